// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, Listing, Operation, Paging, Parameter,
    Seconds, Secret, Text, UnixMillis,
};

/// Facts of `GET /m2m_tokens`.
pub static GET_M2M_TOKENS: Operation = Operation::new(
    "getM2MTokens",
    http::Method::GET,
    "/m2m_tokens",
    "m2m-tokens",
)
.parameters(&[
    Parameter::query("subject").required(),
    Parameter::query("revoked"),
    Parameter::query("expired"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(
    Listing::new()
        .largest(100)
        .within("m2m_tokens", "total_count"),
);
/// The call of [`Client::get_m2m_tokens`](crate::Client::get_m2m_tokens), `GET /m2m_tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetM2mTokensCall {
    call: Call,
}

impl GetM2mTokensCall {
    /// Query parameter `subject`: string that matches `^mch_\w{27}$`. Required.
    pub fn subject(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::GetM2mTokensSubjectPattern>>,
    ) -> Self {
        self.call.query("subject", value.into_input());
        self
    }

    /// Query parameter `revoked`: boolean. Default: `false`.
    pub fn revoked(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("revoked", value.into_input());
        self
    }

    /// Query parameter `expired`: boolean. Default: `false`.
    pub fn expired(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("expired", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 100. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 100>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(GetM2mTokensCall -> GetM2mTokensResponse);
identity_facade_core::paged!(GetM2mTokensCall -> M2mToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetM2mTokensCall,
    crate::Client,
    GET_M2M_TOKENS,
    "Lists the opaque M2M tokens of a machine; JWT tokens are not stored and never listed.",
    false,
    [
        query::<Text<0, { usize::MAX }, crate::patterns::GetM2mTokensSubjectPattern>>("subject"),
        query::<bool>("revoked", "Default: `false`."),
        query::<bool>("expired", "Default: `false`."),
        query::<Int<1, 100>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the opaque M2M tokens of a machine; JWT tokens are not stored and never listed.
    ///
    /// `GET /m2m_tokens`
    ///
    /// * Required: `subject`.
    /// * Returns [`GetM2mTokensResponse`], with status 200.
    /// * Errors: 400, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `m2m-tokens`; in `identity-facade`, `clerk-m2m-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/get/m2m_tokens>)
    pub fn get_m2m_tokens(&self) -> GetM2mTokensCall {
        let call = self.transport.call(&GET_M2M_TOKENS);
        GetM2mTokensCall { call }
    }
}

/// Facts of `POST /m2m_tokens`.
pub static CREATE_M2M_TOKEN: Operation = Operation::new(
    "createM2MToken",
    http::Method::POST,
    "/m2m_tokens",
    "m2m-tokens",
)
.body(BodyKind::Object)
.secrets(&["token"]);
/// The call of [`Client::create_m2m_token`](crate::Client::create_m2m_token), `POST /m2m_tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateM2mTokenCall {
    call: Call,
}

impl CreateM2mTokenCall {
    /// `claims`: any JSON value.
    pub fn claims(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("claims", value.into_input());
        self
    }

    /// Sends `null` for `claims`.
    pub fn claims_null(mut self) -> Self {
        self.call.null("claims");
        self
    }

    /// Reuses a live opaque token with at least this many seconds left; less than the lifetime.
    ///
    /// `min_remaining_ttl_seconds`: seconds >= 0.
    pub fn min_remaining_ttl_seconds(
        mut self,
        value: impl IntoInput<Seconds<0, { i64::MAX }>>,
    ) -> Self {
        self.call
            .member("min_remaining_ttl_seconds", value.into_input());
        self
    }

    /// Lifetime in seconds; without it the machine's `default_token_ttl` applies.
    ///
    /// `seconds_until_expiration`: seconds >= 1.
    pub fn seconds_until_expiration(
        mut self,
        value: impl IntoInput<Seconds<1, { i64::MAX }>>,
    ) -> Self {
        self.call
            .member("seconds_until_expiration", value.into_input());
        self
    }

    /// Sends `null` for `seconds_until_expiration`.
    pub fn seconds_until_expiration_null(mut self) -> Self {
        self.call.null("seconds_until_expiration");
        self
    }

    /// `opaque` (stored, revocable; default) or `jwt` (stateless, not revocable).
    ///
    /// `token_format`: `CreateM2mTokenBodyTokenFormat`.
    pub fn token_format(mut self, value: impl IntoInput<CreateM2mTokenBodyTokenFormat>) -> Self {
        self.call.member("token_format", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateM2mTokenCall -> CreatedM2mToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateM2mTokenCall,
    crate::Client,
    CREATE_M2M_TOKEN,
    "Creates an M2M token for the machine whose secret key authenticates the call.",
    false,
    [
        member::<identity_facade_core::Nullable<serde_json::Value>>("claims"),
        member::<Seconds<0, { i64::MAX }>>(
            "min_remaining_ttl_seconds",
            "Reuses a live opaque token with at least this many seconds left; less than the lifetime."
        ),
        member::<identity_facade_core::Nullable<Seconds<1, { i64::MAX }>>>(
            "seconds_until_expiration",
            "Lifetime in seconds; without it the machine's `default_token_ttl` applies."
        ),
        member::<CreateM2mTokenBodyTokenFormat>(
            "token_format",
            "`opaque` (stored, revocable; default) or `jwt` (stateless, not revocable)."
        )
    ]
);
impl crate::Client {
    /// Creates an M2M token for the machine whose secret key authenticates the call.
    ///
    /// `POST /m2m_tokens`
    ///
    /// * Returns [`CreatedM2mToken`], with status 201.
    /// * Errors: 400, 409.
    /// * Secrets: `token`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `m2m-tokens`; in `identity-facade`, `clerk-m2m-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/post/m2m_tokens>)
    pub fn create_m2m_token(&self) -> CreateM2mTokenCall {
        let call = self.transport.call(&CREATE_M2M_TOKEN);
        CreateM2mTokenCall { call }
    }
}

/// Facts of `POST /m2m_tokens/verify`.
pub static VERIFY_M2M_TOKEN: Operation = Operation::new(
    "verifyM2MToken",
    http::Method::POST,
    "/m2m_tokens/verify",
    "m2m-tokens",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("token")])
.idempotent()
.secrets(&["token"]);
/// The call of [`Client::verify_m2m_token`](crate::Client::verify_m2m_token), `POST /m2m_tokens/verify`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyM2mTokenCall {
    call: Call,
}

impl VerifyM2mTokenCall {
    /// `token`: secret string. Required.
    pub fn token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("token", value.into_input());
        self
    }
}

identity_facade_core::call!(VerifyM2mTokenCall -> M2mToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyM2mTokenCall,
    crate::Client,
    VERIFY_M2M_TOKEN,
    "Verifies an M2M token and returns its machine, scopes and claims.",
    false,
    [member::<Secret>("token")]
);
impl crate::Client {
    /// Verifies an M2M token and returns its machine, scopes and claims.
    ///
    /// `POST /m2m_tokens/verify`
    ///
    /// * Required: `token`.
    /// * Returns [`M2mToken`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `token`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `m2m-tokens`; in `identity-facade`, `clerk-m2m-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/post/m2m_tokens/verify>)
    pub fn verify_m2m_token(&self) -> VerifyM2mTokenCall {
        let call = self.transport.call(&VERIFY_M2M_TOKEN);
        VerifyM2mTokenCall { call }
    }
}

/// Facts of `POST /m2m_tokens/{m2m_token_id}/revoke`.
pub static REVOKE_M2M_TOKEN: Operation = Operation::new(
    "revokeM2MToken",
    http::Method::POST,
    "/m2m_tokens/{m2m_token_id}/revoke",
    "m2m-tokens",
)
.parameters(&[Parameter::path("m2m_token_id")])
.body(BodyKind::Object)
.idempotent();
/// The call of [`Client::revoke_m2m_token`](crate::Client::revoke_m2m_token), `POST /m2m_tokens/{m2m_token_id}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeM2mTokenCall {
    call: Call,
}

impl RevokeM2mTokenCall {
    /// `revocation_reason`: string.
    pub fn revocation_reason(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("revocation_reason", value.into_input());
        self
    }

    /// Sends `null` for `revocation_reason`.
    pub fn revocation_reason_null(mut self) -> Self {
        self.call.null("revocation_reason");
        self
    }
}

identity_facade_core::call!(RevokeM2mTokenCall -> M2mToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeM2mTokenCall,
    crate::Client,
    REVOKE_M2M_TOKEN,
    "Revokes an opaque M2M token; a JWT stays valid until it expires.",
    false,
    [
        identifier::<crate::ids::M2mTokenId>("m2m_token_id"),
        member::<identity_facade_core::Nullable<String>>("revocation_reason")
    ]
);
impl crate::Client {
    /// Revokes an opaque M2M token; a JWT stays valid until it expires.
    ///
    /// `POST /m2m_tokens/{m2m_token_id}/revoke`
    ///
    /// * Required: `m2m_token_id`.
    /// * Returns [`M2mToken`], with status 200.
    /// * Errors: 400, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `m2m-tokens`; in `identity-facade`, `clerk-m2m-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/post/m2m_tokens/%7Bm2m_token_id%7D/revoke>)
    pub fn revoke_m2m_token(
        &self,
        m2m_token_id: impl IntoInput<crate::ids::M2mTokenId>,
    ) -> RevokeM2mTokenCall {
        let mut call = self.transport.call(&REVOKE_M2M_TOKEN);
        call.path("m2m_token_id", m2m_token_id.into_input());
        RevokeM2mTokenCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_M2M_TOKENS,
    &CREATE_M2M_TOKEN,
    &VERIFY_M2M_TOKEN,
    &REVOKE_M2M_TOKEN,
];

/// Enum `CreateM2mTokenBody token_format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateM2mTokenBodyTokenFormat {
    /// `opaque`
    Opaque,
    /// `jwt`
    Jwt,
}

identity_facade_core::wire_strings!(CreateM2mTokenBodyTokenFormat {
    Opaque: "opaque",
    Jwt: "jwt"
});
/// Object `CreatedM2mToken`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreatedM2mToken {
    /// `claims`, may be absent or null.
    pub claims: Option<serde_json::Value>,
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
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::M2mTokenId,
    /// `last_used_at`: Unix time in milliseconds, may be null.
    pub last_used_at: Option<UnixMillis>,
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
    /// `scopes`, may be absent.
    pub scopes: Option<Items<String>>,
    /// `subject`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `token`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `GetM2mTokensResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetM2mTokensResponse {
    /// `m2m_tokens`. Required.
    pub m2m_tokens: Items<M2mToken>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `M2MToken`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct M2mToken {
    /// `claims`, may be absent or null.
    pub claims: Option<serde_json::Value>,
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
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::M2mTokenId,
    /// `last_used_at`: Unix time in milliseconds, may be null.
    pub last_used_at: Option<UnixMillis>,
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
    /// `scopes`, may be absent.
    pub scopes: Option<Items<String>>,
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
