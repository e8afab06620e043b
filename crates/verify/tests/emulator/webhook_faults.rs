//! What goes wrong with webhooks on demand, as the verifier sees it.

use std::time::Duration;

use identity_emulator::{Emulator, ManualClock, WebhookFault};
use identity_verify::WebhookReason;
use serde_json::json;

use super::emulator;
use super::webhooks::{SECRET, Service};

/// An emulator that tells a service, and lets this go wrong with the next event.
fn faulty(fault: WebhookFault) -> (Emulator, ManualClock, Service) {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    emulator.inject_webhook_fault(fault);
    (emulator, clock, service)
}

#[tokio::test]
async fn a_wrong_signature_or_an_old_timestamp_is_refused_and_the_retry_accepted() {
    for (fault, reason) in [
        (
            WebhookFault::WrongSignature,
            WebhookReason::SignatureMismatch,
        ),
        (WebhookFault::OldTimestamp, WebhookReason::TimestampTooOld),
    ] {
        let (emulator, clock, service) = faulty(fault);
        emulator.send_webhook("email.created", json!({}));
        emulator.send_webhook("sms.created", json!({}));
        emulator.settle_webhooks().await;
        assert_eq!(*service.refused.lock().unwrap(), [reason]);
        assert_eq!(service.types(), ["sms.created"]);
        clock.advance(Duration::from_secs(5));
        emulator.settle_webhooks().await;
        assert_eq!(service.types(), ["sms.created", "email.created"]);
    }
}

#[tokio::test]
async fn a_duplicate_has_the_same_id() {
    let (emulator, _, service) = faulty(WebhookFault::Duplicate);
    emulator.send_webhook("email.created", json!({}));
    emulator.send_webhook("sms.created", json!({}));
    emulator.settle_webhooks().await;
    assert_eq!(
        service.types(),
        ["email.created", "email.created", "sms.created"]
    );
    let ids = service.ids();
    assert!(ids[0] == ids[1] && ids[1] != ids[2], "{ids:?}");
}

#[tokio::test]
async fn an_event_out_of_order_comes_after_the_next_one() {
    let (emulator, _, service) = faulty(WebhookFault::OutOfOrder);
    emulator.send_webhook("email.created", json!({}));
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), Vec::<String>::new());
    emulator.send_webhook("sms.created", json!({}));
    emulator.send_webhook("waitlistEntry.created", json!({}));
    emulator.settle_webhooks().await;
    assert_eq!(
        service.types(),
        ["sms.created", "email.created", "waitlistEntry.created"]
    );
}

#[tokio::test]
async fn a_delayed_event_comes_when_the_clock_says() {
    let (emulator, clock, service) = faulty(WebhookFault::Delayed(Duration::from_secs(60)));
    emulator.send_webhook("email.created", json!({}));
    emulator.send_webhook("sms.created", json!({}));
    emulator.settle_webhooks().await;
    clock.advance(Duration::from_secs(59));
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), ["sms.created"]);
    clock.advance(Duration::from_secs(1));
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), ["sms.created", "email.created"]);
}
