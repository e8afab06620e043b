// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Seconds};

/// Which `POST /sign_in_tokens` a mock answers.
pub struct CreateSignInTokenWhen(::httpmock::When);
impl CreateSignInTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sign_in_tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sign_in_tokens` answers.
pub struct CreateSignInTokenThen(::httpmock::Then);
impl CreateSignInTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sign_in_tokens::SignInToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateSignInTokenWhen {
    /// Requires this `expires_in_seconds` in the body.
    #[track_caller]
    pub fn expires_in_seconds(self, value: impl IntoInput<Seconds<1, { i64::MAX }>>) -> Self {
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

    /// Requires this `org_id` in the body.
    #[track_caller]
    pub fn org_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "org_id", value.into_input()))
    }

    /// Requires null as `org_id` in the body.
    pub fn org_id_null(self) -> Self {
        Self(super::member(self.0, "org_id", Ok(())))
    }

    /// Requires this `user_id` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "user_id", value.into_input()))
    }
}

/// Which `POST /sign_in_tokens/{sign_in_token_id}/revoke` a mock answers.
pub struct RevokeSignInTokenWhen(::httpmock::When);
impl RevokeSignInTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sign_in_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /sign_in_tokens/{sign_in_token_id}/revoke` answers.
pub struct RevokeSignInTokenThen(::httpmock::Then);
impl RevokeSignInTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sign_in_tokens::SignInToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeSignInTokenWhen {
    /// Requires this `sign_in_token_id` in the path.
    #[track_caller]
    pub fn sign_in_token_id(self, value: impl IntoInput<crate::ids::SignInTokenId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/sign_in_tokens/",
            "/revoke",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::sign_in_tokens::SignInToken {
    created_at: "created_at",
    id: "id",
    object: "object",
    status: "status",
    token: "token",
    updated_at: "updated_at",
    url: "url",
    user_id: "user_id",
});
identity_facade_core::sample!(
    crate::sign_in_tokens::SignInToken,
    "{\"created_at\":1767225600000,\"id\":\"sign_in_token_1\",\"object\":\"object\",\"status\":\"pending\",\"updated_at\":1767225600000,\"user_id\":\"user_1\"}"
);
