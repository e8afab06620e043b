//! Public keys: read from a PEM or a set of keys, or loaded and cached for one verifier.

use std::sync::Arc;

use crate::error::{Error, Reason};

pub(crate) mod cache;
pub(crate) mod fetch;
#[cfg(feature = "http-client")]
mod http_client;
pub(crate) mod policy;
pub(crate) mod rsa;
pub(crate) mod set;
pub(crate) mod source;
pub(crate) mod stats;

use self::cache::Cache;
use self::rsa::RsaKey;
use self::set::KeySet;
use self::stats::KeyStats;

/// The keys of one verifier. Nothing is shared with another one.
pub(crate) enum Keys {
    /// One key, whatever the token calls it.
    One(Arc<RsaKey>),
    /// A set that was given.
    Fixed(KeySet),
    /// A set that is loaded.
    Loaded(Box<Cache>),
}

impl Keys {
    /// The key that a token names, which may have to be loaded.
    pub(crate) async fn find(&self, kid: Option<&str>) -> Result<Arc<RsaKey>, Error> {
        match (self, kid) {
            (Self::Loaded(cache), Some(kid)) => cache.find(kid).await,
            _ => self.held(kid),
        }
    }

    /// The key that a token names, if it is held.
    pub(crate) fn held(&self, kid: Option<&str>) -> Result<Arc<RsaKey>, Error> {
        match (self, kid) {
            (Self::One(key), _) => Ok(Arc::clone(key)),
            (_, None) => Err(Reason::KeyMismatch.into()),
            (Self::Fixed(keys), Some(kid)) => Ok(keys.get(kid).ok_or(Reason::KeyMismatch)?),
            (Self::Loaded(cache), Some(kid)) => cache.held(kid),
        }
    }

    /// Loads the keys now, if they are loaded at all.
    pub(crate) async fn refresh(&self) -> Result<(), Error> {
        match self {
            Self::Loaded(cache) => cache.refresh().await,
            Self::One(_) | Self::Fixed(_) => Ok(()),
        }
    }

    pub(crate) fn stats(&self) -> KeyStats {
        match self {
            Self::One(_) => KeyStats::of_given(1),
            Self::Fixed(keys) => KeyStats::of_given(keys.len()),
            Self::Loaded(cache) => cache.stats(),
        }
    }
}
