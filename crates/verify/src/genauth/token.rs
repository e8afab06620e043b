//! Verified tokens of an application.

use super::introspection::Introspection;
use super::policy::{Policy, Token, sealed};
use super::scope::scope_covers;
use crate::claims::{Absent, Claims, words};
use crate::error::Reason;

/// An access token that was verified: an application calls for a person.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessToken {
    user_id: String,
    scopes: Vec<String>,
    claims: Claims,
}

/// An access token of `client_credentials` that was verified: a program calls, for nobody.
#[derive(Clone, Debug, PartialEq)]
pub struct MachineToken {
    scopes: Vec<String>,
    claims: Claims,
}

/// An id token that was verified: a person signed in at the application. It is no key to a service.
#[derive(Clone, Debug, PartialEq)]
pub struct IdToken {
    user_id: String,
    claims: Claims,
}

impl AccessToken {
    /// `sub`: the person.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// The scopes that were granted.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Whether a granted scope covers `asked`, such as `book:1:read`; see [`scope_covers`].
    pub fn has_scope(&self, asked: &str) -> bool {
        self.scopes
            .iter()
            .any(|granted| scope_covers(granted, asked))
    }

    /// All claims.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl MachineToken {
    /// The scopes that were granted.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Whether a granted scope covers `asked`, such as `book:1:read`; see [`scope_covers`].
    pub fn has_scope(&self, asked: &str) -> bool {
        self.scopes
            .iter()
            .any(|granted| scope_covers(granted, asked))
    }

    /// All claims. `azp` is the application, `aud` the access key.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl IdToken {
    /// `sub`: the person.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// `nonce`: of the request that it answers.
    pub fn nonce(&self) -> Option<&str> {
        self.claims.text("nonce")
    }

    /// All claims; those of the person's profile too, which can be null.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Token for AccessToken {}
impl Token for MachineToken {}
impl Token for IdToken {}

impl sealed::Judge for AccessToken {
    const SYMMETRIC: bool = false;

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        let scopes = scopes(&claims)?;
        check_origin(&claims, policy)?;
        let user_id = claims.required("sub")?.to_owned();
        claims.check_times(now, policy.skew)?;
        Ok(Self {
            user_id,
            scopes,
            claims,
        })
    }

    fn of_opaque(token: Introspection) -> Result<Self, Reason> {
        let user_id = token.user_id().ok_or(Reason::TypeMismatch)?.to_owned();
        let (scopes, claims) = token.into_parts();
        Ok(Self {
            user_id,
            scopes,
            claims,
        })
    }
}

impl sealed::Judge for MachineToken {
    const SYMMETRIC: bool = false;

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        let scopes = scopes(&claims)?;
        // A person's token is no machine's.
        if claims.get("sub").is_some() {
            return Err(Reason::TypeMismatch);
        }
        check_origin(&claims, policy)?;
        claims.check_times(now, policy.skew)?;
        Ok(Self { scopes, claims })
    }

    fn of_opaque(token: Introspection) -> Result<Self, Reason> {
        let (scopes, claims) = token.into_parts();
        if claims.get("sub").is_some() {
            return Err(Reason::TypeMismatch);
        }
        Ok(Self { scopes, claims })
    }
}

impl sealed::Judge for IdToken {
    const SYMMETRIC: bool = true;

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        if claims.get("scope").is_some() {
            return Err(Reason::TypeMismatch);
        }
        check_origin(&claims, policy)?;
        let user_id = claims.required("sub")?.to_owned();
        claims.check_times(now, policy.skew)?;
        Ok(Self { user_id, claims })
    }
}

/// What tells an access token from an id token.
fn scopes(claims: &Claims) -> Result<Vec<String>, Reason> {
    match claims.get("scope") {
        Some(scope) => Ok(words(Some(scope))),
        None => Err(Reason::TypeMismatch),
    }
}

fn check_origin(claims: &Claims, policy: &Policy) -> Result<(), Reason> {
    claims.check_issuer(Some(&policy.issuer))?;
    claims.check_audience(&policy.audiences, Absent::Fails)
}
