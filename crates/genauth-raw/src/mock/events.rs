// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `POST /api/v3/create-event-app` a mock answers.
pub struct CreateEventAppWhen(::httpmock::When);
impl CreateEventAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-event-app$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-event-app` answers.
pub struct CreateEventAppThen(::httpmock::Then);
impl CreateEventAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl CreateEventAppWhen {
    /// Requires this `identifier` in the body.
    #[track_caller]
    pub fn identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "identifier", value.into_input()))
    }

    /// Requires this `logo` in the body.
    #[track_caller]
    pub fn logo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "logo", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /api/v3/define-event` a mock answers.
pub struct DefineEventWhen(::httpmock::When);
impl DefineEventWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/define-event$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/define-event` answers.
pub struct DefineEventThen(::httpmock::Then);
impl DefineEventThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DefineEventWhen {
    /// Requires this `eventDescription` in the body.
    #[track_caller]
    pub fn event_description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "eventDescription",
            value.into_input(),
        ))
    }

    /// Requires this `eventType` in the body.
    #[track_caller]
    pub fn event_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "eventType", value.into_input()))
    }
}

/// Which `GET /api/v3/list-event-apps` a mock answers.
pub struct ListEventAppsWhen(::httpmock::When);
impl ListEventAppsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-event-apps$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-event-apps` answers.
pub struct ListEventAppsThen(::httpmock::Then);
impl ListEventAppsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::events::EventAppPagingDto) -> Self {
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

/// Which `GET /api/v3/list-events` a mock answers.
pub struct ListEventsWhen(::httpmock::When);
impl ListEventsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-events$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-events` answers.
pub struct ListEventsThen(::httpmock::Then);
impl ListEventsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::events::OpenEventPagingDto) -> Self {
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

impl ListEventsWhen {
    /// Requires this `app` in the query.
    #[track_caller]
    pub fn app(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "app", false, value.into_input()))
    }

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

/// Which `POST /api/v3/pub-event` a mock answers.
pub struct PubEventWhen(::httpmock::When);
impl PubEventWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/pub-event$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/pub-event` answers.
pub struct PubEventThen(::httpmock::Then);
impl PubEventThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::events::PubEventRespDataDto) -> Self {
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

impl PubEventWhen {
    /// Requires this `eventData` in the body.
    #[track_caller]
    pub fn event_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "eventData", value.into_input()))
    }

    /// Requires this `eventType` in the body.
    #[track_caller]
    pub fn event_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "eventType", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::events::PubEventDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/pub-userEvent` a mock answers.
pub struct PubUserEventWhen(::httpmock::When);
impl PubUserEventWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/pub-userEvent$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/pub-userEvent` answers.
pub struct PubUserEventThen(::httpmock::Then);
impl PubUserEventThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::events::PubEventRespDataDto) -> Self {
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

impl PubUserEventWhen {
    /// Requires this `eventData` in the body.
    #[track_caller]
    pub fn event_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "eventData", value.into_input()))
    }

    /// Requires this `eventType` in the body.
    #[track_caller]
    pub fn event_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "eventType", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::events::PubEventDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::events::EventAppDto {
    identifier: "identifier",
    logo: "logo",
    name: "name",
});
identity_facade_core::sample!(
    crate::events::EventAppDto,
    "{\"identifier\":\"identifier\",\"logo\":\"logo\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::events::EventAppPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::events::EventAppPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::events::OpenEventDto {
    code: "code",
    desc: "desc",
    id: "id",
    name: "name",
    topic: "topic",
});
identity_facade_core::sample!(
    crate::events::OpenEventDto,
    "{\"code\":\"code\",\"desc\":\"desc\",\"id\":\"id\",\"name\":\"name\",\"topic\":\"topic\"}"
);
identity_facade_core::to_wire!(crate::events::OpenEventPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::events::OpenEventPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::events::PubEventRespDataDto {
    err_msg: "errMsg",
    success: "success",
});
identity_facade_core::sample!(crate::events::PubEventRespDataDto, "{\"success\":true}");
