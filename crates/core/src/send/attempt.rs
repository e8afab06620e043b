//! What follows a failed attempt: another one, at once or after a wait, or the end. Facts decide: what became of the
//! request, whether the operation may happen twice, what the vendor asks for, and what time is left.

use std::time::Duration;

use tokio::time::Instant;

use super::budget::Budget;
use super::dialect::Remedy;
use super::jitter::Jitter;
use super::retry::RetryPolicy;
use crate::error::{Error, ErrorKind, GaveUp};

/// An attempt without success.
pub(crate) struct Missed {
    error: Error,
    /// Nothing can have been carried out: the request never left, or was refused before anything was done.
    harmless: bool,
    remedy: Option<Remedy>,
}

impl Missed {
    /// The credentials could not be had.
    pub(crate) fn before_sending(error: Error) -> Self {
        Self {
            error,
            harmless: true,
            remedy: None,
        }
    }

    /// There is no answer.
    pub(crate) fn on_the_wire(error: Error) -> Self {
        Self {
            harmless: error.kind() == ErrorKind::Connect,
            error,
            remedy: None,
        }
    }

    /// What went wrong.
    pub(crate) fn error(&self) -> &Error {
        &self.error
    }

    /// The vendor answered with a refusal. A vendor that counts requests counts them before it carries them out, so
    /// one too many can be repeated whatever the operation.
    pub(crate) fn refused(error: Error, remedy: Option<Remedy>) -> Self {
        Self {
            harmless: error.kind() == ErrorKind::RateLimited,
            error,
            remedy,
        }
    }
}

/// What follows.
pub(crate) enum Next {
    /// Another attempt, after this time.
    After(Duration),
    /// Nothing.
    Never(Error),
}

/// The attempts of one call.
pub(crate) struct Attempts<'a> {
    pub(crate) policy: &'a RetryPolicy,
    pub(crate) budget: &'a Budget,
    pub(crate) jitter: &'a Jitter,
    /// Whether the call may happen twice.
    pub(crate) idempotent: bool,
    pub(crate) started: Instant,
    pub(crate) total: Duration,
    pub(crate) made: u32,
    /// What was put right already. Each helps once; if the same refusal comes again, it did not help.
    pub(crate) remedies: Vec<Remedy>,
}

impl Attempts<'_> {
    /// How much of the call's time is left.
    pub(crate) fn left(&self) -> Duration {
        self.total.saturating_sub(self.started.elapsed())
    }

    pub(crate) fn next(&mut self, missed: Missed) -> Next {
        let Missed {
            error,
            harmless,
            remedy,
        } = missed;
        let error = error.safe_to_repeat(harmless || self.idempotent);
        match self.remedied(remedy).or_else(|| self.wait(&error)) {
            None => Next::Never(error),
            Some(Ok(wait)) => Next::After(wait),
            Some(Err(why)) => Next::Never(error.gave_up_for(why)),
        }
    }

    /// How many attempts are allowed. One with renewed credentials comes on top: those that expired were no attempt of
    /// the caller's.
    fn allowed(&self) -> u32 {
        let renewed = self.remedies.contains(&Remedy::RenewedToken);
        self.policy.attempts().saturating_add(u32::from(renewed))
    }

    /// What was put right is tried at once, and without the budget: it is no sign of an outage.
    fn remedied(&mut self, remedy: Option<Remedy>) -> Option<Result<Duration, GaveUp>> {
        let remedy = remedy.filter(|remedy| !self.remedies.contains(remedy))?;
        if remedy == Remedy::FreshSignature && !self.idempotent {
            return Some(Err(GaveUp::Unrepeatable));
        }
        if self.made >= self.allowed() && remedy != Remedy::RenewedToken {
            return Some(Err(GaveUp::Attempts));
        }
        self.remedies.push(remedy);
        Some(Ok(Duration::ZERO))
    }

    /// How long to wait before the next attempt, or why there is none; nothing if waiting does not help.
    fn wait(&self, error: &Error) -> Option<Result<Duration, GaveUp>> {
        if !error.is_passing() {
            return None;
        }
        let asked = error.retry_after().unwrap_or_default();
        let jitter = self.jitter.up_to(self.policy.ceiling(self.made));
        let wait = asked.saturating_add(jitter);
        let refusal = if !error.is_retryable() {
            GaveUp::Unrepeatable
        } else if self.made >= self.allowed() {
            GaveUp::Attempts
        } else if asked > self.policy.patience() {
            GaveUp::LongWait
        } else if wait >= self.left() {
            GaveUp::Deadline
        } else if !self.budget.take() {
            GaveUp::Budget
        } else {
            return Some(Ok(wait));
        };
        Some(Err(refusal))
    }
}
