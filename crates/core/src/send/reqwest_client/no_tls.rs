//! A build without TLS: what needs it is refused.

use reqwest::ClientBuilder;

use crate::error::Error;

pub(super) fn verifying(client: ClientBuilder) -> ClientBuilder {
    client
}

pub(super) fn trusting(_: ClientBuilder, _: &[u8]) -> Result<ClientBuilder, Error> {
    Err(Error::configuration(
        "root certificates need TLS, but no TLS feature is on: `rustls` is the usual one",
    ))
}

pub(super) fn without_system_roots(client: ClientBuilder) -> ClientBuilder {
    client
}

pub(super) fn identified(_: ClientBuilder, _: &[u8]) -> Result<ClientBuilder, Error> {
    Err(Error::configuration(
        "a client certificate needs TLS, but no TLS feature is on: `rustls` is the usual one",
    ))
}

#[allow(clippy::unnecessary_wraps)] // with TLS it can fail
pub(super) fn provider_chosen() -> Result<(), Error> {
    Ok(())
}
