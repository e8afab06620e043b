//! A connection that breaks for good at one request, as when a program is killed there.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use identity_facade::transport::{BoxFuture, ConnectionError, Exchange, ResponseBody};

/// What becomes of the request at which the connection breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cut {
    /// It is never sent.
    BeforeSending,
    /// It is carried out, and its answer is lost.
    AfterTheEffect,
}

/// A line on which `whole` requests go well; the next one is cut, and nothing follows it. Clones share the count.
#[derive(Clone)]
pub(crate) struct Line {
    inner: Arc<dyn Exchange>,
    count: Arc<AtomicUsize>,
    whole: usize,
    cut: Cut,
}

impl Line {
    pub(crate) fn new(whole: usize, cut: Cut) -> Self {
        Self {
            inner: Arc::new(|_| async { Err::<Response<String>, _>(broken()) }),
            count: Arc::default(),
            whole,
            cut,
        }
    }

    /// The same line to another server.
    pub(crate) fn to(&self, server: impl Exchange) -> Self {
        Self {
            inner: Arc::new(server),
            ..self.clone()
        }
    }

    /// How many requests there were.
    pub(crate) fn requests(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }
}

impl Exchange for Line {
    fn exchange(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>> {
        let number = self.count.fetch_add(1, Ordering::SeqCst);
        let last = number == self.whole && self.cut == Cut::AfterTheEffect;
        if number < self.whole {
            return self.inner.exchange(request);
        }
        let sent = last.then(|| self.inner.exchange(request));
        Box::pin(async move {
            if let Some(sent) = sent {
                drop(sent.await);
            }
            Err(ConnectionError::interrupted(broken()))
        })
    }
}

fn broken() -> io::Error {
    io::Error::from(io::ErrorKind::ConnectionReset)
}
