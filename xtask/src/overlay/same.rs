//! Schemas that are one thing of the vendor, though its description writes them down several times. The overlay says so
//! with `x-same-as`. After a check that they are equal, objects become references to one component, and enumerations get
//! one name.
//!
//! `x-same-as: ApiKey` asks for the same schema in every place. `x-same-as: {schema: ApiKey, lacks: [secret]}` allows a
//! place to lack members that others have; no place requires them then.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::generate::names::GIVEN;

/// The annotation.
pub const SAME_AS: &str = "x-same-as";

/// What a place says beside its schema, and keeps.
const BESIDE: [&str; 8] = [
    "default",
    "deprecated",
    "description",
    "example",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
];

/// One place of a schema.
struct Place {
    pointer: String,
    schema: Map<String, Value>,
    lacks: BTreeSet<String>,
}

/// Moves the schemas that are the same into components. Returns what is not the same, one sentence each.
pub(super) fn unify(document: &mut Value) -> Vec<String> {
    let mut found = Found::default();
    take(document, "", &mut found);
    rename(document, &mut found.places);
    let mut wrong = found.wrong;
    for (name, places) in found.places {
        let existing = document["components"]["schemas"].get(&name).cloned();
        match unified(&name, existing, places) {
            Ok(schema) => document["components"]["schemas"][&name] = schema,
            Err(error) => wrong.push(format!("`{SAME_AS}: {name}`: {error}")),
        }
    }
    wrong
}

/// What the document says to be the same.
#[derive(Default)]
struct Found {
    places: BTreeMap<String, Vec<Place>>,
    /// The first of the enumerations of each name.
    enumerations: BTreeMap<String, Map<String, Value>>,
    wrong: Vec<String>,
}

/// Replaces every annotated object by a reference and names every annotated enumeration, the inner ones first.
fn take(value: &mut Value, pointer: &str, found: &mut Found) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                take(value, &format!("{pointer}/{escaped}"), found);
            }
            let Some(same_as) = members.remove(SAME_AS) else {
                return;
            };
            let Some((name, lacks)) = parse(&same_as) else {
                found.wrong.push(format!(
                    "{pointer}: `{SAME_AS}` is neither the name of a schema nor `{{schema, lacks}}`"
                ));
                return;
            };
            if members.contains_key("enum") {
                enumeration(members, &name, pointer, found);
                return;
            }
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            let (beside, schema): (Map<_, _>, _) = std::mem::take(members)
                .into_iter()
                .partition(|(keyword, _)| BESIDE.contains(&keyword.as_str()));
            found.places.entry(name).or_default().push(Place {
                pointer: pointer.to_owned(),
                schema,
                lacks,
            });
            *value = if beside.is_empty() {
                reference
            } else {
                let mut alias = beside;
                alias.insert("allOf".into(), json!([reference]));
                Value::Object(alias)
            };
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                take(item, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Gives an enumeration its name, and its values the order of the first one.
fn enumeration(members: &mut Map<String, Value>, name: &str, pointer: &str, found: &mut Found) {
    let own = |(keyword, _): &(&String, &Value)| !BESIDE.contains(&keyword.as_str());
    let schema: Map<_, _> = members
        .iter()
        .filter(own)
        .map(|(keyword, value)| (keyword.clone(), value.clone()))
        .collect();
    let first = found
        .enumerations
        .entry(name.to_owned())
        .or_insert(schema.clone());
    if let Some(difference) = difference(first, &schema) {
        let what = format!("`{SAME_AS}: {name}`: {pointer} differs: {difference}");
        found.wrong.push(what);
        return;
    }
    members.insert("enum".into(), first["enum"].clone());
    members.insert(GIVEN[0].into(), name.into());
}

/// A component that is the same as another one is gone, and what refers to it refers to the other one.
fn rename(document: &mut Value, places: &mut BTreeMap<String, Vec<Place>>) {
    let mut renamed = BTreeMap::new();
    for (name, places) in places.iter() {
        for place in places {
            let component = place.pointer.strip_prefix("/components/schemas/");
            if let Some(component) = component.filter(|rest| !rest.contains('/')) {
                let reference = format!("#/components/schemas/{component}");
                renamed.insert(reference, format!("#/components/schemas/{name}"));
                let component = component.replace("~1", "/").replace("~0", "~");
                if let Some(Value::Object(all)) = document.pointer_mut("/components/schemas") {
                    all.remove(&component);
                }
            }
        }
    }
    if renamed.is_empty() {
        return;
    }
    refer(document, &renamed);
    for place in places.values_mut().flatten() {
        place
            .schema
            .values_mut()
            .for_each(|value| refer(value, &renamed));
    }
}

fn refer(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(target) if name == "$ref" => {
                        if let Some(other) = renamed.get(target) {
                            target.clone_from(other);
                        }
                    }
                    value => refer(value, renamed),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| refer(value, renamed)),
        _ => {}
    }
}

fn parse(same_as: &Value) -> Option<(String, BTreeSet<String>)> {
    match same_as {
        Value::String(name) => Some((name.clone(), BTreeSet::new())),
        Value::Object(members) if members.len() == 2 => {
            let lacks = members.get("lacks")?.as_array()?.iter();
            let lacks: Option<_> = lacks.map(|name| name.as_str().map(str::to_owned)).collect();
            Some((members.get("schema")?.as_str()?.to_owned(), lacks?))
        }
        _ => None,
    }
}

/// The one schema of all places.
fn unified(name: &str, existing: Option<Value>, places: Vec<Place>) -> Result<Value, String> {
    let mut whole = match (existing, places.iter().find(|place| place.lacks.is_empty())) {
        (Some(Value::Object(existing)), _) => existing,
        (_, Some(place)) => place.schema.clone(),
        _ => return Err("every place lacks something; one must have all members".into()),
    };
    let mut lacking = BTreeSet::new();
    for place in places {
        let mut expected = whole.clone();
        for member in &place.lacks {
            if remove(&mut expected, "properties", member).is_none() {
                return Err(format!(
                    "`{member}` is lacking, and `{name}` has no such member"
                ));
            }
        }
        without_required(&mut expected, &place.lacks);
        if let Some(difference) = difference(&expected, &place.schema) {
            return Err(format!("{} differs: {difference}", place.pointer));
        }
        lacking.extend(place.lacks);
    }
    without_required(&mut whole, &lacking);
    Ok(Value::Object(whole))
}

fn remove(schema: &mut Map<String, Value>, keyword: &str, member: &str) -> Option<Value> {
    schema.get_mut(keyword)?.as_object_mut()?.remove(member)
}

fn without_required(schema: &mut Map<String, Value>, lacks: &BTreeSet<String>) {
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| !name.as_str().is_some_and(|name| lacks.contains(name)));
    }
}

/// The first keyword or member that differs.
fn difference(expected: &Map<String, Value>, found: &Map<String, Value>) -> Option<String> {
    let keywords: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    keywords.into_iter().find_map(|keyword| {
        let both = (expected.get(keyword), found.get(keyword));
        match (keyword.as_str(), both) {
            ("description" | "example" | "title", _) => None,
            // Their order says nothing.
            ("required" | "enum", (one, other)) => {
                (names(one) != names(other)).then(|| format!("`{keyword}`"))
            }
            ("properties", (Some(Value::Object(one)), Some(Value::Object(other)))) => {
                let members: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
                let mut members = members.into_iter();
                let member = members.find(|name| one.get(*name) != other.get(*name))?;
                Some(format!("the member `{member}`"))
            }
            (_, (one, other)) => (one != other).then(|| format!("`{keyword}`")),
        }
    })
}

fn names(list: Option<&Value>) -> BTreeSet<&str> {
    let list = list.and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
