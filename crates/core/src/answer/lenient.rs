//! Reading answers with tolerance: what vendors leave out, write as null, or invent later never fails the call.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Null reads as the default value. For `#[serde(default, deserialize_with = "…")]`.
pub fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// A field that is there reads as `Some`, even if it is null: so `Option<Nullable<T>>` keeps null and absent apart.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// A variant of a union out of its buffered value, if that fits.
pub fn variant<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}
