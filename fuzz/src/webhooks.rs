//! The input is a webhook: id, timestamp and signatures, a line each, then the body. What is accepted has the id, the time
//! and the body of one that was signed.

use std::sync::LazyLock;
use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;
use identity_facade::verify::clerk::WebhookVerifier;
use serde_json::Value;

use crate::Target;
use crate::input::{header, line};

/// The target.
pub const TARGET: Target = Target {
    name: "webhooks",
    run,
    tokens: &[
        "v1,",
        "v1a,",
        "v2,",
        ",",
        " ",
        ".",
        "=",
        "A",
        "0",
        "-",
        "+",
        "1790000000",
        "1789999700",
        "18446744073709551616",
        "msg_",
        "é",
        "\n",
    ],
};

/// The verifier, and the bodies that were signed.
struct World {
    verifier: WebhookVerifier,
    signed: Vec<Vec<u8>>,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let vectors = include_str!("../../crates/verify/tests/data/clerk-webhooks.json");
    let vectors: Value = serde_json::from_str(vectors).expect("the vectors are JSON");
    let vectors = vectors["vectors"]
        .as_array()
        .expect("the vectors are a list");
    let secret = vectors[0]["secrets"][0]
        .as_str()
        .expect("the first one has a secret");
    let now = UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    let verifier = WebhookVerifier::builder().secret(secret).clock(move || now);
    let bodies = vectors.iter().filter_map(|vector| vector["body"].as_str());
    World {
        verifier: verifier.build().expect("no setting is wrong"),
        signed: bodies.map(|body| body.as_bytes().to_vec()).collect(),
    }
});

/// Verifies the webhook.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let (id, rest) = line(input);
    let (timestamp, rest) = line(rest);
    let (signatures, body) = line(rest);
    let mut headers = HeaderMap::new();
    let named = [
        ("svix-id", id),
        ("svix-timestamp", timestamp),
        ("svix-signature", signatures),
    ];
    for (name, value) in named {
        if let Some(value) = header(value) {
            headers.insert(name, value);
        }
    }
    let Ok(delivery) = WORLD.verifier.verify(&headers, body) else {
        return;
    };
    assert_eq!(delivery.id.as_bytes(), id.trim_ascii());
    assert!(!delivery.id.contains('.'));
    assert!(WORLD.signed.iter().any(|signed| signed == body));
    let sent = delivery
        .sent_at
        .duration_since(UNIX_EPOCH)
        .map(|since| since.as_secs());
    assert!(sent.is_ok_and(|sent| sent.abs_diff(1_790_000_000) <= 300));
}
