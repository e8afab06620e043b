// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, JsonObject, Seconds, Secret};

/// Which `GET /jwt_templates` a mock answers.
pub struct ListJwtTemplatesWhen(::httpmock::When);
impl ListJwtTemplatesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/jwt_templates$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /jwt_templates` answers.
pub struct ListJwtTemplatesThen(::httpmock::Then);
impl ListJwtTemplatesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListJwtTemplatesWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /jwt_templates` a mock answers.
pub struct CreateJwtTemplateWhen(::httpmock::When);
impl CreateJwtTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/jwt_templates$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /jwt_templates` answers.
pub struct CreateJwtTemplateThen(::httpmock::Then);
impl CreateJwtTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateJwtTemplateWhen {
    /// Requires this `allowed_clock_skew` in the body.
    #[track_caller]
    pub fn allowed_clock_skew(self, value: impl IntoInput<Seconds<0, 300>>) -> Self {
        Self(super::member(
            self.0,
            "allowed_clock_skew",
            value.into_input(),
        ))
    }

    /// Requires null as `allowed_clock_skew` in the body.
    pub fn allowed_clock_skew_null(self) -> Self {
        Self(super::member(self.0, "allowed_clock_skew", Ok(())))
    }

    /// Requires this `claims` in the body.
    #[track_caller]
    pub fn claims(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "claims", value.into_input()))
    }

    /// Requires this `custom_signing_key` in the body.
    #[track_caller]
    pub fn custom_signing_key(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "custom_signing_key",
            value.into_input(),
        ))
    }

    /// Requires this `lifetime` in the body.
    #[track_caller]
    pub fn lifetime(self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        Self(super::member(self.0, "lifetime", value.into_input()))
    }

    /// Requires null as `lifetime` in the body.
    pub fn lifetime_null(self) -> Self {
        Self(super::member(self.0, "lifetime", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `signing_algorithm` in the body.
    #[track_caller]
    pub fn signing_algorithm(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "signing_algorithm",
            value.into_input(),
        ))
    }

    /// Requires null as `signing_algorithm` in the body.
    pub fn signing_algorithm_null(self) -> Self {
        Self(super::member(self.0, "signing_algorithm", Ok(())))
    }

    /// Requires this `signing_key` in the body.
    #[track_caller]
    pub fn signing_key(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "signing_key", value.into_input()))
    }

    /// Requires null as `signing_key` in the body.
    pub fn signing_key_null(self) -> Self {
        Self(super::member(self.0, "signing_key", Ok(())))
    }
}

/// Which `DELETE /jwt_templates/{template_id}` a mock answers.
pub struct DeleteJwtTemplateWhen(::httpmock::When);
impl DeleteJwtTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/jwt_templates/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /jwt_templates/{template_id}` answers.
pub struct DeleteJwtTemplateThen(::httpmock::Then);
impl DeleteJwtTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteJwtTemplateWhen {
    /// Requires this `template_id` in the path.
    #[track_caller]
    pub fn template_id(self, value: impl IntoInput<crate::ids::TemplateId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/jwt_templates/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /jwt_templates/{template_id}` a mock answers.
pub struct GetJwtTemplateWhen(::httpmock::When);
impl GetJwtTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/jwt_templates/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /jwt_templates/{template_id}` answers.
pub struct GetJwtTemplateThen(::httpmock::Then);
impl GetJwtTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetJwtTemplateWhen {
    /// Requires this `template_id` in the path.
    #[track_caller]
    pub fn template_id(self, value: impl IntoInput<crate::ids::TemplateId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/jwt_templates/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /jwt_templates/{template_id}` a mock answers.
pub struct UpdateJwtTemplateWhen(::httpmock::When);
impl UpdateJwtTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/jwt_templates/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /jwt_templates/{template_id}` answers.
pub struct UpdateJwtTemplateThen(::httpmock::Then);
impl UpdateJwtTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateJwtTemplateWhen {
    /// Requires this `template_id` in the path.
    #[track_caller]
    pub fn template_id(self, value: impl IntoInput<crate::ids::TemplateId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/jwt_templates/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `allowed_clock_skew` in the body.
    #[track_caller]
    pub fn allowed_clock_skew(self, value: impl IntoInput<Seconds<0, 300>>) -> Self {
        Self(super::member(
            self.0,
            "allowed_clock_skew",
            value.into_input(),
        ))
    }

    /// Requires null as `allowed_clock_skew` in the body.
    pub fn allowed_clock_skew_null(self) -> Self {
        Self(super::member(self.0, "allowed_clock_skew", Ok(())))
    }

    /// Requires this `claims` in the body.
    #[track_caller]
    pub fn claims(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "claims", value.into_input()))
    }

    /// Requires this `custom_signing_key` in the body.
    #[track_caller]
    pub fn custom_signing_key(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "custom_signing_key",
            value.into_input(),
        ))
    }

    /// Requires this `lifetime` in the body.
    #[track_caller]
    pub fn lifetime(self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        Self(super::member(self.0, "lifetime", value.into_input()))
    }

    /// Requires null as `lifetime` in the body.
    pub fn lifetime_null(self) -> Self {
        Self(super::member(self.0, "lifetime", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `signing_algorithm` in the body.
    #[track_caller]
    pub fn signing_algorithm(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "signing_algorithm",
            value.into_input(),
        ))
    }

    /// Requires null as `signing_algorithm` in the body.
    pub fn signing_algorithm_null(self) -> Self {
        Self(super::member(self.0, "signing_algorithm", Ok(())))
    }

    /// Requires this `signing_key` in the body.
    #[track_caller]
    pub fn signing_key(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "signing_key", value.into_input()))
    }

    /// Requires null as `signing_key` in the body.
    pub fn signing_key_null(self) -> Self {
        Self(super::member(self.0, "signing_key", Ok(())))
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
identity_facade_core::sample!(
    crate::jwt_templates::JwtTemplate,
    "{\"allowed_clock_skew\":0,\"claims\":{},\"created_at\":1767225600000,\"custom_signing_key\":false,\"id\":\"template_1\",\"lifetime\":0,\"name\":\"name\",\"object\":\"object\",\"signing_algorithm\":\"signing_algorithm\",\"updated_at\":1767225600000}"
);
