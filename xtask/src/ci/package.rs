//! The packages as they would be published: what is in them, and that it compiles without the workspace around it.

use std::process::Command;

use serde_json::Value;

use super::{cargo, step};
use crate::{Result, root};

/// What each package has to contain beside its code.
const EVERYWHERE: [&str; 3] = ["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Packs every package that is published, and looks into each.
pub fn run() -> Result<()> {
    let packages = published()?;
    for package in &packages {
        contents(package)?;
    }
    package(&packages, &["--no-verify"])
}

/// Compiles what is in the packages, with every feature.
pub fn verify() -> Result<()> {
    // The target folder is named, so that the packages share what they depend on.
    package(&published()?, &["--all-features", "--target-dir", "target"])
}

fn package(packages: &[String], options: &[&str]) -> Result<()> {
    // Whether everything is committed is no question of what is in a package.
    let mut arguments = vec!["package", "--quiet", "--allow-dirty"];
    for package in packages {
        arguments.extend(["-p", package]);
    }
    arguments.extend(options);
    cargo(&arguments)
}

/// Fails if a package lacks its README or a licence, or contains what needs the rest of the workspace.
fn contents(package: &str) -> Result<()> {
    let line = [
        "package",
        "--quiet",
        "--list",
        "--allow-dirty",
        "-p",
        package,
    ];
    step(&line.join(" "));
    let listed = output(&line)?;
    let files: Vec<&str> = listed.lines().collect();
    for file in EVERYWHERE {
        if !files.contains(&file) {
            return Err(format!("the package {package} has no {file}").into());
        }
    }
    let test = |file: &&&str| file.starts_with("tests/") && !file.starts_with("tests/data/");
    match files.iter().find(test) {
        Some(file) => Err(format!(
            "the package {package} contains {file}, which needs the rest of the workspace; see `include` in its manifest"
        )
        .into()),
        None => Ok(()),
    }
}

/// The packages of the workspace that are published, by name: those that nobody depends on come last.
pub fn published() -> Result<Vec<String>> {
    let metadata = ["metadata", "--no-deps", "--format-version", "1"];
    let metadata: Value = serde_json::from_str(&output(&metadata)?)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    // `publish` is null if a package may go anywhere, and an empty list if it may go nowhere.
    let names = packages
        .filter(|package| package["publish"].is_null())
        .filter_map(|package| package["name"].as_str());
    Ok(names.map(str::to_owned).collect())
}

/// What cargo prints to standard output.
fn output(arguments: &[&str]) -> Result<String> {
    let output = Command::new("cargo")
        .args(arguments)
        .current_dir(root())
        .output()?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("`cargo {}` failed: {said}", arguments.join(" ")).into())
    }
}
