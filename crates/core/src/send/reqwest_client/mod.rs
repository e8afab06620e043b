//! The HTTP client that reqwest provides. Little else knows reqwest. Certificates verify, redirects are not followed,
//! nothing is retried, and plain HTTP stays on this machine: these rules are set last, after whatever the caller changed.

mod fate;
#[cfg_attr(
    not(any(
        feature = "rustls",
        feature = "rustls-no-provider",
        feature = "native-tls"
    )),
    path = "no_tls.rs"
)]
mod tls;

use std::future::Future as _;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use reqwest::{Client, ClientBuilder, Proxy};
use url::Url;

use self::fate::{before_the_answer, within_the_answer};
use self::tls::{identified, provider_chosen, trusting, verifying, without_system_roots};
use super::cause::Cause;
use super::exchange::{Arriving, ConnectionError, Connections, Prepared, ResponseBody};
use super::future::BoxFuture;
use crate::error::Error;

/// A change of the HTTP client by the caller.
pub(crate) type Change = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

/// What the client is made of.
pub(crate) struct HttpClient<'a> {
    pub(crate) roots: &'a [Vec<u8>],
    /// The key and the certificate that a server may ask for.
    pub(crate) certificate: Option<&'a [u8]>,
    pub(crate) proxy: ProxyChoice,
    pub(crate) connect_timeout: Duration,
    /// Requests go over TLS.
    pub(crate) secure: bool,
    /// The client is for this machine only.
    pub(crate) local: bool,
    pub(crate) change: Option<&'a Change>,
}

/// Through what connections are made.
pub(crate) enum ProxyChoice {
    /// What the environment or the system says.
    System,
    Direct,
    Through(Url),
}

impl HttpClient<'_> {
    pub(crate) fn build(self) -> Result<impl Connections, Error> {
        provider_chosen()?;
        let mut client = Client::builder().connect_timeout(self.connect_timeout);
        if !self.secure {
            client = without_system_roots(client);
        }
        for pem in self.roots {
            client = trusting(client, pem)?;
        }
        if let Some(pem) = self.certificate {
            client = identified(client, pem)?;
        }
        client = match self.proxy {
            ProxyChoice::System => client,
            ProxyChoice::Direct => client.no_proxy(),
            ProxyChoice::Through(url) => {
                let proxy = Proxy::all(url.as_str());
                client
                    .proxy(proxy.map_err(|_| Error::configuration("the proxy URL cannot be used"))?)
            }
        };
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
            // Its text may hold a part of what was set.
            let error_words = Cause::in_words(&error);
            let refused = Error::configuration("no HTTP client can be set up");
            match error_words {
                Some(cause) => refused.with_source(cause),
                None => refused,
            }
        })?;
        Ok(Reqwest(client))
    }
}

struct Reqwest(Client);

impl Connections for Reqwest {
    fn send(&self, request: Prepared) -> BoxFuture<'static, Result<Arriving, ConnectionError>> {
        let mut outgoing = reqwest::Request::new(request.method, request.url);
        *outgoing.headers_mut() = request.headers;
        *outgoing.body_mut() = Some(request.body.into());
        let sent = self.0.execute(outgoing);
        Box::pin(async move {
            let mut response = sent.await.map_err(|error| before_the_answer(&error))?;
            Ok(Arriving {
                status: response.status(),
                headers: std::mem::take(response.headers_mut()),
                body: ResponseBody::of(InTheBody(response)),
            })
        })
    }
}

/// The body of a response, whose errors say what became of the request.
struct InTheBody(reqwest::Response);

impl Body for InTheBody {
    type Data = Bytes;
    type Error = ConnectionError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionError>>> {
        // `chunk` keeps nothing in its future: where one is dropped, the next one goes on.
        let chunk = pin!(self.get_mut().0.chunk()).poll(context);
        chunk.map(|chunk| {
            let chunk = chunk.map_err(|error| within_the_answer(&error));
            chunk.map(|chunk| chunk.map(Frame::data)).transpose()
        })
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.0.content_length();
        length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
