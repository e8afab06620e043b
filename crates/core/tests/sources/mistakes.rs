//! What the compiler says of the mistakes that people make most: it names what was given and what is sent, and it is
//! short. A case is a file of `mistakes/`; after `//~` it has what is to be read. Layout and wording around our own
//! sentences are the compiler's, so they are not compared.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// The most lines of a message that say something.
const LONGEST: usize = 16;

/// The library that this test was built with, or one that was built later from the same sources.
fn library(deps: &Path) -> PathBuf {
    let files = fs::read_dir(deps).unwrap().map(|file| file.unwrap().path());
    let built = |path: &PathBuf| fs::metadata(path).and_then(|facts| facts.modified());
    files
        .filter(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            let library = path
                .extension()
                .is_some_and(|extension| extension == "rlib");
            library && name.starts_with("libidentity_facade_core-")
        })
        .max_by_key(|path| built(path).unwrap_or(SystemTime::UNIX_EPOCH))
        .expect("the library is built before its tests")
}

/// What the compiler says of a case.
fn compile(case: &Path) -> Result<(), String> {
    let test = std::env::current_exe().unwrap();
    let deps = test.parent().unwrap();
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler)
        .args(["--edition=2024", "--crate-type=lib", "--emit=metadata"])
        .args(["--deny=unused_must_use", "--color=never"])
        .arg("--extern")
        .arg(format!("identity_facade_core={}", library(deps).display()))
        .arg(format!("-Ldependency={}", deps.display()))
        .args(["--out-dir", env!("CARGO_TARGET_TMPDIR")])
        .arg(case)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    if output.status.success() {
        Ok(())
    } else {
        Err(said)
    }
}

/// A line without the paths of types: whether the compiler prints them depends on what else has the same name.
fn without_paths(line: &str) -> String {
    let mut words: Vec<&str> = line.split("::").collect();
    let last = words.pop().unwrap_or_default();
    let part_of_a_name = |c: char| c.is_alphanumeric() || c == '_';
    let before = words
        .into_iter()
        .map(|word| word.trim_end_matches(part_of_a_name));
    before.chain([last]).collect()
}

/// The lines of a message that say something.
fn lines(said: &str) -> usize {
    let behind = [
        "error: aborting",
        "For more information",
        "error: could not",
    ];
    said.lines()
        .take_while(|line| !behind.iter().any(|end| line.starts_with(end)))
        .filter(|line| !["", "|"].contains(&line.trim()))
        .count()
}

#[test]
fn a_mistake_is_told_in_a_short_message_that_names_both_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let none = compile(&folder.join("none.rs"));
    assert_eq!(none, Ok(()), "cases compile unless they have a mistake");
    let mut cases = 0;
    for file in fs::read_dir(&folder).unwrap() {
        let case = file.unwrap().path();
        let name = case.file_stem().unwrap().to_str().unwrap();
        if ["declared", "none"].contains(&name) {
            continue;
        }
        cases += 1;
        let said = compile(&case).expect_err(name);
        let source = fs::read_to_string(&case).unwrap();
        let mut expected = source.lines().filter_map(|line| line.strip_prefix("//~ "));
        let sentence = expected.next().expect("a case says what is to be read");
        let first = without_paths(said.lines().next().unwrap());
        assert!(first.contains(sentence), "{name}: {said}");
        for hint in expected {
            assert!(said.contains(hint), "{name}: {hint}: {said}");
        }
        assert!(!said.contains("other types implement"), "{name}: {said}");
        assert!(
            lines(&said) <= LONGEST,
            "{name}: {} lines: {said}",
            lines(&said)
        );
    }
    assert!(cases >= 16, "{cases} cases");
}
