//! The kitchen sink holds every construct that the generator implements: what the vendors' crates are made of, and what
//! an overlay can say.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use xtask::api::{self, Api};
use xtask::spec::lint::ANNOTATIONS;
use xtask::{overlay, root};

fn sink() -> Api {
    api::find("kitchen-sink").unwrap()
}

/// Facts that documents have and no code is made of.
const NO_CODE: [&str; 7] = [
    "x-no-body",
    "x-nonstandard-path",
    "x-sdk-group",
    "x-sdk-name",
    "x-sdk-type",
    "x-sister-name",
    "x-uncertain",
];

#[test]
fn the_kitchen_sink_has_every_annotation_that_the_generator_reads() {
    let mut found = BTreeSet::new();
    members(&overlay::effective(&sink()).unwrap(), &mut found);
    let missing: Vec<_> = ANNOTATIONS
        .iter()
        .filter(|name| !NO_CODE.contains(name) && !found.contains(**name))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn members(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                found.insert(name.clone());
                members(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| members(item, found)),
        _ => {}
    }
}

#[test]
fn the_kitchen_sink_has_every_kind_of_fact_about_answers() {
    let answers = overlay::read(&sink()).unwrap().answers;
    let named = |receipt: &overlay::Receipt| !receipt.named.is_empty();
    assert!(answers.receipts.values().any(named));
    assert!(answers.receipts.values().any(|r| r.done.is_none()));
    assert!(!answers.decisive.is_empty() && !answers.incidental.is_empty());
    assert!(!answers.totals.is_empty());
    assert!(!answers.instants.milliseconds.is_empty() && !answers.instants.seconds.is_empty());
}

#[test]
fn the_kitchen_sink_uses_all_of_core_that_the_vendors_crates_use() {
    let theirs: BTreeSet<String> = api::ALL.iter().flat_map(of_core).collect();
    let ours = of_core(&sink());
    assert!(theirs.len() > 40, "{theirs:?}");
    let missing: Vec<_> = theirs.difference(&ours).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Names of core in the generated code of an API: types, macros, functions that read, and facts of operations.
fn of_core(api: &Api) -> BTreeSet<String> {
    let mut code = String::new();
    for entry in fs::read_dir(root().join(api.raw_folder()).join("src")).unwrap() {
        let path = entry.unwrap().path();
        let by_hand = path.file_name() == Path::new("uploads.rs").file_name();
        if path.is_file() && !by_hand {
            code.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    let mut names = BTreeSet::new();
    for text in code.split("identity_facade_core::").skip(1) {
        if let Some(list) = text.strip_prefix('{') {
            let list = list.split('}').next().unwrap_or_default();
            names.extend(list.split(',').map(|name| name.trim().to_owned()));
        } else {
            names.insert(word(text.trim_start_matches("lenient::")));
        }
    }
    for facts in code.split("Operation::new(").skip(1) {
        let facts = facts.split(';').next().unwrap_or_default();
        for text in facts.split('.').skip(1) {
            let setter = word(text);
            if text[setter.len()..].starts_with('(') {
                names.insert(format!(".{setter}"));
            }
        }
    }
    names.remove("");
    names
}

fn word(text: &str) -> String {
    let part = |c: char| c.is_alphanumeric() || c == '_' || c == '!';
    text.chars().take_while(|c| part(*c)).collect()
}
