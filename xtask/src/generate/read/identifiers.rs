//! Which members of answers are identifiers of one kind: by their type, or by their name wherever they stand. What looks
//! like an identifier and has no verdict is found, so that a description that grows cannot lose one.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;

use crate::generate::model::{Api, Kind, Property, Schema, Shape, Way};
use crate::overlay::Identifiers;

/// What the overlay says of one member.
#[derive(Clone, Copy)]
enum Verdict<'f> {
    Kind(&'f str),
    StaysString,
}

/// Gives members of answers their kinds. Returns what fits nothing, one sentence each.
pub(super) fn apply(api: &mut Api, facts: &Identifiers) -> Vec<String> {
    let paths: BTreeSet<String> = api
        .path_identifiers()
        .into_iter()
        .map(str::to_owned)
        .collect();
    let mut wrong = Vec::new();
    let mut used = Used::default();
    for (name, schema) in api
        .schemas
        .iter_mut()
        .filter(|(_, schema)| is_received(schema))
    {
        let Kind::Object(object) = &mut schema.kind else {
            continue;
        };
        for property in &mut object.properties {
            let Some(Verdict::Kind(kind)) = verdict(facts, name, property, &mut used) else {
                continue;
            };
            if !paths.contains(kind) && !facts.received.contains(kind) {
                let what = "is no kind of a path parameter, and is not listed as received";
                wrong.push(format!("`{name}.{}`: `{kind}` {what}", property.name));
            } else if let Some(text) = text_of(&mut property.shape) {
                *text = Shape::Identifier(kind.to_owned());
                used.kinds.insert(kind.to_owned());
            }
        }
    }
    for kind in &facts.received {
        if paths.contains(kind) {
            wrong.push(format!("`{kind}` is not only received: a path has it"));
        } else if !used.kinds.contains(kind) {
            wrong.push(format!("no member of an answer is a `{kind}`"));
        }
    }
    api.received.clone_from(&facts.received);
    wrong.extend(unused(facts, &used));
    wrong
        .iter()
        .map(|what| format!("identifiers: {what}"))
        .collect()
}

/// Strings of answers that look like identifiers, as `Type.member`, and have no verdict. The kinds have been applied. An
/// API whose overlay gives no member a kind is not asked.
pub(super) fn missing(api: &Api, facts: &Identifiers) -> Vec<String> {
    let mut missing = Vec::new();
    if facts.named.is_empty() && facts.members.is_empty() {
        return missing;
    }
    for (name, schema) in api.schemas.iter().filter(|(_, schema)| is_received(schema)) {
        let Kind::Object(object) = &schema.kind else {
            continue;
        };
        for property in &object.properties {
            let stays = facts.strings.iter().any(|group| {
                let members = group.members.get(name);
                group.named.contains(&property.name)
                    || members.is_some_and(|members| members.contains(&property.name))
            });
            if !stays && is_text(&property.shape) && looks_like_one(&property.name) {
                missing.push(format!("{name}.{}", property.name));
            }
        }
    }
    missing
}

/// The facts that decided something.
#[derive(Default)]
struct Used {
    kinds: BTreeSet<String>,
    names: BTreeSet<String>,
    members: BTreeSet<(String, String)>,
    twice: BTreeSet<(String, String)>,
}

fn verdict<'f>(
    facts: &'f Identifiers,
    owner: &str,
    property: &Property,
    used: &mut Used,
) -> Option<Verdict<'f>> {
    if !is_text(&property.shape) {
        return None;
    }
    let name = property.name.as_str();
    let kind = facts
        .members
        .get(owner)
        .and_then(|members| members.get(name));
    let exactly = kind.map(|kind| Verdict::Kind(kind)).into_iter().chain(
        facts
            .strings
            .iter()
            .filter(|group| {
                group
                    .members
                    .get(owner)
                    .is_some_and(|members| members.contains(name))
            })
            .map(|_| Verdict::StaysString),
    );
    let mut exactly: Vec<_> = exactly.collect();
    if let Some(verdict) = exactly.pop() {
        let place = (owner.to_owned(), name.to_owned());
        if !exactly.is_empty() {
            used.twice.insert(place.clone());
        }
        used.members.insert(place);
        return Some(verdict);
    }
    let verdict = match facts.named.get(name) {
        Some(kind) => Verdict::Kind(kind),
        None if facts.strings.iter().any(|group| group.named.contains(name)) => {
            Verdict::StaysString
        }
        None => return None,
    };
    used.names.insert(name.to_owned());
    Some(verdict)
}

/// Facts that decided nothing, and members that are judged twice.
fn unused(facts: &Identifiers, used: &Used) -> Vec<String> {
    let strings = || facts.strings.iter();
    let names = facts
        .named
        .keys()
        .chain(strings().flat_map(|group| &group.named));
    let names = names.filter(|name| !used.names.contains(*name));
    let mut wrong: Vec<_> = names
        .map(|name| format!("no string of an answer is called `{name}`"))
        .collect();
    let kinds = facts.members.iter().flat_map(|(owner, members)| {
        members
            .keys()
            .map(move |member| (owner.clone(), member.clone()))
    });
    let stay = strings()
        .flat_map(|group| &group.members)
        .flat_map(|(owner, members)| {
            members
                .iter()
                .map(move |member| (owner.clone(), member.clone()))
        });
    wrong.extend(
        kinds
            .chain(stay)
            .filter(|place| !used.members.contains(place))
            .map(|(owner, member)| format!("there is no string `{owner}.{member}` in an answer")),
    );
    wrong.extend(
        used.twice
            .iter()
            .map(|(owner, member)| format!("`{owner}.{member}` has two verdicts")),
    );
    let both = strings().flat_map(|group| &group.named);
    wrong.extend(
        both.filter(|name| facts.named.contains_key(*name))
            .map(|name| format!("`{name}` has a kind and stays a string")),
    );
    wrong
}

fn is_received(schema: &Schema) -> bool {
    schema.ways.contains(&Way::Response)
}

/// The string that a member is, or that each of its items is.
fn text_of(shape: &mut Shape) -> Option<&mut Shape> {
    match shape {
        Shape::Text(_) => Some(shape),
        Shape::List(inner, _) | Shape::Nullable(inner) => text_of(inner),
        _ => None,
    }
}

fn is_text(shape: &Shape) -> bool {
    match shape {
        Shape::Text(_) => true,
        Shape::List(inner, _) | Shape::Nullable(inner) => is_text(inner),
        _ => false,
    }
}

fn looks_like_one(name: &str) -> bool {
    let name = name.to_snake_case();
    let last = name.rsplit('_').next().unwrap_or_default();
    ["id", "ids"].contains(&last)
}
