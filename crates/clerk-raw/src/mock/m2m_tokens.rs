// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, Seconds, Secret, Text};

/// Which `GET /m2m_tokens` a mock answers.
pub struct GetM2mTokensWhen(::httpmock::When);
impl GetM2mTokensWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /m2m_tokens` answers.
pub struct GetM2mTokensThen(::httpmock::Then);
impl GetM2mTokensThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetM2mTokensWhen {
    /// Requires this `subject` in the query.
    #[track_caller]
    pub fn subject(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::GetM2mTokensSubjectPattern>>,
    ) -> Self {
        Self(super::query(self.0, "subject", false, value.into_input()))
    }

    /// Requires this `revoked` in the query.
    #[track_caller]
    pub fn revoked(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "revoked", false, value.into_input()))
    }

    /// Requires this `expired` in the query.
    #[track_caller]
    pub fn expired(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "expired", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 100>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /m2m_tokens` a mock answers.
pub struct CreateM2mTokenWhen(::httpmock::When);
impl CreateM2mTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /m2m_tokens` answers.
pub struct CreateM2mTokenThen(::httpmock::Then);
impl CreateM2mTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateM2mTokenWhen {
    /// Requires this `claims` in the body.
    #[track_caller]
    pub fn claims(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "claims", value.into_input()))
    }

    /// Requires null as `claims` in the body.
    pub fn claims_null(self) -> Self {
        Self(super::member(self.0, "claims", Ok(())))
    }

    /// Requires this `min_remaining_ttl_seconds` in the body.
    #[track_caller]
    pub fn min_remaining_ttl_seconds(
        self,
        value: impl IntoInput<Seconds<0, { i64::MAX }>>,
    ) -> Self {
        Self(super::member(
            self.0,
            "min_remaining_ttl_seconds",
            value.into_input(),
        ))
    }

    /// Requires this `seconds_until_expiration` in the body.
    #[track_caller]
    pub fn seconds_until_expiration(self, value: impl IntoInput<Seconds<1, { i64::MAX }>>) -> Self {
        Self(super::member(
            self.0,
            "seconds_until_expiration",
            value.into_input(),
        ))
    }

    /// Requires null as `seconds_until_expiration` in the body.
    pub fn seconds_until_expiration_null(self) -> Self {
        Self(super::member(self.0, "seconds_until_expiration", Ok(())))
    }

    /// Requires this `token_format` in the body.
    #[track_caller]
    pub fn token_format(
        self,
        value: impl IntoInput<crate::m2m_tokens::CreateM2mTokenBodyTokenFormat>,
    ) -> Self {
        Self(super::member(self.0, "token_format", value.into_input()))
    }
}

/// Which `POST /m2m_tokens/verify` a mock answers.
pub struct VerifyM2mTokenWhen(::httpmock::When);
impl VerifyM2mTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens/verify$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /m2m_tokens/verify` answers.
pub struct VerifyM2mTokenThen(::httpmock::Then);
impl VerifyM2mTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl VerifyM2mTokenWhen {
    /// Requires this `token` in the body.
    #[track_caller]
    pub fn token(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "token", value.into_input()))
    }
}

/// Which `POST /m2m_tokens/{m2m_token_id}/revoke` a mock answers.
pub struct RevokeM2mTokenWhen(::httpmock::When);
impl RevokeM2mTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /m2m_tokens/{m2m_token_id}/revoke` answers.
pub struct RevokeM2mTokenThen(::httpmock::Then);
impl RevokeM2mTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RevokeM2mTokenWhen {
    /// Requires this `m2m_token_id` in the path.
    #[track_caller]
    pub fn m2m_token_id(self, value: impl IntoInput<crate::ids::M2mTokenId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/m2m_tokens/",
            "/revoke",
            value.into_input(),
        ))
    }

    /// Requires this `revocation_reason` in the body.
    #[track_caller]
    pub fn revocation_reason(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "revocation_reason",
            value.into_input(),
        ))
    }

    /// Requires null as `revocation_reason` in the body.
    pub fn revocation_reason_null(self) -> Self {
        Self(super::member(self.0, "revocation_reason", Ok(())))
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
identity_facade_core::sample!(
    crate::m2m_tokens::CreatedM2mToken,
    "{\"created_at\":1767225600000,\"expiration\":null,\"expired\":false,\"id\":\"m2m_token_1\",\"last_used_at\":null,\"object\":\"object\",\"revocation_reason\":null,\"revoked\":false,\"subject\":\"subject\",\"token\":\"secret\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::m2m_tokens::GetM2mTokensResponse {
    m2m_tokens: "m2m_tokens",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::m2m_tokens::GetM2mTokensResponse,
    "{\"m2m_tokens\":[],\"total_count\":0}"
);
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
identity_facade_core::sample!(
    crate::m2m_tokens::M2mToken,
    "{\"created_at\":1767225600000,\"expiration\":null,\"expired\":false,\"id\":\"m2m_token_1\",\"last_used_at\":null,\"object\":\"object\",\"revocation_reason\":null,\"revoked\":false,\"subject\":\"subject\",\"updated_at\":1767225600000}"
);
