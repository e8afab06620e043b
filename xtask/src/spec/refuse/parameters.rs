//! What is refused of parameters.

use serde_json::Value;

use super::operations::{members, title};
use super::{Refusal, generated};
use crate::api;
use crate::spec::document::{parameters, resolve};

/// What is left for an operation with a parameter that no code is made for.
const BY_HAND: &str = "mark the operation `x-multipart: handwritten` and write it by hand";

pub(super) const REFUSALS: &[Refusal] = &[
    Refusal {
        construct: "a parameter style other than `form` in a query and `simple` elsewhere",
        remedy: BY_HAND,
        places: styles,
    },
    Refusal {
        construct: "a parameter with `content` instead of `schema`",
        remedy: BY_HAND,
        places: |effective| places(effective, |_, parameter| parameter.get("content").is_some()),
    },
    Refusal {
        construct: "`allowReserved`",
        remedy: "remove it in the overlay if the vendor reads percent-encoded characters, too, or mark the operation \
                 `x-multipart: handwritten` and write it by hand",
        places: |effective| places(effective, |_, parameter| parameter["allowReserved"] == true),
    },
    Refusal {
        construct: "`allowEmptyValue` of something other than a string",
        remedy: "remove it in the overlay: a value is always sent with its name",
        places: |effective| places(effective, allows_empty),
    },
    Refusal {
        construct: "a parameter that is neither a string, a number, a boolean nor a list of these",
        remedy: "give it one of these types in the overlay, or mark the operation `x-multipart: handwritten` and write \
                 it by hand",
        places: |effective| places(effective, has_no_text),
    },
    Refusal {
        construct: "a parameter with the name of another one or of a member of the body",
        remedy: "remove one of them in the overlay: the input of a call is one JSON object, which cannot hold both",
        places: one_name,
    },
    Refusal {
        construct: "a list in a path",
        remedy: BY_HAND,
        places: |effective| {
            places(effective, |effective, parameter| {
                parameter["in"] == "path" && kind(effective, &parameter["schema"]) == Kind::List
            })
        },
    },
    Refusal {
        construct: "a parameter in a cookie, or anywhere but in path, query and headers",
        remedy: BY_HAND,
        places: elsewhere,
    },
    Refusal {
        construct: "a header that the client itself sets",
        remedy: "remove it in the overlay",
        places: |effective| {
            places(effective, |_, parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                parameter["in"] == "header" && is_reserved(name)
            })
        },
    },
    Refusal {
        construct: "a header whose name HTTP does not allow",
        remedy: "correct its name in the overlay",
        places: |effective| {
            places(effective, |_, parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                parameter["in"] == "header" && !is_token(name)
            })
        },
    },
];

/// Headers that the client, its connection or the body decides, in lower case.
const RESERVED: [&str; 17] = [
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "cookie",
    "date",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
];

fn is_reserved(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let mut vendors = api::ALL.iter().flat_map(|api| api.headers);
    RESERVED.contains(&name.as_str()) || vendors.any(|header| *header == name)
}

/// Whether HTTP allows this as the name of a header.
fn is_token(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(allowed)
}

/// Parameters of generated operations of which this holds.
fn places(effective: &Value, counts: impl Fn(&Value, &Value) -> bool) -> Vec<String> {
    named(effective, |effective, parameter| {
        counts(effective, parameter).then(String::new)
    })
}

/// Parameters of generated operations, each with what `about` says of it.
fn named(effective: &Value, about: impl Fn(&Value, &Value) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        for parameter in parameters(effective, operation) {
            if let Some(about) = about(effective, parameter) {
                let name = parameter["name"].as_str().unwrap_or_default();
                found.push(format!("{}: parameter `{name}`{about}", title(operation)));
            }
        }
    }
    found
}

fn styles(effective: &Value) -> Vec<String> {
    named(effective, |_, parameter| {
        let usual = match parameter["in"].as_str()? {
            "query" => "form",
            "path" | "header" => "simple",
            _ => return None,
        };
        let style = parameter["style"].as_str()?;
        (style != usual).then(|| format!(" (`{style}`)"))
    })
}

fn elsewhere(effective: &Value) -> Vec<String> {
    named(effective, |_, parameter| {
        let place = parameter["in"].as_str().unwrap_or_default();
        (!["path", "query", "header"].contains(&place)).then(|| format!(" (`{place}`)"))
    })
}

/// What can be set of a call, by names: each parameter, each member of a body that is an object, or `body`.
fn one_name(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        let body = resolve(effective, &operation.value["requestBody"]);
        let body = &body["content"]["application/json"]["schema"];
        let mut names = Vec::new();
        properties(effective, body, &mut names);
        if names.is_empty() && !body.is_null() {
            names.push("body");
        }
        for parameter in parameters(effective, operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            if names.contains(&name) {
                found.push(format!("{}: parameter `{name}`", title(operation)));
            }
            names.push(name);
        }
    }
    found
}

/// The names of the members of an object, whose parts may stand in `allOf`.
fn properties<'a>(effective: &'a Value, schema: &'a Value, names: &mut Vec<&'a str>) {
    let schema = resolve(effective, schema);
    names.extend(members(&schema["properties"]).map(|(name, _)| name.as_str()));
    for part in schema["allOf"].as_array().into_iter().flatten() {
        properties(effective, part, names);
    }
}

/// An empty string is sent as it is, so that a string loses nothing.
fn allows_empty(effective: &Value, parameter: &Value) -> bool {
    let schema = resolve(effective, &parameter["schema"]);
    parameter["allowEmptyValue"] == true && schema["type"] != "string"
}

/// Refused for its place, its style or its `content` is refused once.
fn has_no_text(effective: &Value, parameter: &Value) -> bool {
    let known = ["path", "query", "header"].iter();
    let usual = parameter.get("content").is_none()
        && parameter["style"] != "deepObject"
        && known.into_iter().any(|place| parameter["in"] == *place);
    usual && kind(effective, &parameter["schema"]) == Kind::Other
}

/// What a parameter can be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Scalar,
    List,
    Other,
}

/// The kind of a schema, read as the generator reads it: references and single alternatives lead on.
fn kind(effective: &Value, schema: &Value) -> Kind {
    let schema = resolve(effective, schema);
    let list = |member: &str| schema[member].as_array().map_or(&[][..], Vec::as_slice);
    match list("allOf") {
        [] => {}
        [only] if schema.get("properties").is_none() => return kind(effective, only),
        _ => return Kind::Other,
    }
    let choices = list("oneOf").iter().chain(list("anyOf"));
    let real = |choice: &&Value| {
        let mut telling = ["$ref", "type", "properties"].iter();
        telling.any(|member| choice.get(member).is_some())
    };
    match choices.filter(real).collect::<Vec<_>>().as_slice() {
        [] => {}
        [only] => return kind(effective, only),
        _ => return Kind::Other,
    }
    match schema["type"].as_str() {
        _ if schema.get("enum").is_some() => Kind::Scalar,
        _ if schema.get("properties").is_some() => Kind::Other,
        Some("string" | "integer" | "number" | "boolean") => Kind::Scalar,
        Some("array") => {
            let items = &schema["items"];
            let null = is_nullable(effective, items);
            if kind(effective, items) == Kind::Scalar && !null {
                Kind::List
            } else {
                Kind::Other
            }
        }
        _ => Kind::Other,
    }
}

fn is_nullable(effective: &Value, schema: &Value) -> bool {
    let schema = resolve(effective, schema);
    let parts = schema["allOf"].as_array().map_or(&[][..], Vec::as_slice);
    schema["nullable"] == true
        || schema["enum"]
            .as_array()
            .is_some_and(|values| values.contains(&Value::Null))
        || matches!(parts, [only] if is_nullable(effective, only))
}
