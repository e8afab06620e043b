//! What several kinds of thing need: what a body names, what has expired, what is shown.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{ROLE, Resource};
use crate::clerk::resources::not_found;
use crate::clerk::{Call, State};
use crate::contract::description::Operation;
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, says};

/// A day in milliseconds.
pub(crate) const DAY: u64 = 24 * 60 * 60 * 1000;

/// A row with what is worked out when it is shown.
pub(crate) fn computed(state: &State, call: &Call, resource: &Resource, row: &Row) -> Row {
    let mut row = row.clone();
    resource.own.add_computed(state, call, &mut row);
    row
}

/// What has this status until a moment that has come has expired.
pub(crate) fn expire(row: &mut Row, until: &str, status: &str, call: &Call) {
    if past(row, until, unix_millis(call.now)) && says(row, "status", status) {
        row.insert("status".to_owned(), json!("expired"));
    }
}

/// The refusal of a value that another has.
pub(crate) fn conflict(
    operation: &Operation,
    resource: &Resource,
    name: &'static str,
) -> ClerkError {
    let (code, parameter) = resource.own.conflict(name);
    let kind = resource.kind.replace('_', " ");
    let long = format!("another {kind} has this {parameter}");
    ClerkError::conflict(operation, code, &long).with_parameter(parameter)
}

/// The refusal to revoke what was revoked, was accepted or has expired.
pub(crate) fn not_pending(resource: &Resource) -> ClerkError {
    let code = format!("{}_not_pending", resource.kind);
    let long = "only what is pending can be revoked";
    ClerkError::new(StatusCode::BAD_REQUEST, &code, "not pending", long)
}

/// The identifier of a thing that a body names, if there is such a thing.
pub(crate) fn known(state: &State, resource: &Resource, id: &Value) -> Result<String, ClerkError> {
    let id = id.as_str().unwrap_or_default();
    match state.store.find(resource.kind, &["id"], id) {
        Some(_) => Ok(id.to_owned()),
        None => Err(not_found(resource)),
    }
}

/// The role that a body names by its key.
pub(crate) fn known_role<'a>(state: &'a State, key: &Value) -> Result<&'a Row, ClerkError> {
    let key = key.as_str().unwrap_or_default();
    let role = state.store.find(ROLE.kind, &["key"], key);
    role.ok_or_else(|| not_found(&ROLE))
}

/// Whether the moment that a member holds has come.
pub(crate) fn past(row: &Row, name: &str, now: u64) -> bool {
    let until = row.get(name).and_then(Value::as_u64);
    until.is_some_and(|until| until <= now)
}

/// The first thing that a row belongs to.
pub(crate) fn owner(row: &Row) -> Value {
    row.get(OF).map_or(Value::Null, |of| of[0].clone())
}

/// A row without what is the emulator's own.
pub(crate) fn visible(row: Row) -> Value {
    let shown = row.into_iter().filter(|(name, _)| !name.starts_with('.'));
    Value::Object(shown.collect())
}

/// A domain's verification that has succeeded.
pub(crate) fn verification(strategy: &str, now: u64) -> Value {
    json!({
        "status": "verified",
        "strategy": strategy,
        "attempts": null,
        "expire_at": null,
        "verified_at": now,
    })
}

/// A name in small letters, its words held together by something else.
pub(crate) fn words(name: &str, between: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(between)
}

/// An address that lets somebody in.
pub(crate) fn ticket(state: &mut State) -> String {
    state
        .ids
        .base62("https://accounts.example.com/v1/tickets/", 27)
}
