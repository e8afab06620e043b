//! How much is compiled for a program that depends on the facade with its default features.

use std::collections::BTreeSet;
use std::process::Command;

use super::bounds::Ratio;
use crate::{Result, root};

/// The numbers that have bounds: packages, and units (a package is more than one if it has a build script or is needed
/// for the host, too).
pub fn measure() -> Result<Vec<Ratio>> {
    let tree = cargo(&[
        "tree",
        "--locked",
        "--package=identity-facade",
        "--edges=normal,build",
        "--prefix=none",
        "--no-dedupe",
    ])?;
    let packages: BTreeSet<_> = tree
        .lines()
        .map(|line| line.split_once(" (").map_or(line, |(name, _)| name))
        .filter(|line| !line.is_empty())
        .collect();
    let messages = cargo(&[
        "build",
        "--locked",
        "--package=identity-facade",
        "--message-format=json",
    ])?;
    let done = ["compiler-artifact", "build-script-executed"];
    let units = messages.lines().filter(|line| {
        let reason = |name| line.starts_with(&format!(r#"{{"reason":"{name}""#));
        done.into_iter().any(reason)
    });
    Ok(vec![
        ("packages".to_owned(), count(packages.len())?),
        ("units".to_owned(), count(units.count())?),
    ])
}

fn cargo(arguments: &[&str]) -> Result<String> {
    let output = Command::new("cargo")
        .args(arguments)
        .current_dir(root())
        .output()?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into())
    }
}

fn count(number: usize) -> Result<f64> {
    Ok(f64::from(u32::try_from(number)?))
}
