//! Reading schemas for the comparison: references followed, `allOf` merged, lists as sets.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::super::document::resolve;
use super::show;

/// The schema that a reference means, with `allOf` merged into it.
pub(super) fn flat(document: &Value, schema: &Value) -> Map<String, Value> {
    let mut whole = resolve(document, schema)
        .as_object()
        .cloned()
        .unwrap_or_default();
    for part in whole
        .remove("allOf")
        .as_ref()
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        for (name, value) in flat(document, part) {
            match (whole.get_mut(&name), value) {
                (Some(Value::Object(have)), Value::Object(more)) => have.extend(more),
                (Some(Value::Array(have)), Value::Array(more)) => have.extend(more),
                (Some(_), _) => {}
                (None, value) => drop(whole.insert(name, value)),
            }
        }
    }
    whole
}

pub(super) fn contains_reference(schema: &Map<String, Value>) -> bool {
    schema.iter().any(|(name, value)| {
        name == "$ref"
            || match value {
                Value::Object(inner) => contains_reference(inner),
                Value::Array(items) => items
                    .iter()
                    .filter_map(Value::as_object)
                    .any(contains_reference),
                _ => false,
            }
    })
}

/// Alternatives by the name of their schema, or by their number where they have none.
pub(super) fn variants(union: Option<&Value>) -> BTreeMap<String, Value> {
    let all = union.and_then(Value::as_array).into_iter().flatten();
    all.enumerate()
        .map(|(number, variant)| {
            let name = variant["$ref"]
                .as_str()
                .and_then(|target| target.rsplit('/').next());
            (
                name.map_or_else(|| (number + 1).to_string(), str::to_owned),
                variant.clone(),
            )
        })
        .collect()
}

pub(super) fn number(schema: &Map<String, Value>, name: &str) -> Option<f64> {
    schema.get(name).and_then(Value::as_f64)
}

pub(super) fn names(value: Option<&Value>) -> BTreeSet<String> {
    let all = value.and_then(Value::as_array).into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn texts(value: Option<&Value>) -> BTreeSet<String> {
    let all = value.and_then(Value::as_array).into_iter().flatten();
    all.map(|value| show(Some(value))).collect()
}

pub(super) fn list(values: &BTreeSet<String>) -> String {
    values
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

pub(super) fn join(member: &str, name: &str) -> String {
    if member.is_empty() {
        name.to_owned()
    } else {
        format!("{member}.{name}")
    }
}
