//! Where clients reach the emulator, if that is not where it listens.

use http::Uri;

/// The origin that a text is, as answers and tokens write it: `https://emulator.test:8443`.
pub(crate) fn read(text: &str) -> Result<String, String> {
    let refused = |why: &str| Err(format!("the public origin `{text}` {why}"));
    let Ok(uri) = text.parse::<Uri>() else {
        return refused("is no URL");
    };
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return refused("needs a scheme and a host, as in http://emulator:4010");
    };
    if !["http", "https"].contains(&scheme) {
        return refused("must begin with http:// or https://");
    }
    if authority.as_str().contains('@') {
        return Err("the public origin must hold no credentials".to_owned());
    }
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    let port = authority.as_str().strip_prefix(authority.host());
    let port = port.unwrap_or_default();
    let whole = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
    if authority.host().is_empty() || !whole {
        return refused("needs a host, and a port from 1 to 65535 if there is one");
    }
    if uri.path() != "/" || uri.query().is_some() || text.ends_with('/') || text.contains('#') {
        return refused("must hold no path, no query and no fragment");
    }
    Ok(format!("{scheme}://{authority}"))
}

/// The host of an origin.
#[cfg(feature = "https")]
pub(crate) fn host(origin: &str) -> Option<String> {
    let uri: Uri = origin.parse().ok()?;
    let host = uri.host()?.trim_start_matches('[').trim_end_matches(']');
    Some(host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_origin_is_a_scheme_a_host_and_perhaps_a_port() {
        for origin in [
            "http://emulator:4010",
            "https://emulator.test",
            "http://127.0.0.1:80",
            "http://[::1]:4010",
        ] {
            assert_eq!(read(origin).as_deref(), Ok(origin));
        }
    }

    #[test]
    fn what_is_more_or_less_than_an_origin_is_refused() {
        for (text, why) in [
            ("emulator:4010", "needs a scheme"),
            ("/v1", "needs a scheme"),
            ("ftp://emulator", "http:// or https://"),
            ("http://user:secret@emulator", "no credentials"),
            ("http://emulator/v1", "no path"),
            ("http://emulator/", "no path"),
            ("http://emulator?a=b", "no path"),
            ("http://emulator#a", "no path"),
            ("http://emulator:0", "a port from 1"),
            ("http://emulator:65536", "65535"),
            ("http://emulator:", "a port from 1"),
            ("http://", "is no URL"),
            ("http:// emulator", "is no URL"),
            ("", "is no URL"),
        ] {
            let refused = read(text).unwrap_err();
            assert!(refused.contains(why), "{text}: {refused}");
            assert!(!refused.contains("secret"), "{refused}");
        }
    }
}
