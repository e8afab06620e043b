// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    Call, CallOptions, Error, Items, Operation, Rate, Redacted, Reply, Secret,
};

/// Facts of `GET /jwks`.
pub static GET_JWKS: Operation = Operation::new("GetJWKS", http::Method::GET, "/jwks", "jwks")
    .idempotent()
    .rate(Rate::Uncounted)
    .secrets(&["k"]);
/// `GET /jwks`, made by [`get_jwks`](crate::Client::get_jwks).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetJwksCall {
    call: Call,
}

impl GetJwksCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Jwks>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /jwks`
    ///
    /// Success is 200 with `Jwks`.
    /// Secrets in it: `k`.
    /// Sending it twice does no harm.
    /// No limit of rate counts it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/jwks/get/jwks>)
    pub fn get_jwks(&self) -> GetJwksCall {
        GetJwksCall {
            call: self.transport.call(&GET_JWKS),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_JWKS];
/// Object `JWKS`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Jwks {
    /// `keys`, may be absent.
    pub keys: Option<Items<JwksKeysItem>>,
}

/// Object `JWKS.ecdsa.PublicKey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct JwksEcdsaPublicKey {
    /// `alg`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub alg: String,
    /// `crv`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub crv: String,
    /// `kid`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub kid: String,
    /// `kty`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kty: String,
    /// `use`.
    #[serde(rename = "use")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub use_: String,
    /// `x`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub x: String,
    /// `x5c`, may be absent.
    pub x5c: Option<Items<String>>,
    /// `x5t`, may be absent.
    pub x5t: Option<String>,
    /// `x5t#S256`, may be absent.
    #[serde(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// `x5u`, may be absent.
    pub x5u: Option<String>,
    /// `y`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub y: String,
}

/// Object `JWKS.ed25519.PublicKey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct JwksEd25519PublicKey {
    /// `alg`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub alg: String,
    /// `crv`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub crv: String,
    /// `kid`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub kid: String,
    /// `kty`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kty: String,
    /// `use`.
    #[serde(rename = "use")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub use_: String,
    /// `x`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub x: String,
    /// `x5c`, may be absent.
    pub x5c: Option<Items<String>>,
    /// `x5t`, may be absent.
    pub x5t: Option<String>,
    /// `x5t#S256`, may be absent.
    #[serde(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// `x5u`, may be absent.
    pub x5u: Option<String>,
}

/// One of several shapes `Jwks keysItem`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum JwksKeysItem {
    /// `kty` is `OKP`.
    Ed25519(Box<JwksEd25519PublicKey>),
    /// `kty` is `EC`.
    Ecdsa(Box<JwksEcdsaPublicKey>),
    /// `kty` is `RSA`.
    Rsa(Box<JwksRsaPublicKey>),
    /// `kty` is `oct`.
    Symmetric(Box<JwksSymmetricKey>),
    /// A kind that this version does not know. It may hold a secret, so it does not print.
    #[cfg_attr(
        feature = "serialize",
        serde(serialize_with = "identity_facade_core::lenient::left_out")
    )]
    Unknown(Redacted<serde_json::Value>),
}

/// An answer that does not say.
impl Default for JwksKeysItem {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for JwksKeysItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("kty").as_deref() {
            Some("OKP") => json.read().map(Self::Ed25519),
            Some("EC") => json.read().map(Self::Ecdsa),
            Some("RSA") => json.read().map(Self::Rsa),
            Some("oct") => json.read().map(Self::Symmetric),
            _ => Ok(Self::Unknown(json.value().into())),
        }
    }
}

/// Object `JWKS.rsa.PublicKey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct JwksRsaPublicKey {
    /// `alg`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub alg: String,
    /// `e`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub e: String,
    /// `kid`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub kid: String,
    /// `kty`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kty: String,
    /// `n`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub n: String,
    /// `use`.
    #[serde(rename = "use")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub use_: String,
    /// `x5c`, may be absent.
    pub x5c: Option<Items<String>>,
    /// `x5t`, may be absent.
    pub x5t: Option<String>,
    /// `x5t#S256`, may be absent.
    #[serde(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// `x5u`, may be absent.
    pub x5u: Option<String>,
}

/// Object `JWKS.symmetric.Key`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct JwksSymmetricKey {
    /// `alg`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub alg: String,
    /// `k`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub k: Secret,
    /// `kid`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub kid: String,
    /// `kty`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kty: String,
    /// `use`.
    #[serde(rename = "use")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub use_: String,
    /// `x5c`, may be absent.
    pub x5c: Option<Items<String>>,
    /// `x5t`, may be absent.
    pub x5t: Option<String>,
    /// `x5t#S256`, may be absent.
    #[serde(rename = "x5t#S256")]
    pub x5t_s256: Option<String>,
    /// `x5u`, may be absent.
    pub x5u: Option<String>,
}
