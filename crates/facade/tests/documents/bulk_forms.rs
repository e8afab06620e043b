//! Every operation that takes a list of limited length has a bulk form with that limit, or stands in `docs/bulk.md` with
//! the reason why not. Read from the sources, so that a new operation is noticed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The Rust files of a folder, one after the other.
fn sources(folder: &str) -> String {
    let files = fs::read_dir(root().join(folder)).unwrap();
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    paths.sort();
    let texts = paths
        .into_iter()
        .map(|path| fs::read_to_string(path).unwrap());
    texts.collect()
}

/// An operation of a generated crate: its vendor's name, and the limits of the lists that its request takes.
struct Limited {
    id: String,
    limits: BTreeSet<usize>,
}

/// Operations that take a list of limited length, by the name of their facts.
fn limited(vendor: &str) -> BTreeMap<String, Limited> {
    let source = sources(&format!("crates/{vendor}-raw/src"));
    let mut operations = BTreeMap::new();
    for chunk in source.split("pub static ").skip(1) {
        let Some((name, facts)) = chunk.split_once(": Operation") else {
            continue;
        };
        let id = facts.split('"').nth(1).unwrap().to_owned();
        // What follows the call are the types of other requests.
        let call = facts.split("impl crate::Client").next().unwrap();
        let limits: BTreeSet<usize> = call.split("IntoList<").skip(1).filter_map(limit).collect();
        if !limits.is_empty() {
            operations.insert(name.to_owned(), Limited { id, limits });
        }
    }
    operations
}

/// 50 of `AtMost<String, 50, 1>, M>`.
fn limit(list: &str) -> Option<usize> {
    let items = list.trim_start().strip_prefix("AtMost<")?;
    let (mut depth, mut arguments) = (0, 0);
    let behind_item = items.find(|letter| {
        depth += match letter {
            '<' | '{' => 1,
            '>' | '}' => -1,
            _ => 0,
        };
        arguments += usize::from(letter == ',' && depth == 0);
        arguments > 0
    })?;
    let limit = items[behind_item + 1..].split([',', '>']).next()?;
    limit.trim().parse().ok()
}

/// The limits of bulk forms, by the name of their operation's facts.
fn forms(vendor: &str) -> BTreeMap<String, usize> {
    let source = sources(&format!("crates/facade/src/{vendor}/bulk"));
    let mut forms = BTreeMap::new();
    for form in source.split(") => ").collect::<Vec<_>>().windows(2) {
        let limit = form[0]
            .rsplit(';')
            .next()
            .unwrap()
            .trim()
            .trim_end_matches([']', ',']);
        let operation = form[1].split(',').next().unwrap();
        if let Ok(limit) = limit.trim_end().parse() {
            forms.insert(operation.to_owned(), limit);
        }
    }
    // The forms whose requests have parts: 10 entries.
    for call in source.split(" form(&").skip(1) {
        let operation = call.split(')').next().unwrap();
        forms.insert(operation.to_owned(), 10);
    }
    forms
}

#[test]
fn every_limited_list_has_a_form_or_a_reason() {
    let page = fs::read_to_string(root().join("docs/bulk.md")).unwrap();
    let (listed, reasons) = page
        .split_once("## Operations with a limited list")
        .unwrap();
    for vendor in ["clerk", "genauth"] {
        let (limited, forms) = (limited(vendor), forms(vendor));
        assert!(limited.len() >= 14, "{vendor}: {}", limited.len());
        for (name, operation) in &limited {
            let id = format!("`{}`", operation.id);
            match forms.get(name) {
                Some(limit) => {
                    assert!(operation.limits.contains(limit), "{id}: {limit}");
                    assert!(listed.contains(&id), "docs/bulk.md does not list {id}");
                }
                None => assert!(
                    reasons.contains(&id),
                    "{id} has neither a form nor a reason"
                ),
            }
        }
        for name in forms.keys() {
            assert!(limited.contains_key(name), "{name} takes no limited list");
        }
    }
}
