//! The image of the emulator: it is built, becomes healthy, runs as nobody, and stops at once with success.

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::left_out::LeftOut;
use super::step;
use crate::{Result, root};

const IMAGE: &str = "identity-emulator:ci";

/// How long the container may take until it is healthy.
const START: Duration = Duration::from_secs(60);

/// `docker stop` kills after ten seconds; a program that handles the signal takes less than one, and docker some itself.
const STOP: Duration = Duration::from_secs(5);

/// Runs everything, where there is a docker that works.
pub fn run(left_out: &mut LeftOut) -> Result<()> {
    if docker(&["info"]).is_err() {
        left_out.host("docker, by which crates/emulator/Dockerfile is built and run");
        return Ok(());
    }
    step("docker build -f crates/emulator/Dockerfile .");
    docker(&[
        "build",
        "-f",
        "crates/emulator/Dockerfile",
        "-t",
        IMAGE,
        ".",
    ])?;
    let arguments = ["run", "--detach", IMAGE, "--state", "/state/state.json"];
    step(&format!("docker {}", arguments.join(" ")));
    let container = docker(&arguments)?;
    let checked = check(&container);
    // Whatever was found, the container goes.
    let removed = docker(&["rm", "--force", &container]);
    checked.and(removed.map(drop))
}

fn check(container: &str) -> Result<()> {
    let told = |what: &str| docker(&["inspect", "--format", what, container]);
    let began = Instant::now();
    while told("{{.State.Health.Status}}")? != "healthy" {
        if began.elapsed() > START {
            return Err(format!(
                "the container is not healthy: {}",
                docker(&["logs", container])?
            )
            .into());
        }
        sleep(Duration::from_millis(200));
    }
    let user = told("{{.Config.User}}")?;
    if user != "65534:65534" {
        return Err(format!("the container runs as `{user}`").into());
    }
    let began = Instant::now();
    docker(&["stop", container])?;
    let (took, code) = (began.elapsed(), told("{{.State.ExitCode}}")?);
    if took > STOP || code != "0" {
        return Err(
            format!("docker stop took {took:?}, and the emulator ended with {code}").into(),
        );
    }
    Ok(())
}

/// Runs docker and gives what it prints.
fn docker(arguments: &[&str]) -> Result<String> {
    let output = Command::new("docker")
        .args(arguments)
        .current_dir(root())
        .output()?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let why = String::from_utf8_lossy(&output.stderr);
        Err(format!("`docker {}` failed: {why}", arguments.join(" ")).into())
    }
}
