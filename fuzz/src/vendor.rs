//! A vendor on the loopback that answers as it is told, and the clients that call it. One runtime and one pool of
//! connections serve every run; a client is made anew for each, so that no run knows of another one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use http::{HeaderValue, StatusCode};
use identity_facade::genauth::ManagementClient;
use identity_facade::{RetryPolicy, clerk, reqwest};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{self, Runtime};

/// The secret of both vendors' clients.
pub(crate) const SECRET: &str = "sk_test_that_must_not_print";

/// An answer as it goes over the wire.
pub(crate) struct Answer(Vec<u8>);

impl Answer {
    /// Headers without a value are left out; a status that has no body gets none.
    pub(crate) fn new(
        status: StatusCode,
        headers: &[(&str, Option<&HeaderValue>)],
        body: &[u8],
    ) -> Self {
        let mut wire = format!("HTTP/1.1 {} \r\n", status.as_u16()).into_bytes();
        for (name, value) in headers {
            if let Some(value) = value {
                wire.extend([name.as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
            }
        }
        if has_body(status) {
            let length = format!("content-length: {}\r\n", body.len());
            wire.extend([length.as_bytes(), b"\r\n", body].concat());
        } else {
            wire.extend(b"\r\n");
        }
        Self(wire)
    }
}

/// Whether HTTP lets an answer of this status have a body.
pub(crate) fn has_body(status: StatusCode) -> bool {
    ![StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED].contains(&status)
}

/// What the next answer is, and what the last request asked for.
#[derive(Default)]
struct Desk {
    answer: Vec<u8>,
    target: String,
}

pub(crate) struct Vendor {
    runtime: Runtime,
    http: reqwest::Client,
    origin: String,
    desk: Arc<Mutex<Desk>>,
}

impl Vendor {
    /// A vendor for one run at a time.
    pub(crate) fn open() -> Mutex<Self> {
        let runtime = single();
        let listener = runtime
            .block_on(TcpListener::bind("127.0.0.1:0"))
            .expect("the loopback has a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let desk = Arc::<Mutex<Desk>>::default();
        let served = Arc::clone(&desk);
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&served)));
            }
        });
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy();
        Mutex::new(Self {
            runtime,
            http: http.build().expect("no setting is wrong"),
            origin: format!("http://{address}"),
            desk,
        })
    }

    /// Carries `call` out; whatever it asks is answered with `answer`.
    pub(crate) fn answering<T>(&self, answer: &Answer, call: impl Future<Output = T>) -> T {
        lock(&self.desk).answer.clone_from(&answer.0);
        self.runtime.block_on(call)
    }

    /// Path and query of the last request.
    pub(crate) fn target(&self) -> String {
        lock(&self.desk).target.clone()
    }

    pub(crate) fn clerk(&self) -> clerk::Client {
        clerk::Client::builder(SECRET)
            .base_url(&self.origin)
            .http_client(self.http.clone())
            .retry(RetryPolicy::never())
            .build()
            .expect("no setting is wrong")
    }

    pub(crate) fn genauth(
        &self,
        clock: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> ManagementClient {
        ManagementClient::builder("key-id", SECRET)
            .host(&self.origin)
            .http_client(self.http.clone())
            .retry(RetryPolicy::never())
            .clock(clock)
            .build()
            .expect("no setting is wrong")
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

/// Answers one request after the other.
async fn serve(mut stream: TcpStream, desk: Arc<Mutex<Desk>>) {
    let mut read = Vec::new();
    while let Some(target) = request(&mut stream, &mut read).await {
        let answer = {
            let mut desk = lock(&desk);
            desk.target = target;
            desk.answer.clone()
        };
        if stream.write_all(&answer).await.is_err() {
            break;
        }
    }
}

/// Takes one request off the connection; `None` if the connection ends.
async fn request(stream: &mut TcpStream, read: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&read[..end]).into_owned();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap_or_default());
            if read.len() >= end + 4 + length {
                read.drain(..end + 4 + length);
                return Some(head.split(' ').nth(1)?.to_owned());
            }
        }
        if stream.read_buf(read).await.ok()? == 0 {
            return None;
        }
    }
}
