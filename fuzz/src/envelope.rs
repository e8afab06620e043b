//! The input is what GenAuth answers with HTTP 200: the date on the first line, the body after it. It is a success only
//! if the envelope says so; and whatever it says, the next call can be made and no error shows what it should not.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use http::StatusCode;
use identity_facade::genauth::Subject;
use identity_facade::genauth_raw::shared::IsSuccessDto;
use identity_facade::{Error, ErrorKind};
use identity_facade_core::repaired;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::Target;
use crate::errors::shows_nothing;
use crate::input::{header, line};
use crate::vendor::{Answer, Vendor, lock};

/// The target.
pub const TARGET: Target = Target {
    name: "envelope",
    run,
    tokens: &[
        "\"statusCode\":200",
        "\"statusCode\":",
        "200",
        "\"200\"",
        "404",
        "429",
        "1305",
        "1306",
        "\"apiCode\":",
        "\"requestId\":",
        "\"message\":\"hunter2\"",
        "\"data\":",
        "{\"success\":true}",
        "{\"success\":false}",
        "null",
        "{}",
        "[]",
        "[",
        "{",
        ",",
        "\"hunter2\"",
        "1e999",
        "-0",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "\\ud800",
        "\u{feff}",
        "\n",
    ],
};

static VENDOR: LazyLock<Mutex<Vendor>> = LazyLock::new(Vendor::open);

const DAY: u64 = 24 * 60 * 60;

/// Revokes access twice, a day apart, and is answered with the input.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let (date, body) = line(input);
    let answer = Answer::new(StatusCode::OK, &[("date", header(date).as_ref())], body);
    let vendor = lock(&VENDOR);
    let seconds = Arc::new(AtomicU64::new(20_000 * DAY));
    let clock = Arc::clone(&seconds);
    let client =
        vendor.genauth(move || UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::Relaxed)));
    let envelope = Envelope::read(body);
    for _ in 0..2 {
        let call = client.revoke_application_access("app", [Subject::users(["user"])]);
        match vendor.answering(&answer, call.send()) {
            Ok(outcome) => envelope.says_success(&outcome),
            Err(error) => envelope.says_failure(&error),
        }
        seconds.fetch_add(DAY, Ordering::Relaxed);
    }
}

/// The body as anybody may read it, member by member, with odd text replaced. A member that decides counts only if it
/// is there once.
enum Envelope {
    Empty,
    Unreadable,
    Members(BTreeMap<String, Box<RawValue>>),
}

impl Envelope {
    fn read(body: &[u8]) -> Self {
        let body = body.trim_ascii();
        if body.is_empty() {
            return Self::Empty;
        }
        let copy = repaired(body);
        let text = copy.as_deref().unwrap_or(body);
        serde_json::from_slice(text).map_or(Self::Unreadable, Self::Members)
    }

    fn member(&self, name: &str) -> Option<Value> {
        match self {
            Self::Members(members) => serde_json::from_str(members.get(name)?.get()).ok(),
            Self::Empty | Self::Unreadable => None,
        }
    }

    fn status(&self) -> Option<StatusCode> {
        let number = match self.member("statusCode")? {
            Value::String(text) => text.parse().ok()?,
            other => u16::try_from(other.as_u64()?).ok()?,
        };
        StatusCode::from_u16(number).ok()
    }

    fn says_success(&self, outcome: &IsSuccessDto) {
        assert_eq!(
            self.status(),
            Some(StatusCode::OK),
            "a success that nobody spoke of"
        );
        assert!(outcome.success);
        let data = self.member("data").unwrap_or_default();
        assert_ne!(data["success"], false, "it was not done");
    }

    fn says_failure(&self, error: &Error) {
        shows_nothing(error);
        if matches!(self, Self::Empty) {
            assert_eq!(error.kind(), ErrorKind::Decode);
        }
        if error.kind() == ErrorKind::Decode {
            return;
        }
        if error.kind() == ErrorKind::NotDone {
            assert_eq!(self.status(), Some(StatusCode::OK));
            return;
        }
        let status = self.status().expect("a failure that nobody spoke of");
        assert_ne!(status, StatusCode::OK, "{error}");
        assert_eq!(error.status(), Some(status));
        if self.member("apiCode").is_none() {
            assert_eq!(error.kind(), ErrorKind::from_status(status));
        }
    }
}
