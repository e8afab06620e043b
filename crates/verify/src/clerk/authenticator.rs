//! Finds Clerk's tokens in a request: machine tokens in the header only, sessions there or in cookies.

use http::HeaderMap;

use super::auth::Auth;
use super::cookie::SessionCookies;
use super::kind::TokenKind;
use super::session::SessionToken;
use super::verifier::Verifier;
use crate::authenticate::Authenticate;
use crate::bearer::bearer_token;
use crate::error::Error;

/// Finds the token of a request and verifies it: the one in `Authorization: Bearer`, or a session in a cookie.
///
/// ```no_run
/// use identity_verify::Authenticate;
/// use identity_verify::clerk::{Authenticator, SessionCookies, TokenKind, Verifier};
///
/// # async fn example(verifier: Verifier, headers: &http::HeaderMap) -> Result<(), Box<dyn std::error::Error>> {
/// let authenticator = Authenticator::new(verifier)
///     .cookies(SessionCookies::new("pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA")?)
///     .accept([TokenKind::Session, TokenKind::M2m]);
/// match authenticator.authenticate(headers).await? {
///     Some(auth) => println!("{} calls", auth.subject()),
///     None => println!("nobody is signed in"),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Authenticator {
    verifier: Verifier,
    cookies: Option<SessionCookies>,
    kinds: Vec<TokenKind>,
}

impl Authenticator {
    /// Accepts sessions in the header, and nothing else.
    pub fn new(verifier: Verifier) -> Self {
        Self {
            verifier,
            cookies: None,
            kinds: vec![TokenKind::Session],
        }
    }

    /// Accepts sessions in cookies, too. They are looked at only if the header has no bearer token; at most 8 are tried, and
    /// the first that is accepted counts.
    #[must_use]
    pub fn cookies(mut self, cookies: SessionCookies) -> Self {
        self.cookies = Some(cookies);
        self
    }

    /// The kinds of token that are accepted in the header. Default: sessions. Cookies hold sessions only, and are looked at
    /// only if sessions are accepted.
    #[must_use]
    pub fn accept(mut self, kinds: impl IntoIterator<Item = TokenKind>) -> Self {
        self.kinds = kinds.into_iter().collect();
        self
    }

    /// The session in a cookie. If none is accepted, the error is unavailable if one could not be judged, otherwise that of
    /// the most specific cookie.
    async fn session(&self, headers: &HeaderMap) -> Result<Option<Auth>, Error> {
        let Some(cookies) = &self.cookies else {
            return Ok(None);
        };
        if !self.kinds.contains(&TokenKind::Session) {
            return Ok(None);
        }
        let mut refused: Option<Error> = None;
        for token in cookies.tokens(headers) {
            match self.verifier.verify::<SessionToken>(token).await {
                Ok(session) => return Ok(Some(Auth::Session(Box::new(session)))),
                Err(error) if refused.is_none() || error.is_unavailable() => refused = Some(error),
                Err(_) => {}
            }
        }
        refused.map_or(Ok(None), Err)
    }
}

impl Authenticate for Authenticator {
    type Caller = Auth;

    async fn authenticate(&self, headers: &HeaderMap) -> Result<Option<Auth>, Error> {
        match bearer_token(headers)? {
            Some(token) => self.verifier.verify_any(token, &self.kinds).await.map(Some),
            None => self.session(headers).await,
        }
    }
}
