//! Objects put together by `allOf`: their parts, their members and what is required of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

type Result<T> = std::result::Result<T, String>;

/// Keywords that say nothing about which values are valid.
pub const ANNOTATIONS: [&str; 9] = [
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "format",
    "title",
    "xml",
];

/// What `$ref` finally leads to; the value itself if it is no reference. An error if there is nothing, or if references
/// form a cycle.
pub fn resolve<'d>(document: &'d Value, mut value: &'d Value) -> Result<&'d Value> {
    let mut targets: Vec<&str> = Vec::new();
    while let Some(target) = value.get("$ref") {
        let target = target.as_str().unwrap_or_default();
        if targets.contains(&target) {
            targets.push(target);
            return Err(format!("references form a cycle: {}", targets.join(" -> ")));
        }
        targets.push(target);
        value = target
            .strip_prefix('#')
            .and_then(|pointer| document.pointer(pointer))
            .ok_or_else(|| format!("{target:?} leads nowhere"))?;
    }
    Ok(value)
}

/// Whether `allOf` only gives another schema a place: it has one part, and no members stand beside it.
pub fn is_alias(schema: &Value) -> bool {
    schema["allOf"]
        .as_array()
        .is_some_and(|parts| parts.len() == 1)
        && !["properties", "required"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some())
}

/// A schema and what it stands for, step by step: references and `allOf` of one part. An error if it stands for itself.
pub fn aliases<'d>(document: &'d Value, schema: &'d Value) -> Result<Vec<&'d Value>> {
    let mut chain = vec![schema];
    let mut at = schema;
    loop {
        at = if at.get("$ref").is_some() {
            resolve(document, at)?
        } else if is_alias(at) {
            &at["allOf"][0]
        } else {
            return Ok(chain);
        };
        if chain.iter().any(|known| std::ptr::eq(*known, at)) {
            return Err(format!("a schema contains itself: {at}"));
        }
        chain.push(at);
    }
}

/// A schema and every part of it that `allOf` names, through references; parts come before what they are a part of. An
/// error if a schema is a part of itself.
pub fn parts<'d>(document: &'d Value, schema: &'d Value) -> Result<Vec<&'d Value>> {
    let mut found = Vec::new();
    collect(document, schema, &mut Vec::new(), &mut found)?;
    Ok(found)
}

fn collect<'d>(
    document: &'d Value,
    schema: &'d Value,
    around: &mut Vec<&'d Value>,
    found: &mut Vec<&'d Value>,
) -> Result<()> {
    let schema = resolve(document, schema)?;
    if around.iter().any(|other| std::ptr::eq(*other, schema)) {
        return Err("a schema is a part of itself by `allOf`".into());
    }
    around.push(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        collect(document, part, around, found)?;
    }
    around.pop();
    found.push(schema);
    Ok(())
}

/// The members of an object, with those of every part.
pub struct Members<'d> {
    /// All declarations of each member, in the order of the parts.
    pub declared: BTreeMap<&'d str, Vec<&'d Value>>,
    /// What is required by any part, declared or not.
    pub required: BTreeSet<&'d str>,
}

impl<'d> Members<'d> {
    /// The members that `parts` declare and require.
    pub fn of(parts: &[&'d Value]) -> Self {
        let mut members = Self {
            declared: BTreeMap::new(),
            required: BTreeSet::new(),
        };
        for part in parts {
            for (name, member) in part["properties"].as_object().into_iter().flatten() {
                members.declared.entry(name).or_default().push(member);
            }
            let required = part["required"].as_array().into_iter().flatten();
            members.required.extend(required.filter_map(Value::as_str));
        }
        members
    }
}

/// What an envelope carries: its member `data`, in whichever part it is declared. An error if several declarations
/// contradict each other.
pub fn data<'d>(document: &'d Value, envelope: &'d Value) -> Result<Option<&'d Value>> {
    let members = Members::of(&parts(document, envelope)?);
    let Some(declared) = members.declared.get("data") else {
        return Ok(None);
    };
    match strictest(document, declared) {
        Some(data) => Ok(Some(data)),
        None => Err("its parts declare `data` in different ways; keep one in the overlay".into()),
    }
}

/// The declaration that says all that the others say; `None` if there is none among them.
pub fn strictest<'d>(document: &'d Value, declared: &[&'d Value]) -> Option<&'d Value> {
    let mut all = declared.iter().rev();
    let last = *all.next()?;
    all.try_fold(last, |one, other| stricter(document, one, other))
}

fn stricter<'d>(document: &'d Value, one: &'d Value, other: &'d Value) -> Option<&'d Value> {
    let (first, second) = (facts(document, one)?, facts(document, other)?);
    let within = |inner: &Map<String, Value>, outer: &Map<String, Value>| {
        inner.iter().all(|(keyword, value)| {
            let stated = outer.get(keyword);
            match (keyword.as_str(), stated) {
                ("enum", Some(stated)) => narrows(stated, value),
                _ => stated == Some(value),
            }
        })
    };
    if within(&second, &first) {
        Some(one)
    } else {
        within(&first, &second).then_some(other)
    }
}

/// Whether every value of one enumeration is one of the other.
fn narrows(one: &Value, other: &Value) -> bool {
    let values = |list: &'_ Value| list.as_array().cloned().unwrap_or_default();
    let other = values(other);
    values(one).iter().all(|value| other.contains(value))
}

/// What a declaration says of valid values, apart from null.
fn facts(document: &Value, schema: &Value) -> Option<Map<String, Value>> {
    let at = *aliases(document, schema).ok()?.last()?;
    let mut facts = at.as_object()?.clone();
    facts.retain(|keyword, _| {
        !ANNOTATIONS.contains(&keyword.as_str()) && keyword != "nullable" && keyword != "readOnly"
    });
    Some(facts)
}
