//! What came back from one exchange, before anybody judged it.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

/// What came back over the wire.
#[non_exhaustive]
#[derive(Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body, bounded.
    pub body: Bytes,
    /// When it came, by our clock.
    pub received: SystemTime,
}

impl Answer {
    /// An answer as it would come over the wire.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
            received: SystemTime::now(),
        }
    }

    /// The text of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// How long the answer asks to wait, in seconds or until a date. A date is compared with the date of the answer
    /// itself, if it has one, so that a wrong clock on our side does not matter. More seconds than fit are the most that
    /// fit, a fraction counts as a whole second, and anything else, a negative number too, is no wait at all. If the two
    /// clocks are more than an hour apart, or there is only ours, a date asks for at most an hour: one of them is wrong.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.header(RETRY_AFTER.as_str())?.trim();
        if let Some(seconds) = seconds(text) {
            return Some(Duration::from_secs(seconds));
        }
        let until = httpdate::parse_http_date(text).ok()?;
        Some(wait_until(until, self.date(), self.received))
    }

    /// When the vendor sent it, by the vendor's clock.
    pub fn date(&self) -> Option<SystemTime> {
        httpdate::parse_http_date(self.header(DATE.as_str())?).ok()
    }
}

/// Seconds that are written with digits, rounded up.
fn seconds(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    let more = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    Some(whole.parse().unwrap_or(u64::MAX).saturating_add(more))
}

/// The longest wait until a date that only one clock vouches for.
const LONGEST_UNCONFIRMED: Duration = Duration::from_secs(3600);

/// How long it is until a date, if the answer is dated `theirs` and came at `ours`.
fn wait_until(until: SystemTime, theirs: Option<SystemTime>, ours: SystemTime) -> Duration {
    let between = |from: SystemTime, to: SystemTime| to.duration_since(from).unwrap_or_default();
    let wait = between(theirs.unwrap_or(ours), until);
    let is_confirmed = theirs.is_some_and(|theirs| {
        between(theirs, ours).max(between(ours, theirs)) <= LONGEST_UNCONFIRMED
    });
    if is_confirmed {
        wait
    } else {
        wait.min(LONGEST_UNCONFIRMED)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

/// `text` if it is fit to stand in an error message: a short token without spaces or control characters. Vendors'
/// codes and request ids are; anything else is not shown.
pub fn token(text: &str) -> Option<String> {
    let fit = (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    fit.then(|| text.to_owned())
}
