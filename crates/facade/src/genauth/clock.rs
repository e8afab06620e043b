//! The time that requests are dated by. Ours may be wrong; the service's is not, because it judges by it, so what an
//! answer says of the time corrects ours once the service has complained.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// From here on a year has five digits, and HTTP cannot write it.
const END: Duration = Duration::from_secs(253_402_300_800);

/// A clock with a correction that clones of a client share.
pub(super) struct Clock {
    ours: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    /// How many milliseconds the service's clock is ahead of ours.
    ahead: AtomicI64,
}

impl Clock {
    pub(super) fn new(ours: Arc<dyn Fn() -> SystemTime + Send + Sync>) -> Self {
        Self {
            ours,
            ahead: AtomicI64::new(0),
        }
    }

    /// The time as this machine has it.
    pub(super) fn ours(&self) -> SystemTime {
        (self.ours)()
    }

    /// The time as the service has it, as far as is known, in the words of HTTP; nothing if HTTP has none for it. A
    /// correction that leads out of them counts for nothing: it came from an answer.
    pub(super) fn date(&self) -> Option<String> {
        [self.theirs(), self.ours()]
            .into_iter()
            .find(|time| can_be_written(*time))
            .map(httpdate::fmt_http_date)
    }

    fn theirs(&self) -> SystemTime {
        let ours = self.ours();
        let ahead = self.ahead.load(Ordering::Relaxed);
        let difference = Duration::from_millis(ahead.unsigned_abs());
        let theirs = if ahead < 0 {
            ours.checked_sub(difference)
        } else {
            ours.checked_add(difference)
        };
        theirs.unwrap_or(ours)
    }

    /// The service's clock showed `theirs` when ours showed `ours`.
    pub(super) fn correct(&self, ours: SystemTime, theirs: SystemTime) {
        let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        let ahead = match theirs.duration_since(ours) {
            Ok(ahead) => millis(ahead),
            Err(behind) => -millis(behind.duration()),
        };
        self.ahead.store(ahead, Ordering::Relaxed);
    }
}

fn can_be_written(time: SystemTime) -> bool {
    time.duration_since(UNIX_EPOCH)
        .is_ok_and(|since| since < END)
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}
