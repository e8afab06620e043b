//! Enumerations: their distinct values, and the type that stands for them.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::limits::unlimited;
use super::schemas::type_name;
use super::{Reader, Result};
use crate::generate::model::{Kind, Schema, Shape, Way};

impl<'d> Reader<'d> {
    pub(super) fn enumeration(
        &mut self,
        values: &'d [Value],
        way: Way,
        hint: &str,
    ) -> Result<Shape> {
        let mut distinct: Vec<&Value> = Vec::new();
        for value in values.iter().filter(|v| !v.is_null()) {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        let values = distinct;
        if values.is_empty() {
            return Err(format!("{hint}: the enumeration has no values"));
        }
        if values.iter().all(|v| v.is_i64()) {
            let numbers = || values.iter().filter_map(|v| v.as_i64());
            let (min, max) = (
                numbers().min().unwrap_or(i64::MIN),
                numbers().max().unwrap_or(i64::MAX),
            );
            let gaps = values.len() as u64 != min.abs_diff(max).saturating_add(1);
            return Ok(match way {
                Way::Request if gaps => {
                    return Err(format!("{hint}: the enumeration of integers has gaps"));
                }
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
            return if values.iter().all(|v| v.is_boolean()) {
                Ok(Shape::Bool)
            } else {
                Err(format!(
                    "{hint}: the enumeration has values of several types"
                ))
            };
        };
        // A member that can have but one value carries nothing in an answer.
        if way == Way::Response && texts.len() == 1 {
            return Ok(Shape::Text(unlimited()));
        }
        let mut rust = type_name(hint);
        if let Some((one, other)) = called_alike(&texts) {
            return Err(format!(
                "the values `{one}` and `{other}` of `{rust}` would have the same name; remove one in the overlay"
            ));
        }
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
                foreign: None,
            },
        )?;
        Ok(Shape::Named(rust))
    }
}

/// Two values for which typify finds no names of their own: neither by their words, nor with `X` for what no name has.
fn called_alike(values: &[String]) -> Option<(&str, &str)> {
    let twins = |name: &dyn Fn(&str) -> String| {
        let mut known = BTreeMap::new();
        let mut pairs = values
            .iter()
            .map(|value| (known.insert(name(value), value), value));
        pairs.find_map(|(other, value)| Some((other?.as_str(), value.as_str())))
    };
    twins(&|value| value.to_upper_camel_case())?;
    twins(&|value| {
        value
            .replace(|c: char| !c.is_alphanumeric(), "X")
            .to_upper_camel_case()
    })
}
