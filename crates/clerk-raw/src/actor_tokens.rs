// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, JsonObject, Open, Operation, Parameter,
    Reply, Secret, UnixMillis,
};

/// Facts of `POST /actor_tokens`.
pub static CREATE_ACTOR_TOKEN: Operation = Operation::new(
    "CreateActorToken",
    http::Method::POST,
    "/actor_tokens",
    "actor-tokens",
)
.body(BodyKind::Required)
.secrets(&["token", "url"]);
/// `POST /actor_tokens`, made by [`create_actor_token`](crate::Client::create_actor_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateActorTokenCall {
    call: Call,
}

impl CreateActorTokenCall {
    /// The JSON body. Required. `CreateActorTokenBody`.
    pub fn body(mut self, value: impl TryInto<CreateActorTokenBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ActorToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /actor_tokens`
    ///
    /// Required: the body.
    /// Success is 200 with `ActorToken`.
    /// Failures that the vendor lists: 400, 402, 422.
    /// Secrets in it: `token`, `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/actor-tokens/post/actor_tokens>)
    pub fn create_actor_token(&self) -> CreateActorTokenCall {
        CreateActorTokenCall {
            call: self.transport.call(&CREATE_ACTOR_TOKEN),
        }
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
/// `POST /actor_tokens/{actor_token_id}/revoke`, made by [`revoke_actor_token`](crate::Client::revoke_actor_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeActorTokenCall {
    call: Call,
}

impl RevokeActorTokenCall {
    /// Path segment `actor_token_id`: a text. Required.
    pub fn actor_token_id(
        mut self,
        value: impl TryInto<crate::ids::ActorTokenId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("actor_token_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ActorToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /actor_tokens/{actor_token_id}/revoke`
    ///
    /// Required: `actor_token_id`.
    /// Success is 200 with `ActorToken`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `token`, `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/actor-tokens/post/actor_tokens/%7Bactor_token_id%7D/revoke>)
    pub fn revoke_actor_token(&self) -> RevokeActorTokenCall {
        RevokeActorTokenCall {
            call: self.transport.call(&REVOKE_ACTOR_TOKEN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_ACTOR_TOKEN, &REVOKE_ACTOR_TOKEN];
/// Object `ActorToken`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ActorToken {
    /// `actor`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub actor: serde_json::Map<String, serde_json::Value>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ActorTokenId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Always there.
    pub status: Open<ActorTokenStatus>,
    /// `token`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Option<Secret>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
    /// `user_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// One of a few texts `ActorToken status`. Received.
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
/// Object `CreateActorTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateActorTokenBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<CreateActorTokenBodyActor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_in_seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session_max_duration_in_seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateActorTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateActorTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("actor", self.actor.is_some());
        checks.required("user_id", self.user_id.is_some());
    }
}

/// Makes a [`CreateActorTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateActorTokenBodyBuilder {
    checks: Checks,
    value: CreateActorTokenBody,
}

impl CreateActorTokenBodyBuilder {
    /// `actor`: `CreateActorTokenBodyActor`. Required.
    pub fn actor(
        mut self,
        value: impl TryInto<CreateActorTokenBodyActor, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actor = self.checks.take("actor", value);
        self
    }

    /// `expires_in_seconds`: a whole number. Unset, the vendor takes `3600`.
    pub fn expires_in_seconds(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.expires_in_seconds = self.checks.take("expires_in_seconds", value);
        self
    }

    /// `session_max_duration_in_seconds`: a whole number. Unset, the vendor takes `1800`.
    pub fn session_max_duration_in_seconds(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.session_max_duration_in_seconds =
            self.checks.take("session_max_duration_in_seconds", value);
        self
    }

    /// `user_id`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateActorTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateActorTokenBodyBuilder> for CreateActorTokenBody {
    type Error = Invalid;
    fn try_from(builder: CreateActorTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateActorTokenBody);
/// Object `CreateActorTokenBody actor`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateActorTokenBodyActor {
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<String>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    extra: Option<JsonObject>,
}

impl CreateActorTokenBodyActor {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateActorTokenBodyActorBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("sub", self.sub.is_some());
    }
}

/// Makes a [`CreateActorTokenBodyActor`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateActorTokenBodyActorBuilder {
    checks: Checks,
    value: CreateActorTokenBodyActor,
}

impl CreateActorTokenBodyActorBuilder {
    /// `sub`: a text. Required.
    pub fn sub(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sub = self.checks.take("sub", value);
        self
    }

    /// Members beyond the described ones.
    pub fn extra(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.extra = self.checks.take("extra", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateActorTokenBodyActor, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateActorTokenBodyActorBuilder> for CreateActorTokenBodyActor {
    type Error = Invalid;
    fn try_from(builder: CreateActorTokenBodyActorBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateActorTokenBodyActor);
