//! Session tokens in cookies. Names are compared whole: a cookie whose name only begins like one of them is another.

use http::HeaderMap;
use http::header::COOKIE;

use super::publishable_key::{cookie_suffix, issuer};
use crate::config::ConfigError;

/// More than a browser holds for one application.
const MAX_TRIED: usize = 8;

/// Finds the session tokens in the cookies of a request: of `__session_` with the suffix of one application, then of
/// `__session`.
///
/// ```
/// use http::{HeaderMap, header::COOKIE};
/// use identity_verify::clerk::SessionCookies;
///
/// let cookies = SessionCookies::new("pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA")?;
/// let mut headers = HeaderMap::new();
/// headers.insert(COOKIE, "theme=dark; __session=eyJ.1.2; __session_other=eyJ.3.4".parse()?);
/// assert_eq!(cookies.tokens(&headers), ["eyJ.1.2"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct SessionCookies {
    suffixed: String,
}

impl SessionCookies {
    /// For the application of a publishable key.
    pub fn new(publishable_key: &str) -> Result<Self, ConfigError> {
        issuer(publishable_key)?;
        let suffix = cookie_suffix(publishable_key);
        Ok(Self {
            suffixed: format!("__session_{suffix}"),
        })
    }

    /// The name of the cookie with a suffix.
    pub fn suffixed_name(&self) -> &str {
        &self.suffixed
    }

    /// Tokens to try, the most specific first; at most 8. None is verified. Machine tokens are never taken from a
    /// cookie: verify each as a [`SessionToken`](super::SessionToken), and take the first that is accepted.
    pub fn tokens<'h>(&self, headers: &'h HeaderMap) -> Vec<&'h str> {
        let mut found = Vec::new();
        for name in [self.suffixed.as_str(), "__session"] {
            found.extend(values(headers, name));
        }
        found.truncate(MAX_TRIED);
        found
    }
}

fn values<'h>(headers: &'h HeaderMap, name: &str) -> impl Iterator<Item = &'h str> {
    let lines = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok());
    let pairs = lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.split_once('='));
    pairs
        .filter(move |(key, value)| key.trim() == name && !value.trim().is_empty())
        .map(|(_, value)| value.trim())
}
