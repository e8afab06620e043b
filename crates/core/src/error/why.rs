//! What an error says beside its kind: whether the call was carried out, which of the deadlines passed, and why a
//! failure that is often retried was not retried again.

use http::StatusCode;

use super::kind::ErrorKind;
use super::label::labels;

/// Whether a call was carried out, over all of its attempts.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CarriedOut {
    /// The vendor did what was asked; only its answer cannot be used.
    Yes,
    /// Nothing was changed.
    No,
    /// It may have been carried out. Read the state before you repeat the call, unless it is idempotent.
    Unknown,
}

impl CarriedOut {
    /// What one attempt that failed so tells.
    pub(super) fn of(kind: ErrorKind, status: Option<StatusCode>) -> Self {
        match kind {
            ErrorKind::Validation
            | ErrorKind::Configuration
            | ErrorKind::Connect
            | ErrorKind::RateLimited => Self::No,
            ErrorKind::Decode | ErrorKind::AnswerTooLarge => Self::Yes,
            ErrorKind::Timeout | ErrorKind::Interrupted | ErrorKind::Server => Self::Unknown,
            // A redirect may follow a request that was carried out, and nobody knows what a status in no class means.
            _ => match status {
                Some(status) if status.is_client_error() => Self::No,
                None if kind != ErrorKind::Api => Self::No,
                _ => Self::Unknown,
            },
        }
    }

    /// What a call tells whose last attempt tells `self`, if its earlier attempts tell this.
    pub(crate) fn after(self, earlier: Self) -> Self {
        match (self, earlier) {
            (Self::Yes, _) => Self::Yes,
            (last, Self::No) => last,
            _ => Self::Unknown,
        }
    }
}

/// Which time was over.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deadline {
    /// The time for a connection to stand.
    Connect,
    /// The time for one request and its whole answer.
    Attempt,
    /// The time for the whole call, with every attempt and every wait.
    Total,
}

/// Why a call that failed for a passing reason was not attempted again.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GaveUp {
    /// It was attempted as often as allowed.
    Attempts,
    /// So many calls failed lately that another attempt would only add to the trouble.
    Budget,
    /// The call's time was over, or the wait would have lasted longer than what is left of it.
    Deadline,
    /// The vendor asks for a longer wait than the policy allows.
    LongWait,
    /// The request may have been carried out, and the operation must not happen twice.
    Unrepeatable,
    /// This client's own rate limiter had no place for the next attempt in time. Nothing was refused by the vendor.
    RateLimit,
    /// This client's own rate limiter could not be asked.
    LimiterOutage,
}

labels!(CarriedOut {
    Yes: "yes",
    No: "no",
    Unknown: "unknown",
});

labels!(Deadline {
    Connect: "connect",
    Attempt: "attempt",
    Total: "total",
});

labels!(GaveUp {
    Attempts: "attempts",
    Budget: "budget",
    Deadline: "deadline",
    LongWait: "long_wait",
    Unrepeatable: "unrepeatable",
    RateLimit: "rate_limit",
    LimiterOutage: "limiter_outage",
});
