//! What is attempted again, how long that takes, and what never happens twice. Time is paused: waits are exact.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use crate::faulty::{GET, POST, SECOND, ask, broken, late, plainly, saying, silence, throttled};
use crate::support::{Plain, Say, Vendor, ok, say};
use identity_facade_core::{CallOptions, Deadline, ErrorKind, GaveUp, RetryPolicy, Settings};
use tokio::time::Instant;

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

    let nobody = Settings::new()
        .base_url("http://127.0.0.1:1")
        .build(Plain)
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
        let transport = Settings::new()
            .base_url(&vendor.url)
            .clock(|| UNIX_EPOCH + 2000 * SECOND)
            .retry(RetryPolicy::new().longest_wait(7 * SECOND))
            .build(Plain)
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
        let transport = Settings::new().base_url(&vendor.url).retry(policy.clone());
        let started = Instant::now();
        let transport = transport.jitter_seed(seed).build(Plain).unwrap();
        ask(&transport, &GET, CallOptions::new()).await.unwrap();
        started.elapsed()
    };
    let slack = Duration::from_millis(20);
    let mut longest = Duration::ZERO;
    for seed in 0..20 {
        for (failures, ceiling) in [(1, 1), (2, 3), (3, 7), (5, 15)] {
            assert!(wait(seed, failures).await < ceiling * SECOND + slack);
        }
        let three = wait(seed, 3).await;
        assert!(three.abs_diff(wait(seed, 3).await) < slack);
        longest = longest.max(three);
    }
    // More than the first two together may take.
    assert!(longest > 3 * SECOND, "{longest:?}");
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
    let transport = Settings::new().base_url(&vendor.url).retry_budget(10);
    let transport = transport.build(Plain).unwrap();
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
        (
            CallOptions::new()
                .attempt_timeout(5 * SECOND)
                .total_timeout(Duration::MAX),
            Deadline::Attempt,
            15,
            3,
        ),
        (
            CallOptions::new()
                .attempt_timeout(Duration::MAX)
                .total_timeout(5 * SECOND),
            Deadline::Total,
            5,
            1,
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

#[tokio::test(start_paused = true)]
async fn a_wait_is_read_as_it_is_meant_or_not_at_all() {
    let most = Duration::from_secs(u64::MAX);
    for (text, wait) in [
        ("0", Some(Duration::ZERO)),
        ("  7 ", Some(7 * SECOND)),
        ("007", Some(7 * SECOND)),
        ("1.5", Some(2 * SECOND)),
        ("2.0", Some(2 * SECOND)),
        ("18446744073709551616", Some(most)),
        ("100000000000000000000000", Some(most)),
        ("100000000000000000000000.5", Some(most)),
        ("-5", None),
        ("+5", None),
        ("5s", None),
        ("1e3", None),
        ("1.", None),
        (".5", None),
        ("", None),
        ("soon", None),
    ] {
        let header = format!("retry-after: {text}");
        let vendor = Vendor::saying(say("429 Too Many", &[&header], "")).await;
        let once = CallOptions::new().retry(RetryPolicy::never());
        let error = ask(&vendor.transport(), &GET, once).await.unwrap_err();
        assert_eq!(error.retry_after(), wait, "{text:?}");
    }
    // A wait beyond all numbers is a long one.
    let vendor = Vendor::saying(throttled("100000000000000000000000")).await;
    let error = plainly(&vendor, &GET).await.unwrap_err();
    assert_eq!(
        (error.gave_up(), error.attempts()),
        (Some(GaveUp::LongWait), 1)
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_gives_its_retry_back() {
    let vendor = Vendor::saying(say("503 Unavailable", &["retry-after: 9"], "")).await;
    let transport = Settings::new().base_url(&vendor.url).retry_budget(1);
    let transport = transport.build(Plain).unwrap();
    for _ in 0..3 {
        let call = ask(&transport, &GET, CallOptions::new());
        assert!(tokio::time::timeout(5 * SECOND, call).await.is_err());
    }
    assert_eq!(vendor.seen().len(), 3, "none came to its retry");
    let error = ask(&transport, &GET, CallOptions::new()).await.unwrap_err();
    assert_eq!(
        (error.gave_up(), error.attempts()),
        (Some(GaveUp::Budget), 2),
        "the one retry was still there, and is used now"
    );
}

#[tokio::test]
async fn a_budget_may_be_as_large_as_its_type_allows() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = Settings::new().base_url(&vendor.url).retry_budget(u32::MAX);
    let transport = transport.build(Plain).unwrap();
    ask(&transport, &GET, CallOptions::new()).await.unwrap();
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
