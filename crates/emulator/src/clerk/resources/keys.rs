//! What lets a program or a user in without a password: API keys, sign-in tokens and actor tokens.

use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::USER;
use crate::clerk::resources::common::{known, past, ticket};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::users;
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::OF;

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
            issue(state, row, &user);
        }
        Ok(())
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
