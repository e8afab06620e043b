//! The words of what people read: the field's terms, so that a search finds them, and none of the phrases that say the
//! same in another way.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::{api, root};

/// Phrases that nobody searches for, and that a term of the field replaces.
const REPLACED: [(&str, &str); 15] = [
    ("does no harm", "idempotent"),
    ("the vendor takes `", "Default:"),
    ("advises against it", "Deprecated"),
    ("a whole number of at least", "integer >="),
    ("One of a few texts", "Enum"),
    ("Sent and received.", "open: answers keep unknown values"),
    ("tells all that is wrong", "returns every violation"),
    ("may take to stand", "Connect timeout"),
    ("Who hears of", "Metrics hook"),
    ("limit of rate", "rate limit"),
    ("was put right is tried", "A corrected request is retried"),
    ("Hold it against", "Conformance test"),
    ("asked for in parts", "Pagination"),
    ("behind your back", "no background work"),
    ("how to have it otherwise", "how to configure it"),
];

/// Every file with one of these endings, below a folder.
fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, endings, found);
        } else if endings
            .iter()
            .any(|end| path.extension().is_some_and(|e| e == *end))
        {
            found.push(path);
        }
    }
}

#[test]
fn what_people_read_is_in_the_terms_of_the_field() {
    let mut all = vec![root().join("README.md")];
    files(&root().join("docs"), &["md"], &mut all);
    for krate in fs::read_dir(root().join("crates")).unwrap() {
        let source = krate.unwrap().path().join("src");
        if source.is_dir() {
            files(&source, &["rs"], &mut all);
        }
    }
    assert!(all.len() > 200, "{}", all.len());
    let mut found = Vec::new();
    for file in all {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let phrases = REPLACED.iter().filter(|(phrase, _)| line.contains(phrase));
            found.extend(phrases.map(|(phrase, instead)| {
                format!(
                    "{}:{}: `{phrase}`: say `{instead}`",
                    file.display(),
                    number + 1
                )
            }));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_docs_of_a_raw_crate_have_the_words_that_people_search_for() {
    for api in api::ALL {
        let folder = root().join(api.raw_folder()).join("src");
        let mut all = Vec::new();
        files(&folder, &["rs"], &mut all);
        let docs: String = all
            .iter()
            .map(|file| fs::read_to_string(file).unwrap())
            .flat_map(|text| {
                let lines = text.lines().map(str::trim_start);
                let docs = lines.filter(|line| line.starts_with("///"));
                docs.map(|line| line.to_owned() + "\n").collect::<Vec<_>>()
            })
            .collect();
        for word in [
            "Idempotent: ",
            "Not idempotent: ",
            "Pagination: ",
            "Required: ",
            "Default: ",
            "Returns ",
        ] {
            assert!(docs.contains(word), "{}: {word}", api.name);
        }
        let text = fs::read_to_string(folder.join("lib.rs")).unwrap();
        let (front, _) = text.split_once("#![").unwrap();
        for word in [
            "idempotent",
            "retries",
            "pagination",
            "rate limit",
            "deprecated",
            "violation",
        ] {
            assert!(front.contains(word), "{}: {word}", api.name);
        }
        // rustdoc searches names and aliases.
        let alias =
            r#"#[doc(alias("deprecated", "idempotent", "pagination", "rate limit", "retry"))]"#;
        assert!(text.contains(alias), "{}", api.name);
    }
}
