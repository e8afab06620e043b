//! `lock.toml`: which document a description was imported from, and how much there is in it.

use std::fmt::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::document::operations;

/// What pins an import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The API's name.
    pub api: String,
    /// Name of the vendor's file, without its folder.
    pub source: String,
    /// The version that the document gives itself.
    pub version: String,
    /// Day of the import.
    pub imported: String,
    /// Hash of the vendor's file.
    pub source_sha256: String,
    /// Hash of `api.json`.
    pub api_sha256: String,
    /// How much there is.
    pub counts: Counts,
}

/// Sizes of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Paths, those without operations included.
    pub paths: usize,
    /// Component schemas.
    pub schemas: usize,
}

impl Counts {
    /// Counts what is in a document.
    pub fn of(document: &Value) -> Self {
        let size = |value: &Value| value.as_object().map_or(0, Map::len);
        Self {
            operations: operations(document).len(),
            paths: size(&document["paths"]),
            schemas: size(&document["components"]["schemas"]),
        }
    }
}

/// SHA-256 in lower-case hexadecimal.
pub fn sha256(text: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text) {
        let _ = write!(hex, "{byte:02x}"); // a String takes everything
    }
    hex
}

/// The day, as `2026-05-12`, in UTC.
pub fn day(now: SystemTime) -> String {
    let moment = humantime::format_rfc3339_seconds(now.max(UNIX_EPOCH)).to_string();
    moment.split('T').next().unwrap_or_default().to_owned()
}
