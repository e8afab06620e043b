//! The settings of a verifier, checked by `build`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::hmac;
use zeroize::Zeroizing;

use super::opaque::Opaque;
use super::policy::Policy;
use super::verifier::{Inner, Verifier};
use crate::clock::{Clock, SharedClock};
use crate::config::{ConfigError, listed};
use crate::jwt::MAX_TOKEN_BYTES;
use crate::keys::Keys;
use crate::keys::cache::Cache;
use crate::keys::fetch::Fetch;
use crate::keys::policy::KeyPolicy;
use crate::keys::set::KeySet;
use crate::keys::source::Source;
use crate::opaque::Answers;
use crate::opaque::policy::OpaquePolicy;

/// The longest clock skew that is accepted.
const MAX_SKEW: Duration = Duration::from_secs(300);

/// Settings of a [`Verifier`].
pub struct Builder {
    issuer: String,
    audiences: Vec<String>,
    secret: Option<Zeroizing<String>>,
    keys: Option<KeySet>,
    jwks_url: Option<String>,
    skew: Duration,
    max_token_bytes: usize,
    clock: SharedClock,
    fetch: Option<Arc<dyn Fetch>>,
    key_policy: KeyPolicy,
    client: Option<(String, Zeroizing<String>)>,
    introspection_url: Option<String>,
    opaque_policy: OpaquePolicy,
}

impl Verifier {
    /// For tokens of `issuer`, which must be exactly their `iss`, and for the application (or, for machines, the access
    /// key) `audience`. Both are always checked.
    ///
    /// ```no_run
    /// use identity_verify::genauth::{AccessToken, Verifier};
    ///
    /// # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let verifier =
    ///     Verifier::builder("https://shop.genauth.ai/oidc", "63a1b2c3d4e5f60718293a4b").build()?;
    /// let token: AccessToken = verifier.verify(token).await?;
    /// assert!(token.has_scope("book:1:read"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder(issuer: impl Into<String>, audience: impl Into<String>) -> Builder {
        Builder::new(issuer.into(), audience.into())
    }
}

impl Builder {
    pub(super) fn new(issuer: String, audience: String) -> Self {
        Self {
            issuer,
            audiences: vec![audience],
            secret: None,
            keys: None,
            jwks_url: None,
            skew: Duration::from_secs(5),
            max_token_bytes: MAX_TOKEN_BYTES,
            clock: SharedClock::default(),
            fetch: None,
            key_policy: KeyPolicy::new(),
            client: None,
            introspection_url: None,
            opaque_policy: OpaquePolicy::new(),
        }
    }

    /// One more audience that is accepted.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.push(audience.into());
        self
    }

    /// The application's secret: id tokens may be signed with HS256 and it, which is how an application begins. Access
    /// tokens may not, because everybody who holds the secret could make them.
    #[must_use]
    pub fn app_secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(Zeroizing::new(secret.into()));
        self
    }

    /// Public keys that are known. No request is sent.
    #[must_use]
    pub fn keys(mut self, keys: KeySet) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Where the keys are. Default: `/oidc/.well-known/jwks.json` at the host of the issuer.
    #[must_use]
    pub fn jwks_url(mut self, url: impl Into<String>) -> Self {
        self.jwks_url = Some(url.into());
        self
    }

    /// By how much clocks may differ. Default: 5 seconds. At most 5 minutes.
    #[must_use]
    pub const fn clock_skew(mut self, skew: Duration) -> Self {
        self.skew = skew;
        self
    }

    /// The longest token that is read. Default: 16 KiB.
    #[must_use]
    pub const fn max_token_bytes(mut self, bytes: usize) -> Self {
        self.max_token_bytes = bytes;
        self
    }

    /// What tells the time. Default: the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = SharedClock::new(clock);
        self
    }

    /// What loads the keys, and asks about opaque tokens. Default: an HTTP client, with the feature `rustls` or `native-tls`.
    #[must_use]
    pub fn fetch(mut self, fetch: impl Fetch) -> Self {
        self.fetch = Some(Arc::new(fetch));
        self
    }

    /// How keys are cached.
    #[must_use]
    pub const fn key_policy(mut self, policy: KeyPolicy) -> Self {
        self.key_policy = policy;
        self
    }

    /// Asks GenAuth about opaque access tokens, as this client: the id and the secret of an application. Default: opaque
    /// tokens are refused.
    ///
    /// Sends `POST /oidc/token/introspection` to the host of the issuer. Refused credentials are unavailable
    /// (`secret-key-invalid`, 503), because the caller's token was not judged.
    #[must_use]
    pub fn introspection(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        self.client = Some((client_id.into(), Zeroizing::new(client_secret.into())));
        self
    }

    /// Where introspection is. Default: `/oidc/token/introspection` at the host of the issuer.
    #[must_use]
    pub fn introspection_url(mut self, url: impl Into<String>) -> Self {
        self.introspection_url = Some(url.into());
        self
    }

    /// How opaque tokens are asked about. Default: each time, and nothing is kept.
    #[must_use]
    pub const fn opaque_policy(mut self, policy: OpaquePolicy) -> Self {
        self.opaque_policy = policy;
        self
    }

    /// Checks all settings. Sends nothing.
    ///
    /// # Errors
    ///
    /// A setting that cannot be used, such as an empty secret or audience.
    pub fn build(self) -> Result<Verifier, ConfigError> {
        let issuer = Source::new("issuer", &self.issuer)?;
        if self.skew > MAX_SKEW {
            return Err(ConfigError::new("clock_skew", "is more than 5 minutes"));
        }
        let secret = match &self.secret {
            Some(secret) if secret.is_empty() => {
                return Err(ConfigError::new(
                    "app_secret",
                    "is empty: anybody could sign with it",
                ));
            }
            // Its characters, not what they are in hexadecimal.
            Some(secret) => Some(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes())),
            None => None,
        };
        let opaque = self.opaque(&issuer)?;
        let keys = match self.keys {
            Some(keys) => Keys::Fixed(keys),
            None => loaded(
                &issuer,
                self.jwks_url.as_deref(),
                self.fetch,
                self.key_policy,
                &self.clock,
            )?,
        };
        let policy = Policy {
            issuer: self.issuer,
            audiences: listed("audience", self.audiences)?,
            skew: self.skew.as_secs_f64(),
            max_token_bytes: self.max_token_bytes,
        };
        Ok(Verifier::new(Inner {
            policy,
            secret,
            keys,
            opaque,
            clock: self.clock,
        }))
    }

    fn opaque(&self, issuer: &Source) -> Result<Option<Opaque>, ConfigError> {
        let policy = self.opaque_policy.checked()?;
        let Some((id, secret)) = &self.client else {
            return match self.introspection_url {
                Some(_) => Err(ConfigError::new(
                    "introspection_url",
                    "needs `introspection`",
                )),
                None => Ok(None),
            };
        };
        let source = match &self.introspection_url {
            Some(url) => Source::new("introspection_url", url)?,
            None => issuer.at("/oidc/token/introspection")?,
        };
        Ok(Some(Opaque {
            fetch: match &self.fetch {
                Some(fetch) => Arc::clone(fetch),
                None => source.default_fetch()?,
            },
            source: source.with_client(id, secret)?,
            answers: Answers::new(policy, self.clock.clone()),
        }))
    }
}

/// Keys of the host of the issuer, unless they are elsewhere.
fn loaded(
    issuer: &Source,
    jwks_url: Option<&str>,
    fetch: Option<Arc<dyn Fetch>>,
    policy: KeyPolicy,
    clock: &SharedClock,
) -> Result<Keys, ConfigError> {
    let source = match jwks_url {
        Some(url) => Source::new("jwks_url", url)?,
        None => issuer.at("/oidc/.well-known/jwks.json")?,
    };
    let fetch = match fetch {
        Some(fetch) => fetch,
        None => source.default_fetch()?,
    };
    let cache = Cache::new(source, fetch, policy.checked()?, clock.clone());
    Ok(Keys::Loaded(Box::new(cache)))
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("genauth::Builder")
    }
}
