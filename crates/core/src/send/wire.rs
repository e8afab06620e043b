//! One bounded HTTP exchange: one request, one answer, no redirect, no retry, no more than so many bytes or seconds.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::Request;
use http::header::USER_AGENT;
use http::{HeaderValue, Uri};
use http_body::Body as _;
use url::Url;

use super::exchange::{ConnectionError, Fate, ResponseBody, SharedExchange};
use super::outgoing::Outgoing;
use super::received::Answer;
use crate::error::{Deadline, Error, ErrorKind};
use crate::violation::{Invalid, Rule};

/// Who is calling.
const NAME: &str = concat!("identity-facade/", env!("CARGO_PKG_VERSION"));

/// Tells the time of day.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The way out of the process. Cloning it is cheap.
#[derive(Clone)]
pub struct Wire {
    pub(crate) exchange: SharedExchange,
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
        let outgoing = self.request(request)?;
        let limit = limit.unwrap_or(self.attempt_timeout);
        let answer = async {
            let (head, body) = self
                .exchange
                .exchange(outgoing)
                .await
                .map_err(broken)?
                .into_parts();
            let body = self
                .read(body)
                .await
                .map_err(|error| error.with_status(head.status))?;
            Ok(Answer {
                received: (self.clock)(),
                ..Answer::new(head.status, head.headers, body)
            })
        };
        tokio::time::timeout(limit, answer)
            .await
            .unwrap_or_else(
                |_| Err(Error::new(ErrorKind::Timeout).with_deadline(Deadline::Attempt)),
            )
    }

    /// The client's timeout of one request with its whole answer.
    pub fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    fn request(&self, request: &Outgoing) -> Result<Request<Bytes>, Error> {
        let mut outgoing = Request::new(request.body().cloned().unwrap_or_default());
        *outgoing.method_mut() = request.method().clone();
        *outgoing.uri_mut() = self.uri(request)?;
        *outgoing.headers_mut() = request.headers().clone();
        let name = HeaderValue::from_static(NAME);
        outgoing.headers_mut().insert(USER_AGENT, name);
        Ok(outgoing)
    }

    /// The URI of `request`. A path that a URL parser would change is never sent.
    fn uri(&self, request: &Outgoing) -> Result<Uri, Error> {
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
        if !unchanged {
            return Err(refused());
        }
        url.as_str().parse().map_err(|_| refused())
    }

    async fn read(&self, mut stream: ResponseBody) -> Result<Bytes, Error> {
        if stream.size_hint().lower() > self.max_body as u64 {
            return Err(self.too_long());
        }
        let mut body = BytesMut::new();
        let frame = |stream: &mut ResponseBody, context: &mut std::task::Context<'_>| {
            Pin::new(stream).poll_frame(context)
        };
        while let Some(next) = std::future::poll_fn(|context| frame(&mut stream, context)).await {
            let Ok(chunk) = next.map_err(broken)?.into_data() else {
                continue; // trailers
            };
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

/// The kind that tells whether the request may have been carried out.
fn broken(error: ConnectionError) -> Error {
    let (kind, deadline) = match error.fate {
        Fate::NotSent => (ErrorKind::Connect, None),
        Fate::ConnectTimeout => (ErrorKind::Connect, Some(Deadline::Connect)),
        Fate::TimedOut => (ErrorKind::Timeout, Some(Deadline::Attempt)),
        Fate::Interrupted => (ErrorKind::Interrupted, None),
        Fate::Undecodable => (ErrorKind::Decode, None),
        Fate::Unusable => (ErrorKind::Configuration, None),
    };
    let mut broken = Error::new(kind);
    if let Some(cause) = error.cause {
        broken = broken.with_source(cause);
    }
    match deadline {
        Some(deadline) => broken.with_deadline(deadline),
        None => broken,
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire")
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}
