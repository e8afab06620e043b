//! The vendor's rate limits, as facts of operations.

use std::time::Duration;

/// So many calls in any stretch of time that is so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quota {
    calls: u32,
    per: Duration,
}

impl Quota {
    /// `calls` in any stretch of `per`; no calls count as one.
    pub const fn new(calls: u32, per: Duration) -> Self {
        let calls = if calls == 0 { 1 } else { calls };
        Self { calls, per }
    }

    /// How many calls.
    pub const fn calls(self) -> u32 {
        self.calls
    }

    /// How long the stretch is.
    pub const fn per(self) -> Duration {
        self.per
    }
}

/// Where a vendor counts the calls of one operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rate {
    /// With everything else that the client does.
    #[default]
    Common,
    /// Nowhere.
    Uncounted,
    /// With everything else, and in a bucket of its own.
    Own {
        /// Names the bucket; operations that give the same name share it.
        bucket: &'static str,
        /// What goes through.
        quota: Quota,
        /// Path parameters of which every value has a bucket of its own; empty if there is one for all.
        by: &'static [&'static str],
    },
}

impl Rate {
    /// A bucket that lets `calls` through in `seconds`, one for every value of the path parameters `by`.
    pub const fn own(
        bucket: &'static str,
        calls: u32,
        seconds: u64,
        by: &'static [&'static str],
    ) -> Self {
        Self::Own {
            bucket,
            quota: Quota::new(calls, Duration::from_secs(seconds)),
            by,
        }
    }
}
