//! Schemas: every inline object gets a name, every alias is resolved, every schema travels one way.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::json::{list, text};
use super::limits::{bound, integer, list_limits, text_limits};
use super::names::{no_name_beside_reference, type_base};
use super::{Reader, Result};
use crate::generate::emit::imports::{IMPORTED, IMPORTED_GENERIC, PRELUDE};
use crate::generate::model::{Kind, Object, Property, Role, Schema, Shape, Way};
use crate::overlay::TYPES;
use crate::spec::parts::{self, Members};

impl<'d> Reader<'d> {
    pub(super) fn shape(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        let shape = self.visible_shape(schema, way, hint)?;
        Ok(match shape {
            // `Secret` takes any text; one with limits is checked first and hidden then.
            Shape::Text(limits) if schema["x-secret"] == true && limits.takes_all() => {
                Shape::Secret
            }
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
        if parts::is_alias(schema) {
            return self.shape(&schema["allOf"][0], way, hint);
        }
        if schema.get("allOf").is_some() {
            return self.object(schema, way, hint);
        }
        let choices: Vec<&Value> = list(&schema["oneOf"])
            .chain(list(&schema["anyOf"]))
            .filter(|c| {
                ["type", "$ref", "properties", "allOf"]
                    .iter()
                    .any(|keyword| c.get(keyword).is_some())
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
        let has = |keyword: &str| schema.get(keyword).is_some();
        let kind = match text(&schema["type"]) {
            _ if has("properties") => "object",
            "" if has("additionalProperties") => "object",
            "" if has("items") => "array",
            stated => stated,
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
        self.resolve(schema)?;
        // An object may contain itself: its name is known before its members are.
        if is_object(schema) {
            let rust = self.object_name(type_base(schema, name)?, way);
            if let Some(path) = self.description[TYPES]["components"][name].as_str() {
                return self.foreign(path, &rust, key);
            }
            self.components.insert(key, Shape::Named(rust.clone()));
            self.define_object(schema, way, &rust, name)?;
            return Ok(Shape::Named(rust));
        }
        if !self.open.insert(key.clone()) {
            return Err(format!(
                "`{target}` contains itself, and there is no object in between"
            ));
        }
        let shape = self.shape(schema, way, &name.to_upper_camel_case());
        self.open.remove(&key);
        let shape = shape?;
        self.components.insert(key, shape.clone());
        Ok(shape)
    }

    /// A type that another crate has.
    fn foreign(&mut self, path: &str, rust: &str, component: (String, Way)) -> Result<Shape> {
        self.define(
            rust,
            Schema {
                origin: component.0.clone(),
                ways: BTreeSet::from([component.1]),
                kind: Kind::Object(Object::default()),
                groups: BTreeSet::new(),
                foreign: Some(path.to_owned()),
            },
        )?;
        let shape = Shape::Named(rust.to_owned());
        self.components.insert(component, shape.clone());
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
                foreign: None,
            },
        )?;
        let mut object = Object::default();
        self.members(schema, way, rust, &mut object)
            .map_err(|e| format!("`{origin}`: {e}"))?;
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
        let parts = parts::parts(self.description, schema)?;
        for part in &parts {
            self.member_names(part, rust, false)?;
        }
        let Members { declared, required } = Members::of(&parts);
        let base = rust
            .strip_suffix("Input")
            .filter(|_| way == Way::Request)
            .unwrap_or(rust);
        for (name, declared) in declared {
            let property = self
                .property(name, &declared, way, base)
                .map_err(|e| format!("{name}: {e}"))?;
            if let Some(property) = &property {
                self.share(&property.shape, name, &parts);
            }
            object.properties.extend(property.map(|property| Property {
                // Where one type stands for several answers, one of them may lack what another one has.
                required: required.contains(name)
                    || declared.iter().any(|one| one["x-zero-when-absent"] == true),
                ..property
            }));
        }
        for part in parts {
            object.open |= match part.get("additionalProperties") {
                Some(Value::Object(others)) => others.is_empty(),
                others => others == Some(&Value::Bool(true)),
            };
            let groups = |keyword: &str| part.get(keyword).map(names_of).into_iter().flatten();
            object.any_of.extend(groups("x-any-of-required"));
            object.one_of.extend(groups("x-one-of-required"));
        }
        Ok(())
    }

    /// An enumeration that a part with a type of another crate declares is that of the other crate, too.
    fn share(&mut self, shape: &Shape, member: &str, parts: &[&'d Value]) {
        let Shape::Named(rust) = shape else {
            return;
        };
        let components = &self.description["components"]["schemas"];
        let mut components = components.as_object().into_iter().flatten();
        let declares = |part: &&&Value| part["properties"].get(member).is_some();
        let owner = parts.iter().rev().find(declares).and_then(|part| {
            let is_part = |(_, other): &(&String, &Value)| std::ptr::eq(*other, *part);
            components.find(is_part).map(|(name, _)| name)
        });
        let path = owner.and_then(|owner| {
            let path = &self.description[TYPES]["members"][format!("{owner}.{member}")];
            path.as_str()
        });
        if let (Some(path), Some(schema)) = (path, self.schemas.get_mut(rust))
            && matches!(schema.kind, Kind::Enumeration(_))
        {
            schema.foreign = Some(path.to_owned());
        }
    }

    /// A member by all of its declarations; `None` if it does not travel this way.
    fn property(
        &mut self,
        name: &str,
        declared: &[&'d Value],
        way: Way,
        base: &str,
    ) -> Result<Option<Property>> {
        let hidden = match way {
            Way::Request => "readOnly",
            Way::Response => "writeOnly",
        };
        let mut nullable = true;
        for declaration in declared {
            let chain = parts::aliases(self.description, declaration)?;
            if chain.iter().any(|schema| schema[hidden] == true) {
                return Ok(None);
            }
            nullable &= self.nullable(declaration)?;
        }
        let source = parts::strictest(self.description, declared)
            .ok_or("it is declared twice with different types")?;
        let says = |keyword: &str| declared.iter().rev().find_map(|d| d.get(keyword));
        let only = match way {
            Way::Request => only_boolean(self.origin(source)?),
            Way::Response => None,
        };
        if only.is_some() && nullable {
            return Err("a single boolean value beside null is not implemented".into());
        }
        Ok(Some(Property {
            name: name.to_owned(),
            required: false,
            nullable,
            deprecated: declared.iter().any(|d| d["deprecated"] == true),
            shape: self.shape(source, way, &format!("{base} {name}"))?,
            role: Role::default(),
            default: says("default").cloned(),
            required_when: says("x-required-when")
                .map(|when| (text(&when["property"]).to_owned(), when["equals"].clone())),
            only,
        }))
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
        let mut chain = parts::aliases(self.description, schema)?;
        if let Some(last) = chain.last().copied() {
            for alternative in list(&last["oneOf"]).chain(list(&last["anyOf"])) {
                chain.extend(parts::aliases(self.description, alternative)?);
            }
        }
        Ok(chain.into_iter().any(own))
    }
}

/// The one boolean that is valid, if not both are.
fn only_boolean(schema: &Value) -> Option<bool> {
    let mut values = list(&schema["enum"]).filter_map(Value::as_bool);
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
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

/// Whether a schema becomes a struct: it has members, or parts that may have.
pub(super) fn is_object(schema: &Value) -> bool {
    let has_members = schema["properties"]
        .as_object()
        .is_some_and(|p| !p.is_empty());
    has_members || (schema.get("allOf").is_some() && !parts::is_alias(schema))
}

pub(super) fn names_of(groups: &Value) -> Vec<Vec<String>> {
    list(groups)
        .map(|group| list(group).map(|name| text(name).to_owned()).collect())
        .collect()
}
