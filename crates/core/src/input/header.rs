//! Header parameters: what HTTP lets stand in a header, and which headers no call can set, because the client, the
//! connection or the body decides them.

use http::{HeaderName, HeaderValue};

use super::query::{QueryText, check_separated};
use crate::violation::{Invalid, Rule};

/// Headers that the client, its connection or the body decides. A vendor's own are put in place of a parameter by its
/// dialect, on each attempt.
const RESERVED: [&str; 20] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
];

/// The header of a parameter; no value for a list without items, of which nothing is sent. Items are separated by
/// commas.
pub(crate) fn write(
    name: &str,
    text: &QueryText,
) -> Result<(HeaderName, Option<HeaderValue>), Invalid> {
    let header =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| broken("is no name of a header"))?;
    if RESERVED.contains(&header.as_str()) {
        return Err(broken("is set by the client itself"));
    }
    let value = match text {
        QueryText::One(text) => Some(value(text)?),
        QueryText::Many(items) if items.is_empty() => None,
        QueryText::Many(items) => {
            check_separated(items, |item| value(item).map(drop))?;
            Some(value(&items.join(","))?)
        }
    };
    Ok((header, value))
}

/// Visible ASCII and spaces: a tab may be written as a space on the way, and of other bytes HTTP says no encoding.
fn value(text: &str) -> Result<HeaderValue, Invalid> {
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let value = HeaderValue::from_str(text).ok().filter(|_| plain);
    let value = value.ok_or_else(|| {
        broken(
            "has a character that no header can carry: a control character, or one outside ASCII",
        )
    })?;
    if text.trim() == text {
        Ok(value)
    } else {
        Err(broken(
            "begins or ends with white space, which HTTP takes away",
        ))
    }
}

fn broken(rule: &'static str) -> Invalid {
    Invalid::of(Rule::Other(rule.into()))
}
