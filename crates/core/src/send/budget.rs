//! The retry budget that all clones of a client share. During an outage every call fails, and without it every call
//! would be sent three times to a service that is down already.

use std::sync::atomic::{AtomicU32, Ordering};

/// Successes that earn one retry.
const EARNED_BY: u32 = 10;

/// A store of retries. A retry takes one out, every success puts a tenth back; empty means that failures are final
/// until the service is well again.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
    capacity: u32,
}

impl Budget {
    pub(crate) fn of(retries: u32) -> Self {
        let capacity = retries.saturating_mul(EARNED_BY);
        Self {
            tenths: AtomicU32::new(capacity),
            capacity,
        }
    }

    /// Takes one retry out, if there is one. It is put back unless it is used.
    pub(crate) fn take(&self) -> Option<Taken<'_>> {
        self.change(|tenths| tenths.checked_sub(EARNED_BY))
            .then(|| Taken(Some(self)))
    }

    /// A call succeeded.
    pub(crate) fn earn(&self) {
        self.change(|tenths| (tenths < self.capacity).then(|| tenths + 1));
    }

    fn put_back(&self) {
        self.change(|tenths| Some(tenths.saturating_add(EARNED_BY).min(self.capacity)));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change)
            .is_ok()
    }
}

/// A retry that was taken out and not made yet. A call that is dropped while it waits has made none.
#[must_use = "a retry that is dropped goes back"]
pub(crate) struct Taken<'a>(Option<&'a Budget>);

impl Taken<'_> {
    /// A retry without a budget.
    pub(crate) fn free() -> Self {
        Self(None)
    }

    /// The retry is made.
    pub(crate) fn used(mut self) {
        self.0 = None;
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if let Some(budget) = self.0 {
            budget.put_back();
        }
    }
}
