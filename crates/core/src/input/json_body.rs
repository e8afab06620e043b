//! A JSON body as it is sent, and where its members are in it: a vendor that wants them signed need not parse it again.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use serde_json::value::RawValue;

/// A body and its members.
#[derive(Clone)]
pub(crate) struct JsonBody {
    text: Bytes,
    /// Names, and where the values are.
    members: Arc<[(Box<str>, Range<usize>)]>,
}

impl JsonBody {
    /// The object of these members, whose values are JSON text.
    pub(crate) fn object<'a>(members: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Self {
        let length = |(name, text): (&str, &str)| name.len() + text.len() + 4;
        let mut json = String::with_capacity(members.clone().map(length).sum::<usize>() + 2);
        let mut places = Vec::new();
        json.push('{');
        for (name, text) in members {
            if !places.is_empty() {
                json.push(',');
            }
            // Names come from a description or from an object that was JSON before.
            json.push_str(&serde_json::to_string(name).unwrap_or_default());
            json.push(':');
            let start = json.len();
            json.push_str(text);
            places.push((name.into(), start..json.len()));
        }
        json.push('}');
        Self {
            text: json.into(),
            members: places.into(),
        }
    }

    /// Any JSON text. Its members are looked for if it is an object.
    pub(crate) fn any(text: impl Into<Bytes>) -> Self {
        let text = text.into();
        let members: BTreeMap<Cow<'_, str>, &RawValue> =
            serde_json::from_slice(&text).unwrap_or_default();
        let places = members.into_iter().map(|(name, value)| {
            let value = value.get();
            // The value is a part of the text.
            let start = value.as_ptr() as usize - text.as_ptr() as usize;
            (name.into(), start..start + value.len())
        });
        let members = places.collect();
        Self { text, members }
    }

    /// The whole text.
    pub(crate) const fn text(&self) -> &Bytes {
        &self.text
    }

    /// The members, with their values as JSON text.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let members = self.members.iter();
        members.map(|(name, place)| (&**name, &self.text[place.clone()]))
    }
}
