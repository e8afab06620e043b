//! The rate limiter: calls wait here, or are refused, before the vendor would refuse them. Where an operation is
//! counted is a fact of it and of the dialect; a [`Limiter`] counts.

mod backoff;
mod book;
mod bucket;
mod limiter;
mod local;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "redis")]
mod redis_connection;
mod window;

use std::sync::Arc;
use std::time::Duration;

use self::backoff::Backoff;
pub use self::bucket::Bucket;
pub use self::limiter::{Admission, Limiter};
pub use self::local::LocalLimiter;
#[cfg(feature = "redis")]
pub use self::redis::{OnOutage, RedisLimiter};
use crate::error::{Error, ErrorKind, Failure, GaveUp};

/// A vendor that names a longer wait is taken to mean this one.
const LONGEST_PENALTY: Duration = Duration::from_secs(24 * 60 * 60);

/// What becomes of a call for which there is no place now.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RateLimit {
    /// It waits, unless the wait would outlast its time: then it is refused at once.
    #[default]
    Wait,
    /// It is refused with [`ErrorKind::RateLimited`], and [`Error::retry_after`] names the wait. A call with a
    /// [`queue_timeout`](crate::CallOptions::queue_timeout) of its own waits so long all the same.
    Refuse,
    /// Nothing is counted: the vendor itself refuses what is too much.
    Off,
}

/// Admits calls, and learns from the vendor's refusals.
pub(crate) struct Governor {
    limiter: Arc<dyn Limiter>,
    policy: RateLimit,
    backoff: Backoff,
}

impl Governor {
    pub(crate) fn new(limiter: Arc<dyn Limiter>, policy: RateLimit) -> Self {
        Self {
            limiter,
            policy,
            backoff: Backoff::default(),
        }
    }

    /// Whether calls are counted at all.
    pub(crate) fn counts(&self) -> bool {
        self.policy != RateLimit::Off
    }

    /// Whether a call is refused rather than made to wait.
    pub(crate) fn refuses(&self) -> bool {
        self.policy == RateLimit::Refuse
    }

    /// Returns when there is a place in every bucket, having taken it, or at once if that takes longer than `patience`.
    /// The error says by [`Error::gave_up`] that it is not the vendor's.
    pub(crate) async fn admit(&self, buckets: &[Bucket], patience: Duration) -> Result<(), Error> {
        match self.limiter.admit(buckets, patience).await {
            Ok(Admission::Admitted) => Ok(()),
            Ok(Admission::TooLate(wait)) => Err(no_room(wait)),
            Err(error) => Err(error.gave_up_for(GaveUp::LimiterOutage)),
        }
    }

    /// Remembers that the vendor refused, and until when. Its answer does not tell which of several buckets it means:
    /// the narrowest is the likely one, and if it was the widest, the next call that counts nowhere else will tell.
    pub(crate) async fn refused(&self, buckets: &[Bucket], error: &Error) {
        let Some(bucket) = buckets.last() else {
            return;
        };
        if error.kind() == ErrorKind::RateLimited {
            let named = error.retry_after().filter(|wait| !wait.is_zero());
            let wait = named.unwrap_or_else(|| self.backoff.refused(bucket));
            self.limiter
                .penalize(bucket, wait.min(LONGEST_PENALTY))
                .await;
        } else if error
            .status()
            .is_some_and(|status| status.is_client_error())
        {
            self.answered(buckets);
        }
    }

    /// The vendor answered, and did not refuse for the rate.
    pub(crate) fn answered(&self, buckets: &[Bucket]) {
        self.backoff.answered(buckets);
    }
}

fn no_room(wait: Duration) -> Error {
    let mut failure = Failure::new(ErrorKind::RateLimited);
    failure.retry_after = Some(wait);
    failure.note = Some("this client keeps within the vendor's limits, so it was not sent");
    Error::from_failure(failure)
        .safe_to_repeat(true)
        .gave_up_for(GaveUp::RateLimit)
}
