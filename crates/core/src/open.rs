//! Enumerations of answers. A vendor adds values without notice, so an answer's enumeration is open: a value that we
//! do not know is kept as its text and never fails the call.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A known value, or one that came later.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Open<T> {
    /// A value that the description lists.
    Known(T),
    /// A value that it does not list.
    Unknown(UnknownValue),
}

/// The text of a value that the description does not list. It comes from an answer only, so nobody can match on one
/// by accident and be silently wrong after an update.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// The text as it arrived.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<T> Open<T> {
    /// The value, if it is a known one.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown(_) => None,
        }
    }
}

/// An answer that does not say: unknown, with an empty text.
impl<T> Default for Open<T> {
    fn default() -> Self {
        Self::Unknown(UnknownValue(String::new()))
    }
}

impl<T: FromStr> Open<T> {
    /// The value that `text` names.
    pub fn read(text: impl Into<String>) -> Self {
        let text = text.into();
        match text.parse() {
            Ok(value) => Self::Known(value),
            Err(_) => Self::Unknown(UnknownValue(text)),
        }
    }
}

impl<T: AsRef<str>> Open<T> {
    /// The value as it stands in the answer.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(value) => value.as_ref(),
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: PartialEq> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        self.known() == Some(other)
    }
}

impl<T: AsRef<str>> AsRef<str> for Open<T> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<T: AsRef<str>> fmt::Display for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<T: AsRef<str>> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, T: FromStr> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Scalar).map(Self::read)
    }
}

/// Any scalar, as text: some vendors' enumerations are numbers in one answer and strings in the next.
struct Scalar;

impl Visitor<'_> for Scalar {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, number or boolean")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<String, E> {
        Ok(text)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }
}
