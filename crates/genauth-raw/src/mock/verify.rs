// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::IntoInput;

/// Which `GET /api/v3/verify-config-app` a mock answers.
pub struct GetVerifyConfigAppWhen(::httpmock::When);
impl GetVerifyConfigAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/verify-config-app$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/verify-config-app` answers.
pub struct GetVerifyConfigAppThen(::httpmock::Then);
impl GetVerifyConfigAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::ApplicationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetVerifyConfigAppWhen {
    /// Requires this `keywords` in the query.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keywords", false, value.into_input()))
    }
}
