//! Filters: which rows a query asks for. Most are named as what they look at; a kind says which of its own are not.

use serde_json::Value;

use crate::clerk::State;
use crate::clerk::resources::catalog::{MEMBERSHIP, Resource};
use crate::state::store::{contains, named};

/// Whether a row is what one filter asks for.
pub(super) fn passes(
    state: &State,
    resource: &Resource,
    row: &Value,
    name: &str,
    value: &Value,
) -> bool {
    let own = resource.own.passes(state, row, name, value);
    own.unwrap_or_else(|| passes_by_name(row, name, value))
}

/// Whether a row passes a filter that is named as what it looks at.
fn passes_by_name(row: &Value, name: &str, value: &Value) -> bool {
    let text = value.as_str().unwrap_or_default();
    let at = |name: &str| row[name].as_f64().unwrap_or_default();
    let bound = value.as_f64().unwrap_or_default();
    if name == "query" {
        contains(row, text)
    } else if name == "name_query" {
        let mut names = ["first_name", "last_name"].iter();
        names.any(|name| contains(&row[*name], text))
    } else if let Some(name) = name.strip_suffix("_before") {
        at(name) < bound
    } else if let Some(name) = name.strip_suffix("_after").or(name.strip_suffix("_since")) {
        at(name) > bound
    } else if let Some(name) = name.strip_suffix("_query") {
        named(row, name).iter().any(|found| contains(found, text))
    } else if let Some(own) = row.get(name) {
        one_of(name, value, own)
    } else {
        let mut found = named(row, name).into_iter();
        found.any(|found| one_of(name, value, found))
    }
}

/// Whether a value is one of those asked for.
pub(super) fn one_of(name: &str, asked: &Value, found: &Value) -> bool {
    match asked {
        Value::Array(values) => values.iter().any(|value| same(name, value, found)),
        value => same(name, value, found),
    }
}

/// Whether one of the memberships that are asked for is there: users are members of organizations, and organizations
/// have members, so both lists can be asked for the others.
pub(super) fn is_member(state: &State, row: &Value, asked: &Value) -> bool {
    let id = row["id"].as_str().unwrap_or_default();
    included(asked, |other| {
        let mut members = state.store.of(MEMBERSHIP.kind, &[id, other]);
        members.next().is_some()
    })
}

/// Whether a value is the one asked for; email addresses are the same in any case.
fn same(name: &str, asked: &Value, found: &Value) -> bool {
    match (asked, found) {
        (Value::String(asked), Value::String(found)) if name == "email_address" => {
            asked.to_lowercase() == found.to_lowercase()
        }
        _ => asked == found,
    }
}

/// Whether something is asked for: those with a minus in front are excluded, and if there are others, one of them it has
/// to be. A plus says nothing, and arrives as a blank unless it was percent-encoded.
pub(super) fn included(asked: &Value, is: impl Fn(&str) -> bool) -> bool {
    let one = std::slice::from_ref(asked);
    let asked = asked.as_array().map_or(one, Vec::as_slice).iter();
    let (without, with): (Vec<&str>, Vec<&str>) = asked
        .filter_map(Value::as_str)
        .partition(|asked| asked.starts_with('-'));
    let any = |asked: &[&str]| {
        let mut bare = asked
            .iter()
            .map(|asked| asked.strip_prefix(['+', ' ', '-']).unwrap_or(asked));
        bare.any(&is)
    };
    !any(&without) && (with.is_empty() || any(&with))
}
