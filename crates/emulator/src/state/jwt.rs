//! Signed tokens: how they are written and read. What only the emulator reads is signed with a secret of the instance;
//! what a client may check by itself is signed by a keyring, whose public keys are published. A token of the real services
//! does not pass here, nor the other way round.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

/// A token that was taken apart; nothing of it is trusted yet.
pub(crate) struct Parts<'t> {
    pub(crate) header: Value,
    pub(crate) claims: Value,
    pub(crate) signed: &'t str,
    pub(crate) signature: Vec<u8>,
}

impl<'t> Parts<'t> {
    pub(crate) fn of(token: &'t str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let read = |part: &str| -> Option<Value> {
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
        };
        Some(Self {
            header: read(header)?,
            claims: read(claims)?,
            signed,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }
}

/// Writes a token; `sign` gives the signature of its first two parts.
pub(crate) fn write(header: &Value, claims: &Value, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> String {
    let header = URL_SAFE_NO_PAD.encode(header.to_string());
    let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{header}.{claims}");
    let signature = URL_SAFE_NO_PAD.encode(sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// Writes claims as a token that is signed with a secret (HS256).
pub(crate) fn with_secret(secret: &str, claims: &Value) -> String {
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    write(&header, claims, |signed| {
        mac(secret, signed).finalize().into_bytes().to_vec()
    })
}

/// The claims of a token that was signed with this secret; whether they still hold is the caller's question.
pub(crate) fn claims(secret: &str, token: &str) -> Option<Value> {
    let token = Parts::of(token)?;
    let mac = mac(secret, token.signed.as_bytes());
    mac.verify_slice(&token.signature).ok()?;
    Some(token.claims)
}

fn mac(secret: &str, signed: &[u8]) -> Hmac<Sha256> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(signed);
    mac
}
