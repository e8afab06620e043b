//! The tools that steps need beside cargo itself, each in one version, so that a new lint does not turn an old commit red.
//! CI installs them where cargo and rustup do (`~/.cargo/bin`, `~/.rustup`): what is there in this version stays.

use std::process::Command;

use super::{cargo, run_program, split};
use crate::Result;
use crate::ci::left_out::LeftOut;

/// Judges dependencies.
pub const DENY: Tool = Tool::new("cargo-deny", "0.20.2", "cargo deny");
/// Compares public names.
pub const SEMVER: Tool = Tool::new("cargo-semver-checks", "0.51.0", "cargo semver-checks");
/// Runs cargo with sets of features.
pub const HACK: Tool = Tool::new("cargo-hack", "0.6.46", "cargo hack");
/// Makes a site of `docs/`.
pub const BOOK: Tool = Tool::new("mdbook", "0.5.4", "mdbook");

/// A program that `cargo install` brings.
pub struct Tool {
    package: &'static str,
    version: &'static str,
    command: &'static str,
}

impl Tool {
    const fn new(package: &'static str, version: &'static str, command: &'static str) -> Self {
        Self {
            package,
            version,
            command,
        }
    }

    /// Whether the tool can be used. CI installs it in the one version; elsewhere any version does.
    pub fn ready(&self, left_out: &mut LeftOut) -> Result<bool> {
        let installed = self.installed();
        if installed.as_deref() == Some(self.version) {
            return Ok(true);
        }
        let mut install = split("install --locked --force --version");
        install.extend([self.version, self.package]);
        if left_out.installs() {
            return cargo(&install).map(|()| true);
        }
        if let Some(version) = installed {
            eprintln!("\n=== {} {version}; CI has {}", self.package, self.version);
            return Ok(true);
        }
        let remedy = format!("`cargo {}`", install.join(" "));
        left_out.tool(self.package, &remedy).map(|()| false)
    }

    /// The version that is there.
    fn installed(&self) -> Option<String> {
        let words = split(self.command);
        let (program, arguments) = words.split_first()?;
        let mut command = Command::new(program);
        let output = command.args(arguments).arg("--version").output().ok()?;
        if !output.status.success() {
            return None;
        }
        version(&String::from_utf8_lossy(&output.stdout))
    }
}

/// The last word that a program says of its version: `cargo-deny 0.20.2`, `mdbook v0.5.3`.
fn version(said: &str) -> Option<String> {
    let word = said.split_whitespace().last()?;
    Some(word.trim_start_matches('v').to_owned())
}

/// Whether there is such a Rust; CI installs it.
pub fn toolchain(name: &str, left_out: &mut LeftOut) -> Result<bool> {
    let mut probe = Command::new("rustup");
    if there(probe.args(["run", name, "cargo", "--version"])) {
        return Ok(true);
    }
    let install = format!("toolchain install {name} --profile minimal --no-self-update");
    if left_out.installs() {
        return run_program(Command::new("rustup").args(split(&install))).map(|()| true);
    }
    let remedy = format!("`rustup {install}`");
    let tool = format!("Rust {name}");
    left_out.tool(&tool, &remedy).map(|()| false)
}

/// Whether a command runs and succeeds.
pub fn there(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workflows_keep_what_ci_installs() {
        let file = crate::root().join(".github/actions/cache/action.yml");
        let kept = std::fs::read_to_string(file).unwrap();
        for tool in [DENY, SEMVER, HACK, BOOK] {
            let path = format!("~/.cargo/bin/{}*", tool.package);
            assert!(kept.contains(&path), "{path} is not kept");
        }
    }

    #[test]
    fn the_version_of_a_tool_is_read_as_it_is_printed() {
        for said in ["cargo-deny 0.20.2\n", "mdbook v0.20.2"] {
            assert_eq!(version(said).as_deref(), Some("0.20.2"), "{said}");
        }
        assert_eq!(version(""), None);
    }

    #[test]
    fn a_tool_that_is_not_there_is_named_with_the_command_that_brings_it() {
        let tool = Tool::new("no-such-tool", "1.2.3", "no-such-tool");
        let mut left_out = LeftOut::default();
        assert!(!tool.ready(&mut left_out).unwrap());
        let command = "`cargo install --locked --force --version 1.2.3 no-such-tool`";
        assert!(left_out.to_string().contains(command), "{left_out}");
    }
}
