//! The public names of core and facade against the last release, with cargo-semver-checks. Before there is a release, a
//! breaking change only has to be told in the changelog.

use std::process::Command;

use super::left_out::LeftOut;
use super::{step, tools};
use crate::{Result, root};

/// The packages whose public names are written by hand. Those of the raw crates are recorded in `names.lock`.
const PACKAGES: [&str; 3] = ["identity-facade-core", "identity-facade", "identity-verify"];

/// What the tool ends with if it finds a change that the version does not allow.
const FOUND: i32 = 100;

/// Compares what is checked out with the last tag, or with the revision before if there is no tag.
pub fn run(left_out: &mut LeftOut) -> Result<()> {
    if !root().join(".git").exists() {
        left_out.host("git checkout, whose last tag public names are compared with");
        return Ok(());
    }
    let baseline = Baseline::find()?;
    if !tools::SEMVER.ready(left_out)? {
        return Ok(());
    }
    let mut arguments = vec!["semver-checks", "--all-features"];
    arguments.extend(["--baseline-rev", &baseline.revision]);
    for package in PACKAGES {
        arguments.extend(["-p", package]);
    }
    step(&arguments.join(" "));
    let status = Command::new("cargo")
        .args(&arguments)
        .current_dir(root())
        .status()?;
    let told = || baseline.changelog_differs();
    judge(status.code(), &baseline, told)
}

/// What is compared with.
struct Baseline {
    revision: String,
    /// Whether it is a release.
    released: bool,
}

impl Baseline {
    fn find() -> Result<Self> {
        let tag = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"];
        if let Some(revision) = git(&tag)? {
            return Ok(Self {
                revision,
                released: true,
            });
        }
        match git(&["rev-parse", "--verify", "--quiet", "HEAD^"])? {
            Some(revision) => Ok(Self {
                revision,
                released: false,
            }),
            None => Err(
                "there is neither a tag nor a revision before this one; is the clone shallow?"
                    .into(),
            ),
        }
    }

    fn changelog_differs(&self) -> Result<bool> {
        let names = ["diff", "--name-only", &self.revision, "--", "CHANGELOG.md"];
        Ok(git(&names)?.is_some_and(|names| !names.is_empty()))
    }
}

/// What the end of the tool means.
fn judge(
    code: Option<i32>,
    baseline: &Baseline,
    told: impl FnOnce() -> Result<bool>,
) -> Result<()> {
    let revision = &baseline.revision;
    match code {
        Some(0) => Ok(()),
        Some(FOUND) if baseline.released => Err(format!(
            "a public name changed in a way that the version does not allow since {revision}; raise the version as \
             docs/versioning.md says"
        )
        .into()),
        Some(FOUND) if told()? => {
            eprintln!("nothing is released yet, and CHANGELOG.md has changed since {revision}");
            Ok(())
        }
        Some(FOUND) => Err(format!(
            "a public name changed since {revision}, and CHANGELOG.md does not tell it"
        )
        .into()),
        _ => Err("`cargo semver-checks` failed; see above".into()),
    }
}

/// What git prints, without the last newline; `None` if it fails.
fn git(arguments: &[&str]) -> Result<Option<String>> {
    let output = Command::new("git")
        .args(["-c", "safe.directory=*"])
        .args(arguments)
        .current_dir(root())
        .output()?;
    if !output.status.success() {
        return Ok(None);
    }
    Ok(Some(String::from_utf8(output.stdout)?.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(code: Option<i32>, released: bool, told: bool) -> bool {
        let revision = "v0.1.0".to_owned();
        judge(code, &Baseline { revision, released }, || Ok(told)).is_ok()
    }

    #[test]
    fn a_breaking_change_since_a_release_fails_whatever_the_changelog_says() {
        assert!(judged(Some(0), true, false));
        assert!(!judged(Some(FOUND), true, true));
    }

    #[test]
    fn before_the_first_release_a_breaking_change_has_to_be_told() {
        assert!(judged(Some(FOUND), false, true));
        assert!(!judged(Some(FOUND), false, false));
    }

    #[test]
    fn a_check_that_did_not_run_is_no_success() {
        for (released, told) in [(true, true), (false, true)] {
            assert!(!judged(Some(101), released, told));
            assert!(!judged(None, released, told));
        }
    }
}
