//! A seam between client and emulator that rejects identifiers, is without a server for a while, or is cut off at one
//! request.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use identity_emulator::Emulator;
use identity_facade::transport::{BoxFuture, ConnectionError, Exchange, ResponseBody};
use tokio::sync::Notify;
use tokio::time::Instant;

/// What happens to the request at which a seam is cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cut {
    BeforeSending,
    /// The server has done it.
    AnswerLost,
}

#[derive(Clone)]
pub(crate) struct Seam(Arc<Inner>);

struct Inner {
    emulator: Box<dyn Exchange>,
    rejected: HashSet<String>,
    cut: Option<(usize, Cut)>,
    killed: Option<(usize, Duration)>,
    state: Mutex<State>,
    notify: Arc<Notify>,
}

#[derive(Default)]
struct State {
    sent: usize,
    cut: usize,
    down_until: Option<Instant>,
}

impl Seam {
    pub(crate) fn new(emulator: &Emulator) -> Self {
        Self(Arc::new(Inner {
            emulator: Box::new(emulator.connection()),
            rejected: HashSet::new(),
            cut: None,
            killed: None,
            state: Mutex::default(),
            notify: Arc::default(),
        }))
    }

    fn with(self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Arc::into_inner(self.0).expect("it is not shared yet");
        change(&mut inner);
        Self(Arc::new(inner))
    }

    /// Answers 404 to requests that hold one of these identifiers; the emulator does not see them.
    pub(crate) fn rejecting(self, rejected: HashSet<String>) -> Self {
        self.with(|inner| inner.rejected = rejected)
    }

    /// At this request, and from then on, nothing goes through.
    pub(crate) fn cut_at(self, request: usize, cut: Cut) -> Self {
        self.with(|inner| inner.cut = Some((request, cut)))
    }

    /// At this request there is no server for a while. It is carried out, as is every second one that is on its way
    /// then; no answer arrives.
    pub(crate) fn killed_at(self, request: usize, down: Duration) -> Self {
        self.with(|inner| inner.killed = Some((request, down)))
    }

    /// Requests that the client sent, and those of them that had no answer.
    pub(crate) fn counts(&self) -> (usize, usize) {
        let state = self.0.state.lock().unwrap();
        (state.sent, state.cut)
    }

    /// Ready when the seam is cut.
    pub(crate) fn was_cut(&self) -> impl Future<Output = ()> + Send + 'static {
        let notify = Arc::clone(&self.0.notify);
        async move { notify.notified().await }
    }

    pub(crate) fn exchange(&self) -> impl Exchange {
        self.clone()
    }
}

impl Exchange for Seam {
    fn exchange(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>> {
        let seam = self.clone();
        Box::pin(async move { seam.carry(request).await })
    }
}

impl Seam {
    async fn carry(
        &self,
        request: Request<Bytes>,
    ) -> Result<Response<ResponseBody>, ConnectionError> {
        let inner = &*self.0;
        let number = {
            let mut state = inner.state.lock().unwrap();
            state.sent += 1;
            state.sent - 1
        };
        // So that requests are on their way at the same time.
        tokio::time::sleep(Duration::from_millis(1)).await;
        if let Some((at, down)) = inner.killed
            && number == at
        {
            inner.state.lock().unwrap().down_until = Some(Instant::now() + down);
        }
        let down = inner.state.lock().unwrap().down_until;
        let down = down.is_some_and(|until| Instant::now() < until);
        let cut = inner.cut.filter(|(at, _)| number >= *at);
        if let Some((at, _)) = cut
            && number == at
        {
            inner.notify.notify_one();
        }
        let before = cut.is_some_and(|(at, cut)| number > at || cut == Cut::BeforeSending);
        if before || (down && number % 2 == 1) {
            inner.state.lock().unwrap().cut += 1;
            return Err(ConnectionError::not_sent("there is no server"));
        }
        let answer = if self.rejects(&request) {
            Ok(rejection())
        } else {
            inner.emulator.exchange(request).await
        };
        if cut.is_some() || down {
            inner.state.lock().unwrap().cut += 1;
            return Err(ConnectionError::interrupted("the server is gone"));
        }
        answer
    }

    fn rejects(&self, request: &Request<Bytes>) -> bool {
        if self.0.rejected.is_empty() || !request.uri().path().contains("revoke") {
            return false;
        }
        let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
        let entries = body["list"].as_array().unwrap().iter();
        let mut ids = entries.flat_map(|entry| entry["targetIdentifier"].as_array().unwrap());
        ids.any(|id| self.0.rejected.contains(id.as_str().unwrap()))
    }
}

fn rejection() -> Response<ResponseBody> {
    let body = r#"{"statusCode":404,"message":"no such subject","requestId":"req_1"}"#;
    Response::new(ResponseBody::new(body.to_owned()))
}
