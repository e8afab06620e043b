// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /m2m_tokens` a mock answers.
pub struct GetM2mTokensWhen(::httpmock::When);
impl GetM2mTokensWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `expired` in the query, or none in it.
    pub fn expired<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("expired", value.to_string()))
        } else {
            Self(self.0.query_param_missing("expired"))
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

    /// This `revoked` in the query, or none in it.
    pub fn revoked<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("revoked", value.to_string()))
        } else {
            Self(self.0.query_param_missing("revoked"))
        }
    }

    /// This `subject` in the query.
    pub fn subject(self, value: &str) -> Self {
        Self(self.0.query_param("subject", value.to_string()))
    }
}

/// What a mock of `GET /m2m_tokens` answers.
pub struct GetM2mTokensThen(::httpmock::Then);
impl GetM2mTokensThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::m2m_tokens::GetM2mTokensResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /m2m_tokens` a mock answers.
pub struct CreateM2mTokenWhen(::httpmock::When);
impl CreateM2mTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::m2m_tokens::CreateM2mTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /m2m_tokens` answers.
pub struct CreateM2mTokenThen(::httpmock::Then);
impl CreateM2mTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 201, with this as JSON.
    pub fn created(self, value: &crate::m2m_tokens::CreatedM2mToken) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /m2m_tokens/verify` a mock answers.
pub struct VerifyM2mTokenWhen(::httpmock::When);
impl VerifyM2mTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens/verify$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::m2m_tokens::VerifyM2mTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /m2m_tokens/verify` answers.
pub struct VerifyM2mTokenThen(::httpmock::Then);
impl VerifyM2mTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::m2m_tokens::M2mToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /m2m_tokens/{m2m_token_id}/revoke` a mock answers.
pub struct RevokeM2mTokenWhen(::httpmock::When);
impl RevokeM2mTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `m2m_token_id` in the path.
    pub fn m2m_token_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/m2m_tokens/", value, "/revoke")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::m2m_tokens::RevokeM2mTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /m2m_tokens/{m2m_token_id}/revoke` answers.
pub struct RevokeM2mTokenThen(::httpmock::Then);
impl RevokeM2mTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::m2m_tokens::M2mToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::m2m_tokens::CreatedM2mToken {
    claims: "claims",
    created_at: "created_at",
    expiration: "expiration",
    expired: "expired",
    id: "id",
    last_used_at: "last_used_at",
    object: "object",
    revocation_reason: "revocation_reason",
    revoked: "revoked",
    scopes: "scopes",
    subject: "subject",
    token: "token",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::m2m_tokens::GetM2mTokensResponse {
    m2m_tokens: "m2m_tokens",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::m2m_tokens::M2mToken {
    claims: "claims",
    created_at: "created_at",
    expiration: "expiration",
    expired: "expired",
    id: "id",
    last_used_at: "last_used_at",
    object: "object",
    revocation_reason: "revocation_reason",
    revoked: "revoked",
    scopes: "scopes",
    subject: "subject",
    updated_at: "updated_at",
});
