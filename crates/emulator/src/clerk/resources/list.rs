//! Lists: whose, which, in which order, and which page of them.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::page::page;
use crate::clerk::resources::facts::{MEMBERSHIP, Resource, USER};
use crate::clerk::resources::{details, identifications, parents};
use crate::clerk::{Call, State};
use crate::description::CLERK;
use crate::shape::{self, Members, Row};
use crate::store::{belongs, contains, named, sort_by};

/// Parameters that say how a list is shown, not what is in it.
const PRESENTATION: [&str; 5] = ["limit", "offset", "order_by", "paginated", "starting_after"];

pub(crate) fn list(
    state: &State,
    call: &Call,
    resource: &Resource,
    shape: &Value,
) -> Result<Value, ClerkError> {
    let mut rows = matching(state, call, resource)?;
    let query = &call.input.query;
    let order = query.get("order_by").and_then(Value::as_str);
    // A plus that was not percent-encoded arrives as a blank.
    let order = order
        .unwrap_or_else(|| default_order(call))
        .trim_start_matches(['+', ' ']);
    sort_by(&mut rows, order.trim_start_matches('-'));
    if order.starts_with('-') {
        rows.reverse();
    }
    let total = rows.len();
    if let Some(after) = query.get("starting_after") {
        let at = rows.iter().position(|row| row["id"] == *after);
        rows.drain(..at.map_or(total, |at| at + 1));
    }
    Ok(shown(&page(rows, &call.input), total, shape))
}

/// The order of whoever asks for none: the newest first, unless the description says otherwise.
fn default_order(call: &Call) -> &str {
    let mut parameters = call.operation.parameters(&CLERK);
    let order = parameters.find(|parameter| parameter["name"] == "order_by");
    let default = order.and_then(|order| order["schema"]["default"].as_str());
    default.unwrap_or("-created_at")
}

/// Several rows that an operation has touched.
pub(crate) fn many(
    state: &State,
    call: &Call,
    resource: &Resource,
    shape: &Value,
    rows: &[Row],
) -> Value {
    let dressed = rows
        .iter()
        .map(|row| Value::Object(details::dress(state, call, resource, row)));
    let dressed: Vec<Value> = dressed.collect();
    shown(&dressed, dressed.len(), shape)
}

/// Everything that the path and the query ask for, oldest first.
pub(crate) fn matching(
    state: &State,
    call: &Call,
    resource: &Resource,
) -> Result<Vec<Value>, ClerkError> {
    let parents = parents(state, call, &call.operation.path_names())?;
    let rows = state.store.rows(resource.kind).iter();
    // A user is invited by one of his addresses, and owns no invitation.
    let invited = (call.operation.id == "UsersGetOrganizationInvitations")
        .then(|| state.store.find(USER.kind, &["id"], &parents[0]))
        .flatten()
        .map(identifications::addresses);
    let rows = rows
        .filter(|row| match &invited {
            Some(addresses) => addresses.contains(&&row["email_address"]),
            None => parents.iter().all(|parent| belongs(row, parent)),
        })
        .map(|row| Value::Object(details::dress(state, call, resource, row)))
        .filter(|row| wanted(state, call, resource, row));
    Ok(rows.collect())
}

fn wanted(state: &State, call: &Call, resource: &Resource, row: &Value) -> bool {
    let invalid = row["revoked"] == true || row["expired"] == true;
    match call.operation.id.as_str() {
        "ListPendingOrganizationInvitations" if row["status"] != "pending" => return false,
        // The description has the word, not the truth value.
        "getApiKeys"
            if invalid && call.input.query.get("include_invalid") != Some(&json!("true")) =>
        {
            return false;
        }
        _ => {}
    }
    let filters = call.input.query.iter();
    let mut filters = filters.filter(|(name, _)| {
        !PRESENTATION.contains(&name.as_str()) && !name.starts_with("include_")
    });
    filters.all(|(name, value)| passes(state, resource, row, name, value))
}

fn passes(state: &State, resource: &Resource, row: &Value, name: &str, value: &Value) -> bool {
    let id = row["id"].as_str().unwrap_or_default();
    let one_of = |found: &Value| match value {
        Value::Array(values) => values.contains(found),
        value => value == found,
    };
    // Users are members of organizations, and organizations have members: both lists can be asked for the others.
    let member_of = |other: &Value| {
        let members = state.store.rows(MEMBERSHIP.kind).iter();
        let other = other.as_str().unwrap_or_default();
        let mut of_row = members.filter(|member| belongs(member, id));
        of_row.any(|member| belongs(member, other))
    };
    let at = |name: &str| row[name].as_f64().unwrap_or_default();
    let bound = value.as_f64().unwrap_or_default();
    match (resource.kind, name) {
        ("user", "user_id") | ("organization", "organization_id") => one_of(&row["id"]),
        ("user", "organization_id") | ("organization", "user_id") => match value {
            Value::Array(values) => values.iter().any(member_of),
            value => member_of(value),
        },
        // The word, or the truth value: the lists differ.
        ("organization_domain", "verified") => {
            let verified = row["verification"]["status"] == "verified";
            value.as_bool().unwrap_or(*value == "true") == verified
        }
        ("organization_domain", "enrollment_mode") => enrolls(&row["enrollment_mode"], value),
        ("organization_domain", "domains") => one_of(&row["name"]),
        (_, "query") => contains(row, value.as_str().unwrap_or_default()),
        (_, "name_query") => ["first_name", "last_name"]
            .iter()
            .any(|name| contains(&row[*name], value.as_str().unwrap_or_default())),
        (_, name) => {
            if let Some(name) = name.strip_suffix("_before") {
                at(name) < bound
            } else if let Some(name) = name.strip_suffix("_after").or(name.strip_suffix("_since")) {
                at(name) > bound
            } else if let Some(name) = name.strip_suffix("_query") {
                let wanted = value.as_str().unwrap_or_default();
                named(row, name).iter().any(|found| contains(found, wanted))
            } else if let Some(own) = row.get(name) {
                one_of(own)
            } else {
                named(row, name).into_iter().any(one_of)
            }
        }
    }
}

/// Whether a mode is one of those asked for; those with a minus in front are not asked for.
fn enrolls(mode: &Value, asked: &Value) -> bool {
    let mode = mode.as_str().unwrap_or_default();
    let one = std::slice::from_ref(asked);
    let asked = asked.as_array().map_or(one, Vec::as_slice).iter();
    let (without, with): (Vec<&str>, Vec<&str>) = asked
        .filter_map(Value::as_str)
        .partition(|asked| asked.starts_with('-'));
    let excluded = without
        .iter()
        .any(|asked| asked.strip_prefix('-') == Some(mode));
    !excluded && (with.is_empty() || with.contains(&mode))
}

/// Rows in the shape of an answer: bare, or with their count.
fn shown(rows: &[Value], total: usize, shape: &Value) -> Value {
    let shape = CLERK.resolve(shape);
    let members = Members::of(&CLERK, shape);
    let list = members.properties.get("data").unwrap_or(shape);
    let item = &CLERK.resolve(list)["items"];
    let rows = rows
        .iter()
        .filter_map(Value::as_object)
        .map(|row| shape::project(&CLERK, item, row));
    let rows: Value = rows.collect();
    if members.properties.is_empty() {
        rows
    } else {
        json!({ "data": rows, "total_count": total })
    }
}
