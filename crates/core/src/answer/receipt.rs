//! Answers that only say that it was done. What was asked for was carried out, so nothing but a plain `false` fails:
//! what is absent or unreadable is filled in from the request.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use super::json::members;
use crate::operation::Receipt;

/// Longer answers say no more than that; only what is known of them is kept.
const LONGEST: usize = 64 * 1024;

/// What the request named: members of the answer that repeat path parameters.
pub(crate) type Named = Vec<(&'static str, String)>;

/// The vendor says that it did not do it.
pub(super) struct NotDone;

/// Reads a receipt; the inner error is a type that cannot even be read from what the request named.
pub(super) fn read<T: DeserializeOwned>(
    body: &[u8],
    receipt: &Receipt,
    named: &Named,
) -> Result<Result<T, serde_json::Error>, NotDone> {
    if receipt.done.is_some_and(|done| says_no(body, done)) {
        return Err(NotDone);
    }
    let filled = filled(body, receipt, named);
    let value = serde_json::from_slice(&filled);
    Ok(value.or_else(|_| serde_json::from_slice(&written(receipt, named))))
}

/// `false`, also as a string or as 0.
fn says_no(body: &[u8], done: &str) -> bool {
    let [said] = members(body, [done]);
    said.is_some_and(|text| {
        let text = text.get().trim_matches('"');
        text.eq_ignore_ascii_case("false") || text == "0"
    })
}

/// The answer with what it leaves out.
fn filled(body: &[u8], receipt: &Receipt, named: &Named) -> Vec<u8> {
    let answer: Option<BTreeMap<String, &RawValue>> = (body.len() <= LONGEST)
        .then(|| serde_json::from_slice(body).ok())
        .flatten();
    let Some(mut answer) = answer else {
        return written(receipt, named);
    };
    answer.retain(|_, text| text.get() != "null");
    let ours = values(receipt, named);
    for (name, text) in &ours {
        answer.entry((*name).to_owned()).or_insert(text);
    }
    serde_json::to_vec(&answer).unwrap_or_default()
}

/// An answer of what the request named, and that it was done.
fn written(receipt: &Receipt, named: &Named) -> Vec<u8> {
    serde_json::to_vec(&values(receipt, named)).unwrap_or_default()
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
