//! Back to the start.

use std::time::Duration;

use identity_emulator::{Emulator, FaultFile, Scene};
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{ask, get, post};
use crate::{answer, clerk, machine};

fn with_scene() -> Scene {
    let scene = json!([{ "call": "POST /v1/machines", "body": { "name": "from the start" } }]);
    serde_json::from_value(scene).unwrap()
}

fn with_faults() -> FaultFile {
    let file = json!({
        "clock_skew_seconds": 3600,
        "rate_limits": { "genauth": { "requests": 100, "seconds": 10 } },
        "faults": [{ "operation": "ListMachines", "times": 1, "effect": { "status": { "code": 503 } } }],
    });
    serde_json::from_value(file).unwrap()
}

/// All that a reset goes back to, but for the time, which runs.
async fn everything(emulator: &Emulator) -> Vec<Value> {
    let mut all = Vec::new();
    for path in [
        "/state",
        "/faults",
        "/rate-limits",
        "/unmodelled",
        "/webhooks/endpoints",
        "/webhooks/deliveries",
    ] {
        all.push(get(emulator, path).await);
    }
    all.push(get(emulator, "/clock").await["frozen"].clone());
    all.push(get(emulator, "/requests").await["data"].clone());
    all
}

#[tokio::test]
async fn a_reset_goes_back_to_the_start_and_the_same_calls_yield_the_same_identifiers() {
    let emulator = Emulator::builder()
        .scene(with_scene())
        .faults(with_faults());
    let emulator = emulator.start().await.unwrap();
    let before = everything(&emulator).await;
    let run = async || {
        let refused = answer(clerk(&emulator, Method::GET, "/machines")).await.0;
        let made = machine(&emulator, "billing").await;
        (
            refused.as_u16(),
            made["id"].clone(),
            made["secret_key"].clone(),
        )
    };
    let first = run().await;
    assert_eq!(first.0, 503);
    post(
        &emulator,
        "/faults",
        json!({ "faults": [{ "operation": "GetUser" }] }),
    )
    .await;
    ask(
        &emulator,
        Method::PUT,
        "/clock",
        Some(json!({ "now": "2030-01-01T00:00:00Z", "frozen": true })),
    )
    .await;
    ask(&emulator, Method::DELETE, "/rate-limits", None).await;
    ask(
        &emulator,
        Method::PUT,
        "/unmodelled",
        Some(json!({ "mode": "refuse" })),
    )
    .await;
    let secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    let endpoint = json!({ "vendor": "clerk", "url": "http://127.0.0.1:1/", "secrets": [secret] });
    post(&emulator, "/webhooks/endpoints", endpoint).await;
    let event = json!({ "vendor": "clerk", "event": "email.created", "data": {} });
    post(&emulator, "/webhooks/send", event).await;
    ask(&emulator, Method::POST, "/webhooks/settle", None).await;
    assert_ne!(everything(&emulator).await, before);

    ask(&emulator, Method::POST, "/reset", None).await;
    assert_eq!(everything(&emulator).await, before);
    let now = get(&emulator, "/clock").await["unix_ms"].as_u64().unwrap();
    let right = std::time::SystemTime::now() + Duration::from_secs(3600);
    let right = right
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_millis();
    assert!(
        right.abs_diff(u128::from(now)) < 60_000,
        "an hour ahead, as at the start"
    );
    assert_eq!(run().await, first);
    emulator.reset();
    assert_eq!(everything(&emulator).await, before, "Rust resets alike");
}

#[tokio::test]
async fn a_reset_is_kept_in_the_state_file() {
    let path = std::env::temp_dir().join(format!("identity-emulator-{}-reset", std::process::id()));
    let emulator = Emulator::builder().state_file(&path).scene(with_scene());
    let emulator = emulator.start().await.unwrap();
    let written = || std::fs::read_to_string(&path).unwrap();
    let before = written();
    machine(&emulator, "billing").await;
    assert_ne!(written(), before);
    ask(&emulator, Method::POST, "/reset", None).await;
    let after = written();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(after, before);
}
