//! What the emulator says of itself beside control: that it is well, and its page. The page is one file without any
//! content; what it shows it asks control for, in the browser. Neither is recorded.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Method, StatusCode};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::fault::Reply;
use crate::http::server::Shared;
use crate::state::clock::Clock as _;

static PAGE: &str = include_str!("status.html");

/// What the page may do in a browser: run its own script and style, and ask its own origin. Text can never become HTML,
/// and no other page can frame it.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; connect-src 'self'; img-src data:; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        source("script"),
        source("style"),
    );
    policy.parse().expect("a policy is ASCII")
});

/// The answer to a question about the emulator itself.
pub(crate) fn answer(shared: &Shared, method: &Method, path: &str) -> Option<Reply> {
    // Of a HEAD the server sends the head alone.
    if ![Method::GET, Method::HEAD].contains(method) {
        return None;
    }
    let mut reply = Reply::new(StatusCode::OK, shared.clock.now());
    match path {
        "/health" => reply.json(&json!({ "status": "ok" })),
        "/" => {
            reply.body = Bytes::from_static(PAGE.as_bytes());
            reply.headers.extend([
                (
                    CONTENT_TYPE,
                    HeaderValue::from_static("text/html; charset=utf-8"),
                ),
                (CONTENT_SECURITY_POLICY, POLICY.clone()),
                (CACHE_CONTROL, HeaderValue::from_static("no-store")),
                (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
                (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            ]);
        }
        _ => return None,
    }
    Some(reply)
}

/// The content of an element of the page, as a policy names it: by its hash.
fn source(element: &str) -> String {
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    let content = PAGE.split(&open).nth(1).unwrap_or_default();
    let content = content.split(&close).next().unwrap_or_default();
    let hash = STANDARD.encode(Sha256::digest(content));
    format!("'sha256-{hash}'")
}
