//! Filters: which rows a query asks for. Most are named as what they look at; a membership is asked for by what its user
//! is called.

use serde_json::Value;

use crate::clerk::State;
use crate::clerk::resources::facts::{MEMBERSHIP, Resource, USER};
use crate::clerk::resources::memberships::user_of;
use crate::state::store::{contains, named};

/// What `query` looks at in a user.
const CALLED: [&str; 7] = [
    "id",
    "username",
    "first_name",
    "last_name",
    "email_address",
    "phone_number",
    "web3_wallet",
];

/// Whether a row is what one filter asks for.
pub(super) fn passes(
    state: &State,
    resource: &Resource,
    row: &Value,
    name: &str,
    value: &Value,
) -> bool {
    let own = name == "role" || name == "user_id" || name.starts_with("created_at");
    if resource.kind == MEMBERSHIP.kind && !own {
        let user = user_of(state, row).cloned().map(Value::Object);
        return user.is_some_and(|user| passes(state, &USER, &user, name, value));
    }
    let id = row["id"].as_str().unwrap_or_default();
    let text = value.as_str().unwrap_or_default();
    let one_of = |found: &Value| match value {
        Value::Array(values) => values.iter().any(|value| same(name, value, found)),
        value => same(name, value, found),
    };
    let included_by = |member: &str| included(value, |asked| row[member] == asked);
    // Users are members of organizations, and organizations have members: both lists can be asked for the others.
    let member_of = |other: &str| {
        let mut members = state.store.of(MEMBERSHIP.kind, &[id, other]);
        members.next().is_some()
    };
    let at = |name: &str| row[name].as_f64().unwrap_or_default();
    let bound = value.as_f64().unwrap_or_default();
    match (resource.kind, name) {
        ("user", "user_id") | ("organization", "organization_id") => included_by("id"),
        ("user", "external_id") => included_by("external_id"),
        ("organization_membership", "user_id") => included_by(".user"),
        ("user", "organization_id") | ("organization", "user_id") => included(value, member_of),
        // The word, or the boolean: the lists differ.
        ("organization_domain", "verified") => {
            let verified = row["verification"]["status"] == "verified";
            value.as_bool().unwrap_or(*value == "true") == verified
        }
        ("organization_domain", "enrollment_mode") => included_by("enrollment_mode"),
        ("organization_domain", "domains") => one_of(&row["name"]),
        ("oauth_application", "name_query") => {
            row["client_id"] == *value || contains(&row["name"], text)
        }
        ("user", "query") => CALLED.iter().any(|name| {
            let mut called = named(row, name).into_iter();
            called.any(|called| contains(called, text))
        }),
        (_, "query") => contains(row, text),
        (_, "name_query") => ["first_name", "last_name"]
            .iter()
            .any(|name| contains(&row[*name], text)),
        (_, name) => {
            if let Some(name) = name.strip_suffix("_before") {
                at(name) < bound
            } else if let Some(name) = name.strip_suffix("_after").or(name.strip_suffix("_since")) {
                at(name) > bound
            } else if let Some(name) = name.strip_suffix("_query") {
                named(row, name).iter().any(|found| contains(found, text))
            } else if let Some(own) = row.get(name) {
                one_of(own)
            } else {
                named(row, name).into_iter().any(one_of)
            }
        }
    }
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
fn included(asked: &Value, is: impl Fn(&str) -> bool) -> bool {
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
