//! What a description holds, found without the model: a thing that the description still has and that no longer gets a
//! name was lost by the generator, not by the vendor.

use std::collections::BTreeSet;

use serde_json::Value;

use super::table::{Key, Sort, component_place, operation_place, parameter_thing};
use crate::generate::model::{Api, Way};
use crate::spec::document::{Operation, operations, parameters, resolve};
use crate::spec::parts;

const COMPONENTS: &str = "#/components/schemas/";

/// The things on the wire that a description holds, as keys. What tells an alternative is left out of them.
pub(super) fn census(api: &Api, effective: &Value) -> BTreeSet<Key> {
    let mut census = Census {
        api,
        effective,
        found: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    for operation in operations(effective) {
        census.operation(operation);
    }
    census.found
}

/// A key as the census has it.
pub(super) fn plain(key: &Key) -> Key {
    let mut place = String::new();
    let mut depth = 0_usize;
    for c in key.place.chars() {
        depth = depth.saturating_sub(usize::from(c == '>'));
        if depth == 0 {
            place.push(c);
        }
        depth += usize::from(c == '<');
    }
    let thing = if key.sort == Sort::Alternative {
        String::new()
    } else {
        key.thing.clone()
    };
    Key {
        sort: key.sort,
        place,
        thing,
    }
}

struct Census<'a> {
    api: &'a Api,
    effective: &'a Value,
    found: BTreeSet<Key>,
    seen: BTreeSet<(String, Way)>,
}

impl<'a> Census<'a> {
    fn put(&mut self, sort: Sort, place: &str, thing: &str) {
        self.found.insert(Key::new(sort, place, thing));
    }

    fn operation(&mut self, operation: Operation<'a>) {
        let place = operation_place(operation.method, operation.path);
        self.put(Sort::Operation, &place, "");
        self.put(Sort::Builder, &place, "");
        self.put(Sort::Event, operation.id(), "");
        for parameter in parameters(self.effective, operation) {
            let text = |member: &str| parameter[member].as_str().unwrap_or_default();
            let thing = parameter_thing(text("in"), text("name"), operation.path);
            self.put(Sort::Parameter, &place, &thing);
            self.put(Sort::Identifier, &place, &thing);
            let inside = format!("{place} {thing}");
            self.schema(&parameter["schema"], Way::Request, &inside);
        }
        let json = "/content/application~1json/schema";
        let body = resolve(self.effective, &operation.value["requestBody"]).pointer(json);
        if let Some(schema) = body {
            self.schema(schema, Way::Request, &format!("{place} body"));
        }
        let responses = operation.value["responses"].as_object().into_iter();
        let success = responses
            .flatten()
            .find(|(status, _)| status.starts_with('2'));
        let answer = success.and_then(|(_, r)| resolve(self.effective, r).pointer(json));
        if let Some(schema) = answer {
            let whole = resolve(self.effective, schema);
            let enveloped =
                whole["x-envelope"] == true && operation.value["x-response-not-enveloped"] != true;
            // What cannot be read stops the reader, which comes first.
            let schema = if enveloped {
                parts::data(self.effective, whole).ok().flatten()
            } else {
                Some(schema)
            };
            if let Some(schema) = schema {
                self.schema(schema, Way::Response, &format!("{place} answer"));
            }
        }
    }

    fn schema(&mut self, schema: &'a Value, way: Way, place: &str) {
        let Some(name) = schema["$ref"]
            .as_str()
            .and_then(|target| target.strip_prefix(COMPONENTS))
        else {
            return self.inside(schema, way, place);
        };
        let key = (name.to_owned(), way);
        let target = resolve(self.effective, schema);
        if !self.api.components.contains_key(&key) {
            // An alias, which is no type of its own; nothing that is no object can contain itself.
            self.inside(target, way, place);
        } else if self.seen.insert(key) {
            let place = component_place(name, way);
            self.inside(self.unaliased(target), way, &place);
            // What it is an alias of, if it is one, has a place of its own.
            self.inside(target, way, &place);
        }
    }

    /// The schema that a component is another name of, or the component itself.
    fn unaliased(&self, mut schema: &'a Value) -> &'a Value {
        for _ in 0..16 {
            match only(schema) {
                Some(other) => schema = resolve(self.effective, other),
                None => break,
            }
        }
        schema
    }

    fn inside(&mut self, schema: &'a Value, way: Way, place: &str) {
        let schema = resolve(self.effective, schema);
        if let Some(other) = only(schema) {
            return self.schema(other, way, place);
        }
        for part in list(schema, "allOf") {
            self.inside(part, way, place);
        }
        let choices = choices(schema);
        if !choices.is_empty() {
            self.put(Sort::Type, place, "");
            self.put(Sort::Alternative, place, "");
        }
        for choice in choices {
            self.schema(choice, way, &format!("{place}<>"));
        }
        for value in list(schema, "enum").iter().filter_map(Value::as_str) {
            self.put(Sort::Type, place, "");
            self.put(Sort::Value, place, value);
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            self.put(Sort::Type, place, "");
            self.put(Sort::Member, place, name);
            self.schema(member, way, &format!("{place}.{name}"));
        }
        if let Some(items) = schema.get("items") {
            self.schema(items, way, &format!("{place}[]"));
        }
        if let Some(values) = schema.get("additionalProperties") {
            self.schema(values, way, &format!("{place}{{}}"));
        }
    }
}

fn list<'a>(schema: &'a Value, member: &str) -> &'a [Value] {
    schema[member].as_array().map_or(&[], Vec::as_slice)
}

/// Alternatives that are values; others only say what is required.
fn choices(schema: &Value) -> Vec<&Value> {
    let all = list(schema, "oneOf").iter().chain(list(schema, "anyOf"));
    all.filter(|choice| {
        let parts = ["type", "$ref", "properties"];
        parts.iter().any(|part| choice.get(part).is_some())
    })
    .collect()
}

/// The one schema that this schema is another name of.
fn only(schema: &Value) -> Option<&Value> {
    match (list(schema, "allOf"), choices(schema).as_slice()) {
        ([part], _) if schema.get("properties").is_none() => Some(part),
        ([], [choice]) => Some(choice),
        _ => None,
    }
}
