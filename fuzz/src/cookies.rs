//! The input is `Cookie`, a header on each line. Every token that is found is the whole value of a cookie of the name, and
//! there are few.

use std::sync::LazyLock;

use http::{HeaderMap, HeaderValue};
use identity_facade::verify::clerk::SessionCookies;

use crate::Target;

/// The target.
pub const TARGET: Target = Target {
    name: "cookies",
    run,
    tokens: &[
        "__session",
        "__session=",
        "__session_",
        "; ",
        ";",
        "=",
        " ",
        "\t",
        "\"",
        "é",
        "\n",
    ],
};

static COOKIES: LazyLock<SessionCookies> = LazyLock::new(|| {
    SessionCookies::new("pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA").expect("it is a publishable key")
});

/// Looks for sessions.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in input.split(|byte| *byte == b'\n') {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            headers.append("cookie", value);
        }
    }
    let tokens = COOKIES.tokens(&headers);
    assert!(tokens.len() <= 8);
    let text = String::from_utf8_lossy(input);
    for token in tokens {
        assert!(!token.is_empty() && !token.contains(';') && token.trim() == token);
        let named = |name: &str| text.contains(name);
        assert!(named("__session") || named(COOKIES.suffixed_name()));
        assert!(text.contains(token));
    }
}
