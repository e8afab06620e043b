//! Who is kept out by the restrictions of an instance: an identifier on the blocklist, one that is not on the allowlist,
//! an email address with a subaddress. They are about users who sign up or in themselves; an operation that creates a user
//! is not restricted, for the description says so of none. Disposable domains are known to the vendor only.

use serde_json::Value;

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{ALLOWED, BLOCKED, Resource};
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS, PHONE_NUMBER};
use crate::clerk::resources::settings::{self, RESTRICTIONS};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;

/// Refuses a user who signs up and is kept out. An invitation takes the place of the allowlist.
pub(crate) fn check_sign_up(
    state: &State,
    call: &Call,
    user: &Row,
    is_invited: bool,
) -> Result<(), ClerkError> {
    let own = identifiers(user);
    let is_on = |name: &str| settings::is_on(state, call, &RESTRICTIONS, name);
    let has_subaddress = own
        .iter()
        .filter_map(|identifier| identifier.split_once('@'))
        .any(|(name, _)| name.contains('+'));
    if is_on("block_email_subaddresses") && has_subaddress {
        return Err(kept_out(
            call,
            "email addresses with a subaddress are blocked",
        ));
    }
    check_lists(state, call, &own, is_invited)
}

/// Refuses a user who signs in and is kept out, unless the lists are about signing up alone.
pub(crate) fn check_sign_in(state: &State, call: &Call, user: &Row) -> Result<(), ClerkError> {
    let name = "allowlist_blocklist_disabled_on_sign_in";
    if settings::is_on(state, call, &RESTRICTIONS, name) {
        return Ok(());
    }
    check_lists(state, call, &identifiers(user), false)
}

fn check_lists(
    state: &State,
    call: &Call,
    own: &[String],
    is_invited: bool,
) -> Result<(), ClerkError> {
    let is_on = |name: &str| settings::is_on(state, call, &RESTRICTIONS, name);
    let on_list = |list| {
        own.iter()
            .any(|identifier| is_listed(state, list, identifier))
    };
    if is_on("blocklist") && on_list(&BLOCKED) {
        return Err(kept_out(call, "the identifier is on the blocklist"));
    }
    if is_on("allowlist") && !is_invited && !on_list(&ALLOWED) {
        return Err(kept_out(call, "the identifier is not on the allowlist"));
    }
    Ok(())
}

fn is_listed(state: &State, list: &Resource, identifier: &str) -> bool {
    let mut rows = state.store.rows(list.kind);
    rows.any(|row| {
        let listed = row["identifier"].as_str().unwrap_or_default();
        listed.to_lowercase() == identifier
    })
}

/// What a user is known by, in small letters.
fn identifiers(user: &Row) -> Vec<String> {
    let kinds = [&EMAIL_ADDRESS, &PHONE_NUMBER].into_iter();
    let identified = kinds.flat_map(|kind| identifications::all(user, kind));
    let wallets = user["web3_wallets"].as_array().into_iter().flatten();
    let wallets = wallets.map(|wallet| &wallet["web3_wallet"]);
    let texts = identified.chain(wallets).filter_map(Value::as_str);
    texts.map(str::to_lowercase).collect()
}

fn kept_out(call: &Call, long: &str) -> ClerkError {
    ClerkError::forbidden(call.operation, "not_allowed_access", long)
}
