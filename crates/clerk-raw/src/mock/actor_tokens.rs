// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct CreateActorTokenWhen(::httpmock::When);
impl CreateActorTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/actor_tokens$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::actor_tokens::CreateActorTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateActorTokenThen(::httpmock::Then);
impl CreateActorTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::actor_tokens::ActorToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeActorTokenWhen(::httpmock::When);
impl RevokeActorTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/actor_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn actor_token_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/actor_tokens/{}/revoke$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RevokeActorTokenThen(::httpmock::Then);
impl RevokeActorTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::actor_tokens::ActorToken) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
