//! One bounded HTTP exchange: one request, one answer, no redirect, no retry, no more than so many bytes or seconds.

use std::fmt;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use http_body::Body as _;

use super::base_url::Base;
use super::exchange::{Arriving, ConnectionError, Fate, Prepared, ResponseBody, SharedConnections};
use super::outgoing::Outgoing;
use super::received::Answer;
use super::until::Until;
use crate::error::{CarriedOut, Deadline, Error, ErrorKind};
use crate::operation::Operation;
use crate::violation::{Invalid, Rule};

/// Who is calling.
pub(crate) const NAME: &str = concat!("identity-facade/", env!("CARGO_PKG_VERSION"));

/// How many bytes of the body of an answer are read that is no success.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// Tells the time of day.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The way out of the process. Cloning it is cheap.
#[derive(Clone)]
pub struct Wire {
    pub(crate) connections: SharedConnections,
    pub(crate) base: Base,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_body: usize,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
}

impl Wire {
    /// Sends `request` once and reads the whole answer. The status comes first: an answer that is no success stays what
    /// it is, however its body ends, of which up to 64 KiB are read.
    pub async fn exchange(&self, request: &Outgoing) -> Result<Answer, Error> {
        let until = Until::attempt(self.attempt_timeout);
        self.exchange_until(&mut request.clone(), until).await
    }

    /// The same, with another time than the usual one.
    pub(crate) async fn exchange_until(
        &self,
        request: &mut Outgoing,
        until: Until,
    ) -> Result<Answer, Error> {
        let prepared = self.prepared(request)?;
        let arriving = until.run(self.connections.send(prepared)).await;
        let Arriving {
            status,
            headers,
            body: stream,
        } = arriving.ok_or_else(|| until.error())?.map_err(broken)?;
        let mut body = Bytes::new();
        let is_success = status.is_success();
        let limit = if is_success {
            self.max_body
        } else {
            self.max_body.min(LONGEST_REFUSAL)
        };
        let complete = if is_success && stream.size_hint().lower() > limit as u64 {
            Err(too_long(limit))
        } else {
            let read = pin!(read(stream, &mut body, limit));
            let complete = until.run_ready(read).await;
            complete.unwrap_or_else(|| Err(until.error()))
        };
        // Whether a refusal was whole does not matter.
        if is_success {
            complete
                .and_then(|()| whole(request.method(), status, &headers, body.len()))
                .map_err(|error| unusable(error, request.operation(), status))?;
        }
        Ok(Answer {
            status,
            headers,
            body,
            received: (self.clock)(),
        })
    }

    /// The client's timeout of one request with its whole answer.
    pub fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    fn prepared(&self, request: &mut Outgoing) -> Result<Prepared, Error> {
        let url = self.base.url(request.path(), &request.query_text());
        let changed = || Invalid::new("path", Rule::Segment("it would change the path"));
        let mut headers = request.copy_headers();
        headers.insert(USER_AGENT, self.user_agent.clone());
        Ok(Prepared {
            method: request.method().clone(),
            url: url.ok_or_else(changed)?,
            headers,
            body: request.body().cloned().unwrap_or_default(),
        })
    }
}

/// Reads on into `body`. Of more than `limit` bytes the first ones are kept, and the rest is not waited for.
async fn read(mut stream: ResponseBody, body: &mut Bytes, limit: usize) -> Result<(), Error> {
    let frame = |stream: &mut ResponseBody, context: &mut std::task::Context<'_>| {
        Pin::new(stream).poll_frame(context)
    };
    while let Some(next) = std::future::poll_fn(|context| frame(&mut stream, context)).await {
        let next = next.map_err(|error| broken(error.within_the_body()))?;
        let Ok(mut chunk) = next.into_data() else {
            continue; // trailers
        };
        let room = limit - body.len();
        let fits = chunk.len() <= room;
        chunk.truncate(room);
        append(body, chunk);
        if !fits {
            return Err(too_long(limit));
        }
    }
    Ok(())
}

/// The first piece of a body is kept as it is: most have no other.
fn append(body: &mut Bytes, piece: Bytes) {
    *body = if body.is_empty() {
        piece
    } else {
        let mut joined = BytesMut::from(std::mem::take(body));
        joined.extend_from_slice(&piece);
        joined.freeze()
    };
}

fn too_long(limit: usize) -> Error {
    Error::new(ErrorKind::AnswerTooLarge).with_note(format!("it is longer than {limit} bytes"))
}

/// Refuses a body that is shorter than announced. Not every client of HTTP/2 does: a stream may be reset without error.
fn whole(
    method: &Method,
    status: StatusCode,
    headers: &HeaderMap,
    length: usize,
) -> Result<(), Error> {
    let announced = headers
        .get(CONTENT_LENGTH)
        .and_then(|text| text.to_str().ok()?.parse::<u64>().ok());
    if announced.is_none_or(|announced| announced <= length as u64) {
        return Ok(());
    }
    let measured = *method != Method::HEAD
        && !matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT)
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
