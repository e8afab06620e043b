//! Control over HTTP, for tests of any language: what `Emulator` offers to Rust, under `/_emulator`. The description in
//! `openapi/emulator` is the contract: requests are routed by it and held against it, and so are answers. A file each says
//! what a subject does; `routes` lists the operations.
//!
//! Control is no API of a vendor: nothing here is recorded, met by a fault or rate limited. A request that waits holds no
//! lock.

mod clock;
mod events;
mod faults;
mod guard;
mod info;
mod rate_limits;
mod refusal;
mod requests;
pub(crate) mod reset;
mod routes;
mod state;
mod status;
mod tokens;
mod unmodelled;
mod webhooks;

use std::sync::{Arc, LazyLock};

use axum::body::{Body, to_bytes};
use axum::response::Response;
use http::header::{CACHE_CONTROL, CONNECTION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::contract::description::Description;
use crate::contract::input::{Input, Tolerance};
use crate::contract::validate;
use crate::control::events::Events;
use crate::control::refusal::Refusal;
use crate::http::exchange::{Request, parse_query};
use crate::http::server::Shared;
use crate::vendor::below;

/// What the paths of control are under.
pub(crate) const PREFIX: &str = "/_emulator";

/// As many bytes as a body may have.
const MAX_BODY: usize = 16 * 1024 * 1024;

static CONTROL: LazyLock<Description> = LazyLock::new(|| {
    let text = include_str!("../../descriptions/emulator.json");
    Description::embedded("emulator", "control", text)
});

/// The body of an answer with status 200, or a refusal.
type Outcome = Result<Value, Refusal>;

/// What is answered with status 200.
enum Content {
    Json(Value),
    /// It goes on until the listener or the emulator ends it.
    Events(Events),
}

/// A request that fits the description.
struct Call<'s> {
    shared: &'s Arc<Shared>,
    input: Input,
}

impl Call<'_> {
    /// The body as a type of the emulator's. The description has been kept, so what fails here says why in words.
    fn body<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        self.member(&[])
    }

    /// A member of the body, as a type of the emulator's.
    fn member<T: DeserializeOwned>(&self, path: &[&str]) -> Result<T, Refusal> {
        let value = path
            .iter()
            .fold(&self.input.body, |value, name| &value[name]);
        T::deserialize(value).map_err(|error| {
            let field = [&["body"], path].concat().join(".");
            Refusal::impossible(field, "form", error.to_string())
        })
    }

    /// A parameter of the query that is a string.
    fn text(&self, name: &str) -> Option<&str> {
        self.input.query.get(name).and_then(Value::as_str)
    }

    /// A parameter of the query that is a number, or its default.
    fn number(&self, name: &str, default: u64) -> u64 {
        let value = self.input.query.get(name).and_then(Value::as_u64);
        value.unwrap_or(default)
    }

    /// A parameter of the query that says how many; the description bounds it.
    fn size(&self, name: &str, default: u64) -> usize {
        usize::try_from(self.number(name, default)).unwrap_or(usize::MAX)
    }
}

/// Whether a path is control's.
pub(crate) fn owns(path: &str) -> bool {
    below(path, PREFIX).is_some()
}

/// Answers a request to control.
pub(crate) async fn answer(shared: Arc<Shared>, request: http::Request<Body>) -> Response {
    let outcome = match received(request).await {
        Ok(request) => carry_out(&shared, &request).await,
        Err(refusal) => Err(refusal),
    };
    let (status, content) = match outcome {
        Ok(content) => (StatusCode::OK, content),
        Err(refusal) => {
            let (status, body) = refusal.answer();
            (status, Content::Json(body))
        }
    };
    let (content_type, body) = match content {
        Content::Json(body) => ("application/json", Body::from(body.to_string())),
        Content::Events(events) => ("text/event-stream", Body::new(events)),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        // What is left of the body would be read as the next request.
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// The request, if its sender may ask and it is not too large.
async fn received(request: http::Request<Body>) -> Result<Request, Refusal> {
    let (parts, body) = request.into_parts();
    guard::check(&parts.headers)?;
    let body = to_bytes(body, MAX_BODY).await.map_err(|_| {
        let message = format!("takes at most {MAX_BODY} bytes, and has to arrive whole");
        Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "body", "maxBytes", message)
    })?;
    guard::check_type(&parts.headers, &body)?;
    Ok(Request {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parse_query(parts.uri.query().unwrap_or_default()),
        headers: parts.headers,
        body,
    })
}

async fn carry_out(shared: &Arc<Shared>, request: &Request) -> Result<Content, Refusal> {
    let path = below(&request.path, PREFIX).unwrap_or_default();
    let found = CONTROL.find(&request.method, path);
    let found = found.ok_or_else(|| Refusal::no_operation(&CONTROL.methods(path)))?;
    let operation = found.operation;
    let input = validate::read(&CONTROL, found, request, Tolerance::default())
        .map_err(|breaches| Refusal::breaches(&breaches))?;
    let call = Call { shared, input };
    if operation.id == events::OPERATION {
        return events::begin(&call, request).map(Content::Events);
    }
    let outcome = routes::carry_out(&operation.id, &call).await;
    let kept = if request.method == Method::GET {
        Ok(())
    } else {
        // Also after a refusal: a scene may have been made in part.
        shared.keep()
    };
    let body = outcome?;
    kept.map_err(|error| Refusal::not_kept(&error))?;
    let off = validate::answer_breaches(&CONTROL, operation, StatusCode::OK, &body);
    match off.first() {
        None => Ok(Content::Json(body)),
        Some(breach) => Err(Refusal::defect(&operation.id, &breach.sentence())),
    }
}

/// The answer to what is only to be done.
fn done() -> Value {
    json!({ "done": true })
}

/// The answer to what forgets things.
fn cleared(count: usize) -> Value {
    json!({ "cleared": count })
}

/// Headers as JSON; those that were sent several times are joined.
fn headers(headers: &HeaderMap) -> Value {
    let text = |name| {
        let values = headers.get_all(name).into_iter();
        let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
        values.collect::<Vec<_>>().join(", ")
    };
    let pairs = headers.keys();
    let pairs = pairs.map(|name| (name.to_string(), Value::String(text(name))));
    Value::Object(pairs.collect::<Map<_, _>>())
}
