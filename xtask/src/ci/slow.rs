//! `cargo xtask ci --slow`: what takes too long for every change, for a schedule to run.

use std::fs;
use std::process::Command;

use super::{cargo, foreign, package, semver, step};
use crate::{Result, bench, root};

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
    cargo(&["test", "--workspace", "--all-features", "--release"])?;
    step("xtask bench --check");
    bench::check()?;
    package::verify()?;
    docs_rs()?;
    semver::run()
}

/// The documentation as docs.rs builds it, where there is a nightly Rust.
fn docs_rs() -> Result<()> {
    let packages = package::published()?;
    let mut arguments = vec!["doc", "--no-deps", "--all-features"];
    for package in &packages {
        arguments.extend(["-p", package]);
    }
    let line = arguments.join(" ");
    step(&format!("+nightly {line}, with --cfg docsrs"));
    let nightly = |arguments: &[&str]| {
        let mut command = Command::new("rustup");
        command.args(["run", "nightly", "cargo"]).args(arguments);
        command.env("RUSTDOCFLAGS", "--cfg docsrs -D warnings");
        command.current_dir(root());
        command
    };
    if !nightly(&["--version"])
        .output()
        .is_ok_and(|output| output.status.success())
    {
        return foreign::left_out("nightly Rust");
    }
    if nightly(&arguments).status()?.success() {
        Ok(())
    } else {
        Err(format!("`rustup run nightly cargo {line}` with `--cfg docsrs` failed").into())
    }
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
