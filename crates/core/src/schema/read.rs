//! Values out of JSON that somebody else wrote. What is refused is told by its path and in our words: serde's own message
//! is not passed on, because it quotes what was given.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde_json::{Number, Value};

use crate::json_path::{is_name, offset, path_to};
use crate::violation::{Invalid, Rule};

/// The value that `json` is, or the rule that it breaks.
pub(super) fn read<T: DeserializeOwned>(json: &Value) -> Result<T, Invalid> {
    let text = whole(json).to_string();
    serde_json::from_str(&text).map_err(|error| refused(&text, &error))
}

/// The string that `json` is.
pub(super) fn text(json: &Value) -> Result<&str, Invalid> {
    json.as_str().ok_or_else(|| broken("must be a string"))
}

pub(super) fn broken(rule: &'static str) -> Invalid {
    Invalid::of(Rule::Other(rule.into()))
}

/// The same JSON with integers that are written as such: 5.0 is 5, as JSON Schema says.
fn whole(json: &Value) -> Cow<'_, Value> {
    match json {
        Value::Number(number) => match integer(number) {
            Some(integer) => Cow::Owned(integer.into()),
            None => Cow::Borrowed(json),
        },
        Value::Array(items) => {
            let items = items.iter().map(|item| whole(item).into_owned());
            Cow::Owned(items.collect())
        }
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(name, value)| (name.clone(), whole(value).into_owned()));
            Cow::Owned(Value::Object(members.collect()))
        }
        _ => Cow::Borrowed(json),
    }
}

/// The integer of 64 bits that a number with a fraction of zero is.
fn integer(number: &Number) -> Option<i64> {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    let value = number.as_f64().filter(|_| number.is_f64())?;
    #[allow(clippy::cast_possible_truncation)] // whole and within range
    (value.fract() == 0.0 && value.abs() < BEYOND).then_some(value as i64)
}

/// Why `text` is not the value, and where.
fn refused(text: &str, error: &serde_json::Error) -> Invalid {
    let at = offset(text.as_bytes(), error.line(), error.column());
    let path = at.map(|at| path_to(text.as_bytes(), at));
    let message = error.to_string();
    let message = message
        .rsplit_once(" at line ")
        .map_or(&*message, |(message, _)| message);
    let rule = match error.classify() {
        serde_json::error::Category::Data => words(message),
        _ => "cannot be read".to_owned(),
    };
    Invalid::new(&path.unwrap_or_default(), Rule::Other(rule.into()))
}

/// What begins the messages of serde that quote, or speak of its own names.
const SERDES: [&str; 6] = [
    "invalid type: ",
    "invalid value: ",
    "invalid length ",
    "unknown variant ",
    "duplicate field ",
    "missing field ",
];

/// A message of serde in our words; one of ours as it is.
fn words(message: &str) -> String {
    if let Some(rest) = message.strip_prefix("unknown field `") {
        return match rest.split('`').next().filter(|name| is_name(name)) {
            Some(name) => format!("has no member `{name}`"),
            None => "has a member that is not known".to_owned(),
        };
    }
    if message.starts_with("data did not match any variant") {
        return "has none of the forms that are allowed".to_owned();
    }
    if !SERDES.iter().any(|start| message.starts_with(start)) {
        return message.to_owned();
    }
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => format!("must be {}", kind(expected)),
        None => "is not what is allowed here".to_owned(),
    }
}

/// What serde expects, as JSON calls it.
fn kind(expected: &str) -> &str {
    match expected {
        "i64" => "an integer of 64 bits",
        "f64" => "a number",
        "a sequence" => "a list",
        "a map" => "an object",
        _ if expected.starts_with("struct ") => "an object",
        _ => expected,
    }
}
