// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /jwt_templates` a mock answers.
pub struct ListJwtTemplatesWhen(::httpmock::When);
impl ListJwtTemplatesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/jwt_templates$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

/// What a mock of `GET /jwt_templates` answers.
pub struct ListJwtTemplatesThen(::httpmock::Then);
impl ListJwtTemplatesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::jwt_templates::JwtTemplate>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /jwt_templates` a mock answers.
pub struct CreateJwtTemplateWhen(::httpmock::When);
impl CreateJwtTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/jwt_templates$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::jwt_templates::CreateJwtTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /jwt_templates` answers.
pub struct CreateJwtTemplateThen(::httpmock::Then);
impl CreateJwtTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::jwt_templates::JwtTemplate) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /jwt_templates/{template_id}` a mock answers.
pub struct DeleteJwtTemplateWhen(::httpmock::When);
impl DeleteJwtTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/jwt_templates/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_id` in the path.
    pub fn template_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/jwt_templates/", value, "")),
        )
    }
}

/// What a mock of `DELETE /jwt_templates/{template_id}` answers.
pub struct DeleteJwtTemplateThen(::httpmock::Then);
impl DeleteJwtTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /jwt_templates/{template_id}` a mock answers.
pub struct GetJwtTemplateWhen(::httpmock::When);
impl GetJwtTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/jwt_templates/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_id` in the path.
    pub fn template_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/jwt_templates/", value, "")),
        )
    }
}

/// What a mock of `GET /jwt_templates/{template_id}` answers.
pub struct GetJwtTemplateThen(::httpmock::Then);
impl GetJwtTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::jwt_templates::JwtTemplate) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /jwt_templates/{template_id}` a mock answers.
pub struct UpdateJwtTemplateWhen(::httpmock::When);
impl UpdateJwtTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/jwt_templates/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_id` in the path.
    pub fn template_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/jwt_templates/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::jwt_templates::UpdateJwtTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /jwt_templates/{template_id}` answers.
pub struct UpdateJwtTemplateThen(::httpmock::Then);
impl UpdateJwtTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::jwt_templates::JwtTemplate) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::jwt_templates::JwtTemplate {
    allowed_clock_skew: "allowed_clock_skew",
    claims: "claims",
    created_at: "created_at",
    custom_signing_key: "custom_signing_key",
    id: "id",
    lifetime: "lifetime",
    name: "name",
    object: "object",
    signing_algorithm: "signing_algorithm",
    updated_at: "updated_at",
});
