//! The end of a run before its inputs end: a future that the caller gave.

use std::future::Future;
use std::pin::Pin;
use std::task::Context;

/// Whether a run is cancelled.
#[derive(Default)]
pub(super) struct Cancel {
    signal: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    cancelled: bool,
}

impl Cancel {
    /// Cancelled when `signal` is ready.
    pub(super) fn by(signal: impl Future<Output = ()> + Send + 'static) -> Self {
        Self {
            signal: Some(Box::pin(signal)),
            cancelled: false,
        }
    }

    /// Whether it is now; otherwise the task of `context` is woken when it is.
    pub(super) fn is_cancelled(&mut self, context: &mut Context<'_>) -> bool {
        if let Some(signal) = &mut self.signal
            && signal.as_mut().poll(context).is_ready()
        {
            self.signal = None;
            self.cancelled = true;
        }
        self.cancelled
    }

    /// Whether it was when it was last asked.
    pub(super) fn was_cancelled(&self) -> bool {
        self.cancelled
    }
}
