//! The one error. It says what to do (`kind`), what the vendor said (`code`, `request_id`, `retry_after`) and which
//! rules an input breaks. It never holds a body, a query or a secret, and its `Display` never repeats the source.

mod failure;
mod kind;
mod why;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub use self::failure::{Detail, Failure};
pub use self::kind::ErrorKind;
pub use self::why::{Deadline, GaveUp};
use crate::open::Open;
use crate::operation::Operation;
use crate::violation::{Invalid, Violation};

/// A message names this many violations; all of them are in [`Error::violations`].
const MOST_SHOWN: usize = 20;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a call has no outcome.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    /// Our own words; never anything that was sent or received.
    note: Option<String>,
    json_path: Option<String>,
    status: Option<StatusCode>,
    code: Option<String>,
    details: Vec<Detail>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    operation: Option<&'static Operation>,
    attempts: u32,
    safe_to_repeat: bool,
    deadline: Option<Deadline>,
    gave_up: Option<GaveUp>,
    violations: Vec<Violation>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// An error of this kind and nothing else.
    pub fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            note: None,
            json_path: None,
            status: None,
            code: None,
            details: Vec::new(),
            request_id: None,
            retry_after: None,
            operation: None,
            attempts: 0,
            safe_to_repeat: matches!(kind, ErrorKind::Connect | ErrorKind::RateLimited),
            deadline: None,
            gave_up: None,
            violations: Vec::new(),
            source: None,
        }))
    }

    /// The client is set up wrongly; `note` says how to mend it and repeats no secret.
    pub fn configuration(note: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration).with_note(note)
    }

    /// What the vendor refused, as its dialect read it.
    pub fn from_failure(failure: Failure) -> Self {
        let mut error = Self::new(failure.kind);
        error.0.status = failure.status;
        error.0.code = failure.code;
        error.0.details = failure.details;
        error.0.request_id = failure.request_id;
        error.0.retry_after = failure.retry_after;
        error.0.note = failure.note.map(str::to_owned);
        error
    }

    /// Adds our own words, for the person who reads the message.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    /// Adds the cause; it must hold nothing of a request or an answer.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Source>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    pub(crate) fn with_json_path(mut self, path: String) -> Self {
        self.0.json_path = Some(path);
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn with_deadline(mut self, deadline: Deadline) -> Self {
        self.0.deadline = Some(deadline);
        self
    }

    pub(crate) fn safe_to_repeat(mut self, safe: bool) -> Self {
        self.0.safe_to_repeat = safe;
        self
    }

    pub(crate) fn gave_up_for(mut self, why: GaveUp) -> Self {
        self.0.gave_up = Some(why);
        self
    }

    /// Names the call, unless a call within it is named already.
    pub(crate) fn during(mut self, operation: &'static Operation, attempts: u32) -> Self {
        self.0.operation.get_or_insert(operation);
        self.0.attempts = attempts;
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if there was one. GenAuth's is the one in its envelope.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The vendor's code of the first thing it reports.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The same code as a value of the vendor's list of codes, or as a text that the list does not know.
    pub fn code_as<T: FromStr>(&self) -> Option<Open<T>> {
        self.code().map(Open::read)
    }

    /// Where in the answer the first unreadable place is, as in `data[3].name`; empty for the answer as a whole, and cut
    /// off with an ellipsis where it is very deep. In an envelope it counts from the content.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Everything that the vendor reports, one by one.
    pub fn details(&self) -> &[Detail] {
        &self.0.details
    }

    /// What to quote to the vendor's support: Clerk's trace id, GenAuth's request id.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the vendor asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The vendor's name of the operation, if one was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// How often a request was made ready for sending; 0 if it was refused before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Every rule that the input breaks; not empty if the kind is [`ErrorKind::Validation`].
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Which time was over, if that is why there is no outcome. A connection that took too long is of kind
    /// [`ErrorKind::Connect`].
    pub fn deadline(&self) -> Option<Deadline> {
        self.0.deadline
    }

    /// Why there was no further attempt, although waiting often helps against such a failure.
    pub fn gave_up(&self) -> Option<GaveUp> {
        self.0.gave_up
    }

    /// Whether the same call, made again later, may succeed and cannot happen twice.
    pub fn is_retryable(&self) -> bool {
        self.is_passing() && self.0.safe_to_repeat
    }

    /// Whether the same request may fare better later.
    pub(crate) fn is_passing(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect
            | ErrorKind::Interrupted
            | ErrorKind::RateLimited
            | ErrorKind::Timeout => true,
            ErrorKind::Server => self.0.status != Some(StatusCode::NOT_IMPLEMENTED),
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.id)?;
        }
        f.write_str(inner.kind.words())?;
        let facts = [
            inner
                .status
                .map(|status| format!("status {}", status.as_u16())),
            inner.code.as_ref().map(|code| format!("code {code}")),
            inner
                .request_id
                .as_ref()
                .map(|id| format!("request id {id}")),
            inner.retry_after.map(|wait| format!("wait {wait:?}")),
        ];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>();
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        if let Some(note) = &inner.note {
            write!(f, ": {note}")?;
        }
        for (index, violation) in inner.violations.iter().take(MOST_SHOWN).enumerate() {
            write!(f, "{} {violation}", if index == 0 { ":" } else { ";" })?;
        }
        match inner.violations.len().checked_sub(MOST_SHOWN) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, "; and {more} more"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let codes = inner
            .details
            .iter()
            .map(|detail| detail.code.as_deref())
            .collect::<Vec<_>>();
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("note", &inner.note)
            .field("status", &inner.status)
            .field("code", &inner.code)
            .field("codes", &codes)
            .field("request_id", &inner.request_id)
            .field("retry_after", &inner.retry_after)
            .field("operation", &self.operation())
            .field("attempts", &inner.attempts)
            .field("deadline", &inner.deadline)
            .field("gave_up", &inner.gave_up)
            .field("violations", &inner.violations)
            .field("source", &inner.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl Invalid {
    /// The refusal as the outcome of a call that was not made.
    pub fn during(self, operation: &'static Operation) -> Error {
        Error::from(self).during(operation, 0)
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        let mut error = Self::new(ErrorKind::Validation);
        error.0.violations = invalid.into_violations();
        error
    }
}
