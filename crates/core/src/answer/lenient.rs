//! Reading members of answers with tolerance: what vendors leave out, write as null or invent later never fails a call,
//! unless it decides access. Generated types use these functions as `deserialize_with`.

use std::fmt;

use serde::de::{self, DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serializer};

use super::failure::OURS;
pub use super::json::Json;
use crate::input::identifier::Identifier;
use crate::whole::{Number, Whole};

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
    Sound::deserialize(deserializer).map(|Sound(text)| text.into())
}

/// Decisive text that may be null: whole, null, or an error.
pub fn sound_nullable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: From<String>,
{
    let text = Option::deserialize(deserializer)?;
    Ok(text.map(|Sound(text)| text.into()))
}

/// A decisive identifier: whole, or an error.
pub fn sound_id<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Identifier,
{
    Sound::deserialize(deserializer).map(|Sound(text)| T::of_any(text))
}

/// A decisive identifier that may be null: whole, null, or an error.
pub fn sound_id_nullable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Identifier,
{
    let text = Option::deserialize(deserializer)?;
    Ok(text.map(|Sound(text)| T::of_any(text)))
}

/// Writes null in place of a secret: `Serialize` of an answer leaves secrets out, and an alternative of a union cannot be
/// left out otherwise.
pub fn left_out<T, S: Serializer>(_: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_unit()
}

/// Text of which nothing is lost. A visitor refuses what is wrong, here and below: the error of a visitor has the
/// place of the value, and any later one has the place where reading stopped, which may be behind the object around it.
struct Sound(String);

impl<'de> Deserialize<'de> for Sound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Sound;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Sound, E> {
                self.visit_string(text.to_owned())
            }

            fn visit_string<E: de::Error>(self, text: String) -> Result<Sound, E> {
                if text.contains(REPLACEMENT) {
                    return Err(E::custom(format_args!("{OURS}a part of its text is lost")));
                }
                Ok(Sound(text))
            }
        }
        deserializer.deserialize_string(Text)
    }
}

/// A decisive member whose type takes any JSON value: null is an error, as it is where a type has no null.
pub fn not_null<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let json = Json::deserialize(deserializer)?;
    if json.is_null() {
        json.read::<NotNull, _>()?;
    }
    json.read()
}

/// Refuses null in its own words.
struct NotNull;

impl<'de> Deserialize<'de> for NotNull {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;
        impl Visitor<'_> for Value {
            type Value = NotNull;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
        }
        deserializer.deserialize_any(Value)
    }
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
    deserializer.deserialize_any(Known).map(T::from)
}

/// An integer of 64 bits, and nothing else.
struct Known;

impl Known {
    fn known<E: de::Error>(value: Result<Option<i64>, E>) -> Result<i64, E> {
        value?.ok_or_else(|| E::custom(format_args!("{OURS}expected an integer of 64 bits")))
    }
}

impl Visitor<'_> for Known {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Number.expecting(f)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<i64, E> {
        Self::known(Number.visit_i64(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<i64, E> {
        Self::known(Number.visit_u64(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
        Self::known(Number.visit_f64(value))
    }

    fn visit_unit<E: de::Error>(self) -> Result<i64, E> {
        Self::known(Ok(None))
    }
}
