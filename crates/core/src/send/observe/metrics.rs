//! A hook for counters and histograms. No library of metrics is chosen here: a program forwards what it hears.

use std::time::Duration;

use http::StatusCode;

use crate::error::{ErrorKind, labels};
use crate::operation::Operation;

/// Hears of every attempt, wait and call. Nothing in it names an object or holds what was sent: an operation has few
/// values and fits a label. It is called in the middle of a call, so it must not block.
///
/// Each call ends with one of [`finished`](Self::finished) and [`dropped`](Self::dropped), if it was awaited at all.
pub trait Metrics: Send + Sync + 'static {
    /// A request was made, and answered or not.
    fn attempted(&self, operation: &'static Operation, attempt: &Attempted) {
        let _ = (operation, attempt);
    }

    /// A call waited before an attempt.
    fn waited(&self, operation: &'static Operation, reason: Pause, time: Duration) {
        let _ = (operation, reason, time);
    }

    /// A call has its outcome. A call that was refused before sending had no attempt.
    fn finished(&self, operation: &'static Operation, call: &Finished) {
        let _ = (operation, call);
    }

    /// A call was dropped before it had an outcome. What it was sending may be carried out all the same.
    fn dropped(&self, operation: &'static Operation, call: &Dropped) {
        let _ = (operation, call);
    }
}

/// One attempt of a call.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Attempted {
    /// How many attempts of the same call came before.
    pub resends: u32,
    /// The status of the answer, if there was one. GenAuth's failures have the one in their envelope.
    pub status: Option<StatusCode>,
    /// What went wrong, if it did.
    pub failure: Option<ErrorKind>,
    /// From authenticating to the judged answer.
    pub took: Duration,
}

/// One whole call.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Finished {
    /// How many attempts were made; none if the call was refused before.
    pub attempts: u32,
    /// What went wrong, if it did.
    pub failure: Option<ErrorKind>,
    /// With every attempt and every wait.
    pub took: Duration,
}

/// A call whose future was dropped.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Dropped {
    /// How many attempts were begun; none if it was still waiting for the first.
    pub attempts: u32,
    /// Until it was dropped.
    pub took: Duration,
}

/// What a call waits for.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pause {
    /// A place in the vendor's rate limits.
    RateLimit,
    /// The next attempt after one that failed.
    Retry,
}

labels!(Pause {
    RateLimit: "rate_limit",
    Retry: "retry",
});
