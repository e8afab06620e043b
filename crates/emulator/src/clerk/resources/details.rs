//! What is peculiar to a kind of thing: what it needs besides what was said, what else changes with it, and what is
//! worked out only when it is shown. Users, sessions, organizations and role sets have modules of their own.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::facts::{ROLE, Resource, USER};
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS};
use crate::clerk::resources::sessions::{self, ISSUER};
use crate::clerk::resources::{not_found, organizations, role_sets, users};
use crate::clerk::{Call, State};
use crate::contract::description::Operation;
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, says};

pub(crate) const DAY: u64 = 24 * 60 * 60 * 1000;

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
    let mut put = |name: &str, value: Value| {
        row.insert(name.to_owned(), value);
    };
    match resource.kind {
        "user" => return users::complete(state, call, body, row, new),
        "session" if new => return sessions::complete(state, call, body, row),
        "role_set" => return role_sets::complete(state, call, body, row, new),
        "invitation" if new => {
            let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
            let taken = identifications::taken_by(state, &EMAIL_ADDRESS, &address).is_some();
            if taken && body["ignore_existing"] != true {
                return Err(conflict(call.operation, &USER, "email_address"));
            }
            put("status", json!("pending"));
            put("email_address", address.clone());
            put(".pending", address);
            put("url", json!(ticket(state)));
            let days = body["expires_in_days"].as_u64().unwrap_or(30);
            put("expires_at", json!(now + days * DAY));
        }
        "waitlist_entry" if new => {
            let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
            put("email_address", address);
        }
        "permission" if new => put("type", json!("user")),
        "api_key" => {
            if new {
                put("secret", json!(state.ids.base62("ak_", 43)));
                if body["type"].is_null() {
                    put("type", json!("api_key"));
                }
            }
            // A subject need not be known, but a key goes where it goes.
            if let Some(subject) = body["subject"].as_str() {
                put(OF, json!([subject]));
            }
            if new || !body["seconds_until_expiration"].is_null() {
                put("expiration", expiration(body, now));
            }
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
        "sign_in_token" | "actor_token" if new => {
            let user = known(state, &USER, &body["user_id"])?;
            // An actor is another user: acting is no sign-in of the user acted for.
            if resource.kind == "sign_in_token" {
                users::check_may_sign_in(state, call, &user)?;
            }
            put(OF, json!([user]));
            put("status", json!("pending"));
            let url = ticket(state);
            put("token", json!(url.rsplit('/').next()));
            put("url", json!(url));
        }
        "jwt_template" => {
            for (name, otherwise) in [
                ("lifetime", json!(60)),
                ("allowed_clock_skew", json!(5)),
                ("signing_algorithm", json!("RS256")),
            ] {
                if new && body[name].is_null() {
                    put(name, otherwise);
                }
            }
        }
        "oauth_application" => {
            if new {
                put("instance_id", json!(state.machines.instance_id()));
                put("client_id", json!(state.ids.base62("", 16)));
                for (name, path) in [
                    ("authorize_url", "/oauth/authorize"),
                    ("discovery_url", "/.well-known/openid-configuration"),
                    ("token_fetch_url", "/oauth/token"),
                    ("token_introspection_url", "/oauth/token_info"),
                    ("user_info_url", "/oauth/userinfo"),
                ] {
                    put(name, json!(format!("{ISSUER}{path}")));
                }
                for (name, otherwise) in [
                    ("scopes", json!("profile email")),
                    ("consent_screen_enabled", json!(true)),
                ] {
                    if body[name].is_null() {
                        put(name, otherwise);
                    }
                }
                if body["public"] != true {
                    put("client_secret", json!(state.ids.base62("", 32)));
                }
            }
            if let Some(Value::String(first)) = body["redirect_uris"].get(0) {
                put("callback_url", json!(first));
            }
        }
        "domain" => {
            let name = row["name"].as_str().unwrap_or_default().to_owned();
            row.insert(
                "frontend_api_url".to_owned(),
                json!(format!("https://clerk.{name}")),
            );
        }
        _ => return organizations::complete(state, call, resource, body, row, new),
    }
    Ok(())
}

/// What follows from a creation.
pub(crate) fn created(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    body: &Value,
    row: &Row,
) -> Result<(), ClerkError> {
    match resource.kind {
        "organization" => organizations::created(state, call, body, row)?,
        "role" if body["include_in_initial_role_set"] == true => role_sets::include(state, row),
        "role_set" => role_sets::settle_initial(state, row),
        _ => {}
    }
    Ok(())
}

/// What follows from a change.
pub(crate) fn changed(state: &mut State, call: &Call, resource: &Resource, old: &Row, new: &Row) {
    match resource.kind {
        "user" => users::changed(state, call, new),
        "role_set" => role_sets::changed(state, old, new),
        _ => {}
    }
}

/// A row with what is worked out when it is shown.
pub(crate) fn dress(state: &State, call: &Call, resource: &Resource, row: &Row) -> Row {
    let mut row = row.clone();
    let now = unix_millis(call.now);
    match resource.kind {
        "user" => users::dress(&mut row),
        "role_set" => role_sets::dress(state, &mut row),
        "organization"
        | "organization_membership"
        | "organization_invitation"
        | "organization_domain"
        | "role" => organizations::dress(state, call, resource, &mut row),
        "session" if past(&row, "expire_at", now) && says(&row, "status", "active") => {
            row.insert("status".to_owned(), json!("expired"));
        }
        "invitation" if past(&row, "expires_at", now) && says(&row, "status", "pending") => {
            row.insert("status".to_owned(), json!("expired"));
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
fn ticket(state: &mut State) -> String {
    state
        .ids
        .base62("https://accounts.example.com/v1/tickets/", 27)
}

fn expiration(body: &Value, now: u64) -> Value {
    let seconds = body["seconds_until_expiration"].as_u64();
    seconds.map_or(Value::Null, |seconds| {
        json!(now.saturating_add(seconds.saturating_mul(1000)))
    })
}
