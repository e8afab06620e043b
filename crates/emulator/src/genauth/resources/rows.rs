//! Rows as they are kept: created, found, changed, deleted. A thing takes along what hangs on it, and a namespace what
//! lives in it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::contract::shape::{self, Now, Row};
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::Resource;
use crate::genauth::resources::shown::row_shape;
use crate::genauth::resources::{Asked, links};
use crate::state::clock::{iso, unix_millis};
use crate::state::store::{Place, says};

/// The namespace of requests that name none.
pub(super) const DEFAULT_NAMESPACE: &str = "default";

pub(super) fn create(state: &mut State, asked: &Asked<'_>, said: &Value) -> Result<Row, Refusal> {
    let resource = asked.resource;
    let shape = row_shape(resource);
    let text = iso(asked.now);
    let now = Now {
        millis: unix_millis(asked.now),
        text: &text,
    };
    let mut row = shape::blank(&GENAUTH, shape, now);
    let mut put = |name: &str, value: Value| {
        row.insert(name.to_owned(), value);
    };
    // Some answers show these and the one that a row is made after does not.
    put("createdAt", json!(text));
    put("updatedAt", json!(text));
    resource.own.begin(state, &mut row);
    fill(resource, &mut row, said);
    if let Some(name) = resource.id {
        row.insert(name.to_owned(), json!(state.ids.hex("", 24)));
    }
    if let Some(name) = resource.namespace {
        row.insert(name.to_owned(), json!(namespace(said)));
    }
    check_unique(state, resource, &row, None)?;
    state.store.insert(resource.kind, row.clone());
    Ok(row)
}

pub(super) fn update(state: &mut State, asked: &Asked<'_>, said: &Value) -> Result<Row, Refusal> {
    let resource = asked.resource;
    let at = at(state, resource, said).ok_or_else(|| missing(resource))?;
    let before = state.store.at(resource.kind, at).cloned();
    let before = before.ok_or_else(|| missing(resource))?;
    let mut row = before.clone();
    let mut said = said.clone();
    if let Some(members) = said.as_object_mut() {
        // Requests name things by these, and do not change them.
        members.remove(resource.key);
        members.remove(resource.namespace.unwrap_or_default());
    }
    fill(resource, &mut row, &said);
    if let Some(code) = said["newCode"].as_str() {
        row.insert("code".to_owned(), json!(code));
    }
    row.insert("updatedAt".to_owned(), json!(iso(asked.now)));
    check_unique(state, resource, &row, Some(at))?;
    state.store.replace(resource.kind, at, row.clone());
    rename(state, resource, &before, &row);
    Ok(row)
}

/// Takes over what a request says of a thing.
fn fill(resource: &Resource, row: &mut Row, said: &Value) {
    shape::fill(&GENAUTH, row_shape(resource), row, said);
    for name in resource.kept {
        row.extend(
            said.get(*name)
                .map(|value| ((*name).to_owned(), value.clone())),
        );
    }
    if let Some(email) = row.get_mut("email") {
        *email = spelt("email", email);
    }
}

/// Whatever hangs on a thing hangs on it under its new name; a namespace takes along what lives in it.
fn rename(state: &mut State, resource: &Resource, before: &Row, after: &Row) {
    let (old, new) = (links::name(resource, before), links::name(resource, after));
    if old == new {
        return;
    }
    state.store.rename(&old, &new);
    for (kind, place) in resource.own.residents(state, before) {
        let (mut old, mut new) = (String::new(), String::new());
        state.store.update(kind.kind, place, |row| {
            old = links::name(kind, row);
            let member = kind.namespace.unwrap_or_default();
            row.insert(member.to_owned(), after["code"].clone());
            new = links::name(kind, row);
        });
        state.store.rename(&old, &new);
    }
}

pub(super) fn delete(state: &mut State, resource: &Resource, said: &Value) {
    if let Some(at) = at(state, resource, said) {
        forget(state, resource, at);
    }
}

/// A thing takes along what hangs on it, and a namespace what lives in it.
pub(super) fn forget(state: &mut State, resource: &Resource, place: Place) {
    let Some(row) = state.store.remove(resource.kind, place) else {
        return;
    };
    state.store.forget(&links::name(resource, &row));
    for (kind, place) in resource.own.residents(state, &row) {
        forget(state, kind, place);
    }
}

/// Refuses a row that has what only one may have, unless the other is the one at its own place.
fn check_unique(
    state: &State,
    resource: &Resource,
    row: &Row,
    own: Option<Place>,
) -> Result<(), Refusal> {
    let others = |name: &str| {
        let value = row.get(name).and_then(Value::as_str).unwrap_or_default();
        let mut places = if value.is_empty() {
            BTreeSet::new()
        } else {
            state.store.places(resource.kind, &[name], value)
        };
        places.retain(|place| Some(*place) != own);
        places
    };
    let namespace = |row: &Row| row.get(resource.namespace?).cloned();
    let key = others(resource.key).into_iter().any(|place| {
        let other = state.store.at(resource.kind, place);
        other.is_some_and(|other| namespace(other) == namespace(row))
    });
    let mut unique = resource.unique.iter();
    let taken = if key {
        Some(resource.key)
    } else {
        unique.find(|name| !others(name).is_empty()).copied()
    };
    match taken {
        None => Ok(()),
        Some(name) => {
            let message = format!("another {} has this {name}", resource.kind);
            Err(Refusal::new(409, message))
        }
    }
}

/// Where the thing is that a request names.
pub(crate) fn at(state: &State, resource: &Resource, said: &Value) -> Option<Place> {
    let key = said[resource.key].as_str()?;
    // A user may be named by other things than the identifier.
    let kind = said["userIdType"].as_str();
    let kind = kind.or_else(|| said["options"]["userIdType"].as_str());
    let member = match kind {
        Some("external_id") => "externalId",
        Some(other @ ("phone" | "email" | "username")) => other,
        _ => resource.key,
    };
    let key = spelt(member, &json!(key));
    let namespace = namespace(said);
    let mut places = state
        .store
        .places(resource.kind, &[member], key.as_str()?)
        .into_iter();
    places.find(|place| {
        let row = state.store.at(resource.kind, *place);
        row.is_some_and(|row| is_in(resource, row, namespace))
    })
}

/// What a member is compared with: email addresses are kept in small letters, for they do not differ in their case alone.
pub(super) fn spelt(member: &str, said: &Value) -> Value {
    match said {
        Value::String(text) if member == "email" => json!(text.to_lowercase()),
        Value::Array(items) => items.iter().map(|item| spelt(member, item)).collect(),
        _ => said.clone(),
    }
}

pub(crate) fn get(state: &State, resource: &Resource, said: &Value) -> Result<Row, Refusal> {
    let place = at(state, resource, said);
    let row = place.and_then(|place| state.store.at(resource.kind, place));
    row.cloned().ok_or_else(|| missing(resource))
}

pub(crate) fn missing(resource: &Resource) -> Refusal {
    let refusal = Refusal::new(404, format!("this user pool has no such {}", resource.kind));
    match resource.missing {
        Some(code) => refusal.with_api_code(code),
        None => refusal,
    }
}

pub(super) fn namespace(said: &Value) -> &str {
    let mut names = ["namespace", "namespaceCode"].iter();
    let known = names.find_map(|name| said[*name].as_str());
    known.unwrap_or(DEFAULT_NAMESPACE)
}

/// Whether a thing lives in a namespace; most kinds live in all of them.
pub(super) fn is_in(resource: &Resource, row: &Row, namespace: &str) -> bool {
    let member = resource.namespace;
    member.is_none_or(|member| says(row, member, namespace))
}
