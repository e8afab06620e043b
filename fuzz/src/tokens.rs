//! The input is a token. Nothing panics, and no kind accepts any other bytes than a token that was issued.

use std::sync::LazyLock;
use std::time::{Duration, UNIX_EPOCH};

use identity_facade::verify::KeySet;
use identity_facade::verify::clerk::{
    M2mToken, OAuthToken, SessionToken, TemplateToken, Token, TokenKind, Verifier,
};
use serde_json::Value;

use crate::Target;

/// The target.
pub const TARGET: Target = Target {
    name: "tokens",
    run,
    tokens: &[
        ".", "=", "==", "eyJ", "e30", "bnVsbA", "W10", "A", "_", "-", "+", "/", " ", "\n", "\0",
        "é",
    ],
};

/// The verifier, and the tokens that it may accept.
struct World {
    verifier: Verifier,
    issued: Vec<String>,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let vectors = include_str!("../../crates/verify/tests/data/clerk-tokens.json");
    let vectors: Value = serde_json::from_str(vectors).expect("the vectors are JSON");
    let keys = vectors["jwks"]["instance"].to_string();
    let keys = KeySet::from_json(keys.as_bytes()).expect("the vectors have keys");
    let now = UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    let verifier = Verifier::builder()
        .keys(keys)
        .any_issuer()
        .clock(move || now);
    let tokens = vectors["tokens"].as_array().into_iter().flatten();
    let texts = tokens.filter_map(|vector| vector["token"].as_str());
    World {
        verifier: verifier.build().expect("no setting is wrong"),
        issued: texts.map(str::to_owned).collect(),
    }
});

/// Verifies the input as every kind of token.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let Ok(token) = str::from_utf8(input) else {
        return;
    };
    let kinds = [
        accepted::<SessionToken>(token),
        accepted::<M2mToken>(token),
        accepted::<OAuthToken>(token),
        accepted::<TemplateToken>(token),
    ];
    let kinds = kinds.iter().filter(|accepted| **accepted).count();
    assert!(kinds <= 1, "it is of {kinds} kinds");
    assert!(kinds == 0 || WORLD.issued.iter().any(|issued| issued == token));
    assert!(kinds == 0 || TokenKind::of(token).is_some());
}

fn accepted<T: Token>(token: &str) -> bool {
    match WORLD.verifier.verify_now::<T>(token) {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.status(), 401, "the keys are there");
            false
        }
    }
}
