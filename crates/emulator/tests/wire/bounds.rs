//! What an emulator in somebody's CI does not do, however it is used: grow without end, or wait without end.

use std::time::{Duration, Instant};

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::{answer, clerk, client, machine};

#[tokio::test]
async fn requests_are_kept_up_to_so_many_bytes_and_it_says_how_many_are_not() {
    let builder = Emulator::builder().keep_request_bytes(1024 * 1024);
    let emulator = builder.start().await.unwrap();
    for _ in 0..10 {
        let body = "x".repeat(300 * 1024);
        answer(clerk(&emulator, Method::POST, "/machines").body(body)).await;
    }
    let kept = emulator.requests().len();
    assert!((1..=3).contains(&kept), "{kept}");
    assert_eq!(emulator.dropped_requests(), 10 - kept as u64);
    let url = format!("{}/_emulator/status", emulator.clerk_url());
    let (_, status) = answer(client().get(url)).await;
    assert_eq!(status["requests"]["dropped"], 10 - kept as u64);

    let large = "x".repeat(2 * 1024 * 1024);
    answer(clerk(&emulator, Method::POST, "/machines").body(large)).await;
    assert_eq!(
        emulator.requests().len(),
        1,
        "the last one is kept however large it is"
    );
    emulator.clear_requests();
    assert_eq!(emulator.dropped_requests(), 0);
}

/// A body with so many members that no operation knows.
fn unknown(members: usize) -> String {
    let members = (0..members).map(|at| format!("\"member{at}\":{at}"));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

#[tokio::test]
async fn a_refusal_lists_a_hundred_breaches_and_says_how_many_more_there_are() {
    let emulator = Emulator::start().await.unwrap();
    let refused = clerk(&emulator, Method::POST, "/machines").body(unknown(5000));
    let (status, body) = answer(refused).await;
    let errors = body["errors"].as_array().unwrap();
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(errors.len(), 101, "{}", errors.len());
    let last = errors[100]["long_message"].as_str().unwrap();
    // The name is missing, too.
    assert_eq!(last, "the body: 4901 more breaches are not listed");

    // What is too large to be looked through is refused for the first thing that is wrong.
    let refused = clerk(&emulator, Method::POST, "/machines").body(unknown(200_000));
    let text = refused.send().await.unwrap().text().await.unwrap();
    assert!(text.len() < 64 * 1024, "{}", text.len());
    let many = format!("[{}1]", "1,".repeat(1_000_000));
    let refused = clerk(&emulator, Method::POST, "/machines").body(many);
    let text = refused.send().await.unwrap().text().await.unwrap();
    assert!(
        text.len() < 64 * 1024 && text.contains("too large"),
        "{}",
        text.len()
    );

    let long = format!("{{\"{}\":1}}", "n".repeat(100_000));
    let refused = clerk(&emulator, Method::POST, "/machines").body(long);
    let text = refused.send().await.unwrap().text().await.unwrap();
    assert!(text.len() < 4096, "{}", text.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn others_are_answered_while_a_large_body_is_validated() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    let ids: Vec<String> = (0..600_000).map(|at| format!("\"{at}\"")).collect();
    let body = format!("{{\"name\":\"a\",\"scoped_machines\":[{}]}}", ids.join(","));
    let large = clerk(&emulator, Method::POST, "/machines").body(body);
    let began = Instant::now();
    let large = tokio::spawn(async move {
        let status = large.send().await.unwrap().status();
        (status, began.elapsed())
    });
    let mut longest = Duration::ZERO;
    while !large.is_finished() {
        let asked = Instant::now();
        answer(clerk(&emulator, Method::GET, "/machines")).await;
        longest = longest.max(asked.elapsed());
    }
    let (status, took) = large.await.unwrap();
    assert!(status.is_client_error(), "{status}");
    assert!(
        longest < took / 2,
        "one of the others took {longest:?} of {took:?}"
    );
}

/// What a server sends until it closes the connection, and how long that takes.
async fn until_closed(address: std::net::SocketAddr, sent: &str) -> (String, Duration) {
    let began = Instant::now();
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(sent.as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let read = stream.read_to_end(&mut received);
    let closed = tokio::time::timeout(Duration::from_secs(20), read).await;
    closed.expect("the connection is closed").unwrap();
    (String::from_utf8(received).unwrap(), began.elapsed())
}

#[tokio::test]
async fn a_request_that_does_not_end_is_closed() {
    let builder = Emulator::builder().request_timeout(Duration::from_millis(300));
    let emulator = builder.start().await.unwrap();
    let address = emulator.address().unwrap();
    let head =
        "POST /v1/machines HTTP/1.1\r\nhost: a\r\nauthorization: Bearer sk_test_emulator\r\n";
    let (received, took) = until_closed(address, head).await;
    assert_eq!(received, "");
    assert!(took >= Duration::from_millis(300));
    let (received, _) = until_closed(address, &format!("{head}content-length: 20\r\n\r\n{{")).await;
    assert!(received.starts_with("HTTP/1.1 408 "), "{received}");
    let requests = emulator.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].status, StatusCode::REQUEST_TIMEOUT);
    let machines = answer(clerk(&emulator, Method::GET, "/machines")).await.1;
    assert_eq!(machines["total_count"], 0);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_not_one_that_is_too_large() {
    let emulator = Emulator::start().await.unwrap();
    let mut stream = TcpStream::connect(emulator.address().unwrap())
        .await
        .unwrap();
    let head = "POST /v1/machines HTTP/1.1\r\nhost: a\r\ncontent-length: 20\r\n\r\n{";
    stream.write_all(head.as_bytes()).await.unwrap();
    drop(stream);
    for _ in 0..200 {
        if let [request] = &emulator.requests()[..] {
            assert_eq!(request.status, StatusCode::REQUEST_TIMEOUT);
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it was not recorded");
}
