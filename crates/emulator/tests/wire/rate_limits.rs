//! Rate limits: those that are documented, and those that a test sets.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use identity_emulator::{Emulator, FaultFile, RateLimits};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::faults::{header, list, token};
use crate::{answer, clerk, with_clock};

#[tokio::test]
async fn one_request_too_many_waits_for_its_window_to_end() {
    let (emulator, clock) = with_clock().await;
    emulator.limit_rates(RateLimits::documented().genauth(1, 60));
    for _ in 0..100 {
        assert_eq!(list(&emulator).await.status(), StatusCode::OK);
    }
    clock.advance(Duration::from_millis(2500));
    let limited = list(&emulator).await;
    assert_eq!(limited.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(header(&limited, "retry-after"), "8");
    clock.advance(Duration::from_millis(7500));
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);

    token(&emulator).await;
    let limited: Value = token(&emulator).await.json().await.unwrap();
    assert_eq!(limited["statusCode"], 429);
    emulator.limit_rates(None);
    assert_eq!(
        token(&emulator).await.json::<Value>().await.unwrap()["statusCode"],
        200
    );
}

#[tokio::test]
async fn updates_of_one_object_have_a_bucket_of_their_own() {
    let emulator = Emulator::start().await.unwrap();
    emulator.limit_rates(RateLimits::documented());
    let update = async |user: &str| {
        let body = json!({ "first_name": "Ada" });
        answer(clerk(&emulator, Method::PATCH, &format!("/users/{user}")).json(&body))
            .await
            .0
    };
    for _ in 0..10 {
        assert_ne!(update("user_1").await, StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(update("user_1").await, StatusCode::TOO_MANY_REQUESTS);
    assert_ne!(update("user_2").await, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn limits_of_an_api_that_is_not_there_are_refused() {
    let read = |limits: Value| serde_json::from_value::<RateLimits>(limits);
    assert!(read(json!({ "clerk": "yes" })).is_err());
    for (limits, why) in [
        (json!({ "clrk": false }), "no API is called `clrk`"),
        (json!({ "genauth": true }), "`genauth` documents none"),
    ] {
        let limits = read(limits).unwrap();
        let file = FaultFile {
            rate_limits: Some(limits.clone()),
            ..FaultFile::default()
        };
        let started = Emulator::builder().faults(file).start().await;
        let told = started.unwrap_err().to_string();
        assert!(told.contains(why), "{told}");
        let emulator = Emulator::start().await.unwrap();
        let limit = AssertUnwindSafe(|| emulator.limit_rates(limits));
        let panic = std::panic::catch_unwind(limit).unwrap_err();
        assert!(panic.downcast::<String>().unwrap().contains(why));
    }
}

#[tokio::test]
async fn one_limit_can_stand_in_place_of_documented_ones() {
    let (emulator, _clock) = with_clock().await;
    emulator.limit_rates(RateLimits::documented().api("clerk", 1, 10));
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);
    let limited = list(&emulator).await.status();
    assert_eq!(limited, StatusCode::TOO_MANY_REQUESTS);
}
