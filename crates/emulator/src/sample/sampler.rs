//! Values that fit a schema, derived from a seed: what answers without state are made of. They grant nothing, as
//! `cautious` says, unless a test asks for every value in turn.

use serde_json::{Map, Value, json};

use crate::contract::description::Description;
use crate::contract::pattern;
use crate::sample::cautious;
use crate::state::ids::Ids;

/// As deep as optional members are filled in; schemas may contain themselves.
const DEPTH: usize = 7;

/// When everything that is sampled happened; a thing that is read twice has not been created in between.
const MOMENT: &str = "2025-11-21T20:38:00.000Z";
const MOMENT_MILLIS: u64 = 1_763_757_480_000;

/// What makes the values.
pub(crate) struct Sampler<'a> {
    description: &'a Description,
    ids: Ids,
    varied: bool,
}

impl<'a> Sampler<'a> {
    /// Values that grant nothing.
    pub(crate) fn cautious(description: &'a Description, seed: u64) -> Self {
        Self {
            description,
            ids: Ids::seeded(seed),
            varied: false,
        }
    }

    /// Any value that fits, for tests of what reads answers and decides nothing.
    pub(crate) fn varied(description: &'a Description, seed: u64) -> Self {
        Self {
            varied: true,
            ..Self::cautious(description, seed)
        }
    }

    pub(crate) fn value(&mut self, name: &str, schema: &Value, depth: usize) -> Value {
        let schema = self.description.resolve(schema);
        let nullable = schema["nullable"] == true;
        if nullable && (depth > DEPTH || self.ids.below(4) == 0) {
            return Value::Null;
        }
        if schema["enum"].is_array() {
            return self.scalar(name, schema);
        }
        if let Some(forms) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            let forms = cautious::forms(self.description, forms, nullable);
            let form = self.ids.pick(&forms).unwrap_or_default();
            return self.value(name, &form, depth);
        }
        // A part on its own may be no object: that is how OpenAPI 3.0 says that a reference may be null.
        if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice)
            && self.is_plain(only)
        {
            return self.value(name, only, depth);
        }
        match schema["type"].as_str() {
            Some("string" | "integer" | "number" | "boolean") => self.scalar(name, schema),
            Some("array") => self.list(name, schema, depth),
            _ if schema.get("allOf").is_some() || schema.get("properties").is_some() => {
                let mut object = Map::new();
                self.members(schema, &mut object, depth);
                Value::Object(object)
            }
            Some("object") => json!({}),
            // What may be anything is not null, or it could not be told from what is missing.
            None if schema.is_object() && schema["nullable"] != true => json!({}),
            _ => Value::Null,
        }
    }

    /// A value that has no parts: one of a list, a string, a number or a boolean.
    pub(crate) fn scalar(&mut self, name: &str, schema: &Value) -> Value {
        if let Some(values) = schema["enum"].as_array() {
            let mut values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            if !self.varied {
                values = cautious::values(name, &values);
            }
            return self.ids.pick(&values).cloned().unwrap_or_default();
        }
        match schema["type"].as_str() {
            Some("string") => Value::String(self.text(name, schema)),
            Some("integer" | "number") => self.number(name, schema),
            Some("boolean") if self.varied => Value::Bool(self.ids.below(2) == 0),
            Some("boolean") => Value::Bool(cautious::flag(name)),
            _ => Value::Null,
        }
    }

    fn members(&mut self, schema: &Value, object: &mut Map<String, Value>, depth: usize) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let part = self.description.resolve(part);
            self.members(part, object, depth);
        }
        let needed: Vec<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if depth < DEPTH || needed.contains(&name.as_str()) {
                object.insert(name.clone(), self.value(name, member, depth + 1));
            }
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if object.contains_key(name)
                && let Some(form) = told_beside(self.description.resolve(member), object)
            {
                object.insert(name.clone(), self.value(name, form, depth + 1));
            }
        }
        // Some members are required and nowhere described.
        for name in needed {
            object.entry(name).or_insert(Value::Null);
        }
    }

    fn list(&mut self, name: &str, schema: &Value, depth: usize) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or_default();
        let short = depth >= DEPTH || cautious::EMPTY.contains(&name);
        let count = if short { least } else { least.max(1) };
        (0..count)
            .map(|_| self.value(name, &schema["items"], depth + 1))
            .collect()
    }

    fn text(&mut self, name: &str, schema: &Value) -> String {
        if let Some(pattern) = schema["pattern"].as_str() {
            return pattern::matching(pattern, &mut self.ids);
        }
        match schema["format"].as_str() {
            Some("date-time") => return MOMENT.to_owned(),
            Some("date") => return MOMENT[..10].to_owned(),
            Some("email") => return self.ids.hex("person-", 6) + "@example.com",
            Some("uri") => return self.ids.hex("https://example.com/", 6),
            // Clients take such a string apart, whatever the description calls it.
            _ if name.to_ascii_lowercase().ends_with("url") => {
                return self.ids.hex("https://example.com/", 6);
            }
            _ => {}
        }
        let length = |keyword: &str| {
            schema[keyword]
                .as_u64()
                .and_then(|length| usize::try_from(length).ok())
        };
        let mut text = self.ids.hex(&format!("{name}_"), 6);
        while text.chars().count() < length("minLength").unwrap_or_default() {
            text.push('x');
        }
        text.chars()
            .take(length("maxLength").unwrap_or(usize::MAX))
            .collect()
    }

    /// Whether a schema is of a list or of a value without parts.
    fn is_plain(&self, schema: &Value) -> bool {
        let plain = ["string", "integer", "number", "boolean", "array"];
        let kind = &self.description.resolve(schema)["type"];
        plain.iter().any(|plain| kind == plain)
    }

    fn number(&mut self, name: &str, schema: &Value) -> Value {
        if name.ends_with("_at") {
            return json!(MOMENT_MILLIS);
        }
        let within = |keyword: &str| u64::from(schema[keyword] == true);
        let least = schema["minimum"].as_u64().unwrap_or_default() + within("exclusiveMinimum");
        let most = schema["maximum"].as_u64().unwrap_or(least + 100);
        let most = most.saturating_sub(within("exclusiveMaximum")).max(least);
        json!(least + self.ids.below((most - least).min(100) + 1))
    }
}

/// The alternative of a union that a member beside it tells, if one does.
fn told_beside<'a>(schema: &'a Value, object: &Map<String, Value>) -> Option<&'a Value> {
    let rule = &schema["x-union"];
    let told = object.get(rule["sibling"]["member"].as_str()?)?.as_str()?;
    let title = rule["sibling"]["values"][told].as_str()?;
    let reference = &rule["alternatives"][title]["ref"];
    let mut forms = schema["oneOf"].as_array()?.iter();
    forms.find(|form| form.get("$ref") == Some(reference))
}
