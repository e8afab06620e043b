//! What an error says beside its kind: which of the deadlines passed, and why a failure that is often retried was not
//! retried again. Both inform; neither asks the caller for another reaction than the kind does.

/// Which time was over.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GaveUp {
    /// It was attempted as often as allowed.
    Attempts,
    /// So many calls failed lately that another attempt would only add to the trouble.
    Budget,
    /// The wait would have lasted longer than what is left of the call's time.
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
