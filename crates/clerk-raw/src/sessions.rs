// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, Nullable,
    Operation, Paginated, Paging, Parameter, Redacted, Reply, Secret,
};

/// Facts of `GET /sessions`.
pub static GET_SESSION_LIST: Operation =
    Operation::new("GetSessionList", http::Method::GET, "/sessions", "sessions")
        .parameters(&[
            Parameter::query("client_id"),
            Parameter::query("user_id"),
            Parameter::query("status"),
            Parameter::query("paginated"),
            Parameter::query("limit"),
            Parameter::query("offset"),
        ])
        .idempotent()
        .paginated(Paginated {
            items: "data",
            total: "total_count",
        })
        .paging(Paging::Offset {
            offset: "offset",
            limit: "limit",
        });
/// `GET /sessions`, made by [`get_session_list`](crate::Client::get_session_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSessionListCall {
    call: Call,
}

impl GetSessionListCall {
    /// Query parameter `client_id`: a text.
    pub fn client_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("client_id", value.try_into());
        self
    }

    /// Query parameter `user_id`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("user_id", value.try_into());
        self
    }

    /// Query parameter `status`: `GetSessionListStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<GetSessionListStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
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
    pub async fn send(self) -> Result<Reply<Items<crate::shared::Session>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /sessions`
    ///
    /// Success is 200 with a list of `Session`.
    /// Failures that the vendor lists: 400, 401, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/get/sessions>)
    pub fn get_session_list(&self) -> GetSessionListCall {
        GetSessionListCall {
            call: self.transport.call(&GET_SESSION_LIST),
        }
    }
}

/// Facts of `POST /sessions`.
pub static CREATE_SESSION: Operation =
    Operation::new("createSession", http::Method::POST, "/sessions", "sessions")
        .body(BodyKind::Required);
/// `POST /sessions`, made by [`create_session`](crate::Client::create_session).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateSessionCall {
    call: Call,
}

impl CreateSessionCall {
    /// The JSON body. Required. `CreateSessionBody`.
    pub fn body(mut self, value: impl TryInto<CreateSessionBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Session>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sessions`
    ///
    /// Required: the body.
    /// Success is 200 with `Session`.
    /// Failures that the vendor lists: 400, 401, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions>)
    pub fn create_session(&self) -> CreateSessionCall {
        CreateSessionCall {
            call: self.transport.call(&CREATE_SESSION),
        }
    }
}

/// Facts of `GET /sessions/{session_id}`.
pub static GET_SESSION: Operation = Operation::new(
    "GetSession",
    http::Method::GET,
    "/sessions/{session_id}",
    "sessions",
)
.parameters(&[Parameter::path("session_id")])
.idempotent();
/// `GET /sessions/{session_id}`, made by [`get_session`](crate::Client::get_session).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSessionCall {
    call: Call,
}

impl GetSessionCall {
    /// Path segment `session_id`: a text. Required.
    pub fn session_id(
        mut self,
        value: impl TryInto<crate::ids::SessionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("session_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Session>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /sessions/{session_id}`
    ///
    /// Required: `session_id`.
    /// Success is 200 with `Session`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/get/sessions/%7Bsession_id%7D>)
    pub fn get_session(&self) -> GetSessionCall {
        GetSessionCall {
            call: self.transport.call(&GET_SESSION),
        }
    }
}

/// Facts of `POST /sessions/{session_id}/refresh`.
pub static REFRESH_SESSION: Operation = Operation::new(
    "RefreshSession",
    http::Method::POST,
    "/sessions/{session_id}/refresh",
    "sessions",
)
.parameters(&[Parameter::path("session_id")])
.body(BodyKind::Required)
.secrets(&[
    "cookies",
    "expired_token",
    "jwt",
    "refresh_token",
    "request_headers",
]);
/// `POST /sessions/{session_id}/refresh`, made by [`refresh_session`](crate::Client::refresh_session).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RefreshSessionCall {
    call: Call,
}

impl RefreshSessionCall {
    /// Path segment `session_id`: a text. Required.
    pub fn session_id(
        mut self,
        value: impl TryInto<crate::ids::SessionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("session_id", value.try_into());
        self
    }

    /// The JSON body. Required. `RefreshSessionBody`.
    pub fn body(mut self, value: impl TryInto<RefreshSessionBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SessionRefresh>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sessions/{session_id}/refresh`
    ///
    /// Required: `session_id`, the body.
    /// Success is 200 with `SessionRefresh`.
    /// Failures that the vendor lists: 400, 401.
    /// Secrets in it: `cookies`, `expired_token`, `jwt`, `refresh_token`, `request_headers`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/refresh>)
    pub fn refresh_session(&self) -> RefreshSessionCall {
        RefreshSessionCall {
            call: self.transport.call(&REFRESH_SESSION),
        }
    }
}

/// Facts of `POST /sessions/{session_id}/revoke`.
pub static REVOKE_SESSION: Operation = Operation::new(
    "RevokeSession",
    http::Method::POST,
    "/sessions/{session_id}/revoke",
    "sessions",
)
.parameters(&[Parameter::path("session_id")])
.idempotent();
/// `POST /sessions/{session_id}/revoke`, made by [`revoke_session`](crate::Client::revoke_session).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeSessionCall {
    call: Call,
}

impl RevokeSessionCall {
    /// Path segment `session_id`: a text. Required.
    pub fn session_id(
        mut self,
        value: impl TryInto<crate::ids::SessionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("session_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Session>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sessions/{session_id}/revoke`
    ///
    /// Required: `session_id`.
    /// Success is 200 with `Session`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/revoke>)
    pub fn revoke_session(&self) -> RevokeSessionCall {
        RevokeSessionCall {
            call: self.transport.call(&REVOKE_SESSION),
        }
    }
}

/// Facts of `POST /sessions/{session_id}/tokens`.
pub static CREATE_SESSION_TOKEN: Operation = Operation::new(
    "CreateSessionToken",
    http::Method::POST,
    "/sessions/{session_id}/tokens",
    "sessions",
)
.parameters(&[Parameter::path("session_id")])
.body(BodyKind::Optional)
.secrets(&["jwt"]);
/// `POST /sessions/{session_id}/tokens`, made by [`create_session_token`](crate::Client::create_session_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateSessionTokenCall {
    call: Call,
}

impl CreateSessionTokenCall {
    /// Path segment `session_id`: a text. Required.
    pub fn session_id(
        mut self,
        value: impl TryInto<crate::ids::SessionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("session_id", value.try_into());
        self
    }

    /// The JSON body. `CreateSessionTokenBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateSessionTokenBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<SessionToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sessions/{session_id}/tokens`
    ///
    /// Required: `session_id`.
    /// Success is 200 with `SessionToken`.
    /// Failures that the vendor lists: 401, 404.
    /// Secrets in it: `jwt`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/tokens>)
    pub fn create_session_token(&self) -> CreateSessionTokenCall {
        CreateSessionTokenCall {
            call: self.transport.call(&CREATE_SESSION_TOKEN),
        }
    }
}

/// Facts of `POST /sessions/{session_id}/tokens/{template_name}`.
pub static CREATE_SESSION_TOKEN_FROM_TEMPLATE: Operation = Operation::new(
    "CreateSessionTokenFromTemplate",
    http::Method::POST,
    "/sessions/{session_id}/tokens/{template_name}",
    "sessions",
)
.parameters(&[
    Parameter::path("session_id"),
    Parameter::path("template_name"),
])
.body(BodyKind::Optional)
.secrets(&["jwt"]);
/// `POST /sessions/{session_id}/tokens/{template_name}`, made by [`create_session_token_from_template`](crate::Client::create_session_token_from_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateSessionTokenFromTemplateCall {
    call: Call,
}

impl CreateSessionTokenFromTemplateCall {
    /// Path segment `session_id`: a text. Required.
    pub fn session_id(
        mut self,
        value: impl TryInto<crate::ids::SessionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("session_id", value.try_into());
        self
    }

    /// Path segment `template_name`: a text. Required.
    pub fn template_name(
        mut self,
        value: impl TryInto<crate::ids::TemplateName, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_name", value.try_into());
        self
    }

    /// The JSON body. `CreateSessionTokenFromTemplateBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateSessionTokenFromTemplateBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<SessionToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sessions/{session_id}/tokens/{template_name}`
    ///
    /// Required: `session_id`, `template_name`.
    /// Success is 200 with `SessionToken`.
    /// Failures that the vendor lists: 401, 404.
    /// Secrets in it: `jwt`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/tokens/%7Btemplate_name%7D>)
    pub fn create_session_token_from_template(&self) -> CreateSessionTokenFromTemplateCall {
        CreateSessionTokenFromTemplateCall {
            call: self.transport.call(&CREATE_SESSION_TOKEN_FROM_TEMPLATE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_SESSION_LIST,
    &CREATE_SESSION,
    &GET_SESSION,
    &REFRESH_SESSION,
    &REVOKE_SESSION,
    &CREATE_SESSION_TOKEN,
    &CREATE_SESSION_TOKEN_FROM_TEMPLATE,
];

/// Object `Cookies`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cookies {
    /// `cookies`. Always there.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub cookies: Items<Secret>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `CreateSessionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSessionBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    active_organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateSessionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSessionBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("user_id", self.user_id.is_some());
    }
}

/// Makes a [`CreateSessionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSessionBodyBuilder {
    checks: Checks,
    value: CreateSessionBody,
}

impl CreateSessionBodyBuilder {
    /// `active_organization_id`: a text.
    pub fn active_organization_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.active_organization_id = self.checks.take("active_organization_id", value);
        self
    }

    /// `user_id`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateSessionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSessionBodyBuilder> for CreateSessionBody {
    type Error = Invalid;
    fn try_from(builder: CreateSessionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSessionBody);
/// Object `CreateSessionTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSessionTokenBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    expires_in_seconds: Option<Nullable<Int<30, 315360000>>>,
}

impl CreateSessionTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSessionTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateSessionTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSessionTokenBodyBuilder {
    checks: Checks,
    value: CreateSessionTokenBody,
}

impl CreateSessionTokenBodyBuilder {
    /// `expires_in_seconds`: a whole number from 30 to 315360000.
    pub fn expires_in_seconds(
        mut self,
        value: impl TryInto<Int<30, 315360000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.expires_in_seconds = self
            .checks
            .take("expires_in_seconds", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `expires_in_seconds`.
    pub fn expires_in_seconds_null(mut self) -> Self {
        self.checks.clear("expires_in_seconds");
        self.value.expires_in_seconds = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateSessionTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSessionTokenBodyBuilder> for CreateSessionTokenBody {
    type Error = Invalid;
    fn try_from(builder: CreateSessionTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSessionTokenBody);
/// Object `CreateSessionTokenFromTemplateBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSessionTokenFromTemplateBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    expires_in_seconds: Option<Nullable<Int<30, 315360000>>>,
}

impl CreateSessionTokenFromTemplateBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSessionTokenFromTemplateBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateSessionTokenFromTemplateBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSessionTokenFromTemplateBodyBuilder {
    checks: Checks,
    value: CreateSessionTokenFromTemplateBody,
}

impl CreateSessionTokenFromTemplateBodyBuilder {
    /// `expires_in_seconds`: a whole number from 30 to 315360000.
    pub fn expires_in_seconds(
        mut self,
        value: impl TryInto<Int<30, 315360000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.expires_in_seconds = self
            .checks
            .take("expires_in_seconds", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `expires_in_seconds`.
    pub fn expires_in_seconds_null(mut self) -> Self {
        self.checks.clear("expires_in_seconds");
        self.value.expires_in_seconds = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateSessionTokenFromTemplateBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSessionTokenFromTemplateBodyBuilder> for CreateSessionTokenFromTemplateBody {
    type Error = Invalid;
    fn try_from(builder: CreateSessionTokenFromTemplateBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSessionTokenFromTemplateBody);
/// One of a few texts `GetSessionList status`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetSessionListStatus {
    /// `abandoned`
    Abandoned,
    /// `active`
    Active,
    /// `ended`
    Ended,
    /// `expired`
    Expired,
    /// `removed`
    Removed,
    /// `replaced`
    Replaced,
    /// `revoked`
    Revoked,
}

identity_facade_core::wire_strings!(GetSessionListStatus {
    Abandoned: "abandoned",
    Active: "active",
    Ended: "ended",
    Expired: "expired",
    Removed: "removed",
    Replaced: "replaced",
    Revoked: "revoked"
});
/// Object `RefreshSessionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RefreshSessionBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    expired_token: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    format: Option<Nullable<RefreshSessionBodyFormat>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    request_headers: Option<Nullable<Redacted<JsonObject>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_origin: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    request_originating_ip: Option<Nullable<String>>,
}

impl RefreshSessionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RefreshSessionBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("expired_token", self.expired_token.is_some());
        checks.required("refresh_token", self.refresh_token.is_some());
        checks.required("request_origin", self.request_origin.is_some());
    }
}

/// Makes a [`RefreshSessionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RefreshSessionBodyBuilder {
    checks: Checks,
    value: RefreshSessionBody,
}

impl RefreshSessionBodyBuilder {
    /// `expired_token`: a secret text. Required.
    pub fn expired_token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.expired_token = self.checks.take("expired_token", value);
        self
    }

    /// `format`: `RefreshSessionBodyFormat`. Unset, the vendor takes `"token"`.
    pub fn format(
        mut self,
        value: impl TryInto<RefreshSessionBodyFormat, Error: Into<Invalid>>,
    ) -> Self {
        self.value.format = self.checks.take("format", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `format`.
    pub fn format_null(mut self) -> Self {
        self.checks.clear("format");
        self.value.format = Some(Nullable::Null);
        self
    }

    /// `refresh_token`: a secret text. Required.
    pub fn refresh_token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.refresh_token = self.checks.take("refresh_token", value);
        self
    }

    /// `request_headers`: an object, kept secret.
    pub fn request_headers(
        mut self,
        value: impl TryInto<JsonObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.request_headers = self
            .checks
            .take("request_headers", value)
            .map(Redacted::<JsonObject>::from)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `request_headers`.
    pub fn request_headers_null(mut self) -> Self {
        self.checks.clear("request_headers");
        self.value.request_headers = Some(Nullable::Null);
        self
    }

    /// `request_origin`: a text. Required.
    pub fn request_origin(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.request_origin = self.checks.take("request_origin", value);
        self
    }

    /// `request_originating_ip`: a text.
    pub fn request_originating_ip(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.request_originating_ip = self
            .checks
            .take("request_originating_ip", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `request_originating_ip`.
    pub fn request_originating_ip_null(mut self) -> Self {
        self.checks.clear("request_originating_ip");
        self.value.request_originating_ip = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RefreshSessionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RefreshSessionBodyBuilder> for RefreshSessionBody {
    type Error = Invalid;
    fn try_from(builder: RefreshSessionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RefreshSessionBody);
/// One of a few texts `RefreshSessionBody format`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RefreshSessionBodyFormat {
    /// `token`
    Token,
    /// `cookie`
    Cookie,
}

identity_facade_core::wire_strings!(RefreshSessionBodyFormat {
    Token: "token",
    Cookie: "cookie"
});
/// One of several shapes `SessionRefresh`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum SessionRefresh {
    /// `object` is `token`.
    Token(Box<Token>),
    /// `object` is `cookies`.
    Cookies(Box<Cookies>),
    /// A kind that this version does not know. It may hold a secret, so it does not print.
    #[cfg_attr(
        feature = "serialize",
        serde(serialize_with = "identity_facade_core::lenient::left_out")
    )]
    Unknown(Redacted<serde_json::Value>),
}

/// An answer that does not say.
impl Default for SessionRefresh {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for SessionRefresh {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("token") => json.read().map(Self::Token),
            Some("cookies") => json.read().map(Self::Cookies),
            _ => Ok(Self::Unknown(json.value().into())),
        }
    }
}

/// Object `SessionToken`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionToken {
    /// `jwt`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub jwt: Option<Secret>,
    /// `object`, may be absent.
    pub object: Option<String>,
}

/// Object `Token`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Token {
    /// `jwt`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub jwt: Secret,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}
