//! What a call did to the rows of a store, told afterwards: for those who are to know what happened.

use crate::contract::shape::Row;
use crate::state::store::{Kinds, Place, Store, Undo};

/// A row that was added, changed or dropped.
pub(crate) struct Change {
    pub(crate) kind: String,
    /// `None` if it was added.
    pub(crate) before: Option<Row>,
    /// `None` if it was dropped.
    pub(crate) after: Option<Row>,
}

impl<K: Kinds> Store<K> {
    /// The changes of the last [`all_or_nothing`](super::all_or_nothing) that was not taken back: one for each row, in the
    /// order in which the rows were first touched.
    pub(crate) fn take_changes(&mut self) -> Vec<Change> {
        let mut touched: Vec<(String, Place, Option<Row>)> = Vec::new();
        for undo in std::mem::take(&mut self.done) {
            let (kind, place, before) = match undo {
                Undo::Drop(_) => continue,
                Undo::Take(kind, place) => (kind, place, None),
                Undo::Put(kind, place, before) => (kind, place, Some(before)),
            };
            let is_known =
                |known: &&(String, Place, Option<Row>)| known.0 == kind && known.1 == place;
            if touched.iter().find(is_known).is_none() {
                touched.push((kind, place, before));
            }
        }
        let changes = touched.into_iter().map(|(kind, place, before)| Change {
            after: self.at(&kind, place).cloned(),
            kind,
            before,
        });
        let is_one = |change: &Change| change.before.is_some() || change.after.is_some();
        changes.filter(is_one).collect()
    }
}
