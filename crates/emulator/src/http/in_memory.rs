//! The connection without a socket: the router is asked directly, and what HTTP does to an answer between a server and
//! a client is done here. It relies on the reset handle of a connection, so that faults break it like one on a port.

use std::convert::Infallible;
use std::future::Future;
use std::io::{self, Read as _};
use std::pin::Pin;
use std::sync::Weak;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body as AxumBody, to_bytes};
use axum::extract::ConnectInfo;
use bytes::Bytes;
use flate2::read::GzDecoder;
use http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use tower_service::Service as _;

use crate::http::connection::ResetHandle;

/// As many bytes as a piece of a body has at most.
const PIECE: usize = 16 * 1024;

const ANYTHING: HeaderValue = HeaderValue::from_static("*/*");

/// An answer that is on its way without a socket. Dropping it is what closing the connection is elsewhere: a request
/// that was carried out stays carried out.
pub type InMemoryAnswer = Pin<Box<dyn Future<Output = io::Result<Response<InMemoryBody>>> + Send>>;

/// Sends one request to a router, as long as that is there.
pub(crate) fn exchange(router: Weak<Router>, request: Request<Bytes>) -> InMemoryAnswer {
    Box::pin(async move {
        let Some(mut router) = router.upgrade().map(|router| router.as_ref().clone()) else {
            let gone = "the emulator was dropped";
            return Err(io::Error::new(io::ErrorKind::ConnectionRefused, gone));
        };
        let is_head = request.method() == Method::HEAD;
        let reset = ResetHandle::default();
        let mut request = request.map(AxumBody::from);
        request.headers_mut().entry(ACCEPT).or_insert(ANYTHING);
        trim(request.headers_mut());
        request.extensions_mut().insert(ConnectInfo(reset.clone()));
        let answered: Result<_, Infallible> = router.call(request).await;
        let Ok(response) = answered;
        // Before the head, the reset is all that the client sees.
        reset.check()?;
        Ok(received(response, is_head).await)
    })
}

/// A response as a client has it that undoes gzip.
async fn received(mut response: Response<AxumBody>, is_head: bool) -> Response<InMemoryBody> {
    trim(response.headers_mut());
    if matches!(
        response.status(),
        StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
    ) {
        // These end with the head, in which the server does not say that nothing follows.
        let headers = response.headers_mut();
        if !is_head
            && headers
                .get(CONTENT_LENGTH)
                .is_some_and(|length| length == "0")
        {
            headers.remove(CONTENT_LENGTH);
        }
        return response.map(|_| InMemoryBody::whole(Bytes::new()));
    }
    let encodings = response.headers().get_all(CONTENT_ENCODING);
    if !is_head && encodings.iter().any(|encoding| encoding == "gzip") {
        response.headers_mut().remove(CONTENT_ENCODING);
        response.headers_mut().remove(CONTENT_LENGTH);
        let (head, body) = response.into_parts();
        return Response::from_parts(head, unpacked(body).await);
    }
    let length = response.headers().get(CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    response.map(|body| InMemoryBody {
        length: length.filter(|_| !is_head),
        ..InMemoryBody::of(body)
    })
}

/// White space around a value is none of it on the wire.
fn trim(headers: &mut HeaderMap) {
    for value in headers.values_mut() {
        let trimmed = value.as_bytes().trim_ascii();
        if trimmed.len() < value.len() {
            // What is left of a value is one.
            *value = HeaderValue::from_bytes(trimmed).unwrap_or_else(|_| value.clone());
        }
    }
}

/// A body without its compression, as far as it can be undone.
async fn unpacked(body: AxumBody) -> InMemoryBody {
    let mut text = Vec::new();
    let outcome = match to_bytes(body, usize::MAX).await {
        Ok(packed) => GzDecoder::new(&packed[..]).read_to_end(&mut text),
        Err(error) => Err(io::Error::other(error)),
    };
    let broken = outcome.err().map(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => error,
        _ => io::Error::new(io::ErrorKind::InvalidData, error),
    });
    InMemoryBody {
        length: None,
        broken,
        ..InMemoryBody::whole(text.into())
    }
}

/// The body of an answer that came without a socket: up to 16 KiB at a time.
#[derive(Debug)]
pub struct InMemoryBody {
    rest: AxumBody,
    /// What was taken out of `rest` and is not handed over yet.
    piece: Bytes,
    /// How many bytes are to come, if that was promised.
    length: Option<u64>,
    /// How it ends, if not well.
    broken: Option<io::Error>,
}

impl InMemoryBody {
    fn of(rest: AxumBody) -> Self {
        Self {
            rest,
            piece: Bytes::new(),
            length: None,
            broken: None,
        }
    }

    fn whole(bytes: Bytes) -> Self {
        let length = Some(bytes.len() as u64);
        let rest = AxumBody::from(bytes);
        Self {
            length,
            ..Self::of(rest)
        }
    }
}

impl Body for InMemoryBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        while self.piece.is_empty() {
            match Pin::new(&mut self.rest).poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(self.broken.take().map(Err)),
                Poll::Ready(Some(Err(error))) => {
                    let cause = error.into_inner().downcast::<io::Error>();
                    let error = cause.map_or_else(io::Error::other, |cause| *cause);
                    return Poll::Ready(Some(Err(error)));
                }
                // The emulator sends no trailers.
                Poll::Ready(Some(Ok(frame))) => self.piece = frame.into_data().unwrap_or_default(),
            }
        }
        let most = self.piece.len().min(PIECE);
        let piece = self.piece.split_to(most);
        self.length = self.length.map(|length| length.saturating_sub(most as u64));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.piece.is_empty() && self.broken.is_none() && self.rest.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
