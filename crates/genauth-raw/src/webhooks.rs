// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation, Paging,
    Parameter, Receipt, Redacted, Reply, Secret,
};

/// Facts of `POST /api/v3/create-webhook`.
pub static CREATE_WEBHOOK: Operation = Operation::new(
    "createWebhook",
    http::Method::POST,
    "/api/v3/create-webhook",
    "webhooks",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["secret"]);
/// `POST /api/v3/create-webhook`, made by [`create_webhook`](crate::Client::create_webhook).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateWebhookCall {
    call: Call,
}

impl CreateWebhookCall {
    /// The JSON body. Required. `CreateWebhookDto`.
    pub fn body(mut self, value: impl TryInto<CreateWebhookDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WebhookDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-webhook`
    ///
    /// Required: the body.
    /// Success is 200 with `WebhookDto`.
    /// Secrets in it: `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_webhook(&self) -> CreateWebhookCall {
        CreateWebhookCall {
            call: self.transport.call(&CREATE_WEBHOOK),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-webhook`, made by [`delete_webhook`](crate::Client::delete_webhook).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteWebhookCall {
    call: Call,
}

impl DeleteWebhookCall {
    /// The JSON body. Required. `DeleteWebhookDto`.
    pub fn body(mut self, value: impl TryInto<DeleteWebhookDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-webhook`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_webhook(&self) -> DeleteWebhookCall {
        DeleteWebhookCall {
            call: self.transport.call(&DELETE_WEBHOOK),
        }
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
/// `GET /api/v3/get-webhook`, made by [`get_webhook`](crate::Client::get_webhook).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetWebhookCall {
    call: Call,
}

impl GetWebhookCall {
    /// Query parameter `webhookId`: a text. Required.
    pub fn webhook_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("webhookId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WebhookDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-webhook`
    ///
    /// Required: `webhookId`.
    /// Success is 200 with `WebhookDto`.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_webhook(&self) -> GetWebhookCall {
        GetWebhookCall {
            call: self.transport.call(&GET_WEBHOOK),
        }
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
/// `GET /api/v3/get-webhook-event-list`, made by [`get_webhook_event_list`](crate::Client::get_webhook_event_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetWebhookEventListCall {
    call: Call,
}

impl GetWebhookEventListCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WebhookEventListData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-webhook-event-list`
    ///
    /// Success is 200 with `WebhookEventListData`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_webhook_event_list(&self) -> GetWebhookEventListCall {
        GetWebhookEventListCall {
            call: self.transport.call(&GET_WEBHOOK_EVENT_LIST),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
})
.secrets(&["requestHeaders", "responseHeaders"]);
/// `POST /api/v3/get-webhook-logs`, made by [`get_webhook_logs`](crate::Client::get_webhook_logs).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetWebhookLogsCall {
    call: Call,
}

impl GetWebhookLogsCall {
    /// The JSON body. Required. `ListWebhookLogs`.
    pub fn body(mut self, value: impl TryInto<ListWebhookLogs, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListWebhookLogsData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-webhook-logs`
    ///
    /// Required: the body.
    /// Success is 200 with `ListWebhookLogsData`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `requestHeaders`, `responseHeaders`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_webhook_logs(&self) -> GetWebhookLogsCall {
        GetWebhookLogsCall {
            call: self.transport.call(&GET_WEBHOOK_LOGS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["secret"]);
/// `GET /api/v3/list-webhooks`, made by [`list_webhooks`](crate::Client::list_webhooks).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListWebhooksCall {
    call: Call,
}

impl ListWebhooksCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetWebhooksData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-webhooks`
    ///
    /// Success is 200 with `GetWebhooksData`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_webhooks(&self) -> ListWebhooksCall {
        ListWebhooksCall {
            call: self.transport.call(&LIST_WEBHOOKS),
        }
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
.enveloped()
.secrets(&["requestHeaders"]);
/// `POST /api/v3/trigger-webhook`, made by [`trigger_webhook`](crate::Client::trigger_webhook).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct TriggerWebhookCall {
    call: Call,
}

impl TriggerWebhookCall {
    /// The JSON body. Required. `TriggerWebhookDto`.
    pub fn body(mut self, value: impl TryInto<TriggerWebhookDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<TriggerWebhookData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/trigger-webhook`
    ///
    /// Required: the body.
    /// Success is 200 with `TriggerWebhookData`.
    /// Secrets in it: `requestHeaders`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn trigger_webhook(&self) -> TriggerWebhookCall {
        TriggerWebhookCall {
            call: self.transport.call(&TRIGGER_WEBHOOK),
        }
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
.enveloped()
.secrets(&["secret"]);
/// `POST /api/v3/update-webhook`, made by [`update_webhook`](crate::Client::update_webhook).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateWebhookCall {
    call: Call,
}

impl UpdateWebhookCall {
    /// The JSON body. Required. `UpdateWebhookDto`.
    pub fn body(mut self, value: impl TryInto<UpdateWebhookDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WebhookDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-webhook`
    ///
    /// Required: the body.
    /// Success is 200 with `WebhookDto`.
    /// Secrets in it: `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_webhook(&self) -> UpdateWebhookCall {
        UpdateWebhookCall {
            call: self.transport.call(&UPDATE_WEBHOOK),
        }
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

/// Object `CreateWebhookDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateWebhookDto {
    #[serde(rename = "contentType", skip_serializing_if = "Option::is_none")]
    content_type: Option<WebhookContentType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<List<WebhookEvent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "retryConfig", skip_serializing_if = "Option::is_none")]
    retry_config: Option<WebhookRetryConfigV3DtoInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl CreateWebhookDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateWebhookDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("contentType", self.content_type.is_some());
        checks.required("events", self.events.is_some());
        checks.required("name", self.name.is_some());
        checks.required("url", self.url.is_some());
    }
}

/// Makes a [`CreateWebhookDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateWebhookDtoBuilder {
    checks: Checks,
    value: CreateWebhookDto,
}

impl CreateWebhookDtoBuilder {
    /// `contentType`: `WebhookContentType`. Required.
    pub fn content_type(
        mut self,
        value: impl TryInto<WebhookContentType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.content_type = self.checks.take("contentType", value);
        self
    }

    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `events`: a list of `WebhookEvent`. Required.
    pub fn events(mut self, value: impl TryInto<List<WebhookEvent>, Error: Into<Invalid>>) -> Self {
        self.value.events = self.checks.take("events", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `retryConfig`: `WebhookRetryConfigV3DtoInput`.
    pub fn retry_config(
        mut self,
        value: impl TryInto<WebhookRetryConfigV3DtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.retry_config = self.checks.take("retryConfig", value);
        self
    }

    /// `secret`: a secret text.
    pub fn secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.secret = self.checks.take("secret", value);
        self
    }

    /// `url`: a text. Required.
    pub fn url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.url = self.checks.take("url", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateWebhookDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateWebhookDtoBuilder> for CreateWebhookDto {
    type Error = Invalid;
    fn try_from(builder: CreateWebhookDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateWebhookDto);
/// Object `DeleteWebhookDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteWebhookDto {
    #[serde(rename = "webhookIds", skip_serializing_if = "Option::is_none")]
    webhook_ids: Option<List<String>>,
}

impl DeleteWebhookDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteWebhookDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("webhookIds", self.webhook_ids.is_some());
    }
}

/// Makes a [`DeleteWebhookDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteWebhookDtoBuilder {
    checks: Checks,
    value: DeleteWebhookDto,
}

impl DeleteWebhookDtoBuilder {
    /// `webhookIds`: a list of texts. Required.
    pub fn webhook_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.webhook_ids = self.checks.take("webhookIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteWebhookDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteWebhookDtoBuilder> for DeleteWebhookDto {
    type Error = Invalid;
    fn try_from(builder: DeleteWebhookDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteWebhookDto);
/// Object `GetWebhooksData`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetWebhooksData {
    /// `list`. Always there.
    pub list: Items<WebhookDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListWebhookLogs`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListWebhookLogs {
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "webhookId", skip_serializing_if = "Option::is_none")]
    webhook_id: Option<String>,
}

impl ListWebhookLogs {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListWebhookLogsBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("webhookId", self.webhook_id.is_some());
    }
}

/// Makes a [`ListWebhookLogs`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListWebhookLogsBuilder {
    checks: Checks,
    value: ListWebhookLogs,
}

impl ListWebhookLogsBuilder {
    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `webhookId`: a text. Required.
    pub fn webhook_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.webhook_id = self.checks.take("webhookId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListWebhookLogs, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListWebhookLogsBuilder> for ListWebhookLogs {
    type Error = Invalid;
    fn try_from(builder: ListWebhookLogsBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListWebhookLogs);
/// Object `ListWebhookLogsData`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListWebhookLogsData {
    /// `list`. Always there.
    pub list: Items<WebhookLogDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `TriggerWebhookData`. Received.
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

/// Object `TriggerWebhookDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct TriggerWebhookDto {
    #[serde(rename = "requestBody", skip_serializing_if = "Option::is_none")]
    request_body: Option<serde_json::Value>,
    #[serde(rename = "requestHeaders", skip_serializing_if = "Option::is_none")]
    request_headers: Option<Redacted<serde_json::Value>>,
    #[serde(rename = "webhookId", skip_serializing_if = "Option::is_none")]
    webhook_id: Option<String>,
}

impl TriggerWebhookDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> TriggerWebhookDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("webhookId", self.webhook_id.is_some());
    }
}

/// Makes a [`TriggerWebhookDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TriggerWebhookDtoBuilder {
    checks: Checks,
    value: TriggerWebhookDto,
}

impl TriggerWebhookDtoBuilder {
    /// `requestBody`: any JSON value.
    pub fn request_body(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.request_body = self.checks.take("requestBody", value);
        self
    }

    /// `requestHeaders`: any JSON value, kept secret.
    pub fn request_headers(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.request_headers = self
            .checks
            .take("requestHeaders", value)
            .map(Redacted::<serde_json::Value>::from);
        self
    }

    /// `webhookId`: a text. Required.
    pub fn webhook_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.webhook_id = self.checks.take("webhookId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<TriggerWebhookDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<TriggerWebhookDtoBuilder> for TriggerWebhookDto {
    type Error = Invalid;
    fn try_from(builder: TriggerWebhookDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TriggerWebhookDto);
/// Object `UpdateWebhookDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateWebhookDto {
    #[serde(rename = "contentType", skip_serializing_if = "Option::is_none")]
    content_type: Option<WebhookContentType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<List<WebhookEvent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "retryConfig", skip_serializing_if = "Option::is_none")]
    retry_config: Option<WebhookRetryConfigV3DtoInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(rename = "webhookId", skip_serializing_if = "Option::is_none")]
    webhook_id: Option<String>,
}

impl UpdateWebhookDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateWebhookDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("webhookId", self.webhook_id.is_some());
    }
}

/// Makes a [`UpdateWebhookDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateWebhookDtoBuilder {
    checks: Checks,
    value: UpdateWebhookDto,
}

impl UpdateWebhookDtoBuilder {
    /// `contentType`: `WebhookContentType`.
    pub fn content_type(
        mut self,
        value: impl TryInto<WebhookContentType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.content_type = self.checks.take("contentType", value);
        self
    }

    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `events`: a list of `WebhookEvent`.
    pub fn events(mut self, value: impl TryInto<List<WebhookEvent>, Error: Into<Invalid>>) -> Self {
        self.value.events = self.checks.take("events", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `retryConfig`: `WebhookRetryConfigV3DtoInput`.
    pub fn retry_config(
        mut self,
        value: impl TryInto<WebhookRetryConfigV3DtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.retry_config = self.checks.take("retryConfig", value);
        self
    }

    /// `secret`: a secret text.
    pub fn secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.secret = self.checks.take("secret", value);
        self
    }

    /// `url`: a text.
    pub fn url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.url = self.checks.take("url", value);
        self
    }

    /// `webhookId`: a text. Required.
    pub fn webhook_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.webhook_id = self.checks.take("webhookId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateWebhookDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateWebhookDtoBuilder> for UpdateWebhookDto {
    type Error = Invalid;
    fn try_from(builder: UpdateWebhookDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateWebhookDto);
/// Object `WebhookCategoryDto`. Received.
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

/// One of a few texts `WebhookContentType`. Sent and received.
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
/// Object `WebhookDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WebhookDto {
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
    /// `secret`, may be absent. A secret: its debug output is redacted.
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
    /// `webhookId`. Always there.
    #[serde(rename = "webhookId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub webhook_id: crate::ids::WebhookId,
}

/// One of a few texts `WebhookEvent`. Sent and received.
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
/// Object `WebhookEventDto`. Received.
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

/// Object `WebhookEventListData`. Received.
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

/// Object `WebhookLogDto`. Received.
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
    /// `requestHeaders`. A secret: its debug output is redacted.
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
    /// `responseHeaders`. A secret: its debug output is redacted.
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
    /// `success`. Always there.
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

/// Object `WebhookRetryConfigV3Dto`. Received.
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

/// One of a few texts `WebhookRetryConfigV3Dto delayUnit`. Sent and received.
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
/// Object `WebhookRetryConfigV3Dto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct WebhookRetryConfigV3DtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delay: Option<i64>,
    #[serde(rename = "delayUnit", skip_serializing_if = "Option::is_none")]
    delay_unit: Option<WebhookRetryConfigV3DtoDelayUnit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
}

impl WebhookRetryConfigV3DtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> WebhookRetryConfigV3DtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
    }
}

/// Makes a [`WebhookRetryConfigV3DtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct WebhookRetryConfigV3DtoInputBuilder {
    checks: Checks,
    value: WebhookRetryConfigV3DtoInput,
}

impl WebhookRetryConfigV3DtoInputBuilder {
    /// `count`: a whole number.
    pub fn count(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.count = self.checks.take("count", value);
        self
    }

    /// `delay`: a whole number.
    pub fn delay(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.delay = self.checks.take("delay", value);
        self
    }

    /// `delayUnit`: `WebhookRetryConfigV3DtoDelayUnit`.
    pub fn delay_unit(
        mut self,
        value: impl TryInto<WebhookRetryConfigV3DtoDelayUnit, Error: Into<Invalid>>,
    ) -> Self {
        self.value.delay_unit = self.checks.take("delayUnit", value);
        self
    }

    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<WebhookRetryConfigV3DtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<WebhookRetryConfigV3DtoInputBuilder> for WebhookRetryConfigV3DtoInput {
    type Error = Invalid;
    fn try_from(builder: WebhookRetryConfigV3DtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(WebhookRetryConfigV3DtoInput);
