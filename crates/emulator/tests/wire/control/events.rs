//! Requests as they come: told to listeners at once, from where they want, without waiting for the slow ones.

use std::io;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http_body::Body as _;
use identity_emulator::{Emulator, InMemoryBody};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::Instant;

use crate::control::{control, document, get};
use crate::{answer, clerk, machine};

/// An event as it came.
#[derive(Debug, PartialEq)]
struct Event {
    name: String,
    id: u64,
    data: Value,
}

/// A stream that is read.
struct Stream {
    response: reqwest::Response,
    text: String,
}

impl Stream {
    async fn open(emulator: &Emulator, query: &str, last: Option<u64>) -> Self {
        let path = format!("/requests/events{query}");
        let mut request = control(emulator, Method::GET, &path);
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["cache-control"], "no-store");
        Self {
            response,
            text: String::new(),
        }
    }

    /// The next event; `None` if the stream has ended as it should.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(end) = self.text.find("\n\n") {
                let rest = self.text.split_off(end + 2);
                let block = std::mem::replace(&mut self.text, rest);
                let event = read(&block);
                if event.is_some() {
                    return event;
                }
                continue;
            }
            let piece = self.response.chunk().await.unwrap()?;
            self.text.push_str(std::str::from_utf8(&piece).unwrap());
        }
    }

    /// The number of the next event, which is a request.
    async fn number(&mut self) -> u64 {
        let event = self.next().await.unwrap();
        assert_eq!(
            (event.name.as_str(), &event.data["number"]),
            ("request", &json!(event.id))
        );
        event.id
    }
}

/// The event that lines between two empty ones are; `None` if they are a comment or a setting.
fn read(block: &str) -> Option<Event> {
    let field = |name: &str| {
        let mut lines = block.lines();
        lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    };
    Some(Event {
        name: field("event")?.to_owned(),
        id: field("id")?.parse().unwrap(),
        data: serde_json::from_str(field("data")?).unwrap(),
    })
}

#[tokio::test]
async fn a_request_is_told_as_it_comes_with_body_refusal_and_fault() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "before").await;
    let mut stream = Stream::open(&emulator, "", None).await;
    assert_eq!(stream.number().await, 1, "what was recorded comes first");

    machine(&emulator, "<script>").await;
    let told = stream.next().await.unwrap();
    assert_eq!((told.name.as_str(), told.id), ("request", 2));
    assert_eq!(told.data["json"], json!({ "name": "<script>" }));
    assert_eq!(
        told.data,
        get(&emulator, "/requests?since=1").await["data"][0]
    );

    let fault = json!({ "faults": [{ "times": 1, "effect": { "status": { "code": 503 } } }] });
    crate::control::post(&emulator, "/faults", fault).await;
    answer(clerk(&emulator, Method::GET, "/machines")).await;
    answer(clerk(&emulator, Method::GET, "/machines?limit=0")).await;
    let told = stream.next().await.unwrap().data;
    assert_eq!(
        (&told["fault"], &told["outcome"]),
        (&json!("status"), &json!("503"))
    );
    let told = stream.next().await.unwrap().data;
    assert!(
        told["refusal"].as_str().unwrap().contains("limit"),
        "{told}"
    );
}

#[tokio::test]
async fn a_stream_tells_what_its_filter_fits_and_begins_where_it_is_told_to() {
    let emulator = Emulator::start().await.unwrap();
    for name in ["one", "two"] {
        machine(&emulator, name).await;
    }
    let mut refused = Stream::open(&emulator, "?refused=true", None).await;
    let mut made = Stream::open(&emulator, "?operation=CreateMachine&since=1", None).await;
    answer(clerk(&emulator, Method::GET, "/machines?limit=0")).await;
    machine(&emulator, "three").await;
    assert_eq!(refused.number().await, 3);
    assert_eq!((made.number().await, made.number().await), (2, 4));
    let misspelt = control(
        &emulator,
        Method::GET,
        "/requests/events?operation=CreateMachin",
    );
    let (status, answer) = answer(misspelt).await;
    assert_eq!(
        (status, &answer["errors"][0]["field"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("query.operation"))
    );
}

#[tokio::test]
async fn a_listener_goes_on_behind_the_event_that_it_received_last() {
    let emulator = Emulator::start().await.unwrap();
    for name in ["one", "two", "three"] {
        machine(&emulator, name).await;
    }
    let mut stream = Stream::open(&emulator, "?since=0", Some(2)).await;
    assert_eq!(stream.number().await, 3);
    // Of an emulator before this one, which had more requests.
    let mut stream = Stream::open(&emulator, "", Some(500)).await;
    assert_eq!(stream.number().await, 1);
    let request = control(&emulator, Method::GET, "/requests/events").header("last-event-id", "x");
    assert_eq!(answer(request).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_was_forgotten_before_it_was_told_is_counted() {
    let emulator = Emulator::builder().keep_requests(2).start().await.unwrap();
    for name in ["one", "two", "three", "four", "five"] {
        machine(&emulator, name).await;
    }
    let mut stream = Stream::open(&emulator, "?since=1", None).await;
    let missed = stream.next().await.unwrap();
    let expected = Event {
        name: "missed".to_owned(),
        id: 3,
        data: json!({ "missed": 2 }),
    };
    assert_eq!(missed, expected);
    assert_eq!((stream.number().await, stream.number().await), (4, 5));
    // Who was told everything misses nothing when it is forgotten.
    emulator.clear_requests();
    machine(&emulator, "six").await;
    assert_eq!(stream.number().await, 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_that_takes_nothing_holds_nobody_up_and_is_told_what_it_missed() {
    let emulator = Emulator::builder().keep_requests(5).start().await.unwrap();
    let mut stream = Stream::open(&emulator, "", None).await;
    // Another one never reads at all.
    let mut idle = TcpStream::connect(emulator.address().unwrap())
        .await
        .unwrap();
    let ask = b"GET /_emulator/requests/events HTTP/1.1\r\nhost: localhost\r\n\r\n";
    idle.write_all(ask).await.unwrap();

    // More than the connections have room for.
    let (count, filler) = (100, "x".repeat(300_000));
    for _ in 0..count {
        let create = clerk(&emulator, Method::POST, "/machines").json(&json!({ "nam": filler }));
        assert_eq!(answer(create).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (mut told, mut missed) = (0, 0);
    while told + missed < count {
        let event = stream.next().await.unwrap();
        match event.name.as_str() {
            "missed" => missed += event.data["missed"].as_u64().unwrap(),
            _ => told += 1,
        }
        assert_eq!(
            told + missed,
            event.id,
            "nothing is told twice or lost without a word"
        );
    }
    assert!(missed > 0 && told >= 5, "{told} told, {missed} missed");
}

/// The next piece of a body in memory; `None` at its end.
async fn piece(body: &mut InMemoryBody) -> Option<Bytes> {
    let frame = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
    let frame: io::Result<_> = frame;
    Some(frame.unwrap().into_data().unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_stream_on_which_nothing_happens_is_kept_alive() {
    let emulator = Emulator::in_memory().unwrap();
    let request = http::Request::get("http://localhost/_emulator/requests/events");
    let response = emulator.connection()(request.body(Bytes::new()).unwrap()).await;
    let mut body = response.unwrap().into_body();
    assert_eq!(piece(&mut body).await.unwrap(), "retry: 1000\n\n");
    let began = Instant::now();
    for _ in 0..3 {
        let comment = piece(&mut body).await.unwrap();
        assert!(
            comment.starts_with(b":") && comment.ends_with(b"\n\n"),
            "{comment:?}"
        );
    }
    // In the time of the runtime, which nobody waits for.
    assert_eq!(began.elapsed(), Duration::from_secs(45));
    drop(emulator);
    assert_eq!(piece(&mut body).await, None);
}

#[tokio::test]
async fn a_stream_ends_with_the_emulator_once_all_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let mut told = Stream::open(&emulator, "", None).await;
    let mut dropped = Stream::open(&emulator, "?operation=GetUser", None).await;
    machine(&emulator, "last").await;
    emulator.stop().await.unwrap();
    assert_eq!(told.number().await, 1);
    assert_eq!(told.next().await, None);
    assert_eq!(dropped.next().await, None);

    let emulator = Emulator::start().await.unwrap();
    let mut stream = Stream::open(&emulator, "", None).await;
    drop(emulator);
    assert_eq!(stream.next().await, None);
}

#[tokio::test]
async fn a_page_of_another_origin_is_told_nothing() {
    let emulator = Emulator::start().await.unwrap();
    for (name, value) in [
        ("origin", "https://example.com"),
        ("sec-fetch-site", "cross-site"),
        ("host", "rebound.example.com"),
    ] {
        let request = control(&emulator, Method::GET, "/requests/events").header(name, value);
        let (status, answer) = answer(request).await;
        let field = &answer["errors"][0]["field"];
        assert_eq!(
            (status, field),
            (StatusCode::FORBIDDEN, &json!(format!("header.{name}")))
        );
    }
    let path = "/requests/events";
    assert_eq!(document::name(&Method::GET, path), "streamRequests");
}
