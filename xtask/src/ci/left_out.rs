//! What a run leaves out because the machine lacks something. Where `CI` is set, nothing that could be installed is left
//! out: its step installs it or fails.

use std::{env, fmt};

use crate::Result;

/// What was left out so far, and what may be.
#[derive(Debug, Default)]
pub struct LeftOut {
    installs: bool,
    strict: bool,
    lines: Vec<String>,
}

impl LeftOut {
    /// As the variable `CI` says; `named` if the steps were asked for by name, so that none may be left out.
    pub fn new(named: bool) -> Self {
        let ci = env::var_os("CI").is_some_and(|value| !value.is_empty());
        Self {
            installs: ci,
            strict: ci || named,
            lines: Vec::new(),
        }
    }

    /// Whether a step installs the tool that it needs.
    pub(super) fn installs(&self) -> bool {
        self.installs
    }

    /// There is no such tool, and `remedy` brings it: a failure in CI and of a step that was asked for.
    pub(super) fn tool(&mut self, tool: &str, remedy: &str) -> Result<()> {
        let line = format!("there is no {tool}: {remedy}");
        if self.strict {
            return Err(line.into());
        }
        self.note(line);
        Ok(())
    }

    /// Only another host can give it: named at the end, everywhere.
    pub(super) fn host(&mut self, what: &str) {
        self.note(format!("this host has no {what}"));
    }

    fn note(&mut self, line: String) {
        eprintln!("\n=== left out, {line}");
        self.lines.push(line);
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.lines.is_empty() {
            return writeln!(f, "Nothing was left out.");
        }
        writeln!(f, "Left out:")?;
        self.lines
            .iter()
            .try_for_each(|line| writeln!(f, "  {line}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_steps_may_be_left_out_the_end_names_them() {
        let mut left_out = LeftOut::default();
        assert_eq!(left_out.to_string(), "Nothing was left out.\n");
        left_out.tool("npm", "install Node").unwrap();
        left_out.host("docker");
        let expected = "Left out:\n  there is no npm: install Node\n  this host has no docker\n";
        assert_eq!(left_out.to_string(), expected);
    }

    #[test]
    fn in_ci_what_can_be_installed_is_not_left_out() {
        let mut left_out = LeftOut {
            strict: true,
            ..LeftOut::default()
        };
        let error = left_out.tool("npm", "install Node").unwrap_err();
        assert_eq!(error.to_string(), "there is no npm: install Node");
        left_out.host("docker");
        assert_eq!(
            left_out.to_string(),
            "Left out:\n  this host has no docker\n"
        );
    }
}
