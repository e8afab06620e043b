//! Webhooks over a socket, to a server of this machine.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use identity_emulator::{Emulator, WebhookEndpoint};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::clerk_calls::user;
use crate::id;

const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// What a server was sent.
type Received = Arc<Mutex<Vec<(Uri, HeaderMap, Bytes)>>>;

/// A server that answers 204 to everything; its address, and what it was sent.
async fn server() -> (String, Received) {
    let received = Received::default();
    let told = Arc::clone(&received);
    let routes = Router::new().fallback(move |uri: Uri, headers: HeaderMap, body: Bytes| {
        told.lock().unwrap().push((uri, headers, body));
        std::future::ready(StatusCode::NO_CONTENT)
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    (format!("http://{address}"), received)
}

#[tokio::test]
async fn a_change_over_http_is_told_over_http() {
    let emulator = Emulator::start().await.unwrap();
    let (origin, received) = server().await;
    let url = format!("{origin}/hooks?of=clerk");
    let endpoint = WebhookEndpoint::clerk(&url, SECRET);
    emulator.send_webhooks(endpoint).unwrap();
    let ada = user(&emulator, "ada").await;
    emulator.settle_webhooks().await;
    let received = received.lock().unwrap();
    let [(uri, headers, body)] = &received[..] else {
        panic!("one webhook is sent");
    };
    assert_eq!(*uri, "/hooks?of=clerk");
    assert_eq!(
        format!("http://{}", headers["host"].to_str().unwrap()),
        origin
    );
    assert_eq!(headers["content-type"], "application/json");
    let deliveries = emulator.deliveries();
    assert_eq!(headers["svix-id"], deliveries[0].id.as_str());
    assert_eq!(deliveries[0].status, Some(StatusCode::NO_CONTENT));
    let event: Value = serde_json::from_slice(body).unwrap();
    assert_eq!(event, deliveries[0].json());
    assert_eq!(
        (&event["type"], &event["data"]["id"]),
        (&json!("user.created"), &json!(id(&ada)))
    );
    let shown = format!("{deliveries:?}");
    assert!(
        !shown.contains("svix-signature") && !shown.contains("ada"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_endpoint_that_does_not_answer_delays_no_other_and_each_keeps_its_order() {
    let emulator = Emulator::start().await.unwrap();
    // A port on which nobody accepts, or answers.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let (origin, received) = server().await;
    for url in [&url, &origin] {
        let endpoint = WebhookEndpoint::clerk(url, SECRET);
        emulator.send_webhooks(endpoint).unwrap();
    }
    for number in 0..20 {
        emulator.send_webhook("email.created", json!({ "number": number }));
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
    let began = std::time::Instant::now();
    while received.lock().unwrap().len() < 20 {
        assert!(began.elapsed().as_secs() < 5, "it waits for the other");
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let received = received.lock().unwrap();
    for (number, (_, _, body)) in received.iter().enumerate() {
        let event: Value = serde_json::from_slice(body).unwrap();
        assert_eq!(event["data"]["number"], number);
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_failed_attempt() {
    let emulator = Emulator::start().await.unwrap();
    // A port that was free a moment ago.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    emulator
        .send_webhooks(WebhookEndpoint::clerk(&url, SECRET))
        .unwrap();
    emulator.send_webhook("email.created", json!({}));
    emulator.settle_webhooks().await;
    let deliveries = emulator.deliveries();
    assert_eq!((deliveries[0].status, deliveries[0].attempt), (None, 1));
    assert!(deliveries[0].error.is_some() && deliveries[0].next_attempt_at.is_some());
}
