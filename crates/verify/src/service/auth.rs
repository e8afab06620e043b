//! The layer that verifies who is calling before anything behind it is reached.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Extensions, Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::refusal::refused;
use crate::authenticate::Authenticate;
use crate::error::{Error, Reason};

/// Lets a request pass only if its token is verified.
///
/// It wraps a service, such as an `axum::Router`, whole: every route that the router has at that time is protected,
/// whatever the path looks like. Public routes stand in a router of their own, which is merged with the protected one.
///
/// | the request shows | it is answered |
/// |---|---|
/// | an accepted token | by the service behind; the caller is in the request's extensions |
/// | no token | 401 with `WWW-Authenticate: Bearer` |
/// | a token that is not accepted | 401 with `WWW-Authenticate: Bearer error="invalid_token"` |
/// | a token that cannot be judged now | 503 with `Retry-After` |
///
/// A response never says why. The [`Error`] with its reason is in the extensions of the response, for middleware outside of
/// this layer, and in the log with the feature `tracing`.
///
/// ```
/// # #[cfg(feature = "axum")] {
/// use axum::{Router, routing::get};
/// use identity_verify::AuthLayer;
/// use identity_verify::clerk::{Authenticator, SessionToken, Verifier};
///
/// async fn me(session: SessionToken) -> String {
///     session.user_id().to_owned()
/// }
///
/// fn app(verifier: Verifier) -> Router {
///     let protected = Router::new()
///         .route("/me", get(me))
///         .layer(AuthLayer::new(Authenticator::new(verifier)));
///     let public = Router::new().route("/health", get(async || "well"));
///     public.merge(protected)
/// }
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AuthLayer<A> {
    authenticator: A,
    optional: bool,
}

impl<A: Authenticate> AuthLayer<A> {
    /// Every request needs a token.
    pub const fn new(authenticator: A) -> Self {
        Self {
            authenticator,
            optional: false,
        }
    }

    /// Requests without any token pass, too; extractors of the form `Option<SessionToken>` tell them apart. A token that is
    /// shown is verified all the same, and refused if it is not accepted.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Verifies the caller and writes them into the extensions of the request.
    async fn admit<B>(&self, request: &mut Request<B>) -> Result<(), Error> {
        let caller = self.authenticator.authenticate(request.headers()).await?;
        let extensions = request.extensions_mut();
        // That of a layer further out is another question's answer.
        extensions.remove::<A::Caller>();
        extensions.insert(Checked::<A::Caller>(PhantomData));
        match caller {
            Some(caller) => {
                extensions.insert(caller);
                Ok(())
            }
            None if self.optional => Ok(()),
            None => Err(Reason::TokenMissing.into()),
        }
    }
}

impl<A: Clone, S> Layer<S> for AuthLayer<A> {
    type Service = AuthService<S, A>;

    fn layer(&self, inner: S) -> Self::Service {
        AuthService {
            inner,
            layer: self.clone(),
        }
    }
}

/// The service that [`AuthLayer`] makes.
#[derive(Clone, Debug)]
pub struct AuthService<S, A> {
    inner: S,
    layer: AuthLayer<A>,
}

impl<S, A, B, R> Service<Request<B>> for AuthService<S, A>
where
    A: Authenticate,
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Send + 'static,
    R: From<Bytes>,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        // The one that was found ready; its clone may not be.
        let next = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, next);
        let layer = self.layer.clone();
        Box::pin(async move {
            match layer.admit(&mut request).await {
                Ok(()) => inner.call(request).await,
                Err(error) => Ok(refused(&error)),
            }
        })
    }
}

/// In the extensions of a request that passed a layer, no matter who calls.
struct Checked<C>(PhantomData<fn() -> C>);

impl<C> Clone for Checked<C> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

/// No layer around the route says who is calling.
pub(crate) struct Unprotected;

/// The caller that a layer wrote into the extensions; `None` if it let pass a request without any token.
pub(crate) fn caller<C: Clone + Send + Sync + 'static>(
    extensions: &Extensions,
) -> Result<Option<&C>, Unprotected> {
    match extensions.get::<Checked<C>>() {
        Some(_) => Ok(extensions.get::<C>()),
        None => Err(Unprotected),
    }
}
