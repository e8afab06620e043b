//! What remains in spite of a plan.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use serde::{Serialize, Serializer};

/// Why something remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// The application lets everybody in who is not denied.
    Default,
    /// A group has the access, and the subject is in it.
    Group,
    /// A role has the access, and the subject has it.
    Role,
    /// An organization or a department has the access, or a way that the API does not name.
    Organization,
    /// A record denies access. Removing it would give access.
    Deny,
    /// It was issued earlier, cannot be revoked, and ends by itself.
    Issued,
    /// It was not asked for.
    Kept,
}

/// What remains in spite of a plan, by name. `Display` is a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Remains {
    /// Why.
    pub reason: Reason,
    /// What: an application, a token, a key.
    pub what: String,
    /// By which group, role or record it remains, or until when, in words.
    pub how: Cow<'static, str>,
    /// The longest lifetime known of such a token. One that was made with a longer lifetime of its own lives longer. In
    /// seconds where it is serialized.
    #[serde(
        rename = "lifetime_seconds",
        serialize_with = "seconds",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<u64>"))]
    pub lifetime: Option<Duration>,
}

impl Remains {
    pub(super) fn new(
        reason: Reason,
        what: impl Into<String>,
        how: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            reason,
            what: what.into(),
            how: how.into(),
            lifetime: None,
        }
    }

    #[cfg(feature = "clerk-tasks")]
    pub(super) fn lifetime(mut self, time: Option<Duration>) -> Self {
        self.lifetime = time;
        self
    }
}

impl fmt::Display for Remains {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.how)?;
        match self.lifetime {
            Some(time) => write!(f, " (longest lifetime known: {} seconds)", time.as_secs()),
            None => Ok(()),
        }
    }
}

#[allow(clippy::ref_option)] // serde's signature
fn seconds<S: Serializer>(time: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    time.map(|time| time.as_secs()).serialize(serializer)
}
