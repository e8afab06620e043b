//! What is remembered of the resources that decide access: a table of rows for each kind of thing. A change that is
//! refused half way is taken back as a whole.

mod changes;
pub(crate) mod journal;
mod table;
#[cfg(test)]
mod tests;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::contract::shape::Row;
pub(crate) use crate::state::store::changes::Change;
use crate::state::store::journal::{Noting as _, Rows};
pub(crate) use crate::state::store::table::{Place, Record, Table, Typed};
pub(crate) use crate::state::store::values::{
    OF, belongs, contains, merge, named, owners, says, sort_by,
};

/// The kinds of thing that a vendor's store keeps.
pub(crate) trait Kinds {
    /// The members by whose strings rows of a kind are found. `list/member` is the member of every item of a list.
    fn indexed(kind: &str) -> Vec<&'static str>;
}

/// Rows by kind.
#[derive(Debug)]
pub(crate) struct Store<K> {
    tables: BTreeMap<String, Table<Row>>,
    /// What takes back the changes since [`all_or_nothing`] began, in their order.
    undo: Option<Vec<Undo>>,
    /// The same of the last change that was not taken back.
    done: Vec<Undo>,
    /// The kinds that were there when the state was last written; `None` if nobody writes it.
    written: Option<BTreeSet<String>>,
    kinds: PhantomData<K>,
}

/// What takes back one change of a store.
#[derive(Debug)]
enum Undo {
    /// The kind was new.
    Drop(String),
    /// The place was empty.
    Take(String, Place),
    /// This was at the place.
    Put(String, Place, Row),
}

/// Makes a change, and takes back all that it did to the store if it is refused.
pub(crate) fn all_or_nothing<S, K: Kinds, T, E>(
    state: &mut S,
    store: impl Fn(&mut S) -> &mut Store<K>,
    change: impl FnOnce(&mut S) -> Result<T, E>,
) -> Result<T, E> {
    store(state).undo = Some(Vec::new());
    let outcome = change(state);
    let undo = store(state).undo.take().unwrap_or_default();
    if outcome.is_err() {
        store(state).take_back(undo);
    } else {
        store(state).done = undo;
    }
    outcome
}

impl<K: Kinds> Store<K> {
    /// All rows of a kind, oldest first.
    pub(crate) fn rows<'a>(
        &'a self,
        kind: &str,
    ) -> impl DoubleEndedIterator<Item = &'a Row> + Clone + use<'a, K> {
        self.tables.get(kind).into_iter().flat_map(Table::iter)
    }

    /// How many rows there are of each kind.
    pub(crate) fn counts(&self) -> BTreeMap<String, usize> {
        let counts = self.tables.iter();
        counts
            .map(|(kind, rows)| (kind.clone(), rows.len()))
            .collect()
    }

    /// The row at a place.
    pub(crate) fn at(&self, kind: &str, place: Place) -> Option<&Row> {
        self.tables.get(kind)?.get(place)
    }

    /// The place of the oldest row with this string in one of these members.
    pub(crate) fn place(&self, kind: &str, members: &[&str], string: &str) -> Option<Place> {
        self.tables.get(kind)?.first_with(members, string)
    }

    /// The oldest row with this string in one of these members.
    pub(crate) fn find(&self, kind: &str, members: &[&str], string: &str) -> Option<&Row> {
        self.at(kind, self.place(kind, members, string)?)
    }

    /// The rows with this string in one of these members, oldest first.
    pub(crate) fn rows_with<'a>(
        &'a self,
        kind: &str,
        members: &[&str],
        string: &str,
    ) -> impl Iterator<Item = &'a Row> + use<'a, K> {
        let table = self.tables.get(kind);
        let places = self.places(kind, members, string).into_iter();
        places.filter_map(move |place| table?.get(place))
    }

    /// The places of the rows with this string in one of these members.
    pub(crate) fn places(&self, kind: &str, members: &[&str], string: &str) -> BTreeSet<Place> {
        let table = self.tables.get(kind);
        let places = table.map(|table| table.with(members, string));
        places.unwrap_or_default()
    }

    /// The rows that belong to all of these things, oldest first: all rows if there is no thing.
    pub(crate) fn of<'a>(
        &'a self,
        kind: &str,
        owners: &[&str],
    ) -> impl Iterator<Item = &'a Row> + use<'a, K> {
        let table = self.tables.get(kind);
        let places = table.map(|table| table.of(owners)).unwrap_or_default();
        places
            .into_iter()
            .filter_map(move |place| table?.get(place))
    }

    /// How many rows belong to a thing.
    pub(crate) fn count_of(&self, kind: &str, owner: &str) -> usize {
        self.tables
            .get(kind)
            .map_or(0, |table| table.count_of(owner))
    }

    /// Adds a row after all others of its kind.
    pub(crate) fn insert(&mut self, kind: &str, row: Row) {
        let place = self.table(kind).push(row);
        self.note(|| Undo::Take(kind.to_owned(), place));
    }

    /// Puts another row in the place of one.
    pub(crate) fn replace(&mut self, kind: &str, place: Place, row: Row) {
        if let Some(before) = self.table(kind).put(place, row) {
            self.note(|| Undo::Put(kind.to_owned(), place, before));
        }
    }

    /// Changes the row at a place.
    pub(crate) fn update(&mut self, kind: &str, place: Place, how: impl FnOnce(&mut Row)) {
        let table = self.table(kind);
        let before = table.get(place).cloned();
        table.update(place, how);
        if let Some(before) = before {
            self.note(|| Undo::Put(kind.to_owned(), place, before));
        }
    }

    /// Changes the rows that belong to all of these things: all rows if there is no thing.
    pub(crate) fn update_of(&mut self, kind: &str, owners: &[&str], mut how: impl FnMut(&mut Row)) {
        for place in self.table(kind).of(owners) {
            self.update(kind, place, &mut how);
        }
    }

    /// Drops the row at a place, and returns it.
    pub(crate) fn remove(&mut self, kind: &str, place: Place) -> Option<Row> {
        let row = self.table(kind).take(place)?;
        self.note(|| Undo::Put(kind.to_owned(), place, row.clone()));
        Some(row)
    }

    /// Drops the rows that belong to all of these things.
    pub(crate) fn remove_of(&mut self, kind: &str, owners: &[&str]) {
        for place in self.table(kind).of(owners) {
            self.remove(kind, place);
        }
    }

    /// Drops what belongs to a thing that is gone.
    pub(crate) fn forget(&mut self, owner: &str) {
        for kind in self.kinds_of(owner) {
            self.remove_of(&kind, &[owner]);
        }
    }

    /// What belonged to a thing belongs to it under its new name.
    pub(crate) fn rename(&mut self, old: &str, new: &str) {
        for kind in self.kinds_of(old) {
            self.update_of(&kind, &[old], |row| {
                let owners = row.get_mut(OF).and_then(Value::as_array_mut);
                for owner in owners.into_iter().flatten().filter(|owner| *owner == old) {
                    *owner = Value::from(new);
                }
            });
        }
    }

    /// Notes changes from now on.
    fn checkpoint(&mut self) {
        self.tables.values_mut().for_each(Table::checkpoint);
        self.written = Some(self.tables.keys().cloned().collect());
    }

    /// The rows that have changed since this was last asked, by kind. A new kind is there without a row, too.
    fn take_noted(&mut self) -> serde_json::Result<BTreeMap<String, Rows>> {
        let mut all = BTreeMap::new();
        for (kind, table) in &mut self.tables {
            let rows = table.take_noted()?;
            let is_new = self
                .written
                .as_mut()
                .is_some_and(|known| known.insert(kind.clone()));
            if is_new || !rows.is_empty() {
                all.insert(kind.clone(), rows);
            }
        }
        Ok(all)
    }

    /// Makes changes that were noted elsewhere.
    fn apply(&mut self, kind: &str, rows: Rows) -> serde_json::Result<()> {
        self.table(kind).apply(rows)
    }

    /// How many rows have been looked at so far.
    #[cfg(test)]
    pub(crate) fn looked_at(&self) -> usize {
        let tables = self.tables.values();
        tables.map(|table| table.looked_at.get()).sum()
    }

    /// The kinds of which something belongs to a thing.
    fn kinds_of(&self, owner: &str) -> Vec<String> {
        let tables = self.tables.iter();
        let having = tables.filter(|(_, table)| table.count_of(owner) > 0);
        having.map(|(kind, _)| kind.clone()).collect()
    }

    fn table(&mut self, kind: &str) -> &mut Table<Row> {
        if !self.tables.contains_key(kind) {
            self.note(|| Undo::Drop(kind.to_owned()));
        }
        let table = self.tables.entry(kind.to_owned());
        table.or_insert_with(|| {
            let mut table = Table::indexed_by(K::indexed(kind));
            if self.written.is_some() {
                table.checkpoint();
            }
            table
        })
    }

    fn note(&mut self, undo: impl FnOnce() -> Undo) {
        if let Some(notes) = &mut self.undo {
            notes.push(undo());
        }
    }

    fn take_back(&mut self, undo: Vec<Undo>) {
        for undo in undo.into_iter().rev() {
            match undo {
                Undo::Drop(kind) => {
                    self.tables.remove(&kind);
                }
                Undo::Take(kind, place) => {
                    self.table(&kind).take(place);
                }
                Undo::Put(kind, place, row) => {
                    self.table(&kind).put(place, row);
                }
            }
        }
    }
}

impl<K> Default for Store<K> {
    fn default() -> Self {
        Self {
            tables: BTreeMap::new(),
            undo: None,
            done: Vec::new(),
            written: None,
            kinds: PhantomData,
        }
    }
}

/// A store is written as lists of rows by kind.
impl<K> Serialize for Store<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.tables.serialize(serializer)
    }
}

impl<'de, K: Kinds> Deserialize<'de> for Store<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tables = BTreeMap::<String, Vec<Row>>::deserialize(deserializer)?;
        let mut store = Self::default();
        for (kind, rows) in tables {
            store.table(&kind).extend(rows);
        }
        Ok(store)
    }
}
