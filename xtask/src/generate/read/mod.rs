//! From a vendor's description, with the overlay applied, to the model.
//!
//! Answers are read before requests, so that a schema which travels both ways keeps its name where people meet
//! it most often, in the answer; its request form is called `…Input`.

mod answers;
mod bodies;
mod enums;
mod groups;
mod identifiers;
mod inputs;
mod json;
mod limits;
mod listings;
mod names;
mod operations;
mod schemas;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

pub use self::answers::{Verdicts, verdicts};
use self::json::{members, text};
pub use self::listings::{Listings, listings};
use super::model::{Api, Given, Schema, Shape, Way};
use crate::overlay::{ANSWERS, INPUTS, TYPES};
use crate::spec::document::{Operation as Source, identified};
use crate::spec::events::EVENTS;
use crate::spec::parts;

type Result<T> = std::result::Result<T, String>;

/// Methods of a path item, in the order that the model keeps.
const METHODS: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// Reads a whole description; an error names everything that cannot be read, and every fact about answers that does
/// not fit.
pub fn read(name: &str, description: &Value) -> Result<Api> {
    let (api, wrong) = read_fitting(name, description)?;
    if wrong.is_empty() {
        Ok(api)
    } else {
        Err(wrong.join("\n"))
    }
}

/// Reads a whole description, with the facts about answers that fit; returns what is wrong with the others.
pub fn read_fitting(name: &str, description: &Value) -> Result<(Api, Vec<String>)> {
    let description = &*identified(description);
    let mut reader = Reader {
        description,
        schemas: BTreeMap::new(),
        components: BTreeMap::new(),
        open: BTreeSet::new(),
        given: Given::default(),
    };
    let mut errors = Vec::new();
    let mut operations = Vec::new();
    let mut sources = Vec::new();
    for (path, item) in members(&description["paths"]) {
        for method in METHODS {
            let Some(value) = item.get(method) else {
                continue;
            };
            let source = Source {
                path,
                method,
                value,
            };
            match reader.operation(source) {
                Ok(read) => {
                    operations.push(read);
                    sources.push(source);
                }
                Err(error) => errors.push(format!("{} {path}: {error}", method.to_uppercase())),
            }
        }
    }
    for (operation, source) in operations.iter_mut().zip(sources) {
        if let Err(error) = reader.request(operation, source) {
            errors.push(format!("{} {}: {error}", operation.method, source.path));
        }
    }
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    let mut api = Api {
        name: name.to_owned(),
        version: text(&description["info"]["version"]).to_owned(),
        base_path: base_path(text(&description["servers"][0]["url"])),
        operations,
        schemas: reader.schemas,
        components: reader
            .components
            .into_iter()
            .filter_map(|(component, shape)| match shape {
                Shape::Named(rust) => Some((component, rust)),
                _ => None,
            })
            .collect(),
        unbuilt: BTreeSet::new(),
        received: BTreeSet::new(),
        given: reader.given,
        events: description[EVENTS] == true,
        types_of: description[TYPES]["crate"].as_str().map(str::to_owned),
    };
    let mut wrong = answers::apply(&mut api, &description[ANSWERS]);
    wrong.extend(inputs::apply(&mut api, &description[INPUTS]));
    listings::mark(&mut api, description);
    groups::mark(&mut api);
    bodies::mark(&mut api);
    Ok((api, wrong))
}

/// The path of a server's URL, such as `/v1`; empty if there is none.
pub(crate) fn base_path(server: &str) -> String {
    let rest = server.split_once("://").map_or(server, |(_, rest)| rest);
    rest.find('/').map_or(String::new(), |at| {
        rest[at..].trim_end_matches('/').to_owned()
    })
}

struct Reader<'d> {
    description: &'d Value,
    schemas: BTreeMap<String, Schema>,
    /// Components that have been read, by name and way.
    components: BTreeMap<(String, Way), Shape>,
    /// Components other than objects that are being read.
    open: BTreeSet<(String, Way)>,
    given: Given,
}

impl<'d> Reader<'d> {
    /// What a reference finally leads to.
    fn resolve(&self, source: &'d Value) -> Result<&'d Value> {
        parts::resolve(self.description, source)
    }

    /// What a reference, or an `allOf` of one part, finally leads to.
    fn origin(&self, source: &'d Value) -> Result<&'d Value> {
        let chain = parts::aliases(self.description, source)?;
        Ok(chain.last().copied().unwrap_or(source))
    }
}
