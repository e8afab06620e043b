//! How long keys are used, and how often they are asked for.

use std::time::Duration;

use crate::config::ConfigError;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// How the keys of a verifier are cached.
///
/// ```
/// use std::time::Duration;
/// use identity_verify::KeyPolicy;
///
/// let policy = KeyPolicy::new().fresh_for(Duration::from_secs(600));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct KeyPolicy {
    pub(crate) fresh_for: Duration,
    pub(crate) stale_for: Duration,
    pub(crate) cool_down: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_bytes: usize,
}

impl KeyPolicy {
    /// The defaults that each setter states.
    pub const fn new() -> Self {
        Self {
            fresh_for: Duration::from_secs(5 * MINUTE),
            stale_for: Duration::from_secs(HOUR),
            cool_down: Duration::from_secs(30),
            timeout: Duration::from_secs(10),
            max_bytes: 1024 * 1024,
        }
    }

    /// How long loaded keys are used without asking again. A withdrawn key is accepted no longer than this, unless keys
    /// cannot be loaded. Default: 5 minutes. Limits: the cool-down to 24 hours.
    #[must_use]
    pub const fn fresh_for(mut self, duration: Duration) -> Self {
        self.fresh_for = duration;
        self
    }

    /// How long loaded keys are used at most, counted from when they were loaded, while they cannot be loaded again.
    /// Default: 1 hour. Limits: `fresh_for` to 7 days.
    #[must_use]
    pub const fn stale_for(mut self, duration: Duration) -> Self {
        self.stale_for = duration;
        self
    }

    /// The least time between two requests for keys, whatever tokens name as their key. Default: 30 seconds. Limits: 1
    /// second to 1 hour.
    #[must_use]
    pub const fn cool_down(mut self, duration: Duration) -> Self {
        self.cool_down = duration;
        self
    }

    /// How long one request for keys may take, its body included. Default: 10 seconds. Limits: 1 millisecond to 5
    /// minutes.
    #[must_use]
    pub const fn timeout(mut self, duration: Duration) -> Self {
        self.timeout = duration;
        self
    }

    /// The longest document that is read. Default: 1 MiB.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    pub(crate) fn checked(self) -> Result<Self, ConfigError> {
        let cool_down = Duration::from_secs(1)..=Duration::from_secs(HOUR);
        let fresh_for = self.cool_down..=Duration::from_secs(24 * HOUR);
        let stale_for = self.fresh_for..=Duration::from_secs(7 * 24 * HOUR);
        let timeout = Duration::from_millis(1)..=Duration::from_secs(5 * MINUTE);
        let within = cool_down.contains(&self.cool_down)
            && fresh_for.contains(&self.fresh_for)
            && stale_for.contains(&self.stale_for)
            && timeout.contains(&self.timeout);
        if within {
            Ok(self)
        } else {
            Err(ConfigError::new(
                "key_policy",
                "has a duration outside its limits",
            ))
        }
    }
}

impl Default for KeyPolicy {
    fn default() -> Self {
        Self::new()
    }
}
