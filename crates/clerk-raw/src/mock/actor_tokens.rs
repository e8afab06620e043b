// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Seconds};

/// Which `POST /actor_tokens` a mock answers.
pub struct CreateActorTokenWhen(::httpmock::When);
impl CreateActorTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/actor_tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /actor_tokens` answers.
pub struct CreateActorTokenThen(::httpmock::Then);
impl CreateActorTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::actor_tokens::ActorToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateActorTokenWhen {
    /// Requires this `actor` in the body.
    #[track_caller]
    pub fn actor(
        self,
        value: impl IntoInput<crate::actor_tokens::CreateActorTokenBodyActor>,
    ) -> Self {
        Self(super::member(self.0, "actor", value.into_input()))
    }

    /// Requires this `expires_in_seconds` in the body.
    #[track_caller]
    pub fn expires_in_seconds(
        self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        Self(super::member(
            self.0,
            "expires_in_seconds",
            value.into_input(),
        ))
    }

    /// Requires this `session_max_duration_in_seconds` in the body.
    #[track_caller]
    pub fn session_max_duration_in_seconds(
        self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        Self(super::member(
            self.0,
            "session_max_duration_in_seconds",
            value.into_input(),
        ))
    }

    /// Requires this `user_id` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "user_id", value.into_input()))
    }
}

/// Which `POST /actor_tokens/{actor_token_id}/revoke` a mock answers.
pub struct RevokeActorTokenWhen(::httpmock::When);
impl RevokeActorTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/actor_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /actor_tokens/{actor_token_id}/revoke` answers.
pub struct RevokeActorTokenThen(::httpmock::Then);
impl RevokeActorTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::actor_tokens::ActorToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeActorTokenWhen {
    /// Requires this `actor_token_id` in the path.
    #[track_caller]
    pub fn actor_token_id(self, value: impl IntoInput<crate::ids::ActorTokenId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/actor_tokens/",
            "/revoke",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::actor_tokens::ActorToken {
    actor: "actor",
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
    crate::actor_tokens::ActorToken,
    "{\"actor\":{},\"created_at\":1767225600000,\"id\":\"actor_token_1\",\"object\":\"object\",\"status\":\"pending\",\"updated_at\":1767225600000,\"user_id\":\"user_1\"}"
);
