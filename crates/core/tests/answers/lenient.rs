//! Lenient in, and one error: what a vendor may answer, and what a caller learns when it does not work.

use std::time::{Duration, SystemTime};

use crate::support::{Plain, Say, Vendor, ok, say};
use http::{HeaderMap, Method, StatusCode};
use identity_facade_core::{Answer, Error, ErrorKind, Invalid, Operation, Reply, Settings};
use serde::Deserialize;
use serde::de::DeserializeOwned;

static OPERATION: Operation =
    Operation::new("ListThings", Method::GET, "/things", "things").idempotent();

#[derive(Debug, Deserialize)]
struct Thing {
    #[allow(dead_code)]
    name: String,
}

#[derive(Debug, Deserialize)]
struct Things {
    data: Vec<Thing>,
}

async fn ask(answer: Say) -> Result<Reply<Things>, Error> {
    ask_for(answer).await
}

/// The content, or why it cannot be read.
async fn content_of(answer: Say) -> Result<Things, Error> {
    ask(answer).await.unwrap().into_content()
}

async fn ask_for<T: DeserializeOwned>(answer: Say) -> Result<Reply<T>, Error> {
    Vendor::saying(answer)
        .await
        .transport()
        .call(&OPERATION)
        .reply()
        .await
}

#[tokio::test]
async fn any_success_is_a_success() {
    let things = r#"{"data":[{"name":"a","new":1}],"newer":{}}"#;
    for status in ["200 OK", "201 Created", "202 Accepted", "299 Unlisted"] {
        for kind in [
            "application/json; charset=utf-8",
            "text/plain",
            "application/vnd.x+json",
        ] {
            let reply = ask(say(status, &[&format!("content-type: {kind}")], things))
                .await
                .unwrap();
            assert_eq!(reply.into_content().unwrap().data.len(), 1);
        }
    }
}

#[tokio::test]
async fn a_list_is_not_taken_for_the_members_of_an_object() {
    let error = content_of(ok("[[]]")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("found sequence"), "{error}");
    let list: Reply<Vec<u32>> = ask_for(ok("[1]")).await.unwrap();
    assert_eq!(list.into_content().unwrap(), [1]);
}

#[tokio::test]
async fn an_error_stays_short_however_deep_the_answer_is() {
    let body = r#"{"data":[{"other":"#.to_owned() + &"[".repeat(1_000_000);
    let error = content_of(ok(&body)).await.unwrap_err();
    let path = error.json_path().unwrap();
    assert!(path.starts_with("data[0].other[0][0]"), "{path}");
    assert!(path.ends_with('\u{2026}'), "{path}");
    assert!(error.to_string().len() < 400, "{error}");
}

#[tokio::test]
async fn a_success_without_content_is_a_success() {
    for answer in [
        say("204 No Content", &[], ""),
        ok(""),
        ok(" \n"),
        ok("null"),
    ] {
        let reply = ask(answer).await.unwrap();
        assert!(reply.status().is_success());
        assert!(reply.content().is_err());
        let error = reply.into_content().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn what_a_success_says_can_be_ignored() {
    let vendor = Vendor::saying(say("200 OK", &["x-request-id: req_1"], "<html>")).await;
    let reply = vendor
        .transport()
        .call(&OPERATION)
        .reply_empty()
        .await
        .unwrap();
    assert_eq!(reply.request_id(), Some("req_1"));
    assert_eq!(reply.headers()["x-request-id"], "req_1");
    assert_eq!(reply.into_content().unwrap(), ());
}

#[tokio::test]
async fn an_unreadable_answer_says_where_and_never_what() {
    let secret = "hunter2";
    for (body, note) in [
        (
            r#"{"data":[{"name":"a"},{"name":{"x":"hunter2"}}]}"#,
            "`data[1].name`: expected a string, found map",
        ),
        (
            "{\n \"data\": [\n  {\"name\": 5}]}",
            "`data[0].name`: expected a string, found integer",
        ),
        (
            r#"{"data":"hunter2"}"#,
            "`data`: expected a sequence, found string",
        ),
        (
            r#"{"data":[{"hunter2":1,"\"":[]},{}]}"#,
            "`data[0].name`: it is not there",
        ),
        (r#"{"other":"hunter2"}"#, "`data`: it is not there"),
        (
            r#"{"data":[{"name":"hunter2"#,
            "`data[0].name`: the JSON ends too early",
        ),
        ("<html>hunter2</html>", "it is not JSON"),
    ] {
        let error = content_of(say("200 OK", &["x-request-id: req_1"], body))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.request_id(), Some("req_1"));
        let expected = format!(
            "ListThings: the answer could not be read (status 200, request id req_1): {note}"
        );
        assert_eq!(error.to_string(), expected);
        assert!(!format!("{error:?}").contains(secret));
    }
}

#[tokio::test]
async fn a_failure_keeps_its_status() {
    for (status, kind) in [
        ("400 Bad Request", ErrorKind::BadRequest),
        ("401 Unauthorized", ErrorKind::Unauthorized),
        ("402 Payment Required", ErrorKind::PaymentRequired),
        ("403 Forbidden", ErrorKind::Forbidden),
        ("404 Not Found", ErrorKind::NotFound),
        ("409 Conflict", ErrorKind::Conflict),
        ("410 Gone", ErrorKind::Gone),
        ("413 Content Too Large", ErrorKind::TooLarge),
        ("418 Teapot", ErrorKind::Api),
        ("422 Unprocessable", ErrorKind::Unprocessable),
        ("423 Locked", ErrorKind::Locked),
        ("429 Too Many Requests", ErrorKind::RateLimited),
        ("500 Internal", ErrorKind::Server),
        ("503 Unavailable", ErrorKind::Server),
    ] {
        let error = ask(say(status, &[], "")).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        assert_eq!(error.attempts(), if error.is_retryable() { 3 } else { 1 });
    }
}

#[test]
fn the_time_to_wait_is_read_in_seconds_and_as_a_date() {
    let wait = |headers: &[(&'static str, &str)]| {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        Answer::new(StatusCode::TOO_MANY_REQUESTS, map, "").retry_after()
    };
    let date = ("date", "Fri, 21 Nov 2025 20:38:00 GMT");
    let seconds = Duration::from_secs;
    assert_eq!(wait(&[("retry-after", "7")]), Some(seconds(7)));
    assert_eq!(
        wait(&[("retry-after", "Fri, 21 Nov 2025 20:38:30 GMT"), date]),
        Some(seconds(30))
    );
    assert_eq!(
        wait(&[("retry-after", "Fri, 21 Nov 2025 20:37:00 GMT"), date]),
        Some(seconds(0))
    );
    assert_eq!(
        wait(&[("retry-after", "Fri, 21 Nov 2025 20:37:00 GMT")]),
        Some(seconds(0))
    );
    assert_eq!(wait(&[("retry-after", "soon")]), None);
    assert_eq!(wait(&[]), None);
}

#[test]
fn a_date_that_lies_does_not_ask_for_a_day() {
    let hour = Duration::from_secs(3600);
    let now = SystemTime::now();
    let wait = |until: SystemTime, dated: Option<SystemTime>| {
        let mut headers = HeaderMap::new();
        let mut put = |name, time| {
            headers.insert(name, httpdate::fmt_http_date(time).parse().unwrap());
        };
        put("retry-after", until);
        if let Some(dated) = dated {
            put("date", dated);
        }
        Answer::new(StatusCode::TOO_MANY_REQUESTS, headers, "")
            .retry_after()
            .unwrap()
    };
    // The answer's date lies, or our clock is wrong, or the date is a joke.
    assert_eq!(wait(now + hour / 60, Some(SystemTime::UNIX_EPOCH)), hour);
    assert_eq!(wait(now + 9000 * hour, Some(now - 2 * hour)), hour);
    assert_eq!(wait(now + 9000 * hour, None), hour);
    assert_eq!(
        wait(SystemTime::UNIX_EPOCH + hour, Some(SystemTime::UNIX_EPOCH)),
        hour
    );
    assert_eq!(
        wait(
            SystemTime::UNIX_EPOCH + hour / 2,
            Some(SystemTime::UNIX_EPOCH)
        ),
        hour / 2
    );
    // Both clocks agree, so the vendor means it.
    assert_eq!(wait(now + 5 * hour, Some(now)), 5 * hour);
}

#[test]
fn an_origin_has_no_path_of_its_own() {
    for (prefix, why) in [
        ("/v1", "without a path: `/v1` is added"),
        ("", "without a path"),
    ] {
        for path in ["/v1", "/v1/", "/x"] {
            let origin = format!("http://localhost{path}");
            let error = Settings::new()
                .origin(origin, prefix)
                .build(Plain)
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.to_string().ends_with(why), "{error}");
        }
        assert!(
            Settings::new()
                .origin("http://localhost/", prefix)
                .build(Plain)
                .is_ok()
        );
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Vendor::saying(ok("{}")).await;
    let error = ask(say(
        "307 Temporary Redirect",
        &[&format!("location: {}/x", elsewhere.url)],
        "",
    ))
    .await
    .unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Api, 307)
    );
    let text = error.to_string();
    assert!(text.contains("redirects are not followed"), "{text}");
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn an_answer_beyond_the_limit_is_not_read() {
    let long = format!("{{\"data\":[],\"x\":\"{}\"}}", "y".repeat(2000));
    let chunked = format!("{:x}\r\n{long}\r\n0\r\n\r\n", long.len());
    for answer in [
        ok(&long),
        say("200 OK", &["transfer-encoding: chunked"], chunked),
    ] {
        let vendor = Vendor::saying(answer).await;
        let transport = Settings::new()
            .base_url(&vendor.url)
            .max_body(1000)
            .build(Plain)
            .unwrap();
        let error = transport
            .call(&OPERATION)
            .reply::<Things>()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::AnswerTooLarge);
        assert!(
            error.to_string().ends_with("it is longer than 1000 bytes"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_timeout() {
    let late = Say {
        after: Duration::from_secs(30),
        ..ok("{}")
    };
    let vendor = Vendor::saying(late).await;
    let quick = Duration::from_millis(50);
    for transport in [
        Settings::new().base_url(&vendor.url).attempt_timeout(quick),
        Settings::new().base_url(&vendor.url).total_timeout(quick),
    ] {
        let error = transport
            .build(Plain)
            .unwrap()
            .call(&OPERATION)
            .reply::<Things>()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn a_vendor_that_is_not_there_was_never_asked() {
    let transport = Settings::new()
        .base_url("http://127.0.0.1:1")
        .build(Plain)
        .unwrap();
    let mut call = transport.call(&OPERATION);
    call.query("token", Ok::<_, Invalid>("hunter2"));
    let error = call.reply::<Things>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_retryable());
    let causes = std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
    let causes: Vec<_> = causes.map(|cause| format!("{cause} {cause:?}")).collect();
    let printed = format!("{error} {error:?} {causes:?}");
    assert!(!printed.contains("hunter2"), "{printed}");
}

#[tokio::test]
async fn a_connection_that_breaks_may_have_done_its_work() {
    let cut = say("200 OK", &["content-length: 100"], "{");
    assert_eq!(ask(cut).await.unwrap_err().kind(), ErrorKind::Interrupted);
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<Error>() <= 16);
    assert!(size_of::<Result<(), Error>>() <= 16);
}

#[test]
fn a_base_url_must_be_safe() {
    for (url, why) in [
        ("", "is not a URL"),
        ("api.example.com", "is not a URL"),
        ("http://api.example.com", "must begin with https"),
        ("http://127.0.0.1.example.com", "must begin with https"),
        ("ftp://localhost", "must begin with https"),
        ("http://me:hunter2@localhost", "holds credentials"),
        ("http://hunter2@localhost", "holds credentials"),
        ("http://:hunter2@localhost", "holds credentials"),
        ("http://localhost?key=hunter2", "no query"),
        ("http://localhost/#hunter2", "no fragment"),
        ("mailto:a@b", "has no host"),
    ] {
        let error = Settings::new().base_url(url).build(Plain).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(why), "{url}: {error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    for url in [
        "http://localhost:1",
        "http://a.localhost",
        "http://127.1.2.3",
        "http://[::1]:8080/v1",
    ] {
        assert!(Settings::new().base_url(url).build(Plain).is_ok(), "{url}");
    }
    let remote = Settings::new()
        .base_url("https://api.example.com")
        .build(Plain);
    assert_eq!(
        remote.is_ok(),
        cfg!(any(
            feature = "rustls",
            feature = "rustls-no-provider",
            feature = "native-tls"
        ))
    );
}
