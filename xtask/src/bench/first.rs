//! What somebody waits for who has just cloned the repository, and who generates anew.

use std::fs;
use std::process::Command;

use super::page;
use super::processor::{self, Time};
use crate::{Result, root};

/// What was measured.
pub struct First(Vec<(&'static str, Time)>);

/// The first command of the README in a clone, with the dependencies downloaded before.
pub fn use_of_a_clone() -> Result<First> {
    let clone = root().join("target/bench-clone");
    if clone.exists() {
        fs::remove_dir_all(&clone)?;
    }
    let mut git = Command::new("git");
    git.args(["clone", "--quiet"]).arg(root()).arg(&clone);
    let mut fetch = Command::new("cargo");
    fetch
        .args(["fetch", "--quiet", "--locked"])
        .current_dir(&clone);
    for command in [&mut git, &mut fetch] {
        if !command.status()?.success() {
            return Err(format!("{command:?} failed").into());
        }
    }
    let mut example = Command::new("cargo");
    example
        .args(["run", "--quiet", "--example", "revoke_access"])
        .current_dir(&clone)
        .env_remove("CARGO_TARGET_DIR");
    let time = processor::time(&example)?;
    fs::remove_dir_all(&clone)?;
    Ok(First(vec![(
        "`cargo run --example revoke_access` in a new clone",
        time,
    )]))
}

/// The generator, once it is built. It keeps nothing between two runs.
pub fn generation() -> Result<First> {
    let xtask = std::env::current_exe()?;
    let run = |arguments: &[&str]| {
        let mut command = Command::new(&xtask);
        command.args(arguments).current_dir(root());
        processor::time(&command)
    };
    Ok(First(vec![
        (
            "`cargo xtask generate --check`",
            run(&["generate", "--check"])?,
        ),
        ("the same again", run(&["generate", "--check"])?),
        ("`cargo xtask generate`", run(&["generate"])?),
    ]))
}

impl First {
    pub fn table(&self) -> String {
        let rows = self
            .0
            .iter()
            .map(|(what, time)| format!("| {what} | {:.1} | {:.1} |", time.wall, time.processor));
        page::table(
            ["| | seconds | processor seconds |", "|---|---:|---:|"],
            rows,
        )
    }
}
