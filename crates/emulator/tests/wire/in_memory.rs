//! The connection without a socket: it gives what the port gives, and breaks as a connection to the port does.

use std::future::Future as _;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::Body as _;
use identity_emulator::{Builder, Emulator, Fault, InMemoryBody, RecordedRequest};
use serde_json::{Value, json};

use crate::{beginning, client};

/// What a caller sees.
#[derive(Debug, PartialEq)]
enum Seen {
    Answer(StatusCode, HeaderMap, Bytes),
    /// No head.
    Nothing,
    /// A head, and a body that breaks.
    Part(StatusCode, HeaderMap),
    /// It takes longer than anybody waits.
    Stall,
}

fn builder() -> Builder {
    Emulator::builder().clock(beginning)
}

async fn next(body: &mut InMemoryBody) -> Option<io::Result<Bytes>> {
    let frame = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
    Some(frame.map(|frame| frame.into_data().unwrap()))
}

async fn read(response: Response<InMemoryBody>) -> Seen {
    let (head, mut body) = response.into_parts();
    let mut read = BytesMut::new();
    while let Some(piece) = next(&mut body).await {
        match piece {
            Ok(piece) => read.extend_from_slice(&piece),
            Err(_) => return Seen::Part(head.status, head.headers),
        }
    }
    Seen::Answer(head.status, head.headers, read.freeze())
}

async fn in_memory(emulator: &Emulator, request: Request<Bytes>) -> Seen {
    match emulator.connection()(request).await {
        Ok(response) => read(response).await,
        Err(_) => Seen::Nothing,
    }
}

async fn by_socket(emulator: &Emulator, request: Request<Bytes>) -> Seen {
    let target = request.uri().path_and_query().unwrap();
    let url = format!("{}{target}", emulator.clerk_url());
    let (head, body) = request.into_parts();
    let sent = client().request(head.method, url).headers(head.headers);
    let Ok(response) = sent.body(body).send().await else {
        return Seen::Nothing;
    };
    let (status, headers) = (response.status(), response.headers().clone());
    match response.bytes().await {
        Ok(body) => Seen::Answer(status, headers, body),
        Err(_) => Seen::Part(status, headers),
    }
}

/// Asks both ways; a stall is seen after a while.
async fn both(listening: &Emulator, quiet: &Emulator, request: &Request<Bytes>) -> (Seen, Seen) {
    let while_waiting = Duration::from_millis(150);
    let wire = tokio::time::timeout(while_waiting, by_socket(listening, request.clone()));
    let memory = tokio::time::timeout(while_waiting, in_memory(quiet, request.clone()));
    let (wire, memory) = tokio::join!(wire, memory);
    (wire.unwrap_or(Seen::Stall), memory.unwrap_or(Seen::Stall))
}

/// A record without what tells one way from the other: two headers that HTTP adds on a wire.
fn told(record: &RecordedRequest) -> String {
    let RecordedRequest {
        method,
        path,
        query,
        headers,
        body,
        status,
        answer,
        operation,
        fault,
        ..
    } = record;
    let outcome = record.outcome();
    // In the order of their names, because how they are sent is the client's business.
    let of_wire = ["host", "content-length"];
    let headers = headers.iter();
    let mut headers: Vec<_> = headers
        .filter(|(name, _)| !of_wire.contains(&name.as_str()))
        .collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    format!(
        "{method} {path} {query:?} {headers:?} {body:?} {status} {outcome} {answer:?} {operation:?} {fault:?}"
    )
}

fn request(method: Method, target: &str, key: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    let request = Request::builder().method(method);
    let request = request.uri(format!("https://vendor.test{target}"));
    let request = request.header("authorization", format!("Bearer {key}"));
    let request = request.header("content-type", "application/json");
    request.body(body.into()).unwrap()
}

fn list() -> Request<Bytes> {
    request(Method::GET, "/v1/machines", "sk_test_emulator", "")
}

#[tokio::test]
async fn the_same_requests_have_the_same_answers_and_records_without_a_socket() {
    let listening = builder().start().await.unwrap();
    let quiet = builder().in_memory().unwrap();
    let key = "sk_test_emulator";
    let create = |name: &str| {
        let body = json!({ "name": name }).to_string();
        request(Method::POST, "/v1/machines", key, body)
    };
    let get = |target: &str| request(Method::GET, target, key, "");
    let token =
        json!({ "accessKeyId": "emulator-key-id", "accessKeySecret": "emulator-key-secret" });
    let token = token.to_string();
    for asked in [
        create("billing"),
        create(""),
        list(),
        get("/v1/machines?limit=1&offset=0&order_by=-name"),
        get("/v1/machines?limit=many"),
        get("/v1/machines/mch%20none"),
        request(Method::HEAD, "/v1/machines", key, ""),
        request(Method::GET, "/v1/machines", "sk_test_other", ""),
        request(Method::POST, "/api/v3/get-management-token", "", token),
        request(Method::POST, "/api/v3/create-user", "", "{}"),
        get("/nowhere"),
        get("/"),
        get("/health"),
        request(Method::POST, "/v1/machines", key, vec![b' '; 12 << 20]),
    ] {
        let (wire, memory) = both(&listening, &quiet, &asked).await;
        // The server hangs up on who sends too much, which a caller sees who is still sending.
        let hung_up = asked.body().len() > 11 << 20 && wire == Seen::Nothing;
        assert!(wire == memory || hung_up, "{asked:?}: {wire:?}, {memory:?}");
    }
    let (wire, memory) = (listening.requests(), quiet.requests());
    assert_eq!(wire.len(), memory.len());
    for (wire, memory) in wire.iter().zip(&memory) {
        assert_eq!(told(wire), told(memory));
    }
    assert_eq!(listening.state(), quiet.state());
}

#[tokio::test]
async fn every_fault_is_seen_alike_without_a_socket() {
    let faults = [
        Fault::reset_before_headers(),
        Fault::reset_after_headers(),
        Fault::reset_mid_body(),
        Fault::stalled_headers(),
        Fault::stalled_body(),
        Fault::latency(Duration::from_secs(3600)),
        Fault::latency(Duration::from_millis(20)),
        Fault::truncated_json(),
        Fault::no_content(),
        Fault::content_type("text/plain"),
        Fault::broken_scalar(),
        Fault::drift(identity_emulator::Drift::ALL),
        Fault::oversized(100_000),
        Fault::bad_gateway_page(),
        Fault::status(302).header("x-spaced", " a b ").body("moved"),
        Fault::status(503).retry_after("2"),
        Fault::status(200).body(""),
        Fault::status(204).body("not there"),
        Fault::status(205).body("there"),
        Fault::status(304).body("not there"),
        Fault::status(200)
            .header("content-encoding", "br")
            .body("{}"),
        Fault::status(200).header("connection", "close").body("{}"),
        Fault::status(999),
    ];
    let listening = builder().start().await.unwrap();
    let quiet = builder().in_memory().unwrap();
    for fault in faults {
        for method in [Method::GET, Method::HEAD] {
            let asked = request(method, "/v1/machines", "sk_test_emulator", "");
            listening.inject(fault.clone().once());
            quiet.inject(fault.clone().once());
            let (mut wire, memory) = both(&listening, &quiet, &asked).await;
            if let Seen::Answer(_, headers, _) = &mut wire {
                // Of the connection alone, and none that is kept.
                headers.remove("connection");
            }
            let memory = match memory {
                Seen::Answer(status, mut headers, body) => {
                    headers.remove("connection");
                    Seen::Answer(status, headers, body)
                }
                other => other,
            };
            assert_eq!(wire, memory, "{fault:?}, {asked:?}");
        }
    }
}

#[tokio::test]
async fn a_broken_connection_says_how_it_broke() {
    let emulator = builder().in_memory().unwrap();
    emulator.inject(Fault::reset_before_headers().once());
    emulator.inject(Fault::reset_mid_body().once());
    let not_gzip = Fault::status(200).body("this was never packed");
    emulator.inject(not_gzip.header("content-encoding", "gzip").once());
    let connection = emulator.connection();
    let error = connection(list()).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);

    let mut cut = connection(list()).await.unwrap().into_body();
    assert!(!next(&mut cut).await.unwrap().unwrap().is_empty());
    let error = next(&mut cut).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);

    let mut packed = connection(list()).await.unwrap().into_body();
    let error = next(&mut packed).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);

    drop(emulator);
    let error = connection(list()).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn gzip_is_undone_as_an_http_client_does_it() {
    let emulator = builder().in_memory().unwrap();
    let plain = in_memory(&emulator, list()).await;
    let Seen::Answer(StatusCode::OK, mut headers, body) = plain else {
        panic!("{plain:?}");
    };
    emulator.inject(Fault::gzip());
    headers.remove("content-length");
    let unpacked = in_memory(&emulator, list()).await;
    assert_eq!(unpacked, Seen::Answer(StatusCode::OK, headers, body));
}

#[tokio::test]
async fn a_body_arrives_in_pieces_and_says_how_much_is_to_come() {
    let emulator = builder().in_memory().unwrap();
    let size = 1_000_000;
    emulator.inject(Fault::oversized(size));
    let mut body = emulator.connection()(list()).await.unwrap().into_body();
    let mut left = size;
    while let Some(piece) = next(&mut body).await {
        let piece = piece.unwrap().len();
        assert!((1..=16 * 1024).contains(&piece));
        left -= piece;
        assert_eq!(body.size_hint().exact(), Some(left as u64));
    }
    assert!(left == 0 && body.is_end_stream());
}

#[tokio::test]
async fn who_gives_up_has_been_heard_all_the_same() {
    let emulator = builder().in_memory().unwrap();
    let body = json!({ "name": "billing" }).to_string();
    let create = request(Method::POST, "/v1/machines", "sk_test_emulator", body);
    emulator.inject(Fault::latency(Duration::from_secs(3600)).once());
    let never_polled = emulator.connection()(create.clone());
    drop(never_polled);
    assert!(emulator.requests().is_empty());
    let mut waiting = Box::pin(emulator.connection()(create));
    let polled = std::future::poll_fn(|context| Poll::Ready(waiting.as_mut().poll(context)));
    assert!(polled.await.is_pending());
    drop(waiting);
    assert_eq!(emulator.requests().len(), 1);
    let made = emulator.state()["clerk"]["machine"]
        .as_array()
        .map(Vec::len);
    assert_eq!(made, Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_callers_use_one_connection_at_once() {
    let emulator = builder().in_memory().unwrap();
    let connection = emulator.connection();
    let callers = (0..200).map(|at| {
        let body = json!({ "name": format!("machine-{at}") }).to_string();
        let create = request(Method::POST, "/v1/machines", "sk_test_emulator", body);
        let connection = connection.clone();
        tokio::spawn(async move { connection(create).await.unwrap().status() })
    });
    for caller in callers.collect::<Vec<_>>() {
        assert_eq!(caller.await.unwrap(), StatusCode::OK);
    }
    assert_eq!(emulator.requests().len(), 200);
    let Seen::Answer(_, _, machines) = in_memory(&emulator, list()).await else {
        panic!("no answer");
    };
    let machines: Value = serde_json::from_slice(&machines).unwrap();
    assert_eq!(machines["total_count"], 200);
}

#[test]
fn without_a_delay_no_runtime_is_needed() {
    let emulator = builder().in_memory().unwrap();
    let answer = pin!(emulator.connection()(list()));
    let answered = answer.poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(answered, Poll::Ready(Ok(response)) if response.status() == 200));
}

#[tokio::test]
async fn an_emulator_in_memory_listens_nowhere() {
    let quiet = builder().in_memory().unwrap();
    assert_eq!(quiet.address(), None);
    let url = format!("{}/health", quiet.genauth_url());
    assert!(client().get(url).send().await.unwrap_err().is_connect());
    assert_eq!(quiet.api_url("clerk").unwrap(), quiet.clerk_url() + "/v1");

    let address = SocketAddr::from(([127, 0, 0, 1], 4010));
    let error = builder().listen(address).in_memory().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    assert!(error.to_string().contains("127.0.0.1:4010"), "{error}");
}

#[tokio::test]
async fn an_emulator_that_listens_is_reached_in_memory_too() {
    let listening = builder().start().await.unwrap();
    let both_ways = [
        by_socket(&listening, list()).await,
        in_memory(&listening, list()).await,
    ];
    assert_eq!(both_ways[0], both_ways[1]);
    assert_eq!(listening.requests().len(), 2);
}
