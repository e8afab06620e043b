//! The connections below HTTP. A connection can be reset: the peer sees a reset and not an end, because the socket is
//! closed with a linger time of zero. So an answer can break off before its headers or within its body.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// Resets the connection that it belongs to.
#[derive(Debug, Clone, Default)]
pub(crate) struct ResetHandle(Arc<AtomicBool>);

impl ResetHandle {
    /// Nothing is sent any more, and the peer sees a reset.
    pub(crate) fn reset(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// An error once the connection is reset.
    pub(crate) fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::Acquire) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(())
        }
    }
}

/// One connection.
pub(crate) struct Connection {
    stream: TcpStream,
    reset: ResetHandle,
}

impl Connection {
    /// A connection that `reset` resets.
    pub(crate) fn new(stream: TcpStream, reset: ResetHandle) -> Self {
        Self { stream, reset }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.reset.check().is_err() {
            // A connection that is gone already needs no reset.
            drop(self.stream.set_zero_linger());
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.reset.check()?;
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.reset.check()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.reset.check()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.reset.check()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A body of which only the start is sent. Then the connection is reset or stays silent.
pub(crate) struct PartialBody {
    start: Bytes,
    end: End,
}

enum End {
    Silence,
    /// The server sends what it has whenever a body has nothing new, so there is one pause before the reset.
    Pause(ResetHandle),
    Reset(ResetHandle),
}

impl PartialBody {
    /// Sends `start` and resets the connection.
    pub(crate) fn then_reset(start: Bytes, reset: ResetHandle) -> Self {
        let end = End::Pause(reset);
        Self { start, end }
    }

    /// Sends `start` and then nothing.
    pub(crate) fn then_silent(start: Bytes) -> Self {
        let end = End::Silence;
        Self { start, end }
    }
}

impl Body for PartialBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if !self.start.is_empty() {
            let start = std::mem::take(&mut self.start);
            return Poll::Ready(Some(Ok(Frame::data(start))));
        }
        match &self.end {
            End::Silence => Poll::Pending,
            End::Pause(reset) => {
                self.end = End::Reset(reset.clone());
                context.waker().wake_by_ref();
                Poll::Pending
            }
            End::Reset(reset) => {
                reset.reset();
                Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
            }
        }
    }
}
