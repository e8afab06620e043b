//! Control is for programs and for the emulator's own page.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{control, get};

/// The status and the field of a refusal, and whether any header speaks to a browser of another origin.
async fn outcome(request: reqwest::RequestBuilder) -> (u16, String) {
    let response = request.send().await.unwrap();
    let headers = response.headers().keys();
    let cors: Vec<_> = headers
        .filter(|name| name.as_str().starts_with("access-control-"))
        .collect();
    assert!(cors.is_empty(), "{cors:?}");
    let status = response.status().as_u16();
    let answer: Value = response.json().await.unwrap();
    let field = answer["errors"][0]["field"].as_str().unwrap_or_default();
    (status, field.to_owned())
}

fn told(status: u16, field: &str) -> (u16, String) {
    (status, field.to_owned())
}

#[tokio::test]
async fn a_page_of_another_origin_is_refused_and_changes_nothing() {
    let emulator = Emulator::start().await.unwrap();
    crate::machine(&emulator, "billing").await;
    let port = emulator.address().unwrap().port();
    for (name, value) in [
        ("origin", "https://example.com"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
        ("origin", "http://127.0.0.1"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("host", "example.com"),
        ("host", &format!("rebound.example.com:{port}")),
    ] {
        for (method, path) in [
            (Method::POST, "/reset"),
            (Method::GET, "/state"),
            (Method::DELETE, "/requests"),
        ] {
            let request = control(&emulator, method, path).header(name, value);
            assert_eq!(
                outcome(request).await,
                told(403, &format!("header.{name}")),
                "{value}"
            );
        }
    }
    let preflight = control(&emulator, Method::OPTIONS, "/reset");
    let preflight = preflight.header("origin", "https://example.com");
    assert_eq!(outcome(preflight).await, told(403, "header.origin"));
    assert_eq!(
        outcome(control(&emulator, Method::OPTIONS, "/reset")).await,
        told(405, "method")
    );
    assert_eq!(emulator.requests().len(), 1);
}

#[tokio::test]
async fn the_emulators_own_page_may_ask() {
    let emulator = Emulator::start().await.unwrap();
    let own = emulator.clerk_url();
    let request = control(&emulator, Method::POST, "/reset")
        .header("origin", own)
        .header("sec-fetch-site", "same-origin");
    assert_eq!(outcome(request).await.0, 200);
    // As it is called by its neighbours in a network of containers.
    let named = control(&emulator, Method::GET, "/info").header("host", "emulator:4010");
    assert_eq!(outcome(named).await.0, 200);
}

#[tokio::test]
async fn a_body_that_is_not_said_to_be_json_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let scene = || control(&emulator, Method::POST, "/scene").body("[]");
    assert_eq!(outcome(scene()).await, told(415, "header.content-type"));
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/jsonp",
    ] {
        let request = scene().header("content-type", kind);
        assert_eq!(
            outcome(request).await,
            told(415, "header.content-type"),
            "{kind}"
        );
    }
    let said = scene().header("content-type", "application/JSON; charset=utf-8");
    assert_eq!(outcome(said).await.0, 200);
    let empty = control(&emulator, Method::POST, "/reset").header("content-type", "text/plain");
    assert_eq!(outcome(empty).await, told(415, "header.content-type"));
    let broken = scene().header("content-type", "application/json").body("[");
    assert_eq!(outcome(broken).await, told(400, "body"));
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let json = |bytes: usize| {
        let request = control(&emulator, Method::POST, "/scene");
        let request = request.header("content-type", "application/json");
        request.body(format!("[{}]", " ".repeat(bytes - 2)))
    };
    assert_eq!(outcome(json(16 * 1024 * 1024)).await.0, 200);
    assert_eq!(outcome(json(16 * 1024 * 1024 + 1)).await, told(413, "body"));
    let info = get(&emulator, "/info").await;
    assert_eq!(info["clerk"]["key"], json!(emulator.clerk_key()));
}
