//! What a refusal by this client's own limiter says, and what it never hides. The wait for the limiter has a time of
//! its own. Time is paused: waits are exact.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use identity_facade_core::{
    Admission, BoxFuture, Bucket, CallOptions, Deadline, Error, ErrorKind, GaveUp, Limiter,
    Metrics, Operation, Pause, RateLimit, RetryPolicy, Settings, Transport,
};
use tokio::time::{Instant, sleep};

use super::metered::{Metered, READ, SECOND};

/// A vendor in memory that answers each request with the status that `status` gives to its number, and takes `time`.
#[derive(Clone, Default)]
struct Vendor {
    seen: Arc<AtomicUsize>,
    time: Duration,
}

impl Vendor {
    fn settings(&self, status: impl Fn(usize) -> u16 + Send + Sync + 'static) -> Settings {
        let vendor = self.clone();
        Settings::new()
            .base_url("https://api.example.com")
            .exchange(move |_: Request<Bytes>| {
                let number = vendor.seen.fetch_add(1, Ordering::Relaxed);
                let (status, time) = (status(number), vendor.time);
                async move {
                    sleep(time).await;
                    let answer = Response::builder().status(status);
                    answer.body("{}".to_owned())
                }
            })
    }

    fn seen(&self) -> usize {
        self.seen.load(Ordering::Relaxed)
    }
}

async fn ask(transport: &Transport, options: CallOptions) -> Result<(), Error> {
    let mut call = transport.call(&READ);
    call.options(options);
    call.send_empty().await.map(drop)
}

async fn refused(transport: &Transport) -> Error {
    ask(transport, CallOptions::new()).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_refusal_of_our_own_says_so() {
    let vendor = Vendor::default();
    let settings = vendor.settings(|_| 200).rate_limit(RateLimit::Refuse);
    let transport = settings.build(Metered::new(1)).unwrap();
    ask(&transport, CallOptions::new()).await.unwrap();
    let error = refused(&transport).await;
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.gave_up(), Some(GaveUp::RateLimit));
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert_eq!(error.retry_after(), Some(11 * SECOND));
    assert!(error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_vendor_that_asks_for_days_is_asked_again_after_one() {
    let hours = |count: u32| count * 60 * 60 * SECOND;
    for (asked, waited) in [(23, 23), (24, 24), (240, 24)] {
        let (asked, waited) = (hours(asked), hours(waited));
        let answer = move |_: Request<Bytes>| async move {
            let answer = Response::builder().status(429);
            let answer = answer.header("retry-after", asked.as_secs());
            answer.body(String::new())
        };
        let settings = Settings::new().base_url("https://api.example.com");
        let settings = settings.exchange(answer).rate_limit(RateLimit::Refuse);
        let transport = settings.build(Metered::new(9)).unwrap();
        let error = refused(&transport).await;
        assert_eq!(error.retry_after(), Some(asked));
        let error = refused(&transport).await;
        assert_eq!((error.attempts(), error.retry_after()), (0, Some(waited)));
    }
}

#[tokio::test(start_paused = true)]
async fn no_room_for_a_retry_does_not_hide_what_happened_before() {
    for policy in [RateLimit::Refuse, RateLimit::Wait] {
        let vendor = Vendor::default();
        let settings = vendor.settings(|_| 503).rate_limit(policy);
        let transport = settings.build(Metered::new(1)).unwrap();
        let mut call = transport.call(&READ);
        call.options(CallOptions::new().total_timeout(5 * SECOND));
        let error = call.send_empty().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Server, "{error:?}");
        assert_eq!(error.status().unwrap().as_u16(), 503);
        assert_eq!(error.gave_up(), Some(GaveUp::RateLimit));
        assert_eq!((error.attempts(), vendor.seen()), (1, 1));
    }
}

/// A limiter that admits one call and then cannot be asked.
#[derive(Debug, Default)]
struct Broken(AtomicUsize);

impl Limiter for Broken {
    fn admit<'a>(
        &'a self,
        _: &'a [Bucket],
        _: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>> {
        let first = self.0.fetch_add(1, Ordering::Relaxed) == 0;
        Box::pin(async move {
            if first {
                Ok(Admission::Admitted)
            } else {
                Err(Error::new(ErrorKind::Connect).with_note("it does not answer"))
            }
        })
    }

    fn penalize<'a>(&'a self, _: &'a Bucket, _: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_of_the_limiter_does_not_hide_what_happened_before() {
    let vendor = Vendor::default();
    let settings = vendor
        .settings(|_| 503)
        .limiter(Arc::new(Broken::default()));
    let transport = settings.build(Metered::new(1)).unwrap();
    let error = refused(&transport).await;
    assert_eq!(error.kind(), ErrorKind::Server, "{error:?}");
    assert_eq!(error.gave_up(), Some(GaveUp::LimiterOutage));
    assert_eq!((error.attempts(), vendor.seen()), (1, 1));

    let error = refused(&transport).await;
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.gave_up(), Some(GaveUp::LimiterOutage));
    assert_eq!((error.attempts(), vendor.seen()), (0, 1));
}

/// A limiter that never answers.
#[derive(Debug)]
struct Silent;

impl Limiter for Silent {
    fn admit<'a>(
        &'a self,
        _: &'a [Bucket],
        _: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>> {
        Box::pin(std::future::pending())
    }

    fn penalize<'a>(&'a self, _: &'a Bucket, _: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

#[tokio::test(start_paused = true)]
async fn a_limiter_that_says_nothing_ends_with_the_calls_time() {
    let settings = Vendor::default().settings(|_| 200);
    let settings = settings.limiter(Arc::new(Silent));
    let transport = settings.build(Metered::new(1)).unwrap();
    let options = CallOptions::new().total_timeout(5 * SECOND);
    for options in [options.clone(), options.queue_timeout(3 * SECOND)] {
        let started = Instant::now();
        let error = ask(&transport, options).await.unwrap_err();
        assert_eq!(error.deadline(), Some(Deadline::Total));
        assert!(started.elapsed() <= 9 * SECOND);
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_in_the_queue_can_have_a_time_of_its_own() {
    let vendor = Vendor {
        time: SECOND,
        ..Vendor::default()
    };
    let transport = vendor.settings(|_| 200).build(Metered::new(10)).unwrap();
    let options = CallOptions::new().total_timeout(2 * SECOND);
    let bulk = options.clone().queue_timeout(100 * SECOND);
    let started = Instant::now();
    let calls = (0..120).map(|_| {
        let (transport, options) = (transport.clone(), bulk.clone());
        tokio::spawn(async move { ask(&transport, options).await })
    });
    let mut late = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        match call.await.unwrap() {
            Ok(()) => {}
            Err(error) => late.push(error),
        }
    }
    // Ten at once and ten every eleven seconds: the last burst that is in time is the one after 99 seconds.
    assert_eq!((vendor.seen(), late.len()), (100, 20));
    assert_eq!(started.elapsed(), 100 * SECOND);
    for error in late {
        assert_eq!(error.gave_up(), Some(GaveUp::RateLimit));
        assert!(error.retry_after().unwrap() > 100 * SECOND);
    }

    let error = ask(&transport, options).await.unwrap_err();
    assert_eq!(error.gave_up(), Some(GaveUp::RateLimit), "2 s do not do");
}

#[tokio::test(start_paused = true)]
async fn the_calls_own_time_is_not_longer_because_it_queued() {
    let vendor = Vendor {
        time: 3 * SECOND,
        ..Vendor::default()
    };
    let transport = vendor.settings(|_| 200).build(Metered::new(1)).unwrap();
    ask(&transport, CallOptions::new()).await.unwrap();
    let started = Instant::now();
    let options = CallOptions::new()
        .total_timeout(2 * SECOND)
        .queue_timeout(60 * SECOND);
    let error = ask(&transport, options).await.unwrap_err();
    assert_eq!(error.deadline(), Some(Deadline::Total), "{error:?}");
    assert_eq!(started.elapsed(), 8 * SECOND + 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_queue_timeout_of_a_call_beats_what_its_client_has_chosen() {
    let vendor = Vendor::default();
    let settings = vendor.settings(|_| 200).rate_limit(RateLimit::Refuse);
    let transport = settings.build(Metered::new(1)).unwrap();
    let bulk = CallOptions::new().queue_timeout(60 * SECOND);
    ask(&transport, bulk.clone()).await.unwrap();
    ask(&transport, bulk).await.unwrap();
    assert_eq!(refused(&transport).await.attempts(), 0);

    let transport = vendor.settings(|_| 200).build(Metered::new(1)).unwrap();
    let hasty = CallOptions::new().queue_timeout(Duration::ZERO);
    ask(&transport, hasty.clone()).await.unwrap();
    ask(&transport, hasty).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn a_429_without_a_time_slows_down_more_each_time_until_an_answer() {
    let vendor = Vendor::default();
    let settings = vendor
        .settings(|number| {
            if [0, 1, 2, 4].contains(&number) {
                429
            } else {
                200
            }
        })
        .rate_limit(RateLimit::Refuse)
        .retry(RetryPolicy::never());
    let transport = settings.build(Metered::new(100)).unwrap();
    for millis in [500, 1000, 2000] {
        let theirs = refused(&transport).await;
        assert_eq!(
            (theirs.attempts(), theirs.gave_up()),
            (1, Some(GaveUp::Attempts))
        );
        let ours = refused(&transport).await;
        assert_eq!(
            (ours.attempts(), ours.gave_up()),
            (0, Some(GaveUp::RateLimit))
        );
        let wait = ours.retry_after().unwrap();
        assert_eq!(wait, Duration::from_millis(millis));
        sleep(wait).await;
    }
    ask(&transport, CallOptions::new()).await.unwrap();
    refused(&transport).await;
    let again = refused(&transport).await;
    assert_eq!(again.retry_after(), Some(SECOND / 2), "from the start");
}

#[tokio::test(start_paused = true)]
async fn requests_that_are_refused_together_slow_down_once() {
    let vendor = Vendor {
        time: SECOND,
        ..Vendor::default()
    };
    let settings = vendor.settings(|_| 429).retry(RetryPolicy::never());
    let settings = settings.rate_limit(RateLimit::Refuse);
    let transport = settings.build(Metered::new(100)).unwrap();
    let calls = (0..50).map(|_| {
        let transport = transport.clone();
        tokio::spawn(async move { refused(&transport).await })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().attempts(), 1);
    }
    let ours = refused(&transport).await;
    assert_eq!(ours.retry_after(), Some(SECOND / 2));
}

/// Counts what a call tells of its wait.
#[derive(Default)]
struct Told(AtomicUsize);

impl Metrics for Told {
    fn waited(&self, _: &'static Operation, reason: Pause, time: Duration) {
        assert_eq!(reason, Pause::RateLimit);
        let seconds = usize::try_from(time.as_secs()).unwrap();
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_is_told_even_if_the_call_is_refused_in_the_end() {
    let told = Arc::new(Told::default());
    let vendor = Vendor {
        time: 2 * SECOND,
        ..Vendor::default()
    };
    let settings = vendor.settings(|number| if number < 2 { 429 } else { 200 });
    let settings = settings.metrics(told.clone()).retry(RetryPolicy::never());
    let transport = settings.build(Metered::new(1)).unwrap();
    let first = refused(&transport);
    let second = async {
        sleep(SECOND / 10).await;
        let options = CallOptions::new().total_timeout(12 * SECOND);
        ask(&transport, options).await.unwrap_err()
    };
    let (_, second) = tokio::join!(first, second);
    assert_eq!(second.attempts(), 1);
    assert_eq!(told.0.load(Ordering::Relaxed), 10, "10.9 s");
}
