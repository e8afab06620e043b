//! What control does with the queue beside filling and emptying it.

use crate::state::ids::Ids;
use crate::webhook::queue::{Listed, Queue};

impl Queue {
    pub(in crate::webhook) fn endpoints(&self) -> Vec<Listed> {
        self.endpoints.clone()
    }

    /// As many deliveries as wait.
    pub(in crate::webhook) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Forgets the attempts so far, and says how many there were.
    pub(in crate::webhook) fn clear_records(&mut self) -> usize {
        std::mem::take(&mut self.records).len()
    }

    /// Takes all endpoints away with what waits for them, and says how many there were.
    pub(in crate::webhook) fn clear_endpoints(&mut self) -> usize {
        self.begin_round();
        std::mem::take(&mut self.endpoints).len()
    }

    /// Goes back to the start: the endpoints that stay are on again, and have been told nothing.
    pub(in crate::webhook) fn reset(&mut self) {
        self.begin_round();
        self.endpoints.retain(|listed| !listed.is_temporary);
        for listed in &mut self.endpoints {
            listed.is_off = false;
        }
        self.faults.clear();
        self.records.clear();
        self.ids = Ids::seeded(self.seed);
    }

    fn begin_round(&mut self) {
        self.round += 1;
        self.waiting.clear();
    }
}
