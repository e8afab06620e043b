//! The extractor of GenAuth's webhooks.

use std::fmt;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest};
use bytes::Bytes;
use http::Request;

use super::webhook::WebhookVerifier;
use crate::service::{WebhookRejection, body};

/// A webhook of GenAuth that shows the secret, as an argument of a handler. The state of the router is a
/// [`WebhookVerifier`](crate::genauth::WebhookVerifier), or one can be had from it (`FromRef`). Limits and refusals are
/// those of Clerk's [`Delivery`](crate::clerk::Delivery) as an argument.
///
/// `Debug` does not print the body: it may hold password hashes and tokens.
#[derive(Clone)]
#[non_exhaustive]
pub struct Webhook {
    /// The body as it arrived.
    pub body: Bytes,
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").finish_non_exhaustive()
    }
}

impl<S> FromRequest<S> for Webhook
where
    S: Send + Sync,
    WebhookVerifier: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request<Body>, state: &S) -> Result<Self, WebhookRejection> {
        // Before the body is read: the secret is in a header.
        WebhookVerifier::from_ref(state).verify(request.headers())?;
        Ok(Self {
            body: body(request).await?,
        })
    }
}
