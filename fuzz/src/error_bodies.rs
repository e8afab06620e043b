//! The input is an answer of Clerk: status, content type and `CF-Ray` on the first three lines, then the body. Whatever
//! it is, the outcome is what the status says, the code and the trace id are those of the body, and the error stays short.

use std::sync::{LazyLock, Mutex};

use http::StatusCode;
use identity_facade::clerk_raw::machines::MachineScope;
use identity_facade::{Error, ErrorKind};
use identity_facade_core::repaired;
use serde_json::Value;

use crate::Target;
use crate::errors::shows_nothing;
use crate::input::{header, line, number};
use crate::vendor::{self, Answer, Vendor, lock};

/// The target.
pub const TARGET: Target = Target {
    name: "error_bodies",
    run,
    tokens: &[
        "200",
        "204",
        "205",
        "304",
        "400",
        "404",
        "422",
        "429",
        "501",
        "599",
        "600",
        "999",
        "application/json",
        "text/html; charset=utf-8",
        "gzip",
        "\"errors\":[",
        "{\"code\":\"resource_not_found\"}",
        "\"code\":",
        "\"long_message\":\"hunter2\"",
        "\"message\":\"hunter2\"",
        "\"meta\":{\"param_name\":\"hunter2\"}",
        "\"clerk_trace_id\":",
        "null",
        "[]",
        "{}",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        "\\u0000",
        "\\ud800",
        "\n",
    ],
};

static VENDOR: LazyLock<Mutex<Vendor>> = LazyLock::new(Vendor::open);

/// Deletes a scope and is answered with the input.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let (status, rest) = line(input);
    let (content_type, rest) = line(rest);
    let (ray, body) = line(rest);
    // Below 200 an answer is not the last one.
    let status = StatusCode::from_u16(number(status, 400).max(200)).unwrap_or(StatusCode::OK);
    let body = if vendor::has_body(status) { body } else { b"" };
    let (content_type, ray) = (header(content_type), header(ray));
    let headers = [
        ("content-type", content_type.as_ref()),
        ("cf-ray", ray.as_ref()),
    ];
    let answer = Answer::new(status, &headers, body);
    let vendor = lock(&VENDOR);
    let client = vendor.clerk();
    let call = client.machines().delete_scope("mch_1", "mch_2");
    let ray = ray.as_ref().and_then(|ray| token(ray.to_str().ok()?));
    match vendor.answering(&answer, call.send()) {
        Ok(scope) => is_a_success(status, body, &scope),
        Err(error) => is_this_failure(status, body, ray, &error),
    }
}

fn is_a_success(status: StatusCode, body: &[u8], scope: &MachineScope) {
    assert!(status.is_success(), "{status} is taken for a success");
    assert!(scope.deleted && !says_no(body), "it is not deleted");
    // What the answer does not name is what was asked for.
    let content = serde_json::from_slice::<Value>(body).unwrap_or_default();
    let named = |member: &str, asked: &'static str| {
        let text = content[member].as_str().unwrap_or(asked).to_owned();
        [text, asked.to_owned()]
    };
    assert!(named("from_machine_id", "mch_1").contains(&scope.from_machine_id.to_string()));
    assert!(named("to_machine_id", "mch_2").contains(&scope.to_machine_id.to_string()));
}

/// Whether an answer says that nothing was deleted.
fn says_no(body: &[u8]) -> bool {
    let content = serde_json::from_slice::<Value>(body).unwrap_or_default();
    match &content["deleted"] {
        Value::Bool(deleted) => !deleted,
        Value::String(text) => text.eq_ignore_ascii_case("false") || text == "0",
        other => other.as_u64() == Some(0),
    }
}

fn is_this_failure(status: StatusCode, body: &[u8], ray: Option<&str>, error: &Error) {
    shows_nothing(error);
    assert!(
        format!("{error:?}").len() <= 20_000,
        "a very long error: {error}"
    );
    assert_eq!(error.status(), Some(status));
    if status.is_success() {
        assert_eq!(error.kind(), ErrorKind::NotDone);
        assert_eq!(error.request_id(), ray);
        return;
    }
    let copy = repaired(body);
    let text = copy.as_deref().unwrap_or(body);
    let body: Value = serde_json::from_slice(text).unwrap_or_default();
    let first = body["errors"][0]["code"].as_str().and_then(token);
    assert_eq!(error.code(), first);
    assert_eq!(
        error.request_id(),
        body["clerk_trace_id"].as_str().and_then(token).or(ray)
    );
    let reported = body["errors"].as_array().map_or(0, Vec::len);
    assert_eq!(error.details().len(), reported.min(100));
    let kind = match first {
        Some("resource_not_found") => ErrorKind::NotFound,
        _ => ErrorKind::from_status(status),
    };
    assert_eq!(error.kind(), kind);
    if status == StatusCode::NOT_FOUND {
        assert_eq!(kind, ErrorKind::NotFound);
    }
}

/// What may stand in an error: a short text without white space or anything unprintable.
fn token(text: &str) -> Option<&str> {
    let fit = text.chars().all(|letter| ('!'..='~').contains(&letter));
    (fit && (1..=128).contains(&text.len())).then_some(text)
}
