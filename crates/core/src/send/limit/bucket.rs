//! The buckets that one request counts in.

use std::borrow::Cow;

use crate::operation::{Quota, Rate};
use crate::send::outgoing::Outgoing;

/// Something that calls are counted in.
#[non_exhaustive]
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

impl Rate {
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
