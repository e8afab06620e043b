//! Inputs as they are read: hashed, matched with the report that is resumed, and without their duplicates. What needs no
//! request is settled here.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use serde::Serialize;
use serde_json::Value;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::form::Form;
use super::hash::{self, InputHash};
use super::ledger::Ledger;
use super::outcome::Outcome;
use super::report::Report;
use super::reported::ReportedError;
use super::window::{Item, Window};
use crate::violation::{Invalid, Rule};

pub(super) struct Intake {
    resumed: Option<Report>,
    /// What every hash begins with.
    seed: Sha256,
    /// An input as it is hashed.
    text: Zeroizing<Vec<u8>>,
    /// How many inputs were read.
    pub(super) read: usize,
}

/// An input with its hash in the report, and the hash that tells duplicates.
type Hashed<T> = (T, InputHash, InputHash);

impl Intake {
    pub(super) fn new<T>(form: &Form<T>, resumed: Option<Report>) -> Self {
        Self {
            resumed,
            seed: hash::seed(&form.scope),
            text: Zeroizing::default(),
            read: 0,
        }
    }

    /// What of `inputs` is to be sent.
    pub(super) fn sort<T: Serialize>(
        &mut self,
        form: &Form<T>,
        inputs: Vec<Result<T, Invalid>>,
        ledger: &mut Ledger<'_>,
    ) -> Window<T> {
        ledger.reserve(inputs.len());
        let mut window = Window::with_capacity(inputs.len());
        let mut seen = HashMap::with_capacity(inputs.len());
        for input in inputs {
            let index = self.read;
            self.read += 1;
            let hashed = input.and_then(|value| self.hashed(form, value));
            let hash = hashed.as_ref().ok().map(|(_, shown, _)| *shown);
            ledger.read(index, hash);
            let (value, shown, exact) = match hashed {
                Ok(hashed) => hashed,
                Err(invalid) => {
                    let error = ReportedError::invalid(invalid);
                    ledger.settle(index, hash, Outcome::Failed(error.into()));
                    continue;
                }
            };
            let before = match &self.resumed {
                Some(report) => report.before(index, shown),
                None => Outcome::NotAttempted,
            };
            if !before.is_open(form.idempotent) {
                ledger.settle(index, hash, before);
                continue;
            }
            match seen.entry(exact) {
                Slot::Occupied(first) => window.repeat(*first.get(), index),
                Slot::Vacant(first) => {
                    first.insert(window.items.len());
                    window.items.push(Item {
                        value,
                        index,
                        hash: shown,
                    });
                }
            }
        }
        window
    }

    /// Keeps what the report that is resumed has beyond the inputs.
    pub(super) fn rest(&mut self, ledger: &mut Ledger<'_>) {
        let Some(report) = &self.resumed else { return };
        for entry in report.entries().iter().skip(self.read) {
            ledger.read(entry.index, entry.hash);
            ledger.settle(entry.index, entry.hash, entry.outcome.clone());
            self.read += 1;
        }
    }

    fn hashed<T: Serialize>(&mut self, form: &Form<T>, value: T) -> Result<Hashed<T>, Invalid> {
        if let Some(key) = form.key {
            self.text.clear();
            key(&value, &mut |string| {
                hash::write_string(&mut self.text, string);
            });
            let hash = InputHash::of(&self.seed, &self.text);
            return Ok((value, hash, hash));
        }
        let json = serde_json::to_value(&value)
            .map_err(|_| Invalid::of(Rule::Other("cannot be written as JSON".into())))?;
        let exact = self.hash(&json, &[]);
        let shown = match form.operation.secrets {
            [] => exact,
            secrets => self.hash(&json, secrets),
        };
        Ok((value, shown, exact))
    }

    fn hash(&mut self, json: &Value, secrets: &[&str]) -> InputHash {
        self.text.clear();
        hash::write(&mut self.text, json, secrets);
        InputHash::of(&self.seed, &self.text)
    }
}
