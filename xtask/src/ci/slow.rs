//! Steps that take too long for every change: `cargo xtask ci --slow`.

use std::fs;
use std::process::Command;

use super::left_out::LeftOut;
use super::{cargo, package, run_program, split, tools};
use crate::{Result, root};

/// Other seeds than the one that every change is tried with.
const SEEDS: [&str; 4] = ["1", "2", "3", "4"];

/// Mutated inputs for each target.
const RUNS: &str = "200000";

/// Users and as many memberships and grants, in an optimized build.
const ROWS: &str = "50000";

/// Runs every fuzz target and the conformance program with other seeds.
pub fn seeds() -> Result<()> {
    for seed in SEEDS {
        cargo(&["run", "-q", "-p", "conformance", "--", "--seed", seed])?;
        for target in targets()? {
            let run = ["run", "-q", "-p", "fuzz", "--bin", &target, "--"];
            let times = ["--runs", RUNS, "--seed", seed];
            cargo(&[&run[..], &times[..]].concat())?;
        }
    }
    Ok(())
}

/// Fills an emulator.
pub fn scale() -> Result<()> {
    let line = format!("run --release -p identity-emulator --example seed -- {ROWS} scene");
    cargo(&split(&line))
}

/// The documentation as docs.rs builds it.
pub fn docs_rs(left_out: &mut LeftOut) -> Result<()> {
    if !tools::toolchain("nightly", left_out)? {
        return Ok(());
    }
    let packages = package::published()?;
    let mut command = Command::new("rustup");
    command.args(split("run nightly cargo doc --no-deps --all-features"));
    for package in &packages {
        command.args(["-p", package]);
    }
    run_program(command.env("RUSTDOCFLAGS", "--cfg docsrs -D warnings"))
}

/// The fuzz targets, by name.
fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("fuzz/fuzz_targets"))? {
        let path = entry?.path();
        names.extend(
            path.file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
        );
    }
    names.sort();
    Ok(names)
}
