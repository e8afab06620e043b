//! From a vendor's description, with the overlay applied, to the model.
//!
//! Answers are read before requests, so that a schema which travels both ways keeps its name where people meet
//! it most often, in the answer; its request form is called `…Input`.

mod answers;
mod choices;
mod groups;
mod json;
mod limits;
mod names;
mod operations;
mod schemas;

use std::collections::BTreeMap;

use serde_json::Value;

pub use self::answers::{Verdicts, verdicts};
pub use self::groups::secrets;
use self::json::{members, text};
use super::model::{Api, Given, Schema, Shape, Way};
use crate::overlay::ANSWERS;

type Result<T> = std::result::Result<T, String>;

/// Methods of a path item, in the order that the model keeps.
const METHODS: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// Reads a whole description.
pub fn read(name: &str, description: &Value) -> Result<Api> {
    let mut reader = Reader {
        description,
        schemas: BTreeMap::new(),
        components: BTreeMap::new(),
        given: Given::default(),
    };
    let mut operations = Vec::new();
    let mut requests = Vec::new();
    for (path, item) in members(&description["paths"]) {
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let place = format!("{} {path}", method.to_uppercase());
            let read = reader
                .operation(method, path, operation)
                .map_err(|e| format!("{place}: {e}"))?;
            operations.push(read);
            requests.push((place, item, operation));
        }
        if let Some(other) = members(item)
            .find(|(k, _)| !METHODS.contains(k) && *k != "parameters" && !k.starts_with("x-"))
        {
            return Err(format!(
                "{path}: `{}` is not something that can be generated",
                other.0
            ));
        }
    }
    for (operation, (place, item, source)) in operations.iter_mut().zip(requests) {
        reader
            .request(operation, item, source)
            .map_err(|e| format!("{place}: {e}"))?;
    }
    let mut api = Api {
        name: name.to_owned(),
        version: text(&description["info"]["version"]).to_owned(),
        base_path: base_path(text(&description["servers"][0]["url"])),
        operations,
        schemas: reader.schemas,
        components: reader
            .components
            .into_iter()
            .filter_map(|(component, shape)| match shape {
                Shape::Named(rust) => Some((component, rust)),
                _ => None,
            })
            .collect(),
        given: reader.given,
    };
    answers::apply(&mut api, &description[ANSWERS])?;
    groups::mark(&mut api);
    Ok(api)
}

fn base_path(server: &str) -> String {
    let rest = server.split_once("://").map_or(server, |(_, rest)| rest);
    rest.find('/').map_or(String::new(), |at| {
        rest[at..].trim_end_matches('/').to_owned()
    })
}

struct Reader<'d> {
    description: &'d Value,
    schemas: BTreeMap<String, Schema>,
    /// Components that have been read, by name and way.
    components: BTreeMap<(String, Way), Shape>,
    given: Given,
}

impl<'d> Reader<'d> {
    fn resolve(&self, source: &'d Value) -> Result<&'d Value> {
        match source.get("$ref") {
            None => Ok(source),
            Some(target) => text(target)
                .strip_prefix('#')
                .and_then(|pointer| self.description.pointer(pointer))
                .ok_or_else(|| format!("{target} leads nowhere")),
        }
    }
}
