//! The programs of the workspace `bench/`.

use std::path::PathBuf;
use std::process::Command;

use crate::{Result, root};

/// Where they are built. Beside the other builds, so that nothing of them is built twice.
fn target() -> PathBuf {
    root().join("target/bench")
}

/// Builds packages of the workspace, optimized.
pub fn build(packages: &[&str]) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .args(["build", "--release", "--locked", "--manifest-path"])
        .arg(root().join("bench/Cargo.toml"))
        .arg("--target-dir")
        .arg(target());
    for package in packages {
        cargo.args(["-p", package]);
    }
    if cargo.status()?.success() {
        Ok(())
    } else {
        Err(format!(
            "the packages {} of bench/ do not build",
            packages.join(", ")
        )
        .into())
    }
}

/// A program that was built.
pub fn path(name: &str) -> PathBuf {
    target().join("release").join(name)
}
