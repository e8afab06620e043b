//! Valid values made from the description alone, so that they owe nothing to the generator.

use serde_json::{Map, Value, json};

use crate::sample::matching;

/// Everything below this depth has only what is required.
const DEPTH: usize = 5;

/// Makes values of a description; `choice` says which of several kinds and values are taken.
pub struct Values<'d> {
    pub document: &'d Value,
    pub choice: usize,
}

impl<'d> Values<'d> {
    /// Follows references.
    pub fn resolve(&self, mut schema: &'d Value) -> &'d Value {
        while let Some(target) = schema["$ref"].as_str() {
            schema = self.document.pointer(&target[1..]).unwrap();
        }
        schema
    }

    /// A valid value with everything that goes together.
    pub fn full(&self, schema: &'d Value) -> Value {
        self.value(schema, 0, 0)
    }

    /// The `index`th item of a list.
    pub fn item(&self, schema: &'d Value, index: usize) -> Value {
        self.value(schema, index, 0)
    }

    fn value(&self, schema: &'d Value, index: usize, depth: usize) -> Value {
        let schema = self.resolve(schema);
        if schema["nullable"] == true && self.choice % 3 == 2 {
            return Value::Null;
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(choices) = schema[keyword].as_array() {
                return self.value(&choices[self.choice % choices.len()], index, depth + 1);
            }
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<_> = values.iter().filter(|v| !v.is_null()).collect();
            return values[(self.choice + index) % values.len()].clone();
        }
        if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
            return self.value(only, index, depth);
        }
        if schema.get("allOf").is_some() || schema.get("properties").is_some() {
            return Value::Object(self.object(schema, depth));
        }
        let low =
            schema["minimum"].as_i64().unwrap_or(0) + i64::from(schema["exclusiveMinimum"] == true);
        match schema["type"].as_str() {
            Some("string") => Value::String(text(schema, index)),
            Some("integer") => json!(low + i64::try_from(index).unwrap()),
            Some("number") => json!(0.5),
            Some("boolean") => json!(true),
            Some("array") => {
                let least = schema["minItems"].as_u64().unwrap_or(0).max(1);
                let count = if depth < DEPTH { least } else { least.min(1) };
                let items = (0..usize::try_from(count).unwrap())
                    .map(|index| self.value(&schema["items"], index, depth + 1));
                items.collect()
            }
            Some("object") => match schema.get("additionalProperties") {
                Some(inner @ Value::Object(_)) => {
                    json!({"any": self.value(inner, index, depth + 1)})
                }
                _ => json!({"any": "thing"}),
            },
            _ => json!({"any": ["thing", 1, null]}),
        }
    }

    fn object(&self, schema: &'d Value, depth: usize) -> Map<String, Value> {
        let mut object = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            object.extend(self.object(self.resolve(part), depth));
        }
        let required = schema["required"].as_array();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            let needed = required.is_some_and(|all| all.iter().any(|other| other == name));
            if needed || depth < DEPTH {
                object.insert(name.clone(), self.value(member, 0, depth + 1));
            }
        }
        for group in schema["x-one-of-required"].as_array().into_iter().flatten() {
            let group = group.as_array().unwrap();
            for (place, name) in group.iter().enumerate() {
                if place != self.choice % group.len() {
                    object.remove(name.as_str().unwrap());
                }
            }
        }
        if schema["additionalProperties"] == true {
            object.insert("beyond".into(), json!([1, {"any": "thing"}]));
        }
        object
    }
}

fn text(schema: &Value, index: usize) -> String {
    let least = usize::try_from(schema["minLength"].as_u64().unwrap_or(0)).unwrap();
    match (schema["pattern"].as_str(), schema["format"].as_str()) {
        (Some(pattern), _) => matching(pattern, least, index),
        (None, Some("date-time")) => "2026-11-25T00:00:00Z".into(),
        (None, Some("uri")) => "https://example.com/".into(),
        (None, Some("email")) => "user@example.com".into(),
        (None, _) => crate::sample::text(least, index),
    }
}
