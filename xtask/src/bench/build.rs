//! Processor time of cold builds: of our own crates, beside clerk-rs in the same run, and as groups are added.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde::Deserialize;

use super::plot::{Chart, Curve};
use super::{page, processor};
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

/// With how many groups of Clerk the growth is measured; the last is all of them.
const GROUPS: [u8; 5] = [1, 4, 8, 16, u8::MAX];

/// What each build takes, in seconds.
pub struct Times {
    builds: Vec<(&'static Build, f64)>,
    /// By the number of groups.
    groups: Vec<(u8, f64)>,
}

/// Builds everything twice: once with what it depends on, then our own crates (or clerk-rs) alone, measured.
pub fn measure() -> Result<Times> {
    let builds = BUILDS
        .iter()
        .map(|build| Ok((build, build.time(build.features)?)));
    let groups = groups()?;
    let with_groups = GROUPS.map(|count| {
        let count = count.min(u8::try_from(groups.len())?);
        let enabled = groups[..usize::from(count)].join(",");
        Ok((count, GROUP.time(&format!("rustls,{enabled}"))?))
    });
    Ok(Times {
        builds: builds.collect::<Result<_>>()?,
        groups: with_groups.into_iter().collect::<Result<_>>()?,
    })
}

const GROUP: Build = build("groups of Clerk", FACADE, "", "dev");

/// The groups of Clerk that the facade has methods for, as features.
fn groups() -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Manifest {
        features: BTreeMap<String, Vec<String>>,
    }
    let text = fs::read_to_string(root().join("crates/facade/Cargo.toml"))?;
    let mut features = toml::from_str::<Manifest>(&text)?.features;
    features
        .remove("clerk")
        .ok_or_else(|| "the facade has no feature `clerk`".into())
}

/// Where everything is built.
fn target() -> PathBuf {
    root().join("target/bench-build")
}

impl Build {
    fn time(&self, features: &str) -> Result<f64> {
        eprintln!("{} {features}", self.what);
        self.cargo(features)?;
        self.clean()?;
        self.cargo(features)
    }

    /// Runs `cargo build` and returns its processor seconds.
    fn cargo(&self, features: &str) -> Result<f64> {
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--quiet"]).args(self.place());
        if self.profile == "release" {
            cargo.arg("--release");
        }
        if self.package != PEER {
            cargo.args(["--no-default-features", "--features", features]);
        }
        cargo.env("CARGO_INCREMENTAL", "0").env("RUSTC_WRAPPER", "");
        Ok(processor::time(&cargo)?.processor)
    }

    /// Forgets what is measured: `clerk-raw` alone, or all that is ours. (`cargo clean -p` also takes the artifacts of other
    /// packages that are named as a test of this one.)
    fn clean(&self) -> Result<()> {
        let packages = if self.package == FACADE {
            &OWN[..]
        } else {
            &[self.package]
        };
        let profile = if self.profile == "dev" {
            "debug"
        } else {
            "release"
        };
        let fingerprints = target().join(profile).join(".fingerprint");
        for entry in fs::read_dir(fingerprints)? {
            let entry = entry?;
            let name = entry.file_name();
            let package = name.to_str().and_then(|name| name.rsplit_once('-'));
            if package.is_some_and(|(package, _)| packages.contains(&package)) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }

    /// In which workspace, which package, and where to.
    fn place(&self) -> Vec<String> {
        let (manifest, package) = if self.package == PEER {
            ("bench/Cargo.toml", "clerk-rs")
        } else {
            ("Cargo.toml", self.package)
        };
        let manifest: PathBuf = root().join(manifest);
        vec![
            "--manifest-path".to_owned(),
            manifest.display().to_string(),
            "--target-dir".to_owned(),
            target().display().to_string(),
            "-p".to_owned(),
            package.to_owned(),
        ]
    }
}

impl Times {
    pub fn table(&self) -> String {
        let rows = self.builds.iter().map(|(build, seconds)| {
            let same =
                |(peer, _): &&(&Build, f64)| peer.package == PEER && peer.profile == build.profile;
            let peer = self.builds.iter().find(same);
            let ratio = peer.map_or(1.0, |(_, peer)| seconds / peer);
            format!("| {} | {seconds:.1} | {ratio:.2} |", build.what)
        });
        let head = ["| | processor seconds | of clerk-rs |", "|---|---:|---:|"];
        page::table(head, rows)
    }

    /// What more groups cost.
    pub fn chart(&self) -> Chart {
        Chart {
            file: "growth-build.svg",
            title: "A cold build of our crates, dev".to_owned(),
            x: "groups of Clerk".to_owned(),
            y: "processor seconds".to_owned(),
            logarithmic: false,
            curves: vec![Curve {
                name: "core, clerk-raw and the facade".to_owned(),
                points: self
                    .groups
                    .iter()
                    .map(|(count, seconds)| (f64::from(*count), *seconds))
                    .collect(),
            }],
        }
    }
}
