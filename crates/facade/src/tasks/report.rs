//! What became of a plan.

use std::borrow::Cow;
use std::fmt;

use identity_facade_core::Error;
use serde::{Serialize, Serializer};

use super::plan::rest;
use super::remains::Remains;
use super::step::{Step, StepState};

/// What became of each step of a plan. `Display` is a page for people; it serializes without secrets.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "the report says which steps failed"]
pub struct Report {
    pub(super) task: String,
    pub(super) steps: Vec<StepReport>,
    pub(super) remains: Vec<Remains>,
    pub(super) cannot_be_seen: Vec<Cow<'static, str>>,
    pub(super) looked_again: LookedAgain,
}

/// One step, and what became of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct StepReport {
    #[serde(flatten)]
    step: Step,
    state: StepState,
    #[serde(serialize_with = "reported", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<Written<'static>>"))]
    error: Option<Error>,
}

/// What a task found when it looked again after its run.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LookedAgain {
    /// It did not look: one plan was run.
    #[default]
    No,
    /// Nothing is left to do.
    NothingLeft,
    /// These steps are left.
    Left(Vec<Step>),
    /// It could not read what is left.
    Failed(
        #[serde(serialize_with = "written")]
        #[cfg_attr(feature = "schemars", schemars(with = "Written<'static>"))]
        Error,
    ),
}

impl StepReport {
    pub(super) const fn new(step: Step, state: StepState, error: Option<Error>) -> Self {
        Self { step, state, error }
    }

    /// The step.
    pub const fn step(&self) -> &Step {
        &self.step
    }

    /// What became of it.
    pub const fn state(&self) -> StepState {
        self.state
    }

    /// Why it failed, or why nothing is known.
    pub const fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }
}

impl Report {
    /// What the task is, in a sentence.
    pub fn task(&self) -> &str {
        &self.task
    }

    /// The steps in the order in which they were carried out. A task that looked again may have carried out one twice.
    pub fn steps(&self) -> &[StepReport] {
        &self.steps
    }

    /// The steps in this state.
    pub fn in_state(&self, state: StepState) -> impl Iterator<Item = &StepReport> {
        self.steps.iter().filter(move |step| step.state == state)
    }

    /// What the task found when it looked again.
    pub const fn looked_again(&self) -> &LookedAgain {
        &self.looked_again
    }

    /// Whether nothing is left to do: by a second look, or else because every step is done.
    pub fn is_complete(&self) -> bool {
        match &self.looked_again {
            LookedAgain::No => self.steps.iter().all(|step| step.state.is_done()),
            LookedAgain::NothingLeft => true,
            LookedAgain::Left(_) | LookedAgain::Failed(_) => false,
        }
    }

    /// What remains in spite of the steps, by name.
    pub fn remains(&self) -> &[Remains] {
        &self.remains
    }

    /// What the API cannot list, so that nothing is known of it.
    pub fn cannot_be_seen(&self) -> &[Cow<'static, str>] {
        &self.cannot_be_seen
    }
}

impl fmt::Display for StepReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.state, self.step)?;
        match &self.error {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.task)?;
        for (index, step) in self.steps.iter().enumerate() {
            writeln!(f, "{:>3}. {step}", index + 1)?;
        }
        match &self.looked_again {
            LookedAgain::No => {}
            LookedAgain::NothingLeft => writeln!(f, "Nothing is left to do")?,
            LookedAgain::Left(steps) => {
                for step in steps {
                    writeln!(f, "Left to do: {step}")?;
                }
            }
            LookedAgain::Failed(error) => writeln!(f, "What is left is not known: {error}")?,
        }
        rest(f, &self.remains, &self.cannot_be_seen)
    }
}

/// An error as a report shows it.
#[derive(Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
struct Written<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    message: String,
}

fn written<S: Serializer>(error: &Error, serializer: S) -> Result<S::Ok, S::Error> {
    let shown = Written {
        kind: error.kind().as_str(),
        status: error.status().map(|status| status.as_u16()),
        code: error.code(),
        request_id: error.request_id(),
        message: error.to_string(),
    };
    shown.serialize(serializer)
}

#[allow(clippy::ref_option)] // serde's signature
fn reported<S: Serializer>(error: &Option<Error>, serializer: S) -> Result<S::Ok, S::Error> {
    match error {
        Some(error) => written(error, serializer),
        None => serializer.serialize_none(),
    }
}
