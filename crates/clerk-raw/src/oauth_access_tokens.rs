// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, Items, Operation, Secret, UnixMillis,
};

/// Facts of `POST /oauth_applications/access_tokens/verify`.
pub static VERIFY_OAUTH_ACCESS_TOKEN: Operation = Operation::new(
    "verifyOAuthAccessToken",
    http::Method::POST,
    "/oauth_applications/access_tokens/verify",
    "oauth-access-tokens",
)
.body(BodyKind::Required)
.rules(&[BodyRule::AnyOf(&["access_token", "secret"])])
.idempotent()
.secrets(&["access_token", "secret"]);
/// The call of [`Client::verify_oauth_access_token`](crate::Client::verify_oauth_access_token), `POST /oauth_applications/access_tokens/verify`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyOAuthAccessTokenCall {
    call: Call,
}

impl VerifyOAuthAccessTokenCall {
    /// `access_token`: secret string.
    pub fn access_token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("access_token", value.into_input());
        self
    }

    /// `secret`: secret string. Deprecated.
    pub fn secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("secret", value.into_input());
        self
    }
}

identity_facade_core::call!(
    VerifyOAuthAccessTokenCall -> VerifyOAuthAccessTokenResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyOAuthAccessTokenCall,
    crate::Client,
    VERIFY_OAUTH_ACCESS_TOKEN,
    "Verifies an OAuth access token and returns its client, user, scopes and expiry.",
    false,
    [
        member::<Secret>("access_token"),
        member::<Secret>("secret").deprecated()
    ]
);
impl crate::Client {
    /// Verifies an OAuth access token and returns its client, user, scopes and expiry.
    ///
    /// `POST /oauth_applications/access_tokens/verify`
    ///
    /// * At least one of `access_token`, `secret` is required.
    /// * Returns [`VerifyOAuthAccessTokenResponse`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `access_token`, `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `oauth-access-tokens`; in `identity-facade`, `clerk-oauth-access-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-access-tokens/post/oauth_applications/access_tokens/verify>)
    pub fn verify_oauth_access_token(&self) -> VerifyOAuthAccessTokenCall {
        let call = self.transport.call(&VERIFY_OAUTH_ACCESS_TOKEN);
        VerifyOAuthAccessTokenCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&VERIFY_OAUTH_ACCESS_TOKEN];
/// Union `VerifyOAuthAccessTokenResponse`.
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

/// Object `VerifyOAuthAccessTokenResponse Active`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyOAuthAccessTokenResponseActive {
    /// `client_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub client_id: crate::ids::OauthClientId,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Expiry in Unix milliseconds; null if there is none.
    ///
    /// `expiration`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Required.
    pub expired: bool,
    /// `id`. Required.
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
    /// `revoked`. Required.
    pub revoked: bool,
    /// `scopes`. Required.
    pub scopes: Items<String>,
    /// `subject`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `VerifyOAuthAccessTokenResponse Inactive`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyOAuthAccessTokenResponseInactive {
    /// `active`. Required.
    pub active: bool,
}
