// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Call, Items, Operation, Rate, Redacted, Secret};

/// Facts of `GET /jwks`.
pub static GET_JWKS: Operation = Operation::new("GetJWKS", http::Method::GET, "/jwks", "jwks")
    .idempotent()
    .rate(Rate::Uncounted)
    .secrets(&["k"]);
/// The call of [`Client::get_jwks`](crate::Client::get_jwks), `GET /jwks`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetJwksCall {
    call: Call,
}

identity_facade_core::call!(GetJwksCall -> Jwks);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetJwksCall,
    crate::Client,
    GET_JWKS,
    "Returns the JSON Web Key Set with the keys that verify tokens of the instance.",
    false,
    []
);
impl crate::Client {
    /// Returns the JSON Web Key Set with the keys that verify tokens of the instance.
    ///
    /// `GET /jwks`
    ///
    /// * Returns [`Jwks`], with status 200.
    /// * Secrets: `k`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Not rate limited.
    /// * Feature `jwks`; in `identity-facade`, `clerk-jwks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/jwks/get/jwks>)
    pub fn get_jwks(&self) -> GetJwksCall {
        let call = self.transport.call(&GET_JWKS);
        GetJwksCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_JWKS];
/// Object `JWKS`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Jwks {
    /// `keys`, may be absent.
    pub keys: Option<Items<JwksKeysItem>>,
}

/// Object `JWKS.ecdsa.PublicKey`.
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
    /// `crv`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub crv: String,
    /// `kid`. Required.
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
    /// `x`. Required.
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
    /// `y`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub y: String,
}

/// Object `JWKS.ed25519.PublicKey`.
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
    /// `crv`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub crv: String,
    /// `kid`. Required.
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
    /// `x`. Required.
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

/// Union `Jwks keysItem`.
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

/// Object `JWKS.rsa.PublicKey`.
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
    /// `e`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub e: String,
    /// `kid`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub kid: String,
    /// `kty`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub kty: String,
    /// `n`. Required.
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

/// Object `JWKS.symmetric.Key`.
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
    /// `k`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub k: Secret,
    /// `kid`. Required.
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
