//! Webhooks of GenAuth and Authing. They are not signed: the sender shows a secret in a header. So nothing protects
//! their content on the way but TLS, and nothing tells a repetition from a new event.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use http::{HeaderMap, HeaderName};
use zeroize::Zeroizing;

use crate::config::{ConfigError, listed};
use crate::webhook::{WebhookError, WebhookReason, only};

const USER_POOL: &str = "x-authing-userpool-id";

/// Verifies that a webhook shows the secret that was configured. Accept webhooks over TLS only.
///
/// ```
/// use http::HeaderMap;
/// use identity_verify::genauth::WebhookVerifier;
///
/// let webhooks = WebhookVerifier::builder("a long random secret").build()?;
/// let mut headers = HeaderMap::new();
/// assert!(webhooks.verify(&headers).is_err());
/// headers.insert("x-authing-webhook-secret", "a long random secret".parse()?);
/// assert!(webhooks.verify(&headers).is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Cheap to clone.
#[derive(Clone)]
pub struct WebhookVerifier {
    secrets: Arc<[Zeroizing<String>]>,
    header: HeaderName,
    user_pools: Arc<[String]>,
}

impl WebhookVerifier {
    /// With the secret that is configured at the vendor.
    pub fn builder(secret: impl Into<String>) -> WebhookBuilder {
        WebhookBuilder {
            secrets: vec![Zeroizing::new(secret.into())],
            header: None,
            user_pools: None,
        }
    }

    /// Compares the secret in constant time. The body is not looked at: it may hold password hashes and tokens, so do
    /// not log it.
    ///
    /// # Errors
    ///
    /// [`WebhookError::reason`] says why, for logs.
    pub fn verify(&self, headers: &HeaderMap) -> Result<(), WebhookError> {
        let shown = only(headers, self.header.as_str())?;
        let mut fits = false;
        for secret in self.secrets.iter() {
            fits |= verify_slices_are_equal(secret.as_bytes(), shown).is_ok();
        }
        if !fits {
            return Err(WebhookReason::SignatureMismatch.into());
        }
        if self.user_pools.is_empty() {
            return Ok(());
        }
        let pool = only(headers, USER_POOL)?;
        if self
            .user_pools
            .iter()
            .any(|allowed| allowed.as_bytes() == pool)
        {
            Ok(())
        } else {
            Err(WebhookReason::UserPoolNotAllowed.into())
        }
    }
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier")
            .field("secrets", &self.secrets.len())
            .field("header", &self.header)
            .field("user_pools", &self.user_pools)
            .finish()
    }
}

/// Settings of a [`WebhookVerifier`].
pub struct WebhookBuilder {
    secrets: Vec<Zeroizing<String>>,
    header: Option<String>,
    user_pools: Option<Vec<String>>,
}

impl WebhookBuilder {
    /// One more secret that is accepted, while it is being replaced.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secrets.push(Zeroizing::new(secret.into()));
        self
    }

    /// The header that shows the secret. Default: `x-authing-webhook-secret`; the brands differ.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.header = Some(name.into());
        self
    }

    /// The user pools that webhooks may come from, by `x-authing-userpool-id`. Default: any.
    #[must_use]
    pub fn user_pools<T: Into<String>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.user_pools = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Checks all settings.
    ///
    /// # Errors
    ///
    /// An empty secret, a name that no header has, or an empty list of user pools.
    pub fn build(self) -> Result<WebhookVerifier, ConfigError> {
        // What arrives has no spaces around it.
        if self
            .secrets
            .iter()
            .any(|secret| secret.is_empty() || secret.trim() != secret.as_str())
        {
            return Err(ConfigError::new(
                "secret",
                "is empty, or has spaces around it",
            ));
        }
        let header = self.header.as_deref().unwrap_or("x-authing-webhook-secret");
        let header = header
            .parse()
            .map_err(|_| ConfigError::new("header", "is no name of a header"))?;
        let user_pools = match self.user_pools {
            Some(ids) => listed("user_pools", ids)?,
            None => Vec::new(),
        };
        Ok(WebhookVerifier {
            secrets: self.secrets.into(),
            header,
            user_pools: user_pools.into(),
        })
    }
}

impl fmt::Debug for WebhookBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("genauth::WebhookBuilder")
    }
}
