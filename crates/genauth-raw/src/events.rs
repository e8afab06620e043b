// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, Items, Listing, Operation, Paging, Parameter,
    Receipt,
};

/// Facts of `POST /api/v3/create-event-app`.
pub static CREATE_EVENT_APP: Operation = Operation::new(
    "createEventApp",
    http::Method::POST,
    "/api/v3/create-event-app",
    "events",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("identifier"),
    BodyRule::Required("logo"),
    BodyRule::Required("name"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::create_event_app`](crate::Client::create_event_app), `POST /api/v3/create-event-app`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateEventAppCall {
    call: Call,
}

impl CreateEventAppCall {
    /// `identifier`: string. Required.
    pub fn identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("identifier", value.into_input());
        self
    }

    /// `logo`: string. Required.
    pub fn logo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("logo", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateEventAppCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateEventAppCall,
    crate::Client,
    CREATE_EVENT_APP,
    "Creates an event application with identifier, name and logo.",
    false,
    [
        member::<String>("identifier"),
        member::<String>("logo"),
        member::<String>("name")
    ]
);
impl crate::Client {
    /// Creates an event application with identifier, name and logo.
    ///
    /// `POST /api/v3/create-event-app`
    ///
    /// * Required: `identifier`, `logo`, `name`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `events`; in `identity-facade`, `genauth-events`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_event_app(&self) -> CreateEventAppCall {
        let call = self.transport.call(&CREATE_EVENT_APP);
        CreateEventAppCall { call }
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
.rules(&[
    BodyRule::Required("eventDescription"),
    BodyRule::Required("eventType"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::define_event`](crate::Client::define_event), `POST /api/v3/define-event`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DefineEventCall {
    call: Call,
}

impl DefineEventCall {
    /// `eventDescription`: string. Required.
    pub fn event_description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("eventDescription", value.into_input());
        self
    }

    /// `eventType`: string. Required.
    pub fn event_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("eventType", value.into_input());
        self
    }
}

identity_facade_core::call!(DefineEventCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DefineEventCall,
    crate::Client,
    DEFINE_EVENT,
    "Defines a custom event type with a description.",
    false,
    [
        member::<String>("eventDescription"),
        member::<String>("eventType")
    ]
);
impl crate::Client {
    /// Defines a custom event type with a description.
    ///
    /// `POST /api/v3/define-event`
    ///
    /// * Required: `eventDescription`, `eventType`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `events`; in `identity-facade`, `genauth-events`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn define_event(&self) -> DefineEventCall {
        let call = self.transport.call(&DEFINE_EVENT);
        DefineEventCall { call }
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
/// The call of [`Client::list_event_apps`](crate::Client::list_event_apps), `GET /api/v3/list-event-apps`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListEventAppsCall {
    call: Call,
}

identity_facade_core::call!(ListEventAppsCall -> EventAppPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListEventAppsCall,
    crate::Client,
    LIST_EVENT_APPS,
    "Lists all event applications; not paginated.",
    false,
    []
);
impl crate::Client {
    /// Lists all event applications; not paginated.
    ///
    /// `GET /api/v3/list-event-apps`
    ///
    /// * Returns [`EventAppPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `events`; in `identity-facade`, `genauth-events`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_event_apps(&self) -> ListEventAppsCall {
        let call = self.transport.call(&LIST_EVENT_APPS);
        ListEventAppsCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_events`](crate::Client::list_events), `GET /api/v3/list-events`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListEventsCall {
    call: Call,
}

impl ListEventsCall {
    /// Query parameter `app`: string.
    pub fn app(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("app", value.into_input());
        self
    }

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

identity_facade_core::call!(ListEventsCall -> OpenEventPagingDto);
identity_facade_core::paged!(ListEventsCall -> OpenEventDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListEventsCall,
    crate::Client,
    LIST_EVENTS,
    "Lists the defined events, optionally of one event application.",
    false,
    [
        query::<String>("app"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the defined events, optionally of one event application.
    ///
    /// `GET /api/v3/list-events`
    ///
    /// * Returns [`OpenEventPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `events`; in `identity-facade`, `genauth-events`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_events(&self) -> ListEventsCall {
        let call = self.transport.call(&LIST_EVENTS);
        ListEventsCall { call }
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
.rules(&[
    BodyRule::Required("eventData"),
    BodyRule::Required("eventType"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::pub_event`](crate::Client::pub_event), `POST /api/v3/pub-event`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct PubEventCall {
    call: Call,
}

impl PubEventCall {
    /// Payload of the event, as JSON.
    ///
    /// `eventData`: any JSON value. Required.
    pub fn event_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("eventData", value.into_input());
        self
    }

    /// `eventType`: string. Required.
    pub fn event_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("eventType", value.into_input());
        self
    }

    /// Sets the whole JSON body: `PubEventDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<PubEventDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(PubEventCall -> PubEventRespDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    PubEventCall,
    crate::Client,
    PUB_EVENT,
    "Publishes a custom event to the management event channel.",
    false,
    [
        member::<serde_json::Value>("eventData", "Payload of the event, as JSON."),
        member::<String>("eventType")
    ]
);
impl crate::Client {
    /// Publishes a custom event to the management event channel.
    ///
    /// `POST /api/v3/pub-event`
    ///
    /// * Required: `eventData`, `eventType`.
    /// * Returns [`PubEventRespDataDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `events`; in `identity-facade`, `genauth-events`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn pub_event(&self) -> PubEventCall {
        let call = self.transport.call(&PUB_EVENT);
        PubEventCall { call }
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
.rules(&[
    BodyRule::Required("eventData"),
    BodyRule::Required("eventType"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::pub_user_event`](crate::Client::pub_user_event), `POST /api/v3/pub-userEvent`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct PubUserEventCall {
    call: Call,
}

impl PubUserEventCall {
    /// Payload of the event, as JSON.
    ///
    /// `eventData`: any JSON value. Required.
    pub fn event_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("eventData", value.into_input());
        self
    }

    /// `eventType`: string. Required.
    pub fn event_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("eventType", value.into_input());
        self
    }

    /// Sets the whole JSON body: `PubEventDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<PubEventDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(PubUserEventCall -> PubEventRespDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    PubUserEventCall,
    crate::Client,
    PUB_USER_EVENT,
    "Publishes a custom event to the authentication (user) event channel.",
    false,
    [
        member::<serde_json::Value>("eventData", "Payload of the event, as JSON."),
        member::<String>("eventType")
    ]
);
impl crate::Client {
    /// Publishes a custom event to the authentication (user) event channel.
    ///
    /// `POST /api/v3/pub-userEvent`
    ///
    /// * Required: `eventData`, `eventType`.
    /// * Returns [`PubEventRespDataDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `events`; in `identity-facade`, `genauth-events`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn pub_user_event(&self) -> PubUserEventCall {
        let call = self.transport.call(&PUB_USER_EVENT);
        PubUserEventCall { call }
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

/// Object `EventAppDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EventAppDto {
    /// `identifier`. Required.
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

/// Object `EventAppPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EventAppPagingDto {
    /// `list`. Required.
    pub list: Items<EventAppDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `OpenEventDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenEventDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub code: String,
    /// `desc`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub desc: String,
    /// `id`. Required.
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

/// Object `OpenEventPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenEventPagingDto {
    /// `list`. Required.
    pub list: Items<OpenEventDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PubEventDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct PubEventDto {
    #[serde(
        rename = "eventData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    event_data: Option<serde_json::Value>,
    #[serde(
        rename = "eventType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    event_type: Option<String>,
}

impl PubEventDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("eventData", self.event_data.is_some());
        checks.required("eventType", self.event_type.is_some());
    }
}

/// Builds a [`PubEventDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PubEventDtoBuilder {
    checks: Checks,
    value: PubEventDto,
}

impl PubEventDtoBuilder {
    /// Payload of the event, as JSON.
    ///
    /// `eventData`: any JSON value. Required.
    pub fn event_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.event_data = self.checks.take("eventData", value.into_input());
        self
    }

    /// `eventType`: string. Required.
    pub fn event_type(mut self, value: impl IntoInput<String>) -> Self {
        self.value.event_type = self.checks.take("eventType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(PubEventDto, PubEventDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PubEventDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    PubEventDto,
    false,
    [
        member::<serde_json::Value>("eventData", "Payload of the event, as JSON."),
        member::<String>("eventType")
    ],
    [
        identity_facade_core::BodyRule::Required("eventData"),
        identity_facade_core::BodyRule::Required("eventType")
    ]
);
/// Object `PubEventRespDataDto`.
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
