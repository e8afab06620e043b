//! Conditions of our descriptions that JSON Schema has no keyword for.

use std::io;

use serde_json::{Map, Value};

/// A keyword of our own.
#[derive(Debug)]
pub(super) enum Rule {
    AnyOfRequired(Vec<Vec<String>>),
    OneOfRequired(Vec<Vec<String>>),
    Excludes(Vec<String>),
    MaxBytes(usize),
}

impl Rule {
    /// The rule that a keyword makes, if it is one of ours.
    pub(super) fn of(keyword: &str, value: &Value) -> Option<Result<Self, String>> {
        let rule = match keyword {
            "x-any-of-required" => groups(value).map(Self::AnyOfRequired),
            "x-one-of-required" => groups(value).map(Self::OneOfRequired),
            "x-excludes" => names(value).map(Self::Excludes),
            "x-max-bytes" => {
                let limit = value.as_u64().and_then(|limit| limit.try_into().ok());
                let limit = limit.ok_or_else(|| "must be an integer of at least 0".to_owned());
                limit.map(Self::MaxBytes)
            }
            _ => return None,
        };
        Some(rule)
    }

    pub(super) fn keyword(&self) -> &'static str {
        match self {
            Self::AnyOfRequired(_) => "x-any-of-required",
            Self::OneOfRequired(_) => "x-one-of-required",
            Self::Excludes(_) => "x-excludes",
            Self::MaxBytes(_) => "x-max-bytes",
        }
    }

    /// What is wrong with a value, if anything is.
    pub(super) fn complaint(&self, value: &Value) -> Option<String> {
        match (self, value) {
            (Self::AnyOfRequired(groups), Value::Object(object)) => {
                let unmet = groups.iter().find(|names| present(object, names) == 0)?;
                Some(format!("needs at least one of {}", unmet.join(", ")))
            }
            (Self::OneOfRequired(groups), Value::Object(object)) => {
                let unmet = groups.iter().find(|names| present(object, names) != 1)?;
                Some(format!("needs exactly one of {}", unmet.join(", ")))
            }
            (Self::Excludes(names), Value::Object(object)) => {
                let together = present(object, names) == names.len();
                together.then(|| format!("takes {} one at a time", names.join(" and ")))
            }
            (Self::MaxBytes(_), Value::Null) => None,
            (Self::MaxBytes(limit), value) => {
                let size = bytes(value);
                (size > *limit).then(|| format!("takes at most {limit} bytes as JSON, got {size}"))
            }
            _ => None,
        }
    }
}

/// A list of names.
pub(super) fn names(value: &Value) -> Result<Vec<String>, String> {
    let items = value.as_array();
    let names = items.and_then(|items| {
        let names = items.iter().map(|item| item.as_str().map(str::to_owned));
        names.collect()
    });
    names.ok_or_else(|| "must be a list of names".to_owned())
}

fn groups(value: &Value) -> Result<Vec<Vec<String>>, String> {
    let groups = value.as_array().ok_or("must be a list of lists of names")?;
    groups.iter().map(names).collect()
}

/// How many of these names an object has.
fn present(object: &Map<String, Value>, names: &[String]) -> usize {
    let present = names.iter().filter(|name| object.contains_key(*name));
    present.count()
}

/// The size of a value as JSON without spaces.
fn bytes(value: &Value) -> usize {
    struct Counter(usize);
    impl io::Write for Counter {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            self.0 += text.len();
            Ok(text.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut counter = Counter(0);
    // Neither a JSON value nor a counter fails.
    let _ = serde_json::to_writer(&mut counter, value);
    counter.0
}
