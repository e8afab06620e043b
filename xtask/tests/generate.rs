//! What `cargo xtask generate` promises of files: the tree is what it yields, and every change is noticed.

mod things;
mod workspace;

use std::fs;
use std::path::Path;

use workspace::{OVERLAY, THINGS, Workspace};
use xtask::generate;

#[test]
fn the_tree_is_what_generation_yields() {
    generate::run(true, None).unwrap();
}

const MENDING: &str = "to mend it: cargo xtask generate";

#[test]
fn generating_again_changes_nothing() {
    let workspace = Workspace::generated("again");
    let output = workspace.generate(&[]);
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    assert!(workspace.generate(&["--check"]).status.success());
}

#[test]
fn generating_elsewhere_yields_the_same_bytes() {
    let (one, other) = (Workspace::generated("one"), Workspace::generated("other"));
    let files = files_below(&one.0);
    assert_eq!(files, files_below(&other.0));
    assert!(files.len() > 10, "{files:?}");
    for file in files {
        assert_eq!(one.read(&file), other.read(&file), "{file}");
    }
}

#[test]
fn a_change_of_a_generated_file_is_named_with_the_command_that_mends_it() {
    let workspace = Workspace::generated("edited");
    let before = workspace.read(THINGS);
    workspace.change(THINGS, "pub fn list_things", "pub fn all_things");
    let complaint = workspace.complaint();
    assert!(
        complaint.contains(THINGS) && complaint.contains(MENDING),
        "{complaint}"
    );
    assert!(
        workspace.read(THINGS).contains("all_things"),
        "a check writes nothing"
    );
    assert!(workspace.generate(&[]).status.success());
    assert_eq!(workspace.read(THINGS), before);
}

#[test]
fn a_missing_and_a_superfluous_file_are_named() {
    let workspace = Workspace::generated("files");
    let superfluous = "crates/clerk-raw/src/gone.rs";
    workspace.put(superfluous, "");
    fs::remove_file(workspace.path(THINGS)).unwrap();
    let complaint = workspace.complaint();
    assert!(
        complaint.contains(&format!("{THINGS} is missing")),
        "{complaint}"
    );
    assert!(
        complaint.contains(&format!("{superfluous} is not made any more")),
        "{complaint}"
    );
    assert!(workspace.generate(&[]).status.success());
    assert!(!workspace.path(superfluous).exists() && workspace.path(THINGS).exists());
}

#[test]
fn a_change_of_a_description_is_noticed() {
    let workspace = Workspace::generated("description");
    workspace.change(
        "openapi/clerk/api.json",
        r#""maxItems":3"#,
        r#""maxItems":4"#,
    );
    let complaint = workspace.complaint();
    assert!(
        complaint.contains(THINGS) && complaint.contains(MENDING),
        "{complaint}"
    );
}

#[test]
fn a_change_that_no_code_comes_of_is_noticed_too() {
    for (file, from, to) in [
        ("openapi/clerk/api.json", "{", "{ "),
        (OVERLAY, "actions:", "# a remark\nactions:"),
        ("openapi/clerk/lock.toml", "imported = \"", "imported = \"x"),
        ("openapi/overlay.schema.json", "{", "{ "),
    ] {
        let workspace = Workspace::generated("remark");
        workspace.change(file, from, to);
        assert!(workspace.complaint().contains(MENDING), "{file}");
    }
}

#[test]
fn a_rule_of_the_overlay_changes_the_code_and_a_stale_one_stops_it() {
    let workspace = Workspace::generated("overlay");
    let rule = "actions:\n\
        - target: $.paths['/things'].post.requestBody.content['application/json'].schema.properties.tags\n  \
          update: {maxItems: 7}\n  \
          x-expect: {maxItems: 3}\n  \
          x-reason: The vendor takes more.\n";
    workspace.change(OVERLAY, "actions: []\n", rule);
    assert!(workspace.complaint().contains(THINGS));
    assert!(workspace.generate(&[]).status.success());
    assert!(workspace.read(THINGS).contains("AtMost<String, 7>"));

    workspace.change(
        OVERLAY,
        "x-expect: {maxItems: 3}",
        "x-expect: {maxItems: 5}",
    );
    let complaint = workspace.complaint();
    assert!(
        complaint.contains(OVERLAY) && complaint.contains("The vendor takes more."),
        "{complaint}"
    );
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
