//! What a webhook says: the name of the event and its data, which is not described anywhere.

use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::event_name::EventName;
use crate::event::{EventError, what};

/// The event of a webhook. `Debug` shows its name only: the data may hold password hashes, tokens, and old and new secrets.
///
/// ```
/// use identity_verify::genauth::{EventName, WebhookEvent};
///
/// let event = WebhookEvent::read(br#"{"eventName": "login", "data": {"id": "63a1b2c3d4e5f60718293a4b"}}"#)?;
/// assert_eq!(event.name(), &EventName::Login);
/// assert_eq!(event.data()["id"], "63a1b2c3d4e5f60718293a4b");
/// # Ok::<(), identity_verify::EventError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct WebhookEvent {
    name: EventName,
    data: Value,
}

impl WebhookEvent {
    /// Reads the body of a webhook that [`WebhookVerifier::verify`](super::WebhookVerifier::verify) has accepted: JSON, so
    /// set the content type of the webhook to `application/json`. One that is without data reads as null.
    ///
    /// # Errors
    ///
    /// If the body is no JSON object, or has no `eventName`.
    pub fn read(body: &[u8]) -> Result<Self, EventError> {
        let text = String::from_utf8_lossy(body);
        // serde takes a list for an object, too.
        if !text.trim_start().starts_with('{') {
            return Err(EventError::body("", "it is no JSON object"));
        }
        let parts: Parts =
            serde_json::from_str(&text).map_err(|error| EventError::body("", what(&error)))?;
        match parts.name {
            Value::String(name) => Ok(Self {
                name: EventName::read(&name),
                data: parts.data,
            }),
            Value::Null => Err(EventError::body("eventName", "it is not there")),
            _ => Err(EventError::body("eventName", "it is no string")),
        }
    }

    /// What happened. A failure may have the same name as a success, such as [`EventName::Login`]: the data tells.
    pub const fn name(&self) -> &EventName {
        &self.name
    }

    /// The data. Do not log it.
    pub const fn data(&self) -> &Value {
        &self.data
    }

    /// The data as a type of your own.
    ///
    /// # Errors
    ///
    /// If the data does not fit the type.
    pub fn read_as<T: DeserializeOwned>(&self) -> Result<T, EventError> {
        T::deserialize(&self.data)
            .map_err(|error| EventError::data(self.name.as_str(), "data", what(&error)))
    }
}

impl fmt::Debug for WebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookEvent")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Parts {
    #[serde(default, rename = "eventName")]
    name: Value,
    #[serde(default)]
    data: Value,
}
