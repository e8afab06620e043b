//! What the registry promises: it is the only place of the generator that names a vendor, and a further API changes no
//! file that is there.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::api::{self, Api};
use xtask::{generate, root};

/// Files that may name a vendor. Everything else in these folders reads the registry.
const MAY_NAME_VENDORS: [&str; 4] = [
    "xtask/src/api.rs",
    // What is measured is calls of both.
    "xtask/src/bench",
    // One file by hand for each vendor, and what is generated from the registry and the descriptions.
    "crates/conformance/src/vendors",
    "crates/conformance/src/calls",
];

#[test]
fn no_file_of_the_generator_but_the_registry_names_a_vendor() {
    let mut files = Vec::new();
    for folder in ["xtask/src", "crates/conformance/src"] {
        files.extend(files_below(&root().join(folder)));
    }
    assert!(files.len() > 50, "{files:?}");
    let mut words: Vec<_> = api::ALL.iter().map(|api| api.name).collect();
    words.push("authing"); // a second brand of one of them
    let mut found = Vec::new();
    for file in files {
        let place = file.strip_prefix(root()).unwrap().to_string_lossy();
        if MAY_NAME_VENDORS.iter().any(|free| place.starts_with(free)) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap().to_lowercase();
        for (number, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                found.push(format!("{place}:{}: {line}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What is generated for an API that nobody has registered, and that has no crate yet.
#[test]
fn a_third_api_adds_files_of_its_own_and_changes_no_other() {
    const THIRD: Api = Api::shipped("third", "Third API", "", ["shapes", "unions"])
        .described_in("tests/kitchen-sink/openapi");
    let own = [
        "crates/third-raw/",
        "crates/emulator/descriptions/third.json",
        "docs/operations-third.md",
    ];
    let output = generate::output(&[THIRD]).unwrap();
    let mut added = Vec::new();
    for path in output.paths() {
        match fs::read_to_string(root().join(path)) {
            Ok(there) => assert!(output.get(path) == Some(&there), "{path} would change"),
            Err(_) => added.push(path),
        }
    }
    for path in &added {
        assert!(own.iter().any(|own| path.starts_with(own)), "{path}");
    }
    for path in own {
        assert!(added.iter().any(|added| added.starts_with(path)), "{path}");
    }
    let manifest = output.get("crates/third-raw/Cargo.toml").unwrap();
    assert!(manifest.contains("name = \"third-raw\"") && manifest.contains("shapes = []"));
    assert!(output.get("crates/third-raw/tests/limits.rs").is_some());
    // It can be published as the others are.
    assert!(manifest.contains("documentation = \"https://docs.rs/third-raw\""));
    assert!(manifest.contains("[package.metadata.docs.rs]\nall-features = true"));
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let ours = fs::read_to_string(root().join(licence)).unwrap();
        assert!(output.get(&format!("crates/third-raw/{licence}")) == Some(&ours));
    }
    let readme = output.get("crates/third-raw/README.md").unwrap();
    assert!(
        readme.contains("# third-raw") && readme.contains("cargo add third-raw --features shapes")
    );
    let code = output.get("crates/third-raw/src/lib.rs").unwrap();
    assert!(code.contains("#![cfg_attr(docsrs, feature(doc_cfg))]"));
    // The workspace takes in the new crate without a line.
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("members = [\"crates/*\""));
}

#[test]
fn an_api_of_tests_lies_in_its_one_folder_and_no_command_shows_it_to_users() {
    for api in api::TESTS {
        let output = generate::output(&[api]).unwrap();
        let folder = format!("{}/", api.raw_folder());
        for path in output.paths().filter(|path| !path.starts_with(&folder)) {
            let there = fs::read_to_string(root().join(path)).unwrap();
            assert!(output.get(path) == Some(&there), "{path} would change");
        }
        assert!(!api::select(None).unwrap().contains(&api));
        for manifest in ["crates/facade/Cargo.toml", "crates/conformance/Cargo.toml"] {
            let text = fs::read_to_string(root().join(manifest)).unwrap();
            assert!(!text.contains(&api.raw_crate()), "{manifest}");
        }
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files
}
