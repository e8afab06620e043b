//! The rules hold for every sample, and decide every decisive member.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::sample::answer::success;
use crate::sample::operation::Sample;
use crate::vendor::registry::described;

/// Decisive enums of which no value grants or denies anything.
const NEUTRAL: [&str; 10] = [
    "action",
    "authType",
    "crv",
    "enabledFactors",
    "permissionType",
    "provider",
    "reqTargetType",
    "targetType",
    "type",
    "limitList",
];

/// Every member of every answer, with its schemas.
fn members(description: &'static Description) -> BTreeMap<String, Vec<&'static Value>> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for operation in description.operations() {
        let answer = success(description, operation);
        let schema =
            answer.and_then(|(_, answer)| answer.pointer("/content/application~1json/schema"));
        if let Some(schema) = schema {
            collect(description, "", schema, &mut seen, &mut found);
        }
    }
    found
}

fn collect(
    description: &'static Description,
    name: &str,
    schema: &'static Value,
    seen: &mut BTreeSet<(String, *const Value)>,
    found: &mut BTreeMap<String, Vec<&'static Value>>,
) {
    let schema = description.resolve(schema);
    if !seen.insert((name.to_owned(), schema)) {
        return;
    }
    found.entry(name.to_owned()).or_default().push(schema);
    let parts = ["allOf", "anyOf", "oneOf"].iter();
    let parts = parts.filter_map(|word| schema[*word].as_array()).flatten();
    for part in parts.chain(schema.get("items")) {
        collect(description, name, part, seen, found);
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        collect(description, name, member, seen, found);
    }
}

fn decisive(description: &Description) -> BTreeSet<&str> {
    let types = description.document()["x-answers"]["decisive"].as_object();
    let names = types.unwrap().values().filter_map(Value::as_array);
    names.flatten().filter_map(Value::as_str).collect()
}

#[test]
fn every_decisive_flag_and_enum_has_a_cautious_value() {
    let mut undecided = BTreeSet::new();
    for description in described() {
        let decisive = decisive(description);
        for (name, schemas) in members(description) {
            if !decisive.contains(name.as_str()) {
                continue;
            }
            for schema in schemas {
                let decided = match schema["enum"].as_array() {
                    None => {
                        schema["type"] != "boolean" || FLAGS.iter().any(|(flag, _)| *flag == name)
                    }
                    Some(values) => {
                        NEUTRAL.contains(&name.as_str())
                            || values.iter().any(|value| denies(&name, value))
                            || values.iter().all(|value| grants(&name, value))
                    }
                };
                if !decided {
                    undecided.insert(format!("{name}: {}", schema["enum"]));
                }
            }
        }
    }
    assert_eq!(undecided, BTreeSet::new());
}

#[test]
fn every_name_in_the_rules_is_in_some_answer() {
    let known: BTreeSet<String> = described()
        .into_iter()
        .flat_map(|description| members(description).into_keys())
        .collect();
    let names = FLAGS.iter().map(|(name, _)| *name).chain(EMPTY);
    let gone: Vec<&str> = names.filter(|name| !known.contains(*name)).collect();
    assert_eq!(gone, Vec::<&str>::new());
}

/// What a value says yes to, by the names of its members.
fn granted(name: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                granted(name, value, found);
            }
        }
        Value::Array(items) => {
            if EMPTY.contains(&name) && !items.is_empty() {
                found.insert(format!("{name} is not empty"));
            }
            for item in items {
                granted(name, item, found);
            }
        }
        Value::Bool(true) if !FLAGS.contains(&(name, true)) => {
            found.insert(name.to_owned());
        }
        value if grants(name, value) => {
            found.insert(format!("{name}: {value}"));
        }
        _ => {}
    }
}

#[test]
fn a_sample_grants_nothing_and_a_receipt_says_done() {
    let mut yes = BTreeMap::new();
    let mut receipts = 0;
    for sample in Sample::all() {
        for seed in 0..8 {
            let Some(mut body) = sample.seed(seed).json() else {
                continue;
            };
            if let Some(done) = sample.done() {
                let at = if body[done].is_null() { "/data" } else { "" };
                let receipt = body.pointer_mut(at).unwrap();
                assert_eq!(receipt[done], true, "{}", sample.operation());
                receipt[done] = Value::Null;
                receipts += 1;
            }
            let mut found = BTreeSet::new();
            // The envelope says that the call went well, and that is true.
            if sample.vendor() == "genauth" {
                body["message"].take();
            }
            granted("", &body, &mut found);
            if !found.is_empty() {
                yes.insert(sample.operation(), found);
            }
        }
    }
    assert_eq!(receipts % 8, 0);
    assert!(receipts > 8 * 90, "{receipts}");
    assert_eq!(yes, BTreeMap::new());
}
