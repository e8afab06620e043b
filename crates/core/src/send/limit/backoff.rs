//! How long a bucket is closed when the vendor refuses without saying how long: longer each time, until it answers.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::bucket::Bucket;

const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(30);

/// The refusals of each bucket that was refused and has not been answered since.
#[derive(Debug, Default)]
pub(super) struct Backoff(Mutex<HashMap<Cow<'static, str>, Refusals>>);

#[derive(Debug)]
struct Refusals {
    wait: Duration,
    until: Instant,
}

impl Backoff {
    fn refusals(&self) -> MutexGuard<'_, HashMap<Cow<'static, str>, Refusals>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long to close this bucket. Requests that were on their way together are refused together: they count once.
    pub(super) fn refused(&self, bucket: &Bucket) -> Duration {
        let now = Instant::now();
        let mut all = self.refusals();
        let wait = match all.get(&bucket.key) {
            Some(before) if now < before.until => return before.until - now,
            Some(before) => LONGEST.min(before.wait * 2),
            None => FIRST,
        };
        let until = now + wait;
        all.insert(bucket.key.clone(), Refusals { wait, until });
        wait
    }

    /// The vendor answered a request of these buckets. While one is closed, that request was sent before.
    pub(super) fn answered(&self, buckets: &[Bucket]) {
        let mut all = self.refusals();
        if all.is_empty() {
            return;
        }
        let now = Instant::now();
        for bucket in buckets {
            if all
                .get(&bucket.key)
                .is_some_and(|before| before.until <= now)
            {
                all.remove(&bucket.key);
            }
        }
    }
}
