//! What there is to say of one call: a line for people, or an object for programs.

use std::fmt;

use identity_core::{Error, Operation};
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

/// One call and its outcome.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// The vendor.
    pub api: &'static str,
    /// The vendor's name of the operation.
    pub operation: &'static str,
    /// Method and path template.
    pub request: String,
    /// How much was filled in.
    pub form: Form,
    /// The status of the answer, if there was one.
    pub status: Option<u16>,
    /// Whether the answer was a success and was read.
    pub read: bool,
    /// Whether the answer had a body.
    pub body: bool,
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
        let request = format!("{} {}", operation.method, operation.path);
        let mut line = Self {
            api,
            operation: operation.id,
            request,
            form,
            status: None,
            read: false,
            body: false,
            problem: None,
            path: None,
        };
        match outcome {
            Ok(seen) => {
                line.status = Some(seen.status.as_u16());
                line.read = true;
                line.body = seen.body;
            }
            Err(error) => {
                let details = error.details().iter();
                let details: Vec<_> = details.filter_map(|d| d.message.as_deref()).collect();
                let problem = format!("{error} {}", details.join("; "));
                line.status = error.status().map(|status| status.as_u16());
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
        let verdict = if self.read { "read" } else { "NOT READ" };
        write!(
            f,
            "{} {} {:?} {status} {verdict}",
            self.api, self.request, self.form
        )?;
        match &self.problem {
            Some(problem) => write!(f, ": {problem}"),
            None => Ok(()),
        }
    }
}
