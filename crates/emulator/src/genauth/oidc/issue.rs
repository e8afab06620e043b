//! How tokens are issued, remembered and revoked.

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::resources::catalog::{APPLICATION, USER};
use crate::genauth::resources::sessions;
use crate::genauth::{GenAuth, State};
use crate::state::clock::unix_seconds;
use crate::token::{Terms, TokenError, add_own};

/// The table of opaque access tokens.
pub(crate) const ACCESS_TOKEN: &str = "access token";

/// Claims that the vendor sets itself, in one kind of token or another.
const RESERVED: [&str; 11] = [
    "at_hash",
    "aud",
    "azp",
    "client_id",
    "exp",
    "iat",
    "iss",
    "jti",
    "nonce",
    "scope",
    "sub",
];

/// What a token is issued from.
pub(super) struct Issuing<'a> {
    pub(super) state: &'a mut State,
    pub(super) issuer: &'a str,
    /// The identifier of the access key.
    pub(super) access_key: &'a str,
    pub(super) application: Row,
    pub(super) now: SystemTime,
}

impl GenAuth {
    /// Issues a token of an application.
    pub(super) fn issue(
        &self,
        app_id: &str,
        terms: &Terms,
        how: impl FnOnce(&mut Issuing<'_>) -> Result<String, TokenError>,
    ) -> Result<String, TokenError> {
        let mut state = self.state();
        let application = state.store.find(APPLICATION.kind, &["appId"], app_id);
        let application = application
            .ok_or_else(|| TokenError::new(format!("there is no application {app_id}")))?
            .clone();
        how(&mut Issuing {
            state: &mut state,
            issuer: &self.issuer,
            access_key: &self.key_id,
            application,
            now: terms.issued_at.unwrap_or_else(|| self.settings.clock.now()),
        })
    }

    /// Revokes an opaque access token, if it is known.
    pub(super) fn revoke_token(&self, token: &str) -> bool {
        let mut state = self.state();
        let place = state.store.place(ACCESS_TOKEN, &["token"], token);
        if let Some(place) = place {
            state.store.update(ACCESS_TOKEN, place, |row| {
                row.insert("active".to_owned(), json!(false));
            });
        }
        place.is_some()
    }
}

impl Issuing<'_> {
    /// Refuses a user who is not there.
    pub(super) fn check_user(&self, id: &str) -> Result<(), TokenError> {
        match self.state.store.find(USER.kind, &["userId"], id) {
            Some(user) if user["status"] == "Activated" => Ok(()),
            Some(_) => Err(TokenError::new(format!("the user {id} is not active"))),
            None => Err(TokenError::new(format!("there is no user {id}"))),
        }
    }

    /// Signs the user of a token in to the application.
    pub(super) fn sign_in(&mut self, id: &str) {
        let user = self.state.store.find(USER.kind, &["userId"], id);
        if let Some(user) = user.cloned() {
            sessions::begin(self.state, &user, &self.application, self.now);
        }
    }

    /// What every token says, and the claims of the caller's own.
    pub(super) fn claims(
        &mut self,
        terms: &Terms,
        lifetime: u64,
        audience: &Value,
    ) -> Result<Map<String, Value>, TokenError> {
        let mut claims = Map::new();
        add_own(&mut claims, &terms.claims, &RESERVED).map_err(TokenError::new)?;
        let now = unix_seconds(self.now);
        let own = [
            ("iss", json!(self.issuer)),
            ("aud", audience.clone()),
            ("iat", json!(now)),
            ("exp", json!(now.saturating_add(terms.seconds(lifetime)))),
        ];
        claims.extend(own.map(|(name, value)| (name.to_owned(), value)));
        Ok(claims)
    }

    /// A signed token.
    pub(super) fn sign(&self, claims: Map<String, Value>) -> String {
        let header = json!({ "typ": "JWT" });
        let keys = &self.state.signing_keys;
        keys.sign(header, &Value::Object(claims))
    }

    /// An access token that says `claims`: signed, or opaque and remembered.
    pub(super) fn access_token(
        &mut self,
        mut claims: Map<String, Value>,
        is_opaque: bool,
    ) -> String {
        claims.insert("jti".to_owned(), json!(self.state.ids.base62("", 43)));
        if !is_opaque {
            return self.sign(claims);
        }
        let token = self.state.ids.base62("", 43);
        let row = json!({
            "token": token,
            "active": true,
            "client_id": self.application["appId"],
            "claims": claims,
        });
        self.state.store.insert(ACCESS_TOKEN, object(row));
        token
    }
}
