//! The one error. It says what to do (`kind`), what the vendor said (`code`, `request_id`, `retry_after`) and which
//! rules an input breaks. It never holds a body, a query or a secret, and its `Display` never repeats the source.

mod failure;
mod kind;
mod label;
mod print;
mod why;

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub use self::failure::{Detail, Failure};
pub use self::kind::ErrorKind;
pub(crate) use self::label::labels;
pub use self::why::{CarriedOut, Deadline, GaveUp};
use crate::open::Open;
use crate::operation::Operation;
use crate::violation::{Invalid, Violation};

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
    /// What is known beyond the kind and the status.
    carried_out: Option<CarriedOut>,
    deadline: Option<Deadline>,
    gave_up: Option<GaveUp>,
    violations: Vec<Violation>,
    previous: Option<Error>,
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
            carried_out: None,
            deadline: None,
            gave_up: None,
            violations: Vec::new(),
            previous: None,
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
        error.0.carried_out = failure.carried_out;
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

    /// Says whether the request was carried out, where the kind and the status do not tell.
    pub(crate) fn with_carried_out(mut self, carried_out: CarriedOut) -> Self {
        self.0.carried_out = Some(carried_out);
        self
    }

    /// Keeps what the attempt before ended with, without what came before that.
    pub(crate) fn after(mut self, previous: Option<Self>) -> Self {
        self.0.previous = previous.map(|mut error| {
            error.0.previous = None;
            error
        });
        self
    }

    /// Names the call, unless a call within it is named already.
    pub(crate) fn during(mut self, operation: &'static Operation, attempts: u32) -> Self {
        self.0.operation.get_or_insert(operation);
        self.0.attempts = attempts;
        let attempts = attempts.saturating_sub(1);
        self.0.previous = self
            .0
            .previous
            .map(|error| error.during(operation, attempts));
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the vendor refused because what was to be created or added is there already: the same as kind
    /// [`ErrorKind::AlreadyExists`]. If [`carried_out`](Self::carried_out) is unknown, an attempt of the same call may
    /// have created it.
    pub fn already_exists(&self) -> bool {
        self.0.kind == ErrorKind::AlreadyExists
    }

    /// The status of the answer, if there was one. GenAuth's is the one in its envelope.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The vendor's code of the first thing it reports.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The same code as a value of the vendor's list of codes, or as a string that the list does not know.
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

    /// Whether the call was carried out, so whether it may have changed anything, over all of its attempts.
    ///
    /// `No` if nothing was sent, or if every attempt was refused before anything was done: kinds `Validation`,
    /// `Configuration`, `Connect` and `RateLimited`, and answers with a 4xx other than 408. `Yes` if the vendor answered
    /// with success, but the answer cannot be used: `Decode` and `AnswerTooLarge`. `Unknown` for everything else, such as
    /// a timeout, a broken connection and a 5xx, and whenever an earlier attempt may have been carried out: a call that
    /// was interrupted first and is `NotFound` then may have done its work.
    pub fn carried_out(&self) -> CarriedOut {
        self.0
            .carried_out
            .unwrap_or_else(|| CarriedOut::of(self.0.kind, self.0.status))
    }

    /// What the attempt before the last one failed with, if there was one.
    pub fn previous(&self) -> Option<&Error> {
        self.0.previous.as_ref()
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
