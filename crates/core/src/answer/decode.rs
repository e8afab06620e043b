//! From the bytes of a success to its content. The fast path reads the whole at once; only after a failure is the text
//! repaired and read item by item.

use std::ops::Range;

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};

use super::expects::{self, Expected};
use super::failure::Failure;
use super::reading::{self, Manner};
use super::receipt::{self, Answered};
use super::unreadable::Unreadable;
use crate::error::{Error, ErrorKind};
use crate::members::members;
use crate::operation::{Operation, Paginated};
use crate::repair::repaired;
use crate::send::delivered::Delivered;

/// The content of a success, or why it cannot be read, and the items that were left out.
pub(super) struct Read<T> {
    pub(super) content: Result<T, Error>,
    pub(super) unreadable: Unreadable,
}

impl<T> Read<T> {
    fn error(error: Error) -> Self {
        Self {
            content: Err(error),
            unreadable: Unreadable::default(),
        }
    }
}

/// Reads an answer.
pub(super) fn decode<T: DeserializeOwned>(
    operation: &'static Operation,
    delivered: &Delivered,
    strict: bool,
) -> Read<T> {
    let Some(receipt) = &operation.receipt else {
        return content(operation, delivered, operation.paginated, strict);
    };
    let body = &delivered.opened.body;
    let answered = Answered {
        operation,
        receipt,
        path: &delivered.path,
        is_whole: delivered.said.everything,
    };
    match receipt::read(body, answered) {
        Ok(value) => Read {
            content: Ok(value),
            unreadable: Unreadable::default(),
        },
        Err(error) => {
            let failure = Failure::of(body, body, &error);
            Read::error(unreadable(operation, delivered, body, &failure))
        }
    }
}

/// The content of an answer that is not looked at.
pub(super) fn nothing<T: DeserializeOwned>(
    operation: &'static Operation,
    delivered: &Delivered,
) -> Result<T, Error> {
    let null = Bytes::from_static(b"null");
    reading::read(&null, 0..null.len(), Manner::default())
        .map(|(value, _)| value)
        .map_err(|failure| unreadable(operation, delivered, &null, &failure))
}

/// Reads an answer that has content; if `paginated` says so, a list that may stand beside its total.
pub(super) fn content<T: DeserializeOwned>(
    operation: &'static Operation,
    delivered: &Delivered,
    paginated: Option<Paginated>,
    strict: bool,
) -> Read<T> {
    let body = &delivered.opened.body;
    let failed = |body: &Bytes, failure: &Failure| {
        Read::error(unreadable(operation, delivered, body, failure))
    };
    let trimmed = body.trim_ascii();
    let nothing = trimmed.is_empty() || trimmed == b"null";
    let expected = if nothing || trimmed.starts_with(b"[") {
        expects::what::<T>()
    } else {
        Expected::Other
    };
    if nothing && expected == Expected::Any {
        let null = Bytes::from_static(b"null");
        return read(&null, None, false).unwrap_or_else(|failure| failed(body, &failure));
    }
    if nothing {
        let nothing = Failure::whole("the call succeeded, but its answer has no content");
        return failed(body, &nothing);
    }
    // The content type is irrelevant: vendors label JSON in many ways.
    if expected == Expected::Object {
        return failed(body, &Failure::whole("expected an object, found sequence"));
    }
    let first = match read(body, paginated, false) {
        Ok(read) => return read,
        Err(failure) => failure,
    };
    let repaired = repaired(body).map(Bytes::from);
    if strict && repaired.is_none() {
        return failed(body, &first);
    }
    let body = repaired.unwrap_or_else(|| body.clone());
    read(&body, paginated, !strict).unwrap_or_else(|failure| failed(&body, &failure))
}

fn read<T: DeserializeOwned>(
    body: &Bytes,
    paginated: Option<Paginated>,
    tolerant: bool,
) -> Result<Read<T>, Failure> {
    let names = paginated.filter(|_| is_object(body));
    let beside = names.and_then(|names| list_within(body, names));
    let (range, total) = match &beside {
        Some((list, total)) => (range_of(list, body), *total),
        None => (0..body.len(), None),
    };
    let manner = Manner { tolerant, total };
    match reading::read(body, range.clone(), manner) {
        Ok((value, unreadable)) => Ok(Read {
            content: Ok(value),
            unreadable,
        }),
        // An object that was read as a list: what is wrong is that it has none.
        Err(failure) => match names.filter(|_| range.len() == body.len()) {
            Some(names) if failure.path(body).is_empty() && is_json(body) => {
                Err(Failure::missing(names.items))
            }
            _ => Err(failure),
        },
    }
}

fn is_json(body: &[u8]) -> bool {
    serde_json::from_slice::<IgnoredAny>(body).is_ok()
}

fn is_object(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"{")
}

/// Where `part` lies in `body`.
fn range_of(part: &[u8], body: &[u8]) -> Range<usize> {
    let start = part.as_ptr().addr() - body.as_ptr().addr();
    start..start + part.len()
}

/// The list of an answer that has its total beside it, and the total.
fn list_within(body: &[u8], names: Paginated) -> Option<(&[u8], Option<u64>)> {
    let (outer, inner) = names
        .total
        .split_once('.')
        .map_or((names.total, None), |(outer, inner)| (outer, Some(inner)));
    let [items, mut total] = members(body, [names.items, outer]);
    for name in inner.iter().flat_map(|path| path.split('.')) {
        [total] = members(total?, [name]);
    }
    // Some vendors count in a string.
    let total = total.and_then(|total| std::str::from_utf8(total).ok());
    let total = total.and_then(|total| total.trim_matches('"').parse().ok());
    Some((items?, total))
}

/// The list that an answer is or has.
pub(super) fn list(body: &[u8], paginated: Option<Paginated>) -> &[u8] {
    let names = paginated.filter(|_| is_object(body));
    let within = names.and_then(|names| list_within(body, names));
    within.map_or(body, |(list, _)| list)
}

/// What a caller learns: the place and our words for what is wrong there.
fn unreadable(
    operation: &'static Operation,
    delivered: &Delivered,
    body: &[u8],
    failure: &Failure,
) -> Error {
    let path = failure.path(body);
    let note = if path.is_empty() {
        failure.what().to_owned()
    } else {
        format!("`{path}`: {}", failure.what())
    };
    Error::new(ErrorKind::Decode)
        .with_note(note)
        .with_json_path(path)
        .with_status(delivered.status)
        .with_request_id(delivered.opened.request_id.clone())
        .during(operation, delivered.attempts)
}

/// The opened content of an answer as the caller's own type.
pub(super) fn as_type<T: DeserializeOwned>(
    operation: &'static Operation,
    delivered: &Delivered,
) -> Result<T, Error> {
    let body = &delivered.opened.body;
    let body = match str::from_utf8(body) {
        Ok(_) => body.clone(),
        Err(_) => repaired(body).map_or_else(|| body.clone(), Bytes::from),
    };
    reading::read(&body, 0..body.len(), Manner::default())
        .map(|(value, _)| value)
        .map_err(|failure| unreadable(operation, delivered, &body, &failure))
}
