//! The port: accepts connections and speaks HTTP/1.1 on each until it is closed, breaks, or the emulator stops. A request
//! that does not end is given up after a while, if somebody says how long that is.

use std::io;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::Sleep;
#[cfg(feature = "https")]
use tokio_rustls::TlsAcceptor;
use tower_service::Service as _;

use crate::http::connection::{Connection, ResetHandle};

/// How long nothing is accepted after the system had no room for one more connection.
const PAUSE: Duration = Duration::from_millis(100);

/// What is spoken on every connection.
pub(crate) struct Server {
    pub(crate) router: Router,
    /// How long the head of a request may take, and its body; `None`: as long as they take.
    pub(crate) patience: Option<Duration>,
    /// `None`: plain HTTP.
    #[cfg(feature = "https")]
    pub(crate) tls: Option<TlsAcceptor>,
}

impl Server {
    /// Serves until `stopped` has no sender any more, then ends after the answers that are being given.
    pub(crate) async fn serve(self, listener: TcpListener, mut stopped: oneshot::Receiver<()>) {
        let server = Arc::new(self);
        let (running, stop) = watch::channel(());
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        let server = Arc::clone(&server);
                        connections.spawn(server.connection(stream, stop.clone()));
                    }
                    Err(error) if is_of_peer(&error) => {}
                    Err(_) => tokio::time::sleep(PAUSE).await,
                },
                Some(_) = connections.join_next() => {}
                _ = &mut stopped => break,
            }
        }
        drop((listener, running));
        while connections.join_next().await.is_some() {}
    }

    async fn connection(self: Arc<Self>, stream: TcpStream, stop: watch::Receiver<()>) {
        let reset = ResetHandle::default();
        let connection = Connection::new(stream, reset.clone());
        #[cfg(feature = "https")]
        if let Some(tls) = &self.tls {
            // A handshake takes as long as the head of a request may, at most.
            let shaken = match self.patience {
                Some(patience) => tokio::time::timeout(patience, tls.accept(connection)).await,
                None => Ok(tls.accept(connection).await),
            };
            if let Ok(Ok(stream)) = shaken {
                self.speak(stream, reset, stop).await;
            }
            return;
        }
        self.speak(connection, reset, stop).await;
    }

    async fn speak(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin,
        reset: ResetHandle,
        mut stop: watch::Receiver<()>,
    ) {
        let service = service_fn(|request: http::Request<Incoming>| {
            let mut request = request.map(|body| Body::new(Patient::of(body, self.patience)));
            request.extensions_mut().insert(ConnectInfo(reset.clone()));
            self.router.clone().call(request)
        });
        let mut http = http1::Builder::new();
        http.header_read_timeout(self.patience);
        if self.patience.is_some() {
            http.timer(TokioTimer::new());
        }
        let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
        // However a connection ends: there is nobody left to be told.
        tokio::select! {
            _ = connection.as_mut() => return,
            _ = stop.changed() => connection.as_mut().graceful_shutdown(),
        }
        let _ = connection.await;
    }
}

/// Whether it was the connection that failed, and not the listener.
fn is_of_peer(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

/// The body of a request. It is broken off if it takes too long.
struct Patient {
    body: Incoming,
    patience: Option<Duration>,
    /// Runs once the body is waited for.
    end: Option<Pin<Box<Sleep>>>,
}

impl Patient {
    fn of(body: Incoming, patience: Option<Duration>) -> Self {
        Self {
            body,
            patience,
            end: None,
        }
    }
}

impl http_body::Body for Patient {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            return Poll::Ready(frame.map(|frame| frame.map_err(io::Error::other)));
        }
        let Some(patience) = self.patience else {
            return Poll::Pending;
        };
        let end = self
            .end
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
        ready!(end.as_mut().poll(context));
        Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
