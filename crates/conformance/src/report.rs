//! What there is to say of one call: a line for people, or an object for programs.

use std::fmt;

use identity_facade_core::{Error, ErrorKind, Operation};
use serde::Serialize;

use crate::call::Seen;

/// How much of a request was filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// What is required.
    Lean,
    /// Everything that goes together.
    Full,
}

/// What became of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The server accepted it, and its answer was read.
    Read,
    /// The server refused it in words that were understood.
    Refused,
    /// An answer came that cannot be read, or has an item that cannot be read.
    Unreadable,
    /// Nothing was sent, or no answer came.
    Failed,
}

/// One call and its outcome.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// The vendor.
    pub api: &'static str,
    /// The vendor's name of the operation.
    pub operation: &'static str,
    /// Whether its answer only says that it was done.
    pub receipt: bool,
    /// Method and path template.
    pub request: String,
    /// How much was filled in.
    pub form: Form,
    /// What became of it.
    pub outcome: Outcome,
    /// The status of the answer, if there was one; that of an envelope, if it came in one.
    pub status: Option<u16>,
    /// The code with which the server refused it.
    pub code: Option<String>,
    /// What went wrong.
    pub problem: Option<String>,
    /// Where in the answer, if it could not be read: a JSON path such as `data[0].id`.
    pub path: Option<String>,
}

impl Line {
    /// What came of a call.
    pub(crate) fn new(
        api: &'static str,
        operation: &'static Operation,
        form: Form,
        outcome: Result<Seen, Error>,
    ) -> Self {
        let mut line = Self {
            api,
            operation: operation.id,
            receipt: operation.receipt.is_some(),
            request: format!("{} {}", operation.method, operation.path),
            form,
            outcome: Outcome::Read,
            status: None,
            code: None,
            problem: None,
            path: None,
        };
        match outcome {
            Ok(seen) => {
                line.status = Some(seen.status.as_u16());
                if !seen.unreadable.is_empty() {
                    let count = seen.unreadable.count();
                    line.outcome = Outcome::Unreadable;
                    line.problem = Some(format!("{count} items of lists cannot be read"));
                    line.path = seen.unreadable.paths().first().cloned();
                }
            }
            Err(error) => {
                let details = error.details().iter();
                let details: Vec<_> = details.filter_map(|d| d.message.as_deref()).collect();
                let problem = format!("{error} {}", details.join("; "));
                line.outcome = match error.kind() {
                    ErrorKind::Decode | ErrorKind::AnswerTooLarge => Outcome::Unreadable,
                    _ if error.status().is_some() => Outcome::Refused,
                    _ => Outcome::Failed,
                };
                line.status = error.status().map(|status| status.as_u16());
                line.code = error.code().map(str::to_owned);
                line.problem = Some(problem.trim().to_owned());
                line.path = error.json_path().map(str::to_owned);
            }
        }
        line
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self
            .status
            .map_or_else(|| "-".to_owned(), |s| s.to_string());
        let form = match self.form {
            Form::Lean => "lean",
            Form::Full => "full",
        };
        let outcome = match self.outcome {
            Outcome::Read => "read",
            Outcome::Refused => "REFUSED",
            Outcome::Unreadable => "UNREADABLE",
            Outcome::Failed => "FAILED",
        };
        write!(f, "{} {} {form} {status} {outcome}", self.api, self.request)?;
        match &self.problem {
            Some(problem) => write!(f, ": {problem}"),
            None => Ok(()),
        }
    }
}
