//! Proof that no limit is lost between a description and the code: what the description states of a request,
//! found without the model, against what the model holds.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::spec::account::parameters;
use crate::spec::document::Operation as Source;

use super::model::{Api, Body, Kind, Operation, Shape, TextLimits};

/// Keywords that limit a request, and the values that limit nothing.
const KEYWORDS: [(&str, &str); 11] = [
    ("maxItems", ""),
    ("maxLength", ""),
    ("maximum", ""),
    ("minItems", "0"),
    ("minLength", "0"),
    ("minimum", ""),
    ("pattern", ""),
    ("uniqueItems", "false"),
    ("x-max-bytes", ""),
    ("x-one-of-required", ""),
    ("x-required-when", ""),
];

/// Limits of a request, by keyword and value.
type Limits = BTreeSet<(&'static str, String)>;

/// Every limit that the description states of a request and the generated code does not enforce.
pub(super) fn lost(api: &Api, document: &Value) -> Vec<String> {
    let mut lost = Vec::new();
    for operation in &api.operations {
        let source = &document["paths"][&operation.path][operation.method.to_lowercase()];
        let mut walk = Stated {
            document,
            seen: BTreeSet::new(),
            limits: Limits::new(),
        };
        let stated = Source {
            path: &operation.path,
            method: &operation.method.to_lowercase(),
            value: source,
        };
        for parameter in parameters(document, stated) {
            walk.visit(parameter);
        }
        if !operation.handwritten() {
            walk.visit(&source["requestBody"]);
        }
        let kept = kept(api, operation);
        lost.extend(walk.limits.difference(&kept).map(|(keyword, value)| {
            format!(
                "{} {}: `{keyword}` {value} is not enforced",
                operation.method, operation.path
            )
        }));
    }
    lost
}

/// The description, read by its keywords alone.
struct Stated<'d> {
    document: &'d Value,
    seen: BTreeSet<&'d str>,
    limits: Limits,
}

impl<'d> Stated<'d> {
    fn visit(&mut self, value: &'d Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.visit(item)),
            Value::Object(members) => {
                for (keyword, nothing) in KEYWORDS {
                    if let Some(limit) = members.get(keyword).filter(|v| !is_member(v, keyword)) {
                        let text = limit
                            .as_str()
                            .map_or_else(|| limit.to_string(), str::to_owned);
                        if text != nothing {
                            self.limits.insert((
                                keyword,
                                inclusive(members, keyword, limit).unwrap_or(text),
                            ));
                        }
                    }
                }
                for (name, inner) in members {
                    match (name.as_str(), inner) {
                        ("$ref", Value::String(target)) => self.follow(target),
                        ("default" | "enum" | "encoding", _) => {}
                        (name, _) if name.starts_with("x-") => {}
                        _ => self.visit(inner),
                    }
                }
            }
            _ => {}
        }
    }

    fn follow(&mut self, target: &'d str) {
        if self.seen.insert(target)
            && let Some(found) = target
                .strip_prefix('#')
                .and_then(|pointer| self.document.pointer(pointer))
        {
            self.visit(found);
        }
    }
}

/// A bound that is itself excluded, as the nearest whole number that is not.
fn inclusive(
    members: &serde_json::Map<String, Value>,
    keyword: &str,
    limit: &Value,
) -> Option<String> {
    let (exclusive, step) = match keyword {
        "minimum" => ("exclusiveMinimum", 1),
        "maximum" => ("exclusiveMaximum", -1),
        _ => return None,
    };
    let excluded = members.get(exclusive).is_some_and(|v| *v == true);
    excluded
        .then(|| limit.as_i64().map(|bound| (bound + step).to_string()))
        .flatten()
}

/// Whether what is called like a keyword is the schema of a member that is called so.
fn is_member(value: &Value, keyword: &str) -> bool {
    value.is_object() && keyword != "x-required-when"
}

/// The limits of a request in the model.
fn kept(api: &Api, operation: &Operation) -> Limits {
    let mut walk = Kept {
        api,
        seen: BTreeSet::new(),
        limits: Limits::new(),
    };
    for parameter in &operation.parameters {
        walk.shape(&parameter.shape);
    }
    for condition in &operation.conditions {
        walk.condition(condition);
    }
    if let Body::Json { shape, .. } = &operation.body {
        walk.shape(shape);
    }
    walk.limits
}

struct Kept<'a> {
    api: &'a Api,
    seen: BTreeSet<&'a str>,
    limits: Limits,
}

impl<'a> Kept<'a> {
    fn keep(&mut self, keyword: &'static str, value: &dyn ToString) {
        self.limits.insert((keyword, value.to_string()));
    }

    fn condition(&mut self, condition: &super::model::Condition) {
        if let super::model::Condition::Required {
            other,
            equals: Some(value),
            ..
        } = condition
        {
            self.keep(
                "x-required-when",
                &when(other, &Value::String(value.clone())),
            );
        }
    }

    fn shape(&mut self, shape: &'a Shape) {
        match shape {
            Shape::Integer { min, max } => {
                self.keep("minimum", &min);
                self.keep("maximum", &max);
            }
            Shape::Text(TextLimits {
                min, max, pattern, ..
            }) => {
                self.keep("minLength", &min);
                self.keep("maxLength", &max);
                if let Some(pattern) = pattern {
                    self.keep("pattern", &pattern);
                }
            }
            Shape::List(items, limits) => {
                self.keep("minItems", &limits.min);
                self.keep("maxItems", &limits.max);
                self.keep("uniqueItems", &limits.unique);
                self.shape(items);
            }
            Shape::Object { max_bytes } => self.keep("x-max-bytes", max_bytes),
            Shape::Map(inner) | Shape::Nullable(inner) | Shape::Redacted(inner) => {
                self.shape(inner);
            }
            Shape::Named(name) => self.schema(name),
            Shape::Any | Shape::Bool | Shape::Number | Shape::Instant(_) | Shape::Secret => {}
        }
    }

    fn schema(&mut self, name: &'a str) {
        let Some(schema) = self
            .api
            .schemas
            .get(name)
            .filter(|_| self.seen.insert(name))
        else {
            return;
        };
        if let Kind::Object(object) = &schema.kind {
            for property in &object.properties {
                if let Some((other, value)) = &property.required_when {
                    self.keep("x-required-when", &when(other, value));
                }
            }
            if !object.one_of.is_empty() {
                self.keep("x-one-of-required", &Value::from(object.one_of.clone()));
            }
        }
        schema
            .kind
            .shapes()
            .into_iter()
            .for_each(|shape| self.shape(shape));
    }
}

/// A condition as the description writes it.
fn when(other: &str, value: &Value) -> Value {
    serde_json::json!({"equals": value, "property": other})
}
