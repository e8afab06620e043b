// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, JsonObject, Listing, Operation, Paginated,
    Paging, Parameter, Redacted, Seconds, Secret,
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
        .paginated(Paginated::new("data", "total_count"))
        .paging(Paging::offset("offset", "limit"))
        .listing(Listing::new().largest(500));
/// The call of [`Client::get_session_list`](crate::Client::get_session_list), `GET /sessions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetSessionListCall {
    call: Call,
}

impl GetSessionListCall {
    /// Query parameter `client_id`: string.
    pub fn client_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("client_id", value.into_input());
        self
    }

    /// Query parameter `user_id`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("user_id", value.into_input());
        self
    }

    /// Query parameter `status`: `GetSessionListStatus`.
    pub fn status(mut self, value: impl IntoInput<GetSessionListStatus>) -> Self {
        self.call.query("status", value.into_input());
        self
    }

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

identity_facade_core::call!(GetSessionListCall -> Items < crate ::shared::Session >);
identity_facade_core::paged!(GetSessionListCall -> crate ::shared::Session);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetSessionListCall,
    crate::Client,
    GET_SESSION_LIST,
    "Lists sessions of a user or client, newest first; old inactive ones are missing.",
    false,
    [
        query::<String>("client_id"),
        query::<String>("user_id"),
        query::<GetSessionListStatus>("status"),
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists sessions of a user or client, newest first; old inactive ones are missing.
    ///
    /// `GET /sessions`
    ///
    /// * Returns list of `Session`, with status 200.
    /// * Errors: 400, 401, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/get/sessions>)
    pub fn get_session_list(&self) -> GetSessionListCall {
        let call = self.transport.call(&GET_SESSION_LIST);
        GetSessionListCall { call }
    }
}

/// Facts of `POST /sessions`.
pub static CREATE_SESSION: Operation =
    Operation::new("createSession", http::Method::POST, "/sessions", "sessions")
        .body(BodyKind::Required)
        .rules(&[BodyRule::Required("user_id")]);
/// The call of [`Client::create_session`](crate::Client::create_session), `POST /sessions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateSessionCall {
    call: Call,
}

impl CreateSessionCall {
    /// `active_organization_id`: string.
    pub fn active_organization_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("active_organization_id", value.into_input());
        self
    }

    /// `user_id`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("user_id", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateSessionCall -> crate ::shared::Session);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateSessionCall,
    crate::Client,
    CREATE_SESSION,
    "Creates an active session for a user, for tests only; not available in production.",
    false,
    [
        member::<String>("active_organization_id"),
        member::<String>("user_id")
    ]
);
impl crate::Client {
    /// Creates an active session for a user, for tests only; not available in production.
    ///
    /// `POST /sessions`
    ///
    /// * Required: `user_id`.
    /// * Returns [`Session`](crate::shared::Session), with status 200.
    /// * Errors: 400, 401, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions>)
    pub fn create_session(&self) -> CreateSessionCall {
        let call = self.transport.call(&CREATE_SESSION);
        CreateSessionCall { call }
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
/// The call of [`Client::get_session`](crate::Client::get_session), `GET /sessions/{session_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetSessionCall {
    call: Call,
}

identity_facade_core::call!(GetSessionCall -> crate ::shared::Session);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetSessionCall,
    crate::Client,
    GET_SESSION,
    "Returns one session with its status and latest activity.",
    false,
    [identifier::<crate::ids::SessionId>("session_id")]
);
impl crate::Client {
    /// Returns one session with its status and latest activity.
    ///
    /// `GET /sessions/{session_id}`
    ///
    /// * Required: `session_id`.
    /// * Returns [`Session`](crate::shared::Session), with status 200.
    /// * Errors: 400, 401, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/get/sessions/%7Bsession_id%7D>)
    pub fn get_session(&self, session_id: impl IntoInput<crate::ids::SessionId>) -> GetSessionCall {
        let mut call = self.transport.call(&GET_SESSION);
        call.path("session_id", session_id.into_input());
        GetSessionCall { call }
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
.rules(&[
    BodyRule::Required("expired_token"),
    BodyRule::Required("refresh_token"),
    BodyRule::Required("request_origin"),
])
.secrets(&[
    "cookies",
    "expired_token",
    "jwt",
    "refresh_token",
    "request_headers",
]);
/// The call of [`Client::refresh_session`](crate::Client::refresh_session), `POST /sessions/{session_id}/refresh`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RefreshSessionCall {
    call: Call,
}

impl RefreshSessionCall {
    /// Session JWT from the `__session` cookie; must belong to this session.
    ///
    /// `expired_token`: secret string. Required.
    pub fn expired_token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("expired_token", value.into_input());
        self
    }

    /// `token` (default) answers a JWT, `cookie` answers cookie directives.
    ///
    /// `format`: `RefreshSessionBodyFormat`.
    pub fn format(mut self, value: impl IntoInput<RefreshSessionBodyFormat>) -> Self {
        self.call.member("format", value.into_input());
        self
    }

    /// Sends `null` for `format`.
    pub fn format_null(mut self) -> Self {
        self.call.null("format");
        self
    }

    /// Refresh token out of the `__refresh` cookie.
    ///
    /// `refresh_token`: secret string. Required.
    pub fn refresh_token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("refresh_token", value.into_input());
        self
    }

    /// `request_headers`: JSON object, secret.
    pub fn request_headers(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("request_headers", value.into_input());
        self
    }

    /// Sends `null` for `request_headers`.
    pub fn request_headers_null(mut self) -> Self {
        self.call.null("request_headers");
        self
    }

    /// `request_origin`: string. Required.
    pub fn request_origin(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("request_origin", value.into_input());
        self
    }

    /// `request_originating_ip`: string.
    pub fn request_originating_ip(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("request_originating_ip", value.into_input());
        self
    }

    /// Sends `null` for `request_originating_ip`.
    pub fn request_originating_ip_null(mut self) -> Self {
        self.call.null("request_originating_ip");
        self
    }
}

identity_facade_core::call!(RefreshSessionCall -> SessionRefresh);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RefreshSessionCall,
    crate::Client,
    REFRESH_SESSION,
    "Exchanges an expired session token and a refresh token for a new session token.",
    false,
    [
        identifier::<crate::ids::SessionId>("session_id"),
        member::<Secret>(
            "expired_token",
            "Session JWT from the `__session` cookie; must belong to this session."
        ),
        member::<identity_facade_core::Nullable<RefreshSessionBodyFormat>>(
            "format",
            "`token` (default) answers a JWT, `cookie` answers cookie directives."
        ),
        member::<Secret>(
            "refresh_token",
            "Refresh token out of the `__refresh` cookie."
        ),
        member::<identity_facade_core::Nullable<identity_facade_core::Redacted<JsonObject>>>(
            "request_headers"
        ),
        member::<String>("request_origin"),
        member::<identity_facade_core::Nullable<String>>("request_originating_ip")
    ]
);
impl crate::Client {
    /// Exchanges an expired session token and a refresh token for a new session token.
    ///
    /// `POST /sessions/{session_id}/refresh`
    ///
    /// * Required: `session_id`, `expired_token`, `refresh_token`, `request_origin`.
    /// * Returns [`SessionRefresh`], with status 200.
    /// * Errors: 400, 401.
    /// * Secrets: `cookies`, `expired_token`, `jwt`, `refresh_token`, `request_headers`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/refresh>)
    pub fn refresh_session(
        &self,
        session_id: impl IntoInput<crate::ids::SessionId>,
    ) -> RefreshSessionCall {
        let mut call = self.transport.call(&REFRESH_SESSION);
        call.path("session_id", session_id.into_input());
        RefreshSessionCall { call }
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
/// The call of [`Client::revoke_session`](crate::Client::revoke_session), `POST /sessions/{session_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeSessionCall {
    call: Call,
}

identity_facade_core::call!(RevokeSessionCall -> crate ::shared::Session);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeSessionCall,
    crate::Client,
    REVOKE_SESSION,
    "Revokes a session; the user has to sign in again.",
    false,
    [identifier::<crate::ids::SessionId>("session_id")]
);
impl crate::Client {
    /// Revokes a session; the user has to sign in again.
    ///
    /// `POST /sessions/{session_id}/revoke`
    ///
    /// * Required: `session_id`.
    /// * Returns [`Session`](crate::shared::Session), with status 200.
    /// * Errors: 400, 401, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/revoke>)
    pub fn revoke_session(
        &self,
        session_id: impl IntoInput<crate::ids::SessionId>,
    ) -> RevokeSessionCall {
        let mut call = self.transport.call(&REVOKE_SESSION);
        call.path("session_id", session_id.into_input());
        RevokeSessionCall { call }
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
/// The call of [`Client::create_session_token`](crate::Client::create_session_token), `POST /sessions/{session_id}/tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateSessionTokenCall {
    call: Call,
}

impl CreateSessionTokenCall {
    /// Lifetime of this token in seconds, in place of the session token default.
    ///
    /// `expires_in_seconds`: seconds from 30 to 315360000.
    pub fn expires_in_seconds(mut self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        self.call.member("expires_in_seconds", value.into_input());
        self
    }

    /// Sends `null` for `expires_in_seconds`.
    pub fn expires_in_seconds_null(mut self) -> Self {
        self.call.null("expires_in_seconds");
        self
    }
}

identity_facade_core::call!(CreateSessionTokenCall -> SessionToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateSessionTokenCall,
    crate::Client,
    CREATE_SESSION_TOKEN,
    "Creates a session token (JWT) for an existing session, without a JWT template.",
    false,
    [
        identifier::<crate::ids::SessionId>("session_id"),
        member::<identity_facade_core::Nullable<Seconds<30, 315360000>>>(
            "expires_in_seconds",
            "Lifetime of this token in seconds, in place of the session token default."
        )
    ]
);
impl crate::Client {
    /// Creates a session token (JWT) for an existing session, without a JWT template.
    ///
    /// `POST /sessions/{session_id}/tokens`
    ///
    /// * Required: `session_id`.
    /// * Returns [`SessionToken`], with status 200.
    /// * Errors: 401, 404.
    /// * Secrets: `jwt`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/tokens>)
    pub fn create_session_token(
        &self,
        session_id: impl IntoInput<crate::ids::SessionId>,
    ) -> CreateSessionTokenCall {
        let mut call = self.transport.call(&CREATE_SESSION_TOKEN);
        call.path("session_id", session_id.into_input());
        CreateSessionTokenCall { call }
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
/// The call of [`Client::create_session_token_from_template`](crate::Client::create_session_token_from_template), `POST /sessions/{session_id}/tokens/{template_name}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateSessionTokenFromTemplateCall {
    call: Call,
}

impl CreateSessionTokenFromTemplateCall {
    /// Lifetime of this token in seconds, in place of the template's `lifetime`.
    ///
    /// `expires_in_seconds`: seconds from 30 to 315360000.
    pub fn expires_in_seconds(mut self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        self.call.member("expires_in_seconds", value.into_input());
        self
    }

    /// Sends `null` for `expires_in_seconds`.
    pub fn expires_in_seconds_null(mut self) -> Self {
        self.call.null("expires_in_seconds");
        self
    }
}

identity_facade_core::call!(CreateSessionTokenFromTemplateCall -> SessionToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateSessionTokenFromTemplateCall,
    crate::Client,
    CREATE_SESSION_TOKEN_FROM_TEMPLATE,
    "Creates a JWT for an existing session with the claims of a named JWT template.",
    false,
    [
        identifier::<crate::ids::SessionId>("session_id"),
        identifier::<crate::ids::TemplateName>("template_name"),
        member::<identity_facade_core::Nullable<Seconds<30, 315360000>>>(
            "expires_in_seconds",
            "Lifetime of this token in seconds, in place of the template's `lifetime`."
        )
    ]
);
impl crate::Client {
    /// Creates a JWT for an existing session with the claims of a named JWT template.
    ///
    /// `POST /sessions/{session_id}/tokens/{template_name}`
    ///
    /// * Required: `session_id`, `template_name`.
    /// * Returns [`SessionToken`], with status 200.
    /// * Errors: 401, 404.
    /// * Secrets: `jwt`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `sessions`; in `identity-facade`, `clerk-sessions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sessions/post/sessions/%7Bsession_id%7D/tokens/%7Btemplate_name%7D>)
    pub fn create_session_token_from_template(
        &self,
        session_id: impl IntoInput<crate::ids::SessionId>,
        template_name: impl IntoInput<crate::ids::TemplateName>,
    ) -> CreateSessionTokenFromTemplateCall {
        let mut call = self.transport.call(&CREATE_SESSION_TOKEN_FROM_TEMPLATE);
        call.path("session_id", session_id.into_input());
        call.path("template_name", template_name.into_input());
        CreateSessionTokenFromTemplateCall { call }
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

/// Object `Cookies`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Cookies {
    /// `cookies`. Required.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub cookies: Items<Secret>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Enum `GetSessionList status`.
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
/// Enum `RefreshSessionBody format`.
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
/// Union `SessionRefresh`.
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

/// Object `SessionToken`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionToken {
    /// `jwt`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub jwt: Option<Secret>,
    /// `object`, may be absent.
    pub object: Option<String>,
}

/// Object `Token`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Token {
    /// `jwt`. Required. Secret: redacted in debug output.
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
