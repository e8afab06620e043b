// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, Secret};

/// Which `GET /clients` a mock answers.
pub struct GetClientListWhen(::httpmock::When);
impl GetClientListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/clients$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /clients` answers.
pub struct GetClientListThen(::httpmock::Then);
impl GetClientListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::clients::Client>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetClientListWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /clients/verify` a mock answers.
pub struct VerifyClientWhen(::httpmock::When);
impl VerifyClientWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/clients/verify$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /clients/verify` answers.
pub struct VerifyClientThen(::httpmock::Then);
impl VerifyClientThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::clients::Client) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl VerifyClientWhen {
    /// Requires this `token` in the body.
    #[track_caller]
    pub fn token(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "token", value.into_input()))
    }
}

/// Which `GET /clients/{client_id}` a mock answers.
pub struct GetClientWhen(::httpmock::When);
impl GetClientWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/clients/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /clients/{client_id}` answers.
pub struct GetClientThen(::httpmock::Then);
impl GetClientThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::clients::Client) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetClientWhen {
    /// Requires this `client_id` in the path.
    #[track_caller]
    pub fn client_id(self, value: impl IntoInput<crate::ids::ClientId>) -> Self {
        Self(super::path(self.0, "/v1/clients/", "", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::clients::Client {
    created_at: "created_at",
    id: "id",
    last_active_session_id: "last_active_session_id",
    last_authentication_strategy: "last_authentication_strategy",
    object: "object",
    session_ids: "session_ids",
    sessions: "sessions",
    sign_in_id: "sign_in_id",
    sign_up_id: "sign_up_id",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::clients::Client,
    "{\"created_at\":1767225600000,\"id\":\"client_1\",\"last_active_session_id\":null,\"last_authentication_strategy\":null,\"object\":\"object\",\"session_ids\":[],\"sessions\":[],\"sign_in_id\":null,\"sign_up_id\":null,\"updated_at\":1767225600000}"
);
