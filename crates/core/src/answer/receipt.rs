//! Answers that only say that it was done. One that says no is a failure of the send path, so what comes here was carried
//! out: what the answer leaves out, or says unreadably, is filled in from the request.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::members::JsonMembers;
use crate::operation::Receipt;

/// Longer answers say no more than that; only what is known of them is kept.
const LONGEST: usize = 64 * 1024;

/// What the request named: members of the answer that repeat path parameters.
pub(crate) type Named = Vec<(&'static str, String)>;

/// Reads a receipt. The error is a type that cannot even be read from what the request named.
pub(super) fn read<T: DeserializeOwned>(
    body: &[u8],
    receipt: &Receipt,
    named: &Named,
) -> Result<T, serde_json::Error> {
    if says_everything(body, receipt, named)
        && let Ok(whole) = serde_json::from_str(&text(body))
    {
        return Ok(whole);
    }
    let filled = filled(body, receipt, named);
    serde_json::from_str(&filled).or_else(|_| serde_json::from_str(&written(receipt, named)))
}

/// The body as text. What is no text in it is replaced.
fn text(body: &[u8]) -> Cow<'_, str> {
    match str::from_utf8(body) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(body),
    }
}

/// Whether nothing has to be filled in.
fn says_everything(body: &[u8], receipt: &Receipt, named: &Named) -> bool {
    if body.len() > LONGEST {
        return false;
    }
    let wanted = || named.iter().map(|(name, _)| *name).chain(receipt.done);
    // One bit for each name: paths have few parameters.
    let mut said = 0u64;
    for member in JsonMembers::of(body) {
        if let Some(index) = wanted().position(|name| member.is(name)) {
            let bit = 1u64 << index.min(63);
            said = if member.value() == b"null" {
                said & !bit
            } else {
                said | bit
            };
        }
    }
    said.count_ones() as usize == wanted().count()
}

/// The answer with what it leaves out.
fn filled(body: &[u8], receipt: &Receipt, named: &Named) -> String {
    let text = (body.len() <= LONGEST).then(|| text(body));
    let answer: Option<BTreeMap<String, &RawValue>> =
        text.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let Some(mut answer) = answer else {
        return written(receipt, named);
    };
    answer.retain(|_, text| text.get() != "null");
    let ours = values(receipt, named);
    for (name, text) in &ours {
        answer.entry((*name).to_owned()).or_insert(text);
    }
    serde_json::to_string(&answer).unwrap_or_default()
}

/// An answer of what the request named, and that it was done.
fn written(receipt: &Receipt, named: &Named) -> String {
    serde_json::to_string(&values(receipt, named)).unwrap_or_default()
}

fn values(receipt: &Receipt, named: &Named) -> BTreeMap<&'static str, Box<RawValue>> {
    let done = receipt.done.map(|done| (done, Value::Bool(true)));
    let named = named
        .iter()
        .map(|(name, text)| (*name, Value::String(text.clone())));
    named
        .chain(done)
        .filter_map(|(name, value)| Some((name, serde_json::value::to_raw_value(&value).ok()?)))
        .collect()
}
