//! What happens in a user pool, as GenAuth tells it by webhook: the changes of the rows.

use serde_json::{Value, json};

use crate::contract::shape::Row;
use crate::genauth::resources::shown_as_read;
use crate::genauth::{GenAuth, State};
use crate::state::store::Change;
use crate::webhook::{Event, Sender};

/// The kinds of thing that events are about: what the names of the events begin with, and what a deletion is called.
const ANNOUNCED: [(&str, &str, &str); 7] = [
    ("user", "user", "deleted"),
    ("group", "group", "deleted"),
    ("role", "role", "deleted"),
    ("application", "application", "deleted"),
    ("namespace", "privilege-namespace", "deleted"),
    ("resource", "resource", "delete"),
    ("data resource", "data-resource", "deleted"),
];

impl GenAuth {
    /// An event with this data.
    pub(crate) fn event(&self, name: &str, data: &Value) -> Event {
        Event {
            vendor: Sender::GenAuth,
            name: name.to_owned(),
            body: json!({ "eventName": name, "data": data }),
            user_pool: Some(self.user_pool.clone()),
        }
    }

    /// Tells what a call has changed, if anybody is told.
    pub(super) fn announce(&self, state: &mut State) {
        if self.settings.webhooks.is_wanted() {
            let changes = state.store.take_changes();
            let events = changes.iter().filter_map(told);
            let events = events.map(|(name, data)| self.event(&name, &data));
            let events: Vec<_> = events.collect();
            self.settings.webhooks.publish(&events);
        }
    }
}

/// The name and the data of the event that a change is, if it is one.
fn told(change: &Change) -> Option<(String, Value)> {
    let mut announced = ANNOUNCED.iter();
    let (kind, subject, deleted) = announced.find(|(kind, ..)| *kind == change.kind)?;
    let (verb, row): (_, &Row) = match (&change.before, &change.after) {
        (None, Some(row)) => ("created", row),
        (Some(_), Some(row)) => ("updated", row),
        (Some(row), None) => (*deleted, row),
        (None, None) => return None,
    };
    let data = shown_as_read(kind, row)?;
    Some((format!("{subject}:{verb}"), data))
}
