//! The HTTP client underneath: ours or the caller's, HTTP/1 or HTTP/2, and what it must never do.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use h2::Reason;
use http::{HeaderMap, HeaderValue, Method, Response};
use identity_core::reqwest::{Client, ClientBuilder, redirect, retry};
use identity_core::{BodyKind, Error, ErrorKind, GaveUp, Operation, Rate, Reply, Transport};
use support::{Plain, Vendor, ok, say};
use tokio::net::TcpListener;

/// What must not happen twice.
static POST: Operation = Operation {
    id: "MakeThing",
    method: Method::POST,
    path: "/things",
    group: "things",
    parameters: &[],
    conditions: &[],
    body: BodyKind::None,
    enveloped: false,
    idempotent: false,
    deprecated: false,
    signed_in: true,
    rate: Rate::Uncounted,
    paging: identity_core::Paging::None,
    secrets: &[],
};

async fn ask(url: &str, client: ClientBuilder) -> Result<Reply<()>, Error> {
    let client = client.no_proxy().build().unwrap();
    let transport = Transport::builder(Plain).base_url(url).http_client(client);
    transport.build()?.call(&POST).send_empty().await
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
    // Left to itself, reqwest sends a refused stream again unseen.
    let http2 = || {
        let client = Client::builder().http2_prior_knowledge();
        client.retry(retry::never())
    };
    let (url, seen) = resetting(Reason::REFUSED_STREAM).await;
    assert_eq!(ask(&url, http2()).await.unwrap().attempts(), 2);
    assert_eq!(seen.load(Ordering::Relaxed), 2);

    let (url, seen) = resetting(Reason::INTERNAL_ERROR).await;
    let error = ask(&url, http2()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.gave_up(), Some(GaveUp::Unrepeatable));
    assert_eq!(seen.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn the_callers_own_client_is_used_and_we_still_say_who_calls() {
    let vendor = Vendor::saying(ok("{}")).await;
    let mut headers = HeaderMap::new();
    headers.insert("x-via", HeaderValue::from_static("own"));
    let client = Client::builder().default_headers(headers).user_agent("own");
    ask(&vendor.url, client).await.unwrap();
    let seen = vendor.only();
    assert_eq!(seen.header("x-via"), Some("own"));
    let name = concat!("identity-facade/", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.header("user-agent"), Some(name));
}

#[tokio::test]
async fn an_answer_that_came_by_a_redirect_is_refused() {
    let elsewhere = Vendor::saying(ok("{}")).await;
    let location = format!("location: {}/things", elsewhere.url);
    let vendor = Vendor::saying(say("307 Temporary", &[&location], "")).await;
    let own = Client::builder().redirect(redirect::Policy::limited(3));
    let error = ask(&vendor.url, own).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("redirect"), "{error}");
    assert_eq!(elsewhere.only().header("authorization"), None);
}

#[test]
fn roots_beside_an_own_client_or_without_a_certificate_are_a_mistake() {
    let builder = || Transport::builder(Plain).base_url("http://localhost:1");
    let own = builder().http_client(Client::new()).root_certificates("x");
    for builder in [own, builder().root_certificates("x")] {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("root certificates"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_is_not_what_its_encoding_says_cannot_be_read() {
    let vendor = Vendor::saying(say("200 OK", &["content-encoding: gzip"], "no gzip at all")).await;
    let outcome = vendor.transport().call(&POST).send_empty().await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
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
        let builder = Transport::builder(Plain).base_url(&vendor.url);
        builder.max_body(bytes).build().unwrap()
    };
    let reply = with_room_for(100_002).call(&POST).send::<String>().await;
    assert_eq!(reply.unwrap().into_body().unwrap().len(), 100_000);
    let refused = with_room_for(100_001).call(&POST).send::<String>().await;
    assert_eq!(refused.unwrap_err().kind(), ErrorKind::AnswerTooLarge);
}

/// reqwest itself would panic.
#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "native-tls"))
))]
#[test]
fn a_provider_that_nobody_installed_is_a_mistake_of_configuration() {
    let error = Transport::builder(Plain)
        .base_url("https://localhost:1")
        .build();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("provider"), "{error}");
}
