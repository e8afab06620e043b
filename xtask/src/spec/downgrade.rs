//! OpenAPI 3.1 in the words of 3.0, which is what the generator reads. What has no words in 3.0 stays as it is, so that the
//! generator refuses it by name.

use serde_json::{Map, Value, json};

use super::allowlist::{Dropped, count};

/// Rewrites a 3.1 document in place; a 3.0 document is left alone.
pub fn to_3_0(document: &mut Value, dropped: &mut Dropped) {
    if !document["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.1"))
    {
        return;
    }
    document["openapi"] = json!("3.0.3");
    inline_path_items(document);
    node(document, dropped);
    if document.get("paths").is_none() {
        document["paths"] = json!({});
    }
}

/// 3.1 lets a path point at `components/pathItems`. Each of them is moved to the first path that does; a second one would
/// only repeat its operations, and is left as it is.
fn inline_path_items(document: &mut Value) {
    let Some(Value::Object(mut items)) = document
        .pointer_mut("/components/pathItems")
        .map(Value::take)
    else {
        return;
    };
    for item in document
        .get_mut("paths")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(Map::values_mut)
    {
        while let Some(shared) = shared_name(item).and_then(|name| items.remove(&name)) {
            *item = shared;
        }
    }
}

fn shared_name(item: &Value) -> Option<String> {
    let name = item["$ref"]
        .as_str()?
        .strip_prefix("#/components/pathItems/")?;
    Some(name.replace("~1", "/").replace("~0", "~"))
}

/// Any node may hold schemas; only objects that read as schemas are touched, and names are never keywords.
fn node(value: &mut Value, dropped: &mut Dropped) {
    match value {
        Value::Object(object) => {
            for (member, value) in object.iter_mut() {
                match member.as_str() {
                    "schema"
                    | "items"
                    | "not"
                    | "additionalProperties"
                    | "if"
                    | "then"
                    | "else"
                    | "contains"
                    | "propertyNames"
                    | "unevaluatedItems"
                    | "unevaluatedProperties" => schema(value, dropped),
                    "properties" | "schemas" | "allOf" | "oneOf" | "anyOf"
                    | "patternProperties" | "dependentSchemas" | "prefixItems" => {
                        each(value, dropped, schema);
                    }
                    "enum" | "default" | "const" | "example" | "examples" => {}
                    _ => node(value, dropped),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| node(item, dropped)),
        _ => {}
    }
}

fn each(value: &mut Value, dropped: &mut Dropped, change: fn(&mut Value, &mut Dropped)) {
    match value {
        Value::Object(named) => named.values_mut().for_each(|value| change(value, dropped)),
        Value::Array(items) => items.iter_mut().for_each(|value| change(value, dropped)),
        _ => {}
    }
}

fn schema(value: &mut Value, dropped: &mut Dropped) {
    node(value, dropped);
    let Value::Object(object) = value else { return };
    if let Some(constant) = object.remove("const") {
        object.insert("enum".into(), json!([constant]));
    }
    exclusive(object, "exclusiveMinimum", "minimum");
    exclusive(object, "exclusiveMaximum", "maximum");
    match object
        .remove("contentEncoding")
        .as_ref()
        .and_then(Value::as_str)
    {
        Some("base64") => drop(object.insert("format".into(), json!("byte"))),
        Some(_) => count(dropped, "contentEncoding (3.1)"),
        None => {}
    }
    if object
        .remove("contentMediaType")
        .is_some_and(|media| media == "application/octet-stream")
    {
        object.insert("format".into(), json!("binary"));
    }
    types(object);
    null_variant(object);
    wrap_reference(object);
}

/// `exclusiveMinimum: 5` becomes `minimum: 5, exclusiveMinimum: true`.
fn exclusive(object: &mut Map<String, Value>, exclusive: &str, inclusive: &str) {
    let Some(bound) = object
        .get(exclusive)
        .filter(|bound| bound.is_number())
        .cloned()
    else {
        return;
    };
    // Both bounds count in 3.1; the other one may be the stricter.
    let stricter = object.get(inclusive).is_some_and(|other| {
        let (bound, other) = (bound.as_f64(), other.as_f64());
        if inclusive == "minimum" {
            other > bound
        } else {
            other < bound
        }
    });
    if stricter {
        object.remove(exclusive);
    } else {
        object.insert(inclusive.into(), bound);
        object.insert(exclusive.into(), json!(true));
    }
}

/// `type: [string, "null"]` becomes `type: string, nullable: true`; several types become alternatives.
fn types(object: &mut Map<String, Value>) {
    let Some(Value::Array(types)) = object.get("type").cloned() else {
        return;
    };
    let real: Vec<_> = types
        .iter()
        .filter(|name| *name != "null")
        .cloned()
        .collect();
    if real.len() < types.len() {
        object.insert("nullable".into(), json!(true));
    }
    if real.len() > 1 && object.contains_key("anyOf") {
        return; // has no words in 3.0
    }
    object.remove("type");
    match real.as_slice() {
        [] => {}
        [one] => drop(object.insert("type".into(), one.clone())),
        several => {
            let alternatives = several.iter().map(|name| json!({"type": name})).collect();
            object.insert("anyOf".into(), Value::Array(alternatives));
        }
    }
}

/// `oneOf: [X, {type: "null"}]` becomes a nullable X.
fn null_variant(object: &mut Map<String, Value>) {
    for union in ["oneOf", "anyOf"] {
        let Some(Value::Array(variants)) = object.get_mut(union) else {
            continue;
        };
        let before = variants.len();
        variants.retain(|variant| variant.get("type").is_none_or(|name| name != "null"));
        if variants.len() == before {
            continue;
        }
        let left = std::mem::take(variants);
        object.remove(union);
        object.insert("nullable".into(), json!(true));
        match left.as_slice() {
            [Value::Object(only)] if !only.contains_key("$ref") => {
                for (member, value) in only {
                    object.entry(member).or_insert(value.clone());
                }
            }
            [only] => match object.get_mut("allOf").and_then(Value::as_array_mut) {
                Some(parts) => parts.push(only.clone()),
                None => drop(object.insert("allOf".into(), json!([only]))),
            },
            _ => drop(object.insert(union.into(), Value::Array(left))),
        }
    }
}

/// Siblings of `$ref` count in 3.1 and are ignored in 3.0.
fn wrap_reference(object: &mut Map<String, Value>) {
    let prose = ["$ref", "description", "summary"];
    if object.contains_key("$ref") && object.keys().any(|key| !prose.contains(&key.as_str())) {
        let reference = object.remove("$ref");
        object.insert("allOf".into(), json!([{"$ref": reference}]));
    }
}
