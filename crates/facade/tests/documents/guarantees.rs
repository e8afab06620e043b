//! What docs/guarantees.md says of other SDKs is backed by tests that are there.

use std::fs;
use std::path::Path;

/// The source of every test file of the workspace's crates.
fn tests() -> String {
    fn read(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, text);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                *text += &fs::read_to_string(path).unwrap();
            }
        }
    }
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut text = String::new();
    for entry in fs::read_dir(crates).unwrap() {
        let tests = entry.unwrap().path().join("tests");
        if tests.is_dir() {
            read(&tests, &mut text);
        }
    }
    text
}

#[test]
fn every_test_that_the_guarantees_name_is_there() {
    let page = include_str!("../../../../docs/guarantees.md");
    let table = page.split("| elsewhere | here | test |").nth(1).unwrap();
    let rows = table
        .lines()
        .take_while(|line| line.is_empty() || line.starts_with('|'));
    let rows = rows.filter_map(|row| row.trim_end_matches(" |").rsplit_once(" | "));
    let named: Vec<&str> = rows
        .flat_map(|(_, tests)| tests.split('`').skip(1).step_by(2))
        .collect();
    assert!(named.len() > 10, "{named:?}");
    let tests = tests();
    for name in named {
        assert!(
            tests.contains(&format!("fn {name}()")),
            "no test is named {name}"
        );
    }
}
