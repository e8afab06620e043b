//! Sessions and their tokens. A token says who is signed in, and with which role in which organization; anybody can
//! check it with the key that the key set publishes.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{JWT_TEMPLATE, MEMBERSHIP, ORGANIZATION, SESSION, USER};
use crate::clerk::resources::common::{DAY, computed, expire, known};
use crate::clerk::resources::kind::{Kind, put};
use crate::clerk::resources::memberships::membership;
use crate::clerk::resources::{not_found, users};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::Row;
use crate::state::clock::{unix_millis, unix_seconds};
use crate::state::jwt;
use crate::state::store::{OF, says};

/// Who issues tokens: where the instance's frontend would be.
pub(crate) const ISSUER: &str = "https://clerk.example.com";

/// What a token lives for when nobody says, in seconds.
const LIFETIME: u64 = 60;

/// How far clocks may be apart when nobody says, in seconds.
const SKEW: u64 = 10;

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
    if let Some(organization) = organization.as_str()
        && membership(state, &user, organization).is_none()
    {
        let name = "active_organization_id";
        let long = "the user is in no such organization";
        return Err(ClerkError::invalid(call.operation, name, long));
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

pub(crate) fn create_token(state: &State, call: &Call) -> Outcome {
    let session = active(state, call)?;
    Ok(token_of(state, call, &session))
}

fn token_of(state: &State, call: &Call, session: &Row) -> (StatusCode, Value) {
    let mut claims = Map::new();
    claims.insert("sid".to_owned(), session["id"].clone());
    if !session["actor"].is_null() {
        claims.insert("act".to_owned(), session["actor"].clone());
    }
    if let Some((organization, member)) = organization(state, call, session) {
        claims.insert("org_id".to_owned(), organization["id"].clone());
        claims.insert("org_slug".to_owned(), organization["slug"].clone());
        claims.insert("org_role".to_owned(), member["role"].clone());
        claims.insert("org_permissions".to_owned(), member["permissions"].clone());
    }
    let token = issue(state, call, session, claims, LIFETIME, SKEW);
    shown(&token)
}

/// A token with the claims of a template in place of those about the session.
pub(crate) fn create_token_from_template(state: &mut State, call: &Call) -> Outcome {
    let session = active(state, call)?;
    let name = call.input.segment("template_name");
    let template = state.store.find(JWT_TEMPLATE.kind, &["name"], name);
    let template = template.ok_or_else(|| not_found(&JWT_TEMPLATE))?;
    let seconds = |name: &str| template[name].as_u64().unwrap_or_default();
    let (lifetime, skew) = (seconds("lifetime"), seconds("allowed_clock_skew"));
    let user = session["user_id"].as_str().unwrap_or_default();
    let organization = organization(state, call, &session);
    let (organization, member) = organization.unwrap_or_default();
    let about = json!({
        "user": state.store.find(USER.kind, &["id"], user),
        "session": session,
        "org": organization,
        "org_membership": member,
    });
    let mut claims = template["claims"].as_object().cloned().unwrap_or_default();
    claims.values_mut().for_each(|value| fill_in(value, &about));
    let id = state.ids.hex("", 20);
    claims.insert("jti".to_owned(), json!(id));
    let token = issue(state, call, &session, claims, lifetime, skew);
    Ok(shown(&token))
}

/// A new token for an old one. The other secret that goes with it, the refresh token, never comes from this interface,
/// so nothing is known of it here.
pub(crate) fn refresh(state: &State, call: &Call) -> Outcome {
    let id = call.input.segment("session_id");
    let old = call.input.body["expired_token"]
        .as_str()
        .unwrap_or_default();
    let old = jwt::claims(state.signing_key(), old);
    if old.is_none_or(|claims| claims["sid"] != id) {
        let long = "expired_token is no token of this session";
        return Err(ClerkError::unauthenticated("authentication_invalid", long));
    }
    let session = active(state, call).map_err(|_| {
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

pub(crate) fn keys(state: &State) -> (StatusCode, Value) {
    let key = jwt::published(state.machines.instance_id());
    (StatusCode::OK, json!({ "keys": [key] }))
}

/// The session that the path names, if it is active. For one that is not, the operation has no other status than the one
/// for a session that is not there.
fn active(state: &State, call: &Call) -> Result<Row, ClerkError> {
    let id = call.input.segment("session_id");
    let row = state.store.find(SESSION.kind, &["id"], id);
    let row = row.ok_or_else(|| not_found(&SESSION))?;
    let session = computed(state, call, &SESSION, row);
    if says(&session, "status", "active") {
        Ok(session)
    } else {
        Err(ClerkError::not_found("active session"))
    }
}

/// The active organization of a session and the user's membership, while there is one.
fn organization(state: &State, call: &Call, session: &Row) -> Option<(Row, Row)> {
    let id = session["last_active_organization_id"].as_str()?;
    let member = membership(state, session["user_id"].as_str()?, id)?;
    let organization = state.store.find(ORGANIZATION.kind, &["id"], id)?;
    let member = computed(state, call, &MEMBERSHIP, member);
    Some((organization.clone(), member))
}

fn issue(
    state: &State,
    call: &Call,
    session: &Row,
    mut claims: Map<String, Value>,
    lifetime: u64,
    skew: u64,
) -> String {
    let now = unix_seconds(call.now);
    let asked = call.input.body["expires_in_seconds"].as_u64();
    let lifetime = asked.unwrap_or(lifetime);
    let own = [
        ("iss", json!(ISSUER)),
        ("sub", session["user_id"].clone()),
        ("iat", json!(now)),
        ("nbf", json!(now.saturating_sub(skew))),
        ("exp", json!(now.saturating_add(lifetime))),
    ];
    claims.extend(own.map(|(name, value)| (name.to_owned(), value)));
    jwt::issue(state.signing_key(), &Value::Object(claims))
}

fn shown(token: &str) -> (StatusCode, Value) {
    (StatusCode::OK, json!({ "object": "token", "jwt": token }))
}

/// Puts what is known in the place of `{{user.first_name}}` and the like: as it is where nothing else is there, as text
/// within other text.
fn fill_in(value: &mut Value, about: &Value) {
    let look_up = |name: &str| {
        let pointer = format!("/{}", name.trim().replace('.', "/"));
        about.pointer(&pointer).cloned().unwrap_or_default()
    };
    match value {
        Value::String(text) => {
            let whole = text.strip_prefix("{{");
            let whole = whole.and_then(|rest| rest.strip_suffix("}}"));
            if let Some(name) = whole.filter(|name| !name.contains("{{")) {
                *value = look_up(name);
                return;
            }
            let mut parts = text.split("{{");
            let mut filled = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                let Some((name, after)) = part.split_once("}}") else {
                    filled.push_str("{{");
                    filled.push_str(part);
                    continue;
                };
                match look_up(name) {
                    Value::Null => {}
                    Value::String(known) => filled.push_str(&known),
                    known => filled.push_str(&known.to_string()),
                }
                filled.push_str(after);
            }
            *text = filled;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill_in(item, about)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| fill_in(member, about)),
        _ => {}
    }
}
