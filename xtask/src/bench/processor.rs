//! Wall clock and processor time of a command with everything that it starts.

use std::process::Command;

use crate::Result;

/// Seconds.
#[derive(Clone, Copy)]
pub struct Time {
    pub wall: f64,
    pub processor: f64,
}

/// Runs a command to its end.
pub fn time(command: &Command) -> Result<Time> {
    let mut bash = Command::new("bash");
    bash.args(["-c", "TIMEFORMAT='took %R %U %S'; time \"$@\"", "bash"])
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => bash.env(name, value),
            None => bash.env_remove(name),
        };
    }
    if let Some(directory) = command.get_current_dir() {
        bash.current_dir(directory);
    }
    let output = bash.output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find_map(|line| line.strip_prefix("took "));
    let seconds: Vec<f64> = line
        .into_iter()
        .flat_map(|line| line.split(' '))
        .filter_map(|part| part.parse().ok())
        .collect();
    match seconds[..] {
        [wall, user, system] if output.status.success() => Ok(Time {
            wall,
            processor: user + system,
        }),
        _ => Err(format!("{command:?}: {text}").into()),
    }
}
