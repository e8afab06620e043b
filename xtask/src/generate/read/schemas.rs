//! Schemas: every inline object gets a name, every alias is resolved, every schema travels one way.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::json::{list, members, text};
use super::limits::{bound, integer, list_limits, text_limits};
use super::names::{no_name_beside_reference, type_base};
use super::{Reader, Result};
use crate::generate::model::{
    IMPORTED, IMPORTED_GENERIC, Kind, Object, PRELUDE, Property, Role, Schema, Shape, Way,
};

impl<'d> Reader<'d> {
    pub(super) fn shape(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        let shape = self.visible_shape(schema, way, hint)?;
        Ok(match shape {
            Shape::Text(_) if schema["x-secret"] == true => Shape::Secret,
            other if schema["x-secret"] == true => Shape::Redacted(Box::new(other)),
            other => other,
        })
    }

    fn visible_shape(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        if let Some(target) = schema.get("$ref") {
            no_name_beside_reference(schema, hint)?;
            return self.component(text(target), way);
        }
        let hint = type_base(schema, hint)?;
        if let Some(parts) = schema["allOf"].as_array() {
            return match parts.as_slice() {
                [only] if schema.get("properties").is_none() => self.shape(only, way, hint),
                _ => self.object(schema, way, hint),
            };
        }
        let choices: Vec<&Value> = list(&schema["oneOf"])
            .chain(list(&schema["anyOf"]))
            .filter(|c| {
                c.get("type").is_some() || c.get("$ref").is_some() || c.get("properties").is_some()
            })
            .collect();
        match choices.as_slice() {
            [] => {}
            [only] => return self.shape(only, way, hint),
            _ => return self.union(schema, &choices, way, hint),
        }
        if let Some(values) = schema["enum"].as_array() {
            let shape = self.enumeration(values, way, hint)?;
            if let Shape::Named(rust) = &shape {
                self.member_names(schema, rust, true)?;
            }
            return Ok(shape);
        }
        let kind = if schema.get("properties").is_some() {
            "object"
        } else {
            text(&schema["type"])
        };
        match kind {
            "object" => self.object(schema, way, hint),
            "array" => {
                let items = self.item(&schema["items"], way, &format!("{hint}Item"))?;
                Ok(Shape::List(Box::new(items), list_limits(schema, way)))
            }
            "string" => Ok(Shape::Text(text_limits(schema, way))),
            "integer" => integer(schema, way),
            "number" => Ok(Shape::Number),
            "boolean" => Ok(Shape::Bool),
            "" => Ok(Shape::Any),
            other => Err(format!("{hint}: type `{other}` is unknown")),
        }
    }

    /// A value inside a list or a map, which says itself whether it may be null.
    fn item(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        let shape = self.shape(schema, way, hint)?;
        let nullable = self.nullable(schema)?;
        Ok(if nullable {
            Shape::Nullable(Box::new(shape))
        } else {
            shape
        })
    }

    fn component(&mut self, target: &str, way: Way) -> Result<Shape> {
        let name = target
            .strip_prefix("#/components/schemas/")
            .ok_or_else(|| format!("`{target}` does not name a schema of this description"))?;
        let key = (name.to_owned(), way);
        if let Some(known) = self.components.get(&key) {
            return Ok(known.clone());
        }
        let schema = self
            .description
            .pointer(&format!(
                "/components/schemas/{}",
                name.replace('~', "~0").replace('/', "~1")
            ))
            .ok_or_else(|| format!("`{target}` names a schema that is not there"))?;
        // An object may contain itself: its name is known before its members are.
        if is_object(schema) {
            let rust = self.object_name(type_base(schema, name)?, way);
            self.components.insert(key, Shape::Named(rust.clone()));
            self.define_object(schema, way, &rust, name)?;
            return Ok(Shape::Named(rust));
        }
        let shape = self.shape(schema, way, &name.to_upper_camel_case())?;
        self.components.insert(key, shape.clone());
        Ok(shape)
    }

    pub(super) fn object_name(&self, base: &str, way: Way) -> String {
        let base = type_name(base);
        match self.schemas.get(&base) {
            Some(taken) if way == Way::Request && taken.ways.contains(&Way::Response) => {
                format!("{base}Input")
            }
            _ => base,
        }
    }

    fn object(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        if !is_object(schema) {
            return match schema.get("additionalProperties") {
                Some(Value::Object(inner)) if !inner.is_empty() => {
                    let inner = self.item(
                        &schema["additionalProperties"],
                        way,
                        &format!("{hint}Value"),
                    )?;
                    Ok(Shape::Map(Box::new(inner)))
                }
                _ => Ok(Shape::Object {
                    max_bytes: bound(&schema["x-max-bytes"]).unwrap_or(usize::MAX),
                }),
            };
        }
        let rust = self.object_name(hint, way);
        self.define_object(schema, way, &rust, hint)?;
        Ok(Shape::Named(rust))
    }

    fn define_object(
        &mut self,
        schema: &'d Value,
        way: Way,
        rust: &str,
        origin: &str,
    ) -> Result<()> {
        let kind = Kind::Object(Object::default());
        self.define(
            rust,
            Schema {
                origin: origin.to_owned(),
                ways: BTreeSet::from([way]),
                kind,
                groups: BTreeSet::new(),
            },
        )?;
        let mut object = Object::default();
        self.members(schema, way, rust, &mut object)?;
        if let Some(schema) = self.schemas.get_mut(rust) {
            schema.kind = Kind::Object(object);
        }
        Ok(())
    }

    /// The members of an object, those of every part of an `allOf` among them.
    fn members(
        &mut self,
        schema: &'d Value,
        way: Way,
        rust: &str,
        object: &mut Object,
    ) -> Result<()> {
        for part in list(&schema["allOf"]) {
            let part = self.resolve(part)?;
            self.members(part, way, rust, object)?;
        }
        self.member_names(schema, rust, false)?;
        let base = rust
            .strip_suffix("Input")
            .filter(|_| way == Way::Request)
            .unwrap_or(rust)
            .to_owned();
        for (name, source) in members(&schema["properties"]) {
            let property = Property {
                name: name.to_owned(),
                required: false,
                nullable: self.nullable(source)?,
                deprecated: source["deprecated"] == true,
                shape: self
                    .shape(source, way, &format!("{base} {name}"))
                    .map_err(|e| format!("{name}: {e}"))?,
                role: Role::default(),
                default: source.get("default").cloned(),
                required_when: source
                    .get("x-required-when")
                    .map(|when| (text(&when["property"]).to_owned(), when["equals"].clone())),
            };
            object.properties.retain(|p| p.name != name);
            object.properties.push(property);
        }
        object.properties.sort_by(|a, b| a.name.cmp(&b.name));
        for name in list(&schema["required"]) {
            if let Some(property) = object
                .properties
                .iter_mut()
                .find(|p| name == p.name.as_str())
            {
                property.required = true;
            }
        }
        object.open |= matches!(schema.get("additionalProperties"), Some(Value::Bool(true)));
        object.any_of.extend(
            schema
                .get("x-any-of-required")
                .map(names_of)
                .into_iter()
                .flatten(),
        );
        object.one_of.extend(
            schema
                .get("x-one-of-required")
                .map(names_of)
                .into_iter()
                .flatten(),
        );
        Ok(())
    }

    pub(super) fn define(&mut self, rust: &str, schema: Schema) -> Result<()> {
        if let Some(taken) = self.schemas.get(rust) {
            return Err(format!(
                "two schemas would be called `{rust}`: `{}` and `{}`",
                taken.origin, schema.origin
            ));
        }
        self.schemas.insert(rust.to_owned(), schema);
        Ok(())
    }

    fn nullable(&self, schema: &'d Value) -> Result<bool> {
        let own = |s: &Value| s["nullable"] == true || list(&s["enum"]).any(Value::is_null);
        let mut at = schema;
        loop {
            if own(at) {
                return Ok(true);
            }
            at = match at["allOf"].as_array().map(Vec::as_slice) {
                Some([only]) => only,
                _ if at.get("$ref").is_some() => self.resolve(at)?,
                _ => return Ok(false),
            };
        }
    }
}

/// A name in Rust's case that hides nothing which generated code uses.
pub(super) fn type_name(base: &str) -> String {
    let name = base.to_upper_camel_case();
    let taken = PRELUDE.iter().chain(&IMPORTED).chain(&IMPORTED_GENERIC);
    if taken.into_iter().any(|taken| *taken == name) {
        format!("{name}Object")
    } else {
        name
    }
}

/// Whether a schema becomes a struct: it has members, or parts that have.
fn is_object(schema: &Value) -> bool {
    let has_members = schema["properties"]
        .as_object()
        .is_some_and(|p| !p.is_empty());
    has_members
        || schema["allOf"]
            .as_array()
            .is_some_and(|parts| parts.len() > 1)
}

pub(super) fn names_of(groups: &Value) -> Vec<Vec<String>> {
    list(groups)
        .map(|group| list(group).map(|name| text(name).to_owned()).collect())
        .collect()
}
