//! What rows say: their members, the things that they belong to, and the ways in which lists are filtered, ordered and
//! merged into.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::contract::shape::Row;

/// The hidden member that names the things a row belongs to; it goes when one of them goes.
pub(crate) const OF: &str = ".of";

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
