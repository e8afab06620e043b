//! The workspace as it was before the document: older facts, the overlay that fits them, and what is generated from
//! both. They are kept as differences from those of today, in `data/clerk-2025-11-10`.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use serde_json_path::{JsonPath, NormalizedPath};
use xtask::api::{self, Api};
use xtask::overlay::{self, Members};
use xtask::root;
use xtask::spec::document::{imported, parse, print};

use crate::workspace::Workspace;

pub const OVERLAY: &str = "openapi/clerk/overlay.yaml";
pub const SUMMARIES: &str = "openapi/clerk/summaries.yaml";

/// How the overlay differed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Older {
    /// Targets of rules that were not there.
    pub without_rules: Vec<String>,
    /// Numbers of nodes, by the rule's target.
    pub matches: Map<String, Value>,
    /// Targets of rules whose text in the vendor's document has changed since.
    pub other_texts: Vec<String>,
    without_receipts: Vec<String>,
    without_types: Vec<String>,
    /// Operations and members that no sentence spoke of.
    pub without_sentences: Vec<String>,
}

impl Older {
    pub fn read() -> Self {
        serde_json::from_value(parse(&data("overlay.yaml")).unwrap()).unwrap()
    }

    /// The overlay of today, changed back.
    fn overlay(&self) -> String {
        let mut overlay = parse(&fs::read_to_string(root().join(OVERLAY)).unwrap()).unwrap();
        let actions = overlay["actions"].as_array_mut().unwrap();
        for target in &self.without_rules {
            let before = actions.len();
            actions.retain(|rule| rule["target"] != target.as_str());
            assert!(before > actions.len(), "there is no rule `{target}`");
        }
        for (target, matches) in &self.matches {
            let rule = actions
                .iter_mut()
                .find(|rule| rule["target"] == target.as_str());
            rule.expect(target)["x-matches"] = matches.clone();
        }
        for id in &self.without_receipts {
            let receipts = overlay["answers"]["receipts"].as_object_mut().unwrap();
            assert!(receipts.remove(id).is_some(), "there is no receipt `{id}`");
        }
        for name in &self.without_types {
            assert!(forget(&mut overlay["answers"], name), "nothing of `{name}`");
        }
        yaml_serde::to_string(&overlay).unwrap()
    }
}

/// The sentences of today but those on what was not there.
fn summaries(older: &Older) -> String {
    let mut summaries = parse(&fs::read_to_string(root().join(SUMMARIES)).unwrap()).unwrap();
    for name in &older.without_sentences {
        let sections = ["operations", "members"];
        let known =
            sections.map(|section| summaries[section].as_object_mut().unwrap().remove(name));
        assert!(known.iter().any(Option::is_some), "no sentence on `{name}`");
    }
    yaml_serde::to_string(&summaries).unwrap()
}

/// Takes a type away wherever verdicts speak of it.
fn forget(verdicts: &mut Value, name: &str) -> bool {
    match verdicts {
        Value::Object(members) => {
            let mut found = members.remove(name).is_some();
            for value in members.values_mut() {
                found |= forget(value, name);
            }
            found
        }
        Value::Array(items) => items
            .iter_mut()
            .fold(false, |found, item| forget(item, name) | found),
        _ => false,
    }
}

/// A file of the test data.
pub fn data(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/clerk-2025-11-10");
    fs::read_to_string(folder.join(name)).unwrap()
}

pub fn clerk() -> Api {
    api::find("clerk").unwrap()
}

/// The facts of today's document, and those of the older one.
pub fn facts() -> (Value, Value) {
    let new = imported(&clerk()).unwrap();
    let mut old = new.clone();
    patch(
        &mut old,
        &serde_json::from_str(&data("facts.json")).unwrap(),
    );
    (old, new)
}

/// JSON merge patch: `null` removes a member.
fn patch(node: &mut Value, with: &Value) {
    let Value::Object(changes) = with else {
        *node = with.clone();
        return;
    };
    if !node.is_object() {
        *node = json!({});
    }
    let members = node.as_object_mut().unwrap();
    for (name, change) in changes {
        if change.is_null() {
            assert!(members.remove(name).is_some(), "there is no `{name}`");
        } else {
            patch(members.entry(name).or_insert(Value::Null), change);
        }
    }
}

/// A document with these facts, and with a text of ours wherever a rule rests on the vendor's, which is not here. Texts
/// in the places of `other` say something else.
pub fn document(facts: &Value, other: &[String]) -> String {
    let mut document = facts.clone();
    for rule in overlay::read(&clerk()).unwrap().actions {
        let Some(prose) = rule.prose else { continue };
        let at = prose.at.strip_suffix(".description").expect(&prose.at);
        let what = if other.contains(&rule.target) {
            "Another text"
        } else {
            "A text"
        };
        let path = JsonPath::parse(at).unwrap();
        let nodes = path.query_located(&document);
        let places: Vec<String> = nodes
            .locations()
            .map(NormalizedPath::to_json_pointer)
            .collect();
        for place in places {
            document.pointer_mut(&place).unwrap()["description"] = json!(what);
        }
    }
    print(&document).unwrap()
}

/// A workspace that is generated from the older facts, without a finding.
pub fn workspace(older: &Older, document: &str) -> Workspace {
    let workspace = Workspace::new("new-document", &json!({}));
    for file in [
        "crates/clerk-raw/tests/limits.rs", // written by hand
        "openapi/overlay.schema.json",
    ] {
        workspace.put(file, &fs::read_to_string(root().join(file)).unwrap());
    }
    // The list of operations names the methods of the facade.
    copy(&workspace, "crates/facade/src");
    workspace.put(OVERLAY, &older.overlay());
    workspace.put(SUMMARIES, &summaries(older));
    workspace.put("bapi-2025-11-10.json", document);
    let file = workspace.path("bapi-2025-11-10.json");
    let import = [
        "spec",
        "import",
        "clerk",
        file.to_str().unwrap(),
        "--accept-prose",
    ];
    for command in [
        &import[..],
        &["spec", "nodes", "clerk"],
        &["generate", "clerk"],
    ] {
        let output = workspace.run(command);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command:?}: {errors}");
    }
    workspace
}

/// Copies a folder of the tree.
fn copy(workspace: &Workspace, folder: &str) {
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let place = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            copy(workspace, &place);
        } else {
            workspace.put(&place, &fs::read_to_string(entry.path()).unwrap());
        }
    }
}

/// Verdicts on answers by what they say and the type or operation of which they say it.
pub fn verdicts(overlay: &overlay::Overlay) -> Vec<String> {
    let answers = &overlay.answers;
    let members = |what: &str, members: &Members| -> Vec<String> {
        members
            .iter()
            .flat_map(|(name, all)| all.iter().map(move |member| format!("{name}.{member}")))
            .map(|member| format!("{what}: {member}"))
            .collect()
    };
    let mut found: Vec<String> = answers
        .receipts
        .keys()
        .map(|id| format!("receipts: {id}"))
        .collect();
    found.extend(members("decisive", &answers.decisive));
    for group in &answers.incidental {
        found.extend(members("incidental", &group.members));
    }
    found.extend(members("totals", &answers.totals));
    found.extend(members("instants", &answers.instants.milliseconds));
    found.extend(members("instants", &answers.instants.seconds));
    let kinds = answers.identifiers.members.iter();
    let kinds = kinds.map(|(name, members)| (name.clone(), members.keys().cloned().collect()));
    found.extend(members("identifiers", &kinds.collect()));
    for group in &answers.identifiers.strings {
        found.extend(members("identifiers", &group.members));
    }
    found
}
