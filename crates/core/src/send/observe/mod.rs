//! What a call lets be seen: a span around it, one around each attempt, and a hook for metrics. The names are those of
//! OpenTelemetry's conventions for HTTP. Spans hold facts of operations; identifiers stay at `DEBUG`, bodies and
//! queries are nowhere.

mod metrics;

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;
use tracing::field::{Empty, debug};
use tracing::{Span, debug, info_span};
use url::Url;

pub use self::metrics::{Attempted, Finished, Metrics, Pause};
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::send::delivered::Delivered;

const TARGET: &str = "identity_facade";

/// Shows the calls of one client.
pub(crate) struct Observer {
    metrics: Option<Arc<dyn Metrics>>,
    vendor: &'static str,
    address: String,
    port: Option<u16>,
    /// What stands in front of every operation's path.
    prefix: String,
}

/// Something that began and is being watched.
pub(crate) struct Watched {
    pub(crate) span: Span,
    started: Instant,
}

/// How something ended, without anything that was sent or received.
#[derive(Default)]
struct Ending<'a> {
    status: Option<StatusCode>,
    failure: Option<ErrorKind>,
    request_id: Option<&'a str>,
}

impl Observer {
    pub(crate) fn new(metrics: Option<Arc<dyn Metrics>>, vendor: &'static str, base: &Url) -> Self {
        Self {
            metrics,
            vendor,
            address: base.host_str().unwrap_or_default().to_owned(),
            port: base.port_or_known_default(),
            prefix: base.path().trim_end_matches('/').to_owned(),
        }
    }

    /// A call begins.
    pub(crate) fn call(&self, operation: &'static Operation) -> Watched {
        let Operation {
            id, method, path, ..
        } = operation;
        let prefix = &self.prefix;
        Watched::new(info_span!(
            target: TARGET,
            "call",
            otel.name = id,
            otel.kind = "internal",
            identity.vendor = self.vendor,
            identity.operation = id,
            http.request.method = method.as_str(),
            url.template = %format_args!("{prefix}{path}"),
            server.address = self.address,
            server.port = self.port,
            http.response.status_code = Empty,
            identity.attempts = Empty,
            "error.type" = Empty,
        ))
    }

    /// An attempt of a call begins, after so many others.
    pub(crate) fn attempt(&self, operation: &'static Operation, resends: u32) -> Watched {
        let Operation { method, path, .. } = operation;
        let prefix = &self.prefix;
        Watched::new(info_span!(
            target: TARGET,
            "attempt",
            otel.name = %format_args!("{method} {prefix}{path}"),
            otel.kind = "client",
            http.request.method = method.as_str(),
            url.template = %format_args!("{prefix}{path}"),
            server.address = self.address,
            server.port = self.port,
            http.request.resend_count = (resends > 0).then_some(resends),
            http.response.status_code = Empty,
            "error.type" = Empty,
        ))
    }

    /// The call waited.
    pub(crate) fn waited(&self, operation: &'static Operation, reason: Pause, time: Duration) {
        if time.is_zero() {
            return;
        }
        debug!(target: TARGET, reason = ?reason, time = ?time, "waited");
        if let Some(metrics) = &self.metrics {
            metrics.waited(operation, reason, time);
        }
    }

    /// The attempt ended.
    pub(crate) fn attempted(
        &self,
        operation: &'static Operation,
        resends: u32,
        watched: &Watched,
        outcome: Result<&Delivered, &Error>,
    ) {
        let ending = watched.end(outcome);
        if let Some(metrics) = &self.metrics {
            metrics.attempted(
                operation,
                &Attempted {
                    resends,
                    status: ending.status,
                    failure: ending.failure,
                    took: watched.started.elapsed(),
                },
            );
        }
    }

    /// The call ended.
    pub(crate) fn finished(
        &self,
        operation: &'static Operation,
        attempts: u32,
        watched: &Watched,
        outcome: Result<&Delivered, &Error>,
    ) {
        watched.span.record("identity.attempts", attempts);
        let ending = watched.end(outcome);
        if let Some(metrics) = &self.metrics {
            metrics.finished(
                operation,
                &Finished {
                    attempts,
                    failure: ending.failure,
                    took: watched.started.elapsed(),
                },
            );
        }
    }
}

impl Watched {
    fn new(span: Span) -> Self {
        Self {
            span,
            started: Instant::now(),
        }
    }

    fn end<'a>(&self, outcome: Result<&'a Delivered, &'a Error>) -> Ending<'a> {
        let ending = match outcome {
            Ok(delivered) => Ending {
                status: Some(delivered.status),
                failure: None,
                request_id: delivered.opened.request_id.as_deref(),
            },
            Err(error) => Ending {
                status: error.status(),
                failure: Some(error.kind()),
                request_id: error.request_id(),
            },
        };
        if let Some(status) = ending.status {
            self.span
                .record("http.response.status_code", status.as_u16());
        }
        if let Some(failure) = ending.failure {
            self.span.record("error.type", debug(failure));
        }
        if let Some(id) = ending.request_id {
            debug!(target: TARGET, parent: &self.span, request_id = id, "answered");
        }
        ending
    }
}
