//! The input is how long a vendor asks to wait: `Retry-After`, `Date`, and our clock in seconds, a line each. The wait
//! is the one that is asked for, never negative, and no clock and no number is too large to be asked about. A date that
//! only one clock vouches for asks for an hour at most.

use std::sync::{LazyLock, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderValue, StatusCode};
use identity_facade::ErrorKind;
use identity_facade::genauth::Subject;

use crate::Target;
use crate::input::{header, line, number};
use crate::vendor::{Answer, Vendor, lock};

/// The target.
pub const TARGET: Target = Target {
    name: "retry_after",
    run,
    tokens: &[
        "0",
        "-1",
        "+1",
        "1.5",
        "1e3",
        "18446744073709551615",
        "18446744073709551616",
        "4294967295",
        " ",
        "\t",
        ",",
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Mon, 29 Feb 2100 00:00:00 GMT",
        "Sat, 31 Dec 2016 23:59:60 GMT",
        "GMT",
        "é",
        "\u{ff11}",
        "\n",
    ],
};

static VENDOR: LazyLock<Mutex<Vendor>> = LazyLock::new(Vendor::open);

const HOUR: u64 = 60 * 60;

/// Makes a call that is answered with 429 and the headers of the input.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let (asked, rest) = line(input);
    let (date, rest) = line(rest);
    let (asked, date) = (header(asked), header(date));
    let ours = u64::from(number::<u32>(line(rest).0, 1_700_000_000));
    let headers = [("retry-after", asked.as_ref()), ("date", date.as_ref())];
    let answer = Answer::new(StatusCode::TOO_MANY_REQUESTS, &headers, b"");
    let vendor = lock(&VENDOR);
    let client = vendor.genauth(move || UNIX_EPOCH + Duration::from_secs(ours));
    let call = client.revoke_application_access("app", [Subject::users(["user"])]);
    let error = vendor
        .answering(&answer, call.into_future())
        .expect_err("429 is no success");
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    let theirs = date.as_ref().and_then(moment);
    let now = theirs.unwrap_or(ours);
    let longest = match theirs {
        Some(theirs) if theirs.abs_diff(ours) <= HOUR => u64::MAX,
        _ => HOUR,
    };
    let wait = error.retry_after().map(|wait| wait.as_secs());
    match asked.as_ref().map(asked_for) {
        Some(Asked::Seconds(seconds)) => assert_eq!(wait, Some(seconds)),
        Some(Asked::Until(until)) => {
            assert_eq!(wait, Some(until.saturating_sub(now).min(longest)));
        }
        Some(Asked::Nonsense) | None => assert_eq!(wait, None),
    }
}

enum Asked {
    Seconds(u64),
    Until(u64),
    Nonsense,
}

fn asked_for(header: &HeaderValue) -> Asked {
    let text = header.to_str().unwrap_or_default().trim();
    // A plus sign is no part of the format and does no harm.
    let digits = text.strip_prefix('+').unwrap_or(text);
    let number = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse());
    match (number, moment(header)) {
        (Some(Ok(seconds)), _) => Asked::Seconds(seconds),
        (_, Some(until)) => Asked::Until(until),
        _ => Asked::Nonsense,
    }
}

/// A date of HTTP in seconds since 1970.
fn moment(header: &HeaderValue) -> Option<u64> {
    let date = httpdate::parse_http_date(header.to_str().ok()?.trim()).ok()?;
    Some(date.duration_since(UNIX_EPOCH).ok()?.as_secs())
}
