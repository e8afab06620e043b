//! How bytes become the parts of an input: one line each, so that seeds can be read and mutations mix them.

use http::HeaderValue;

/// The first line without its end, and what follows.
pub(crate) fn line(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &[]),
    }
}

/// A line as a header: nothing if it is empty or holds bytes that no header may hold.
pub(crate) fn header(line: &[u8]) -> Option<HeaderValue> {
    let value = HeaderValue::from_bytes(line.trim_ascii()).ok()?;
    (!value.is_empty()).then_some(value)
}

/// A line as a number, or this one.
pub(crate) fn number<T: std::str::FromStr>(line: &[u8], otherwise: T) -> T {
    let read = |text: &str| text.trim().parse().ok();
    str::from_utf8(line)
        .ok()
        .and_then(read)
        .unwrap_or(otherwise)
}

/// A line as a text: with the escapes of a JSON string if it is one without its quotes, otherwise as it is.
pub(crate) fn text(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    serde_json::from_str(&format!("\"{text}\"")).unwrap_or_else(|_| text.into_owned())
}
