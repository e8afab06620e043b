//! The seam through which keys and answers about opaque tokens come: one request, one response. The provided HTTP client implements it, and so
//! does any closure, such as an in-memory connection to an emulator.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;

/// What [`Fetch::fetch`] returns.
pub type FetchFuture = Pin<Box<dyn Future<Output = Result<Response<Bytes>, FetchError>> + Send>>;

/// Sends one request and returns the whole response: a GET for keys, a POST for an answer about an opaque token.
///
/// Implementations follow no redirect, verify certificates, and stop reading the body after `max_bytes`. The time limit is
/// the caller's. Implemented for closures that take a request and return a response with any `http_body::Body`; they have
/// the form of `identity_facade::transport::Exchange`.
pub trait Fetch: Send + Sync + 'static {
    /// Sends `request` once.
    fn fetch(&self, request: Request<Bytes>, max_bytes: usize) -> FetchFuture;
}

impl<F, Fut, B, E> Fetch for F
where
    F: Fn(Request<Bytes>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Response<B>, E>> + Send + 'static,
    B: Body<Data = Bytes> + Send + 'static,
{
    fn fetch(&self, request: Request<Bytes>, max_bytes: usize) -> FetchFuture {
        let response = self(request);
        Box::pin(async move {
            let (head, body) = response.await.map_err(|_| FetchError)?.into_parts();
            Ok(Response::from_parts(head, whole(body, max_bytes).await?))
        })
    }
}

/// The whole body, if it is not longer than `max_bytes`.
async fn whole<B: Body<Data = Bytes>>(body: B, max_bytes: usize) -> Result<Bytes, FetchError> {
    let mut body = pin!(body);
    let mut read = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        if let Ok(data) = frame.map_err(|_| FetchError)?.into_data() {
            if data.len() > max_bytes - read.len() {
                return Err(FetchError);
            }
            read.extend_from_slice(&data);
        }
    }
    Ok(read.into())
}

/// There was no whole response. Why is for the HTTP client to log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchError;

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no whole response")
    }
}

impl std::error::Error for FetchError {}
