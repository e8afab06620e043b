// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, Int, IntoInput, Items, Listing, Operation, Paginated, Paging, Parameter,
    UnixMillis,
};

/// Facts of `GET /templates/{template_type}`.
pub static GET_TEMPLATE_LIST: Operation = Operation::new(
    "GetTemplateList",
    http::Method::GET,
    "/templates/{template_type}",
    "email-sms-templates",
)
.parameters(&[
    Parameter::path("template_type"),
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.deprecated()
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500));
/// The call of [`Client::get_template_list`](crate::Client::get_template_list), `GET /templates/{template_type}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetTemplateListCall {
    call: Call,
}

impl GetTemplateListCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(GetTemplateListCall -> Items < Template >);
identity_facade_core::paged!(GetTemplateListCall -> Template);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetTemplateListCall,
    crate::Client,
    GET_TEMPLATE_LIST,
    "Lists the email or the SMS templates by position (deprecated).",
    false,
    [
        path::<EmailSmsTemplateType>("template_type"),
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the email or the SMS templates by position (deprecated).
    ///
    /// `GET /templates/{template_type}`
    ///
    /// * Required: `template_type`.
    /// * Returns list of `Template`, with status 200.
    /// * Errors: 400, 401, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Deprecated.
    /// * Feature `email-sms-templates`; in `identity-facade`, `clerk-email-sms-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/get/templates/%7Btemplate_type%7D>)
    #[deprecated]
    pub fn get_template_list(
        &self,
        template_type: impl IntoInput<EmailSmsTemplateType>,
    ) -> GetTemplateListCall {
        let mut call = self.transport.call(&GET_TEMPLATE_LIST);
        call.path("template_type", template_type.into_input());
        GetTemplateListCall { call }
    }
}

/// Facts of `GET /templates/{template_type}/{slug}`.
pub static GET_TEMPLATE: Operation = Operation::new(
    "GetTemplate",
    http::Method::GET,
    "/templates/{template_type}/{slug}",
    "email-sms-templates",
)
.parameters(&[Parameter::path("template_type"), Parameter::path("slug")])
.idempotent()
.deprecated();
/// The call of [`Client::get_template`](crate::Client::get_template), `GET /templates/{template_type}/{slug}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetTemplateCall {
    call: Call,
}

identity_facade_core::call!(GetTemplateCall -> Template);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetTemplateCall,
    crate::Client,
    GET_TEMPLATE,
    "Returns one email or SMS template (deprecated).",
    false,
    [
        path::<EmailSmsTemplateType>("template_type"),
        identifier::<crate::ids::TemplateSlug>("slug")
    ]
);
impl crate::Client {
    /// Returns one email or SMS template (deprecated).
    ///
    /// `GET /templates/{template_type}/{slug}`
    ///
    /// * Required: `template_type`, `slug`.
    /// * Returns [`Template`], with status 200.
    /// * Errors: 400, 401, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `email-sms-templates`; in `identity-facade`, `clerk-email-sms-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/get/templates/%7Btemplate_type%7D/%7Bslug%7D>)
    #[deprecated]
    pub fn get_template(
        &self,
        template_type: impl IntoInput<EmailSmsTemplateType>,
        slug: impl IntoInput<crate::ids::TemplateSlug>,
    ) -> GetTemplateCall {
        let mut call = self.transport.call(&GET_TEMPLATE);
        call.path("template_type", template_type.into_input());
        call.path("slug", slug.into_input());
        GetTemplateCall { call }
    }
}

/// Facts of `PUT /templates/{template_type}/{slug}`.
pub static UPSERT_TEMPLATE: Operation = Operation::new(
    "UpsertTemplate",
    http::Method::PUT,
    "/templates/{template_type}/{slug}",
    "email-sms-templates",
)
.parameters(&[Parameter::path("template_type"), Parameter::path("slug")])
.body(BodyKind::Optional)
.idempotent()
.deprecated();
/// The call of [`Client::upsert_template`](crate::Client::upsert_template), `PUT /templates/{template_type}/{slug}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpsertTemplateCall {
    call: Call,
}

impl UpsertTemplateCall {
    /// `body`: string.
    pub fn body(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("body", value.into_input());
        self
    }

    /// `false`: Clerk sends nothing and your app handles the webhook.
    ///
    /// `delivered_by_clerk`: boolean.
    pub fn delivered_by_clerk(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("delivered_by_clerk", value.into_input());
        self
    }

    /// Sends `null` for `delivered_by_clerk`.
    pub fn delivered_by_clerk_null(mut self) -> Self {
        self.call.null("delivered_by_clerk");
        self
    }

    /// Local part only of the sender address; email templates.
    ///
    /// `from_email_name`: string.
    pub fn from_email_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("from_email_name", value.into_input());
        self
    }

    /// `markup`: string.
    pub fn markup(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("markup", value.into_input());
        self
    }

    /// Sends `null` for `markup`.
    pub fn markup_null(mut self) -> Self {
        self.call.null("markup");
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `reply_to_email_name`: string.
    pub fn reply_to_email_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("reply_to_email_name", value.into_input());
        self
    }

    /// `subject`: string.
    pub fn subject(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("subject", value.into_input());
        self
    }

    /// Sends `null` for `subject`.
    pub fn subject_null(mut self) -> Self {
        self.call.null("subject");
        self
    }
}

identity_facade_core::call!(UpsertTemplateCall -> Template);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpsertTemplateCall,
    crate::Client,
    UPSERT_TEMPLATE,
    "Updates the text, sender and delivery of an existing template (deprecated).",
    false,
    [
        path::<EmailSmsTemplateType>("template_type"),
        identifier::<crate::ids::TemplateSlug>("slug"),
        member::<String>("body"),
        member::<identity_facade_core::Nullable<bool>>(
            "delivered_by_clerk",
            "`false`: Clerk sends nothing and your app handles the webhook."
        ),
        member::<String>(
            "from_email_name",
            "Local part only of the sender address; email templates."
        ),
        member::<identity_facade_core::Nullable<String>>("markup"),
        member::<String>("name"),
        member::<String>("reply_to_email_name"),
        member::<identity_facade_core::Nullable<String>>("subject")
    ]
);
impl crate::Client {
    /// Updates the text, sender and delivery of an existing template (deprecated).
    ///
    /// `PUT /templates/{template_type}/{slug}`
    ///
    /// * Required: `template_type`, `slug`.
    /// * Returns [`Template`], with status 200.
    /// * Errors: 400, 401, 402, 403, 404, 422, 423, 429.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `email-sms-templates`; in `identity-facade`, `clerk-email-sms-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/put/templates/%7Btemplate_type%7D/%7Bslug%7D>)
    #[deprecated]
    pub fn upsert_template(
        &self,
        template_type: impl IntoInput<EmailSmsTemplateType>,
        slug: impl IntoInput<crate::ids::TemplateSlug>,
    ) -> UpsertTemplateCall {
        let mut call = self.transport.call(&UPSERT_TEMPLATE);
        call.path("template_type", template_type.into_input());
        call.path("slug", slug.into_input());
        UpsertTemplateCall { call }
    }
}

/// Facts of `POST /templates/{template_type}/{slug}/preview`.
pub static PREVIEW_TEMPLATE: Operation = Operation::new(
    "PreviewTemplate",
    http::Method::POST,
    "/templates/{template_type}/{slug}/preview",
    "email-sms-templates",
)
.parameters(&[Parameter::path("template_type"), Parameter::path("slug")])
.body(BodyKind::Optional)
.idempotent()
.deprecated();
/// The call of [`Client::preview_template`](crate::Client::preview_template), `POST /templates/{template_type}/{slug}/preview`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct PreviewTemplateCall {
    call: Call,
}

impl PreviewTemplateCall {
    /// `body`: string.
    pub fn body(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("body", value.into_input());
        self
    }

    /// Local part only of the sender address; email templates.
    ///
    /// `from_email_name`: string.
    pub fn from_email_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("from_email_name", value.into_input());
        self
    }

    /// `reply_to_email_name`: string.
    pub fn reply_to_email_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("reply_to_email_name", value.into_input());
        self
    }

    /// `subject`: string.
    pub fn subject(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("subject", value.into_input());
        self
    }

    /// Sends `null` for `subject`.
    pub fn subject_null(mut self) -> Self {
        self.call.null("subject");
        self
    }
}

identity_facade_core::call!(
    PreviewTemplateCall -> serde_json::Map < String, serde_json::Value >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    PreviewTemplateCall,
    crate::Client,
    PREVIEW_TEMPLATE,
    "Renders a template with unsaved changes and stores nothing (deprecated).",
    false,
    [
        identifier::<crate::ids::TemplateType>("template_type"),
        identifier::<crate::ids::TemplateSlug>("slug"),
        member::<String>("body"),
        member::<String>(
            "from_email_name",
            "Local part only of the sender address; email templates."
        ),
        member::<String>("reply_to_email_name"),
        member::<identity_facade_core::Nullable<String>>("subject")
    ]
);
impl crate::Client {
    /// Renders a template with unsaved changes and stores nothing (deprecated).
    ///
    /// `POST /templates/{template_type}/{slug}/preview`
    ///
    /// * Required: `template_type`, `slug`.
    /// * Returns JSON object, with status 200.
    /// * Errors: 400, 401, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `email-sms-templates`; in `identity-facade`, `clerk-email-sms-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/post/templates/%7Btemplate_type%7D/%7Bslug%7D/preview>)
    #[deprecated]
    pub fn preview_template(
        &self,
        template_type: impl IntoInput<crate::ids::TemplateType>,
        slug: impl IntoInput<crate::ids::TemplateSlug>,
    ) -> PreviewTemplateCall {
        let mut call = self.transport.call(&PREVIEW_TEMPLATE);
        call.path("template_type", template_type.into_input());
        call.path("slug", slug.into_input());
        PreviewTemplateCall { call }
    }
}

/// Facts of `POST /templates/{template_type}/{slug}/revert`.
pub static REVERT_TEMPLATE: Operation = Operation::new(
    "RevertTemplate",
    http::Method::POST,
    "/templates/{template_type}/{slug}/revert",
    "email-sms-templates",
)
.parameters(&[Parameter::path("template_type"), Parameter::path("slug")])
.idempotent()
.deprecated();
/// The call of [`Client::revert_template`](crate::Client::revert_template), `POST /templates/{template_type}/{slug}/revert`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevertTemplateCall {
    call: Call,
}

identity_facade_core::call!(RevertTemplateCall -> Template);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevertTemplateCall,
    crate::Client,
    REVERT_TEMPLATE,
    "Resets an edited template to the text that Clerk ships (deprecated).",
    false,
    [
        path::<EmailSmsTemplateType>("template_type"),
        identifier::<crate::ids::TemplateSlug>("slug")
    ]
);
impl crate::Client {
    /// Resets an edited template to the text that Clerk ships (deprecated).
    ///
    /// `POST /templates/{template_type}/{slug}/revert`
    ///
    /// * Required: `template_type`, `slug`.
    /// * Returns [`Template`], with status 200.
    /// * Errors: 400, 401, 402, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `email-sms-templates`; in `identity-facade`, `clerk-email-sms-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/post/templates/%7Btemplate_type%7D/%7Bslug%7D/revert>)
    #[deprecated]
    pub fn revert_template(
        &self,
        template_type: impl IntoInput<EmailSmsTemplateType>,
        slug: impl IntoInput<crate::ids::TemplateSlug>,
    ) -> RevertTemplateCall {
        let mut call = self.transport.call(&REVERT_TEMPLATE);
        call.path("template_type", template_type.into_input());
        call.path("slug", slug.into_input());
        RevertTemplateCall { call }
    }
}

/// Facts of `POST /templates/{template_type}/{slug}/toggle_delivery`.
pub static TOGGLE_TEMPLATE_DELIVERY: Operation = Operation::new(
    "ToggleTemplateDelivery",
    http::Method::POST,
    "/templates/{template_type}/{slug}/toggle_delivery",
    "email-sms-templates",
)
.parameters(&[Parameter::path("template_type"), Parameter::path("slug")])
.body(BodyKind::Optional)
.deprecated();
/// The call of [`Client::toggle_template_delivery`](crate::Client::toggle_template_delivery), `POST /templates/{template_type}/{slug}/toggle_delivery`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ToggleTemplateDeliveryCall {
    call: Call,
}

impl ToggleTemplateDeliveryCall {
    /// `false`: Clerk sends nothing and your app handles the webhook.
    ///
    /// `delivered_by_clerk`: boolean.
    pub fn delivered_by_clerk(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("delivered_by_clerk", value.into_input());
        self
    }
}

identity_facade_core::call!(ToggleTemplateDeliveryCall -> Template);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ToggleTemplateDeliveryCall,
    crate::Client,
    TOGGLE_TEMPLATE_DELIVERY,
    "Turns Clerk's delivery of a template on or off; off leaves sending to you (deprecated).",
    false,
    [
        path::<EmailSmsTemplateType>("template_type"),
        identifier::<crate::ids::TemplateSlug>("slug"),
        member::<bool>(
            "delivered_by_clerk",
            "`false`: Clerk sends nothing and your app handles the webhook."
        )
    ]
);
impl crate::Client {
    /// Turns Clerk's delivery of a template on or off; off leaves sending to you (deprecated).
    ///
    /// `POST /templates/{template_type}/{slug}/toggle_delivery`
    ///
    /// * Required: `template_type`, `slug`.
    /// * Returns [`Template`], with status 200.
    /// * Errors: 400, 401, 404, 423, 429.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `email-sms-templates`; in `identity-facade`, `clerk-email-sms-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/post/templates/%7Btemplate_type%7D/%7Bslug%7D/toggle_delivery>)
    #[deprecated]
    pub fn toggle_template_delivery(
        &self,
        template_type: impl IntoInput<EmailSmsTemplateType>,
        slug: impl IntoInput<crate::ids::TemplateSlug>,
    ) -> ToggleTemplateDeliveryCall {
        let mut call = self.transport.call(&TOGGLE_TEMPLATE_DELIVERY);
        call.path("template_type", template_type.into_input());
        call.path("slug", slug.into_input());
        ToggleTemplateDeliveryCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_TEMPLATE_LIST,
    &GET_TEMPLATE,
    &UPSERT_TEMPLATE,
    &PREVIEW_TEMPLATE,
    &REVERT_TEMPLATE,
    &TOGGLE_TEMPLATE_DELIVERY,
];

/// Enum `EmailSmsTemplateType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailSmsTemplateType {
    /// `email`
    Email,
    /// `sms`
    Sms,
}

identity_facade_core::wire_strings!(EmailSmsTemplateType {
    Email: "email",
    Sms: "sms"
});
/// Object `Template`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Template {
    /// `available_variables`, may be absent.
    pub available_variables: Option<Items<String>>,
    /// `body`, may be absent.
    pub body: Option<String>,
    /// `can_delete`, may be absent.
    pub can_delete: Option<bool>,
    /// `can_edit_body`, may be absent.
    pub can_edit_body: Option<bool>,
    /// `can_revert`, may be absent.
    pub can_revert: Option<bool>,
    /// `can_toggle`, may be absent.
    pub can_toggle: Option<bool>,
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `false`: Clerk sends nothing and your app handles the webhook.
    ///
    /// `delivered_by_clerk`, may be absent.
    pub delivered_by_clerk: Option<bool>,
    /// `enabled`, may be absent.
    pub enabled: Option<bool>,
    /// `flagged_as_suspicious`, may be absent.
    pub flagged_as_suspicious: Option<bool>,
    /// Local part only of the sender address; email templates.
    ///
    /// `from_email_name`, may be absent.
    pub from_email_name: Option<String>,
    /// `id`, may be absent.
    pub id: Option<String>,
    /// `instance_id`, may be absent or null.
    pub instance_id: Option<crate::ids::InstanceId>,
    /// `markup`, may be absent.
    pub markup: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `position`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub position: Option<i64>,
    /// `reply_to_email_name`, may be absent.
    pub reply_to_email_name: Option<String>,
    /// `required_variables`, may be absent.
    pub required_variables: Option<Items<String>>,
    /// `resource_type`, may be absent.
    pub resource_type: Option<String>,
    /// `slug`, may be absent.
    pub slug: Option<String>,
    /// `subject`, may be absent or null.
    pub subject: Option<String>,
    /// `template_type`, may be absent.
    pub template_type: Option<String>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
}
