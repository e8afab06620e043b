//! Back to the start: what there was when the emulator had started, its scene among it.

use serde_json::Value;

use crate::control::{Call, done};
use crate::fault::Fault;
use crate::http::rate::RateLimits;
use crate::http::server::Shared;
use crate::sample::coverage::Sampling;

/// What an emulator goes back to.
pub(crate) struct Start {
    /// Everything that was remembered, as text: it is smaller.
    state: String,
    faults: Vec<Fault>,
    limits: Option<RateLimits>,
    sampling: Sampling,
}

impl Start {
    /// What there is now.
    pub(crate) fn now(shared: &Shared) -> Self {
        let faults = shared.faults.list().into_iter();
        Self {
            state: shared.registry.snapshot().to_string(),
            faults: faults.map(|planned| planned.fault).collect(),
            limits: shared.rates.limits(),
            sampling: shared.sampling.get(),
        }
    }
}

pub(super) fn reset(call: &Call<'_>) -> Value {
    call.shared.reset();
    done()
}

impl Shared {
    /// Goes back to the start. Requests that are being answered meanwhile may see some of both.
    pub(crate) fn reset(&self) {
        let Some(start) = self.start.get() else {
            return;
        };
        self.clock.reset();
        self.webhooks.reset();
        self.faults.restart(start.faults.clone());
        self.rates.enforce(start.limits.clone());
        self.sampling.set(start.sampling);
        // It was written by the registry itself.
        let state = serde_json::from_str(&start.state);
        let restored = state.and_then(|state| self.registry.restore(state));
        restored.expect("the emulator reads what it has written");
        self.recorder.clear();
    }
}
