// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Secret};

/// Which `POST /api/v3/create-webhook` a mock answers.
pub struct CreateWebhookWhen(::httpmock::When);
impl CreateWebhookWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-webhook$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-webhook` answers.
pub struct CreateWebhookThen(::httpmock::Then);
impl CreateWebhookThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::WebhookDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateWebhookWhen {
    /// Requires this `contentType` in the body.
    #[track_caller]
    pub fn content_type(self, value: impl IntoInput<crate::webhooks::WebhookContentType>) -> Self {
        Self(super::member(self.0, "contentType", value.into_input()))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `events` in the body.
    #[track_caller]
    pub fn events<M>(self, value: impl IntoList<List<crate::webhooks::WebhookEvent>, M>) -> Self {
        Self(super::member(self.0, "events", value.into_list()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `retryConfig` in the body.
    #[track_caller]
    pub fn retry_config(
        self,
        value: impl IntoInput<crate::webhooks::WebhookRetryConfigV3DtoInput>,
    ) -> Self {
        Self(super::member(self.0, "retryConfig", value.into_input()))
    }

    /// Requires this `secret` in the body.
    #[track_caller]
    pub fn secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "secret", value.into_input()))
    }

    /// Requires this `url` in the body.
    #[track_caller]
    pub fn url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "url", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-webhook` a mock answers.
pub struct DeleteWebhookWhen(::httpmock::When);
impl DeleteWebhookWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-webhook$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-webhook` answers.
pub struct DeleteWebhookThen(::httpmock::Then);
impl DeleteWebhookThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteWebhookWhen {
    /// Requires this `webhookIds` in the body.
    #[track_caller]
    pub fn webhook_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "webhookIds", value.into_list()))
    }
}

/// Which `GET /api/v3/get-webhook` a mock answers.
pub struct GetWebhookWhen(::httpmock::When);
impl GetWebhookWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-webhook$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-webhook` answers.
pub struct GetWebhookThen(::httpmock::Then);
impl GetWebhookThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::WebhookDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetWebhookWhen {
    /// Requires this `webhookId` in the query.
    #[track_caller]
    pub fn webhook_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "webhookId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-webhook-event-list` a mock answers.
pub struct GetWebhookEventListWhen(::httpmock::When);
impl GetWebhookEventListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-webhook-event-list$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-webhook-event-list` answers.
pub struct GetWebhookEventListThen(::httpmock::Then);
impl GetWebhookEventListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::WebhookEventListData) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/get-webhook-logs` a mock answers.
pub struct GetWebhookLogsWhen(::httpmock::When);
impl GetWebhookLogsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-webhook-logs$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-webhook-logs` answers.
pub struct GetWebhookLogsThen(::httpmock::Then);
impl GetWebhookLogsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::ListWebhookLogsData) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetWebhookLogsWhen {
    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `webhookId` in the body.
    #[track_caller]
    pub fn webhook_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "webhookId", value.into_input()))
    }
}

/// Which `GET /api/v3/list-webhooks` a mock answers.
pub struct ListWebhooksWhen(::httpmock::When);
impl ListWebhooksWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-webhooks$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-webhooks` answers.
pub struct ListWebhooksThen(::httpmock::Then);
impl ListWebhooksThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::GetWebhooksData) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListWebhooksWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `POST /api/v3/trigger-webhook` a mock answers.
pub struct TriggerWebhookWhen(::httpmock::When);
impl TriggerWebhookWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/trigger-webhook$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/trigger-webhook` answers.
pub struct TriggerWebhookThen(::httpmock::Then);
impl TriggerWebhookThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::TriggerWebhookData) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl TriggerWebhookWhen {
    /// Requires this `requestBody` in the body.
    #[track_caller]
    pub fn request_body(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "requestBody", value.into_input()))
    }

    /// Requires this `requestHeaders` in the body.
    #[track_caller]
    pub fn request_headers(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "requestHeaders", value.into_input()))
    }

    /// Requires this `webhookId` in the body.
    #[track_caller]
    pub fn webhook_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "webhookId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-webhook` a mock answers.
pub struct UpdateWebhookWhen(::httpmock::When);
impl UpdateWebhookWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-webhook$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-webhook` answers.
pub struct UpdateWebhookThen(::httpmock::Then);
impl UpdateWebhookThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::webhooks::WebhookDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateWebhookWhen {
    /// Requires this `contentType` in the body.
    #[track_caller]
    pub fn content_type(self, value: impl IntoInput<crate::webhooks::WebhookContentType>) -> Self {
        Self(super::member(self.0, "contentType", value.into_input()))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `events` in the body.
    #[track_caller]
    pub fn events<M>(self, value: impl IntoList<List<crate::webhooks::WebhookEvent>, M>) -> Self {
        Self(super::member(self.0, "events", value.into_list()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `retryConfig` in the body.
    #[track_caller]
    pub fn retry_config(
        self,
        value: impl IntoInput<crate::webhooks::WebhookRetryConfigV3DtoInput>,
    ) -> Self {
        Self(super::member(self.0, "retryConfig", value.into_input()))
    }

    /// Requires this `secret` in the body.
    #[track_caller]
    pub fn secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "secret", value.into_input()))
    }

    /// Requires this `url` in the body.
    #[track_caller]
    pub fn url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "url", value.into_input()))
    }

    /// Requires this `webhookId` in the body.
    #[track_caller]
    pub fn webhook_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "webhookId", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::webhooks::GetWebhooksData {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::webhooks::GetWebhooksData,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::webhooks::ListWebhookLogsData {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::webhooks::ListWebhookLogsData,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::webhooks::TriggerWebhookData {
    response: "response",
});
identity_facade_core::sample!(crate::webhooks::TriggerWebhookData, "{\"response\":{}}");
identity_facade_core::to_wire!(crate::webhooks::WebhookCategoryDto {
    name: "name",
    name_en: "nameEn",
    value: "value",
});
identity_facade_core::sample!(
    crate::webhooks::WebhookCategoryDto,
    "{\"name\":\"name\",\"nameEn\":\"nameEn\",\"value\":\"value\"}"
);
identity_facade_core::to_wire!(crate::webhooks::WebhookDto {
    content_type: "contentType",
    created_at: "createdAt",
    enabled: "enabled",
    events: "events",
    name: "name",
    retry_config: "retryConfig",
    secret: "secret",
    updated_at: "updatedAt",
    url: "url",
    webhook_id: "webhookId",
});
identity_facade_core::sample!(
    crate::webhooks::WebhookDto,
    "{\"contentType\":\"application/json\",\"createdAt\":\"createdAt\",\"enabled\":false,\"name\":\"name\",\"updatedAt\":\"updatedAt\",\"url\":\"url\",\"webhookId\":\"webhook_1\"}"
);
identity_facade_core::to_wire!(crate::webhooks::WebhookEventDto {
    category: "category",
    name: "name",
    name_en: "nameEn",
    value: "value",
});
identity_facade_core::sample!(
    crate::webhooks::WebhookEventDto,
    "{\"category\":\"category\",\"name\":\"name\",\"nameEn\":\"nameEn\",\"value\":\"value\"}"
);
identity_facade_core::to_wire!(crate::webhooks::WebhookEventListData {
    categories: "categories",
    events: "events",
});
identity_facade_core::sample!(
    crate::webhooks::WebhookEventListData,
    "{\"categories\":[],\"events\":[]}"
);
identity_facade_core::to_wire!(crate::webhooks::WebhookLogDto {
    error_message: "errorMessage",
    event_name: "eventName",
    request_body: "requestBody",
    request_headers: "requestHeaders",
    response_body: "responseBody",
    response_headers: "responseHeaders",
    response_status_code: "responseStatusCode",
    success: "success",
    timestamp: "timestamp",
    webhook_id: "webhookId",
});
identity_facade_core::sample!(
    crate::webhooks::WebhookLogDto,
    "{\"eventName\":\"eventName\",\"requestBody\":{},\"requestHeaders\":{},\"responseBody\":{},\"responseHeaders\":{},\"responseStatusCode\":0,\"success\":false,\"timestamp\":\"timestamp\",\"webhookId\":\"webhook_1\"}"
);
identity_facade_core::to_wire!(crate::webhooks::WebhookRetryConfigV3Dto {
    count: "count",
    delay: "delay",
    delay_unit: "delayUnit",
    enabled: "enabled",
});
identity_facade_core::sample!(
    crate::webhooks::WebhookRetryConfigV3Dto,
    "{\"enabled\":false}"
);
