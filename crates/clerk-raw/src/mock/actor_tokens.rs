// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /actor_tokens` a mock answers.
pub struct CreateActorTokenWhen(::httpmock::When);
impl CreateActorTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/actor_tokens$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::actor_tokens::CreateActorTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /actor_tokens` answers.
pub struct CreateActorTokenThen(::httpmock::Then);
impl CreateActorTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /actor_tokens/{actor_token_id}/revoke` a mock answers.
pub struct RevokeActorTokenWhen(::httpmock::When);
impl RevokeActorTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/actor_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `actor_token_id` in the path.
    pub fn actor_token_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/actor_tokens/", value, "/revoke")),
        )
    }
}

/// What a mock of `POST /actor_tokens/{actor_token_id}/revoke` answers.
pub struct RevokeActorTokenThen(::httpmock::Then);
impl RevokeActorTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
