//! Request signatures, by the vendor's own vectors. Every vector has the same nonce, so each meets an emulator of its
//! own whose clock stands at the vectors' date.

use std::time::Duration;

use identity_emulator::{Emulator, ManualClock};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{answer, beginning};

fn facts() -> Value {
    serde_json::from_str(include_str!("../data/signature-vectors.json")).unwrap()
}

fn vector(name: &str, brand: &str) -> Value {
    let facts = facts();
    let vectors = facts["vectors"].as_array().unwrap();
    vectors
        .iter()
        .find(|vector| vector["name"] == name && vector["brand"] == brand)
        .unwrap()
        .clone()
}

async fn emulator(clock: ManualClock) -> Emulator {
    let facts = facts();
    let (id, secret) = (
        facts["accessKeyId"].as_str().unwrap(),
        facts["accessKeySecret"].as_str().unwrap(),
    );
    Emulator::builder()
        .genauth_key(id, secret)
        .clock(clock)
        .start()
        .await
        .unwrap()
}

/// A vector as the vendor's own client would put it on the wire.
fn request(emulator: &Emulator, vector: &Value) -> RequestBuilder {
    let method: Method = vector["method"].as_str().unwrap().parse().unwrap();
    let url = format!(
        "{}{}",
        emulator.genauth_url(),
        vector["path"].as_str().unwrap()
    );
    let mut query: Vec<(String, String)> = Vec::new();
    for (name, value) in vector["query"].as_object().into_iter().flatten() {
        match value {
            Value::Array(items) => {
                query.extend(
                    items
                        .iter()
                        .map(|item| (format!("{name}[]"), item.as_str().unwrap().to_owned())),
                );
            }
            Value::String(text) => query.push((name.clone(), text.clone())),
            other => query.push((name.clone(), other.to_string())),
        }
    }
    let mut request = crate::client().request(method, url).query(&query);
    for (name, value) in vector["headers"].as_object().unwrap() {
        request = request.header(name, value.as_str().unwrap());
    }
    if let Some(body) = vector["bodyText"].as_str() {
        request = request.body(body.to_owned());
    }
    request.header("authorization", vector["authorization"].as_str().unwrap())
}

/// The business code of the answer to a vector, after a header was replaced.
async fn api_code(
    clock: ManualClock,
    vector: &mut Value,
    name: &str,
    value: Option<&str>,
) -> Value {
    let emulator = emulator(clock).await;
    let headers = vector["headers"].as_object_mut().unwrap();
    match value {
        Some(value) => headers.insert(name.to_owned(), json!(value)),
        None => headers.remove(name),
    };
    let (status, body) = answer(request(&emulator, vector)).await;
    assert_eq!(status, 200);
    body["apiCode"].clone()
}

#[tokio::test]
async fn every_signature_vector_is_accepted() {
    let facts = facts();
    let mut sent = 0;
    // A subscription is signed too, but it is not an HTTP request.
    for vector in facts["vectors"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|vector| vector["method"] != "websocket")
    {
        let emulator = emulator(ManualClock::at(beginning())).await;
        let (status, body) = answer(request(&emulator, vector)).await;
        let name = format!("{} {}", vector["brand"], vector["name"]);
        assert_eq!(status, 200, "{name}");
        assert!(
            body.get("apiCode").is_none() && body["statusCode"] != 401,
            "{name}: {body}"
        );
        sent += 1;
    }
    assert_eq!(sent, 10);
}

#[tokio::test]
async fn a_signature_is_good_once() {
    let emulator = emulator(ManualClock::at(beginning())).await;
    let vector = vector("post-nested-body", "genauth");
    let (_, first) = answer(request(&emulator, &vector)).await;
    assert_eq!(first["data"]["success"], true, "{first}");
    let (status, again) = answer(request(&emulator, &vector)).await;
    assert_eq!(
        (status.as_u16(), &again["statusCode"], &again["apiCode"]),
        (200, &json!(401), &json!(1306))
    );
}

#[tokio::test]
async fn a_date_may_differ_by_at_most_five_minutes() {
    for (brand, sign) in [("genauth", 1), ("authing", -1)] {
        for (seconds, code) in [(300, Value::Null), (301, json!(1305))] {
            let by = Duration::from_secs(seconds);
            let clock = ManualClock::at(if sign > 0 {
                beginning() + by
            } else {
                beginning() - by
            });
            let emulator = emulator(clock).await;
            let response = request(&emulator, &vector("get-no-parameters", brand))
                .send()
                .await
                .unwrap();
            let date = response.headers()["date"].to_str().unwrap().to_owned();
            assert_ne!(
                date, "Fri, 21 Nov 2025 20:38:00 GMT",
                "the answer tells the emulator's time"
            );
            let body: Value = response.json().await.unwrap();
            assert_eq!(body["apiCode"], code, "{brand} {seconds}");
        }
    }
}

#[tokio::test]
async fn a_changed_request_does_not_fit_its_signature() {
    let clock = || ManualClock::at(beginning());
    let mut body = vector("post-nested-body", "genauth");
    body["bodyText"] = json!(body["bodyText"].as_str().unwrap().replace("admin", "owner"));
    assert_eq!(
        api_code(clock(), &mut body, "accept", Some("*/*")).await,
        1300
    );
    let mut header = vector("get-no-parameters", "genauth");
    assert_eq!(
        api_code(clock(), &mut header, "x-genauth-lang", Some("zh-CN")).await,
        1300
    );
}

#[tokio::test]
async fn each_defect_of_a_signed_request_has_its_code() {
    let defects = [
        ("x-genauth-signature-method", Some("HMAC-SHA256"), 1301),
        ("x-genauth-signature-version", Some("2.0"), 1302),
        ("date", Some("yesterday"), 1303),
        ("date", None, 1304),
        (
            "x-genauth-signature-nonce",
            Some("00000000000000000000000000000000"),
            1300,
        ),
    ];
    for (name, value, code) in defects {
        let mut vector = vector("get-no-parameters", "genauth");
        assert_eq!(
            api_code(ManualClock::at(beginning()), &mut vector, name, value).await,
            code,
            "{name}"
        );
    }
}
