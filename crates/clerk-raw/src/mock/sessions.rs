// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /sessions` a mock answers.
pub struct GetSessionListWhen(::httpmock::When);
impl GetSessionListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sessions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `client_id` in the query, or none in it.
    pub fn client_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("client_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("client_id"))
        }
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }

    /// This `status` in the query, or none in it.
    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::sessions::GetSessionListStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }

    /// This `user_id` in the query, or none in it.
    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("user_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("user_id"))
        }
    }
}

/// What a mock of `GET /sessions` answers.
pub struct GetSessionListThen(::httpmock::Then);
impl GetSessionListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /sessions` a mock answers.
pub struct CreateSessionWhen(::httpmock::When);
impl CreateSessionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::sessions::CreateSessionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /sessions` answers.
pub struct CreateSessionThen(::httpmock::Then);
impl CreateSessionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /sessions/{session_id}` a mock answers.
pub struct GetSessionWhen(::httpmock::When);
impl GetSessionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `session_id` in the path.
    pub fn session_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/sessions/", value, "")))
    }
}

/// What a mock of `GET /sessions/{session_id}` answers.
pub struct GetSessionThen(::httpmock::Then);
impl GetSessionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /sessions/{session_id}/refresh` a mock answers.
pub struct RefreshSessionWhen(::httpmock::When);
impl RefreshSessionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/refresh$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `session_id` in the path.
    pub fn session_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/sessions/", value, "/refresh")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::sessions::RefreshSessionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /sessions/{session_id}/refresh` answers.
pub struct RefreshSessionThen(::httpmock::Then);
impl RefreshSessionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /sessions/{session_id}/revoke` a mock answers.
pub struct RevokeSessionWhen(::httpmock::When);
impl RevokeSessionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/revoke$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `session_id` in the path.
    pub fn session_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/sessions/", value, "/revoke")),
        )
    }
}

/// What a mock of `POST /sessions/{session_id}/revoke` answers.
pub struct RevokeSessionThen(::httpmock::Then);
impl RevokeSessionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /sessions/{session_id}/tokens` a mock answers.
pub struct CreateSessionTokenWhen(::httpmock::When);
impl CreateSessionTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/tokens$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `session_id` in the path.
    pub fn session_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/sessions/", value, "/tokens")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::sessions::CreateSessionTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /sessions/{session_id}/tokens` answers.
pub struct CreateSessionTokenThen(::httpmock::Then);
impl CreateSessionTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /sessions/{session_id}/tokens/{template_name}` a mock answers.
pub struct CreateSessionTokenFromTemplateWhen(::httpmock::When);
impl CreateSessionTokenFromTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/tokens/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `session_id` in the path.
    pub fn session_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/sessions/", value, "/tokens/[^/]*")),
        )
    }

    /// This `template_name` in the path.
    pub fn template_name(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/sessions/[^/]*/tokens/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::sessions::CreateSessionTokenFromTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /sessions/{session_id}/tokens/{template_name}` answers.
pub struct CreateSessionTokenFromTemplateThen(::httpmock::Then);
impl CreateSessionTokenFromTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::sessions::Cookies {
    cookies: "cookies",
    object: "object",
});
identity_facade_core::to_wire!(
    enum crate ::sessions::SessionRefresh { Token, Cookies, Unknown }
);
identity_facade_core::to_wire!(crate::sessions::SessionToken {
    jwt: "jwt",
    object: "object",
});
identity_facade_core::to_wire!(crate::sessions::Token {
    jwt: "jwt",
    object: "object",
});
