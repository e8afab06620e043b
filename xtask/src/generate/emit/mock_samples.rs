//! A sample of every type that an answer has: what is required, with plain values, and nothing else. It is JSON as the
//! vendor sends it, read by the type itself.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use super::Context;
use crate::generate::model::{Api, JsonType, Kind, Object, Shape, TextLimits, Told, Union, Unit};

/// 2026-01-01T00:00:00Z, in seconds and as text.
const INSTANT: (i64, &str) = (1_767_225_600, "2026-01-01T00:00:00Z");

/// Whether a type of an answer has a sample: it is no string, and needs no other member to be read.
pub fn has_sample(kind: &Kind) -> bool {
    match kind {
        Kind::Enumeration(_) => false,
        Kind::Object(_) => true,
        Kind::Union(union) => union.sibling.is_none(),
    }
}

/// The method `sample` of the type `path`, which describes `name`.
pub fn method(context: &Context<'_>, name: &str, path: &TokenStream) -> Option<TokenStream> {
    let samples = Samples(context.api);
    let kind = &context.api.schemas.get(name)?.kind;
    let value = match kind {
        Kind::Object(object) => samples.object(name, object),
        Kind::Union(union) if has_sample(kind) => samples.alternative(union)?.0,
        Kind::Union(_) | Kind::Enumeration(_) => return None,
    };
    let text = value.to_string();
    Some(quote!(identity_facade_core::sample!(#path, #text);))
}

struct Samples<'a>(&'a Api);

impl Samples<'_> {
    fn object(&self, name: &str, object: &Object) -> Value {
        let mut members = Map::new();
        for property in object.properties.iter().filter(|p| p.required) {
            let value = if property.nullable {
                Value::Null
            } else if self.says_done(name, &property.name) {
                Value::Bool(true)
            } else {
                self.value(&property.name, &property.shape)
            };
            members.insert(property.name.clone(), value);
        }
        // Where a member tells what another one is, both say the same.
        for property in object.properties.iter().filter(|p| p.required) {
            if let Some((sibling, tag)) = self.told_beside(&property.shape)
                && !property.nullable
            {
                members.insert(sibling, tag);
            }
        }
        Value::Object(members)
    }

    fn value(&self, member: &str, shape: &Shape) -> Value {
        match shape {
            Shape::Nullable(_) => Value::Null,
            Shape::Bool => Value::Bool(false),
            Shape::Integer { min, max } | Shape::Seconds { min, max } => {
                json!(0.clamp(*min, *max))
            }
            Shape::Number => json!(0.0),
            Shape::Instant(Unit::Seconds) => json!(INSTANT.0),
            Shape::Instant(Unit::Milliseconds) => json!(INSTANT.0 * 1000),
            Shape::Text(limits) => Value::String(words(member, limits)),
            Shape::Secret => json!("secret"),
            Shape::Identifier(kind) => Value::String(identifier(kind)),
            Shape::Redacted(inner) => self.value(member, inner),
            Shape::List(items, limits) => {
                (0..limits.min).map(|_| self.value(member, items)).collect()
            }
            Shape::Any | Shape::Map(_) | Shape::Object { .. } => json!({}),
            Shape::Named(name) => match self.0.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) => self.object(name, object),
                Some(Kind::Enumeration(values)) => json!(values.first()),
                Some(Kind::Union(union)) => self
                    .alternative(union)
                    .map_or(Value::Null, |(value, _)| value),
                None => Value::Null,
            },
        }
    }

    /// The first alternative, and the value of the tag that tells it.
    fn alternative(&self, union: &Union) -> Option<(Value, Option<Value>)> {
        let variant = union.variants.first()?;
        let mut value = self.value("value", &variant.shape);
        let mut tag = None;
        match (&variant.told, value.as_object_mut()) {
            (Told::Tag(values), members) => {
                tag = values.first().map(|value| json!(value));
                if let (Some(name), Some(members)) = (&union.tag, members) {
                    members.insert(name.clone(), tag.clone().unwrap_or_default());
                }
            }
            (Told::Member(name, constant), Some(members)) => {
                members.insert(name.clone(), constant.clone());
            }
            (Told::Members(names), Some(members)) => {
                if let (Some(name), false) = (
                    names.first(),
                    names.iter().any(|name| members.contains_key(name)),
                ) {
                    members.insert(name.clone(), self.member(&variant.shape, name));
                }
            }
            (Told::Type(JsonType::Objects), _) => {
                if let Shape::List(items, _) = &variant.shape {
                    value = json!([self.value("value", items)]);
                }
            }
            _ => {}
        }
        Some((value, tag))
    }

    /// A member of an object, required or not.
    fn member(&self, object: &Shape, name: &str) -> Value {
        let object = self.0.object(object).map(|(_, object)| object);
        let mut properties = object.iter().flat_map(|object| &object.properties);
        let property = properties.find(|property| property.name == name);
        property.map_or(Value::Null, |property| self.value(name, &property.shape))
    }

    /// The member that tells which alternative a union is, with its value for the first one.
    fn told_beside(&self, shape: &Shape) -> Option<(String, Value)> {
        let Shape::Named(name) = shape else {
            return None;
        };
        let Kind::Union(union) = &self.0.schemas.get(name)?.kind else {
            return None;
        };
        let (_, tag) = self.alternative(union)?;
        Some((union.sibling.clone()?, tag?))
    }

    /// Whether a member says that an operation was carried out: a sample is the answer of a success.
    fn says_done(&self, schema: &str, member: &str) -> bool {
        let mut operations = self.0.operations.iter();
        operations.any(|operation| {
            let receipt = operation.receipt.as_ref();
            let done = receipt.and_then(|receipt| receipt.done.as_deref()) == Some(member);
            done && matches!(&operation.answer, Some(Shape::Named(name)) if name == schema)
        })
    }
}

/// `user_1` for a `UserId`.
fn identifier(kind: &str) -> String {
    use heck::ToSnakeCase as _;
    format!("{}_1", kind.trim_end_matches("Id").to_snake_case())
}

/// A string that keeps its limits where it can be seen what it is, and else says the member that it is of.
fn words(member: &str, limits: &TextLimits) -> String {
    match limits.format.as_deref() {
        Some("date-time") => INSTANT.1.to_owned(),
        Some("date") => INSTANT.1[..10].to_owned(),
        Some("uri") => "https://example.com/".to_owned(),
        Some("email") => "ada@example.com".to_owned(),
        _ => {
            let min = limits.min;
            let text: String = member.chars().take(limits.max).collect();
            format!("{text:_<min$}")
        }
    }
}
