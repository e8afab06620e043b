//! Which URLs are a vendor's base, and which a proxy's.

use url::{Host, Url};

use crate::error::Error;

/// The text of the URL is not repeated in any message: it may hold a password.
pub(crate) fn checked_base(text: &str, tls: bool) -> Result<Url, Error> {
    let refuse = |why: &str| Err(Error::configuration(format!("the base URL {why}")));
    let Ok(url) = Url::parse(text) else {
        return refuse("is not a URL with a scheme and a host, as in https://api.example.com");
    };
    if url.cannot_be_a_base() || url.host().is_none() {
        return refuse("has no host");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("holds credentials; they belong into the client's builder");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must end with its path: no query, no fragment");
    }
    match url.scheme() {
        "https" if !tls => {
            refuse("needs HTTPS, but no TLS feature is on: `rustls` is the usual one")
        }
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        _ => refuse("must begin with https: plain HTTP is for loopback hosts only"),
    }
}

pub(crate) const TLS: bool = cfg!(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
));

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The same of a proxy, which may have a user and a password.
pub(crate) fn checked_proxy(text: &str) -> Result<Url, Error> {
    let refuse = |why: &str| Err(Error::configuration(format!("the proxy URL {why}")));
    let Ok(url) = Url::parse(text) else {
        return refuse(
            "is not a URL with a scheme and a host, as in http://proxy.example.com:3128",
        );
    };
    if !matches!(url.scheme(), "http" | "https") {
        return refuse("must begin with http: or https:, other proxies are not supported");
    }
    if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
        return refuse("must be an origin: no path, no query, no fragment");
    }
    Ok(url)
}
