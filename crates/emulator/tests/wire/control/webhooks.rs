//! Webhooks, from outside.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::StatusCode;
use identity_emulator::{Emulator, WebhookEndpoint};
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{ask, get, post, refused, told};

const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// A service that receives webhooks, and answers with the next of these statuses; 204 once there is none left.
async fn receiver(answers: &[u16]) -> String {
    let answers: Vec<u16> = answers.iter().rev().copied().collect();
    let answers = Arc::new(Mutex::new(answers));
    let routes = Router::new().fallback(move || {
        let status = answers.lock().unwrap().pop().unwrap_or(204);
        std::future::ready(StatusCode::from_u16(status).unwrap())
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, routes).await });
    url
}

fn endpoint(url: &str) -> Value {
    json!({ "vendor": "clerk", "url": url, "secrets": [SECRET], "events": ["user.created"], "retry_after_seconds": [5] })
}

async fn user(emulator: &Emulator, name: &str) {
    let scene = json!([{ "call": "POST /v1/users", "body": { "username": name } }]);
    post(emulator, "/scene", scene).await;
}

async fn settle(emulator: &Emulator) -> Value {
    ask(emulator, Method::POST, "/webhooks/settle", None).await["waiting"].clone()
}

#[tokio::test]
async fn an_endpoint_is_told_and_told_again_after_the_clock_was_moved() {
    let emulator = Emulator::start().await.unwrap();
    let url = receiver(&[500]).await;
    ask(
        &emulator,
        Method::PUT,
        "/clock",
        Some(json!({ "frozen": true })),
    )
    .await;
    let listed = post(&emulator, "/webhooks/endpoints", endpoint(&url)).await;
    assert_eq!(
        listed["data"][0],
        json!({ "vendor": "clerk", "url": url, "events": ["user.created"], "is_off": false })
    );
    user(&emulator, "ada").await;
    assert_eq!(settle(&emulator).await, 1);
    post(&emulator, "/clock/advance", json!({ "seconds": 5 })).await;
    assert_eq!(settle(&emulator).await, 0);
    let sent = get(&emulator, "/webhooks/deliveries?event=user.created").await;
    let [first, second] = [&sent["data"][0], &sent["data"][1]];
    assert_eq!(
        (&first["status"], &second["status"]),
        (&json!(500), &json!(204))
    );
    assert_eq!(first["id"], second["id"]);
    assert_eq!(second["json"]["data"]["username"], "ada");
    assert!(
        second["headers"]["svix-signature"]
            .as_str()
            .unwrap()
            .starts_with("v1,")
    );
    let latest = get(&emulator, "/webhooks/deliveries?limit=1").await;
    assert_eq!(latest["data"], json!([second]));
    assert_eq!(
        get(&emulator, "/webhooks/deliveries?event=other").await["data"],
        json!([])
    );
    assert_eq!(
        ask(&emulator, Method::DELETE, "/webhooks/deliveries", None).await["cleared"],
        2
    );
}

#[tokio::test]
async fn any_event_is_sent_and_goes_wrong_as_it_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let url = receiver(&[]).await;
    post(
        &emulator,
        "/webhooks/endpoints",
        json!({ "vendor": "genauth", "url": url, "secrets": ["s"] }),
    )
    .await;
    post(
        &emulator,
        "/webhooks/faults",
        json!({ "faults": ["duplicate"] }),
    )
    .await;
    let event = json!({ "vendor": "genauth", "event": "login", "data": { "id": "u1" } });
    post(&emulator, "/webhooks/send", event).await;
    settle(&emulator).await;
    let sent = get(&emulator, "/webhooks/deliveries").await["data"].clone();
    assert_eq!(sent.as_array().unwrap().len(), 2);
    assert_eq!(sent[0]["id"], sent[1]["id"]);
    assert_eq!(sent[0]["json"]["eventName"], "login");
}

#[tokio::test]
async fn endpoints_that_were_taken_away_are_told_nothing_and_those_of_the_start_stay() {
    let emulator = Emulator::start().await.unwrap();
    let url = receiver(&[410]).await;
    emulator
        .send_webhooks(WebhookEndpoint::clerk(&url, SECRET))
        .unwrap();
    // Another receiver: both are sent to at once.
    let other = receiver(&[]).await;
    post(&emulator, "/webhooks/endpoints", endpoint(&other)).await;
    let offs = async || {
        let listed = get(&emulator, "/webhooks/endpoints").await;
        let listed = listed["data"].as_array().unwrap().clone();
        listed
            .iter()
            .map(|listed| listed["is_off"] == true)
            .collect::<Vec<_>>()
    };
    user(&emulator, "ada").await;
    settle(&emulator).await;
    assert_eq!(offs().await, [true, false]);
    ask(&emulator, Method::POST, "/reset", None).await;
    assert_eq!(
        offs().await,
        [false],
        "the one of the start is on again, the other is gone"
    );
    assert_eq!(
        ask(&emulator, Method::DELETE, "/webhooks/endpoints", None).await["cleared"],
        1
    );
    user(&emulator, "eve").await;
    settle(&emulator).await;
    assert_eq!(
        get(&emulator, "/webhooks/deliveries").await["data"],
        json!([])
    );
}

#[tokio::test]
async fn an_endpoint_that_cannot_be_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    for (name, value) in [
        ("url", json!("https://example.com")),
        ("secrets", json!(["short"])),
    ] {
        let mut wrong = endpoint("http://127.0.0.1:1/");
        wrong[name] = value;
        let refusal = refused(&emulator, Method::POST, "/webhooks/endpoints", Some(wrong)).await;
        assert_eq!(refusal, told(422, "body", "endpoint"));
    }
    for _ in 0..100 {
        post(
            &emulator,
            "/webhooks/endpoints",
            endpoint("http://127.0.0.1:1/"),
        )
        .await;
    }
    let another = refused(
        &emulator,
        Method::POST,
        "/webhooks/endpoints",
        Some(endpoint("http://127.0.0.1:1/")),
    )
    .await;
    assert_eq!(another, told(422, "body", "maxItems"));
}
