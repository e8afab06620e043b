//! One bounded HTTP exchange: one request, one answer, no redirect, no retry, no more than so many bytes or seconds.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING, USER_AGENT};
use http::response::Parts;
use http::{HeaderValue, Method, Request, StatusCode, Uri};
use http_body::Body as _;

use super::exchange::{ConnectionError, Fate, ResponseBody, SharedExchange};
use super::outgoing::Outgoing;
use super::received::Answer;
use super::until::Until;
use crate::error::{CarriedOut, Deadline, Error, ErrorKind};
use crate::operation::Operation;
use crate::violation::{Invalid, Rule};

/// Who is calling.
pub(crate) const NAME: &str = concat!("identity-facade/", env!("CARGO_PKG_VERSION"));

/// So many headers are added to those of a request: ours, and what the HTTP client adds.
const MORE_HEADERS: usize = 3;

/// How many bytes of the body of an answer are read that is no success.
const LONGEST_REFUSAL: usize = 64 * 1024;

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
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
}

impl Wire {
    /// Sends `request` once and reads the whole answer. The status comes first: an answer that is no success stays what
    /// it is, however its body ends, of which up to 64 KiB are read.
    pub async fn exchange(&self, request: &Outgoing) -> Result<Answer, Error> {
        self.exchange_until(request, Until::attempt(self.attempt_timeout))
            .await
    }

    /// The same, with another time than the usual one.
    pub(crate) async fn exchange_until(
        &self,
        request: &Outgoing,
        until: Until,
    ) -> Result<Answer, Error> {
        let outgoing = self.request(request)?;
        let (head, stream) = until
            .run(self.exchange.exchange(outgoing))
            .await
            .ok_or_else(|| until.error())?
            .map_err(broken)?
            .into_parts();
        let mut body = BytesMut::new();
        if head.status.is_success() {
            if stream.size_hint().lower() > self.max_body as u64 {
                return Err(unusable(
                    too_long(self.max_body),
                    request.operation(),
                    head.status,
                ));
            }
            let read = read(stream, &mut body, self.max_body);
            let complete = until.run(read).await.unwrap_or_else(|| Err(until.error()));
            complete
                .and_then(|()| whole(request.method(), &head, body.len()))
                .map_err(|error| unusable(error, request.operation(), head.status))?;
        } else {
            let read = read(stream, &mut body, self.max_body.min(LONGEST_REFUSAL));
            // Whether it was whole does not matter.
            let _ = until.run(read).await;
        }
        Ok(Answer {
            status: head.status,
            headers: head.headers,
            body: body.freeze(),
            received: (self.clock)(),
        })
    }

    /// The client's timeout of one request with its whole answer.
    pub fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    fn request(&self, request: &Outgoing) -> Result<Request<Bytes>, Error> {
        let mut outgoing = Request::new(request.body().cloned().unwrap_or_default());
        *outgoing.method_mut() = request.method().clone();
        *outgoing.uri_mut() = self.uri(request)?;
        let headers = outgoing.headers_mut();
        headers.reserve(request.headers().len() + MORE_HEADERS);
        let own = request.headers().iter();
        headers.extend(own.map(|(name, value)| (name.clone(), value.clone())));
        headers.insert(USER_AGENT, self.user_agent.clone());
        Ok(outgoing)
    }

    fn uri(&self, request: &Outgoing) -> Result<Uri, Error> {
        Uri::try_from(request.url(&self.base)).map_err(|_| {
            let rule = Rule::Segment("it would change the path");
            Error::from(Invalid::new("path", rule))
        })
    }
}

/// Reads on into `body`. Of more than `limit` bytes the first ones are kept, and the rest is not waited for.
async fn read(mut stream: ResponseBody, body: &mut BytesMut, limit: usize) -> Result<(), Error> {
    let frame = |stream: &mut ResponseBody, context: &mut std::task::Context<'_>| {
        Pin::new(stream).poll_frame(context)
    };
    while let Some(next) = std::future::poll_fn(|context| frame(&mut stream, context)).await {
        let next = next.map_err(|error| broken(error.within_the_body()))?;
        let Ok(chunk) = next.into_data() else {
            continue; // trailers
        };
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() > room {
            return Err(too_long(limit));
        }
    }
    Ok(())
}

fn too_long(limit: usize) -> Error {
    Error::new(ErrorKind::AnswerTooLarge).with_note(format!("it is longer than {limit} bytes"))
}

/// Refuses a body that is shorter than announced. Not every client of HTTP/2 does: a stream may be reset without error.
fn whole(method: &Method, head: &Parts, length: usize) -> Result<(), Error> {
    let headers = &head.headers;
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|text| text.to_str().ok()?.parse::<u64>().ok());
    if announced.is_none_or(|announced| announced <= length as u64) {
        return Ok(());
    }
    let measured = *method != Method::HEAD
        && !matches!(head.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT)
        // These say that what was sent has another length than what was read.
        && !headers.contains_key(CONTENT_ENCODING)
        && !headers.contains_key(TRANSFER_ENCODING);
    if measured {
        return Err(Error::new(ErrorKind::Interrupted)
            .with_note("the answer is shorter than its content-length"));
    }
    Ok(())
}

/// A success whose body cannot be had. In a vendor's envelope it may have been a refusal.
fn unusable(error: Error, operation: &Operation, status: StatusCode) -> Error {
    let error = error.with_status(status);
    match error.kind() {
        ErrorKind::Decode | ErrorKind::AnswerTooLarge if operation.enveloped => {
            error.with_carried_out(CarriedOut::Unknown)
        }
        _ => error,
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
