//! Organizations, who is invited to them, and which domains they have.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{MEMBERSHIP, ORGANIZATION, ROLE_SET, USER};
use crate::clerk::resources::common::{self, DAY, expire, known, owner};
use crate::clerk::resources::filter::{included, is_member, one_of};
use crate::clerk::resources::identifications::EMAIL_ADDRESS;
use crate::clerk::resources::invitations::pending_conflict;
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::memberships::membership;
use crate::clerk::resources::roles::in_role;
use crate::clerk::resources::settings::{self, ORGANIZATIONS};
use crate::clerk::resources::{create, identifications, users};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;

/// The ways in which somebody with an address in a domain comes into its organization.
const ENROLLMENT_MODES: [&str; 4] = [
    "manual_invitation",
    "automatic_invitation",
    "automatic_suggestion",
    "enterprise_sso",
];

/// An organization.
pub(crate) struct Organization;

impl Kind for Organization {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            settings::check_organizations(state, call)?;
            for name in ["max_allowed_memberships", "admin_delete_enabled"] {
                let set = settings::value(state, call, &ORGANIZATIONS, name);
                let is_set = set == true || set.as_u64().is_some_and(|most| most > 0);
                if body[name].is_null() && is_set {
                    row.insert(name.to_owned(), set);
                }
            }
        }
        if new && body["slug"].is_null() {
            let name = body["name"].as_str().unwrap_or_default();
            put(row, [("slug", json!(common::words(name, "-")))]);
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
        Ok(())
    }

    /// The user who makes an organization is in it, as its administrator.
    fn created(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &Row,
    ) -> Result<(), ClerkError> {
        if body["created_by"].is_string() {
            let role = settings::value(state, call, &ORGANIZATIONS, "creator_role");
            let member = json!({ "user_id": body["created_by"], "role": role });
            let id = row["id"].as_str().unwrap_or_default().to_owned();
            create(state, call, &MEMBERSHIP, &[id], &member)?;
        }
        Ok(())
    }

    fn add_computed(&self, state: &State, _: &Call, row: &mut Row) {
        let id = row["id"].as_str().unwrap_or_default();
        let members = state.store.count_of(MEMBERSHIP.kind, id);
        put(row, [("members_count", json!(members))]);
    }

    fn passes(&self, state: &State, row: &Value, name: &str, value: &Value) -> Option<bool> {
        match name {
            "organization_id" => Some(included(value, |asked| row["id"] == asked)),
            "user_id" => Some(is_member(state, row, value)),
            _ => None,
        }
    }
}

/// An invitation to an organization.
pub(crate) struct OrganizationInvitation;

impl Kind for OrganizationInvitation {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if !new {
            return Ok(());
        }
        let owner = owner(row);
        let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
        check_outside(state, call, &owner, &address)?;
        let days = body["expires_in_days"].as_u64().unwrap_or(30);
        let more = [
            ("status", json!("pending")),
            ("email_address", address.clone()),
            (".pending", address),
            ("organization_id", owner),
            ("inviter_id", body["inviter_user_id"].clone()),
            ("expires_at", json!(unix_millis(call.now) + days * DAY)),
        ];
        put(row, more);
        in_role(state, row)
    }

    fn add_computed(&self, state: &State, call: &Call, row: &mut Row) {
        expire(row, "expires_at", "pending", call);
        add_public_data(state, row);
    }

    fn conflict(&self, member: &'static str) -> (&'static str, &'static str) {
        pending_conflict(member)
    }
}

/// A domain of an organization.
pub(crate) struct OrganizationDomain;

impl Kind for OrganizationDomain {
    fn complete(
        &self,
        _: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        let owner = owner(row);
        put(row, [("organization_id", owner)]);
        if let Some(verified) = body["verified"].as_bool() {
            let verification = common::verification("admin", unix_millis(call.now));
            let verification = if verified { verification } else { Value::Null };
            put(row, [("verification", verification)]);
        }
        if let Some(mode) = body["enrollment_mode"].as_str()
            && !ENROLLMENT_MODES.contains(&mode)
        {
            let long = format!("takes one of {}", ENROLLMENT_MODES.join(", "));
            let name = "enrollment_mode";
            return Err(ClerkError::invalid(call.operation, name, &long));
        }
        Ok(())
    }

    fn add_computed(&self, state: &State, call: &Call, row: &mut Row) {
        expire(row, "expires_at", "pending", call);
        add_public_data(state, row);
    }

    fn passes(&self, _: &State, row: &Value, name: &str, value: &Value) -> Option<bool> {
        match name {
            // The word, or the boolean: the lists differ.
            "verified" => {
                let verified = row["verification"]["status"] == "verified";
                Some(value.as_bool().unwrap_or(*value == "true") == verified)
            }
            "enrollment_mode" => Some(included(value, |asked| row["enrollment_mode"] == asked)),
            "domains" => Some(one_of(name, value, &row["name"])),
            _ => None,
        }
    }
}

/// Adds what others see of the organization that a row belongs to, and of the user who made the row.
fn add_public_data(state: &State, row: &mut Row) {
    let organization = organization_of(state, row).map(|organization| {
        json!({
            "id": organization["id"],
            "name": organization["name"],
            "slug": organization["slug"],
            "has_image": organization["has_image"],
            "image_url": organization.get("image_url").unwrap_or(&json!("")),
        })
    });
    let inviter = row.get("inviter_id").and_then(Value::as_str);
    let inviter = inviter.and_then(|id| state.store.find(USER.kind, &["id"], id));
    let inviter = inviter.map(users::public_inviter_data);
    let more = [
        ("public_organization_data", json!(organization)),
        ("public_inviter_data", json!(inviter)),
    ];
    put(row, more);
}

/// The organization that a row belongs to.
pub(crate) fn organization_of<'a>(state: &'a State, row: &Row) -> Option<&'a Row> {
    let id = owner(row);
    let id = id.as_str().unwrap_or_default();
    state.store.find(ORGANIZATION.kind, &["id"], id)
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
    match user.and_then(|user| membership(state, user, organization)) {
        Some(_) => {
            let code = "already_a_member_in_organization";
            let long = "the user with this email address is in the organization";
            let conflict = ClerkError::conflict(call.operation, code, long);
            Err(conflict.with_parameter("email_address"))
        }
        None => Ok(()),
    }
}
