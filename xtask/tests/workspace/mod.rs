//! A workspace for one test, with one small API in the place of Clerk's.

#![allow(dead_code, reason = "not every test uses all of it")]

use std::path::PathBuf;
use std::process::{Command, Output};
use std::{env, fs, process};

use xtask::root;

use crate::things::description;

pub const THINGS: &str = "crates/clerk-raw/src/things.rs";
pub const OVERLAY: &str = "openapi/clerk/overlay.yaml";

/// A workspace of its own with one small API, in which everything may be changed. It goes away with the value.
pub struct Workspace(pub PathBuf);

impl Workspace {
    pub fn new(name: &str) -> Self {
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
    pub fn generated(name: &str) -> Self {
        let workspace = Self::new(name);
        let output = workspace.generate(&[]);
        assert!(output.status.success(), "{output:?}");
        workspace
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

    pub fn generate(&self, arguments: &[&str]) -> Output {
        let arguments: Vec<&str> = ["generate", "clerk"]
            .iter()
            .chain(arguments)
            .copied()
            .collect();
        self.run(&arguments)
    }

    /// A command of xtask in this workspace.
    pub fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .env("XTASK_ROOT", &self.0)
            .output()
            .unwrap()
    }

    /// What `--check` says, which has to be that something is wrong.
    pub fn complaint(&self) -> String {
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
