//! Credentials that are refused are put right once, and whatever goes wrong in whatever order, attempts and time are
//! bounded. Time is paused: waits are exact.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::faulty::{GET, Outcome, POST, ask, broken, late, saying, silence, throttled};
use crate::support::{Plain, Say, ok, say};
use http::{HeaderName, HeaderValue};
use identity_facade_core::{
    Answer, BoxFuture, CallOptions, CarriedOut, Deadline, Dialect, Error, ErrorKind, Failure,
    GaveUp, Opened, Operation, Outgoing, Remedy, Reply, RetryPolicy, Settings, Wire,
};
use tokio::time::Instant;

/// A dialect whose credentials are another number each time, and which finds a remedy for every 401.
#[derive(Debug, Default)]
struct Numbered(AtomicU32);

impl Dialect for Numbered {
    fn name(&self) -> &'static str {
        "numbered"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { request.authorize(&number.to_string()) })
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        Plain.judge(operation, answer)
    }

    fn recover(&self, _: &Outgoing, failure: &Failure, answer: &Answer) -> Option<Remedy> {
        (failure.kind == ErrorKind::Unauthorized).then(|| match answer.header("x-why") {
            Some("clock") => Remedy::CorrectedClock,
            Some("seen") => Remedy::FreshSignature,
            _ => Remedy::RenewedToken,
        })
    }
}

fn refused(why: &str) -> Say {
    say("401 Unauthorized", &[&format!("x-why: {why}")], "")
}

async fn numbered(answers: Vec<Say>, operation: &'static Operation) -> (Outcome, Vec<String>) {
    numbered_by(RetryPolicy::new(), answers, operation).await
}

async fn numbered_by(
    policy: RetryPolicy,
    answers: Vec<Say>,
    operation: &'static Operation,
) -> (Outcome, Vec<String>) {
    let vendor = saying(answers).await;
    let transport = Settings::new().base_url(&vendor.url);
    let transport = transport
        .retry_budget(0)
        .retry(policy)
        .build(Numbered::default())
        .unwrap();
    let started = Instant::now();
    let outcome = ask(&transport, operation, CallOptions::new()).await;
    assert!(
        started.elapsed() < Duration::from_millis(20),
        "a remedy needs no wait and no budget"
    );
    let seen = vendor.seen();
    let credentials = seen
        .iter()
        .map(|seen| seen.header("authorization").unwrap().to_owned());
    (outcome, credentials.collect())
}

#[tokio::test(start_paused = true)]
async fn every_attempt_is_authenticated_anew_and_each_remedy_helps_once() {
    let (outcome, credentials) = numbered(vec![refused("clock"), refused("token")], &POST).await;
    assert_eq!(
        (outcome.unwrap().attempts(), credentials.join(" ")),
        (3, "0 1 2".to_owned())
    );

    let (outcome, credentials) = numbered(vec![refused("seen")], &GET).await;
    assert_eq!(
        (outcome.unwrap().attempts(), credentials.join(" ")),
        (2, "0 1".to_owned())
    );

    let (outcome, credentials) = numbered(vec![refused("token"), refused("token")], &POST).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), credentials.len()),
        (ErrorKind::Unauthorized, 2)
    );

    // All three together are one more than the attempts: a renewed token comes on top.
    let all = ["clock", "seen", "token", "token"].map(refused).to_vec();
    let (outcome, credentials) = numbered(all, &GET).await;
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Unauthorized);
    assert_eq!(credentials.len(), 4);

    let two = RetryPolicy::new().max_attempts(2);
    let all = ["token", "clock", "seen"].map(refused).to_vec();
    let (outcome, credentials) = numbered_by(two, all, &GET).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.gave_up(), credentials.len()),
        (Some(GaveUp::Attempts), 3)
    );
}

#[tokio::test(start_paused = true)]
async fn a_renewed_token_is_tried_even_if_one_attempt_is_allowed() {
    let never = || RetryPolicy::never();
    for operation in [&GET, &POST] {
        let (outcome, _) = numbered_by(never(), vec![refused("token")], operation).await;
        assert_eq!(outcome.unwrap().attempts(), 2);
        let (outcome, credentials) =
            numbered_by(never(), vec![refused("token"); 2], operation).await;
        let error = outcome.unwrap_err();
        assert_eq!(
            (error.kind(), credentials.len()),
            (ErrorKind::Unauthorized, 2)
        );
        let (outcome, credentials) = numbered_by(never(), vec![refused("clock")], operation).await;
        let error = outcome.unwrap_err();
        assert_eq!(
            (error.gave_up(), credentials.len()),
            (Some(GaveUp::Attempts), 1)
        );
    }
    // It comes on top of the attempts that are allowed, once.
    let two = RetryPolicy::new().max_attempts(2);
    let answers = ["token", "clock", "token"].map(refused).to_vec();
    let (outcome, credentials) = numbered_by(two, answers, &GET).await;
    assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Unauthorized);
    assert_eq!(credentials.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_signature_that_was_seen_may_mean_that_the_request_was_carried_out() {
    let (outcome, credentials) = numbered(vec![refused("seen")], &POST).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.gave_up(), credentials.len()),
        (Some(GaveUp::Unrepeatable), 1)
    );
}

/// Any answer at all, chosen by `bits`.
fn anything(bits: u64) -> Say {
    let seconds = Duration::from_secs(bits >> 8 & 63);
    match bits % 9 {
        0 => ok("{}"),
        1 => broken(),
        2 => silence(),
        3 => late(seconds),
        4 => throttled(&seconds.as_secs().to_string()),
        5 => say(
            "503 Unavailable",
            &[&format!("retry-after: {}", seconds.as_secs())],
            "",
        ),
        6 => refused(["clock", "seen", "token"][usize::try_from(bits >> 8 & 63).unwrap() % 3]),
        7 => say("404 Not Found", &[], ""),
        _ => say("200 OK", &["content-length: 9"], "{}"),
    }
}

/// Someone between sent the request twice: the one that was answered first may have been carried out.
#[tokio::test(start_paused = true)]
async fn a_request_that_was_seen_before_may_have_been_carried_out() {
    let (outcome, credentials) = numbered(vec![refused("seen")], &POST).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), error.carried_out(), error.gave_up()),
        (
            ErrorKind::Unauthorized,
            CarriedOut::Unknown,
            Some(GaveUp::Unrepeatable)
        )
    );
    assert_eq!(credentials.len(), 1);
    let (outcome, _) = numbered(vec![refused("token"); 2], &POST).await;
    assert_eq!(outcome.unwrap_err().carried_out(), CarriedOut::No);
}

/// A dialect that has credentials once.
#[derive(Debug, Default)]
struct OnceOnly(AtomicU32);

impl Dialect for OnceOnly {
    fn name(&self) -> &'static str {
        "once"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        match self.0.fetch_add(1, Ordering::Relaxed) {
            0 => Plain.authenticate(request, wire),
            _ => Box::pin(std::future::pending()),
        }
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        Plain.judge(operation, answer)
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_that_do_not_come_do_not_replace_what_happened() {
    let vendor = saying(vec![broken()]).await;
    let settings = Settings::new().base_url(&vendor.url);
    let transport = settings.build(OnceOnly::default()).unwrap();
    let error = ask(&transport, &GET, CallOptions::new()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.carried_out(), error.attempts()),
        (ErrorKind::Server, CarriedOut::Unknown, 2)
    );
    assert_eq!(
        (error.gave_up(), error.deadline()),
        (Some(GaveUp::Deadline), Some(Deadline::Total))
    );
}

/// A dialect that adds a header to its first request only.
#[derive(Debug, Default)]
struct Introduced(AtomicU32);

impl Dialect for Introduced {
    fn name(&self) -> &'static str {
        "introduced"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        if self.0.fetch_add(1, Ordering::Relaxed) == 0 {
            let name = HeaderName::from_static("x-first");
            request.set_header(name, HeaderValue::from_static("yes"));
        }
        Box::pin(async { Ok(()) })
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        Plain.judge(operation, answer)
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_has_the_headers_of_the_call_and_none_of_the_attempt_before() {
    for own in [None, Some("mine")] {
        let vendor = saying(vec![broken(), ok("{}")]).await;
        let settings = Settings::new().base_url(&vendor.url);
        let transport = settings.build(Introduced::default()).unwrap();
        let mut call = transport.call(&GET);
        if let Some(own) = own {
            call.header("x-own", Ok(own.to_owned()));
        }
        call.send_empty().await.unwrap();
        let seen = vendor.seen();
        let headers = seen
            .iter()
            .map(|seen| (seen.header("x-first"), seen.header("x-own")));
        let headers: Vec<_> = headers.collect();
        assert_eq!(headers, [(Some("yes"), own), (None, own)]);
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_goes_wrong_attempts_and_time_are_bounded() {
    let mut state = 1_u64;
    let mut random = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    for _ in 0..300 {
        let answers: Vec<_> = (0..8).map(|_| anything(random())).collect();
        let limit = 1 + u32::try_from(random() % 6).unwrap();
        let total = Duration::from_millis(1 + random() % 90_000);
        let operation = if random() % 2 == 0 { &GET } else { &POST };
        let vendor = saying(answers.clone()).await;
        let transport = Settings::new().base_url(&vendor.url);
        let transport = transport
            .jitter_seed(random())
            .build(Numbered::default())
            .unwrap();
        let options = CallOptions::new()
            .retry(RetryPolicy::new().max_attempts(limit))
            .total_timeout(total);
        let started = Instant::now();
        let outcome = ask(&transport, operation, options).await;
        let lasted = started.elapsed();
        assert!(
            lasted <= total + Duration::from_millis(2),
            "{lasted:?} of {total:?}"
        );
        let attempts = outcome
            .as_ref()
            .map_or_else(Error::attempts, Reply::attempts);
        let tokens = answers.iter().take(attempts as usize);
        let renewed = tokens.filter(|say| say.head.contains("x-why: token"));
        let limit = limit + u32::from(renewed.count() > 0);
        assert!((1..=limit).contains(&attempts));
        // A request that is given up before it is written does not arrive.
        assert!(vendor.seen().len() <= attempts as usize);
        if !operation.idempotent {
            let repeated = &answers[..attempts as usize - 1];
            let harmless = |say: &Say| say.head.contains(" 429 ") || say.head.contains(" 401 ");
            assert!(repeated.iter().all(harmless), "nothing may happen twice");
        }
    }
}
