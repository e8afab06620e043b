//! The settings of a verifier. All are checked by `build`, so that a wrong one stops the program when it starts.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::policy::Policy;
use super::publishable_key;
use super::verifier::{Inner, Verifier};
use crate::clock::{Clock, SharedClock};
use crate::config::{ConfigError, listed};
use crate::jwt::MAX_TOKEN_BYTES;
use crate::keys::Keys;
use crate::keys::cache::Cache;
use crate::keys::fetch::Fetch;
use crate::keys::policy::KeyPolicy;
use crate::keys::rsa::{Algorithm, RsaKey};
use crate::keys::set::KeySet;
use crate::keys::source::Source;

/// The longest clock skew that is accepted.
const MAX_SKEW: Duration = Duration::from_secs(300);

/// Settings of a [`Verifier`].
///
/// Keys come from the first of these that is set: [`keys`](Builder::keys) or [`pem`](Builder::pem),
/// [`jwks_url`](Builder::jwks_url), [`secret_key`](Builder::secret_key), the issuer. The issuer is
/// [`issuer`](Builder::issuer), or that of [`publishable_key`](Builder::publishable_key).
#[derive(Default)]
pub struct Builder {
    publishable_key: Option<String>,
    issuer: Option<String>,
    any_issuer: bool,
    pem: Option<String>,
    keys: Option<KeySet>,
    secret_key: Option<Zeroizing<String>>,
    api_url: Option<String>,
    jwks_url: Option<String>,
    parties: Option<Vec<String>>,
    audiences: Option<Vec<String>>,
    machine: Option<String>,
    skew: Option<Duration>,
    algorithms: Option<Vec<Algorithm>>,
    session_id_optional: bool,
    pending_accepted: bool,
    max_token_bytes: Option<usize>,
    clock: SharedClock,
    fetch: Option<Arc<dyn Fetch>>,
    key_policy: KeyPolicy,
}

impl Verifier {
    /// Begins with the defaults that each setter of the [`Builder`] states.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Builder {
    /// `pk_live_…` or `pk_test_…`. It holds the issuer, and so where the keys are. A key whose host is `127.0.0.1:PORT`
    /// is an emulator's, and its issuer is reached over plain HTTP.
    #[must_use]
    pub fn publishable_key(mut self, key: impl Into<String>) -> Self {
        self.publishable_key = Some(key.into());
        self
    }

    /// The Frontend API URL, such as `https://clerk.shop.example`; with a proxy, the proxy's URL. A token's `iss` must be
    /// exactly this.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Accepts any issuer. For keys that are known to be of one instance, such as a PEM, where its issuer is not known.
    #[must_use]
    pub const fn any_issuer(mut self) -> Self {
        self.any_issuer = true;
        self
    }

    /// The instance's public key from Clerk's dashboard. No request is sent, and a rotated key needs a new verifier. It
    /// serves any `kid`.
    #[must_use]
    pub fn pem(mut self, pem: impl Into<String>) -> Self {
        self.pem = Some(pem.into());
        self
    }

    /// Public keys that are known. No request is sent.
    #[must_use]
    pub fn keys(mut self, keys: KeySet) -> Self {
        self.keys = Some(keys);
        self
    }

    /// `sk_live_…` or `sk_test_…`: keys are loaded from Clerk's Backend API.
    #[must_use]
    pub fn secret_key(mut self, key: impl Into<String>) -> Self {
        self.secret_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// The origin of the Backend API, for [`secret_key`](Builder::secret_key). Default: `https://api.clerk.com`.
    #[must_use]
    pub fn api_url(mut self, origin: impl Into<String>) -> Self {
        self.api_url = Some(origin.into());
        self
    }

    /// Where the keys are. Default: `/.well-known/jwks.json` under the issuer.
    #[must_use]
    pub fn jwks_url(mut self, url: impl Into<String>) -> Self {
        self.jwks_url = Some(url.into());
        self
    }

    /// The origins that sessions may be made for, such as `https://app.shop.example`. A token whose `azp` is absent or
    /// another is refused. Set this: without it, a token that leaks to a sibling domain is accepted. Also checked for
    /// tokens of JWT templates, not for machines and applications.
    #[must_use]
    pub fn authorized_parties<T: Into<String>>(
        mut self,
        origins: impl IntoIterator<Item = T>,
    ) -> Self {
        self.parties = Some(origins.into_iter().map(Into::into).collect());
        self
    }

    /// The audiences of which a token must have one. A session without any passes, because Clerk adds none by itself; an
    /// OAuth token or a template's without any is refused. Not for machines: see [`machine`](Builder::machine).
    #[must_use]
    pub fn audiences<T: Into<String>>(mut self, audiences: impl IntoIterator<Item = T>) -> Self {
        self.audiences = Some(audiences.into_iter().map(Into::into).collect());
        self
    }

    /// The machine that this service is, `mch_…`: a machine token must have it among its scopes. Set this where
    /// machine tokens are accepted.
    #[must_use]
    pub fn machine(mut self, id: impl Into<String>) -> Self {
        self.machine = Some(id.into());
        self
    }

    /// By how much clocks may differ. Default: 5 seconds. At most 5 minutes.
    #[must_use]
    pub const fn clock_skew(mut self, skew: Duration) -> Self {
        self.skew = Some(skew);
        self
    }

    /// The algorithms that are accepted. Default: RS256, which is what Clerk signs with.
    #[must_use]
    pub fn algorithms(mut self, algorithms: impl IntoIterator<Item = Algorithm>) -> Self {
        self.algorithms = Some(algorithms.into_iter().collect());
        self
    }

    /// Accepts sessions without `sid`. Old tokens of JWT templates look like them.
    #[must_use]
    pub const fn session_id_optional(mut self) -> Self {
        self.session_id_optional = true;
        self
    }

    /// Accepts sessions with open tasks, or of an unknown status. [`SessionToken::is_signed_in`] is `false` for them, and
    /// [`SessionToken::has`] answers `false` to everything.
    ///
    /// [`SessionToken::is_signed_in`]: super::SessionToken::is_signed_in
    /// [`SessionToken::has`]: super::SessionToken::has
    #[must_use]
    pub const fn accept_pending_sessions(mut self) -> Self {
        self.pending_accepted = true;
        self
    }

    /// The longest token that is read. Default: 16 KiB.
    #[must_use]
    pub const fn max_token_bytes(mut self, bytes: usize) -> Self {
        self.max_token_bytes = Some(bytes);
        self
    }

    /// What tells the time. Default: the system's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = SharedClock::new(clock);
        self
    }

    /// What loads the keys. Default: an HTTP client, with the feature `rustls` or `native-tls`.
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

    /// Checks all settings. Sends nothing: keys are loaded when the first token is verified.
    ///
    /// # Errors
    ///
    /// A setting that cannot be used; also if there are no keys, or if no issuer is set and
    /// [`any_issuer`](Builder::any_issuer) is not either.
    pub fn build(mut self) -> Result<Verifier, ConfigError> {
        let issuer = self.take_issuer()?;
        let keys = self.take_keys(issuer.as_deref())?;
        let optional = |setting, list: Option<Vec<String>>| match list {
            Some(list) => listed(setting, list),
            None => Ok(Vec::new()),
        };
        let skew = self.skew.unwrap_or(Duration::from_secs(5));
        if skew > MAX_SKEW {
            return Err(ConfigError::new("clock_skew", "is more than 5 minutes"));
        }
        let algorithms = self.algorithms.unwrap_or_else(|| vec![Algorithm::Rs256]);
        if algorithms.is_empty() {
            return Err(ConfigError::new("algorithms", "needs at least one"));
        }
        if self
            .machine
            .as_ref()
            .is_some_and(|id| !id.starts_with("mch_"))
        {
            return Err(ConfigError::new(
                "machine",
                "is no id of a machine, such as mch_…",
            ));
        }
        let policy = Policy {
            issuer,
            parties: optional("authorized_parties", self.parties)?,
            audiences: optional("audiences", self.audiences)?,
            machine: self.machine,
            skew: skew.as_secs_f64(),
            algorithms,
            session_id_required: !self.session_id_optional,
            pending_accepted: self.pending_accepted,
            max_token_bytes: self.max_token_bytes.unwrap_or(MAX_TOKEN_BYTES),
        };
        Ok(Verifier::new(Inner {
            policy,
            keys,
            clock: self.clock,
        }))
    }

    fn take_issuer(&mut self) -> Result<Option<String>, ConfigError> {
        let of_key = self
            .publishable_key
            .as_deref()
            .map(publishable_key::issuer)
            .transpose()?;
        let issuer = match self.issuer.take() {
            Some(issuer) if issuer.ends_with('/') => {
                return Err(ConfigError::new(
                    "issuer",
                    "ends with a slash, which Clerk's never does",
                ));
            }
            Some(issuer) => {
                Source::new("issuer", &issuer)?;
                Some(issuer)
            }
            None => of_key,
        };
        match (issuer, self.any_issuer) {
            (Some(_), true) => Err(ConfigError::new(
                "any_issuer",
                "contradicts an issuer that is set",
            )),
            (None, false) => Err(ConfigError::new(
                "issuer",
                "is needed; `publishable_key` has it, and `any_issuer` does without",
            )),
            (issuer, _) => Ok(issuer),
        }
    }

    fn take_keys(&mut self, issuer: Option<&str>) -> Result<Keys, ConfigError> {
        let source = match (self.keys.take(), self.pem.take()) {
            (Some(_), Some(_)) => return Err(ConfigError::new("pem", "contradicts `keys`")),
            (Some(keys), None) => return Ok(Keys::Fixed(keys)),
            (None, Some(pem)) => return Ok(Keys::One(Arc::new(RsaKey::from_pem(&pem)?))),
            (None, None) => self.source(issuer)?,
        };
        let fetch = match self.fetch.take() {
            Some(fetch) => fetch,
            None => source.default_fetch()?,
        };
        let policy = self.key_policy.checked()?;
        Ok(Keys::Loaded(Box::new(Cache::new(
            source,
            fetch,
            policy,
            self.clock.clone(),
        ))))
    }

    fn source(&self, issuer: Option<&str>) -> Result<Source, ConfigError> {
        if let Some(url) = &self.jwks_url {
            return Source::new("jwks_url", url);
        }
        if let Some(key) = &self.secret_key {
            if !key.starts_with("sk_") {
                return Err(ConfigError::new(
                    "secret_key",
                    "is no secret key, such as sk_live_…",
                ));
            }
            let origin = self.api_url.as_deref().unwrap_or("https://api.clerk.com");
            let url = format!("{}/v1/jwks", origin.trim_end_matches('/'));
            return Source::new("api_url", &url)?.with_secret_key(key);
        }
        match issuer {
            Some(issuer) => Source::new("issuer", &format!("{issuer}/.well-known/jwks.json")),
            None => Err(ConfigError::new(
                "keys",
                "are needed: `pem`, `keys`, `jwks_url`, `secret_key` or an issuer",
            )),
        }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("clerk::Builder")
    }
}
