//! The counter of one process. It remembers when the latest calls were let through, as many as the quota allows, so
//! that no stretch of time ever sees more: whether the vendor counts by fixed or by sliding windows does not matter.
//! A leaky bucket would keep less, and let nearly twice the quota through in its first window.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::Bucket;
use super::limiter::Limiter;
use crate::error::Error;
use crate::operation::Quota;
use crate::send::future::BoxFuture;

/// So many buckets are kept before those that are full again are looked for.
const KEPT: usize = 1024;

/// Counts the calls of one process, by tokio's clock.
#[derive(Debug, Default)]
pub struct LocalLimiter {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    windows: HashMap<Cow<'static, str>, Window>,
    /// How many buckets were in use when they were last looked through.
    in_use: usize,
}

#[derive(Debug, Default)]
struct Window {
    admitted: VecDeque<Instant>,
    per: Duration,
    closed_until: Option<Instant>,
}

impl LocalLimiter {
    /// A counter that has counted nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn take(&self, buckets: &[Bucket]) -> Duration {
        let now = Instant::now();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = buckets
            .iter()
            .filter_map(|bucket| Some(state.windows.get(&bucket.key)?.wait(bucket.quota, now)))
            .max()
            .unwrap_or_default();
        if wait.is_zero() {
            for bucket in buckets {
                if let Some(quota) = bucket.quota {
                    state.window(bucket, now).admit(quota, now);
                }
            }
        }
        wait
    }

    pub(super) fn close(&self, bucket: &Bucket, wait: Duration) {
        let now = Instant::now();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let window = state.window(bucket, now);
        window.closed_until = window.closed_until.max(now.checked_add(wait));
    }
}

impl State {
    fn window(&mut self, bucket: &Bucket, now: Instant) -> &mut Window {
        if self.windows.len() >= KEPT.max(2 * self.in_use) {
            self.windows.retain(|_, window| window.is_in_use(now));
            self.in_use = self.windows.len();
        }
        self.windows.entry(bucket.key.clone()).or_default()
    }
}

impl Window {
    fn wait(&self, quota: Option<Quota>, now: Instant) -> Duration {
        let closed = self
            .closed_until
            .map(|until| until.saturating_duration_since(now));
        let full = quota.and_then(|quota| {
            let before = self.admitted.len().checked_sub(quota.calls() as usize)?;
            let free = self.admitted.get(before)?.checked_add(quota.per())?;
            Some(free.saturating_duration_since(now))
        });
        closed.max(full).unwrap_or_default()
    }

    fn admit(&mut self, quota: Quota, now: Instant) {
        self.per = quota.per();
        self.admitted.push_back(now);
        while self.admitted.len() > quota.calls() as usize {
            self.admitted.pop_front();
        }
    }

    fn is_in_use(&self, now: Instant) -> bool {
        let latest = self.admitted.back();
        let counts = latest.is_some_and(|at| now.saturating_duration_since(*at) < self.per);
        counts || self.closed_until.is_some_and(|until| until > now)
    }
}

impl Limiter for LocalLimiter {
    fn admit<'a>(&'a self, buckets: &'a [Bucket]) -> BoxFuture<'a, Result<Duration, Error>> {
        let wait = self.take(buckets);
        Box::pin(async move { Ok(wait) })
    }

    fn penalize<'a>(&'a self, bucket: &'a Bucket, wait: Duration) -> BoxFuture<'a, ()> {
        self.close(bucket, wait);
        Box::pin(async {})
    }
}
