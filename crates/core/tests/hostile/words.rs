//! What a server says stands in no error, not raw and not in a cause.

use bytes::Bytes;
use identity_facade_core::{
    Answer, BodyKind, BoxFuture, CallOptions, ConnectionError, Detail, Dialect, Error, ErrorKind,
    Failure, Invalid, Opened, Operation, Outgoing, Parameter, Settings, Wire,
};
use serde_json::json;

use super::frames::{DATA, Frames, NO_ERROR, PROTOCOL_ERROR};
use super::server::{saying, serve};
use super::{POST, ask, client, client2, printed};
use crate::faulty::READ;

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

/// Reads everything that it reports from headers, as they are.
#[derive(Debug)]
struct Talkative;

impl Dialect for Talkative {
    fn name(&self) -> &'static str {
        "talkative"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move { request.authorize(&format!("Signed id-of-key:{KEY}")) })
    }

    fn judge(&self, _: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        let told = || answer.header("x-told").map(str::to_owned);
        if answer.status.is_success() {
            return Ok(Opened::new(Bytes::new(), told()));
        }
        let mut failure = Failure::from_status(answer.status);
        failure.code = told();
        failure.request_id = told();
        failure.details = vec![Detail::new(told(), told(), told())];
        Err(failure)
    }
}

static KEEP: Operation = READ.body(BodyKind::Required).secrets(&["password"]);

#[tokio::test]
async fn a_credential_that_is_echoed_as_a_code_or_request_id_is_not_kept() {
    let password = "password-that-must-not-print";
    let long = "x".repeat(129);
    for (told, kept) in [
        ("resource_not_found", true),
        ("id_1", true),
        (KEY, false),
        ("code-id-of-key:key-that-must-not-print", false),
        ("not-key-that-must-not-print-either", false),
        (password, false),
        ("with spaces", false),
        (&long, false),
    ] {
        for status in ["200 OK", "401 Unauthorized"] {
            let answer =
                format!("HTTP/1.1 {status}\r\nx-told: {told}\r\ncontent-length: 0\r\n\r\n");
            let (url, _) = saying(answer).await;
            let transport = Settings::new().base_url(&url).build(Talkative).unwrap();
            let mut call = transport.call(&KEEP);
            call.json(Ok::<_, Invalid>(
                json!({"user": {"password": [password]}, "n": 1}),
            ));
            let expected = kept.then_some(told);
            match call.reply_empty().await {
                Ok(reply) => {
                    assert_eq!(reply.request_id(), expected);
                    assert!(!format!("{reply:?}").contains("must-not-print"));
                }
                Err(error) => {
                    let detail = &error.details()[0];
                    let told_by_detail = [detail.code.as_deref(), detail.parameter.as_deref()];
                    assert_eq!(told_by_detail, [expected; 2]);
                    assert_eq!([error.code(), error.request_id()], [expected; 2]);
                    assert!(!format!("{detail:?} {:?}", detail.message).contains("must-not-print"));
                    assert!(!printed(&error).contains("must-not-print"));
                }
            }
        }
    }
}

#[tokio::test]
async fn a_connection_that_never_stood_says_why_and_no_more() {
    let transport = client("http://127.0.0.1:1");
    let mut call = transport.call(&SEEK);
    call.query("token", Ok::<_, Invalid>(KEY.to_owned()));
    let error = call.send_empty().await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap();
    let text = cause.to_string();
    assert!(text.to_lowercase().contains("refused"), "{text}");
    assert!(!printed(&error).contains(KEY), "{error:?}");

    let long = ConnectionError::not_sent(format!("ours\r\n{}", "x".repeat(5000)));
    let text = std::error::Error::source(&long).unwrap().to_string();
    assert!(text.starts_with("oursxxx") && text.len() == 300, "{text}");
}

static SEEK: Operation = READ.parameters(&[Parameter::query("token")]);
