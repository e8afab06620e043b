//! The clock of an emulator: another one, which can be set, stopped and moved while the emulator runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::state::clock::Clock;

const SECOND: i128 = 1_000_000_000;

/// The first moment that cannot be set, in seconds since the Unix epoch: the beginning of the year 9999. Every moment
/// before it can be written as a date, and still can a while later.
const END: u64 = 253_370_764_800;

/// A clock over another one.
pub(crate) struct AdjustableClock {
    base: Arc<dyn Clock>,
    start: Hands,
    hands: Mutex<Hands>,
}

/// Where the hands are, in terms of the clock below.
#[derive(Debug, Clone, Copy)]
enum Hands {
    /// So many nanoseconds ahead of it, or behind it.
    Running(i128),
    /// At this moment, whatever it says.
    Standing(SystemTime),
}

impl AdjustableClock {
    /// A clock that is so many seconds ahead of another, or behind it.
    pub(crate) fn over(base: Arc<dyn Clock>, seconds: i64) -> Self {
        let start = Hands::Running(i128::from(seconds) * SECOND);
        Self {
            base,
            start,
            hands: Mutex::new(start),
        }
    }

    pub(crate) fn is_frozen(&self) -> bool {
        matches!(*self.hands(), Hands::Standing(_))
    }

    /// Sets the time, and says whether it stands; what is `None` stays. `false` if no date can be written of it.
    pub(crate) fn set(&self, now: Option<SystemTime>, frozen: Option<bool>) -> bool {
        let mut hands = self.hands();
        let was_frozen = matches!(*hands, Hands::Standing(_));
        let now = now.unwrap_or_else(|| self.shown(*hands));
        if !is_sound(now) {
            return false;
        }
        *hands = if frozen.unwrap_or(was_frozen) {
            Hands::Standing(now)
        } else {
            Hands::Running(between(self.base.now(), now))
        };
        true
    }

    /// Moves it by so many seconds, backwards if they are negative. `false` if no date can be written of that time.
    pub(crate) fn advance(&self, seconds: i64) -> bool {
        let mut hands = self.hands();
        let by = i128::from(seconds) * SECOND;
        let Some(now) = moved(self.shown(*hands), by).filter(|now| is_sound(*now)) else {
            return false;
        };
        *hands = match *hands {
            Hands::Running(ahead) => Hands::Running(ahead + by),
            Hands::Standing(_) => Hands::Standing(now),
        };
        true
    }

    /// Runs, so many seconds ahead of the clock below, or behind it.
    pub(crate) fn skew(&self, seconds: i64) {
        *self.hands() = Hands::Running(i128::from(seconds) * SECOND);
    }

    /// Goes back to how it was at the start.
    pub(crate) fn reset(&self) {
        *self.hands() = self.start;
    }

    fn shown(&self, hands: Hands) -> SystemTime {
        match hands {
            Hands::Standing(now) => now,
            Hands::Running(0) => self.base.now(),
            Hands::Running(ahead) => moved(self.base.now(), ahead).unwrap_or(UNIX_EPOCH),
        }
    }

    fn hands(&self) -> MutexGuard<'_, Hands> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for AdjustableClock {
    fn now(&self) -> SystemTime {
        let hands = *self.hands();
        self.shown(hands)
    }
}

fn is_sound(moment: SystemTime) -> bool {
    let since = moment.duration_since(UNIX_EPOCH);
    since.is_ok_and(|since| since.as_secs() < END)
}

/// The nanoseconds from one moment to another.
fn between(from: SystemTime, to: SystemTime) -> i128 {
    let nanos = |time: Duration| i128::try_from(time.as_nanos()).unwrap_or(i128::MAX);
    match to.duration_since(from) {
        Ok(ahead) => nanos(ahead),
        Err(behind) => -nanos(behind.duration()),
    }
}

/// A moment so many nanoseconds after another, or before it; `None` if there is none.
fn moved(moment: SystemTime, nanos: i128) -> Option<SystemTime> {
    let seconds = u64::try_from(nanos.unsigned_abs() / SECOND.unsigned_abs()).ok()?;
    let rest = u32::try_from(nanos.unsigned_abs() % SECOND.unsigned_abs()).ok()?;
    let by = Duration::new(seconds, rest);
    if nanos < 0 {
        moment.checked_sub(by)
    } else {
        moment.checked_add(by)
    }
}
