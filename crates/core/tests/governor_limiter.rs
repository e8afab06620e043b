//! The counter of one process. Time is paused: waits are exact.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use identity_facade_core::{Bucket, Limiter, LocalLimiter, Quota};
use tokio::time::{Instant, advance, sleep};

const SECOND: Duration = Duration::from_secs(1);

async fn wait(limiter: &LocalLimiter, bucket: &Bucket) -> Duration {
    limiter.admit(std::slice::from_ref(bucket)).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn no_stretch_of_time_sees_more_than_the_quota() {
    let limiter = LocalLimiter::new();
    let bucket = Bucket::new("all", Quota::new(5, 10 * SECOND));
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
            assert!(wait <= 10 * SECOND);
            continue;
        }
        admitted += 1;
        latest.push_back(Instant::now());
        if latest.len() > 5 {
            let first = latest.pop_front().unwrap();
            assert!(first.elapsed() >= 10 * SECOND, "six within ten seconds");
        }
    }
    assert!(admitted > 1000, "only {admitted} went through");
}

#[tokio::test(start_paused = true)]
async fn the_wait_that_is_named_is_the_wait_that_it_takes() {
    let limiter = LocalLimiter::new();
    let bucket = Bucket::new("all", Quota::new(2, 10 * SECOND));
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
    let wide = Bucket::new("wide", Quota::new(2, 10 * SECOND));
    let narrow = Bucket::new("narrow", Quota::new(1, 60 * SECOND));
    let both = [wide.clone(), narrow];
    assert!(limiter.admit(&both).await.unwrap().is_zero());
    for _ in 0..10 {
        assert_eq!(limiter.admit(&both).await.unwrap(), 60 * SECOND);
    }
    assert!(wait(&limiter, &wide).await.is_zero(), "one was left");
    assert_eq!(wait(&limiter, &wide).await, 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_bucket_stays_empty_until_the_latest_time_named() {
    let limiter = LocalLimiter::new();
    let bucket = Bucket::new("all", None);
    assert!(wait(&limiter, &bucket).await.is_zero());
    limiter.penalize(&bucket, 30 * SECOND).await;
    limiter.penalize(&bucket, 5 * SECOND).await;
    assert_eq!(wait(&limiter, &bucket).await, 30 * SECOND);
    advance(30 * SECOND).await;
    assert!(wait(&limiter, &bucket).await.is_zero());
    limiter.penalize(&bucket, Duration::MAX).await;
    assert!(
        wait(&limiter, &bucket).await.is_zero(),
        "no clock goes so far"
    );
}

#[tokio::test(start_paused = true)]
async fn many_objects_leave_the_common_bucket_right() {
    let limiter = LocalLimiter::new();
    let common = Bucket::new("all", Quota::new(5000, 3600 * SECOND));
    for object in 0..5000 {
        let own = Bucket::new(format!("object:{object}"), Quota::new(1, SECOND));
        assert!(
            limiter
                .admit(&[common.clone(), own])
                .await
                .unwrap()
                .is_zero()
        );
        advance(Duration::from_millis(10)).await;
    }
    assert!(!wait(&limiter, &common).await.is_zero());
}

#[tokio::test(start_paused = true)]
async fn a_crowd_comes_through_at_the_pace_of_the_quota() {
    let limiter = Arc::new(LocalLimiter::new());
    let started = Instant::now();
    let crowd = (0..200).map(|_| {
        let limiter = Arc::clone(&limiter);
        tokio::spawn(async move {
            let bucket = Bucket::new("all", Quota::new(10, SECOND));
            loop {
                let wait = wait(&limiter, &bucket).await;
                if wait.is_zero() {
                    return started.elapsed();
                }
                sleep(wait).await;
            }
        })
    });
    let mut passes = Vec::new();
    for one in crowd.collect::<Vec<_>>() {
        passes.push(one.await.unwrap());
    }
    passes.sort();
    assert!(
        passes
            .windows(11)
            .all(|w| w[10].saturating_sub(w[0]) >= SECOND)
    );
    assert!(started.elapsed() < 20 * SECOND, "nobody waits for nothing");
}
