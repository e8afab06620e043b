//! One bounded HTTP exchange: one request, one answer, no redirect, no retry, no more than so many bytes or seconds.

use std::fmt;
use std::io::ErrorKind::{InvalidData, InvalidInput};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::USER_AGENT;
use reqwest::{Client, Response};
use url::Url;

use crate::dialect::Answer;
use crate::error::{Error, ErrorKind};
use crate::gave_up::Deadline;
use crate::outgoing::Outgoing;
use crate::violation::{Invalid, Rule};

/// Who is calling.
const NAME: &str = concat!("identity-facade/", env!("CARGO_PKG_VERSION"));

/// Tells the time of day.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The way out of the process.
pub struct Wire {
    pub(crate) client: Client,
    /// Origin and prefix, without a slash at the end.
    pub(crate) base: String,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_body: usize,
    pub(crate) clock: Clock,
}

impl Wire {
    /// Sends `request` once and reads the whole answer.
    pub async fn exchange(&self, request: &Outgoing) -> Result<Answer, Error> {
        self.exchange_within(request, None).await
    }

    /// The same, with another time than the usual one.
    pub(crate) async fn exchange_within(
        &self,
        request: &Outgoing,
        limit: Option<Duration>,
    ) -> Result<Answer, Error> {
        let url = self.url(request)?;
        let mut outgoing = self
            .client
            .request(request.method().clone(), url.clone())
            .headers(request.headers().clone())
            .header(USER_AGENT, NAME)
            .timeout(limit.unwrap_or(self.attempt_timeout));
        if let Some(body) = request.body() {
            outgoing = outgoing.body(body.clone());
        }
        let response = outgoing.send().await.map_err(broken)?;
        if *response.url() != url {
            // Only a caller's own client can follow one.
            return Err(Error::configuration(
                "the HTTP client followed a redirect: give it `redirect::Policy::none()`",
            ));
        }
        let (status, headers) = (response.status(), response.headers().clone());
        let body = self
            .read(response)
            .await
            .map_err(|error| error.with_status(status))?;
        Ok(Answer {
            received: (self.clock)(),
            ..Answer::new(status, headers, body)
        })
    }

    /// The URL of `request`. A path that a URL parser would change is never sent.
    fn url(&self, request: &Outgoing) -> Result<Url, Error> {
        let refused = || {
            Error::from(Invalid::new(
                "path",
                Rule::Segment("it would change the path"),
            ))
        };
        let url =
            Url::parse(&format!("{}{}", self.base, request.target())).map_err(|_| refused())?;
        let unchanged = self
            .base
            .strip_suffix(url.path().strip_suffix(request.path()).unwrap_or("/"))
            .is_some();
        if unchanged { Ok(url) } else { Err(refused()) }
    }

    async fn read(&self, mut response: Response) -> Result<Bytes, Error> {
        let announced = response.content_length().unwrap_or(0);
        if announced > self.max_body as u64 {
            return Err(self.too_long());
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(broken)? {
            if body.len() + chunk.len() > self.max_body {
                return Err(self.too_long());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    fn too_long(&self) -> Error {
        Error::new(ErrorKind::AnswerTooLarge)
            .with_note(format!("it is longer than {} bytes", self.max_body))
    }
}

/// The kind that tells whether the request may have been carried out. The URL is taken out of the cause, because a
/// query may hold secrets.
fn broken(error: reqwest::Error) -> Error {
    let (kind, deadline) = if error.is_connect() {
        let late = error.is_timeout().then_some(Deadline::Connect);
        (ErrorKind::Connect, late)
    } else if error.is_timeout() {
        (ErrorKind::Timeout, Some(Deadline::Attempt))
    } else if error.is_builder() {
        (ErrorKind::Configuration, None)
    } else if causes(&error).any(was_not_taken_on) {
        (ErrorKind::Connect, None)
    } else if error.is_decode() && causes(&error).any(is_wrongly_encoded) {
        (ErrorKind::Decode, None)
    } else {
        (ErrorKind::Interrupted, None)
    };
    let broken = Error::new(kind).with_source(error.without_url());
    match deadline {
        Some(deadline) => broken.with_deadline(deadline),
        None => broken,
    }
}

fn causes<'a>(
    error: &'a reqwest::Error,
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
}

/// HTTP/2 says of a stream that it was refused, or of a connection that streams after a certain one were not looked
/// at: either way the server promises that nothing was carried out.
fn was_not_taken_on(cause: &(dyn std::error::Error + 'static)) -> bool {
    cause.downcast_ref::<h2::Error>().is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        let closing = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        error.is_remote() && (refused || closing)
    })
}

/// What the unpacking of a compressed body complains about.
fn is_wrongly_encoded(cause: &(dyn std::error::Error + 'static)) -> bool {
    cause
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| matches!(error.kind(), InvalidData | InvalidInput))
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire")
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}
