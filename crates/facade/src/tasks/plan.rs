//! What a task found, and what it would do about it.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use super::remains::{Reason, Remains};
use super::report::{LookedAgain, Report, StepReport};
use super::step::{Step, StepState};

/// What a task would do: its steps in their order, what remains in spite of them, and what the API cannot list.
///
/// A plan is a value: it can be cloned, kept, printed (`Display` is a page for people), serialized for an approval, and
/// run later. It holds no secrets. [`run`](Self::run) does what was shown and nothing else: what came after planning is
/// in the next plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[must_use = "a plan changes nothing before it is run"]
pub struct Plan {
    task: String,
    /// Whom or what it is about.
    found: Vec<String>,
    steps: Vec<Step>,
    remains: Vec<Remains>,
    cannot_be_seen: Vec<Cow<'static, str>>,
}

impl Plan {
    pub(super) fn new(task: impl Into<String>) -> Self {
        Self {
            task: task.into(),
            found: Vec::new(),
            steps: Vec::new(),
            remains: Vec::new(),
            cannot_be_seen: Vec::new(),
        }
    }

    pub(super) fn found(&mut self, what: impl Into<String>) {
        self.found.push(what.into());
    }

    pub(super) fn step(&mut self, step: Step) {
        self.steps.push(step);
    }

    pub(super) fn remain(&mut self, remains: Remains) {
        self.remains.push(remains);
    }

    pub(super) fn remains_by(
        &mut self,
        reason: Reason,
        what: impl Into<String>,
        how: impl Into<Cow<'static, str>>,
    ) {
        self.remain(Remains::new(reason, what, how));
    }

    pub(super) fn hidden(&mut self, what: impl Into<Cow<'static, str>>) {
        let what = what.into();
        if !self.cannot_be_seen.contains(&what) {
            self.cannot_be_seen.push(what);
        }
    }

    /// Adds another plan's steps behind these.
    pub(super) fn merge(&mut self, other: Self) {
        let before = self.steps.len();
        self.found.extend(other.found);
        self.steps.extend(other.steps.into_iter().map(|mut step| {
            step.renumber(|place| place + before);
            step
        }));
        self.remains.extend(other.remains);
        other
            .cannot_be_seen
            .into_iter()
            .for_each(|what| self.hidden(what));
    }

    /// Puts the steps that end a way back in before the others, and keeps the order otherwise.
    pub(super) fn arrange(mut self) -> Self {
        let mut order: Vec<usize> = (0..self.steps.len()).collect();
        order.sort_by_key(|&place| !self.steps[place].first);
        let mut places = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            places[old] = new;
        }
        self.steps = order.iter().map(|&old| self.steps[old].clone()).collect();
        let renumber = |step: &mut Step| step.renumber(|place| places[place]);
        self.steps.iter_mut().for_each(renumber);
        self
    }

    /// What the task is, in a sentence.
    pub fn task(&self) -> &str {
        &self.task
    }

    /// Whom or what the task found, as in `Clerk user user_1`. Empty if there is nobody and nothing of that name.
    pub fn subjects(&self) -> &[String] {
        &self.found
    }

    /// What will be done, in this order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What remains in spite of the steps, by name.
    pub fn remains(&self) -> &[Remains] {
        &self.remains
    }

    /// What the API cannot list, so that nothing is known of it.
    pub fn cannot_be_seen(&self) -> &[Cow<'static, str>] {
        &self.cannot_be_seen
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Carries out the steps, one after the other. A step that fails stops only those that depend on it.
    pub async fn run(self) -> Report {
        let mut steps: Vec<StepReport> = Vec::with_capacity(self.steps.len());
        for step in self.steps {
            let mut needed = step.after().iter();
            let (state, error) = if needed.all(|&place| steps[place].state().is_done()) {
                step.carry_out().await
            } else {
                (StepState::NotAttempted, None)
            };
            steps.push(StepReport::new(step, state, error));
        }
        Report {
            task: self.task,
            steps,
            remains: self.remains,
            cannot_be_seen: self.cannot_be_seen,
            looked_again: LookedAgain::No,
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.task)?;
        if self.found.is_empty() {
            writeln!(f, "Found: nobody and nothing of that name")?;
        }
        for found in &self.found {
            writeln!(f, "Found: {found}")?;
        }
        if self.is_empty() {
            writeln!(f, "Nothing to do")?;
        }
        for (index, step) in self.steps.iter().enumerate() {
            writeln!(f, "{:>3}. {}: {step}", index + 1, step.vendor())?;
        }
        rest(f, &self.remains, &self.cannot_be_seen)
    }
}

/// What a plan and its report say at the end.
pub(super) fn rest(
    f: &mut fmt::Formatter<'_>,
    remains: &[Remains],
    cannot_be_seen: &[Cow<'static, str>],
) -> fmt::Result {
    for remains in remains {
        writeln!(f, "Remains: {remains}")?;
    }
    for hidden in cannot_be_seen {
        writeln!(f, "Cannot be seen: {hidden}")?;
    }
    Ok(())
}
