//! Invitations to the instance, its waitlist, and the identifiers that may or may not sign up.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::USER;
use crate::clerk::resources::common::{DAY, conflict, expire, ticket};
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;

/// The parameter that the refusal of a second invitation names.
pub(crate) fn pending_conflict(member: &'static str) -> (&'static str, &'static str) {
    let pending = member == ".pending";
    let parameter = if pending { "email_address" } else { member };
    ("duplicate_record", parameter)
}

/// An invitation to sign up.
pub(crate) struct Invitation;

impl Kind for Invitation {
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
        let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
        let taken = identifications::taken_by(state, &EMAIL_ADDRESS, &address).is_some();
        if taken && body["ignore_existing"] != true {
            return Err(conflict(call.operation, &USER, "email_address"));
        }
        let days = body["expires_in_days"].as_u64().unwrap_or(30);
        let more = [
            ("status", json!("pending")),
            ("email_address", address.clone()),
            (".pending", address),
            ("url", json!(ticket(state))),
            ("expires_at", json!(unix_millis(call.now) + days * DAY)),
        ];
        put(row, more);
        Ok(())
    }

    fn add_computed(&self, _: &State, call: &Call, row: &mut Row) {
        expire(row, "expires_at", "pending", call);
    }

    fn conflict(&self, member: &'static str) -> (&'static str, &'static str) {
        pending_conflict(member)
    }
}

/// Somebody who waits to be let in.
pub(crate) struct Waiting;

impl Kind for Waiting {
    fn complete(
        &self,
        _: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
            put(row, [("email_address", address)]);
        }
        Ok(())
    }

    fn order(&self, _: &State, row: &Value, by: &str) -> Option<Value> {
        (by == "invited_at").then(|| row[".invited_at"].clone())
    }
}

/// An identifier that may, or may not, sign up.
pub(crate) struct Listed;

impl Kind for Listed {
    fn complete(
        &self,
        _: &mut State,
        _: &Call,
        body: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        let identifier = body["identifier"].as_str().unwrap_or_default();
        let kind = match identifier {
            _ if identifier.contains('@') => "email_address",
            _ if identifier.starts_with("0x") => "web3_wallet",
            _ => "phone_number",
        };
        put(row, [("identifier_type", json!(kind))]);
        Ok(())
    }
}
