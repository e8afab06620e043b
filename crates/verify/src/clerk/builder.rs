//! The settings of a verifier.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use zeroize::Zeroizing;

use super::token_api::TokenApi;
use super::verifier::Verifier;
use crate::clock::{Clock, SharedClock};
use crate::keys::fetch::Fetch;
use crate::keys::policy::KeyPolicy;
use crate::keys::rsa::Algorithm;
use crate::keys::set::KeySet;
use crate::opaque::policy::OpaquePolicy;

/// Settings of a [`Verifier`].
///
/// Keys come from the first of these that is set: [`keys`](Builder::keys) or [`pem`](Builder::pem),
/// [`jwks_url`](Builder::jwks_url), [`secret_key`](Builder::secret_key), the issuer. The issuer is
/// [`issuer`](Builder::issuer), or that of [`publishable_key`](Builder::publishable_key).
#[derive(Default)]
pub struct Builder {
    pub(super) publishable_key: Option<String>,
    pub(super) issuer: Option<String>,
    pub(super) any_issuer: bool,
    pub(super) pem: Option<String>,
    pub(super) keys: Option<KeySet>,
    pub(super) secret_key: Option<Zeroizing<String>>,
    pub(super) api_url: Option<String>,
    pub(super) jwks_url: Option<String>,
    pub(super) parties: Option<Vec<String>>,
    pub(super) audiences: Option<Vec<String>>,
    pub(super) machine: Option<String>,
    pub(super) skew: Option<Duration>,
    pub(super) algorithms: Option<Vec<Algorithm>>,
    pub(super) session_id_optional: bool,
    pub(super) pending_accepted: bool,
    pub(super) max_token_bytes: Option<usize>,
    pub(super) clock: SharedClock,
    pub(super) fetch: Option<Arc<dyn Fetch>>,
    pub(super) key_policy: KeyPolicy,
    pub(super) token_api: Option<Arc<dyn TokenApi>>,
    pub(super) machine_token_api: Option<Arc<dyn TokenApi>>,
    pub(super) opaque_policy: OpaquePolicy,
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

    /// Who is asked about opaque tokens (`mt_…`, `oat_…`, `ak_…`): an `identity_facade::clerk::Client` with the secret key
    /// of the instance. Default: nobody, and they are refused.
    #[must_use]
    pub fn opaque_tokens(mut self, api: impl TokenApi) -> Self {
        self.token_api = Some(Arc::new(api));
        self
    }

    /// Who is asked about opaque machine tokens in place of [`opaque_tokens`](Builder::opaque_tokens): a client with the
    /// secret key of this machine, `clerk.as_machine(…)`. Clerk then accepts tokens for this machine only.
    #[must_use]
    pub fn opaque_machine_tokens(mut self, api: impl TokenApi) -> Self {
        self.machine_token_api = Some(Arc::new(api));
        self
    }

    /// How opaque tokens are asked about. Default: each time, and nothing is kept.
    #[must_use]
    pub const fn opaque_policy(mut self, policy: OpaquePolicy) -> Self {
        self.opaque_policy = policy;
        self
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("clerk::Builder")
    }
}
