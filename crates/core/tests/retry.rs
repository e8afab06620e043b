//! What is attempted again, how long that takes, and what never happens twice. Time is paused: waits are exact.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use http::Method;
use identity_core::{
    Answer, BodyKind, BoxFuture, CallOptions, Deadline, Dialect, Error, ErrorKind, Failure, GaveUp,
    Opened, Operation, Outgoing, Rate, Remedy, Reply, RetryPolicy, Transport, Wire,
};
use serde::de::IgnoredAny;
use support::{Plain, Say, Vendor, ok, say};
use tokio::time::Instant;

const READ: Operation = Operation {
    id: "ReadThing",
    method: Method::GET,
    path: "/thing",
    group: "things",
    parameters: &[],
    conditions: &[],
    body: BodyKind::None,
    enveloped: false,
    idempotent: true,
    deprecated: false,
    signed_in: true,
    rate: Rate::Uncounted,
};
static GET: Operation = READ;
static POST: Operation = Operation {
    id: "MakeThing",
    method: Method::POST,
    idempotent: false,
    ..READ
};

const SECOND: Duration = Duration::from_secs(1);

/// The connection ends without an answer.
fn silence() -> Say {
    Say {
        head: String::new(),
        ..say("200 OK", &[], "")
    }
}

fn late(after: Duration) -> Say {
    Say { after, ..ok("{}") }
}

fn throttled(retry_after: &str) -> Say {
    say(
        "429 Too Many",
        &[&format!("retry-after: {retry_after}")],
        "",
    )
}

fn broken() -> Say {
    say("503 Unavailable", &[], "")
}

/// A vendor that says these in turn, then success.
async fn saying(answers: Vec<Say>) -> Vendor {
    let turn = AtomicUsize::new(0);
    Vendor::answering(move |_| {
        let turn = turn.fetch_add(1, Ordering::Relaxed);
        answers.get(turn).cloned().unwrap_or_else(|| ok("{}"))
    })
    .await
}

type Outcome = Result<Reply<IgnoredAny>, Error>;

async fn ask(
    transport: &Transport,
    operation: &'static Operation,
    options: CallOptions,
) -> Outcome {
    let mut call = transport.call(operation);
    call.options(options);
    call.send().await
}

async fn plainly(vendor: &Vendor, operation: &'static Operation) -> Outcome {
    ask(&vendor.transport(), operation, CallOptions::new()).await
}

#[tokio::test(start_paused = true)]
async fn what_may_be_repeated_is_attempted_three_times() {
    for answer in [broken(), silence()] {
        let vendor = saying(vec![answer.clone(), answer]).await;
        let reply = plainly(&vendor, &GET).await.unwrap();
        assert_eq!((reply.attempts(), vendor.seen().len()), (3, 3));
    }
    let vendor = saying(vec![broken(); 3]).await;
    let error = plainly(&vendor, &GET).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.gave_up(), Some(GaveUp::Attempts));
    assert_eq!((error.attempts(), vendor.seen().len()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_may_have_been_carried_out_is_sent_once() {
    for answer in [
        broken(),
        silence(),
        late(40 * SECOND),
        say("500 Broken", &["retry-after: 1"], ""),
    ] {
        let vendor = saying(vec![answer]).await;
        let error = plainly(&vendor, &POST).await.unwrap_err();
        assert_eq!(error.gave_up(), Some(GaveUp::Unrepeatable), "{error}");
        assert!(!error.is_retryable());
        assert_eq!((error.attempts(), vendor.seen().len()), (1, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_caller_may_know_better_that_it_can_happen_twice() {
    let vendor = saying(vec![broken(), silence()]).await;
    let options = CallOptions::new().assume_idempotent(true);
    let reply = ask(&vendor.transport(), &POST, options).await.unwrap();
    assert_eq!((reply.attempts(), vendor.seen().len()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn what_was_never_taken_on_is_repeated_whatever_it_is() {
    let vendor = saying(vec![throttled("2"), throttled("3")]).await;
    let started = Instant::now();
    let reply = plainly(&vendor, &POST).await.unwrap();
    assert_eq!(reply.attempts(), 3);
    assert!(started.elapsed() >= 5 * SECOND);

    let nobody = Transport::builder(Plain)
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    let error = ask(&nobody, &POST, CallOptions::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_never_shorter_than_asked_and_hardly_longer() {
    let date = |seconds| httpdate::fmt_http_date(UNIX_EPOCH + seconds * SECOND);
    let by_date = |headers: &[&str]| say("503 Unavailable", headers, "");
    let dated = [
        format!("date: {}", date(1000)),
        format!("retry-after: {}", date(1007)),
    ];
    let undated = format!("retry-after: {}", date(2007));
    for answer in [
        throttled("7"),
        say("503 Unavailable", &["retry-after: 7"], ""),
        by_date(&[&dated[0], &dated[1]]),
        by_date(&[&undated]),
    ] {
        let vendor = saying(vec![answer]).await;
        let transport = Transport::builder(Plain)
            .base_url(&vendor.url)
            .clock(|| UNIX_EPOCH + 2000 * SECOND)
            .build()
            .unwrap();
        let started = Instant::now();
        ask(&transport, &GET, CallOptions::new()).await.unwrap();
        let waited = started.elapsed();
        assert!((7 * SECOND..8 * SECOND).contains(&waited), "{waited:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_fails_at_once_and_says_how_long() {
    for (asked, options, why) in [
        ("31", CallOptions::new(), GaveUp::LongWait),
        ("18446744073709551615", CallOptions::new(), GaveUp::LongWait),
        (
            "9",
            CallOptions::new().total_timeout(8 * SECOND),
            GaveUp::Deadline,
        ),
        (
            "9",
            CallOptions::new().retry(RetryPolicy::new().longest_wait(SECOND)),
            GaveUp::LongWait,
        ),
    ] {
        let vendor = saying(vec![throttled(asked)]).await;
        let started = Instant::now();
        let error = ask(&vendor.transport(), &GET, options).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.gave_up()),
            (ErrorKind::RateLimited, Some(why))
        );
        assert_eq!(error.retry_after().unwrap().as_secs().to_string(), asked);
        assert!(started.elapsed() < SECOND);
        assert_eq!(vendor.seen().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn waits_grow_below_their_ceilings_and_a_seed_repeats_them() {
    let policy = RetryPolicy::new()
        .max_attempts(9)
        .backoff(SECOND..=4 * SECOND);
    let wait = async |seed, failures| {
        let vendor = saying(vec![broken(); failures]).await;
        let transport = Transport::builder(Plain)
            .base_url(&vendor.url)
            .retry(policy.clone());
        let started = Instant::now();
        let transport = transport.jitter_seed(seed).build().unwrap();
        ask(&transport, &GET, CallOptions::new()).await.unwrap();
        started.elapsed()
    };
    let slack = Duration::from_millis(20);
    for seed in 0..20 {
        for (failures, ceiling) in [(1, 1), (2, 3), (3, 7), (5, 15)] {
            assert!(wait(seed, failures).await < ceiling * SECOND + slack);
        }
        assert!(wait(seed, 3).await.abs_diff(wait(seed, 3).await) < slack);
    }
    assert!(wait(1, 3).await.abs_diff(wait(2, 3).await) > slack);
}

#[tokio::test(start_paused = true)]
async fn a_call_may_have_a_policy_of_its_own() {
    let vendor = saying(vec![broken(); 4]).await;
    let transport = vendor.transport();
    let once = CallOptions::new().retry(RetryPolicy::never());
    let error = ask(&transport, &GET, once).await.unwrap_err();
    assert_eq!((error.attempts(), vendor.seen().len()), (1, 1));
    let often = CallOptions::new().retry(RetryPolicy::new().max_attempts(5));
    assert_eq!(ask(&transport, &GET, often).await.unwrap().attempts(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_amplified() {
    let up = Arc::new(AtomicU32::new(0));
    let state = up.clone();
    let vendor = Vendor::answering(move |_| match state.load(Ordering::Relaxed) {
        0 => broken(),
        _ => ok("{}"),
    })
    .await;
    let transport = Transport::builder(Plain)
        .base_url(&vendor.url)
        .retry_budget(10);
    let transport = transport.build().unwrap();
    let clone = transport.clone();
    for _ in 0..50 {
        ask(&clone, &GET, CallOptions::new()).await.unwrap_err();
    }
    assert_eq!(vendor.seen().len(), 60, "one each, and ten retries");
    let error = ask(&transport, &GET, CallOptions::new()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.gave_up()),
        (ErrorKind::Server, Some(GaveUp::Budget))
    );

    up.store(1, Ordering::Relaxed);
    for _ in 0..10 {
        ask(&transport, &GET, CallOptions::new()).await.unwrap();
    }
    up.store(0, Ordering::Relaxed);
    let error = ask(&transport, &GET, CallOptions::new()).await.unwrap_err();
    assert_eq!(error.attempts(), 2, "ten successes earned one retry");
}

#[tokio::test(start_paused = true)]
async fn the_whole_call_has_one_deadline() {
    let vendor = Vendor::saying(late(Duration::from_secs(3600))).await;
    for (options, deadline, seconds, attempts) in [
        (CallOptions::new(), Deadline::Total, 60, 2),
        (
            CallOptions::new().total_timeout(10 * SECOND),
            Deadline::Total,
            10,
            1,
        ),
        (
            CallOptions::new().attempt_timeout(5 * SECOND),
            Deadline::Attempt,
            15,
            3,
        ),
    ] {
        let started = Instant::now();
        let error = ask(&vendor.transport(), &GET, options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert_eq!(
            (error.deadline(), error.attempts()),
            (Some(deadline), attempts)
        );
        let lasted = started.elapsed();
        assert!(
            (seconds * SECOND..(seconds + 1) * SECOND).contains(&lasted),
            "{lasted:?}"
        );
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_is_over() {
    let vendor = Vendor::answering(|_| Say {
        after: Duration::from_millis(300),
        ..broken()
    })
    .await;
    let transport = vendor.transport();
    let call = ask(&transport, &GET, CallOptions::new());
    assert!(
        tokio::time::timeout(Duration::from_millis(100), call)
            .await
            .is_err()
    );
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(
        vendor.seen().len(),
        1,
        "nothing goes on behind the caller's back"
    );
}

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
    let vendor = saying(answers).await;
    let transport = Transport::builder(Numbered::default()).base_url(&vendor.url);
    let transport = transport.retry_budget(0).build().unwrap();
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

    let all = ["clock", "seen", "token", "token"].map(refused).to_vec();
    let (outcome, credentials) = numbered(all, &GET).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.gave_up(), credentials.len()),
        (Some(GaveUp::Attempts), 3)
    );
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
        let transport = Transport::builder(Numbered::default()).base_url(&vendor.url);
        let transport = transport.jitter_seed(random()).build().unwrap();
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
