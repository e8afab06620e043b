//! OpenAPI 3.0 schemas as JSON Schema 2020-12. What OpenAPI says in words of its own (`nullable`, boolean exclusive
//! bounds, the `x-` conditions of our descriptions) becomes what a JSON Schema validator understands, and objects that
//! a caller sends are sealed: a member that nobody described is refused.

use serde_json::{Map, Value, json};

use crate::contract::description::resolve;

/// What says nothing of a value that is sent: descriptions, and what tools make of them.
const ANNOTATIONS: [&str; 10] = [
    "title",
    "description",
    "default",
    "example",
    "externalDocs",
    "deprecated",
    "readOnly",
    "writeOnly",
    "discriminator",
    "xml",
];

/// Conditions of our own that stand at the schema that they are about. The others stand at a member and are about its
/// sisters.
const RULES: [&str; 3] = ["x-any-of-required", "x-one-of-required", "x-max-bytes"];

/// How members are seen that no description names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// They are refused unless they are allowed: this is what callers send.
    Sealed,
    /// They pass unless they are forbidden: this is what a vendor answers.
    AsWritten,
}

/// Where in a composition a schema stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It describes all of the object.
    Whole,
    /// It describes some of the object, so what it does not name may be named by its sisters.
    Part,
}

/// The JSON Schema for `schema`, which may refer to components of `document`.
pub(crate) fn json_schema(document: &Value, schema: &Value, strictness: Strictness) -> Value {
    let mut conversion = Conversion {
        document,
        strictness,
        definitions: Map::new(),
    };
    let mut root = conversion.schema(schema, Role::Whole);
    if let Some(root) = root.as_object_mut() {
        root.insert("$defs".to_owned(), Value::Object(conversion.definitions));
    }
    root
}

struct Conversion<'a> {
    document: &'a Value,
    strictness: Strictness,
    definitions: Map<String, Value>,
}

impl Conversion<'_> {
    fn schema(&mut self, schema: &Value, role: Role) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return self.reference(reference, role);
        }
        let Some(source) = schema.as_object() else {
            return schema.clone();
        };
        let mut target = Map::new();
        for (keyword, value) in source {
            let converted = match (keyword.as_str(), value) {
                // They are converted below.
                ("properties", Value::Object(_))
                | ("additionalProperties", Value::Bool(_) | Value::Object(_))
                | ("allOf" | "anyOf" | "oneOf", Value::Array(_))
                | ("exclusiveMinimum" | "exclusiveMaximum" | "nullable", Value::Bool(_)) => {
                    continue;
                }
                ("items", items) => self.schema(items, Role::Whole),
                (known, _) if ANNOTATIONS.contains(&known) => continue,
                (other, _) if other.starts_with("x-") && !RULES.contains(&other) => continue,
                // The judge knows it, or says that it does not.
                _ => value.clone(),
            };
            target.insert(keyword.clone(), converted);
        }
        exclusive_bounds(source, &mut target);
        self.members(source, &mut target, role);
        self.compositions(source, &mut target, role);
        if source.get("nullable") == Some(&Value::Bool(true)) {
            nullable(target)
        } else {
            Value::Object(target)
        }
    }

    /// A component becomes a definition, once per role.
    fn reference(&mut self, reference: &str, role: Role) -> Value {
        let name = reference
            .trim_start_matches("#/components/schemas/")
            .replace('/', ".");
        let name = match role {
            Role::Whole => name,
            Role::Part => name + "+part",
        };
        if !self.definitions.contains_key(&name) {
            // The place is taken before the component is read, so that one that contains itself ends.
            self.definitions.insert(name.clone(), json!({}));
            let component = resolve(self.document, &json!({ "$ref": reference })).clone();
            let converted = self.schema(&component, role);
            self.definitions.insert(name.clone(), converted);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn members(
        &mut self,
        source: &Map<String, Value>,
        target: &mut Map<String, Value>,
        role: Role,
    ) {
        let properties = source.get("properties").and_then(Value::as_object);
        if let Some(properties) = properties {
            let mut converted = Map::new();
            for (name, member) in properties {
                converted.insert(name.clone(), self.schema(member, Role::Whole));
            }
            target.insert("properties".to_owned(), Value::Object(converted));
            let demands = properties.iter();
            let demands = demands.flat_map(|(name, member)| conditions(name, member));
            target.insert("allOf".to_owned(), demands.collect());
        }
        let sealed = match source.get("additionalProperties") {
            Some(Value::Bool(true)) => return,
            Some(schema @ Value::Object(_)) => {
                let schema = self.schema(schema, Role::Whole);
                target.insert("additionalProperties".to_owned(), schema);
                return;
            }
            Some(_) => true,
            None => {
                self.strictness == Strictness::Sealed
                    && (properties.is_some() || source.contains_key("allOf"))
            }
        };
        if sealed && role == Role::Whole {
            // Only the first sees the members that the parts of a composition describe.
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
    }

    fn compositions(
        &mut self,
        source: &Map<String, Value>,
        target: &mut Map<String, Value>,
        role: Role,
    ) {
        let parts = |keyword: &str| source.get(keyword).and_then(Value::as_array);
        let mut all = match target.remove("allOf") {
            Some(Value::Array(conditions)) => conditions,
            _ => Vec::new(),
        };
        for part in parts("allOf").into_iter().flatten() {
            all.push(self.schema(part, Role::Part));
        }
        // Alternatives of one object share its seal; alternatives on their own have one each. `oneOf` is read as
        // `anyOf`: the vendors' alternatives overlap, and overlapping is no fault of a caller's.
        let inner = if source.contains_key("properties") {
            Role::Part
        } else {
            role
        };
        for forms in ["anyOf", "oneOf"].into_iter().filter_map(parts) {
            let forms = forms.iter().map(|form| self.schema(form, inner));
            let any = json!(forms.collect::<Vec<_>>());
            if target.contains_key("anyOf") {
                all.push(json!({ "anyOf": any }));
            } else {
                target.insert("anyOf".to_owned(), any);
            }
        }
        if !all.is_empty() {
            target.insert("allOf".to_owned(), Value::Array(all));
        }
    }
}

/// OpenAPI 3.0 marks a bound as exclusive; JSON Schema writes the bound under another name.
fn exclusive_bounds(source: &Map<String, Value>, target: &mut Map<String, Value>) {
    for (mark, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if source.get(mark) == Some(&Value::Bool(true))
            && let Some(value) = target.remove(bound)
        {
            target.insert(mark.to_owned(), value);
        }
    }
}

/// What a member demands of its sisters, as conditions on the object that they belong to.
fn conditions(name: &str, member: &Value) -> Vec<Value> {
    let required_when = member.get("x-required-when").and_then(|rule| {
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
    });
    let requires = member
        .get("x-requires")
        .map(|other| json!({ "if": { "required": [name] }, "then": { "required": [other] } }));
    let excludes = member
        .get("x-excludes")
        .map(|other| json!({ "x-excludes": [name, other] }));
    [required_when, requires, excludes]
        .into_iter()
        .flatten()
        .collect()
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
    // A condition or an alternative would refuse null, whatever the type says.
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
