//! From the headers of a request to who is calling.

use std::future::Future;

use http::HeaderMap;

use crate::error::Error;

/// Finds the token of a request and verifies it. [`clerk::Authenticator`](crate::clerk::Authenticator) and
/// [`genauth::Authenticator`](crate::genauth::Authenticator) implement it; [`AuthLayer`](crate::AuthLayer) takes any.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not find the token of a request",
    note = "wrap a verifier of Clerk's tokens: `clerk::Authenticator::new(verifier)`",
    note = "wrap a verifier of GenAuth's tokens: `genauth::Authenticator::<AccessToken>::new(verifier)`"
)]
pub trait Authenticate: Clone + Send + Sync + 'static {
    /// Who calls.
    type Caller: Clone + Send + Sync + 'static;

    /// Who calls; `None` if the request shows no token at all. A token that is not accepted is an error, never `None`.
    fn authenticate(
        &self,
        headers: &HeaderMap,
    ) -> impl Future<Output = Result<Option<Self::Caller>, Error>> + Send;
}
