//! `cargo xtask ci`: all that CI runs, as steps with names, so that a green run here is a green run there. The workflows in
//! `.github/` name these steps and have no commands of their own (`xtask/tests/project/workflows.rs`).

mod acceptance;
mod browser;
mod docker;
mod features;
mod foreign;
pub mod left_out;
pub(crate) mod package;
mod semver;
mod slow;
mod tools;

use std::process::Command;
use std::time::{Duration, Instant};

use clap::ValueEnum;

use crate::{Result, bench, generate, root, spec};
use left_out::LeftOut;

/// A step of CI, by its name on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// Formatting.
    Format,
    /// Clippy with all features.
    Clippy,
    /// Clippy with the smallest sets of features, one by one.
    Features,
    /// What users compile, with the oldest Rust that the manifests promise.
    Msrv,
    /// What is generated, the descriptions, the docs of the facade's methods.
    Generated,
    /// What is in the packages that are published.
    Packages,
    /// The first command of the README.
    Example,
    /// The second command of the README: all tests.
    Test,
    /// The tests of a user's program outside of the workspace.
    Consumer,
    /// A program that depends on the commit that is checked out by git.
    Acceptance,
    /// Other people's clients against the emulator.
    Foreign,
    /// The emulator's page in Chromium.
    Browser,
    /// The image of the emulator, where there is docker.
    Image,
    /// The documentation.
    Docs,
    /// Licences, bans and sources of what is linked.
    Deny,
    /// Fuzz targets and the conformance program with other seeds.
    Seeds,
    /// An emulator with 50,000 users.
    Scale,
    /// All tests, optimized and with all features.
    Optimized,
    /// The bounds of `bench/bounds.toml`.
    Bounds,
    /// The packages as they are published, compiled.
    PackagesBuild,
    /// The documentation as docs.rs builds it.
    DocsRs,
    /// Public names against the last release.
    Semver,
    /// Known vulnerabilities of what is linked.
    Advisories,
    /// Sets of features, alone and in pairs.
    Powerset,
    /// The pages of `docs/` as a site.
    Book,
}

impl Step {
    /// For every change, in this order.
    pub const CHANGE: [Self; 15] = [
        Self::Format,
        Self::Clippy,
        Self::Features,
        Self::Msrv,
        Self::Generated,
        Self::Packages,
        Self::Example,
        Self::Test,
        Self::Consumer,
        Self::Acceptance,
        Self::Foreign,
        Self::Browser,
        Self::Image,
        Self::Docs,
        Self::Deny,
    ];

    /// What takes too long for every change.
    pub const SLOW: [Self; 7] = [
        Self::Seeds,
        Self::Scale,
        Self::Optimized,
        Self::Bounds,
        Self::PackagesBuild,
        Self::DocsRs,
        Self::Semver,
    ];

    /// What needs another host than the registries of packages, or a machine of its own.
    pub const APART: [Self; 3] = [Self::Advisories, Self::Powerset, Self::Book];

    /// The name on the command line.
    pub fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or_else(String::new, |value| value.get_name().to_owned())
    }

    fn run(self, slice: Option<&str>, left_out: &mut LeftOut) -> Result<()> {
        match self {
            Self::Format => cargo(&["fmt", "--all", "--check"]),
            Self::Clippy => cargo(&split(
                "clippy --workspace --all-targets --all-features -- -D warnings",
            )),
            Self::Features => features::small(),
            Self::Msrv => oldest(left_out),
            Self::Generated => generated(),
            Self::Packages => package::run(),
            Self::Example => cargo(&["run", "--example", "revoke_access"]),
            Self::Test => test(left_out),
            // It shares the build, not the lock file.
            Self::Consumer => cargo(&split(
                "test --manifest-path tests/consumer/Cargo.toml --target-dir target",
            )),
            Self::Acceptance => acceptance::run(left_out),
            Self::Foreign => foreign::run(left_out),
            Self::Browser => browser::run(left_out),
            Self::Image => docker::run(left_out),
            Self::Docs => cargo(&split("doc --workspace --no-deps --all-features")),
            // Without advisories: they need another host than the registry, and change without a commit.
            Self::Deny => deny(&["licenses", "bans", "sources"], left_out),
            Self::Seeds => slow::seeds(),
            Self::Scale => slow::scale(),
            Self::Optimized => cargo(&split("test --workspace --all-features --release")),
            Self::Bounds => {
                step("xtask bench --check");
                bench::check()
            }
            Self::PackagesBuild => package::verify(),
            Self::DocsRs => slow::docs_rs(left_out),
            Self::Semver => semver::run(left_out),
            Self::Advisories => deny(&["advisories"], left_out),
            Self::Powerset => features::powerset(slice, left_out),
            Self::Book => book(left_out),
        }
    }
}

/// Runs these steps; stops at the first failure, which says what to run alone. Ends with how long each took and what was
/// left out.
pub fn run(steps: &[Step], slice: Option<&str>, mut left_out: LeftOut) -> Result<()> {
    let mut times = Vec::new();
    for step in steps {
        let begin = Instant::now();
        step.run(slice, &mut left_out).map_err(|error| {
            format!("{error}; the step alone: `cargo xtask ci {}`", step.name())
        })?;
        times.push((step.name(), begin.elapsed()));
    }
    eprintln!("\n{}{left_out}", table(&times));
    Ok(())
}

/// How long each step took.
fn table(times: &[(String, Duration)]) -> String {
    let total: Duration = times.iter().map(|(_, time)| time).sum();
    let all = times.iter().map(|(name, time)| (name.as_str(), *time));
    let lines: Vec<String> = all
        .chain([("all steps", total)])
        .map(|(name, time)| format!("{:>6} s  {name}\n", time.as_secs()))
        .collect();
    lines.concat()
}

fn test(left_out: &mut LeftOut) -> Result<()> {
    if !tools::there(Command::new("redis-server").arg("--version")) {
        // Where `CI` is set, these tests fail.
        left_out.host("redis-server, which some tests start");
    }
    cargo(&["test", "--workspace"])
}

/// What users compile, with the oldest Rust that the manifests promise.
fn oldest(left_out: &mut LeftOut) -> Result<()> {
    let version = env!("CARGO_PKG_RUST_VERSION");
    if !tools::toolchain(version, left_out)? {
        return Ok(());
    }
    let line = "check -p identity-facade -p identity-emulator --all-features";
    let mut command = Command::new("rustup");
    command.args(["run", version, "cargo"]).args(split(line));
    run_program(&mut command)
}

fn generated() -> Result<()> {
    step("xtask generate --check");
    generate::run(true, None)?;
    step("xtask spec lint");
    spec::lint::run(None)?;
    step("xtask facade");
    generate::check_facade(None)
}

fn deny(what: &[&str], left_out: &mut LeftOut) -> Result<()> {
    if !tools::DENY.ready(left_out)? {
        return Ok(());
    }
    cargo(&[&["deny", "check"], what].concat())
}

fn book(left_out: &mut LeftOut) -> Result<()> {
    if !tools::BOOK.ready(left_out)? {
        return Ok(());
    }
    run_program(Command::new("mdbook").arg("build"))
}

fn split(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

fn step(what: &str) {
    eprintln!("\n=== cargo {what}");
}

fn cargo(arguments: &[&str]) -> Result<()> {
    run_program(
        Command::new("cargo")
            .args(arguments)
            .env("RUSTDOCFLAGS", "-D warnings"),
    )
}

/// Runs a program in the folder of the workspace, and says so.
pub(crate) fn run_program(command: &mut Command) -> Result<()> {
    let words = [command.get_program()].into_iter();
    let words = words.chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    let line = words.join(" ");
    eprintln!("\n=== {line}");
    let status = command.current_dir(root()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("`{line}` failed").into()),
        Err(error) => Err(format!("`{line}` did not start: {error}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_belongs_to_one_set() {
        let sets = [&Step::CHANGE[..], &Step::SLOW, &Step::APART].concat();
        for step in Step::value_variants() {
            let in_sets = sets.iter().filter(|other| *other == step).count();
            assert_eq!(in_sets, 1, "{step:?}");
        }
        assert_eq!(sets.len(), Step::value_variants().len());
    }

    #[test]
    fn the_end_says_how_long_each_step_took() {
        let times = [
            ("format".to_owned(), Duration::from_millis(1900)),
            ("test".to_owned(), Duration::from_secs(600)),
        ];
        let expected = "     1 s  format\n   600 s  test\n   601 s  all steps\n";
        assert_eq!(table(&times), expected);
    }
}
