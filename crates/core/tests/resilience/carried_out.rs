//! Whether a call was carried out, over all of its attempts, and what a call fails with when we send nothing more. Time
//! is paused: waits are exact.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::faulty::{
    GET, Outcome, POST, READ, SECOND, ask, broken, late, plainly, saying, silence, throttled,
};
use crate::support::{Plain, Say, Vendor, ok, say};
use identity_facade_core::{
    Admission, Answer, BoxFuture, Bucket, CallOptions, CarriedOut, Deadline, Dialect, Error,
    ErrorKind, Failure, GaveUp, Limiter, Opened, Operation, Outgoing, Quota, RateLimit, Reply,
    RetryPolicy, Settings, Wire,
};

static ENVELOPED: Operation = READ.enveloped();

fn cut_off() -> Say {
    say("200 OK", &["content-length: 99"], "{")
}

fn missing() -> Say {
    say("404 Missing", &[], "")
}

#[tokio::test(start_paused = true)]
async fn every_failure_tells_whether_it_was_carried_out() {
    use CarriedOut::{No, Unknown, Yes};
    for (answer, operation, told) in [
        (missing(), &POST, No),
        (say("400 Bad", &[], ""), &POST, No),
        (say("409 Conflict", &[], ""), &POST, No),
        (throttled("99"), &POST, No),
        (broken(), &POST, Unknown),
        (say("501 Never", &[], ""), &POST, Unknown),
        (say("408 Slow", &[], ""), &POST, Unknown),
        (say("303 Elsewhere", &[], ""), &POST, Unknown),
        (silence(), &POST, Unknown),
        (late(40 * SECOND), &POST, Unknown),
        (cut_off(), &POST, Unknown),
        (ok("no JSON"), &POST, Yes),
        (
            say("200 OK", &["content-encoding: gzip"], "no gzip"),
            &POST,
            Yes,
        ),
        (
            say("200 OK", &["content-encoding: gzip"], "no gzip"),
            &ENVELOPED,
            Unknown,
        ),
        (ok(&" ".repeat(9 << 20)), &POST, Yes),
        (ok(&" ".repeat(9 << 20)), &ENVELOPED, Unknown),
    ] {
        let vendor = saying(vec![answer]).await;
        let options = CallOptions::new().retry(RetryPolicy::never());
        let outcome = ask(&vendor.transport(), operation, options).await;
        let error = outcome.and_then(Reply::into_content).unwrap_err();
        assert_eq!(error.carried_out(), told, "{error:?}");
        assert!(error.previous().is_none());
    }
    let nobody = Settings::new().base_url("http://127.0.0.1:1");
    let nobody = nobody.build(Plain).unwrap();
    let error = ask(&nobody, &POST, CallOptions::new()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.carried_out()),
        (ErrorKind::Connect, No)
    );
    for kind in [ErrorKind::Validation, ErrorKind::Configuration] {
        assert_eq!(Error::new(kind).carried_out(), No);
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_may_have_been_carried_out_is_not_forgotten() {
    use CarriedOut::{No, Unknown, Yes};
    for (answers, told) in [
        (vec![silence(), missing()], Unknown),
        (vec![broken(), missing()], Unknown),
        (vec![cut_off(), missing()], Unknown),
        (vec![late(40 * SECOND), throttled("99")], Unknown),
        (vec![broken(), throttled("1"), missing()], Unknown),
        (vec![throttled("1"), missing()], No),
        (vec![throttled("1"), broken(), ok("no JSON")], Yes),
    ] {
        let attempts = answers.len();
        let vendor = saying(answers).await;
        let patient = CallOptions::new().total_timeout(600 * SECOND);
        let outcome = ask(&vendor.transport(), &GET, patient).await;
        let error = outcome.and_then(Reply::into_content).unwrap_err();
        assert_eq!(
            (error.carried_out(), error.attempts() as usize),
            (told, attempts),
            "{error:?}"
        );
    }
    let vendor = saying(vec![silence(), missing()]).await;
    let error = plainly(&vendor, &GET).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let previous = error
        .previous()
        .map(|error| (error.kind(), error.previous().is_none()));
    assert_eq!(previous, Some((ErrorKind::Interrupted, true)));
}

#[tokio::test(start_paused = true)]
async fn a_dialect_may_know_that_it_cannot_be_known() {
    #[derive(Debug)]
    struct Vague;

    impl Dialect for Vague {
        fn name(&self) -> &'static str {
            "vague"
        }

        fn authenticate<'a>(
            &'a self,
            _: &'a mut Outgoing,
            _: &'a Wire,
        ) -> BoxFuture<'a, Result<(), Error>> {
            Box::pin(async { Ok(()) })
        }

        fn judge(&self, _: &Operation, _: &Answer) -> Result<Opened, Failure> {
            let mut failure = Failure::new(ErrorKind::Decode);
            failure.carried_out = Some(CarriedOut::Unknown);
            Err(failure)
        }
    }

    let vendor = Vendor::saying(ok("{}")).await;
    let transport = Settings::new().base_url(&vendor.url).build(Vague).unwrap();
    let error = ask(&transport, &POST, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!(error.carried_out(), CarriedOut::Unknown);
}

/// Everything counts in one bucket.
#[derive(Debug)]
struct Counted(Option<Quota>);

impl Dialect for Counted {
    fn name(&self) -> &'static str {
        "counted"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Plain.authenticate(request, wire)
    }

    fn buckets(&self, _: &Outgoing) -> Vec<Bucket> {
        vec![Bucket::new("all", self.0)]
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        Plain.judge(operation, answer)
    }
}

/// Admits once, and then does as told.
#[derive(Debug)]
struct Once {
    admitted: AtomicU32,
    then: Option<ErrorKind>,
}

impl Limiter for Once {
    fn admit<'a>(
        &'a self,
        _: &'a [Bucket],
        _: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>> {
        Box::pin(async {
            match (self.admitted.fetch_add(1, Ordering::Relaxed), self.then) {
                (0, _) => Ok(Admission::Admitted),
                (_, Some(kind)) => Err(Error::new(kind)),
                (_, None) => std::future::pending().await,
            }
        })
    }

    fn penalize<'a>(&'a self, _: &'a Bucket, _: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

async fn limited(answer: Say, settings: Settings, quota: Option<Quota>) -> (Outcome, usize) {
    let vendor = saying(vec![answer; 3]).await;
    let transport = settings.base_url(&vendor.url).build(Counted(quota));
    let outcome = ask(&transport.unwrap(), &GET, CallOptions::new()).await;
    (outcome, vendor.seen().len())
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_our_own_never_replaces_what_happened() {
    let one_an_hour = Some(Quota::new(1, 3600 * SECOND));
    let limiter = |then| {
        Settings::new().limiter(Arc::new(Once {
            admitted: AtomicU32::new(0),
            then,
        }))
    };
    for (answer, kind) in [
        (silence(), ErrorKind::Interrupted),
        (broken(), ErrorKind::Server),
    ] {
        for (settings, quota, why, deadline) in [
            (Settings::new(), one_an_hour, GaveUp::RateLimit, None),
            (
                Settings::new().rate_limit(RateLimit::Refuse),
                one_an_hour,
                GaveUp::RateLimit,
                None,
            ),
            (
                limiter(Some(ErrorKind::Connect)),
                None,
                GaveUp::LimiterOutage,
                None,
            ),
            (limiter(None), None, GaveUp::Deadline, Some(Deadline::Total)),
        ] {
            let (outcome, requests) = limited(answer.clone(), settings, quota).await;
            let error = outcome.unwrap_err();
            assert_eq!(
                (error.kind(), error.gave_up()),
                (kind, Some(why)),
                "{error:?}"
            );
            assert_eq!(error.deadline(), deadline);
            assert_eq!(error.carried_out(), CarriedOut::Unknown);
            assert_eq!((error.attempts(), requests), (1, 1));
        }
    }
    // Without an earlier attempt the refusal is all there is.
    let used_up = Once {
        admitted: AtomicU32::new(1),
        then: Some(ErrorKind::Connect),
    };
    let (outcome, requests) =
        limited(broken(), Settings::new().limiter(Arc::new(used_up)), None).await;
    let error = outcome.unwrap_err();
    assert_eq!(
        (error.kind(), error.carried_out()),
        (ErrorKind::Connect, CarriedOut::No)
    );
    assert_eq!((error.attempts(), requests), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_which_there_is_no_time_keeps_the_failure() {
    let vendor = saying(vec![say("503 Unavailable", &["retry-after: 20"], "")]).await;
    let hasty = CallOptions::new().total_timeout(10 * SECOND);
    let error = ask(&vendor.transport(), &GET, hasty).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.gave_up()),
        (ErrorKind::Server, Some(GaveUp::Deadline))
    );
}

#[tokio::test(start_paused = true)]
async fn time_that_is_over_within_a_later_attempt_names_the_earlier_one() {
    let vendor = saying(vec![throttled("1"), late(3600 * SECOND)]).await;
    let hasty = CallOptions::new().total_timeout(10 * SECOND);
    let error = ask(&vendor.transport(), &POST, hasty).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.deadline()),
        (ErrorKind::Timeout, Some(Deadline::Total))
    );
    assert_eq!(error.carried_out(), CarriedOut::Unknown);
    assert!(!error.is_retryable());
    assert_eq!(
        error.previous().map(Error::kind),
        Some(ErrorKind::RateLimited)
    );
    assert_eq!(error.attempts(), 2);
}
