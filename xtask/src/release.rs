//! `cargo xtask release`: what has to be true of a release, then `cargo publish` of all packages, as a dry run unless it is told
//! otherwise. Cargo finds their order. docs/releasing.md is the checklist.

use std::fs;
use std::process::Command;

use toml::Table;

use crate::ci::{self, package};
use crate::{Result, root};

/// Checks, then publishes `tag` if `publish` says so. Writes what changed to `target/release-notes.md`.
pub fn run(tag: Option<&str>, publish: bool) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    let changelog = fs::read_to_string(root().join("CHANGELOG.md"))?;
    let manifest = toml::from_str(&fs::read_to_string(root().join("Cargo.toml"))?)?;
    let missing = missing(version, tag, publish, &changelog, &manifest);
    if !missing.is_empty() {
        let list = missing.join("\n  ");
        return Err(format!("{version} cannot be released:\n  {list}").into());
    }
    let notes = section(&changelog, version).unwrap_or_default();
    let folder = root().join("target");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("release-notes.md"), notes)?;

    let mut command = Command::new("cargo");
    command.args(["publish", "--locked"]);
    for package in package::published()? {
        command.args(["-p", &package]);
    }
    if !publish {
        // What is packed is compiled by the step `packages-build`.
        command.args(["--dry-run", "--no-verify"]);
    }
    ci::run_program(&mut command)
}

/// What is not as a release has it.
fn missing(
    version: &str,
    tag: Option<&str>,
    publish: bool,
    changelog: &str,
    manifest: &Table,
) -> Vec<String> {
    let mut missing = Vec::new();
    match tag {
        Some(tag) if tag != format!("v{version}") => {
            missing.push(format!("the tag is {tag}, not v{version}"));
        }
        None if publish => missing.push("only a tag is published: `--tag`".to_owned()),
        _ => {}
    }
    if section(changelog, version).is_none() {
        missing.push(format!(
            "CHANGELOG.md has no section `## {version} - YYYY-MM-DD` with text"
        ));
    }
    if manifest["workspace"]["package"].get("repository").is_none() {
        missing.push("the root manifest names no `repository`".to_owned());
    }
    missing
}

/// What the changelog says of a version.
fn section(changelog: &str, version: &str) -> Option<String> {
    let (heading, rest) = changelog
        .split("\n## ")
        .skip(1)
        .find_map(|section| section.split_once('\n').filter(|(h, _)| of(h, version)))?;
    let day = heading.rsplit(' ').next()?;
    let is_day = day.len() == 10 && day.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let text = rest.trim();
    (is_day && !text.is_empty()).then(|| format!("{text}\n"))
}

fn of(heading: &str, version: &str) -> bool {
    heading.starts_with(&format!("{version} - "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2027-01-02\n\n- Faster.\n\n## 1.2.2 - 2027-01-01\n\n- Slow.\n";

    fn manifest(members: &str) -> Table {
        toml::from_str(&format!("[workspace.package]\n{members}")).unwrap()
    }

    fn with_repository() -> Table {
        manifest("repository = \"https://example.com/r\"")
    }

    #[test]
    fn a_release_has_its_tag_its_section_and_a_repository() {
        let manifest = with_repository();
        for (tag, publish) in [
            (None, false),
            (Some("v1.2.3"), false),
            (Some("v1.2.3"), true),
        ] {
            let missing = missing("1.2.3", tag, publish, CHANGELOG, &manifest);
            assert!(missing.is_empty(), "{missing:?}");
        }
    }

    #[test]
    fn what_a_release_lacks_is_named_all_at_once() {
        let missing = missing("1.2.4", Some("v1.2.3"), true, CHANGELOG, &manifest(""));
        let text = missing.join("\n");
        for part in ["not v1.2.4", "`## 1.2.4 - YYYY-MM-DD`", "no `repository`"] {
            assert!(text.contains(part), "{text}");
        }
    }

    #[test]
    fn nothing_is_published_without_a_tag() {
        let missing = missing("1.2.3", None, true, CHANGELOG, &with_repository());
        assert_eq!(missing, ["only a tag is published: `--tag`"]);
    }

    #[test]
    fn the_notes_are_the_section_of_the_version() {
        assert_eq!(section(CHANGELOG, "1.2.3").as_deref(), Some("- Faster.\n"));
        assert_eq!(section("# C\n\n## 1.2.3 - soon\n\n- A.\n", "1.2.3"), None);
        assert_eq!(section("# C\n\n## 1.2.3 - 2027-01-02\n\n", "1.2.3"), None);
    }
}
