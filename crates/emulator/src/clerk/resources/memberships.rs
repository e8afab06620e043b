//! Who is in an organization, and with which role.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{MEMBERSHIP, ORGANIZATION, USER};
use crate::clerk::resources::common::{computed, known, owner, visible};
use crate::clerk::resources::filter::{self, included};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::organizations::organization_of;
use crate::clerk::resources::roles::in_role;
use crate::clerk::resources::users;
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::store::OF;

/// A membership.
pub(crate) struct Membership;

impl Kind for Membership {
    fn complete(
        &self,
        state: &mut State,
        _: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            check_room(state, &owner(row))?;
            let user = known(state, &USER, &body["user_id"])?;
            put(row, [(".user", json!(user))]);
            if let Some(Value::Array(of)) = row.get_mut(OF) {
                of.push(json!(user));
            }
        }
        in_role(state, row)
    }

    fn add_computed(&self, state: &State, call: &Call, row: &mut Row) {
        // A role that has changed since changes what its members may do; one that is gone leaves them as they were.
        drop(in_role(state, row));
        if let Some(organization) = organization_of(state, row) {
            let shown = computed(state, call, &ORGANIZATION, organization);
            put(row, [("organization", visible(shown))]);
        }
        let user = row[".user"].as_str().unwrap_or_default();
        if let Some(user) = state.store.find(USER.kind, &["id"], user) {
            put(row, [("public_user_data", users::public_data(user))]);
        }
    }

    /// A membership is asked for by what its user is called.
    fn passes(&self, state: &State, row: &Value, name: &str, value: &Value) -> Option<bool> {
        match name {
            "user_id" => Some(included(value, |asked| row[".user"] == asked)),
            "role" => None,
            _ if name.starts_with("created_at") => None,
            _ => Some(user_of(state, row).is_some_and(|user| {
                let user = Value::Object(user.clone());
                filter::passes(state, &USER, &user, name, value)
            })),
        }
    }

    /// Members are ordered as their users are.
    fn order(&self, state: &State, row: &Value, by: &str) -> Option<Value> {
        let user = user_of(state, row).filter(|_| by != "created_at")?;
        Some(users::order(user, by))
    }

    fn conflict(&self, _: &'static str) -> (&'static str, &'static str) {
        ("already_a_member_in_organization", "user_id")
    }
}

/// The membership of a user in an organization.
pub(crate) fn membership<'a>(state: &'a State, user: &str, organization: &str) -> Option<&'a Row> {
    state
        .store
        .of(MEMBERSHIP.kind, &[user, organization])
        .next()
}

/// The user whom a membership is of.
fn user_of<'a>(state: &'a State, row: &Value) -> Option<&'a Row> {
    state.store.find(USER.kind, &["id"], row[".user"].as_str()?)
}

/// An organization has at most as many members as it allows; no number means no bound.
fn check_room(state: &State, organization: &Value) -> Result<(), ClerkError> {
    let id = organization.as_str().unwrap_or_default();
    let organization = state.store.find(ORGANIZATION.kind, &["id"], id);
    let most = organization.and_then(|row| row["max_allowed_memberships"].as_u64());
    let members = state.store.count_of(MEMBERSHIP.kind, id) as u64;
    match most {
        Some(most) if most > 0 && members >= most => Err(ClerkError::new(
            StatusCode::FORBIDDEN,
            "organization_membership_quota_exceeded",
            "organization is full",
            "the organization has as many members as it allows",
        )),
        _ => Ok(()),
    }
}
