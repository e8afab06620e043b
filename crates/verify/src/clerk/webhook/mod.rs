//! Webhooks that Clerk sends through Svix: Standard Webhooks 1.0.0, with the headers `svix-*` or `webhook-*`.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use http::HeaderMap;

use crate::clock::{Clock, SharedClock};
use crate::config::ConfigError;
use crate::webhook::{WebhookError, WebhookReason, only};

mod delivery;
mod secret;
mod signatures;

pub use self::delivery::{Delivery, Envelope};
use self::secret::Secret;
use self::signatures::Signatures;

/// Verifies webhooks of one endpoint. Sends nothing.
///
/// ```no_run
/// use identity_verify::clerk::WebhookVerifier;
///
/// # fn example(headers: &http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let webhooks = WebhookVerifier::builder()
///     .secret(std::env::var("CLERK_WEBHOOK_SIGNING_SECRET")?)
///     .build()?;
///
/// let delivery = webhooks.verify(headers, body)?; // the body as it arrived
/// println!("{} is handled once, however often it arrives", delivery.id);
/// # Ok(())
/// # }
/// ```
///
/// Cheap to clone.
#[derive(Clone)]
pub struct WebhookVerifier {
    secrets: Arc<[Secret]>,
    tolerance: Duration,
    clock: SharedClock,
}

impl WebhookVerifier {
    /// Begins without a secret.
    pub fn builder() -> WebhookBuilder {
        WebhookBuilder::default()
    }

    /// Verifies a webhook by its headers and the bytes of its body. A body that was parsed and written again is another
    /// one.
    ///
    /// # Errors
    ///
    /// [`WebhookError::reason`] says why, for logs. Answer 400.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery, WebhookError> {
        Ok(self.judge(headers, body)?)
    }

    fn judge(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery, WebhookReason> {
        let [id_name, timestamp_name, signature_name] = family(headers);
        let id = only(headers, id_name)?;
        let timestamp = only(headers, timestamp_name)?;
        let signature = only(headers, signature_name)?;
        // A dot would let parts of what is signed slide into each other.
        let id = str::from_utf8(id).ok().filter(|id| {
            id.bytes()
                .all(|byte| byte.is_ascii_graphic() && byte != b'.')
        });
        let id = id.ok_or(WebhookReason::IdInvalid)?;
        let timestamp = decimal(timestamp).ok_or(WebhookReason::TimestampInvalid)?;
        self.check_age(timestamp)?;
        let message = [
            id.as_bytes(),
            b".",
            timestamp.to_string().as_bytes(),
            b".",
            body,
        ]
        .concat();
        let signatures = Signatures::read(signature);
        if !self
            .secrets
            .iter()
            .any(|secret| secret.signed(&message, &signatures))
        {
            return Err(WebhookReason::SignatureMismatch);
        }
        let sent_at = UNIX_EPOCH
            .checked_add(Duration::from_secs(timestamp))
            .unwrap_or(UNIX_EPOCH);
        Ok(Delivery::new(id, sent_at, body))
    }

    /// Exactly the tolerance passes, in both directions.
    fn check_age(&self, timestamp: u64) -> Result<(), WebhookReason> {
        let now = self.clock.since_1970().as_secs();
        let tolerance = self.tolerance.as_secs();
        if now.saturating_sub(timestamp) > tolerance {
            return Err(WebhookReason::TimestampTooOld);
        }
        if timestamp.saturating_sub(now) > tolerance {
            return Err(WebhookReason::TimestampTooNew);
        }
        Ok(())
    }
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier")
            .field("secrets", &self.secrets.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// One family of headers, whole. If any of Svix is there, it is Svix's: nobody can fill its gaps with the other one's.
fn family(headers: &HeaderMap) -> [&'static str; 3] {
    const SVIX: [&str; 3] = ["svix-id", "svix-timestamp", "svix-signature"];
    const STANDARD: [&str; 3] = ["webhook-id", "webhook-timestamp", "webhook-signature"];
    if SVIX.iter().any(|name| headers.contains_key(*name)) {
        SVIX
    } else {
        STANDARD
    }
}

/// Digits without a leading zero, as the sender writes them: what is parsed is what was signed.
fn decimal(text: &[u8]) -> Option<u64> {
    let plain = text.iter().all(u8::is_ascii_digit) && (text[0] != b'0' || text.len() == 1);
    if !plain {
        return None;
    }
    str::from_utf8(text).ok()?.parse().ok()
}

/// Settings of a [`WebhookVerifier`].
#[derive(Default)]
pub struct WebhookBuilder {
    secrets: Vec<zeroize::Zeroizing<String>>,
    tolerance: Option<Duration>,
    clock: SharedClock,
}

impl WebhookBuilder {
    /// Adds a signing secret, `whsec_…`, or a public key, `whpk_…`. One of several has to fit: add the new one before
    /// the old one is withdrawn.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secrets.push(zeroize::Zeroizing::new(secret.into()));
        self
    }

    /// How old a webhook may be, and how far in the future. Default: 5 minutes. Whole seconds; limit: 1 day.
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// What tells the time. Default: the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = SharedClock::new(clock);
        self
    }

    /// Checks all settings.
    ///
    /// # Errors
    ///
    /// Without a secret, or if one is empty, no base64 or shorter than 16 bytes: anybody could sign with an empty one.
    pub fn build(self) -> Result<WebhookVerifier, ConfigError> {
        if self.secrets.is_empty() {
            return Err(ConfigError::new("secret", "is needed"));
        }
        let tolerance = self.tolerance.unwrap_or(Duration::from_secs(300));
        if tolerance > Duration::from_secs(24 * 60 * 60) {
            return Err(ConfigError::new("tolerance", "is more than a day"));
        }
        let secrets = self.secrets.iter().map(|secret| Secret::read(secret));
        Ok(WebhookVerifier {
            secrets: secrets.collect::<Result<_, _>>()?,
            tolerance,
            clock: self.clock,
        })
    }
}

impl fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("clerk::WebhookBuilder")
    }
}
