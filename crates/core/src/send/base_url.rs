//! Which URLs are a vendor's base, and which a proxy's; and the URLs that begin with a base.

use std::fmt;

use url::{Host, Position, Url};

use crate::error::Error;

/// Most paths are shorter.
const ROOM: usize = 128;

/// What the URLs of a client begin with: an origin, and perhaps a path in front of every operation's path.
#[derive(Clone)]
pub(crate) struct Base {
    /// The origin with a long path in place of a path, so that its copies have room for theirs.
    origin: Url,
    /// Without a slash at the end.
    prefix: String,
}

impl Base {
    /// The base that `url` is. It has no query and no fragment.
    pub(crate) fn new(url: &Url) -> Self {
        let mut origin = url.clone();
        origin.set_path(&"-".repeat(ROOM));
        Self {
            origin,
            prefix: url.path().trim_end_matches('/').to_owned(),
        }
    }

    /// The URL of this path and this query. `None` if the URL parser would change the path.
    pub(crate) fn url(&self, path: &str, query: &str) -> Option<Url> {
        let mut whole = String::with_capacity(self.prefix.len() + path.len());
        whole.push_str(&self.prefix);
        whole.push_str(path);
        let mut url = self.origin.clone();
        url.set_path(&whole);
        if !query.is_empty() {
            url.set_query(Some(query));
        }
        (url.path() == whole).then_some(url)
    }
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = &self.origin[..Position::BeforePath];
        write!(f, "\"{origin}{}\"", self.prefix)
    }
}

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

#[cfg(test)]
mod tests {
    use url::Url;

    use crate::send::base_url::Base;

    #[test]
    fn a_url_is_the_base_and_the_path_and_the_query() {
        for (base, beginning) in [
            ("https://a.test", "https://a.test"),
            ("https://a.test/", "https://a.test"),
            ("http://[::1]:8080/v1/", "http://[::1]:8080/v1"),
        ] {
            let base = Base::new(&Url::parse(base).unwrap());
            assert_eq!(format!("{base:?}"), format!("{beginning:?}"));
            for (path, query, rest) in [
                ("/a%20b/c", "", "/a%20b/c".to_owned()),
                ("/a", "b=%3F&c[]=1", "/a?b=%3F&c[]=1".to_owned()),
                (&"/long".repeat(100), "", "/long".repeat(100)),
            ] {
                let url = base.url(path, query).unwrap();
                assert_eq!(url.as_str(), format!("{beginning}{rest}"));
            }
        }
    }

    #[test]
    fn a_path_that_the_url_parser_would_change_has_no_url() {
        let base = Base::new(&Url::parse("https://a.test/v1").unwrap());
        for path in [
            "/../users",
            "/a/%2e%2E/b",
            "/a/.",
            "/a?b",
            "/a#b",
            "/a b",
            "/\\a",
        ] {
            assert!(base.url(path, "").is_none(), "{path}");
        }
    }
}
