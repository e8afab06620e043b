//! `cargo xtask ci --slow`: what takes too long for every change, for a schedule to run.

use std::fs;

use super::cargo;
use crate::{Result, root};

/// Other seeds than the one that every change is tried with.
const SEEDS: [&str; 4] = ["1", "2", "3", "4"];

/// Mutated inputs for each target.
const RUNS: &str = "200000";

/// Users and as many memberships and grants, in an optimized build.
const ROWS: &str = "50000";

/// Runs everything that is slow; stops at the first failure, which says what to run alone.
pub fn run() -> Result<()> {
    for seed in SEEDS {
        cargo(&["run", "-q", "-p", "conformance", "--", "--seed", seed])?;
        for target in targets()? {
            let run = ["run", "-q", "-p", "fuzz", "--bin", &target, "--"];
            let times = ["--runs", RUNS, "--seed", seed];
            cargo(&[&run[..], &times[..]].concat())?;
        }
    }
    cargo(&[
        "run",
        "--release",
        "-p",
        "identity-emulator",
        "--example",
        "seed",
        "--",
        ROWS,
        "scene",
    ])?;
    cargo(&["test", "--workspace", "--all-features", "--release"])
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
