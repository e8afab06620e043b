//! A verified OAuth access token: an application acts for a person.

use super::answer::OpaqueToken;
use super::kind::{Form, TokenKind};
use super::policy::{Policy, Token, sealed};
use super::session::Actor;
use crate::claims::{Absent, Claims, words};
use crate::error::Reason;

/// An OAuth access token that was verified. A signed one is valid until it expires, for a day as a rule. An opaque one is
/// accepted if the verifier asks about them: [`Builder::opaque_tokens`](super::Builder::opaque_tokens).
#[derive(Clone, Debug, PartialEq)]
pub struct OAuthToken {
    user_id: String,
    scopes: Vec<String>,
    actor: Option<Actor>,
    claims: Claims,
}

impl OAuthToken {
    /// `sub`: the person that the application acts for.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// `client_id`: the application.
    pub fn client_id(&self) -> Option<&str> {
        self.claims.text("client_id")
    }

    /// What the person granted to the application.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Whether the person granted `scope`.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|granted| granted == scope)
    }

    /// `org_id`: the organization that the person chose.
    pub fn organization_id(&self) -> Option<&str> {
        self.claims.text("org_id")
    }

    /// The actor who acts for the person, beside the application.
    pub const fn actor(&self) -> Option<&Actor> {
        self.actor.as_ref()
    }

    /// All claims.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Token for OAuthToken {}

impl sealed::Judge for OAuthToken {
    const FORM: Option<Form> = Some(Form::OAuth);
    const OPAQUE: Option<TokenKind> = Some(TokenKind::OAuth);

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        let user_id = claims.required("sub")?.to_owned();
        // Any client can leave out its `resource`, and gets a token without an audience.
        claims.check_audience(&policy.audiences, Absent::Fails)?;
        claims.check_issuer(policy.issuer.as_deref())?;
        claims.check_times(now, policy.skew)?;
        Ok(Self {
            user_id,
            scopes: words(claims.get("scope").or_else(|| claims.get("scp"))),
            actor: Actor::of(claims.members()),
            claims,
        })
    }

    fn of_opaque(token: OpaqueToken) -> Result<Self, Reason> {
        Ok(Self {
            user_id: token.subject,
            scopes: token.scopes,
            actor: Actor::of(token.claims.members()),
            claims: token.claims,
        })
    }
}
