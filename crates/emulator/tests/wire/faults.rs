//! Whatever can go wrong goes wrong on demand, as often as was asked for, and every request is counted all the same.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use flate2::read::GzDecoder;
use identity_emulator::{Drift, Emulator, Fault, FaultFile};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};

use crate::{answer, beginning, clerk, machine, with_clock};

async fn with(fault: Fault) -> Emulator {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(fault);
    emulator
}

pub(crate) async fn list(emulator: &Emulator) -> Response {
    let request = clerk(emulator, Method::GET, "/machines");
    request.send().await.unwrap()
}

/// A call of GenAuth's that any access key may make.
pub(crate) async fn token(emulator: &Emulator) -> Response {
    let (id, secret) = emulator.genauth_key();
    let url = format!("{}/api/v3/get-management-token", emulator.genauth_url());
    let body = json!({ "accessKeyId": id, "accessKeySecret": secret });
    let request = crate::client().post(url).json(&body);
    request.send().await.unwrap()
}

pub(crate) fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers()[name].to_str().unwrap()
}

/// As long as nobody should have to wait, and as long as tells silence from slowness.
const LONG: Duration = Duration::from_secs(30);
const SHORT: Duration = Duration::from_secs(1);

/// What the socket yields, and how it ends; silence is an end, too.
async fn raw(emulator: &Emulator, silence: Duration) -> (String, Result<(), ErrorKind>) {
    let address = emulator.address().unwrap();
    let talk = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(silence)).unwrap();
        let request = "GET /v1/machines HTTP/1.1\r\nhost: localhost\r\n\
            authorization: Bearer sk_test_emulator\r\n\r\n";
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        let end = stream.read_to_end(&mut bytes);
        let end = end.map(drop).map_err(|error| error.kind());
        (String::from_utf8(bytes).unwrap(), end)
    };
    tokio::task::spawn_blocking(talk).await.unwrap()
}

#[tokio::test]
async fn a_connection_is_reset_where_it_was_asked_for() {
    let reset = Err(ErrorKind::ConnectionReset);
    let emulator = with(Fault::reset_before_headers()).await;
    assert_eq!(raw(&emulator, LONG).await, (String::new(), reset));

    let emulator = with(Fault::reset_after_headers()).await;
    let (text, end) = raw(&emulator, LONG).await;
    assert!(
        text.starts_with("HTTP/1.1 200") && text.ends_with("\r\n\r\n"),
        "{text}"
    );
    assert_eq!(end, reset);

    let emulator = with(Fault::reset_mid_body()).await;
    let (text, end) = raw(&emulator, LONG).await;
    let (_, body) = text.split_once("\r\n\r\n").unwrap();
    assert!(body.starts_with('{') && !body.ends_with('}'), "{body}");
    assert_eq!(end, reset);
    assert_eq!(emulator.requests().len(), 1);
    assert_eq!(emulator.requests()[0].fault, Some("reset-mid-body"));
}

#[tokio::test]
async fn an_answer_that_stalls_before_its_head_keeps_its_connection() {
    let emulator = Emulator::start().await.unwrap();
    // The first answer takes as long as it takes to read the description.
    list(&emulator).await;
    emulator.inject(Fault::stalled_headers().once());
    let silent = (String::new(), Err(ErrorKind::WouldBlock));
    assert_eq!(raw(&emulator, SHORT).await, silent);
    assert_eq!(emulator.requests().len(), 2);
}

#[tokio::test]
async fn an_answer_that_stalls_in_its_body_keeps_its_connection() {
    let emulator = Emulator::start().await.unwrap();
    list(&emulator).await;
    emulator.inject(Fault::stalled_body().once());
    let (text, end) = raw(&emulator, SHORT).await;
    assert!(text.contains("\r\n\r\n{"), "{text}");
    assert_eq!(end, Err(ErrorKind::WouldBlock));
    assert_eq!(emulator.requests().len(), 2);
}

#[tokio::test]
async fn a_request_whose_answer_is_lost_has_been_carried_out() {
    let emulator = with(Fault::reset_before_headers().once()).await;
    let create = clerk(&emulator, Method::POST, "/machines").json(&json!({ "name": "billing" }));
    assert!(create.send().await.is_err());
    let (_, machines) = answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(machines["total_count"], 1);
}

#[tokio::test]
async fn a_status_fault_keeps_the_request_from_being_carried_out() {
    let emulator = with(
        Fault::status(503)
            .retry_after("7")
            .on("CreateMachine")
            .times(2),
    )
    .await;
    let create = || clerk(&emulator, Method::POST, "/machines").json(&json!({ "name": "billing" }));
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);
    for _ in 0..2 {
        let response = create().send().await.unwrap();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(header(&response, "retry-after"), "7");
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["errors"][0]["code"], "injected_fault");
    }
    assert_eq!(create().send().await.unwrap().status(), StatusCode::OK);
    let (_, machines) = answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(machines["total_count"], 1);
    assert_eq!(emulator.requests().len(), 5);
}

#[tokio::test]
async fn faults_follow_each_other_as_they_were_injected() {
    let emulator = with(Fault::bad_gateway_page().once()).await;
    emulator.inject(Fault::status(401).once());
    emulator.inject(Fault::redirect("http://elsewhere.example/").once());
    emulator.inject(Fault::no_content().once());
    let page = list(&emulator).await;
    assert_eq!(page.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(header(&page, "content-type"), "text/html; charset=utf-8");
    assert_eq!(list(&emulator).await.status(), StatusCode::UNAUTHORIZED);
    let direct = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let url = format!("{}/v1/machines", emulator.clerk_url());
    let moved = direct.build().unwrap().get(url).send().await.unwrap();
    assert_eq!(header(&moved, "location"), "http://elsewhere.example/");
    let empty = list(&emulator).await;
    assert_eq!(empty.status(), StatusCode::NO_CONTENT);
    assert_eq!(empty.text().await.unwrap(), "");
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn bodies_are_truncated_oversized_compressed_and_mislabelled() {
    let emulator = with(Fault::truncated_json().once()).await;
    emulator.inject(Fault::oversized(100_000).once());
    emulator.inject(Fault::gzip().once());
    emulator.inject(Fault::content_type("text/plain").once());
    let cut = list(&emulator).await.bytes().await.unwrap();
    assert!(!cut.is_empty() && serde_json::from_slice::<Value>(&cut).is_err());
    let swollen = list(&emulator).await.bytes().await.unwrap();
    assert_eq!(swollen.len(), 100_000);
    assert!(serde_json::from_slice::<Value>(&swollen).is_ok());
    let packed = list(&emulator).await;
    assert_eq!(header(&packed, "content-encoding"), "gzip");
    let packed = packed.bytes().await.unwrap();
    let mut text = String::new();
    GzDecoder::new(&packed[..])
        .read_to_string(&mut text)
        .unwrap();
    assert!(serde_json::from_str::<Value>(&text).is_ok());
    assert_eq!(header(&list(&emulator).await, "content-type"), "text/plain");
}

#[tokio::test]
async fn refusals_of_genauth_travel_inside_of_success() {
    let (emulator, _) = with_clock().await;
    emulator.inject(Fault::skewed(600).once().on("getManagementToken"));
    emulator.inject(Fault::replayed().once());
    emulator.inject(Fault::envelope(429).retry_after("3").once());
    let skewed = token(&emulator).await;
    assert_eq!(skewed.status(), StatusCode::OK);
    let ahead = httpdate::fmt_http_date(beginning() + Duration::from_secs(600));
    assert_eq!(header(&skewed, "date"), ahead);
    assert_eq!(skewed.json::<Value>().await.unwrap()["apiCode"], 1305);
    assert_eq!(
        token(&emulator).await.json::<Value>().await.unwrap()["apiCode"],
        1306
    );
    let limited = token(&emulator).await;
    assert_eq!(
        (limited.status(), header(&limited, "retry-after")),
        (StatusCode::OK, "3")
    );
    let body: Value = limited.json().await.unwrap();
    assert_eq!((&body["statusCode"], body.get("data")), (&json!(429), None));
    assert_eq!(
        token(&emulator).await.json::<Value>().await.unwrap()["statusCode"],
        200
    );
}

#[tokio::test]
async fn an_answer_is_as_late_as_was_asked_for() {
    let emulator = with(Fault::latency(Duration::from_millis(80)).once()).await;
    let begun = Instant::now();
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);
    assert!(begun.elapsed() >= Duration::from_millis(80));
}

#[tokio::test]
async fn chance_follows_from_the_seed_and_ends_when_it_is_cleared() {
    let fates = async || {
        let emulator = with(Fault::status(500).probability(0.5)).await;
        let mut fates = Vec::new();
        for _ in 0..40 {
            fates.push(list(&emulator).await.status().is_success());
        }
        emulator.clear_faults();
        assert!(list(&emulator).await.status().is_success());
        fates
    };
    let first = fates().await;
    assert_eq!(first, fates().await);
    let well = first.iter().filter(|well| **well).count();
    assert!((8..=32).contains(&well), "{well} of 40");
}

#[tokio::test]
async fn a_fault_that_cannot_happen_is_refused_where_it_is_written() {
    let emulator = Emulator::start().await.unwrap();
    let status = |member: &str, header: &str| {
        let headers = json!({ member: header });
        json!({ "effect": { "status": { "code": 503, "headers": headers } } })
    };
    let envelope = json!({ "envelope": { "status_code": 429 } });
    let broken_retry = json!({ "envelope": { "status_code": 429, "retry_after": "1\n" } });
    for (fault, why) in [
        (json!({ "operation": "createMachine" }), "`createMachine`"),
        (
            json!({ "operation": "CreateMachine", "effect": envelope }),
            "Clerk",
        ),
        (json!({ "times": 0 }), "`times`"),
        (json!({ "probability": 1.5 }), "`probability` is 1.5"),
        (json!({ "probability": -0.1 }), "`probability`"),
        (status("retry after", "1"), "`retry after`"),
        (status("retry-after", "1\n2"), "`retry-after`"),
        (status("Content-Length", "99"), "`Content-Length`"),
        (
            status("transfer-encoding", "chunked"),
            "`transfer-encoding`",
        ),
        (json!({ "effect": { "status": { "code": 103 } } }), "`103`"),
        (json!({ "effect": broken_retry }), "`retry-after`"),
        (
            json!({ "effect": { "content-type": "\u{0}" } }),
            "`content-type`",
        ),
    ] {
        let read = serde_json::from_value::<FaultFile>(json!({ "faults": [{}, fault] }));
        let told = read.unwrap_err().to_string();
        assert!(told.contains("fault 2: ") && told.contains(why), "{told}");

        let fault: Fault = serde_json::from_value(fault).unwrap();
        let file = FaultFile {
            faults: vec![fault.clone()],
            ..FaultFile::default()
        };
        let started = Emulator::builder().faults(file).start().await;
        let told = started.unwrap_err().to_string();
        assert!(told.contains("fault 1: ") && told.contains(why), "{told}");

        let inject = AssertUnwindSafe(|| emulator.inject(fault));
        let panic = std::panic::catch_unwind(inject).unwrap_err();
        let told = panic.downcast::<String>().unwrap();
        assert!(told.contains(why), "{told}");
    }
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn drift_touches_every_place_that_it_can() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    let drifted = async |kind: Drift, path: &str| {
        emulator.inject(Fault::drift([kind]).once());
        answer(clerk(&emulator, Method::GET, path)).await.1
    };
    let create = clerk(&emulator, Method::POST, "/users").json(&json!({ "username": "ada" }));
    let (_, user) = answer(create).await;
    let user = format!("/users/{}", crate::id(&user));
    let list = drifted(Drift::BigIntegers, "/machines").await;
    assert_eq!(list["data"][0]["created_at"], 9_007_199_254_740_993_u64);
    let list = drifted(Drift::UnknownFields, "/machines").await;
    assert!(list["data"][0]["emulator_unheard_of"].is_object(), "{list}");
    let list = drifted(Drift::NewEnumValues, "/machines").await;
    assert_eq!(list["data"][0]["object"], "emulator_unheard_of");
    let nulls = drifted(Drift::Nulls, &user).await;
    let missing = drifted(Drift::MissingOptionals, &user).await;
    let (nulls, missing) = (nulls.as_object().unwrap(), missing.as_object().unwrap());
    assert!(nulls.values().any(Value::is_null));
    assert!(missing.len() < nulls.len());
}

#[tokio::test]
async fn a_broken_answer_has_one_wrong_place_and_the_record_says_which() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    let (_, whole) = answer(clerk(&emulator, Method::GET, "/machines")).await;
    emulator.inject(Fault::broken_scalar());
    let mut places = BTreeSet::new();
    for _ in 0..20 {
        let (_, broken) = answer(clerk(&emulator, Method::GET, "/machines")).await;
        let place = emulator.requests().pop().unwrap().broken_at.unwrap();
        let pointer = format!("/{}", place.replace('.', "/").replace("[0]", "/0"));
        assert!(
            whole
                .pointer(&pointer)
                .is_some_and(|value| !value.is_object())
        );
        assert!(
            broken.pointer(&pointer).unwrap().is_object(),
            "{place}: {broken}"
        );
        places.insert(place);
    }
    assert!(places.len() > 3, "always the same: {places:?}");
}

#[tokio::test]
async fn a_failure_does_not_drift() {
    let emulator = with(Fault::drift(Drift::ALL)).await;
    let (status, body) = answer(clerk(&emulator, Method::GET, "/machines/mch_none")).await;
    assert_eq!(
        (status, crate::code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn an_envelope_meets_only_requests_of_an_api_that_has_one() {
    let emulator = with(Fault::envelope(403).once()).await;
    assert_eq!(list(&emulator).await.status(), StatusCode::OK);
    assert_eq!(emulator.requests()[0].fault, None);
    let body: Value = token(&emulator).await.json().await.unwrap();
    assert_eq!(body["statusCode"], 403, "it was not used up");
}
