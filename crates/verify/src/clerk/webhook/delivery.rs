//! A verified webhook and what its body says: the envelope is read here, the data as the type of its event.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::event::{EventError, what};

/// Timestamps below this are seconds: as milliseconds they would be of 1973.
const MILLISECONDS_FROM: u64 = 100_000_000_000;

/// A verified webhook. `Debug` shows when and by which id it came, and nothing of its body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// The same for every attempt to deliver one event: the idempotency key. Keep it as long as Clerk retries, which is
    /// days, and handle each only once: [`Seen`](crate::seen::Seen) does so.
    pub id: String,
    /// When this attempt was sent.
    pub sent_at: SystemTime,
    body: Bytes,
}

impl Delivery {
    pub(super) fn new(id: &str, sent_at: SystemTime, body: &[u8]) -> Self {
        Self {
            id: id.to_owned(),
            sent_at,
            body: Bytes::copy_from_slice(body),
        }
    }

    /// The body as it was signed. It may hold one-time codes and links that sign in, so do not log it.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// What every event has: its name, its time and its data, which is not read yet.
    ///
    /// # Errors
    ///
    /// If the body is no event.
    pub fn envelope(&self) -> Result<Envelope, EventError> {
        Envelope::read(&self.body)
    }

    /// The event with its data. One that this version does not know is
    /// [`Event::Unknown`](super::super::events::Event::Unknown), never an error. Feature `clerk-events`.
    ///
    /// ```no_run
    /// use identity_verify::clerk::WebhookVerifier;
    /// use identity_verify::clerk::events::Event;
    ///
    /// # fn example(webhooks: WebhookVerifier, headers: &http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    /// let delivery = webhooks.verify(headers, body)?;
    /// match delivery.event()? {
    ///     Event::UserCreated(user) => println!("welcome, {}", user.id),
    ///     Event::UserDeleted(user) => println!("{:?} is gone", user.id),
    ///     Event::Unknown(event) => println!("{} is new here", event.name()),
    ///     other => println!("{} is of no interest", other.name()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the data is not what the event is known to carry. The error names the event and the place;
    /// [`envelope`](Self::envelope) still gives the name and the data.
    #[cfg(feature = "clerk-events")]
    #[cfg_attr(docsrs, doc(cfg(feature = "clerk-events")))]
    pub fn event(&self) -> Result<clerk_webhooks_raw::Event, EventError> {
        let Envelope { name, data, .. } = self.envelope()?;
        clerk_webhooks_raw::Event::read(&name, data.get().as_bytes())
            .map_err(|error| EventError::data(&name, error.path(), error.what()))
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("id", &self.id)
            .field("sent_at", &self.sent_at)
            .finish_non_exhaustive()
    }
}

/// What every event has. `Debug` shows all but the data.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope {
    /// The event's name, such as `user.created`.
    pub name: String,
    /// When it happened. `None` if the body does not say. Both seconds and milliseconds are read.
    pub timestamp: Option<SystemTime>,
    /// The Clerk instance.
    pub instance_id: Option<String>,
    /// The address of the client whose request made it happen, if there was one.
    pub client_ip: Option<String>,
    /// The browser or program of that client.
    pub user_agent: Option<String>,
    data: Box<RawValue>,
}

impl Envelope {
    fn read(body: &[u8]) -> Result<Self, EventError> {
        let text = String::from_utf8_lossy(body);
        // serde takes a list for an object, too.
        if !text.trim_start().starts_with('{') {
            return Err(EventError::body("", "it is no JSON object"));
        }
        let parts: Parts<'_> =
            serde_json::from_str(&text).map_err(|error| EventError::body("", what(&error)))?;
        let Some(name) = parts.name else {
            return Err(EventError::body("type", "it is not there"));
        };
        let name: String = read(name).ok_or_else(|| EventError::body("type", "it is no string"))?;
        let Some(data) = parts.data else {
            return Err(EventError::data(&name, "data", "it is not there"));
        };
        let attributes: Attributes = parts.attributes.and_then(read).unwrap_or_default();
        let request = attributes.http_request.unwrap_or_default();
        Ok(Self {
            timestamp: parts.timestamp.and_then(read).and_then(time),
            instance_id: parts.instance_id.and_then(read),
            client_ip: request.client_ip,
            user_agent: request.user_agent,
            data: data.to_owned(),
            name,
        })
    }

    /// The data as JSON text. It may hold one-time codes and links that sign in.
    pub fn data(&self) -> &str {
        self.data.get()
    }

    /// The data as a type of your own.
    ///
    /// # Errors
    ///
    /// If the data does not fit the type.
    pub fn read_as<T: DeserializeOwned>(&self) -> Result<T, EventError> {
        serde_json::from_str(self.data())
            .map_err(|error| EventError::data(&self.name, "data", what(&error)))
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("name", &self.name)
            .field("timestamp", &self.timestamp)
            .field("instance_id", &self.instance_id)
            .field("client_ip", &self.client_ip)
            .field("user_agent", &self.user_agent)
            .finish_non_exhaustive()
    }
}

/// The members of a body, each to be read by itself: an odd one does not hide the others.
#[derive(Deserialize)]
struct Parts<'b> {
    #[serde(borrow, rename = "type")]
    name: Option<&'b RawValue>,
    #[serde(borrow, default, deserialize_with = "present")]
    data: Option<&'b RawValue>,
    #[serde(borrow)]
    timestamp: Option<&'b RawValue>,
    #[serde(borrow)]
    instance_id: Option<&'b RawValue>,
    #[serde(borrow, rename = "event_attributes")]
    attributes: Option<&'b RawValue>,
}

#[derive(Default, Deserialize)]
struct Attributes {
    http_request: Option<Request>,
}

#[derive(Default, Deserialize)]
struct Request {
    client_ip: Option<String>,
    user_agent: Option<String>,
}

/// A member that is null is there.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'de RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

fn read<T: DeserializeOwned>(text: &RawValue) -> Option<T> {
    serde_json::from_str(text.get()).ok()
}

fn time(number: u64) -> Option<SystemTime> {
    let since = if number < MILLISECONDS_FROM {
        Duration::from_secs(number)
    } else {
        Duration::from_millis(number)
    };
    UNIX_EPOCH.checked_add(since)
}
