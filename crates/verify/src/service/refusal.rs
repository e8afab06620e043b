//! The responses to those who are not let in. They say no reason: that is in the log, if the feature `tracing` is on, and
//! in the extensions of the response.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use crate::error::{Error, Reason};
use crate::forbidden::Forbidden;

const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// When to try again, in seconds, if nothing is known about it.
const RETRY_IN: u64 = 5;

/// 401 with a challenge (RFC 6750), or 503 with the time to try again.
pub(crate) fn refused<B: From<Bytes>>(error: &Error) -> Response<B> {
    log(error);
    let mut response = text(error.status(), error.to_string());
    let headers = response.headers_mut();
    if error.is_unavailable() {
        let wait = error.retry_after().map_or(RETRY_IN, |wait| {
            wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
        });
        headers.insert(RETRY_AFTER, wait.into());
    } else if error.reason() == Reason::TokenMissing {
        headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    } else {
        let challenge = HeaderValue::from_static(r#"Bearer error="invalid_token""#);
        headers.insert(WWW_AUTHENTICATE, challenge);
    }
    response.extensions_mut().insert(error.clone());
    response
}

/// 403: a challenge that says that no other token of this caller will do, or the question to verify again.
pub(crate) fn forbidden<B: From<Bytes>>(forbidden: &Forbidden) -> Response<B> {
    let mut response = if let Some(body) = forbidden.body() {
        content(forbidden.status(), JSON, body.to_string())
    } else {
        let mut response = text(forbidden.status(), forbidden.to_string());
        let challenge = HeaderValue::from_static(r#"Bearer error="insufficient_scope""#);
        response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        response
    };
    response.extensions_mut().insert(forbidden.clone());
    response
}

/// 500: the route asks who is calling, and no layer around it says so.
pub(crate) fn unprotected<B: From<Bytes>>() -> Response<B> {
    #[cfg(feature = "tracing")]
    tracing::error!("a route needs to know who is calling, and no `AuthLayer` around it says so");
    text(500, "this route is not protected by an `AuthLayer`")
}

pub(super) fn text<B: From<Bytes>>(status: u16, body: impl Into<Bytes>) -> Response<B> {
    content(status, TEXT, body)
}

fn content<B: From<Bytes>>(status: u16, kind: HeaderValue, body: impl Into<Bytes>) -> Response<B> {
    let mut response = Response::new(B::from(body.into()));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

#[cfg(feature = "tracing")]
fn log(error: &Error) {
    let reason = error.reason().name();
    if error.is_unavailable() {
        tracing::warn!(reason, "a token could not be judged");
    } else {
        tracing::debug!(reason, "a request was refused");
    }
}

#[cfg(not(feature = "tracing"))]
fn log(_: &Error) {}
