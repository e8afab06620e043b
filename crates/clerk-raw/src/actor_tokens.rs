// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, IntoInput, JsonObject, Open, Operation, Parameter, Seconds,
    Secret, UnixMillis,
};

/// Facts of `POST /actor_tokens`.
pub static CREATE_ACTOR_TOKEN: Operation = Operation::new(
    "CreateActorToken",
    http::Method::POST,
    "/actor_tokens",
    "actor-tokens",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("actor"), BodyRule::Required("user_id")])
.secrets(&["token", "url"]);
/// The call of [`Client::create_actor_token`](crate::Client::create_actor_token), `POST /actor_tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateActorTokenCall {
    call: Call,
}

impl CreateActorTokenCall {
    /// Who acts: an object with `sub`, the acting user's id; it is copied into the session token.
    ///
    /// `actor`: `CreateActorTokenBodyActor`. Required.
    pub fn actor(mut self, value: impl IntoInput<CreateActorTokenBodyActor>) -> Self {
        self.call.member("actor", value.into_input());
        self
    }

    /// Seconds until the actor token expires; default 3600 (1 hour).
    ///
    /// `expires_in_seconds`: seconds.
    pub fn expires_in_seconds(
        mut self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        self.call.member("expires_in_seconds", value.into_input());
        self
    }

    /// Longest duration of the resulting session in seconds; default 1800.
    ///
    /// `session_max_duration_in_seconds`: seconds.
    pub fn session_max_duration_in_seconds(
        mut self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        self.call
            .member("session_max_duration_in_seconds", value.into_input());
        self
    }

    /// `user_id`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("user_id", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateActorTokenCall -> ActorToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateActorTokenCall,
    crate::Client,
    CREATE_ACTOR_TOKEN,
    "Creates a token with which one user signs in as another (impersonation).",
    false,
    [
        member::<CreateActorTokenBodyActor>(
            "actor",
            "Who acts: an object with `sub`, the acting user's id; it is copied into the session token."
        ),
        member::<Seconds<{ i64::MIN }, { i64::MAX }>>(
            "expires_in_seconds",
            "Seconds until the actor token expires; default 3600 (1 hour)."
        ),
        member::<Seconds<{ i64::MIN }, { i64::MAX }>>(
            "session_max_duration_in_seconds",
            "Longest duration of the resulting session in seconds; default 1800."
        ),
        member::<String>("user_id")
    ]
);
impl crate::Client {
    /// Creates a token with which one user signs in as another (impersonation).
    ///
    /// `POST /actor_tokens`
    ///
    /// * Required: `actor`, `user_id`.
    /// * Returns [`ActorToken`], with status 200.
    /// * Errors: 400, 402, 422.
    /// * Secrets: `token`, `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `actor-tokens`; in `identity-facade`, `clerk-actor-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/actor-tokens/post/actor_tokens>)
    pub fn create_actor_token(&self) -> CreateActorTokenCall {
        let call = self.transport.call(&CREATE_ACTOR_TOKEN);
        CreateActorTokenCall { call }
    }
}

/// Facts of `POST /actor_tokens/{actor_token_id}/revoke`.
pub static REVOKE_ACTOR_TOKEN: Operation = Operation::new(
    "RevokeActorToken",
    http::Method::POST,
    "/actor_tokens/{actor_token_id}/revoke",
    "actor-tokens",
)
.parameters(&[Parameter::path("actor_token_id")])
.idempotent()
.secrets(&["token", "url"]);
/// The call of [`Client::revoke_actor_token`](crate::Client::revoke_actor_token), `POST /actor_tokens/{actor_token_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeActorTokenCall {
    call: Call,
}

identity_facade_core::call!(RevokeActorTokenCall -> ActorToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeActorTokenCall,
    crate::Client,
    REVOKE_ACTOR_TOKEN,
    "Revokes an impersonation token that has not been used yet.",
    false,
    [identifier::<crate::ids::ActorTokenId>("actor_token_id")]
);
impl crate::Client {
    /// Revokes an impersonation token that has not been used yet.
    ///
    /// `POST /actor_tokens/{actor_token_id}/revoke`
    ///
    /// * Required: `actor_token_id`.
    /// * Returns [`ActorToken`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `token`, `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `actor-tokens`; in `identity-facade`, `clerk-actor-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/actor-tokens/post/actor_tokens/%7Bactor_token_id%7D/revoke>)
    pub fn revoke_actor_token(
        &self,
        actor_token_id: impl IntoInput<crate::ids::ActorTokenId>,
    ) -> RevokeActorTokenCall {
        let mut call = self.transport.call(&REVOKE_ACTOR_TOKEN);
        call.path("actor_token_id", actor_token_id.into_input());
        RevokeActorTokenCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_ACTOR_TOKEN, &REVOKE_ACTOR_TOKEN];
/// Object `ActorToken`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ActorToken {
    /// Who acts: an object with `sub`, the acting user's id; it is copied into the session token.
    ///
    /// `actor`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub actor: serde_json::Map<String, serde_json::Value>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ActorTokenId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Required.
    pub status: Open<ActorTokenStatus>,
    /// `token`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Option<Secret>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
    /// `user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Enum `ActorToken status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActorTokenStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
}

identity_facade_core::wire_strings!(ActorTokenStatus {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked"
});
/// Object `CreateActorTokenBody actor`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateActorTokenBodyActor {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sub: Option<String>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    extra: Option<JsonObject>,
}

impl CreateActorTokenBodyActor {
    fn check(&self, checks: &mut Checks) {
        checks.required("sub", self.sub.is_some());
    }
}

/// Builds a [`CreateActorTokenBodyActor`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateActorTokenBodyActorBuilder {
    checks: Checks,
    value: CreateActorTokenBodyActor,
}

impl CreateActorTokenBodyActorBuilder {
    /// `sub`: string. Required.
    pub fn sub(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sub = self.checks.take("sub", value.into_input());
        self
    }

    /// Members that no setter is there for.
    pub fn extra(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.value.extra = self.checks.take("extra", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateActorTokenBodyActor, CreateActorTokenBodyActorBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateActorTokenBodyActor);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateActorTokenBodyActor,
    true,
    [member::<String>("sub")],
    [identity_facade_core::BodyRule::Required("sub")]
);
