//! How the vendor's rate limits are kept: by one process, by the clones of a client, after a refusal. Time is paused:
//! waits are exact.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::metered::{Metered, SECOND};
use crate::support::{Say, Vendor, ok, say};
use http::Method;
use identity_facade_core::{
    CallOptions, Error, ErrorKind, Invalid, Limiter, LocalLimiter, Metrics, Operation, Parameter,
    Pause, Rate, RateLimit, Reply, RetryPolicy, Settings, Transport,
};
use serde::de::IgnoredAny;
use tokio::time::{Instant, sleep};

static UNCOUNTED: Operation = Operation::new("ReadKeys", Method::GET, "/keys", "things")
    .idempotent()
    .rate(Rate::Uncounted);
static COMMON: Operation = Operation::new("ReadThing", Method::GET, "/keys", "things").idempotent();
static OWN: Operation = Operation::new(
    "UpdateThing",
    Method::PATCH,
    "/things/{thing_id}/parts/{part_id}",
    "things",
)
.parameters(&[Parameter::path("thing_id"), Parameter::path("part_id")])
.idempotent()
.rate(Rate::own("part", 1, 60, &["thing_id", "part_id"]));

fn client(vendor: &Vendor, policy: RateLimit) -> Transport {
    Settings::new()
        .base_url(&vendor.url)
        .rate_limit(policy)
        .build(Metered::new(3))
        .unwrap()
}

async fn ask(
    client: &Transport,
    operation: &'static Operation,
) -> Result<Reply<IgnoredAny>, Error> {
    client.call(operation).reply().await
}

async fn update(client: &Transport, thing: &str, part: &str) -> Result<(), Error> {
    let mut call = client.call(&OWN);
    call.path("thing_id", Ok::<_, Invalid>(thing));
    call.path("part_id", Ok::<_, Invalid>(part));
    call.send_empty().await.map(drop)
}

fn throttled(retry_after: &str) -> Say {
    say(
        "429 Too Many",
        &[&format!("retry-after: {retry_after}")],
        "",
    )
}

#[tokio::test(start_paused = true)]
async fn clones_share_the_limit_and_calls_wait_for_their_turn() {
    let vendor = Vendor::saying(ok("{}")).await;
    let client = client(&vendor, RateLimit::Wait);
    let started = Instant::now();
    for _ in 0..4 {
        ask(&client.clone(), &COMMON).await.unwrap();
    }
    let elapsed = started.elapsed();
    assert!((11 * SECOND..12 * SECOND).contains(&elapsed), "{elapsed:?}");
    assert_eq!(vendor.seen().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_call_may_be_refused_instead_and_nothing_is_sent() {
    let vendor = Vendor::saying(ok("{}")).await;
    let client = client(&vendor, RateLimit::Refuse);
    for _ in 0..3 {
        ask(&client, &COMMON).await.unwrap();
    }
    let started = Instant::now();
    let error = ask(&client, &COMMON).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 0)
    );
    let named = error.retry_after().unwrap();
    assert!((10 * SECOND..=11 * SECOND).contains(&named), "{named:?}");
    assert!(error.is_retryable() && error.status().is_none());
    assert!(started.elapsed() < SECOND);
    assert_eq!(vendor.seen().len(), 3);

    sleep(named).await;
    ask(&client, &COMMON).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_is_refused_at_once() {
    let vendor = Vendor::saying(ok("{}")).await;
    let client = client(&vendor, RateLimit::Wait);
    for _ in 0..3 {
        ask(&client, &COMMON).await.unwrap();
    }
    let started = Instant::now();
    let mut call = client.call(&COMMON);
    call.options(CallOptions::new().total_timeout(5 * SECOND));
    let error = call.reply::<IgnoredAny>().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 0)
    );
    assert!(started.elapsed() < SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_is_turned_off_delays_nothing() {
    let vendor = Vendor::saying(ok("{}")).await;
    let client = client(&vendor, RateLimit::Off);
    let started = Instant::now();
    for _ in 0..20 {
        ask(&client, &COMMON).await.unwrap();
    }
    assert!(started.elapsed() < SECOND);
}

#[tokio::test(start_paused = true)]
async fn every_object_has_a_bucket_of_its_own_beside_the_common_one() {
    let vendor = Vendor::saying(ok("{}")).await;
    let client = client(&vendor, RateLimit::Refuse);
    update(&client, "one", "a").await.unwrap();
    update(&client, "one", "b").await.unwrap();
    let error = update(&client, "one", "a").await.unwrap_err();
    assert!(error.retry_after().unwrap() > 50 * SECOND, "the object's");

    ask(&client, &COMMON).await.unwrap();
    let error = update(&client, "two", "a").await.unwrap_err();
    assert!(
        error.retry_after().unwrap() <= 11 * SECOND,
        "the common one"
    );
    ask(&client, &UNCOUNTED).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn after_a_refusal_by_the_vendor_all_calls_wait_until_the_time_named() {
    let vendor = Vendor::answering(|seen| {
        if seen.line.starts_with("PATCH /things/loud/") {
            throttled("20")
        } else {
            ok("{}")
        }
    })
    .await;
    let client = Settings::new()
        .base_url(&vendor.url)
        .rate_limit(RateLimit::Refuse)
        .retry(RetryPolicy::never())
        .build(Metered::new(3))
        .unwrap();
    let refused = update(&client, "loud", "a").await.unwrap_err();
    assert!(refused.status().is_some(), "by the vendor");
    let again = update(&client, "loud", "a").await.unwrap_err();
    assert!(again.status().is_none(), "by ourselves");
    ask(&client, &COMMON).await.unwrap(); // it was the object's bucket that was empty
    assert_eq!(vendor.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn the_common_bucket_empties_for_everybody() {
    let vendor = Vendor::answering({
        let turn = std::sync::atomic::AtomicUsize::new(0);
        move |_| match turn.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
            0 => throttled("20"),
            _ => ok("{}"),
        }
    })
    .await;
    let client = client(&vendor, RateLimit::Wait);
    let started = Instant::now();
    let other = async {
        sleep(SECOND).await;
        ask(&client.clone(), &COMMON).await.unwrap();
        started.elapsed()
    };
    let (first, waited) = tokio::join!(ask(&client, &COMMON), other);
    assert_eq!(first.unwrap().attempts(), 2);
    assert!((20 * SECOND..21 * SECOND).contains(&waited), "{waited:?}");
    assert_eq!(vendor.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn retries_are_counted_like_all_other_requests() {
    let vendor = Vendor::saying(say("503 Unavailable", &[], "")).await;
    let client = client(&vendor, RateLimit::Refuse);
    ask(&client, &COMMON).await.unwrap_err();
    assert_eq!(vendor.seen().len(), 3);
    let error = ask(&client, &COMMON).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 0)
    );
}

#[tokio::test(start_paused = true)]
async fn clients_that_are_built_apart_can_share_a_limiter() {
    let vendor = Vendor::saying(ok("{}")).await;
    let limiter: Arc<dyn Limiter> = Arc::new(LocalLimiter::new());
    let client = || {
        Settings::new()
            .base_url(&vendor.url)
            .rate_limit(RateLimit::Refuse)
            .limiter(limiter.clone())
            .build(Metered::new(3))
            .unwrap()
    };
    let (one, two) = (client(), client());
    ask(&one, &COMMON).await.unwrap();
    ask(&two, &COMMON).await.unwrap();
    ask(&one, &COMMON).await.unwrap();
    ask(&two, &COMMON).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_stops_waiting_takes_nothing() {
    let vendor = Vendor::saying(ok("{}")).await;
    let client = client(&vendor, RateLimit::Wait);
    for _ in 0..3 {
        ask(&client, &COMMON).await.unwrap();
    }
    for _ in 0..10 {
        let given_up = tokio::time::timeout(SECOND / 2, ask(&client, &COMMON)).await;
        assert!(given_up.is_err());
    }
    let started = Instant::now();
    for _ in 0..3 {
        ask(&client, &COMMON).await.unwrap();
    }
    assert!(started.elapsed() <= 7 * SECOND);
    assert_eq!(vendor.seen().len(), 6);
}

/// Keeps the waits for a place.
#[derive(Debug, Default)]
struct Waited(Mutex<Vec<Duration>>);

impl Metrics for Waited {
    fn waited(&self, _: &'static Operation, reason: Pause, time: Duration) {
        assert_eq!(reason, Pause::RateLimit);
        self.0.lock().unwrap().push(time);
    }
}

#[tokio::test(start_paused = true)]
async fn metrics_hear_how_long_calls_waited_for_room() {
    let vendor = Vendor::saying(ok("{}")).await;
    let waited = Arc::new(Waited::default());
    let client = Settings::new()
        .base_url(&vendor.url)
        .metrics(waited.clone())
        .build(Metered::new(3))
        .unwrap();
    for _ in 0..4 {
        ask(&client, &COMMON).await.unwrap();
    }
    // Three had room, and did not wait.
    let [waited] = waited.0.lock().unwrap()[..] else {
        panic!("{waited:?}");
    };
    assert!((10 * SECOND..12 * SECOND).contains(&waited), "{waited:?}");
}
