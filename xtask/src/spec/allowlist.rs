//! What survives import. Each kind of node has a list of the members that are facts; whatever is not on it, prose and
//! examples above all, is dropped and counted. A list of what to keep cannot let a new kind of prose slip through.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::events::EVENTS;

/// How often each kind of thing was dropped.
pub type Dropped = BTreeMap<String, usize>;

/// A place in a document that has its own members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Document,
    Info,
    Server,
    Tag,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
    SecurityScheme,
    License,
    Encoding,
    Discriminator,
}

/// What to do with a member.
enum Keep {
    /// The whole value is a fact: an enum value, a default, what an extension of ours says.
    AsIs,
    /// The value is a name or a number, or a list of them. Anything else is no fact.
    Plain,
    /// The value is a node of that kind.
    Node(Kind),
    /// The value is a list or a map of such nodes; the keys of the map are names, never keywords.
    Each(Kind),
    /// The keys of a map: what they name is no part of what the SDK does, but that it is there is a fact.
    Names,
    /// The specification wants the member, nobody wants its text.
    Blank,
}

/// Extensions that state facts and that somebody reads. All others are advice to some tool, or a meaning that belongs
/// into the overlay.
pub const EXTENSIONS: [&str; 4] = [
    "x-any-of-required",
    "x-one-of-required",
    "x-pagination",
    "x-required-when",
];

#[expect(
    clippy::match_same_arms,
    reason = "a table reads by place, not by outcome"
)]
fn keep(kind: Kind, member: &str) -> Option<Keep> {
    use Keep::{AsIs, Blank, Each, Names, Node, Plain};
    if EXTENSIONS.contains(&member) {
        return Some(AsIs);
    }
    Some(match (kind, member) {
        (Kind::Document, "openapi" | EVENTS) => Plain,
        (Kind::Document | Kind::Operation, "security") => AsIs,
        (Kind::Document, "webhooks")
        | (Kind::Operation, "callbacks")
        | (Kind::Response, "links") => Names,
        (Kind::Document, "info") => Node(Kind::Info),
        (Kind::Document | Kind::PathItem | Kind::Operation, "servers") => Each(Kind::Server),
        (Kind::Document, "tags") => Each(Kind::Tag),
        (Kind::Document, "paths") => Each(Kind::PathItem),
        (Kind::Document, "components") => Node(Kind::Components),
        (Kind::Info, "title" | "version") => Plain,
        (Kind::Info, "license") => Node(Kind::License),
        (Kind::License, "name" | "url" | "identifier") => Plain,
        (Kind::Server, "url") => Plain,
        (Kind::Tag, "name") => Plain,
        (Kind::Components, "schemas") => Each(Kind::Schema),
        (Kind::Components, "responses") => Each(Kind::Response),
        (Kind::Components, "parameters") => Each(Kind::Parameter),
        (Kind::Components, "requestBodies") => Each(Kind::RequestBody),
        (Kind::Components | Kind::Response | Kind::Encoding, "headers") => Each(Kind::Header),
        (Kind::Components, "securitySchemes") => Each(Kind::SecurityScheme),
        (
            Kind::PathItem,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace",
        ) => Node(Kind::Operation),
        (Kind::PathItem | Kind::Operation, "parameters") => Each(Kind::Parameter),
        (Kind::Operation, "operationId" | "tags" | "deprecated") => Plain,
        (Kind::Operation, "requestBody") => Node(Kind::RequestBody),
        (Kind::Operation, "responses") => Each(Kind::Response),
        (Kind::Parameter, "name" | "in" | "allowReserved") => Plain,
        (
            Kind::Parameter | Kind::Header,
            "required" | "deprecated" | "style" | "explode" | "allowEmptyValue",
        ) => Plain,
        (Kind::Parameter | Kind::Header | Kind::MediaType, "schema") => Node(Kind::Schema),
        (Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response, "content") => {
            Each(Kind::MediaType)
        }
        (Kind::RequestBody, "required") => Plain,
        (Kind::MediaType, "encoding") => Each(Kind::Encoding),
        (Kind::Encoding, "contentType" | "style" | "explode" | "allowReserved") => Plain,
        (Kind::Response, "description") => Blank,
        (
            Kind::Schema,
            "type" | "format" | "nullable" | "required" | "deprecated" | "minimum" | "maximum"
            | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" | "minLength" | "maxLength"
            | "pattern" | "minItems" | "maxItems" | "uniqueItems" | "minProperties"
            | "maxProperties" | "readOnly" | "writeOnly",
        ) => Plain,
        (Kind::Schema, "enum" | "default" | "const" | "dependentRequired") => AsIs,
        // Not implemented: kept, so that the generator refuses them by name.
        (Kind::Schema, "minContains" | "maxContains" | "$dynamicRef") => Plain,
        (
            Kind::Schema,
            "if"
            | "then"
            | "else"
            | "contains"
            | "propertyNames"
            | "unevaluatedProperties"
            | "unevaluatedItems",
        ) => Node(Kind::Schema),
        (Kind::Schema, "patternProperties" | "dependentSchemas" | "prefixItems") => {
            Each(Kind::Schema)
        }
        (Kind::Schema, "discriminator") => Node(Kind::Discriminator),
        (Kind::Discriminator, "propertyName") => Plain,
        (Kind::Discriminator, "mapping") => AsIs,
        (Kind::Schema, "items" | "additionalProperties" | "not") => Node(Kind::Schema),
        (Kind::Schema, "properties" | "allOf" | "oneOf" | "anyOf") => Each(Kind::Schema),
        (
            Kind::SecurityScheme,
            "type" | "scheme" | "bearerFormat" | "name" | "in" | "openIdConnectUrl",
        ) => Plain,
        (_, "$ref") => Plain,
        _ => return None,
    })
}

/// The facts of a document.
pub fn of_document(document: &Value, dropped: &mut Dropped) -> Value {
    node(Kind::Document, document, dropped).unwrap_or_default()
}

/// `None` if it is no node at all.
fn node(kind: Kind, value: &Value, dropped: &mut Dropped) -> Option<Value> {
    let members = match value {
        Value::Object(members) => members,
        Value::Bool(_) => return Some(value.clone()), // `additionalProperties: false`
        _ => return None,
    };
    let mut facts = Map::new();
    for (member, value) in members {
        let kept = match keep(kind, member) {
            Some(Keep::AsIs) => Some((member.as_str(), value.clone())),
            Some(Keep::Plain) => is_plain(value).then(|| (member.as_str(), value.clone())),
            Some(Keep::Node(kind)) => {
                node(kind, value, dropped).map(|node| (member.as_str(), node))
            }
            Some(Keep::Each(kind)) => {
                each(kind, value, dropped).map(|nodes| (member.as_str(), nodes))
            }
            Some(Keep::Names) => value.as_object().map(|named| {
                let names = named.keys().map(|name| (name.clone(), Map::new().into()));
                (member.as_str(), Value::Object(names.collect()))
            }),
            Some(Keep::Blank) => {
                if value != "" {
                    count(dropped, member);
                }
                Some((member.as_str(), Value::String(String::new())))
            }
            None => None,
        };
        match kept {
            Some((name, value)) => drop(facts.insert(name.to_owned(), value)),
            None => count(dropped, member),
        }
    }
    Some(Value::Object(facts))
}

/// `None` if it is neither a list nor a map. What is no node in it is left out.
fn each(kind: Kind, value: &Value, dropped: &mut Dropped) -> Option<Value> {
    let mut one = |name: &str, value: &Value| {
        let node = node(kind, value, dropped);
        if node.is_none() {
            count(dropped, name);
        }
        node
    };
    Some(match value {
        Value::Object(named) => Value::Object(
            named
                .iter()
                .filter_map(|(name, value)| Some((name.clone(), one(name, value)?)))
                .collect(),
        ),
        Value::Array(items) => {
            let nodes = items.iter().filter_map(|item| one("item of a list", item));
            Value::Array(nodes.collect())
        }
        _ => return None,
    })
}

fn is_plain(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(items) => !items.iter().any(|item| item.is_object() || item.is_array()),
        _ => true,
    }
}

/// Counts one dropped thing.
pub fn count(dropped: &mut Dropped, what: &str) {
    *dropped.entry(what.to_owned()).or_default() += 1;
}
