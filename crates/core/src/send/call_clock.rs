//! The time of one call. It runs from the start, except while the call waits for the rate limit and has been given a
//! time of its own for that.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// No call takes longer: about ten years.
const LONGEST: Duration = Duration::from_secs(315_360_000);

/// The clock's resolution. A wait that ends together with the call's time is too long.
const TICK: Duration = Duration::from_millis(1);

/// The time of a call was over before it had an outcome.
pub(crate) struct TimeIsUp;

pub(crate) struct CallClock {
    /// The call's own time for waiting for the rate limit.
    queue_timeout: Option<Duration>,
    state: Mutex<State>,
}

struct State {
    deadline: Instant,
    /// Since when the clock stands still.
    stopped: Option<Instant>,
    queued: Duration,
}

impl CallClock {
    pub(crate) fn start(total: Duration, queue_timeout: Option<Duration>) -> Self {
        Self {
            queue_timeout,
            state: Mutex::new(State {
                deadline: Instant::now() + total.min(LONGEST),
                stopped: None,
                queued: Duration::ZERO,
            }),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When the call is over in any case. A limiter that waits for longer than it was allowed to does not change that.
    fn deadline(&self) -> Instant {
        let state = self.state();
        match (state.stopped, self.queue_timeout) {
            (Some(_), Some(limit)) => {
                state.deadline + limit.saturating_sub(state.queued).min(LONGEST)
            }
            _ => state.deadline,
        }
    }

    /// How much of the call's time is left.
    pub(crate) fn left(&self) -> Duration {
        let state = self.state();
        let now = state.stopped.unwrap_or_else(Instant::now);
        state.deadline.saturating_duration_since(now)
    }

    /// How long the call has waited for the rate limit so far.
    pub(crate) fn queued(&self) -> Duration {
        self.state().queued
    }

    /// How long the call may wait for the rate limit now, if it is to wait at all. `refuse` is what its client has
    /// chosen; a call with a time of its own waits all the same.
    pub(crate) fn patience(&self, refuse: bool) -> Duration {
        match self.queue_timeout {
            Some(limit) => limit.saturating_sub(self.queued()),
            None if refuse => Duration::ZERO,
            None => self.left().saturating_sub(TICK),
        }
    }

    /// Waits for the rate limit, and says how long that took.
    pub(crate) async fn queue<F: Future>(&self, wait: F) -> (Duration, F::Output) {
        let began = Instant::now();
        if self.queue_timeout.is_some() {
            self.state().stopped = Some(began);
        }
        let outcome = wait.await;
        let mut state = self.state();
        let waited = began.elapsed();
        state.queued += waited;
        if state.stopped.take().is_some() {
            state.deadline += waited;
        }
        (waited, outcome)
    }

    /// Runs the call until its time is over.
    pub(crate) async fn limit<F: Future>(&self, call: F) -> Result<F::Output, TimeIsUp> {
        let mut call = pin!(call);
        let deadline = self.deadline();
        let mut alarm = pin!(sleep_until(deadline));
        poll_fn(|context| {
            if let Poll::Ready(outcome) = call.as_mut().poll(context) {
                return Poll::Ready(Ok(outcome));
            }
            // Only the call itself stops and starts the clock, so nothing changes before it is polled again.
            let deadline = self.deadline();
            if alarm.deadline() != deadline {
                alarm.as_mut().reset(deadline);
            }
            alarm.as_mut().poll(context).map(|()| Err(TimeIsUp))
        })
        .await
    }
}
