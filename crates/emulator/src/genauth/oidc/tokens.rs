//! The kinds of token that an application of GenAuth has.

use serde_json::{Value, json};

use crate::genauth::oidc::issue::Issuing;
use crate::http::server::Shared;
use crate::state::jwt;
use crate::token::{Issue, Terms, TokenBuilder, TokenError, TokenKind};

/// What tokens of users live for, in seconds: 14 days.
const LIFETIME: u64 = 14 * 24 * 60 * 60;

/// What tokens of machines live for, in seconds: an hour.
const MACHINE_LIFETIME: u64 = 60 * 60;

/// An access token; see [`Emulator::genauth_access_token`](crate::Emulator::genauth_access_token).
#[derive(Debug)]
pub struct AccessToken {
    app: String,
    user: String,
    scopes: Vec<String>,
    is_opaque: bool,
}

/// An id token; see [`Emulator::genauth_id_token`](crate::Emulator::genauth_id_token).
#[derive(Debug)]
pub struct IdToken {
    app: String,
    user: String,
    nonce: Option<String>,
    is_symmetric: bool,
}

/// A token of a machine; see [`Emulator::genauth_machine_token`](crate::Emulator::genauth_machine_token).
#[derive(Debug)]
pub struct MachineToken {
    app: String,
    scopes: Vec<String>,
    is_opaque: bool,
}

impl AccessToken {
    pub(crate) fn of(app: String, user: String) -> Self {
        Self {
            app,
            user,
            scopes: vec!["openid".to_owned(), "profile".to_owned()],
            is_opaque: false,
        }
    }
}

impl IdToken {
    pub(crate) const fn of(app: String, user: String) -> Self {
        Self {
            app,
            user,
            nonce: None,
            is_symmetric: false,
        }
    }
}

impl MachineToken {
    pub(crate) const fn of(app: String) -> Self {
        Self {
            app,
            scopes: Vec::new(),
            is_opaque: false,
        }
    }
}

impl TokenBuilder<'_, AccessToken> {
    /// The scopes that were granted, such as `book:1:read`. Default: `openid` and `profile`.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.kind.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Opaque: introspection at `/oidc/token/introspection` has to be asked about it, and it can be
    /// [revoked](crate::Emulator::revoke_genauth_token). Default: a JWT.
    pub const fn opaque(mut self) -> Self {
        self.kind.is_opaque = true;
        self
    }
}

impl TokenBuilder<'_, MachineToken> {
    /// The scopes that were granted, such as `book:1:read`. Default: none.
    pub fn scopes<T: Into<String>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.kind.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Opaque, as of [`AccessToken`].
    pub const fn opaque(mut self) -> Self {
        self.kind.is_opaque = true;
        self
    }
}

impl TokenBuilder<'_, IdToken> {
    /// `nonce`: of the request that the token answers. Default: none.
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.kind.nonce = Some(nonce.into());
        self
    }

    /// Signed with HS256 and the application's secret, as applications do unless they are configured otherwise. Default:
    /// RS256.
    pub const fn hs256(mut self) -> Self {
        self.kind.is_symmetric = true;
        self
    }
}

impl TokenKind for AccessToken {}
impl TokenKind for IdToken {}
impl TokenKind for MachineToken {}

impl Issue for AccessToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let genauth = &shared.registry.genauth;
        genauth.issue(&self.app, terms, |issuing| {
            issuing.check_user(&self.user)?;
            let mut claims = issuing.claims(terms, LIFETIME, &json!(self.app))?;
            issuing.sign_in(&self.user);
            claims.insert("sub".to_owned(), json!(self.user));
            claims.insert("scope".to_owned(), json!(self.scopes.join(" ")));
            Ok(issuing.access_token(claims, self.is_opaque))
        })
    }
}

impl Issue for MachineToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let genauth = &shared.registry.genauth;
        genauth.issue(&self.app, terms, |issuing| {
            let audience = json!(issuing.access_key);
            let mut claims = issuing.claims(terms, MACHINE_LIFETIME, &audience)?;
            claims.insert("azp".to_owned(), json!(self.app));
            claims.insert("scope".to_owned(), json!(self.scopes.join(" ")));
            Ok(issuing.access_token(claims, self.is_opaque))
        })
    }
}

impl Issue for IdToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let genauth = &shared.registry.genauth;
        genauth.issue(&self.app, terms, |issuing| {
            issuing.check_user(&self.user)?;
            let mut claims = issuing.claims(terms, LIFETIME, &json!(self.app))?;
            issuing.sign_in(&self.user);
            claims.insert("sub".to_owned(), json!(self.user));
            if let Some(nonce) = &self.nonce {
                claims.insert("nonce".to_owned(), json!(nonce));
            }
            Ok(if self.is_symmetric {
                jwt::with_secret(secret(issuing), &Value::Object(claims))
            } else {
                issuing.sign(claims)
            })
        })
    }
}

/// The secret of the application, of which the characters are the key.
fn secret<'a>(issuing: &'a Issuing<'_>) -> &'a str {
    issuing.application["secret"].as_str().unwrap_or_default()
}
