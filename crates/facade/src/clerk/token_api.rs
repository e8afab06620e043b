//! The client answers a verifier's questions about opaque tokens.

use bytes::Bytes;
use http::header::RETRY_AFTER;
use http::{Response, StatusCode};
use identity_facade_core::{CallOptions, ErrorKind};
use identity_verify::clerk::{TokenApi, TokenKind};
use identity_verify::{FetchError, FetchFuture};
use serde_json::{Value, json};

use super::Client;

/// For [`opaque_tokens`](identity_verify::clerk::Builder::opaque_tokens) of a verifier. Needs no feature of a group. The
/// client's timeouts, retries and rate limits apply, within the time that the verifier gives a question.
impl TokenApi for Client {
    fn ask(&self, kind: TokenKind, token: &str) -> FetchFuture {
        let (path, member) = match kind {
            TokenKind::M2m => ("/m2m_tokens/verify", "token"),
            TokenKind::OAuth => ("/oauth_applications/access_tokens/verify", "access_token"),
            TokenKind::ApiKey => ("/api_keys/verify", "secret"),
            _ => return Box::pin(async { Err(FetchError) }),
        };
        let call = self
            .request("POST", path)
            .json(json!({ member: token }))
            .with_options(CallOptions::new().assume_idempotent(true));
        Box::pin(async move {
            match call.reply::<Value>().await {
                Ok(reply) => Ok(response(reply.status(), reply.bytes().clone())),
                Err(error) => {
                    // Refused before it was sent: no token looks like it.
                    let malformed = error.kind() == ErrorKind::Validation;
                    let refused = malformed.then_some(StatusCode::BAD_REQUEST);
                    let status = error.status().or(refused).ok_or(FetchError)?;
                    let mut response = response(status, Bytes::new());
                    if let Some(wait) = error.retry_after() {
                        let seconds = wait.as_secs().max(1);
                        response.headers_mut().insert(RETRY_AFTER, seconds.into());
                    }
                    Ok(response)
                }
            }
        })
    }
}

fn response(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}
