//! TLS of the HTTP client: what it trusts, what it shows, and that it verifies. `no_tls.rs` has the same functions for a
//! build without TLS.

use reqwest::ClientBuilder;
#[cfg(feature = "native-tls")]
use zeroize::Zeroizing;

use crate::error::Error;

/// Certificates and host names verify, whatever was set before.
pub(super) fn verifying(client: ClientBuilder) -> ClientBuilder {
    client
        .tls_danger_accept_invalid_certs(false)
        .tls_danger_accept_invalid_hostnames(false)
}

/// Trusts these certificates too; those of the system stay trusted.
pub(super) fn trusting(client: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, Error> {
    let certificates = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
    if certificates.is_empty() {
        return Err(Error::configuration(
            "the root certificates are not PEM, or there is none among them",
        ));
    }
    Ok(client.tls_certs_merge(certificates))
}

/// Trusts no certificate but those that are given. For plain HTTP, where none is ever looked at: rustls then does not
/// read the certificates of the system, which is most of the time that it takes to make a client. OpenSSL reads them
/// anyway.
pub(super) fn without_system_roots(client: ClientBuilder) -> ClientBuilder {
    client.tls_certs_only([])
}

/// Shows this certificate to servers that ask for one.
pub(super) fn identified(client: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, Error> {
    match identity(pem) {
        Some(identity) => Ok(client.identity(identity)),
        None => Err(Error::configuration(
            "the client certificate is not PEM, or its certificate or its private key (PKCS#8) is missing",
        )),
    }
}

/// reqwest takes the platform's TLS if that is compiled in, and each TLS takes its own form: this one wants the key by
/// itself.
#[cfg(feature = "native-tls")]
fn identity(pem: &[u8]) -> Option<reqwest::Identity> {
    let pem = std::str::from_utf8(pem).ok()?;
    let (before, rest) = pem.split_once(KEY_BEGINS)?;
    let (key, after) = rest.split_once(KEY_ENDS)?;
    let key = Zeroizing::new(format!("{KEY_BEGINS}{key}{KEY_ENDS}\n"));
    let certificates = format!("{before}{after}");
    reqwest::Identity::from_pkcs8_pem(certificates.as_bytes(), key.as_bytes()).ok()
}

#[cfg(feature = "native-tls")]
const KEY_BEGINS: &str = "-----BEGIN PRIVATE KEY-----";
#[cfg(feature = "native-tls")]
const KEY_ENDS: &str = "-----END PRIVATE KEY-----";

#[cfg(not(feature = "native-tls"))]
fn identity(pem: &[u8]) -> Option<reqwest::Identity> {
    reqwest::Identity::from_pem(pem).ok()
}

/// Without this check reqwest would panic.
#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "native-tls"))
))]
pub(super) fn provider_chosen() -> Result<(), Error> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(Error::configuration(
            "with the feature `rustls-no-provider` the program installs a crypto provider of rustls first",
        )),
    }
}

#[cfg(not(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "native-tls"))
)))]
#[allow(clippy::unnecessary_wraps)] // the other one can fail
pub(super) fn provider_chosen() -> Result<(), Error> {
    Ok(())
}
