//! The management token: one request for it however many callers wait, renewed in time, shared when it fails.

#![cfg(feature = "genauth-applications")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{Vendor, ok};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use identity_emulator::{Emulator, Fault, ManualClock};
use identity_facade::genauth::{
    Authentication, ManagementClient, ManagementClientBuilder, Subject,
};
use identity_facade::genauth_raw::shared::IsSuccessDto;
use identity_facade::{CallOptions, Deadline, Error, ErrorKind, RateLimit, RetryPolicy};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use tokio::time::Instant;

const CALLERS: usize = 1000;

fn at(emulator: &Emulator) -> ManagementClientBuilder {
    let (id, secret) = emulator.genauth_key();
    ManagementClient::builder(id, secret)
        .host(emulator.genauth_url())
        .authentication(Authentication::ManagementToken)
}

async fn revoke(client: &ManagementClient) -> Result<IsSuccessDto, Error> {
    let subject = Subject::users(["u"]);
    client.revoke_application_access("a", [subject]).await
}

/// All of them at the same time.
async fn crowd(client: &ManagementClient) -> Vec<Result<IsSuccessDto, Error>> {
    let mut calls = JoinSet::new();
    for _ in 0..CALLERS {
        let client = client.clone();
        calls.spawn(async move { revoke(&client).await });
    }
    calls.join_all().await
}

fn token_requests(emulator: &Emulator) -> usize {
    let requests = emulator.requests();
    let path = "/api/v3/get-management-token";
    requests.iter().filter(|seen| seen.path == path).count()
}

/// Two clocks: the service's, and ours.
struct Clocks {
    theirs: ManualClock,
    ours: Arc<Mutex<SystemTime>>,
}

impl Clocks {
    fn new() -> Self {
        let now = SystemTime::now();
        Self {
            theirs: ManualClock::at(now),
            ours: Arc::new(Mutex::new(now)),
        }
    }

    fn ours(&self) -> impl Fn() -> SystemTime + Send + Sync + 'static {
        let ours = Arc::clone(&self.ours);
        move || *ours.lock().unwrap()
    }
}

#[tokio::test]
async fn a_thousand_calls_with_an_expired_token_cause_one_token_request() {
    let clocks = Clocks::new();
    let emulator = Emulator::builder().clock(clocks.theirs.clone());
    let emulator = emulator.start().await.unwrap();
    let client = at(&emulator).clock(clocks.ours()).build().unwrap();
    let three_hours = Duration::from_secs(3 * 3600);

    // Nobody has a token yet.
    assert!(crowd(&client).await.iter().all(Result::is_ok));
    assert_eq!(token_requests(&emulator), 1);
    assert_eq!(emulator.requests().len(), CALLERS + 1);

    // Only the service knows that it is over: every call is refused once.
    emulator.clear_requests();
    clocks.theirs.advance(three_hours);
    assert!(crowd(&client).await.iter().all(Result::is_ok));
    assert_eq!(token_requests(&emulator), 1);

    // We know it too: no call is refused.
    emulator.clear_requests();
    clocks.theirs.advance(three_hours);
    *clocks.ours.lock().unwrap() += 2 * three_hours;
    assert!(crowd(&client).await.iter().all(Result::is_ok));
    assert_eq!(token_requests(&emulator), 1);
    assert_eq!(emulator.requests().len(), CALLERS + 1);
}

#[tokio::test]
async fn who_waits_for_a_token_shares_a_failure_too() {
    let emulator = Emulator::start().await.unwrap();
    let late = Duration::from_millis(300);
    emulator.inject(Fault::status(503).on("getManagementToken").delay(late));
    let client = at(&emulator).retry(RetryPolicy::never()).build().unwrap();
    let outcomes = crowd(&client).await;
    assert!(outcomes.iter().all(|outcome| {
        outcome.as_ref().is_err_and(|error| {
            error.kind() == ErrorKind::Server
                && error
                    .to_string()
                    .contains("while fetching the management token")
        })
    }));
    assert_eq!(emulator.requests().len(), 1);
}

#[tokio::test]
async fn the_request_for_a_token_goes_on_when_its_caller_leaves() {
    let emulator = Emulator::start().await.unwrap();
    let late = Duration::from_millis(500);
    emulator.inject(Fault::latency(late).on("getManagementToken").once());
    let client = at(&emulator).build().unwrap();
    let leaving = tokio::time::timeout(Duration::from_millis(100), revoke(&client));
    let (left, stayed) = tokio::join!(leaving, revoke(&client));
    assert!(left.is_err());
    assert!(stayed.unwrap().success);
    assert_eq!(token_requests(&emulator), 1);
}

#[tokio::test]
async fn the_request_for_a_token_has_a_time_limit_of_its_own() {
    let emulator = Emulator::start().await.unwrap();
    let late = Duration::from_millis(500);
    emulator.inject(Fault::latency(late).on("getManagementToken").once());
    let client = at(&emulator).build().unwrap();
    let hasty = CallOptions::new().total_timeout(Duration::from_millis(100));
    let call = client.revoke_application_access("a", [Subject::users(["u"])]);
    let error = call.with_options(hasty).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.deadline()),
        (ErrorKind::Timeout, Some(Deadline::Total))
    );
    assert!(revoke(&client).await.unwrap().success);
    assert_eq!(token_requests(&emulator), 1);
}

/// A caller leaves while its token is on the way, and its runtime is dropped, or not driven any more.
#[test]
fn a_runtime_that_ends_takes_no_other_call_with_it() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let server = tokio::runtime::Runtime::new().unwrap();
    let ends = |is_dropped| {
        let emulator = server.block_on(Emulator::start()).unwrap();
        let late = Duration::from_millis(300);
        emulator.inject(Fault::latency(late).on("getManagementToken").once());
        let limit = Duration::from_millis(600);
        let client = at(&emulator).attempt_timeout(limit).build().unwrap();
        let first = runtime();
        let hasty = Duration::from_millis(100);
        let left = first.block_on(async { tokio::time::timeout(hasty, revoke(&client)).await });
        assert!(left.is_err());
        if is_dropped {
            drop(first);
        }
        assert!(runtime().block_on(revoke(&client)).unwrap().success);
        assert_eq!(token_requests(&emulator), 2);
    };
    // Both only wait: at the same time they take half as long.
    std::thread::scope(|threads| {
        threads.spawn(|| ends(true));
        threads.spawn(|| ends(false));
    });
}

#[tokio::test]
async fn an_expired_token_is_renewed_even_if_one_attempt_is_allowed() {
    let emulator = Emulator::start().await.unwrap();
    let client = at(&emulator).retry(RetryPolicy::never()).build().unwrap();
    let refused = || Fault::envelope(401).on("revokeApplicationAccess");
    emulator.inject(refused().once());
    assert!(revoke(&client).await.unwrap().success);
    assert_eq!(
        (token_requests(&emulator), emulator.requests().len()),
        (2, 4)
    );

    // Once, and nothing else on top.
    emulator.clear_requests();
    emulator.inject(refused());
    let error = revoke(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unauthorized, 2)
    );
    assert_eq!(
        (token_requests(&emulator), emulator.requests().len()),
        (1, 3)
    );
}

#[tokio::test(start_paused = true)]
async fn the_token_services_wait_is_obeyed() {
    for fault in [Fault::status(503), Fault::status(429), Fault::envelope(429)] {
        let emulator = Emulator::start().await.unwrap();
        emulator.inject(fault.retry_after("20").on("getManagementToken").once());
        let client = at(&emulator).rate_limit(RateLimit::Off).build().unwrap();
        let once = || CallOptions::new().retry(RetryPolicy::never());
        let hasty = || CallOptions::new().total_timeout(Duration::from_secs(5));
        let started = Instant::now();
        let mut kind = None;
        for options in [once(), once(), hasty()] {
            let call = client.revoke_application_access("a", [Subject::users(["u"])]);
            let error = call.with_options(options).await.unwrap_err();
            let wait = error.retry_after().unwrap().as_secs_f64();
            assert!((15.0..=20.0).contains(&wait), "{error}");
            assert!(
                error
                    .to_string()
                    .contains("while fetching the management token")
            );
            assert_eq!(*kind.get_or_insert(error.kind()), error.kind());
            assert_eq!(token_requests(&emulator), 1);
        }
        assert!(
            started.elapsed() < Duration::from_secs(5),
            "they fail at once"
        );
        assert!(revoke(&client).await.unwrap().success);
        assert!(started.elapsed() >= Duration::from_secs(20));
        assert_eq!(token_requests(&emulator), 2);
    }
}

/// A token whose claims are `claims`.
fn token_of(claims: &Value) -> String {
    format!("a.{}.c", URL_SAFE_NO_PAD.encode(claims.to_string()))
}

/// A vendor that grants this, as it stands in the JSON, and accepts every token.
async fn granting(data: String) -> Vendor {
    Vendor::answering(move |seen| {
        ok(&if seen.line.contains("get-management-token") {
            format!(r#"{{"statusCode":200,"data":{data}}}"#)
        } else {
            r#"{"statusCode":200,"data":{"success":true}}"#.to_owned()
        })
    })
    .await
}

fn bearing(vendor: &Vendor) -> ManagementClient {
    let client = ManagementClient::builder("id", "secret").host(&vendor.url);
    let client = client.authentication(Authentication::ManagementToken);
    client.build().unwrap()
}

#[tokio::test]
async fn the_life_of_a_token_is_read_however_it_is_written() {
    let in_an_hour = SystemTime::now() + Duration::from_secs(3600);
    let in_an_hour = in_an_hour.duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let expiring = token_of(&json!({"exp": in_an_hour.as_secs()}));
    let expired = token_of(&json!({"exp": 1_000_000_000}));
    for (token, life, requests) in [
        ("a.e30.c", r#","expires_in":7200"#, 1),
        ("a.e30.c", r#","expires_in":7200.0"#, 1),
        ("a.e30.c", r#","expires_in":"7200""#, 1),
        ("a.e30.c", r#","expires_in":"7200.5""#, 1),
        ("opaque", r#","expires_in":7200"#, 1),
        (&expired, r#","expires_in":7200"#, 1),
        (&expiring, "", 1),
        (&expiring, r#","expires_in":null"#, 1),
        (&expiring, r#","expires_in":1e400"#, 1),
        (&expiring, r#","expires_in":"soon""#, 1),
        // Used, but not kept.
        (&expired, "", 2),
        ("a.e30.c", "", 2),
        ("opaque", "", 2),
        ("a.e30.c", r#","expires_in":0"#, 2),
        ("a.e30.c", r#","expires_in":-5"#, 2),
        ("a.e30.c", r#","expires_in":1e300"#, 2),
    ] {
        let vendor = granting(format!(r#"{{"access_token":"{token}"{life}}}"#)).await;
        let client = bearing(&vendor);
        for _ in 0..2 {
            assert!(revoke(&client).await.unwrap().success);
        }
        let seen = vendor.seen();
        let token_requests = seen.iter().filter(|seen| seen.line.contains("token"));
        assert_eq!(token_requests.count(), requests, "{token}{life}");
    }
}

#[tokio::test]
async fn a_token_that_cannot_stand_in_a_header_is_refused_and_not_kept() {
    let odd_claim = token_of(&json!({"scoped_userpool_id": "pool\n", "exp": 99_999_999_999_u64}));
    let non_ascii = token_of(&json!({"scoped_userpool_id": "p\u{f6}\u{f6}l"}));
    for token in [
        "a\\nb",
        "",
        "a b",
        "t\u{f6}ken",
        "\\ud800",
        &odd_claim,
        &non_ascii,
    ] {
        let data = format!(r#"{{"access_token":"{token}","expires_in":7200}}"#);
        let vendor = granting(data).await;
        let client = bearing(&vendor);
        for requests in [1, 2] {
            let error = revoke(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{token}: {error}");
            assert!(
                error
                    .to_string()
                    .contains("while fetching the management token")
            );
            assert_eq!(vendor.seen().len(), requests, "nothing is kept or sent");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_had_for_a_moment_is_asked_for_again() {
    let emulator = Emulator::start().await.unwrap();
    let client = at(&emulator).build().unwrap();
    for fault in [
        Fault::status(503).retry_after("1"),
        Fault::reset_before_headers(),
        Fault::envelope(429),
    ] {
        emulator.inject(fault.on("getManagementToken").once());
    }
    let error = revoke(&client).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::RateLimited, 3)
    );
    assert!(revoke(&client).await.unwrap().success);
    assert_eq!(token_requests(&emulator), 4);
}

#[tokio::test]
async fn the_token_and_the_key_are_nowhere_to_be_read() {
    let emulator = Emulator::start().await.unwrap();
    let client = at(&emulator).build().unwrap();
    assert!(revoke(&client).await.unwrap().success);
    let token = emulator.requests()[0].answer.as_ref().unwrap()["data"]["access_token"].clone();
    emulator.inject(Fault::envelope(403));
    let error = revoke(&client).await.unwrap_err();
    let printed = format!("{error} {error:?} {client:?}");
    for secret in [token.as_str().unwrap(), emulator.genauth_key().1] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
