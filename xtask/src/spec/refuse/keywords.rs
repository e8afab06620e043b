//! Keywords of schemas: which are implemented, and where each may stand.

use serde_json::Value;

use crate::spec::parts::ANNOTATIONS;
use crate::spec::schemas::Schema;

/// Keywords that the reader implements. `openapi/README.md` lists them.
pub(super) const IMPLEMENTED: [&str; 25] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "discriminator",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "type",
    "uniqueItems",
    "writeOnly",
    "multipleOf", // has a refusal of its own
];

/// The keywords of a schema that may constrain it: neither annotations nor extensions, which have checks of their own.
pub(super) fn constraints(schema: &Value) -> impl Iterator<Item = &str> {
    let keywords = schema.as_object().into_iter().flatten();
    keywords
        .map(|(keyword, _)| keyword.as_str())
        .filter(|keyword| !ANNOTATIONS.contains(keyword) && !keyword.starts_with("x-"))
}

/// Those of `schema` that are not among `allowed`, as a finding.
pub(super) fn others(schema: &Value, allowed: &[&str]) -> Vec<String> {
    constraints(schema)
        .filter(|keyword| !allowed.contains(keyword))
        .map(|keyword| format!("the keyword `{keyword}`"))
        .collect()
}

/// One finding without more to say, if `found`.
pub(super) fn here(found: bool) -> Vec<String> {
    found.then(String::new).into_iter().collect()
}

pub(super) fn multiple_of(_: &Value, schema: Schema<'_>) -> Vec<String> {
    here(schema.value.get("multipleOf").is_some())
}

pub(super) fn unknown(_: &Value, schema: Schema<'_>) -> Vec<String> {
    others(schema.value, &IMPLEMENTED)
}

pub(super) fn types(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let known = ["array", "boolean", "integer", "number", "object", "string"];
    match schema.value.get("type") {
        Some(kind) if !kind.as_str().is_some_and(|kind| known.contains(&kind)) => {
            vec![format!("the type {kind}")]
        }
        _ => Vec::new(),
    }
}

/// A keyword of which the reader would see nothing, because its value is of another kind.
pub(super) fn malformed(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let keywords = schema.value.as_object().into_iter().flatten();
    let malformed = keywords.filter(|(keyword, value)| {
        let list = value.as_array();
        !match keyword.as_str() {
            "required" => list.is_some_and(|names| names.iter().all(Value::is_string)),
            "allOf" | "anyOf" | "oneOf" => list.is_some_and(|schemas| !schemas.is_empty()),
            "enum" => list.is_some(),
            "discriminator" | "properties" => value.is_object(),
            "additionalProperties" | "items" => value.is_object() || value.is_boolean(),
            "nullable" | "readOnly" | "uniqueItems" | "writeOnly" => value.is_boolean(),
            "$ref" => value.is_string(),
            _ => true,
        }
    });
    malformed
        .map(|(keyword, value)| format!("`{keyword}` {value}"))
        .collect()
}

/// `false`, or an object that may have no members at all.
pub(super) fn nothing(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let closed = value["additionalProperties"] == false
        && value.get("allOf").is_none()
        && value["properties"]
            .as_object()
            .is_none_or(serde_json::Map::is_empty);
    // `additionalProperties: false` is a schema, too, and reads as part of what it stands in.
    let rest = schema.place.ends_with("/additionalProperties");
    here((*value == false && !rest) || (closed && schema.request))
}

pub(super) fn beside_reference(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let allowed = ["$ref", "nullable", "readOnly", "writeOnly"];
    match schema.value.get("$ref") {
        Some(_) => others(schema.value, &allowed),
        None => Vec::new(),
    }
}

pub(super) fn typed_rest(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let typed = value["additionalProperties"]
        .as_object()
        .is_some_and(|rest| !rest.is_empty());
    let members = value["properties"]
        .as_object()
        .is_some_and(|members| !members.is_empty());
    here(typed && (members || value.get("allOf").is_some()))
}
