//! Values out of a few, and shapes out of several.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::json::{list, members, members_of, text};
use super::limits::unlimited;
use super::schemas::type_name;
use super::{Reader, Result};
use crate::generate::model::{JsonType, Kind, Schema, Shape, Told, Union, Variant, Way};

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
        let sibling = &rule["sibling"];
        let mut variants = Vec::new();
        for choice in choices {
            let (title, condition) = self
                .alternative(rule, choice)
                .map_err(|e| format!("{hint}: {e}"))?;
            let told = if let Some(tag) = &tag {
                Told::Tag(self.tags(schema, choice, tag)?)
            } else if sibling.is_object() {
                let values = members(&sibling["values"]);
                let mine = values.filter(|(_, other)| text(other) == title);
                Told::Tag(mine.map(|(value, _)| value.to_owned()).collect())
            } else {
                self.told(choice, condition)?
            };
            if told == Told::Tag(Vec::new()) {
                return Err(format!(
                    "{hint}: no value tells alternative `{title}`; add `x-union` to the overlay"
                ));
            }
            variants.push(Variant {
                shape: self.shape(choice, way, &format!("{hint} {title}"))?,
                rust: title.to_upper_camel_case(),
                told,
            });
        }
        let told: Vec<&Told> = variants.iter().map(|variant| &variant.told).collect();
        let same = |(place, one): &(usize, &&Told)| told[..*place].contains(one);
        if let Some((_, same)) = told.iter().enumerate().find(same) {
            return Err(format!(
                "{hint}: two alternatives are told alike ({same:?}); add `x-union` to the overlay"
            ));
        }
        let rust = self.object_name(hint, way);
        let kind = Kind::Union(Union {
            tag,
            sibling: sibling["member"].as_str().map(str::to_owned),
            variants,
        });
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

    /// The title of an alternative, by what it refers to or holds and never by its place, and the condition on it.
    fn alternative(&self, rule: &'d Value, choice: &'d Value) -> Result<(String, &'d Value)> {
        let Some(titles) = rule.get("alternatives") else {
            return match choice
                .get("$ref")
                .map(text)
                .and_then(|r| r.rsplit('/').next())
            {
                Some(name) => Ok((name.to_owned(), &Value::Null)),
                None => Err("an alternative has no name; add `x-union` to the overlay".into()),
            };
        };
        let resolved = self.resolve(choice)?;
        let fits = |condition: &Value| {
            let required = |name: &Value| list(&resolved["required"]).any(|other| other == name);
            let reference = condition
                .get("ref")
                .is_none_or(|r| choice.get("$ref") == Some(r));
            let kind = condition.get("type").is_none_or(|t| resolved["type"] == *t);
            let needs = list(&condition["required"]).all(required);
            let constant = members(&condition["enum"]).all(|(name, value)| {
                resolved["properties"][name]["enum"] == Value::from(vec![value.clone()])
            });
            let items = condition.get("items").is_none_or(|t| {
                let items = self.resolve(&resolved["items"]);
                items.is_ok_and(|items| items["type"] == *t)
            });
            reference && kind && items && needs && constant
        };
        let mut fitting = members(titles).filter(|(_, condition)| fits(condition));
        match (fitting.next(), fitting.next()) {
            (Some((title, condition)), None) => Ok((title.to_owned(), condition)),
            (None, _) => Err(format!(
                "no title of `x-union` fits the alternative {resolved}"
            )),
            (Some((one, _)), Some((two, _))) => Err(format!(
                "`{one}` and `{two}` of `x-union` fit the same alternative"
            )),
        }
    }

    /// The values of the tag that stand for an alternative.
    fn tags(&self, schema: &Value, choice: &'d Value, tag: &str) -> Result<Vec<String>> {
        let mapping = schema["x-union"]
            .get("variants")
            .or_else(|| schema["discriminator"].get("mapping"));
        let mapped: Vec<String> = members_of(mapping)
            .filter(|(_, target)| *target == &choice["$ref"])
            .map(|(value, _)| value.to_owned())
            .collect();
        if !mapped.is_empty() {
            return Ok(mapped);
        }
        let values = &self.resolve(choice)?["properties"][tag]["enum"];
        Ok(list(values).map(|v| text(v).to_owned()).collect())
    }

    /// How an alternative without a tag is told: as its title is found, otherwise by its type.
    fn told(&self, choice: &'d Value, condition: &Value) -> Result<Told> {
        if let Some((name, value)) = members(&condition["enum"]).next() {
            return Ok(Told::Member(name.to_owned(), value.clone()));
        }
        let required: Vec<String> = list(&condition["required"])
            .map(|name| text(name).to_owned())
            .collect();
        if !required.is_empty() {
            return Ok(Told::Members(required));
        }
        let resolved = self.resolve(choice)?;
        match text(&resolved["type"]) {
            "string" => Ok(Told::Type(JsonType::Text)),
            "array" if condition["items"] == "object" => Ok(Told::Type(JsonType::Objects)),
            "array" => Ok(Told::Type(JsonType::List)),
            "integer" | "number" => Ok(Told::Type(JsonType::Number)),
            "object" | "" => Ok(Told::Type(JsonType::Object)),
            other => Err(format!("an alternative of type `{other}` cannot be told")),
        }
    }
}
