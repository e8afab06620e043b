//! What `cargo xtask generate` promises of files: the tree is what it yields, and every change is noticed.

use std::fs;
use std::path::Path;

use crate::things::description;
use crate::workspace::Workspace;
use serde_json::json;
use xtask::generate;

#[test]
fn the_tree_is_what_generation_yields() {
    generate::run(true, None).unwrap();
}

/// A workspace that was generated.
fn generated(name: &str) -> Workspace {
    let workspace = Workspace::new(&format!("generate-{name}"), &description());
    let output = workspace.run(&GENERATE);
    assert!(output.status.success(), "{output:?}");
    workspace
}

const GENERATE: [&str; 2] = ["generate", "clerk"];
const CHECK: [&str; 3] = ["generate", "clerk", "--check"];
const THINGS: &str = "crates/clerk-raw/src/things.rs";
const OVERLAY: &str = "openapi/clerk/overlay.yaml";
const MENDING: &str = "to mend it: cargo xtask generate";

#[test]
fn generating_again_changes_nothing() {
    let workspace = generated("again");
    let output = workspace.run(&GENERATE);
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    assert!(workspace.run(&CHECK).status.success());
}

#[test]
fn generating_elsewhere_yields_the_same_bytes() {
    let (one, other) = (generated("one"), generated("other"));
    let files = files_below(&one.path(""));
    assert_eq!(files, files_below(&other.path("")));
    assert!(files.len() > 10, "{files:?}");
    for file in files {
        assert_eq!(one.read(&file), other.read(&file), "{file}");
    }
}

#[test]
fn a_change_of_a_generated_file_is_named_with_the_command_that_mends_it() {
    let workspace = generated("edited");
    let before = workspace.read(THINGS);
    workspace.change(THINGS, "pub fn list_things", "pub fn all_things");
    let complaint = workspace.complaint(&CHECK);
    assert!(
        complaint.contains(THINGS) && complaint.contains(MENDING),
        "{complaint}"
    );
    assert!(
        workspace.read(THINGS).contains("all_things"),
        "a check writes nothing"
    );
    assert!(workspace.run(&GENERATE).status.success());
    assert_eq!(workspace.read(THINGS), before);
}

#[test]
fn a_missing_and_a_superfluous_file_are_named() {
    let workspace = generated("files");
    let superfluous = "crates/clerk-raw/src/gone.rs";
    workspace.put(superfluous, "");
    fs::remove_file(workspace.path(THINGS)).unwrap();
    let complaint = workspace.complaint(&CHECK);
    assert!(
        complaint.contains(&format!("{THINGS} is missing")),
        "{complaint}"
    );
    assert!(
        complaint.contains(&format!("{superfluous} is not made any more")),
        "{complaint}"
    );
    assert!(workspace.run(&GENERATE).status.success());
    assert!(!workspace.path(superfluous).exists() && workspace.path(THINGS).exists());
}

#[test]
fn a_change_of_a_description_is_noticed() {
    let workspace = generated("description");
    let mut other = description();
    let body = &mut other["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"];
    body["schema"]["properties"]["tags"]["maxItems"] = json!(4);
    workspace.describe("clerk", &other);
    let complaint = workspace.complaint(&CHECK);
    assert!(
        complaint.contains(THINGS) && complaint.contains(MENDING),
        "{complaint}"
    );
}

#[test]
fn a_change_that_no_code_comes_of_is_noticed_too() {
    for (file, from, to) in [
        (OVERLAY, "actions:", "# a remark\nactions:"),
        ("openapi/clerk/lock.toml", "imported = \"", "imported = \"x"),
        ("openapi/overlay.schema.json", "{", "{ "),
    ] {
        let workspace = generated("remark");
        workspace.change(file, from, to);
        assert!(workspace.complaint(&CHECK).contains(MENDING), "{file}");
    }
}

#[test]
fn a_rule_of_the_overlay_changes_the_code_and_a_stale_one_stops_it() {
    let workspace = generated("overlay");
    let rule = "actions:\n\
        - target: $.paths['/things'].post.requestBody.content['application/json'].schema.properties.tags\n  \
          update: {maxItems: 7}\n  \
          x-expect: {maxItems: 3}\n  \
          x-reason: The vendor takes more.\n";
    workspace.change(OVERLAY, "actions: []\n", rule);
    assert!(workspace.complaint(&CHECK).contains(THINGS));
    assert!(workspace.run(&GENERATE).status.success());
    assert!(workspace.read(THINGS).contains("AtMost<String, 7>"));

    workspace.change(
        OVERLAY,
        "x-expect: {maxItems: 3}",
        "x-expect: {maxItems: 5}",
    );
    let complaint = workspace.complaint(&CHECK);
    assert!(
        complaint.contains(OVERLAY) && complaint.contains("The vendor takes more."),
        "{complaint}"
    );
}

#[test]
fn nothing_is_generated_from_a_description_with_findings_and_all_are_listed() {
    let workspace = generated("findings");
    let before = files_below(&workspace.path("crates"));
    let things = workspace.read(THINGS);
    let mut other = description();
    other["paths"]["/more"]["get"] =
        json!({"operationId": "more", "tags": [], "responses": {"200": {"description": ""}}});
    workspace.describe("clerk", &other);
    let rules = "actions:\n\
        - {target: '$.paths', update: {x-secert: 1}, x-expect: {/things: {}}, x-reason: Misspelt.}\n\
        - {target: '$.gone', remove: true, x-expect: gone, x-reason: Stale.}\n\
        - {target: '$[', remove: true, x-expect: gone, x-reason: Unreadable.}\n";
    workspace.change(OVERLAY, "actions: []\n", rules);
    for arguments in [&GENERATE[..], &CHECK] {
        let complaint = workspace.complaint(arguments);
        for finding in ["x-secert", "rule 2 is stale", "rule 3 ($[)", "has 0 tags"] {
            assert!(
                complaint.contains(finding),
                "`{finding}` is missing in\n{complaint}"
            );
        }
    }
    assert_eq!(files_below(&workspace.path("crates")), before);
    assert_eq!(workspace.read(THINGS), things);
}

#[test]
fn a_description_that_is_not_pinned_is_not_generated_from() {
    let workspace = generated("pinned");
    workspace.change("openapi/clerk/api.json", "{", "{ ");
    let complaint = workspace.complaint(&GENERATE);
    assert!(complaint.contains("not what lock.toml pins"), "{complaint}");
}

#[test]
fn generating_writes_the_schema_of_overlays_that_lint_misses() {
    let workspace = generated("schema");
    let schema = "openapi/overlay.schema.json";
    fs::remove_file(workspace.path(schema)).unwrap();
    let complaint = workspace.complaint(&["spec", "lint"]);
    assert!(complaint.contains("xtask spec schema"), "{complaint}");
    assert!(workspace.run(&GENERATE).status.success());
    assert!(workspace.path(schema).exists());
}

fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(
                    path.strip_prefix(folder)
                        .unwrap()
                        .to_str()
                        .unwrap()
                        .to_owned(),
                );
            }
        }
    }
    files.sort();
    files
}
