//! What a vendor sends by itself: events. Their data is read as answers are, with tolerance and with a path for what cannot
//! be read.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::expects::{self, Expected};
use super::failure::Failure;
use super::reading::{self, Manner};
use crate::redacted::Redacted;
use crate::repair::repaired;

/// The member of an event that has its data.
const DATA: &str = "data";

/// An event that this version does not know. `Debug` shows its name and not its data, which may hold a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent {
    name: String,
    data: Redacted<Value>,
}

impl UnknownEvent {
    /// The event's name, such as `user.promoted`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The event's data.
    pub fn data(&self) -> &Value {
        self.data.expose()
    }

    /// The event of that name with any data.
    #[doc(hidden)]
    pub fn read(name: &str, data: &[u8]) -> Result<Self, UnreadableData> {
        let data: Box<Value> = read(data)?;
        Ok(Self {
            name: name.to_owned(),
            data: Redacted::from(*data),
        })
    }
}

/// The data of an event that cannot be read as what the event is known to carry. It holds nothing of the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableData {
    path: String,
    what: String,
}

impl UnreadableData {
    /// Where, as a JSON path in the body of the webhook, such as `data.id`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there, such as `it is not there`.
    pub fn what(&self) -> &str {
        &self.what
    }
}

impl fmt::Display for UnreadableData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the event cannot be read: `{}`: {}",
            self.path, self.what
        )
    }
}

impl std::error::Error for UnreadableData {}

/// Reads the data of an event. A first failure is followed by a second try, with odd text repaired and without the items of
/// lists that cannot be read.
pub fn read<T: DeserializeOwned>(data: &[u8]) -> Result<Box<T>, UnreadableData> {
    let body = Bytes::copy_from_slice(data);
    // serde takes a list for an object, too.
    if body.trim_ascii().starts_with(b"[") && expects::what::<T>() == Expected::Object {
        let failure = Failure::whole("expected an object, found sequence");
        return Err(unreadable(&body, &failure));
    }
    if let Ok(value) = whole(&body, false) {
        return Ok(value);
    }
    let body = repaired(&body).map_or(body, Bytes::from);
    whole(&body, true).map_err(|failure| unreadable(&body, &failure))
}

fn unreadable(body: &Bytes, failure: &Failure) -> UnreadableData {
    let path = failure.path(body);
    let dot = if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    };
    UnreadableData {
        path: format!("{DATA}{dot}{path}"),
        what: failure.what().to_owned(),
    }
}

fn whole<T: DeserializeOwned>(body: &Bytes, tolerant: bool) -> Result<Box<T>, Failure> {
    let manner = Manner {
        tolerant,
        total: None,
    };
    reading::read(body, 0..body.len(), manner).map(|(value, _)| value)
}

/// What the enumeration of all events of a vendor can do, each with its name.
#[doc(hidden)]
#[macro_export]
macro_rules! events {
    ($events:ident { $($variant:ident: $name:literal),* $(,)? }) => {
        impl $events {
            /// The names of the events that this version knows.
            pub const NAMES: &'static [&'static str] = &[$($name),*];

            /// The event's name.
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $name,)*
                    Self::Unknown(event) => event.name(),
                }
            }

            /// Reads the event `name` from the JSON text of its data. A name that this version does not know is
            /// `Unknown`, with any data.
            ///
            /// # Errors
            ///
            /// If the data is not what this event is known to carry: with the JSON path of the first fault.
            pub fn read(name: &str, data: &[u8]) -> Result<Self, $crate::UnreadableData> {
                Ok(match name {
                    $($name => Self::$variant($crate::__event(data)?),)*
                    _ => Self::Unknown($crate::UnknownEvent::read(name, data)?),
                })
            }
        }
    };
}
