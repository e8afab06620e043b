//! Requests on their way, a bounded number of them, polled together in one task: nothing is spawned, so dropping the run
//! drops them.

use std::task::{Context, Poll};

use crate::send::future::BoxFuture;

/// Futures that run at the same time.
pub(super) struct Flights<O>(Vec<BoxFuture<'static, O>>);

impl<O> Flights<O> {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn push(&mut self, future: BoxFuture<'static, O>) {
        self.0.push(future);
    }

    /// The outcome of any that has one.
    pub(super) fn poll_any(&mut self, context: &mut Context<'_>) -> Poll<O> {
        for index in 0..self.0.len() {
            if let Poll::Ready(outcome) = self.0[index].as_mut().poll(context) {
                drop(self.0.swap_remove(index));
                return Poll::Ready(outcome);
            }
        }
        Poll::Pending
    }
}
