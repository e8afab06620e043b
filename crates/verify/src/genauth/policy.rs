//! What a verifier accepts, and what a kind of token has to do to be verified.

use super::introspection::Introspection;
use crate::claims::Claims;
use crate::error::Reason;

/// What is accepted.
#[derive(Debug)]
pub struct Policy {
    pub(crate) issuer: String,
    pub(crate) audiences: Vec<String>,
    /// Seconds.
    pub(crate) skew: f64,
    pub(crate) max_token_bytes: usize,
}

/// A kind of token that [`Verifier::verify`](super::Verifier::verify) can be asked for: [`AccessToken`](super::AccessToken),
/// [`MachineToken`](super::MachineToken) or [`IdToken`](super::IdToken).
pub trait Token: sealed::Judge + Sized {}

pub(crate) mod sealed {
    use super::{Claims, Introspection, Policy, Reason};

    /// How a kind of token is judged.
    pub trait Judge {
        /// May be signed with the application's secret.
        #[doc(hidden)]
        const SYMMETRIC: bool;

        /// Judges claims whose signature fits, at `now` in seconds.
        #[doc(hidden)]
        fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason>
        where
            Self: Sized;

        /// The same from an answer about an opaque one.
        #[doc(hidden)]
        fn of_opaque(_: Introspection) -> Result<Self, Reason>
        where
            Self: Sized,
        {
            Err(Reason::TypeMismatch)
        }
    }
}
