//! Bodies: whatever the description allows is written and accepted, and whatever breaks one of its limits is refused by
//! the client and by the judge. Members are set on the call; a body with a type of its own is read as that type.

use std::collections::BTreeSet;

use identity_facade_core::{AtMost, BoxFuture, Error, ErrorKind, Int, JsonObject, Text};
use kitchen_sink_raw::{Client, rules, shapes, unions};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::breaks::Breaks;
use crate::values::Values;
use crate::vendor::{Bench, description};

/// An operation with a body, and how the client writes a value.
struct Body {
    operation: &'static str,
    method: &'static str,
    path: &'static str,
    writes: Writes,
}

/// How the client writes a value.
enum Writes {
    /// By reading it as the body's type. That makes the checks that the type's builder makes.
    Type(fn(&Value) -> Result<Value, String>),
    /// By a call with each member set. An error is a value that the member's type does not have.
    Call(fn(&Client, &Value) -> Result<Sent, String>),
}

type Sent = BoxFuture<'static, Result<(), Error>>;

fn again<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let read: T = read(value)?;
    Ok(serde_json::to_value(read).unwrap())
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}

/// A call with the members of a value set: each by the setter of its name, as a value of its type.
macro_rules! members {
    ($method:ident($($path:literal),*) { $($member:literal => $setter:ident: $kind:ty $(, $null:ident)?;)* }) => {
        Writes::Call(|client, value| {
            let mut call = client.$method($($path),*);
            for (name, value) in value.as_object().ok_or("no object")? {
                call = match (name.as_str(), value) {
                    $($(($member, Value::Null) => call.$null(),)?
                    ($member, value) => call.$setter(read::<$kind>(value)?),)*
                    _ => return Err(format!("there is no `{name}`")),
                };
            }
            Ok(Box::pin(async move { call.await.map(drop) }))
        })
    };
}

impl Body {
    const fn new(
        operation: &'static str,
        method: &'static str,
        path: &'static str,
        writes: Writes,
    ) -> Self {
        Self {
            operation,
            method,
            path,
            writes,
        }
    }

    /// What the client makes of a value; an error if it refuses it.
    async fn written(&self, bench: &Bench, value: &Value) -> Result<Value, String> {
        let call = match self.writes {
            Writes::Type(again) => return again(value),
            Writes::Call(call) => call(&bench.client, value)?,
        };
        let outcome = call.await;
        let request = bench.request();
        match outcome {
            Ok(()) => Ok(request.unwrap().json().unwrap()),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Validation, "{error:?}: {value}");
                assert!(request.is_none(), "sent: {value}");
                Err(error.to_string())
            }
        }
    }
}

static BODIES: [Body; 11] = [
    Body::new(
        "createShape",
        "POST",
        "/shapes",
        Writes::Type(again::<shapes::EverythingInput>),
    ),
    Body::new(
        "replaceShape",
        "PUT",
        "/shapes/1",
        Writes::Type(again::<shapes::EverythingInput>),
    ),
    Body::new(
        "changeShape",
        "PATCH",
        "/shapes/1",
        members!(change_shape("1") {
            "note" => note: Text<0, 4>, note_null;
            "tags" => tags: AtMost<String, 2>;
        }),
    ),
    Body::new(
        "createUnions",
        "POST",
        "/unions",
        members!(create_unions() {
            "anyWord" => any_word: unions::UnionsAnyWordInput;
            "beside" => beside: unions::BesideInput;
            "byConstant" => by_constant: unions::UnionsByConstantInput;
            "byMembers" => by_members: unions::UnionsByMembersInput;
            "byType" => by_type: unions::UnionsByTypeInput;
            "implied" => implied: unions::UnionsImpliedInput;
            "mapped" => mapped: unions::UnionsMappedInput;
            "orNull" => or_null: unions::PetInput, or_null_null;
            "several" => several: AtMost<unions::PetInput, 2>;
            "tagged" => tagged: unions::UnionsTaggedInput;
        }),
    ),
    Body::new(
        "createBareUnion",
        "POST",
        "/unions/bare",
        Writes::Type(again::<unions::PetInput>),
    ),
    Body::new(
        "checkConditions",
        "POST",
        "/rules/conditions",
        members!(check_conditions() {
            "answer" => answer: String;
            "detail" => detail: String;
            "kind" => kind: rules::ConditionsKind;
            "left" => left: String;
            "locked" => locked: bool;
            "one" => one: String;
            "reason" => reason: String;
            "right" => right: String;
            "sized" => sized: JsonObject<32>;
            "two" => two: i64;
            "word" => word: String;
        }),
    ),
    Body::new(
        "checkAny",
        "POST",
        "/rules/any",
        members!(check_any() {
            "besides" => besides: bool;
            "here" => here: String;
            "there" => there: i64;
        }),
    ),
    Body::new(
        "checkAnyOfItems",
        "POST",
        "/rules/any-of-items",
        members!(check_any_of_items() {
            "items" => items: AtMost<rules::CheckAnyOfItemsBodyItemsItem, 3, 1>;
        }),
    ),
    Body::new(
        "searchPages",
        "POST",
        "/parameters/pages",
        members!(search_pages() {
            "limit" => limit: Int<1, 50>;
            "page" => page: Int<1, { i64::MAX }>;
        }),
    ),
    Body::new(
        "createEnvelopedNothing",
        "POST",
        "/answers/enveloped",
        Writes::Type(again::<JsonObject>),
    ),
    Body::new(
        "createOld",
        "POST",
        "/calls/room/old",
        Writes::Type(again::<AtMost<String, 2, 1>>),
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
            let written = body.written(&bench, &value).await;
            assert_eq!(written.as_ref(), Ok(&value), "{what}");
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
                    body.written(&bench, &broken.value).await.is_err(),
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
