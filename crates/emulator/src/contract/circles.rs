//! Components that contain themselves so that no value of them ends, or no check.

use std::collections::BTreeSet;

use serde_json::Value;

/// Which components a schema needs before it means anything.
type Needs = fn(&Value, &mut Vec<String>);

/// Names a component of which no value, or no check, has an end.
pub(crate) fn endless(document: &Value) -> Result<(), String> {
    let schemas = document["components"]["schemas"].as_object();
    for needs in [composed as Needs, contained as Needs] {
        let mut ended = BTreeSet::new();
        for name in schemas.into_iter().flatten().map(|(name, _)| name) {
            visit(document, name, needs, &mut Vec::new(), &mut ended)?;
        }
    }
    Ok(())
}

fn visit(
    document: &Value,
    name: &str,
    needs: Needs,
    around: &mut Vec<String>,
    ended: &mut BTreeSet<String>,
) -> Result<(), String> {
    if ended.contains(name) {
        return Ok(());
    }
    if around.iter().any(|other| other == name) {
        return Err(format!(
            "components.schemas.{name}: contains itself without an end"
        ));
    }
    around.push(name.to_owned());
    let mut needed = Vec::new();
    needs(&document["components"]["schemas"][name], &mut needed);
    for other in needed {
        visit(document, &other, needs, around, ended)?;
    }
    around.pop();
    ended.insert(name.to_owned());
    Ok(())
}

fn referred(schema: &Value, found: &mut Vec<String>) {
    let reference = schema["$ref"].as_str();
    let name = reference.and_then(|text| text.strip_prefix("#/components/schemas/"));
    found.extend(name.map(str::to_owned));
}

/// The parts and alternatives of the same value.
fn composed(schema: &Value, found: &mut Vec<String>) {
    referred(schema, found);
    for keyword in ["allOf", "anyOf", "oneOf"] {
        for part in schema[keyword].as_array().into_iter().flatten() {
            composed(part, found);
        }
    }
}

/// What every value has inside: required members, and items of a list that is never empty.
fn contained(schema: &Value, found: &mut Vec<String>) {
    if schema["nullable"] == true {
        return;
    }
    referred(schema, found);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        contained(part, found);
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        let name = name.as_str().unwrap_or_default();
        contained(&schema["properties"][name], found);
    }
    if schema["minItems"].as_u64().is_some_and(|least| least > 0) {
        contained(&schema["items"], found);
    }
}
