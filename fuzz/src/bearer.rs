//! The input is `Authorization`, a header on each line. There is at most one token, and it is the end of the only header.

use http::{HeaderMap, HeaderValue};
use identity_facade::verify::bearer_token;

use crate::Target;

/// The target.
pub const TARGET: Target = Target {
    name: "bearer",
    run,
    tokens: &[
        "Bearer ", "bearer", "Basic ", " ", "\t", ",", ";", "=", "a.b.c", "é", "\n",
    ],
};

/// Reads the headers.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let mut headers = HeaderMap::new();
    for line in input.split(|byte| *byte == b'\n') {
        if let Ok(value) = HeaderValue::from_bytes(line) {
            headers.append("authorization", value);
        }
    }
    let Ok(Some(token)) = bearer_token(&headers) else {
        return;
    };
    let values: Vec<_> = headers.get_all("authorization").iter().collect();
    assert_eq!(values.len(), 1);
    assert!(values[0].as_bytes().ends_with(token.as_bytes()));
    assert!(!token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()));
    assert!(!token.contains([',', ';', '"']));
}
