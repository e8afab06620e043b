//! Which fault is due. Faults wait in the order in which they were injected; each counts for itself, and chance comes
//! from a seed.

use std::sync::{Mutex, MutexGuard, PoisonError};
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
    /// What chance follows from.
    seed: u64,
}

#[derive(Debug)]
struct State {
    faults: Vec<Planned>,
    chance: Ids,
    /// As many faults as were ever planned since the start.
    count: u64,
}

/// A fault, and how often it has taken effect.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    /// From 1 on, in the order in which they were planned.
    pub(crate) number: u64,
    pub(crate) fault: Fault,
    pub(crate) met: u64,
}

impl Planned {
    /// How often it still takes effect; `None` if there is no end.
    pub(crate) fn left(&self) -> Option<u64> {
        let times = self.fault.times?;
        Some(u64::from(times).saturating_sub(self.met))
    }
}

impl State {
    fn new(faults: Vec<Fault>, seed: u64) -> Self {
        let mut state = Self {
            faults: Vec::new(),
            chance: Ids::seeded(seed),
            count: 0,
        };
        state.add(faults);
        state
    }

    fn add(&mut self, faults: Vec<Fault>) -> Vec<Planned> {
        let numbered = (self.count + 1..).zip(faults);
        let planned = numbered.map(|(number, fault)| Planned {
            number,
            fault,
            met: 0,
        });
        let planned: Vec<Planned> = planned.collect();
        self.count += planned.len() as u64;
        self.faults.extend(planned.iter().cloned());
        planned
    }
}

impl Plan {
    pub(crate) fn new(faults: Vec<Fault>, seed: u64) -> Self {
        Self {
            state: Mutex::new(State::new(faults, seed)),
            seed,
        }
    }

    /// Adds faults behind those that are there.
    pub(crate) fn add(&self, faults: Vec<Fault>) -> Vec<Planned> {
        self.state().add(faults)
    }

    /// All of them, used up ones among them.
    pub(crate) fn list(&self) -> Vec<Planned> {
        self.state().faults.clone()
    }

    pub(crate) fn clear(&self) {
        self.state().faults.clear();
    }

    /// Takes one away; `false` if it is not there.
    pub(crate) fn remove(&self, number: u64) -> bool {
        let mut state = self.state();
        let before = state.faults.len();
        state.faults.retain(|planned| planned.number != number);
        state.faults.len() < before
    }

    /// Begins anew, with these faults and the chances of the start.
    pub(crate) fn restart(&self, faults: Vec<Fault>) {
        *self.state() = State::new(faults, self.seed);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fault that a request meets, which is counted by that.
    pub(crate) fn due(&self, asked: Asked<'_>) -> Option<Due> {
        let mut state = self.state();
        let State { faults, chance, .. } = &mut *state;
        let planned = faults.iter_mut().find(|planned| {
            let fault = &planned.fault;
            planned.left() != Some(0)
                && (fault.operation.is_none() || fault.operation.as_deref() == asked.name)
                && fault.effect.is_possible(asked)
                && chance.happens(fault.probability)
        })?;
        planned.met += 1;
        let fault = &planned.fault;
        Some(Due {
            delay: Duration::from_millis(fault.delay_ms),
            effect: fault.effect.clone(),
            chance: chance.below(u64::MAX),
        })
    }
}
