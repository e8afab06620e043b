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
        .answering(&answer, call.send())
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
    match (seconds(text), moment(header)) {
        (Some(seconds), _) => Asked::Seconds(seconds),
        (_, Some(until)) => Asked::Until(until),
        _ => Asked::Nonsense,
    }
}

/// Seconds in digits; a fraction is rounded up, and more than fit are the most that fit.
fn seconds(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let whole = whole.bytes().try_fold(0_u64, |sum, digit| {
        sum.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
    });
    let is_whole = fraction.bytes().all(|digit| digit == b'0');
    Some(
        whole
            .unwrap_or(u64::MAX)
            .saturating_add(u64::from(!is_whole)),
    )
}

/// A date of HTTP in seconds since 1970.
fn moment(header: &HeaderValue) -> Option<u64> {
    let date = httpdate::parse_http_date(header.to_str().ok()?.trim()).ok()?;
    Some(date.duration_since(UNIX_EPOCH).ok()?.as_secs())
}
