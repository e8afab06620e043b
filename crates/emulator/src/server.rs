//! HTTP in front of the two vendors: one listener, one handler that decides by the path whose request it is.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::Response;
use http::header::{CONTENT_TYPE, DATE};
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;

use crate::clerk::{self, Clerk};
use crate::clock::Clock;
use crate::exchange::{Answer, Request, Source, parse_query};
use crate::genauth::{self, GenAuth};
use crate::recorder::Recorder;

/// Room for the largest image that Clerk takes, and for the form around it.
const MAX_BODY: usize = 11 * 1024 * 1024;

/// Marks answers that were made from the description and have no state behind them.
const SAMPLED: HeaderName = HeaderName::from_static("x-emulator-sample");

/// Both vendors and the records of what was asked of them.
pub(crate) struct House {
    pub(crate) clerk: Clerk,
    pub(crate) genauth: GenAuth,
    pub(crate) recorder: Recorder,
    pub(crate) clock: Arc<dyn Clock>,
}

/// The service that a listener serves.
pub(crate) fn router(house: Arc<House>) -> Router {
    Router::new().fallback(handle).with_state(house)
}

async fn handle(State(house): State<Arc<House>>, request: http::Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        let answer = plain(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the body is larger than any operation takes",
        );
        return house.respond(&answer);
    };
    let request = Request {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parse_query(parts.uri.query().unwrap_or_default()),
        headers: parts.headers,
        body,
    };
    let answer = house.answer(&request);
    let response = house.respond(&answer);
    house.recorder.record(request, &answer);
    response
}

impl House {
    fn answer(&self, request: &Request) -> Answer {
        if genauth::owns(&request.path) {
            self.genauth.answer(request)
        } else if let Some(path) = clerk::path_within(&request.path) {
            self.clerk.answer(path, request)
        } else {
            plain(
                StatusCode::NOT_FOUND,
                "Clerk is under /v1, GenAuth under /api/v3",
            )
        }
    }

    /// The answer on the wire. Its date is the emulator's own, because clients read their skew from it.
    fn respond(&self, answer: &Answer) -> Response {
        let text = answer.body.as_ref().map(ToString::to_string);
        let has_body = text.is_some();
        let mut response = Response::new(Body::from(text.unwrap_or_default()));
        *response.status_mut() = answer.status;
        let headers = response.headers_mut();
        if has_body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        if answer.source == Source::Sample {
            headers.insert(SAMPLED, HeaderValue::from_static("true"));
        }
        if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(self.clock.now())) {
            headers.insert(DATE, date);
        }
        response
    }
}

/// An answer of the emulator itself, which is neither vendor's.
fn plain(status: StatusCode, message: &str) -> Answer {
    let body = Some(json!({ "message": message }));
    Answer {
        status,
        body,
        operation: None,
        source: Source::State,
    }
}
