//! Who counts calls. One process counts for itself; processes that share an account can share a counter.

use std::fmt;
use std::time::Duration;

use super::bucket::Bucket;
use crate::error::Error;
use crate::send::future::BoxFuture;

/// Counts calls, in one process or for many.
pub trait Limiter: Send + Sync + fmt::Debug + 'static {
    /// Takes one call out of every bucket if each has one left, or out of none if one has not, as one step: no other
    /// caller comes in between. Answers zero if the calls were taken, and otherwise how long to wait before asking
    /// again. An error refuses the call for which it was asked.
    fn admit<'a>(&'a self, buckets: &'a [Bucket]) -> BoxFuture<'a, Result<Duration, Error>>;

    /// The vendor refused although `bucket` had calls left: it is empty for so long. A shorter time never replaces a
    /// longer one.
    fn penalize<'a>(&'a self, bucket: &'a Bucket, wait: Duration) -> BoxFuture<'a, ()>;
}
