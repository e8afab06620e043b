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

/// An object of a union, with the text of its member `tag`, if it has one. The caller chooses the variant.
pub fn union<'de, D>(deserializer: D, tag: &str) -> Result<(Option<String>, Value), D::Error>
where
    D: Deserializer<'de>,
{
    let value = Value::deserialize(deserializer)?;
    let tag = value.get(tag).and_then(Value::as_str).map(str::to_owned);
    Ok((tag, value))
}

/// One variant of a union out of its buffered object.
pub fn variant<T, E>(value: Value) -> Result<T, E>
where
    T: serde::de::DeserializeOwned,
    E: serde::de::Error,
{
    T::deserialize(value).map_err(E::custom)
}
