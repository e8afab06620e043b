//! Which fault is due. Faults wait in the order in which they were injected; each counts for itself, and chance comes
//! from a seed.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;

use crate::fault::{Effect, Fault, check};
use crate::http::rate::RateLimits;
use crate::state::ids::Ids;
use crate::vendor::Asked;

/// A file of faults, as the binary reads it: JSON with `faults`, `rate_limits` if the documented ones shall hold, and
/// `clock_skew_seconds`. A fault that cannot happen, such as one of an operation that neither vendor has, is refused with
/// its number when the file is read or, if it was written in Rust, when the emulator starts.
///
/// ```
/// let file: identity_emulator::FaultFile = serde_json::from_str(r#"{
///     "rate_limits": {},
///     "faults": [
///         { "operation": "CreateMachine", "times": 2, "effect": { "status": { "code": 503 } } },
///         { "probability": 0.05, "delay_ms": 200, "effect": "reset-before-headers" }
///     ]
/// }"#)?;
/// # let _ = file;
/// # Ok::<_, serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaultFile {
    /// The faults, in the order in which they take effect.
    #[serde(default, deserialize_with = "check::read")]
    pub faults: Vec<Fault>,
    /// The rate limits that shall hold.
    #[serde(default)]
    pub rate_limits: Option<RateLimits>,
    /// How far ahead of the right time the emulator's clock is, or behind it.
    #[serde(default)]
    pub clock_skew_seconds: i64,
}

/// What is due for one request.
pub(crate) struct Due {
    pub(crate) delay: Duration,
    pub(crate) effect: Effect,
    /// A number out of the seed, for effects that have a choice.
    pub(crate) chance: u64,
}

/// The faults that are still to come.
#[derive(Debug)]
pub(crate) struct Plan {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    faults: Vec<Fault>,
    chance: Ids,
}

impl Plan {
    pub(crate) fn new(faults: Vec<Fault>, seed: u64) -> Self {
        let chance = Ids::seeded(seed);
        Self {
            state: Mutex::new(State { faults, chance }),
        }
    }

    pub(crate) fn inject(&self, fault: Fault) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.faults.push(fault);
    }

    pub(crate) fn clear(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.faults.clear();
    }

    /// The fault that a request meets, which is counted by that.
    pub(crate) fn due(&self, asked: Asked<'_>) -> Option<Due> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { faults, chance } = &mut *state;
        let fault = faults.iter_mut().find(|fault| {
            fault.times != Some(0)
                && (fault.operation.is_none() || fault.operation.as_deref() == asked.name)
                && fault.effect.is_possible(asked)
                && chance.happens(fault.probability)
        })?;
        if let Some(times) = &mut fault.times {
            *times -= 1;
        }
        Some(Due {
            delay: Duration::from_millis(fault.delay_ms),
            effect: fault.effect.clone(),
            chance: chance.below(u64::MAX),
        })
    }
}
