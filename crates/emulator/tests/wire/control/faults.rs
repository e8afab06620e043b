//! What goes wrong, set from outside.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{ask, get, post, refused, told};
use crate::{answer, clerk};

async fn list(emulator: &Emulator) -> u16 {
    answer(clerk(emulator, Method::GET, "/machines"))
        .await
        .0
        .as_u16()
}

#[tokio::test]
async fn a_fault_is_listed_as_it_was_written_with_how_often_it_took_effect() {
    let emulator = Emulator::start().await.unwrap();
    let written = json!([
        { "operation": "ListMachines", "times": 2, "effect": { "status": { "code": 503, "headers": { "retry-after": "2" } } } },
        { "operation": "ListMachines", "times": 1, "effect": { "status": { "code": 500, "body": "no" } } },
        { "operation": "getUser", "probability": 0.5, "delay_ms": 10, "effect": { "envelope": { "status_code": 429, "retry_after": "1" } } },
        { "operation": "GetUser", "effect": { "drift": ["new-enum-values", "unknown-fields"] } },
        { "operation": "GetUser", "effect": { "content-type": "text/html" } },
        { "operation": "GetUser", "effect": "reset-mid-body" },
    ]);
    let added = post(&emulator, "/faults", json!({ "faults": written })).await;
    assert_eq!(added, get(&emulator, "/faults").await);
    assert_eq!((list(&emulator).await, list(&emulator).await), (503, 503));
    let listed = get(&emulator, "/faults").await;
    let column = |name: &str| {
        let faults = listed["data"].as_array().unwrap().iter();
        faults.map(|fault| fault[name].clone()).collect::<Vec<_>>()
    };
    assert_eq!(column("met"), [2, 0, 0, 0, 0, 0]);
    assert_eq!(
        column("left"),
        [
            json!(0),
            json!(1),
            json!(null),
            json!(null),
            json!(null),
            json!(null)
        ]
    );
    assert_eq!(column("number"), [1, 2, 3, 4, 5, 6]);
    for (shown, written) in column("fault").iter().zip(written.as_array().unwrap()) {
        for (name, value) in written.as_object().unwrap() {
            assert!(contains(&shown[name], value), "{shown} is not {written}");
        }
    }
    // What is listed can be added again.
    post(&emulator, "/faults", json!({ "faults": column("fault") })).await;
    ask(&emulator, Method::DELETE, "/faults/2", None).await;
    let gone = refused(&emulator, Method::DELETE, "/faults/2", None).await;
    assert_eq!(gone, told(404, "path.number", "fault"));
    assert_eq!(
        ask(&emulator, Method::DELETE, "/faults", None).await["cleared"],
        11
    );
    assert_eq!(list(&emulator).await, 200);
}

/// Whether everything that was written is shown; what was left out is shown with its default.
fn contains(shown: &Value, written: &Value) -> bool {
    match (shown, written) {
        (Value::Object(shown), Value::Object(written)) => written
            .iter()
            .all(|(name, value)| shown.get(name).is_some_and(|shown| contains(shown, value))),
        _ => shown == written,
    }
}

#[tokio::test]
async fn a_file_of_faults_works_as_it_is() {
    let emulator = Emulator::start().await.unwrap();
    let file = json!({
        "clock_skew_seconds": -86_400,
        "rate_limits": { "clerk": { "requests": 1, "seconds": 10 } },
        "faults": [{ "operation": "GetMachine", "effect": "deliver" }],
    });
    let right = get(&emulator, "/clock").await["unix_ms"].as_u64().unwrap();
    post(&emulator, "/faults", file).await;
    let now = get(&emulator, "/clock").await["unix_ms"].as_u64().unwrap();
    assert!(now < right && right - now <= 86_400_000, "{now} {right}");
    assert_eq!((list(&emulator).await, list(&emulator).await), (200, 429));
    ask(&emulator, Method::DELETE, "/rate-limits", None).await;
    assert_eq!(list(&emulator).await, 200);
}

#[tokio::test]
async fn if_one_fault_cannot_happen_none_is_added() {
    let emulator = Emulator::start().await.unwrap();
    let fault = |fault: Value| json!({ "faults": [{ "operation": "GetUser" }, fault] });
    for wrong in [
        json!({ "operation": "GetUsr" }),
        json!({ "operation": "GetUser", "effect": { "envelope": { "status_code": 429 } } }),
        json!({ "effect": { "status": { "code": 503, "headers": { "content-length": "1" } } } }),
        json!({ "effect": { "content-type": "a\nb" } }),
    ] {
        let refusal = refused(&emulator, Method::POST, "/faults", Some(fault(wrong))).await;
        assert_eq!(refusal, told(422, "body.faults[1]", "fault"));
    }
    let limits = json!({ "faults": [{}], "rate_limits": { "clrk": true } });
    let refusal = refused(&emulator, Method::POST, "/faults", Some(limits)).await;
    assert_eq!(refusal, told(422, "body.rate_limits", "rate-limits"));
    assert_eq!(get(&emulator, "/faults").await["data"], json!([]));
}

#[tokio::test]
async fn faults_of_a_mounted_api_can_be_added() {
    let books = json!({
        "openapi": "3.0.3",
        "paths": { "/books": { "get": { "operationId": "listBooks", "responses": { "200": { "description": "" } } } } },
    });
    let emulator = Emulator::builder().api("books", "/books/v1", books);
    let emulator = emulator.start().await.unwrap();
    let fault = json!({ "faults": [{ "operation": "listBooks", "effect": { "status": { "code": 503 } } }] });
    post(&emulator, "/faults", fault).await;
    let url = format!("{}/books", emulator.api_url("books").unwrap());
    let answered = crate::client().get(url).send().await.unwrap();
    assert_eq!(answered.status().as_u16(), 503);
    let seen = get(&emulator, "/requests?operation=listBooks").await;
    assert_eq!(seen["data"][0]["fault"], "status");
}

#[tokio::test]
async fn no_api_can_be_mounted_where_control_is() {
    for base in ["/_emulator", "/_emulator/books"] {
        let books = json!({ "openapi": "3.0.3", "paths": { "/books": { "get": {
            "operationId": "listBooks", "responses": { "200": { "description": "" } } } } } });
        let started = Emulator::builder().api("books", base, books).start().await;
        let why = started.unwrap_err().to_string();
        assert!(why.contains("the emulator itself answers"), "{why}");
    }
}
