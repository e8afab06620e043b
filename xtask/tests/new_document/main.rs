//! The update of Clerk's description that was made for real, done again: from the document of 2025-11-10 to that of
//! 2026-05-12, in a copy of the workspace, by the commands that CONTRIBUTING names. What a person writes in between is
//! the overlay of today.
//!
//! What the commands say is kept in `data/clerk-2025-11-10/*.txt`; `UPDATE_EXPECT=1` writes it anew.

mod start;
#[path = "../things/workspace.rs"]
mod workspace;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::LazyLock;

use serde_json::Value;
use start::{OVERLAY, Older, clerk, data, document, facts, verdicts};
use xtask::overlay::{self, Overlay};
use xtask::root;
use xtask::spec::document::print;
use xtask::spec::lock::{Counts, Lock, sha256};

/// What each step said and left behind.
struct Walk {
    diff: String,
    import: String,
    lint: String,
    /// The overlay before and after what a person wrote.
    overlays: (Overlay, Overlay),
    /// What `generate` said: the files that it wrote.
    generated: String,
    /// Generated files of the tree that are otherwise after the walk, and files that only one of the two has.
    differences: Vec<String>,
    lock: Lock,
}

static WALK: LazyLock<Walk> = LazyLock::new(|| {
    let older = Older::read();
    let (old, new) = facts();
    let workspace = start::workspace(&older, &document(&old, &older.other_texts));
    workspace.put("bapi-2026-05-12.json", &document(&new, &[]));
    let file = workspace.path("bapi-2026-05-12.json");
    let file = file.to_str().unwrap();

    let diff = said(workspace.run(&["spec", "diff", "clerk", file, "--newer"]), true);
    let import = said(workspace.run(&["spec", "import", "clerk", file]), false);
    let lint = said(workspace.run(&["spec", "lint", "clerk"]), false);

    let before = overlay::parse(&workspace.read(OVERLAY)).unwrap();
    workspace.put(OVERLAY, &fs::read_to_string(root().join(OVERLAY)).unwrap());
    said(workspace.run(&["spec", "nodes", "clerk"]), true);
    let generated = said(workspace.run(&["generate", "clerk"]), true);
    Walk {
        diff,
        import,
        lint,
        overlays: (before, overlay::read(&clerk()).unwrap()),
        generated,
        differences: differences(&workspace.path("")),
        lock: toml::from_str(&workspace.read("openapi/clerk/lock.toml")).unwrap(),
    }
});

/// What a command printed; whether it succeeds is known.
fn said(output: Output, succeeds: bool) -> String {
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    let said = said.concat();
    assert_eq!(output.status.success(), succeeds, "{said}");
    said
}

/// How the copy differs from the tree, but for the vendor's document and what depends on its name, its texts and the
/// day.
fn differences(copy: &Path) -> Vec<String> {
    let (mut here, mut there) = (BTreeSet::new(), BTreeSet::new());
    for folder in ["crates", "docs", "openapi"] {
        files(copy, &copy.join(folder), &mut there);
    }
    files(&root(), &root().join("crates/clerk-raw/src"), &mut here);
    here.remove("crates/clerk-raw/src/uploads.rs"); // written by hand
    there.remove("openapi/clerk/lock.toml");
    let all = here.union(&there);
    all.filter(|file| fs::read(copy.join(file)).ok() != fs::read(root().join(file)).ok())
        .cloned()
        .collect()
}

fn files(root: &Path, folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(root, &path, found);
        } else {
            let path = path.strip_prefix(root).unwrap();
            found.insert(path.to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// Compares what a command said with the file of the test data.
#[track_caller]
fn says(name: &str, said: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/clerk-2025-11-10");
        fs::write(folder.join(name), said).unwrap();
    }
    assert_eq!(said, data(name), "{name}");
}

#[test]
fn the_older_facts_are_those_of_the_vendors_document() {
    let (old, _) = facts();
    let pinned: Lock = toml::from_str(&data("lock.toml")).unwrap();
    assert_eq!(sha256(&print(&old).unwrap()), pinned.api_sha256);
    assert_eq!(Counts::of(&old), pinned.counts);
    assert_eq!(old["info"]["version"], Value::from(pinned.version));
}

#[test]
fn diff_says_what_the_new_document_breaks_and_adds() {
    says("diff.txt", &WALK.diff);
}

#[test]
fn import_names_the_rule_whose_text_is_another_one() {
    says("import.txt", &WALK.import);
}

#[test]
fn lint_lists_everything_that_a_person_has_to_decide() {
    says("lint.txt", &WALK.lint);
}

#[test]
fn what_a_person_writes_is_little() {
    let (before, after) = &WALK.overlays;
    let rules = |overlay: &Overlay| -> Vec<(String, Value)> {
        let rules = overlay.actions.iter();
        rules
            .map(|rule| (rule.target.clone(), serde_json::to_value(rule).unwrap()))
            .map(|(target, mut rule)| {
                rule["x-prose"]["sha256"].take(); // of texts that stand in for the vendor's
                (target, rule)
            })
            .collect()
    };
    let (old, new) = (rules(before), rules(after));
    let mut work = Vec::new();
    for (target, rule) in &new {
        if old.contains(&(target.clone(), rule.clone())) {
            continue;
        }
        let known = old.iter().any(|(known, _)| known == target);
        work.push(format!("rule {}: {target}", if known { "changed" } else { "added" }));
    }
    for (target, _) in &old {
        if !new.iter().any(|(known, _)| known == target) {
            work.push(format!("rule removed: {target}"));
        }
    }
    let (old, new) = (verdicts(before), verdicts(after));
    let missing = |all: &[String], of: &[String]| -> Vec<String> {
        all.iter().filter(|verdict| !of.contains(verdict)).cloned().collect()
    };
    work.extend(missing(&new, &old).iter().map(|v| format!("verdict added: {v}")));
    work.extend(missing(&old, &new).iter().map(|v| format!("verdict removed: {v}")));
    assert_eq!(
        serde_json::to_value(&before.secrets).unwrap(),
        serde_json::to_value(&after.secrets).unwrap()
    );
    says("work.txt", &(work.join("\n") + "\n"));
}

#[test]
fn generation_then_yields_the_tree_of_today() {
    assert!(WALK.generated.contains("wrote crates/clerk-raw/src/"), "{}", WALK.generated);
    assert_eq!(WALK.differences, [""; 0]);
    let path = clerk().folder().join("lock.toml");
    let lock: Lock = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(WALK.lock.api_sha256, lock.api_sha256);
    assert_eq!(WALK.lock.version, lock.version);
    assert_eq!(WALK.lock.counts, lock.counts);
}
