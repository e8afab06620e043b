//! What survives import. Each kind of node has a list of the members that are facts; whatever is not on it, prose and
//! examples above all, is dropped and counted. A list of what to keep cannot let a new kind of prose slip through.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

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
}

/// What to do with a member.
enum Keep {
    /// The whole value is a fact: a name, a number, a list of enum values.
    AsIs,
    /// The value is a node of that kind.
    Node(Kind),
    /// The value is a list or a map of such nodes; the keys of the map are names, never keywords.
    Each(Kind),
    /// The specification wants the member, nobody wants its text.
    Blank,
    /// A fact under a tool's private name.
    Renamed(&'static str),
}

/// Extensions that state facts. All others are advice to some tool.
const FACTS: [&str; 14] = [
    "x-any-of-required",
    "x-envelope",
    "x-no-body",
    "x-nonstandard-path",
    "x-one-of-required",
    "x-pagination",
    "x-required-when",
    "x-response-not-enveloped",
    "x-sdk-array-format",
    "x-sdk-group",
    "x-sdk-name",
    "x-sdk-type",
    "x-sister-name",
    "x-uncertain",
];

#[expect(
    clippy::match_same_arms,
    reason = "a table reads by place, not by outcome"
)]
fn keep(kind: Kind, member: &str) -> Option<Keep> {
    use Keep::{AsIs, Blank, Each, Node, Renamed};
    if FACTS.contains(&member) {
        return Some(AsIs);
    }
    Some(match (kind, member) {
        (Kind::Document, "openapi" | "security") => AsIs,
        (Kind::Document, "info") => Node(Kind::Info),
        (Kind::Document | Kind::PathItem | Kind::Operation, "servers") => Each(Kind::Server),
        (Kind::Document, "tags") => Each(Kind::Tag),
        (Kind::Document, "paths") => Each(Kind::PathItem),
        (Kind::Document, "components") => Node(Kind::Components),
        (Kind::Info, "title" | "version" | "license") => AsIs,
        (Kind::Server, "url") => AsIs,
        (Kind::Tag, "name") => AsIs,
        (Kind::Components, "schemas") => Each(Kind::Schema),
        (Kind::Components, "responses") => Each(Kind::Response),
        (Kind::Components, "parameters") => Each(Kind::Parameter),
        (Kind::Components, "requestBodies") => Each(Kind::RequestBody),
        (Kind::Components | Kind::Response, "headers") => Each(Kind::Header),
        (Kind::Components, "securitySchemes") => Each(Kind::SecurityScheme),
        (
            Kind::PathItem,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace",
        ) => Node(Kind::Operation),
        (Kind::PathItem | Kind::Operation, "parameters") => Each(Kind::Parameter),
        (Kind::Operation, "operationId" | "tags" | "deprecated" | "security") => AsIs,
        (Kind::Operation, "x-speakeasy-group") => Renamed("x-sdk-group"),
        (Kind::Operation, "x-speakeasy-name-override") => Renamed("x-sdk-name"),
        (Kind::Operation, "requestBody") => Node(Kind::RequestBody),
        (Kind::Operation, "responses") => Each(Kind::Response),
        (Kind::Parameter, "name" | "in" | "allowReserved") => AsIs,
        (
            Kind::Parameter | Kind::Header,
            "required" | "deprecated" | "style" | "explode" | "allowEmptyValue",
        ) => AsIs,
        (Kind::Parameter | Kind::Header | Kind::MediaType, "schema") => Node(Kind::Schema),
        (Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response, "content") => {
            Each(Kind::MediaType)
        }
        (Kind::RequestBody, "required") => AsIs,
        (Kind::MediaType, "encoding") => AsIs,
        (Kind::Response, "description") => Blank,
        (
            Kind::Schema,
            "type" | "format" | "enum" | "nullable" | "required" | "default" | "deprecated"
            | "discriminator" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
            | "multipleOf" | "minLength" | "maxLength" | "pattern" | "minItems" | "maxItems"
            | "uniqueItems" | "minProperties" | "maxProperties" | "readOnly" | "writeOnly",
        ) => AsIs,
        (Kind::Schema, "items" | "additionalProperties" | "not") => Node(Kind::Schema),
        (Kind::Schema, "properties" | "allOf" | "oneOf" | "anyOf") => Each(Kind::Schema),
        (
            Kind::SecurityScheme,
            "type" | "scheme" | "bearerFormat" | "name" | "in" | "openIdConnectUrl",
        ) => AsIs,
        (_, "$ref") => AsIs,
        _ => return None,
    })
}

/// The facts of a document.
pub fn of_document(document: &Value, dropped: &mut Dropped) -> Value {
    node(Kind::Document, document, dropped)
}

fn node(kind: Kind, value: &Value, dropped: &mut Dropped) -> Value {
    let Value::Object(members) = value else {
        return value.clone(); // `additionalProperties: false`
    };
    let mut facts = Map::new();
    for (member, value) in members {
        let (name, value) = match keep(kind, member) {
            Some(Keep::AsIs) => (member.as_str(), value.clone()),
            Some(Keep::Node(kind)) => (member.as_str(), node(kind, value, dropped)),
            Some(Keep::Each(kind)) => (member.as_str(), each(kind, value, dropped)),
            Some(Keep::Blank) => {
                if value != "" {
                    count(dropped, member);
                }
                (member.as_str(), Value::String(String::new()))
            }
            Some(Keep::Renamed(name)) => (name, value.clone()),
            None => {
                count(dropped, member);
                continue;
            }
        };
        facts.insert(name.to_owned(), value);
    }
    Value::Object(facts)
}

fn each(kind: Kind, value: &Value, dropped: &mut Dropped) -> Value {
    match value {
        Value::Object(named) => Value::Object(
            named
                .iter()
                .map(|(name, value)| (name.clone(), node(kind, value, dropped)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(
            items
                .iter()
                .map(|value| node(kind, value, dropped))
                .collect(),
        ),
        other => other.clone(),
    }
}

/// Counts one dropped thing.
pub fn count(dropped: &mut Dropped, what: &str) {
    *dropped.entry(what.to_owned()).or_default() += 1;
}
