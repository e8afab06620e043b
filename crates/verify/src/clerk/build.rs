//! Checks the settings of a verifier, so that a wrong one stops the program when it starts.

use std::sync::Arc;
use std::time::Duration;

use super::builder::Builder;
use super::policy::Policy;
use super::publishable_key;
use super::token_api::Opaque;
use super::verifier::{Inner, Verifier};
use crate::config::{ConfigError, listed};
use crate::jwt::MAX_TOKEN_BYTES;
use crate::keys::Keys;
use crate::keys::cache::Cache;
use crate::keys::rsa::{Algorithm, RsaKey};
use crate::keys::source::Source;

/// The longest clock skew that is accepted.
const MAX_SKEW: Duration = Duration::from_secs(300);

impl Builder {
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
        let opaque = Opaque::new(
            self.token_api,
            self.machine_token_api,
            self.opaque_policy.checked()?,
            self.clock.clone(),
        );
        Ok(Verifier::new(Inner {
            policy,
            keys,
            opaque,
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
