//! The extractor of Clerk's webhooks.

use std::fmt;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest};
use bytes::Bytes;
use http::Request;

use super::webhook::{Delivery, WebhookVerifier};
use crate::service::{WebhookRejection, body};

/// A verified webhook of Clerk, as an argument of a handler. The state of the router is a
/// [`WebhookVerifier`](crate::clerk::WebhookVerifier), or one can be had from it (`FromRef`); without one the route does
/// not compile.
///
/// A body of more than 1 MiB, or of more than axum's `DefaultBodyLimit`, is 413. A webhook that is not accepted is 400, and
/// why is not said; [`WebhookRejection::Refused`](crate::WebhookRejection) has it: take `Result<Webhook, WebhookRejection>` to log it, or turn on the
/// feature `tracing`.
///
/// `Debug` does not print the body: it may hold one-time codes.
///
/// ```
/// use axum::{Router, routing::post};
/// use identity_verify::clerk::{Webhook, WebhookVerifier};
///
/// async fn received(webhook: Webhook) {
///     println!("{}: {} bytes", webhook.delivery.id, webhook.body.len());
/// }
///
/// fn app(webhooks: WebhookVerifier) -> Router {
///     Router::new().route("/webhooks/clerk", post(received)).with_state(webhooks)
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Webhook {
    /// What is known of it; its id is the idempotency key.
    pub delivery: Delivery,
    /// The body as it arrived.
    pub body: Bytes,
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("delivery", &self.delivery)
            .finish_non_exhaustive()
    }
}

impl<S> FromRequest<S> for Webhook
where
    S: Send + Sync,
    WebhookVerifier: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request<Body>, state: &S) -> Result<Self, WebhookRejection> {
        let verifier = WebhookVerifier::from_ref(state);
        let headers = request.headers().clone();
        let body = body(request).await?;
        let delivery = verifier.verify(&headers, &body)?;
        Ok(Self { delivery, body })
    }
}
