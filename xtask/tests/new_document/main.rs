//! The update of Clerk's description that was made for real, done again: from the document of 2025-11-10 to that of
//! 2026-05-12, in a copy of the workspace, by the commands that CONTRIBUTING names. What a person writes in between is
//! the overlay and the sentences of today.
//!
//! What the commands say is kept in `data/clerk-2025-11-10/*.txt`; `UPDATE_EXPECT=1` writes it anew.

mod start;
#[allow(dead_code, reason = "other tests use the rest")]
#[path = "../things/workspace.rs"]
mod workspace;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::LazyLock;

use serde_json::Value;
use start::{OVERLAY, Older, SUMMARIES, clerk, data, document, facts, verdicts};
use xtask::overlay::{self, Overlay};
use xtask::root;
use xtask::spec::document::print;
use xtask::spec::lock::{Counts, Lock, sha256};

const LOCK: &str = "openapi/clerk/lock.toml";

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
    /// What the import pinned.
    lock: Lock,
}

static WALK: LazyLock<Walk> = LazyLock::new(|| {
    let older = Older::read();
    let (old, new) = facts();
    let workspace = start::workspace(&older, &document(&old, &older.other_texts));
    workspace.put("bapi-2026-05-12.json", &document(&new, &[]));
    let file = workspace.path("bapi-2026-05-12.json");
    let file = file.to_str().unwrap();

    let diff = said(
        workspace.run(&["spec", "diff", "clerk", file, "--newer"]),
        true,
    );
    let import = said(workspace.run(&["spec", "import", "clerk", file]), false);
    let lint = said(workspace.run(&["spec", "lint", "clerk"]), false);

    let lock = toml::from_str(&workspace.read(LOCK)).unwrap();
    let before = overlay::parse(&workspace.read(OVERLAY)).unwrap();
    for file in [OVERLAY, SUMMARIES, LOCK] {
        // The lock pins the vendor's document, which is not here; generated files name it.
        workspace.put(file, &fs::read_to_string(root().join(file)).unwrap());
    }
    said(workspace.run(&["spec", "nodes", "clerk"]), true);
    let generated = said(workspace.run(&["generate", "clerk"]), true);
    Walk {
        diff,
        import,
        lint,
        overlays: (before, overlay::read(&clerk()).unwrap()),
        generated,
        differences: differences(&workspace.path("")),
        lock,
    }
});

/// What a command printed; whether it succeeds is known.
fn said(output: Output, succeeds: bool) -> String {
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    let said = said.concat();
    assert_eq!(output.status.success(), succeeds, "{said}");
    said
}

/// The files in which the copy differs from the tree.
fn differences(copy: &Path) -> Vec<String> {
    let (mut here, mut there) = (BTreeSet::new(), BTreeSet::new());
    for folder in ["crates", "docs", "openapi"] {
        files(copy, &copy.join(folder), &mut there);
    }
    files(&root(), &root().join("crates/clerk-raw/src"), &mut here);
    here.remove("crates/clerk-raw/src/uploads.rs"); // written by hand
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

/// What a person wrote: the overlay of today, compared with the one before.
fn work() -> Vec<String> {
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
        work.push(format!(
            "rule {}: {target}",
            if known { "changed" } else { "added" }
        ));
    }
    for (target, _) in &old {
        if !new.iter().any(|(known, _)| known == target) {
            work.push(format!("rule removed: {target}"));
        }
    }
    let (old, new) = (verdicts(before), verdicts(after));
    let missing = |all: &[String], of: &[String]| -> Vec<String> {
        all.iter()
            .filter(|verdict| !of.contains(verdict))
            .cloned()
            .collect()
    };
    work.extend(
        missing(&new, &old)
            .iter()
            .map(|v| format!("verdict added: {v}")),
    );
    work.extend(
        missing(&old, &new)
            .iter()
            .map(|v| format!("verdict removed: {v}")),
    );
    let sentences = Older::read().without_sentences;
    work.extend(
        sentences
            .iter()
            .map(|name| format!("sentence added: {name}")),
    );
    assert_eq!(
        serde_json::to_value(&before.secrets).unwrap(),
        serde_json::to_value(&after.secrets).unwrap()
    );
    work
}

#[test]
fn what_a_person_writes_is_the_difference_of_the_overlays() {
    says("work.txt", &(work().join("\n") + "\n"));
}

#[test]
fn generation_then_yields_the_tree_of_today() {
    assert!(
        WALK.generated.contains("wrote crates/clerk-raw/src/"),
        "{}",
        WALK.generated
    );
    assert_eq!(WALK.differences, [""; 0]);
    let lock: Lock = toml::from_str(&fs::read_to_string(root().join(LOCK)).unwrap()).unwrap();
    assert_eq!(WALK.lock.api_sha256, lock.api_sha256);
    assert_eq!(WALK.lock.version, lock.version);
    assert_eq!(WALK.lock.counts, lock.counts);
}

/// The section of CONTRIBUTING that tells the walk.
fn section() -> String {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let (_, rest) = text.split_once("\n### An update, step by step\n").unwrap();
    rest.split("\n## ").next().unwrap().to_owned()
}

#[test]
fn contributing_shows_what_the_commands_say() {
    let work = work().join("\n");
    let said = [&WALK.diff, &WALK.import, &WALK.lint, &work].map(String::as_str);
    let said = said.join("\n");
    let mut said = said.lines().map(str::trim);
    let section = section();
    let shown = section.split("```text\n").skip(1).flat_map(|block| {
        let block = block.split("```").next().unwrap_or_default();
        block.lines().map(str::trim)
    });
    let mut compared = 0;
    for line in shown.filter(|line| *line != "…" && !line.starts_with("$ ")) {
        let parts: Vec<&str> = line.split('…').collect();
        let fits = |said: &str| {
            let mut rest = said;
            let (first, last) = (parts[0], parts[parts.len() - 1]);
            rest.starts_with(first)
                && rest.ends_with(last)
                && parts.iter().all(|part| match rest.split_once(part) {
                    Some((_, after)) => {
                        rest = after;
                        true
                    }
                    None => false,
                })
        };
        assert!(
            said.any(fits),
            "no command says, after what is above it:\n{line}"
        );
        compared += 1;
    }
    assert!(compared > 20, "{compared} lines are shown");
}

#[test]
fn contributing_counts_what_the_commands_say() {
    let findings = |file: &str, check: &str| {
        let check = format!("/clerk/{file}: {check}: ");
        WALK.lint
            .lines()
            .filter(|line| line.contains(&check))
            .count()
    };
    let all = WALK
        .lint
        .lines()
        .filter(|line| line.contains("openapi/clerk"))
        .count();
    let work = work();
    let of = |what: &str| work.iter().filter(|line| line.starts_with(what)).count();
    assert_eq!(of("verdict added"), of("verdict"));
    assert_eq!(of("rule added") + of("rule changed"), of("rule"));
    let section = section().split_whitespace().collect::<Vec<_>>().join(" ");
    for count in [
        format!(
            "{all} findings: {} stale rule, {} members without a verdict, {} operations without a sentence",
            findings("overlay.yaml", "overlay"),
            findings("overlay.yaml", "answers"),
            findings("summaries.yaml", "summaries")
        ),
        format!(
            "{} rules added, {} changed",
            of("rule added"),
            of("rule changed")
        ),
        format!("{} verdicts", of("verdict added")),
        format!("{} sentences", of("sentence added")),
        format!(
            "{} rules and {} instants",
            of("rule added"),
            of("verdict added: instants")
        ),
        format!("{} files", WALK.generated.matches("wrote ").count()),
    ] {
        assert!(
            section.contains(&count),
            "CONTRIBUTING does not say `{count}`"
        );
    }
}
