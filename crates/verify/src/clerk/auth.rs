//! A caller of one of several kinds.

use super::api_key::ApiKey;
use super::has::Requirement;
use super::kind::TokenKind;
use super::m2m::M2mToken;
use super::oauth::OAuthToken;
use super::session::SessionToken;
use crate::claims::Claims;
use crate::forbidden::Forbidden;

/// A caller, where a service accepts several kinds of token: what
/// [`Verifier::verify_any`](super::Verifier::verify_any) gives. Match on it where it matters who calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Auth {
    /// A signed-in person.
    Session(Box<SessionToken>),
    /// A machine.
    M2m(Box<M2mToken>),
    /// An application that acts for a person.
    OAuth(Box<OAuthToken>),
    /// A program with an API key.
    ApiKey(Box<ApiKey>),
}

impl Auth {
    /// The kind of token.
    pub const fn kind(&self) -> TokenKind {
        match self {
            Self::Session(_) => TokenKind::Session,
            Self::M2m(_) => TokenKind::M2m,
            Self::OAuth(_) => TokenKind::OAuth,
            Self::ApiKey(_) => TokenKind::ApiKey,
        }
    }

    /// Who calls, or for whom: `user_…`, `mch_…`, and for an API key also `org_…`.
    pub fn subject(&self) -> &str {
        match self {
            Self::Session(token) => token.user_id(),
            Self::M2m(token) => token.machine_id(),
            Self::OAuth(token) => token.user_id(),
            Self::ApiKey(token) => token.subject(),
        }
    }

    /// Whether all that is asked holds, as [`SessionToken::has`]. Machines and programs have no permissions, so it is
    /// `false` for them; they have scopes.
    pub fn has(&self, requirement: impl Requirement) -> bool {
        self.require(requirement).is_ok()
    }

    /// The same as a result, as [`SessionToken::require`].
    pub fn require(&self, requirement: impl Requirement) -> Result<(), Forbidden> {
        match self {
            Self::Session(session) => session.require(requirement),
            Self::M2m(_) | Self::OAuth(_) | Self::ApiKey(_) => Err(Forbidden::new()),
        }
    }

    /// All claims.
    pub fn claims(&self) -> &Claims {
        match self {
            Self::Session(token) => token.claims(),
            Self::M2m(token) => token.claims(),
            Self::OAuth(token) => token.claims(),
            Self::ApiKey(token) => token.claims(),
        }
    }
}
