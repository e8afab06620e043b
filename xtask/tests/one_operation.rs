//! What an import touches: a change of one operation changes the file of its group, `lib.rs`, and what is made of that
//! operation elsewhere; no other generated file.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Value, json};
use xtask::api::find;
use xtask::generate::{Output, files};
use xtask::overlay;

const ROOT: &str = "crates/clerk-raw/src/lib.rs";
const CREATE: &str = "/paths/~1machines/post";

fn generated(change: impl FnOnce(&mut Value)) -> Output {
    let api = find("clerk").unwrap();
    let mut description = overlay::effective(&api).unwrap();
    change(&mut description);
    let mut output = Output::default();
    files(&api, &description, &mut output).unwrap();
    output
}

static CLERK: LazyLock<Output> = LazyLock::new(|| generated(|_| {}));

/// What comes of a change of the description of Clerk, and the files in which it differs.
fn changed(change: impl FnOnce(&mut Value)) -> (Output, BTreeSet<String>) {
    let (before, after) = (&*CLERK, generated(change));
    let all: BTreeSet<&str> = before.paths().chain(after.paths()).collect();
    assert!(all.len() > 50, "{all:?}");
    let differ = all
        .into_iter()
        .filter(|path| before.get(path) != after.get(path));
    let differ = differ.map(str::to_owned).collect();
    (after, differ)
}

fn set(paths: &[&str]) -> BTreeSet<String> {
    paths.iter().map(|path| (*path).to_owned()).collect()
}

#[test]
fn a_change_of_one_operation_touches_the_file_of_its_group() {
    let (_, files) = changed(|description| {
        description.pointer_mut(CREATE).unwrap()["deprecated"] = json!(true);
    });
    let expected = [
        "crates/clerk-raw/src/machines.rs",
        "crates/emulator/descriptions/clerk.json",
    ];
    assert_eq!(files, set(&expected));
}

#[test]
fn a_change_of_one_list_limit_touches_the_mock_and_the_table_that_tries_it_too() {
    let (_, files) = changed(|description| {
        let list = "/requestBody/content/application~1json/schema/properties/scoped_machines";
        let list = description.pointer_mut(&format!("{CREATE}{list}")).unwrap();
        assert_eq!(list["maxItems"], 150);
        list["maxItems"] = json!(149);
    });
    let expected = [
        "crates/clerk-raw/src/machines.rs",
        "crates/clerk-raw/src/mock/machines.rs",
        "crates/clerk-raw/tests/table/mod.rs",
        "crates/emulator/descriptions/clerk.json",
    ];
    assert_eq!(files, set(&expected));
}

#[test]
fn a_new_version_touches_the_root_of_the_crate_which_has_it_as_a_constant() {
    let (output, files) =
        changed(|description| description["info"]["version"] = json!("2030-01-01"));
    assert_eq!(
        files,
        set(&[ROOT, "crates/emulator/descriptions/clerk.json"])
    );
    let root = output.get(ROOT).unwrap();
    assert!(
        root.contains("pub const API_VERSION: &str = \"2030-01-01\";"),
        "{}",
        root.lines().take(40).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn only_the_root_of_a_crate_names_the_hashes_of_its_description() {
    let with: Vec<&str> = CLERK
        .paths()
        .filter(|path| CLERK.get(path).unwrap().contains("sha256 "))
        .collect();
    assert_eq!(with, [ROOT]);
    for file in ["api.json", "lock.toml", "overlay.yaml"] {
        let text = CLERK.get(ROOT).unwrap();
        assert!(text.contains(&format!("// openapi/clerk/{file}, sha256 ")));
    }
}
