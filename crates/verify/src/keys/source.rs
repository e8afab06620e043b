//! Where keys and answers come from: an address, and for some the credentials that it asks for.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Uri};
use percent_encoding::{NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use zeroize::Zeroizing;

use super::fetch::Fetch;
#[cfg(feature = "http-client")]
use super::http_client::http_client;
use crate::config::ConfigError;

#[cfg(not(feature = "http-client"))]
fn http_client(_local: bool) -> Result<Arc<dyn Fetch>, ConfigError> {
    Err(ConfigError::new(
        "fetch",
        "is needed without the features `rustls` and `native-tls`",
    ))
}

/// An address and credentials. HTTPS, unless it stays on this machine.
#[derive(Clone)]
pub(crate) struct Source {
    uri: Uri,
    authorization: Option<HeaderValue>,
}

impl Source {
    /// `setting` names the setting that `url` comes from.
    pub(crate) fn new(setting: &'static str, url: &str) -> Result<Self, ConfigError> {
        let refused = ConfigError::new(
            setting,
            "is not an https URL, or an http URL of this machine",
        );
        let uri: Uri = url.parse().map_err(|_| refused.clone())?;
        let source = Self {
            uri,
            authorization: None,
        };
        let https = source.uri.scheme_str() == Some("https");
        let has_host = source.uri.host().is_some_and(|host| !host.is_empty());
        let has_user = source
            .uri
            .authority()
            .is_some_and(|whole| whole.as_str().contains('@'));
        if !has_host || has_user || !(https || source.is_local()) {
            return Err(refused);
        }
        Ok(source)
    }

    /// Another path of the same host.
    pub(crate) fn at(&self, path: &'static str) -> Result<Self, ConfigError> {
        let scheme = self.uri.scheme_str().unwrap_or("https");
        let authority = self
            .uri
            .authority()
            .map_or("", |authority| authority.as_str());
        Self::new("issuer", &format!("{scheme}://{authority}{path}"))
    }

    /// The same, with a secret key that is sent as a bearer token.
    pub(crate) fn with_secret_key(mut self, secret_key: &str) -> Result<Self, ConfigError> {
        let mut value = HeaderValue::from_str(&format!("Bearer {secret_key}"))
            .map_err(|_| ConfigError::new("secret_key", "has characters that no secret key has"))?;
        value.set_sensitive(true);
        self.authorization = Some(value);
        Ok(self)
    }

    /// The same, with a client's id and secret (RFC 6749, section 2.3.1).
    pub(crate) fn with_client(mut self, id: &str, secret: &str) -> Result<Self, ConfigError> {
        let refused = ConfigError::new("introspection", "needs the client's id and its secret");
        if id.is_empty() || secret.is_empty() {
            return Err(refused);
        }
        let pair = Zeroizing::new(format!("{}:{}", form_encoded(id), form_encoded(secret)));
        let encoded = Zeroizing::new(STANDARD.encode(pair.as_bytes()));
        let value = HeaderValue::from_str(&format!("Basic {}", encoded.as_str()));
        let mut value = value.map_err(|_| refused)?;
        value.set_sensitive(true);
        self.authorization = Some(value);
        Ok(self)
    }

    /// Plain HTTP to a loopback address.
    pub(crate) fn is_local(&self) -> bool {
        self.uri.scheme_str() == Some("http")
            && matches!(self.uri.host(), Some("localhost" | "127.0.0.1" | "[::1]"))
    }

    /// The provided HTTP client, if there is one.
    pub(crate) fn default_fetch(&self) -> Result<Arc<dyn Fetch>, ConfigError> {
        http_client(self.is_local())
    }

    /// A form, sent by POST.
    pub(crate) fn post_form(&self, form: String) -> Request<Bytes> {
        let mut request = self.request();
        *request.method_mut() = Method::POST;
        *request.body_mut() = form.into();
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, kind);
        request
    }

    pub(crate) fn request(&self) -> Request<Bytes> {
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = Method::GET;
        *request.uri_mut() = self.uri.clone();
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        request
    }
}

/// As the value of a form. Every reserved character is encoded, which every reader of forms understands.
pub(crate) fn form_encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Source").field(&self.uri).finish()
    }
}
