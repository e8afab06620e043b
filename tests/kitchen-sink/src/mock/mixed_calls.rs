// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

use identity_facade_core::{AtMost, IntoInput, IntoList};

/// Which `GET /calls/open` a mock answers.
pub struct GetOpenWhen(::httpmock::When);
impl GetOpenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/sink/calls/open$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /calls/open` answers.
pub struct GetOpenThen(::httpmock::Then);
impl GetOpenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/sink/calls/[^/]*/old$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /calls/{room}/old` answers.
pub struct DropOldThen(::httpmock::Then);
impl DropOldThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl DropOldWhen {
    /// Requires this `room` in the path.
    #[track_caller]
    pub fn room(self, value: impl IntoInput<crate::ids::Room>) -> Self {
        Self(super::path(
            self.0,
            "/sink/calls/",
            "/old",
            value.into_input(),
        ))
    }
}

/// Which `POST /calls/{room}/old` a mock answers.
pub struct CreateOldWhen(::httpmock::When);
impl CreateOldWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/sink/calls/[^/]*/old$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /calls/{room}/old` answers.
pub struct CreateOldThen(::httpmock::Then);
impl CreateOldThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl CreateOldWhen {
    /// Requires this `room` in the path.
    #[track_caller]
    pub fn room(self, value: impl IntoInput<crate::ids::Room>) -> Self {
        Self(super::path(
            self.0,
            "/sink/calls/",
            "/old",
            value.into_input(),
        ))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body<M>(self, value: impl IntoList<AtMost<String, 2, 1>, M>) -> Self {
        Self(super::body(self.0, value.into_list()))
    }
}
