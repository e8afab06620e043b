//! The HTTP client that reqwest provides, as an [`Exchange`]. This is the only place that knows reqwest. Certificates
//! verify, redirects are not followed, nothing is retried, and plain HTTP stays on this machine: these rules are set
//! last, after whatever the caller changed.

use std::io::ErrorKind::{InvalidData, InvalidInput};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use reqwest::{Client, ClientBuilder};

use super::exchange::{ConnectionError, Exchange, Fate, ResponseBody};
use super::future::BoxFuture;
use crate::error::Error;

/// A change of the HTTP client by the caller.
pub(crate) type Change = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

/// What the client is made of.
pub(crate) struct HttpClient<'a> {
    pub(crate) roots: &'a [Vec<u8>],
    pub(crate) connect_timeout: Duration,
    /// The client is for this machine only.
    pub(crate) local: bool,
    pub(crate) change: Option<&'a Change>,
}

impl HttpClient<'_> {
    pub(crate) fn build(self) -> Result<impl Exchange, Error> {
        provider_chosen()?;
        let mut client = Client::builder().connect_timeout(self.connect_timeout);
        for pem in self.roots {
            client = trusting(client, pem)?;
        }
        if let Some(change) = self.change {
            client = change(client);
        }
        client = verifying(client)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .https_only(!self.local);
        if self.local {
            // What is meant for this machine is not shown to a proxy.
            client = client.no_proxy();
        }
        let client = client.build().map_err(|error| {
            Error::configuration("no HTTP client can be set up").with_source(error.without_url())
        })?;
        Ok(Reqwest(client))
    }
}

struct Reqwest(Client);

impl Exchange for Reqwest {
    fn exchange(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>> {
        let sent = request.try_into().map(|request| self.0.execute(request));
        Box::pin(async move {
            let response = sent
                .map_err(before_the_answer)?
                .await
                .map_err(before_the_answer)?;
            let response: Response<reqwest::Body> = response.into();
            Ok(response.map(|body| ResponseBody::new(InTheBody(body))))
        })
    }
}

/// A body whose errors say what became of the request.
struct InTheBody(reqwest::Body);

impl http_body::Body for InTheBody {
    type Data = Bytes;
    type Error = ConnectionError;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, ConnectionError>>> {
        let frame = std::pin::Pin::new(&mut self.get_mut().0).poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(before_the_answer)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.0.size_hint()
    }
}

/// What became of the request. The URL is taken out of the cause, because a query may hold secrets.
fn before_the_answer(error: reqwest::Error) -> ConnectionError {
    let fate = if error.is_connect() {
        if error.is_timeout() {
            Fate::ConnectTimeout
        } else {
            Fate::NotSent
        }
    } else if error.is_timeout() {
        Fate::TimedOut
    } else if error.is_builder() {
        Fate::Unusable
    } else if causes(&error).any(was_not_taken_on) {
        Fate::NotSent
    } else if is_wrongly_encoded(&error) {
        Fate::Undecodable
    } else {
        Fate::Interrupted
    };
    ConnectionError::new(fate, error.without_url())
}

fn causes<'a>(
    error: &'a reqwest::Error,
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(std::error::Error::source(error), |cause| cause.source())
}

/// HTTP/2 says of a stream that it was refused, or of a connection that streams after a certain one were not looked
/// at: either way the server promises that nothing was carried out.
fn was_not_taken_on(cause: &(dyn std::error::Error + 'static)) -> bool {
    cause.downcast_ref::<h2::Error>().is_some_and(|error| {
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        let closing = error.is_go_away() && error.reason() == Some(h2::Reason::NO_ERROR);
        error.is_remote() && (refused || closing)
    })
}

/// What decompression complains about. TLS complains alike, but of a connection: then the cause lies deeper.
fn is_wrongly_encoded(error: &reqwest::Error) -> bool {
    causes(error)
        .find(|cause| !cause.is::<reqwest::Error>())
        .and_then(|cause| cause.downcast_ref::<std::io::Error>())
        .is_some_and(|error| matches!(error.kind(), InvalidData | InvalidInput))
}

/// Certificates and host names verify, whatever was set before.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
fn verifying(client: ClientBuilder) -> ClientBuilder {
    client
        .tls_danger_accept_invalid_certs(false)
        .tls_danger_accept_invalid_hostnames(false)
}

#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
fn verifying(client: ClientBuilder) -> ClientBuilder {
    client
}

/// Trusts these certificates too; those of the system stay trusted.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
fn trusting(client: ClientBuilder, pem: &[u8]) -> Result<ClientBuilder, Error> {
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
fn trusting(_: ClientBuilder, _: &[u8]) -> Result<ClientBuilder, Error> {
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
