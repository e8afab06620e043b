//! Hashes of inputs: by them duplicates are found, and a report is matched with its inputs.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The hash of an input: half of a SHA-256 over the operation, its other arguments and the input as JSON, without members
/// that hold secrets. The same in every process and version; 32 hexadecimal digits in JSON.
///
/// It keeps an input out of a report; it does not make it anonymous: who can guess an id or an e-mail address can
/// compute its hash and compare.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InputHash([u8; 16]);

impl InputHash {
    /// The hash of `input`, without the members that `secrets` names.
    pub(super) fn of(scope: &Sha256, input: &Value, secrets: &[&str]) -> Self {
        let mut hash = scope.clone();
        feed(&mut hash, input, secrets);
        let mut half = [0; 16];
        half.copy_from_slice(&hash.finalize()[..16]);
        Self(half)
    }
}

/// Hashes a JSON value whatever the order of its members: each value begins with its kind, each text with its length.
pub(super) fn feed(hash: &mut Sha256, value: &Value, secrets: &[&str]) {
    match value {
        Value::Null => hash.update(b"n"),
        Value::Bool(value) => hash.update(if *value { b"t" } else { b"f" }),
        Value::Number(number) => text(hash, *b"d", &number.to_string()),
        Value::String(string) => text(hash, *b"s", string),
        Value::Array(items) => {
            size(hash, *b"a", items.len());
            for item in items {
                feed(hash, item, secrets);
            }
        }
        Value::Object(members) => {
            let mut shown: Vec<_> = members
                .iter()
                .filter(|(name, _)| !secrets.contains(&name.as_str()))
                .collect();
            shown.sort_unstable_by_key(|(name, _)| name.as_str());
            size(hash, *b"o", shown.len());
            for (name, value) in shown {
                text(hash, *b"m", name);
                feed(hash, value, secrets);
            }
        }
    }
}

fn text(hash: &mut Sha256, kind: [u8; 1], text: &str) {
    size(hash, kind, text.len());
    hash.update(text);
}

fn size(hash: &mut Sha256, kind: [u8; 1], size: usize) {
    hash.update(kind);
    hash.update((size as u64).to_be_bytes());
}

impl fmt::Display for InputHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for InputHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for InputHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for InputHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = Some(text.as_str())
            .filter(|text| text.len() == 32 && text.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let number = digits.and_then(|digits| u128::from_str_radix(digits, 16).ok());
        let number = number.ok_or_else(|| D::Error::custom("a hash has 32 hexadecimal digits"))?;
        Ok(Self(number.to_be_bytes()))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InputHash {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InputHash".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-fA-F]{32}$" })
    }
}
