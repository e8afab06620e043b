// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /sign_in_tokens` a mock answers.
pub struct CreateSignInTokenWhen(::httpmock::When);
impl CreateSignInTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sign_in_tokens$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::sign_in_tokens::CreateSignInTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /sign_in_tokens` answers.
pub struct CreateSignInTokenThen(::httpmock::Then);
impl CreateSignInTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /sign_in_tokens/{sign_in_token_id}/revoke` a mock answers.
pub struct RevokeSignInTokenWhen(::httpmock::When);
impl RevokeSignInTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sign_in_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `sign_in_token_id` in the path.
    pub fn sign_in_token_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/sign_in_tokens/", value, "/revoke")),
        )
    }
}

/// What a mock of `POST /sign_in_tokens/{sign_in_token_id}/revoke` answers.
pub struct RevokeSignInTokenThen(::httpmock::Then);
impl RevokeSignInTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
