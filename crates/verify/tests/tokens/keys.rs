//! How keys are loaded and kept: promises of the cache, through a verifier.

use std::future::pending;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::common::{self, ISSUER, Watch, jwks, sign, token};
use bytes::Bytes;
use http::{Request, Response};
use identity_verify::clerk::{SessionToken, Verifier};
use identity_verify::{Fetch, FetchError, FetchFuture, KeyPolicy, Reason};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// A server of keys: what it answers can be changed, and it answers only while it is open.
#[derive(Clone)]
struct Server {
    answer: Arc<Mutex<(u16, Vec<u8>)>>,
    requests: Arc<AtomicUsize>,
    open: Arc<Semaphore>,
}

impl Server {
    fn new(set: &str) -> Self {
        Self {
            answer: Arc::new(Mutex::new((200, jwks(set)))),
            requests: Arc::default(),
            open: Arc::new(Semaphore::new(1)),
        }
    }

    fn answers(&self, status: u16, body: impl Into<Vec<u8>>) {
        *self.answer.lock().unwrap() = (status, body.into());
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl Fetch for Server {
    fn fetch(&self, request: Request<Bytes>, _: usize) -> FetchFuture {
        assert_eq!(request.method(), "GET");
        self.requests.fetch_add(1, Ordering::SeqCst);
        let server = self.clone();
        Box::pin(async move {
            let _open = server.open.acquire().await;
            let (status, body) = server.answer.lock().unwrap().clone();
            let answer = Response::builder().status(status).body(body.into());
            Ok(answer.unwrap())
        })
    }
}

/// A verifier with its own clock and server.
fn verifier(set: &str) -> (Verifier, Server, Watch) {
    let (server, watch) = (Server::new(set), Watch::default());
    let verifier = Verifier::builder()
        .issuer(ISSUER)
        .clock(watch.clone())
        .fetch(server.clone())
        .build()
        .unwrap();
    (verifier, server, watch)
}

/// A session that is accepted until the end of time.
fn lasting() -> String {
    common::session(&json!({"exp": 4_000_000_000_u64}))
}

fn of_unknown_key(kid: &str) -> String {
    let header = json!({"alg": "RS256", "typ": "JWT", "kid": kid});
    sign(
        &header,
        &common::session_claims(&json!({"exp": 4_000_000_000_u64})),
    )
}

async fn reason(verifier: &Verifier, token: &str) -> Option<Reason> {
    verifier
        .verify::<SessionToken>(token)
        .await
        .err()
        .map(|error| error.reason())
}

#[tokio::test]
async fn keys_are_loaded_once_for_many_tokens() {
    let (verifier, server, watch) = verifier("instance");
    assert_eq!(server.requests(), 0, "building sends nothing");
    for second in [0, 10, 300] {
        watch.set(second);
        assert_eq!(reason(&verifier, &lasting()).await, None);
        assert_eq!(server.requests(), 1);
    }
    watch.set(301);
    assert_eq!(reason(&verifier, &lasting()).await, None);
    assert_eq!(server.requests(), 2);
    assert_eq!(verifier.key_stats().fetches, 2);
    assert_eq!(verifier.key_stats().held, 1);
}

#[tokio::test]
async fn one_request_serves_all_that_wait() {
    let (verifier, server, _) = verifier("instance");
    let closed = server.open.clone().acquire_owned().await.unwrap();
    let waiting: Vec<_> = (0..50)
        .map(|_| {
            let verifier = verifier.clone();
            tokio::spawn(async move { reason(&verifier, &lasting()).await })
        })
        .collect();
    tokio::task::yield_now().await;
    drop(closed);
    for verified in waiting {
        assert_eq!(verified.await.unwrap(), None);
    }
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn a_caller_that_goes_away_does_not_lose_the_request() {
    let (verifier, server, _) = verifier("instance");
    let closed = server.open.clone().acquire_owned().await.unwrap();
    let token = lasting();
    {
        let mut first = pin!(verifier.verify::<SessionToken>(&token));
        let polled = first.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Pending));
    }
    assert_eq!(server.requests(), 1);
    drop(closed);
    assert_eq!(reason(&verifier, &token).await, None);
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn a_flood_of_unknown_keys_asks_once_per_cool_down() {
    let (verifier, server, watch) = verifier("instance");
    assert_eq!(reason(&verifier, &lasting()).await, None);
    // The signature is not reached, so one is enough for all.
    let unknown = of_unknown_key("another");
    for _ in 0..1000 {
        assert_eq!(reason(&verifier, &unknown).await, Some(Reason::KeyMismatch));
    }
    assert_eq!(server.requests(), 1, "the keys were loaded just now");
    for round in 1..4 {
        watch.set(31 * round);
        for _ in 0..100 {
            assert_eq!(reason(&verifier, &unknown).await, Some(Reason::KeyMismatch));
        }
        assert_eq!(server.requests(), 1 + usize::try_from(round).unwrap());
    }
    assert_eq!(verifier.key_stats().unknown_keys, 1300);
    assert_eq!(verifier.key_stats().held, 1);
}

#[tokio::test]
async fn a_new_key_is_found_before_the_old_ones_are_stale() {
    let (verifier, server, watch) = verifier("instance");
    assert_eq!(reason(&verifier, &lasting()).await, None);
    server.answers(200, jwks("rotated"));
    watch.set(31);
    assert_eq!(
        reason(&verifier, &token("session-new-key-after-rotation")).await,
        None
    );
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn a_withdrawn_key_is_gone_after_the_next_load() {
    let (verifier, server, watch) = verifier("instance");
    for second in [0, 100, 200, 300] {
        // Hits do not prolong its life.
        watch.set(second);
        assert_eq!(reason(&verifier, &lasting()).await, None);
    }
    server.answers(200, jwks("other-instance"));
    watch.set(301);
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeyMismatch)
    );
}

#[tokio::test]
async fn old_keys_are_used_for_a_bounded_time_while_none_can_be_loaded() {
    let (verifier, server, watch) = verifier("instance");
    assert_eq!(reason(&verifier, &lasting()).await, None);
    server.answers(503, "down");
    watch.set(1800);
    assert_eq!(reason(&verifier, &lasting()).await, None);
    assert_eq!(server.requests(), 2);
    assert_eq!(reason(&verifier, &lasting()).await, None);
    assert_eq!(server.requests(), 2, "not asked again within the cool-down");
    assert_eq!(verifier.key_stats().stale_uses, 2);
    // Whether this key is new cannot be known.
    let unknown = of_unknown_key("another");
    assert_eq!(
        reason(&verifier, &unknown).await,
        Some(Reason::KeysNotLoaded)
    );
    watch.set(3601);
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeysNotLoaded)
    );
    server.answers(200, jwks("instance"));
    watch.set(3632);
    assert_eq!(reason(&verifier, &lasting()).await, None);
    assert_eq!(verifier.key_stats().failures, 2);
}

#[tokio::test]
async fn keys_that_cannot_be_loaded_are_unavailable_and_never_unauthorized() {
    let answers: [(u16, &[u8], Reason); 9] = [
        (500, b"", Reason::KeysNotLoaded),
        (404, b"{}", Reason::KeysNotLoaded),
        (302, b"", Reason::KeysNotLoaded),
        (429, b"", Reason::KeysNotLoaded),
        (401, b"{}", Reason::SecretKeyInvalid),
        (200, b"<html>", Reason::KeysInvalid),
        (200, b"{\"keys\":[]}", Reason::KeysInvalid),
        (
            200,
            b"{\"keys\":[{\"kty\":\"oct\",\"kid\":\"x\",\"k\":\"AA\"}]}",
            Reason::KeysInvalid,
        ),
        (200, b"[]", Reason::KeysInvalid),
    ];
    for (status, body, expected) in answers {
        let (verifier, server, _) = verifier("instance");
        server.answers(status, body);
        let error = verifier
            .verify::<SessionToken>(&lasting())
            .await
            .unwrap_err();
        assert_eq!(error.reason(), expected, "{status}");
        assert_eq!((error.status(), error.is_unavailable()), (503, true));
        assert!(error.retry_after() > Some(Duration::ZERO));
    }
}

#[tokio::test]
async fn a_document_that_is_too_long_is_not_read() {
    let endless = |_: Request<Bytes>| async { Ok::<_, FetchError>(Response::new(Endless)) };
    let verifier = Verifier::builder()
        .issuer(ISSUER)
        .fetch(endless)
        .build()
        .unwrap();
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeysNotLoaded)
    );
}

/// A body that never ends.
struct Endless;

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = FetchError;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, FetchError>>> {
        Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(
            &[b' '; 4096],
        )))))
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_answer_is_given_up() {
    struct Silent;
    impl Fetch for Silent {
        fn fetch(&self, _: Request<Bytes>, _: usize) -> FetchFuture {
            Box::pin(pending())
        }
    }
    let verifier = Verifier::builder()
        .issuer(ISSUER)
        .fetch(Silent)
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeysNotLoaded)
    );
    assert_eq!(began.elapsed().as_secs(), 10);
}

#[tokio::test]
async fn verifying_with_the_keys_that_are_held_sends_nothing() {
    let (verifier, server, watch) = verifier("instance");
    let now = |token: &str| {
        verifier
            .verify_now::<SessionToken>(token)
            .err()
            .map(|error| error.reason())
    };
    assert_eq!(now(&lasting()), Some(Reason::KeysMissing));
    assert_eq!(server.requests(), 0);
    verifier.refresh_keys().await.unwrap();
    assert_eq!(now(&lasting()), None);
    watch.set(3600);
    assert_eq!(now(&lasting()), None);
    watch.set(3601);
    assert_eq!(now(&lasting()), Some(Reason::KeysMissing));
    assert_eq!(server.requests(), 1);
}

#[tokio::test]
async fn a_clock_that_is_set_back_does_not_prolong_a_keys_life() {
    let (verifier, server, watch) = verifier("instance");
    watch.set(10_000);
    assert_eq!(reason(&verifier, &lasting()).await, None);
    server.answers(200, jwks("other-instance"));
    watch.set(0);
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeyMismatch)
    );
    assert_eq!(server.requests(), 2);
}

#[tokio::test]
async fn the_secret_key_is_sent_to_the_backend_api_and_never_printed() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    let load = move |request: Request<Bytes>| {
        let headers = format!("{:?}", request.headers());
        let key = request.headers()["authorization"]
            .to_str()
            .unwrap()
            .to_owned();
        seen.lock()
            .unwrap()
            .push((request.uri().to_string(), key, headers));
        async { Err::<Response<Endless>, _>(FetchError) }
    };
    let builder = Verifier::builder()
        .secret_key("sk_test_hidden")
        .issuer(ISSUER)
        .fetch(load);
    assert!(!format!("{builder:?}").contains("hidden"));
    let verifier = builder.build().unwrap();
    assert!(!format!("{verifier:?}").contains("hidden"));
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeysNotLoaded)
    );
    let asked = asked.lock().unwrap();
    let (uri, key, headers) = &asked[0];
    assert_eq!(uri, "https://api.clerk.com/v1/jwks");
    assert_eq!(key, "Bearer sk_test_hidden");
    assert!(!headers.contains("hidden"), "{headers}");
}

#[tokio::test]
async fn the_provided_client_follows_no_redirect() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let paths = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&paths);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = vec![0; 4096];
            let read = stream.read(&mut head).await.unwrap();
            let head = String::from_utf8_lossy(&head[..read]).into_owned();
            seen.lock()
                .unwrap()
                .push(head.split(' ').nth(1).unwrap_or_default().to_owned());
            let answer = "HTTP/1.1 302 Found\r\nlocation: /elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let verifier = Verifier::builder()
        .any_issuer()
        .jwks_url(format!("http://{address}/jwks"))
        .build()
        .unwrap();
    assert_eq!(
        reason(&verifier, &lasting()).await,
        Some(Reason::KeysNotLoaded)
    );
    assert_eq!(*paths.lock().unwrap(), ["/jwks"]);
}

#[test]
fn a_policy_outside_its_limits_is_refused() {
    let policies = [
        KeyPolicy::new().cool_down(Duration::ZERO),
        KeyPolicy::new().fresh_for(Duration::from_secs(5)),
        KeyPolicy::new().fresh_for(Duration::MAX),
        KeyPolicy::new().stale_for(Duration::from_secs(200)),
        KeyPolicy::new().timeout(Duration::ZERO),
    ];
    for policy in policies {
        let built = Verifier::builder()
            .issuer(ISSUER)
            .key_policy(policy)
            .build();
        assert_eq!(built.unwrap_err().setting(), "key_policy");
    }
}
