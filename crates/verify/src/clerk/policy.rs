//! What a verifier accepts, and what a kind of token has to do to be verified.

use super::answer::OpaqueToken;
use super::kind::{Form, TokenKind};
use crate::claims::Claims;
use crate::error::Reason;
use crate::jwt::Unverified;
use crate::keys::rsa::Algorithm;

/// What is accepted.
#[derive(Debug)]
pub struct Policy {
    pub(crate) issuer: Option<String>,
    pub(crate) parties: Vec<String>,
    pub(crate) audiences: Vec<String>,
    pub(crate) machine: Option<String>,
    /// Seconds.
    pub(crate) skew: f64,
    pub(crate) algorithms: Vec<Algorithm>,
    pub(crate) session_id_required: bool,
    pub(crate) pending_accepted: bool,
    pub(crate) max_token_bytes: usize,
}

impl Policy {
    /// The token was made for one of the authorized parties. One that names none was not.
    pub(crate) fn check_party(&self, claims: &Claims) -> Result<(), Reason> {
        let made_for = claims.authorized_party();
        let parties = &self.parties;
        if parties.is_empty()
            || made_for.is_some_and(|made_for| parties.iter().any(|party| party == made_for))
        {
            return Ok(());
        }
        Err(Reason::InvalidAuthorizedParties)
    }

    /// This machine is among those that may be called.
    pub(crate) fn check_machine(&self, scopes: &[String]) -> Result<(), Reason> {
        match &self.machine {
            Some(machine) if !scopes.contains(machine) => Err(Reason::InvalidAudience),
            _ => Ok(()),
        }
    }

    pub(crate) fn algorithm(&self, token: &Unverified<'_>) -> Result<Algorithm, Reason> {
        token
            .header_text("alg")
            .and_then(Algorithm::named)
            .filter(|algorithm| self.algorithms.contains(algorithm))
            .ok_or(Reason::InvalidAlgorithm)
    }
}

/// A kind of token that [`Verifier::verify`](super::Verifier::verify) can be asked for: [`SessionToken`](super::SessionToken), [`M2mToken`](super::M2mToken),
/// [`OAuthToken`](super::OAuthToken), [`ApiKey`](super::ApiKey) or [`TemplateToken`](super::TemplateToken).
pub trait Token: sealed::Judge + Sized {}

pub(crate) mod sealed {
    use super::{Claims, Form, OpaqueToken, Policy, Reason, TokenKind};

    /// How a kind of token is judged.
    pub trait Judge {
        /// How a signed one is told from other kinds. `None` if it is never signed.
        #[doc(hidden)]
        const FORM: Option<Form>;

        /// Its kind where it is opaque. `None` if it never is.
        #[doc(hidden)]
        const OPAQUE: Option<TokenKind> = None;

        /// Judges claims whose signature fits, at `now` in seconds.
        #[doc(hidden)]
        fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason>
        where
            Self: Sized;

        /// The same from an answer about an opaque one.
        #[doc(hidden)]
        fn of_opaque(_: OpaqueToken) -> Result<Self, Reason>
        where
            Self: Sized,
        {
            Err(Reason::TypeMismatch)
        }
    }
}
