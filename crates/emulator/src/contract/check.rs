//! Whether a document is a description that the emulator can work with. Those that are built in are; one that is mounted
//! at run time may be broken, and then the place is named before anything is asked.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::contract::circles::endless;
use crate::contract::description::{Description, Operation, resolve};

/// Methods that an operation can have. Other members of a path are no operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// As many references as may follow each other; more are a circle.
const MOST_REFERENCES: usize = 32;

/// Finds the first place at which a document is no description, as in `paths./books.get.operationId`.
pub(crate) fn check(document: &Value) -> Result<(), String> {
    let version = document["openapi"].as_str().unwrap_or_default();
    if !version.starts_with("3.0") {
        return Err("openapi: the version of the description must be 3.0".to_owned());
    }
    let place = String::new();
    references(document, document, &place)?;
    endless(document)?;
    security(document, document.get("security"), &place)?;
    let paths = members(&document["paths"], "paths")?;
    let mut names = BTreeSet::new();
    for (template, item) in paths {
        let place = format!("paths.{template}");
        let in_path = path_names(template).map_err(|why| format!("{place}: {why}"))?;
        let item = members(item, &place)?;
        for (method, operation) in item {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let place = format!("{place}.{method}");
            let facts = members(operation, &place)?;
            let name = facts.get("operationId").and_then(Value::as_str);
            let Some(name) = name.filter(|name| !name.is_empty()) else {
                return Err(format!("{place}.operationId: is required"));
            };
            if !names.insert(name) {
                return Err(format!(
                    "{place}.operationId: `{name}` is the name of another operation"
                ));
            }
            let lists = [item.get("parameters"), facts.get("parameters")];
            let mut described = BTreeSet::new();
            for list in lists.into_iter().flatten() {
                let place = format!("{place}.parameters");
                parameters(document, list, &place, &mut described)?;
            }
            if let Some(name) = in_path.symmetric_difference(&described).next() {
                return Err(format!(
                    "{place}.parameters: the path parameter `{name}` must be in the path and described"
                ));
            }
            body(document, facts, &place)?;
            let answers = members(&operation["responses"], &format!("{place}.responses"))?;
            if answers.is_empty() {
                return Err(format!("{place}.responses: needs at least one"));
            }
            security(document, facts.get("security"), &place)?;
        }
    }
    if names.is_empty() {
        return Err("paths: there is no operation".to_owned());
    }
    Ok(())
}

fn members<'a>(value: &'a Value, place: &str) -> Result<&'a Map<String, Value>, String> {
    let object = value.as_object();
    object.ok_or_else(|| format!("{place}: must be an object"))
}

/// Every reference leads to a component, without a circle of nothing but references.
fn references(document: &Value, value: &Value, place: &str) -> Result<(), String> {
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                references(document, item, &format!("{place}[{at}]"))?;
            }
        }
        Value::Object(object) => {
            if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                follow(document, reference).map_err(|why| format!("{place}.$ref: {why}"))?;
            }
            for (name, member) in object {
                let dot = if place.is_empty() { "" } else { "." };
                references(document, member, &format!("{place}{dot}{name}"))?;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    Ok(())
}

fn follow(document: &Value, reference: &str) -> Result<(), String> {
    let mut reference = reference;
    for _ in 0..MOST_REFERENCES {
        let target = reference
            .strip_prefix("#")
            .filter(|pointer| pointer.starts_with("/components/"))
            .and_then(|pointer| document.pointer(pointer));
        let Some(target) = target else {
            return Err(format!("`{reference}` is no component of the description"));
        };
        match target.get("$ref").and_then(Value::as_str) {
            Some(next) => reference = next,
            None => return Ok(()),
        }
    }
    Err(format!("`{reference}` refers to itself"))
}

/// The names of the parameters in a path. A segment is a parameter as a whole, or none of it is.
fn path_names(template: &str) -> Result<BTreeSet<&str>, String> {
    let Some(path) = template.strip_prefix('/') else {
        return Err("a path begins with a slash".to_owned());
    };
    let mut names = BTreeSet::new();
    for segment in path.split('/') {
        let name = segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'));
        let text = name.unwrap_or(segment);
        if text.contains(['{', '}']) || name == Some("") {
            return Err(format!(
                "the segment `{segment}` must be a parameter as a whole, or none"
            ));
        }
        names.extend(name);
    }
    Ok(names)
}

/// Parameters have a name, a place and a schema. Those of the path are added to `in_path`.
fn parameters<'a>(
    document: &'a Value,
    list: &'a Value,
    place: &str,
    in_path: &mut BTreeSet<&'a str>,
) -> Result<(), String> {
    let Some(list) = list.as_array() else {
        return Err(format!("{place}: must be a list"));
    };
    for (at, parameter) in list.iter().enumerate() {
        let place = format!("{place}[{at}]");
        let parameter = resolve(document, parameter);
        let Some(name) = parameter["name"].as_str() else {
            return Err(format!("{place}.name: is required"));
        };
        match parameter["in"].as_str() {
            Some("path") => {
                in_path.insert(name);
            }
            Some("query" | "header") => {}
            _ => return Err(format!("{place}.in: must be path, query or header")),
        }
        if !parameter["schema"].is_object() {
            return Err(format!("{place}.schema: is required"));
        }
    }
    Ok(())
}

/// A body is JSON or an upload.
fn body(document: &Value, facts: &Map<String, Value>, place: &str) -> Result<(), String> {
    let Some(body) = facts.get("requestBody") else {
        return Ok(());
    };
    let place = format!("{place}.requestBody.content");
    let content = members(&resolve(document, body)["content"], &place)?;
    let known = ["application/json", "multipart/form-data"];
    match known.iter().find_map(|kind| content.get(*kind)) {
        Some(media) if media["schema"].is_object() => Ok(()),
        Some(_) => Err(format!("{place}: a media type needs a schema")),
        None => Err(format!("{place}: must have {}", known.join(" or "))),
    }
}

/// Every scheme that is demanded is described.
fn security(document: &Value, demanded: Option<&Value>, place: &str) -> Result<(), String> {
    let dot = if place.is_empty() { "" } else { "." };
    let place = format!("{place}{dot}security");
    let alternatives = match demanded {
        None => return Ok(()),
        Some(Value::Array(alternatives)) => alternatives,
        Some(_) => return Err(format!("{place}: must be a list")),
    };
    for schemes in alternatives {
        for name in members(schemes, &place)?.keys() {
            if !document["components"]["securitySchemes"][name].is_object() {
                return Err(format!("{place}: the scheme `{name}` is not described"));
            }
        }
    }
    Ok(())
}

impl Operation {
    /// Whether every way to be let in has a bearer. An operation without `security` of its own has that of the document.
    pub(crate) fn demands_bearer(&self, description: &Description) -> bool {
        let document = description.document();
        let demanded = self.facts.get("security").or(document.get("security"));
        let alternatives = demanded.and_then(Value::as_array);
        let alternatives = alternatives.map_or(&[][..], Vec::as_slice);
        let has_bearer = |schemes: &Value| {
            let mut names = schemes.as_object().into_iter().flat_map(Map::keys);
            names.any(|name| {
                let scheme = &document["components"]["securitySchemes"][name];
                let scheme = resolve(document, scheme);
                match scheme["type"].as_str() {
                    Some("http") => scheme["scheme"]
                        .as_str()
                        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("bearer")),
                    // Their tokens travel as bearers.
                    Some("oauth2" | "openIdConnect") => true,
                    _ => false,
                }
            })
        };
        !alternatives.is_empty() && alternatives.iter().all(has_bearer)
    }
}
