//! Signed tokens of the emulator's own. What only the emulator reads is signed with a secret of the instance; what a
//! client may check by itself is signed with the key that the key set publishes. A token of the real services does not
//! pass here, nor the other way round.

use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

/// The private half is in the repository, so it proves the form of a token and nothing else. It is one for all
/// emulators, so that the same calls give the same tokens.
static PUBLISHED: LazyLock<RsaKeyPair> = LazyLock::new(|| {
    RsaKeyPair::from_pkcs8(include_bytes!("../../keys/published.pk8"))
        .expect("an embedded key is a key")
});

/// What a token is signed with.
#[derive(Clone, Copy)]
pub(crate) enum Key<'a> {
    /// HS256, with a secret that nobody is told.
    Secret(&'a str),
    /// RS256, with the key that the key set has under this name.
    Published(&'a str),
}

/// Writes claims as a signed token.
pub(crate) fn issue(key: Key<'_>, claims: &Value) -> String {
    let header = match key {
        Key::Secret(_) => json!({ "alg": "HS256", "typ": "JWT" }),
        Key::Published(name) => json!({ "alg": "RS256", "kid": name, "typ": "JWT" }),
    };
    let header = URL_SAFE_NO_PAD.encode(header.to_string());
    let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signed = format!("{header}.{claims}");
    let signature = match key {
        Key::Secret(secret) => mac(secret, &signed).finalize().into_bytes().to_vec(),
        Key::Published(_) => {
            let mut signature = vec![0; PUBLISHED.public_modulus_len()];
            let random = SystemRandom::new();
            PUBLISHED
                .sign(
                    &RSA_PKCS1_SHA256,
                    &random,
                    signed.as_bytes(),
                    &mut signature,
                )
                .expect("the buffer is as long as the modulus");
            signature
        }
    };
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The claims of a token that this emulator has issued; whether they still hold is the caller's question.
pub(crate) fn claims(key: Key<'_>, token: &str) -> Option<Value> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.')?;
    let read = |part: &str| -> Option<Value> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
    };
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    match key {
        Key::Secret(secret) => mac(secret, signed).verify_slice(&signature).ok()?,
        Key::Published(name) => {
            if read(header)?["kid"] != name {
                return None;
            }
            let public =
                UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, PUBLISHED.public_key());
            public.verify(signed.as_bytes(), &signature).ok()?;
        }
    }
    read(claims)
}

/// The public half of the key that is published, as a key set has it.
pub(crate) fn published(name: &str) -> Value {
    let public = PUBLISHED.public_key().as_ref();
    // In DER a modulus of 2048 bits begins after nine bytes, and an exponent of three ends everything.
    let (modulus, exponent) = (&public[9..265], &public[267..]);
    json!({
        "alg": "RS256",
        "e": URL_SAFE_NO_PAD.encode(exponent),
        "kid": name,
        "kty": "RSA",
        "n": URL_SAFE_NO_PAD.encode(modulus),
        "use": "sig",
    })
}

fn mac(secret: &str, text: &str) -> Hmac<Sha256> {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(text.as_bytes());
    mac
}
