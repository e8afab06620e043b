//! What is peculiar to a kind of thing: what it needs besides what was said, what else changes with it, and what is
//! worked out only when it is shown.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::facts::{
    MEMBERSHIP, ORGANIZATION, PERMISSION, ROLE, Resource, SESSION, USER,
};
use crate::clerk::resources::{create, not_found};
use crate::clerk::{Call, State};
use crate::clock::unix_millis;
use crate::description::Operation;
use crate::shape::Row;
use crate::store::{OF, belongs, says};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// Adds what a row needs besides what was said of it, or refuses what cannot be.
pub(crate) fn complete(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    body: &Value,
    row: &mut Row,
    new: bool,
) -> Result<(), ClerkError> {
    let now = unix_millis(call.now);
    let owner = row_owner(row);
    let mut put = |name: &str, value: Value| {
        row.insert(name.to_owned(), value);
    };
    match resource.kind {
        "user" => return user(state, call, body, row),
        "session" if new => {
            let user = known(state, &USER, &body["user_id"])?;
            put(OF, json!([user]));
            put("client_id", json!(state.ids.base62("client_", 27)));
            put("status", json!("active"));
            put("expire_at", json!(now + 7 * DAY));
            put("abandon_at", json!(now + 30 * DAY));
            put(
                "last_active_organization_id",
                body["active_organization_id"].clone(),
            );
        }
        "organization" if new => {
            if body["slug"].is_null() {
                put(
                    "slug",
                    json!(slug(body["name"].as_str().unwrap_or_default())),
                );
            }
            if !body["created_by"].is_null() {
                known(state, &USER, &body["created_by"])?;
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
            put("status", json!("pending"));
            put(".pending", body["email_address"].clone());
            put("organization_id", owner);
            put("inviter_id", body["inviter_user_id"].clone());
            let days = body["expires_in_days"].as_u64().unwrap_or(30);
            put("expires_at", json!(now + days * DAY));
            return in_role(state, row);
        }
        "invitation" if new => {
            put("status", json!("pending"));
            put(".pending", body["email_address"].clone());
            put(
                "url",
                json!(
                    state
                        .ids
                        .base62("https://accounts.example.com/v1/tickets/", 27)
                ),
            );
            let days = body["expires_in_days"].as_u64().unwrap_or(30);
            put("expires_at", json!(now + days * DAY));
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
        "permission" if new => put("type", json!("user")),
        "api_key" if new => {
            put("secret", json!(state.ids.base62("ak_", 43)));
            if body["type"].is_null() {
                put("type", json!("api_key"));
            }
            put("expiration", expiration(body, now));
        }
        "api_key" if !body["seconds_until_expiration"].is_null() => {
            put("expiration", expiration(body, now));
        }
        "allowlist_identifier" | "blocklist_identifier" => {
            let identifier = body["identifier"].as_str().unwrap_or_default();
            let kind = match identifier {
                _ if identifier.contains('@') => "email_address",
                _ if identifier.starts_with("0x") => "web3_wallet",
                _ => "phone_number",
            };
            put("identifier_type", json!(kind));
        }
        _ => {}
    }
    Ok(())
}

/// What follows from a creation.
pub(crate) fn created(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    body: &Value,
    id: &str,
) -> Result<(), ClerkError> {
    if resource.kind == ORGANIZATION.kind && body["created_by"].is_string() {
        let member = json!({ "user_id": body["created_by"], "role": "org:admin" });
        create(state, call, &MEMBERSHIP, &[id.to_owned()], &member)?;
    }
    Ok(())
}

/// What follows from a change: whoever is banned is signed out.
pub(crate) fn changed(state: &mut State, resource: &Resource, row: &Row) {
    if resource.kind == USER.kind && row["banned"] == true {
        let id = row["id"].as_str().unwrap_or_default();
        for session in state.store.rows_mut(SESSION.kind) {
            if belongs(session, id) && says(session, "status", "active") {
                session.insert("status".to_owned(), json!("revoked"));
            }
        }
    }
}

/// A row with what is worked out when it is shown.
pub(crate) fn dress(state: &State, call: &Call, resource: &Resource, row: &Row) -> Row {
    let mut row = row.clone();
    let id = row["id"].as_str().unwrap_or_default().to_owned();
    let now = unix_millis(call.now);
    match resource.kind {
        "organization" => {
            let members = state.store.rows(MEMBERSHIP.kind).iter();
            let members = members.filter(|member| belongs(member, &id)).count();
            row.insert("members_count".to_owned(), json!(members));
        }
        "role" => {
            let granted = current_permissions(state, &row);
            row.insert("permissions".to_owned(), granted);
        }
        "session" if past(&row, "expire_at", now) && says(&row, "status", "active") => {
            row.insert("status".to_owned(), json!("expired"));
        }
        "invitation" | "organization_invitation"
            if past(&row, "expires_at", now) && says(&row, "status", "pending") =>
        {
            row.insert("status".to_owned(), json!("expired"));
        }
        "organization_membership" => {
            // A role that has changed since changes what its members may do; one that is gone leaves them as they were.
            drop(in_role(state, &mut row));
            let of = |kind, id: &Value| {
                let id = id.as_str().unwrap_or_default();
                state.store.find(kind, &["id"], id).cloned()
            };
            let owner = row_owner(&row);
            if let Some(organization) = of(ORGANIZATION.kind, &owner) {
                let dressed = dress(state, call, &ORGANIZATION, &organization);
                let shown = dressed
                    .into_iter()
                    .filter(|(name, _)| !name.starts_with('.'));
                row.insert("organization".to_owned(), Value::Object(shown.collect()));
            }
            if let Some(user) = of(USER.kind, &row[".user"]) {
                let identifier = user["email_addresses"].pointer("/0/email_address");
                let shown = json!({
                    "user_id": user["id"],
                    "first_name": user["first_name"],
                    "last_name": user["last_name"],
                    "username": user["username"],
                    "identifier": identifier.unwrap_or(&user["username"]),
                    "banned": user["banned"],
                    "has_image": false,
                    "image_url": "",
                    "profile_image_url": null,
                });
                row.insert("public_user_data".to_owned(), shown);
            }
        }
        "api_key" => {
            let expired = past(&row, "expiration", now);
            row.insert("expired".to_owned(), json!(expired));
        }
        _ => {}
    }
    row
}

/// The refusal of a value that another has.
pub(crate) fn conflict(operation: &Operation, resource: &Resource, name: &str) -> ClerkError {
    let (code, parameter) = match (resource.kind, name) {
        ("user", _) => ("form_identifier_exists", name),
        ("organization_membership", _) => ("already_a_member_in_organization", "user_id"),
        (_, ".pending") => ("duplicate_record", "email_address"),
        _ => ("duplicate_record", name),
    };
    let kind = resource.kind.replace('_', " ");
    let long = format!("another {kind} has this {parameter}");
    ClerkError::conflict(operation, code, &long).with_parameter(parameter)
}

fn user(state: &mut State, call: &Call, body: &Value, row: &mut Row) -> Result<(), ClerkError> {
    let now = unix_millis(call.now);
    for (said, list, primary) in [
        (
            "email_address",
            "email_addresses",
            "primary_email_address_id",
        ),
        ("phone_number", "phone_numbers", "primary_phone_number_id"),
    ] {
        for address in body[said].as_array().into_iter().flatten() {
            let mut others = state.store.rows(USER.kind).iter();
            let taken = |user: &Row| {
                let own = user[list].as_array().into_iter().flatten();
                own.into_iter().any(|own| own[said] == *address)
            };
            if others.any(taken) {
                return Err(conflict(call.operation, &USER, said));
            }
            let id = state.ids.base62("idn_", 27);
            let entry = json!({
                "object": said,
                "id": id,
                said: address,
                "reserved": false,
                "linked_to": [],
                "verification": {
                    "object": "verification_admin",
                    "status": "verified",
                    "strategy": "admin",
                    "attempts": null,
                    "expire_at": null,
                },
                "created_at": now,
                "updated_at": now,
            });
            if let Some(Value::Array(entries)) = row.get_mut(list) {
                entries.push(entry);
            }
            if row[primary].is_null() {
                row.insert(primary.to_owned(), json!(id));
            }
        }
    }
    if body["password"].is_string() || body["password_digest"].is_string() {
        row.insert("password_enabled".to_owned(), json!(true));
    }
    Ok(())
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

/// An organization has room for as many members as it allows; none stands for no bound.
fn check_room(state: &State, organization: &Value) -> Result<(), ClerkError> {
    let id = organization.as_str().unwrap_or_default();
    let organization = state.store.find(ORGANIZATION.kind, &["id"], id);
    let most = organization.and_then(|row| row["max_allowed_memberships"].as_u64());
    let members = state.store.rows(MEMBERSHIP.kind).iter();
    let members = members.filter(|member| belongs(member, id)).count() as u64;
    match most {
        Some(most) if most > 0 && members >= most => Err(ClerkError::new(
            StatusCode::FORBIDDEN,
            "organization_membership_quota_exceeded",
            "no room",
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
        let shown = row.into_iter().filter(|(name, _)| !name.starts_with('.'));
        Some(Value::Object(shown.collect()))
    });
    current.collect()
}

/// The identifier of a thing that a body names, if there is such a thing.
fn known(state: &State, resource: &Resource, id: &Value) -> Result<String, ClerkError> {
    let id = id.as_str().unwrap_or_default();
    match state.store.find(resource.kind, &["id"], id) {
        Some(_) => Ok(id.to_owned()),
        None => Err(not_found(resource)),
    }
}

/// Whether the moment that a member holds has come.
fn past(row: &Row, name: &str, now: u64) -> bool {
    let until = row.get(name).and_then(Value::as_u64);
    until.is_some_and(|until| until <= now)
}

/// The first thing that a row belongs to.
fn row_owner(row: &Row) -> Value {
    row.get(OF).map_or(Value::Null, |of| of[0].clone())
}

fn expiration(body: &Value, now: u64) -> Value {
    let seconds = body["seconds_until_expiration"].as_u64();
    seconds.map_or(Value::Null, |seconds| {
        json!(now.saturating_add(seconds.saturating_mul(1000)))
    })
}

fn slug(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}
