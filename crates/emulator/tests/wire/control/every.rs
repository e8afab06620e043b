//! Every operation of the document, once.

use std::collections::BTreeSet;

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{ask, asked, document, get};

const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

#[tokio::test]
async fn every_operation_of_the_document_is_carried_out_and_answers_as_it_says() {
    let emulator = Emulator::start().await.unwrap();
    let state = emulator.state();
    let user = json!([{ "call": "POST /v1/users", "body": { "username": "ada" }, "as": "ada" }]);
    let named = ask(&emulator, Method::POST, "/scene", Some(user)).await;
    let user = named["named"]["ada"]["id"].clone();
    crate::machine(&emulator, "billing").await;
    let endpoint = json!({ "vendor": "clerk", "url": "http://127.0.0.1:1/", "secrets": [SECRET] });
    let fault = json!({ "faults": [{ "times": 1, "effect": { "status": { "code": 503 } } }] });
    let calls: Vec<(Method, &str, Option<Value>)> = vec![
        (Method::GET, "/openapi.json", None),
        (Method::GET, "/info", None),
        (Method::GET, "/status", None),
        (Method::GET, "/objects?api=clerk&kind=user", None),
        (Method::GET, "/requests", None),
        (Method::GET, "/requests/wait?operation=CreateMachine", None),
        (
            Method::POST,
            "/tokens",
            Some(json!({ "kind": "session", "user": user })),
        ),
        (Method::POST, "/keys/rotate", None),
        (Method::GET, "/state", None),
        (Method::PUT, "/state", Some(state)),
        (Method::POST, "/faults", Some(fault)),
        (Method::GET, "/faults", None),
        (Method::DELETE, "/faults/1", None),
        (Method::DELETE, "/faults", None),
        (
            Method::PUT,
            "/clock",
            Some(json!({ "now": "2026-01-31T12:00:00Z", "frozen": true })),
        ),
        (
            Method::POST,
            "/clock/advance",
            Some(json!({ "seconds": 60 })),
        ),
        (Method::GET, "/clock", None),
        (Method::PUT, "/rate-limits", Some(json!({ "clerk": true }))),
        (Method::GET, "/rate-limits", None),
        (Method::DELETE, "/rate-limits", None),
        (
            Method::PUT,
            "/unmodelled",
            Some(json!({ "mode": "refuse" })),
        ),
        (Method::GET, "/unmodelled", None),
        (Method::POST, "/webhooks/endpoints", Some(endpoint)),
        (Method::GET, "/webhooks/endpoints", None),
        (
            Method::POST,
            "/webhooks/faults",
            Some(json!({ "faults": ["duplicate", { "delayed": { "seconds": 5 } }] })),
        ),
        (
            Method::POST,
            "/webhooks/send",
            Some(json!({ "vendor": "clerk", "event": "email.created", "data": { "id": "ema_1" } })),
        ),
        (Method::POST, "/webhooks/settle", None),
        (Method::GET, "/webhooks/deliveries", None),
        (Method::DELETE, "/webhooks/deliveries", None),
        (Method::DELETE, "/webhooks/endpoints", None),
        (Method::DELETE, "/requests", None),
        (Method::POST, "/reset", None),
    ];
    // The stream has no answer of JSON: `events` looks at it.
    let mut carried_out = BTreeSet::from(["setScene", "streamRequests"]);
    for (method, path, body) in calls {
        carried_out.insert(document::name(&method, path));
        ask(&emulator, method, path, body).await;
    }
    assert_eq!(carried_out, document::operations());
}

#[tokio::test]
async fn the_document_that_is_served_is_the_one_that_holds() {
    let emulator = Emulator::start().await.unwrap();
    let served = get(&emulator, "/openapi.json").await;
    let written = include_str!("../../../../../openapi/emulator/api.json");
    assert_eq!(served, serde_json::from_str::<Value>(written).unwrap());
}

#[tokio::test]
async fn what_breaks_the_document_is_refused_with_its_field_and_its_rule() {
    let emulator = Emulator::start().await.unwrap();
    for (method, path, body, field, rule) in [
        (
            Method::GET,
            "/requests?limit=0",
            None,
            "query.limit",
            "minimum",
        ),
        (
            Method::GET,
            "/requests?operatoin=GetUser",
            None,
            "query.operatoin",
            "additionalProperties",
        ),
        (
            Method::GET,
            "/requests/wait?timeout_ms=60001",
            None,
            "query.timeout_ms",
            "maximum",
        ),
        (
            Method::POST,
            "/scene",
            Some(json!([{ "cal": "GET /v1/users" }])),
            "body[0].cal",
            "additionalProperties",
        ),
        (Method::POST, "/scene", None, "body", "required"),
        (
            Method::PUT,
            "/state",
            Some(json!({ "clerk": {} })),
            "body.genauth",
            "required",
        ),
        (
            Method::POST,
            "/faults",
            Some(json!({ "faults": [{ "times": 0 }] })),
            "body.faults[0].times",
            "minimum",
        ),
        (
            Method::POST,
            "/faults",
            Some(json!({ "faults": [{ "effect": { "status": { "code": 100 } } }] })),
            "body.faults[0].effect",
            "anyOf",
        ),
        (
            Method::POST,
            "/faults",
            Some(json!({})),
            "body",
            "minProperties",
        ),
        (Method::DELETE, "/faults/one", None, "path.number", "type"),
        (
            Method::PUT,
            "/clock",
            Some(json!({})),
            "body",
            "minProperties",
        ),
        (
            Method::PUT,
            "/clock",
            Some(json!({ "now": "noon" })),
            "body.now",
            "pattern",
        ),
        (
            Method::POST,
            "/clock/advance",
            Some(json!({ "seconds": 0.5 })),
            "body.seconds",
            "type",
        ),
        (
            Method::PUT,
            "/rate-limits",
            Some(json!({ "genauth": { "requests": 1 } })),
            "body.genauth.seconds",
            "required",
        ),
        (
            Method::PUT,
            "/unmodelled",
            Some(json!({ "mode": "stateless" })),
            "body.mode",
            "enum",
        ),
        (
            Method::POST,
            "/webhooks/faults",
            Some(json!({ "faults": ["lost"] })),
            "body.faults[0]",
            "enum",
        ),
        (
            Method::POST,
            "/reset",
            Some(json!({ "state": false })),
            "body",
            "unexpected",
        ),
    ] {
        let (status, answer) = asked(&emulator, method, path, body).await;
        let errors = answer["errors"].as_array().unwrap();
        let told = errors
            .iter()
            .any(|error| error["field"] == field && error["rule"] == rule);
        assert!(status == 400 && told, "{path}: {answer}");
    }
    for (method, path, status, field) in [
        (Method::GET, "", 404, "path"),
        (Method::GET, "/request", 404, "path"),
        (Method::POST, "/state", 405, "method"),
    ] {
        let (answered, answer) = asked(&emulator, method, path, None).await;
        assert_eq!(
            (answered, &answer["errors"][0]["field"]),
            (status, &json!(field))
        );
    }
    assert!(emulator.requests().is_empty());
}
