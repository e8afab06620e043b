//! Role sets: which roles an organization may give. A set is kept as keys, so what it shows of its roles is what they
//! are now. An organization that names no set has the initial one.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{MEMBERSHIP, ORGANIZATION, ROLE, ROLE_SET};
use crate::clerk::resources::common::{self, known_role};
use crate::clerk::resources::kind::Kind;
use crate::clerk::resources::operations::Verb;
use crate::clerk::resources::{answer_with, change, found_row, not_found, target};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::Row;
use crate::state::store::{belongs, says};

/// As many roles as a set has.
const LIMIT: usize = 10;

/// The hidden members: the keys of all roles of a set, of the one for members who join and of the one for creators.
const ROLES: &str = ".roles";
const DEFAULT: (&str, &str) = (".default_role", "default_role_key");
const CREATOR: (&str, &str) = (".creator_role", "creator_role_key");

/// The set that every instance has from the start.
pub(crate) fn found(state: &mut State, now: u64) {
    let more = json!({
        "key": "role_set:default",
        "name": "Default",
        "type": "initial",
        ROLES: ["org:admin", "org:member"],
        DEFAULT.0: "org:member",
        CREATOR.0: "org:admin",
    });
    found_row(state, &ROLE_SET, now, more);
}

/// A role that belongs into the initial set is put there.
pub(crate) fn include(state: &mut State, role: &Row) {
    state.store.update_of(ROLE_SET.kind, &[], |set| {
        if says(set, "type", "initial")
            && let Some(Value::Array(roles)) = set.get_mut(ROLES)
        {
            roles.push(role["key"].clone());
        }
    });
}

/// Whether a set gives this role to users who join an organization or create one.
pub(crate) fn is_given(state: &State, key: &str) -> bool {
    let mut sets = state.store.rows(ROLE_SET.kind);
    sets.any(|set| {
        [DEFAULT, CREATOR]
            .iter()
            .any(|(kept, _)| says(set, kept, key))
    })
}

/// A role set.
pub(crate) struct RoleSet;

impl Kind for RoleSet {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        complete(state, call, body, row, new)
    }

    fn created(&self, state: &mut State, _: &Call, _: &Value, row: &Row) -> Result<(), ClerkError> {
        settle_initial(state, row);
        Ok(())
    }

    /// Organizations name a set by its key, so they follow it to another.
    fn changed(&self, state: &mut State, _: &Call, old: &Row, new: &Row) {
        if old["key"] != new["key"] {
            move_organizations(state, old, &new["key"]);
        }
        settle_initial(state, new);
    }

    fn add_computed(&self, state: &State, _: &Call, row: &mut Row) {
        add_roles(state, row);
    }
}

/// Adds what a set needs besides what was said of it, or refuses what cannot be.
fn complete(
    state: &State,
    call: &Call,
    body: &Value,
    row: &mut Row,
    new: bool,
) -> Result<(), ClerkError> {
    if new {
        row.insert(ROLES.to_owned(), json!([]));
        if body["key"].is_null() {
            let name = body["name"].as_str().unwrap_or_default();
            let key = format!("role_set:{}", common::words(name, "_"));
            row.insert("key".to_owned(), json!(key));
        }
        if body["type"].is_null() {
            row.insert("type".to_owned(), json!("custom"));
        }
    }
    let mut roles = keys(row);
    let added = if new { "roles" } else { "role_keys" };
    for key in body[added].as_array().into_iter().flatten() {
        known_role(state, key)?;
        if !roles.contains(key) {
            roles.push(key.clone());
        }
    }
    if roles.len() > LIMIT {
        let long = format!("a role set has at most {LIMIT} roles");
        return Err(ClerkError::invalid(call.operation, added, &long));
    }
    for (kept, said) in [DEFAULT, CREATOR] {
        if body[said].is_null() {
            continue;
        }
        if !roles.contains(&body[said]) {
            let long = "it names no role of the set";
            return Err(ClerkError::invalid(call.operation, said, long));
        }
        row.insert(kept.to_owned(), body[said].clone());
    }
    row.insert(ROLES.to_owned(), json!(roles));
    Ok(())
}

/// There is one initial set: one that becomes it ends the other.
fn settle_initial(state: &mut State, row: &Row) {
    if says(row, "type", "initial") {
        state.store.update_of(ROLE_SET.kind, &[], |set| {
            let kind = if set["id"] == row["id"] {
                "initial"
            } else {
                "custom"
            };
            set.insert("type".to_owned(), json!(kind));
        });
    }
}

/// Adds the roles of a set as they are now.
fn add_roles(state: &State, row: &mut Row) {
    let members = members(state, row);
    let item = |key: &Value| {
        let role = state.store.find(ROLE.kind, &["key"], key.as_str()?)?;
        let held = members.iter().filter(|member| member["role"] == *key);
        let held = held.count();
        Some(json!({
            "object": "role_set_item",
            "id": role["id"],
            "key": role["key"],
            "name": role["name"],
            "description": role["description"],
            "members_count": held,
            "has_members": held > 0,
            "created_at": role["created_at"],
            "updated_at": role["updated_at"],
        }))
    };
    let roles: Vec<Value> = keys(row).iter().filter_map(item).collect();
    let one = |name: &str| json!(row.get(name).and_then(item));
    let (default, creator) = (one(DEFAULT.0), one(CREATOR.0));
    row.insert("roles".to_owned(), json!(roles));
    row.insert("default_role".to_owned(), default);
    row.insert("creator_role".to_owned(), creator);
}

/// Another role in the place of one; members with the old one have the new one from now on.
pub(crate) fn replace_role(state: &mut State, call: &Call) -> Outcome {
    let id = target(state, call, &ROLE_SET, Verb::Update)?;
    let body = &call.input.body;
    let (old, new) = (&body["role_key"], &body["to_role_key"]);
    known_role(state, new)?;
    let set = set(state, &id)?;
    if !keys(&set).contains(old) {
        return Err(not_found(&ROLE).with_parameter("role_key"));
    }
    reassign(state, &set, |role| (role == old).then(|| new.clone()));
    let row = change(state, call, &ROLE_SET, &id, |set| {
        let mut roles = keys(set);
        roles.retain(|role| role != new);
        let replaced = roles.iter_mut().filter(|role| *role == old);
        replaced.for_each(|role| *role = new.clone());
        set.insert(ROLES.to_owned(), json!(roles));
        for (kept, _) in [DEFAULT, CREATOR] {
            if set.get(kept) == Some(old) {
                set.insert(kept.to_owned(), new.clone());
            }
        }
    })?;
    Ok(answer_with(state, call, &ROLE_SET, &row))
}

/// Another set in the place of one, which is gone; every member has a role of the other set from now on.
pub(crate) fn replace(state: &mut State, call: &Call) -> Outcome {
    let id = target(state, call, &ROLE_SET, Verb::Update)?;
    let body = &call.input.body;
    let key = body["dest_role_set_key"].as_str().unwrap_or_default();
    let invalid = |name, long| Err(ClerkError::invalid(call.operation, name, long));
    let other = state.store.find(ROLE_SET.kind, &["key"], key);
    let other = other.ok_or_else(|| not_found(&ROLE_SET).with_parameter("dest_role_set_key"))?;
    let mut other = other.clone();
    if says(&other, "id", &id) {
        return invalid("dest_role_set_key", "it is the same role set");
    }
    let set = set(state, &id)?;
    let roles = keys(&other);
    let mut mapping = BTreeMap::new();
    for member in members(state, &set) {
        let old = member["role"].as_str().unwrap_or_default();
        let new = body["reassignment_mappings"].get(old);
        let new = new.unwrap_or(&member["role"]);
        if !roles.contains(new) {
            let long = "it leaves members with a role that the other set does not have";
            return invalid("reassignment_mappings", long);
        }
        mapping.insert(old.to_owned(), new.clone());
    }
    reassign(state, &set, |role| mapping.get(role.as_str()?).cloned());
    move_organizations(state, &set, &other["key"]);
    if let Some(place) = state.store.place(ROLE_SET.kind, &["id"], &id) {
        state.store.remove(ROLE_SET.kind, place);
    }
    if says(&set, "type", "initial") {
        other.insert("type".to_owned(), json!("initial"));
        settle_initial(state, &other);
    }
    let gone = json!({ "object": ROLE_SET.kind, "id": id, "deleted": true });
    Ok((StatusCode::OK, gone))
}

fn set(state: &State, id: &str) -> Result<Row, ClerkError> {
    let set = state.store.find(ROLE_SET.kind, &["id"], id);
    set.cloned().ok_or_else(|| not_found(&ROLE_SET))
}

fn keys(set: &Row) -> Vec<Value> {
    let keys = set.get(ROLES).and_then(Value::as_array);
    keys.cloned().unwrap_or_default()
}

/// Whether an organization has this set.
fn has(organization: &Row, set: &Row) -> bool {
    let named = organization.get("role_set_key");
    match named.filter(|named| named.is_string()) {
        Some(key) => set.get("key") == Some(key),
        None => says(set, "type", "initial"),
    }
}

/// The identifiers of the organizations that have this set.
fn organizations(state: &State, set: &Row) -> Vec<String> {
    let rows = state.store.rows(ORGANIZATION.kind);
    let ids = rows
        .filter(|row| has(row, set))
        .map(|row| row["id"].as_str());
    ids.flatten().map(str::to_owned).collect()
}

fn members(state: &State, set: &Row) -> Vec<Row> {
    let organizations = organizations(state, set);
    let of_one = |member: &&Row| organizations.iter().any(|id| belongs(member, id));
    let members = state.store.rows(MEMBERSHIP.kind);
    members.filter(of_one).cloned().collect()
}

/// Gives the members of all organizations that have this set other roles.
fn reassign(state: &mut State, set: &Row, other: impl Fn(&Value) -> Option<Value>) {
    let organizations = organizations(state, set);
    for id in organizations {
        state.store.update_of(MEMBERSHIP.kind, &[&id], |member| {
            if let Some(role) = other(&member["role"]) {
                member.insert("role".to_owned(), role);
            }
        });
    }
}

/// Rows that name one set name another from now on.
fn move_organizations(state: &mut State, set: &Row, key: &Value) {
    state
        .store
        .update_of(ORGANIZATION.kind, &[], |organization| {
            if organization.get("role_set_key") == set.get("key") {
                organization.insert("role_set_key".to_owned(), key.clone());
            }
        });
}
