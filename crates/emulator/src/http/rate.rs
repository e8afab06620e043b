//! Rate limits with the buckets that the vendors document. A bucket is a window that begins with its first request; one
//! request too many is told when the window ends.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use serde::Deserialize;

use crate::fault::{Asked, Vendor};

/// Which limits hold. Clerk's are those that it documents; GenAuth documents that it has some, so they are named here.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RateLimits {
    clerk: bool,
    genauth: Option<Bucket>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bucket {
    requests: u32,
    seconds: u64,
}

impl Bucket {
    const fn of(requests: u32, seconds: u64) -> Self {
        Self { requests, seconds }
    }
}

impl Default for RateLimits {
    /// Those that are documented.
    fn default() -> Self {
        Self {
            clerk: true,
            genauth: None,
        }
    }
}

impl RateLimits {
    /// Those that are documented: Clerk's.
    pub fn documented() -> Self {
        Self::default()
    }

    /// So many requests of GenAuth's in so many seconds.
    #[must_use]
    pub fn genauth(mut self, requests: u32, seconds: u64) -> Self {
        self.genauth = Some(Bucket::of(requests, seconds));
        self
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

    /// Takes one request out of every bucket that it belongs to. If one is empty, nothing is taken, and the time is
    /// returned until that one is full again.
    pub(crate) fn admit(
        &self,
        asked: Asked,
        path: &str,
        key: &str,
        now: SystemTime,
    ) -> Result<(), Duration> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { limits, windows } = &mut *state;
        let Some(limits) = limits else { return Ok(()) };
        let buckets = limits.buckets(asked, path, key);
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

impl RateLimits {
    /// The buckets of one request, by name.
    fn buckets(&self, asked: Asked, path: &str, key: &str) -> Vec<(String, Bucket)> {
        match asked.vendor {
            Vendor::Clerk if self.clerk => clerk_buckets(asked, path, key),
            Vendor::GenAuth => self
                .genauth
                .map(|bucket| ("genauth".to_owned(), bucket))
                .into_iter()
                .collect(),
            Vendor::Clerk | Vendor::Nobody => Vec::new(),
        }
    }
}

fn clerk_buckets(asked: Asked, path: &str, key: &str) -> Vec<(String, Bucket)> {
    let operation = asked
        .operation
        .map_or("", |operation| operation.id.as_str());
    if operation == "GetJWKS" {
        return Vec::new();
    }
    let instance = if key.starts_with("sk_live_") {
        1000
    } else {
        100
    };
    let mut buckets = vec![("clerk".to_owned(), Bucket::of(instance, 10))];
    let own = match operation {
        "CreateInvitation" => Some(Bucket::of(100, 3600)),
        "CreateBulkInvitations" => Some(Bucket::of(25, 3600)),
        "CreateOrganizationInvitation" => Some(Bucket::of(250, 3600)),
        "CreateOrganizationInvitationBulk" => Some(Bucket::of(50, 3600)),
        _ => None,
    };
    buckets.extend(own.map(|bucket| (operation.to_owned(), bucket)));
    let updates = [
        "UpdateUser",
        "UpdateUserMetadata",
        "ReplaceUserMetadata",
        "UpdateOrganization",
        "MergeOrganizationMetadata",
        "ReplaceOrganizationMetadata",
        "UpdateOrganizationMembership",
        "UpdateOrganizationMembershipMetadata",
    ];
    if updates.contains(&operation) {
        let object = path.strip_suffix("/metadata").unwrap_or(path);
        buckets.push((object.to_owned(), Bucket::of(10, 10)));
    }
    buckets
}
