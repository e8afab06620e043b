// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Nullable, Open, Operation, Parameter,
    Reply, Secret, UnixMillis,
};

/// Facts of `POST /sign_in_tokens`.
pub static CREATE_SIGN_IN_TOKEN: Operation = Operation::new(
    "CreateSignInToken",
    http::Method::POST,
    "/sign_in_tokens",
    "sign-in-tokens",
)
.body(BodyKind::Required)
.secrets(&["token", "url"]);
/// `POST /sign_in_tokens`, made by [`create_sign_in_token`](crate::Client::create_sign_in_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateSignInTokenCall {
    call: Call,
}

impl CreateSignInTokenCall {
    /// The JSON body. Required. `CreateSignInTokenBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateSignInTokenBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SignInToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sign_in_tokens`
    ///
    /// Required: the body.
    /// Success is 200 with `SignInToken`.
    /// Failures that the vendor lists: 403, 404, 422.
    /// Secrets in it: `token`, `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sign-in-tokens/post/sign_in_tokens>)
    pub fn create_sign_in_token(&self) -> CreateSignInTokenCall {
        CreateSignInTokenCall {
            call: self.transport.call(&CREATE_SIGN_IN_TOKEN),
        }
    }
}

/// Facts of `POST /sign_in_tokens/{sign_in_token_id}/revoke`.
pub static REVOKE_SIGN_IN_TOKEN: Operation = Operation::new(
    "RevokeSignInToken",
    http::Method::POST,
    "/sign_in_tokens/{sign_in_token_id}/revoke",
    "sign-in-tokens",
)
.parameters(&[Parameter::path("sign_in_token_id")])
.idempotent()
.secrets(&["token", "url"]);
/// `POST /sign_in_tokens/{sign_in_token_id}/revoke`, made by [`revoke_sign_in_token`](crate::Client::revoke_sign_in_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeSignInTokenCall {
    call: Call,
}

impl RevokeSignInTokenCall {
    /// Path segment `sign_in_token_id`: a text. Required.
    pub fn sign_in_token_id(
        mut self,
        value: impl TryInto<crate::ids::SignInTokenId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("sign_in_token_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SignInToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /sign_in_tokens/{sign_in_token_id}/revoke`
    ///
    /// Required: `sign_in_token_id`.
    /// Success is 200 with `SignInToken`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `token`, `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sign-in-tokens/post/sign_in_tokens/%7Bsign_in_token_id%7D/revoke>)
    pub fn revoke_sign_in_token(&self) -> RevokeSignInTokenCall {
        RevokeSignInTokenCall {
            call: self.transport.call(&REVOKE_SIGN_IN_TOKEN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_SIGN_IN_TOKEN, &REVOKE_SIGN_IN_TOKEN];
/// Object `CreateSignInTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSignInTokenBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    expires_in_seconds: Option<Nullable<Int<1, { i64::MAX }>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    org_id: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateSignInTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSignInTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("user_id", self.user_id.is_some());
    }
}

/// Makes a [`CreateSignInTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSignInTokenBodyBuilder {
    checks: Checks,
    value: CreateSignInTokenBody,
}

impl CreateSignInTokenBodyBuilder {
    /// `expires_in_seconds`: a whole number of at least 1. Unset, the vendor takes `2592000`.
    pub fn expires_in_seconds(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.expires_in_seconds = self
            .checks
            .take("expires_in_seconds", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `expires_in_seconds`.
    pub fn expires_in_seconds_null(mut self) -> Self {
        self.checks.clear("expires_in_seconds");
        self.value.expires_in_seconds = Some(Nullable::Null);
        self
    }

    /// `org_id`: a text.
    pub fn org_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.org_id = self.checks.take("org_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `org_id`.
    pub fn org_id_null(mut self) -> Self {
        self.checks.clear("org_id");
        self.value.org_id = Some(Nullable::Null);
        self
    }

    /// `user_id`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateSignInTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSignInTokenBodyBuilder> for CreateSignInTokenBody {
    type Error = Invalid;
    fn try_from(builder: CreateSignInTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSignInTokenBody);
/// Object `SignInToken`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignInToken {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SignInTokenId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Always there.
    pub status: Open<SignInTokenStatus>,
    /// `token`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Option<Secret>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent or null. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
    /// `user_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// One of a few texts `SignInToken status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SignInTokenStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
}

identity_facade_core::wire_strings!(SignInTokenStatus {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked"
});
