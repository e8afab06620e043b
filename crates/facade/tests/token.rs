//! The management token: one request for it however many callers wait, renewed in time, shared when it fails.

#![cfg(feature = "genauth-applications")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use identity_emulator::{Emulator, Fault, ManualClock};
use identity_facade::genauth::{
    AccessOutcome, Authentication, ManagementClient, ManagementClientBuilder, Subject,
};
use identity_facade::{Error, ErrorKind, RetryPolicy};
use tokio::task::JoinSet;

const CALLERS: usize = 1000;

fn at(emulator: &Emulator) -> ManagementClientBuilder {
    let (id, secret) = emulator.genauth_key();
    ManagementClient::builder(id, secret)
        .host(emulator.genauth_url())
        .authentication(Authentication::ManagementToken)
}

async fn revoke(client: &ManagementClient) -> Result<AccessOutcome, Error> {
    let subject = Subject::users(["u"]);
    client.revoke_application_access("a", [subject]).await
}

/// All of them at the same time.
async fn crowd(client: &ManagementClient) -> Vec<Result<AccessOutcome, Error>> {
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
async fn a_caller_that_leaves_hands_the_request_for_a_token_on() {
    let emulator = Emulator::start().await.unwrap();
    let late = Duration::from_millis(500);
    emulator.inject(Fault::latency(late).on("getManagementToken").once());
    let client = at(&emulator).build().unwrap();
    let leaving = tokio::time::timeout(Duration::from_millis(100), revoke(&client));
    let (left, stayed) = tokio::join!(leaving, revoke(&client));
    assert!(left.is_err());
    assert!(stayed.unwrap().success);
    assert_eq!(token_requests(&emulator), 2);
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
