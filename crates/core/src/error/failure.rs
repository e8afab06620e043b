//! What a vendor refused, as its dialect reads it.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::kind::ErrorKind;
use super::why::CarriedOut;

/// A refusal, as the dialect reads it.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Failure {
    /// What the caller can do about it.
    pub kind: ErrorKind,
    /// The status, as the vendor means it.
    pub status: Option<StatusCode>,
    /// The vendor's code of the first thing it reports.
    pub code: Option<String>,
    /// Everything that it reports.
    pub details: Vec<Detail>,
    /// What to quote to its support.
    pub request_id: Option<String>,
    /// How long it asks to wait, if not by the `Retry-After` header.
    pub retry_after: Option<Duration>,
    /// Our own words, where the kind alone does not say it.
    pub note: Option<&'static str>,
    /// Whether the request was carried out, if the kind and the status do not tell: see
    /// [`Error::carried_out`](crate::Error::carried_out).
    pub carried_out: Option<CarriedOut>,
}

impl Failure {
    /// A failure of which nothing but the kind is known.
    pub fn new(kind: ErrorKind) -> Self {
        Self {
            kind,
            status: None,
            code: None,
            details: Vec::new(),
            request_id: None,
            retry_after: None,
            note: None,
            carried_out: None,
        }
    }

    /// A failure of which nothing but the status is known.
    pub fn from_status(status: StatusCode) -> Self {
        let elsewhere = status.is_redirection();
        Self {
            status: Some(status),
            note: elsewhere.then_some("redirects are not followed"),
            ..Self::new(ErrorKind::from_status(status))
        }
    }
}

/// One thing that a vendor reports. Its message may repeat what was sent, so no `Debug` or `Display` shows it.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Detail {
    /// The vendor's code.
    pub code: Option<String>,
    /// The vendor's words, meant for people. They may repeat the input: mind where you print them.
    pub message: Option<String>,
    /// The input that it is about.
    pub parameter: Option<String>,
}

impl Detail {
    /// One reported thing.
    pub fn new(code: Option<String>, message: Option<String>, parameter: Option<String>) -> Self {
        Self {
            code,
            message,
            parameter,
        }
    }
}

impl fmt::Debug for Detail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Detail")
            .field("code", &self.code)
            .field("parameter", &self.parameter)
            .finish_non_exhaustive()
    }
}
