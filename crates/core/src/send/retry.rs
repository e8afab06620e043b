//! How often a call is attempted and how long it waits in between. What may be repeated at all is not a choice: the
//! operation's facts and the failure decide that.

use std::ops::RangeInclusive;
use std::time::Duration;

/// How often, and how long in between.
///
/// The wait before a retry is random between nothing and a ceiling, which is the lower bound of [`backoff`] first, then
/// twice as much each time, up to the upper bound. If the vendor names a wait, that is waited at least.
///
/// [`backoff`]: RetryPolicy::backoff
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing before a client or a call gets it"]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: RangeInclusive<Duration>,
    longest_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            backoff: Duration::from_millis(200)..=Duration::from_secs(10),
            longest_wait: Duration::from_secs(30),
        }
    }
}

impl RetryPolicy {
    /// 3 attempts, 200 ms to 10 s between them, up to 30 s if the vendor asks for it.
    pub fn new() -> Self {
        Self::default()
    }

    /// One attempt. The exception is a token that has expired: it is renewed, and the call is attempted once more.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a call is attempted at most, the first time included; 0 counts as 1. One attempt with a renewed token is
    /// allowed on top.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Ceilings of the random wait: before the first retry, and of any later one.
    pub fn backoff(mut self, ceilings: RangeInclusive<Duration>) -> Self {
        self.backoff = ceilings;
        self
    }

    /// The longest wait that the vendor may ask for. If it asks for more, the call fails at once with what it said.
    pub fn longest_wait(mut self, limit: Duration) -> Self {
        self.longest_wait = limit;
        self
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.max_attempts
    }

    /// How long the vendor may ask to wait.
    pub(crate) fn patience(&self) -> Duration {
        self.longest_wait
    }

    /// The ceiling of the wait after this many attempts.
    pub(crate) fn ceiling(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        self.backoff
            .start()
            .saturating_mul(1 << doublings)
            .min(*self.backoff.end())
    }
}
