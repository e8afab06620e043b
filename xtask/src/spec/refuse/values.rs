//! Enumerations and limits.

use serde_json::Value;

use super::keywords::here;
use crate::spec::schemas::Schema;

/// The values of an enumeration, null left out: it says that the value may be null.
fn values(schema: &Value) -> Option<Vec<&Value>> {
    let values = schema["enum"].as_array()?;
    Some(values.iter().filter(|value| !value.is_null()).collect())
}

pub(super) fn mixed(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let Some(values) = values(schema.value) else {
        return Vec::new();
    };
    let all = |is: fn(&Value) -> bool| values.iter().all(|value| is(value));
    let fits = match schema.value["type"].as_str() {
        Some("string") => all(Value::is_string),
        Some("integer") => all(Value::is_i64),
        Some("boolean") => all(Value::is_boolean),
        Some(_) => false,
        None => all(Value::is_string) || all(Value::is_i64) || all(Value::is_boolean),
    };
    here(values.is_empty() || !fits)
}

pub(super) fn gaps(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let values = values(schema.value).unwrap_or_default();
    let mut integers: Vec<i64> = values.iter().filter_map(|value| value.as_i64()).collect();
    integers.sort_unstable();
    integers.dedup();
    let gap = integers
        .windows(2)
        .any(|pair| pair[0].checked_add(1) != Some(pair[1]));
    here(schema.request && gap)
}

/// Whether exactly one boolean is listed.
pub(super) fn lone_boolean(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let values = values(schema.value).unwrap_or_default();
    let mut booleans = values.iter().filter_map(|value| value.as_bool());
    let lone = booleans
        .next()
        .is_some_and(|first| booleans.all(|other| other == first));
    let null = schema.value["nullable"] == true
        || schema.value["enum"]
            .as_array()
            .is_some_and(|all| all.len() > values.len());
    here(schema.request && lone && (schema.elsewhere || null))
}

/// Limits, each with the type that it limits.
const LIMITS: [(&str, &str); 9] = [
    ("exclusiveMaximum", "integer"),
    ("exclusiveMinimum", "integer"),
    ("maxItems", "array"),
    ("maxLength", "string"),
    ("maximum", "integer"),
    ("minItems", "array"),
    ("minLength", "string"),
    ("minimum", "integer"),
    ("pattern", "string"),
];

pub(super) fn unreadable_limits(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let mut found = Vec::new();
    for (keyword, kind) in LIMITS {
        let Some(limit) = value.get(keyword).filter(|_| value["type"] == kind) else {
            continue;
        };
        let readable = match keyword {
            "pattern" => true,
            "exclusiveMaximum" | "exclusiveMinimum" => limit.is_boolean() || limit.is_i64(),
            "maximum" | "minimum" => limit.is_i64(),
            _ => limit
                .as_u64()
                .is_some_and(|limit| usize::try_from(limit).is_ok()),
        };
        if !readable && schema.request {
            found.push(format!("`{keyword}` {limit}"));
        }
    }
    found
}

pub(super) fn limits_without_type(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let numeric = |keyword: &str, kind: &str| {
        kind == "integer" && value.get(keyword) != Some(&Value::Bool(false))
    };
    let lost = LIMITS.into_iter().filter(|(keyword, kind)| {
        value.get(keyword).is_some()
            && match value["type"].as_str() {
                None => value.get("enum").is_none(),
                Some("number") => numeric(keyword, kind),
                Some(_) => false,
            }
    });
    let lost = lost.filter(|_| schema.request);
    lost.map(|(keyword, _)| format!("`{keyword}`")).collect()
}

pub(super) fn unreadable_patterns(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let Some(pattern) = schema.value.get("pattern").filter(|_| schema.request) else {
        return Vec::new();
    };
    let readable = pattern
        .as_str()
        .is_some_and(|pattern| regex_lite::Regex::new(pattern).is_ok());
    here(!readable)
}
