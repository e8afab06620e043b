//! What goes back over the wire: an answer as bytes, and the way in which a fault bends or replaces it.

use std::io::Write as _;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::fault::{Effect, Envelope, Status, broken, drift};
use crate::http::exchange::{Answer, Source};
use crate::state::ids::Ids;
use crate::vendor::Asked;

/// Marks answers that were made from the description and have no state behind them.
const SAMPLED: HeaderName = HeaderName::from_static("x-emulator-sample");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A response, before the server sees it.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) delivery: Delivery,
    /// Where the body was broken.
    pub(crate) broken_at: Option<String>,
}

/// How far a reply gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    ResetBeforeHeaders,
    /// Only so many bytes of the body arrive before the connection is reset.
    ResetAfter(usize),
    StalledHeaders,
    /// Only so many bytes of the body arrive, and the connection stays open.
    StalledAfter(usize),
}

impl Reply {
    /// An answer on the wire. Its date is the emulator's own, because clients read their skew from it.
    pub(crate) fn to(answer: &Answer, now: SystemTime) -> Self {
        let mut reply = Self::new(answer.status, now);
        if let Some(body) = &answer.body {
            reply.body = body.to_string().into();
            reply.headers.insert(CONTENT_TYPE, JSON);
        }
        if answer.source == Source::Sample {
            let marked = HeaderValue::from_static("true");
            reply.headers.insert(SAMPLED, marked);
        }
        reply
    }

    pub(crate) fn new(status: StatusCode, now: SystemTime) -> Self {
        let mut reply = Self {
            status,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            delivery: Delivery::Whole,
            broken_at: None,
        };
        reply.date(now);
        reply
    }

    pub(crate) fn retry_after(&mut self, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(RETRY_AFTER, value);
        }
    }

    pub(crate) fn json(&mut self, body: &Value) {
        self.body = body.to_string().into();
        self.headers.insert(CONTENT_TYPE, JSON);
    }

    fn date(&mut self, moment: SystemTime) {
        if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(moment)) {
            self.headers.insert(DATE, date);
        }
    }
}

impl Effect {
    /// The reply of an effect that stands in place of an answer, so that the request is not carried out.
    pub(crate) fn instead(&self, asked: Asked<'_>, now: SystemTime) -> Option<Reply> {
        match self {
            Self::Status(status) => Some(status.reply(asked, now)),
            Self::Envelope(envelope) => Some(envelope.reply(asked, now)),
            _ => None,
        }
    }

    /// Whether the API that was asked can have this effect.
    pub(crate) fn is_possible(&self, asked: Asked<'_>) -> bool {
        !matches!(self, Self::Envelope(_)) || asked.envelope().is_some()
    }

    /// Bends an answer that was given; `chance` decides where there is a choice.
    pub(crate) fn bend(&self, asked: Asked<'_>, answer: &Answer, chance: u64, reply: &mut Reply) {
        let half = reply.body.len() / 2;
        match self {
            Self::Deliver | Self::Status(_) | Self::Envelope(_) => {}
            Self::ResetBeforeHeaders => reply.delivery = Delivery::ResetBeforeHeaders,
            Self::ResetAfterHeaders => reply.delivery = Delivery::ResetAfter(0),
            Self::ResetMidBody => reply.delivery = Delivery::ResetAfter(half),
            Self::StalledHeaders => reply.delivery = Delivery::StalledHeaders,
            Self::StalledBody => reply.delivery = Delivery::StalledAfter(half),
            Self::TruncatedJson => reply.body.truncate(half),
            Self::NoContent => {
                reply.status = StatusCode::NO_CONTENT;
                reply.body.clear();
                reply.headers.remove(CONTENT_TYPE);
            }
            Self::Gzip => {
                reply.body = gzip(&reply.body);
                let gzip = HeaderValue::from_static("gzip");
                reply.headers.insert(CONTENT_ENCODING, gzip);
            }
            Self::ContentType(content_type) => {
                if let Ok(value) = HeaderValue::from_str(content_type) {
                    reply.headers.insert(CONTENT_TYPE, value);
                }
            }
            Self::Drift(_) | Self::BrokenScalar => {
                if let (Some(operation), Some(vendor), Some(body)) =
                    (asked.operation, asked.vendor, &answer.body)
                {
                    let description = vendor.description();
                    let (status, mut body) = (answer.status, body.clone());
                    if let Self::Drift(kinds) = self {
                        drift::apply(kinds, description, operation, status, &mut body);
                    } else {
                        let pick = |count| Ids::seeded(chance).index(count);
                        reply.broken_at =
                            broken::apply(description, operation, status, &mut body, pick);
                    }
                    reply.json(&body);
                }
            }
        }
    }
}

impl Status {
    fn reply(&self, asked: Asked<'_>, now: SystemTime) -> Reply {
        let mut reply = Reply::new(self.code, now);
        match (&self.body, self.oversized) {
            (_, Some(size)) => {
                let mut text = vec![b'x'; size.max(2)];
                text[0] = b'"';
                text[size.max(2) - 1] = b'"';
                reply.body = text.into();
                reply.headers.insert(CONTENT_TYPE, JSON);
            }
            (Some(body), None) => reply.body = body.clone().into(),
            (None, None) => {
                let message = self.code.canonical_reason().unwrap_or("injected");
                reply.json(&asked.refusal(self.code, "injected_fault", message).1);
            }
        }
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse()) {
                reply.headers.insert(name, value);
            }
        }
        reply
    }
}

impl Envelope {
    fn reply(&self, asked: Asked<'_>, now: SystemTime) -> Reply {
        let ahead = Duration::from_secs(self.skew_seconds.unsigned_abs());
        let dated = if self.skew_seconds < 0 {
            now.checked_sub(ahead)
        } else {
            now.checked_add(ahead)
        };
        let mut reply = Reply::new(StatusCode::OK, dated.unwrap_or(now));
        if let Some(envelope) = asked.envelope() {
            let message = "injected fault";
            reply.json(&(envelope.refuse)(self.status_code, self.api_code, message));
        }
        if let Some(value) = &self.retry_after {
            reply.retry_after(value);
        }
        reply
    }
}

fn gzip(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // A vector takes whatever it is given.
    encoder.write_all(bytes).expect("memory takes bytes");
    encoder.finish().expect("memory takes bytes").into()
}
