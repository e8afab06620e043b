//! How GenAuth's answers are understood: nothing is a success before the envelope says so, and nothing odd hides what it
//! says.

#![cfg(feature = "genauth-applications")]

use std::time::Duration;

use crate::support::{Say, Vendor, ok, say};
use http::Method;
use identity_facade::genauth::ManagementClient;
use identity_facade::{CarriedOut, Error, ErrorKind, RetryPolicy};
use identity_facade_core::{BodyKind, Operation, Reply};
use serde_json::{Value, json};

const POST: Operation = Operation::new(
    "revokeApplicationAccess",
    Method::POST,
    "/api/v3/revoke-application-access",
    "applications",
)
.body(BodyKind::Required)
.idempotent();
static REVOKE: Operation = POST.enveloped();
static PLAIN: Operation = POST;

async fn answered(operation: &'static Operation, answer: Say) -> Result<Reply<Value>, Error> {
    let vendor = Vendor::saying(answer).await;
    let client = ManagementClient::builder("id", "secret")
        .retry(RetryPolicy::never())
        .host(&vendor.url)
        .build()
        .unwrap();
    let mut call = client.raw().transport().call(operation);
    call.json(Ok(json!({"appId": "a"})));
    call.reply().await
}

#[tokio::test]
async fn the_envelope_is_opened() {
    let body = r#"{"statusCode":200,"message":"ok","requestId":"req_1","data":{"success":true}}"#;
    let reply = answered(&REVOKE, ok(body)).await.unwrap();
    assert_eq!(reply.request_id(), Some("req_1"));
    assert_eq!(reply.into_content().unwrap(), json!({"success": true}));
}

/// An envelope with long content, and something behind each of the two.
fn long(status: u16, in_the_content: &str, behind: &str) -> String {
    let text = "x".repeat(8192);
    format!(r#"{{"statusCode":{status},"data":{{"text":"{text}"{in_the_content}}}{behind}}}"#)
}

#[tokio::test]
async fn a_long_answer_is_no_better_than_a_short_one() {
    let whole = answered(&REVOKE, ok(&long(200, "", ""))).await.unwrap();
    assert!(whole.into_content().unwrap()["text"].is_string());
    let broken = answered(&REVOKE, ok(&long(200, ",,", ""))).await.unwrap();
    assert_eq!(broken.into_content().unwrap_err().kind(), ErrorKind::Decode);
    for body in [
        long(403, ",,", ""),
        long(200, "", r#","statusCode":403"#),
        long(200, "]", ""),
        long(200, "", "}"),
    ] {
        let error = answered(&REVOKE, ok(&body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.carried_out(), CarriedOut::Unknown);
    }
    let failure = answered(&REVOKE, ok(&long(403, "", ""))).await.unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::Forbidden);
}

#[tokio::test]
async fn a_success_without_data_is_a_success() {
    for body in [r#"{"statusCode":200}"#, r#"{"statusCode":200,"data":null}"#] {
        let reply = answered(&REVOKE, ok(body)).await.unwrap();
        assert!(reply.into_content().unwrap().is_null());
    }
    let nothing = say("204 No Content", &["content-length: 0"], "");
    assert!(
        answered(&REVOKE, nothing)
            .await
            .unwrap()
            .into_content()
            .unwrap()
            .is_null()
    );
}

#[tokio::test]
async fn an_answer_without_a_word_is_no_success() {
    for body in ["", " \n"] {
        let error = answered(&REVOKE, ok(body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status().unwrap(), 200);
        assert!(!error.is_retryable());
        assert!(
            error.to_string().contains("may have been carried out"),
            "{error}"
        );
        assert!(
            answered(&PLAIN, ok(body))
                .await
                .unwrap()
                .into_content()
                .unwrap()
                .is_null()
        );
    }
}

/// JSON with a placeholder for what no JSON has.
fn odd(json: &str, placeholder: &str, bytes: &[u8]) -> Vec<u8> {
    let (before, after) = json.split_once(placeholder).unwrap();
    [before.as_bytes(), bytes, after.as_bytes()].concat()
}

#[tokio::test]
async fn odd_text_does_not_hide_what_the_envelope_says() {
    let oddities: [(&[u8], &str); 5] = [
        (br#""\ud800""#, "\u{fffd}"),
        (br#""a\udc00b""#, "a\u{fffd}b"),
        (b"\"\xff\xfe\"", "\u{fffd}\u{fffd}"),
        (b"\"a\nb\"", "a\nb"),
        (b"1e400", ""),
    ];
    for (bytes, message) in oddities {
        for (status, kind) in [(403, ErrorKind::Forbidden), (429, ErrorKind::RateLimited)] {
            for member in ["message", "requestId", "apiCode", "other", "data"] {
                let body = format!(r#"{{"statusCode":{status},"{member}":@,"more":[]}}"#);
                let answer = say("200 OK", &[], odd(&body, "@", bytes));
                let error = answered(&REVOKE, answer).await.unwrap_err();
                assert_eq!(error.kind(), kind, "{member}: {}", bytes.escape_ascii());
                let shown = error.details()[0].message.as_deref().unwrap_or_default();
                assert_eq!(shown, if member == "message" { message } else { "" });
                assert_eq!((error.code(), error.request_id()), (None, None));
            }
        }
        // In the name of a member, too.
        if bytes.starts_with(b"\"") {
            let body = odd(r#"{@:1,"statusCode":403}"#, "@", bytes);
            let error = answered(&REVOKE, say("200 OK", &[], body)).await;
            assert_eq!(error.unwrap_err().kind(), ErrorKind::Forbidden);
        }
    }
    // What decides is not guessed.
    for status in [&br#""20\ud8000""#[..], b"1e400", b"\"200\xff\""] {
        let body = odd(r#"{"statusCode":@,"data":{}}"#, "@", status);
        let error = answered(&REVOKE, say("200 OK", &[], body))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
    // A success stays one, and its content is read.
    let body = odd(
        r#"{"message":"@","statusCode":200,"data":{"success":true}}"#,
        "@",
        b"\xff",
    );
    let reply = answered(&REVOKE, say("200 OK", &[], body)).await.unwrap();
    assert_eq!(reply.into_content().unwrap(), json!({"success": true}));
}

#[tokio::test]
async fn a_member_that_decides_and_is_said_twice_decides_nothing() {
    for body in [
        r#"{"statusCode":403,"statusCode":200,"data":{}}"#,
        r#"{"statusCode":200,"data":{"success":false},"data":{"success":true}}"#,
    ] {
        let error = answered(&REVOKE, ok(body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
    let body = r#"{"statusCode":403,"message":"a","message":"b"}"#;
    let error = answered(&REVOKE, ok(body)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
}

#[tokio::test]
async fn a_failure_inside_http_200_is_an_error() {
    for (inside, kind) in [
        (r#""statusCode":400"#, ErrorKind::BadRequest),
        (r#""statusCode":404"#, ErrorKind::NotFound),
        (r#""statusCode":429"#, ErrorKind::RateLimited),
        (r#""statusCode":"429""#, ErrorKind::RateLimited),
        (r#""statusCode":499"#, ErrorKind::Api),
        (r#""statusCode":500"#, ErrorKind::Server),
        (r#""statusCode":601"#, ErrorKind::Api),
        (r#""statusCode":201"#, ErrorKind::Api),
        (r#""statusCode":400,"apiCode":2011"#, ErrorKind::NotFound),
        (r#""statusCode":400,"apiCode":2005"#, ErrorKind::Locked),
        (
            r#""statusCode":403,"apiCode":1306"#,
            ErrorKind::Unauthorized,
        ),
        (r#""statusCode":200000"#, ErrorKind::Decode),
        (r#""statusCode":null"#, ErrorKind::Decode),
    ] {
        for operation in [&REVOKE, &PLAIN] {
            let body = format!(
                r#"{{{inside},"message":"hunter2","requestId":"req_1","data":{{"success":true}}}}"#
            );
            let error = answered(operation, ok(&body)).await.unwrap_err();
            assert_eq!(error.kind(), kind, "{inside}");
            assert!(!format!("{error} {error:?}").contains("hunter2"));
            if kind != ErrorKind::Decode {
                assert_eq!(error.request_id(), Some("req_1"));
                assert_eq!(error.details()[0].message.as_deref(), Some("hunter2"));
            }
        }
    }
    let body = r#"{"statusCode":403,"apiCode":1306}"#;
    assert_eq!(
        answered(&REVOKE, ok(body)).await.unwrap_err().code(),
        Some("1306")
    );
}

#[tokio::test]
async fn a_failure_of_http_is_an_error_too() {
    for (status, body, kind) in [
        ("502 Bad Gateway", "<html>", ErrorKind::Server),
        (
            "429 Too Many Requests",
            r#"{"statusCode":429,"message":"x"}"#,
            ErrorKind::RateLimited,
        ),
        (
            "500 Internal",
            r#"{"statusCode":200,"data":{}}"#,
            ErrorKind::Server,
        ),
        ("404 Not Found", "", ErrorKind::NotFound),
    ] {
        let error = answered(&REVOKE, say(status, &["retry-after: 3"], body))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    }
}

#[tokio::test]
async fn an_answer_without_its_envelope_is_no_success() {
    for body in [
        "<html>",
        "[]",
        r#"{"data":{"success":true}}"#,
        r#"[200,"ok",0,"req_1",{"success":true}]"#,
    ] {
        let error = answered(&REVOKE, ok(body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(
            error
                .to_string()
                .ends_with("no envelope that tells success from failure"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_operation_without_envelope_passes_as_it_is() {
    for body in [
        r#"{"success":true}"#,
        "[1]",
        r#"{"statusCode":200,"data":1}"#,
    ] {
        let reply = answered(&PLAIN, ok(body)).await.unwrap();
        assert_eq!(
            reply.into_content().unwrap(),
            serde_json::from_str::<Value>(body).unwrap()
        );
    }
}
