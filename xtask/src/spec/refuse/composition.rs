//! Schemas made of others: parts of `allOf`, alternatives of `oneOf` and `anyOf`, discriminators.

use serde_json::Value;

use super::keywords::{constraints, here, others};
use crate::spec::parts::{Members, is_alias, parts, strictest};
use crate::spec::schemas::Schema;

const UNIONS: [&str; 2] = ["anyOf", "oneOf"];

/// What a schema may say beside `allOf`, and a part of an object of itself.
const OF_OBJECTS: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "nullable",
    "properties",
    "readOnly",
    "required",
    "type",
    "writeOnly",
];

/// Whether `allOf` puts an object together.
fn is_composed(schema: &Value) -> bool {
    schema.get("allOf").is_some() && !is_alias(schema)
}

pub(super) fn beside_all_of(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    if value.get("allOf").is_none() {
        return Vec::new();
    }
    let mut allowed = OF_OBJECTS.to_vec();
    allowed.extend(UNIONS); // have a refusal of their own
    if is_alias(value) {
        allowed.retain(|keyword| *keyword != "additionalProperties");
    }
    others(value, &allowed)
}

pub(super) fn union_in_all_of(document: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let is_union = |part: &&Value| UNIONS.iter().any(|union| part.get(union).is_some());
    let beside = value.get("allOf").is_some() && is_union(&value);
    let inside =
        is_composed(value) && parts(document, value).is_ok_and(|parts| parts.iter().any(is_union));
    here(beside || inside)
}

pub(super) fn parts_without_members(document: &Value, schema: Schema<'_>) -> Vec<String> {
    if !is_composed(schema.value) {
        return Vec::new();
    }
    let parts = parts(document, schema.value).unwrap_or_default();
    let odd = parts
        .into_iter()
        .filter(|part| !std::ptr::eq(*part, schema.value));
    let odd = odd.flat_map(|part| {
        let kind = part["type"].as_str().filter(|kind| *kind != "object");
        let typed = part["additionalProperties"]
            .as_object()
            .is_some_and(|rest| !rest.is_empty());
        constraints(part)
            .filter(|keyword| !OF_OBJECTS.contains(keyword) && !UNIONS.contains(keyword))
            .map(|keyword| format!("a part with `{keyword}`"))
            .chain(kind.map(|kind| format!("a part of type `{kind}`")))
            .chain(typed.then(|| "a part with a typed `additionalProperties`".to_owned()))
            .collect::<Vec<_>>()
    });
    odd.collect()
}

pub(super) fn declared_twice(document: &Value, schema: Schema<'_>) -> Vec<String> {
    if !is_composed(schema.value) {
        return Vec::new();
    }
    let parts = parts(document, schema.value).unwrap_or_default();
    let members = Members::of(&parts).declared.into_iter();
    members
        .filter(|(_, declared)| strictest(document, declared).is_none())
        .map(|(name, _)| format!("the member `{name}`"))
        .collect()
}

pub(super) fn undeclared(document: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let refused_elsewhere = UNIONS.iter().any(|union| value.get(union).is_some())
        || (is_alternative(schema.place) && !has_shape(value));
    // A part may require what another part declares.
    if !schema.request
        || !schema.whole
        || refused_elsewhere
        || is_alias(value)
        || value.get("$ref").is_some()
    {
        return Vec::new();
    }
    let parts = parts(document, value).unwrap_or_default();
    let members = Members::of(&parts);
    let required = members.required.iter();
    required
        .filter(|name| !members.declared.contains_key(*name))
        .map(|name| format!("the member `{name}`"))
        .collect()
}

/// Whether a pointer leads to an alternative of a union.
fn is_alternative(place: &str) -> bool {
    let mut steps = place.rsplit('/');
    let number = steps
        .next()
        .is_some_and(|step| step.parse::<usize>().is_ok());
    number && steps.next().is_some_and(|step| UNIONS.contains(&step))
}

/// Whether a schema says what kind of value it describes.
fn has_shape(schema: &Value) -> bool {
    let shaped = ["$ref", "allOf", "properties", "type"];
    shaped.iter().any(|keyword| schema.get(keyword).is_some())
}

/// The alternatives of a union.
fn alternatives(schema: &Value) -> impl Iterator<Item = &Value> {
    UNIONS
        .iter()
        .filter_map(|union| schema[union].as_array())
        .flatten()
}

pub(super) fn beside_union(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let value = schema.value;
    let mut allowed = vec![
        "allOf", // has a refusal of its own
        "discriminator",
        "nullable",
        "readOnly",
        "type",
        "writeOnly",
    ];
    match UNIONS.iter().find(|union| value.get(union).is_some()) {
        // Both of them are two unions that have to hold at once.
        Some(union) => allowed.push(union),
        None => return Vec::new(),
    }
    others(value, &allowed)
}

pub(super) fn shapeless_alternatives(_: &Value, schema: Schema<'_>) -> Vec<String> {
    here(!alternatives(schema.value).all(has_shape))
}

pub(super) fn lone_discriminator(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let lone = alternatives(schema.value).next().is_none();
    here(schema.value.get("discriminator").is_some() && lone)
}

pub(super) fn foreign_mapping(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let mapping = schema.value["discriminator"]["mapping"].as_object();
    let known: Vec<&str> = alternatives(schema.value)
        .filter_map(|alternative| alternative["$ref"].as_str())
        .collect();
    if known.is_empty() {
        return Vec::new();
    }
    let targets = mapping.into_iter().flatten();
    let foreign = targets.filter(|(_, target)| {
        let target = target.as_str().unwrap_or_default();
        !known.contains(&reference(target).as_str())
    });
    foreign
        .map(|(value, target)| format!("`{value}` is {target}"))
        .collect()
}

/// What a mapping names: a reference, or the name of a component.
pub fn reference(target: &str) -> String {
    if target.contains(['#', '/']) {
        target.to_owned()
    } else {
        format!("#/components/schemas/{target}")
    }
}

pub(super) fn sibling_of_nothing(_: &Value, schema: Schema<'_>) -> Vec<String> {
    let told = schema.value["x-union"].get("sibling").is_some();
    here(told && schema.elsewhere)
}
