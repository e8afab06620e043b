//! The rate governor: calls wait here, or are refused, before the vendor would refuse them. What counts where is a
//! fact of the operation and a word of the dialect; who counts is a [`Limiter`].

mod bucket;
mod limiter;
mod local;
#[cfg(feature = "redis")]
mod redis;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

pub use self::bucket::Bucket;
pub use self::limiter::Limiter;
pub use self::local::LocalLimiter;
#[cfg(feature = "redis")]
pub use self::redis::{OnOutage, RedisLimiter};
use crate::error::{Error, ErrorKind, Failure};

/// A vendor that names a longer wait is taken to mean this one.
const LONGEST_PENALTY: Duration = Duration::from_secs(24 * 60 * 60);

/// What becomes of a call for which there is no room.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RateLimit {
    /// It waits, unless the wait would outlast its total time: then it is refused at once.
    #[default]
    Wait,
    /// It is refused with [`ErrorKind::RateLimited`], and [`Error::retry_after`] names the wait.
    Refuse,
    /// Nothing is counted: the vendor itself refuses what is too much.
    Off,
}

/// Lets calls through at the vendor's pace.
pub(crate) struct Governor {
    pub(crate) limiter: Arc<dyn Limiter>,
    pub(crate) policy: RateLimit,
}

impl Governor {
    /// Whether calls are counted at all.
    pub(crate) fn counts(&self) -> bool {
        self.policy != RateLimit::Off
    }

    /// Returns when there is room in every bucket, having taken it, and says how long that took. `left` is the time that
    /// the call has left.
    pub(crate) async fn admit(
        &self,
        buckets: &[Bucket],
        left: Duration,
    ) -> Result<Duration, Error> {
        let asked = Instant::now();
        while !buckets.is_empty() {
            let wait = self.limiter.admit(buckets).await?;
            if wait.is_zero() {
                return Ok(asked.elapsed());
            }
            let in_time = wait < left.saturating_sub(asked.elapsed());
            if self.policy == RateLimit::Refuse || !in_time {
                return Err(no_room(wait));
            }
            tokio::time::sleep(wait).await;
        }
        Ok(Duration::ZERO)
    }

    /// Remembers that the vendor refused, and until when. Its answer does not tell which of several buckets it means:
    /// the narrowest is the likely one, and if it was the widest, the next call that counts nowhere else will tell.
    pub(crate) async fn learn(&self, buckets: &[Bucket], error: &Error) {
        let limited = error.kind() == ErrorKind::RateLimited;
        let wait = error.retry_after().filter(|_| limited);
        if let (Some(bucket), Some(wait)) = (buckets.last(), wait) {
            self.limiter
                .penalize(bucket, wait.min(LONGEST_PENALTY))
                .await;
        }
    }
}

fn no_room(wait: Duration) -> Error {
    let mut failure = Failure::new(ErrorKind::RateLimited);
    failure.retry_after = Some(wait);
    failure.note = Some("this client keeps within the vendor's limits, so it was not sent");
    Error::from_failure(failure).safe_to_repeat(true)
}
