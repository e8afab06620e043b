//! What the key cache did, in numbers.

use std::time::SystemTime;

/// What the key cache of a verifier and its clones did since it was built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeyStats {
    /// Keys that are held.
    pub held: usize,
    /// When they were loaded. `None` if they were given, or never loaded.
    pub loaded_at: Option<SystemTime>,
    /// Requests for keys that were completed.
    pub fetches: u64,
    /// How many of them failed.
    pub failures: u64,
    /// Tokens that named a key that was not held when they were judged.
    pub unknown_keys: u64,
    /// Tokens that were judged with keys that should have been loaded again and could not be.
    pub stale_uses: u64,
}

impl KeyStats {
    pub(crate) fn of_given(held: usize) -> Self {
        Self {
            held,
            ..Self::default()
        }
    }
}
