//! The document of control as a judge, which shares no code with the emulator's own.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use reqwest::Method;
use serde_json::{Map, Value, json};

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!("../../../descriptions/emulator.json");
    serde_json::from_str(text).unwrap()
});

/// As a schema of JSON Schema: null is one of the types.
fn schema(written: &Value) -> Value {
    match written {
        Value::Array(items) => items.iter().map(schema).collect(),
        Value::Object(members) => {
            let mut members: Map<String, Value> = members
                .iter()
                .map(|(name, member)| (name.clone(), schema(member)))
                .collect();
            if members.remove("nullable") == Some(Value::Bool(true)) && members.contains_key("type")
            {
                return json!({ "anyOf": [members, { "type": "null" }] });
            }
            Value::Object(members)
        }
        other => other.clone(),
    }
}

/// Whether a value fits a schema of the document, or why it does not.
fn fits(written: &Value, value: &Value) -> Result<(), String> {
    let mut whole = schema(&DOCUMENT["components"]);
    whole = json!({ "components": whole, "allOf": [schema(written)] });
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&whole)
        .unwrap();
    validator
        .validate(value)
        .map_err(|error| format!("{}: {error}", error.instance_path()))
}

/// Follows a reference to a component.
fn resolved(value: &Value) -> &Value {
    match value["$ref"].as_str() {
        Some(reference) => DOCUMENT.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

/// The operation for a request.
fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let path = path.split('?').next().unwrap();
    let matches = |template: &str| {
        let (ours, theirs) = (template.split('/'), path.split('/'));
        ours.clone().count() == theirs.clone().count()
            && ours
                .zip(theirs)
                .all(|(ours, theirs)| ours == theirs || ours.starts_with('{'))
    };
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let mut items = paths.iter().filter(|(template, _)| matches(template));
    items.find_map(|(_, item)| item.get(method.as_str().to_lowercase()))
}

/// The names of all operations.
pub(super) fn operations() -> BTreeSet<&'static str> {
    let items = DOCUMENT["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    operations
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect()
}

/// The name of the operation for a request.
pub(super) fn name(method: &Method, path: &str) -> &'static str {
    let found = operation(method, path);
    let found = found.unwrap_or_else(|| panic!("{method} {path} is not in the document"));
    found["operationId"].as_str().unwrap()
}

/// Panics if an answer is not what the document says, or if a body was taken that it does not have.
pub(super) fn check(
    method: &Method,
    path: &str,
    body: Option<&Value>,
    status: u16,
    answer: &Value,
) {
    let Some(operation) = operation(method, path) else {
        assert!([404, 405].contains(&status), "{method} {path}: {answer}");
        return fits(&json!({ "$ref": "#/components/schemas/Errors" }), answer).unwrap();
    };
    let response = resolved(&operation["responses"][status.to_string()]);
    let answered = response
        .pointer("/content/application~1json/schema")
        .unwrap_or_else(|| panic!("{method} {path}: no answer has status {status}: {answer}"));
    if let Err(why) = fits(answered, answer) {
        panic!("{method} {path}, {status}: {why}");
    }
    let described = &operation["requestBody"]["content"]["application/json"]["schema"];
    let taken = status == 200 && (!described.is_null() || body.is_some());
    if let Some(body) = body.filter(|_| taken) {
        fits(described, body).unwrap_or_else(|why| panic!("{method} {path} took {body}: {why}"));
    }
}
