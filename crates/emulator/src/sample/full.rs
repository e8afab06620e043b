//! Whole values that fit a schema: with every member that is described, so that a test can take members away one by one.

use serde_json::{Map, Value, json};

use crate::contract::description::Description;
use crate::contract::shape::Members;
use crate::sample::sampler::Sampler;

/// How often a component may stand inside itself: once, so that what contains itself ends.
const NESTED: usize = 2;

/// What makes the values.
pub(crate) struct Full<'a> {
    description: &'a Description,
    sampler: Sampler<'a>,
    /// The components around the value that is being made.
    around: Vec<String>,
}

impl<'a> Full<'a> {
    pub(crate) fn new(description: &'a Description, seed: u64) -> Self {
        Self {
            description,
            sampler: Sampler::varied(description, seed),
            around: Vec::new(),
        }
    }

    /// A value, or nothing where a component would stand inside itself too often. `choice` says which alternatives are
    /// taken: that of an outer union first, what is left of it inside, so that counting it up from 0 yields each one.
    pub(crate) fn value(&mut self, name: &str, schema: &Value, choice: u64) -> Option<Value> {
        let Some(component) = schema.get("$ref").and_then(Value::as_str) else {
            return Some(self.described(name, schema, choice));
        };
        let inside = self.around.iter().filter(|around| *around == component);
        if inside.count() == NESTED {
            return None;
        }
        self.around.push(component.to_owned());
        let value = self.described(name, self.description.resolve(schema), choice);
        self.around.pop();
        Some(value)
    }

    fn described(&mut self, name: &str, schema: &Value, choice: u64) -> Value {
        let forms = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
        if let Some(forms) = forms {
            let count = forms.len().max(1) as u64;
            let at = usize::try_from(choice % count).unwrap_or_default();
            let form = forms.get(at).unwrap_or(&Value::Null);
            return self.value(name, form, choice / count).unwrap_or_default();
        }
        if schema["type"] == "array" {
            let least = schema["minItems"].as_u64().unwrap_or_default().max(1);
            let items = (0..least).filter_map(|_| self.value(name, &schema["items"], choice));
            return Value::Array(items.collect());
        }
        let members = Members::of(self.description, schema);
        if members.properties.is_empty() {
            return match schema.get("additionalProperties") {
                Some(values @ Value::Object(_)) => {
                    let value = self.value(name, values, choice);
                    value.map_or_else(|| json!({}), |value| json!({ "key": value }))
                }
                _ if schema["type"] == "object" => json!({}),
                _ if schema.get("type").or(schema.get("enum")).is_none() => {
                    json!({ "key": "value" })
                }
                _ => self.sampler.scalar(name, schema),
            };
        }
        let mut object = Map::new();
        for (name, member) in &members.properties {
            if let Some(value) = self.value(name, member, choice) {
                object.insert(name.clone(), value);
            }
        }
        for member in members.properties.values() {
            object.extend(self.told_beside(member, choice));
        }
        // Some members are required and nowhere described.
        for name in members.required {
            object.entry(name).or_insert(Value::Null);
        }
        Value::Object(object)
    }

    /// The member beside a union that tells which alternative was taken, if one does.
    fn told_beside(&self, schema: &Value, choice: u64) -> Option<(String, Value)> {
        let schema = self.description.resolve(schema);
        let rule = &schema["x-union"];
        let sibling = rule["sibling"].as_object()?;
        let forms = schema["oneOf"].as_array()?;
        let at = choice % forms.len().max(1) as u64;
        let taken = forms.get(usize::try_from(at).ok()?)?.get("$ref");
        let titles = rule["alternatives"].as_object()?;
        let (title, _) = titles.iter().find(|(_, told)| told.get("ref") == taken)?;
        let values = sibling["values"].as_object()?;
        let (value, _) = values.iter().find(|(_, named)| *named == title)?;
        let name = sibling["member"].as_str()?;
        Some((name.to_owned(), Value::from(value.as_str())))
    }
}
