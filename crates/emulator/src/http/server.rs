//! HTTP in front of the two vendors: one listener, one handler that decides by the path whose request it is, and by the
//! faults that are due what becomes of the answer.

use std::error::Error;
use std::io::{self, Write as _};
use std::sync::{Arc, OnceLock, Weak};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::response::Response;
use http::header::{CONNECTION, CONTENT_LENGTH};
use http::{HeaderValue, Method, StatusCode};
use serde_json::json;

use crate::control::{self, reset::Start};
use crate::fault::{Delivery, Plan, Reply};
use crate::http::connection::{PartialBody, ResetHandle};
use crate::http::exchange::{Answer, Request, Source, parse_query};
use crate::http::rate::Rates;
use crate::http::recorder::Recorder;
use crate::http::status;
use crate::sample::coverage::SamplingSwitch;
use crate::state::clock::{AdjustableClock, Clock as _};
use crate::state::memory::Memory;
use crate::vendor::Asked;
use crate::vendor::registry::Registry;
use crate::webhook::{Outbox, Worker};

/// Room for the largest upload that an API takes, an image of 10 MiB, and for the form around it.
const MAX_BODY: usize = 11 * 1024 * 1024;

/// The APIs, what goes wrong with them, and the records of what was asked of them.
pub struct Shared {
    pub(crate) registry: Registry,
    pub(crate) faults: Plan,
    pub(crate) rates: Rates,
    pub(crate) recorder: Recorder,
    pub(crate) memory: Option<Memory>,
    pub(crate) clock: Arc<AdjustableClock>,
    pub(crate) webhooks: Arc<Outbox>,
    /// What sends webhooks, as long as the emulator is there.
    pub(crate) worker: Weak<Worker>,
    pub(crate) sampling: Arc<SamplingSwitch>,
    /// What a reset goes back to; nothing before the emulator has started.
    pub(crate) start: OnceLock<Start>,
}

/// What answers every request, whichever way it comes. It asks the connection for a [`ResetHandle`].
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(handle).with_state(shared)
}

async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(reset): ConnectInfo<ResetHandle>,
    request: http::Request<Body>,
) -> Response {
    if control::owns(request.uri().path()) {
        return control::answer(shared, request).await;
    }
    if let Some(reply) = status::answer(&shared, request.method(), request.uri().path()) {
        return deliver(reply, reset).await;
    }
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, MAX_BODY).await;
    let unread = body.as_ref().err().map(Unread::by);
    let request = Request {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parse_query(parts.uri.query().unwrap_or_default()),
        headers: parts.headers,
        body: body.unwrap_or_default(),
    };
    // The request is on record before anything is waited for: the caller may give up, and the request came all the same.
    let (reply, delay) = shared.reply(request, unread);
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    deliver(reply, reset).await
}

/// Sends a reply as far as it gets.
async fn deliver(reply: Reply, reset: ResetHandle) -> Response {
    let whole = reply.body.len();
    let body = match reply.delivery {
        Delivery::Whole => Body::from(reply.body),
        Delivery::ResetBeforeHeaders => {
            reset.reset();
            Body::empty()
        }
        Delivery::ResetAfter(sent) => {
            Body::new(PartialBody::then_reset(reply.body.slice(..sent), reset))
        }
        Delivery::StalledHeaders => std::future::pending().await,
        Delivery::StalledAfter(sent) => {
            Body::new(PartialBody::then_silent(reply.body.slice(..sent)))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    if matches!(
        reply.delivery,
        Delivery::ResetAfter(_) | Delivery::StalledAfter(_)
    ) {
        // What does not arrive was promised.
        let promised = HeaderValue::from(whole.max(1));
        response.headers_mut().insert(CONTENT_LENGTH, promised);
    }
    response
}

impl Shared {
    /// Answers a request and records it. The reply is due after the time that comes with it.
    fn reply(&self, request: Request, unread: Option<Unread>) -> (Reply, Duration) {
        let now = self.clock.now();
        let asked = self.registry.asked(&request);
        let due = self.faults.due(asked);
        let instead = due.as_ref().and_then(|due| due.effect.instead(asked, now));
        let (mut answer, reply) = if let Some(reply) = instead {
            let mut answer = plain(reply.status, "");
            answer.body = serde_json::from_slice(&reply.body).ok();
            (answer, reply)
        } else if let Err(wait) = self.rates.admit(asked, &request, now) {
            too_many(asked, wait, now)
        } else {
            let mut answer = match unread {
                None => self.answer(asked, &request),
                Some(unread) => unread.answer(),
            };
            if request.method != Method::GET
                && let Err(error) = self.keep()
            {
                answer = not_kept(asked, &error);
            }
            let mut reply = Reply::to(&answer, now);
            if let Some(due) = &due {
                due.effect.bend(asked, &answer, due.chance, &mut reply);
            }
            if unread == Some(Unread::Unfinished) {
                // What is left of the body would be read as the next request.
                reply
                    .headers
                    .insert(CONNECTION, HeaderValue::from_static("close"));
            }
            (answer, reply)
        };
        answer.status = reply.status;
        let name = due.as_ref().map(|due| due.effect.name());
        self.recorder
            .record(now, request, asked, answer, name, reply.broken_at.clone());
        (reply, due.map(|due| due.delay).unwrap_or_default())
    }

    /// Writes down what has changed, if it is to outlive the process.
    pub(crate) fn keep(&self) -> io::Result<()> {
        match &self.memory {
            Some(memory) => memory.keep(&self.registry).inspect_err(tell),
            None => Ok(()),
        }
    }

    /// The same for callers who cannot be told.
    pub(crate) fn keep_or_tell(&self) {
        let _told = self.keep();
    }

    /// Keeps nothing any more, and ends what waits for requests.
    pub(crate) fn close(&self) -> io::Result<()> {
        self.recorder.end();
        match &self.memory {
            Some(memory) => memory.close(&self.registry).inspect_err(tell),
            None => Ok(()),
        }
    }

    fn answer(&self, asked: Asked<'_>, request: &Request) -> Answer {
        match asked.vendor {
            Some(vendor) => vendor.answer(request),
            None => plain(StatusCode::NOT_FOUND, &self.registry.places()),
        }
    }
}

/// Why the body of a request is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unread {
    TooLarge,
    /// It broke off, or took too long.
    Unfinished,
}

impl Unread {
    fn by(error: &axum::Error) -> Self {
        let mut cause: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(error) = cause {
            if error.is::<io::Error>() {
                return Self::Unfinished;
            }
            cause = error.source();
        }
        Self::TooLarge
    }

    fn answer(self) -> Answer {
        match self {
            Self::TooLarge => plain(
                StatusCode::PAYLOAD_TOO_LARGE,
                "the body is larger than any operation takes",
            ),
            Self::Unfinished => plain(StatusCode::REQUEST_TIMEOUT, "the body did not end in time"),
        }
    }
}

/// Tells who runs the emulator, who alone can do something about it.
fn tell(error: &io::Error) {
    let _ = writeln!(io::stderr(), "the state was not kept: {error}");
}

/// What becomes of an answer whose change could not be written, in the form of the API that was asked.
fn not_kept(asked: Asked<'_>, error: &io::Error) -> Answer {
    let why = format!(
        "the emulator could not write its state, so this change may not outlive it: {error}"
    );
    let (status, body) = asked.refusal(
        StatusCode::INTERNAL_SERVER_ERROR,
        "emulator_state_not_kept",
        &why,
    );
    let mut answer = plain(status, "");
    answer.body = Some(body);
    answer
}

/// The refusal of one request too many, in the form of the API that was asked.
fn too_many(asked: Asked<'_>, wait: Duration, now: SystemTime) -> (Answer, Reply) {
    let (status, body) = asked.refusal(
        StatusCode::TOO_MANY_REQUESTS,
        "too_many_requests",
        "too many requests",
    );
    let mut answer = plain(status, "");
    answer.body = Some(body);
    let mut reply = Reply::to(&answer, now);
    // A caller that waits a second too long is let in; one that waits a moment too short is not.
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    reply.retry_after(&seconds.to_string());
    (answer, reply)
}

/// An answer of the emulator itself, which is no API's.
fn plain(status: StatusCode, message: &str) -> Answer {
    let body = Some(json!({ "message": message }));
    Answer {
        status,
        body,
        source: Source::State,
    }
}
