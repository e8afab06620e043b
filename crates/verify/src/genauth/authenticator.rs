//! Finds GenAuth's tokens in a request: in the header only.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

use super::policy::Token;
use super::token::{AccessToken, MachineToken};
use super::verifier::Verifier;
use crate::authenticate::Authenticate;
use crate::bearer::bearer_token;
use crate::error::Error;

/// A token that callers may show to a service: [`AccessToken`] or [`MachineToken`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not shown to services",
    note = "choose `AccessToken` for calls on behalf of a person, `MachineToken` for calls of programs"
)]
pub trait BearerToken: Token + Clone + Send + Sync + 'static {}

impl BearerToken for AccessToken {}
impl BearerToken for MachineToken {}

/// Verifies the token in `Authorization: Bearer` as `T`.
///
/// ```no_run
/// use identity_verify::Authenticate;
/// use identity_verify::genauth::{AccessToken, Authenticator, Verifier};
///
/// # async fn example(verifier: Verifier, headers: &http::HeaderMap) -> Result<(), identity_verify::Error> {
/// let authenticator = Authenticator::<AccessToken>::new(verifier);
/// if let Some(token) = authenticator.authenticate(headers).await? {
///     println!("{} calls", token.user_id());
/// }
/// # Ok(())
/// # }
/// ```
pub struct Authenticator<T> {
    verifier: Verifier,
    accepts: PhantomData<fn() -> T>,
}

impl<T> Authenticator<T> {
    /// Accepts tokens of kind `T`.
    pub fn new(verifier: Verifier) -> Self
    where
        T: BearerToken,
    {
        Self {
            verifier,
            accepts: PhantomData,
        }
    }
}

impl<T: BearerToken> Authenticate for Authenticator<T> {
    type Caller = T;

    async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<T>, Error> {
        match bearer_token(headers)? {
            Some(token) => self.verifier.verify(token).await.map(Some),
            None => Ok(None),
        }
    }
}

impl<T> Clone for Authenticator<T> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            accepts: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Authenticator<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator")
            .field("verifier", &self.verifier)
            .finish_non_exhaustive()
    }
}
