//! Tokens on demand, as the vendors issue them to people, machines and applications: what a test shows to the service that
//! it tests. The methods of [`Emulator`](crate::Emulator) begin one; [`TokenBuilder`] says how it is issued.

mod issue;

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::http::server::Shared;

pub(crate) use self::issue::{Issue, Terms, add_own};
pub use crate::clerk::tokens::api_key::ApiKey;
pub use crate::clerk::tokens::machine::M2mToken;
pub use crate::clerk::tokens::oauth::OAuthToken;
pub use crate::clerk::tokens::session::SessionToken;
pub use crate::clerk::tokens::template::TemplateToken;
pub use crate::genauth::oidc::tokens::{AccessToken, IdToken, MachineToken};

/// A token that is about to be issued. `K` is its kind, with setters of its own.
#[must_use = "nothing is issued before `issue`"]
pub struct TokenBuilder<'e, K> {
    pub(crate) kind: K,
    shared: &'e Shared,
    terms: Terms,
}

/// A kind of token. Implemented by the types of this module only.
pub trait TokenKind: Issue {}

impl<'e, K> TokenBuilder<'e, K> {
    pub(crate) fn new(shared: &'e Shared, kind: K) -> Self {
        Self {
            kind,
            shared,
            terms: Terms::default(),
        }
    }

    /// How long the token lives, in whole seconds. Default: the vendor's, which the method that begins the token states.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.terms.lifetime = Some(lifetime);
        self
    }

    /// When the token was issued. Default: now, by the emulator's clock. For tokens that have expired, or are from the
    /// future.
    pub fn issued_at(mut self, moment: SystemTime) -> Self {
        self.terms.issued_at = Some(moment);
        self
    }

    /// A claim of your own. A claim that the vendor sets itself is refused by [`issue`](Self::issue).
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.terms.claims.insert(name.into(), value.into());
        self
    }
}

impl<K: TokenKind> TokenBuilder<'_, K> {
    /// Issues the token and returns it. What the token stands for is in the state afterwards, where the vendor keeps it: a
    /// session, an opaque token, an API key.
    ///
    /// # Errors
    ///
    /// If what the token names is not there, or may have no such token: an unknown or banned user, an organization that
    /// the user is not in, an unknown application. Nothing has changed then. Or if the state cannot be written to its file.
    pub fn issue(self) -> Result<String, TokenError> {
        let token = self.kind.issue(self.shared, &self.terms)?;
        let kept = self.shared.keep();
        kept.map_err(|error| TokenError::new(error.to_string()))?;
        Ok(token)
    }
}

impl<K: fmt::Debug> fmt::Debug for TokenBuilder<'_, K> {
    /// Claims may hold anything, so they are not printed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenBuilder")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// Why no token was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenError(String);

impl TokenError {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no token was issued: {}", self.0)
    }
}

impl std::error::Error for TokenError {}
