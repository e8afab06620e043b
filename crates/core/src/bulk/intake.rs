//! Inputs as they are read: hashed, matched with the report that is resumed, and without their duplicates. What needs no
//! request is settled here.

use serde::Serialize;
use serde_json::Value;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::firsts::Firsts;
use super::form::Form;
use super::hash::{self, InputHash};
use super::ledger::Ledger;
use super::outcome::Outcome;
use super::report::Report;
use super::reported::ReportedError;
use super::window::Window;
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

/// The hash of an input in the report, and the one that tells duplicates, which knows secrets too.
struct Hashes {
    shown: InputHash,
    exact: InputHash,
}

impl Intake {
    pub(super) fn new<T>(form: &Form<T>, resumed: Option<Report>) -> Self {
        Self {
            resumed,
            seed: hash::seed(&form.scope),
            text: Zeroizing::default(),
            read: 0,
        }
    }

    /// Tells what of `inputs` is to be sent.
    pub(super) fn sort<T: Serialize>(
        &mut self,
        form: &Form<T>,
        inputs: Vec<Result<T, Invalid>>,
        ledger: &mut Ledger<'_>,
    ) -> Window<T> {
        ledger.begin(inputs.len());
        let mut firsts = Firsts::with_capacity(inputs.len());
        let mut window = Window::new(self.read, inputs);
        for place in 0..window.inputs().len() {
            let index = window.index(place);
            self.read += 1;
            let hashes = match &window.inputs()[place] {
                Ok(value) => self.hashes(form, value),
                Err(invalid) => Err(invalid.clone()),
            };
            ledger.read(index, hashes.as_ref().ok().map(|hashes| hashes.shown));
            let Hashes { shown, exact } = match hashes {
                Ok(hashes) => hashes,
                Err(invalid) => {
                    let error = ReportedError::invalid(invalid);
                    ledger.settle(index, Outcome::Failed(error.into()));
                    continue;
                }
            };
            let before = match &self.resumed {
                Some(report) => report.before(index, shown),
                None => Outcome::NotAttempted,
            };
            if !before.is_open(form.idempotent) {
                ledger.settle(index, before);
                continue;
            }
            match firsts.before(place, exact) {
                Some(first) => window.repeat(first, place),
                None => window.sent.push(place),
            }
        }
        window
    }

    /// Keeps what the report that is resumed has beyond the inputs.
    pub(super) fn rest(&mut self, ledger: &mut Ledger<'_>) {
        let Some(report) = &self.resumed else { return };
        for entry in report.entries().iter().skip(self.read) {
            ledger.begin(1);
            ledger.read(entry.index, entry.hash);
            ledger.settle(entry.index, entry.outcome.clone());
            self.read += 1;
        }
    }

    fn hashes<T: Serialize>(&mut self, form: &Form<T>, value: &T) -> Result<Hashes, Invalid> {
        if let Some(key) = form.key {
            self.text.clear();
            key(value, &mut |string| {
                hash::write_string(&mut self.text, string);
            });
            let hash = InputHash::of(&self.seed, &self.text);
            return Ok(Hashes {
                shown: hash,
                exact: hash,
            });
        }
        let json = serde_json::to_value(value)
            .map_err(|_| Invalid::of(Rule::Other("cannot be written as JSON".into())))?;
        let exact = self.hash(&json, &[]);
        let shown = match form.operation.secrets {
            [] => exact,
            secrets => self.hash(&json, secrets),
        };
        Ok(Hashes { shown, exact })
    }

    fn hash(&mut self, json: &Value, secrets: &[&str]) -> InputHash {
        self.text.clear();
        hash::write(&mut self.text, json, secrets);
        InputHash::of(&self.seed, &self.text)
    }
}
