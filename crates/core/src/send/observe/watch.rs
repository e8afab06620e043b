//! What is watched from its beginning to its end: a call, which may also be dropped, and an attempt.

use http::StatusCode;
use tokio::time::Instant;
use tracing::{Span, debug};

use super::metrics::{Attempted, Dropped, Finished, Metrics};
use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::send::delivered::Delivered;

pub(super) const TARGET: &str = "identity_facade";

/// A call that began. Unless it is finished, it was dropped.
pub(crate) struct CallWatch<'a> {
    watched: Watched<'a>,
    pub(crate) attempts: u32,
    over: bool,
}

/// An attempt that began.
pub(crate) struct AttemptWatch<'a> {
    watched: Watched<'a>,
    resends: u32,
}

pub(super) struct Watched<'a> {
    pub(super) metrics: Option<&'a dyn Metrics>,
    pub(super) operation: &'static Operation,
    pub(super) span: Span,
    pub(super) started: Instant,
}

impl<'a> CallWatch<'a> {
    pub(super) fn new(watched: Watched<'a>) -> Self {
        Self {
            watched,
            attempts: 0,
            over: false,
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.watched.span.clone()
    }

    /// The call has its outcome.
    pub(crate) fn finish(mut self, outcome: Result<&Delivered, &Error>) {
        self.over = true;
        let Watched {
            metrics,
            operation,
            span,
            started,
        } = &self.watched;
        span.record("identity.attempts", self.attempts);
        let (_, failure) = self.watched.end(outcome);
        if let Some(metrics) = metrics {
            let finished = Finished {
                attempts: self.attempts,
                failure,
                took: started.elapsed(),
            };
            metrics.finished(operation, &finished);
        }
    }
}

impl Drop for CallWatch<'_> {
    fn drop(&mut self) {
        if self.over {
            return;
        }
        let watched = &self.watched;
        watched.span.record("identity.attempts", self.attempts);
        watched.span.record("identity.dropped", true);
        if let Some(metrics) = watched.metrics {
            let dropped = Dropped {
                attempts: self.attempts,
                took: watched.started.elapsed(),
            };
            metrics.dropped(watched.operation, &dropped);
        }
    }
}

impl<'a> AttemptWatch<'a> {
    pub(super) fn new(watched: Watched<'a>, resends: u32) -> Self {
        Self { watched, resends }
    }

    pub(crate) fn span(&self) -> Span {
        self.watched.span.clone()
    }

    /// The attempt was answered, or will not be.
    pub(crate) fn finish(self, outcome: Result<&Delivered, &Error>) {
        let (status, failure) = self.watched.end(outcome);
        if let Some(metrics) = self.watched.metrics {
            let attempted = Attempted {
                resends: self.resends,
                status,
                failure,
                took: self.watched.started.elapsed(),
            };
            metrics.attempted(self.watched.operation, &attempted);
        }
    }
}

impl Watched<'_> {
    /// Writes into the span how it ended, without anything that was sent or received.
    fn end(&self, outcome: Result<&Delivered, &Error>) -> (Option<StatusCode>, Option<ErrorKind>) {
        let (status, failure, request_id) = match outcome {
            Ok(delivered) => {
                let request_id = delivered.opened.request_id.as_deref();
                (Some(delivered.status), None, request_id)
            }
            Err(error) => (error.status(), Some(error.kind()), error.request_id()),
        };
        if let Some(status) = status {
            self.span
                .record("http.response.status_code", status.as_u16());
        }
        if let Some(failure) = failure {
            self.span.record("otel.status_code", "ERROR");
            self.span.record("error.type", failure.as_str());
        }
        if let Some(id) = request_id {
            debug!(target: TARGET, parent: &self.span, request_id = id, "answered");
        }
        (status, failure)
    }
}
