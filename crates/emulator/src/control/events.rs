//! Requests as they come, as server-sent events. A listener keeps nothing but the number of the request that it was told
//! last: each event is made from the records when the connection has room for it. So a slow listener costs no memory and
//! holds nobody up; what the records have forgotten by then, it is told to have missed.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame};
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::control::Call;
use crate::control::refusal::Refusal;
use crate::control::requests::{Filter, shown};
use crate::http::exchange::Request;
use crate::http::recorder::Arrivals;
use crate::http::server::Shared;

/// The operation that is answered with a stream.
pub(super) const OPERATION: &str = "streamRequests";

/// How long nothing is sent before a comment shows that the connection is alive.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// How soon a browser connects again, in milliseconds.
const RETRY: &str = "retry: 1000\n\n";

/// Begins a stream: behind the request that the listener was told last, or as the query says.
pub(super) fn begin(call: &Call<'_>, request: &Request) -> Result<Events, Refusal> {
    let filter = Filter::of(call)?;
    let arrivals = call.shared.recorder.arrivals();
    let told = request.header("last-event-id");
    let last = match told.and_then(|number| number.parse().ok()) {
        // No request has had this number yet: it is one of an emulator before this one.
        Some(number) if number > arrivals.borrow().latest => 0,
        Some(number) => number,
        None => filter.since,
    };
    let listener = Listener {
        shared: Arc::clone(call.shared),
        filter,
        last,
        arrivals,
    };
    let greeting = std::future::ready(Some((listener, Bytes::from_static(RETRY.as_bytes()))));
    Ok(Events(Some(Box::pin(greeting))))
}

/// The next piece of a stream, and who listens for the one after it. `None`: there is none.
type Next = Pin<Box<dyn Future<Output = Option<(Listener, Bytes)>> + Send>>;

/// The body of an answer that is a stream of events.
pub(super) struct Events(Option<Next>);

impl Body for Events {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let Some(next) = &mut self.0 else {
            return Poll::Ready(None);
        };
        let piece = ready!(next.as_mut().poll(context));
        let (next, piece) = piece.map_or((None, None), |(listener, piece)| {
            (Some(Box::pin(listener.next()) as Next), Some(piece))
        });
        self.0 = next;
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }
}

/// Who listens.
struct Listener {
    shared: Arc<Shared>,
    filter: Filter,
    /// The number up to which all requests were told, or do not fit.
    last: u64,
    arrivals: watch::Receiver<Arrivals>,
}

impl Listener {
    /// Waits for the next event. `None` once the emulator has stopped and all is told.
    async fn next(mut self) -> Option<(Self, Bytes)> {
        loop {
            let is_over = self.arrivals.borrow_and_update().is_over;
            let fits = |request: &_| self.filter.fits(request);
            let page = self.shared.recorder.after(self.last, 1, fits);
            if page.missed > 0 {
                self.last += page.missed;
                let event = event("missed", self.last, &json!({ "missed": page.missed }));
                return Some((self, event));
            }
            self.last = page.last;
            if let Some((number, request)) = page.requests.first() {
                let event = event("request", *number, &shown(*number, request));
                return Some((self, event));
            }
            if is_over {
                return None;
            }
            match timeout(KEEP_ALIVE, self.arrivals.changed()).await {
                Ok(Ok(())) => {}
                // The records are gone.
                Ok(Err(_)) => return None,
                Err(_) => return Some((self, Bytes::from_static(b": still here\n\n"))),
            }
        }
    }
}

/// An event on the wire. JSON in one line needs no other form.
fn event(name: &str, id: u64, data: &Value) -> Bytes {
    Bytes::from(format!("event: {name}\nid: {id}\ndata: {data}\n\n"))
}
