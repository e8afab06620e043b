//! Hashes of inputs: by them duplicates are found, and a report is matched with its inputs.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The hash of an input: half of a SHA-256 over the operation, its other arguments and the input, without members that hold
/// secrets. The same in every process and version; 32 hexadecimal digits in JSON.
///
/// It keeps an input out of a report; it does not make it anonymous: who can guess an id or an e-mail address can
/// compute its hash and compare.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InputHash([u8; 16]);

impl InputHash {
    /// The hash of nothing.
    pub(super) const ZEROS: Self = Self([0; 16]);

    /// Its bits as two numbers.
    pub(super) fn halves(self) -> [u64; 2] {
        let (halves, _) = self.0.as_chunks();
        [0, 1].map(|half| u64::from_ne_bytes(halves[half]))
    }

    /// The hash of an input that was written to `text`.
    pub(super) fn of(seed: &Sha256, text: &[u8]) -> Self {
        let hash = seed.clone().chain_update(text).finalize();
        let mut half = [0; 16];
        half.copy_from_slice(&hash[..16]);
        Self(half)
    }

    /// The hash as text, which is written to `digits`: a formatted byte at a time took a third of writing a report.
    fn hex(self, digits: &mut [u8; 32]) -> &str {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        for (pair, byte) in digits.chunks_exact_mut(2).zip(self.0) {
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 0xf)];
        }
        std::str::from_utf8(digits).unwrap_or_default()
    }
}

/// What all hashes of a form begin with. It fills a block, so that a short input takes only one more.
pub(super) fn seed(scope: &[u8]) -> Sha256 {
    let scope = Sha256::digest(scope);
    Sha256::new().chain_update(scope).chain_update(scope)
}

/// Writes a JSON value, without the members that `secrets` names, whatever the order of its members: each value begins
/// with its kind, each string with its length.
pub(super) fn write(text: &mut Vec<u8>, value: &Value, secrets: &[&str]) {
    match value {
        Value::Null => text.push(b'n'),
        Value::Bool(value) => text.push(if *value { b't' } else { b'f' }),
        Value::Number(number) => write_text(text, b'd', &number.to_string()),
        Value::String(string) => write_text(text, b's', string),
        Value::Array(items) => {
            write_size(text, b'a', items.len());
            for item in items {
                write(text, item, secrets);
            }
        }
        Value::Object(members) => {
            let mut shown: Vec<_> = members
                .iter()
                .filter(|(name, _)| !secrets.contains(&name.as_str()))
                .collect();
            shown.sort_unstable_by_key(|(name, _)| name.as_str());
            write_size(text, b'o', shown.len());
            for (name, value) in shown {
                write_text(text, b'm', name);
                write(text, value, secrets);
            }
        }
    }
}

/// Writes a string.
pub(super) fn write_string(text: &mut Vec<u8>, string: &str) {
    write_text(text, b's', string);
}

fn write_text(text: &mut Vec<u8>, kind: u8, string: &str) {
    write_size(text, kind, string.len());
    text.extend_from_slice(string.as_bytes());
}

fn write_size(text: &mut Vec<u8>, kind: u8, size: usize) {
    text.push(kind);
    text.extend_from_slice(&(size as u64).to_be_bytes());
}

impl fmt::Display for InputHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.hex(&mut [0; 32]))
    }
}

impl fmt::Debug for InputHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for InputHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.hex(&mut [0; 32]))
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
