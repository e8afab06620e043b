//! A dry run: what a bulk run would send.

use serde::Serialize;

use super::outcome::{Entry, Outcome};

/// The requests that a bulk run would send, and what each holds, by the indexes of the inputs. It serializes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Plan {
    /// The vendor's name of the operation.
    pub operation: String,
    /// How many inputs there are; `None` for a stream, which a plan does not read.
    pub inputs: Option<usize>,
    /// The requests, in the order in which they begin. Refusals add some: a refused request is halved.
    pub requests: Vec<PlannedRequest>,
    /// Inputs that are sent under the index of an equal one.
    pub duplicates: Vec<Duplicate>,
    /// Inputs that need no request: those that break a rule, and those that a resumed report has settled.
    pub settled: Vec<Entry>,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlannedRequest {
    /// Its parts. A list without parts is one part.
    pub parts: Vec<PlannedPart>,
}

/// Inputs that stand together in one part of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlannedPart {
    /// What the inputs share, such as `USER`, or a role's namespace; empty if the operation has no parts.
    pub name: String,
    /// Their indexes.
    pub inputs: Vec<usize>,
}

/// An input that equals an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Duplicate {
    /// Index of the input.
    pub index: usize,
    /// Index of the earlier one.
    pub first: usize,
}

impl Plan {
    /// Indexes of inputs that would fail, because they break a rule.
    pub fn refused(&self) -> impl Iterator<Item = usize> {
        let entries = self.settled.iter();
        entries
            .filter(|entry| matches!(entry.outcome, Outcome::Failed(_)))
            .map(|entry| entry.index)
    }
}
