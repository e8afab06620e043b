//! The HTTP client underneath: ours or the caller's, HTTP/1 or HTTP/2, and what it must never do.

#![cfg(feature = "reqwest-builder")]

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use crate::support::{Plain, Vendor, ok, say};
use bytes::Bytes;
use h2::Reason;
use http::{HeaderMap, HeaderValue, Method, Request, Response};
use identity_facade_core::reqwest::{ClientBuilder, redirect, retry};
use identity_facade_core::{
    ConnectionError, Error, ErrorKind, GaveUp, Operation, Rate, Reply, RetryPolicy, Settings,
};
use tokio::net::TcpListener;

/// What must not happen twice.
static POST: Operation =
    Operation::new("MakeThing", Method::POST, "/things", "things").rate(Rate::Uncounted);

async fn ask(
    url: &str,
    change: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
) -> Result<Reply<()>, Error> {
    let settings = Settings::new().base_url(url).reqwest(change);
    settings.build(Plain)?.call(&POST).reply_empty().await
}

/// A server that speaks HTTP/2 only: it resets the first stream for `reason` and answers the others.
async fn resetting(reason: Reason) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let counted = Arc::clone(&counted);
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(stream).await.unwrap();
                while let Some(Ok((_, mut respond))) = connection.accept().await {
                    if counted.fetch_add(1, Ordering::Relaxed) == 0 {
                        respond.send_reset(reason);
                    } else {
                        let mut body = respond.send_response(Response::new(()), false).unwrap();
                        body.send_data(Bytes::from_static(b"{}"), true).unwrap();
                    }
                }
            });
        }
    });
    (url, seen)
}

#[tokio::test]
async fn a_refused_stream_was_never_taken_on_and_any_other_reset_may_have_been() {
    let http2 = ClientBuilder::http2_prior_knowledge;
    let (url, seen) = resetting(Reason::REFUSED_STREAM).await;
    assert_eq!(ask(&url, http2).await.unwrap().attempts(), 2);
    assert_eq!(seen.load(Ordering::Relaxed), 2);

    for reason in [Reason::INTERNAL_ERROR, Reason::NO_ERROR] {
        let (url, seen) = resetting(reason).await;
        let error = ask(&url, http2).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{reason}");
        assert_eq!(error.gave_up(), Some(GaveUp::Unrepeatable), "{reason}");
        assert_eq!(seen.load(Ordering::Relaxed), 1, "{reason}");
    }
}

#[tokio::test]
async fn a_changed_http_client_is_used_and_we_still_say_who_calls() {
    let vendor = Vendor::saying(ok("{}")).await;
    let change = |client: ClientBuilder| {
        let mut headers = HeaderMap::new();
        headers.insert("x-via", HeaderValue::from_static("own"));
        client.default_headers(headers).user_agent("own")
    };
    ask(&vendor.url, change).await.unwrap();
    let seen = vendor.only();
    assert_eq!(seen.header("x-via"), Some("own"));
    let name = concat!("identity-facade/", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), Some(name));
}

#[tokio::test]
async fn a_changed_http_client_neither_follows_a_redirect_nor_retries() {
    let elsewhere = Vendor::saying(ok("{}")).await;
    let location = format!("location: {}/things", elsewhere.url);
    let vendor = Vendor::saying(say("307 Temporary", &[&location], "")).await;
    let change = |client: ClientBuilder| client.redirect(redirect::Policy::limited(3));
    let error = ask(&vendor.url, change).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(error.to_string().contains("redirect"), "{error}");
    assert!(elsewhere.seen().is_empty());

    let (url, seen) = resetting(Reason::REFUSED_STREAM).await;
    let change = |client: ClientBuilder| {
        let again = retry::for_host("127.0.0.1").max_retries_per_request(5);
        client.http2_prior_knowledge().retry(again)
    };
    assert_eq!(ask(&url, change).await.unwrap().attempts(), 2);
    assert_eq!(seen.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_program_adds_its_name_to_ours() {
    let vendor = Vendor::saying(ok("{}")).await;
    let settings = || Settings::new().base_url(&vendor.url);
    let named = settings().user_agent_suffix("my-app/1.0 (blue)");
    named
        .build(Plain)
        .unwrap()
        .call(&POST)
        .send_empty()
        .await
        .unwrap();
    let name = concat!(
        "identity-facade/",
        env!("CARGO_PKG_VERSION"),
        " my-app/1.0 (blue)"
    );
    assert_eq!(vendor.only().header("user-agent"), Some(name));

    for unfit in [
        "",
        "  ",
        "a\r\nx-injected: 1",
        "b\u{fc}cher/1",
        &"x".repeat(201),
    ] {
        let error = settings()
            .user_agent_suffix(unfit)
            .build(Plain)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("user agent"), "{error}");
        assert!(!error.to_string().contains("injected"), "{error}");
    }
}

/// A proxy that refuses, and what it is told.
async fn proxy() -> Vendor {
    Vendor::saying(say("502 Bad Gateway", &[], "")).await
}

#[tokio::test]
async fn a_proxy_is_used_for_other_hosts_and_not_for_loopback() {
    let through = |url: String, base: &str| {
        let settings = Settings::new().base_url(base).proxy(url);
        settings.retry(RetryPolicy::never()).build(Plain).unwrap()
    };
    let seen = proxy().await;
    let url = seen
        .url
        .replace("http://", "http://user:password-that-must-not-print@");
    let call = through(url.clone(), "https://vendor.test").call(&POST);
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(
        !format!("{error:?}").contains("must-not-print"),
        "{error:?}"
    );
    let told = seen.only();
    assert_eq!(told.line, "CONNECT vendor.test:443 HTTP/1.1");
    assert!(told.header("proxy-authorization").is_some());
    assert_eq!(told.header("authorization"), None);

    let vendor = Vendor::saying(ok("{}")).await;
    through(url, &vendor.url)
        .call(&POST)
        .send_empty()
        .await
        .unwrap();
    assert_eq!((vendor.seen().len(), seen.seen().len()), (1, 1));

    // The last word counts.
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let direct = Settings::new().base_url("https://vendor.test");
    let direct = direct.reqwest(move |client| client.resolve("vendor.test", nobody));
    let direct = direct
        .proxy(&seen.url)
        .no_proxy()
        .retry(RetryPolicy::never());
    let error = direct.build(Plain).unwrap().call(&POST).send_empty().await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Connect);
    assert_eq!(seen.seen().len(), 1);
}

#[test]
fn a_proxy_or_a_certificate_that_cannot_work_is_named_and_not_printed() {
    let settings = || Settings::new().base_url("https://vendor.test");
    let proxies = [
        "hunter2",
        "socks5://hunter2:1080",
        "ftp://hunter2",
        "http://",
        "http://hunter2/path",
        "http://proxy.test?hunter2",
    ];
    let proxies = proxies.map(|url| (settings().proxy(url), "the proxy URL"));
    let pem = "-----BEGIN CERTIFICATE-----\nhunter2\n-----END CERTIFICATE-----\n";
    let certificates = ["", "hunter2", pem];
    let certificates =
        certificates.map(|pem| (settings().client_certificate(pem), "the client certificate"));
    let beside = [
        (settings().proxy("http://hunter2"), "a proxy"),
        (settings().no_proxy(), "a proxy"),
        (
            settings().client_certificate("hunter2"),
            "a client certificate",
        ),
    ];
    let beside = beside.map(|(settings, what)| (settings.exchange(unreachable), what));
    for (settings, what) in proxies.into_iter().chain(certificates).chain(beside) {
        assert!(!format!("{settings:?}").contains("hunter2"));
        let error = settings.build(Plain).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(what), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[test]
fn root_certificates_beside_an_own_exchange_or_without_a_certificate_are_a_mistake() {
    let settings = || Settings::new().base_url("http://localhost:1");
    let own = settings().exchange(unreachable).root_certificates("x");
    for settings in [own, settings().root_certificates("x")] {
        let error = settings.build(Plain).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("root certificates"), "{error}");
    }
}

async fn unreachable(_: Request<Bytes>) -> Result<Response<String>, ConnectionError> {
    Err(ConnectionError::not_sent("nobody is there"))
}

#[tokio::test]
async fn a_closure_stands_in_for_the_http_client() {
    let answering = async |request: Request<Bytes>| {
        assert_eq!(
            request.headers()["authorization"],
            "Bearer key-that-must-not-print"
        );
        let path = request.uri().path().to_owned();
        Ok::<_, ConnectionError>(Response::new(format!("{path:?}")))
    };
    let transport = |exchange: Settings| exchange.base_url("https://vendor.test").build(Plain);
    let through = transport(Settings::new().exchange(answering)).unwrap();
    let reply = through.call(&POST).reply::<String>().await.unwrap();
    assert_eq!(reply.into_content().unwrap(), "/things");

    let nobody = transport(Settings::new().exchange(unreachable)).unwrap();
    let error = nobody.call(&POST).send_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
}

#[tokio::test]
async fn a_body_that_is_not_what_its_encoding_says_cannot_be_read() {
    let vendor = Vendor::saying(say("200 OK", &["content-encoding: gzip"], "no gzip at all")).await;
    let outcome = vendor.transport().call(&POST).send_empty().await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
}

/// A body that breaks with an I/O error at once.
struct Broken(io::ErrorKind);

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<http_body::Frame<Bytes>>>> {
        Poll::Ready(Some(Err(self.0.into())))
    }
}

#[tokio::test]
async fn an_exchange_that_knows_nothing_of_us_says_what_happened_by_the_kind_of_its_io_error() {
    use io::ErrorKind::{ConnectionRefused, ConnectionReset, InvalidData, TimedOut};
    async fn outcome(head: Option<io::ErrorKind>, body: io::ErrorKind) -> (ErrorKind, u32) {
        let exchange = move |_: Request<Bytes>| async move {
            head.map_or_else(
                || Ok(Response::new(Broken(body))),
                |kind| Err(io::Error::from(kind)),
            )
        };
        let settings = Settings::new()
            .exchange(exchange)
            .base_url("https://vendor.test");
        let transport = settings.build(Plain).unwrap();
        let error = transport.call(&POST).send_empty().await.unwrap_err();
        (error.kind(), error.attempts())
    }
    let head = async |kind| outcome(Some(kind), kind).await;
    assert_eq!(head(ConnectionRefused).await, (ErrorKind::Connect, 3));
    for kind in [ConnectionReset, InvalidData, TimedOut] {
        assert_eq!(head(kind).await, (ErrorKind::Interrupted, 1), "{kind}");
    }
    let body = async |kind| outcome(None, kind).await;
    assert_eq!(body(InvalidData).await, (ErrorKind::Decode, 1));
    for kind in [ConnectionReset, ConnectionRefused, TimedOut] {
        assert_eq!(body(kind).await, (ErrorKind::Interrupted, 1), "{kind}");
    }
}

/// The text of a hundred thousand `x`, by gzip.
const PACKED: [u8; 134] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 237, 193, 33, 1, 0, 0, 0, 2, 160, 47, 174, 116, 190, 55, 12,
    64, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 220, 202, 0, 144, 217, 98, 20, 162, 134, 1, 0,
];

#[tokio::test]
async fn an_answer_is_measured_after_unpacking() {
    let vendor = Vendor::saying(say("200 OK", &["content-encoding: gzip"], PACKED)).await;
    let with_room_for = |bytes| {
        let builder = Settings::new().base_url(&vendor.url);
        builder.max_body(bytes).build(Plain).unwrap()
    };
    let reply = with_room_for(100_002).call(&POST).reply::<String>().await;
    assert_eq!(reply.unwrap().into_content().unwrap().len(), 100_000);
    let refused = with_room_for(100_001).call(&POST).reply::<String>().await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::AnswerTooLarge);
}

/// Most of the time that it takes to make a client is reading the certificates of the system, and where there are none,
/// as in an empty container, no client for HTTPS can be made. The environment is that of a process of its own.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
#[test]
fn a_client_for_plain_http_reads_no_certificates() {
    const CHILD: &str = "WITHOUT_CERTIFICATES";
    if std::env::var_os(CHILD).is_some() {
        let client = |base_url| Settings::new().base_url(base_url).build(Plain);
        let error = client("https://localhost:1").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        client("http://localhost:1").unwrap();
        return;
    }
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .arg("a_client_for_plain_http_reads_no_certificates")
        .env(CHILD, "1")
        .env("SSL_CERT_FILE", "/dev/null")
        .env("SSL_CERT_DIR", "/dev/null/none")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(said.contains("1 passed"), "{said}");
}

/// reqwest itself would panic.
#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "native-tls"))
))]
#[test]
fn a_provider_that_nobody_installed_is_a_mistake_of_configuration() {
    let error = Settings::new().base_url("https://localhost:1").build(Plain);
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("provider"), "{error}");
}
