//! What has been asked of the emulator, so that a test can assert what was sent, or that nothing was.

mod numbered;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;
use tokio::sync::watch;

use crate::http::exchange::{Answer, Request};
use crate::vendor::Asked;

/// Headers by which a request means something to every API; some APIs have more. The others belong to the connection.
const KEPT: [&str; 6] = [
    "accept",
    "authorization",
    "content-type",
    "date",
    "idempotency-key",
    "user-agent",
];

/// One request, with the status that it was answered with.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The path, exactly as it was sent.
    pub path: String,
    /// The query, decoded, in the order in which it was sent.
    pub query: Vec<(String, String)>,
    /// The headers that matter: authorization, content type, date, version and the vendors' own.
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
    /// A header by its name, if it is one of those that are kept and text.
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

/// The requests so far, oldest first.
#[derive(Default)]
pub(crate) struct Recorder {
    requests: Mutex<VecDeque<RecordedRequest>>,
    /// As many as are kept; all, unless somebody says so.
    most: Option<usize>,
    watch: Option<Watch>,
    /// How many there ever were. It changes while `requests` is locked.
    arrivals: watch::Sender<u64>,
}

/// What is told of every request.
pub(crate) type Watch = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

impl Recorder {
    pub(crate) fn new(most: Option<usize>, watch: Option<Watch>) -> Self {
        let requests = Mutex::default();
        Self {
            requests,
            most,
            watch,
            arrivals: watch::Sender::default(),
        }
    }

    pub(crate) fn record(
        &self,
        request: Request,
        asked: Asked<'_>,
        answer: &Answer,
        fault: Option<&'static str>,
        broken_at: Option<String>,
    ) {
        let mut headers = request.headers;
        let unimportant: Vec<_> = headers
            .keys()
            .filter(|name| !kept(asked, name.as_str()))
            .cloned()
            .collect();
        for name in unimportant {
            headers.remove(name);
        }
        let recorded = RecordedRequest {
            method: request.method,
            path: request.path,
            query: request.query,
            headers,
            body: request.body,
            status: answer.status,
            answer: answer.body.clone(),
            operation: asked.operation.map(|operation| operation.id.clone()),
            fault,
            broken_at,
            envelope_status: asked.vendor.and_then(|vendor| {
                let answer = answer.body.as_ref()?;
                vendor.description().inner_status(answer)
            }),
        };
        if let Some(watch) = &self.watch {
            watch(&recorded);
        }
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        requests.push_back(recorded);
        if self.most.is_some_and(|most| requests.len() > most) {
            requests.pop_front();
        }
        self.arrivals.send_modify(|count| *count += 1);
    }

    pub(crate) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    pub(crate) fn clear(&self) {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

fn kept(asked: Asked<'_>, name: &str) -> bool {
    KEPT.contains(&name) || asked.vendor.is_some_and(|vendor| vendor.records(name))
}
