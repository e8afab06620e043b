//! A vendor in this process that answers as it is told, and the clients that call it through memory. One runtime serves
//! every run; a client is made anew for each, so that no run knows of another one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use identity_facade::genauth::ManagementClient;
use identity_facade::transport::{ConnectionError, Exchange};
use identity_facade::{RetryPolicy, clerk};
use tokio::runtime::{self, Runtime};

/// The secret of both vendors' clients.
pub(crate) const SECRET: &str = "sk_test_that_must_not_print";

/// An answer as it goes over the wire.
#[derive(Clone, Default)]
pub(crate) struct Answer(Response<Bytes>);

impl Answer {
    /// Headers without a value are left out; a status that has no body gets none.
    pub(crate) fn new(
        status: StatusCode,
        headers: &[(&'static str, Option<&HeaderValue>)],
        body: &[u8],
    ) -> Self {
        let body = if has_body(status) { body } else { b"" };
        let mut answer = Response::new(Bytes::copy_from_slice(body));
        *answer.status_mut() = status;
        for (name, value) in headers {
            if let Some(value) = value {
                answer.headers_mut().insert(*name, (*value).clone());
            }
        }
        Self(answer)
    }
}

/// Whether HTTP lets an answer of this status have a body.
pub(crate) fn has_body(status: StatusCode) -> bool {
    ![StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&status)
}

/// What the next answer is, and what the last request asked for.
#[derive(Default)]
struct Desk {
    answer: Answer,
    target: String,
}

pub(crate) struct Vendor {
    runtime: Runtime,
    desk: Arc<Mutex<Desk>>,
}

impl Vendor {
    /// A vendor for one run at a time.
    pub(crate) fn open() -> Mutex<Self> {
        Mutex::new(Self {
            runtime: single(),
            desk: Arc::default(),
        })
    }

    /// Carries `call` out; whatever it asks is answered with `answer`.
    pub(crate) fn answering<T>(&self, answer: &Answer, call: impl Future<Output = T>) -> T {
        lock(&self.desk).answer.clone_from(answer);
        self.runtime.block_on(call)
    }

    /// Path and query of the last request.
    pub(crate) fn target(&self) -> String {
        lock(&self.desk).target.clone()
    }

    pub(crate) fn clerk(&self) -> clerk::Client {
        clerk::Client::builder(SECRET)
            .exchange(self.exchange())
            .retry(RetryPolicy::never())
            .build()
            .expect("no setting is wrong")
    }

    pub(crate) fn genauth(
        &self,
        clock: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> ManagementClient {
        ManagementClient::builder("key-id", SECRET)
            .exchange(self.exchange())
            .retry(RetryPolicy::never())
            .clock(clock)
            .build()
            .expect("no setting is wrong")
    }

    fn exchange(&self) -> impl Exchange + use<> {
        let desk = Arc::clone(&self.desk);
        move |request: Request<Bytes>| {
            let mut desk = lock(&desk);
            desk.target = request
                .uri()
                .path_and_query()
                .map(ToString::to_string)
                .unwrap_or_default();
            let answer = desk.answer.0.clone().map(Full::new);
            async move { Ok::<_, ConnectionError>(answer) }
        }
    }
}

/// A runtime on the calling thread.
pub(crate) fn single() -> Runtime {
    let mut builder = runtime::Builder::new_current_thread();
    builder.enable_all().build().expect("a runtime can be made")
}

/// A run that failed leaves nothing behind that could spoil the next one.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
