//! The HTTP client under a transport: made here with our rules, or given by a caller who then answers for redirects,
//! proxies and TLS. Certificates verify; nothing here can turn that off.

use std::time::Duration;

use reqwest::Client;

use crate::error::Error;

/// What the client is made of.
#[derive(Default)]
pub(crate) struct HttpClient {
    pub(crate) own: Option<Client>,
    pub(crate) roots: Vec<Vec<u8>>,
}

impl HttpClient {
    /// `local` is a client for this machine only.
    pub(crate) fn build(self, connect_timeout: Duration, local: bool) -> Result<Client, Error> {
        if let Some(own) = self.own {
            return if self.roots.is_empty() {
                Ok(own)
            } else {
                Err(Error::configuration(
                    "root certificates have no effect beside an HTTP client of your own: add them to that client",
                ))
            };
        }
        provider_chosen()?;
        let mut client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .https_only(!local)
            .connect_timeout(connect_timeout);
        if local {
            // What is meant for this machine is not shown to a proxy.
            client = client.no_proxy();
        }
        for pem in &self.roots {
            client = trusting(client, pem)?;
        }
        client.build().map_err(|error| {
            Error::configuration("no HTTP client can be set up").with_source(error.without_url())
        })
    }
}

/// Trusts these certificates too; those of the system stay trusted.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
fn trusting(client: reqwest::ClientBuilder, pem: &[u8]) -> Result<reqwest::ClientBuilder, Error> {
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
fn trusting(_: reqwest::ClientBuilder, _: &[u8]) -> Result<reqwest::ClientBuilder, Error> {
    Err(Error::configuration(
        "root certificates need TLS, but no TLS feature is on: `rustls` is the usual one",
    ))
}

/// Without this check reqwest would panic.
#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "native-tls"))
))]
fn provider_chosen() -> Result<(), Error> {
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
fn provider_chosen() -> Result<(), Error> {
    Ok(())
}
