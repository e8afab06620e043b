//! The access log of the program: one line per request on standard error, without its query and its body, which may hold
//! secrets. What was asked, what became of it, and the message of a refusal.

use std::io::Write as _;
use std::time::SystemTime;

use clap::ValueEnum;
use identity_emulator::RecordedRequest;
use serde_json::json;

/// How a line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One JSON object, with the time in UTC.
    Json,
}

impl Format {
    /// Writes the line of a request.
    pub(crate) fn log(self, request: &RecordedRequest) {
        let line = match self {
            Self::Text => text(request),
            Self::Json => json(request, SystemTime::now()),
        };
        // In one write, so that lines of requests at once do not mix. The reader of the log may be gone; the emulator goes
        // on.
        let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
    }
}

fn text(request: &RecordedRequest) -> String {
    let (method, path, outcome) = (&request.method, &request.path, request.outcome());
    let operation = request.operation.as_deref().unwrap_or("-");
    let mut line = format!("{method} {path} {outcome} {operation}");
    if let Some(fault) = request.fault {
        line = line + " " + fault;
    }
    if let Some(refusal) = request.refusal() {
        line = line + ": " + &refusal.replace(char::is_control, " ");
    }
    line
}

fn json(request: &RecordedRequest, now: SystemTime) -> String {
    let line = json!({
        "time": humantime::format_rfc3339_millis(now).to_string(),
        "method": request.method.as_str(),
        "path": request.path,
        "status": request.status.as_u16(),
        "envelope_status": request.envelope_status(),
        "operation": request.operation,
        "fault": request.fault,
        "refusal": request.refusal(),
        "request_bytes": request.body.len(),
    });
    line.to_string()
}
