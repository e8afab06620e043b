//! The layer that asks for a permission.

use std::future::{Future, ready};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::auth::Auth;
use super::has::Requirement;
use crate::error::{Error, Reason};
use crate::service::{caller, forbidden, refused, unprotected};

/// Lets a request pass only if its session has what is asked: 403 otherwise.
///
/// It stands behind an [`AuthLayer`](crate::AuthLayer), which is added after it. Without one, the answer is 500.
///
/// ```
/// # #[cfg(feature = "axum")] {
/// use axum::{Router, routing::post};
/// use identity_verify::AuthLayer;
/// use identity_verify::clerk::{Authenticator, Permission, RequireLayer, Verifier};
///
/// fn app(verifier: Verifier) -> Router {
///     Router::new()
///         .route("/invoices", post(async || "created"))
///         .route_layer(RequireLayer::new(Permission("org:invoices:create")))
///         .layer(AuthLayer::new(Authenticator::new(verifier)))
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct RequireLayer<R> {
    requirement: R,
}

impl<R: Requirement> RequireLayer<R> {
    /// Asks for all of `requirement`, as [`SessionToken::require`](crate::clerk::SessionToken::require).
    pub const fn new(requirement: R) -> Self {
        Self { requirement }
    }

    /// What is answered to a caller who does not have it.
    fn refusal<B, A: From<Bytes>>(&self, request: &Request<B>) -> Option<Response<A>> {
        match caller::<Auth>(request.extensions()) {
            Ok(Some(auth)) => {
                let refused = auth.require(&self.requirement).err()?;
                Some(forbidden(&refused))
            }
            Ok(None) => Some(refused(&Error::from(Reason::TokenMissing))),
            Err(_) => Some(unprotected()),
        }
    }
}

impl<R: Clone, S> Layer<S> for RequireLayer<R> {
    type Service = RequireService<S, R>;

    fn layer(&self, inner: S) -> Self::Service {
        RequireService {
            inner,
            layer: self.clone(),
        }
    }
}

/// The service that [`RequireLayer`] makes.
#[derive(Clone, Copy, Debug)]
pub struct RequireService<S, R> {
    inner: S,
    layer: RequireLayer<R>,
}

impl<S, R, B, A> Service<Request<B>> for RequireService<S, R>
where
    R: Requirement,
    S: Service<Request<B>, Response = Response<A>>,
    S::Future: Send + 'static,
    S::Error: Send + 'static,
    A: From<Bytes> + Send + 'static,
{
    type Response = Response<A>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<A>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        match self.layer.refusal(&request) {
            Some(response) => Box::pin(ready(Ok(response))),
            None => Box::pin(self.inner.call(request)),
        }
    }
}
