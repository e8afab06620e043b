//! Who counts calls. One process counts for itself; processes that share an account can share a counter.

use std::fmt;
use std::time::Duration;

use super::bucket::Bucket;
use crate::error::Error;
use crate::send::future::BoxFuture;

/// Counts calls, in one process or for many.
pub trait Limiter: Send + Sync + fmt::Debug + 'static {
    /// Takes one place in every bucket, or in none, and returns when its time has come. If that would take longer than
    /// `patience`, it returns at once, without a place; a `patience` of zero never waits. An error refuses the call
    /// for which it was asked.
    ///
    /// Dropping the future before it returns gives the place back.
    fn admit<'a>(
        &'a self,
        buckets: &'a [Bucket],
        patience: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>>;

    /// The vendor refused although `bucket` had places left: nothing is admitted to it for so long, and calls that wait
    /// already move behind that. A shorter time never replaces a longer one.
    fn penalize<'a>(&'a self, bucket: &'a Bucket, wait: Duration) -> BoxFuture<'a, ()>;
}

/// What a [`Limiter`] answers.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Admission {
    /// The call has its place, and may be sent now.
    Admitted,
    /// The wait would be longer than allowed. This is how long, as far as it is known.
    TooLate(Duration),
}
