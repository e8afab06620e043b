//! The seam below the transport: one HTTP exchange. The HTTP client implements it, and so does any closure, such as an
//! in-memory connection to a server in the same process. Only public types of `http`, `http-body` and `bytes` cross it.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use http_body::{Body, Frame, SizeHint};
use url::Url;

use super::cause::Cause;
use super::future::BoxFuture;

type AnyError = Box<dyn StdError + Send + Sync>;

/// Carries one request to a server and returns the head of its response; the body follows as a stream.
///
/// Implementations send the request once: they follow no redirect and retry nothing. If they decompress the body, they
/// take `content-length` and `content-encoding` out of the headers. An error says what became of the
/// request, as a [`ConnectionError`]. Of other errors two are known, so that an exchange need not depend on this crate:
/// an [`io::Error`] of kind `ConnectionRefused` says that the request was not sent, and one of kind `InvalidData` in the
/// body that the body is not what its content encoding says. Any other counts as [`ConnectionError::interrupted`].
///
/// Implemented for closures:
///
/// ```
/// use bytes::Bytes;
/// use http::{Request, Response};
/// use identity_facade_core::{ConnectionError, Exchange};
///
/// async fn answer(request: Request<Bytes>) -> Result<Response<String>, ConnectionError> {
///     Ok(Response::new(format!("{{\"path\": \"{}\"}}", request.uri().path())))
/// }
///
/// fn takes_exchange(_: impl Exchange) {}
/// takes_exchange(answer);
/// ```
pub trait Exchange: Send + Sync + 'static {
    /// Sends `request` once.
    fn exchange(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>>;
}

impl<F, Fut, B, E> Exchange for F
where
    F: Fn(Request<Bytes>) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<Response<B>, E>> + Send + 'static,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<AnyError>,
    E: Into<AnyError>,
{
    fn exchange(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>> {
        let response = self(request);
        Box::pin(async move {
            match response.await {
                Ok(response) => Ok(response.map(ResponseBody::new)),
                Err(error) => Err(ConnectionError::from_cause(error.into())),
            }
        })
    }
}

/// A request that is sent as it is.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Prepared {
    fn into_http(self) -> Result<Request<Bytes>, ConnectionError> {
        let uri = Uri::try_from(String::from(self.url))
            .map_err(|error| ConnectionError::new(Fate::Unusable, &error))?;
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// The head of a response, and its body while it arrives.
pub(crate) struct Arriving {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: ResponseBody,
}

impl From<Response<ResponseBody>> for Arriving {
    fn from(response: Response<ResponseBody>) -> Self {
        let (head, body) = response.into_parts();
        Self {
            status: head.status,
            headers: head.headers,
            body,
        }
    }
}

/// What a transport sends through: an [`Exchange`], or the HTTP client, which takes a URL without reading it again.
pub(crate) trait Connections: Send + Sync + 'static {
    /// Sends `request` once.
    fn send(&self, request: Prepared) -> BoxFuture<'static, Result<Arriving, ConnectionError>>;
}

impl<E: Exchange> Connections for E {
    fn send(&self, request: Prepared) -> BoxFuture<'static, Result<Arriving, ConnectionError>> {
        let response = request.into_http().map(|request| self.exchange(request));
        Box::pin(async move { response?.await.map(Arriving::from) })
    }
}

/// The connections of a transport, shared by its clones.
pub(crate) type SharedConnections = Arc<dyn Connections>;

/// The body of a response while it arrives.
pub struct ResponseBody(Pin<Box<dyn Body<Data = Bytes, Error = ConnectionError> + Send>>);

impl ResponseBody {
    /// Any body as the body of a response.
    pub fn new<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<AnyError>,
    {
        Self::of(Erased(Box::pin(body)))
    }

    /// A body whose errors say what became of the request.
    pub(super) fn of<B>(body: B) -> Self
    where
        B: Body<Data = Bytes, Error = ConnectionError> + Send + 'static,
    {
        Self(Box::pin(body))
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = ConnectionError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionError>>> {
        self.get_mut().0.as_mut().poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseBody")
    }
}

/// A body whose errors are connection errors.
struct Erased<B>(Pin<Box<B>>);

impl<B> Body for Erased<B>
where
    B: Body<Data = Bytes>,
    B::Error: Into<AnyError>,
{
    type Data = Bytes;
    type Error = ConnectionError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionError>>> {
        let frame = self.get_mut().0.as_mut().poll_frame(context);
        frame.map(|frame| {
            frame.map(|frame| frame.map_err(|error| ConnectionError::in_the_body(error.into())))
        })
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// Why an exchange has no whole response, by what became of the request. Of its cause it keeps words of its own, because
/// the text of a cause may be the server's.
pub struct ConnectionError {
    pub(crate) fate: Fate,
    pub(crate) cause: Option<Cause>,
}

/// What became of a request without a whole response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It never left, or the server promises that it did nothing.
    NotSent,
    /// The connect timeout passed; the request never left.
    ConnectTimeout,
    /// A time limit of the HTTP client itself passed; the request may have been carried out.
    TimedOut,
    /// The connection broke; the request may have been carried out.
    Interrupted,
    /// The body is not what its content encoding says.
    Undecodable,
    /// The request could not be made.
    Unusable,
}

impl ConnectionError {
    /// The request never left this process, so it may be sent again. The text of `cause` is kept, up to 300 characters.
    pub fn not_sent(cause: impl Into<AnyError>) -> Self {
        Self::never_connected(&*cause.into())
    }

    /// The connection broke; the request may have been carried out. The text of `cause` is not kept.
    pub fn interrupted(cause: impl Into<AnyError>) -> Self {
        Self::new(Fate::Interrupted, &*cause.into())
    }

    /// Keeps fixed words of the cause only.
    pub(crate) fn new(fate: Fate, cause: &(dyn StdError + 'static)) -> Self {
        Self {
            fate,
            cause: Cause::in_words(cause),
        }
    }

    /// No connection stood, so the cause is not the server's.
    pub(crate) fn never_connected(cause: &(dyn StdError + 'static)) -> Self {
        Self {
            fate: Fate::NotSent,
            cause: Cause::in_full(cause),
        }
    }

    /// The same, of a response that began already: whatever the cause says, the request was taken on.
    pub(crate) fn within_the_body(self) -> Self {
        match self.fate {
            Fate::NotSent | Fate::ConnectTimeout | Fate::Unusable => Self {
                fate: Fate::Interrupted,
                cause: None,
            },
            _ => self,
        }
    }

    /// Without a head of a response.
    fn from_cause(cause: AnyError) -> Self {
        match cause.downcast::<Self>() {
            Ok(known) => *known,
            Err(cause) if is_io(&*cause, io::ErrorKind::ConnectionRefused) => {
                Self::never_connected(&*cause)
            }
            Err(cause) => Self::new(Fate::Interrupted, &*cause),
        }
    }

    /// After the head of a response.
    fn in_the_body(cause: AnyError) -> Self {
        match cause.downcast::<Self>() {
            Ok(known) => *known,
            Err(cause) if is_io(&*cause, io::ErrorKind::InvalidData) => {
                Self::new(Fate::Undecodable, &*cause)
            }
            Err(cause) => Self::new(Fate::Interrupted, &*cause),
        }
    }
}

/// Whether this is itself an I/O error of a kind; what lies behind it may be of another connection.
fn is_io(error: &(dyn StdError + 'static), kind: io::ErrorKind) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == kind)
}

impl fmt::Debug for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConnectionError({:?})", self.fate)
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.fate {
            Fate::NotSent => "the request was not sent",
            Fate::ConnectTimeout => "no connection in time",
            Fate::TimedOut => "the HTTP client's own time limit passed",
            Fate::Interrupted => "the connection broke",
            Fate::Undecodable => "the body is not what its content encoding says",
            Fate::Unusable => "the request cannot be made",
        })
    }
}

impl StdError for ConnectionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}
