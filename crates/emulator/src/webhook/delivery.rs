//! The record of a delivery.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

/// One attempt to deliver a webhook, and what came of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// The id of the event: the same for every attempt and every endpoint.
    pub id: String,
    /// The event, as in `user.created`.
    pub event: String,
    /// The URL of the endpoint.
    pub url: String,
    /// Which attempt it was, from 1 on; 0 if the event was not sent, because too many waited.
    pub attempt: usize,
    /// When it was sent, by the emulator's clock.
    pub sent_at: SystemTime,
    /// The headers that were sent.
    pub headers: HeaderMap,
    /// The body that was sent.
    pub body: Bytes,
    /// The status of the answer; `None` if there was none.
    pub status: Option<StatusCode>,
    /// Why there was no answer.
    pub error: Option<String>,
    /// When it is sent again; `None` if that was the last attempt.
    pub next_attempt_at: Option<SystemTime>,
}

impl WebhookDelivery {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for WebhookDelivery {
    /// Headers and bodies may hold secrets, so they are not printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WebhookDelivery")
            .field("id", &self.id)
            .field("event", &self.event)
            .field("url", &self.url)
            .field("attempt", &self.attempt)
            .field("status", &self.status)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}
