//! How one call differs from the other calls of its client. What is not set here is the client's own choice.

use std::time::Duration;

use super::retry::RetryPolicy;

/// What one call wants differently.
///
/// ```
/// use std::time::Duration;
/// use identity_facade_core::{CallOptions, RetryPolicy};
///
/// let patient = CallOptions::new()
///     .retry(RetryPolicy::new().max_attempts(5))
///     .attempt_timeout(Duration::from_secs(10))
///     .total_timeout(Duration::from_secs(120));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing before a call gets them"]
pub struct CallOptions {
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) queue_timeout: Option<Duration>,
    pub(crate) assume_idempotent: bool,
    pub(crate) strict: bool,
}

impl CallOptions {
    /// Everything as the client has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// How often the call may be attempted, and how long to wait in between.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How long one request and its whole answer may take.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How long the call may take in all, with every attempt and every wait. The wait for the rate limit counts, unless
    /// there is a [`queue_timeout`](Self::queue_timeout).
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.total_timeout = Some(limit);
        self
    }

    /// How long the call may wait for the rate limit in all, before its first attempt and before retries. That wait then
    /// does not count against the total timeout, so work in bulk can queue for longer than a single call may take. A
    /// call that would wait longer is refused at once. Default: the wait counts against the total timeout. Zero
    /// refuses instead of waiting; any other time waits even if the client refuses
    /// ([`RateLimit::Refuse`](crate::RateLimit::Refuse)).
    pub fn queue_timeout(mut self, limit: Duration) -> Self {
        self.queue_timeout = Some(limit);
        self
    }

    /// Whether doing this call twice is the same as doing it once, though the operation's facts do not say so. Then it
    /// may be repeated even if the first request may have been carried out.
    pub fn assume_idempotent(mut self, repeatable: bool) -> Self {
        self.assume_idempotent = repeatable;
        self
    }

    /// Whether an item of a list that cannot be read makes the whole content unreadable. Default: false, it is left out
    /// and counted in [`Items::unreadable`](crate::Items::unreadable).
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// These options; what they leave open is as in `others`.
    pub(crate) fn or(self, others: &Self) -> Self {
        Self {
            retry: self.retry.or_else(|| others.retry.clone()),
            attempt_timeout: self.attempt_timeout.or(others.attempt_timeout),
            total_timeout: self.total_timeout.or(others.total_timeout),
            queue_timeout: self.queue_timeout.or(others.queue_timeout),
            assume_idempotent: self.assume_idempotent || others.assume_idempotent,
            strict: self.strict || others.strict,
        }
    }
}
