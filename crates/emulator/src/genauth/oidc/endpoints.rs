//! The paths of an application: its public keys, introspection and revocation.

use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::contract::description::Unlisted;
use crate::genauth::oidc::issue::ACCESS_TOKEN;
use crate::genauth::resources::catalog::APPLICATION;
use crate::genauth::{GenAuth, State};
use crate::http::exchange::{Answer, Request, Source, decode, parse_query};
use crate::state::clock::unix_seconds;

/// What the paths are under.
pub(crate) const PREFIX: &str = "/oidc";

const KEYS: Unlisted = Unlisted {
    id: "getOidcJwks",
    method: Method::GET,
    path: "/oidc/.well-known/jwks.json",
};

const INTROSPECTION: Unlisted = Unlisted {
    id: "introspectToken",
    method: Method::POST,
    path: "/oidc/token/introspection",
};

const REVOCATION: Unlisted = Unlisted {
    id: "revokeToken",
    method: Method::POST,
    path: "/oidc/token/revocation",
};

/// All of them, as operations that the description leaves out.
pub(crate) const OPERATIONS: [Unlisted; 3] = [KEYS, INTROSPECTION, REVOCATION];

impl GenAuth {
    /// Answers a request for one of these paths; `None` for any other.
    pub(crate) fn answer_oidc(&self, state: &mut State, request: &Request) -> Option<Answer> {
        let now = self.settings.clock.now();
        let answer = if KEYS.is_asked(request) {
            let published = state.signing_keys.published(now);
            (StatusCode::OK, Some(published))
        } else if INTROSPECTION.is_asked(request) {
            match self.client(state, request) {
                Some(client) => (
                    StatusCode::OK,
                    Some(introspect(state, &client, request, now)),
                ),
                None => unknown_client(),
            }
        } else if REVOCATION.is_asked(request) {
            match self.client(state, request) {
                Some(client) => {
                    revoke(state, &client, request);
                    (StatusCode::OK, None)
                }
                None => unknown_client(),
            }
        } else {
            return None;
        };
        let (status, body) = answer;
        Some(Answer {
            status,
            body,
            source: Source::State,
        })
    }

    /// The application, or the access key, that a request authenticates as: with `Basic`, or in its form.
    fn client(&self, state: &State, request: &Request) -> Option<String> {
        let (id, secret) = basic(request).or_else(|| {
            let named = |name| field(request, name);
            Some((named("client_id")?, named("client_secret")?))
        })?;
        let own = (id.as_str(), secret.as_str()) == self.key();
        let application = state.store.find(APPLICATION.kind, &["appId"], &id);
        let is_known = own || application.is_some_and(|row| row["secret"] == secret.as_str());
        is_known.then_some(id)
    }
}

fn unknown_client() -> (StatusCode, Option<Value>) {
    let why = "the application and its secret are not known here";
    let body = json!({ "error": "invalid_client", "error_description": why });
    (StatusCode::UNAUTHORIZED, Some(body))
}

/// The client of `Authorization: Basic`, whose parts may be percent-encoded.
fn basic(request: &Request) -> Option<(String, String)> {
    let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok()?;
    let text = String::from_utf8(decoded).ok()?;
    let (id, secret) = text.split_once(':')?;
    let parts = (decode(id), decode(secret));
    scheme.eq_ignore_ascii_case("basic").then_some(parts)
}

/// A field of the form that a request is.
fn field(request: &Request, name: &str) -> Option<String> {
    let form = parse_query(std::str::from_utf8(&request.body).ok()?);
    let mut fields = form.into_iter();
    fields.find_map(|(field, value)| (field == name).then_some(value))
}

/// What an application may know of a token. Of a token that is not its own, it learns nothing.
fn introspect(state: &State, client: &str, request: &Request, moment: SystemTime) -> Value {
    let now = unix_seconds(moment);
    let token = field(request, "token").unwrap_or_default();
    let row = state.store.find(ACCESS_TOKEN, &["token"], &token);
    let claims = match row {
        Some(row) if row["active"] == true => row["claims"].clone(),
        Some(_) => return json!({ "active": false }),
        // A signed access token can be asked about, too.
        None => state
            .signing_keys
            .claims(&token, moment)
            .unwrap_or_default(),
    };
    let client_id = if claims["azp"].is_null() {
        &claims["aud"]
    } else {
        &claims["azp"]
    };
    let is_own = *client_id == client || claims["aud"] == client;
    let expires = claims["exp"].as_u64().unwrap_or_default();
    if claims["scope"].is_null() || !is_own || expires <= now {
        return json!({ "active": false });
    }
    let mut answer =
        json!({ "active": true, "token_type": "access_token", "client_id": client_id });
    for name in ["sub", "exp", "iat", "iss", "jti", "scope"] {
        if !claims[name].is_null() {
            answer[name] = claims[name].clone();
        }
    }
    answer
}

/// Revokes a token of an application. One that is not known is none of its business, and no error (RFC 7009).
fn revoke(state: &mut State, client: &str, request: &Request) {
    let token = field(request, "token").unwrap_or_default();
    let place = state.store.place(ACCESS_TOKEN, &["token"], &token);
    let row = place.and_then(|place| state.store.at(ACCESS_TOKEN, place));
    let is_own = row.is_some_and(|row| row["client_id"] == client);
    if let (Some(place), true) = (place, is_own) {
        state.store.update(ACCESS_TOKEN, place, |row| {
            row.insert("active".to_owned(), json!(false));
        });
    }
}
