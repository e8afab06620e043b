//! What is remembered of the resources that decide access: rows by kind, oldest first, and the ways in which lists are
//! filtered, ordered and merged into.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::contract::shape::Row;

/// The hidden member that names the things a row belongs to; it goes when one of them goes.
pub(crate) const OF: &str = ".of";

/// Rows by kind.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Store {
    #[serde(flatten)]
    tables: BTreeMap<String, Vec<Row>>,
}

impl Store {
    pub(crate) fn rows(&self, kind: &str) -> &[Row] {
        self.tables.get(kind).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn rows_mut(&mut self, kind: &str) -> &mut Vec<Row> {
        self.tables.entry(kind.to_owned()).or_default()
    }

    /// The row with this value in one of these members.
    pub(crate) fn find(&self, kind: &str, members: &[&str], value: &str) -> Option<&Row> {
        self.rows(kind)
            .iter()
            .find(|row| members.iter().any(|member| says(row, member, value)))
    }

    /// Drops what belongs to a thing that is gone.
    pub(crate) fn forget(&mut self, id: &str) {
        for rows in self.tables.values_mut() {
            rows.retain(|row| !belongs(row, id));
        }
    }

    /// Whatever belonged to a thing belongs to it under its new name.
    pub(crate) fn rename(&mut self, old: &str, new: &str) {
        let rows = self.tables.values_mut().flatten();
        let owners = rows.filter_map(|row| row.get_mut(OF)?.as_array_mut());
        for owner in owners.flatten().filter(|owner| *owner == old) {
            *owner = Value::from(new);
        }
    }

    /// How many rows there are of each kind.
    pub(crate) fn counts(&self) -> BTreeMap<String, usize> {
        let counts = self.tables.iter();
        counts
            .map(|(kind, rows)| (kind.clone(), rows.len()))
            .collect()
    }
}

/// Whether a member of a row is this text.
pub(crate) fn says(row: &Row, member: &str, text: &str) -> bool {
    row.get(member).and_then(Value::as_str) == Some(text)
}

/// The things that a row belongs to.
pub(crate) fn owners(row: &Row) -> &[Value] {
    let of = row.get(OF).and_then(Value::as_array);
    of.map_or(&[], Vec::as_slice)
}

/// Whether a row belongs to the thing with this identifier.
pub(crate) fn belongs(row: &Row, id: &str) -> bool {
    owners(row).iter().any(|owner| owner == id)
}

/// Whether any text within a value contains another, in whatever case.
pub(crate) fn contains(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => text.to_lowercase().contains(&wanted.to_lowercase()),
        Value::Array(items) => items.iter().any(|item| contains(item, wanted)),
        Value::Object(members) => members.values().any(|member| contains(member, wanted)),
        _ => false,
    }
}

/// Every value that a member of this name has, at any depth.
pub(crate) fn named<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
    match value {
        Value::Array(items) => items.iter().flat_map(|item| named(item, name)).collect(),
        Value::Object(members) => {
            let own = members.get(name).into_iter();
            own.chain(members.values().flat_map(|member| named(member, name)))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Sorts by numbers or by strings, what has none of either first; rows that are equal keep their order.
pub(crate) fn sort_by(rows: &mut [Value], key: impl Fn(&Value) -> Value) {
    rows.sort_by(|a, b| {
        let (a, b) = (key(a), key(b));
        let numbers = a.as_f64().partial_cmp(&b.as_f64());
        numbers
            .unwrap_or(Ordering::Equal)
            .then_with(|| a.as_str().cmp(&b.as_str()))
    });
}

/// Merges deeply: null takes a member away.
pub(crate) fn merge(target: &mut Value, change: &Value) {
    let Value::Object(changes) = change else {
        *target = change.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    for (name, change) in changes {
        if change.is_null() {
            if let Some(members) = target.as_object_mut() {
                members.remove(name);
            }
        } else {
            merge(&mut target[name], change);
        }
    }
}
