//! Bodies: whatever the description allows is read, written and accepted, and whatever breaks one of its limits is
//! refused by the client's types and by the judge.

use std::collections::BTreeSet;

use identity_facade_core::{AtMost, JsonObject};
use kitchen_sink_raw::{parameters, rules, shapes, unions};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::breaks::Breaks;
use crate::values::Values;
use crate::vendor::{Bench, description};

/// An operation with a body, and how its type reads a value and writes it again.
struct Body {
    operation: &'static str,
    method: &'static str,
    path: &'static str,
    again: fn(&Value) -> Result<Value, String>,
}

/// Reading a request type makes the checks that its builder makes.
fn again<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let read: T = serde_json::from_value(value.clone()).map_err(|error| error.to_string())?;
    Ok(serde_json::to_value(read).unwrap())
}

const fn body(
    operation: &'static str,
    method: &'static str,
    path: &'static str,
    again: fn(&Value) -> Result<Value, String>,
) -> Body {
    Body {
        operation,
        method,
        path,
        again,
    }
}

static BODIES: [Body; 11] = [
    body(
        "createShape",
        "POST",
        "/shapes",
        again::<shapes::EverythingInput>,
    ),
    body(
        "replaceShape",
        "PUT",
        "/shapes/1",
        again::<shapes::EverythingInput>,
    ),
    body(
        "changeShape",
        "PATCH",
        "/shapes/1",
        again::<shapes::ChangeShapeBody>,
    ),
    body(
        "createUnions",
        "POST",
        "/unions",
        again::<unions::UnionsInput>,
    ),
    body(
        "createBareUnion",
        "POST",
        "/unions/bare",
        again::<unions::PetInput>,
    ),
    body(
        "checkConditions",
        "POST",
        "/rules/conditions",
        again::<rules::Conditions>,
    ),
    body(
        "checkAny",
        "POST",
        "/rules/any",
        again::<rules::CheckAnyBody>,
    ),
    body(
        "checkAnyOfItems",
        "POST",
        "/rules/any-of-items",
        again::<rules::CheckAnyOfItemsBody>,
    ),
    body(
        "searchPages",
        "POST",
        "/parameters/pages",
        again::<parameters::SearchPagesBody>,
    ),
    body(
        "createEnvelopedNothing",
        "POST",
        "/answers/enveloped",
        again::<JsonObject>,
    ),
    body(
        "createOld",
        "POST",
        "/calls/room/old",
        again::<AtMost<String, 2, 1>>,
    ),
];

/// How many of the kinds and values of a schema are tried in turn.
const CHOICES: usize = 6;

/// The place of the schema of each body; conditions that stand at an operation are put where they hold.
fn bodies(document: &mut Value) -> Vec<(&'static Body, String)> {
    let mut found = Vec::new();
    for body in &BODIES {
        let paths = document["paths"].as_object().unwrap().iter();
        let mut of_id = paths.flat_map(|(path, item)| {
            let operations = item.as_object().unwrap().iter();
            operations
                .filter(|(_, operation)| operation["operationId"] == body.operation)
                .map(move |(method, _)| (path.replace('/', "~1"), method.clone()))
        });
        let (path, method) = of_id.next().unwrap();
        let operation = format!("/paths/{path}/{method}");
        let mut at = format!("{operation}/requestBody");
        if let Some(target) = document.pointer(&at).unwrap()["$ref"].as_str() {
            target[1..].clone_into(&mut at);
        }
        let place = format!("{at}/content/application~1json/schema");
        let groups = document
            .pointer(&operation)
            .unwrap()
            .get("x-any-of-required")
            .cloned();
        if let Some(groups) = groups {
            let schema = document.pointer_mut(&place).unwrap();
            let holder = match schema.pointer("/properties/items") {
                Some(_) => schema.pointer_mut("/properties/items/items").unwrap(),
                None => schema,
            };
            holder["x-any-of-required"] = groups;
        }
        found.push((body, place));
    }
    found
}

#[tokio::test]
async fn every_value_that_the_description_allows_is_written_as_it_was_read_and_accepted() {
    let bench = Bench::new().await;
    let mut document = description();
    let bodies = bodies(&mut document);
    for (body, place) in bodies {
        for choice in 0..CHOICES {
            let values = Values {
                document: &document,
                choice,
            };
            let value = values.full(document.pointer(&place).unwrap());
            let what = format!("{} choice {choice}: {value}", body.operation);
            assert_eq!((body.again)(&value).as_ref(), Ok(&value), "{what}");
            let judged = bench
                .judged(body.method, body.path, &[], Some(&value))
                .await;
            assert_eq!(judged, Ok(()), "{what}");
        }
    }
}

#[tokio::test]
async fn every_broken_limit_of_a_body_is_refused_by_the_client_and_by_the_judge() {
    let bench = Bench::new().await;
    let mut document = description();
    let bodies = bodies(&mut document);
    let (mut tried, mut covered) = (0, BTreeSet::new());
    for (body, place) in &bodies {
        // Each limit once, and a value with something in it for every choice.
        let mut done = BTreeSet::new();
        for choice in 0..CHOICES {
            let values = Values {
                document: &document,
                choice,
            };
            let value = values.full(document.pointer(place).unwrap());
            for broken in Breaks::of(&document, place, value).broken {
                if !done.insert(broken.limit) {
                    continue;
                }
                let what = format!("{} {}: {}", body.operation, broken.what, broken.value);
                assert!(
                    (body.again)(&broken.value).is_err(),
                    "the client takes {what}"
                );
                let judged = bench
                    .judged(body.method, body.path, &[], Some(&broken.value))
                    .await;
                assert!(judged.is_err(), "the judge takes {what}");
                tried += 1;
            }
        }
        covered.extend(done);
    }
    let missing: Vec<_> = stated(&document, &bodies)
        .into_iter()
        .filter(|limit| !covered.contains(limit))
        .collect();
    assert!(missing.is_empty(), "never broken: {missing:#?}");
    assert!(tried > 200, "{tried}");
}

/// Keywords that limit a body.
const LIMITS: [&str; 14] = [
    "enum",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "required",
    "uniqueItems",
    "x-any-of-required",
    "x-max-bytes",
    "x-one-of-required",
    "x-required-when",
];

/// Every limit that the description states of a body, by the place of its schema.
fn stated(document: &Value, bodies: &[(&Body, String)]) -> BTreeSet<(String, &'static str)> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = bodies.iter().map(|(_, place)| place.clone()).collect();
    let mut seen = BTreeSet::new();
    while let Some(place) = open.pop() {
        if !seen.insert(place.clone()) {
            continue;
        }
        let Some(members) = document.pointer(&place).unwrap().as_object() else {
            continue;
        };
        if let Some(target) = members.get("$ref").and_then(Value::as_str) {
            open.push(target[1..].to_owned());
        }
        for limit in LIMITS {
            if members.get(limit).is_some_and(|value| *value != 0) {
                found.insert((place.clone(), limit));
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if members.contains_key(keyword) {
                open.push(format!("{place}/{keyword}"));
            }
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let parts = members
                .get(keyword)
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            open.extend(
                parts
                    .enumerate()
                    .map(|(i, _)| format!("{place}/{keyword}/{i}")),
            );
        }
        let properties = members.get("properties").and_then(Value::as_object);
        let names = properties.into_iter().flatten().map(|(name, _)| name);
        open.extend(names.map(|name| format!("{place}/properties/{name}")));
    }
    found
}
