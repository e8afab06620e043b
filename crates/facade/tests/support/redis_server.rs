//! A `redis-server` of the test's own, and what a limiter answers.

#![allow(dead_code)] // each test file uses its part

#[path = "../../../core/tests/support/redis_process.rs"]
mod redis_process;

use std::time::Duration;

use identity_facade::Quota;
use identity_facade::rate_limit::{Admission, Bucket, Limiter, RedisLimiter};
pub(crate) use redis_process::Server;

/// A quota without a margin, so that the numbers are round.
pub(crate) fn bucket(key: &'static str, calls: u32, per: Duration) -> Bucket {
    Bucket::new(key, Quota::new(calls, per).with_margin(Duration::ZERO))
}

/// How long a call would have to wait; zero if it has been let through.
pub(crate) async fn wait_of(limiter: &RedisLimiter, buckets: &[Bucket]) -> Duration {
    match limiter.admit(buckets, Duration::ZERO).await.unwrap() {
        Admission::Admitted => Duration::ZERO,
        Admission::TooLate(wait) => wait,
        other => panic!("{other:?}"),
    }
}

impl Server {
    pub(crate) fn limiter(&self) -> RedisLimiter {
        RedisLimiter::new(&self.url(), "tests").unwrap()
    }
}
