//! Schemas of objects: of those that are sent, and of the whole input of a call. What has to hold between their members
//! is said with the keywords of JSON Schema.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::field::{Field, Property};
use super::strings::{HEADER, HEADER_ITEM, SEPARATED, segment};
use crate::operation::{BodyKind, BodyRule, Location, Operation, Parameter, QueryRule, Style};

/// An object with these members, of which these rules hold.
pub fn object(
    generator: &mut SchemaGenerator,
    properties: &[Property],
    rules: &[BodyRule],
    open: bool,
) -> Schema {
    let mut built = Built::default();
    for property in properties {
        built.property(property.name(), property.schema(generator));
    }
    built.rules(rules);
    built.finish(open)
}

/// Any of these.
pub fn any_of(schemas: &[Schema]) -> Schema {
    json_schema!({ "anyOf": schemas })
}

/// The input of a call.
pub(super) fn request(
    generator: &mut SchemaGenerator,
    operation: &Operation,
    fields: &[Field],
    open: bool,
) -> Schema {
    let mut built = Built::default();
    for field in fields {
        let property = field.property();
        let mut schema = property.schema(generator);
        let mut parameters = operation.parameters.iter();
        match parameters.find(|parameter| parameter.name == property.name()) {
            Some(parameter) => {
                in_request(&mut schema, parameter);
                if parameter.required {
                    built.required.push(property.name().into());
                }
            }
            // The whole body.
            None if operation.rules.is_empty()
                && operation.body == BodyKind::Required
                && property.name() == "body" =>
            {
                built.required.push("body".into());
            }
            None => {}
        }
        built.property(property.name(), schema);
    }
    built.rules(operation.rules);
    for condition in operation.conditions {
        built.condition(condition);
    }
    built.finish(open)
}

/// Adds what a parameter asks of its value beside its type.
fn in_request(schema: &mut Schema, parameter: &Parameter) {
    let is = |kind: &str| schema.get("type").is_some_and(|found| found == kind);
    let is_list = is("array");
    // An identifier and an enumeration can stand in a path by themselves.
    let is_any_string = is("string") && schema.get("not").is_none() && schema.get("enum").is_none();
    if is_list && parameter.required {
        // A list without items leaves nothing in the request.
        let least = schema.get("minItems").and_then(Value::as_u64);
        schema.insert("minItems".to_owned(), least.unwrap_or(0).max(1).into());
    }
    match (parameter.location, is_list) {
        (Location::Path, _) if is_any_string => constrain(schema, segment().to_value()),
        (Location::Header, true) => items(schema, HEADER_ITEM),
        (Location::Header, false) => constrain(schema, json!({ "pattern": HEADER })),
        (Location::Query, true) if parameter.style == Style::Comma => items(schema, SEPARATED),
        _ => {}
    }
}

fn items(schema: &mut Schema, pattern: &str) {
    if let Some(items) = schema.get_mut("items")
        && let Ok(items) = <&mut Schema>::try_from(items)
    {
        constrain(items, json!({ "pattern": pattern }));
    }
}

/// Adds a schema that holds, too. A pattern concerns strings only.
fn constrain(schema: &mut Schema, other: Value) {
    let all = schema.ensure_object().entry("allOf");
    if let Value::Array(all) = all.or_insert_with(|| json!([])) {
        all.push(other);
    }
}

/// An object while it is described.
#[derive(Default)]
struct Built {
    properties: Map<String, Value>,
    required: Vec<Value>,
    all: Vec<Value>,
}

impl Built {
    fn property(&mut self, name: &str, schema: Schema) {
        self.properties.insert(name.to_owned(), schema.to_value());
    }

    fn rules(&mut self, rules: &[BodyRule]) {
        for rule in rules {
            match *rule {
                BodyRule::Required(member) => self.required.push(member.into()),
                BodyRule::RequiredWhen {
                    member,
                    other,
                    equals,
                    ..
                } => {
                    let equals: Value = serde_json::from_str(equals).unwrap_or_default();
                    self.needs(member, other, &json!({ "const": equals }));
                }
                BodyRule::AnyOf(members) => self.all.push(json!({ "anyOf": each(members) })),
                BodyRule::OneOf(members) => self.all.push(json!({ "oneOf": each(members) })),
                BodyRule::Only { member, value } => {
                    let value: Value = serde_json::from_str(value).unwrap_or_default();
                    if let Some(Value::Object(schema)) = self.properties.get_mut(member) {
                        schema.insert("const".to_owned(), value);
                    }
                }
            }
        }
    }

    fn condition(&mut self, condition: &QueryRule) {
        match *condition {
            QueryRule::Required {
                parameter,
                other,
                equals: None,
                ..
            } => self.needs(parameter, other, &json!(true)),
            QueryRule::Required {
                parameter,
                other,
                equals: Some(text),
                ..
            } => {
                // In a query, a boolean or a number is its text.
                let mut values = vec![Value::from(text)];
                values.extend(serde_json::from_str::<Value>(text).ok());
                self.needs(parameter, other, &json!({ "enum": values }));
            }
            QueryRule::Exclusive {
                parameter, other, ..
            } => self
                .all
                .push(json!({ "not": { "required": [parameter, other] } })),
        }
    }

    /// `member` is required if `other` is there and is of this schema.
    fn needs(&mut self, member: &str, other: &str, is: &Value) {
        self.all.push(json!({
            "if": { "properties": { other: is }, "required": [other] },
            "then": { "required": [member] },
        }));
    }

    fn finish(self, open: bool) -> Schema {
        let mut schema = json_schema!({ "type": "object", "properties": self.properties });
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), self.required.into());
        }
        if !self.all.is_empty() {
            schema.insert("allOf".to_owned(), self.all.into());
        }
        if !open {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
        schema
    }
}

/// That a member is there, once for each.
fn each(members: &[&str]) -> Vec<Value> {
    let members = members.iter();
    members
        .map(|member| json!({ "required": [member] }))
        .collect()
}
