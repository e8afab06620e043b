//! The one source of time: expiry, skew, the age of keys and the tolerance of webhooks are all measured with it.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Says what time it is. Implemented for closures, so that tests can set it.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use identity_verify::Clock;
///
/// let clock = || UNIX_EPOCH + Duration::from_secs(1_790_000_000);
/// assert_eq!(clock.now().duration_since(UNIX_EPOCH).unwrap().as_secs(), 1_790_000_000);
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> SystemTime;
}

impl<F: Fn() -> SystemTime + Send + Sync + 'static> Clock for F {
    fn now(&self) -> SystemTime {
        self()
    }
}

/// The clock of the operating system; the default.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A clock that is shared by clones of a verifier.
#[derive(Clone)]
pub(crate) struct SharedClock(Arc<dyn Clock>);

impl SharedClock {
    pub(crate) fn new(clock: impl Clock) -> Self {
        Self(Arc::new(clock))
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.0.now()
    }

    /// Seconds since 1970, with a fraction.
    pub(crate) fn unix(&self) -> f64 {
        self.since_1970().as_secs_f64()
    }

    /// Milliseconds since 1970.
    pub(crate) fn unix_ms(&self) -> u128 {
        self.since_1970().as_millis()
    }

    /// A clock before 1970 reads as 1970.
    pub(crate) fn since_1970(&self) -> Duration {
        self.now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }
}

impl Default for SharedClock {
    fn default() -> Self {
        Self::new(SystemClock)
    }
}

impl fmt::Debug for SharedClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
