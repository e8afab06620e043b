//! Whether answers about opaque tokens are kept, and how long a question may take.

use std::time::Duration;

use crate::config::ConfigError;

/// The longest time for which an answer may be kept: a token that is revoked meanwhile is still accepted.
const MAX_KEEP_FOR: Duration = Duration::from_secs(300);
const MAX_TIMEOUT: Duration = Duration::from_secs(300);
const MAX_ENTRIES: usize = 1_000_000;

/// How a verifier asks about opaque tokens.
///
/// By default nothing is kept: every opaque token is asked about each time, so that a revoked one is refused at once.
/// [`keep_for`](Self::keep_for) saves requests, and accepts a revoked token for that long.
///
/// ```
/// use std::time::Duration;
/// use identity_verify::OpaquePolicy;
///
/// let policy = OpaquePolicy::new().keep_for(Duration::from_secs(15));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct OpaquePolicy {
    pub(crate) keep_for: Duration,
    pub(crate) max_entries: usize,
    pub(crate) timeout: Duration,
}

impl OpaquePolicy {
    /// The defaults that each setter states.
    pub const fn new() -> Self {
        Self {
            keep_for: Duration::ZERO,
            max_entries: 10_000,
            timeout: Duration::from_secs(10),
        }
    }

    /// How long the answer about an accepted token is used without asking again; never beyond the token's own expiry.
    /// Refusals and failures are not kept. Default: 0, which keeps nothing. Limit: 5 minutes.
    #[must_use]
    pub const fn keep_for(mut self, duration: Duration) -> Self {
        self.keep_for = duration;
        self
    }

    /// The most answers that are kept; the oldest gives way to a new one. Default: 10,000. Limits: 1 to 1,000,000.
    #[must_use]
    pub const fn max_entries(mut self, entries: usize) -> Self {
        self.max_entries = entries;
        self
    }

    /// How long one question may take, with all its attempts. Then the error is unavailable. Default: 10 seconds.
    /// Limits: 1 millisecond to 5 minutes.
    #[must_use]
    pub const fn timeout(mut self, duration: Duration) -> Self {
        self.timeout = duration;
        self
    }

    pub(crate) fn checked(self) -> Result<Self, ConfigError> {
        let within = self.keep_for <= MAX_KEEP_FOR
            && (1..=MAX_ENTRIES).contains(&self.max_entries)
            && (Duration::from_millis(1)..=MAX_TIMEOUT).contains(&self.timeout);
        if within {
            Ok(self)
        } else {
            Err(ConfigError::new(
                "opaque_policy",
                "has a value outside its limits",
            ))
        }
    }
}

impl Default for OpaquePolicy {
    fn default() -> Self {
        Self::new()
    }
}
