//! Every schema of a description, with its place and with the ways that it travels. A member that is called like a
//! keyword is never taken for one: only the places where OpenAPI has schemas are followed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::coverage::{Coverage, coverage};
use super::parts::is_alias;

/// A schema of a description.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'d> {
    /// Its JSON pointer.
    pub place: &'d str,
    /// What stands there; may be a reference.
    pub value: &'d Value,
    /// Whether a request reaches it.
    pub request: bool,
    /// Whether something else than a member of an object is described by it.
    pub elsewhere: bool,
    /// Whether it describes a value by itself, not only as a part of an `allOf`.
    pub whole: bool,
}

/// A schema, and what leads to it.
#[derive(Clone, Copy)]
struct Ways<'d> {
    value: &'d Value,
    request: bool,
    elsewhere: bool,
    whole: bool,
}

/// The schemas of a description by JSON pointer.
pub struct Schemas<'d> {
    ways: BTreeMap<String, Ways<'d>>,
}

impl<'d> Schemas<'d> {
    /// Every schema that the generator reads, and every component that nothing refers to. What only errors or handwritten
    /// bodies refer to is left out.
    pub fn of(document: &'d Value) -> Self {
        let mut walk = Walk {
            document,
            seen: BTreeSet::new(),
            open: Vec::new(),
        };
        let mut others = Vec::new();
        for (operation, covered) in coverage(document) {
            let item = pointer("/paths", operation.path);
            let place = pointer(&item, operation.method);
            for holder in [&item, &place] {
                walk.start(format!("{holder}/parameters"), Node::Parameters, true);
            }
            match covered {
                Coverage::Handwritten => {
                    others.push((format!("{place}/requestBody"), Node::Content));
                }
                _ => walk.start(format!("{place}/requestBody"), Node::Content, true),
            }
            for (status, _) in members(&operation.value["responses"]) {
                let answer = pointer(&format!("{place}/responses"), status);
                if status.starts_with('2') {
                    walk.start(answer, Node::Content, false);
                } else {
                    others.push((answer, Node::Content));
                }
            }
        }
        let mut ways = walk.finish();
        for (place, node) in others {
            walk.start(place, node, false);
        }
        let unused = walk.finish();
        for (name, _) in members(&document["components"]["schemas"]) {
            let place = pointer("/components/schemas", name);
            if !ways.contains_key(&place) && !unused.contains_key(&place) {
                walk.start(place, Node::Schema, false);
            }
        }
        for (place, found) in walk.finish() {
            ways.entry(place).or_insert(found);
        }
        Self { ways }
    }

    /// All of them, in the order of their pointers.
    pub fn iter(&self) -> impl Iterator<Item = Schema<'_>> {
        self.ways.iter().map(|(place, ways)| Schema {
            place,
            value: ways.value,
            request: ways.request,
            elsewhere: ways.elsewhere,
            whole: ways.whole,
        })
    }
}

/// The pointer to a member.
fn pointer(holder: &str, name: &str) -> String {
    format!("{holder}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn items(value: &Value) -> impl Iterator<Item = (usize, &Value)> {
    value.as_array().into_iter().flatten().enumerate()
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Parameters,
    Parameter,
    /// A body or an answer.
    Content,
    Schema,
    /// A schema of a member of an object.
    Member,
    /// A part of an object.
    Part,
}

struct Walk<'d> {
    document: &'d Value,
    seen: BTreeSet<(String, Node, bool)>,
    open: Vec<Open<'d>>,
}

/// A node that is not followed yet.
struct Open<'d> {
    place: String,
    node: Node,
    request: bool,
    value: &'d Value,
}

impl<'d> Walk<'d> {
    /// Follows what is at a pointer, if something is there.
    fn start(&mut self, place: String, node: Node, request: bool) {
        if let Some(value) = self.document.pointer(&place) {
            self.open.push(Open {
                place,
                node,
                request,
                value,
            });
        }
    }

    /// Follows everything that was started.
    fn finish(&mut self) -> BTreeMap<String, Ways<'d>> {
        let mut found = BTreeMap::<String, Ways<'d>>::new();
        while let Some(open) = self.open.pop() {
            let Open {
                node,
                request,
                value,
                ..
            } = open;
            if !self.seen.insert((open.place.clone(), node, request)) {
                continue;
            }
            if matches!(node, Node::Schema | Node::Member | Node::Part) {
                let ways = found.entry(open.place.clone()).or_insert(Ways {
                    value,
                    request: false,
                    elsewhere: false,
                    whole: false,
                });
                ways.request |= request;
                ways.elsewhere |= node == Node::Schema;
                ways.whole |= node != Node::Part;
            }
            if let Some(target) = value["$ref"].as_str().and_then(|r| r.strip_prefix('#')) {
                self.start(target.to_owned(), node, request);
            }
            self.inner(&open);
        }
        found
    }

    fn inner(&mut self, outer: &Open<'d>) {
        let Open {
            place,
            node,
            request,
            value,
        } = outer;
        let mut start = |place, node, value| {
            self.open.push(Open {
                place,
                node,
                request: *request,
                value,
            });
        };
        match node {
            Node::Parameters => {
                for (number, parameter) in items(value) {
                    start(format!("{place}/{number}"), Node::Parameter, parameter);
                }
            }
            Node::Parameter | Node::Content => {
                if let Some(schema) = value.get("schema") {
                    start(format!("{place}/schema"), Node::Schema, schema);
                }
                for (media, content) in members(&value["content"]) {
                    if let Some(schema) = content.get("schema") {
                        let content = pointer(&format!("{place}/content"), media);
                        start(format!("{content}/schema"), Node::Schema, schema);
                    }
                }
            }
            Node::Schema | Node::Member | Node::Part => {
                for (name, member) in members(&value["properties"]) {
                    let place = pointer(&format!("{place}/properties"), name);
                    start(place, Node::Member, member);
                }
                for keyword in ["allOf", "oneOf", "anyOf"] {
                    for (number, item) in items(&value[keyword]) {
                        // An alternative describes the same value, and so does the one part of an alias.
                        let part = keyword == "allOf" && !is_alias(value);
                        let node = if part { Node::Part } else { *node };
                        start(format!("{place}/{keyword}/{number}"), node, item);
                    }
                }
                for keyword in ["items", "additionalProperties"] {
                    if let Some(schema) = value.get(keyword) {
                        start(format!("{place}/{keyword}"), Node::Schema, schema);
                    }
                }
            }
        }
    }
}
