//! TLS of the HTTP client: what it trusts, what it shows, and that it verifies. Each function has a form for a build
//! without TLS, where it refuses what cannot work.

use reqwest::ClientBuilder;

use crate::error::Error;

/// Certificates and host names verify, whatever was set before.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
pub(super) fn verifying(client: ClientBuilder) -> ClientBuilder {
    client
        .tls_danger_accept_invalid_certs(false)
        .tls_danger_accept_invalid_hostnames(false)
}

#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
pub(super) fn verifying(client: ClientBuilder) -> ClientBuilder {
    client
}

/// Trusts these certificates too; those of the system stay trusted.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
pub(super) fn trusting(client: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, Error> {
    let certificates = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
    if certificates.is_empty() {
        return Err(Error::configuration(
            "the root certificates are not PEM, or there is none among them",
        ));
    }
    Ok(client.tls_certs_merge(certificates))
}

#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
pub(super) fn trusting(_: ClientBuilder, _: &[u8]) -> Result<ClientBuilder, Error> {
    Err(Error::configuration(
        "root certificates need TLS, but no TLS feature is on: `rustls` is the usual one",
    ))
}

/// Shows this certificate to servers that ask for one.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
pub(super) fn identified(client: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, Error> {
    let refused = |_| {
        Error::configuration(
            "the client certificate is not PEM, or its certificate or its private key is missing",
        )
    };
    // reqwest takes the platform's TLS if that is compiled in, and each TLS takes its own form.
    #[cfg(feature = "native-tls")]
    let identity = reqwest::Identity::from_pkcs8_pem(pem, pem).map_err(refused)?;
    #[cfg(not(feature = "native-tls"))]
    let identity = reqwest::Identity::from_pem(pem).map_err(refused)?;
    Ok(client.identity(identity))
}

#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
pub(super) fn identified(_: ClientBuilder, _: &[u8]) -> Result<ClientBuilder, Error> {
    Err(Error::configuration(
        "a client certificate needs TLS, but no TLS feature is on: `rustls` is the usual one",
    ))
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
