//! What lets a program or a user in without a password: API keys, sign-in tokens and actor tokens.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{SIGN_IN_TOKEN, TRUSTED_DEVICE, USER};
use crate::clerk::resources::common::{DAY, known, past, ticket};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::{not_found, sessions, settings, users};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, says};

/// The hidden members of a sign-in token: the organization that it activates, and when it ends.
pub(crate) const ACTIVATES: &str = ".org";
const EXPIRES_AT: &str = ".expires_at";

/// An API key.
pub(crate) struct ApiKey;

impl Kind for ApiKey {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            put(row, [("secret", json!(state.ids.base62("ak_", 43)))]);
            if body["type"].is_null() {
                put(row, [("type", json!("api_key"))]);
            }
        }
        // A subject need not be known, but a key goes where it goes.
        if let Some(subject) = body["subject"].as_str() {
            put(row, [(OF, json!([subject]))]);
        }
        if new || !body["seconds_until_expiration"].is_null() {
            put(
                row,
                [("expiration", expiration(body, unix_millis(call.now)))],
            );
        }
        Ok(())
    }

    fn add_computed(&self, _: &State, call: &Call, row: &mut Row) {
        let expired = past(row, "expiration", unix_millis(call.now));
        put(row, [("expired", json!(expired))]);
    }
}

fn expiration(body: &Value, now: u64) -> Value {
    let seconds = body["seconds_until_expiration"].as_u64();
    seconds.map_or(Value::Null, |seconds| {
        json!(now.saturating_add(seconds.saturating_mul(1000)))
    })
}

/// A token by which a user signs in.
pub(crate) struct SignInToken;

impl Kind for SignInToken {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            let user = known(state, &USER, &body["user_id"])?;
            users::check_may_sign_in(state, call, &user)?;
            let organization = &body["org_id"];
            if let Some(id) = organization.as_str() {
                settings::check_organizations(state, call)?;
                sessions::check_member(state, call, &user, "org_id", id)?;
            }
            let seconds = body["expires_in_seconds"].as_u64();
            let lifetime = seconds.map_or(30 * DAY, |seconds| seconds.saturating_mul(1000));
            let until = unix_millis(call.now).saturating_add(lifetime);
            issue(state, row, &user);
            put(
                row,
                [
                    (ACTIVATES, organization.clone()),
                    (EXPIRES_AT, json!(until)),
                ],
            );
        }
        Ok(())
    }
}

/// The token by which a user signs in, once and in time. It is accepted from now on.
pub(crate) fn accept(state: &mut State, call: &Call, token: &str) -> Result<Row, ClerkError> {
    let place = state.store.place(SIGN_IN_TOKEN.kind, &["token"], token);
    let row = place.and_then(|place| state.store.at(SIGN_IN_TOKEN.kind, place));
    let (Some(place), Some(row)) = (place, row.cloned()) else {
        return Err(not_found(&SIGN_IN_TOKEN));
    };
    let refused = |code: &str, long: &str| Err(ClerkError::forbidden(call.operation, code, long));
    match row["status"].as_str() {
        Some("accepted") => return refused("sign_in_token_already_used", "it was used"),
        Some("revoked") => return refused("sign_in_token_revoked", "it was revoked"),
        _ if past(&row, EXPIRES_AT, unix_millis(call.now)) => {
            return refused("sign_in_token_expired", "it has expired");
        }
        _ => {}
    }
    let now = json!(unix_millis(call.now));
    state.store.update(SIGN_IN_TOKEN.kind, place, |row| {
        put(row, [("status", json!("accepted")), ("updated_at", now)]);
    });
    Ok(row)
}

/// A device that a user trusts. It is revoked once.
pub(crate) struct TrustedDevice;

impl Kind for TrustedDevice {
    fn complete(
        &self,
        state: &mut State,
        _: &Call,
        _: &Value,
        row: &mut Row,
        _: bool,
    ) -> Result<(), ClerkError> {
        let id = row["id"].as_str().unwrap_or_default();
        let before = state.store.find(TRUSTED_DEVICE.kind, &["id"], id);
        match before {
            Some(before) if says(before, "status", "revoked") => Err(not_found(&TRUSTED_DEVICE)),
            _ => Ok(()),
        }
    }
}

/// A token by which one user acts for another. Acting is no sign-in of the user acted for.
pub(crate) struct ActorToken;

impl Kind for ActorToken {
    fn complete(
        &self,
        state: &mut State,
        _: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            let user = known(state, &USER, &body["user_id"])?;
            issue(state, row, &user);
        }
        Ok(())
    }
}

fn issue(state: &mut State, row: &mut Row, user: &str) {
    let url = ticket(state);
    let more = [
        (OF, json!([user])),
        ("status", json!("pending")),
        ("token", json!(url.rsplit('/').next())),
        ("url", json!(url)),
    ];
    put(row, more);
}
