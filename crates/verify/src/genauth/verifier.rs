//! Judges a token of one application: its form, then its signature, then its claims.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::hmac;

use super::opaque::{Opaque, is_opaque};
use super::policy::{Policy, Token};
use super::token::IdToken;
use crate::claims::Claims;
use crate::clock::SharedClock;
use crate::error::{Error, Reason};
use crate::jwt::Unverified;
use crate::keys::Keys;
use crate::keys::rsa::{Algorithm, RsaKey};
use crate::keys::stats::KeyStats;

/// Verifies tokens of one application. Cheap to clone; clones share their keys, other verifiers do not.
#[derive(Clone)]
pub struct Verifier(Arc<Inner>);

pub(super) struct Inner {
    pub(super) policy: Policy,
    /// For HS256. Never empty.
    pub(super) secret: Option<hmac::Key>,
    pub(super) keys: Keys,
    pub(super) opaque: Option<Opaque>,
    pub(super) clock: SharedClock,
}

/// How the signature of a token is to be checked.
enum Signed<'v> {
    With(Algorithm),
    WithSecret(&'v hmac::Key),
}

impl Verifier {
    pub(super) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Verifies that `token` is of kind `T` and accepted now. Loads keys if they are old, or do not have the token's; asks
    /// about an opaque access token, if [`Builder::introspection`](super::Builder::introspection) is set.
    ///
    /// # Errors
    ///
    /// [`Error::status`] says what to answer, [`Error::reason`] what to log. An opaque token is `token-invalid` without
    /// introspection, and always where an id token is asked for.
    pub async fn verify<T: Token>(&self, token: &str) -> Result<T, Error> {
        if !T::SYMMETRIC && is_opaque(token) {
            return Ok(T::of_opaque(self.introspect(token).await?)?);
        }
        let (token, signed) = self.begin::<T>(token)?;
        let key = match signed {
            Signed::With(_) => Some(self.0.keys.find(token.header_text("kid")).await?),
            Signed::WithSecret(_) => None,
        };
        Ok(self.finish(token, &signed, key.as_deref())?)
    }

    /// The same with the keys that are held. Sends nothing, and needs no runtime. Opaque tokens are `token-invalid`.
    pub fn verify_now<T: Token>(&self, token: &str) -> Result<T, Error> {
        let (token, signed) = self.begin::<T>(token)?;
        let key = match signed {
            Signed::With(_) => Some(self.0.keys.held(token.header_text("kid"))?),
            Signed::WithSecret(_) => None,
        };
        Ok(self.finish(token, &signed, key.as_deref())?)
    }

    /// Verifies an id token that answers the request with this `nonce`.
    pub async fn verify_answer_to(&self, nonce: &str, token: &str) -> Result<IdToken, Error> {
        let token: IdToken = self.verify(token).await?;
        if token.nonce() == Some(nonce) {
            Ok(token)
        } else {
            Err(Reason::NonceMismatch.into())
        }
    }

    /// Loads the keys now, if they are loaded at all, and waits for it. There is no background work. Not limited by the
    /// cool-down.
    pub async fn refresh_keys(&self) -> Result<(), Error> {
        self.0.keys.refresh().await
    }

    /// What the key cache did, for metrics.
    pub fn key_stats(&self) -> KeyStats {
        self.0.keys.stats()
    }

    pub(super) fn policy(&self) -> &Policy {
        &self.0.policy
    }

    pub(super) fn opaque(&self) -> Option<&Opaque> {
        self.0.opaque.as_ref()
    }

    pub(super) fn now(&self) -> f64 {
        self.0.clock.unix()
    }

    fn begin<'t, T: Token>(&self, token: &'t str) -> Result<(Unverified<'t>, Signed<'_>), Reason> {
        let token = Unverified::read(token, self.0.policy.max_token_bytes)?;
        token.no_extensions()?;
        token.plain_type()?;
        let signed = match (token.header_text("alg"), &self.0.secret) {
            (Some("RS256"), _) => Signed::With(Algorithm::Rs256),
            (Some("HS256"), Some(secret)) if T::SYMMETRIC => Signed::WithSecret(secret),
            _ => return Err(Reason::InvalidAlgorithm),
        };
        Ok((token, signed))
    }

    fn finish<T: Token>(
        &self,
        token: Unverified<'_>,
        signed: &Signed<'_>,
        key: Option<&RsaKey>,
    ) -> Result<T, Reason> {
        match (signed, key) {
            (Signed::With(algorithm), Some(key)) => {
                key.verify(*algorithm, token.signed, &token.signature)?;
            }
            (Signed::WithSecret(secret), _) => {
                hmac::verify(secret, token.signed, &token.signature)
                    .map_err(|_| Reason::InvalidSignature)?;
            }
            (Signed::With(_), None) => return Err(Reason::KeyMismatch),
        }
        T::judge(Claims::read(token.claims)?, &self.0.policy, self.now())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("policy", &self.0.policy)
            .field("keys", &self.key_stats())
            .finish_non_exhaustive()
    }
}
