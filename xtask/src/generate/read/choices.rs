//! Values out of a few, and shapes out of several.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::json::{list, members_of, text};
use super::limits::unlimited;
use super::schemas::type_name;
use super::{Reader, Result};
use crate::generate::model::{Kind, Schema, Shape, Union, Variant, Way};

impl<'d> Reader<'d> {
    pub(super) fn enumeration(
        &mut self,
        values: &'d [Value],
        way: Way,
        hint: &str,
    ) -> Result<Shape> {
        let values: Vec<&Value> = values.iter().filter(|v| !v.is_null()).collect();
        if values.iter().all(|v| v.is_i64()) {
            let numbers = || values.iter().filter_map(|v| v.as_i64());
            let (min, max) = (
                numbers().min().unwrap_or(i64::MIN),
                numbers().max().unwrap_or(i64::MAX),
            );
            return Ok(match way {
                Way::Request => Shape::Integer { min, max },
                Way::Response => Shape::Integer {
                    min: i64::MIN,
                    max: i64::MAX,
                },
            });
        }
        let Some(texts) = values
            .iter()
            .map(|v| v.as_str().map(str::to_owned))
            .collect::<Option<Vec<_>>>()
        else {
            return Ok(if values.iter().all(|v| v.is_boolean()) {
                Shape::Bool
            } else {
                Shape::Any
            });
        };
        // A member that can have but one value carries nothing in an answer.
        if way == Way::Response && texts.len() == 1 {
            return Ok(Shape::Text(unlimited()));
        }
        let mut rust = type_name(hint);
        loop {
            match self.schemas.get_mut(&rust) {
                None => break,
                Some(Schema {
                    kind: Kind::Enumeration(known),
                    ways,
                    ..
                }) if *known == texts => {
                    ways.insert(way);
                    return Ok(Shape::Named(rust));
                }
                Some(_) => rust.push_str(if way == Way::Request { "Input" } else { "Kind" }),
            }
        }
        let kind = Kind::Enumeration(texts);
        self.define(
            &rust,
            Schema {
                origin: hint.to_owned(),
                ways: BTreeSet::from([way]),
                kind,
                groups: BTreeSet::new(),
            },
        )?;
        Ok(Shape::Named(rust))
    }

    pub(super) fn union(
        &mut self,
        schema: &'d Value,
        choices: &[&'d Value],
        way: Way,
        hint: &str,
    ) -> Result<Shape> {
        let rule = &schema["x-union"];
        let tag = rule
            .get("tag")
            .or_else(|| schema["discriminator"].get("propertyName"))
            .map(|t| text(t).to_owned());
        let mapping = rule
            .get("variants")
            .or_else(|| schema["discriminator"].get("mapping"));
        let mut variants = Vec::new();
        for (index, choice) in choices.iter().enumerate() {
            let title = match (rule["titles"].get(index), choice.get("$ref")) {
                (Some(title), _) => text(title).to_owned(),
                (None, Some(target)) => text(target)
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                (None, None) => text(&choice["type"]).to_owned(),
            };
            let shape = self.shape(choice, way, &format!("{hint} {title}"))?;
            let mut tags = Vec::new();
            if let Some(tag) = &tag {
                tags.extend(
                    members_of(mapping)
                        .filter(|(_, t)| *t == &choice["$ref"])
                        .map(|(value, _)| value.to_owned()),
                );
                if tags.is_empty() {
                    let values = &self.resolve(choice)?["properties"][tag]["enum"];
                    tags.extend(list(values).map(|v| text(v).to_owned()));
                }
                if tags.is_empty() {
                    return Err(format!(
                        "{hint}: no value of `{tag}` tells variant `{title}`; add `x-union` to the overlay"
                    ));
                }
            }
            variants.push(Variant {
                rust: title.to_upper_camel_case(),
                tags,
                shape,
            });
        }
        let rust = self.object_name(hint, way);
        let kind = Kind::Union(Union { tag, variants });
        self.define(
            &rust,
            Schema {
                origin: hint.to_owned(),
                ways: BTreeSet::from([way]),
                kind,
                groups: BTreeSet::new(),
            },
        )?;
        Ok(Shape::Named(rust))
    }
}
