//! Directories of enterprises, and the roles that their groups are mapped to. There is one kind of directory under two
//! names: the older one is that of SCIM, and what it calls a SCIM group is a group of the directory.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{
    DIRECTORY, ENTERPRISE_CONNECTION, GROUP_ROLE_MAPPING, ROLE,
};
use crate::clerk::resources::common::{computed, known, owner, visible};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::{answer_shape, create, list, not_found};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::Row;

/// The hidden member of a mapping with the identifier of its role.
const ROLE_OF: &str = ".role";

/// The operations whose answers show the key of a directory.
const SHOWING_KEYS: [&str; 4] = [
    "CreateDirectory",
    "CreateSCIMDirectory",
    "RotateDirectoryAPIKey",
    "RotateSCIMDirectoryAPIKey",
];

/// A directory.
pub(crate) struct Directory;

impl Kind for Directory {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            let name = "enterprise_connection_id";
            known(state, &ENTERPRISE_CONNECTION, &body[name]).map_err(|_| {
                let long = "there is no such enterprise connection";
                ClerkError::invalid(call.operation, name, long)
            })?;
            let key = state.ids.base62("", 32);
            let id = row["id"].as_str().unwrap_or_default();
            let url = format!("{}/scim/v2/directories/{id}", state.issuer);
            let is_mapped = body["group_role_mappings"].as_array();
            let is_mapped = is_mapped.is_some_and(|mappings| !mappings.is_empty());
            put(
                row,
                [
                    ("api_key", json!(key)),
                    ("endpoint_url", json!(url)),
                    ("enabled", json!(true)),
                    ("group_role_mapping_enabled", json!(is_mapped)),
                ],
            );
        }
        Ok(())
    }

    /// The mappings that a directory is created with take precedence in their order.
    fn created(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &Row,
    ) -> Result<(), ClerkError> {
        let directory = row["id"].as_str().unwrap_or_default();
        map_in_order(state, call, directory, &body["group_role_mappings"])?;
        Ok(())
    }

    /// A directory outlives its connection.
    fn add_computed(&self, state: &State, call: &Call, row: &mut Row) {
        let operation = call.operation.id.as_str();
        put(row, [("object", json!(named(operation, "directory")))]);
        let name = "enterprise_connection_id";
        if known(state, &ENTERPRISE_CONNECTION, &row[name]).is_err() {
            put(row, [(name, Value::Null)]);
        }
        if !SHOWING_KEYS.contains(&operation) {
            put(row, [("api_key", Value::Null)]);
        }
    }
}

/// A group of a directory whose members have a role.
pub(crate) struct GroupRoleMapping;

impl Kind for GroupRoleMapping {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        let directory = owner(row);
        check_enabled(state, call, directory.as_str().unwrap_or_default())?;
        let group = either(call, body, "group_id")?.ok_or_else(|| {
            let long = "a mapping needs a group";
            ClerkError::invalid(call.operation, "directory_group_id", long)
        })?;
        let name = either(call, body, "group_display_name")?.unwrap_or_default();
        let role = known(state, &ROLE, &body["role_id"])?;
        let precedence = body["precedence"].as_u64();
        let precedence = precedence.unwrap_or_else(|| next_precedence(state, &directory));
        put(
            row,
            [
                (ROLE_OF, json!(role)),
                ("directory_id", directory.clone()),
                ("scim_directory_id", directory),
                ("directory_group_id", json!(group)),
                ("scim_group_id", json!(group)),
                ("directory_group_display_name", json!(name)),
                ("scim_group_display_name", json!(name)),
                ("precedence", json!(precedence)),
            ],
        );
        Ok(())
    }

    fn check_deletion(&self, state: &State, call: &Call, row: &Row) -> Result<(), ClerkError> {
        let directory = owner(row);
        check_enabled(state, call, directory.as_str().unwrap_or_default())
    }

    /// The role as it is now; a mapping to one that is gone maps to none.
    fn add_computed(&self, state: &State, call: &Call, row: &mut Row) {
        let role = row[ROLE_OF].as_str().unwrap_or_default();
        match state.store.find(ROLE.kind, &["id"], role) {
            Some(role) => {
                let role = visible(computed(state, call, &ROLE, role));
                put(row, [("role", role)]);
            }
            None => {
                row.remove("role");
            }
        }
        let object = named(&call.operation.id, "group_role_mapping");
        put(row, [("object", json!(object))]);
    }

    fn conflict(&self, _: &'static str) -> (&'static str, &'static str) {
        ("duplicate_record", "directory_group_id")
    }
}

/// Puts other mappings in the place of all that a directory has.
pub(crate) fn replace_mappings(state: &mut State, call: &Call) -> Outcome {
    let mut segments = ["directory_id", "scim_directory_id"].into_iter();
    let id = segments.find_map(|name| call.input.path.get(name)?.as_str());
    let directory = known(state, &DIRECTORY, &json!(id))?;
    check_enabled(state, call, &directory)?;
    state
        .store
        .remove_of(GROUP_ROLE_MAPPING.kind, &[&directory]);
    let rows = map_in_order(state, call, &directory, &call.input.body["mappings"])?;
    let (status, shape) = answer_shape(call.operation);
    let shown = list::many(state, call, &GROUP_ROLE_MAPPING, shape, &rows);
    Ok((status, shown))
}

/// Maps groups; their places say which takes precedence, unless they do themselves.
fn map_in_order(
    state: &mut State,
    call: &Call,
    directory: &str,
    mappings: &Value,
) -> Result<Vec<Row>, ClerkError> {
    let mut rows = Vec::new();
    for (precedence, mapping) in (1..).zip(mappings.as_array().into_iter().flatten()) {
        let mut mapping = mapping.clone();
        if mapping["precedence"].is_null() {
            mapping["precedence"] = json!(precedence);
        }
        let parents = [directory.to_owned()];
        rows.push(create(
            state,
            call,
            &GROUP_ROLE_MAPPING,
            &parents,
            &mapping,
        )?);
    }
    Ok(rows)
}

fn check_enabled(state: &State, call: &Call, directory: &str) -> Result<(), ClerkError> {
    let row = state.store.find(DIRECTORY.kind, &["id"], directory);
    let row = row.ok_or_else(|| not_found(&DIRECTORY))?;
    if row["group_role_mapping_enabled"] == true {
        return Ok(());
    }
    let code = "group_role_mapping_not_enabled";
    let long = "the directory does not map groups to roles: group_role_mapping_enabled is false";
    Err(ClerkError::forbidden(call.operation, code, long))
}

/// What a body says under the present name, or the older one. They may not contradict each other.
fn either<'a>(call: &Call, body: &'a Value, name: &str) -> Result<Option<&'a str>, ClerkError> {
    let (present, older) = (format!("directory_{name}"), format!("scim_{name}"));
    let said = (body[&present].as_str(), body[&older].as_str());
    if let (Some(present), Some(older)) = said
        && present != older
    {
        let long = format!("scim_{name} says something else");
        let name = format!("directory_{name}");
        return Err(ClerkError::invalid(call.operation, &name, &long));
    }
    Ok(said.0.or(said.1))
}

fn next_precedence(state: &State, directory: &Value) -> u64 {
    let id = directory.as_str().unwrap_or_default();
    let rows = state.store.of(GROUP_ROLE_MAPPING.kind, &[id]);
    let last = rows.filter_map(|row| row["precedence"].as_u64()).max();
    last.unwrap_or_default() + 1
}

/// What an operation calls a directory, or a mapping: the older interface has names of its own.
fn named(operation: &str, what: &str) -> String {
    match (operation.contains("SCIM"), what) {
        (true, what) => format!("scim_{what}"),
        (false, "directory") => what.to_owned(),
        (false, what) => format!("directory_{what}"),
    }
}
