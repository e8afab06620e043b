//! Email addresses and phone numbers. They live in the row of their user, who shows them at once, and no two users have
//! the same one.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::USER;
use crate::clerk::resources::{common, not_found, shape_of, totp};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::{self, Now, Row};
use crate::state::clock::unix_millis;
use crate::state::store::says;

/// A kind of identification.
pub(crate) struct Kind {
    /// What it is, and the member that holds it.
    pub(crate) object: &'static str,
    /// The member of a user that holds all of them.
    list: &'static str,
    /// Where a user has their identifiers, and where the addresses or numbers themselves.
    ids: &'static str,
    values: &'static str,
    /// The member of a user that names the foremost.
    primary: &'static str,
    /// The path parameter that names one.
    parameter: &'static str,
    /// The operation whose answer is its shape.
    created_by: &'static str,
    /// Whether a string has its form.
    is_one: fn(&str) -> bool,
}

pub(crate) static EMAIL_ADDRESS: Kind = Kind {
    object: "email_address",
    list: "email_addresses",
    ids: "email_addresses/id",
    values: "email_addresses/email_address",
    primary: "primary_email_address_id",
    parameter: "email_address_id",
    created_by: "CreateEmailAddress",
    is_one: is_email_address,
};
pub(crate) static PHONE_NUMBER: Kind = Kind {
    object: "phone_number",
    list: "phone_numbers",
    ids: "phone_numbers/id",
    values: "phone_numbers/phone_number",
    primary: "primary_phone_number_id",
    parameter: "phone_number_id",
    created_by: "CreatePhoneNumber",
    is_one: is_phone_number,
};
pub(crate) static KINDS: [&Kind; 2] = [&EMAIL_ADDRESS, &PHONE_NUMBER];

pub(crate) fn create(state: &mut State, call: &Call, kind: &Kind) -> Outcome {
    let body = &call.input.body;
    let id = body["user_id"].as_str().unwrap_or_default();
    let mut user = user(state, id)?;
    let status = if body["verified"] == true {
        "verified"
    } else {
        "unverified"
    };
    let id = add(state, call, kind, &mut user, &body[kind.object], status)?;
    settle(kind, &mut user, &id, body);
    Ok(keep(state, call, user, kind, &id))
}

/// Puts one identification in the place of all that the user has of its kind.
pub(crate) fn replace(state: &mut State, call: &Call, kind: &Kind) -> Outcome {
    let body = &call.input.body;
    let mut user = user(state, call.input.segment("user_id"))?;
    let address = formed(call, kind, &body[kind.object])?;
    let taken = taken_by(state, kind, &address);
    if taken.is_some_and(|other| other["id"] != user["id"]) {
        return Err(common::conflict(call.operation, &USER, kind.object));
    }
    let status = body["identification_status"].as_str();
    let entry = entry(state, call, kind, &address, status.unwrap_or("verified"));
    let id = entry["id"].as_str().unwrap_or_default().to_owned();
    user.insert(kind.primary.to_owned(), json!(id));
    user.insert(kind.list.to_owned(), json!([entry]));
    Ok(keep(state, call, user, kind, &id))
}

pub(crate) fn get(state: &State, call: &Call, kind: &Kind) -> Outcome {
    let id = call.input.segment(kind.parameter);
    let owner = owner(state, kind, id)?;
    Ok((StatusCode::OK, show(kind, &owner, id)))
}

pub(crate) fn update(state: &mut State, call: &Call, kind: &Kind) -> Outcome {
    let id = call.input.segment(kind.parameter);
    let mut user = owner(state, kind, id)?;
    settle(kind, &mut user, id, &call.input.body);
    Ok(keep(state, call, user, kind, id))
}

/// The foremost that goes leaves its place to the oldest that stays.
pub(crate) fn delete(state: &mut State, call: &Call, kind: &Kind) -> Outcome {
    let id = call.input.segment(kind.parameter);
    let mut user = owner(state, kind, id)?;
    if let Some(Value::Array(entries)) = user.get_mut(kind.list) {
        entries.retain(|entry| entry["id"] != id);
    }
    if says(&user, kind.primary, id) {
        let next = user[kind.list][0]["id"].clone();
        user.insert(kind.primary.to_owned(), next);
    }
    keep(state, call, user, kind, id);
    let gone = json!({ "object": kind.object, "id": id, "deleted": true });
    Ok((StatusCode::OK, gone))
}

/// Gives a user all identifications of a kind that the creation names.
pub(crate) fn add_all(
    state: &mut State,
    call: &Call,
    kind: &Kind,
    user: &mut Row,
    body: &Value,
) -> Result<(), ClerkError> {
    let statuses = &body[format!("{}_identification_status", kind.object)];
    let addresses = body[kind.object].as_array().into_iter().flatten();
    for (at, address) in addresses.enumerate() {
        let status = statuses[at].as_str().unwrap_or("verified");
        add(state, call, kind, user, address, status)?;
    }
    Ok(())
}

/// An address or a number as it is kept, if it is one: in small letters, for no two addresses differ in their case alone.
pub(crate) fn formed(call: &Call, kind: &Kind, address: &Value) -> Result<Value, ClerkError> {
    let text = address.as_str().unwrap_or_default().to_lowercase();
    if (kind.is_one)(&text) {
        return Ok(json!(text));
    }
    let long = format!("it is no {}", kind.object.replace('_', " "));
    Err(ClerkError::invalid(call.operation, kind.object, &long))
}

fn is_email_address(text: &str) -> bool {
    let parts = text.split_once('@');
    let whole = |part: &str| !part.is_empty() && !part.contains(['@', ' ']);
    parts.is_some_and(|(name, host)| whole(name) && whole(host))
}

/// A plus, and then 2 to 15 digits, the first of which is no zero.
fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// A user's foremost identification is one of the user's own.
pub(crate) fn check_primary(
    call: &Call,
    kind: &Kind,
    user: &Row,
    body: &Value,
) -> Result<(), ClerkError> {
    let wanted = &body[kind.primary];
    let mut own = user[kind.list].as_array().into_iter().flatten();
    if wanted.is_null() || own.any(|entry| entry["id"] == *wanted) {
        return Ok(());
    }
    let long = "it names nothing that the user has";
    Err(ClerkError::invalid(call.operation, kind.primary, long))
}

/// The user's foremost identification of a kind.
pub(crate) fn primary<'a>(user: &'a Row, kind: &Kind) -> Option<&'a Value> {
    let mut own = user[kind.list].as_array()?.iter();
    own.find(|entry| entry["id"] == user[kind.primary])
}

/// All email addresses or phone numbers of a user, as strings.
pub(crate) fn all<'a>(user: &'a Row, kind: &Kind) -> Vec<&'a Value> {
    let own = user[kind.list].as_array().into_iter().flatten();
    own.map(|entry| &entry[kind.object]).collect()
}

/// Whether a phone number is a second factor of the user's.
pub(crate) fn second_factor(user: &Row) -> bool {
    let mut own = user[PHONE_NUMBER.list].as_array().into_iter().flatten();
    own.any(|entry| entry["reserved_for_second_factor"] == true)
}

/// No phone number is a second factor of the user's any more.
pub(crate) fn release_second_factors(user: &mut Row) {
    let own = user
        .get_mut(PHONE_NUMBER.list)
        .and_then(Value::as_array_mut);
    for entry in own.into_iter().flatten() {
        entry["reserved_for_second_factor"] = json!(false);
        entry["default_second_factor"] = json!(false);
    }
}

fn add(
    state: &mut State,
    call: &Call,
    kind: &Kind,
    user: &mut Row,
    address: &Value,
    status: &str,
) -> Result<String, ClerkError> {
    let address = &formed(call, kind, address)?;
    if has(user, kind, address) || taken_by(state, kind, address).is_some() {
        return Err(common::conflict(call.operation, &USER, kind.object));
    }
    let entry = entry(state, call, kind, address, status);
    let id = entry["id"].as_str().unwrap_or_default().to_owned();
    if let Some(Value::Array(entries)) = user.get_mut(kind.list) {
        entries.push(entry);
    }
    if user[kind.primary].is_null() {
        user.insert(kind.primary.to_owned(), json!(id));
    }
    Ok(id)
}

fn entry(state: &mut State, call: &Call, kind: &Kind, address: &Value, status: &str) -> Value {
    let now = Now {
        millis: unix_millis(call.now),
        text: "",
    };
    let mut entry = shape::blank(&CLERK, shape_of(kind.created_by), now);
    entry.insert("id".to_owned(), json!(state.ids.base62("idn_", 27)));
    entry.insert(kind.object.to_owned(), address.clone());
    entry.insert("reserved".to_owned(), json!(status == "reserved"));
    entry.insert(
        "verification".to_owned(),
        verification(status == "verified"),
    );
    Value::Object(entry)
}

fn verification(verified: bool) -> Value {
    if !verified {
        return Value::Null;
    }
    json!({
        "object": "verification_admin",
        "status": "verified",
        "strategy": "admin",
        "attempts": null,
        "expire_at": null,
    })
}

/// Does to an identification what a request says of it.
fn settle(kind: &Kind, user: &mut Row, id: &str, body: &Value) {
    if body["primary"] == true {
        user.insert(kind.primary.to_owned(), json!(id));
    }
    let own = user.get_mut(kind.list).and_then(Value::as_array_mut);
    for entry in own.into_iter().flatten().filter(|entry| entry["id"] == id) {
        if let Some(verified) = body["verified"].as_bool() {
            entry["verification"] = verification(verified);
        }
        if let Some(reserved) = body["reserved_for_second_factor"].as_bool() {
            entry["reserved_for_second_factor"] = json!(reserved);
        }
    }
}

/// Keeps a user who has changed, and shows the identification that has.
fn keep(
    state: &mut State,
    call: &Call,
    mut user: Row,
    kind: &Kind,
    id: &str,
) -> (StatusCode, Value) {
    let now = json!(unix_millis(call.now));
    let own = user.get_mut(kind.list).and_then(Value::as_array_mut);
    for entry in own.into_iter().flatten().filter(|entry| entry["id"] == id) {
        entry["updated_at"] = now.clone();
    }
    user.insert("updated_at".to_owned(), now);
    let shown = show(kind, &user, id);
    let id = user["id"].as_str().unwrap_or_default();
    if let Some(place) = state.store.place(USER.kind, &["id"], id) {
        let before = state.store.at(USER.kind, place);
        totp::note_change(before, &mut user, unix_millis(call.now));
        state.store.replace(USER.kind, place, user);
    }
    (StatusCode::OK, shown)
}

fn show(kind: &Kind, user: &Row, id: &str) -> Value {
    let mut own = user[kind.list].as_array().into_iter().flatten();
    own.find(|entry| entry["id"] == id)
        .cloned()
        .unwrap_or_default()
}

fn user(state: &State, id: &str) -> Result<Row, ClerkError> {
    let row = state.store.find(USER.kind, &["id"], id);
    row.cloned().ok_or_else(|| not_found(&USER))
}

/// The user who has the identification with this identifier.
fn owner(state: &State, kind: &Kind, id: &str) -> Result<Row, ClerkError> {
    let owner = state.store.find(USER.kind, &[kind.ids], id);
    let missing = || ClerkError::not_found(&kind.object.replace('_', " "));
    owner.cloned().ok_or_else(missing)
}

fn has(user: &Row, kind: &Kind, address: &Value) -> bool {
    let mut own = user[kind.list].as_array().into_iter().flatten();
    own.any(|entry| entry[kind.object] == *address)
}

/// The user who has this address or number.
pub(crate) fn taken_by<'a>(state: &'a State, kind: &Kind, address: &Value) -> Option<&'a Row> {
    state
        .store
        .find(USER.kind, &[kind.values], address.as_str()?)
}
