//! Processor time of cold builds: of our own crates, beside clerk-rs in the same run.

use std::path::PathBuf;
use std::process::Command;

use super::page;
use crate::{Result, root};

/// One build.
struct Build {
    what: &'static str,
    package: &'static str,
    features: &'static str,
    profile: &'static str,
}

const OWN: [&str; 4] = [
    "identity-facade",
    "identity-facade-core",
    "clerk-raw",
    "genauth-raw",
];
const PEER: &str = "clerk-rs";
const FACADE: &str = "identity-facade";

const fn build(
    what: &'static str,
    package: &'static str,
    features: &'static str,
    profile: &'static str,
) -> Build {
    Build {
        what,
        package,
        features,
        profile,
    }
}

const BUILDS: [Build; 8] = [
    build("clerk-rs 0.5.0, dev", PEER, "", "dev"),
    build("one group, dev", FACADE, "rustls,clerk-machines", "dev"),
    build(
        "default features, dev",
        FACADE,
        "rustls,clerk-machines,genauth-applications",
        "dev",
    ),
    build("all of Clerk, dev", FACADE, "rustls,clerk-all", "dev"),
    build(
        "`clerk-raw` alone, all groups, dev",
        "clerk-raw",
        "all",
        "dev",
    ),
    build(
        "everything, dev",
        FACADE,
        "rustls,clerk-all,genauth-all",
        "dev",
    ),
    build("clerk-rs 0.5.0, release", PEER, "", "release"),
    build(
        "default features, release",
        FACADE,
        "rustls,clerk-machines,genauth-applications",
        "release",
    ),
];

/// What each build takes, in seconds.
pub struct Times(Vec<(&'static Build, f64)>);

/// Builds everything twice: once with what it depends on, then our own crates (or clerk-rs) alone, measured.
pub fn measure() -> Result<Times> {
    let time = |build: &'static Build| {
        eprintln!("{}", build.what);
        build.cargo()?;
        build.clean()?;
        Ok((build, build.cargo()?))
    };
    BUILDS.iter().map(time).collect::<Result<_>>().map(Times)
}

impl Build {
    /// Runs `cargo build` and returns its processor seconds.
    fn cargo(&self) -> Result<f64> {
        let mut arguments = vec!["build".to_owned(), "--quiet".to_owned()];
        arguments.extend(self.place());
        if self.profile == "release" {
            arguments.push("--release".to_owned());
        }
        if self.package != PEER {
            arguments.extend(["--no-default-features".to_owned(), "--features".to_owned()]);
            arguments.push(self.features.to_owned());
        }
        let output = Command::new("bash")
            .args([
                "-c",
                "TIMEFORMAT='processor %U %S'; time cargo \"$@\"",
                "cargo",
            ])
            .args(arguments)
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTC_WRAPPER", "")
            .output()?;
        let text = String::from_utf8_lossy(&output.stderr);
        let seconds = text
            .lines()
            .find_map(|line| line.strip_prefix("processor "))
            .map(|line| {
                line.split(' ')
                    .filter_map(|part| part.parse::<f64>().ok())
                    .sum()
            });
        match seconds {
            Some(seconds) if output.status.success() => Ok(seconds),
            _ => Err(format!("building {}: {text}", self.what).into()),
        }
    }

    /// Forgets what is measured: `clerk-raw` alone, or all that is ours.
    fn clean(&self) -> Result<()> {
        let mut cargo = Command::new("cargo");
        cargo.args(["clean", "--quiet"]).args(self.place());
        let packages = if self.package == FACADE {
            &OWN[..]
        } else {
            &[self.package]
        };
        for package in packages {
            cargo.args(["-p", package]);
        }
        if self.profile == "release" {
            cargo.arg("--release");
        }
        if cargo.status()?.success() {
            Ok(())
        } else {
            Err(format!("`cargo clean` of {}", self.what).into())
        }
    }

    /// In which workspace, which package, and where to.
    fn place(&self) -> Vec<String> {
        let (manifest, package) = if self.package == PEER {
            ("bench/Cargo.toml", "clerk-rs")
        } else {
            ("Cargo.toml", self.package)
        };
        let manifest: PathBuf = root().join(manifest);
        let target = root().join("target/bench-build");
        vec![
            "--manifest-path".to_owned(),
            manifest.display().to_string(),
            "--target-dir".to_owned(),
            target.display().to_string(),
            "-p".to_owned(),
            package.to_owned(),
        ]
    }
}

impl Times {
    pub fn table(&self) -> String {
        let rows = self.0.iter().map(|(build, seconds)| {
            let same =
                |(peer, _): &&(&Build, f64)| peer.package == PEER && peer.profile == build.profile;
            let peer = self.0.iter().find(same);
            let ratio = peer.map_or(1.0, |(_, peer)| seconds / peer);
            format!("| {} | {seconds:.1} | {ratio:.2} |", build.what)
        });
        let head = ["| | processor seconds | of clerk-rs |", "|---|---:|---:|"];
        page::table(head, rows)
    }
}
