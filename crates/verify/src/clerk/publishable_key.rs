//! A publishable key: it holds the host of the Frontend API, which is the issuer, and names the session cookie.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::config::ConfigError;

const WITH_OR_WITHOUT_PADDING: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The host of an emulator on this machine, which speaks plain HTTP on a port.
const LOOPBACK: &str = "127.0.0.1";

/// The issuer: `https://` and the host in the key, or `http://` if it is an emulator on this machine.
pub(crate) fn issuer(publishable_key: &str) -> Result<String, ConfigError> {
    let host = host(publishable_key).ok_or(ConfigError::new(
        "publishable_key",
        "is no publishable key, such as pk_live_…",
    ))?;
    let scheme = if host.contains(':') { "http" } else { "https" };
    Ok(format!("{scheme}://{host}"))
}

fn host(key: &str) -> Option<String> {
    let encoded = key
        .strip_prefix("pk_live_")
        .or_else(|| key.strip_prefix("pk_test_"))?;
    let decoded = WITH_OR_WITHOUT_PADDING.decode(encoded).ok()?;
    let host = String::from_utf8(decoded)
        .ok()?
        .strip_suffix('$')?
        .to_owned();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let is_host = match host.split_once(':') {
        Some((name, port)) => name == LOOPBACK && port.parse::<u16>().is_ok(),
        None => host.contains('.') && host.bytes().all(plain),
    };
    is_host.then_some(host)
}

/// What follows `__session_` in the name of the cookie: the first 8 characters of the key's SHA-1 in base64url.
pub(crate) fn cookie_suffix(publishable_key: &str) -> String {
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, publishable_key.as_bytes());
    let mut suffix = URL_SAFE_NO_PAD.encode(hash);
    suffix.truncate(8);
    suffix
}
