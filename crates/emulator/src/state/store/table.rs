//! One table: records in the order in which they were added, found by the values of some of their members and by the
//! things that they belong to without looking at any other record. Records change only through the methods of the table,
//! which keep the indexes right.

#[cfg(test)]
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::contract::shape::Row;
use crate::state::store::journal::{Noting, Rows};
use crate::state::store::values::owners;

/// What a table keeps.
pub(crate) trait Record {
    /// Every string that the record has under an indexed name.
    fn strings(&self, name: &str) -> Vec<&str>;

    /// The things that the record belongs to.
    fn owners(&self) -> Vec<&str>;
}

/// A record whose indexed names are the same in every table of it.
pub(crate) trait Typed: Record {
    /// The names that are indexed.
    const INDEXED: &'static [&'static str];
}

impl Record for Row {
    /// `list/member` is the member of every item of a list.
    fn strings(&self, name: &str) -> Vec<&str> {
        match name.split_once('/') {
            None => self.get(name).and_then(Value::as_str).into_iter().collect(),
            Some((list, member)) => {
                let items = self.get(list).and_then(Value::as_array);
                let items = items.into_iter().flatten();
                items.filter_map(|item| item[member].as_str()).collect()
            }
        }
    }

    fn owners(&self) -> Vec<&str> {
        owners(self).iter().filter_map(Value::as_str).collect()
    }
}

/// Where a record is in its table. It stays there for as long as it is in the table, and nothing else comes there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Place(u64);

/// The places of records by a string that they have.
type Index = HashMap<String, BTreeSet<Place>>;

/// Records, oldest first.
#[derive(Debug)]
pub(crate) struct Table<R> {
    records: BTreeMap<Place, R>,
    next: u64,
    by_string: Vec<(&'static str, Index)>,
    by_owner: Index,
    /// The places that have changed since they were last written; `None` if nobody writes them.
    noted: Option<BTreeSet<Place>>,
    /// How many records have been handed out, so that tests can tell a look-up from a search.
    #[cfg(test)]
    pub(crate) looked_at: Cell<usize>,
}

impl<R: Record> Table<R> {
    /// An empty table, in which records are found by the strings under these names.
    pub(crate) fn indexed_by(names: impl IntoIterator<Item = &'static str>) -> Self {
        let names: BTreeSet<&str> = names.into_iter().collect();
        Self {
            records: BTreeMap::new(),
            next: 0,
            by_string: names.into_iter().map(|name| (name, Index::new())).collect(),
            by_owner: Index::new(),
            noted: None,
            #[cfg(test)]
            looked_at: Cell::default(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.records.len()
    }

    /// All records, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &R> + Clone {
        self.records.values().inspect(|_| self.look())
    }

    pub(crate) fn get(&self, place: Place) -> Option<&R> {
        self.look();
        self.records.get(&place)
    }

    /// The places of the records with this string under one of these names, oldest first.
    pub(crate) fn with(&self, names: &[&str], string: &str) -> BTreeSet<Place> {
        let mut places = BTreeSet::new();
        for name in names {
            match self.index(name) {
                Some(index) => places.extend(index.get(string).into_iter().flatten()),
                None => places.extend(self.search(name, string)),
            }
        }
        places
    }

    /// The place of the oldest record with this string under one of these names.
    pub(crate) fn first_with(&self, names: &[&str], string: &str) -> Option<Place> {
        let first = |name: &&str| match self.index(name) {
            Some(index) => index.get(string)?.first().copied(),
            None => self.search(name, string).next(),
        };
        names.iter().filter_map(first).min()
    }

    /// The oldest record with this string under a name.
    pub(crate) fn find(&self, name: &str, string: &str) -> Option<&R> {
        self.get(self.first_with(&[name], string)?)
    }

    /// The places of the records that belong to all of these things, oldest first: of all records if there is no thing.
    pub(crate) fn of(&self, owners: &[&str]) -> Vec<Place> {
        let sets = owners.iter().map(|owner| self.by_owner.get(*owner));
        let Some(sets) = sets.collect::<Option<Vec<_>>>() else {
            return Vec::new();
        };
        // The fewest are looked at first, and in the others only those are looked up.
        let Some(fewest) = sets.iter().min_by_key(|places| places.len()) else {
            return self.records.keys().copied().collect();
        };
        let all = |place: &&Place| sets.iter().all(|places| places.contains(place));
        fewest.iter().filter(all).copied().collect()
    }

    /// How many records belong to a thing.
    pub(crate) fn count_of(&self, owner: &str) -> usize {
        self.by_owner.get(owner).map_or(0, BTreeSet::len)
    }

    /// Adds a record after all others.
    pub(crate) fn push(&mut self, record: R) -> Place {
        let place = Place(self.next);
        self.put(place, record);
        place
    }

    /// Puts a record at a place, and returns the one that was there.
    pub(crate) fn put(&mut self, place: Place, record: R) -> Option<R> {
        let before = self.take(place);
        self.next = self.next.max(place.0 + 1);
        self.each_string(&record, |index, string| {
            index.entry(string.to_owned()).or_default().insert(place);
        });
        self.records.insert(place, record);
        self.note(place);
        before
    }

    /// Takes a record out.
    pub(crate) fn take(&mut self, place: Place) -> Option<R> {
        let record = self.records.remove(&place)?;
        self.each_string(&record, |index, string| {
            if let Some(places) = index.get_mut(string) {
                places.remove(&place);
                if places.is_empty() {
                    index.remove(string);
                }
            }
        });
        self.note(place);
        Some(record)
    }

    /// Changes the record at a place, if there is one, and returns what the change does.
    pub(crate) fn update<T>(&mut self, place: Place, how: impl FnOnce(&mut R) -> T) -> Option<T> {
        let mut record = self.take(place)?;
        let done = how(&mut record);
        self.put(place, record);
        Some(done)
    }

    fn note(&mut self, place: Place) {
        if let Some(noted) = &mut self.noted {
            noted.insert(place);
        }
    }

    /// Gives the records the places that they would have in a new table.
    fn close_gaps(&mut self) {
        if self.next == self.records.len() as u64 {
            return;
        }
        self.next = 0;
        self.by_owner.clear();
        self.by_string
            .iter_mut()
            .for_each(|(_, index)| index.clear());
        let records = std::mem::take(&mut self.records);
        self.extend(records.into_values());
    }

    fn index(&self, name: &str) -> Option<&Index> {
        let mut indexes = self.by_string.iter();
        let index = indexes.find(|(known, _)| *known == name);
        index.map(|(_, index)| index)
    }

    /// The places of the records with this string under a name that is not indexed: every record is looked at.
    fn search(&self, name: &str, string: &str) -> impl Iterator<Item = Place> {
        let records = self.records.iter().inspect(|_| self.look());
        let found = records.filter(move |(_, record)| record.strings(name).contains(&string));
        found.map(|(place, _)| *place)
    }

    fn each_string(&mut self, record: &R, mut visit: impl FnMut(&mut Index, &str)) {
        for (name, index) in &mut self.by_string {
            for string in record.strings(name) {
                visit(index, string);
            }
        }
        for owner in record.owners() {
            visit(&mut self.by_owner, owner);
        }
    }

    #[cfg_attr(not(test), expect(clippy::unused_self, reason = "tests count"))]
    fn look(&self) {
        #[cfg(test)]
        self.looked_at.set(self.looked_at.get() + 1);
    }
}

impl<R: Record + Serialize + DeserializeOwned> Noting for Table<R> {
    fn checkpoint(&mut self) {
        self.close_gaps();
        self.noted = Some(BTreeSet::new());
    }

    fn take_noted(&mut self) -> serde_json::Result<Rows> {
        let noted = self.noted.as_mut().map(std::mem::take).unwrap_or_default();
        let rows = noted.into_iter().map(|place| {
            let row = self.records.get(&place);
            Ok((place, serde_json::to_value(row)?))
        });
        rows.collect()
    }

    fn apply(&mut self, rows: Rows) -> serde_json::Result<()> {
        for (place, row) in rows {
            match serde_json::from_value(row)? {
                Some(record) => self.put(place, record),
                None => self.take(place),
            };
        }
        Ok(())
    }
}

impl<R: Record> Extend<R> for Table<R> {
    fn extend<I: IntoIterator<Item = R>>(&mut self, records: I) {
        for record in records {
            self.push(record);
        }
    }
}

impl<R: Typed> Default for Table<R> {
    fn default() -> Self {
        Self::indexed_by(R::INDEXED.iter().copied())
    }
}

/// A table is written as the list of its records.
impl<R: Serialize> Serialize for Table<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.records.values())
    }
}

impl<'de, R: Typed + Deserialize<'de>> Deserialize<'de> for Table<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let records = Vec::<R>::deserialize(deserializer)?;
        let mut table = Self::default();
        table.extend(records);
        Ok(table)
    }
}
