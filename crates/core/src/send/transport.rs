//! The one send path. Everything that leaves the process goes through here: admit, then attempts (authenticate, send,
//! judge) with waits between them, then the opened answer. It is not generic, so it is compiled once.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tracing::Instrument as _;

use super::attempt::{AttemptError, Attempts, Next, Refusal};
use super::budget::{Budget, Taken};
use super::delivered::Delivered;
use super::dialect::Dialect;
use super::exchange::SharedConnections;
use super::future::BoxFuture;
use super::jitter::Jitter;
use super::limit::Governor;
use super::observe::{CallWatch, Observer, Pause};
use super::options::CallOptions;
use super::outgoing::Outgoing;
use super::receipt::Said;
use super::retry::RetryPolicy;
use super::until::Until;
use super::wire::Wire;
use crate::error::{CarriedOut, Error};
use crate::operation::Operation;
use crate::violation::Invalid;

/// A shared way to one vendor. Cloning it is cheap.
#[derive(Clone)]
pub struct Transport {
    inner: Arc<Inner>,
    /// What every call begins with.
    options: Arc<CallOptions>,
}

pub(crate) struct Inner {
    pub(crate) dialect: Box<dyn Dialect>,
    pub(crate) wire: Wire,
    pub(crate) total_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: Arc<Budget>,
    pub(crate) jitter: Arc<Jitter>,
    pub(crate) governor: Arc<Governor>,
    pub(crate) observer: Arc<Observer>,
}

impl Transport {
    pub(crate) fn new(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
            options: Arc::default(),
        }
    }

    /// A way that differs in its dialect only: in who calls, say. It shares everything else: connections, settings, the
    /// retry budget, the limiter and the metrics hook.
    #[must_use]
    pub fn with_dialect(&self, dialect: impl Dialect) -> Self {
        let Inner {
            dialect: _,
            wire,
            total_timeout,
            retry,
            budget,
            jitter,
            governor,
            observer,
        } = &*self.inner;
        let inner = Inner {
            dialect: Box::new(dialect),
            wire: wire.clone(),
            total_timeout: *total_timeout,
            retry: retry.clone(),
            budget: Arc::clone(budget),
            jitter: Arc::clone(jitter),
            governor: Arc::clone(governor),
            observer: Arc::clone(observer),
        };
        Self {
            inner: Arc::new(inner),
            options: Arc::clone(&self.options),
        }
    }

    /// The same way with options that every call begins with. What a call sets itself comes before them; what they leave
    /// open is as it was.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            inner: Arc::clone(&self.inner),
            options: Arc::new(options.or(&self.options)),
        }
    }

    /// The options that every call begins with.
    pub(crate) const fn options(&self) -> &Arc<CallOptions> {
        &self.options
    }

    /// The connections of this client, for the settings of another one.
    pub(crate) fn connections(&self) -> SharedConnections {
        Arc::clone(&self.inner.wire.connections)
    }

    /// Carries a checked request out, within one deadline over every attempt and every wait.
    pub(crate) fn execute(
        self,
        mut request: Outgoing,
        options: Arc<CallOptions>,
    ) -> BoxFuture<'static, Result<Delivered, Error>> {
        Box::pin(async move {
            let inner = &*self.inner;
            let operation = request.operation();
            let total = options.total_timeout.unwrap_or(inner.total_timeout);
            let mut attempts = Attempts {
                policy: options.retry.as_ref().unwrap_or(&inner.retry),
                budget: &inner.budget,
                jitter: &inner.jitter,
                idempotent: operation.idempotent || options.assume_idempotent,
                until: Until::total(total),
                queue_timeout: options.queue_timeout,
                queued: Duration::ZERO,
                made: 0,
                remedies: Vec::new(),
                carried_out: CarriedOut::No,
                failed: None,
            };
            let limit = options
                .attempt_timeout
                .unwrap_or(inner.wire.attempt_timeout);
            let mut watched = inner.observer.call(operation);
            let span = watched.span();
            let outcome = self
                .repeat(&mut request, limit, &mut attempts, &mut watched)
                .instrument(span)
                .await
                .inspect(|_| inner.budget.earn())
                .map_err(|error| error.during(operation, attempts.made));
            watched.finish(outcome.as_ref());
            outcome
        })
    }

    /// Refuses a call whose input breaks a rule. Nothing is sent; spans and metrics tell of it.
    pub fn refuse(&self, operation: &'static Operation, invalid: Invalid) -> Error {
        let error = invalid.during(operation);
        self.refused(operation, &error);
        error
    }

    /// Tells of a call that was refused before it came here.
    pub(crate) fn refused(&self, operation: &'static Operation, error: &Error) {
        self.inner.observer.call(operation).finish(Err(error));
    }

    /// Attempts until one succeeds or another one is not allowed. Each waits until the governor lets it through.
    async fn repeat(
        &self,
        request: &mut Outgoing,
        limit: Duration,
        attempts: &mut Attempts<'_>,
        watched: &mut CallWatch<'_>,
    ) -> Result<Delivered, Error> {
        let Inner {
            dialect,
            governor,
            observer,
            ..
        } = &*self.inner;
        let operation = request.operation();
        let buckets = if governor.counts() {
            dialect.buckets(request)
        } else {
            Vec::new()
        };
        // Every attempt adds its own to these; most calls have none.
        let headers = Some(request.headers()).filter(|own| !own.is_empty());
        let headers = headers.cloned();
        let mut retry = Taken::free();
        loop {
            if !buckets.is_empty() {
                let patience = attempts.patience(governor.refuses());
                let admission = governor.admit(&buckets, patience);
                let (waited, admitted) = attempts.queue(admission).await;
                observer.waited(operation, Pause::RateLimit, waited);
                admitted
                    .ok_or(Refusal::OutOfTime)
                    .and_then(|admitted| admitted.map_err(Refusal::NoRoom))
                    .map_err(|refusal| attempts.refused(refusal))?;
            }
            retry.used();
            let until = attempts.until;
            let seen = observer.attempt(operation, attempts.made);
            attempts.made += 1;
            watched.attempts = attempts.made;
            let attempt = self.attempt(request, Until::attempt(limit).or(until), until);
            // Nothing of an attempt but its failure is kept while the call waits for the next one.
            let failed = {
                let outcome = attempt.instrument(seen.span()).await;
                seen.finish(outcome.as_ref().map_err(AttemptError::error));
                match outcome {
                    Ok(delivered) => {
                        governor.answered(&buckets);
                        return Ok(Delivered {
                            attempts: attempts.made,
                            ..delivered
                        });
                    }
                    Err(failed) => failed,
                }
            };
            // If there is no time for that, what happened is told all the same.
            let _ = until.run(governor.refused(&buckets, failed.error())).await;
            match attempts.next(failed) {
                Next::After(wait, taken) => {
                    tokio::time::sleep(wait).await;
                    observer.waited(operation, Pause::Retry, wait);
                    retry = taken;
                    request.set_headers(headers.clone().unwrap_or_default());
                }
                Next::Never(error) => return Err(error),
            }
        }
    }

    /// One attempt, signed anew: the request and its answer until `until`, everything until `end`.
    async fn attempt(
        &self,
        request: &mut Outgoing,
        until: Until,
        end: Until,
    ) -> Result<Delivered, AttemptError> {
        let Inner { dialect, wire, .. } = &*self.inner;
        end.run_ready(dialect.authenticate(request, wire))
            .await
            .ok_or_else(|| AttemptError::out_of_time(end))?
            .map_err(AttemptError::before_sending)?;
        let answer = wire
            .exchange_until(request, until)
            .await
            .map_err(AttemptError::on_the_wire)?;
        match dialect.judge(request.operation(), &answer) {
            Ok(mut opened) => {
                request.scrub_opened(&mut opened);
                let receipt = request.operation().receipt.as_ref();
                let said = receipt.map(|receipt| Said::by(receipt, &opened.body));
                let said = said.unwrap_or_default();
                if let Some(refusal) = said.refusal() {
                    let refusal = refusal
                        .with_status(answer.status)
                        .with_request_id(opened.request_id);
                    return Err(AttemptError::refused(refusal, None));
                }
                Ok(Delivered {
                    status: answer.status,
                    headers: answer.headers,
                    received: answer.body,
                    opened,
                    said,
                    path: request.take_path(),
                    attempts: 1,
                })
            }
            Err(mut failure) => {
                failure.retry_after = failure.retry_after.or_else(|| answer.retry_after());
                let remedy = dialect.recover(request, &failure, &answer);
                request.scrub(&mut failure);
                Err(AttemptError::refused(Error::from_failure(failure), remedy))
            }
        }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("dialect", &self.inner.dialect.name())
            .field("base_url", &self.inner.wire.base)
            .finish_non_exhaustive()
    }
}
