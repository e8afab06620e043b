//! Checks of annotations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::walk::every_object;
use crate::overlay::{ANSWERS, INPUTS, TYPES};
use crate::spec::events::EVENTS;

/// Annotations that the generator or the emulator reads. A misspelt one would otherwise do nothing, silently. A test
/// finds the reader of each.
pub const ANNOTATIONS: [&str; 22] = [
    "x-any-of-required",
    "x-envelope",
    "x-excludes",
    "x-idempotent",
    "x-identifier",
    "x-keyset",
    "x-max-bytes",
    "x-multipart",
    "x-one-of-required",
    "x-paginated",
    "x-pagination",
    "x-rate",
    "x-required-when",
    "x-requires",
    "x-response-not-enveloped",
    "x-rust-name",
    "x-rust-names",
    "x-sdk-array-format",
    "x-secret",
    "x-union",
    "x-unlisted",
    "x-zero-when-absent",
];

/// Every annotation is one that the workspace knows.
pub fn annotations(effective: &Value) -> Vec<String> {
    let mut unknown = BTreeMap::<String, String>::new();
    every_object(effective, "", &mut |place, members| {
        for name in members
            .keys()
            .filter(|name| name.starts_with("x-") && !is_read(name, place))
        {
            unknown
                .entry(name.clone())
                .or_insert_with(|| place.to_owned());
        }
    });
    let unknown = unknown.into_iter();
    unknown
        .map(|(name, place)| {
            format!("nobody reads `{name}` (first at {place}); check its spelling")
        })
        .collect()
}

fn is_read(name: &str, place: &str) -> bool {
    ANNOTATIONS.contains(&name)
        || ([ANSWERS, EVENTS, INPUTS, TYPES].contains(&name) && place.is_empty())
}
