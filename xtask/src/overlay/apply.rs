//! Applying rules: find the nodes, check that they are what the rule expects, change them.

use std::fmt;

use serde_json::{Map, Value};
use serde_json_path::{JsonPath, NormalizedPath};

use super::nodes::place;
use super::{Overlay, Rule, same, types};
use crate::{Result, api};

/// A document after its overlay.
#[derive(Debug)]
pub struct Applied {
    /// The document, changed by every rule that fits.
    pub document: Value,
    /// The rules that do not fit.
    pub stale: Vec<Stale>,
    /// Schemas that are said to be the same and differ.
    pub unequal: Vec<String>,
    /// What each rule matched, whether it fits or not.
    pub matched: Vec<Matched>,
}

/// The nodes that a rule matched.
#[derive(Debug)]
pub struct Matched {
    /// Its place among the rules, counted from 1.
    pub number: usize,
    /// Its target.
    pub target: String,
    /// Whether the target may match others once the description changes.
    pub wildcard: bool,
    /// Where the nodes are.
    pub places: Vec<String>,
}

/// A rule that does not find what it expects.
#[derive(Debug)]
pub struct Stale {
    rule: Rule,
    expected: String,
    found: String,
}

impl Stale {
    /// The number of the rule, counted from 1.
    pub fn number(&self) -> usize {
        self.rule.number
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "rule {} is stale", self.rule.number)?;
        writeln!(f, "  target:   {}", self.rule.target)?;
        writeln!(f, "  expected: {}", self.expected)?;
        writeln!(f, "  found:    {}", self.found)?;
        writeln!(f, "  reason:   {}", self.rule.reason.trim())?;
        write!(
            f,
            "  The description has changed here. Delete the rule if the vendor now says the same; \
             otherwise correct its `target`, `x-expect` or `x-matches`."
        )
    }
}

pub(super) fn apply(mut document: Value, overlay: &Overlay) -> Result<Applied> {
    let mut stale = Vec::new();
    let mut matched = Vec::new();
    for rule in &overlay.actions {
        let path = JsonPath::parse(&rule.target)
            .map_err(|error| format!("rule {} ({}): {error}", rule.number, rule.target))?;
        let nodes = path.query_located(&document);
        let pointers: Vec<_> = nodes
            .locations()
            .map(NormalizedPath::to_json_pointer)
            .collect();
        let places = pointers.iter().map(|pointer| place(&document, pointer));
        matched.push(Matched {
            number: rule.number,
            target: rule.target.clone(),
            wildcard: rule.is_wildcard(),
            places: places.collect(),
        });
        match unmet(rule, &nodes.nodes().collect::<Vec<_>>()) {
            Some((expected, found)) => stale.push(Stale {
                rule: rule.clone(),
                expected,
                found,
            }),
            None => change(&mut document, rule, &pointers),
        }
    }
    let mut unequal = same::unify(&mut document);
    if let Some(api) = &overlay.types_of {
        unequal.extend(types::borrow(&mut document, &api::find(api)?)?);
    }
    if let Value::Object(members) = &mut document {
        members.insert(
            super::ANSWERS.into(),
            serde_json::to_value(&overlay.answers)?,
        );
        members.insert(super::INPUTS.into(), serde_json::to_value(&overlay.inputs)?);
    }
    Ok(Applied {
        document,
        stale,
        unequal,
        matched,
    })
}

/// What was expected and what was found instead, if they differ.
fn unmet(rule: &Rule, nodes: &[&Value]) -> Option<(String, String)> {
    if nodes.len() != rule.matches {
        return Some((
            format!("{} node(s)", rule.matches),
            format!("{} node(s)", nodes.len()),
        ));
    }
    nodes.iter().find_map(|node| {
        let nothing = Map::new();
        let expect = match &rule.expect {
            Value::Object(members) => members,
            Value::Null => &nothing,
            whole if whole == *node => return None,
            whole => return Some((whole.to_string(), node.to_string())),
        };
        let mut expected = Vec::new();
        let mut found = Vec::new();
        let update = rule.update.as_ref().unwrap_or(&Value::Null);
        compare(node, expect, update, "", &mut |place, want, have| {
            let show = |value: Option<&Value>| value.map_or("absent".to_owned(), Value::to_string);
            expected.push(format!("{place} {}", show(want)));
            found.push(format!("{place} {}", show(have)));
        });
        (!expected.is_empty()).then(|| (expected.join(", "), found.join(", ")))
    })
}

type Differ<'a> = dyn FnMut(&str, Option<&Value>, Option<&Value>) + 'a;

/// Reports every member that is not as expected. A member that `update` sets counts as expected to be absent unless
/// `expect` names it.
fn compare(
    found: &Value,
    expect: &Map<String, Value>,
    update: &Value,
    place: &str,
    differ: &mut Differ<'_>,
) {
    let nothing = Map::new();
    let touched = update.as_object().unwrap_or(&nothing);
    let added = touched
        .keys()
        .filter(|member| !expect.contains_key(*member));
    for member in expect.keys().chain(added) {
        let place = if place.is_empty() {
            member.clone()
        } else {
            format!("{place}.{member}")
        };
        let (have, want) = (found.get(member), expect.get(member));
        let deeper = match (have, want, touched.get(member)) {
            (Some(Value::Object(_)), Some(Value::Object(want)), _) => Some(want),
            (Some(Value::Object(_)), None, Some(Value::Object(_))) => Some(&nothing),
            _ => None,
        };
        match deeper {
            Some(want) => {
                let update = touched.get(member).unwrap_or(&Value::Null);
                compare(&found[member], want, update, &place, differ);
            }
            None if have == want || (have.is_none() && want == Some(&Value::Null)) => {}
            None => differ(&place, want, have),
        }
    }
}

fn change(document: &mut Value, rule: &Rule, pointers: &[String]) {
    // Backwards, so that a removed list item does not move those that come after it.
    for pointer in pointers.iter().rev() {
        match &rule.update {
            Some(update) => {
                if let Some(node) = document.pointer_mut(pointer) {
                    merge(node, update);
                }
            }
            None => remove(document, pointer),
        }
    }
}

fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (member, value) in update {
                match node.get_mut(member) {
                    Some(old) => merge(old, value),
                    None => drop(node.insert(member.clone(), value.clone())),
                }
            }
        }
        (Value::Array(node), Value::Array(update)) => node.extend(update.iter().cloned()),
        (Value::Array(node), update) => node.push(update.clone()),
        (node, update) => *node = update.clone(),
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, member)) = pointer.rsplit_once('/') else {
        return;
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(object)) => {
            object.remove(&member.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = member.parse::<usize>() {
                items.remove(index);
            }
        }
        _ => {}
    }
}
