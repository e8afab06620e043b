//! Vectors, a clock that is set, and tokens signed with the vectors' key.
#![allow(dead_code, reason = "every test program uses a part of it")]

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use identity_verify::clerk::{Builder, Verifier};
use identity_verify::{Clock, KeySet};
use serde_json::{Map, Value, json};

pub const NOW: u64 = 1_790_000_000;
pub const ISSUER: &str = "https://clerk.shop.example";
pub const PARTY: &str = "https://app.shop.example";

static CLERK: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/clerk-tokens.json")).unwrap());

pub fn clerk() -> &'static Value {
    &CLERK
}

pub fn genauth() -> Value {
    serde_json::from_str(include_str!("../data/genauth-tokens.json")).unwrap()
}

pub fn list<'v>(vectors: &'v Value, name: &str) -> &'v [Value] {
    vectors[name].as_array().unwrap()
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The token of a vector.
pub fn token(name: &str) -> String {
    let vector = list(clerk(), "tokens")
        .iter()
        .find(|vector| vector["name"] == name);
    text(&vector.unwrap()["token"]).to_owned()
}

pub fn jwks(name: &str) -> Vec<u8> {
    clerk()["jwks"][name].to_string().into_bytes()
}

pub fn keys(name: &str) -> KeySet {
    KeySet::from_json(&jwks(name)).unwrap()
}

pub fn fixed(seconds: u64) -> impl Clock {
    move || UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A verifier's builder with the instance's keys, at the time of the vectors.
pub fn builder() -> Builder {
    Verifier::builder()
        .keys(keys("instance"))
        .any_issuer()
        .clock(fixed(NOW))
}

/// A clock that is set by hand, in seconds since the vectors' time.
#[derive(Clone, Default)]
pub struct Watch(Arc<AtomicU64>);

impl Watch {
    pub fn set(&self, seconds: u64) {
        self.0.store(seconds, Ordering::SeqCst);
    }
}

impl Clock for Watch {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(NOW + self.0.load(Ordering::SeqCst))
    }
}

/// Claims of a session that is accepted, version 2, and `more`.
pub fn session_claims(more: &Value) -> Value {
    let mut claims = json!({
        "iss": ISSUER, "azp": PARTY, "sub": "user_1", "sid": "sess_1", "v": 2,
        "iat": NOW - 10, "nbf": NOW - 20, "exp": NOW + 50,
    });
    for (name, value) in more.as_object().unwrap() {
        claims[name] = value.clone();
    }
    claims
}

/// A session signed by the instance.
pub fn session(more: &Value) -> String {
    sign(
        &json!({"alg": "RS256", "typ": "JWT", "kid": clerk()["key"]["kid"]}),
        &session_claims(more),
    )
}

/// A token signed by the instance.
pub fn sign(header: &Value, claims: &Value) -> String {
    let signed = format!("{}.{}", encoded(header), encoded(claims));
    let pem = clerk()["key"]["private"].as_str().unwrap().to_owned();
    let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(der).unwrap()).unwrap();
    let mut signature = vec![0; key.public_modulus_len()];
    let random = SystemRandom::new();
    key.sign(
        &RSA_PKCS1_SHA256,
        &random,
        signed.as_bytes(),
        &mut signature,
    )
    .unwrap();
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

pub fn encoded(part: &Value) -> String {
    URL_SAFE_NO_PAD.encode(part.to_string())
}

/// Fails with every difference at once.
pub fn all_agree(count: usize, expected_count: usize, differences: &[String]) {
    assert_eq!(count, expected_count, "vectors were added or lost");
    assert!(
        differences.is_empty(),
        "{} of {count}:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// A table of verdicts, vector by vector, which is kept beside the vectors.
pub fn table(rows: &[String]) -> String {
    format!("| vector | verdict |\n|---|---|\n{}\n", rows.join("\n"))
}

/// `got` has every member of `expected` with the same value.
pub fn agrees(expected: &Value, got: &Value) -> bool {
    let empty = Map::new();
    let got = got.as_object().unwrap_or(&empty);
    expected
        .as_object()
        .unwrap()
        .iter()
        .all(|(name, value)| got.get(name) == Some(value))
}
