//! Objects as a description shapes them: the members that there are, an object with nothing in it yet, and what of one
//! object another shape shows.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::contract::description::Description;

/// An object that is kept. Members that begin with a dot are the emulator's own and never shown.
pub(crate) type Row = Map<String, Value>;

/// The members of an object, from all parts of its description.
#[derive(Default)]
pub(crate) struct Members<'a> {
    pub(crate) properties: Properties<'a>,
    pub(crate) required: Required<'a>,
}

impl<'a> Members<'a> {
    pub(crate) fn of(description: &'a Description, schema: &'a Value) -> Self {
        let mut members = Self::default();
        members.gather(description, schema);
        members
    }

    fn gather(&mut self, description: &'a Description, schema: &'a Value) {
        let schema = description.resolve(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.gather(description, part);
        }
        if let Some(properties) = schema["properties"].as_object() {
            self.properties.add(properties);
        }
        let required = schema["required"].as_array();
        self.required.0.extend(required.map(Vec::as_slice));
    }
}

/// The members that have a name, in the order of their names. A row is made and shown with every call, so they are not
/// copied.
pub(crate) enum Properties<'a> {
    One(&'a Map<String, Value>),
    /// Of members that have the same name, the last.
    Several(BTreeMap<&'a str, (&'a String, &'a Value)>),
}

impl<'a> Properties<'a> {
    pub(crate) fn get(&self, name: &str) -> Option<&'a Value> {
        match self {
            Self::One(properties) => properties.get(name),
            Self::Several(properties) => properties.get(name).map(|(_, schema)| *schema),
        }
    }

    pub(crate) fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::One(properties) => properties.is_empty(),
            Self::Several(properties) => properties.is_empty(),
        }
    }

    pub(crate) fn iter(&self) -> Box<dyn Iterator<Item = (&'a String, &'a Value)> + '_> {
        match self {
            Self::One(properties) => Box::new(properties.iter()),
            Self::Several(properties) => Box::new(properties.values().copied()),
        }
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &'a Value> {
        self.iter().map(|(_, schema)| schema)
    }

    fn add(&mut self, properties: &'a Map<String, Value>) {
        if self.is_empty() {
            *self = Self::One(properties);
            return;
        }
        let known = self.iter().chain(properties);
        *self = Self::Several(
            known
                .map(|(name, schema)| (name.as_str(), (name, schema)))
                .collect(),
        );
    }
}

impl Default for Properties<'_> {
    fn default() -> Self {
        Self::Several(BTreeMap::new())
    }
}

impl<'a, 'b> IntoIterator for &'b Properties<'a> {
    type Item = (&'a String, &'a Value);
    type IntoIter = Box<dyn Iterator<Item = Self::Item> + 'b>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The names of the members that have to be there.
#[derive(Default)]
pub(crate) struct Required<'a>(Vec<&'a [Value]>);

impl Required<'_> {
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.0
            .iter()
            .any(|names| names.iter().any(|known| known == name))
    }
}

impl<'a> IntoIterator for Required<'a> {
    type Item = &'a str;
    type IntoIter = Box<dyn Iterator<Item = &'a str> + 'a>;

    fn into_iter(self) -> Self::IntoIter {
        let names = self.0.into_iter().flatten();
        Box::new(names.filter_map(Value::as_str))
    }
}

/// The times of a row, in both of the vendors' notations.
#[derive(Clone, Copy)]
pub(crate) struct Now<'a> {
    pub(crate) millis: u64,
    pub(crate) text: &'a str,
}

/// An object of which nothing is known yet: no, null, nothing in it. What cannot be empty is left out if it may be.
pub(crate) fn blank(description: &Description, schema: &Value, now: Now<'_>) -> Row {
    let members = Members::of(description, schema);
    let filled = members.properties.iter().filter_map(|(name, member)| {
        let required = members.required.contains(name);
        let value = nothing(description, name, member, required, now)?;
        Some((name.clone(), value))
    });
    let mut row: Row = filled.collect();
    // What has to be there and is not described may be anything.
    for name in members.required {
        row.entry(name.to_owned()).or_insert(Value::Null);
    }
    row
}

fn nothing(
    description: &Description,
    name: &str,
    schema: &Value,
    required: bool,
    now: Now<'_>,
) -> Option<Value> {
    let schema = description.resolve(schema);
    if schema["nullable"] == true {
        return Some(Value::Null);
    }
    if let Some([only, rest @ ..]) = schema["enum"].as_array().map(Vec::as_slice) {
        return (required || rest.is_empty()).then(|| only.clone());
    }
    match schema["type"].as_str() {
        Some("boolean") => Some(json!(false)),
        Some("array") => Some(json!([])),
        Some("string") if schema["format"] == "date-time" => required.then(|| json!(now.text)),
        Some("string") => required.then(|| json!("")),
        Some("integer" | "number") if name == "created_at" || name == "updated_at" => {
            Some(json!(now.millis))
        }
        Some("integer" | "number") if name.ends_with("_at") => required.then(|| json!(now.millis)),
        Some("integer" | "number") => {
            required.then(|| json!(schema["minimum"].as_u64().unwrap_or_default()))
        }
        Some("object") if schema.get("properties").is_none() && schema.get("allOf").is_none() => {
            Some(json!({}))
        }
        _ if !required => None,
        _ if schema.get("type").is_none() && schema.get("allOf").is_none() => Some(Value::Null),
        _ => Some(Value::Object(blank(description, schema, now))),
    }
}

/// Takes over what a request says, as far as the shape has such members of such types.
pub(crate) fn fill(description: &Description, schema: &Value, row: &mut Row, said: &Value) {
    let members = Members::of(description, schema);
    for (name, value) in said.as_object().into_iter().flatten() {
        let Some(member) = members.properties.get(name) else {
            continue;
        };
        // What a request says of a part leaves the rest of the part as it was.
        let described = !Members::of(description, member).properties.is_empty();
        match row.get_mut(name) {
            Some(Value::Object(part)) if value.is_object() && described => {
                fill(description, member, part, value);
            }
            _ if fits(description, description.resolve(member), value) => {
                row.insert(name.clone(), completed(description, member, value));
            }
            _ => {}
        }
    }
}

/// A list with what its items need besides what was said of them.
fn completed(description: &Description, schema: &Value, value: &Value) -> Value {
    let Value::Array(items) = value else {
        return value.clone();
    };
    let inner = &description.resolve(schema)["items"];
    let required = Members::of(description, inner).required;
    let now = Now {
        millis: 0,
        text: "",
    };
    let items = items.iter().map(|item| {
        let Value::Object(said) = item else {
            return item.clone();
        };
        let mut whole = blank(description, inner, now);
        whole.retain(|name, _| required.contains(name));
        whole.extend(said.clone());
        Value::Object(whole)
    });
    items.collect()
}

fn fits(description: &Description, schema: &Value, value: &Value) -> bool {
    let forms = schema["oneOf"].as_array().or(schema["anyOf"].as_array());
    if let Some(forms) = forms {
        let mut forms = forms.iter().map(|form| description.resolve(form));
        return forms.any(|form| fits(description, form, value));
    }
    if schema.get("type").is_none() && schema.get("allOf").is_none() {
        return !value.is_null() || schema["nullable"] == true;
    }
    match value {
        Value::Null => schema["nullable"] == true,
        Value::Array(items) => {
            let inner = description.resolve(&schema["items"]);
            schema["type"] == "array" && items.iter().all(|item| fits(description, inner, item))
        }
        Value::String(_) => schema["type"] == "string",
        Value::Bool(_) => schema["type"] == "boolean",
        Value::Number(_) => matches!(schema["type"].as_str(), Some("integer" | "number")),
        Value::Object(_) => matches!(schema["type"].as_str(), Some("object") | None),
    }
}

/// What of a row a shape shows.
pub(crate) fn project(description: &Description, schema: &Value, row: &Row) -> Value {
    let members = Members::of(description, schema);
    let shown = row.iter().filter(|(name, _)| {
        members.properties.contains_key(name) || members.required.contains(name)
    });
    Value::Object(
        shown
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}
