//! Lists: whose, which, in which order, and which page of them.

use serde_json::{Value, json};

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::page::page;
use crate::clerk::resources::catalog::{Resource, USER};
use crate::clerk::resources::common::computed;
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS};
use crate::clerk::resources::{filter, order, parents};
use crate::clerk::{Call, State};
use crate::contract::paged::Paged;
use crate::contract::shape::{self, Members, Row};

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
    order::sort(state, call, resource, &mut rows)?;
    let total = rows.len();
    if let Some(after) = query.get("starting_after") {
        let at = rows.iter().position(|row| row["id"] == *after);
        rows.drain(..at.map_or(total, |at| at + 1));
    }
    let mut parameters = call.operation.parameters(&CLERK);
    if parameters.any(|parameter| parameter["name"] == "limit") {
        rows = page(rows, &call.input);
    }
    let shown = shown(&rows, total, shape);
    Ok(match Paged::asked(call.operation, &call.input) {
        Some(paged) => paged.answer(shown, total),
        None => shown,
    })
}

/// Several rows that an operation has touched.
pub(crate) fn many(
    state: &State,
    call: &Call,
    resource: &Resource,
    shape: &Value,
    rows: &[Row],
) -> Value {
    let rows = rows.iter();
    let rows = rows.map(|row| Value::Object(computed(state, call, resource, row)));
    let rows: Vec<Value> = rows.collect();
    shown(&rows, rows.len(), shape)
}

/// Everything that the path and the query ask for, oldest first.
pub(crate) fn matching(
    state: &State,
    call: &Call,
    resource: &Resource,
) -> Result<Vec<Value>, ClerkError> {
    let parents = parents(state, call, &call.operation.path_names())?;
    // A user is invited by an address, and owns no invitation.
    let invited = (call.operation.id == "UsersGetOrganizationInvitations")
        .then(|| state.store.find(USER.kind, &["id"], &parents[0]))
        .flatten()
        .map(|user| identifications::all(user, &EMAIL_ADDRESS));
    let owners: Vec<&str> = match &invited {
        Some(_) => Vec::new(),
        None => parents.iter().map(String::as_str).collect(),
    };
    let rows = state.store.of(resource.kind, &owners);
    let rows = rows
        .filter(|row| {
            let invited = invited.as_ref();
            invited.is_none_or(|addresses| addresses.contains(&&row["email_address"]))
        })
        .map(|row| Value::Object(computed(state, call, resource, row)))
        .filter(|row| wanted(state, call, resource, row));
    Ok(rows.collect())
}

fn wanted(state: &State, call: &Call, resource: &Resource, row: &Value) -> bool {
    let invalid = row["revoked"] == true || row["expired"] == true;
    match call.operation.id.as_str() {
        "ListPendingOrganizationInvitations" if row["status"] != "pending" => return false,
        "ListUserTrustedDevices" if row["status"] != "active" => return false,
        // The description has the word, not the boolean.
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
    filters.all(|(name, value)| filter::passes(state, resource, row, name, value))
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
