//! From bytes to a type. What an error says is made of our own words, the place in the document and the names of
//! JSON's types; serde's own message is not passed on, because it quotes the answer.

use serde::de::DeserializeOwned;

use super::expects;
use super::json_path::path_at;
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::send::delivered::Delivered;

/// The content of a success, if it has any. The content type is irrelevant: vendors label JSON in many ways.
pub(crate) fn decode<T: DeserializeOwned>(
    operation: &'static Operation,
    delivered: &Delivered,
) -> Result<Option<T>, Error> {
    let body = delivered.opened.body.trim_ascii();
    if body.is_empty() || body == b"null" {
        return Ok(None);
    }
    if body.starts_with(b"[") && expects::object::<T>() {
        let what = "expected an object, found sequence".to_owned();
        return Err(unreadable(operation, delivered, what, String::new()));
    }
    serde_json::from_slice(body).map(Some).map_err(|error| {
        let path = path_at(body, error.line(), error.column());
        unreadable(operation, delivered, what_is_wrong(&error), path)
    })
}

fn what_is_wrong(error: &serde_json::Error) -> String {
    match error.classify() {
        serde_json::error::Category::Data => mismatch(&error.to_string()),
        serde_json::error::Category::Eof => "the JSON ends too early".to_owned(),
        _ => "it is not JSON".to_owned(),
    }
}

fn unreadable(
    operation: &'static Operation,
    delivered: &Delivered,
    what: String,
    path: String,
) -> Error {
    let note = if path.is_empty() {
        what
    } else {
        format!("`{path}`: {what}")
    };
    Error::new(ErrorKind::Decode)
        .with_note(note)
        .with_json_path(path)
        .with_status(delivered.status)
        .with_request_id(delivered.opened.request_id.clone())
        .during(operation, delivered.attempts)
}

/// What serde expected, without what it found: the found value is the vendor's data.
fn mismatch(message: &str) -> String {
    if let Some(rest) = message.strip_prefix("missing field `") {
        return format!(
            "missing field `{}`",
            rest.split('`').next().unwrap_or_default()
        );
    }
    let found = [
        "string",
        "integer",
        "floating point",
        "boolean",
        "map",
        "sequence",
        "null",
    ]
    .into_iter()
    .find(|kind| {
        message
            .strip_prefix("invalid type: ")
            .is_some_and(|rest| rest.starts_with(kind))
    });
    let expected = message
        .rsplit_once(", expected ")
        .map(|(_, words)| words.split(" at line ").next().unwrap_or(words));
    match (found, expected) {
        (Some(found), Some(expected)) => format!("expected {expected}, found {found}"),
        (None, Some(expected)) => format!("expected {expected}"),
        _ => "the content is not what the description says".to_owned(),
    }
}
