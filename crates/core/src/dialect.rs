//! What a vendor must answer to be called through [`Transport`](crate::Transport): how a request is authenticated
//! and how an answer is judged. Core knows no vendor; it holds one dialect behind a pointer.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

use crate::error::{Error, ErrorKind};
use crate::governor::Bucket;
use crate::operation::Operation;
use crate::outgoing::Outgoing;
use crate::wire::Wire;

/// A future behind a pointer, so that the send path is compiled once.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One vendor's way of being called.
pub trait Dialect: Send + Sync + fmt::Debug + 'static {
    /// The vendor's name, in lower case.
    fn name(&self) -> &'static str;

    /// Adds credentials and whatever else the vendor wants on every request, once per attempt. `wire` is for a
    /// dialect that must fetch a token first.
    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// What a request counts in at the vendor, the widest first. Nothing, unless the dialect knows better.
    fn buckets(&self, request: &Outgoing) -> Vec<Bucket> {
        let _ = request;
        Vec::new()
    }

    /// Tells success from failure and opens the vendor's envelope.
    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure>;

    /// Puts right what made the vendor refuse the credentials of `request`, if it can: the next attempt authenticates
    /// anew and is made at once. Each remedy is used once per call.
    fn recover(&self, request: &Outgoing, failure: &Failure, answer: &Answer) -> Option<Remedy> {
        let _ = (request, failure, answer);
        None
    }
}

/// What a dialect did about credentials that were refused.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// The clock was wrong, and is corrected now.
    CorrectedClock,
    /// The signature was seen before; the next one is another. As no signature of ours goes out twice, something on the
    /// way repeated the request, which may thus have been carried out: only what may happen twice is attempted again.
    FreshSignature,
    /// The token was not accepted any more; the next one is another.
    RenewedToken,
}

/// What came back over the wire.
#[non_exhaustive]
#[derive(Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body, bounded.
    pub body: Bytes,
    /// When it came, by our clock.
    pub received: SystemTime,
}

impl Answer {
    /// An answer as it would come over the wire.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
            received: SystemTime::now(),
        }
    }

    /// The text of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How long the answer asks to wait, in seconds or until a date. A date is compared with the date of the answer
    /// itself, if it has one, so that a wrong clock on our side does not matter.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.header(RETRY_AFTER.as_str())?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let until = httpdate::parse_http_date(text).ok()?;
        let now = self.date().unwrap_or(self.received);
        Some(until.duration_since(now).unwrap_or_default())
    }

    /// When the vendor sent it, by the vendor's clock.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header(DATE.as_str())?).ok()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

/// A success, out of its envelope.
#[derive(Clone, Default)]
pub struct Opened {
    /// What the operation's type is read from; empty if there is no content.
    pub body: Bytes,
    /// What to quote to the vendor's support.
    pub request_id: Option<String>,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Opened({} bytes, request id {:?})",
            self.body.len(),
            self.request_id
        )
    }
}

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

/// `text` if it is fit to stand in an error message: a short token without spaces or control characters. Vendors'
/// codes and request ids are; anything else is not shown.
pub fn token(text: &str) -> Option<String> {
    let fit = (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    fit.then(|| text.to_owned())
}
