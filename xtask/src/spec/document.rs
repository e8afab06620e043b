//! Reading and writing documents. Everything is a [`serde_json::Value`]: what a vendor writes does not always fit
//! a typed model, and an import must be able to say what it refuses.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use super::{size, yaml};
use crate::{Result, api::Api};

/// HTTP methods that a path item can hold, in the order of the OpenAPI specification.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One operation of a document, with the place where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'a> {
    /// The path template.
    pub path: &'a str,
    /// The method, in lower case.
    pub method: &'a str,
    /// The operation object.
    pub value: &'a Value,
}

impl<'a> Operation<'a> {
    /// The vendor's name, empty if there is none.
    pub fn id(&self) -> &'a str {
        self.value["operationId"].as_str().unwrap_or_default()
    }

    /// What it is called in code: the vendor's name, unless the overlay has another.
    pub fn name(&self) -> &'a str {
        let other = self.value["x-rust-name"].as_str();
        other.unwrap_or_else(|| self.id())
    }

    /// The tag that says where it lives: the first one.
    pub fn tag(&self) -> &'a str {
        self.value["tags"][0].as_str().unwrap_or_default()
    }
}

/// All operations, by path and then by method.
pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            METHODS.into_iter().filter_map(move |method| {
                item.get(method).map(|value| Operation {
                    path,
                    method,
                    value,
                })
            })
        })
        .collect()
}

/// The same document, in which `x-rust-name` is the `operationId` of an operation that has none, or shares it.
pub fn identified(document: &Value) -> Cow<'_, Value> {
    let mut holders = BTreeMap::<&str, usize>::new();
    let all = operations(document);
    for operation in &all {
        *holders.entry(operation.id()).or_default() += 1;
    }
    let mut identified = Cow::Borrowed(document);
    for operation in &all {
        let alone = !operation.id().is_empty() && holders[operation.id()] == 1;
        if !alone && operation.name() != operation.id() {
            let item = &mut identified.to_mut()["paths"][operation.path];
            item[operation.method]["operationId"] = operation.name().into();
        }
    }
    identified
}

/// Follows `$ref` within the document until there is none; a reference to nowhere is the value itself.
pub fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    for _ in 0..16 {
        let target = value.get("$ref").and_then(Value::as_str);
        match target.and_then(|target| document.pointer(target.strip_prefix('#')?)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// Parses YAML or JSON; JSON is tried first because its errors are better where it is meant.
pub fn parse(text: &str) -> Result<Value> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| format!("not JSON: {error}").into());
    }
    size::check(text)
        .and_then(|()| yaml::read(text))
        .map_err(|error| format!("not YAML that can be read: {error}").into())
}

/// The one spelling of a document: sorted keys, two spaces, a final newline.
pub fn print(value: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(&sorted(value))? + "\n")
}

/// Sorts every object's keys, whatever order `serde_json` was compiled to keep.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            members.sort_by_key(|(key, _)| *key);
            Value::Object(
                members
                    .into_iter()
                    .map(|(key, value)| (key.clone(), sorted(value)))
                    .collect(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        scalar => scalar.clone(),
    }
}

/// Reads a file, naming it when that fails.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The imported description of an API, before its overlay.
pub fn imported(api: &Api) -> Result<Value> {
    let path = api.folder().join("api.json");
    parse(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Parameters of an operation: its own, and those of its path that it does not have itself. Left out are headers that
/// OpenAPI says to ignore, because other members describe them.
pub fn parameters<'a>(document: &'a Value, operation: Operation<'a>) -> Vec<&'a Value> {
    let resolved = |holder: &'a Value| {
        let list = holder["parameters"].as_array().into_iter().flatten();
        list.map(|parameter| resolve(document, parameter))
    };
    let own: Vec<_> = resolved(operation.value).collect();
    let is_own = |shared: &Value| {
        let mut own = own.iter();
        own.any(|own| own["name"] == shared["name"] && own["in"] == shared["in"])
    };
    let shared = resolved(&document["paths"][operation.path]).filter(|shared| !is_own(shared));
    let all = shared.chain(own.iter().copied());
    all.filter(|parameter| !is_ignored(parameter)).collect()
}

/// Whether OpenAPI says that a parameter is to be ignored.
fn is_ignored(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default();
    let mut ignored = ["accept", "authorization", "content-type"].iter();
    parameter["in"] == "header" && ignored.any(|other| name.eq_ignore_ascii_case(other))
}
