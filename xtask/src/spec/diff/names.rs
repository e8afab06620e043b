//! The comparison of an API's description with another document, the Rust names that come of both included.

use serde_json::Value;

use super::{Change, Diff, Place, Weight, diff};
use crate::api::Api;
use crate::generate::names::Table;
use crate::generate::{Input, names_lock};
use crate::spec::document::imported;
use crate::{Result, overlay};

/// Compares the description of `api` with the facts of another document, which is the newer one or the older one.
///
/// The Rust names are those that each would be generated with, under the overlay of today; those that `names.lock`
/// holds count for the description if it is the older one. If a document cannot be named, the rest is compared and
/// [`Diff::unnamed`] says why.
pub fn of_api(api: &Api, other: &Value, newer: bool) -> Result<Diff> {
    let ours = imported(api)?;
    let (old, new) = if newer {
        (&ours, other)
    } else {
        (other, &ours)
    };
    let mut diff = diff(old, new);
    let locked = names_lock(api)?.filter(|_| newer);
    let names = |document: &Value| -> Result<Table> {
        let mut applied = overlay::apply_to(document.clone(), &overlay::read(api)?)?.document;
        if let Value::Object(members) = &mut applied {
            // Facts of answers name types as they are called now, and no name comes of them.
            members.remove(overlay::ANSWERS);
            members.remove(overlay::INPUTS);
        }
        Input::read(api, applied)?.names()
    };
    let before = match locked {
        Some(lock) => Ok(lock.names().clone()),
        None => names(old),
    };
    match before.and_then(|before| Ok((before, names(new)?))) {
        Ok((before, after)) => diff.renamed(&before, &after),
        Err(error) => diff.unnamed = Some(error.to_string()),
    }
    Ok(diff)
}

impl Diff {
    /// Notes every thing that both have and that is called otherwise: code that says the old name does not compile.
    fn renamed(&mut self, before: &Table, after: &Table) {
        for (key, is) in after {
            if let Some(was) = before.get(key).filter(|was| *was != is) {
                let change = Change {
                    weight: Weight::Breaking,
                    place: Place::Names,
                    member: key.to_string(),
                    what: format!("is called `{is}` (was `{was}`)"),
                };
                self.changes.entry(change).or_default();
            }
        }
    }
}
