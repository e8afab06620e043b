//! What the extractors of webhooks share: the body is read up to a limit, and refusals say no reason.

use std::error::Error as StdError;

use axum_core::RequestExt;
use axum_core::body::Body;
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::refusal::text;
use crate::webhook::WebhookError;

/// The longest body that is read. Vendors send some 20 KB.
const MAX_BYTES: usize = 1024 * 1024;

/// Why a handler does not get its webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// The body is too long: 413.
    TooLarge,
    /// The body broke off: 400.
    BodyIncomplete,
    /// It is not from the vendor: 400.
    Refused(WebhookError),
}

impl From<WebhookError> for WebhookRejection {
    fn from(error: WebhookError) -> Self {
        Self::Refused(error)
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        match self {
            Self::TooLarge => text(413, "the webhook is too long"),
            Self::BodyIncomplete => text(400, "the webhook is not complete"),
            Self::Refused(error) => {
                #[cfg(feature = "tracing")]
                tracing::warn!(reason = error.reason().name(), "a webhook was refused");
                let mut response = text(400, error.to_string());
                response.extensions_mut().insert(error);
                response
            }
        }
    }
}

/// The body of a request, if it is not too long.
pub(crate) async fn body(request: Request<Body>) -> Result<Bytes, WebhookRejection> {
    let body = request.with_limited_body().into_body();
    match Limited::new(body, MAX_BYTES).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if is_too_long(error.as_ref()) => Err(WebhookRejection::TooLarge),
        Err(_) => Err(WebhookRejection::BodyIncomplete),
    }
}

fn is_too_long(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}
