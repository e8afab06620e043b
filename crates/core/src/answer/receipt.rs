//! Answers that only say that it was done. One that says no is a failure of the send path, so what comes here was carried
//! out: what the answer leaves out, or says unreadably, is filled in from the request.

use std::borrow::Cow;
use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::operation::{Operation, Receipt};

/// Longer answers say no more than that; only what is known of them is kept.
const LONGEST: usize = 64 * 1024;

/// A receipt, and the request that it answers.
#[derive(Clone, Copy)]
pub(super) struct Answered<'a> {
    pub(super) operation: &'a Operation,
    pub(super) receipt: &'a Receipt,
    /// The path that was sent.
    pub(super) path: &'a str,
    /// Whether nothing has to be filled in.
    pub(super) is_whole: bool,
}

/// Reads a receipt. The error is a type that cannot even be read from what the request named.
pub(super) fn read<T: DeserializeOwned>(
    body: &[u8],
    answered: Answered<'_>,
) -> Result<T, serde_json::Error> {
    if answered.is_whole
        && body.len() <= LONGEST
        && let Ok(whole) = serde_json::from_str(&text(body))
    {
        return Ok(whole);
    }
    let filled = filled(body, answered);
    serde_json::from_str(&filled).or_else(|_| serde_json::from_str(&written(answered)))
}

/// The body as text. What is no text in it is replaced.
fn text(body: &[u8]) -> Cow<'_, str> {
    match str::from_utf8(body) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(body),
    }
}

/// The answer with what it leaves out.
fn filled(body: &[u8], answered: Answered<'_>) -> String {
    let text = (body.len() <= LONGEST).then(|| text(body));
    let answer: Option<BTreeMap<String, &RawValue>> = text
        .as_deref()
        .and_then(|text| serde_json::from_str(text).ok());
    let Some(mut answer) = answer else {
        return written(answered);
    };
    answer.retain(|_, text| text.get() != "null");
    let ours = values(answered);
    for (name, text) in &ours {
        answer.entry((*name).to_owned()).or_insert(text);
    }
    serde_json::to_string(&answer).unwrap_or_default()
}

/// An answer of what the request named, and that it was done.
fn written(answered: Answered<'_>) -> String {
    serde_json::to_string(&values(answered)).unwrap_or_default()
}

/// Members that repeat path parameters, and that it was done.
fn values(answered: Answered<'_>) -> BTreeMap<&'static str, Box<RawValue>> {
    let Answered {
        operation,
        receipt,
        path,
        is_whole: _,
    } = answered;
    let named = receipt.named.iter().filter_map(|(member, parameter)| {
        let value = percent_decode_str(operation.path_value(path, parameter)?);
        Some((*member, Value::from(value.decode_utf8_lossy())))
    });
    let done = receipt.done.map(|done| (done, Value::Bool(true)));
    named
        .chain(done)
        .filter_map(|(name, value)| Some((name, serde_json::value::to_raw_value(&value).ok()?)))
        .collect()
}
