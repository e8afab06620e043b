//! A part of an answer as text: a union looks at it before it decides what to read, without a tree of values.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::failure::{Failure, OURS};
use super::reading;

/// A JSON value that was not read yet.
#[derive(Clone)]
pub struct Json<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if reading::is_active() {
            let text = <&RawValue>::deserialize(deserializer)?;
            return Ok(Self(Cow::Borrowed(text.get())));
        }
        // From anything else than the text of an answer.
        let value = Value::deserialize(deserializer)?;
        Ok(Self(Cow::Owned(value.to_string())))
    }
}

impl Json<'_> {
    /// The string that the member `name` of an object is.
    pub fn tag(&self, name: &str) -> Option<String> {
        let [member] = members(self.0.as_bytes(), [name]);
        serde_json::from_str(member?.get()).ok()
    }

    /// Whether this is an object with one of these members, and it is not null.
    pub fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| {
            let [member] = members(self.0.as_bytes(), [*name]);
            member.is_some_and(|text| text.get() != "null")
        })
    }

    /// Whether the member `name` of an object is written like this.
    pub fn member_is(&self, name: &str, json: &str) -> bool {
        let [member] = members(self.0.as_bytes(), [name]);
        member.is_some_and(|text| text.get() == json)
    }

    /// Whether this is an object.
    pub fn is_object(&self) -> bool {
        self.0.starts_with('{')
    }

    /// Whether this is a list.
    pub fn is_list(&self) -> bool {
        self.0.starts_with('[')
    }

    /// Whether this is a string.
    pub fn is_string(&self) -> bool {
        self.0.starts_with('"')
    }

    /// Whether this is a number.
    pub fn is_number(&self) -> bool {
        self.0.starts_with(|c: char| c == '-' || c.is_ascii_digit())
    }

    /// Whether this is null.
    pub fn is_null(&self) -> bool {
        self.0 == "null"
    }

    /// Reads it as `T`.
    pub fn read<T: DeserializeOwned, E: Error>(&self) -> Result<T, E> {
        let text = self.0.as_bytes();
        // From bytes, like the whole answer: so the code that reads `T` is there once.
        serde_json::from_slice(text).map_err(|error| {
            reading::note(text, &error);
            let failure = Failure::of(text, text, &error);
            E::custom(format_args!("{OURS}{}", failure.what()))
        })
    }

    /// Reads it as a tree of values.
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

/// The text of these members of an object, where they are there; the last of several with one name. Nothing of it is
/// kept but what is asked for.
pub(super) fn members<'a, const N: usize>(
    object: &'a [u8],
    names: [&str; N],
) -> [Option<&'a RawValue>; N] {
    let mut reader = serde_json::Deserializer::from_slice(object);
    reader.deserialize_map(Members(names)).unwrap_or([None; N])
}

struct Members<'n, const N: usize>([&'n str; N]);

impl<'de, const N: usize> Visitor<'de> for Members<'_, N> {
    type Value = [Option<&'de RawValue>; N];

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = [None; N];
        while let Some(Name(name)) = map.next_key()? {
            match self.0.iter().position(|wanted| *wanted == name) {
                Some(index) => found[index] = Some(map.next_value()?),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }
}

/// The name of a member, borrowed where it holds no escapes.
struct Name<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Cow<'de, str>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Cow::Borrowed(text))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Cow::Owned(text.to_owned()))
            }
        }
        deserializer.deserialize_str(Text).map(Self)
    }
}
