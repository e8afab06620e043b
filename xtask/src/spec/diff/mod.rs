//! `spec diff`: what changes for users between two documents. A change is breaking or not depending on the way that a
//! value travels: callers must follow a request that got stricter, and must cope with an answer that got looser.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Operation, operations, resolve};

mod names;
mod parameters;
mod print;
mod read;
mod schema;
mod unions;

pub use names::of_api;
pub use print::Style;

/// How much a change concerns users; in this order they are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Code that worked can stop working or compiling.
    Breaking,
    /// There is something new.
    Addition,
    /// Something else changed.
    Other,
}

/// The way that a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// From the caller to the vendor.
    Request,
    /// From the vendor to the caller.
    Answer,
}

impl Way {
    /// Callers must follow a request that got stricter; a stricter answer is none of their business.
    fn breaking_if(self, stricter: bool) -> Weight {
        if stricter && self == Way::Request {
            Weight::Breaking
        } else {
            Weight::Other
        }
    }
}

/// Where a change is: in an operation, in a schema that several share, or in the Rust names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Method and path.
    Operation(String),
    /// Name of a component schema, and the way it travels.
    Schema(String, Way),
    /// The public Rust names; the member is what the name is given to.
    Names,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// How much it concerns users.
    pub weight: Weight,
    /// The operation or schema.
    pub place: Place,
    /// The member, as `list[].targetIdentifier`; empty for the place itself.
    pub member: String,
    /// What changed.
    pub what: String,
}

/// All that changes from one document to another.
#[derive(Debug, Default)]
pub struct Diff {
    /// Versions of the two documents.
    pub versions: (String, String),
    /// Operations that are new, as method, path and id.
    pub added: Vec<String>,
    /// Operations that are gone.
    pub removed: Vec<String>,
    /// Changes, each with the operations that it reaches.
    pub changes: BTreeMap<Change, BTreeSet<String>>,
    /// Why Rust names were not compared, if that was wanted and could not be done.
    pub unnamed: Option<String>,
}

/// Compares two documents of facts.
pub fn diff(old: &Value, new: &Value) -> Diff {
    let version = |document: &Value| {
        document["info"]["version"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let mut diff = Diff {
        versions: (version(old), version(new)),
        ..Diff::default()
    };
    let before: BTreeMap<_, _> = operations(old).into_iter().map(|o| (key(o), o)).collect();
    let after: BTreeMap<_, _> = operations(new).into_iter().map(|o| (key(o), o)).collect();
    let title = |o: Operation<'_>| format!("{} {} ({})", o.method.to_uppercase(), o.path, o.id());
    for (key, operation) in &after {
        match before.get(key) {
            Some(before) => compare(old, new, *before, *operation, &mut diff),
            None => diff.added.push(title(*operation)),
        }
    }
    diff.removed = before
        .iter()
        .filter(|(key, _)| !after.contains_key(*key))
        .map(|(_, o)| title(*o))
        .collect();
    diff
}

/// Names of path parameters may change without anything else changing.
fn key(operation: Operation<'_>) -> (String, String) {
    let segments = operation.path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    (
        segments.collect::<Vec<_>>().join("/"),
        operation.method.to_owned(),
    )
}

/// The comparison of one operation.
struct Compared<'a> {
    old: &'a Value,
    new: &'a Value,
    operation: String,
    diff: &'a mut Diff,
    /// Pairs of references that are being compared, or were and are the same, so that recursion ends.
    seen: BTreeSet<(String, String, Way)>,
}

impl Compared<'_> {
    fn note(&mut self, weight: Weight, place: &Place, member: &str, what: String) {
        let change = Change {
            weight,
            place: place.clone(),
            member: member.to_owned(),
            what,
        };
        self.diff
            .changes
            .entry(change)
            .or_default()
            .insert(self.operation.clone());
    }
}

fn compare(old: &Value, new: &Value, before: Operation<'_>, after: Operation<'_>, diff: &mut Diff) {
    let operation = format!("{} {}", after.method.to_uppercase(), after.path);
    let here = Place::Operation(operation.clone());
    let mut compared = Compared {
        old,
        new,
        operation,
        diff,
        seen: BTreeSet::new(),
    };
    for (name, weight) in [
        ("operationId", Weight::Breaking),
        ("deprecated", Weight::Other),
        ("security", Weight::Other),
    ] {
        let (was, is) = (before.value.get(name), after.value.get(name));
        if was != is {
            compared.note(
                weight,
                &here,
                "",
                format!("{name} is {} (was {})", show(is), show(was)),
            );
        }
    }
    if before.tag() != after.tag() {
        let what = format!("belongs to {} (was {})", after.tag(), before.tag());
        compared.note(Weight::Breaking, &here, "", what);
    }
    compared.parameters(before, after, &here);
    compared.body(before.value, after.value, &here);
    compared.answers(before.value, after.value, &here);
}

impl Compared<'_> {
    fn body(&mut self, before: &Value, after: &Value, here: &Place) {
        let nothing = Value::Null;
        let was = before
            .get("requestBody")
            .map_or(&nothing, |body| resolve(self.old, body));
        let is = after
            .get("requestBody")
            .map_or(&nothing, |body| resolve(self.new, body));
        match (was.is_null(), is.is_null()) {
            (true, true) => {}
            (true, false) if is["required"] == true => {
                self.note(Weight::Breaking, here, "body", "added, required".into());
            }
            (true, false) => self.note(Weight::Addition, here, "body", "added".into()),
            (false, true) => self.note(Weight::Breaking, here, "body", "removed".into()),
            (false, false) => {
                if was["required"] != true && is["required"] == true {
                    self.note(Weight::Breaking, here, "body", "is required now".into());
                }
                self.content(was, is, Way::Request, here, "body");
            }
        }
    }

    fn answers(&mut self, before: &Value, after: &Value, here: &Place) {
        let nothing = serde_json::Map::new();
        let was = before["responses"].as_object().unwrap_or(&nothing);
        let is = after["responses"].as_object().unwrap_or(&nothing);
        for status in was
            .keys()
            .chain(is.keys().filter(|status| !was.contains_key(*status)))
        {
            let success = status.starts_with('2');
            match (was.get(status), is.get(status)) {
                (Some(was), Some(is)) if success => {
                    let (was, is) = (resolve(self.old, was), resolve(self.new, is));
                    self.content(was, is, Way::Answer, here, "answer");
                }
                (None, _) => self.note(Weight::Other, here, "", format!("can answer {status}")),
                (_, None) if success => self.note(
                    Weight::Breaking,
                    here,
                    "",
                    format!("no longer answers {status}"),
                ),
                (_, None) => self.note(
                    Weight::Other,
                    here,
                    "",
                    format!("no longer answers {status}"),
                ),
                _ => {}
            }
        }
    }

    fn content(&mut self, was: &Value, is: &Value, way: Way, here: &Place, member: &str) {
        let nothing = serde_json::Map::new();
        let (was, is) = (
            was["content"].as_object().unwrap_or(&nothing),
            is["content"].as_object().unwrap_or(&nothing),
        );
        for (media, was) in was {
            match is.get(media) {
                Some(is) => self.schema(&was["schema"], &is["schema"], way, here, member),
                None => self.note(Weight::Breaking, here, member, format!("no longer {media}")),
            }
        }
        for media in is.keys().filter(|media| !was.contains_key(*media)) {
            self.note(Weight::Addition, here, member, format!("also {media}"));
        }
    }
}

fn deprecation(value: &Value) -> String {
    if value["deprecated"] == true {
        "is deprecated now".into()
    } else {
        "is no longer deprecated".into()
    }
}

fn show(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "none".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
    }
}
