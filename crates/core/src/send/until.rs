//! How long something may take: until its own timeout, or until the whole call's time is over.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use crate::error::{Deadline, Error, ErrorKind};

/// The end of something, and what is over then.
#[derive(Clone, Copy)]
pub(crate) struct Until {
    /// `None` is so far away that no clock gets there.
    at: Option<Instant>,
    deadline: Deadline,
}

impl Until {
    /// From now on so long, for a whole call.
    pub(crate) fn total(limit: Duration) -> Self {
        Self::from_now(limit, Deadline::Total)
    }

    /// From now on so long, for one attempt.
    pub(crate) fn attempt(limit: Duration) -> Self {
        Self::from_now(limit, Deadline::Attempt)
    }

    fn from_now(limit: Duration, deadline: Deadline) -> Self {
        Self {
            at: Instant::now().checked_add(limit),
            deadline,
        }
    }

    /// Whichever comes first; `other`, if they come together.
    pub(crate) fn or(self, other: Self) -> Self {
        match (self.at, other.at) {
            (Some(at), Some(end)) if at < end => self,
            (Some(_), None) => self,
            _ => other,
        }
    }

    /// The same end, so much later.
    pub(crate) fn later(self, by: Duration) -> Self {
        Self {
            at: self.at.and_then(|at| at.checked_add(by)),
            ..self
        }
    }

    /// How much time is left.
    pub(crate) fn left(self) -> Duration {
        self.at.map_or(Duration::MAX, |at| {
            at.saturating_duration_since(Instant::now())
        })
    }

    /// What comes of `future`, unless the time is over first.
    pub(crate) async fn run<T>(self, future: impl Future<Output = T>) -> Option<T> {
        match self.at {
            Some(at) => timeout_at(at, future).await.ok(),
            None => Some(future.await),
        }
    }

    /// The same of what is mostly ready at once: only if it is not is there a timer.
    pub(crate) async fn run_ready<T>(self, future: impl Future<Output = T>) -> Option<T> {
        let mut future = pin!(future);
        match poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await {
            Poll::Ready(value) => Some(value),
            Poll::Pending => self.run(future).await,
        }
    }

    /// The time is over.
    pub(crate) fn error(self) -> Error {
        Error::new(ErrorKind::Timeout).with_deadline(self.deadline)
    }
}
