//! Who may register: user names, email addresses and phone numbers, of the user pool or of one application. The
//! description has one entry where a list of them is meant, so a list of several, or of none, is refused rather than
//! shown in part; `state()` has all of them.

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::catalog::APPLICATION;
use crate::genauth::resources::links::name;
use crate::genauth::resources::rows::get;
use crate::genauth::resources::shown::success;
use crate::state::clock::iso;
use crate::state::store::{OF, belongs, owners, says};

/// The table of entries.
pub(super) const ENTRY: &str = "whitelist entry";

/// What an operation does with a whitelist.
#[derive(Clone, Copy)]
pub(crate) enum Whitelist {
    Add,
    List,
    Remove,
}

pub(super) fn answer(
    state: &mut State,
    asked: &Asked<'_>,
    verb: Whitelist,
) -> Result<Value, Refusal> {
    let said = asked.said;
    let application = match said["appId"].as_str() {
        Some(_) => Some(name(&APPLICATION, &get(state, &APPLICATION, said)?)),
        None => None,
    };
    let kind = said["type"].as_str().unwrap_or_default();
    let here = |row: &Row| {
        let own = match &application {
            Some(application) => belongs(row, application),
            None => owners(row).is_empty(),
        };
        own && says(row, "type", kind)
    };
    let values = said["list"].as_array().into_iter().flatten();
    let values: Vec<&str> = values.filter_map(Value::as_str).collect();
    match verb {
        Whitelist::Add => {
            for value in &values {
                let known = state.store.rows_with(ENTRY, &["value"], value).any(&here);
                if !known {
                    let entry = json!({
                        OF: application.iter().collect::<Vec<_>>(),
                        "type": kind,
                        "value": value,
                        "createdAt": iso(asked.now),
                    });
                    state.store.insert(ENTRY, object(entry));
                }
            }
            let last = values.last().copied().unwrap_or_default();
            let entry = state
                .store
                .rows_with(ENTRY, &["value"], last)
                .find(|row| here(row));
            let entry = entry.ok_or_else(|| Refusal::new(400, "list: names nothing to add"))?;
            Ok(shown(entry))
        }
        Whitelist::List => {
            let entries: Vec<&Row> = state.store.rows(ENTRY).filter(|row| here(row)).collect();
            match entries.as_slice() {
                [entry] => Ok(shown(entry)),
                entries => {
                    let count = entries.len();
                    let why =
                        format!("the description has room for one entry, and there are {count}");
                    Err(Refusal::new(501, why))
                }
            }
        }
        Whitelist::Remove => {
            for value in values {
                for place in state.store.places(ENTRY, &["value"], value) {
                    if state.store.at(ENTRY, place).is_some_and(&here) {
                        state.store.remove(ENTRY, place);
                    }
                }
            }
            Ok(success())
        }
    }
}

fn shown(entry: &Row) -> Value {
    json!({ "createdAt": entry["createdAt"], "value": entry["value"] })
}
