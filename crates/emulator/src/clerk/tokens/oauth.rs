//! OAuth access tokens: an application acts for a user. An opaque one is remembered, so that it can be verified and
//! revoked; a JWT is not.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::{OAUTH_APPLICATION, OAUTH_TOKEN, ORGANIZATION, USER};
use crate::clerk::resources::common::{known, past};
use crate::clerk::resources::not_found;
use crate::clerk::tokens::{add_custom, stamp};
use crate::clerk::{Call, Outcome, State};
use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::http::server::Shared;
use crate::state::clock::unix_millis;
use crate::state::store::{OF, belongs};
use crate::token::{Issue, Terms, TokenBuilder, TokenError, TokenKind};

/// How the identifiers of all tokens begin, and opaque tokens themselves.
const PREFIX: &str = "oat_";

/// A day, in seconds.
const LIFETIME: u64 = 24 * 60 * 60;

/// An OAuth access token; see [`Emulator::oauth_token`](crate::Emulator::oauth_token).
#[derive(Debug)]
pub struct OAuthToken {
    user: String,
    application: String,
    scopes: Option<Vec<String>>,
    audience: Option<String>,
    organization: Option<String>,
    is_opaque: bool,
}

impl OAuthToken {
    pub(crate) const fn of(user: String, application: String) -> Self {
        Self {
            user,
            application,
            scopes: None,
            audience: None,
            organization: None,
            is_opaque: false,
        }
    }
}

impl TokenBuilder<'_, OAuthToken> {
    /// What the user granted. Default: all scopes of the application.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.kind.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// `aud`: the resource that the application asked for. Default: none, as if it had asked for none. Not of an opaque
    /// token, of which the verify operation shows no audience.
    pub fn audience(mut self, resource: impl Into<String>) -> Self {
        self.kind.audience = Some(resource.into());
        self
    }

    /// `org_id`: the organization that the user chose. Not of an opaque token.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.kind.organization = Some(id.into());
        self
    }

    /// Opaque, `oat_…`: Clerk has to be asked about it, and it can be
    /// [revoked](crate::Emulator::revoke_oauth_token). Default: a JWT.
    pub const fn opaque(mut self) -> Self {
        self.kind.is_opaque = true;
        self
    }
}

impl TokenKind for OAuthToken {}

impl Issue for OAuthToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let body = json!({
            "user_id": self.user,
            "application_id": self.application,
            "org_id": self.organization,
        });
        let clerk = &shared.registry.clerk;
        clerk.issue("CreateOAuthApplication", body, terms, |state, call| {
            let body = &call.input.body;
            let user = known(state, &USER, &body["user_id"])?;
            if self.organization.is_some() {
                known(state, &ORGANIZATION, &body["org_id"])?;
            }
            let application = state
                .store
                .find(OAUTH_APPLICATION.kind, &["id"], &self.application);
            let application = application.ok_or_else(|| not_found(&OAUTH_APPLICATION))?;
            let granted = application["scopes"].as_str().unwrap_or_default();
            let scopes = self.scopes.clone().unwrap_or_else(|| {
                let scopes = granted.split_whitespace();
                scopes.map(str::to_owned).collect()
            });
            let application = application.clone();
            let granted = Granted {
                user,
                application,
                scopes,
            };
            if self.is_opaque {
                self.remember(state, call, &granted, terms)
            } else {
                self.sign(state, call, &granted, terms)
            }
        })
    }
}

/// What a user grants to an application.
struct Granted {
    user: String,
    application: Row,
    scopes: Vec<String>,
}

impl OAuthToken {
    fn sign(
        &self,
        state: &mut State,
        call: &Call,
        granted: &Granted,
        terms: &Terms,
    ) -> Result<String, ClerkError> {
        let mut claims = Map::new();
        add_custom(&mut claims, terms)?;
        let id = state.ids.hex(PREFIX, 32);
        let own = [
            ("jti", json!(id)),
            ("client_id", granted.application["client_id"].clone()),
            ("scope", json!(granted.scopes.join(" "))),
            ("aud", json!(self.audience)),
            ("org_id", json!(self.organization)),
        ];
        let own = own.into_iter().filter(|(_, value)| !value.is_null());
        claims.extend(own.map(|(name, value)| (name.to_owned(), value)));
        let lifetime = terms.seconds(LIFETIME);
        stamp(state, call, &mut claims, &json!(granted.user), lifetime, 0);
        let header = json!({ "typ": "at+jwt" });
        Ok(state.signing_keys.sign(header, &Value::Object(claims)))
    }

    fn remember(
        &self,
        state: &mut State,
        call: &Call,
        granted: &Granted,
        terms: &Terms,
    ) -> Result<String, ClerkError> {
        let more = self.audience.is_some() || self.organization.is_some();
        if more || !terms.claims.is_empty() {
            let why = "an opaque OAuth token shows no audience, organization or claims";
            return Err(ClerkError::unissued(why));
        }
        let now = unix_millis(call.now);
        let token = state.ids.base62(PREFIX, 43);
        let lifetime = terms.seconds(LIFETIME).saturating_mul(1000);
        let row = json!({
            "object": "clerk_idp_oauth_access_token",
            "id": state.ids.hex(PREFIX, 32),
            "client_id": granted.application["client_id"],
            "subject": granted.user,
            "scopes": granted.scopes,
            "revoked": false,
            "revocation_reason": null,
            "expired": false,
            "expiration": now.saturating_add(lifetime),
            "created_at": now,
            "updated_at": now,
            "token": token,
            OF: [granted.user, granted.application["id"]],
        });
        state.store.insert(OAUTH_TOKEN, object(row));
        Ok(token)
    }
}

/// What is known of an opaque token.
pub(crate) fn verify(state: &State, call: &Call) -> Outcome {
    let body = &call.input.body;
    let token = body["access_token"].as_str().or(body["secret"].as_str());
    let row = state
        .store
        .find(OAUTH_TOKEN, &["token"], token.unwrap_or_default());
    let row = row.ok_or_else(|| ClerkError::not_found("OAuth access token"))?;
    let mut shown = row.clone();
    shown.retain(|name, _| name != "token" && name != OF);
    let expired = past(row, "expiration", unix_millis(call.now));
    shown.insert("expired".to_owned(), json!(expired));
    Ok((StatusCode::OK, Value::Object(shown)))
}

/// Ends an opaque token of the application that the path names. A JWT cannot be revoked.
pub(crate) fn revoke_of_application(state: &mut State, call: &Call) -> Outcome {
    let application = call.input.segment("oauth_application_id");
    let application = known(state, &OAUTH_APPLICATION, &json!(application))?;
    let token = call.input.body["token"].as_str().unwrap_or_default();
    let row = state.store.find(OAUTH_TOKEN, &["token"], token);
    if row.is_some_and(|row| belongs(row, &application)) {
        revoke(state, token, unix_millis(call.now));
        return Ok((StatusCode::NO_CONTENT, Value::Null));
    }
    if state.signing_keys.claims(token, call.now).is_some() {
        let long = "a JWT cannot be revoked";
        return Err(ClerkError::invalid(call.operation, "token", long));
    }
    Err(ClerkError::not_found("OAuth access token"))
}

/// Revokes a token, if it is known.
pub(crate) fn revoke(state: &mut State, token: &str, now: u64) -> bool {
    let place = state.store.place(OAUTH_TOKEN, &["token"], token);
    if let Some(place) = place {
        state.store.update(OAUTH_TOKEN, place, |row| {
            row.insert("revoked".to_owned(), json!(true));
            row.insert("updated_at".to_owned(), json!(now));
        });
    }
    place.is_some()
}
