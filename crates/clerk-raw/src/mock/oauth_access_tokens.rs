// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Secret};

/// Which `POST /oauth_applications/access_tokens/verify` a mock answers.
pub struct VerifyOAuthAccessTokenWhen(::httpmock::When);
impl VerifyOAuthAccessTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/access_tokens/verify$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /oauth_applications/access_tokens/verify` answers.
pub struct VerifyOAuthAccessTokenThen(::httpmock::Then);
impl VerifyOAuthAccessTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::oauth_access_tokens::VerifyOAuthAccessTokenResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl VerifyOAuthAccessTokenWhen {
    /// Requires this `access_token` in the body.
    #[track_caller]
    pub fn access_token(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "access_token", value.into_input()))
    }

    /// Requires this `secret` in the body.
    #[track_caller]
    pub fn secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "secret", value.into_input()))
    }
}

identity_facade_core::to_wire!(
    enum crate ::oauth_access_tokens::VerifyOAuthAccessTokenResponse { Active, Inactive,
    Unknown }
);
identity_facade_core::sample!(
    crate::oauth_access_tokens::VerifyOAuthAccessTokenResponse,
    "{\"client_id\":\"oauth_client_1\",\"created_at\":1767225600000,\"expiration\":null,\"expired\":false,\"id\":\"id\",\"object\":\"object\",\"revocation_reason\":null,\"revoked\":false,\"scopes\":[],\"subject\":\"subject\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(
    crate::oauth_access_tokens::VerifyOAuthAccessTokenResponseActive {
        client_id: "client_id",
        created_at: "created_at",
        expiration: "expiration",
        expired: "expired",
        id: "id",
        object: "object",
        revocation_reason: "revocation_reason",
        revoked: "revoked",
        scopes: "scopes",
        subject: "subject",
        updated_at: "updated_at",
    }
);
identity_facade_core::sample!(
    crate::oauth_access_tokens::VerifyOAuthAccessTokenResponseActive,
    "{\"client_id\":\"oauth_client_1\",\"created_at\":1767225600000,\"expiration\":null,\"expired\":false,\"id\":\"id\",\"object\":\"object\",\"revocation_reason\":null,\"revoked\":false,\"scopes\":[],\"subject\":\"subject\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(
    crate::oauth_access_tokens::VerifyOAuthAccessTokenResponseInactive { active: "active" }
);
identity_facade_core::sample!(
    crate::oauth_access_tokens::VerifyOAuthAccessTokenResponseInactive,
    "{\"active\":false}"
);
