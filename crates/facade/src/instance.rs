//! How the rate limiter's buckets of one account are named, so that clients of the same account share them, clients
//! of different accounts do not, and no name holds a key.

use std::fmt::Write as _;

use identity_facade_core::{Error, encode_segment};
use sha2::{Digest, Sha256};

/// What all bucket names of one account begin with: the vendor, and the account's name or else a hash of `key`.
pub(crate) fn scope(vendor: &str, name: Option<&str>, key: &str) -> Result<String, Error> {
    match name {
        None => Ok(format!("{vendor}:key-{}", hash(vendor, key))),
        Some(name) if name.trim().is_empty() => {
            Err(Error::configuration("the name of the instance is blank"))
        }
        Some(name) if holds(name, key) => Err(Error::configuration(
            "the name of the instance holds the key, and it is shown to the limiter",
        )),
        Some(name) => Ok(format!("{vendor}:name-{}", encode_segment(name))),
    }
}

/// Whether a name gives a key away. What is so short stands in a name by chance.
pub(crate) fn holds(name: &str, key: &str) -> bool {
    name == key || (key.len() >= 16 && name.contains(key))
}

/// Half of a SHA-256, in hexadecimal digits: the same in every process and version, and no way back to the key.
fn hash(vendor: &str, key: &str) -> String {
    let mut hash = Sha256::new();
    for part in ["identity-facade", vendor, key] {
        hash.update(part);
        hash.update([0]);
    }
    let mut digits = String::new();
    for byte in &hash.finalize()[..16] {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}
