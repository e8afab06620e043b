//! Who may use control: programs, and the emulator's own page. A browser also shows pages of others, which could send
//! requests here in the name of the person in front of it. Browsers say so, and a page that has made its own host name
//! point to this machine is told by that name.

use std::net::IpAddr;

use http::header::{CONTENT_TYPE, HOST, ORIGIN};
use http::{HeaderMap, HeaderName, StatusCode};

use crate::control::refusal::Refusal;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Endings of names that no public name server knows.
const PRIVATE: [&str; 5] = ["localhost", "internal", "local", "test", "home.arpa"];

/// Refuses what a page of another origin sends.
pub(super) fn check(headers: &HeaderMap) -> Result<(), Refusal> {
    let text = |name| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    let host = text(HOST);
    if host.is_some_and(|host| !is_private(host)) {
        return Err(forbidden(
            "header.host",
            "control answers under an IP address, a name without a dot, and names that end in .localhost, .internal, \
             .local, .test or .home.arpa",
        ));
    }
    let foreign = "control does not answer pages of other origins";
    let own = |origin: &str| {
        let rest = origin.strip_prefix("http://");
        let rest = rest.or_else(|| origin.strip_prefix("https://"));
        rest.is_some() && rest == host
    };
    if text(ORIGIN).is_some_and(|origin| !own(origin)) {
        return Err(forbidden("header.origin", foreign));
    }
    match text(FETCH_SITE) {
        None | Some("same-origin" | "none") => Ok(()),
        Some(_) => Err(forbidden("header.sec-fetch-site", foreign)),
    }
}

/// Refuses a body that is not said to be JSON: browsers send other kinds without asking first.
pub(super) fn check_type(headers: &HeaderMap, body: &[u8]) -> Result<(), Refusal> {
    let said = headers.get(CONTENT_TYPE);
    if said.is_none() && body.is_empty() {
        return Ok(());
    }
    let said = said.and_then(|said| said.to_str().ok()).unwrap_or_default();
    let kind = said.split(';').next().unwrap_or_default().trim();
    if kind.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Refusal::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "header.content-type",
        "json",
        "a body is sent as application/json",
    ))
}

fn forbidden(field: &str, message: &str) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, field, "origin", message)
}

/// Whether a host, with or without its port, is none that a public name server could know.
fn is_private(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let mut endings = PRIVATE.iter();
    name.parse::<IpAddr>().is_ok()
        || !name.contains('.')
        || endings.any(|ending| {
            let rest = name.strip_suffix(ending);
            rest.is_some_and(|rest| rest.ends_with('.'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_private_if_no_public_name_server_could_know_it() {
        for host in [
            "127.0.0.1:4010",
            "[::1]:4010",
            "10.0.0.3",
            "localhost:80",
            "LOCALHOST.",
            "emulator:4010",
            "host.docker.internal:4010",
            "clerk.localhost",
            "build.local",
        ] {
            assert!(is_private(host), "{host}");
        }
        for host in [
            "example.com",
            "example.com:4010",
            "localhost.example.com",
            "notlocal.xlocal",
        ] {
            assert!(!is_private(host), "{host}");
        }
    }
}
