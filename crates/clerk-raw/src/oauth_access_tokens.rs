// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, Operation, Reply, Secret,
    UnixMillis,
};

/// Facts of `POST /oauth_applications/access_tokens/verify`.
pub static VERIFY_OAUTH_ACCESS_TOKEN: Operation = Operation::new(
    "verifyOAuthAccessToken",
    http::Method::POST,
    "/oauth_applications/access_tokens/verify",
    "oauth-access-tokens",
)
.body(BodyKind::Required)
.idempotent()
.secrets(&["access_token", "secret"]);
/// `POST /oauth_applications/access_tokens/verify`, made by [`verify_oauth_access_token`](crate::Client::verify_oauth_access_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyOAuthAccessTokenCall {
    call: Call,
}

impl VerifyOAuthAccessTokenCall {
    /// The JSON body. Required. `VerifyOAuthAccessTokenBody`.
    pub fn body(
        mut self,
        value: impl TryInto<VerifyOAuthAccessTokenBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<VerifyOAuthAccessTokenResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /oauth_applications/access_tokens/verify`
    ///
    /// Required: the body.
    /// Success is 200 with `VerifyOAuthAccessTokenResponse`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `access_token`, `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-access-tokens/post/oauth_applications/access_tokens/verify>)
    pub fn verify_oauth_access_token(&self) -> VerifyOAuthAccessTokenCall {
        VerifyOAuthAccessTokenCall {
            call: self.transport.call(&VERIFY_OAUTH_ACCESS_TOKEN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&VERIFY_OAUTH_ACCESS_TOKEN];
/// Object `VerifyOAuthAccessTokenBody`. Sent.
/// At least one of `access_token`, `secret` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyOAuthAccessTokenBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
}

impl VerifyOAuthAccessTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyOAuthAccessTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.any_of(
            &["access_token", "secret"],
            self.access_token.is_some() || self.secret.is_some(),
        );
    }
}

/// Makes a [`VerifyOAuthAccessTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyOAuthAccessTokenBodyBuilder {
    checks: Checks,
    value: VerifyOAuthAccessTokenBody,
}

impl VerifyOAuthAccessTokenBodyBuilder {
    /// `access_token`: a secret text.
    pub fn access_token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.access_token = self.checks.take("access_token", value);
        self
    }

    /// `secret`: a secret text. The vendor advises against it.
    pub fn secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.secret = self.checks.take("secret", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyOAuthAccessTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyOAuthAccessTokenBodyBuilder> for VerifyOAuthAccessTokenBody {
    type Error = Invalid;
    fn try_from(builder: VerifyOAuthAccessTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyOAuthAccessTokenBody);
/// One of several shapes `VerifyOAuthAccessTokenResponse`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum VerifyOAuthAccessTokenResponse {
    /// `VerifyOAuthAccessTokenResponseActive`.
    Active(Box<VerifyOAuthAccessTokenResponseActive>),
    /// `VerifyOAuthAccessTokenResponseInactive`.
    Inactive(Box<VerifyOAuthAccessTokenResponseInactive>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for VerifyOAuthAccessTokenResponse {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for VerifyOAuthAccessTokenResponse {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.member_is("active", "false") {
            return json.read().map(Self::Inactive);
        }
        if json.has_any(&["client_id", "id", "scopes", "subject"]) {
            return json.read().map(Self::Active);
        }
        Ok(Self::Unknown(json.value()))
    }
}

/// Object `VerifyOAuthAccessTokenResponse Active`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyOAuthAccessTokenResponseActive {
    /// `client_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub client_id: crate::ids::OauthClientId,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `expiration`, may be null, in milliseconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Always there.
    pub expired: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Always there.
    pub revoked: bool,
    /// `scopes`. Always there.
    pub scopes: Items<String>,
    /// `subject`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `VerifyOAuthAccessTokenResponse Inactive`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyOAuthAccessTokenResponseInactive {
    /// `active`. Always there.
    pub active: bool,
}
