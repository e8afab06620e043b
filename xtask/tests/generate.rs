//! What `cargo xtask generate` promises of files: the tree is what it yields, and every change is noticed.

mod things;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

use things::description;
use xtask::{generate, root};

#[test]
fn the_tree_is_what_generation_yields() {
    generate::run(true, None).unwrap();
}

/// A workspace of its own with one small API, in which everything may be changed. It goes away with the value.
struct Workspace(PathBuf);

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("xtask-generate-{}-{name}", process::id()));
        let workspace = Self(folder);
        for manifest in ["crates/clerk-raw/Cargo.toml", "crates/facade/Cargo.toml"] {
            workspace.put(
                manifest,
                &fs::read_to_string(root().join(manifest)).unwrap(),
            );
        }
        for file in ["rustfmt.toml", "openapi/clerk/lock.toml"] {
            workspace.put(file, &fs::read_to_string(root().join(file)).unwrap());
        }
        workspace.put("openapi/clerk/api.json", &description().to_string());
        workspace.put(
            OVERLAY,
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []\n",
        );
        workspace
    }

    /// One that was generated.
    fn generated(name: &str) -> Self {
        let workspace = Self::new(name);
        let output = workspace.generate(&[]);
        assert!(output.status.success(), "{output:?}");
        workspace
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    fn put(&self, file: &str, content: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let content = self.read(file);
        assert!(content.contains(from), "{file} has no `{from}`");
        self.put(file, &content.replacen(from, to, 1));
    }

    fn generate(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["generate", "clerk"])
            .args(arguments)
            .env("XTASK_ROOT", &self.0)
            .output()
            .unwrap()
    }

    /// What `--check` says, which has to be that something is wrong.
    fn complaint(&self) -> String {
        let output = self.generate(&["--check"]);
        assert!(!output.status.success(), "the change went unnoticed");
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // A folder that is left behind among the temporary files is harmless.
        let _ = fs::remove_dir_all(&self.0);
    }
}

const THINGS: &str = "crates/clerk-raw/src/things.rs";
const OVERLAY: &str = "openapi/clerk/overlay.yaml";
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
