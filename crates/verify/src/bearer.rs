//! The token of an `Authorization` header.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::error::{Error, Reason};

/// The token of `Authorization: Bearer TOKEN`; the scheme in any case.
///
/// `None` if there is no such header, or it has another scheme. An error (`token-invalid`) if there are two headers, or
/// what follows the scheme is not one token.
///
/// ```
/// use http::{HeaderMap, header::AUTHORIZATION};
///
/// let mut headers = HeaderMap::new();
/// assert_eq!(identity_verify::bearer_token(&headers)?, None);
/// headers.insert(AUTHORIZATION, "Bearer mt_1".parse()?);
/// assert_eq!(identity_verify::bearer_token(&headers)?, Some("mt_1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn bearer_token(headers: &HeaderMap) -> Result<Option<&str>, Error> {
    const SCHEME: &[u8] = b"bearer";
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    if values.next().is_some() {
        return Err(Reason::TokenInvalid.into());
    }
    let value = value.as_bytes();
    let end = value.iter().position(|byte| matches!(byte, b' ' | b'\t'));
    let (scheme, rest) = value.split_at(end.unwrap_or(value.len()));
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        return Ok(None);
    }
    let spaces = rest.iter().take_while(|byte| **byte == b' ').count();
    let token = str::from_utf8(&rest[spaces..]).unwrap_or_default();
    if spaces == 0 || token.is_empty() || !token.bytes().all(is_token68) {
        return Err(Reason::TokenInvalid.into());
    }
    Ok(Some(token))
}

/// RFC 7235, section 2.1.
const fn is_token68(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/' | b'=')
}
