//! Other people's clients against the emulator: the vendors' own for Node and Python, and one in Rust. Tests in
//! TypeScript and Python use its control over HTTP.

use std::path::Path;
use std::process::Command;

use super::left_out::LeftOut;
use super::tools::there;
use super::{cargo, split};
use crate::{Result, root};

/// Runs all of them against one build of the emulator. Tokens and webhooks are judged by one of identity-verify, too.
pub fn run(left_out: &mut LeftOut) -> Result<()> {
    build()?;
    let folder = root().join("tests/foreign");
    node(&folder, left_out)?;
    python(&folder.join("python"), left_out)?;
    let manifest = "tests/foreign/rust/Cargo.toml";
    let arguments = [
        "run",
        "--locked",
        "--manifest-path",
        manifest,
        "--target-dir",
        "target",
    ];
    program("cargo", &arguments, &root())
}

/// Builds the programs that the clients talk to.
pub(super) fn build() -> Result<()> {
    // With the features of the whole workspace, so that nothing is compiled that the tests have compiled already.
    let line = "build --workspace --bin identity-emulator --example judge";
    cargo(&split(line))
}

fn node(folder: &Path, left_out: &mut LeftOut) -> Result<()> {
    if install(folder, left_out)? {
        program("npm", &["test"], folder)?;
    }
    Ok(())
}

/// Installs the packages for Node; `false` without npm.
pub(super) fn install(folder: &Path, left_out: &mut LeftOut) -> Result<bool> {
    if !there(Command::new("npm").arg("--version")) {
        return left_out.tool("npm", "install Node").map(|()| false);
    }
    let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    program("npm", &install, folder).map(|()| true)
}

/// In an environment of its own under `target`, so that nothing on the machine changes.
fn python(folder: &Path, left_out: &mut LeftOut) -> Result<()> {
    if !there(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
        return left_out.tool("python3 with venv", "install Python and its venv");
    }
    let environment = root().join("target/foreign-python");
    let path = environment.to_string_lossy();
    program("python3", &["-m", "venv", &path], folder)?;
    let python = environment.join("bin/python");
    let python = python.to_string_lossy();
    let install = [
        "-m",
        "pip",
        "install",
        "-q",
        "--disable-pip-version-check",
        "-r",
        "requirements.txt",
    ];
    program(&python, &install, folder)?;
    program(&python, &["run.py"], folder)?;
    // Without a cache: nothing is left in the folder.
    program(
        &python,
        &["-m", "pytest", "-q", "-p", "no:cacheprovider"],
        folder,
    )
}

/// Runs a program in a folder; it finds those that were built by variables.
pub(super) fn program(program: &str, arguments: &[&str], folder: &Path) -> Result<()> {
    let line = format!("{program} {}", arguments.join(" "));
    eprintln!("\n=== {line} in {}", folder.display());
    let status = Command::new(program)
        .args(arguments)
        .env("EMULATOR", root().join("target/debug/identity-emulator"))
        .env("JUDGE", root().join("target/debug/examples/judge"))
        .current_dir(folder)
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{line}` failed in {}; see above", folder.display()).into())
    }
}
