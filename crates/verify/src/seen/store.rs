//! What remembers deliveries: one trait, so that a service can keep them where it keeps everything else.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// What the methods of [`SeenStore`] return.
pub type SeenFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, SeenError>> + Send + 'a>>;

/// Remembers which deliveries are claimed and which are done. Each method is one atomic step.
pub trait SeenStore: Send + Sync + 'static {
    /// Claims `id` for `holder`, until `lapse` has passed, unless it is claimed or done. Idempotent for one holder.
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lapse: Duration,
    ) -> SeenFuture<'a, Claimed>;

    /// Records that `id` is done, until `keep` has passed, even if another one holds it by now. Idempotent.
    fn finish<'a>(&'a self, id: &'a str, keep: Duration) -> SeenFuture<'a, ()>;

    /// Forgets the claim of `holder` on `id`. Nothing if another one holds it, or if it is done. Idempotent.
    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> SeenFuture<'a, ()>;
}

/// What a store says of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claimed {
    /// It is claimed now.
    New,
    /// It is done.
    Done,
    /// Another one holds it.
    InProgress,
}

/// Why a store cannot say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SeenError {
    /// The id is empty, or longer than 256 bytes.
    IdUnusable,
    /// The store holds as many claims as it may.
    Full,
    /// The store does not answer.
    Unavailable,
}

impl fmt::Display for SeenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::IdUnusable => "the id is empty, or longer than 256 bytes",
            Self::Full => "the store of deliveries holds as many claims as it may",
            Self::Unavailable => "the store of deliveries does not answer",
        })
    }
}

impl std::error::Error for SeenError {}
