//! Conditions of our descriptions that JSON Schema has no keyword for. They are registered as keywords, so that they
//! are checked in the same pass and reported in the same way as every other.

use jsonschema::paths::Location;
use jsonschema::{Keyword, ValidationError, ValidationOptions};
use serde_json::{Map, Value};

/// What a rule looks at: it returns the complaint, if there is one.
type Complaint = fn(rule: &Value, instance: &Value) -> Option<String>;

/// A keyword of our own with the value that a schema gives it.
struct Rule {
    value: Value,
    complaint: Complaint,
}

impl<'i> Keyword<'i> for Rule {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        match (self.complaint)(&self.value, instance) {
            Some(complaint) => Err(ValidationError::custom(complaint)),
            None => Ok(()),
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        (self.complaint)(&self.value, instance).is_none()
    }
}

/// Teaches a validator our keywords.
pub(crate) fn with_rules(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    let rules: [(&str, Complaint); 4] = [
        ("x-any-of-required", any_of_required),
        ("x-one-of-required", one_of_required),
        ("x-excludes", excludes),
        ("x-max-bytes", max_bytes),
    ];
    rules
        .into_iter()
        .fold(options, |options, (keyword, complaint)| {
            options.with_keyword(
                keyword,
                move |_: &Map<String, Value>, value: &Value, _: Location| {
                    Ok(Box::new(Rule {
                        value: value.clone(),
                        complaint,
                    }))
                },
            )
        })
}

fn any_of_required(rule: &Value, instance: &Value) -> Option<String> {
    unmet(rule, instance, |present| present == 0)
        .map(|names| format!("needs at least one of {}", names.join(", ")))
}

fn one_of_required(rule: &Value, instance: &Value) -> Option<String> {
    unmet(rule, instance, |present| present != 1)
        .map(|names| format!("needs exactly one of {}", names.join(", ")))
}

/// The first group of names for which the count of those present is wrong.
fn unmet<'a>(rule: &'a Value, instance: &Value, wrong: fn(usize) -> bool) -> Option<Vec<&'a str>> {
    let object = instance.as_object()?;
    let groups = rule.as_array()?.iter().filter_map(Value::as_array);
    groups
        .map(|group| group.iter().filter_map(Value::as_str).collect::<Vec<_>>())
        .find(|names| {
            wrong(
                names
                    .iter()
                    .filter(|name| object.contains_key(**name))
                    .count(),
            )
        })
}

fn excludes(rule: &Value, instance: &Value) -> Option<String> {
    let names: Vec<&str> = rule.as_array()?.iter().filter_map(Value::as_str).collect();
    let object = instance.as_object()?;
    let together = names.iter().all(|name| object.contains_key(*name));
    together.then(|| format!("takes {} one at a time", names.join(" and ")))
}

fn max_bytes(rule: &Value, instance: &Value) -> Option<String> {
    let limit = rule.as_u64()?;
    let size = instance.to_string().len() as u64;
    (!instance.is_null() && size > limit)
        .then(|| format!("takes at most {limit} bytes as JSON, got {size}"))
}
