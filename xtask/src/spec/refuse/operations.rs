//! What is refused of operations: their names, their methods, their servers, and what vendors call back.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Refusal, generated};
use crate::generate::base_path;
use crate::spec::document::{METHODS, Operation, identified, operations, resolve};

pub(super) const REFUSALS: &[Refusal] = &[
    Refusal {
        construct: "an operation without an `operationId`",
        remedy: "give it an `x-rust-name` in the overlay",
        places: nameless,
    },
    Refusal {
        construct: "an `operationId` that several operations have",
        remedy: "give all but one an `x-rust-name` in the overlay",
        places: of_one_name,
    },
    Refusal {
        construct: "an operation whose name does not begin with a letter",
        remedy: "give it an `x-rust-name` in the overlay",
        places: misnamed,
    },
    Refusal {
        construct: "a method other than DELETE, GET, PATCH, POST and PUT",
        remedy: "remove it in the overlay if nobody needs it",
        places: other_methods,
    },
    Refusal {
        construct: "a member of a path that is neither a method nor `parameters`",
        remedy: "remove it in the overlay if nobody needs it",
        places: other_members,
    },
    Refusal {
        construct: "a server of its own",
        remedy: "remove it in the overlay if the API's own server answers, too, or mark the operation \
                 `x-multipart: handwritten` and write it by hand",
        places: own_servers,
    },
    Refusal {
        construct: "a second server with another path",
        remedy: "leave those of one path in the overlay",
        places: several_base_paths,
    },
    Refusal {
        construct: "a variable in the path of a server",
        remedy: "write its value in the overlay",
        places: variable_base_paths,
    },
    Refusal {
        construct: "a callback",
        remedy: "remove it in the overlay: nothing here receives requests",
        places: callbacks,
    },
    Refusal {
        construct: "a webhook beside operations",
        remedy: "remove it in the overlay, or describe events by themselves: see \"Events\"",
        places: webhooks,
    },
    Refusal {
        construct: "a link",
        remedy: "remove it in the overlay: it only tells which operation may follow",
        places: links,
    },
];

/// Methods that a call is made for.
const CALLED: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// A method and a path, as people read them.
pub(super) fn title(operation: Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}

fn nameless(effective: &Value) -> Vec<String> {
    let identified = identified(effective);
    let nameless = operations(&identified).into_iter();
    nameless
        .filter(|operation| operation.id().is_empty())
        .map(title)
        .collect()
}

fn of_one_name(effective: &Value) -> Vec<String> {
    let identified = identified(effective);
    let mut places = BTreeMap::<&str, Vec<String>>::new();
    let named = operations(&identified).into_iter();
    for operation in named.filter(|operation| !operation.id().is_empty()) {
        places
            .entry(operation.id())
            .or_default()
            .push(title(operation));
    }
    let several = places.into_iter().filter(|(_, places)| places.len() > 1);
    several
        .map(|(id, places)| format!("{} (`{id}`)", places.join(" and ")))
        .collect()
}

fn misnamed(effective: &Value) -> Vec<String> {
    let identified = identified(effective);
    let mut found = Vec::new();
    for operation in operations(&identified) {
        let name = operation.name();
        // What is no letter, digit or underscore only parts words.
        let first = name.chars().find(char::is_ascii_alphanumeric);
        if !name.is_empty() && !first.is_some_and(|first| first.is_ascii_alphabetic()) {
            found.push(format!("{} (`{name}`)", title(operation)));
        }
    }
    found
}

fn other_methods(effective: &Value) -> Vec<String> {
    let all = operations(effective).into_iter();
    all.filter(|operation| !CALLED.contains(&operation.method))
        .map(title)
        .collect()
}

fn other_members(effective: &Value) -> Vec<String> {
    let known = |name: &str| {
        METHODS.contains(&name)
            || ["parameters", "servers", "summary", "description"].contains(&name)
            || name.starts_with("x-")
    };
    let mut found = Vec::new();
    for (path, item) in members(&effective["paths"]) {
        let others = members(item).filter(|(name, _)| !known(name));
        found.extend(others.map(|(name, _)| format!("{path} (`{name}`)")));
    }
    found
}

fn own_servers(effective: &Value) -> Vec<String> {
    let has_servers = |holder: &Value| holder["servers"].as_array().is_some_and(|s| !s.is_empty());
    let paths = members(&effective["paths"]).filter(|(_, item)| has_servers(item));
    let of_paths = paths.map(|(path, _)| path.clone());
    let own = generated(effective).filter(|operation| has_servers(operation.value));
    of_paths.chain(own.map(title)).collect()
}

/// The paths of the servers, each once, in their order.
fn base_paths(effective: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    for server in effective["servers"].as_array().into_iter().flatten() {
        let path = base_path(server["url"].as_str().unwrap_or_default());
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

fn several_base_paths(effective: &Value) -> Vec<String> {
    let paths = base_paths(effective);
    if paths.len() < 2 {
        return Vec::new();
    }
    let paths: Vec<_> = paths.iter().map(|path| format!("`{path}`")).collect();
    vec![format!("/servers ({})", paths.join(", "))]
}

fn variable_base_paths(effective: &Value) -> Vec<String> {
    let paths = base_paths(effective).into_iter();
    paths
        .filter(|path| path.contains('{'))
        .map(|path| format!("/servers (`{path}`)"))
        .collect()
}

fn callbacks(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        let names = members(&operation.value["callbacks"]).map(|(name, _)| name);
        found.extend(names.map(|name| format!("{} (`{name}`)", title(operation))));
    }
    found
}

fn webhooks(effective: &Value) -> Vec<String> {
    let names = members(&effective["webhooks"]).map(|(name, _)| name);
    names.map(|name| format!("/webhooks (`{name}`)")).collect()
}

fn links(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in generated(effective) {
        for (status, response) in members(&operation.value["responses"]) {
            let links = &resolve(effective, response)["links"];
            let names = members(links).map(|(name, _)| name);
            found.extend(names.map(|name| format!("{}, {status} (`{name}`)", title(operation))));
        }
    }
    found
}

/// The members of an object; none of anything else.
pub(super) fn members(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.as_object().into_iter().flat_map(Map::iter)
}
