//! What has been asked of the emulator, so that a test can assert what was sent, or that nothing was.

mod numbered;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use http::header::{
    CONNECTION, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use serde_json::Value;
use tokio::sync::watch;

use crate::http::exchange::{Answer, Request};
use crate::vendor::Asked;

/// Headers of the connection, which end at the next hop. What `connection` names does, too.
const HOP_BY_HOP: [HeaderName; 8] = [
    CONNECTION,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// As many bytes as all requests together have that are kept, if nobody says another number.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// One request, with the status that it was answered with.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// When it was answered, by the emulator's clock.
    pub at: SystemTime,
    /// The method.
    pub method: Method,
    /// The path, exactly as it was sent.
    pub path: String,
    /// The query, decoded, in the order in which it was sent.
    pub query: Vec<(String, String)>,
    /// The headers but those of the connection (`connection`, `transfer-encoding` …).
    pub headers: HeaderMap,
    /// The body, exactly as it was sent.
    pub body: Bytes,
    /// The HTTP status of the answer. GenAuth answers 200 to failures too; see [`refusal`](Self::refusal).
    pub status: StatusCode,
    /// The answer itself, unless it was empty.
    pub answer: Option<Value>,
    /// The operation that the description has for the request, if it has one.
    pub operation: Option<String>,
    /// The fault that it met, by its name in a file of faults.
    pub fault: Option<&'static str>,
    /// Where that fault broke the answer, as in `data[0].id`.
    pub broken_at: Option<String>,
    /// The status inside of the answer's envelope.
    envelope_status: Option<u64>,
}

impl RecordedRequest {
    /// A header by its name, if it is text and not one of the connection.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as JSON; `None` if it is not.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The message with which the emulator refused the request, in whichever vendor's shape it was written; all of them
    /// if there are several. `None` if it was not refused, or without a message.
    pub fn refusal(&self) -> Option<String> {
        let answer = self.answer.as_ref()?;
        if !self.is_refused() {
            return None;
        }
        let message = |error: &Value| {
            let mut names = ["long_message", "message"].into_iter();
            let said = names.find_map(|name| error[name].as_str());
            said.map(str::to_owned)
        };
        match answer["errors"].as_array() {
            Some(errors) => {
                let messages: Vec<String> = errors.iter().filter_map(message).collect();
                (!messages.is_empty()).then(|| messages.join("; "))
            }
            None => message(answer),
        }
    }

    /// Whether the answer is a refusal, also inside of an envelope.
    pub(crate) fn is_refused(&self) -> bool {
        match self.envelope_status {
            Some(status) => status != 200,
            None => !self.status.is_success(),
        }
    }

    /// The status inside of the answer's envelope, where it has one: GenAuth's `statusCode`.
    pub fn envelope_status(&self) -> Option<u64> {
        self.envelope_status
    }

    /// The status as people are told it: `200`, or `200 (404)` where GenAuth's envelope says something else.
    pub fn outcome(&self) -> String {
        let status = self.status.as_u16();
        match self.envelope_status {
            Some(inside) if inside != u64::from(status) => format!("{status} ({inside})"),
            _ => status.to_string(),
        }
    }
}

impl fmt::Debug for RecordedRequest {
    /// Headers, bodies and answers may hold keys, so they are not printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("status", &self.status)
            .field("operation", &self.operation)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

/// The requests so far, oldest first, as many as there is room for.
#[derive(Default)]
pub(crate) struct Recorder {
    records: Mutex<Records>,
    room: Room,
    watch: Option<Watch>,
    /// It changes while `records` is locked.
    arrivals: watch::Sender<Arrivals>,
}

/// What those who wait for requests are told.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Arrivals {
    /// How many requests there ever were: the number of the latest one.
    pub(crate) latest: u64,
    /// Whether the emulator has stopped, so that no more come.
    pub(crate) is_over: bool,
}

/// How much is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    /// As many requests; all, unless somebody says so.
    pub(crate) requests: Option<usize>,
    /// As many bytes of all of them. The last request is kept however large it is.
    pub(crate) bytes: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            requests: None,
            bytes: MOST_BYTES,
        }
    }
}

#[derive(Default)]
struct Records {
    /// Each with its size.
    requests: VecDeque<(usize, RecordedRequest)>,
    bytes: usize,
    dropped: u64,
}

/// What is told of every request.
pub(crate) type Watch = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

impl Recorder {
    pub(crate) fn new(room: Room, watch: Option<Watch>) -> Self {
        Self {
            records: Mutex::default(),
            room,
            watch,
            arrivals: watch::Sender::default(),
        }
    }

    pub(crate) fn record(
        &self,
        at: SystemTime,
        request: Request,
        asked: Asked<'_>,
        answer: Answer,
        fault: Option<&'static str>,
        broken_at: Option<String>,
    ) {
        let mut headers = request.headers;
        remove_hop_by_hop(&mut headers);
        let recorded = RecordedRequest {
            at,
            method: request.method,
            path: request.path,
            query: request.query,
            headers,
            body: request.body,
            status: answer.status,
            envelope_status: asked.vendor.and_then(|vendor| {
                let answer = answer.body.as_ref()?;
                vendor.description().inner_status(answer)
            }),
            answer: answer.body,
            operation: asked.operation.map(|operation| operation.id.clone()),
            fault,
            broken_at,
        };
        if let Some(watch) = &self.watch {
            watch(&recorded);
        }
        let size = recorded.size();
        // What is dropped goes once nobody waits for the records any more.
        let _dropped = {
            let mut records = self.records();
            self.arrivals.send_modify(|arrivals| arrivals.latest += 1);
            records.add(size, recorded, self.room)
        };
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        let records = self.records();
        let requests = records.requests.iter();
        requests.map(|(_, request)| request.clone()).collect()
    }

    /// How many requests are not kept any more, for want of room.
    pub(crate) fn dropped(&self) -> u64 {
        self.records().dropped
    }

    pub(crate) fn clear(&self) {
        *self.records() = Records::default();
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Records {
    /// Adds a request, and returns those that there is no room for any more.
    fn add(&mut self, size: usize, request: RecordedRequest, room: Room) -> Vec<RecordedRequest> {
        self.requests.push_back((size, request));
        self.bytes += size;
        let mut dropped = Vec::new();
        while room.requests.is_some_and(|most| self.requests.len() > most)
            || (self.bytes > room.bytes && self.requests.len() > 1)
        {
            let Some((size, request)) = self.requests.pop_front() else {
                break;
            };
            self.bytes -= size;
            self.dropped += 1;
            dropped.push(request);
        }
        dropped
    }
}

impl RecordedRequest {
    /// About as many bytes as it takes.
    fn size(&self) -> usize {
        let query = self
            .query
            .iter()
            .map(|(name, value)| name.len() + value.len() + 48);
        let headers = self
            .headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len() + 64);
        size_of::<Self>()
            + self.path.len()
            + self.body.len()
            + query.chain(headers).sum::<usize>()
            + self.answer.as_ref().map_or(0, size_of_json)
    }
}

/// About as many bytes as a value takes.
fn size_of_json(value: &Value) -> usize {
    let within = match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(size_of_json).sum(),
        Value::Object(members) => {
            let members = members.iter();
            members
                .map(|(name, value)| size_of::<String>() + name.len() + size_of_json(value))
                .sum()
        }
        _ => 0,
    };
    size_of::<Value>() + within
}

fn remove_hop_by_hop(headers: &mut HeaderMap) {
    let named = headers.get_all(CONNECTION).into_iter();
    let named = named.filter_map(|value| value.to_str().ok());
    let named: Vec<HeaderName> = named
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named.iter().chain(&HOP_BY_HOP) {
        headers.remove(name);
    }
}
