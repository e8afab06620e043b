//! One engine for all resources of the usual kind: what is created can be read, listed, changed and deleted.
//! `operations` says which operation is which, `facts` which kinds of thing there are, `kind` and the modules of the
//! kinds what is peculiar to one.

pub(crate) mod accounts;
pub(crate) mod catalog;
pub(crate) mod common;
pub(crate) mod directories;
mod enterprise;
mod filter;
pub(crate) mod identifications;
mod instance;
mod invitations;
pub(crate) mod keys;
pub(crate) mod kind;
mod list;
mod memberships;
mod operations;
mod order;
mod organizations;
pub(crate) mod restrictions;
pub(crate) mod role_sets;
mod roles;
pub(crate) mod sessions;
pub(crate) mod settings;
#[cfg(test)]
mod tests;
pub(crate) mod totp;
pub(crate) mod users;

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{
    API_KEY, DIRECTORY, Id, ORGANIZATION, PERMISSION, ROLE, Resource, USER,
};
use crate::clerk::resources::common::computed;
use crate::clerk::resources::operations::{Fixed, Verb};
use crate::clerk::{Call, Outcome, State};
use crate::contract::description::Operation;
use crate::contract::input::object;
use crate::contract::shape::{self, Now, Row};
use crate::sample::answer::success;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, belongs, merge, owners, says};

/// The answer, if the operation is one of a resource's.
pub(crate) fn answer(state: &mut State, call: &Call) -> Option<Outcome> {
    let (resource, verb) = operations::of(&call.operation.id)?;
    let (status, shape) = answer_shape(call.operation);
    Some(run(state, call, resource, verb, shape).map(|body| (status, body)))
}

/// The secret of a new API key, made of the body of a call that creates one.
pub(crate) fn api_key(state: &mut State, call: &Call) -> Result<String, ClerkError> {
    let row = create(state, call, &API_KEY, &[], &call.input.body)?;
    Ok(row["secret"].as_str().unwrap_or_default().to_owned())
}

/// Whether the operation is one of a resource's.
pub(crate) fn is_modelled(operation: &str) -> bool {
    operations::of(operation).is_some()
}

/// The refusal of a path that leads through a thing which is not there, by the operation that reads such a thing.
pub(crate) fn check_there(state: &State, read_by: &str, key: &str) -> Result<(), ClerkError> {
    let Some((resource, _)) = operations::of(read_by) else {
        return Ok(());
    };
    match state.store.find(resource.kind, resource.known_by, key) {
        Some(_) => Ok(()),
        None => Err(not_found(resource)),
    }
}

/// What every instance has from the start: the roles of an administrator and of a member, and a set of both.
pub(crate) fn found(state: &mut State, now: u64) {
    for (key, name) in [("org:admin", "Admin"), ("org:member", "Member")] {
        found_row(state, &ROLE, now, json!({ "key": key, "name": name }));
    }
    role_sets::found(state, now);
}

fn found_row(state: &mut State, resource: &Resource, now: u64, more: Value) {
    let mut row = blank(resource, now);
    row.insert("id".to_owned(), json!(fresh_id(state, resource)));
    row.extend(object(more));
    state.store.insert(resource.kind, row);
}

fn run(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    verb: Verb,
    shape: &Value,
) -> Result<Value, ClerkError> {
    let body = &call.input.body;
    let now = unix_millis(call.now);
    match verb {
        Verb::Create => {
            let parents = parents(state, call, &call.operation.path_names())?;
            let row = create(state, call, resource, &parents, body)?;
            Ok(show(state, call, resource, shape, &row))
        }
        Verb::CreateMany => {
            let parents = parents(state, call, &call.operation.path_names())?;
            let mut rows = Vec::new();
            for item in body.as_array().into_iter().flatten() {
                rows.push(create(state, call, resource, &parents, item)?);
            }
            Ok(list::many(state, call, resource, shape, &rows))
        }
        Verb::List => list::list(state, call, resource, shape),
        Verb::Count => {
            let total = list::matching(state, call, resource)?.len();
            Ok(json!({ "object": "total_count", "total_count": total }))
        }
        Verb::Verify => {
            let secret = body["secret"].as_str().unwrap_or_default();
            let row = state.store.find(resource.kind, &["secret"], secret);
            let row = row.ok_or_else(|| not_found(resource))?;
            Ok(show(state, call, resource, shape, row))
        }
        Verb::SetMany(name, fixed) => {
            let ids = body[name].as_array().into_iter().flatten();
            let mut rows = Vec::new();
            for id in ids.filter_map(Value::as_str) {
                rows.push(change(state, call, resource, id, |row| {
                    fix(row, fixed, now);
                })?);
            }
            Ok(list::many(state, call, resource, shape, &rows))
        }
        _ => {
            let id = target(state, call, resource, verb)?;
            on_one(state, call, resource, verb, shape, &id)
        }
    }
}

/// Operations on one thing that is there.
fn on_one(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    verb: Verb,
    shape: &Value,
    id: &str,
) -> Result<Value, ClerkError> {
    let body = &call.input.body;
    let now = unix_millis(call.now);
    let row_shape = row_shape(resource);
    let row = match verb {
        Verb::Update => change(state, call, resource, id, |row| {
            shape::fill(&CLERK, row_shape, row, body);
        })?,
        Verb::Merge | Verb::Replace => change(state, call, resource, id, |row| {
            for (name, value) in body.as_object().into_iter().flatten() {
                if verb_merges(verb) && value.is_object() {
                    merge(row.entry(name.clone()).or_insert(json!({})), value);
                } else if !value.is_null() {
                    row.insert(name.clone(), value.clone());
                }
            }
        })?,
        Verb::Revoke => {
            let row = state.store.find(resource.kind, &["id"], id);
            let row = row.ok_or_else(|| not_found(resource))?;
            if !says(&computed(state, call, resource, row), "status", "pending") {
                return Err(common::not_pending(resource));
            }
            change(state, call, resource, id, |row| {
                row.insert("status".to_owned(), json!("revoked"));
                row.insert(".pending".to_owned(), Value::Null);
                if let Some(revoked) = row.get_mut("revoked") {
                    *revoked = json!(true);
                }
            })?
        }
        Verb::Rotate(name) => {
            let fresh = state.ids.base62("", 32);
            change(state, call, resource, id, |row| {
                row.insert(name.to_owned(), json!(fresh));
            })?
        }
        Verb::Set(fixed) => change(state, call, resource, id, |row| {
            shape::fill(&CLERK, row_shape, row, body);
            fix(row, fixed, now);
        })?,
        Verb::GrantPermission | Verb::WithdrawPermission => {
            let wanted = call.input.segment("permission_id");
            let permission = state.store.find(PERMISSION.kind, &["id"], wanted);
            let permission = permission.ok_or_else(|| not_found(&PERMISSION))?.clone();
            change(state, call, resource, id, |row| {
                if let Some(Value::Array(granted)) = row.get_mut("permissions") {
                    granted.retain(|granted| granted["id"] != wanted);
                    if matches!(verb, Verb::GrantPermission) {
                        granted.push(Value::Object(permission));
                    }
                }
            })?
        }
        _ => {
            let row = state.store.find(resource.kind, &["id"], id);
            row.ok_or_else(|| not_found(resource))?.clone()
        }
    };
    if !matches!(verb, Verb::Delete) {
        return Ok(show(state, call, resource, shape, &row));
    }
    resource.own.check_deletion(state, call, &row)?;
    let members = shape::Members::of(&CLERK, shape).properties;
    let shown = if members.contains_key("deleted") {
        let object = members.get("object").map(|object| CLERK.resolve(object));
        let object = object.and_then(|object| object["enum"][0].as_str());
        json!({ "object": object.unwrap_or(resource.kind), "id": id, "deleted": true })
    } else {
        show(state, call, resource, shape, &row)
    };
    if let Some(place) = state.store.place(resource.kind, &["id"], id) {
        state.store.remove(resource.kind, place);
    }
    state.store.forget(id);
    Ok(shown)
}

fn verb_merges(verb: Verb) -> bool {
    matches!(verb, Verb::Merge)
}

/// Adds a thing of a kind, made of a body.
pub(crate) fn create(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    parents: &[String],
    body: &Value,
) -> Result<Row, ClerkError> {
    let mut row = blank(resource, unix_millis(call.now));
    shape::fill(&CLERK, row_shape(resource), &mut row, body);
    row.insert("id".to_owned(), json!(fresh_id(state, resource)));
    row.insert(OF.to_owned(), json!(parents));
    resource.own.complete(state, call, body, &mut row, true)?;
    check_unique(state, call, resource, &row)?;
    state.store.insert(resource.kind, row.clone());
    resource.own.created(state, call, body, &row)?;
    Ok(row)
}

fn fresh_id(state: &mut State, resource: &Resource) -> String {
    match resource.id {
        Id::Base62(prefix) => state.ids.base62(prefix, 27),
        Id::Hex(prefix) => state.ids.hex(prefix, 32),
    }
}

fn change(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    id: &str,
    how: impl FnOnce(&mut Row),
) -> Result<Row, ClerkError> {
    let place = state.store.place(resource.kind, &["id"], id);
    let place = place.ok_or_else(|| not_found(resource))?;
    let old = state.store.at(resource.kind, place).cloned();
    let old = old.unwrap_or_default();
    let mut row = old.clone();
    how(&mut row);
    row.insert("updated_at".to_owned(), json!(unix_millis(call.now)));
    let body = &call.input.body;
    resource.own.complete(state, call, body, &mut row, false)?;
    check_unique(state, call, resource, &row)?;
    resource.own.changed(state, call, &old, &row);
    state.store.replace(resource.kind, place, row.clone());
    Ok(row)
}

fn fix(row: &mut Row, fixed: &[(&str, Fixed)], now: u64) {
    for (name, value) in fixed {
        let value = match value {
            Fixed::Now => json!(now),
            Fixed::Verified(strategy) => common::verification(strategy, now),
            Fixed::Yes => json!(true),
            Fixed::No => json!(false),
            Fixed::Null => Value::Null,
            Fixed::Text(text) => json!(text),
        };
        row.insert((*name).to_owned(), value);
    }
}

/// The thing that the path names: by its last parameter, or by the first where the last is what it is given.
fn target(
    state: &State,
    call: &Call,
    resource: &Resource,
    verb: Verb,
) -> Result<String, ClerkError> {
    let names = call.operation.path_names();
    let gives = matches!(verb, Verb::GrantPermission | Verb::WithdrawPermission);
    let at = if gives { 0 } else { names.len() - 1 };
    let parents = parents(state, call, &names[..at])?;
    let key = call.input.segment(names[at]);
    let rows = state.store.rows_with(resource.kind, resource.known_by, key);
    let mut fitting = rows.filter(|row| parents.iter().all(|parent| belongs(row, parent)));
    let id = fitting.next().and_then(|row| row.get("id")?.as_str());
    id.map(str::to_owned).ok_or_else(|| not_found(resource))
}

/// The things that a path leads through, which must be there.
fn parents(state: &State, call: &Call, names: &[&str]) -> Result<Vec<String>, ClerkError> {
    let mut parents = Vec::new();
    for name in names {
        let resource = match *name {
            "user_id" => &USER,
            "organization_id" => &ORGANIZATION,
            "directory_id" | "scim_directory_id" => &DIRECTORY,
            _ => continue,
        };
        let key = call.input.segment(name);
        let row = state.store.find(resource.kind, resource.known_by, key);
        let row = row.ok_or_else(|| not_found(resource))?;
        parents.push(row["id"].as_str().unwrap_or_default().to_owned());
    }
    Ok(parents)
}

fn check_unique(
    state: &State,
    call: &Call,
    resource: &Resource,
    row: &Row,
) -> Result<(), ClerkError> {
    for name in resource.unique {
        let Some(Value::String(value)) = row.get(*name) else {
            continue;
        };
        let mut others = state.store.rows_with(resource.kind, &[name], value);
        if others.any(|other| other["id"] != row["id"] && owners(other) == owners(row)) {
            return Err(common::conflict(call.operation, resource, name));
        }
    }
    Ok(())
}

pub(crate) fn not_found(resource: &Resource) -> ClerkError {
    ClerkError::not_found(&resource.kind.replace('_', " "))
}

fn blank(resource: &Resource, millis: u64) -> Row {
    let now = Now { millis, text: "" };
    shape::blank(&CLERK, row_shape(resource), now)
}

/// The shape of a row is that of the answer to its creation.
fn row_shape(resource: &Resource) -> &'static Value {
    shape_of(resource.created_by)
}

/// The shape of the answer to an operation.
fn shape_of(operation: &str) -> &'static Value {
    static NONE: Value = Value::Null;
    CLERK
        .operation(operation)
        .map_or(&NONE, |operation| answer_shape(operation).1)
}

fn answer_shape(operation: &'static Operation) -> (StatusCode, &'static Value) {
    static NONE: Value = Value::Null;
    let (status, response) = success(&CLERK, operation).unwrap_or((StatusCode::OK, &NONE));
    let shape = response.pointer("/content/application~1json/schema");
    (status, shape.unwrap_or(&NONE))
}

/// The answer of an operation that has a module of its own and shows a row as all others do.
fn answer_with(state: &State, call: &Call, resource: &Resource, row: &Row) -> (StatusCode, Value) {
    let (status, shape) = answer_shape(call.operation);
    (status, show(state, call, resource, shape, row))
}

/// A row as the operation that creates one shows it.
pub(crate) fn shown_as_created(
    state: &State,
    call: &Call,
    resource: &Resource,
    row: &Row,
) -> Value {
    show(state, call, resource, row_shape(resource), row)
}

/// A row as an operation shows it.
fn show(state: &State, call: &Call, resource: &Resource, shape: &Value, row: &Row) -> Value {
    shape::project(&CLERK, shape, &computed(state, call, resource, row))
}
