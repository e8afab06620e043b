//! What a server says stands in no error, not raw and not in a cause.

use identity_facade_core::{CallOptions, ErrorKind};
use tokio::io::AsyncWriteExt;

use super::frames::{DATA, Frames, NO_ERROR, PROTOCOL_ERROR};
use super::server::{head, saying, serve};
use super::{GET, POST, ask, client, client2, printed};

/// What [`Plain`](super::Plain) signs in with.
const KEY: &str = "key-that-must-not-print";

#[tokio::test]
async fn what_a_server_says_when_it_goes_away_is_not_printed() {
    let debug = format!("Bearer {KEY}\r\n{}", "x".repeat(16_000 - 60));
    for (reason, after_head, words) in [
        (PROTOCOL_ERROR, false, "PROTOCOL_ERROR"),
        (PROTOCOL_ERROR, true, "PROTOCOL_ERROR"),
        (NO_ERROR, false, "NO_ERROR"),
        (4711, false, "unknown"),
    ] {
        let debug = debug.clone();
        let (url, _) = serve(move |stream, _| {
            let debug = debug.clone();
            async move {
                let mut frames = Frames::greet(stream).await;
                let Some(stream) = frames.request().await else {
                    return;
                };
                if after_head {
                    frames
                        .respond(stream, "200", &[("content-length", "2")])
                        .await;
                    frames.send(DATA, 0, stream, b"{").await;
                }
                frames.go_away(0, reason, debug.as_bytes()).await;
                // Until the client has read it.
                while frames.request().await.is_some() {}
            }
        })
        .await;
        let error = ask(&client2(&url), &POST, CallOptions::new())
            .await
            .unwrap_err();
        let text = printed(&error);
        assert!(!text.contains(KEY) && !text.contains("xxxx"), "{text}");
        assert!(text.len() < 4000, "{} bytes", text.len());
        assert!(text.contains(words), "{text}");
    }
}

#[tokio::test]
async fn broken_answers_print_none_of_themselves() {
    for bytes in [
        format!("HTTP/1.1 2{KEY}\r\n\r\n"),
        format!("{KEY}\r\n\r\n"),
        format!("HTTP/1.1 200 OK\r\n{KEY}\u{1}: x\r\n\r\n"),
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{KEY}\r\n"),
        format!("HTTP/1.1 200 OK\r\ncontent-length: {KEY}\r\n\r\n"),
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n{KEY}"),
    ] {
        let (url, _) = saying(bytes.clone()).await;
        let error = ask(&client(&url), &POST, CallOptions::new())
            .await
            .unwrap_err();
        let text = printed(&error);
        assert!(!text.contains(KEY), "{text}");
        assert!(
            matches!(error.kind(), ErrorKind::Interrupted | ErrorKind::Decode),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_key_that_is_echoed_as_a_request_id_is_not_kept() {
    for status in ["200 OK", "401 Unauthorized"] {
        let (url, _) = serve(move |mut stream, _| async move {
            let text = head(&mut stream).await;
            let key = text
                .lines()
                .find_map(|line| line.strip_prefix("authorization: "))
                .unwrap();
            let key = key.trim_start_matches("Bearer ").to_owned();
            let answer = format!(
                "HTTP/1.1 {status}\r\nx-request-id: id-{key}\r\ncontent-length: 2\r\n\r\n{{}}"
            );
            let _ = stream.write_all(answer.as_bytes()).await;
        })
        .await;
        match ask(&client(&url), &GET, CallOptions::new()).await {
            Ok(reply) => {
                assert_eq!(reply.request_id(), None);
                assert!(!format!("{reply:?}").contains(KEY));
            }
            Err(error) => {
                assert_eq!(error.request_id(), None);
                assert!(!printed(&error).contains(KEY));
            }
        }
    }
}
