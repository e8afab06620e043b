//! Attempts to deliver a webhook: retries, the end of them, and what is refused.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use identity_emulator::{Emulator, WebhookEndpoint};
use serde_json::json;

use super::emulator;
use super::webhooks::{SECRET, Service, URL};

#[tokio::test]
async fn a_failed_attempt_is_repeated_on_schedule_under_the_same_id_until_it_is_accepted() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[500, 302, 429]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    emulator.send_webhook("email.created", json!({ "id": "ema_1" }));
    emulator.settle_webhooks().await;
    // Not a moment too soon.
    for (wait, attempts) in [(4, 1), (1, 2), (299, 2), (1, 3), (1800, 4), (100_000, 4)] {
        clock.advance(Duration::from_secs(wait));
        emulator.settle_webhooks().await;
        assert_eq!(service.ids().len(), attempts, "after {wait} s more");
    }
    let ids = service.ids();
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    let deliveries = emulator.deliveries();
    let statuses: Vec<_> = deliveries
        .iter()
        .map(|it| it.status.unwrap().as_u16())
        .collect();
    assert_eq!(statuses, [500, 302, 429, 204]);
    let attempts: Vec<_> = deliveries.iter().map(|it| it.attempt).collect();
    assert_eq!(attempts, [1, 2, 3, 4]);
    assert_eq!(deliveries[3].next_attempt_at, None);
    let accepted = service.accepted.lock().unwrap();
    assert_eq!(
        accepted[1].0.sent_at,
        deliveries[0].next_attempt_at.unwrap()
    );
}

#[tokio::test]
async fn after_the_last_time_of_the_schedule_nothing_is_sent() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[500; 20]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    emulator.send_webhook("email.created", json!({}));
    for _ in 0..20 {
        emulator.settle_webhooks().await;
        clock.advance(Duration::from_secs(24 * 3600));
    }
    assert_eq!(service.ids().len(), 10);
}

#[tokio::test]
async fn an_endpoint_that_is_gone_is_told_nothing_more() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[410]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    emulator.send_webhook("email.created", json!({}));
    emulator.send_webhook("sms.created", json!({}));
    emulator.settle_webhooks().await;
    emulator.send_webhook("email.created", json!({}));
    clock.advance(Duration::from_secs(100_000));
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), ["email.created"]);
}

#[tokio::test]
async fn nothing_waits_for_the_test_if_the_system_clock_tells_the_time() {
    let emulator = Emulator::in_memory().unwrap();
    let (told, heard) = tokio::sync::oneshot::channel();
    let told = Mutex::new(Some(told));
    let endpoint = WebhookEndpoint::clerk(URL, SECRET).handler(move |_| {
        let told = told.lock().unwrap().take();
        async move {
            told.map(|told| told.send(()));
            StatusCode::OK
        }
    });
    emulator.send_webhooks(endpoint).unwrap();
    emulator.send_webhook("email.created", json!({}));
    heard.await.unwrap();
}

#[tokio::test]
async fn sending_ends_with_the_emulator() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[500]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    emulator.send_webhook("email.created", json!({}));
    emulator.settle_webhooks().await;
    drop(emulator);
    clock.advance(Duration::from_secs(100_000));
    // The endpoint, which the queue holds, is gone once the task was ended.
    while Arc::strong_count(&service.accepted) > 1 {
        tokio::task::yield_now().await;
    }
    assert_eq!(service.ids().len(), 1);
}

#[tokio::test]
async fn more_events_than_may_wait_are_recorded_and_not_sent() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    for _ in 0..1003 {
        emulator.send_webhook("email.created", json!({}));
    }
    emulator.settle_webhooks().await;
    assert_eq!(service.ids().len(), 1000);
    let deliveries = emulator.deliveries();
    let unsent = deliveries.iter().filter(|it| it.attempt == 0);
    let why: Vec<_> = unsent.map(|it| it.error.as_deref().unwrap()).collect();
    assert_eq!(why, ["not sent: 1000 events wait already"; 3]);
}

#[tokio::test]
async fn an_endpoint_that_cannot_be_is_refused() {
    let (emulator, _) = emulator();
    let refusals = [
        (
            WebhookEndpoint::clerk("https://example.com/hooks", SECRET),
            "plain HTTP on this machine",
        ),
        (
            WebhookEndpoint::clerk("http://192.0.2.1/hooks", SECRET),
            "plain HTTP on this machine",
        ),
        (WebhookEndpoint::clerk("hooks", SECRET), "is not written as"),
        (WebhookEndpoint::clerk(URL, "secret"), "whsec_"),
        (
            WebhookEndpoint::clerk(URL, SECRET).secret("whsec_c2hvcnQ="),
            "whsec_",
        ),
        (WebhookEndpoint::genauth(URL, ""), "empty"),
    ];
    for (endpoint, why) in refusals {
        let error = emulator.send_webhooks(endpoint).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}
