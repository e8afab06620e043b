// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Nullable, Operation, Paging,
    Parameter, Reply, Secret, Text, UnixMillis,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /m2m_tokens`, made by [`get_m2m_tokens`](crate::Client::get_m2m_tokens).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetM2mTokensCall {
    call: Call,
}

impl GetM2mTokensCall {
    /// Query parameter `subject`: a text that matches `^mch_\w{27}$`. Required.
    pub fn subject(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::GetM2mTokensSubjectPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.call.query("subject", value.try_into());
        self
    }

    /// Query parameter `revoked`: true or false. Unset, the vendor takes `false`.
    pub fn revoked(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("revoked", value.try_into());
        self
    }

    /// Query parameter `expired`: true or false. Unset, the vendor takes `false`.
    pub fn expired(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("expired", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 100. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 100>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetM2mTokensResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /m2m_tokens`
    ///
    /// Required: `subject`.
    /// Success is 200 with `GetM2mTokensResponse`.
    /// Failures that the vendor lists: 400, 403, 404.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/get/m2m_tokens>)
    pub fn get_m2m_tokens(&self) -> GetM2mTokensCall {
        GetM2mTokensCall {
            call: self.transport.call(&GET_M2M_TOKENS),
        }
    }
}

/// Facts of `POST /m2m_tokens`.
pub static CREATE_M2M_TOKEN: Operation = Operation::new(
    "createM2MToken",
    http::Method::POST,
    "/m2m_tokens",
    "m2m-tokens",
)
.body(BodyKind::Required)
.secrets(&["token"]);
/// `POST /m2m_tokens`, made by [`create_m2m_token`](crate::Client::create_m2m_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateM2mTokenCall {
    call: Call,
}

impl CreateM2mTokenCall {
    /// The JSON body. Required. `CreateM2mTokenBody`.
    pub fn body(mut self, value: impl TryInto<CreateM2mTokenBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CreatedM2mToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /m2m_tokens`
    ///
    /// Required: the body.
    /// Success is 201 with `CreatedM2mToken`.
    /// Failures that the vendor lists: 400, 409.
    /// Secrets in it: `token`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/post/m2m_tokens>)
    pub fn create_m2m_token(&self) -> CreateM2mTokenCall {
        CreateM2mTokenCall {
            call: self.transport.call(&CREATE_M2M_TOKEN),
        }
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
.idempotent()
.secrets(&["token"]);
/// `POST /m2m_tokens/verify`, made by [`verify_m2m_token`](crate::Client::verify_m2m_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyM2mTokenCall {
    call: Call,
}

impl VerifyM2mTokenCall {
    /// The JSON body. Required. `VerifyM2mTokenBody`.
    pub fn body(mut self, value: impl TryInto<VerifyM2mTokenBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<M2mToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /m2m_tokens/verify`
    ///
    /// Required: the body.
    /// Success is 200 with `M2mToken`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `token`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/post/m2m_tokens/verify>)
    pub fn verify_m2m_token(&self) -> VerifyM2mTokenCall {
        VerifyM2mTokenCall {
            call: self.transport.call(&VERIFY_M2M_TOKEN),
        }
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
.body(BodyKind::Required)
.idempotent();
/// `POST /m2m_tokens/{m2m_token_id}/revoke`, made by [`revoke_m2m_token`](crate::Client::revoke_m2m_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeM2mTokenCall {
    call: Call,
}

impl RevokeM2mTokenCall {
    /// Path segment `m2m_token_id`: a text that matches `^mt_[0-9A-Fa-f]{32}$`. Required.
    pub fn m2m_token_id(
        mut self,
        value: impl TryInto<crate::ids::M2mTokenId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("m2m_token_id", value.try_into());
        self
    }

    /// The JSON body. Required. `RevokeM2mTokenBody`.
    pub fn body(mut self, value: impl TryInto<RevokeM2mTokenBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<M2mToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /m2m_tokens/{m2m_token_id}/revoke`
    ///
    /// Required: `m2m_token_id`, the body.
    /// Success is 200 with `M2mToken`.
    /// Failures that the vendor lists: 400, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/m2m-tokens/post/m2m_tokens/%7Bm2m_token_id%7D/revoke>)
    pub fn revoke_m2m_token(&self) -> RevokeM2mTokenCall {
        RevokeM2mTokenCall {
            call: self.transport.call(&REVOKE_M2M_TOKEN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_M2M_TOKENS,
    &CREATE_M2M_TOKEN,
    &VERIFY_M2M_TOKEN,
    &REVOKE_M2M_TOKEN,
];

/// Object `CreateM2mTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateM2mTokenBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    claims: Option<Nullable<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_remaining_ttl_seconds: Option<Int<0, { i64::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    seconds_until_expiration: Option<Nullable<Int<1, { i64::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_format: Option<CreateM2mTokenBodyTokenFormat>,
}

impl CreateM2mTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateM2mTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateM2mTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateM2mTokenBodyBuilder {
    checks: Checks,
    value: CreateM2mTokenBody,
}

impl CreateM2mTokenBodyBuilder {
    /// `claims`: any JSON value.
    pub fn claims(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.claims = self.checks.take("claims", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `claims`.
    pub fn claims_null(mut self) -> Self {
        self.checks.clear("claims");
        self.value.claims = Some(Nullable::Null);
        self
    }

    /// `min_remaining_ttl_seconds`: a whole number of at least 0.
    pub fn min_remaining_ttl_seconds(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.min_remaining_ttl_seconds = self.checks.take("min_remaining_ttl_seconds", value);
        self
    }

    /// `seconds_until_expiration`: a whole number of at least 1.
    pub fn seconds_until_expiration(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.seconds_until_expiration = self
            .checks
            .take("seconds_until_expiration", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `seconds_until_expiration`.
    pub fn seconds_until_expiration_null(mut self) -> Self {
        self.checks.clear("seconds_until_expiration");
        self.value.seconds_until_expiration = Some(Nullable::Null);
        self
    }

    /// `token_format`: `CreateM2mTokenBodyTokenFormat`. Unset, the vendor takes `"opaque"`.
    pub fn token_format(
        mut self,
        value: impl TryInto<CreateM2mTokenBodyTokenFormat, Error: Into<Invalid>>,
    ) -> Self {
        self.value.token_format = self.checks.take("token_format", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateM2mTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateM2mTokenBodyBuilder> for CreateM2mTokenBody {
    type Error = Invalid;
    fn try_from(builder: CreateM2mTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateM2mTokenBody);
/// One of a few texts `CreateM2mTokenBody token_format`. Sent.
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
/// Object `CreatedM2mToken`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreatedM2mToken {
    /// `claims`, may be absent or null.
    pub claims: Option<serde_json::Value>,
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
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::M2mTokenId,
    /// `last_used_at`, may be null, in milliseconds since 1970.
    pub last_used_at: Option<UnixMillis>,
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
    /// `scopes`, may be absent.
    pub scopes: Option<Items<String>>,
    /// `subject`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `token`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `GetM2mTokensResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetM2mTokensResponse {
    /// `m2m_tokens`. Always there.
    pub m2m_tokens: Items<M2mToken>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `M2MToken`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct M2mToken {
    /// `claims`, may be absent or null.
    pub claims: Option<serde_json::Value>,
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
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::M2mTokenId,
    /// `last_used_at`, may be null, in milliseconds since 1970.
    pub last_used_at: Option<UnixMillis>,
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
    /// `scopes`, may be absent.
    pub scopes: Option<Items<String>>,
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

/// Object `RevokeM2mTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeM2mTokenBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    revocation_reason: Option<Nullable<String>>,
}

impl RevokeM2mTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeM2mTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`RevokeM2mTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeM2mTokenBodyBuilder {
    checks: Checks,
    value: RevokeM2mTokenBody,
}

impl RevokeM2mTokenBodyBuilder {
    /// `revocation_reason`: a text.
    pub fn revocation_reason(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.revocation_reason = self
            .checks
            .take("revocation_reason", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `revocation_reason`.
    pub fn revocation_reason_null(mut self) -> Self {
        self.checks.clear("revocation_reason");
        self.value.revocation_reason = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeM2mTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeM2mTokenBodyBuilder> for RevokeM2mTokenBody {
    type Error = Invalid;
    fn try_from(builder: RevokeM2mTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeM2mTokenBody);
/// Object `VerifyM2mTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyM2mTokenBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<Secret>,
}

impl VerifyM2mTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyM2mTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("token", self.token.is_some());
    }
}

/// Makes a [`VerifyM2mTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyM2mTokenBodyBuilder {
    checks: Checks,
    value: VerifyM2mTokenBody,
}

impl VerifyM2mTokenBodyBuilder {
    /// `token`: a secret text. Required.
    pub fn token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.token = self.checks.take("token", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyM2mTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyM2mTokenBodyBuilder> for VerifyM2mTokenBody {
    type Error = Invalid;
    fn try_from(builder: VerifyM2mTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyM2mTokenBody);
