//! Unions: the alternatives of a schema, what each is called, and how an answer tells which one it is.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::json::{list, members, members_of, text};
use super::schemas::is_object;
use super::{Reader, Result};
use crate::generate::model::{JsonType, Kind, Schema, Shape, Told, Union, Variant, Way};
use crate::spec::parts::{self, Members};
use crate::spec::refuse::reference;

impl<'d> Reader<'d> {
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
        let mut titles = Vec::new();
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
            titles.push(title.clone());
            variants.push(Variant {
                shape: self.shape(choice, way, &format!("{hint} {title}"))?,
                rust: title.to_upper_camel_case(),
                told,
            });
        }
        for (place, variant) in variants.iter().enumerate() {
            for other in &variants[..place] {
                if variant.rust == other.rust {
                    return Err(format!(
                        "{hint}: two alternatives are called `{}`",
                        other.rust
                    ));
                }
                if let Some(same) = in_common(&variant.told, &other.told) {
                    return Err(format!(
                        "{hint}: two alternatives are told alike ({same}); add `x-union` to the overlay"
                    ));
                }
            }
        }
        check_rule(rule, choices, &titles).map_err(|e| format!("{hint}: {e}"))?;
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
                foreign: None,
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
            .filter(|(_, target)| choice["$ref"] == reference(text(target)))
            .map(|(value, _)| value.to_owned())
            .collect();
        if !mapped.is_empty() {
            return Ok(mapped);
        }
        let parts = parts::parts(self.description, choice)?;
        let declared = Members::of(&parts).declared.remove(tag);
        let declared = declared.unwrap_or_default();
        let Some(member) = parts::strictest(self.description, &declared) else {
            return Ok(Vec::new());
        };
        let values = list(&self.origin(member)?["enum"]);
        values
            .map(|value| match value.as_str() {
                Some(value) => Ok(value.to_owned()),
                None => Err(format!(
                    "the value {value} of the tag `{tag}` is not a string"
                )),
            })
            .collect()
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
            "" if !is_object(resolved) => {
                Err("an alternative without a type or members cannot be told".into())
            }
            "string" => Ok(Told::Type(JsonType::Text)),
            "array" if condition["items"] == "object" => Ok(Told::Type(JsonType::Objects)),
            "array" => Ok(Told::Type(JsonType::List)),
            "integer" | "number" => Ok(Told::Type(JsonType::Number)),
            "object" | "" => Ok(Told::Type(JsonType::Object)),
            other => Err(format!("an alternative of type `{other}` cannot be told")),
        }
    }
}

/// What tells one alternative and would tell the other one, too.
fn in_common(one: &Told, other: &Told) -> Option<String> {
    match (one, other) {
        (Told::Tag(one), Told::Tag(other)) | (Told::Members(one), Told::Members(other)) => {
            one.iter().find(|value| other.contains(value)).cloned()
        }
        _ => (one == other).then(|| format!("{one:?}")),
    }
}

/// Everything that `x-union` names is there: titles of alternatives, and the alternatives that a tag stands for.
fn check_rule(rule: &Value, choices: &[&Value], titles: &[String]) -> Result<()> {
    let named = members(&rule["alternatives"]).map(|(title, _)| title);
    let values = members(&rule["sibling"]["values"]).map(|(_, title)| text(title));
    if let Some(title) = named
        .chain(values)
        .find(|title| !titles.iter().any(|t| t == title))
    {
        return Err(format!(
            "`x-union` names `{title}`, which is no alternative"
        ));
    }
    let mut targets = members(&rule["variants"]).map(|(_, target)| target);
    let known = |target: &&Value| {
        choices
            .iter()
            .any(|choice| choice["$ref"] == reference(text(target)))
    };
    match targets.find(|target| !known(target)) {
        Some(target) => Err(format!("`x-union` names {target}, which is no alternative")),
        None => Ok(()),
    }
}
