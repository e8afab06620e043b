//! `cargo xtask ci`: all that CI runs, in the same order, so that a green run here is a green run there.

pub mod acceptance;
mod docker;
mod foreign;
mod package;
mod semver;
mod slow;

use std::process::Command;

use crate::{Result, api, generate, root, spec};

pub use slow::run as run_slow;

/// Runs everything; stops at the first failure, which says what to run alone.
pub fn run() -> Result<()> {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ])?;
    for (package, features) in small() {
        cargo(&[
            "clippy",
            "-p",
            &package,
            "--no-default-features",
            "--features",
            &features,
            "--",
            "-D",
            "warnings",
        ])?;
    }
    oldest()?;
    step("xtask generate --check");
    generate::run(true, None)?;
    step("xtask spec lint");
    spec::lint::run(None)?;
    step("xtask facade");
    generate::check_facade(None)?;
    package::run()?;
    // The two commands that the README opens with, as they stand there.
    cargo(&["run", "--example", "revoke_access"])?;
    cargo(&["test", "--workspace"])?;
    // A user's program outside of the workspace; it shares the build, not the lock file.
    cargo(&[
        "test",
        "--manifest-path",
        "tests/consumer/Cargo.toml",
        "--target-dir",
        "target",
    ])?;
    acceptance::run()?;
    foreign::run()?;
    docker::run()?;
    cargo(&["doc", "--workspace", "--no-deps", "--all-features"])?;
    if Command::new("cargo")
        .args(["deny", "--version"])
        .output()
        .is_ok_and(|out| out.status.success())
    {
        // Without advisories: they need another host than the registry, and change without a commit.
        cargo(&["deny", "check", "licenses", "bans", "sources"])?;
    } else {
        step("deny check: skipped, cargo-deny is not installed");
    }
    Ok(())
}

/// Builds with few features, one by one: nothing may rely on what a wider build turns on.
fn small() -> Vec<(String, String)> {
    const FACADE: &str = "identity-facade";
    let mut builds = vec![
        ("identity-facade-core".to_owned(), "rustls".to_owned()),
        ("identity-emulator".to_owned(), String::new()),
        ("identity-verify".to_owned(), String::new()),
        ("identity-verify".to_owned(), "axum".to_owned()),
        ("identity-verify".to_owned(), "redis".to_owned()),
    ];
    let mut beside = Vec::new();
    for api in api::ALL {
        let [alone, with_others] = api.small;
        builds.push((api.raw_crate(), alone.to_owned()));
        builds.push((FACADE.to_owned(), format!("{}-{alone},rustls", api.name)));
        beside.push(format!("{}-{with_others}", api.name));
    }
    builds.push((FACADE.to_owned(), format!("{},rustls", beside.join(","))));
    builds.extend(api::EVENTS.map(|api| (api.raw_crate(), String::new())));
    builds
}

/// What users compile, with the oldest Rust that the manifests promise, where it is installed.
fn oldest() -> Result<()> {
    let version = env!("CARGO_PKG_RUST_VERSION");
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("rustup");
        command.args(["run", version, "cargo"]).args(arguments);
        command
    };
    let line = "check -p identity-facade -p identity-emulator --all-features";
    step(&format!("+{version} {line}"));
    if !cargo(&["--version"])
        .output()
        .is_ok_and(|out| out.status.success())
    {
        eprintln!("skipped, there is no Rust {version}");
        return Ok(());
    }
    let arguments: Vec<&str> = line.split(' ').collect();
    if cargo(&arguments).current_dir(root()).status()?.success() {
        Ok(())
    } else {
        Err(format!("`rustup run {version} cargo {line}` failed").into())
    }
}

fn step(what: &str) {
    eprintln!("\n=== cargo {what}");
}

fn cargo(arguments: &[&str]) -> Result<()> {
    let line = arguments.join(" ");
    step(&line);
    let status = Command::new("cargo")
        .args(arguments)
        .env("RUSTDOCFLAGS", "-D warnings")
        .current_dir(root())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`cargo {line}` failed").into())
    }
}
