//! Organizations, who is in them and with which role, who is invited, and which domains they have. A role and its
//! permissions count as they are now, not as they were when somebody was given them.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::details::{self, DAY, known, owner, past};
use crate::clerk::resources::facts::{
    MEMBERSHIP, ORGANIZATION, ORGANIZATION_INVITATION, PERMISSION, ROLE, ROLE_SET, Resource, USER,
};
use crate::clerk::resources::identifications::EMAIL_ADDRESS;
use crate::clerk::resources::{create, identifications, not_found, role_sets, users};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, says};

/// The ways in which somebody with an address in a domain comes into its organization.
const ENROLLMENT_MODES: [&str; 4] = [
    "manual_invitation",
    "automatic_invitation",
    "automatic_suggestion",
    "enterprise_sso",
];

/// Adds what a row needs besides what was said of it, or refuses what cannot be.
pub(crate) fn complete(
    state: &State,
    call: &Call,
    resource: &Resource,
    body: &Value,
    row: &mut Row,
    new: bool,
) -> Result<(), ClerkError> {
    let now = unix_millis(call.now);
    let owner = owner(row);
    let mut put = |name: &str, value: Value| {
        row.insert(name.to_owned(), value);
    };
    match resource.kind {
        "organization" => {
            if new && body["slug"].is_null() {
                let name = body["name"].as_str().unwrap_or_default();
                put("slug", json!(details::words(name, "-")));
            }
            if new && !body["created_by"].is_null() {
                known(state, &USER, &body["created_by"])?;
            }
            if let Some(key) = body["role_set_key"].as_str()
                && state.store.find(ROLE_SET.kind, &["key"], key).is_none()
            {
                let long = "there is no such role set";
                return Err(ClerkError::invalid(call.operation, "role_set_key", long));
            }
        }
        "organization_membership" => {
            if new {
                check_room(state, &owner)?;
                let user = known(state, &USER, &body["user_id"])?;
                put(".user", json!(user));
                if let Some(Value::Array(of)) = row.get_mut(OF) {
                    of.push(json!(user));
                }
            }
            return in_role(state, row);
        }
        "organization_invitation" if new => {
            let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
            check_outside(state, call, &owner, &address)?;
            put("status", json!("pending"));
            put("email_address", address.clone());
            put(".pending", address);
            put("organization_id", owner);
            put("inviter_id", body["inviter_user_id"].clone());
            let days = body["expires_in_days"].as_u64().unwrap_or(30);
            put("expires_at", json!(now + days * DAY));
            return in_role(state, row);
        }
        "organization_domain" => {
            put("organization_id", owner);
            if let Some(verified) = body["verified"].as_bool() {
                let verification = details::verification("admin", now);
                let verification = if verified { verification } else { Value::Null };
                put("verification", verification);
            }
            if let Some(mode) = body["enrollment_mode"].as_str()
                && !ENROLLMENT_MODES.contains(&mode)
            {
                let long = format!("takes one of {}", ENROLLMENT_MODES.join(", "));
                return Err(ClerkError::invalid(
                    call.operation,
                    "enrollment_mode",
                    &long,
                ));
            }
        }
        "role" => {
            if let Some(ids) = body["permissions"].as_array() {
                let mut granted = Vec::new();
                for id in ids {
                    let id = known(state, &PERMISSION, id)?;
                    granted.extend(state.store.find(PERMISSION.kind, &["id"], &id).cloned());
                }
                put("permissions", json!(granted));
            }
        }
        _ => {}
    }
    Ok(())
}

/// A role that somebody has, or is to have, stays.
pub(crate) fn check_unused(state: &State, call: &Call, role: &Row) -> Result<(), ClerkError> {
    let key = role["key"].as_str().unwrap_or_default();
    let mut members = state.store.rows(MEMBERSHIP.kind);
    let mut invitations = state.store.rows(ORGANIZATION_INVITATION.kind);
    let pending = |invitation: &Row| {
        let invitation = details::dress(state, call, &ORGANIZATION_INVITATION, invitation);
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

/// The user who makes an organization is in it, as its administrator.
pub(crate) fn created(
    state: &mut State,
    call: &Call,
    body: &Value,
    row: &Row,
) -> Result<(), ClerkError> {
    if body["created_by"].is_string() {
        let member = json!({ "user_id": body["created_by"], "role": "org:admin" });
        let id = row["id"].as_str().unwrap_or_default().to_owned();
        create(state, call, &MEMBERSHIP, &[id], &member)?;
    }
    Ok(())
}

/// Adds what is worked out when a row is shown.
pub(crate) fn dress(state: &State, call: &Call, resource: &Resource, row: &mut Row) {
    let id = row["id"].as_str().unwrap_or_default().to_owned();
    match resource.kind {
        "organization" => {
            let members = state.store.count_of(MEMBERSHIP.kind, &id);
            row.insert("members_count".to_owned(), json!(members));
        }
        "role" => {
            let granted = current_permissions(state, row);
            row.insert("permissions".to_owned(), granted);
        }
        "organization_invitation" | "organization_domain" => {
            if past(row, "expires_at", unix_millis(call.now)) && says(row, "status", "pending") {
                row.insert("status".to_owned(), json!("expired"));
            }
            let shown = organization_of(state, row).map(|organization| {
                json!({
                    "id": organization["id"],
                    "name": organization["name"],
                    "slug": organization["slug"],
                    "has_image": organization["has_image"],
                    "image_url": organization.get("image_url").unwrap_or(&json!("")),
                })
            });
            row.insert("public_organization_data".to_owned(), json!(shown));
            let inviter = row.get("inviter_id").and_then(Value::as_str);
            let inviter = inviter.and_then(|id| state.store.find(USER.kind, &["id"], id));
            let shown = inviter.map(users::public_inviter_data);
            row.insert("public_inviter_data".to_owned(), json!(shown));
        }
        _ => {
            // A role that has changed since changes what its members may do; one that is gone leaves them as they were.
            drop(in_role(state, row));
            if let Some(organization) = organization_of(state, row) {
                let dressed = details::dress(state, call, &ORGANIZATION, organization);
                row.insert("organization".to_owned(), details::visible(dressed));
            }
            let user = row[".user"].as_str().unwrap_or_default();
            if let Some(user) = state.store.find(USER.kind, &["id"], user) {
                let shown = users::public_data(user);
                row.insert("public_user_data".to_owned(), shown);
            }
        }
    }
}

/// The organization that a row belongs to.
fn organization_of<'a>(state: &'a State, row: &Row) -> Option<&'a Row> {
    let id = owner(row);
    state
        .store
        .find(ORGANIZATION.kind, &["id"], id.as_str().unwrap_or_default())
}

/// The user whom a membership is of.
pub(crate) fn user_of<'a>(state: &'a State, row: &Value) -> Option<&'a Row> {
    state.store.find(USER.kind, &["id"], row[".user"].as_str()?)
}

/// The role that a row names must be one; its name and permissions go with it.
fn in_role(state: &State, row: &mut Row) -> Result<(), ClerkError> {
    let key = row["role"].as_str().unwrap_or_default();
    let role = state.store.find(ROLE.kind, &["key"], key);
    let role = role.ok_or_else(|| not_found(&ROLE).with_parameter("role"))?;
    let granted = current_permissions(state, role);
    let granted = granted.as_array().into_iter().flatten();
    let granted: Value = granted.map(|granted| granted["key"].clone()).collect();
    row.insert("role_name".to_owned(), role["name"].clone());
    row.insert("permissions".to_owned(), granted);
    Ok(())
}

/// A member of an organization is not invited to it.
fn check_outside(
    state: &State,
    call: &Call,
    organization: &Value,
    address: &Value,
) -> Result<(), ClerkError> {
    let organization = organization.as_str().unwrap_or_default();
    let user = identifications::taken_by(state, &EMAIL_ADDRESS, address);
    let user = user.and_then(|user| user["id"].as_str());
    let member = user.and_then(|user| {
        let mut members = state.store.of(MEMBERSHIP.kind, &[user, organization]);
        members.next()
    });
    match member {
        Some(_) => {
            let code = "already_a_member_in_organization";
            let long = "the user with this email address is in the organization";
            let conflict = ClerkError::conflict(call.operation, code, long);
            Err(conflict.with_parameter("email_address"))
        }
        None => Ok(()),
    }
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

/// The permissions of a role as they are now; those that are gone went with their deletion.
fn current_permissions(state: &State, role: &Row) -> Value {
    let granted = role["permissions"].as_array().into_iter().flatten();
    let current = granted.filter_map(|granted| {
        let id = granted["id"].as_str()?;
        let row = state.store.find(PERMISSION.kind, &["id"], id)?.clone();
        Some(details::visible(row))
    });
    current.collect()
}
