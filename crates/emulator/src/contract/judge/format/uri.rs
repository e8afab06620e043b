//! Identifiers of resources.

use std::net::Ipv6Addr;

/// `URI` of RFC 3986: with a scheme.
pub(super) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let mut letters = scheme.bytes();
    let is_scheme = letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    is_scheme
        && is_authority(authority)
        && consists_of(path, b":@/")
        && [query, fragment]
            .iter()
            .all(|part| consists_of(part, b":@/?"))
}

/// `[userinfo "@"] host [":" port]`; nothing at all is a host, too.
fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let bracketed = host.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (host_fits, port) = if let Some((address, rest)) = bracketed {
        let port = rest.strip_prefix(':');
        (is_address(address), port.or(rest.is_empty().then_some("")))
    } else {
        let (host, port) = host.split_once(':').unwrap_or((host, ""));
        (consists_of(host, b""), Some(port))
    };
    let port_fits = port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    consists_of(user, b":") && host_fits && port_fits
}

/// What stands between the brackets of a host: an address of IPv6, or of a version to come.
fn is_address(text: &str) -> bool {
    let future = text
        .strip_prefix(['v', 'V'])
        .and_then(|rest| rest.split_once('.'));
    match future {
        Some((version, address)) => {
            let is_plain = |byte: u8| byte == b':' || is_plain(byte);
            !version.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !address.is_empty()
                && address.bytes().all(is_plain)
        }
        None => text.parse::<Ipv6Addr>().is_ok(),
    }
}

/// Unreserved characters and delimiters within a part of a URI.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte)
}

/// Whether a part of a URI consists of what every part may have, encoded bytes, and `others`.
fn consists_of(text: &str, others: &[u8]) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = if byte == b'%' {
            let mut digits = bytes.by_ref().take(2);
            digits.len() == 2 && digits.all(|digit| digit.is_ascii_hexdigit())
        } else {
            is_plain(byte) || others.contains(&byte)
        };
        if !fits {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use crate::contract::judge::format::tests::told_apart;

    #[test]
    fn a_uri_has_a_scheme_and_no_character_that_must_be_encoded() {
        told_apart(
            "uri",
            &[
                "https://example.com/a?b=c#d",
                "mailto:ada@example.com",
                "urn:a:b",
                "a:",
                "a://",
                "http://[::1]:80/",
                "http://[v1.a:b]",
                "http://u:p@h:1/%20",
                "http://h:/?a?b#c?d",
                "a:/b//c",
                "http://h?x=[]".trim_end_matches("[]"),
            ],
            &[
                "",
                "example.com",
                "//example.com",
                "1a:b",
                ":b",
                "http://a b",
                "http://a/%2",
                "http://a/%zz",
                "http://a#b#c",
                "http://[::1",
                "http://[::1]a",
                "http://[1.2.3.4]",
                "http://a:b",
                "http://é",
                "http://a/\"",
                "http://a/[",
                "http://a?{",
                "http://a\\b",
            ],
        );
    }
}
