//! `nodes.json`: the nodes that each wildcard rule matched when somebody last looked at them. A count tells that a rule
//! gained or lost a node; the record tells which.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use super::Matched;
use crate::spec::document;
use crate::{Result, api::Api};

/// Places of nodes by the target that matches them.
pub type Nodes = BTreeMap<String, BTreeSet<String>>;

/// The record of an API; empty if there is none.
pub fn read(api: &Api) -> Result<Nodes> {
    let path = api.folder().join("nodes.json");
    if !path.exists() {
        return Ok(Nodes::new());
    }
    serde_json::from_str(&document::read(&path)?)
        .map_err(|error| format!("{}: {error}", path.display()).into())
}

/// Records what the wildcard rules of an API match now.
pub fn record(api: &Api) -> Result<()> {
    let applied = super::apply_to(document::imported(api)?, &super::read(api)?)?;
    let nodes = serde_json::to_value(of(&applied.matched))?;
    fs::write(api.folder().join("nodes.json"), document::print(&nodes)?)?;
    Ok(())
}

/// The nodes of the wildcard rules among these. Rules of one target are taken together.
pub fn of(matched: &[Matched]) -> Nodes {
    let mut nodes = Nodes::new();
    for rule in matched.iter().filter(|rule| rule.wildcard) {
        let places = rule.places.iter().cloned();
        nodes.entry(rule.target.clone()).or_default().extend(places);
    }
    nodes
}

/// What a rule gained and lost since the record, one line each; empty if nothing.
pub fn difference(recorded: &BTreeSet<String>, found: &BTreeSet<String>) -> Vec<String> {
    let gained = found.difference(recorded).map(|node| ("gained", node));
    let lost = recorded.difference(found).map(|node| ("lost", node));
    gained
        .chain(lost)
        .map(|(what, node)| format!("{what}: {node}"))
        .collect()
}

/// A JSON pointer in which an item of a list is called by its name, its reference or its text where it has one, so that
/// a node keeps its place when another one is put before it.
pub(super) fn place(document: &Value, pointer: &str) -> String {
    let mut node = document;
    let mut place = String::new();
    for part in pointer.split('/').skip(1) {
        let plain = part.replace("~1", "/").replace("~0", "~");
        let (next, name) = match node {
            Value::Array(items) => {
                let item = plain.parse().ok().and_then(|at: usize| items.get(at));
                (item, item.and_then(name))
            }
            other => (other.get(&plain), None),
        };
        place.push('/');
        place.push_str(name.as_deref().unwrap_or(part));
        node = next.unwrap_or(&Value::Null);
    }
    place
}

fn name(item: &Value) -> Option<String> {
    let text = match item {
        Value::String(text) => Some(text.as_str()),
        _ => ["name", "$ref"]
            .iter()
            .find_map(|member| item[member].as_str()),
    };
    text.map(|text| format!("[{text}]"))
}
