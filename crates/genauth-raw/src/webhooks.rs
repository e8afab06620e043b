// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, Receipt, Redacted, Secret,
};

/// Facts of `POST /api/v3/create-webhook`.
pub static CREATE_WEBHOOK: Operation = Operation::new(
    "createWebhook",
    http::Method::POST,
    "/api/v3/create-webhook",
    "webhooks",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("contentType"),
    BodyRule::Required("events"),
    BodyRule::Required("name"),
    BodyRule::Required("url"),
])
.enveloped()
.secrets(&["secret"]);
/// The call of [`Client::create_webhook`](crate::Client::create_webhook), `POST /api/v3/create-webhook`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateWebhookCall {
    call: Call,
}

impl CreateWebhookCall {
    /// Format of the calls to the receiver: JSON or form.
    ///
    /// `contentType`: `WebhookContentType`. Required.
    pub fn content_type(mut self, value: impl IntoInput<WebhookContentType>) -> Self {
        self.call.member("contentType", value.into_input());
        self
    }

    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `events`: list of `WebhookEvent`. Required.
    pub fn events<M>(mut self, value: impl IntoList<List<WebhookEvent>, M>) -> Self {
        self.call.member("events", value.into_list());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `retryConfig`: `WebhookRetryConfigV3DtoInput`.
    pub fn retry_config(mut self, value: impl IntoInput<WebhookRetryConfigV3DtoInput>) -> Self {
        self.call.member("retryConfig", value.into_input());
        self
    }

    /// Sent in clear in a header of every call; it does not sign the payload.
    ///
    /// `secret`: secret string.
    pub fn secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("secret", value.into_input());
        self
    }

    /// `url`: string. Required.
    pub fn url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("url", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateWebhookCall -> WebhookDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateWebhookCall,
    crate::Client,
    CREATE_WEBHOOK,
    "Creates a webhook that calls a URL on the chosen events.",
    false,
    [
        member::<WebhookContentType>(
            "contentType",
            "Format of the calls to the receiver: JSON or form."
        ),
        member::<bool>("enabled"),
        member::<List<WebhookEvent>>("events"),
        member::<String>("name"),
        member::<WebhookRetryConfigV3DtoInput>("retryConfig"),
        member::<Secret>(
            "secret",
            "Sent in clear in a header of every call; it does not sign the payload."
        ),
        member::<String>("url")
    ]
);
impl crate::Client {
    /// Creates a webhook that calls a URL on the chosen events.
    ///
    /// `POST /api/v3/create-webhook`
    ///
    /// * Required: `contentType`, `events`, `name`, `url`.
    /// * Returns [`WebhookDto`], with status 200.
    /// * Secrets: `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_webhook(&self) -> CreateWebhookCall {
        let call = self.transport.call(&CREATE_WEBHOOK);
        CreateWebhookCall { call }
    }
}

/// Facts of `POST /api/v3/delete-webhook`.
pub static DELETE_WEBHOOK: Operation = Operation::new(
    "deleteWebhook",
    http::Method::POST,
    "/api/v3/delete-webhook",
    "webhooks",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("webhookIds")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_webhook`](crate::Client::delete_webhook), `POST /api/v3/delete-webhook`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteWebhookCall {
    call: Call,
}

impl DeleteWebhookCall {
    /// `webhookIds`: list of strings. Required.
    pub fn webhook_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("webhookIds", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteWebhookCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteWebhookCall,
    crate::Client,
    DELETE_WEBHOOK,
    "Deletes one or more webhooks by ID.",
    false,
    [member::<List<String>>("webhookIds")]
);
impl crate::Client {
    /// Deletes one or more webhooks by ID.
    ///
    /// `POST /api/v3/delete-webhook`
    ///
    /// * Required: `webhookIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_webhook(&self) -> DeleteWebhookCall {
        let call = self.transport.call(&DELETE_WEBHOOK);
        DeleteWebhookCall { call }
    }
}

/// Facts of `GET /api/v3/get-webhook`.
pub static GET_WEBHOOK: Operation = Operation::new(
    "getWebhook",
    http::Method::GET,
    "/api/v3/get-webhook",
    "webhooks",
)
.parameters(&[Parameter::query("webhookId").required()])
.enveloped()
.idempotent()
.secrets(&["secret"]);
/// The call of [`Client::get_webhook`](crate::Client::get_webhook), `GET /api/v3/get-webhook`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetWebhookCall {
    call: Call,
}

impl GetWebhookCall {
    /// Query parameter `webhookId`: string. Required.
    pub fn webhook_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("webhookId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetWebhookCall -> WebhookDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetWebhookCall,
    crate::Client,
    GET_WEBHOOK,
    "Returns one webhook by `webhookId`.",
    false,
    [query::<String>("webhookId")]
);
impl crate::Client {
    /// Returns one webhook by `webhookId`.
    ///
    /// `GET /api/v3/get-webhook`
    ///
    /// * Required: `webhookId`.
    /// * Returns [`WebhookDto`], with status 200.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_webhook(&self) -> GetWebhookCall {
        let call = self.transport.call(&GET_WEBHOOK);
        GetWebhookCall { call }
    }
}

/// Facts of `GET /api/v3/get-webhook-event-list`.
pub static GET_WEBHOOK_EVENT_LIST: Operation = Operation::new(
    "getWebhookEventList",
    http::Method::GET,
    "/api/v3/get-webhook-event-list",
    "webhooks",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_webhook_event_list`](crate::Client::get_webhook_event_list), `GET /api/v3/get-webhook-event-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetWebhookEventListCall {
    call: Call,
}

identity_facade_core::call!(GetWebhookEventListCall -> WebhookEventListData);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetWebhookEventListCall,
    crate::Client,
    GET_WEBHOOK_EVENT_LIST,
    "Lists the events and categories that webhooks can subscribe to.",
    false,
    []
);
impl crate::Client {
    /// Lists the events and categories that webhooks can subscribe to.
    ///
    /// `GET /api/v3/get-webhook-event-list`
    ///
    /// * Returns [`WebhookEventListData`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_webhook_event_list(&self) -> GetWebhookEventListCall {
        let call = self.transport.call(&GET_WEBHOOK_EVENT_LIST);
        GetWebhookEventListCall { call }
    }
}

/// Facts of `POST /api/v3/get-webhook-logs`.
pub static GET_WEBHOOK_LOGS: Operation = Operation::new(
    "getWebhookLogs",
    http::Method::POST,
    "/api/v3/get-webhook-logs",
    "webhooks",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("webhookId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["requestHeaders", "responseHeaders"]);
/// The call of [`Client::get_webhook_logs`](crate::Client::get_webhook_logs), `POST /api/v3/get-webhook-logs`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetWebhookLogsCall {
    call: Call,
}

impl GetWebhookLogsCall {
    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `webhookId`: string. Required.
    pub fn webhook_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("webhookId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetWebhookLogsCall -> ListWebhookLogsData);
identity_facade_core::paged!(GetWebhookLogsCall -> WebhookLogDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetWebhookLogsCall,
    crate::Client,
    GET_WEBHOOK_LOGS,
    "Lists the delivery logs of one webhook, with request and response.",
    false,
    [
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        member::<String>("webhookId")
    ]
);
impl crate::Client {
    /// Lists the delivery logs of one webhook, with request and response.
    ///
    /// `POST /api/v3/get-webhook-logs`
    ///
    /// * Required: `webhookId`.
    /// * Returns [`ListWebhookLogsData`], with status 200.
    /// * Secrets: `requestHeaders`, `responseHeaders`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_webhook_logs(&self) -> GetWebhookLogsCall {
        let call = self.transport.call(&GET_WEBHOOK_LOGS);
        GetWebhookLogsCall { call }
    }
}

/// Facts of `GET /api/v3/list-webhooks`.
pub static LIST_WEBHOOKS: Operation = Operation::new(
    "listWebhooks",
    http::Method::GET,
    "/api/v3/list-webhooks",
    "webhooks",
)
.parameters(&[Parameter::query("limit"), Parameter::query("page")])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["secret"]);
/// The call of [`Client::list_webhooks`](crate::Client::list_webhooks), `GET /api/v3/list-webhooks`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListWebhooksCall {
    call: Call,
}

impl ListWebhooksCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(ListWebhooksCall -> GetWebhooksData);
identity_facade_core::paged!(ListWebhooksCall -> WebhookDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListWebhooksCall,
    crate::Client,
    LIST_WEBHOOKS,
    "Lists the webhooks of the user pool.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the webhooks of the user pool.
    ///
    /// `GET /api/v3/list-webhooks`
    ///
    /// * Returns [`GetWebhooksData`], with status 200.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_webhooks(&self) -> ListWebhooksCall {
        let call = self.transport.call(&LIST_WEBHOOKS);
        ListWebhooksCall { call }
    }
}

/// Facts of `POST /api/v3/trigger-webhook`.
pub static TRIGGER_WEBHOOK: Operation = Operation::new(
    "triggerWebhook",
    http::Method::POST,
    "/api/v3/trigger-webhook",
    "webhooks",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("webhookId")])
.enveloped()
.secrets(&["requestHeaders"]);
/// The call of [`Client::trigger_webhook`](crate::Client::trigger_webhook), `POST /api/v3/trigger-webhook`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct TriggerWebhookCall {
    call: Call,
}

impl TriggerWebhookCall {
    /// `requestBody`: any JSON value.
    pub fn request_body(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("requestBody", value.into_input());
        self
    }

    /// `requestHeaders`: any JSON value, secret.
    pub fn request_headers(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("requestHeaders", value.into_input());
        self
    }

    /// `webhookId`: string. Required.
    pub fn webhook_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("webhookId", value.into_input());
        self
    }
}

identity_facade_core::call!(TriggerWebhookCall -> TriggerWebhookData);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    TriggerWebhookCall,
    crate::Client,
    TRIGGER_WEBHOOK,
    "Triggers one webhook by hand and returns its response.",
    false,
    [
        member::<serde_json::Value>("requestBody"),
        member::<identity_facade_core::Redacted<serde_json::Value>>("requestHeaders"),
        member::<String>("webhookId")
    ]
);
impl crate::Client {
    /// Triggers one webhook by hand and returns its response.
    ///
    /// `POST /api/v3/trigger-webhook`
    ///
    /// * Required: `webhookId`.
    /// * Returns [`TriggerWebhookData`], with status 200.
    /// * Secrets: `requestHeaders`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn trigger_webhook(&self) -> TriggerWebhookCall {
        let call = self.transport.call(&TRIGGER_WEBHOOK);
        TriggerWebhookCall { call }
    }
}

/// Facts of `POST /api/v3/update-webhook`.
pub static UPDATE_WEBHOOK: Operation = Operation::new(
    "updateWebhook",
    http::Method::POST,
    "/api/v3/update-webhook",
    "webhooks",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("webhookId")])
.enveloped()
.secrets(&["secret"]);
/// The call of [`Client::update_webhook`](crate::Client::update_webhook), `POST /api/v3/update-webhook`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateWebhookCall {
    call: Call,
}

impl UpdateWebhookCall {
    /// Format of the calls to the receiver: JSON or form.
    ///
    /// `contentType`: `WebhookContentType`.
    pub fn content_type(mut self, value: impl IntoInput<WebhookContentType>) -> Self {
        self.call.member("contentType", value.into_input());
        self
    }

    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `events`: list of `WebhookEvent`.
    pub fn events<M>(mut self, value: impl IntoList<List<WebhookEvent>, M>) -> Self {
        self.call.member("events", value.into_list());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `retryConfig`: `WebhookRetryConfigV3DtoInput`.
    pub fn retry_config(mut self, value: impl IntoInput<WebhookRetryConfigV3DtoInput>) -> Self {
        self.call.member("retryConfig", value.into_input());
        self
    }

    /// Sent in clear in a header of every call; it does not sign the payload.
    ///
    /// `secret`: secret string.
    pub fn secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("secret", value.into_input());
        self
    }

    /// `url`: string.
    pub fn url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("url", value.into_input());
        self
    }

    /// `webhookId`: string. Required.
    pub fn webhook_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("webhookId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateWebhookCall -> WebhookDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateWebhookCall,
    crate::Client,
    UPDATE_WEBHOOK,
    "Updates URL, events, secret or retry settings of one webhook.",
    false,
    [
        member::<WebhookContentType>(
            "contentType",
            "Format of the calls to the receiver: JSON or form."
        ),
        member::<bool>("enabled"),
        member::<List<WebhookEvent>>("events"),
        member::<String>("name"),
        member::<WebhookRetryConfigV3DtoInput>("retryConfig"),
        member::<Secret>(
            "secret",
            "Sent in clear in a header of every call; it does not sign the payload."
        ),
        member::<String>("url"),
        member::<String>("webhookId")
    ]
);
impl crate::Client {
    /// Updates URL, events, secret or retry settings of one webhook.
    ///
    /// `POST /api/v3/update-webhook`
    ///
    /// * Required: `webhookId`.
    /// * Returns [`WebhookDto`], with status 200.
    /// * Secrets: `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `webhooks`; in `identity-facade`, `genauth-webhooks`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_webhook(&self) -> UpdateWebhookCall {
        let call = self.transport.call(&UPDATE_WEBHOOK);
        UpdateWebhookCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_WEBHOOK,
    &DELETE_WEBHOOK,
    &GET_WEBHOOK,
    &GET_WEBHOOK_EVENT_LIST,
    &GET_WEBHOOK_LOGS,
    &LIST_WEBHOOKS,
    &TRIGGER_WEBHOOK,
    &UPDATE_WEBHOOK,
];

/// Object `GetWebhooksData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetWebhooksData {
    /// `list`. Required.
    pub list: Items<WebhookDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListWebhookLogsData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// `list`. Required.
    pub list: Items<WebhookLogDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `TriggerWebhookData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TriggerWebhookData {
    /// `response`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub response: serde_json::Map<String, serde_json::Value>,
}

/// Object `WebhookCategoryDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookCategoryDto {
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `nameEn`.
    #[serde(rename = "nameEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name_en: String,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

/// Enum `WebhookContentType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookContentType {
    /// `application/json`
    ApplicationJson,
    /// `application/x-www-form-urlencoded`
    ApplicationXWwwFormUrlencoded,
}

identity_facade_core::wire_strings!(WebhookContentType {
    ApplicationJson: "application/json",
    ApplicationXWwwFormUrlencoded: "application/x-www-form-urlencoded"
});
/// Object `WebhookDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookDto {
    /// Format of the calls to the receiver: JSON or form.
    ///
    /// `contentType`.
    #[serde(rename = "contentType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub content_type: Open<WebhookContentType>,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `events`, may be absent.
    pub events: Option<Items<Open<WebhookEvent>>>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `retryConfig`, may be absent.
    #[serde(rename = "retryConfig")]
    pub retry_config: Option<WebhookRetryConfigV3Dto>,
    /// `secret`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Option<Secret>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub url: String,
    /// `webhookId`. Required.
    #[serde(rename = "webhookId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub webhook_id: crate::ids::WebhookId,
}

/// Enum `WebhookEvent`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `test`
    Test,
    /// `register`
    Register,
    /// `login`
    Login,
    /// `mfa:verified`
    MfaVerified,
    /// `kick`
    Kick,
    /// `user:created`
    UserCreated,
    /// `user:password-changed`
    UserPasswordChanged,
    /// `user:updated`
    UserUpdated,
    /// `user:email-verified`
    UserEmailVerified,
    /// `user:archived`
    UserArchived,
    /// `user:unarchived`
    UserUnarchived,
    /// `user:blocked`
    UserBlocked,
    /// `user:unblocked`
    UserUnblocked,
    /// `user:deleted`
    UserDeleted,
    /// `user:register-whitelist-added`
    UserRegisterWhitelistAdded,
    /// `user:register-whitelist-deleted`
    UserRegisterWhitelistDeleted,
    /// `user:udv-changed`
    UserUdvChanged,
    /// `user:link-account`
    UserLinkAccount,
    /// `user:password-update-remind`
    UserPasswordUpdateRemind,
    /// `user:organization-node-update`
    UserOrganizationNodeUpdate,
    /// `permission:revoke`
    PermissionRevoke,
    /// `permission:add`
    PermissionAdd,
    /// `resource:created`
    ResourceCreated,
    /// `resource:delete`
    ResourceDelete,
    /// `resource:updated`
    ResourceUpdated,
    /// `role:created`
    RoleCreated,
    /// `role:updated`
    RoleUpdated,
    /// `role:deleted`
    RoleDeleted,
    /// `role:disable`
    RoleDisable,
    /// `role:assigned`
    RoleAssigned,
    /// `subject:remove`
    SubjectRemove,
    /// `role:unassigned`
    RoleUnassigned,
    /// `role:udv-changed`
    RoleUdvChanged,
    /// `application:mfa:enabled`
    ApplicationMfaEnabled,
    /// `application:mfa:disabled`
    ApplicationMfaDisabled,
    /// `group:created`
    GroupCreated,
    /// `group:updated`
    GroupUpdated,
    /// `group:deleted`
    GroupDeleted,
    /// `group:member-added`
    GroupMemberAdded,
    /// `group:member-removed`
    GroupMemberRemoved,
    /// `organization:created`
    OrganizationCreated,
    /// `organization:imported`
    OrganizationImported,
    /// `organization:deleted`
    OrganizationDeleted,
    /// `organization:node-added`
    OrganizationNodeAdded,
    /// `organization:node-updated`
    OrganizationNodeUpdated,
    /// `organization:tree-updated`
    OrganizationTreeUpdated,
    /// `organization:node-deleted`
    OrganizationNodeDeleted,
    /// `organization:node-moved`
    OrganizationNodeMoved,
    /// `organization:member-added`
    OrganizationMemberAdded,
    /// `organization:member-removed`
    OrganizationMemberRemoved,
    /// `organization:udv-changed`
    OrganizationUdvChanged,
    /// `privilege-namespace:created`
    PrivilegeNamespaceCreated,
    /// `privilege-namespace:updated`
    PrivilegeNamespaceUpdated,
    /// `privilege-namespace:deleted`
    PrivilegeNamespaceDeleted,
    /// `user-pool:cooperator-added`
    UserPoolCooperatorAdded,
    /// `user-pool:cooperator-removed`
    UserPoolCooperatorRemoved,
    /// `user-pool:secret-refreshed`
    UserPoolSecretRefreshed,
    /// `user-pool:updated`
    UserPoolUpdated,
    /// `user-pool:udf-added`
    UserPoolUdfAdded,
    /// `user-pool:udf-deleted`
    UserPoolUdfDeleted,
    /// `user-pool:env-added`
    UserPoolEnvAdded,
    /// `user-pool:env-deleted`
    UserPoolEnvDeleted,
    /// `user-pool:env-updated`
    UserPoolEnvUpdated,
    /// `user-pool:launchpad-app-installed`
    UserPoolLaunchpadAppInstalled,
    /// `user-pool:launchpad-app-uninstalled`
    UserPoolLaunchpadAppUninstalled,
    /// `application:created`
    ApplicationCreated,
    /// `application:updated`
    ApplicationUpdated,
    /// `application:deleted`
    ApplicationDeleted,
    /// `application:secret-refreshed`
    ApplicationSecretRefreshed,
    /// `data-resource:created`
    DataResourceCreated,
    /// `data-resource:updated`
    DataResourceUpdated,
    /// `data-resource:deleted`
    DataResourceDeleted,
    /// `data-strategy-permission:revoke`
    DataStrategyPermissionRevoke,
    /// `data-strategy-permission:add`
    DataStrategyPermissionAdd,
    /// `unusual-location:login`
    UnusualLocationLogin,
    /// `refresh-token`
    RefreshToken,
}

identity_facade_core::wire_strings!(WebhookEvent {
    Test: "test",
    Register: "register",
    Login: "login",
    MfaVerified: "mfa:verified",
    Kick: "kick",
    UserCreated: "user:created",
    UserPasswordChanged: "user:password-changed",
    UserUpdated: "user:updated",
    UserEmailVerified: "user:email-verified",
    UserArchived: "user:archived",
    UserUnarchived: "user:unarchived",
    UserBlocked: "user:blocked",
    UserUnblocked: "user:unblocked",
    UserDeleted: "user:deleted",
    UserRegisterWhitelistAdded: "user:register-whitelist-added",
    UserRegisterWhitelistDeleted: "user:register-whitelist-deleted",
    UserUdvChanged: "user:udv-changed",
    UserLinkAccount: "user:link-account",
    UserPasswordUpdateRemind: "user:password-update-remind",
    UserOrganizationNodeUpdate: "user:organization-node-update",
    PermissionRevoke: "permission:revoke",
    PermissionAdd: "permission:add",
    ResourceCreated: "resource:created",
    ResourceDelete: "resource:delete",
    ResourceUpdated: "resource:updated",
    RoleCreated: "role:created",
    RoleUpdated: "role:updated",
    RoleDeleted: "role:deleted",
    RoleDisable: "role:disable",
    RoleAssigned: "role:assigned",
    SubjectRemove: "subject:remove",
    RoleUnassigned: "role:unassigned",
    RoleUdvChanged: "role:udv-changed",
    ApplicationMfaEnabled: "application:mfa:enabled",
    ApplicationMfaDisabled: "application:mfa:disabled",
    GroupCreated: "group:created",
    GroupUpdated: "group:updated",
    GroupDeleted: "group:deleted",
    GroupMemberAdded: "group:member-added",
    GroupMemberRemoved: "group:member-removed",
    OrganizationCreated: "organization:created",
    OrganizationImported: "organization:imported",
    OrganizationDeleted: "organization:deleted",
    OrganizationNodeAdded: "organization:node-added",
    OrganizationNodeUpdated: "organization:node-updated",
    OrganizationTreeUpdated: "organization:tree-updated",
    OrganizationNodeDeleted: "organization:node-deleted",
    OrganizationNodeMoved: "organization:node-moved",
    OrganizationMemberAdded: "organization:member-added",
    OrganizationMemberRemoved: "organization:member-removed",
    OrganizationUdvChanged: "organization:udv-changed",
    PrivilegeNamespaceCreated: "privilege-namespace:created",
    PrivilegeNamespaceUpdated: "privilege-namespace:updated",
    PrivilegeNamespaceDeleted: "privilege-namespace:deleted",
    UserPoolCooperatorAdded: "user-pool:cooperator-added",
    UserPoolCooperatorRemoved: "user-pool:cooperator-removed",
    UserPoolSecretRefreshed: "user-pool:secret-refreshed",
    UserPoolUpdated: "user-pool:updated",
    UserPoolUdfAdded: "user-pool:udf-added",
    UserPoolUdfDeleted: "user-pool:udf-deleted",
    UserPoolEnvAdded: "user-pool:env-added",
    UserPoolEnvDeleted: "user-pool:env-deleted",
    UserPoolEnvUpdated: "user-pool:env-updated",
    UserPoolLaunchpadAppInstalled: "user-pool:launchpad-app-installed",
    UserPoolLaunchpadAppUninstalled: "user-pool:launchpad-app-uninstalled",
    ApplicationCreated: "application:created",
    ApplicationUpdated: "application:updated",
    ApplicationDeleted: "application:deleted",
    ApplicationSecretRefreshed: "application:secret-refreshed",
    DataResourceCreated: "data-resource:created",
    DataResourceUpdated: "data-resource:updated",
    DataResourceDeleted: "data-resource:deleted",
    DataStrategyPermissionRevoke: "data-strategy-permission:revoke",
    DataStrategyPermissionAdd: "data-strategy-permission:add",
    UnusualLocationLogin: "unusual-location:login",
    RefreshToken: "refresh-token"
});
/// Object `WebhookEventDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookEventDto {
    /// `category`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub category: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `nameEn`.
    #[serde(rename = "nameEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name_en: String,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

/// Object `WebhookEventListData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookEventListData {
    /// `categories`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub categories: Items<WebhookCategoryDto>,
    /// `events`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub events: Items<WebhookEventDto>,
}

/// Object `WebhookLogDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookLogDto {
    /// `errorMessage`, may be absent.
    #[serde(rename = "errorMessage")]
    pub error_message: Option<String>,
    /// `eventName`.
    #[serde(rename = "eventName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub event_name: String,
    /// `requestBody`.
    #[serde(rename = "requestBody")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub request_body: serde_json::Value,
    /// `requestHeaders`. Secret: redacted in debug output.
    #[serde(rename = "requestHeaders")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub request_headers: Redacted<serde_json::Value>,
    /// `responseBody`.
    #[serde(rename = "responseBody")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub response_body: serde_json::Value,
    /// `responseHeaders`. Secret: redacted in debug output.
    #[serde(rename = "responseHeaders")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub response_headers: Redacted<serde_json::Value>,
    /// `responseStatusCode`.
    #[serde(rename = "responseStatusCode")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub response_status_code: i64,
    /// `success`. Required.
    pub success: bool,
    /// `timestamp`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timestamp: String,
    /// `webhookId`.
    #[serde(rename = "webhookId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub webhook_id: crate::ids::WebhookId,
}

/// Object `WebhookRetryConfigV3Dto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookRetryConfigV3Dto {
    /// `count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub count: Option<i64>,
    /// Delay between retries, in `delayUnit`.
    ///
    /// `delay`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub delay: Option<i64>,
    /// `delayUnit`, may be absent.
    #[serde(rename = "delayUnit")]
    pub delay_unit: Option<Open<WebhookRetryConfigV3DtoDelayUnit>>,
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
}

/// Enum `WebhookRetryConfigV3Dto delayUnit`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookRetryConfigV3DtoDelayUnit {
    /// `Second`
    Second,
    /// `Minute`
    Minute,
    /// `Hour`
    Hour,
    /// `Day`
    Day,
}

identity_facade_core::wire_strings!(WebhookRetryConfigV3DtoDelayUnit {
    Second: "Second",
    Minute: "Minute",
    Hour: "Hour",
    Day: "Day"
});
/// Object `WebhookRetryConfigV3Dto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct WebhookRetryConfigV3DtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    count: Option<i64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    delay: Option<i64>,
    #[serde(
        rename = "delayUnit",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    delay_unit: Option<WebhookRetryConfigV3DtoDelayUnit>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
}

impl WebhookRetryConfigV3DtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
    }
}

/// Builds a [`WebhookRetryConfigV3DtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct WebhookRetryConfigV3DtoInputBuilder {
    checks: Checks,
    value: WebhookRetryConfigV3DtoInput,
}

impl WebhookRetryConfigV3DtoInputBuilder {
    /// `count`: integer.
    pub fn count(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.count = self.checks.take("count", value.into_input());
        self
    }

    /// Delay between retries, in `delayUnit`.
    ///
    /// `delay`: integer.
    pub fn delay(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.delay = self.checks.take("delay", value.into_input());
        self
    }

    /// `delayUnit`: `WebhookRetryConfigV3DtoDelayUnit`.
    pub fn delay_unit(mut self, value: impl IntoInput<WebhookRetryConfigV3DtoDelayUnit>) -> Self {
        self.value.delay_unit = self.checks.take("delayUnit", value.into_input());
        self
    }

    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    WebhookRetryConfigV3DtoInput,
    WebhookRetryConfigV3DtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(WebhookRetryConfigV3DtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    WebhookRetryConfigV3DtoInput,
    false,
    [
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("count"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "delay",
            "Delay between retries, in `delayUnit`."
        ),
        member::<WebhookRetryConfigV3DtoDelayUnit>("delayUnit"),
        member::<bool>("enabled")
    ],
    [identity_facade_core::BodyRule::Required("enabled")]
);
