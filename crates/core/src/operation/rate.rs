//! The vendor's rate limits, as facts of operations.

use std::time::Duration;

/// The longest window and margin that are told apart: about ten years.
const LONGEST: Duration = Duration::from_secs(315_360_000);

/// So many calls in any window of this length.
///
/// Requests are counted when they are let through, and the vendor counts them when they arrive. A request that has to
/// open a connection arrives later than one that finds an open connection, so this client spaces calls by the window
/// and a margin. As long as arrivals differ by no more than the margin, no window at the vendor sees more calls than
/// the quota. Default: 1 second, or the length of the window if that is shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quota {
    calls: u32,
    per: Duration,
    margin: Duration,
}

impl Quota {
    /// `calls` in any window of `per`, with the default margin; no calls count as one.
    pub const fn new(calls: u32, per: Duration) -> Self {
        let calls = if calls == 0 { 1 } else { calls };
        let margin = if per.as_secs() > 0 {
            Duration::from_secs(1)
        } else {
            per
        };
        Self { calls, per, margin }
    }

    /// The same quota with another margin: how much later one request may arrive than another that is let through at
    /// the same time. It costs throughput: `calls` in `per + margin`.
    #[must_use]
    pub const fn with_margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// How many calls.
    pub const fn calls(self) -> u32 {
        self.calls
    }

    /// The length of the vendor's window.
    pub const fn per(self) -> Duration {
        self.per
    }

    /// How much longer the window is for this client.
    pub const fn margin(self) -> Duration {
        self.margin
    }

    /// The window of this client: the vendor's and the margin.
    pub(crate) fn span(self) -> Duration {
        self.per.saturating_add(self.margin).min(LONGEST)
    }
}

/// Where a vendor counts the calls of one operation.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rate {
    /// With everything else that the client does.
    #[default]
    Common,
    /// Nowhere.
    Uncounted,
    /// With everything else, and in a bucket of its own: see [`Rate::own`].
    #[non_exhaustive]
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
