//! Rate limits with the buckets that the APIs document, or with buckets of the caller's own. A bucket is a window that
//! begins with its first request; one request too many is told when the window ends.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::http::exchange::Request;
use crate::vendor::Asked;
use crate::vendor::registry::Registry;

/// Which limits hold, by the name of the API. Those that are not named hold as they are documented: Clerk's do. GenAuth
/// documents that it has limits and not which ones, so they are given here, and so are those of a
/// [mounted API](crate::Builder::api).
///
/// In a file: `{ "clerk": false, "genauth": { "requests": 100, "seconds": 10 } }`; `true` means as documented.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RateLimits {
    apis: BTreeMap<String, Limit>,
}

/// The limits of one API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "rate limits are true, false, or `requests` and `seconds`"
)]
enum Limit {
    /// Those that are documented, or none.
    Documented(bool),
    /// One for all requests.
    All(Bucket),
}

/// So many requests in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Bucket {
    requests: u32,
    seconds: u64,
}

impl Bucket {
    pub(crate) const fn of(requests: u32, seconds: u64) -> Self {
        Self { requests, seconds }
    }
}

impl RateLimits {
    /// Those that are documented: Clerk's.
    pub fn documented() -> Self {
        Self::default()
    }

    /// So many requests of GenAuth's in so many seconds.
    #[must_use]
    pub fn genauth(self, requests: u32, seconds: u64) -> Self {
        self.api("genauth", requests, seconds)
    }

    /// So many requests of any API in so many seconds, in place of its documented limits.
    #[must_use]
    pub fn api(mut self, name: impl Into<String>, requests: u32, seconds: u64) -> Self {
        let limit = Limit::All(Bucket::of(requests, seconds));
        self.apis.insert(name.into(), limit);
        self
    }

    /// Why these limits cannot hold.
    pub(crate) fn check(&self, registry: &Registry) -> Result<(), String> {
        for (name, limit) in &self.apis {
            let Some(vendor) = registry.named(name) else {
                return Err(format!("rate limits: no API is called `{name}`"));
            };
            if *limit == Limit::Documented(true) && !vendor.documents_limits() {
                return Err(format!(
                    "rate limits: `{name}` documents none, so `requests` and `seconds` must be given"
                ));
            }
        }
        Ok(())
    }

    /// The buckets of one request, by name.
    fn buckets(&self, asked: Asked<'_>, request: &Request) -> Vec<(String, Bucket)> {
        let Some(vendor) = asked.vendor else {
            return Vec::new();
        };
        let name = &vendor.description().name;
        match self.apis.get(name).unwrap_or(&Limit::Documented(true)) {
            Limit::Documented(false) => Vec::new(),
            Limit::Documented(true) => {
                let buckets = vendor.documented_buckets(asked.operation, request);
                buckets
                    .into_iter()
                    .map(|(bucket, size)| (format!("{name} {bucket}"), size))
                    .collect()
            }
            Limit::All(bucket) => vec![(name.clone(), *bucket)],
        }
    }
}

/// What has been taken out of the buckets.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    limits: Option<RateLimits>,
    windows: HashMap<String, Window>,
}

#[derive(Debug)]
struct Window {
    ends: SystemTime,
    taken: u32,
}

impl Rates {
    pub(crate) fn enforce(&self, limits: Option<RateLimits>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.limits = limits;
        state.windows.clear();
    }

    /// The limits that are enforced, if any are.
    pub(crate) fn limits(&self) -> Option<RateLimits> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.limits.clone()
    }

    /// Takes one request out of every bucket that it belongs to. If one is empty, nothing is taken, and the time is
    /// returned until that one is full again.
    pub(crate) fn admit(
        &self,
        asked: Asked<'_>,
        request: &Request,
        now: SystemTime,
    ) -> Result<(), Duration> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { limits, windows } = &mut *state;
        let Some(limits) = limits else { return Ok(()) };
        let buckets = limits.buckets(asked, request);
        windows.retain(|_, window| window.ends > now);
        let full = buckets.iter().filter_map(|(name, bucket)| {
            let window = windows.get(name)?;
            let left = window.ends.duration_since(now).unwrap_or_default();
            (window.taken >= bucket.requests).then_some(left)
        });
        if let Some(longest) = full.max() {
            return Err(longest);
        }
        for (name, bucket) in buckets {
            let window = windows.entry(name).or_insert_with(|| Window {
                ends: now + Duration::from_secs(bucket.seconds),
                taken: 0,
            });
            window.taken += 1;
        }
        Ok(())
    }
}
