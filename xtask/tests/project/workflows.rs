//! The workflows on GitHub run what `cargo xtask ci` runs, with few rights. Nobody can run them here, so what would only fail
//! there is checked on their text.

use std::collections::BTreeSet;

use clap::ValueEnum;
use serde_json::Value;
use xtask::ci::Step;

use super::{files, text};

/// How a command of a workflow may begin. None of them says how to check, compile or test.
const COMMANDS: [&str; 8] = [
    ".ci/run",
    ".ci/vendor ",
    ".github/open-pull-request ",
    "brew install ",
    "cargo xtask ",
    "env -u CI cargo xtask ",
    "gh release create ",
    "sudo apt-get update ",
];

/// Jobs that may write, and what.
const WRITERS: [(&str, &str, &[&str]); 3] = [
    ("docs", "publish", &["id-token", "pages"]),
    ("release", "publish", &["contents", "id-token"]),
    ("vendor", "clerk", &["actions", "contents", "pull-requests"]),
];

/// A job of a workflow.
struct Job {
    workflow: String,
    name: String,
    value: Value,
}

fn workflows() -> Vec<Value> {
    let read = |path| yaml_serde::from_str(&text(path)).unwrap();
    let workflows: Vec<Value> = files(".github/workflows", "yml").iter().map(read).collect();
    assert!(workflows.len() > 4, "{}", workflows.len());
    workflows
}

fn jobs() -> Vec<Job> {
    let mut jobs = Vec::new();
    for workflow in workflows() {
        for (name, job) in workflow["jobs"].as_object().unwrap() {
            jobs.push(Job {
                workflow: workflow["name"].as_str().unwrap().to_owned(),
                name: name.clone(),
                value: job.clone(),
            });
        }
    }
    jobs
}

impl Job {
    fn steps(&self) -> impl Iterator<Item = &Value> {
        self.value["steps"].as_array().into_iter().flatten()
    }

    fn commands(&self) -> impl Iterator<Item = &str> {
        self.steps().filter_map(|step| step["run"].as_str())
    }

    /// The steps of CI that the job runs.
    fn runs(&self) -> Vec<Step> {
        let mut runs = Vec::new();
        for command in self.commands() {
            if command == ".ci/run" {
                runs.extend(Step::CHANGE);
            }
            let Some((_, words)) = command.split_once("cargo xtask ci") else {
                continue;
            };
            let words = words
                .split_once(" --slice")
                .map_or(words, |(words, _)| words);
            match words.trim() {
                "" => runs.extend(Step::CHANGE),
                "--slow" => runs.extend(Step::SLOW),
                "${{ matrix.step }}" => {
                    let steps = self.value["strategy"]["matrix"]["step"].as_array().unwrap();
                    runs.extend(steps.iter().map(|step| named(step.as_str().unwrap())));
                }
                names => runs.extend(names.split(' ').map(named)),
            }
        }
        runs
    }
}

fn named(name: &str) -> Step {
    Step::from_str(name, false).unwrap_or_else(|_| panic!("there is no step {name}"))
}

#[test]
fn workflows_have_no_commands_of_their_own() {
    let mut seen = BTreeSet::new();
    for job in jobs() {
        for command in job.commands() {
            let known = COMMANDS.iter().find(|start| command.starts_with(*start));
            let known = known.unwrap_or_else(|| panic!("{}: {command}", job.workflow));
            seen.insert(*known);
        }
    }
    assert_eq!(seen, BTreeSet::from(COMMANDS));
}

#[test]
fn the_workflows_run_every_step_of_ci() {
    let mut runs = Vec::new();
    let mut of_a_change = Vec::new();
    for job in jobs() {
        if job.workflow == "ci" && job.name == "linux" {
            of_a_change = job.runs();
        }
        runs.extend(job.runs());
    }
    assert_eq!(of_a_change, Step::CHANGE);
    for step in Step::value_variants() {
        assert!(runs.contains(step), "no workflow runs {}", step.name());
    }
    let script = text(".ci/run");
    assert!(script.contains("\ncargo xtask ci 2>&1 |"), "{script}");
}

#[test]
fn only_the_jobs_that_have_to_may_write() {
    for workflow in workflows() {
        let read = serde_json::json!({"contents": "read"});
        assert_eq!(workflow["permissions"], read, "{}", workflow["name"]);
    }
    let mut writers = Vec::new();
    for job in jobs() {
        if let Some(permissions) = job.value["permissions"].as_object() {
            let rights: Vec<String> = permissions.keys().cloned().collect();
            writers.push((job.workflow, job.name, rights));
        }
    }
    let expected = WRITERS.map(|(workflow, job, rights)| {
        let rights = rights.iter().map(|&right| right.to_owned()).collect();
        (workflow.to_owned(), job.to_owned(), rights)
    });
    assert_eq!(writers, expected);
}

#[test]
fn a_command_holds_no_secret_and_nothing_that_a_stranger_writes() {
    for job in jobs() {
        for command in job.commands() {
            let expressions = command.split("${{").skip(1);
            for expression in expressions.filter_map(|rest| rest.split("}}").next()) {
                assert!(expression.trim().starts_with("matrix."), "{command}");
            }
        }
    }
    for path in files(".github/workflows", "yml") {
        let workflow = text(&path);
        for part in ["secrets.", "pull_request_target", "set -x"] {
            assert!(!workflow.contains(part), "{}: {part}", path.display());
        }
    }
}

#[test]
fn an_action_is_named_with_a_version_and_a_checkout_keeps_no_token() {
    let action: Value = yaml_serde::from_str(&text(".github/actions/cache/action.yml")).unwrap();
    let jobs = jobs();
    let mut steps: Vec<&Value> = jobs.iter().flat_map(Job::steps).collect();
    steps.extend(action["runs"]["steps"].as_array().unwrap());
    let mut seen = 0;
    for step in steps.iter().filter(|step| step["uses"].is_string()) {
        let used = step["uses"].as_str().unwrap();
        seen += 1;
        if let Some(ours) = used.strip_prefix("./") {
            text(format!("{ours}/action.yml"));
            continue;
        }
        let (name, version) = used.split_once('@').unwrap();
        let major = version.strip_prefix('v');
        let tag = major.is_some_and(|number| number.parse::<u32>().is_ok());
        let hash = version.len() == 40 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
        assert!(tag || hash, "{used}");
        if name == "actions/checkout" {
            let keeps = &step["with"]["persist-credentials"];
            assert_eq!(*keeps, Value::Bool(false), "{step}");
        }
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn every_job_ends_by_itself() {
    for job in jobs() {
        let ours = job.value["uses"].as_str().is_some();
        let bounded = job.value["timeout-minutes"].as_u64().is_some();
        assert!(ours || bounded, "{}: {}", job.workflow, job.name);
    }
}
