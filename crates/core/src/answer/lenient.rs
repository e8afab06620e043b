//! Reading members of answers with tolerance: what vendors leave out, write as null or invent later never fails a call,
//! unless it decides access. Generated types use these functions as `deserialize_with`.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer};

use super::failure::OURS;
pub use super::json::Json;

/// Stands for what could not be read as text.
const REPLACEMENT: char = '\u{fffd}';

/// Null reads as the default value; with `#[serde(default)]`, so does a member that is absent.
pub fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// A member that is there reads as `Some`, even if it is null: so `Option<Nullable<T>>` keeps null and absent apart.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// A decisive member that may be null: absent is an error, because `None` would say something.
pub fn nullable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer)
}

/// Decisive text: whole, or an error.
pub fn sound<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    whole_text(String::deserialize(deserializer)?)
}

/// Decisive text that may be null: whole, null, or an error.
pub fn sound_nullable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    Option::<String>::deserialize(deserializer)?
        .map(whole_text)
        .transpose()
}

fn whole_text<T: From<String>, E: de::Error>(text: String) -> Result<T, E> {
    if text.contains(REPLACEMENT) {
        return Err(E::custom(format_args!("{OURS}a part of its text is lost")));
    }
    Ok(text.into())
}

/// An integer: 0 for null and for numbers beyond 64 bits.
pub fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Whole::deserialize(deserializer).map(|Whole(value)| value.unwrap_or_default())
}

/// An integer: `None` for null and for numbers beyond 64 bits.
pub fn optional_integer<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<i64>, D::Error> {
    Whole::deserialize(deserializer).map(|Whole(value)| value)
}

/// A decisive point in time: null and numbers beyond 64 bits are errors.
pub fn instant<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: From<i64>,
{
    let Whole(value) = Whole::deserialize(deserializer)?;
    value
        .map(T::from)
        .ok_or_else(|| de::Error::custom(format_args!("{OURS}expected an integer of 64 bits")))
}

/// A number that is whole, however it is written.
pub(super) struct Whole(pub(super) Option<i64>);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Number).map(Self)
    }
}

struct Number;

impl<'de> Visitor<'de> for Number {
    type Value = Option<i64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(value).ok())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        const BEYOND: f64 = 9_223_372_036_854_775_808.0;
        if value.abs() >= BEYOND {
            return Ok(None);
        }
        if value.fract() != 0.0 {
            return Err(E::invalid_type(de::Unexpected::Float(value), &self));
        }
        #[allow(clippy::cast_possible_truncation)] // whole and within range
        Ok(Some(value as i64))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}
