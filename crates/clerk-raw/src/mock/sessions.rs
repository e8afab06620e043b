// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, JsonObject, Seconds, Secret};

/// Which `GET /sessions` a mock answers.
pub struct GetSessionListWhen(::httpmock::When);
impl GetSessionListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sessions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /sessions` answers.
pub struct GetSessionListThen(::httpmock::Then);
impl GetSessionListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::Session>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetSessionListWhen {
    /// Requires this `client_id` in the query.
    #[track_caller]
    pub fn client_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "client_id", false, value.into_input()))
    }

    /// Requires this `user_id` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "user_id", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status(self, value: impl IntoInput<crate::sessions::GetSessionListStatus>) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }

    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /sessions` a mock answers.
pub struct CreateSessionWhen(::httpmock::When);
impl CreateSessionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sessions` answers.
pub struct CreateSessionThen(::httpmock::Then);
impl CreateSessionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Session) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateSessionWhen {
    /// Requires this `active_organization_id` in the body.
    #[track_caller]
    pub fn active_organization_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "active_organization_id",
            value.into_input(),
        ))
    }

    /// Requires this `user_id` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "user_id", value.into_input()))
    }
}

/// Which `GET /sessions/{session_id}` a mock answers.
pub struct GetSessionWhen(::httpmock::When);
impl GetSessionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /sessions/{session_id}` answers.
pub struct GetSessionThen(::httpmock::Then);
impl GetSessionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Session) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetSessionWhen {
    /// Requires this `session_id` in the path.
    #[track_caller]
    pub fn session_id(self, value: impl IntoInput<crate::ids::SessionId>) -> Self {
        Self(super::path(self.0, "/v1/sessions/", "", value.into_input()))
    }
}

/// Which `POST /sessions/{session_id}/refresh` a mock answers.
pub struct RefreshSessionWhen(::httpmock::When);
impl RefreshSessionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/refresh$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sessions/{session_id}/refresh` answers.
pub struct RefreshSessionThen(::httpmock::Then);
impl RefreshSessionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sessions::SessionRefresh) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RefreshSessionWhen {
    /// Requires this `session_id` in the path.
    #[track_caller]
    pub fn session_id(self, value: impl IntoInput<crate::ids::SessionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/sessions/",
            "/refresh",
            value.into_input(),
        ))
    }

    /// Requires this `expired_token` in the body.
    #[track_caller]
    pub fn expired_token(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "expired_token", value.into_input()))
    }

    /// Requires this `format` in the body.
    #[track_caller]
    pub fn format(self, value: impl IntoInput<crate::sessions::RefreshSessionBodyFormat>) -> Self {
        Self(super::member(self.0, "format", value.into_input()))
    }

    /// Requires null as `format` in the body.
    pub fn format_null(self) -> Self {
        Self(super::member(self.0, "format", Ok(())))
    }

    /// Requires this `refresh_token` in the body.
    #[track_caller]
    pub fn refresh_token(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "refresh_token", value.into_input()))
    }

    /// Requires this `request_headers` in the body.
    #[track_caller]
    pub fn request_headers(self, value: impl IntoInput<JsonObject>) -> Self {
        Self(super::member(self.0, "request_headers", value.into_input()))
    }

    /// Requires null as `request_headers` in the body.
    pub fn request_headers_null(self) -> Self {
        Self(super::member(self.0, "request_headers", Ok(())))
    }

    /// Requires this `request_origin` in the body.
    #[track_caller]
    pub fn request_origin(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "request_origin", value.into_input()))
    }

    /// Requires this `request_originating_ip` in the body.
    #[track_caller]
    pub fn request_originating_ip(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "request_originating_ip",
            value.into_input(),
        ))
    }

    /// Requires null as `request_originating_ip` in the body.
    pub fn request_originating_ip_null(self) -> Self {
        Self(super::member(self.0, "request_originating_ip", Ok(())))
    }
}

/// Which `POST /sessions/{session_id}/revoke` a mock answers.
pub struct RevokeSessionWhen(::httpmock::When);
impl RevokeSessionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sessions/{session_id}/revoke` answers.
pub struct RevokeSessionThen(::httpmock::Then);
impl RevokeSessionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Session) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeSessionWhen {
    /// Requires this `session_id` in the path.
    #[track_caller]
    pub fn session_id(self, value: impl IntoInput<crate::ids::SessionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/sessions/",
            "/revoke",
            value.into_input(),
        ))
    }
}

/// Which `POST /sessions/{session_id}/tokens` a mock answers.
pub struct CreateSessionTokenWhen(::httpmock::When);
impl CreateSessionTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sessions/{session_id}/tokens` answers.
pub struct CreateSessionTokenThen(::httpmock::Then);
impl CreateSessionTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sessions::SessionToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateSessionTokenWhen {
    /// Requires this `session_id` in the path.
    #[track_caller]
    pub fn session_id(self, value: impl IntoInput<crate::ids::SessionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/sessions/",
            "/tokens",
            value.into_input(),
        ))
    }

    /// Requires this `expires_in_seconds` in the body.
    #[track_caller]
    pub fn expires_in_seconds(self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        Self(super::member(
            self.0,
            "expires_in_seconds",
            value.into_input(),
        ))
    }

    /// Requires null as `expires_in_seconds` in the body.
    pub fn expires_in_seconds_null(self) -> Self {
        Self(super::member(self.0, "expires_in_seconds", Ok(())))
    }
}

/// Which `POST /sessions/{session_id}/tokens/{template_name}` a mock answers.
pub struct CreateSessionTokenFromTemplateWhen(::httpmock::When);
impl CreateSessionTokenFromTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/tokens/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sessions/{session_id}/tokens/{template_name}` answers.
pub struct CreateSessionTokenFromTemplateThen(::httpmock::Then);
impl CreateSessionTokenFromTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sessions::SessionToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateSessionTokenFromTemplateWhen {
    /// Requires this `session_id` in the path.
    #[track_caller]
    pub fn session_id(self, value: impl IntoInput<crate::ids::SessionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/sessions/",
            "/tokens/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `template_name` in the path.
    #[track_caller]
    pub fn template_name(self, value: impl IntoInput<crate::ids::TemplateName>) -> Self {
        Self(super::path(
            self.0,
            "/v1/sessions/[^/]*/tokens/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `expires_in_seconds` in the body.
    #[track_caller]
    pub fn expires_in_seconds(self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        Self(super::member(
            self.0,
            "expires_in_seconds",
            value.into_input(),
        ))
    }

    /// Requires null as `expires_in_seconds` in the body.
    pub fn expires_in_seconds_null(self) -> Self {
        Self(super::member(self.0, "expires_in_seconds", Ok(())))
    }
}

identity_facade_core::to_wire!(crate::sessions::Cookies {
    cookies: "cookies",
    object: "object",
});
identity_facade_core::sample!(
    crate::sessions::Cookies,
    "{\"cookies\":[],\"object\":\"object\"}"
);
identity_facade_core::to_wire!(
    enum crate ::sessions::SessionRefresh { Token, Cookies, Unknown }
);
identity_facade_core::sample!(
    crate::sessions::SessionRefresh,
    "{\"jwt\":\"secret\",\"object\":\"token\"}"
);
identity_facade_core::to_wire!(crate::sessions::SessionToken {
    jwt: "jwt",
    object: "object",
});
identity_facade_core::sample!(crate::sessions::SessionToken, "{}");
identity_facade_core::to_wire!(crate::sessions::Token {
    jwt: "jwt",
    object: "object",
});
identity_facade_core::sample!(
    crate::sessions::Token,
    "{\"jwt\":\"secret\",\"object\":\"object\"}"
);
