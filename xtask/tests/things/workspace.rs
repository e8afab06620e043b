//! A workspace of its own, in which every file may be changed and commands are run. It goes away with the value.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::{env, fs, process};

use serde_json::Value;
use xtask::root;
use xtask::spec::document::print;
use xtask::spec::lock::{Counts, Lock, sha256};

/// An overlay without rules.
pub const EMPTY: &str = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []\n";

pub struct Workspace(PathBuf);

impl Workspace {
    /// One with a small API as that of Clerk, and an overlay without rules.
    pub fn new(name: &str, description: &Value) -> Self {
        let folder = env::temp_dir().join(format!("xtask-{}-{name}", process::id()));
        let workspace = Self(folder);
        for file in [
            "crates/clerk-raw/Cargo.toml",
            "crates/facade/Cargo.toml",
            "rustfmt.toml",
        ] {
            workspace.put(file, &fs::read_to_string(root().join(file)).unwrap());
        }
        workspace.describe("clerk", description);
        workspace
    }

    /// Gives an API this description, pinned, and an overlay without rules if it has none.
    pub fn describe(&self, api: &str, description: &Value) {
        let text = print(description).unwrap();
        let lock = Lock {
            api: api.to_owned(),
            source: "things.json".to_owned(),
            version: "2026-05-12".to_owned(),
            imported: "2026-05-13".to_owned(),
            source_sha256: String::new(),
            api_sha256: sha256(&text),
            counts: Counts::of(description),
        };
        self.put(&format!("openapi/{api}/api.json"), &text);
        let lock = toml::to_string(&lock).unwrap();
        self.put(&format!("openapi/{api}/lock.toml"), &lock);
        let overlay = format!("openapi/{api}/overlay.yaml");
        if !self.path(&overlay).exists() {
            self.put(&overlay, EMPTY);
        }
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap()
    }

    pub fn put(&self, file: &str, content: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn change(&self, file: &str, from: &str, to: &str) {
        let content = self.read(file);
        assert!(content.contains(from), "{file} has no `{from}`");
        self.put(file, &content.replacen(from, to, 1));
    }

    /// Runs `cargo xtask` here.
    pub fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .env("XTASK_ROOT", &self.0)
            .output()
            .unwrap()
    }

    /// What a command says, which has to be that something is wrong.
    pub fn complaint(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(!output.status.success(), "{arguments:?} finds nothing");
        String::from_utf8(output.stderr).unwrap()
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        // A folder that is left behind among the temporary files is harmless.
        let _ = fs::remove_dir_all(&self.0);
    }
}
