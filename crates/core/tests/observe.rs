//! What a call lets be seen, and what it does not. A program of its own: a subscriber changes for the whole process which
//! spans are made.

#[path = "support/notes.rs"]
mod notes;
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use identity_facade_core::{
    Attempted, BodyKind, Dropped, Error, ErrorKind, Finished, Invalid, Metrics, Operation,
    Parameter, Pause, Receipt, Reply, Settings, Transport,
};
use notes::Notes;
use serde::de::IgnoredAny;
use support::{Plain, Vendor, say};
use tracing::Level;

/// What [`Plain`] signs in with.
const KEY: &str = "key-that-must-not-print";
const OBJECT: &str = "object_9f3c";

static UPDATE: Operation =
    Operation::new("UpdateThing", Method::PUT, "/things/{thing_id}", "things")
        .parameters(&[Parameter::path("thing_id"), Parameter::query("note")])
        .body(BodyKind::Required)
        .idempotent();

/// A vendor that fails once and names its answers.
async fn failing_once() -> Vendor {
    let turn = AtomicUsize::new(0);
    Vendor::answering(move |_| match turn.fetch_add(1, Ordering::Relaxed) {
        0 => say("503 Unavailable", &[], "an-answer-that-must-not-print"),
        _ => say(
            "200 OK",
            &["x-request-id: request_77aa"],
            "\"an-answer-that-must-not-print\"",
        ),
    })
    .await
}

async fn update(client: &Transport) -> Result<Reply<IgnoredAny>, Error> {
    let mut call = client.call(&UPDATE);
    call.path("thing_id", Ok::<_, Invalid>(OBJECT));
    call.query(
        "note",
        Ok::<_, Invalid>("a-query-that-must-not-print".to_owned()),
    );
    call.json(Ok::<_, Invalid>("a-body-that-must-not-print"));
    call.reply().await
}

async fn noted() -> Notes {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let vendor = failing_once().await;
    let client = Settings::new()
        .base_url(format!("{}/v1", vendor.url))
        .build(Plain)
        .unwrap();
    update(&client).await.unwrap();
    notes
}

#[tokio::test(start_paused = true)]
async fn a_call_has_a_span_and_each_attempt_has_one() {
    let notes = noted().await.at(Level::INFO);
    let begun = |name: &str| notes.lines().filter(|line| line.starts_with(name)).count();
    assert_eq!(
        (
            begun("call identity_facade"),
            begun("attempt identity_facade")
        ),
        (1, 2),
        "{notes}"
    );
    for field in [
        "http.request.method=\"PUT\"",
        "url.template=/v1/things/{thing_id}",
        "server.address=\"127.0.0.1\"",
        "server.port=",
        "otel.name=PUT /v1/things/{thing_id}",
        "http.request.resend_count=1",
        "http.response.status_code=503",
        "http.response.status_code=200",
        "error.type=\"server\"",
        "identity.attempts=2",
        "identity.operation=\"UpdateThing\"",
    ] {
        assert!(notes.contains(field), "{field} is missing in\n{notes}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_key_the_body_and_the_query_are_in_no_trace() {
    let notes = noted().await.at(Level::TRACE);
    assert!(!notes.contains("must-not-print"), "{notes}");
    assert!(!notes.contains(KEY) && !notes.contains("Bearer"), "{notes}");
}

#[tokio::test(start_paused = true)]
async fn identifiers_are_seen_at_debug_and_below_only() {
    let notes = noted().await;
    let above = notes.at(Level::INFO);
    assert!(
        !above.contains(OBJECT) && !above.contains("request_77aa"),
        "{above}"
    );
    assert!(notes.at(Level::DEBUG).contains("request_77aa"));
}

/// Counts what it hears.
#[derive(Default)]
struct Heard(Mutex<Vec<String>>);

impl Metrics for Heard {
    fn attempted(&self, operation: &'static Operation, attempt: &Attempted) {
        let Attempted {
            resends,
            status,
            failure,
            ..
        } = attempt;
        let status = status.map(|status| status.as_u16());
        self.0
            .lock()
            .unwrap()
            .push(format!("{} {resends} {status:?} {failure:?}", operation.id));
    }

    fn waited(&self, operation: &'static Operation, reason: Pause, time: Duration) {
        assert!(!time.is_zero());
        self.0
            .lock()
            .unwrap()
            .push(format!("{} {reason:?}", operation.id));
    }

    fn finished(&self, operation: &'static Operation, call: &Finished) {
        let Finished {
            attempts, failure, ..
        } = call;
        self.0
            .lock()
            .unwrap()
            .push(format!("{} {attempts} {failure:?}", operation.id));
    }

    fn dropped(&self, operation: &'static Operation, call: &Dropped) {
        let attempts = call.attempts;
        self.0
            .lock()
            .unwrap()
            .push(format!("{} dropped after {attempts}", operation.id));
    }
}

#[tokio::test(start_paused = true)]
async fn metrics_hear_of_every_attempt_wait_and_call() {
    let heard = Arc::new(Heard::default());
    let vendor = failing_once().await;
    let client = Settings::new()
        .base_url(&vendor.url)
        .jitter_seed(1)
        .metrics(heard.clone())
        .build(Plain)
        .unwrap();
    update(&client).await.unwrap();
    let nobody = Settings::new()
        .base_url("http://127.0.0.1:1")
        .retry(identity_facade_core::RetryPolicy::never())
        .metrics(heard.clone())
        .build(Plain)
        .unwrap();
    assert_eq!(
        update(&nobody).await.unwrap_err().kind(),
        ErrorKind::Connect
    );
    let mut heard = heard.0.lock().unwrap().clone();
    let failed = heard.split_off(4);
    assert_eq!(
        heard,
        [
            "UpdateThing 0 Some(503) Some(Server)",
            "UpdateThing Retry",
            "UpdateThing 1 Some(200) None",
            "UpdateThing 2 None",
        ]
    );
    assert_eq!(
        failed,
        [
            "UpdateThing 0 None Some(Connect)",
            "UpdateThing 1 Some(Connect)"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn failed_spans_say_so_and_others_do_not() {
    let notes = noted().await.at(Level::INFO);
    let failed = notes.matches("otel.status_code=\"ERROR\"").count();
    assert_eq!(failed, 1, "the first attempt alone:\n{notes}");

    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let vendor = Vendor::saying(say("404 Missing", &[], "")).await;
    update(&vendor.transport()).await.unwrap_err();
    let notes = notes.at(Level::INFO);
    let failed = notes.matches("otel.status_code=\"ERROR\"").count();
    assert_eq!(failed, 2, "attempt and call:\n{notes}");
}

#[tokio::test(start_paused = true)]
async fn metrics_hear_of_a_call_that_was_refused_before_sending() {
    let heard = Arc::new(Heard::default());
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let client = Settings::new()
        .base_url("http://127.0.0.1:1")
        .metrics(heard.clone())
        .build(Plain)
        .unwrap();
    let error = client.call(&UPDATE).send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    let heard = heard.0.lock().unwrap().clone();
    assert_eq!(heard, ["UpdateThing 0 Some(Validation)"]);
    let notes = notes.at(Level::INFO);
    assert!(notes.contains("error.type=\"validation\""), "{notes}");
}

#[tokio::test(start_paused = true)]
async fn metrics_hear_of_a_call_that_is_dropped() {
    let heard = Arc::new(Heard::default());
    let vendor = Vendor::answering(|_| late()).await;
    let client = Settings::new()
        .base_url(&vendor.url)
        .metrics(heard.clone())
        .build(Plain)
        .unwrap();
    let dropped = tokio::time::timeout(Duration::from_secs(1), update(&client)).await;
    assert!(dropped.is_err());
    let calls = heard.0.lock().unwrap().clone();
    assert_eq!(calls, ["UpdateThing dropped after 1"]);
    drop(update(&client));
    assert_eq!(heard.0.lock().unwrap().len(), 1, "it was never awaited");
}

fn late() -> support::Say {
    support::Say {
        after: Duration::from_secs(20),
        ..support::ok("{}")
    }
}

#[tokio::test]
async fn metrics_hear_of_a_receipt_that_says_no_as_a_failure() {
    static DELETE: Operation = Operation::new("DeleteThing", Method::DELETE, "/thing", "things")
        .idempotent()
        .receipt(Receipt::new(Some("deleted"), &[]));
    let heard = Arc::new(Heard::default());
    let vendor = Vendor::saying(support::ok(r#"{"deleted": false}"#)).await;
    let client = Settings::new()
        .base_url(&vendor.url)
        .metrics(heard.clone())
        .build(Plain)
        .unwrap();
    let error = client.call(&DELETE).send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotDone);
    let calls = heard.0.lock().unwrap().clone();
    assert!(
        calls.iter().all(|call| call.contains("NotDone")),
        "{calls:?}"
    );
    assert_eq!(vendor.seen().len(), 1);
}
