//! What a call lets be seen: a span around it, one around each attempt, and a hook for metrics. The names are those of
//! OpenTelemetry's conventions for HTTP. Spans hold facts of operations; identifiers stay at `DEBUG`, bodies and
//! queries are nowhere.

mod metrics;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tracing::field::Empty;
use tracing::{Span, debug, info_span};
use url::Url;

pub use self::metrics::{Attempted, Dropped, Finished, Metrics, Pause};
pub(crate) use self::watch::{AttemptWatch, CallWatch};
use self::watch::{TARGET, Watched};
use crate::operation::Operation;

/// The resolution of tokio's timers.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// Shows the calls of one client.
pub(crate) struct Observer {
    metrics: Option<Arc<dyn Metrics>>,
    vendor: &'static str,
    address: String,
    port: Option<u16>,
    /// What stands in front of every operation's path.
    prefix: String,
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
    pub(crate) fn call(&self, operation: &'static Operation) -> CallWatch<'_> {
        let Operation {
            id, method, path, ..
        } = operation;
        let prefix = &self.prefix;
        let span = info_span!(
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
            identity.dropped = Empty,
            otel.status_code = Empty,
            "error.type" = Empty,
        );
        CallWatch::new(self.watched(operation, span))
    }

    /// An attempt of a call begins, after so many others.
    pub(crate) fn attempt(&self, operation: &'static Operation, resends: u32) -> AttemptWatch<'_> {
        let Operation { method, path, .. } = operation;
        let prefix = &self.prefix;
        let span = info_span!(
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
            otel.status_code = Empty,
            "error.type" = Empty,
        );
        AttemptWatch::new(self.watched(operation, span), resends)
    }

    /// The call waited. What is shorter than any timer is the time that it took to find that there is no wait.
    pub(crate) fn waited(&self, operation: &'static Operation, reason: Pause, time: Duration) {
        if time < SHORTEST_WAIT {
            return;
        }
        debug!(target: TARGET, reason = ?reason, time = ?time, "waited");
        if let Some(metrics) = &self.metrics {
            metrics.waited(operation, reason, time);
        }
    }

    fn watched(&self, operation: &'static Operation, span: Span) -> Watched<'_> {
        Watched {
            metrics: self.metrics.as_deref(),
            operation,
            span,
            started: Instant::now(),
        }
    }
}
