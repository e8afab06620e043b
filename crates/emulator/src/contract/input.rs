//! What a request says, typed as its description types it: strings on the wire become numbers and booleans, and
//! repeated parameters become lists.

use serde_json::{Map, Value, json};

use crate::contract::description::{Description, Operation};
use crate::http::exchange::Request;

/// What a valid request says, typed as its description types it.
#[derive(Debug, Default)]
pub(crate) struct Input {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Value,
}

impl Input {
    /// A path parameter; the route has it, or it would not have matched.
    pub(crate) fn segment(&self, name: &str) -> &str {
        self.path
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }
}

/// What a vendor takes in a query beyond its description.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tolerance {
    /// Parameters that the description does not name are left out: the caller speaks to a service that knows more.
    /// Otherwise they are refused, as a misspelt filter must be.
    pub(crate) unknown_parameters: bool,
    /// Booleans are taken as Python writes them too: `True`.
    pub(crate) capitalized_booleans: bool,
}

/// The query as one object: lists gathered in every spelling that the vendors' clients use, numbers and booleans
/// read where the description has them. What cannot be read stays text and is refused by its schema.
pub(crate) fn query(
    description: &Description,
    operation: &Operation,
    request: &Request,
    tolerance: Tolerance,
) -> Value {
    let mut query = Map::new();
    let typed = |schema: &Value, text: &str| match text {
        "True" | "False" if tolerance.capitalized_booleans && schema["type"] == "boolean" => {
            json!(text == "True")
        }
        _ => typed(schema, text),
    };
    for (name, text) in &request.query {
        let bare = name.strip_suffix("[]").unwrap_or(name);
        let parameter = operation.parameters(description).find(|parameter| {
            parameter["in"] == "query" && (parameter["name"] == **name || parameter["name"] == bare)
        });
        let Some(parameter) = parameter else {
            if !tolerance.unknown_parameters {
                // It stays, so that its schema finds it.
                query.insert(name.clone(), Value::String(text.clone()));
            }
            continue;
        };
        let key = parameter["name"].as_str().unwrap_or(bare).to_owned();
        let schema = description.resolve(&parameter["schema"]);
        if schema["type"] != "array" {
            let value = match query.get(&key) {
                None => typed(schema, text),
                Some(_) if description.first_counts.contains(&key.as_str()) => continue,
                // What is said twice is no scalar, so its schema refuses it.
                Some(_) => json!([]),
            };
            query.insert(key, value);
            continue;
        }
        let items = description.resolve(&schema["items"]);
        let list = query.entry(key).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            if parameter["explode"] == false {
                list.extend(text.split(',').map(|part| typed(items, part)));
            } else {
                list.push(typed(items, text));
            }
        }
    }
    Value::Object(query)
}

/// The headers that the description names; the items of a list stand between commas, in one header or in several.
pub(crate) fn headers(
    description: &Description,
    operation: &Operation,
    request: &Request,
) -> Value {
    let described = operation
        .parameters(description)
        .filter(|parameter| parameter["in"] == "header");
    let pairs = described.filter_map(|parameter| {
        let name = parameter["name"].as_str()?;
        let schema = description.resolve(&parameter["schema"]);
        if schema["type"] != "array" {
            return Some((name.to_owned(), typed(schema, request.header(name)?)));
        }
        let items = description.resolve(&schema["items"]);
        let lines = request.headers.get_all(name).into_iter();
        let parts = lines
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(','));
        let list: Vec<_> = parts.map(|part| typed(items, part.trim())).collect();
        (!list.is_empty()).then(|| (name.to_owned(), Value::Array(list)))
    });
    Value::Object(pairs.collect())
}

/// The path parameters, typed.
pub(crate) fn path(
    description: &Description,
    operation: &Operation,
    mut path: Map<String, Value>,
) -> Value {
    for parameter in operation
        .parameters(description)
        .filter(|parameter| parameter["in"] == "path")
    {
        let name = parameter["name"].as_str().unwrap_or_default();
        if let Some(text) = path.get(name).and_then(Value::as_str) {
            let value = typed(description.resolve(&parameter["schema"]), text);
            path.insert(name.to_owned(), value);
        }
    }
    Value::Object(path)
}

fn typed(schema: &Value, text: &str) -> Value {
    let read = match schema["type"].as_str() {
        Some("integer" | "number") => serde_json::from_str(text).ok().filter(Value::is_number),
        Some("boolean") => text.parse().ok().map(Value::Bool),
        _ => None,
    };
    read.unwrap_or_else(|| Value::String(text.to_owned()))
}

pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
