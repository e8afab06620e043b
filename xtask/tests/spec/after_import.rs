//! What is left to do by hand after a description was imported. Each test names the thing to do and where.

use std::fs;

use heck::ToShoutySnakeCase as _;
use xtask::api::{ALL, find};
use xtask::overlay;
use xtask::root;
use xtask::spec::document::operations;
use xtask::spec::stats::{Stats, stats};

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

fn of(name: &str) -> Stats {
    stats(&find(name).unwrap()).unwrap()
}

/// How many operations have a method of the facade, as their list counts them.
fn in_facade(name: &str) -> String {
    let list = text(&format!("docs/operations-{name}.md"));
    let (_, counts) = list.split_once(" operations: ").unwrap();
    let (count, _) = counts.split_once(" by methods of the facade").unwrap();
    count.to_owned()
}

#[test]
fn the_readme_states_what_there_is() {
    let (clerk, genauth) = (of("clerk"), of("genauth"));
    let (c, g) = (clerk.counts.operations, genauth.counts.operations);
    let (c_groups, g_groups) = (clerk.groups.len(), genauth.groups.len());
    let uploads = clerk.handwritten.len();
    let (c_facade, g_facade) = (in_facade("clerk"), in_facade("genauth"));
    let readme = text("README.md");
    let todo: Vec<String> = [
        format!("| operations | {c} of {c}: "),
        format!("| {g} of {g}: [the list](docs/operations-genauth.md) |"),
        format!("| resource groups, a cargo feature each | {c_groups}: "),
        format!("| {g_groups}: `genauth-"),
        format!("| by a method of the facade; all others by `raw()` | {c_facade}: "),
        format!("| {g_facade}: `revoke_application_access`, "),
        format!("| file uploads | {uploads}, in `clerk_raw::uploads` |"),
    ]
    .into_iter()
    .filter(|part| !readme.contains(part))
    .map(|part| format!("README.md, table of \"What is there\": write `{part}`"))
    .collect();
    assert!(todo.is_empty(), "to do by hand:\n{}", todo.join("\n"));
}

#[test]
fn every_operation_that_sends_a_file_has_a_method_and_a_call() {
    let mut todo = Vec::new();
    for api in ALL {
        let effective = overlay::effective(&api).unwrap();
        for operation in operations(&effective) {
            if operation.value["x-multipart"] != "handwritten" {
                continue;
            }
            let name = operation.value["x-rust-name"].as_str();
            let constant = name.unwrap_or(operation.id()).to_shouty_snake_case();
            let raw = format!("{}/src/uploads.rs", api.raw_folder());
            let calls = format!("crates/conformance/src/vendors/{}/uploads.rs", api.name);
            for (file, what) in [(raw.as_str(), "its method"), (&calls, "its two calls")] {
                let there = fs::read_to_string(root().join(file))
                    .is_ok_and(|text| text.contains(&format!("::{constant}")));
                if !there {
                    let (method, path) = (operation.method.to_uppercase(), operation.path);
                    let line = format!("{method} {path} sends a file: write {what} in {file}");
                    todo.push(line);
                }
            }
        }
    }
    assert!(todo.is_empty(), "to do by hand:\n{}", todo.join("\n"));
}
