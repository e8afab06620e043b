//! Users: what they sign in with, what ends their sessions, and how others see them. Email addresses and phone numbers
//! are in `identifications`.

use std::fmt::Write as _;

use http::StatusCode;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{SESSION, USER};
use crate::clerk::resources::filter::{included, is_member};
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS, KINDS, PHONE_NUMBER};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::{not_found, totp};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{contains, named, says};

/// The hidden member with the digest of a password and the way in which it was made.
pub(crate) const PASSWORD: &str = ".password";

/// The hidden member that says whether a password is known to others.
pub(crate) const COMPROMISED: &str = ".password_compromised";

/// What `query` looks at in a user.
const CALLED: [&str; 7] = [
    "id",
    "username",
    "first_name",
    "last_name",
    "email_address",
    "phone_number",
    "web3_wallet",
];

/// The only way of hashing that is understood here.
const HASHER: &str = "sha256";

/// A user.
pub(crate) struct User;

impl Kind for User {
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

    /// A banned user is signed out, and so is any other that a change names.
    fn changed(&self, state: &mut State, call: &Call, _: &Row, row: &Row) {
        let body = &call.input.body;
        let out = ["revoke_all_sessions", "sign_out_of_other_sessions"];
        if row["banned"] == true || out.iter().any(|name| body[*name] == true) {
            let id = row["id"].as_str().unwrap_or_default();
            state.store.update_of(SESSION.kind, &[id], |session| {
                if says(session, "status", "active") {
                    put(session, [("status", json!("revoked"))]);
                }
            });
        }
    }

    /// Some operations show nothing but the identifier, under its long name.
    fn add_computed(&self, _: &State, _: &Call, row: &mut Row) {
        let second = totp::has_second_factor(row);
        let id = row["id"].clone();
        put(
            row,
            [("two_factor_enabled", json!(second)), ("user_id", id)],
        );
    }

    fn passes(&self, state: &State, row: &Value, name: &str, value: &Value) -> Option<bool> {
        match name {
            "user_id" => Some(included(value, |asked| row["id"] == asked)),
            "external_id" => Some(included(value, |asked| row["external_id"] == asked)),
            "organization_id" => Some(is_member(state, row, value)),
            "query" => Some(CALLED.iter().any(|name| {
                let mut called = named(row, name).into_iter();
                called.any(|called| contains(called, value.as_str().unwrap_or_default()))
            })),
            _ => None,
        }
    }

    fn order(&self, _: &State, row: &Value, by: &str) -> Option<Value> {
        row.as_object().map(|user| order(user, by))
    }

    fn conflict(&self, member: &'static str) -> (&'static str, &'static str) {
        ("form_identifier_exists", member)
    }
}

/// What users are ordered by: of addresses and numbers, the foremost.
pub(crate) fn order(user: &Row, by: &str) -> Value {
    let foremost = |kind| Some(identifications::primary(user, kind)?[by].clone());
    match by {
        "email_address" => foremost(&EMAIL_ADDRESS).unwrap_or_default(),
        "phone_number" => foremost(&PHONE_NUMBER).unwrap_or_default(),
        "web3wallet" => user["web3_wallets"][0]["web3_wallet"].clone(),
        by => user.get(by).cloned().unwrap_or_default(),
    }
}

/// Adds what a user needs besides what was said, or refuses what cannot be.
fn complete(
    state: &mut State,
    call: &Call,
    body: &Value,
    row: &mut Row,
    new: bool,
) -> Result<(), ClerkError> {
    for kind in KINDS {
        if new {
            identifications::add_all(state, call, kind, row, body)?;
        }
        identifications::check_primary(call, kind, row, body)?;
    }
    let text = |name: &str| body[name].as_str();
    let password = match (text("password"), text("password_digest")) {
        (Some(password), _) => Some((HASHER, digest(password))),
        (None, Some(digest)) => {
            let hasher = text("password_hasher").unwrap_or_default();
            Some((hasher, digest.to_lowercase()))
        }
        (None, None) => None,
    };
    if let Some((hasher, digest)) = password {
        let kept = json!({ "hasher": hasher, "digest": digest });
        row.insert(PASSWORD.to_owned(), kept);
        row.insert(COMPROMISED.to_owned(), json!(false));
        row.insert("password_enabled".to_owned(), json!(true));
        let now = json!(unix_millis(call.now));
        row.insert("password_last_updated_at".to_owned(), now);
    }
    totp::complete(body, row);
    if call.operation.id == "DisableMFA" {
        identifications::release_second_factors(row);
    }
    let id = row["id"].as_str().unwrap_or_default();
    let before = state.store.find(USER.kind, &["id"], id);
    totp::note_change(before, row, unix_millis(call.now));
    Ok(())
}

/// A banned or locked user does not sign in.
pub(crate) fn check_may_sign_in(state: &State, call: &Call, id: &str) -> Result<(), ClerkError> {
    let user = state.store.find(USER.kind, &["id"], id);
    let is = |name: &str| user.is_some_and(|user| user[name] == true);
    let (code, long) = match (is("banned"), is("locked")) {
        (true, _) => ("user_banned", "the user is banned"),
        (_, true) => ("user_locked", "the user is locked"),
        _ => return Ok(()),
    };
    Err(ClerkError::forbidden(call.operation, code, long).with_parameter("user_id"))
}

/// A member as other users see one.
pub(crate) fn public_data(user: &Row) -> Value {
    let mut data = public_inviter_data(user);
    data["username"] = user["username"].clone();
    data["banned"] = user["banned"].clone();
    data["profile_image_url"] = Value::Null;
    data
}

/// A user who invites, as other users see one.
pub(crate) fn public_inviter_data(user: &Row) -> Value {
    let address = identifications::primary(user, &EMAIL_ADDRESS);
    let address = address.and_then(|address| address["email_address"].as_str());
    let identifier = address.or(user["username"].as_str());
    json!({
        "user_id": user["id"],
        "first_name": user["first_name"],
        "last_name": user["last_name"],
        "identifier": identifier.unwrap_or_default(),
        "has_image": user["has_image"],
        "image_url": user.get("image_url").unwrap_or(&json!("")),
    })
}

/// Whether a password is the user's.
pub(crate) fn verify_password(state: &State, call: &Call) -> Outcome {
    let id = call.input.segment("user_id");
    let user = state.store.find(USER.kind, &["id"], id);
    let user = user.ok_or_else(|| not_found(&USER))?;
    let refused = |status, code: &str, long: &str| {
        let error = ClerkError::new(status, code, "not verified", long);
        Err(error.with_parameter("password"))
    };
    let Some(kept) = user.get(PASSWORD).filter(|kept| kept.is_object()) else {
        let long = "the user has no password";
        return refused(StatusCode::BAD_REQUEST, "no_password_set", long);
    };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if kept["hasher"] != HASHER {
        let long = "of digests, the emulator understands those of sha256 only";
        return refused(status, "emulator_hasher_unknown", long);
    }
    let said = call.input.body["password"].as_str().unwrap_or_default();
    if kept["digest"] != digest(said) {
        return refused(status, "incorrect_password", "it is another password");
    }
    Ok((StatusCode::OK, json!({ "verified": true })))
}

fn digest(password: &str) -> String {
    let digest = Sha256::digest(password.as_bytes());
    digest.iter().fold(String::new(), |mut text, byte| {
        // Text is written to a string, which takes it.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
