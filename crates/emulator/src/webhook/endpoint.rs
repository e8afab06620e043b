//! Where webhooks go to, and how they are signed.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode, Uri};

use crate::webhook::{Sender, sign};

/// The answer to a delivery, or why there was none.
pub(crate) type Answer = Pin<Box<dyn Future<Output = io::Result<StatusCode>> + Send>>;

/// What is called in place of a connection.
type Handler = Arc<dyn Fn(Request<Bytes>) -> Answer + Send + Sync>;

const SECOND: u64 = 1;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;

/// After which time a failed attempt is repeated: the sample schedule of Standard Webhooks, 75 hours in all.
const SCHEDULE: [u64; 9] = [
    5 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
];

/// An endpoint for webhooks of one vendor; see [`Emulator::send_webhooks`](crate::Emulator::send_webhooks).
#[derive(Clone)]
pub struct WebhookEndpoint {
    pub(crate) sender: Sender,
    pub(crate) url: String,
    pub(crate) secrets: Vec<String>,
    pub(crate) schedule: Vec<Duration>,
    pub(crate) events: Option<Vec<String>>,
    handler: Option<Handler>,
}

impl WebhookEndpoint {
    /// For Clerk's events, which are signed as Svix does: `svix-id`, `svix-timestamp`, `svix-signature` with `v1`. The
    /// secret is `whsec_` and the base64 of 24 to 64 bytes. The URL is plain HTTP on this machine:
    /// `http://127.0.0.1:8080/webhooks`.
    pub fn clerk(url: impl Into<String>, secret: impl Into<String>) -> Self {
        let schedule = SCHEDULE.map(Duration::from_secs).to_vec();
        Self::of(Sender::Clerk, url.into(), secret.into(), schedule)
    }

    /// For GenAuth's events, which show the secret in clear in `x-authing-webhook-secret`, and the user pool in
    /// `x-authing-userpool-id`. They are not retried unless [`retry_after`](Self::retry_after) says so.
    pub fn genauth(url: impl Into<String>, secret: impl Into<String>) -> Self {
        Self::of(Sender::GenAuth, url.into(), secret.into(), Vec::new())
    }

    fn of(sender: Sender, url: String, secret: String, schedule: Vec<Duration>) -> Self {
        Self {
            sender,
            url,
            secrets: vec![secret],
            schedule,
            events: None,
            handler: None,
        }
    }

    /// One more secret, as while one is replaced: Clerk's webhooks are signed with all of them. GenAuth shows the last one
    /// only.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// The only events that are sent, such as `user.created`. Default: all.
    #[must_use]
    pub fn events<T: Into<String>>(mut self, names: impl IntoIterator<Item = T>) -> Self {
        self.events = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// After which times a failed attempt is repeated, each counted from the attempt before. Default at Clerk: 5 s, 5 min,
    /// 30 min, 2, 5, 10, 14, 20 and 24 h.
    #[must_use]
    pub fn retry_after(mut self, times: impl IntoIterator<Item = Duration>) -> Self {
        self.schedule = times.into_iter().collect();
        self
    }

    /// A function that is called in place of a connection, and gives the status of the answer: for tests without a socket.
    /// The URL is the request's, and may be any.
    #[must_use]
    pub fn handler<F, A>(mut self, handler: F) -> Self
    where
        F: Fn(Request<Bytes>) -> A + Send + Sync + 'static,
        A: Future<Output = StatusCode> + Send + 'static,
    {
        self.handler = Some(Arc::new(move |request| {
            let answer = handler(request);
            Box::pin(async move { Ok(answer.await) })
        }));
        self
    }

    /// Whether an event is sent here.
    pub(crate) fn wants(&self, sender: Sender, event: &str) -> bool {
        let listed = |events: &Vec<String>| events.iter().any(|listed| listed == event);
        self.sender == sender && self.events.as_ref().is_none_or(listed)
    }

    /// Delivers a request.
    pub(crate) fn deliver(&self, request: Request<Bytes>) -> Answer {
        match &self.handler {
            Some(handler) => handler(request),
            None => Box::pin(super::client::send(request)),
        }
    }

    /// Refuses what cannot be delivered.
    pub(crate) fn check(&self) -> io::Result<()> {
        let invalid = |why: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        let url: Option<Uri> = self.url.parse().ok();
        let Some(url) = url.filter(|url| url.scheme().is_some() && url.host().is_some()) else {
            return invalid("the URL of a webhook is not written as http://127.0.0.1:8080/path");
        };
        let is_local = url.scheme_str() == Some("http")
            && matches!(url.host(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if self.handler.is_none() && !is_local {
            return invalid("the URL of a webhook is not plain HTTP on this machine");
        }
        let is_secret = |secret: &String| match self.sender {
            Sender::Clerk => sign::key(secret).is_some(),
            Sender::GenAuth => !secret.is_empty() && HeaderValue::from_str(secret).is_ok(),
        };
        match (self.secrets.iter().all(is_secret), self.sender) {
            (true, _) => Ok(()),
            (false, Sender::Clerk) => {
                invalid("a secret of Clerk's is whsec_ and the base64 of 24 to 64 bytes")
            }
            (false, Sender::GenAuth) => {
                invalid("a secret of GenAuth's is no header value, or empty")
            }
        }
    }
}

impl fmt::Debug for WebhookEndpoint {
    /// Without the secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WebhookEndpoint")
            .field("sender", &self.sender)
            .field("url", &self.url)
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}
