//! How often a vendor lets itself be called: the facts of an operation, and the buckets that one request counts in.

use std::borrow::Cow;
use std::time::Duration;

use crate::outgoing::Outgoing;

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

    /// What `request` counts in, the widest first. `common` is the bucket of everything that the client does; its
    /// name, up to the last colon, is what the other keys begin with.
    pub fn buckets(self, common: &Bucket, request: &Outgoing) -> Vec<Bucket> {
        match self {
            Self::Common => vec![common.clone()],
            Self::Uncounted => Vec::new(),
            Self::Own { bucket, quota, by } => {
                let (scope, _) = common.key.rsplit_once(':').unwrap_or(("", ""));
                let mut key = format!("{scope}:{bucket}");
                for parameter in by {
                    key.push(':');
                    key.push_str(request.path_value(parameter).unwrap_or_default());
                }
                vec![common.clone(), Bucket::new(key, Some(quota))]
            }
        }
    }
}

/// Something that calls are counted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Tells it from all others. It may hold the identifier of an object, never a secret.
    pub key: Cow<'static, str>,
    /// What goes through; `None` if that is known only when the vendor refuses.
    pub quota: Option<Quota>,
}

impl Bucket {
    /// A bucket with this name and quota.
    pub fn new(key: impl Into<Cow<'static, str>>, quota: impl Into<Option<Quota>>) -> Self {
        Self {
            key: key.into(),
            quota: quota.into(),
        }
    }
}
