//! The counter of one process. It keeps the places of the latest calls and of those that wait, so no window of a
//! quota's length ever sees more, whether the vendor counts by fixed or by sliding windows. A leaky bucket would keep
//! less, and let nearly twice the quota through in its first window.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker, ready};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::book::{Answer, Book, Turn};
use super::bucket::Bucket;
use super::limiter::{Admission, Limiter};
use crate::error::Error;
use crate::send::future::BoxFuture;

/// Counts the calls of one process, by tokio's clock. First come, first served: a call knows its time when it asks,
/// sleeps until then and is woken up once. Calls of other buckets are not held up, and a place that is given back goes
/// to the next call that asks.
#[derive(Debug, Default)]
pub struct LocalLimiter {
    book: Mutex<Book>,
}

impl LocalLimiter {
    /// A counter that has counted nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) async fn take(&self, buckets: &[Bucket], patience: Duration) -> Admission {
        let answer = self.book().reserve(buckets, patience, Instant::now());
        let (ticket, at) = match answer {
            Answer::Now => return Admission::Admitted,
            Answer::TooLate(wait) => return Admission::TooLate(wait),
            Answer::At { ticket, at } => (ticket, at),
        };
        let place = Place {
            limiter: self,
            ticket,
        };
        let mut alarm = pin!(sleep_until(at));
        poll_fn(|context| {
            loop {
                let now = Instant::now();
                let mut woken = Vec::new();
                let waker = context.waker();
                let turn = self.book().turn(place.ticket, waker, &mut woken, now);
                woken.into_iter().for_each(Waker::wake);
                match turn {
                    Turn::Now => return Poll::Ready(Admission::Admitted),
                    Turn::TooLate(wait) => return Poll::Ready(Admission::TooLate(wait)),
                    Turn::At(at) => {
                        if at != alarm.deadline() {
                            alarm.as_mut().reset(at);
                        }
                        ready!(alarm.as_mut().poll(context));
                    }
                }
            }
        })
        .await
    }

    /// Counts a call that was let through elsewhere.
    #[cfg(feature = "redis")]
    pub(super) fn record(&self, buckets: &[Bucket]) {
        self.book().record(buckets, Instant::now());
    }

    pub(super) fn close(&self, bucket: &Bucket, wait: Duration) {
        let now = Instant::now();
        if let Some(until) = now.checked_add(wait) {
            let woken = self.book().close(bucket, until, now);
            woken.into_iter().for_each(Waker::wake);
        }
    }
}

/// A reserved place, given back when the call that waits for it is dropped.
struct Place<'a> {
    limiter: &'a LocalLimiter,
    ticket: u64,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.limiter.book().leave(self.ticket);
    }
}

impl Limiter for LocalLimiter {
    fn admit<'a>(
        &'a self,
        buckets: &'a [Bucket],
        patience: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>> {
        Box::pin(async move { Ok(self.take(buckets, patience).await) })
    }

    fn penalize<'a>(&'a self, bucket: &'a Bucket, wait: Duration) -> BoxFuture<'a, ()> {
        self.close(bucket, wait);
        Box::pin(async {})
    }
}
