//! What the methods of a group send, in short: one entry for each method, with its name, method, path, query and body.
//! `golden!` writes the test of a group; headers and credentials are shown by the files of `whole_requests.rs`.

use std::future::{IntoFuture, Ready, ready};
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use expect_test::expect_file;
use http::{Request, Response};
use identity_facade::Error;
use identity_facade::transport::ConnectionError;

/// What a client has sent so far, and the entries that were written of it.
#[derive(Default)]
pub(crate) struct Requests {
    sent: Arc<Mutex<Vec<String>>>,
    entries: Vec<String>,
}

impl Requests {
    /// A connection to a server that answers all alike.
    pub(crate) fn connection(
        &self,
        answer: &'static str,
    ) -> impl Fn(Request<Bytes>) -> Ready<Result<Response<String>, ConnectionError>>
    + Send
    + Sync
    + 'static {
        let sent = Arc::clone(&self.sent);
        move |request| {
            sent.lock().unwrap().push(text(&request));
            ready(Ok(Response::new(answer.to_owned())))
        }
    }

    /// Sends `call`, which makes one request, and writes the entry of the method that gave it.
    pub(crate) async fn entry<T>(
        &mut self,
        method: &str,
        call: impl IntoFuture<Output = Result<T, Error>>,
    ) {
        // Whether the answer can be read as a `T` is no matter of these tests.
        let error = call.await.err();
        let sent = std::mem::take(&mut *self.sent.lock().unwrap());
        let [request] = sent.as_slice() else {
            panic!("{method}: {} requests, {error:?}", sent.len());
        };
        self.entries.push(format!("### {method}\n{request}"));
    }

    /// Compares the entries with the file of `group`; `UPDATE_EXPECT=1` writes it anew.
    pub(crate) fn expect(&self, vendor: &str, group: &str) {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let file = root.join(format!("tests/golden/{vendor}/{group}.http"));
        expect_file![file].assert_eq(&self.entries.join("\n"));
    }
}

/// A request line without the version of HTTP, and the body if there is one.
fn text(request: &Request<Bytes>) -> String {
    let target = request.uri().path_and_query().unwrap();
    let body = String::from_utf8_lossy(request.body()).replace('\r', "");
    let end = if body.is_empty() || body.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    format!("{} {target}\n{body}{end}", request.method())
}

/// The test of a group: `golden!(clerk, machines: list(); create("reports").default_token_ttl(60);)` calls the methods of
/// `machines()` of the client that `clerk(&requests)` builds, and compares with `golden/clerk/machines.http`. Arguments
/// are all different, so that swapped ones show. `golden!(genauth, applications of client: …)` calls the client's own
/// methods.
macro_rules! golden {
    (@ $vendor:ident, $group:ident, |$client:ident| $receiver:expr, $(
        $method:ident($($argument:expr),* $(,)?) $(.$setter:ident($($value:expr),* $(,)?))*;
    )+) => {
        #[tokio::test]
        async fn $group() {
            let mut requests = $crate::golden::requests::Requests::default();
            let $client = $vendor(&requests);
            let group = $receiver;
            $(
                let call = group.$method($($argument),*)$(.$setter($($value),*))*;
                requests.entry(stringify!($method), call).await;
            )+
            requests.expect(stringify!($vendor), stringify!($group));
        }
    };
    ($vendor:ident, $group:ident of client: $($calls:tt)+) => {
        golden!(@ $vendor, $group, |client| client, $($calls)+);
    };
    ($vendor:ident, $group:ident: $($calls:tt)+) => {
        golden!(@ $vendor, $group, |client| client.$group(), $($calls)+);
    };
}

pub(crate) use golden;
