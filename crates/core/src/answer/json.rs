//! A part of an answer as text: a union looks at it before it decides what to read, without a tree of values.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error};
use serde_json::Value;
use serde_json::value::RawValue;

use super::failure::{Failure, OURS};
use super::reading;
use crate::members::members;

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
    pub fn tag(&self, name: &str) -> Option<Cow<'_, str>> {
        if let Some(text) = self.first(name) {
            return Some(Cow::Borrowed(text));
        }
        let [member] = members(self.0.as_bytes(), [name]);
        serde_json::from_slice(member?).ok().map(Cow::Owned)
    }

    /// The same of a member that stands first, where vendors write it: nothing else is read.
    fn first(&self, name: &str) -> Option<&str> {
        let named = self.0.strip_prefix("{\"")?.strip_prefix(name)?;
        let (text, _) = named.strip_prefix("\":\"")?.split_once('"')?;
        (!text.contains('\\')).then_some(text)
    }

    /// Whether this is an object with one of these members, and it is not null.
    pub fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| {
            let [member] = members(self.0.as_bytes(), [*name]);
            member.is_some_and(|text| text != b"null")
        })
    }

    /// Whether the member `name` of an object is written like this.
    pub fn member_is(&self, name: &str, json: &str) -> bool {
        let [member] = members(self.0.as_bytes(), [name]);
        member.is_some_and(|text| text == json.as_bytes())
    }

    /// Whether this is an object.
    pub fn is_object(&self) -> bool {
        self.0.starts_with('{')
    }

    /// Whether this is a list.
    pub fn is_list(&self) -> bool {
        self.0.starts_with('[')
    }

    /// Whether this is a list that begins with an object.
    pub fn is_list_of_objects(&self) -> bool {
        let items = self.0.strip_prefix('[');
        items.is_some_and(|items| items.trim_start().starts_with('{'))
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
        serde_json::from_str(&self.0).map_err(|error| {
            let text = self.0.as_bytes();
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
