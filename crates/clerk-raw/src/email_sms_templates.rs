// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Nullable, Operation,
    Paginated, Paging, Parameter, Reply, UnixMillis,
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
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /templates/{template_type}`, made by [`get_template_list`](crate::Client::get_template_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetTemplateListCall {
    call: Call,
}

impl GetTemplateListCall {
    /// Path segment `template_type`: `EmailSmsTemplateType`. Required.
    pub fn template_type(
        mut self,
        value: impl TryInto<EmailSmsTemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_type", value.try_into());
        self
    }

    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<Template>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /templates/{template_type}`
    ///
    /// Required: `template_type`.
    /// Success is 200 with a list of `Template`.
    /// Failures that the vendor lists: 400, 401, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/get/templates/%7Btemplate_type%7D>)
    #[deprecated = "the vendor advises against it"]
    pub fn get_template_list(&self) -> GetTemplateListCall {
        GetTemplateListCall {
            call: self.transport.call(&GET_TEMPLATE_LIST),
        }
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
/// `GET /templates/{template_type}/{slug}`, made by [`get_template`](crate::Client::get_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetTemplateCall {
    call: Call,
}

impl GetTemplateCall {
    /// Path segment `template_type`: `EmailSmsTemplateType`. Required.
    pub fn template_type(
        mut self,
        value: impl TryInto<EmailSmsTemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_type", value.try_into());
        self
    }

    /// Path segment `slug`: a text. Required.
    pub fn slug(
        mut self,
        value: impl TryInto<crate::ids::TemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("slug", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Template>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /templates/{template_type}/{slug}`
    ///
    /// Required: `template_type`, `slug`.
    /// Success is 200 with `Template`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/get/templates/%7Btemplate_type%7D/%7Bslug%7D>)
    #[deprecated = "the vendor advises against it"]
    pub fn get_template(&self) -> GetTemplateCall {
        GetTemplateCall {
            call: self.transport.call(&GET_TEMPLATE),
        }
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
/// `PUT /templates/{template_type}/{slug}`, made by [`upsert_template`](crate::Client::upsert_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpsertTemplateCall {
    call: Call,
}

impl UpsertTemplateCall {
    /// Path segment `template_type`: `EmailSmsTemplateType`. Required.
    pub fn template_type(
        mut self,
        value: impl TryInto<EmailSmsTemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_type", value.try_into());
        self
    }

    /// Path segment `slug`: a text. Required.
    pub fn slug(
        mut self,
        value: impl TryInto<crate::ids::TemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("slug", value.try_into());
        self
    }

    /// The JSON body. `UpsertTemplateBody`.
    pub fn body(mut self, value: impl TryInto<UpsertTemplateBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Template>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /templates/{template_type}/{slug}`
    ///
    /// Required: `template_type`, `slug`.
    /// Success is 200 with `Template`.
    /// Failures that the vendor lists: 400, 401, 402, 403, 404, 422, 423, 429.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/put/templates/%7Btemplate_type%7D/%7Bslug%7D>)
    #[deprecated = "the vendor advises against it"]
    pub fn upsert_template(&self) -> UpsertTemplateCall {
        UpsertTemplateCall {
            call: self.transport.call(&UPSERT_TEMPLATE),
        }
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
/// `POST /templates/{template_type}/{slug}/preview`, made by [`preview_template`](crate::Client::preview_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PreviewTemplateCall {
    call: Call,
}

impl PreviewTemplateCall {
    /// Path segment `template_type`: a text. Required.
    pub fn template_type(
        mut self,
        value: impl TryInto<crate::ids::TemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_type", value.try_into());
        self
    }

    /// Path segment `slug`: a text. Required.
    pub fn slug(
        mut self,
        value: impl TryInto<crate::ids::TemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("slug", value.try_into());
        self
    }

    /// The JSON body. `PreviewTemplateBody`.
    pub fn body(mut self, value: impl TryInto<PreviewTemplateBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Map<String, serde_json::Value>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /templates/{template_type}/{slug}/preview`
    ///
    /// Required: `template_type`, `slug`.
    /// Success is 200 with an object.
    /// Failures that the vendor lists: 400, 401, 404, 422.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/post/templates/%7Btemplate_type%7D/%7Bslug%7D/preview>)
    #[deprecated = "the vendor advises against it"]
    pub fn preview_template(&self) -> PreviewTemplateCall {
        PreviewTemplateCall {
            call: self.transport.call(&PREVIEW_TEMPLATE),
        }
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
/// `POST /templates/{template_type}/{slug}/revert`, made by [`revert_template`](crate::Client::revert_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevertTemplateCall {
    call: Call,
}

impl RevertTemplateCall {
    /// Path segment `template_type`: `EmailSmsTemplateType`. Required.
    pub fn template_type(
        mut self,
        value: impl TryInto<EmailSmsTemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_type", value.try_into());
        self
    }

    /// Path segment `slug`: a text. Required.
    pub fn slug(
        mut self,
        value: impl TryInto<crate::ids::TemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("slug", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Template>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /templates/{template_type}/{slug}/revert`
    ///
    /// Required: `template_type`, `slug`.
    /// Success is 200 with `Template`.
    /// Failures that the vendor lists: 400, 401, 402, 404.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/post/templates/%7Btemplate_type%7D/%7Bslug%7D/revert>)
    #[deprecated = "the vendor advises against it"]
    pub fn revert_template(&self) -> RevertTemplateCall {
        RevertTemplateCall {
            call: self.transport.call(&REVERT_TEMPLATE),
        }
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
/// `POST /templates/{template_type}/{slug}/toggle_delivery`, made by [`toggle_template_delivery`](crate::Client::toggle_template_delivery).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ToggleTemplateDeliveryCall {
    call: Call,
}

impl ToggleTemplateDeliveryCall {
    /// Path segment `template_type`: `EmailSmsTemplateType`. Required.
    pub fn template_type(
        mut self,
        value: impl TryInto<EmailSmsTemplateType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_type", value.try_into());
        self
    }

    /// Path segment `slug`: a text. Required.
    pub fn slug(
        mut self,
        value: impl TryInto<crate::ids::TemplateSlug, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("slug", value.try_into());
        self
    }

    /// The JSON body. `ToggleTemplateDeliveryBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ToggleTemplateDeliveryBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Template>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /templates/{template_type}/{slug}/toggle_delivery`
    ///
    /// Required: `template_type`, `slug`.
    /// Success is 200 with `Template`.
    /// Failures that the vendor lists: 400, 401, 404, 423, 429.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-sms-templates/post/templates/%7Btemplate_type%7D/%7Bslug%7D/toggle_delivery>)
    #[deprecated = "the vendor advises against it"]
    pub fn toggle_template_delivery(&self) -> ToggleTemplateDeliveryCall {
        ToggleTemplateDeliveryCall {
            call: self.transport.call(&TOGGLE_TEMPLATE_DELIVERY),
        }
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

/// One of a few texts `EmailSmsTemplateType`. Sent.
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
/// Object `PreviewTemplateBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PreviewTemplateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from_email_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_to_email_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    subject: Option<Nullable<String>>,
}

impl PreviewTemplateBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PreviewTemplateBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`PreviewTemplateBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PreviewTemplateBodyBuilder {
    checks: Checks,
    value: PreviewTemplateBody,
}

impl PreviewTemplateBodyBuilder {
    /// `body`: a text.
    pub fn body(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.body = self.checks.take("body", value);
        self
    }

    /// `from_email_name`: a text.
    pub fn from_email_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.from_email_name = self.checks.take("from_email_name", value);
        self
    }

    /// `reply_to_email_name`: a text.
    pub fn reply_to_email_name(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reply_to_email_name = self.checks.take("reply_to_email_name", value);
        self
    }

    /// `subject`: a text.
    pub fn subject(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.subject = self.checks.take("subject", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `subject`.
    pub fn subject_null(mut self) -> Self {
        self.checks.clear("subject");
        self.value.subject = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PreviewTemplateBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PreviewTemplateBodyBuilder> for PreviewTemplateBody {
    type Error = Invalid;
    fn try_from(builder: PreviewTemplateBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PreviewTemplateBody);
/// Object `Template`. Received.
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
    /// `created_at`, may be absent, in milliseconds since 1970.
    pub created_at: Option<UnixMillis>,
    /// `delivered_by_clerk`, may be absent.
    pub delivered_by_clerk: Option<bool>,
    /// `enabled`, may be absent.
    pub enabled: Option<bool>,
    /// `flagged_as_suspicious`, may be absent.
    pub flagged_as_suspicious: Option<bool>,
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
    /// `updated_at`, may be absent, in milliseconds since 1970.
    pub updated_at: Option<UnixMillis>,
}

/// Object `ToggleTemplateDeliveryBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ToggleTemplateDeliveryBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered_by_clerk: Option<bool>,
}

impl ToggleTemplateDeliveryBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ToggleTemplateDeliveryBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ToggleTemplateDeliveryBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ToggleTemplateDeliveryBodyBuilder {
    checks: Checks,
    value: ToggleTemplateDeliveryBody,
}

impl ToggleTemplateDeliveryBodyBuilder {
    /// `delivered_by_clerk`: true or false.
    pub fn delivered_by_clerk(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.delivered_by_clerk = self.checks.take("delivered_by_clerk", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ToggleTemplateDeliveryBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ToggleTemplateDeliveryBodyBuilder> for ToggleTemplateDeliveryBody {
    type Error = Invalid;
    fn try_from(builder: ToggleTemplateDeliveryBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ToggleTemplateDeliveryBody);
/// Object `UpsertTemplateBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpsertTemplateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    delivered_by_clerk: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from_email_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    markup: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_to_email_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    subject: Option<Nullable<String>>,
}

impl UpsertTemplateBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpsertTemplateBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpsertTemplateBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpsertTemplateBodyBuilder {
    checks: Checks,
    value: UpsertTemplateBody,
}

impl UpsertTemplateBodyBuilder {
    /// `body`: a text.
    pub fn body(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.body = self.checks.take("body", value);
        self
    }

    /// `delivered_by_clerk`: true or false.
    pub fn delivered_by_clerk(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.delivered_by_clerk = self
            .checks
            .take("delivered_by_clerk", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `delivered_by_clerk`.
    pub fn delivered_by_clerk_null(mut self) -> Self {
        self.checks.clear("delivered_by_clerk");
        self.value.delivered_by_clerk = Some(Nullable::Null);
        self
    }

    /// `from_email_name`: a text.
    pub fn from_email_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.from_email_name = self.checks.take("from_email_name", value);
        self
    }

    /// `markup`: a text.
    pub fn markup(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.markup = self.checks.take("markup", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `markup`.
    pub fn markup_null(mut self) -> Self {
        self.checks.clear("markup");
        self.value.markup = Some(Nullable::Null);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `reply_to_email_name`: a text.
    pub fn reply_to_email_name(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reply_to_email_name = self.checks.take("reply_to_email_name", value);
        self
    }

    /// `subject`: a text.
    pub fn subject(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.subject = self.checks.take("subject", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `subject`.
    pub fn subject_null(mut self) -> Self {
        self.checks.clear("subject");
        self.value.subject = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpsertTemplateBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpsertTemplateBodyBuilder> for UpsertTemplateBody {
    type Error = Invalid;
    fn try_from(builder: UpsertTemplateBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpsertTemplateBody);
