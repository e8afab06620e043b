// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, Open, Operation, Parameter, Seconds, Secret, UnixMillis,
};

/// Facts of `POST /sign_in_tokens`.
pub static CREATE_SIGN_IN_TOKEN: Operation = Operation::new(
    "CreateSignInToken",
    http::Method::POST,
    "/sign_in_tokens",
    "sign-in-tokens",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("user_id")])
.secrets(&["token", "url"]);
/// The call of [`Client::create_sign_in_token`](crate::Client::create_sign_in_token), `POST /sign_in_tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateSignInTokenCall {
    call: Call,
}

impl CreateSignInTokenCall {
    /// Seconds until the sign-in token expires; default 2592000 (30 days).
    ///
    /// `expires_in_seconds`: seconds >= 1.
    pub fn expires_in_seconds(mut self, value: impl IntoInput<Seconds<1, { i64::MAX }>>) -> Self {
        self.call.member("expires_in_seconds", value.into_input());
        self
    }

    /// Sends `null` for `expires_in_seconds`.
    pub fn expires_in_seconds_null(mut self) -> Self {
        self.call.null("expires_in_seconds");
        self
    }

    /// Organization to activate at sign-in; the user has to be a member.
    ///
    /// `org_id`: string.
    pub fn org_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("org_id", value.into_input());
        self
    }

    /// Sends `null` for `org_id`.
    pub fn org_id_null(mut self) -> Self {
        self.call.null("org_id");
        self
    }

    /// `user_id`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("user_id", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateSignInTokenCall -> SignInToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateSignInTokenCall,
    crate::Client,
    CREATE_SIGN_IN_TOKEN,
    "Creates a single-use token with which a user signs in without credentials.",
    false,
    [
        member::<identity_facade_core::Nullable<Seconds<1, { i64::MAX }>>>(
            "expires_in_seconds",
            "Seconds until the sign-in token expires; default 2592000 (30 days)."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "org_id",
            "Organization to activate at sign-in; the user has to be a member."
        ),
        member::<String>("user_id")
    ]
);
impl crate::Client {
    /// Creates a single-use token with which a user signs in without credentials.
    ///
    /// `POST /sign_in_tokens`
    ///
    /// * Required: `user_id`.
    /// * Returns [`SignInToken`], with status 200.
    /// * Errors: 403, 404, 422.
    /// * Secrets: `token`, `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `sign-in-tokens`; in `identity-facade`, `clerk-sign-in-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sign-in-tokens/post/sign_in_tokens>)
    pub fn create_sign_in_token(&self) -> CreateSignInTokenCall {
        let call = self.transport.call(&CREATE_SIGN_IN_TOKEN);
        CreateSignInTokenCall { call }
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
/// The call of [`Client::revoke_sign_in_token`](crate::Client::revoke_sign_in_token), `POST /sign_in_tokens/{sign_in_token_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeSignInTokenCall {
    call: Call,
}

identity_facade_core::call!(RevokeSignInTokenCall -> SignInToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeSignInTokenCall,
    crate::Client,
    REVOKE_SIGN_IN_TOKEN,
    "Revokes a sign-in token that has not been used yet.",
    false,
    [identifier::<crate::ids::SignInTokenId>("sign_in_token_id")]
);
impl crate::Client {
    /// Revokes a sign-in token that has not been used yet.
    ///
    /// `POST /sign_in_tokens/{sign_in_token_id}/revoke`
    ///
    /// * Required: `sign_in_token_id`.
    /// * Returns [`SignInToken`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `token`, `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `sign-in-tokens`; in `identity-facade`, `clerk-sign-in-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sign-in-tokens/post/sign_in_tokens/%7Bsign_in_token_id%7D/revoke>)
    pub fn revoke_sign_in_token(
        &self,
        sign_in_token_id: impl IntoInput<crate::ids::SignInTokenId>,
    ) -> RevokeSignInTokenCall {
        let mut call = self.transport.call(&REVOKE_SIGN_IN_TOKEN);
        call.path("sign_in_token_id", sign_in_token_id.into_input());
        RevokeSignInTokenCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_SIGN_IN_TOKEN, &REVOKE_SIGN_IN_TOKEN];
/// Object `SignInToken`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignInToken {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SignInTokenId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Required.
    pub status: Open<SignInTokenStatus>,
    /// `token`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Option<Secret>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent or null. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
    /// `user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Enum `SignInToken status`, open: answers keep unknown values.
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
