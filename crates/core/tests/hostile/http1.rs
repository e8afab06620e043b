//! HTTP/1.1.

use std::io::Write as _;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use identity_facade_core::{CallOptions, ErrorKind, GaveUp, Settings};
use tokio::io::AsyncWriteExt;

use super::server::{head, saying, serve, stalling};
use super::{GET, POST, Plain, ask, client, once, within};

const SECOND: Duration = Duration::from_secs(1);

/// 20 MiB of blanks, by gzip: some 20 KiB.
fn bomb() -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; 20 << 20]).unwrap();
    encoder.finish().unwrap()
}

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {head}\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

#[tokio::test(start_paused = true)]
async fn a_refusal_stays_what_it_is_whatever_its_body_is() {
    let bodies: [(&str, Vec<u8>); 6] = [
        ("content-length: 99", b"{\"err".to_vec()),
        (
            "transfer-encoding: chunked",
            b"5\r\n{\"err\r\nzz\r\n".to_vec(),
        ),
        ("transfer-encoding: chunked", Vec::new()),
        ("content-encoding: gzip", b"no gzip at all".to_vec()),
        ("content-encoding: gzip", bomb()),
        ("x-oversized: 1", vec![b'x'; 9 << 20]),
    ];
    for (status, kind) in [
        ("503 Unavailable", ErrorKind::Server),
        ("429 Slow", ErrorKind::RateLimited),
    ] {
        for (header, body) in &bodies {
            let head = format!("{status}\r\nretry-after: 7\r\n{header}");
            for (url, _) in [
                saying(answer(&head, body)).await,
                stalling(answer(&head, &body[..body.len() / 2])).await,
            ] {
                let error = ask(&client(&url), &POST, once()).await.unwrap_err();
                assert_eq!(error.kind(), kind, "{header}: {error}");
                assert_eq!(error.status().map(|s| s.as_u16()), status[..3].parse().ok());
                assert_eq!(error.retry_after(), Some(7 * SECOND), "{header}");
            }
        }
    }
}

#[tokio::test]
async fn the_body_of_a_refusal_is_read_up_to_64_kib() {
    let written = |stream: tokio::net::TcpStream| async move {
        let mut stream = stream;
        let mut written = 0_usize;
        while written < 64 << 20 && stream.write_all(&[b'x'; 4096]).await.is_ok() {
            written += 4096;
        }
        written
    };
    let (told, mut hears) = tokio::sync::mpsc::unbounded_channel();
    let (url, _) = serve(move |mut stream, _| {
        let told = told.clone();
        async move {
            head(&mut stream).await;
            stream
                .write_all(&answer("503 Unavailable\r\nretry-after: 7", b""))
                .await
                .unwrap();
            told.send(written(stream).await).unwrap();
        }
    })
    .await;
    let error = ask(&client(&url), &GET, once()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(7 * SECOND));
    // The kernel's buffers take some more.
    assert!(hears.recv().await.unwrap() < 32 << 20);
}

#[tokio::test]
async fn a_success_that_is_cut_off_or_endless_is_none() {
    let cases: [(&str, Vec<u8>, ErrorKind); 5] = [
        (
            "200 OK\r\ncontent-length: 99",
            b"{}".to_vec(),
            ErrorKind::Interrupted,
        ),
        (
            "200 OK\r\ntransfer-encoding: chunked",
            b"2\r\n{}\r\n".to_vec(),
            ErrorKind::Interrupted,
        ),
        (
            "200 OK\r\ncontent-encoding: gzip",
            bomb()[..2000].to_vec(),
            ErrorKind::Interrupted,
        ),
        (
            "200 OK\r\ncontent-encoding: gzip",
            bomb(),
            ErrorKind::AnswerTooLarge,
        ),
        ("200 OK", vec![b' '; 9 << 20], ErrorKind::AnswerTooLarge),
    ];
    for (head, body, kind) in cases {
        let (url, requests) = saying(answer(head, &body)).await;
        let error = client(&url).call(&POST).send_empty().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.attempts()),
            (kind, 1),
            "{head}: {error:?}"
        );
        assert_eq!(requests.so_far(), 1, "{head}");
    }
}

#[tokio::test]
async fn heads_that_never_end_do_not_last_and_are_not_asked_for_again() {
    let endless = |line: &'static [u8]| {
        serve(move |mut stream, requests| async move {
            head(&mut stream).await;
            requests.count();
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n").await;
            while stream.write_all(line).await.is_ok() {}
        })
    };
    for line in [
        &b"x-more: and more\r\n"[..],
        b"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ] {
        let (url, requests) = endless(line).await;
        let error = ask(&client(&url), &POST, CallOptions::new())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(requests.so_far(), 1);
    }
}

#[tokio::test]
async fn interim_answers_without_end_do_not_extend_the_timeout() {
    let (url, requests) = serve(|mut stream, requests| async move {
        head(&mut stream).await;
        requests.count();
        let hint = b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";
        while stream.write_all(hint).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    let client = client(&url);
    let call = ask(&client, &POST, within(SECOND / 4));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(requests.so_far(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_byte_a_second_is_a_timeout_and_a_slow_refusal_a_refusal() {
    let slow = |head_text: &'static str| {
        serve(move |mut stream, requests| async move {
            head(&mut stream).await;
            requests.count();
            let whole = answer(head_text, &[b' '; 1000]);
            let at = whole
                .windows(4)
                .position(|four| four == b"\r\n\r\n")
                .unwrap()
                + 4;
            if stream.write_all(&whole[..at]).await.is_err() {
                return;
            }
            for byte in &whole[at..] {
                tokio::time::sleep(SECOND).await;
                if stream.write_all(&[*byte]).await.is_err() {
                    return;
                }
            }
        })
    };
    let (url, requests) = slow("200 OK").await;
    let error = ask(&client(&url), &POST, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
    assert_eq!(requests.so_far(), 1);

    let (url, requests) = slow("503 Unavailable").await;
    let error = ask(&client(&url), &POST, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
    assert_eq!(error.gave_up(), Some(GaveUp::Unrepeatable));
    assert_eq!(requests.so_far(), 1);
    // The whole call's time may be over first.
    let hasty = CallOptions::new().total_timeout(10 * SECOND);
    let error = ask(&client(&url), &GET, hasty).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.gave_up(), Some(GaveUp::Deadline));

    // The head itself, byte by byte.
    let (url, _) = serve(|mut stream, _| async move {
        head(&mut stream).await;
        for byte in b"HTTP/1.1 503 Unavailable".iter().cycle() {
            tokio::time::sleep(SECOND).await;
            if stream.write_all(&[*byte]).await.is_err() {
                return;
            }
        }
    })
    .await;
    let error = ask(&client(&url), &POST, CallOptions::new())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn no_cookie_and_no_redirect_is_followed() {
    let heads = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen = std::sync::Arc::clone(&heads);
    let (url, _) = serve(move |mut stream, _| {
        let seen = std::sync::Arc::clone(&seen);
        async move {
            let text = head(&mut stream).await;
            seen.lock().unwrap().push(text);
            let reply = answer(
                "302 Found\r\nlocation: /elsewhere\r\nset-cookie: a=b\r\ncontent-length: 0",
                b"",
            );
            let _ = stream.write_all(&reply).await;
        }
    })
    .await;
    let client = Settings::new().base_url(&url).build(Plain).unwrap();
    for _ in 0..2 {
        let error = ask(&client, &GET, CallOptions::new()).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    }
    let heads = heads.lock().unwrap();
    assert_eq!(heads.len(), 2);
    assert!(heads.iter().all(|head| head.starts_with("GET /thing ")));
    assert!(
        heads
            .iter()
            .all(|head| !head.to_lowercase().contains("cookie"))
    );
}
