//! Other people's clients against the emulator: the vendors' own for Node and Python, and one in Rust. Tests in
//! JavaScript and Python use its control over HTTP. What a machine lacks is left out and said so, unless the variable `CI`
//! is set: then it is a failure.

use std::env;
use std::path::Path;
use std::process::Command;

use super::cargo;
use crate::{Result, root};

/// Runs all of them against one build of the emulator. Tokens and webhooks are judged by one of identity-verify, too.
pub fn run() -> Result<()> {
    cargo(&["build", "-p", "identity-emulator"])?;
    cargo(&["build", "-p", "identity-verify", "--example", "judge"])?;
    let folder = root().join("tests/foreign");
    node(&folder)?;
    python(&folder.join("python"))?;
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

fn node(folder: &Path) -> Result<()> {
    let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    if there(Command::new("npm").arg("--version")) {
        program("npm", &install, folder)?;
        program("npm", &["test"], folder)
    } else {
        left_out("npm")
    }
}

/// In an environment of its own under `target`, so that nothing on the machine changes.
fn python(folder: &Path) -> Result<()> {
    if !there(Command::new("python3").args(["-c", "import venv, ensurepip"])) {
        return left_out("python3 with venv");
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
    program(&python, &["-m", "unittest", "test_control"], folder)
}

fn program(program: &str, arguments: &[&str], folder: &Path) -> Result<()> {
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

fn there(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

pub(super) fn left_out(tool: &str) -> Result<()> {
    if env::var_os("CI").is_some() {
        return Err(format!("there is no {tool}, which CI needs").into());
    }
    eprintln!("\n=== skipped, there is no {tool}");
    Ok(())
}
