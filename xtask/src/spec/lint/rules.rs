//! Checks of the overlay's rules: each can be read, fits, and matches the nodes that it matched when somebody last
//! looked at them.

use std::collections::BTreeSet;

use crate::overlay::nodes::{self, Nodes, difference};
use crate::overlay::{Applied, Matched, Overlay};

/// What to do about a rule whose nodes are others.
const RECORD: &str = "look at them, then run `cargo xtask spec nodes`";

/// The rules that do not fit, with the nodes that they gained and lost.
pub fn stale(applied: &Applied, recorded: &Nodes) -> Vec<String> {
    let found = nodes::of(&applied.matched);
    applied
        .stale
        .iter()
        .map(|stale| {
            let rule = rule(applied, stale.number());
            let moved = rule.and_then(|rule| {
                Some(difference(
                    recorded.get(&rule.target)?,
                    found.get(&rule.target)?,
                ))
            });
            let mut lines = vec![stale.to_string()];
            lines.extend(moved.unwrap_or_default());
            lines.join("\n  ")
        })
        .collect()
}

/// Wildcard rules that fit, and match other nodes than the recorded ones.
pub fn moved(applied: &Applied, recorded: &Nodes) -> Vec<String> {
    let stale: BTreeSet<&str> = applied
        .stale
        .iter()
        .filter_map(|stale| Some(rule(applied, stale.number())?.target.as_str()))
        .collect();
    let found = nodes::of(&applied.matched);
    let none = BTreeSet::new();
    let fitting = found
        .iter()
        .filter(|(target, _)| !stale.contains(target.as_str()));
    let mut moved: Vec<String> = fitting
        .filter_map(|(target, places)| {
            let lines = difference(recorded.get(target).unwrap_or(&none), places);
            (!lines.is_empty()).then(|| {
                format!(
                    "`{target}` matches other nodes; {RECORD}\n  {}",
                    lines.join("\n  ")
                )
            })
        })
        .collect();
    let gone = recorded
        .keys()
        .filter(|target| !found.contains_key(*target));
    moved.extend(gone.map(|target| {
        format!(
            "nodes.json has nodes of `{target}`, which is the target of no wildcard rule; {RECORD}"
        )
    }));
    moved
}

/// Rules whose text was never read: their hash is none.
pub fn unread(overlay: &Overlay) -> Vec<String> {
    let is_hash = |text: &str| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
    let rules = overlay.actions.iter();
    rules
        .filter(|rule| {
            let prose = rule.prose.as_ref();
            prose.is_some_and(|prose| !is_hash(&prose.sha256))
        })
        .map(|rule| {
            format!(
                "rule {} ({}): its text has no hash; run `cargo xtask spec import --accept-prose` with the vendor's \
                 document",
                rule.number, rule.target
            )
        })
        .collect()
}

fn rule(applied: &Applied, number: usize) -> Option<&Matched> {
    applied.matched.iter().find(|rule| rule.number == number)
}
