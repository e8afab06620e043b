// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paging, Parameter,
    Receipt, Reply,
};

/// Facts of `POST /api/v3/create-event-app`.
pub static CREATE_EVENT_APP: Operation = Operation::new(
    "createEventApp",
    http::Method::POST,
    "/api/v3/create-event-app",
    "events",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/create-event-app`, made by [`create_event_app`](crate::Client::create_event_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateEventAppCall {
    call: Call,
}

impl CreateEventAppCall {
    /// The JSON body. Required. `CreateEventAppDto`.
    pub fn body(mut self, value: impl TryInto<CreateEventAppDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-event-app`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_event_app(&self) -> CreateEventAppCall {
        CreateEventAppCall {
            call: self.transport.call(&CREATE_EVENT_APP),
        }
    }
}

/// Facts of `POST /api/v3/define-event`.
pub static DEFINE_EVENT: Operation = Operation::new(
    "defineEvent",
    http::Method::POST,
    "/api/v3/define-event",
    "events",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/define-event`, made by [`define_event`](crate::Client::define_event).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DefineEventCall {
    call: Call,
}

impl DefineEventCall {
    /// The JSON body. Required. `DefineEventDto`.
    pub fn body(mut self, value: impl TryInto<DefineEventDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/define-event`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn define_event(&self) -> DefineEventCall {
        DefineEventCall {
            call: self.transport.call(&DEFINE_EVENT),
        }
    }
}

/// Facts of `GET /api/v3/list-event-apps`.
pub static LIST_EVENT_APPS: Operation = Operation::new(
    "listEventApps",
    http::Method::GET,
    "/api/v3/list-event-apps",
    "events",
)
.enveloped()
.idempotent();
/// `GET /api/v3/list-event-apps`, made by [`list_event_apps`](crate::Client::list_event_apps).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListEventAppsCall {
    call: Call,
}

impl ListEventAppsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EventAppPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-event-apps`
    ///
    /// Success is 200 with `EventAppPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_event_apps(&self) -> ListEventAppsCall {
        ListEventAppsCall {
            call: self.transport.call(&LIST_EVENT_APPS),
        }
    }
}

/// Facts of `GET /api/v3/list-events`.
pub static LIST_EVENTS: Operation = Operation::new(
    "listEvents",
    http::Method::GET,
    "/api/v3/list-events",
    "events",
)
.parameters(&[
    Parameter::query("app"),
    Parameter::query("limit"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-events`, made by [`list_events`](crate::Client::list_events).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListEventsCall {
    call: Call,
}

impl ListEventsCall {
    /// Query parameter `app`: a text.
    pub fn app(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("app", value.try_into());
        self
    }

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
    pub async fn send(self) -> Result<Reply<OpenEventPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-events`
    ///
    /// Success is 200 with `OpenEventPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_events(&self) -> ListEventsCall {
        ListEventsCall {
            call: self.transport.call(&LIST_EVENTS),
        }
    }
}

/// Facts of `POST /api/v3/pub-event`.
pub static PUB_EVENT: Operation = Operation::new(
    "verifyEvent",
    http::Method::POST,
    "/api/v3/pub-event",
    "events",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/pub-event`, made by [`pub_event`](crate::Client::pub_event).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PubEventCall {
    call: Call,
}

impl PubEventCall {
    /// The JSON body. Required. `PubEventDto`.
    pub fn body(mut self, value: impl TryInto<PubEventDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PubEventRespDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/pub-event`
    ///
    /// Required: the body.
    /// Success is 200 with `PubEventRespDataDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn pub_event(&self) -> PubEventCall {
        PubEventCall {
            call: self.transport.call(&PUB_EVENT),
        }
    }
}

/// Facts of `POST /api/v3/pub-userEvent`.
pub static PUB_USER_EVENT: Operation = Operation::new(
    "pubUserEvent",
    http::Method::POST,
    "/api/v3/pub-userEvent",
    "events",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/pub-userEvent`, made by [`pub_user_event`](crate::Client::pub_user_event).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PubUserEventCall {
    call: Call,
}

impl PubUserEventCall {
    /// The JSON body. Required. `PubEventDto`.
    pub fn body(mut self, value: impl TryInto<PubEventDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PubEventRespDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/pub-userEvent`
    ///
    /// Required: the body.
    /// Success is 200 with `PubEventRespDataDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn pub_user_event(&self) -> PubUserEventCall {
        PubUserEventCall {
            call: self.transport.call(&PUB_USER_EVENT),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_EVENT_APP,
    &DEFINE_EVENT,
    &LIST_EVENT_APPS,
    &LIST_EVENTS,
    &PUB_EVENT,
    &PUB_USER_EVENT,
];

/// Object `CreateEventAppDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateEventAppDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl CreateEventAppDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEventAppDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("identifier", self.identifier.is_some());
        checks.required("logo", self.logo.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateEventAppDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEventAppDtoBuilder {
    checks: Checks,
    value: CreateEventAppDto,
}

impl CreateEventAppDtoBuilder {
    /// `identifier`: a text. Required.
    pub fn identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identifier = self.checks.take("identifier", value);
        self
    }

    /// `logo`: a text. Required.
    pub fn logo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.logo = self.checks.take("logo", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEventAppDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEventAppDtoBuilder> for CreateEventAppDto {
    type Error = Invalid;
    fn try_from(builder: CreateEventAppDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEventAppDto);
/// Object `DefineEventDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DefineEventDto {
    #[serde(rename = "eventDescription", skip_serializing_if = "Option::is_none")]
    event_description: Option<String>,
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    event_type: Option<String>,
}

impl DefineEventDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DefineEventDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("eventDescription", self.event_description.is_some());
        checks.required("eventType", self.event_type.is_some());
    }
}

/// Makes a [`DefineEventDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DefineEventDtoBuilder {
    checks: Checks,
    value: DefineEventDto,
}

impl DefineEventDtoBuilder {
    /// `eventDescription`: a text. Required.
    pub fn event_description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.event_description = self.checks.take("eventDescription", value);
        self
    }

    /// `eventType`: a text. Required.
    pub fn event_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.event_type = self.checks.take("eventType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DefineEventDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DefineEventDtoBuilder> for DefineEventDto {
    type Error = Invalid;
    fn try_from(builder: DefineEventDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DefineEventDto);
/// Object `EventAppDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EventAppDto {
    /// `identifier`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub identifier: String,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
}

/// Object `EventAppPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// `list`. Always there.
    pub list: Items<EventAppDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `OpenEventDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenEventDto {
    /// `code`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub code: String,
    /// `desc`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub desc: String,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `topic`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub topic: String,
}

/// Object `OpenEventPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// `list`. Always there.
    pub list: Items<OpenEventDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PubEventDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PubEventDto {
    #[serde(rename = "eventData", skip_serializing_if = "Option::is_none")]
    event_data: Option<serde_json::Value>,
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    event_type: Option<String>,
}

impl PubEventDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PubEventDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("eventData", self.event_data.is_some());
        checks.required("eventType", self.event_type.is_some());
    }
}

/// Makes a [`PubEventDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PubEventDtoBuilder {
    checks: Checks,
    value: PubEventDto,
}

impl PubEventDtoBuilder {
    /// `eventData`: any JSON value. Required.
    pub fn event_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.event_data = self.checks.take("eventData", value);
        self
    }

    /// `eventType`: a text. Required.
    pub fn event_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.event_type = self.checks.take("eventType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PubEventDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PubEventDtoBuilder> for PubEventDto {
    type Error = Invalid;
    fn try_from(builder: PubEventDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PubEventDto);
/// Object `PubEventRespDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PubEventRespDataDto {
    /// `errMsg`, may be absent.
    #[serde(rename = "errMsg")]
    pub err_msg: Option<bool>,
    /// `success`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub success: bool,
}
