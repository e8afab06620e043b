//! A JSON Web Key Set: RSA keys for signatures are used, everything else in it is passed over.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::rsa::{Algorithm, RsaKey};
use crate::config::ConfigError;

/// More keys than any issuer has; what follows is passed over.
const MAX_KEYS: usize = 100;

/// Public keys by their ids. Read from a JSON Web Key Set (RFC 7517).
#[derive(Clone, Debug, Default)]
pub struct KeySet {
    keys: Vec<(String, Arc<RsaKey>)>,
}

impl KeySet {
    /// Reads a JSON Web Key Set. Keys are used if they have an id, are RSA of 2048 to 8192 bits, and are for signatures
    /// or do not say what for. Others are passed over, so a set may be empty; then no token is accepted.
    ///
    /// # Errors
    ///
    /// If `json` is not an object with an array `keys`.
    pub fn from_json(json: &[u8]) -> Result<Self, ConfigError> {
        Self::read(json).ok_or(ConfigError::new("keys", "is not a JSON Web Key Set"))
    }

    pub(crate) fn read(json: &[u8]) -> Option<Self> {
        let document: Map<String, Value> = serde_json::from_slice(json).ok()?;
        let listed = document.get("keys")?.as_array()?;
        let mut keys: Vec<(String, Arc<RsaKey>)> = Vec::new();
        for (kid, key) in listed.iter().take(MAX_KEYS).filter_map(usable) {
            if keys.iter().all(|(known, _)| *known != kid) {
                keys.push((kid, Arc::new(key)));
            }
        }
        Some(Self { keys })
    }

    /// The ids of the keys, in the order of the document.
    pub fn key_ids(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|(kid, _)| kid.as_str())
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    pub(crate) fn get(&self, kid: &str) -> Option<Arc<RsaKey>> {
        let mut keys = self.keys.iter();
        keys.find(|(known, _)| known == kid)
            .map(|(_, key)| Arc::clone(key))
    }
}

fn usable(entry: &Value) -> Option<(String, RsaKey)> {
    let entry = entry.as_object()?;
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    if text("kty") != Some("RSA") || entry.get("use").is_some_and(|usage| usage != "sig") {
        return None;
    }
    let algorithm = match entry.get("alg") {
        None => None,
        Some(name) => Some(Algorithm::named(name.as_str()?)?),
    };
    let number = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok();
    let key = RsaKey::from_components(algorithm, &number("n")?, &number("e")?)?;
    Some((text("kid")?.to_owned(), key))
}
