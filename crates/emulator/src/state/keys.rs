//! The keys that a vendor signs tokens with. The newest one signs; the key set publishes it, and those before it until
//! they are withdrawn. The private halves are in the repository, so they prove the form of a token and nothing else; they
//! are the same for all emulators, so that the same calls give the same tokens.

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::state::clock::unix_millis;
use crate::state::jwt::{self, Parts};

/// The key pairs, of 2048 bits. They are used in turn: making one takes too long for a test.
static PAIRS: [LazyLock<RsaKeyPair>; 4] = [
    LazyLock::new(|| pair(include_bytes!("../../keys/1.pk8"))),
    LazyLock::new(|| pair(include_bytes!("../../keys/2.pk8"))),
    LazyLock::new(|| pair(include_bytes!("../../keys/3.pk8"))),
    LazyLock::new(|| pair(include_bytes!("../../keys/4.pk8"))),
];

fn pair(pkcs8: &[u8]) -> RsaKeyPair {
    RsaKeyPair::from_pkcs8(pkcs8).expect("an embedded key is a key")
}

/// The keys of one vendor, oldest first. The last one signs.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Keyring(Vec<Key>);

#[derive(Debug, Serialize, Deserialize)]
struct Key {
    kid: String,
    /// Which of the pairs it is.
    pair: usize,
    /// When it is withdrawn, in milliseconds; `None` for the one that signs.
    until: Option<u64>,
}

impl Keyring {
    /// One key of this name; which pair it begins with tells vendors apart.
    pub(crate) fn starting(kid: &str, pair: usize) -> Self {
        Self(vec![Key::new(kid, pair)])
    }

    /// No key: read from the state of an emulator that kept none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Signs with another key from now on; the one before stays published for a while.
    pub(crate) fn rotate(&mut self, kid: &str, now: SystemTime, overlap: Duration) {
        self.0.retain(|key| key.is_published(now));
        let until = now.checked_add(overlap).map_or(u64::MAX, unix_millis);
        let next = self.0.last().map_or(0, |key| key.pair + 1);
        if let Some(last) = self.0.last_mut() {
            last.until = Some(until);
        }
        self.0.push(Key::new(kid, next % PAIRS.len()));
    }

    /// Writes claims as a signed token (RS256). `header` has what is beside the algorithm and the name of the key.
    pub(crate) fn sign(&self, mut header: Value, claims: &Value) -> String {
        let key = self.0.last().expect("a keyring has a key");
        header["alg"] = json!("RS256");
        header["kid"] = json!(key.kid);
        jwt::write(&header, claims, |signed| key.signature(signed))
    }

    /// The claims of a token that a published key has signed; whether they still hold is the caller's question.
    pub(crate) fn claims(&self, token: &str, now: SystemTime) -> Option<Value> {
        let token = Parts::of(token)?;
        let mut published = self.0.iter().filter(|key| key.is_published(now));
        let key = published.find(|key| token.header["kid"] == *key.kid)?;
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.pair().public_key());
        let signed = token.signed.as_bytes();
        public.verify(signed, &token.signature).ok()?;
        Some(token.claims)
    }

    /// The key set: the public halves of all keys that are published, the newest first.
    pub(crate) fn published(&self, now: SystemTime) -> Value {
        let published = self.0.iter().rev().filter(|key| key.is_published(now));
        json!({ "keys": published.map(Key::shown).collect::<Value>() })
    }
}

impl Key {
    fn new(kid: &str, pair: usize) -> Self {
        Self {
            kid: kid.to_owned(),
            pair,
            until: None,
        }
    }

    fn is_published(&self, now: SystemTime) -> bool {
        self.until.is_none_or(|until| unix_millis(now) < until)
    }

    fn pair(&self) -> &'static RsaKeyPair {
        &PAIRS[self.pair % PAIRS.len()]
    }

    fn signature(&self, signed: &[u8]) -> Vec<u8> {
        let pair = self.pair();
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(
            &RSA_PKCS1_SHA256,
            &SystemRandom::new(),
            signed,
            &mut signature,
        )
        .expect("the buffer is as long as the modulus");
        signature
    }

    /// The public half, as a key set has it.
    fn shown(&self) -> Value {
        let public = self.pair().public_key().as_ref();
        // In DER a modulus of 2048 bits begins after nine bytes, and an exponent of three ends everything.
        let (modulus, exponent) = (&public[9..265], &public[267..]);
        json!({
            "alg": "RS256",
            "e": URL_SAFE_NO_PAD.encode(exponent),
            "kid": self.kid,
            "kty": "RSA",
            "n": URL_SAFE_NO_PAD.encode(modulus),
            "use": "sig",
        })
    }
}
