//! Our judge beside another one: over every schema of both descriptions, values that fit and values with faults in them
//! are judged alike by both, and for the same reasons. Two differences are meant: see [`Judges::reasons`].

use std::collections::BTreeSet;

use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};

use crate::contract::breach::{Breach, Place};
use crate::contract::description::{Description, Operation};
use crate::contract::judge::{Judge, Patterns};
use crate::contract::prepare;
use crate::sample::sampler::Sampler;
use crate::state::ids::Ids;
use crate::vendor::registry::described;

/// Values with a fault that are tried with each schema.
const TRIES: u64 = 21;

/// As much is repeated at most to reach a limit.
const MOST: usize = 2100;

#[test]
fn our_judge_agrees_with_another_one() {
    let mut tally = Tally::default();
    for description in described() {
        let patterns = Patterns::default();
        let mut seen = BTreeSet::new();
        for operation in description.operations() {
            for (name, schema, described) in cases(description, operation) {
                if seen.insert(schema.to_string()) {
                    let judges = Judges::of(&schema, &patterns);
                    let limits = limits(&schema);
                    for seed in 0..TRIES {
                        let mut value =
                            Sampler::varied(description, seed).value("a", &described, 0);
                        let mut ids = Ids::seeded(tally.fitting as u64 + tally.others as u64);
                        for _ in 0..seed % 3 {
                            spoil(&mut value, &limits, &mut ids);
                        }
                        judges.compare(&name, &value, &mut tally);
                    }
                }
            }
        }
    }
    assert_eq!(tally.differences, [""; 0]);
    // What would make it a comparison of nothing.
    let keywords = [
        "additionalProperties",
        "anyOf",
        "enum",
        "exclusiveMinimum",
        "format",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "pattern",
        "required",
        "type",
        "unevaluatedProperties",
        "uniqueItems",
    ];
    assert_eq!(tally.keywords, keywords.into());
    assert!(tally.fitting > 5000 && tally.others > 5000, "{tally:?}");
}

/// What was compared.
#[derive(Debug, Default)]
struct Tally {
    fitting: usize,
    others: usize,
    keywords: BTreeSet<&'static str>,
    /// Values that are not judged alike.
    differences: Vec<String>,
}

/// The schemas of an operation: the name of each, what is judged by, and what values are sampled from.
fn cases(description: &Description, operation: &Operation) -> Vec<(String, Value, Value)> {
    let name = |place: &str| format!("{} {place}", operation.id);
    let mut cases = Vec::new();
    for place in ["path", "query", "header"] {
        let schema = prepare::parameters(description, operation, place);
        let members = operation.parameters(description);
        let members = members.filter(|parameter| parameter["in"] == place);
        let members = members.map(|parameter| {
            let name = parameter["name"].as_str().unwrap().to_owned();
            (name, parameter["schema"].clone())
        });
        let members: Map<_, _> = members.collect();
        let described = json!({ "type": "object", "properties": members });
        cases.push((name(place), schema, described));
    }
    let json = |content: &Value| {
        description
            .resolve(content)
            .pointer("/content/application~1json/schema")
            .cloned()
    };
    if let Some(described) = json(&operation.facts["requestBody"]) {
        let schema = prepare::body(description, operation, &described);
        cases.push((name("body"), schema, described));
    }
    for (status, schema) in prepare::answers(description, operation) {
        let described = json(&operation.facts["responses"][status.as_str()]);
        cases.push((name(status.as_str()), schema, described.unwrap()));
    }
    for (_, schema, _) in &mut cases {
        leave_out_rules(schema);
    }
    cases
}

/// Only ours knows the keywords of our own.
fn leave_out_rules(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.retain(|name, _| !name.starts_with("x-"));
            object.values_mut().for_each(leave_out_rules);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_rules),
        _ => {}
    }
}

/// Both judges of a schema.
struct Judges {
    ours: Judge,
    other: Validator,
}

impl Judges {
    fn of(schema: &Value, patterns: &Patterns) -> Self {
        let options = jsonschema::options().should_validate_formats(true);
        Self {
            ours: Judge::compile(schema, patterns).unwrap(),
            other: options.build(schema).unwrap(),
        }
    }

    fn compare(&self, name: &str, value: &Value, tally: &mut Tally) {
        let ours = self.ours.breaches(value, Place::Body);
        let fits = self.other.is_valid(value);
        *(if fits {
            &mut tally.fitting
        } else {
            &mut tally.others
        }) += 1;
        tally
            .keywords
            .extend(ours.iter().map(|breach| breach.keyword));
        let reason = |breach: &Breach| format!("{} {}", breach.field, breach.keyword);
        let reasons: BTreeSet<_> = ours.iter().map(reason).collect();
        // Of more than a hundred, ours does not list the rest.
        let other = self.reasons(value).filter(|_| ours.len() <= 100);
        if ours.is_empty() != fits || other.is_some_and(|other| other != reasons) {
            tally
                .differences
                .push(format!("{name}: {value}: {reasons:?}"));
        }
    }

    /// Why the other refuses a value, where the two mean to say the same. They do not in two cases. If no alternative
    /// fits, ours says what is wrong with the one that is meant: `None`. And a member with a breach is a known one for
    /// ours, while the other calls it unevaluated, too.
    fn reasons(&self, value: &Value) -> Option<BTreeSet<String>> {
        let mut reasons = BTreeSet::new();
        let mut unevaluated = Vec::new();
        for error in self.other.iter_errors(value) {
            let (at, keyword) = (error.instance_path().as_str(), error.kind().keyword());
            let member = |name: &str| format!("{} {keyword}", dotted(&format!("{at}/{name}")));
            match error.kind() {
                ValidationErrorKind::AnyOf { .. } => return None,
                ValidationErrorKind::AdditionalProperties { unexpected } => {
                    reasons.extend(unexpected.iter().map(|name| member(name)));
                }
                ValidationErrorKind::UnevaluatedProperties { unexpected } => {
                    unevaluated.extend(unexpected.iter().map(|name| member(name)));
                }
                ValidationErrorKind::Required { property } => {
                    reasons.insert(member(property.as_str().unwrap()));
                }
                _ => {
                    reasons.insert(format!("{} {keyword}", dotted(at)));
                }
            }
        }
        let is_wrong = |known: &BTreeSet<String>, reason: &str| {
            let field = reason.rsplit_once(' ').unwrap().0;
            known.iter().any(|other| other.starts_with(field))
        };
        unevaluated.retain(|reason| !is_wrong(&reasons, reason));
        reasons.extend(unevaluated);
        Some(reasons)
    }
}

/// `/list/3/name` as `list[3].name`.
fn dotted(pointer: &str) -> String {
    let mut path = String::new();
    for token in pointer.split('/').skip(1) {
        if token.bytes().all(|byte| byte.is_ascii_digit()) {
            path = format!("{path}[{token}]");
        } else {
            let dot = if path.is_empty() { "" } else { "." };
            path = format!("{path}{dot}{}", token.replace("~1", "/").replace("~0", "~"));
        }
    }
    path
}

/// The integers in a schema, limits among them.
fn limits(schema: &Value) -> Vec<i64> {
    match schema {
        Value::Object(object) => object.values().flat_map(limits).collect(),
        Value::Array(items) => items.iter().flat_map(limits).collect(),
        value => value.as_i64().into_iter().collect(),
    }
}

/// Changes one place of a value, so that it may not fit any more.
fn spoil(value: &mut Value, limits: &[i64], ids: &mut Ids) {
    let mut places = Vec::new();
    pointers(value, String::new(), &mut places);
    let place = ids.pick(&places).unwrap();
    let target = value.pointer_mut(&place).unwrap();
    let limit = ids.pick(limits).unwrap_or(1) + [-1, 0, 1][ids.index(3)];
    let size = usize::try_from(limit).unwrap_or_default().min(MOST);
    match (ids.below(4), target) {
        (0, target) => *target = odd(ids),
        (1, Value::Object(object)) => {
            object.insert("surprise".to_owned(), odd(ids));
        }
        (_, Value::Object(object)) => {
            let names: Vec<String> = object.keys().cloned().collect();
            object.remove(&ids.pick(&names).unwrap_or_default());
        }
        (1, Value::Array(items)) => items.push(odd(ids)),
        (2, Value::Array(items)) => items.clear(),
        (_, Value::Array(items)) => {
            let item = items.first().cloned().unwrap_or_else(|| odd(ids));
            items.resize(size, item);
        }
        (1, Value::String(text)) => {
            text.push(ids.pick(&[' ', '\n', 'é', '-', 'A', '\u{feff}']).unwrap());
        }
        (2, Value::String(text)) => {
            text.pop();
        }
        (_, Value::String(text)) => *text = "é".repeat(size),
        (1, target @ Value::Number(_)) => *target = json!(limit),
        (2, target @ Value::Number(_)) => *target = json!(target.as_f64().unwrap() + 0.5),
        (_, target @ Value::Number(_)) => *target = json!(-target.as_f64().unwrap()),
        (_, target) => *target = Value::Null,
    }
}

/// Every place in a value.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, member) in object {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(member, format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(at);
}

/// Any JSON.
fn odd(ids: &mut Ids) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(5.0),
        json!(1.5),
        json!(1e300),
        json!(""),
        json!("text"),
        json!([]),
        json!(["a", 1, "a"]),
        json!({}),
        json!({ "a": { "b": [1.5] } }),
    ];
    ids.pick(&values).unwrap()
}
