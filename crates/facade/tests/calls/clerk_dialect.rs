//! How Clerk is called and understood, on the wire.

#![cfg(feature = "clerk-machines")]

use std::time::Duration;

use crate::support::{Say, Vendor, ok, say};
use http::Method;
use identity_facade::clerk::Client;
use identity_facade::{Error, ErrorKind, RetryPolicy};
use identity_facade_core::Operation;

static LIST: Operation =
    Operation::new("ListThings", Method::GET, "/things", "things").idempotent();
static PUBLIC: Operation = Operation::new("ListThings", Method::GET, "/things", "things")
    .idempotent()
    .without_auth();

fn client(vendor: &Vendor) -> Client {
    Client::builder("sk_test_hunter2")
        .base_url(&vendor.url)
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

async fn refusal(answer: Say) -> Error {
    let vendor = Vendor::saying(answer).await;
    client(&vendor)
        .raw()
        .transport()
        .call(&LIST)
        .send_empty()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn every_call_carries_the_key_and_the_version_under_v1() {
    let vendor = Vendor::saying(ok("{}")).await;
    let reply = client(&vendor)
        .raw()
        .transport()
        .call(&LIST)
        .reply_empty()
        .await
        .unwrap();
    assert!(reply.status().is_success());
    let seen = vendor.only();
    assert_eq!(seen.line, "GET /v1/things HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some("Bearer sk_test_hunter2"));
    assert_eq!(
        seen.header("clerk-api-version"),
        Some(clerk_raw::API_VERSION)
    );
}

#[tokio::test]
async fn a_public_operation_is_called_without_the_key() {
    let vendor = Vendor::saying(ok("{}")).await;
    client(&vendor)
        .raw()
        .transport()
        .call(&PUBLIC)
        .send_empty()
        .await
        .unwrap();
    assert_eq!(vendor.only().header("authorization"), None);
    assert_eq!(
        vendor.only().header("clerk-api-version"),
        Some(clerk_raw::API_VERSION)
    );
}

#[tokio::test]
async fn an_error_is_whole_whatever_its_content_type_says() {
    let body = r#"{"errors":[
        {"code":"form_param_missing","message":"short","long_message":"long hunter2","meta":{"param_name":"name"}},
        {"code":"other","message":"no long message"}],"clerk_trace_id":"trace_1"}"#;
    for content_type in [
        "application/json",
        "application/json; charset=utf-8",
        "text/plain",
    ] {
        let content_type = format!("content-type: {content_type}");
        let error = refusal(say(
            "422 Unprocessable",
            &[&content_type, "cf-ray: ray_1"],
            body,
        ))
        .await;
        assert_eq!(error.kind(), ErrorKind::Unprocessable);
        assert_eq!(error.code(), Some("form_param_missing"));
        assert_eq!(error.request_id(), Some("trace_1"));
        assert_eq!(error.details().len(), 2);
        assert_eq!(error.details()[0].parameter.as_deref(), Some("name"));
        assert_eq!(error.details()[0].message.as_deref(), Some("long hunter2"));
        assert_eq!(
            error.details()[1].message.as_deref(),
            Some("no long message")
        );
        assert_eq!(
            error.to_string(),
            "ListThings: the input was refused (status 422, code form_param_missing, request id trace_1)"
        );
        assert!(!format!("{error:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn a_missing_thing_is_not_found() {
    let body = r#"{"errors":[{"code":"resource_not_found","message":"x"}]}"#;
    for status in ["404 Not Found", "400 Bad Request"] {
        assert_eq!(
            refusal(say(status, &[], body)).await.kind(),
            ErrorKind::NotFound
        );
    }
}

#[tokio::test]
async fn an_error_page_is_an_error_with_the_id_of_its_header() {
    for body in [
        "<html>502</html>",
        "",
        "[]",
        r#"{"errors":"x"}"#,
        r#"{"errors":[1,null,{"code":5}]}"#,
    ] {
        let error = refusal(say(
            "502 Bad Gateway",
            &["content-type: text/html", "cf-ray: ray_1"],
            body,
        ))
        .await;
        assert_eq!(error.kind(), ErrorKind::Server);
        assert_eq!(error.request_id(), Some("ray_1"));
        assert_eq!(error.code(), None);
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn odd_text_does_not_hide_what_an_error_says() {
    let oddities: [(&[u8], &str); 3] = [
        (br"\ud800", "\u{fffd}"),
        (b"\xff", "\u{fffd}"),
        (b"\n", "\n"),
    ];
    for (bytes, shown) in oddities {
        let body = [
            &br#"{"errors":[{"code":"form_param_missing","message":"a"#[..],
            bytes,
            br#"","meta":{"param_name":"name","more":1e400}}],"clerk_trace_id":"trace_1"}"#,
        ];
        let error = refusal(say("422 Unprocessable", &[], body.concat())).await;
        assert_eq!(error.code(), Some("form_param_missing"));
        assert_eq!(error.request_id(), Some("trace_1"));
        assert_eq!(error.details()[0].parameter.as_deref(), Some("name"));
        let message = error.details()[0].message.as_deref().unwrap();
        assert_eq!(message, format!("a{shown}"));
    }
}

#[tokio::test]
async fn a_code_that_is_no_code_is_not_shown() {
    let body = r#"{"errors":[{"code":"a b\nhunter2","message":"x"}],"clerk_trace_id":"a b"}"#;
    let error = refusal(say("400 Bad Request", &[], body)).await;
    assert_eq!((error.code(), error.request_id()), (None, None));
}

#[tokio::test]
async fn the_time_to_wait_is_kept() {
    let error = refusal(say(
        "429 Too Many Requests",
        &["retry-after: 9"],
        r#"{"errors":[]}"#,
    ))
    .await;
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(9)));
    let dated = [
        "retry-after: Fri, 21 Nov 2025 20:38:30 GMT",
        "date: Fri, 21 Nov 2025 20:38:00 GMT",
    ];
    let error = refusal(say("503 Unavailable", &dated, "")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(30)));
}

#[test]
fn a_wrong_key_is_noticed_before_it_is_used() {
    for (key, why) in [
        ("", "blank"),
        ("  ", "blank"),
        ("sk_test_hunter2\n", "white space"),
        ("sk_test hunter2", "white space"),
        ("sk_test_hunter2…", "white space"),
        ("pk_test_hunter2", "publishable"),
    ] {
        let error = Client::builder(key).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(why), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}

#[test]
fn the_base_url_is_an_origin() {
    for url in [
        "http://localhost/v1",
        "http://localhost/v1/",
        "http://localhost/x",
    ] {
        let error = Client::builder("sk_test_x")
            .base_url(url)
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("`/v1` is added"), "{error}");
    }
    assert!(
        Client::builder("sk_test_x")
            .base_url("http://clerk.example.com")
            .build()
            .is_err()
    );
}

#[test]
fn a_client_does_not_print_its_key() {
    let builder = Client::builder("sk_test_hunter2").base_url("http://localhost:1");
    let printed = format!("{builder:?} {:?}", builder.clone().build().unwrap());
    assert!(
        printed.contains("localhost") && !printed.contains("hunter2"),
        "{printed}"
    );
}
