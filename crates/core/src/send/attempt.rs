//! What follows a failed attempt: another one, at once or after a wait, or the end. Facts decide: what became of the
//! request, whether the operation may happen twice, what the vendor asks for, and what time is left.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

use super::budget::{Budget, Taken};
use super::dialect::Remedy;
use super::jitter::Jitter;
use super::retry::RetryPolicy;
use super::until::Until;
use crate::error::{CarriedOut, Deadline, Error, ErrorKind, GaveUp};

/// The resolution of the clock.
const TICK: Duration = Duration::from_millis(1);

/// An attempt without success.
pub(crate) struct AttemptError {
    error: Error,
    /// Nothing can have been carried out: the request never left, or was refused before anything was done.
    harmless: bool,
    remedy: Option<Remedy>,
    /// Nothing was sent, because the call's time was over.
    out_of_time: bool,
}

impl AttemptError {
    /// The credentials could not be had.
    pub(crate) fn before_sending(error: Error) -> Self {
        Self {
            error: error.with_carried_out(CarriedOut::No),
            harmless: true,
            remedy: None,
            out_of_time: false,
        }
    }

    /// The call's time was over before there were credentials.
    pub(crate) fn out_of_time(until: Until) -> Self {
        Self {
            out_of_time: true,
            ..Self::before_sending(until.error())
        }
    }

    /// There is no answer.
    pub(crate) fn on_the_wire(error: Error) -> Self {
        Self {
            harmless: error.carried_out() == CarriedOut::No,
            error,
            remedy: None,
            out_of_time: false,
        }
    }

    /// The vendor answered with a refusal. A vendor that counts requests counts them before it carries them out, so
    /// one too many can be repeated whatever the operation.
    pub(crate) fn refused(error: Error, remedy: Option<Remedy>) -> Self {
        let harmless = error.kind() == ErrorKind::RateLimited;
        let error = match remedy {
            // Something sent the request twice, so it may have been carried out.
            Some(Remedy::FreshSignature) => error.with_carried_out(CarriedOut::Unknown),
            _ => error,
        };
        Self {
            error,
            harmless,
            remedy,
            out_of_time: false,
        }
    }

    /// What went wrong.
    pub(crate) fn error(&self) -> &Error {
        &self.error
    }
}

/// What follows.
pub(crate) enum Next<'a> {
    /// Another attempt, after this time.
    After(Duration, Taken<'a>),
    /// Nothing.
    Never(Error),
}

/// Why nothing more is sent, by our own decision.
pub(crate) enum Refusal {
    /// The call's time is over.
    OutOfTime,
    /// There is no place, or the limiter does not say.
    NoRoom(Error),
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    pub(crate) policy: &'a RetryPolicy,
    pub(crate) budget: &'a Budget,
    pub(crate) jitter: &'a Jitter,
    /// Whether the call may happen twice.
    pub(crate) idempotent: bool,
    /// When the call's time is over.
    pub(crate) until: Until,
    /// The call's own time for waiting for the rate limit, which does not count against `until`.
    pub(crate) queue_timeout: Option<Duration>,
    /// How long it has waited for the rate limit.
    pub(crate) queued: Duration,
    pub(crate) made: u32,
    /// What was put right already. Each helps once; if the same refusal comes again, it did not help.
    pub(crate) remedies: Vec<Remedy>,
    /// What the attempts so far tell.
    pub(crate) carried_out: CarriedOut,
    /// What the last attempt failed with.
    pub(crate) failed: Option<Error>,
}

impl<'a> Attempts<'a> {
    /// How long the call may wait for the rate limit now, if it is to wait at all. `refuse` is what its client has
    /// chosen; a call with a time of its own waits all the same. A wait that ends together with the call is too long.
    pub(crate) fn patience(&self, refuse: bool) -> Duration {
        match self.queue_timeout {
            Some(limit) => limit.saturating_sub(self.queued),
            None if refuse => Duration::ZERO,
            None => self.left().saturating_sub(TICK),
        }
    }

    /// Waits for the rate limit, and says how long that took; nothing comes of it if the time is over first.
    pub(crate) async fn queue<T>(
        &mut self,
        wait: impl Future<Output = T>,
    ) -> (Duration, Option<T>) {
        let limit = match self.queue_timeout {
            Some(limit) => self.until.later(limit.saturating_sub(self.queued)),
            None => self.until,
        };
        let began = Instant::now();
        let outcome = limit.run(wait).await;
        let waited = began.elapsed();
        self.queued += waited;
        if self.queue_timeout.is_some() {
            self.until = self.until.later(waited);
        }
        (waited, outcome)
    }

    /// How much of the call's time is left.
    pub(crate) fn left(&self) -> Duration {
        self.until.left()
    }

    pub(crate) fn next(&mut self, attempt: AttemptError) -> Next<'a> {
        let AttemptError {
            error,
            harmless,
            remedy,
            out_of_time,
        } = attempt;
        if out_of_time {
            return Next::Never(self.refused(Refusal::OutOfTime));
        }
        let carried_out = error.carried_out().after(self.carried_out);
        let error = error
            .with_carried_out(carried_out)
            .safe_to_repeat(harmless || self.idempotent)
            .after(self.failed.take());
        self.carried_out = carried_out;
        match self.remedied(remedy).or_else(|| self.wait(&error)) {
            None => Next::Never(error),
            Some(Ok((wait, taken))) => {
                self.failed = Some(error);
                Next::After(wait, taken)
            }
            Some(Err(why)) => Next::Never(error.gave_up_for(why)),
        }
    }

    /// Nothing more is sent. If something was sent before, what became of that is the failure, and the refusal is only
    /// why nothing followed.
    pub(crate) fn refused(&mut self, refusal: Refusal) -> Error {
        let out_of_time = matches!(refusal, Refusal::OutOfTime);
        let (why, error) = match refusal {
            Refusal::OutOfTime => (GaveUp::Deadline, self.until.error().safe_to_repeat(true)),
            Refusal::NoRoom(error) if error.kind() == ErrorKind::RateLimited => {
                (GaveUp::RateLimit, error)
            }
            Refusal::NoRoom(error) => (GaveUp::LimiterOutage, error),
        };
        match self.failed.take() {
            None => error.with_carried_out(CarriedOut::No),
            Some(failed) if out_of_time => failed.gave_up_for(why).with_deadline(Deadline::Total),
            Some(failed) => failed.gave_up_for(why),
        }
    }

    /// How many attempts are allowed. One with renewed credentials comes on top: those that expired were no attempt of
    /// the caller's.
    fn allowed(&self) -> u32 {
        let renewed = self.remedies.contains(&Remedy::RenewedToken);
        self.policy.attempts().saturating_add(u32::from(renewed))
    }

    /// A corrected request is retried at once, and without the budget: it is no sign of an outage.
    fn remedied(
        &mut self,
        remedy: Option<Remedy>,
    ) -> Option<Result<(Duration, Taken<'a>), GaveUp>> {
        let remedy = remedy.filter(|remedy| !self.remedies.contains(remedy))?;
        if remedy == Remedy::FreshSignature && !self.idempotent {
            return Some(Err(GaveUp::Unrepeatable));
        }
        if self.made >= self.allowed() && remedy != Remedy::RenewedToken {
            return Some(Err(GaveUp::Attempts));
        }
        self.remedies.push(remedy);
        Some(Ok((Duration::ZERO, Taken::free())))
    }

    /// How long to wait before the next attempt, or why there is none; nothing if waiting does not help.
    fn wait(&self, error: &Error) -> Option<Result<(Duration, Taken<'a>), GaveUp>> {
        if !error.is_passing() {
            return None;
        }
        let asked = error.retry_after().unwrap_or_default();
        let jitter = self.jitter.up_to(self.policy.ceiling(self.made));
        let wait = asked.saturating_add(jitter);
        Some(if !error.is_retryable() {
            Err(GaveUp::Unrepeatable)
        } else if self.made >= self.allowed() {
            Err(GaveUp::Attempts)
        } else if asked > self.policy.patience() {
            Err(GaveUp::LongWait)
        } else if wait >= self.left() {
            Err(GaveUp::Deadline)
        } else {
            let taken = self.budget.take();
            taken.map(|taken| (wait, taken)).ok_or(GaveUp::Budget)
        })
    }
}
