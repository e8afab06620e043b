// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /sign_ups/{id}` a mock answers.
pub struct GetSignUpWhen(::httpmock::When);
impl GetSignUpWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sign_ups/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/sign_ups/", value, "")))
    }
}

/// What a mock of `GET /sign_ups/{id}` answers.
pub struct GetSignUpThen(::httpmock::Then);
impl GetSignUpThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sign_ups::SignUp) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /sign_ups/{id}` a mock answers.
pub struct UpdateSignUpWhen(::httpmock::When);
impl UpdateSignUpWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/sign_ups/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/sign_ups/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::sign_ups::UpdateSignUpBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /sign_ups/{id}` answers.
pub struct UpdateSignUpThen(::httpmock::Then);
impl UpdateSignUpThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sign_ups::SignUp) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
