// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `GET /templates/{template_type}` a mock answers.
pub struct GetTemplateListWhen(::httpmock::When);
impl GetTemplateListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /templates/{template_type}` answers.
pub struct GetTemplateListThen(::httpmock::Then);
impl GetTemplateListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetTemplateListWhen {
    /// Requires this `template_type` in the path.
    #[track_caller]
    pub fn template_type(
        self,
        value: impl IntoInput<crate::email_sms_templates::EmailSmsTemplateType>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/",
            "",
            value.into_input(),
        ))
    }

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

/// Which `GET /templates/{template_type}/{slug}` a mock answers.
pub struct GetTemplateWhen(::httpmock::When);
impl GetTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /templates/{template_type}/{slug}` answers.
pub struct GetTemplateThen(::httpmock::Then);
impl GetTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetTemplateWhen {
    /// Requires this `template_type` in the path.
    #[track_caller]
    pub fn template_type(
        self,
        value: impl IntoInput<crate::email_sms_templates::EmailSmsTemplateType>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/",
            "/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `slug` in the path.
    #[track_caller]
    pub fn slug(self, value: impl IntoInput<crate::ids::TemplateSlug>) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/[^/]*/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PUT /templates/{template_type}/{slug}` a mock answers.
pub struct UpsertTemplateWhen(::httpmock::When);
impl UpsertTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /templates/{template_type}/{slug}` answers.
pub struct UpsertTemplateThen(::httpmock::Then);
impl UpsertTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpsertTemplateWhen {
    /// Requires this `template_type` in the path.
    #[track_caller]
    pub fn template_type(
        self,
        value: impl IntoInput<crate::email_sms_templates::EmailSmsTemplateType>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/",
            "/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `slug` in the path.
    #[track_caller]
    pub fn slug(self, value: impl IntoInput<crate::ids::TemplateSlug>) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/[^/]*/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `body` in the body.
    #[track_caller]
    pub fn body(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "body", value.into_input()))
    }

    /// Requires this `delivered_by_clerk` in the body.
    #[track_caller]
    pub fn delivered_by_clerk(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "delivered_by_clerk",
            value.into_input(),
        ))
    }

    /// Requires null as `delivered_by_clerk` in the body.
    pub fn delivered_by_clerk_null(self) -> Self {
        Self(super::member(self.0, "delivered_by_clerk", Ok(())))
    }

    /// Requires this `from_email_name` in the body.
    #[track_caller]
    pub fn from_email_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "from_email_name", value.into_input()))
    }

    /// Requires this `markup` in the body.
    #[track_caller]
    pub fn markup(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "markup", value.into_input()))
    }

    /// Requires null as `markup` in the body.
    pub fn markup_null(self) -> Self {
        Self(super::member(self.0, "markup", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `reply_to_email_name` in the body.
    #[track_caller]
    pub fn reply_to_email_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "reply_to_email_name",
            value.into_input(),
        ))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }

    /// Requires null as `subject` in the body.
    pub fn subject_null(self) -> Self {
        Self(super::member(self.0, "subject", Ok(())))
    }
}

/// Which `POST /templates/{template_type}/{slug}/preview` a mock answers.
pub struct PreviewTemplateWhen(::httpmock::When);
impl PreviewTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*/preview$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /templates/{template_type}/{slug}/preview` answers.
pub struct PreviewTemplateThen(::httpmock::Then);
impl PreviewTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl PreviewTemplateWhen {
    /// Requires this `template_type` in the path.
    #[track_caller]
    pub fn template_type(self, value: impl IntoInput<crate::ids::TemplateType>) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/",
            "/[^/]*/preview",
            value.into_input(),
        ))
    }

    /// Requires this `slug` in the path.
    #[track_caller]
    pub fn slug(self, value: impl IntoInput<crate::ids::TemplateSlug>) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/[^/]*/",
            "/preview",
            value.into_input(),
        ))
    }

    /// Requires this `body` in the body.
    #[track_caller]
    pub fn body(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "body", value.into_input()))
    }

    /// Requires this `from_email_name` in the body.
    #[track_caller]
    pub fn from_email_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "from_email_name", value.into_input()))
    }

    /// Requires this `reply_to_email_name` in the body.
    #[track_caller]
    pub fn reply_to_email_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "reply_to_email_name",
            value.into_input(),
        ))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }

    /// Requires null as `subject` in the body.
    pub fn subject_null(self) -> Self {
        Self(super::member(self.0, "subject", Ok(())))
    }
}

/// Which `POST /templates/{template_type}/{slug}/revert` a mock answers.
pub struct RevertTemplateWhen(::httpmock::When);
impl RevertTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/templates/[^/]*/[^/]*/revert$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /templates/{template_type}/{slug}/revert` answers.
pub struct RevertTemplateThen(::httpmock::Then);
impl RevertTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RevertTemplateWhen {
    /// Requires this `template_type` in the path.
    #[track_caller]
    pub fn template_type(
        self,
        value: impl IntoInput<crate::email_sms_templates::EmailSmsTemplateType>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/",
            "/[^/]*/revert",
            value.into_input(),
        ))
    }

    /// Requires this `slug` in the path.
    #[track_caller]
    pub fn slug(self, value: impl IntoInput<crate::ids::TemplateSlug>) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/[^/]*/",
            "/revert",
            value.into_input(),
        ))
    }
}

/// Which `POST /templates/{template_type}/{slug}/toggle_delivery` a mock answers.
pub struct ToggleTemplateDeliveryWhen(::httpmock::When);
impl ToggleTemplateDeliveryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/templates/[^/]*/[^/]*/toggle_delivery$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /templates/{template_type}/{slug}/toggle_delivery` answers.
pub struct ToggleTemplateDeliveryThen(::httpmock::Then);
impl ToggleTemplateDeliveryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ToggleTemplateDeliveryWhen {
    /// Requires this `template_type` in the path.
    #[track_caller]
    pub fn template_type(
        self,
        value: impl IntoInput<crate::email_sms_templates::EmailSmsTemplateType>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/",
            "/[^/]*/toggle_delivery",
            value.into_input(),
        ))
    }

    /// Requires this `slug` in the path.
    #[track_caller]
    pub fn slug(self, value: impl IntoInput<crate::ids::TemplateSlug>) -> Self {
        Self(super::path(
            self.0,
            "/v1/templates/[^/]*/",
            "/toggle_delivery",
            value.into_input(),
        ))
    }

    /// Requires this `delivered_by_clerk` in the body.
    #[track_caller]
    pub fn delivered_by_clerk(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "delivered_by_clerk",
            value.into_input(),
        ))
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
identity_facade_core::sample!(crate::email_sms_templates::Template, "{}");
