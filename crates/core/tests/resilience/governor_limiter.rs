//! The counter of one process, asked by calls that do not wait. Time is paused: waits are exact.

use std::collections::VecDeque;
use std::time::Duration;

use identity_facade_core::{Admission, Bucket, Limiter, LocalLimiter, Quota};
use tokio::time::{Instant, advance};

const SECOND: Duration = Duration::from_secs(1);

/// How long a call would have to wait; zero if it has been let through.
async fn wait(limiter: &LocalLimiter, buckets: &[Bucket]) -> Duration {
    match limiter.admit(buckets, Duration::ZERO).await.unwrap() {
        Admission::Admitted => Duration::ZERO,
        Admission::TooLate(wait) => wait,
        other => panic!("{other:?}"),
    }
}

async fn is_let_through(limiter: &LocalLimiter, bucket: &Bucket) -> bool {
    wait(limiter, std::slice::from_ref(bucket)).await.is_zero()
}

/// A quota without a margin, so that the numbers are round.
fn plain(calls: u32, per: Duration) -> Quota {
    Quota::new(calls, per).with_margin(Duration::ZERO)
}

#[test]
fn the_margin_is_a_second_and_at_most_the_window() {
    let margin = |per| Quota::new(1, per).margin();
    assert_eq!(margin(3600 * SECOND), SECOND);
    assert_eq!(margin(10 * SECOND), SECOND);
    assert_eq!(margin(SECOND), SECOND);
    assert_eq!(margin(SECOND / 10), SECOND / 10);
    assert_eq!(margin(Duration::MAX), SECOND);
    assert_eq!(
        Quota::new(1, SECOND).with_margin(SECOND / 4).margin(),
        SECOND / 4,
        "it can be chosen"
    );
}

#[tokio::test(start_paused = true)]
async fn no_stretch_of_time_sees_more_than_the_quota() {
    let limiter = LocalLimiter::new();
    let bucket = [Bucket::new("all", Quota::new(5, 10 * SECOND))];
    let mut latest = VecDeque::new();
    let mut random = 7_u64;
    let mut admitted = 0;
    for _ in 0..5000 {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        advance(Duration::from_millis((random >> 33) % 3000)).await;
        let wait = wait(&limiter, &bucket).await;
        if !wait.is_zero() {
            assert!(wait <= 11 * SECOND);
            continue;
        }
        admitted += 1;
        latest.push_back(Instant::now());
        if latest.len() > 5 {
            let first = latest.pop_front().unwrap();
            assert!(
                first.elapsed() >= 11 * SECOND,
                "six within a window and its margin"
            );
        }
    }
    assert!(admitted > 1000, "only {admitted} went through");
}

#[tokio::test(start_paused = true)]
async fn the_wait_that_is_named_is_the_wait_that_it_takes() {
    let limiter = LocalLimiter::new();
    let bucket = [Bucket::new("all", plain(2, 10 * SECOND))];
    assert!(wait(&limiter, &bucket).await.is_zero());
    advance(4 * SECOND).await;
    assert!(wait(&limiter, &bucket).await.is_zero());
    assert_eq!(wait(&limiter, &bucket).await, 6 * SECOND);
    advance(6 * SECOND).await;
    assert!(wait(&limiter, &bucket).await.is_zero());
    assert_eq!(wait(&limiter, &bucket).await, 4 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_call_is_taken_out_of_every_bucket_or_out_of_none() {
    let limiter = LocalLimiter::new();
    let wide = Bucket::new("wide", plain(2, 10 * SECOND));
    let narrow = Bucket::new("narrow", plain(1, 60 * SECOND));
    let both = [wide.clone(), narrow];
    assert!(wait(&limiter, &both).await.is_zero());
    for _ in 0..10 {
        assert_eq!(wait(&limiter, &both).await, 60 * SECOND);
    }
    assert!(is_let_through(&limiter, &wide).await, "one was left");
    assert_eq!(wait(&limiter, &[wide]).await, 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_bucket_stays_empty_until_the_latest_time_named() {
    let limiter = LocalLimiter::new();
    let bucket = Bucket::new("all", None);
    assert!(is_let_through(&limiter, &bucket).await);
    limiter.penalize(&bucket, 30 * SECOND).await;
    limiter.penalize(&bucket, 5 * SECOND).await;
    assert_eq!(
        wait(&limiter, std::slice::from_ref(&bucket)).await,
        30 * SECOND
    );
    advance(30 * SECOND).await;
    assert!(is_let_through(&limiter, &bucket).await);
    limiter.penalize(&bucket, Duration::MAX).await;
    assert!(
        is_let_through(&limiter, &bucket).await,
        "no clock goes so far"
    );
}

#[tokio::test(start_paused = true)]
async fn many_objects_leave_the_common_bucket_right() {
    let limiter = LocalLimiter::new();
    let common = Bucket::new("all", Quota::new(5000, 3600 * SECOND));
    for object in 0..5000 {
        let own = Bucket::new(format!("object:{object}"), Quota::new(1, SECOND));
        assert!(wait(&limiter, &[common.clone(), own]).await.is_zero());
        advance(Duration::from_millis(10)).await;
    }
    assert!(!is_let_through(&limiter, &common).await);
}

#[tokio::test(start_paused = true)]
async fn times_beyond_any_clock_are_refused_and_do_not_panic() {
    let limiter = LocalLimiter::new();
    let bucket = [Bucket::new(
        "all",
        Quota::new(1, Duration::MAX).with_margin(Duration::MAX),
    )];
    assert!(wait(&limiter, &bucket).await.is_zero());
    assert!(wait(&limiter, &bucket).await > 3600 * SECOND);
}
