//! Sessions and the operations that give tokens for them. What a token says is in `tokens`.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{MEMBERSHIP, ORGANIZATION, SESSION, USER};
use crate::clerk::resources::common::{DAY, computed, expire, known};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::memberships::membership;
use crate::clerk::resources::{create, not_found, users};
use crate::clerk::tokens::{session, template};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, says};
use crate::token::Terms;

/// What requests call the organization that a session is active in.
const ACTIVE: &str = "active_organization_id";

/// A session.
pub(crate) struct Session;

impl Kind for Session {
    fn complete(
        &self,
        state: &mut State,
        call: &Call,
        body: &Value,
        row: &mut Row,
        new: bool,
    ) -> Result<(), ClerkError> {
        if new {
            begin(state, call, body, row)?;
        }
        Ok(())
    }

    fn add_computed(&self, _: &State, call: &Call, row: &mut Row) {
        expire(row, "expire_at", "active", call);
    }
}

/// Adds what a new session needs, or refuses one that cannot be.
fn begin(state: &mut State, call: &Call, body: &Value, row: &mut Row) -> Result<(), ClerkError> {
    let now = unix_millis(call.now);
    let user = known(state, &USER, &body["user_id"])?;
    users::check_may_sign_in(state, call, &user)?;
    let organization = &body["active_organization_id"];
    if let Some(organization) = organization.as_str() {
        check_member(state, call, &user, ACTIVE, organization)?;
    }
    let more = [
        (OF, json!([user])),
        ("client_id", json!(state.ids.base62("client_", 27))),
        ("status", json!("active")),
        ("expire_at", json!(now + 7 * DAY)),
        ("abandon_at", json!(now + 30 * DAY)),
        ("last_active_organization_id", organization.clone()),
    ];
    put(row, more);
    Ok(())
}

/// Refuses an organization that the user is not in; `name` is what the request calls it.
pub(crate) fn check_member(
    state: &State,
    call: &Call,
    user: &str,
    name: &str,
    organization: &str,
) -> Result<(), ClerkError> {
    if membership(state, user, organization).is_some() {
        return Ok(());
    }
    let long = "the user is in no such organization";
    Err(ClerkError::invalid(call.operation, name, long))
}

/// A new session of the user that the body names.
pub(crate) fn sign_in(state: &mut State, call: &Call) -> Result<Row, ClerkError> {
    create(state, call, &SESSION, &[], &call.input.body)
}

/// An active session of the user that the body names, once the user has switched to the organization that it names.
pub(crate) fn continued(state: &mut State, call: &Call, id: &str) -> Result<Row, ClerkError> {
    let body = &call.input.body;
    let mut session = active(state, call, id)?;
    if session["user_id"] != body["user_id"] {
        let long = "the session is another user's";
        return Err(ClerkError::invalid(call.operation, "session_id", long));
    }
    if let Some(organization) = body["active_organization_id"].as_str() {
        let user = session["user_id"].as_str().unwrap_or_default();
        check_member(state, call, user, ACTIVE, organization)?;
        put(
            &mut session,
            [("last_active_organization_id", json!(organization))],
        );
        if let Some(place) = state.store.place(SESSION.kind, &["id"], id) {
            state.store.replace(SESSION.kind, place, session.clone());
        }
    }
    Ok(session)
}

pub(crate) fn create_token(state: &mut State, call: &Call) -> Outcome {
    let session = active(state, call, call.input.segment("session_id"))?;
    Ok(token_of(state, call, &session))
}

fn token_of(state: &mut State, call: &Call, session: &Row) -> (StatusCode, Value) {
    let lifetime = call.input.body["expires_in_seconds"].as_u64();
    shown(&session::token(state, call, session, lifetime))
}

pub(crate) fn create_token_from_template(state: &mut State, call: &Call) -> Outcome {
    let session = active(state, call, call.input.segment("session_id"))?;
    let lifetime = call.input.body["expires_in_seconds"].as_u64();
    let terms = Terms {
        lifetime: lifetime.map(Duration::from_secs),
        ..Terms::default()
    };
    let name = call.input.segment("template_name");
    let token = template::token(state, call, &session, name, &terms)?;
    Ok(shown(&token))
}

/// A new token for an old one. The other secret that goes with it, the refresh token, never comes from this interface,
/// so nothing is known of it here.
pub(crate) fn refresh(state: &mut State, call: &Call) -> Outcome {
    let id = call.input.segment("session_id");
    let old = call.input.body["expired_token"]
        .as_str()
        .unwrap_or_default();
    let old = state.signing_keys.claims(old, call.now);
    if old.is_none_or(|claims| claims["sid"] != id) {
        let long = "expired_token is no token of this session";
        return Err(ClerkError::unauthenticated("authentication_invalid", long));
    }
    let session = active(state, call, id).map_err(|_| {
        let long = "the session has ended";
        ClerkError::unauthenticated("authentication_invalid", long)
    })?;
    let (status, token) = token_of(state, call, &session);
    if call.input.body["format"] != "cookie" {
        return Ok((status, token));
    }
    let token = token["jwt"].as_str().unwrap_or_default();
    let cookie = format!("__session={token}; Path=/; Secure; SameSite=Lax");
    let cookies = json!({ "object": "cookies", "cookies": [cookie] });
    Ok((status, cookies))
}

/// A session, if it is active. For one that is not, the operations have no other status than the one for a session that
/// is not there.
fn active(state: &State, call: &Call, id: &str) -> Result<Row, ClerkError> {
    let row = state.store.find(SESSION.kind, &["id"], id);
    let row = row.ok_or_else(|| not_found(&SESSION))?;
    let session = computed(state, call, &SESSION, row);
    if says(&session, "status", "active") {
        Ok(session)
    } else {
        Err(ClerkError::not_found("active session"))
    }
}

/// The active organization of a session and the user's membership in it.
pub(crate) type Member = (Row, Row);

/// The active organization of a session, as long as the user is in it.
pub(crate) fn member(state: &State, call: &Call, session: &Row) -> Option<Member> {
    let id = session["last_active_organization_id"].as_str()?;
    let member = membership(state, session["user_id"].as_str()?, id)?;
    let organization = state.store.find(ORGANIZATION.kind, &["id"], id)?;
    let member = computed(state, call, &MEMBERSHIP, member);
    Some((organization.clone(), member))
}

fn shown(token: &str) -> (StatusCode, Value) {
    (StatusCode::OK, json!({ "object": "token", "jwt": token }))
}
