//! The extractor of Clerk's webhooks.

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest};
use http::Request;

use super::webhook::{Delivery, WebhookVerifier};
use crate::service::{WebhookRejection, body};

/// A verified webhook, as the last argument of a handler. The state of the router is a [`WebhookVerifier`], or one can be
/// had from it (`FromRef`); without one the route does not compile.
///
/// A body of more than 1 MiB, or of more than axum's `DefaultBodyLimit`, is 413. A webhook that is not accepted is 400, and
/// why is not said; [`WebhookRejection::Refused`] has it: take `Result<Delivery, WebhookRejection>` to log it, or turn on
/// the feature `tracing`.
///
/// ```
/// use axum::{Router, routing::post};
/// use identity_verify::clerk::{Delivery, WebhookVerifier};
///
/// async fn received(delivery: Delivery) {
///     println!("{}: {:?}", delivery.id, delivery.envelope());
/// }
///
/// fn app(webhooks: WebhookVerifier) -> Router {
///     Router::new().route("/webhooks/clerk", post(received)).with_state(webhooks)
/// }
/// ```
impl<S> FromRequest<S> for Delivery
where
    S: Send + Sync,
    WebhookVerifier: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request<Body>, state: &S) -> Result<Self, WebhookRejection> {
        let verifier = WebhookVerifier::from_ref(state);
        let headers = request.headers().clone();
        let body = body(request).await?;
        Ok(verifier.verify(&headers, &body)?)
    }
}
