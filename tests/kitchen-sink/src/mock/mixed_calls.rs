// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

/// Which `GET /calls/open` a mock answers.
pub struct GetOpenWhen(::httpmock::When);
impl GetOpenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/calls/open$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /calls/open` answers.
pub struct GetOpenThen(::httpmock::Then);
impl GetOpenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Named) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /calls/{room}/old` a mock answers.
pub struct DropOldWhen(::httpmock::When);
impl DropOldWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/sink/calls/[^/]*/old$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `room` in the path.
    pub fn room(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/sink/calls/", value, "/old")),
        )
    }
}

/// What a mock of `DELETE /calls/{room}/old` answers.
pub struct DropOldThen(::httpmock::Then);
impl DropOldThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `POST /calls/{room}/old` a mock answers.
pub struct CreateOldWhen(::httpmock::When);
impl CreateOldWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/calls/[^/]*/old$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `room` in the path.
    pub fn room(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/sink/calls/", value, "/old")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /calls/{room}/old` answers.
pub struct CreateOldThen(::httpmock::Then);
impl CreateOldThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}
