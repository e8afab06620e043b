//! The HTTP client that reqwest provides, as an [`Exchange`]. Little else knows reqwest. Certificates
//! verify, redirects are not followed, nothing is retried, and plain HTTP stays on this machine: these rules are set
//! last, after whatever the caller changed.

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

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::uri::Authority;
use http::{Request, Response, Uri};
use reqwest::{Client, ClientBuilder, Proxy};
use url::Url;

use self::fate::{before_the_answer, within_the_answer};
use self::tls::{identified, provider_chosen, trusting, verifying, without_system_roots};
use super::cause::Cause;
use super::exchange::{ConnectionError, Exchange, Fate, ResponseBody};
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
    /// Where requests usually go.
    pub(crate) base: Url,
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
    pub(crate) fn build(self) -> Result<impl Exchange, Error> {
        provider_chosen()?;
        let mut client = Client::builder().connect_timeout(self.connect_timeout);
        if self.base.scheme() == "http" {
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
        Ok(Reqwest {
            client,
            base: self.base,
        })
    }
}

struct Reqwest {
    client: Client,
    base: Url,
}

impl Exchange for Reqwest {
    fn exchange(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>> {
        let sent = self
            .outgoing(request)
            .map(|request| self.client.execute(request));
        Box::pin(async move {
            let response = sent?.await.map_err(|error| before_the_answer(&error))?;
            let response: Response<reqwest::Body> = response.into();
            Ok(response.map(|body| ResponseBody::of(InTheBody(body))))
        })
    }
}

impl Reqwest {
    /// The request as reqwest sends it. A path that the URL parser would change is never sent.
    fn outgoing(&self, request: Request<Bytes>) -> Result<reqwest::Request, ConnectionError> {
        let (head, body) = request.into_parts();
        let url = self.url(&head.uri)?;
        if url.path() != head.uri.path() {
            return Err(ConnectionError {
                fate: Fate::Unusable,
                cause: None,
            });
        }
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body.into());
        Ok(request)
    }

    /// Origins are parsed only if they are not the usual one.
    fn url(&self, uri: &Uri) -> Result<Url, ConnectionError> {
        let usual = uri.scheme_str() == Some(self.base.scheme())
            && uri.authority().map(Authority::as_str) == Some(self.base.authority());
        if !usual {
            return Url::parse(&uri.to_string())
                .map_err(|error| ConnectionError::new(Fate::Unusable, &error));
        }
        let mut url = self.base.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        Ok(url)
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
        frame.map(|frame| frame.map(|frame| frame.map_err(|error| within_the_answer(&error))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.0.size_hint()
    }
}
