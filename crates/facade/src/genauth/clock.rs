//! The time that requests are dated by: this machine's clock, and a correction once the service has refused a date. The
//! `Date` of an answer may be wrong, too, so a correction is bounded and given up when it does not help.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// From here on a year has five digits, and HTTP cannot write it.
const END: Duration = Duration::from_secs(253_402_300_800);

/// The longest correction, in milliseconds. Time zones are at most 26 hours apart, and a wrong one is the largest mistake
/// that a clock in use makes: one that is off by more fails at the first certificate.
const LONGEST: i64 = 26 * 3600 * 1000;

/// Two dates that are as close say the same, in milliseconds: HTTP counts seconds, and an answer takes time.
const SAME: i64 = 5 * 1000;

/// An answer that is off by more contradicts the correction, in milliseconds. Signatures are usually good for minutes.
const CONTRADICTED: i64 = 60 * 1000;

/// A clock with a correction that clones of a client share.
#[derive(Clone)]
pub(super) struct Clock {
    ours: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    /// How many milliseconds the service's clock is ahead of ours.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    pub(super) fn new(ours: Arc<dyn Fn() -> SystemTime + Send + Sync>) -> Self {
        Self {
            ours,
            ahead: Arc::new(AtomicI64::new(0)),
        }
    }

    /// The time as this machine has it.
    pub(super) fn ours(&self) -> SystemTime {
        (self.ours)()
    }

    /// The time of the service, as far as known, in the format of HTTP; `None` if HTTP cannot express it. A
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

    /// A request dated `signed` was refused for its date by an answer that came at `ours` and is dated `theirs`. Returns
    /// whether another attempt may help: not if that date cannot be true.
    pub(super) fn refused(&self, signed: SystemTime, ours: SystemTime, theirs: SystemTime) -> bool {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let observed = difference(ours, theirs);
        let signed = difference(ours, signed);
        let is_corrected = ahead != 0 && signed.abs_diff(ahead) <= signed.unsigned_abs();
        let says_the_same = observed.abs_diff(ahead) <= SAME.unsigned_abs();
        let is_possible = observed.abs() <= LONGEST;
        let helps = is_possible && !(is_corrected && says_the_same);
        self.ahead
            .store(if helps { observed } else { 0 }, Ordering::Relaxed);
        is_possible || ahead != 0
    }

    /// An answer that refused no date came at `ours` and is dated `theirs`.
    pub(super) fn seen(&self, ours: SystemTime, theirs: SystemTime) {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let observed = difference(ours, theirs);
        let limit = CONTRADICTED.unsigned_abs();
        if ahead == 0 || observed.abs_diff(ahead) <= limit {
            return;
        }
        let is_ours = observed.unsigned_abs() <= limit;
        let correction = if is_ours || observed.abs() > LONGEST {
            0
        } else {
            observed
        };
        self.ahead.store(correction, Ordering::Relaxed);
    }
}

/// How many milliseconds `theirs` is ahead of `ours`.
fn difference(ours: SystemTime, theirs: SystemTime) -> i64 {
    let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    match theirs.duration_since(ours) {
        Ok(ahead) => millis(ahead),
        Err(behind) => -millis(behind.duration()),
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
