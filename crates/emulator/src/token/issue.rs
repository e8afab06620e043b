//! How a kind of token is issued: what the vendors' modules implement. Public by name only, because a public trait builds
//! on it.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::http::server::Shared;
use crate::token::TokenError;

/// A kind of token that can be issued.
pub trait Issue {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError>;
}

/// What the caller says of a token of every kind.
#[derive(Default)]
pub struct Terms {
    pub(crate) lifetime: Option<Duration>,
    pub(crate) issued_at: Option<SystemTime>,
    pub(crate) claims: Map<String, Value>,
}

impl Terms {
    /// The lifetime in seconds, or the one of the kind.
    pub(crate) fn seconds(&self, default: u64) -> u64 {
        self.lifetime.map_or(default, |lifetime| lifetime.as_secs())
    }
}

/// Adds claims of the caller's own; those that the vendor sets are not among them.
pub(crate) fn add_own(
    claims: &mut Map<String, Value>,
    own: &Map<String, Value>,
    reserved: &[&str],
) -> Result<(), String> {
    for (name, value) in own {
        if reserved.contains(&name.as_str()) {
            return Err(format!("claim `{name}`: the vendor sets it"));
        }
        claims.insert(name.clone(), value.clone());
    }
    Ok(())
}
