//! What has changed in a vendor's state since it was last written: rows by kind and place, and the members beside them.
//! A state notes its changes from its first checkpoint on; one that was never written, or was put in the place of
//! another, has to be written as a whole.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::state::ids::Ids;
use crate::state::keys::Keyring;
use crate::state::store::{Kinds, Place, Store};

/// Rows by their places; null is one that is gone.
pub(crate) type Rows = BTreeMap<Place, Value>;

/// A table that notes which of its rows change.
pub(crate) trait Noting {
    /// Notes changes from now on. Places are those that a reader of the rows gives them.
    fn checkpoint(&mut self);

    /// What has changed since this was last asked.
    fn take_noted(&mut self) -> serde_json::Result<Rows>;

    /// Makes changes that were noted elsewhere.
    fn apply(&mut self, rows: Rows) -> serde_json::Result<()>;
}

/// A state whose changes can be written.
pub(crate) trait Journaled: Serialize {
    type Kinds: Kinds;

    fn store(&mut self) -> &mut Store<Self::Kinds>;

    /// The tables beside the store, by kind.
    fn tables(&mut self) -> Vec<(&'static str, &mut dyn Noting)>;

    /// The members that are no tables.
    fn beside(&mut self) -> Beside<'_>;
}

/// The members of a state beside its tables.
pub(crate) struct Beside<'a> {
    pub(crate) ids: &'a mut Ids,
    pub(crate) signing_keys: &'a mut Keyring,
    /// Those members as they were last written; `None` if nothing was.
    pub(crate) written: &'a mut Option<Value>,
}

impl Beside<'_> {
    fn value(&self) -> Value {
        json!({ "ids": self.ids, "signing_keys": self.signing_keys })
    }

    fn put(&mut self, mut value: Value) -> serde_json::Result<()> {
        *self.ids = serde_json::from_value(value["ids"].take())?;
        *self.signing_keys = serde_json::from_value(value["signing_keys"].take())?;
        Ok(())
    }
}

/// A state of which it is not known what has changed.
pub(crate) struct Unnoted;

#[derive(Serialize, Deserialize)]
struct Changes {
    rows: BTreeMap<String, Rows>,
    others: Value,
}

/// The whole state, which notes changes from now on.
pub(crate) fn checkpoint<S: Journaled>(state: &mut S) -> Option<Value> {
    let beside = state.beside();
    *beside.written = Some(beside.value());
    state.store().checkpoint();
    for (_, table) in state.tables() {
        table.checkpoint();
    }
    serde_json::to_value(state).ok()
}

/// What has changed since this was last asked; `None` if nothing has.
pub(crate) fn changes<S: Journaled>(state: &mut S) -> Result<Option<Value>, Unnoted> {
    let beside = state.beside();
    let others = beside.value();
    let Some(written) = beside.written.clone() else {
        return Err(Unnoted);
    };
    *beside.written = Some(others.clone());
    let mut rows = state.store().take_noted().map_err(|_| Unnoted)?;
    for (kind, table) in state.tables() {
        let noted = table.take_noted().map_err(|_| Unnoted)?;
        if !noted.is_empty() {
            rows.insert(kind.to_owned(), noted);
        }
    }
    if rows.is_empty() && others == written {
        return Ok(None);
    }
    serde_json::to_value(Changes { rows, others })
        .map(Some)
        .map_err(|_| Unnoted)
}

/// Makes changes that were written.
pub(crate) fn apply<S: Journaled>(state: &mut S, changes: Value) -> serde_json::Result<()> {
    let mut changes: Changes = serde_json::from_value(changes)?;
    for (kind, table) in state.tables() {
        table.apply(changes.rows.remove(kind).unwrap_or_default())?;
    }
    for (kind, rows) in changes.rows {
        state.store().apply(&kind, rows)?;
    }
    state.beside().put(changes.others)
}
