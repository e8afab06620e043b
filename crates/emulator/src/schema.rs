//! OpenAPI 3.0 schemas as JSON Schema 2020-12. What OpenAPI says in words of its own (`nullable`, boolean exclusive
//! bounds, the `x-` conditions of our descriptions) becomes what a JSON Schema validator understands, and objects that
//! a caller sends are sealed: a member that nobody described is refused.

use serde_json::{Map, Value, json};

use crate::description::resolve;

/// Keywords that mean the same in both languages and hold no schema.
const PLAIN: [&str; 16] = [
    "type",
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minimum",
    "maximum",
    "multipleOf",
    "minProperties",
    "maxProperties",
    "required",
    "x-any-of-required",
    "x-one-of-required",
];

/// Formats that say something about a text; the others describe a machine's registers.
const FORMATS: [&str; 7] = ["date", "date-time", "email", "ipv4", "ipv6", "uri", "uuid"];

/// How undescribed members are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stance {
    /// They are refused: this is what callers send.
    Sealed,
    /// They pass: this is what a vendor answers, or a part of a composition that is sealed as a whole.
    Open,
}

/// The JSON Schema for `schema`, which may refer to components of `document`.
pub(crate) fn json_schema(document: &Value, schema: &Value, stance: Stance) -> Value {
    let mut conversion = Conversion {
        document,
        definitions: Map::new(),
    };
    let mut root = conversion.schema(schema, stance);
    if let Some(root) = root.as_object_mut() {
        root.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        root.insert("$defs".to_owned(), Value::Object(conversion.definitions));
    }
    root
}

struct Conversion<'a> {
    document: &'a Value,
    definitions: Map<String, Value>,
}

impl Conversion<'_> {
    fn schema(&mut self, schema: &Value, stance: Stance) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.reference(reference, stance);
        }
        let Some(source) = schema.as_object() else {
            return json!({});
        };
        let mut target = Map::new();
        for keyword in PLAIN.iter().copied().chain(["x-max-bytes"]) {
            if let Some(value) = source.get(keyword) {
                target.insert(keyword.to_owned(), value.clone());
            }
        }
        if let Some(format) = source
            .get("format")
            .filter(|format| FORMATS.iter().any(|known| *format == known))
        {
            target.insert("format".to_owned(), format.clone());
        }
        exclusive_bounds(source, &mut target);
        if let Some(items) = source.get("items") {
            target.insert("items".to_owned(), self.schema(items, stance));
        }
        self.members(source, &mut target, stance);
        self.compositions(source, &mut target, stance);
        if source.get("nullable") == Some(&Value::Bool(true)) {
            nullable(target)
        } else {
            Value::Object(target)
        }
    }

    /// A component becomes a definition, once per stance.
    fn reference(&mut self, reference: &str, stance: Stance) -> Value {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        let name = if stance == Stance::Open {
            format!("{name}+open")
        } else {
            name.to_owned()
        };
        if !self.definitions.contains_key(&name) {
            // The place is taken before the component is read, so that one that contains itself ends.
            self.definitions.insert(name.clone(), json!({}));
            let component = resolve(self.document, &json!({ "$ref": reference })).clone();
            let converted = self.schema(&component, stance);
            self.definitions.insert(name.clone(), converted);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn members(
        &mut self,
        source: &Map<String, Value>,
        target: &mut Map<String, Value>,
        stance: Stance,
    ) {
        let properties = source.get("properties").and_then(Value::as_object);
        if let Some(properties) = properties {
            let converted = properties
                .iter()
                .map(|(name, member)| (name.clone(), self.schema(member, stance)));
            let converted: Map<String, Value> = converted.collect();
            target.insert("properties".to_owned(), Value::Object(converted));
            let conditions: Vec<Value> = properties
                .iter()
                .filter_map(|(name, member)| condition(name, member))
                .collect();
            if !conditions.is_empty() {
                target.insert("allOf".to_owned(), Value::Array(conditions));
            }
        }
        match source.get("additionalProperties") {
            Some(Value::Bool(allowed)) => {
                target.insert("additionalProperties".to_owned(), Value::Bool(*allowed));
            }
            Some(schema) => {
                target.insert(
                    "additionalProperties".to_owned(),
                    self.schema(schema, stance),
                );
            }
            None if stance == Stance::Sealed && properties.is_some() => {
                // Only the second sees the members that the parts of a composition describe.
                let composed = ["allOf", "anyOf", "oneOf"]
                    .iter()
                    .any(|keyword| source.contains_key(*keyword));
                let seal = if composed {
                    "unevaluatedProperties"
                } else {
                    "additionalProperties"
                };
                target.insert(seal.to_owned(), Value::Bool(false));
            }
            None => {}
        }
    }

    fn compositions(
        &mut self,
        source: &Map<String, Value>,
        target: &mut Map<String, Value>,
        stance: Stance,
    ) {
        let has_members = source.contains_key("properties");
        if let Some(parts) = source.get("allOf").and_then(Value::as_array) {
            let converted = parts.iter().map(|part| self.schema(part, Stance::Open));
            let converted: Vec<Value> = converted.collect();
            let all = target.entry("allOf").or_insert_with(|| json!([]));
            if let Some(all) = all.as_array_mut() {
                all.extend(converted);
            }
            if stance == Stance::Sealed && !source.contains_key("additionalProperties") {
                target.insert("unevaluatedProperties".to_owned(), Value::Bool(false));
            }
        }
        // Alternatives of one object share its seal; alternatives on their own have one each. `oneOf` is read as
        // `anyOf`: the vendors' alternatives overlap, and overlapping is no fault of a caller's.
        let inner = if has_members { Stance::Open } else { stance };
        for keyword in ["anyOf", "oneOf"] {
            if let Some(parts) = source.get(keyword).and_then(Value::as_array) {
                let converted = parts.iter().map(|part| self.schema(part, inner)).collect();
                target.insert("anyOf".to_owned(), Value::Array(converted));
            }
        }
    }
}

/// OpenAPI 3.0 marks a bound as exclusive; JSON Schema writes the bound under another name.
fn exclusive_bounds(source: &Map<String, Value>, target: &mut Map<String, Value>) {
    for (mark, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        match source.get(mark) {
            Some(Value::Bool(true)) => {
                if let Some(value) = target.remove(bound) {
                    target.insert(mark.to_owned(), value);
                }
            }
            Some(value @ Value::Number(_)) => {
                target.insert(mark.to_owned(), value.clone());
            }
            _ => {}
        }
    }
}

/// `x-required-when` as a condition on the object that the member belongs to.
fn condition(name: &str, member: &Value) -> Option<Value> {
    let rule = member.get("x-required-when")?;
    let property = rule.get("property")?.as_str()?;
    let expected = match rule.get("equals") {
        Some(Value::Array(values)) => json!({ "enum": values }),
        Some(value) => json!({ "const": value }),
        None => json!({}),
    };
    Some(json!({
        "if": { "required": [property], "properties": { property: expected } },
        "then": { "required": [name] },
    }))
}

fn nullable(mut schema: Map<String, Value>) -> Value {
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    let composed = ["allOf", "anyOf"]
        .iter()
        .any(|keyword| schema.contains_key(*keyword));
    if composed {
        return json!({ "anyOf": [Value::Object(schema), { "type": "null" }] });
    }
    if let Some(kind) = schema
        .get("type")
        .and_then(Value::as_str)
        .map(str::to_owned)
    {
        schema.insert("type".to_owned(), json!([kind, "null"]));
    }
    Value::Object(schema)
}
