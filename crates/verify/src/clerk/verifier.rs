//! Judges a token: its form and kind, then its signature, then its claims. No claim is judged before the signature fits.

use std::fmt;
use std::sync::Arc;

use super::api_key::ApiKey;
use super::auth::Auth;
use super::kind::{self, Form, TokenKind};
use super::m2m::M2mToken;
use super::oauth::OAuthToken;
use super::policy::sealed::Judge;
use super::policy::{Policy, Token};
use super::session::SessionToken;
use super::token_api::Opaque;
use crate::claims::Claims;
use crate::clock::SharedClock;
use crate::error::{Error, Reason};
use crate::jwt::Unverified;
use crate::keys::Keys;
use crate::keys::rsa::{Algorithm, RsaKey};
use crate::keys::stats::KeyStats;

/// Verifies tokens of one Clerk instance. Cheap to clone; clones share their keys, other verifiers do not.
#[derive(Clone)]
pub struct Verifier(Arc<Inner>);

pub(super) struct Inner {
    pub(super) policy: Policy,
    pub(super) keys: Keys,
    pub(super) opaque: Opaque,
    pub(super) clock: SharedClock,
}

impl Verifier {
    pub(super) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Verifies that `token` is of kind `T` and accepted now. Loads keys if they are old, or do not have the token's; asks
    /// about an opaque token, if [`Builder::opaque_tokens`](super::Builder::opaque_tokens) says whom.
    ///
    /// # Errors
    ///
    /// [`Error::status`] says what to answer, [`Error::reason`] what to log.
    pub async fn verify<T: Token>(&self, token: &str) -> Result<T, Error> {
        if let Some(kind) = kind::opaque(token) {
            if T::OPAQUE != Some(kind) {
                return Err(Reason::TypeMismatch.into());
            }
            return Ok(T::of_opaque(self.ask(kind, token).await?)?);
        }
        let begun = self.begin(token, T::FORM.as_slice())?;
        let key = self.0.keys.find(begun.kid()).await?;
        Ok(self.finish(begun, &key)?)
    }

    /// The same with the keys that are held: given ones, or those that were loaded. Sends nothing, and needs no
    /// runtime. Without usable keys the error is unavailable. Opaque tokens are `token-invalid`.
    pub fn verify_now<T: Token>(&self, token: &str) -> Result<T, Error> {
        let begun = self.begin(token, T::FORM.as_slice())?;
        let key = self.0.keys.held(begun.kid())?;
        Ok(self.finish(begun, &key)?)
    }

    /// Verifies that `token` is of one of `kinds`. Tokens of JWT templates are never among them.
    ///
    /// ```no_run
    /// use identity_verify::clerk::{Auth, TokenKind, Verifier};
    ///
    /// # async fn example(verifier: Verifier, token: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// match verifier.verify_any(token, &[TokenKind::Session, TokenKind::M2m]).await? {
    ///     Auth::Session(session) => println!("person {}", session.user_id()),
    ///     Auth::M2m(token) => println!("machine {}", token.machine_id()),
    ///     _ => println!("nobody else"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub async fn verify_any(&self, token: &str, kinds: &[TokenKind]) -> Result<Auth, Error> {
        if let Some(kind) = kind::opaque(token) {
            if !kinds.contains(&kind) {
                return Err(Reason::TypeMismatch.into());
            }
            return self.ask_any(kind, token).await;
        }
        let forms: Vec<Form> = kinds.iter().filter_map(|kind| form(*kind)).collect();
        let begun = self.begin(token, &forms)?;
        let key = self.0.keys.find(begun.kid()).await?;
        Ok(match begun.form {
            Form::M2m => Auth::M2m(Box::new(self.finish::<M2mToken>(begun, &key)?)),
            Form::OAuth => Auth::OAuth(Box::new(self.finish::<OAuthToken>(begun, &key)?)),
            Form::Session => Auth::Session(Box::new(self.finish::<SessionToken>(begun, &key)?)),
            Form::Template => return Err(Reason::TypeMismatch.into()),
        })
    }

    async fn ask_any(&self, kind: TokenKind, token: &str) -> Result<Auth, Error> {
        let token = self.ask(kind, token).await?;
        Ok(match kind {
            TokenKind::M2m => Auth::M2m(Box::new(M2mToken::of_opaque(token)?)),
            TokenKind::OAuth => Auth::OAuth(Box::new(OAuthToken::of_opaque(token)?)),
            TokenKind::ApiKey => Auth::ApiKey(Box::new(ApiKey::of_opaque(token)?)),
            TokenKind::Session => return Err(Reason::TypeMismatch.into()),
        })
    }

    /// Loads the keys now, if they are loaded at all, and waits for it. There is no background work: a program that
    /// wants its keys always fresh calls this from a task of its own. Not limited by the cool-down.
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

    pub(super) fn opaque(&self) -> &Opaque {
        &self.0.opaque
    }

    pub(super) fn now_ms(&self) -> u128 {
        self.0.clock.unix_ms()
    }

    /// All that is judged before the signature: nothing that depends on the settings, except kinds and algorithms.
    fn begin<'t>(&self, token: &'t str, forms: &[Form]) -> Result<Begun<'t>, Reason> {
        let token = Unverified::read(token, self.0.policy.max_token_bytes)?;
        let form = forms.iter().copied().find(|form| form.fits(&token).is_ok());
        let form = form.ok_or(Reason::TypeMismatch)?;
        form.header_is_plain(&token)?;
        let algorithm = self.0.policy.algorithm(&token)?;
        Ok(Begun {
            token,
            form,
            algorithm,
        })
    }

    fn finish<T: Token>(&self, begun: Begun<'_>, key: &RsaKey) -> Result<T, Reason> {
        let token = begun.token;
        key.verify(begun.algorithm, token.signed, &token.signature)?;
        let claims = Claims::read(token.claims)?;
        T::judge(claims, &self.0.policy, self.0.clock.unix())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("policy", &self.0.policy)
            .field("keys", &self.key_stats())
            .finish()
    }
}

/// A token of an accepted kind, before its signature is checked.
struct Begun<'t> {
    token: Unverified<'t>,
    form: Form,
    algorithm: Algorithm,
}

impl Begun<'_> {
    fn kid(&self) -> Option<&str> {
        self.token.header_text("kid")
    }
}

/// How a signed token of a kind is told from others.
const fn form(kind: TokenKind) -> Option<Form> {
    match kind {
        TokenKind::Session => Some(Form::Session),
        TokenKind::M2m => Some(Form::M2m),
        TokenKind::OAuth => Some(Form::OAuth),
        TokenKind::ApiKey => None,
    }
}
