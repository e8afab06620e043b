//! What became of one input, and how many inputs became what.

use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::hash::InputHash;
use super::reported::ReportedError;
use crate::error::{CarriedOut, Error, ErrorKind};

/// What became of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The vendor did it.
    Done,
    /// It was not done, and here is why.
    Failed(Arc<ReportedError>),
    /// It was sent and may have been done: there is no answer that tells.
    Unknown(Arc<ReportedError>),
    /// Nothing was sent for it, or only together with others, in a request that was refused as inputs were that stood
    /// alone.
    NotAttempted,
}

impl Outcome {
    /// A label: `done`, `failed`, `unknown` or `not_attempted`.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed(_) => "failed",
            Self::Unknown(_) => "unknown",
            Self::NotAttempted => "not_attempted",
        }
    }

    /// Why it was not done, if that is known.
    pub fn error(&self) -> Option<&ReportedError> {
        match self {
            Self::Failed(error) | Self::Unknown(error) => Some(error),
            Self::Done | Self::NotAttempted => None,
        }
    }

    /// What became of the inputs of a request that failed; it held `together` of them.
    pub(super) fn of_failure(error: &Error, together: usize) -> Self {
        let reported = || ReportedError::new(error, together).into();
        match error.carried_out() {
            CarriedOut::Yes => Self::Done,
            CarriedOut::No => Self::Failed(reported()),
            // The vendor's answer is that it was not done.
            CarriedOut::Unknown if error.kind() == ErrorKind::NotDone => Self::Failed(reported()),
            CarriedOut::Unknown => Self::Unknown(reported()),
        }
    }

    /// Whether a resumed run sends it: it may be done then, and cannot be done twice.
    pub(super) fn is_open(&self, idempotent: bool) -> bool {
        match self {
            Self::Done => false,
            Self::Failed(error) => !error.concerns_input(),
            Self::Unknown(_) => idempotent,
            Self::NotAttempted => true,
        }
    }
}

/// One input in a report. It holds neither the input nor anything secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Index of the input.
    pub index: usize,
    /// Hash of the input; `None` if it was refused before it had one.
    pub hash: Option<InputHash>,
    /// What became of it.
    pub outcome: Outcome,
}

/// An entry as JSON has it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = told))]
struct Wire<S, E> {
    index: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hash: Option<InputHash>,
    #[cfg_attr(feature = "schemars", schemars(extend("enum" = ["done", "failed", "unknown", "not_attempted"])))]
    state: S,
    #[serde(default = "none::<E>", skip_serializing_if = "Option::is_none")]
    error: Option<E>,
}

/// What failed or is unknown has an error.
#[cfg(feature = "schemars")]
fn told(schema: &mut schemars::Schema) {
    let error = serde_json::json!({
        "if": { "properties": { "state": { "enum": ["failed", "unknown"] } }, "required": ["state"] },
        "then": { "required": ["error"], "properties": { "error": { "not": { "type": "null" } } } },
    });
    schema.insert("allOf".to_owned(), serde_json::json!([error]));
}

#[cfg(feature = "schemars")]
crate::schema::described::schema_as!(Entry, Wire<String, ReportedError>);

const fn none<E>() -> Option<E> {
    None
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wire = Wire {
            index: self.index,
            hash: self.hash,
            state: self.outcome.as_str(),
            error: self.outcome.error(),
        };
        wire.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::<String, ReportedError>::deserialize(deserializer)?;
        let outcome = match (wire.state.as_str(), wire.error) {
            ("done", _) => Outcome::Done,
            ("not_attempted", _) => Outcome::NotAttempted,
            ("failed", Some(error)) => Outcome::Failed(Arc::new(error)),
            ("unknown", Some(error)) => Outcome::Unknown(Arc::new(error)),
            ("failed" | "unknown", None) => return Err(D::Error::missing_field("error")),
            _ => return Err(D::Error::custom("an unknown state of an input")),
        };
        Ok(Self {
            index: wire.index,
            hash: wire.hash,
            outcome,
        })
    }
}

/// How many inputs became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counts {
    /// Inputs that are done.
    pub done: usize,
    /// Inputs that failed.
    pub failed: usize,
    /// Inputs that were sent and have no answer.
    pub unknown: usize,
    /// Inputs for which nothing was sent.
    pub not_attempted: usize,
}

impl Counts {
    /// All inputs that are accounted for.
    pub const fn total(&self) -> usize {
        self.done + self.failed + self.unknown + self.not_attempted
    }

    pub(super) fn count(&mut self, outcome: &Outcome) {
        *match outcome {
            Outcome::Done => &mut self.done,
            Outcome::Failed(_) => &mut self.failed,
            Outcome::Unknown(_) => &mut self.unknown,
            Outcome::NotAttempted => &mut self.not_attempted,
        } += 1;
    }
}
