//! A caller of one of several kinds.

use super::has::Requirement;
use super::kind::TokenKind;
use super::m2m::M2mToken;
use super::oauth::OAuthToken;
use super::session::SessionToken;
use crate::claims::Claims;

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
}

impl Auth {
    /// The kind of token.
    pub const fn kind(&self) -> TokenKind {
        match self {
            Self::Session(_) => TokenKind::Session,
            Self::M2m(_) => TokenKind::M2m,
            Self::OAuth(_) => TokenKind::OAuth,
        }
    }

    /// Whether all that is asked holds, as [`SessionToken::has`]. Machines and applications have no permissions, so it
    /// is `false` for them; they have scopes.
    pub fn has(&self, requirement: impl Requirement) -> bool {
        match self {
            Self::Session(session) => session.has(requirement),
            Self::M2m(_) | Self::OAuth(_) => false,
        }
    }

    /// All claims.
    pub fn claims(&self) -> &Claims {
        match self {
            Self::Session(token) => token.claims(),
            Self::M2m(token) => token.claims(),
            Self::OAuth(token) => token.claims(),
        }
    }
}
