//! A verified API key.

use super::answer::OpaqueToken;
use super::kind::{Form, TokenKind};
use super::policy::{Policy, Token, sealed};
use crate::claims::Claims;
use crate::error::Reason;

/// An API key that Clerk says is valid: a program acts for a person, an organization or a machine. API keys are always
/// opaque: see [`Builder::opaque_tokens`](super::Builder::opaque_tokens).
#[derive(Clone, Debug, PartialEq)]
pub struct ApiKey {
    subject: String,
    scopes: Vec<String>,
    claims: Claims,
}

impl ApiKey {
    /// For whom the program acts: `user_…`, `org_…` or `mch_…`.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// What it may do.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Whether it may do `scope`.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|granted| granted == scope)
    }

    /// Its id (`jti`), its times and its custom claims.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Token for ApiKey {}

impl sealed::Judge for ApiKey {
    const FORM: Option<Form> = None;
    const OPAQUE: Option<TokenKind> = Some(TokenKind::ApiKey);

    fn judge(_: Claims, _: &Policy, _: f64) -> Result<Self, Reason> {
        Err(Reason::TypeMismatch)
    }

    fn of_opaque(token: OpaqueToken) -> Result<Self, Reason> {
        Ok(Self {
            subject: token.subject,
            scopes: token.scopes,
            claims: token.claims,
        })
    }
}
