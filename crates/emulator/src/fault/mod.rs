//! Faults on demand: what shall go wrong, with which operation, how often. A fault is data, so that a test writes it in
//! Rust and the binary reads the same from a file; `plan` decides whether one is due, `reply` carries it out.

mod broken;
mod check;
mod drift;
mod plan;
mod reply;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde::{Deserialize, Serialize, Serializer};

pub use crate::fault::drift::Drift;
pub use crate::fault::plan::FaultFile;

pub(crate) use crate::fault::check::check_all;
pub(crate) use crate::fault::plan::{Plan, Planned};
pub(crate) use crate::fault::reply::{Delivery, Reply};

/// One thing that goes wrong. It holds for every operation and until it is cleared, unless it is told otherwise.
///
/// Of several faults that fit a request, the one that was injected first and is not used up takes effect: `a.times(2)`
/// and then `b.times(1)` is a script for three requests.
///
/// ```
/// use std::time::Duration;
/// use identity_emulator::Fault;
///
/// let twice_unavailable = Fault::status(503).retry_after("2").on("DeleteMachineScope").times(2);
/// let answer_is_lost = Fault::reset_mid_body().once();
/// let slow_at_times = Fault::latency(Duration::from_millis(300)).probability(0.1);
/// # let _ = (twice_unavailable, answer_is_lost, slow_at_times);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u32>,
    #[serde(default = "certainly")]
    probability: f64,
    #[serde(default)]
    delay_ms: u64,
    #[serde(default)]
    effect: Effect,
}

fn certainly() -> f64 {
    1.0
}

/// What happens to the answer. Those that stand in place of an answer keep the vendor from seeing the request; with the
/// others the request has been carried out, and the caller learns of it too late, wrongly or not at all.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Effect {
    /// The answer arrives, though perhaps late.
    #[default]
    Deliver,
    ResetBeforeHeaders,
    ResetAfterHeaders,
    ResetMidBody,
    StalledHeaders,
    StalledBody,
    TruncatedJson,
    NoContent,
    Gzip,
    ContentType(String),
    Drift(Vec<Drift>),
    BrokenScalar,
    /// Stands in place of an answer.
    Status(Status),
    /// Stands in place of an answer.
    Envelope(Envelope),
}

/// An answer by HTTP status.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    #[serde(serialize_with = "number", deserialize_with = "status_code")]
    code: StatusCode,
    /// Without a body it is an error in the vendor's shape.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    /// So many bytes of nothing in particular, in place of a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    oversized: Option<usize>,
}

/// A refusal in GenAuth's envelope, inside HTTP 200.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Envelope {
    status_code: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    api_code: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retry_after: Option<String>,
    /// How far ahead of the emulator's clock the date of the answer is.
    #[serde(default)]
    skew_seconds: i64,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference"
)]
fn number<S: Serializer>(code: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(code.as_u16())
}

fn status_code<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<StatusCode, D::Error> {
    let code = u16::deserialize(deserializer)?;
    StatusCode::from_u16(code).map_err(serde::de::Error::custom)
}

impl Fault {
    fn of(effect: Effect) -> Self {
        Self {
            operation: None,
            times: None,
            probability: certainly(),
            delay_ms: 0,
            effect,
        }
    }

    /// The answer is late.
    pub fn latency(delay: Duration) -> Self {
        Self::of(Effect::Deliver).delay(delay)
    }

    /// The request is carried out; then the connection is reset before anything is answered.
    pub fn reset_before_headers() -> Self {
        Self::of(Effect::ResetBeforeHeaders)
    }

    /// The request is carried out; status and headers arrive, then the connection is reset.
    pub fn reset_after_headers() -> Self {
        Self::of(Effect::ResetAfterHeaders)
    }

    /// The request is carried out; half of the answer's body arrives, then the connection is reset.
    pub fn reset_mid_body() -> Self {
        Self::of(Effect::ResetMidBody)
    }

    /// The request is carried out, and nothing is ever answered; the connection stays open.
    pub fn stalled_headers() -> Self {
        Self::of(Effect::StalledHeaders)
    }

    /// The request is carried out; half of the answer's body arrives, and then nothing more.
    pub fn stalled_body() -> Self {
        Self::of(Effect::StalledBody)
    }

    /// The request is carried out; the answer is whole for HTTP and broken for JSON.
    pub fn truncated_json() -> Self {
        Self::of(Effect::TruncatedJson)
    }

    /// The request is carried out and answered with 204 and no body.
    pub fn no_content() -> Self {
        Self::of(Effect::NoContent)
    }

    /// The answer is compressed, whether or not the caller takes that.
    pub fn gzip() -> Self {
        Self::of(Effect::Gzip)
    }

    /// The answer says that it is something else.
    pub fn content_type(content_type: impl Into<String>) -> Self {
        Self::of(Effect::ContentType(content_type.into()))
    }

    /// Successful answers have changed since the description was written.
    pub fn drift(kinds: impl IntoIterator<Item = Drift>) -> Self {
        Self::of(Effect::Drift(kinds.into_iter().collect()))
    }

    /// One required string, number or boolean of a successful answer is an object, another one each time, which
    /// follows from the seed. [`RecordedRequest::broken_at`](crate::RecordedRequest::broken_at) says which; an answer
    /// that has none stays as it is.
    pub fn broken_scalar() -> Self {
        Self::of(Effect::BrokenScalar)
    }

    /// The request is not carried out, and answered with this status and an error in the vendor's shape.
    ///
    /// # Panics
    /// If no HTTP status has this number.
    pub fn status(code: u16) -> Self {
        Self::of(Effect::Status(Status {
            code: StatusCode::from_u16(code).expect("a number of three digits from 100"),
            body: None,
            headers: BTreeMap::new(),
            oversized: None,
        }))
    }

    /// The request is not carried out, and a proxy on the way answers 502 with a page.
    pub fn bad_gateway_page() -> Self {
        Self::status(502)
            .body("<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>")
            .header("content-type", "text/html; charset=utf-8")
    }

    /// The request is not carried out; the caller is sent to another place.
    pub fn redirect(location: impl Into<String>) -> Self {
        Self::status(302).body("").header("location", location)
    }

    /// The request is not carried out, and answered with 200 and a JSON text of this many bytes.
    pub fn oversized(bytes: usize) -> Self {
        let mut fault = Self::status(200);
        if let Effect::Status(status) = &mut fault.effect {
            status.oversized = Some(bytes);
        }
        fault
    }

    /// The request is not carried out, and refused inside GenAuth's envelope with HTTP 200.
    pub fn envelope(status_code: u16) -> Self {
        Self::of(Effect::Envelope(Envelope {
            status_code,
            api_code: None,
            retry_after: None,
            skew_seconds: 0,
        }))
    }

    /// The request is not carried out, and refused because the clocks differ: apiCode 1305 in an answer whose date is
    /// this many seconds ahead of the emulator's clock, or behind it. For a server whose clock really is elsewhere, set
    /// the [clock](crate::Builder::clock).
    pub fn skewed(seconds: i64) -> Self {
        let mut fault = Self::envelope(401).api_code(1305);
        if let Effect::Envelope(envelope) = &mut fault.effect {
            envelope.skew_seconds = seconds;
        }
        fault
    }

    /// The request is not carried out, and refused because its signature had been used: apiCode 1306.
    pub fn replayed() -> Self {
        Self::envelope(401).api_code(1306)
    }

    /// Only this operation, by its `operationId`, of every API that has it; the exchange of GenAuth's access key for a token,
    /// which no description has, is `getManagementToken`.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only the next request that it fits.
    #[must_use]
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Only so many of the next requests that it fits, one at least.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Not every request that it fits, but this share of them, from 0 to 1; which ones follows from the seed.
    #[must_use]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = probability;
        self
    }

    /// Waits so long before it happens. Works with every fault.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        self
    }

    /// The body, exactly. Only a [status](Self::status) has one.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        if let Effect::Status(status) = &mut self.effect {
            status.body = Some(body.into());
        }
        self
    }

    /// A header. Only a [status](Self::status) has headers.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Effect::Status(status) = &mut self.effect {
            status.headers.insert(name.into(), value.into());
        }
        self
    }

    /// The header `Retry-After`, in seconds or as a date, exactly as it is given here. For a status or an envelope.
    #[must_use]
    pub fn retry_after(mut self, value: impl Into<String>) -> Self {
        if let Effect::Envelope(envelope) = &mut self.effect {
            envelope.retry_after = Some(value.into());
            return self;
        }
        self.header("retry-after", value)
    }

    /// The header `Retry-After` as the date that `moment` is.
    #[must_use]
    pub fn retry_at(self, moment: SystemTime) -> Self {
        self.retry_after(httpdate::fmt_http_date(moment))
    }

    /// The apiCode. Only an [envelope](Self::envelope) has one.
    #[must_use]
    pub fn api_code(mut self, code: u32) -> Self {
        if let Effect::Envelope(envelope) = &mut self.effect {
            envelope.api_code = Some(code);
        }
        self
    }
}

impl Effect {
    /// Its name as it is written in a file, for the records.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Deliver => "deliver",
            Self::ResetBeforeHeaders => "reset-before-headers",
            Self::ResetAfterHeaders => "reset-after-headers",
            Self::ResetMidBody => "reset-mid-body",
            Self::StalledHeaders => "stalled-headers",
            Self::StalledBody => "stalled-body",
            Self::TruncatedJson => "truncated-json",
            Self::NoContent => "no-content",
            Self::Gzip => "gzip",
            Self::ContentType(_) => "content-type",
            Self::Drift(_) => "drift",
            Self::BrokenScalar => "broken-scalar",
            Self::Status(_) => "status",
            Self::Envelope(_) => "envelope",
        }
    }
}
