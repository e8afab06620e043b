//! Why a webhook was not accepted; the same for both vendors.

use std::fmt;

/// A webhook that was not accepted. `Display` is one fixed text; [`WebhookError::reason`] is for logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebhookError(WebhookReason);

impl WebhookError {
    /// Why, by name.
    pub const fn reason(&self) -> WebhookReason {
        self.0
    }
}

impl From<WebhookReason> for WebhookError {
    fn from(reason: WebhookReason) -> Self {
        Self(reason)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the webhook is not accepted")
    }
}

impl std::error::Error for WebhookError {}

/// Why a webhook was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookReason {
    /// A header is missing or empty.
    HeaderMissing,
    /// A header is there twice.
    HeaderRepeated,
    /// The id has characters that could move the borders of what is signed.
    IdInvalid,
    /// The timestamp is no plain decimal number.
    TimestampInvalid,
    /// Sent longer ago than the tolerance: a replay.
    TimestampTooOld,
    /// Sent in the future.
    TimestampTooNew,
    /// No signature fits a secret, or the secret is another.
    SignatureMismatch,
    /// Of a user pool that is not allowed.
    UserPoolNotAllowed,
}

impl WebhookReason {
    /// The name, such as `signature-mismatch`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeaderMissing => "header-missing",
            Self::HeaderRepeated => "header-repeated",
            Self::IdInvalid => "id-invalid",
            Self::TimestampInvalid => "timestamp-invalid",
            Self::TimestampTooOld => "timestamp-too-old",
            Self::TimestampTooNew => "timestamp-too-new",
            Self::SignatureMismatch => "signature-mismatch",
            Self::UserPoolNotAllowed => "user-pool-not-allowed",
        }
    }
}

impl fmt::Display for WebhookReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The only value of a header, without the spaces around it.
pub(crate) fn only<'h>(
    headers: &'h http::HeaderMap,
    name: &str,
) -> Result<&'h [u8], WebhookReason> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(WebhookReason::HeaderMissing)?;
    if values.next().is_some() {
        return Err(WebhookReason::HeaderRepeated);
    }
    match value.as_bytes().trim_ascii() {
        [] => Err(WebhookReason::HeaderMissing),
        value => Ok(value),
    }
}
