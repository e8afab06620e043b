//! The one send path. Everything that leaves the process goes through here: admit, then attempts (authenticate, send,
//! judge) with waits between them, then the opened answer. It is not generic, so it is compiled once.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tracing::Instrument as _;

use super::attempt::{Attempts, Missed, Next};
use super::budget::Budget;
use super::call_clock::CallClock;
use super::delivered::Delivered;
use super::dialect::Dialect;
use super::future::BoxFuture;
use super::jitter::Jitter;
use super::limit::Governor;
use super::observe::{Observer, Pause};
use super::options::CallOptions;
use super::outgoing::Outgoing;
use super::retry::RetryPolicy;
use super::wire::Wire;
use crate::error::{Deadline, Error, ErrorKind};

/// A shared way to one vendor. Cloning it is cheap.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) dialect: Box<dyn Dialect>,
    pub(crate) wire: Wire,
    pub(crate) total_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Budget,
    pub(crate) jitter: Jitter,
    pub(crate) governor: Governor,
    pub(crate) observer: Observer,
}

impl Transport {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Carries a checked request out, within one deadline over every attempt and every wait.
    pub(crate) fn execute(
        self,
        request: Outgoing,
        options: CallOptions,
    ) -> BoxFuture<'static, Result<Delivered, Error>> {
        Box::pin(async move {
            let inner = &*self.0;
            let total = options.total_timeout.unwrap_or(inner.total_timeout);
            let clock = CallClock::start(total, options.queue_timeout);
            let operation = request.operation();
            let mut attempts = Attempts {
                policy: options.retry.as_ref().unwrap_or(&inner.retry),
                budget: &inner.budget,
                jitter: &inner.jitter,
                idempotent: operation.idempotent || options.assume_idempotent,
                clock: &clock,
                made: 0,
                previous: None,
                remedies: Vec::new(),
            };
            let within = options.attempt_timeout;
            let watched = inner.observer.call(operation);
            let outcome = clock
                .limit(self.repeat(&request, within, &mut attempts))
                .instrument(watched.span.clone())
                .await;
            let safe = attempts.idempotent || attempts.made == 0;
            let outcome = outcome
                .unwrap_or_else(|_| {
                    Err(Error::new(ErrorKind::Timeout)
                        .with_deadline(Deadline::Total)
                        .safe_to_repeat(safe))
                })
                .inspect(|_| inner.budget.earn())
                .map_err(|error| error.during(operation, attempts.made));
            inner
                .observer
                .finished(operation, attempts.made, &watched, outcome.as_ref());
            outcome
        })
    }

    /// Attempts until one succeeds or another one is not allowed. Each waits until the governor lets it through.
    async fn repeat(
        &self,
        request: &Outgoing,
        within: Option<Duration>,
        attempts: &mut Attempts<'_>,
    ) -> Result<Delivered, Error> {
        let Inner {
            dialect,
            governor,
            observer,
            ..
        } = &*self.0;
        let operation = request.operation();
        let buckets = if governor.counts() {
            dialect.buckets(request)
        } else {
            Vec::new()
        };
        loop {
            let patience = attempts.clock.patience(governor.refuses());
            let admission = attempts.clock.queue(governor.admit(&buckets, patience));
            let (waited, admitted) = admission.await;
            observer.waited(operation, Pause::RateLimit, waited);
            admitted.map_err(|refusal| attempts.not_admitted(refusal))?;
            let watched = observer.attempt(operation, attempts.made);
            let outcome = async {
                attempts.made += 1;
                let outcome = self.attempt(request.clone(), within).await;
                let seen = outcome.as_ref().map_err(Missed::error);
                observer.attempted(operation, attempts.made - 1, &watched, seen);
                outcome
            };
            let missed = match outcome.instrument(watched.span.clone()).await {
                Ok(delivered) => {
                    governor.answered(&buckets);
                    return Ok(Delivered {
                        attempts: attempts.made,
                        ..delivered
                    });
                }
                Err(missed) => missed,
            };
            governor.refused(&buckets, missed.error()).await;
            match attempts.next(missed) {
                Next::After(wait, failure) => {
                    attempts.previous = Some(failure);
                    tokio::time::sleep(wait).await;
                    observer.waited(operation, Pause::Retry, wait);
                }
                Next::Never(error) => return Err(error),
            }
        }
    }

    /// One attempt, signed anew.
    async fn attempt(
        &self,
        mut request: Outgoing,
        within: Option<Duration>,
    ) -> Result<Delivered, Missed> {
        let Inner { dialect, wire, .. } = &*self.0;
        dialect
            .authenticate(&mut request, wire)
            .await
            .map_err(Missed::before_sending)?;
        let answer = wire
            .exchange_within(&request, within)
            .await
            .map_err(Missed::on_the_wire)?;
        match dialect.judge(request.operation(), &answer) {
            Ok(opened) => Ok(Delivered {
                status: answer.status,
                headers: answer.headers,
                opened,
                attempts: 1,
            }),
            Err(mut failure) => {
                failure.retry_after = failure.retry_after.or_else(|| answer.retry_after());
                let remedy = dialect.recover(&request, &failure, &answer);
                Err(Missed::refused(Error::from_failure(failure), remedy))
            }
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("dialect", &self.0.dialect.name())
            .field("base_url", &self.0.wire.base)
            .finish_non_exhaustive()
    }
}
