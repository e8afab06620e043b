//! What was asked: listed, waited for and forgotten. `events` tells it as it comes.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome, cleared, headers};
use crate::http::recorder::RecordedRequest;
use crate::state::clock::iso;

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let filter = Filter::of(call)?;
    let limit = call.size("limit", 100);
    let recorder = &call.shared.recorder;
    let page = recorder.after(filter.since, limit, |request| filter.fits(request));
    Ok(json!({ "data": all(&page.requests), "last": page.last }))
}

pub(super) fn clear(call: &Call<'_>) -> Value {
    cleared(call.shared.recorder.take_all())
}

/// Looks at what there is, then at what comes, until there is enough or the time is over.
pub(super) async fn wait(call: &Call<'_>) -> Outcome {
    let filter = Filter::of(call)?;
    let wanted = call.size("count", 1);
    let timeout = call.number("timeout_ms", 5000);
    let deadline = Instant::now() + Duration::from_millis(timeout);
    let recorder = &call.shared.recorder;
    let mut arrivals = recorder.arrivals();
    let mut found = Vec::new();
    let mut last = filter.since;
    loop {
        arrivals.mark_unchanged();
        let missing = wanted - found.len();
        let page = recorder.after(last, missing, |request| filter.fits(request));
        found.extend(page.requests);
        last = page.last;
        if found.len() >= wanted {
            return Ok(json!({ "data": all(&found), "last": last }));
        }
        let Ok(Ok(())) = timeout_at(deadline, arrivals.changed()).await else {
            let came = found.len();
            let message = format!("{came} of {wanted} came within {timeout} ms");
            return Err(Refusal::not_found("query", "timeout", message));
        };
    }
}

/// Which requests are meant.
pub(super) struct Filter {
    pub(super) since: u64,
    operation: Option<String>,
    method: Option<String>,
    path: Option<String>,
    refused: Option<bool>,
}

impl Filter {
    pub(super) fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        let operation = call.text("operation");
        let registry = &call.shared.registry;
        let known = |name| {
            registry
                .all()
                .any(|vendor| vendor.description().knows(name))
        };
        if let Some(name) = operation.filter(|name| !known(name)) {
            let message = format!("no operation is called `{name}`");
            return Err(Refusal::impossible("query.operation", "operation", message));
        }
        Ok(Self {
            since: call.number("since", 0),
            operation: operation.map(str::to_owned),
            method: call.text("method").map(str::to_owned),
            path: call.text("path").map(str::to_owned),
            refused: call.input.query.get("refused").and_then(Value::as_bool),
        })
    }

    pub(super) fn fits(&self, request: &RecordedRequest) -> bool {
        let is = |wanted: Option<&str>, is: &str| wanted.is_none_or(|wanted| wanted == is);
        let operation = request.operation.as_deref().unwrap_or_default();
        is(self.operation.as_deref(), operation)
            && is(self.method.as_deref(), request.method.as_str())
            && is(self.path.as_deref(), &request.path)
            && self
                .refused
                .is_none_or(|refused| refused == request.is_refused())
    }
}

fn all(requests: &[(u64, RecordedRequest)]) -> Vec<Value> {
    let requests = requests.iter();
    requests
        .map(|(number, request)| shown(*number, request))
        .collect()
}

/// A request as JSON.
pub(super) fn shown(number: u64, request: &RecordedRequest) -> Value {
    let text = std::str::from_utf8(&request.body).ok();
    let pairs = request.query.iter();
    let query = pairs.map(|(name, value)| json!({ "name": name, "value": value }));
    json!({
        "number": number,
        "at": iso(request.at),
        "method": request.method.as_str(),
        "path": request.path,
        "query": query.collect::<Vec<_>>(),
        "headers": headers(&request.headers),
        "body": text,
        "body_base64": text.is_none().then(|| STANDARD.encode(&request.body)),
        "json": request.json(),
        "status": request.status.as_u16(),
        "outcome": request.outcome(),
        "answer": request.answer,
        "refusal": request.refusal(),
        "operation": request.operation,
        "fault": request.fault,
        "broken_at": request.broken_at,
    })
}
