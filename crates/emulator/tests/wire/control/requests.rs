//! What was asked of the emulator, asked from outside.

use std::time::Duration;

use identity_emulator::{Emulator, Fault, RateLimits};
use reqwest::Method;
use serde_json::json;

use crate::control::{ask, asked, control, get, post, refused, told};
use crate::genauth_token::call;
use crate::{answer, clerk, machine};

#[tokio::test]
async fn requests_are_listed_with_their_answers_and_by_filters() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "billing").await;
    answer(clerk(
        &emulator,
        Method::GET,
        "/machines?limit=0&offset=a+b",
    ))
    .await;
    call(
        &emulator,
        Method::GET,
        "/api/v3/get-user?userId=nobody",
        None,
    )
    .await;

    let all = get(&emulator, "/requests").await;
    let count = all["data"].as_array().unwrap().len() as u64;
    assert_eq!(all["last"], count);
    let created = &all["data"][0];
    assert_eq!(created["number"], 1);
    assert_eq!(
        (&created["method"], &created["path"]),
        (&json!("POST"), &json!("/v1/machines"))
    );
    assert_eq!(created["json"], json!({ "name": "billing" }));
    assert_eq!(created["body"], r#"{"name":"billing"}"#);
    assert_eq!(
        created["headers"]["authorization"],
        "Bearer sk_test_emulator"
    );
    assert_eq!(
        (&created["status"], &created["refusal"]),
        (&json!(200), &json!(null))
    );
    assert_eq!(created["answer"]["name"], "billing");
    let query = json!([{ "name": "limit", "value": "0" }, { "name": "offset", "value": "a b" }]);
    assert_eq!(all["data"][1]["query"], query);

    let numbers = async |filter: &str| {
        let found = get(&emulator, &format!("/requests?{filter}")).await;
        let requests = found["data"].as_array().unwrap().iter();
        requests
            .map(|request| request["number"].as_u64().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers("operation=CreateMachine").await, [1]);
    assert_eq!(numbers("path=/v1/machines&method=GET").await, [2]);
    assert_eq!(numbers("refused=true").await, [2, count]);
    assert_eq!(numbers("refused=false&limit=1").await, [1]);
    assert_eq!(numbers(&format!("since={count}")).await, [0; 0]);
    let first = get(&emulator, "/requests?limit=1").await;
    assert_eq!(
        first["last"], 1,
        "the next question begins behind what was answered"
    );
    let misspelt = refused(
        &emulator,
        Method::GET,
        "/requests?operation=CreateMachin",
        None,
    )
    .await;
    assert_eq!(misspelt, told(422, "query.operation", "operation"));
}

#[tokio::test]
async fn numbers_go_on_when_requests_are_forgotten() {
    let emulator = Emulator::builder().keep_requests(2).start().await.unwrap();
    for name in ["one", "two", "three"] {
        machine(&emulator, name).await;
    }
    let kept = get(&emulator, "/requests").await;
    assert_eq!(
        (&kept["data"][0]["number"], &kept["last"]),
        (&json!(2), &json!(3))
    );
    assert_eq!(
        ask(&emulator, Method::DELETE, "/requests", None).await["cleared"],
        2
    );
    machine(&emulator, "four").await;
    let after = get(&emulator, "/requests?since=3").await;
    assert_eq!(
        (&after["data"][0]["number"], &after["last"]),
        (&json!(4), &json!(4))
    );
    assert_eq!(emulator.requests().len(), 1);
}

#[tokio::test]
async fn a_body_that_is_no_text_is_shown_as_base64() {
    let emulator = Emulator::start().await.unwrap();
    let sent = clerk(&emulator, Method::POST, "/machines").body(vec![0xff, 0xfe]);
    answer(sent).await;
    let request = &get(&emulator, "/requests").await["data"][0];
    let shown = (&request["body"], &request["body_base64"], &request["json"]);
    assert_eq!(shown, (&json!(null), &json!("//4="), &json!(null)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_waits_keeps_no_other_from_being_answered() {
    let emulator = Emulator::start().await.unwrap();
    let waits = (0..20).map(|_| {
        let path = "/requests/wait?operation=CreateMachine&count=2&timeout_ms=60000";
        tokio::spawn(control(&emulator, Method::GET, path).send())
    });
    let waits: Vec<_> = waits.collect();
    machine(&emulator, "one").await;
    get(&emulator, "/state").await;
    answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert!(waits.iter().all(|wait| !wait.is_finished()));
    machine(&emulator, "two").await;
    for wait in waits {
        let found = wait.await.unwrap().unwrap().json::<serde_json::Value>();
        let found = found.await.unwrap();
        let names = [
            &found["data"][0]["json"]["name"],
            &found["data"][1]["json"]["name"],
        ];
        assert_eq!(
            (names, &found["last"]),
            ([&json!("one"), &json!("two")], &json!(3))
        );
    }
}

#[tokio::test]
async fn a_wait_that_is_over_says_how_many_came() {
    let emulator = Emulator::start().await.unwrap();
    machine(&emulator, "one").await;
    let path = "/requests/wait?operation=CreateMachine&count=2&timeout_ms=20";
    let began = std::time::Instant::now();
    let (status, refusal) = asked(&emulator, Method::GET, path, None).await;
    assert!(began.elapsed() >= Duration::from_millis(20));
    assert_eq!(
        (status, &refusal["errors"][0]["rule"]),
        (404, &json!("timeout"))
    );
    assert_eq!(refusal["errors"][0]["message"], "1 of 2 came within 20 ms");
    // What came before counts, unless it is said from where on.
    get(
        &emulator,
        "/requests/wait?operation=CreateMachine&timeout_ms=0",
    )
    .await;
    let later = "/requests/wait?since=1&timeout_ms=0";
    assert_eq!(refused(&emulator, Method::GET, later, None).await.0, 404);
}

#[tokio::test]
async fn control_is_not_recorded_and_no_fault_and_no_rate_limit_meets_it() {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(Fault::reset_before_headers());
    emulator.limit_rates(
        RateLimits::documented()
            .api("clerk", 1, 3600)
            .genauth(1, 3600),
    );
    for _ in 0..5 {
        get(&emulator, "/state").await;
    }
    assert!(emulator.requests().is_empty());
    assert_eq!(get(&emulator, "/faults").await["data"][0]["met"], 0);
    let mode = json!({ "limits": { "clerk": { "requests": 1, "seconds": 3600 }, "genauth": { "requests": 1, "seconds": 3600 } } });
    assert_eq!(
        get(&emulator, "/rate-limits").await["rate_limits"],
        mode["limits"]
    );
    post(&emulator, "/clock/advance", json!({ "seconds": 1 })).await;
}

#[tokio::test]
async fn control_is_there_without_a_socket() {
    let emulator = Emulator::in_memory().unwrap();
    let connection = emulator.connection();
    let request = http::Request::get("https://api.clerk.com/_emulator/info");
    let response = connection(request.body(bytes::Bytes::new()).unwrap())
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn a_wait_may_take_longer_than_a_request_may_take_to_arrive() {
    let emulator = Emulator::builder().request_timeout(Duration::from_millis(100));
    let emulator = emulator.start().await.unwrap();
    let path = "/requests/wait?timeout_ms=400";
    let refusal = refused(&emulator, Method::GET, path, None).await;
    assert_eq!(refusal, told(404, "query", "timeout"));
}
