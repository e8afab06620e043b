//! Control over HTTP. Everything that is asked and answered here is held against the document that the emulator serves.

mod clock;
mod document;
mod events;
mod every;
mod faults;
mod guard;
mod page;
mod requests;
mod reset;
mod state;
mod status;
mod tokens;
mod webhooks;

use identity_emulator::Emulator;
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

/// A request to control.
fn control(emulator: &Emulator, method: Method, path: &str) -> RequestBuilder {
    let url = format!("{}/_emulator{path}", emulator.clerk_url());
    crate::client().request(method, url)
}

/// Sends a request, holds it and its answer against the document, and returns the status and the answer.
async fn asked(
    emulator: &Emulator,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (u16, Value) {
    let mut request = control(emulator, method.clone(), path);
    if let Some(body) = &body {
        request = request.json(body);
    }
    let (status, answer) = crate::answer(request).await;
    document::check(&method, path, body.as_ref(), status.as_u16(), &answer);
    (status.as_u16(), answer)
}

/// What is answered to a request that succeeds.
async fn ask(emulator: &Emulator, method: Method, path: &str, body: Option<Value>) -> Value {
    let (status, answer) = asked(emulator, method, path, body).await;
    assert_eq!(status, 200, "{path}: {answer}");
    answer
}

async fn get(emulator: &Emulator, path: &str) -> Value {
    ask(emulator, Method::GET, path, None).await
}

async fn post(emulator: &Emulator, path: &str, body: Value) -> Value {
    ask(emulator, Method::POST, path, Some(body)).await
}

/// The status of a refusal, with the field and the rule of its first error.
async fn refused(
    emulator: &Emulator,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (u16, String, String) {
    let (status, answer) = asked(emulator, method, path, body).await;
    let text = |name: &str| answer["errors"][0][name].as_str().unwrap().to_owned();
    assert_ne!(text("message"), "");
    (status, text("field"), text("rule"))
}

/// A refusal as it is written in a test.
fn told(status: u16, field: &str, rule: &str) -> (u16, String, String) {
    (status, field.to_owned(), rule.to_owned())
}
