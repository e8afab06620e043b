//! The schemas that requests and answers are held against: those of the description, with what stands beside them at the
//! operation, as JSON Schema.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::contract::description::{Description, Operation, resolve};
use crate::contract::paged;
use crate::contract::schema::{Strictness, json_schema};

/// One object schema for all parameters of a place.
pub(crate) fn parameters(description: &Description, operation: &Operation, place: &str) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in operation
        .parameters(description)
        .filter(|parameter| parameter["in"] == place)
    {
        let Some(name) = parameter["name"].as_str() else {
            continue;
        };
        let mut schema = description.resolve(&parameter["schema"]).clone();
        for keyword in ["x-required-when", "x-requires", "x-excludes"] {
            if let Some(rule) = parameter.get(keyword) {
                schema[keyword] = rule.clone();
            }
        }
        properties.insert(name.to_owned(), schema);
        if parameter["required"] == true {
            required.push(name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties, "required": required });
    if place == "header" {
        // HTTP lets anybody add a header.
        schema["additionalProperties"] = Value::Bool(true);
    }
    if place == "query" && operation.facts.get("requestBody").is_none() {
        schema = with_conditions(description, operation, schema);
    }
    json_schema(description.document(), &schema, Strictness::Sealed)
}

/// The schema of a JSON body that `schema` describes.
pub(crate) fn body(description: &Description, operation: &Operation, schema: &Value) -> Value {
    let schema = with_conditions(description, operation, schema.clone());
    json_schema(description.document(), &schema, Strictness::Sealed)
}

/// The schemas of JSON answers, by their status.
pub(crate) fn answers(
    description: &Description,
    operation: &Operation,
) -> impl Iterator<Item = (StatusCode, Value)> {
    let responses = operation.facts["responses"].as_object();
    responses
        .into_iter()
        .flatten()
        .filter_map(move |(status, response)| {
            let status: StatusCode = status.parse().ok()?;
            let schema = description
                .resolve(response)
                .pointer("/content/application~1json/schema")?;
            let schema = paged::either(operation, schema);
            let schema = json_schema(description.document(), &schema, Strictness::AsWritten);
            Some((status, schema))
        })
}

/// Conditions that stand at an operation hold for the object that has their members: the input itself, or each item of
/// a list in it.
fn with_conditions(description: &Description, operation: &Operation, mut schema: Value) -> Value {
    for keyword in ["x-any-of-required", "x-one-of-required"] {
        if let Some(groups) = operation.facts.get(keyword)
            && let Some(grafted) = graft(description.document(), &schema, keyword, groups)
        {
            schema = grafted;
        }
    }
    schema
}

fn graft(document: &Value, schema: &Value, keyword: &str, groups: &Value) -> Option<Value> {
    let mut schema = resolve(document, schema).clone();
    let properties = schema.get("properties")?.as_object()?;
    let mut names = groups
        .as_array()?
        .iter()
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_str);
    if names.any(|name| properties.contains_key(name)) {
        schema[keyword] = groups.clone();
        return Some(schema);
    }
    let (name, items) = properties.iter().find_map(|(name, member)| {
        let items = resolve(document, member).get("items")?;
        Some((name.clone(), graft(document, items, keyword, groups)?))
    })?;
    let mut list = resolve(document, &schema["properties"][&name]).clone();
    list["items"] = items;
    schema["properties"][&name] = list;
    Some(schema)
}
