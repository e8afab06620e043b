//! Every vector of Clerk's webhooks, with the expected verdict and reason.

use std::time::Duration;

use crate::common::{agrees, all_agree, fixed, list, table, text};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use expect_test::expect_file;
use http::{HeaderMap, HeaderName, HeaderValue};
use identity_verify::clerk::WebhookVerifier;
use serde_json::{Value, json};

fn judged(vector: &Value) -> Value {
    let mut builder = WebhookVerifier::builder()
        .tolerance(Duration::from_secs(vector["tolerance"].as_u64().unwrap()))
        .clock(fixed(vector["now"].as_u64().unwrap()));
    for secret in list(vector, "secrets") {
        builder = builder.secret(text(secret));
    }
    let verifier = match builder.build() {
        Ok(verifier) => verifier,
        Err(error) => {
            return json!({"verdict": "reject", "reason": format!("{}-invalid", error.setting())});
        }
    };
    let mut headers = HeaderMap::new();
    for header in list(vector, "headers") {
        let name = HeaderName::from_bytes(text(&header[0]).as_bytes()).unwrap();
        headers.append(
            name,
            HeaderValue::from_bytes(text(&header[1]).as_bytes()).unwrap(),
        );
    }
    let body = match &vector["bodyBase64"] {
        Value::String(encoded) => STANDARD.decode(encoded).unwrap(),
        _ => text(&vector["body"]).as_bytes().to_vec(),
    };
    match verifier.verify(&headers, &body) {
        Ok(delivery) => json!({"verdict": "accept", "id": delivery.id}),
        Err(error) => json!({"verdict": "reject", "reason": error.reason().name()}),
    }
}

#[test]
fn every_webhook_has_its_verdict_and_reason() {
    let vectors: Value = serde_json::from_str(include_str!("../data/clerk-webhooks.json")).unwrap();
    let vectors = list(&vectors, "vectors");
    let mut differences = Vec::new();
    let mut rows = Vec::new();
    for vector in vectors {
        let got = judged(vector);
        if !agrees(&vector["expect"], &got) {
            differences.push(format!(
                "{}: expected {}, got {got}",
                vector["name"], vector["expect"]
            ));
        }
        let verdict = got["reason"].as_str().unwrap_or("accepted");
        rows.push(format!("| {} | {verdict} |", text(&vector["name"])));
    }
    all_agree(vectors.len(), 79, &differences);
    expect_file!["../data/clerk-webhook-verdicts.md"].assert_eq(&table(&rows));
}
