//! Schemas of strings: identifiers, enumerations, and what a query or a header asks of a string.

use schemars::{Schema, json_schema};
use serde_json::json;

/// Items that are written with commas between them.
pub(super) const SEPARATED: &str = "^[^,]+$";

/// The value of a header: visible ASCII and spaces, none at either end.
pub(super) const HEADER: &str = "^(?:[!-~](?:[ -~]*[!-~])?)?$";

/// An item of a header that is a list.
pub(super) const HEADER_ITEM: &str = "^[!-+\\--~](?:[ -+\\--~]*[!-+\\--~])?$";

/// Characters that are white space and no control characters.
const SPACE: &str = "\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

/// Characters that no identifier holds: what ends a path segment, control characters, and `%`, which could hide them.
const UNFIT: &str = "/\\\\?#%\\u0000-\\u001f\\u007f-\\u009f\\ufffd";

/// A string that can stand in a path.
pub(super) fn segment() -> Schema {
    let fit = format!("^[^{UNFIT}]*[^{UNFIT}{SPACE}][^{UNFIT}]*$");
    json_schema!({
        "type": "string",
        "minLength": 1,
        "maxLength": 2048,
        "pattern": fit,
        "not": { "enum": [".", ".."] },
    })
}

/// An identifier: a segment of a path that matches its own pattern, if that is not empty.
pub fn identifier(pattern: &str) -> Schema {
    let mut schema = segment();
    if !pattern.is_empty() {
        schema.insert("allOf".to_owned(), json!([{ "pattern": pattern }]));
    }
    schema
}

/// One of these strings.
pub fn listed(values: &[&str]) -> Schema {
    json_schema!({ "type": "string", "enum": values })
}
