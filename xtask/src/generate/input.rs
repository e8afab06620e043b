//! What code is made of: a description with its overlay, read once, for the questions of lint and for the code.

use std::cell::OnceCell;

use serde_json::Value;

use super::names::{Accepted, Lock, Names, Table};
use super::progenitor::{self, Made};
use super::read::{Listings, Verdicts};
use super::{NamedValue, emit, limits, model, names, names_lock, read, twins, values};
use crate::api::Api;
use crate::spec::refuse::refused;
use crate::{Result, overlay};

/// A description that can be read.
pub struct Input {
    pub(super) api: Api,
    pub(super) effective: Value,
    pub(super) model: model::Api,
    /// What is wrong with its facts about answers; those that fit are in the model.
    wrong: Vec<String>,
    // Both are made when they are first asked for: that takes longer than the rest, and not every question needs it.
    named: OnceCell<std::result::Result<Named, String>>,
    lock: OnceCell<std::result::Result<Option<Lock>, String>>,
}

/// What progenitor makes of a model, and the names that come of it.
pub(super) struct Named {
    pub made: Made,
    pub names: Names,
}

impl Input {
    /// Reads a description, its overlay applied, as that of `api`; an error names everything in it that cannot be read.
    pub fn read(api: &Api, effective: Value) -> Result<Self> {
        let (model, wrong) = read::read_fitting(api.name, &effective)?;
        Ok(Self {
            api: *api,
            effective,
            model,
            wrong,
            named: OnceCell::new(),
            lock: OnceCell::new(),
        })
    }

    /// The same, unless there is something in it that no code can be made of, which the error names.
    pub fn sound(api: &Api, effective: Value) -> Result<Self> {
        let titled = |what: String| format!("{}: {what}", api.title);
        let refused = refused(&effective);
        if !refused.is_empty() {
            return Err(titled(format!("\n{}", refused.join("\n"))).into());
        }
        let input = Self::read(api, effective).map_err(|error| titled(error.to_string()))?;
        if !input.wrong.is_empty() {
            return Err(titled(input.wrong.join("\n")).into());
        }
        Ok(input)
    }

    /// The description of a registered API.
    pub fn of(api: &Api) -> Result<Self> {
        Self::sound(api, overlay::effective(api)?)
    }

    pub(super) fn named(&self) -> Result<&Named> {
        let named = self.named.get_or_init(|| {
            let made = progenitor::made(&self.model)?;
            let names = names::names(&self.model, &made)?;
            Ok(Named { made, names })
        });
        named.as_ref().map_err(|error| error.clone().into())
    }

    /// Every public Rust name that is chosen for it.
    pub fn names(&self) -> Result<Table> {
        Ok(names::table(&self.model, &self.named()?.names)?)
    }

    /// `names.lock` with the names that are chosen now; none where there is no such file. An error lists the names
    /// that are not those of the file.
    pub fn names_lock(&self) -> Result<Option<&Lock>> {
        let lock = self.lock.get_or_init(|| {
            let lock = names_lock(&self.api).map_err(|error| error.to_string())?;
            lock.map(|lock| {
                self.locked(&lock, Accepted::No)
                    .map_err(|error| error.to_string())
            })
            .transpose()
        });
        match lock {
            Ok(lock) => Ok(lock.as_ref()),
            Err(error) => Err(error.clone().into()),
        }
    }

    /// The lock after its names were chosen.
    pub(super) fn locked(&self, lock: &Lock, accepted: Accepted) -> Result<Lock> {
        let (api, names) = (self.api.name, &self.named()?.names);
        let next = names::locked(api, &self.model, &self.effective, names, lock, accepted);
        Ok(next?)
    }

    /// How the members of its answers were judged: decisive, incidental, or not at all.
    pub fn verdicts(&self) -> Result<Verdicts> {
        let mut verdicts = read::verdicts(&self.model, &self.effective[overlay::ANSWERS])?;
        verdicts.wrong.splice(0..0, self.wrong.iter().cloned());
        Ok(verdicts)
    }

    /// What is wrong with `summaries.yaml`, if there is one: operations without a sentence, and sentences of nothing.
    pub fn summary_faults(&self) -> Result<Vec<String>> {
        emit::summary_faults(&self.api, &self.model)
    }

    /// Types of answers, and enumerations, that are alike and have different names.
    pub fn twins(&self) -> Vec<Vec<String>> {
        twins::twins(&self.model)
    }

    /// How its paginated lists are read.
    pub fn listings(&self) -> Listings {
        read::listings(&self.model)
    }

    /// Every limit that it states of a request and the generated code does not enforce.
    pub fn lost_limits(&self) -> Vec<String> {
        limits::lost(&self.model, &self.effective)
    }

    /// Every member and parameter by its name, and whether it is hidden.
    pub fn values(&self) -> Vec<NamedValue> {
        values::values(&self.model)
    }
}
