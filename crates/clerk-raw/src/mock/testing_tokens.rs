// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /testing_tokens` a mock answers.
pub struct CreateTestingTokenWhen(::httpmock::When);
impl CreateTestingTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/testing_tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /testing_tokens` answers.
pub struct CreateTestingTokenThen(::httpmock::Then);
impl CreateTestingTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::testing_tokens::TestingToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::testing_tokens::TestingToken {
    expires_at: "expires_at",
    object: "object",
    token: "token",
});
identity_facade_core::sample!(
    crate::testing_tokens::TestingToken,
    "{\"expires_at\":1767225600,\"object\":\"object\",\"token\":\"secret\"}"
);
