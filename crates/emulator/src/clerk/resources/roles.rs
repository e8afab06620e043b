//! Roles of organizations and their permissions. A role and its permissions count as they are now, not as they were when
//! somebody was given them.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{MEMBERSHIP, ORGANIZATION_INVITATION, PERMISSION, ROLE};
use crate::clerk::resources::common::{computed, known, visible};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::{not_found, role_sets};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::store::says;

/// A role.
pub(crate) struct Role;

impl Kind for Role {
    fn complete(
        &self,
        state: &mut State,
        _: &Call,
        body: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        if let Some(ids) = body["permissions"].as_array() {
            let mut granted = Vec::new();
            for id in ids {
                let id = known(state, &PERMISSION, id)?;
                granted.extend(state.store.find(PERMISSION.kind, &["id"], &id).cloned());
            }
            put(row, [("permissions", json!(granted))]);
        }
        Ok(())
    }

    fn created(
        &self,
        state: &mut State,
        _: &Call,
        body: &Value,
        row: &Row,
    ) -> Result<(), ClerkError> {
        if body["include_in_initial_role_set"] == true {
            role_sets::include(state, row);
        }
        Ok(())
    }

    /// A role that somebody has, or is to have, stays.
    fn check_deletion(&self, state: &State, call: &Call, role: &Row) -> Result<(), ClerkError> {
        let key = role["key"].as_str().unwrap_or_default();
        let mut members = state.store.rows(MEMBERSHIP.kind);
        let mut invitations = state.store.rows(ORGANIZATION_INVITATION.kind);
        let pending = |invitation: &Row| {
            let invitation = computed(state, call, &ORGANIZATION_INVITATION, invitation);
            says(&invitation, "status", "pending")
        };
        let (code, long) = if role_sets::is_given(state, key) {
            let long = "a role set gives it to users who join or create an organization";
            ("organization_role_used_as_default_creator_role", long)
        } else if members.any(|member| says(member, "role", key)) {
            ("organization_role_assigned_to_members", "members have it")
        } else if invitations.any(|row| says(row, "role", key) && pending(row)) {
            let long = "somebody who is invited is to have it";
            ("organization_role_exists_in_invitations", long)
        } else {
            return Ok(());
        };
        Err(ClerkError::forbidden(call.operation, code, long))
    }

    fn add_computed(&self, state: &State, _: &Call, row: &mut Row) {
        let granted = current_permissions(state, row);
        put(row, [("permissions", granted)]);
    }
}

/// A permission.
pub(crate) struct Permission;

impl Kind for Permission {
    fn complete(
        &self,
        _: &mut State,
        _: &Call,
        _: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            put(row, [("type", json!("user"))]);
        }
        Ok(())
    }
}

/// The role that a row names must be one; its name and permissions go with it.
pub(crate) fn in_role(state: &State, row: &mut Row) -> Result<(), ClerkError> {
    let key = row["role"].as_str().unwrap_or_default();
    let role = state.store.find(ROLE.kind, &["key"], key);
    let role = role.ok_or_else(|| not_found(&ROLE).with_parameter("role"))?;
    let granted = current_permissions(state, role);
    let granted = granted.as_array().into_iter().flatten();
    let granted: Value = granted.map(|granted| granted["key"].clone()).collect();
    put(
        row,
        [
            ("role_name", role["name"].clone()),
            ("permissions", granted),
        ],
    );
    Ok(())
}

/// The permissions of a role as they are now; those that are gone went with their deletion.
fn current_permissions(state: &State, role: &Row) -> Value {
    let granted = role["permissions"].as_array().into_iter().flatten();
    let current = granted.filter_map(|granted| {
        let id = granted["id"].as_str()?;
        let row = state.store.find(PERMISSION.kind, &["id"], id)?.clone();
        Some(visible(row))
    });
    current.collect()
}
