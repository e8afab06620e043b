//! Proof that no limit is lost between a description and the code: what the description states of a request,
//! found without the model, against what the model holds.

use std::collections::BTreeSet;

use serde_json::Value;

use super::model::{Api, Body, Condition, Kind, Operation, Shape, TextLimits};
use crate::spec::document::{Operation as Source, parameters, resolve};
use crate::spec::parts::aliases;

/// Keywords that limit a request, and the values that limit nothing.
const KEYWORDS: [(&str, &str); 12] = [
    ("maxItems", ""),
    ("maxLength", ""),
    ("maximum", ""),
    ("minItems", "0"),
    ("minLength", "0"),
    ("minimum", ""),
    ("pattern", ""),
    ("uniqueItems", "false"),
    ("x-any-of-required", ""),
    ("x-max-bytes", ""),
    ("x-one-of-required", ""),
    ("x-required-when", ""),
];

/// Limits of a request: where, by keyword and value. A member is `body.list[].name`, a value of a map `body.map{}`, and what
/// the second alternative of a union says stands at `body.source<1>`.
type Limits = BTreeSet<(String, &'static str, String)>;

/// Every limit that the description states of a request and the generated code does not enforce.
pub(super) fn lost(api: &Api, document: &Value) -> Vec<String> {
    let mut lost = Vec::new();
    for operation in &api.operations {
        let source = &document["paths"][&operation.path][operation.method.to_lowercase()];
        let mut walk = Stated {
            document,
            around: Vec::new(),
            limits: Limits::new(),
        };
        let method = operation.method.to_lowercase();
        let stated = Source {
            path: &operation.path,
            method: &method,
            value: source,
        };
        for parameter in parameters(document, stated) {
            walk.parameter(parameter);
        }
        if !operation.handwritten() {
            let body = resolve(document, &source["requestBody"]);
            walk.schema(&body["content"]["application/json"]["schema"], "body");
        }
        let kept = kept(api, operation);
        lost.extend(
            walk.limits
                .difference(&kept)
                .map(|(place, keyword, value)| {
                    format!(
                        "{} {}: {place}: `{keyword}` {value} is not enforced",
                        operation.method, operation.path
                    )
                }),
        );
    }
    lost
}

/// The description, read by its keywords alone.
struct Stated<'d> {
    document: &'d Value,
    /// References that are being followed; a schema inside of itself has been read.
    around: Vec<&'d str>,
    limits: Limits,
}

impl<'d> Stated<'d> {
    fn parameter(&mut self, parameter: &'d Value) {
        let place = parameter["name"].as_str().unwrap_or_default();
        self.keywords(parameter, place);
        self.schema(&parameter["schema"], place);
    }

    fn schema(&mut self, schema: &'d Value, place: &str) {
        if !schema.is_object() {
            return;
        }
        if let Some(target) = schema["$ref"].as_str() {
            if !self.around.contains(&target) {
                self.around.push(target);
                let pointer = target.trim_start_matches('#');
                let found = self.document.pointer(pointer);
                self.schema(found.unwrap_or(&Value::Null), place);
                self.around.pop();
            }
            return;
        }
        self.keywords(schema, place);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.schema(part, place);
        }
        for union in ["oneOf", "anyOf"] {
            let alternatives = schema[union].as_array();
            for (number, alternative) in alternatives.into_iter().flatten().enumerate() {
                match alternatives.map(Vec::len) {
                    Some(1) => self.schema(alternative, place),
                    _ => self.schema(alternative, &format!("{place}<{number}>")),
                }
            }
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            // A read-only member is not sent.
            let chain = aliases(self.document, member).unwrap_or_default();
            if !chain.iter().any(|schema| schema["readOnly"] == true) {
                self.schema(member, &format!("{place}.{name}"));
            }
        }
        self.schema(&schema["items"], &format!("{place}[]"));
        self.schema(&schema["additionalProperties"], &format!("{place}{{}}"));
    }

    fn keywords(&mut self, schema: &Value, place: &str) {
        for (keyword, nothing) in KEYWORDS {
            for value in values(schema, keyword) {
                if value != nothing {
                    self.limits.insert((place.to_owned(), keyword, value));
                }
            }
        }
    }
}

/// What a keyword states: every group of members by itself, a bound of an integer as the outermost one that is valid.
fn values(schema: &Value, keyword: &str) -> Vec<String> {
    let stated = &schema[keyword];
    let bound = match keyword {
        "minimum" => inclusive(schema, keyword, "exclusiveMinimum", 1).max(),
        "maximum" => inclusive(schema, keyword, "exclusiveMaximum", -1).min(),
        _ => None,
    };
    match (bound, stated) {
        (Some(bound), _) => vec![bound.to_string()],
        (None, Value::Null) => Vec::new(),
        (None, Value::Array(groups)) => groups.iter().map(Value::to_string).collect(),
        (None, Value::String(text)) => vec![text.clone()],
        (None, limit) => vec![limit.to_string()],
    }
}

/// The bounds on one side. One that is itself excluded is the nearest integer that is not.
fn inclusive(
    schema: &Value,
    keyword: &str,
    exclusive: &str,
    step: i64,
) -> impl Iterator<Item = i64> {
    let bound = |limit: &Value, step: i64| limit.as_i64().and_then(|bound| bound.checked_add(step));
    let excluded = schema[exclusive] == true;
    let stated = bound(&schema[keyword], if excluded { step } else { 0 });
    [stated, bound(&schema[exclusive], step)]
        .into_iter()
        .flatten()
}

/// The limits of a request in the model.
fn kept(api: &Api, operation: &Operation) -> Limits {
    let mut walk = Kept {
        api,
        around: Vec::new(),
        limits: Limits::new(),
    };
    for parameter in &operation.parameters {
        walk.shape(&parameter.shape, &parameter.name);
    }
    for condition in &operation.conditions {
        walk.condition(condition);
    }
    if let Body::Json { shape, .. } = &operation.body {
        walk.shape(shape, "body");
    }
    walk.limits
}

struct Kept<'a> {
    api: &'a Api,
    /// Schemas that are being read.
    around: Vec<&'a str>,
    limits: Limits,
}

impl<'a> Kept<'a> {
    fn keep(&mut self, place: &str, keyword: &'static str, value: &dyn ToString) {
        self.limits
            .insert((place.to_owned(), keyword, value.to_string()));
    }

    fn condition(&mut self, condition: &Condition) {
        if let Condition::Required {
            parameter,
            other,
            equals: Some(value),
        } = condition
        {
            let value = when(other, &Value::String(value.clone()));
            self.keep(parameter, "x-required-when", &value);
        }
    }

    fn shape(&mut self, shape: &'a Shape, place: &str) {
        match shape {
            Shape::Integer { min, max } | Shape::Seconds { min, max } => {
                self.keep(place, "minimum", min);
                self.keep(place, "maximum", max);
            }
            Shape::Text(TextLimits {
                min, max, pattern, ..
            }) => {
                self.keep(place, "minLength", min);
                self.keep(place, "maxLength", max);
                if let Some(pattern) = pattern {
                    self.keep(place, "pattern", pattern);
                }
            }
            Shape::List(items, limits) => {
                self.keep(place, "minItems", &limits.min);
                self.keep(place, "maxItems", &limits.max);
                self.keep(place, "uniqueItems", &limits.unique);
                self.shape(items, &format!("{place}[]"));
            }
            Shape::Object { max_bytes } => self.keep(place, "x-max-bytes", max_bytes),
            Shape::Map(inner) => self.shape(inner, &format!("{place}{{}}")),
            Shape::Nullable(inner) | Shape::Redacted(inner) => self.shape(inner, place),
            Shape::Named(name) => self.schema(name, place),
            Shape::Any
            | Shape::Bool
            | Shape::Number
            | Shape::Instant(_)
            | Shape::Secret
            | Shape::Identifier(_) => {}
        }
    }

    fn schema(&mut self, name: &'a str, place: &str) {
        if self.around.contains(&name) {
            return;
        }
        let Some(schema) = self.api.schemas.get(name) else {
            return;
        };
        self.around.push(name);
        match &schema.kind {
            Kind::Object(object) => {
                for property in &object.properties {
                    let place = format!("{place}.{}", property.name);
                    if let Some((other, value)) = &property.required_when {
                        self.keep(&place, "x-required-when", &when(other, value));
                    }
                    self.shape(&property.shape, &place);
                }
                for group in &object.one_of {
                    self.keep(place, "x-one-of-required", &Value::from(group.clone()));
                }
                for group in &object.any_of {
                    self.keep(place, "x-any-of-required", &Value::from(group.clone()));
                }
            }
            Kind::Union(union) => {
                for (number, variant) in union.variants.iter().enumerate() {
                    self.shape(&variant.shape, &format!("{place}<{number}>"));
                }
            }
            Kind::Enumeration(_) => {}
        }
        self.around.pop();
    }
}

/// A condition as the description writes it.
fn when(other: &str, value: &Value) -> Value {
    serde_json::json!({"equals": value, "property": other})
}
