// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /templates/{template_type}` a mock answers.
pub struct GetTemplateListWhen(::httpmock::When);
impl GetTemplateListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_type` in the path.
    pub fn template_type(self, value: crate::email_sms_templates::EmailSmsTemplateType) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/", value, "")),
        )
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

/// What a mock of `GET /templates/{template_type}` answers.
pub struct GetTemplateListThen(::httpmock::Then);
impl GetTemplateListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::email_sms_templates::Template>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /templates/{template_type}/{slug}` a mock answers.
pub struct GetTemplateWhen(::httpmock::When);
impl GetTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_type` in the path.
    pub fn template_type(self, value: crate::email_sms_templates::EmailSmsTemplateType) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/", value, "/[^/]*")),
        )
    }

    /// This `slug` in the path.
    pub fn slug(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/[^/]*/", value, "")),
        )
    }
}

/// What a mock of `GET /templates/{template_type}/{slug}` answers.
pub struct GetTemplateThen(::httpmock::Then);
impl GetTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PUT /templates/{template_type}/{slug}` a mock answers.
pub struct UpsertTemplateWhen(::httpmock::When);
impl UpsertTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_type` in the path.
    pub fn template_type(self, value: crate::email_sms_templates::EmailSmsTemplateType) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/", value, "/[^/]*")),
        )
    }

    /// This `slug` in the path.
    pub fn slug(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/[^/]*/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_sms_templates::UpsertTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /templates/{template_type}/{slug}` answers.
pub struct UpsertTemplateThen(::httpmock::Then);
impl UpsertTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /templates/{template_type}/{slug}/preview` a mock answers.
pub struct PreviewTemplateWhen(::httpmock::When);
impl PreviewTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*/preview$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_type` in the path.
    pub fn template_type(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/", value, "/[^/]*/preview")),
        )
    }

    /// This `slug` in the path.
    pub fn slug(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/[^/]*/", value, "/preview")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_sms_templates::PreviewTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /templates/{template_type}/{slug}/preview` answers.
pub struct PreviewTemplateThen(::httpmock::Then);
impl PreviewTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /templates/{template_type}/{slug}/revert` a mock answers.
pub struct RevertTemplateWhen(::httpmock::When);
impl RevertTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*/revert$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_type` in the path.
    pub fn template_type(self, value: crate::email_sms_templates::EmailSmsTemplateType) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/", value, "/[^/]*/revert")),
        )
    }

    /// This `slug` in the path.
    pub fn slug(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/templates/[^/]*/", value, "/revert")),
        )
    }
}

/// What a mock of `POST /templates/{template_type}/{slug}/revert` answers.
pub struct RevertTemplateThen(::httpmock::Then);
impl RevertTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /templates/{template_type}/{slug}/toggle_delivery` a mock answers.
pub struct ToggleTemplateDeliveryWhen(::httpmock::When);
impl ToggleTemplateDeliveryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/templates/[^/]*/[^/]*/toggle_delivery$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `template_type` in the path.
    pub fn template_type(self, value: crate::email_sms_templates::EmailSmsTemplateType) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/templates/",
            value,
            "/[^/]*/toggle_delivery",
        )))
    }

    /// This `slug` in the path.
    pub fn slug(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/templates/[^/]*/",
            value,
            "/toggle_delivery",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_sms_templates::ToggleTemplateDeliveryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /templates/{template_type}/{slug}/toggle_delivery` answers.
pub struct ToggleTemplateDeliveryThen(::httpmock::Then);
impl ToggleTemplateDeliveryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::email_sms_templates::Template) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::email_sms_templates::Template {
    available_variables: "available_variables",
    body: "body",
    can_delete: "can_delete",
    can_edit_body: "can_edit_body",
    can_revert: "can_revert",
    can_toggle: "can_toggle",
    created_at: "created_at",
    delivered_by_clerk: "delivered_by_clerk",
    enabled: "enabled",
    flagged_as_suspicious: "flagged_as_suspicious",
    from_email_name: "from_email_name",
    id: "id",
    instance_id: "instance_id",
    markup: "markup",
    name: "name",
    object: "object",
    position: "position",
    reply_to_email_name: "reply_to_email_name",
    required_variables: "required_variables",
    resource_type: "resource_type",
    slug: "slug",
    subject: "subject",
    template_type: "template_type",
    updated_at: "updated_at",
});
