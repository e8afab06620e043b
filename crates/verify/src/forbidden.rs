//! What a caller who is known may not do.

use std::fmt;

use serde_json::Value;

use crate::clerk::Reverification;

/// A caller who is known may not do this: 403. `Display` is one fixed text. With the feature `axum` it is a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forbidden {
    reverification: Option<Reverification>,
}

impl Forbidden {
    /// For a rule of your own, such as a scope that is missing.
    pub const fn new() -> Self {
        Self {
            reverification: None,
        }
    }

    pub(crate) const fn reverification(wanted: Reverification) -> Self {
        Self {
            reverification: Some(wanted),
        }
    }

    pub(crate) const fn asks_reverification(&self) -> bool {
        self.reverification.is_some()
    }

    /// The status to answer with: 403.
    pub const fn status(&self) -> u16 {
        403
    }

    /// The JSON body to which Clerk's browser SDK reacts, if verifying again is all that is missing.
    pub fn body(&self) -> Option<Value> {
        self.reverification.as_ref().map(Reverification::refusal)
    }
}

impl fmt::Display for Forbidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the caller may not do this")
    }
}

impl std::error::Error for Forbidden {}
