//! Why a part of an answer could not be read, and where. What it says is made of our own words, the place in the
//! document and the names of JSON's types; serde's own message is not passed on, because it quotes the answer.

use crate::json_path::{member, offset, path_to};

const NOT_THERE: &str = "it is not there";

/// One failure.
pub(super) struct Failure {
    /// Where, in bytes of the answer.
    at: Option<usize>,
    what: String,
    /// The member that is not there.
    missing: Option<String>,
}

impl Failure {
    /// What `error` says of `text`, a part of `body`.
    pub(super) fn of(body: &[u8], text: &[u8], error: &serde_json::Error) -> Self {
        let start = text.as_ptr().addr().checked_sub(body.as_ptr().addr());
        let within = offset(text, error.line(), error.column());
        let message = error.to_string();
        let missing = missing(&message);
        Self {
            at: start.zip(within).map(|(start, within)| start + within),
            what: match error.classify() {
                _ if missing.is_some() => NOT_THERE.to_owned(),
                serde_json::error::Category::Data => mismatch(&message),
                serde_json::error::Category::Eof => "the JSON ends too early".to_owned(),
                _ => "it is not JSON".to_owned(),
            },
            missing,
        }
    }

    /// A failure of the answer as a whole.
    pub(super) fn whole(what: &str) -> Self {
        Self {
            at: None,
            what: what.to_owned(),
            missing: None,
        }
    }

    /// A member of the answer that is not there.
    pub(super) fn missing(name: &str) -> Self {
        Self {
            at: None,
            what: NOT_THERE.to_owned(),
            missing: Some(name.to_owned()),
        }
    }

    /// What is wrong, in our words.
    pub(super) fn what(&self) -> &str {
        &self.what
    }

    /// The JSON path of the place; empty for the answer as a whole.
    pub(super) fn path(&self, body: &[u8]) -> String {
        let path = self.at.map(|at| path_to(body, at)).unwrap_or_default();
        match &self.missing {
            Some(name) => member(path, name),
            None => path,
        }
    }
}

fn missing(message: &str) -> Option<String> {
    let rest = message.strip_prefix("missing field `")?;
    Some(rest.split('`').next().unwrap_or_default().to_owned())
}

/// What serde expected, without what it found: the found value is the vendor's data.
fn mismatch(message: &str) -> String {
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
        _ => message
            .strip_prefix(OURS)
            .and_then(|rest| rest.split(" at line ").next())
            .unwrap_or("the content is not what the description says")
            .to_owned(),
    }
}

/// What begins a message of ours, which may be shown.
pub(super) const OURS: &str = "unreadable: ";
