//! Time, moved from outside.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{ask, get, post, refused, told};
use crate::{answer, clerk, clerk_as, machine, with_clock};

async fn set(emulator: &Emulator, body: Value) -> Value {
    ask(emulator, Method::PUT, "/clock", Some(body)).await
}

#[tokio::test]
async fn a_clock_is_set_stopped_and_moved() {
    let (emulator, below) = with_clock().await;
    let clock = async || {
        let clock = get(&emulator, "/clock").await;
        (
            clock["now"].as_str().unwrap().to_owned(),
            clock["frozen"] == true,
        )
    };
    let at = |now: &str, frozen: bool| (now.to_owned(), frozen);
    let minute = std::time::Duration::from_secs(60);
    assert_eq!(clock().await, at("2025-11-21T20:38:00.000Z", false));

    set(&emulator, json!({ "now": "2026-01-31T12:00:00.5Z" })).await;
    below.advance(minute);
    assert_eq!(
        clock().await,
        at("2026-01-31T12:01:00.500Z", false),
        "it runs on from there"
    );
    post(&emulator, "/clock/advance", json!({ "seconds": -30 })).await;
    assert_eq!(clock().await, at("2026-01-31T12:00:30.500Z", false));

    set(&emulator, json!({ "frozen": true })).await;
    below.advance(minute);
    assert_eq!(
        clock().await,
        at("2026-01-31T12:00:30.500Z", true),
        "it stands"
    );
    post(&emulator, "/clock/advance", json!({ "seconds": 3600 })).await;
    set(&emulator, json!({ "now": "2026-02-01T00:00:00Z" })).await;
    assert_eq!(
        clock().await,
        at("2026-02-01T00:00:00.000Z", true),
        "and stands when it is set"
    );
    set(&emulator, json!({ "frozen": false })).await;
    below.advance(minute);
    assert_eq!(
        clock().await,
        at("2026-02-01T00:01:00.000Z", false),
        "it runs again"
    );
    ask(&emulator, Method::POST, "/reset", None).await;
    assert_eq!(clock().await, at("2025-11-21T20:41:00.000Z", false));
}

#[tokio::test]
async fn a_time_of_which_no_date_can_be_written_is_refused_and_changes_nothing() {
    let (emulator, _) = with_clock().await;
    let before = get(&emulator, "/clock").await;
    for now in ["9999-01-01T00:00:00Z", "1969-12-31T23:59:59Z"] {
        let refusal = refused(
            &emulator,
            Method::PUT,
            "/clock",
            Some(json!({ "now": now })),
        )
        .await;
        assert_eq!((refusal.0, refusal.1.as_str()), (422, "body.now"), "{now}");
    }
    let back = json!({ "seconds": -10_000_000_000_i64 });
    let refusal = refused(&emulator, Method::POST, "/clock/advance", Some(back)).await;
    assert_eq!(refusal, told(422, "body.seconds", "range"));
    assert_eq!(get(&emulator, "/clock").await, before);
    set(&emulator, json!({ "now": "9998-12-31T23:59:59Z" })).await;
    let on = json!({ "seconds": 1 });
    let refusal = refused(&emulator, Method::POST, "/clock/advance", Some(on)).await;
    assert_eq!(refusal, told(422, "body.seconds", "range"));
}

#[tokio::test]
async fn a_token_expires_when_the_clock_is_moved() {
    let emulator = Emulator::start().await.unwrap();
    let made = machine(&emulator, "billing").await;
    let key = made["secret_key"].as_str().unwrap();
    let create = clerk_as(&emulator, key, Method::POST, "/m2m_tokens");
    let token = answer(create.json(&json!({ "seconds_until_expiration": 60 })))
        .await
        .1;
    let verify = async || {
        let verify = clerk(&emulator, Method::POST, "/m2m_tokens/verify");
        answer(verify.json(&json!({ "token": token["token"] })))
            .await
            .1["expired"]
            .clone()
    };
    assert_eq!(verify().await, false);
    post(&emulator, "/clock/advance", json!({ "seconds": 61 })).await;
    assert_ne!(verify().await, false);
    post(&emulator, "/clock/advance", json!({ "seconds": -61 })).await;
    assert_eq!(verify().await, false);
}
