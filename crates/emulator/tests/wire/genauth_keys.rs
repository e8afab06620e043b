//! Access keys of GenAuth: a key that was created signs calls and is exchanged for a token, until it is disabled or
//! deleted.

use std::time::UNIX_EPOCH;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};
use sha1::Sha1;

use crate::genauth_calls::{data, get, post};
use crate::{answer, beginning, client, with_clock};

async fn key(emulator: &Emulator, body: Value) -> Value {
    let mut made = data(post(emulator, "create-access-key", body).await);
    made[0].take()
}

fn text<'a>(key: &'a Value, name: &str) -> &'a str {
    key[name].as_str().unwrap()
}

/// The outcome of a call that is signed with a key: its `statusCode` and its `apiCode`.
async fn signed(emulator: &Emulator, key: &Value, nonce: &str) -> (Value, Value) {
    let date = httpdate::fmt_http_date(beginning());
    let path = "/api/v3/list-groups";
    let text_to_sign = format!("GET\ndate:{date}\nx-genauth-signature-nonce:{nonce}\n{path}");
    let secret = text(key, "accessKeySecret");
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(text_to_sign.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let authorization = format!("GenAuth {}:{signature}", text(key, "accessKeyId"));
    let url = format!("{}{path}", emulator.genauth_url());
    let request = client().request(Method::GET, url);
    let request = request
        .header("date", date)
        .header("authorization", authorization);
    let (_, body) = answer(request.header("x-genauth-signature-nonce", nonce)).await;
    (body["statusCode"].clone(), body["apiCode"].clone())
}

/// The token that a key is exchanged for, or the `statusCode` of the refusal.
async fn exchanged(emulator: &Emulator, key: &Value) -> Result<String, Value> {
    let url = format!("{}/api/v3/get-management-token", emulator.genauth_url());
    let body = json!({
        "accessKeyId": key["accessKeyId"], "accessKeySecret": key["accessKeySecret"],
    });
    let (_, body) = answer(client().post(url).json(&body)).await;
    let token = body["data"]["access_token"].as_str();
    token
        .map(str::to_owned)
        .ok_or_else(|| body["statusCode"].clone())
}

#[tokio::test]
async fn a_key_signs_and_is_exchanged_until_it_is_disabled_or_deleted() {
    assert!(beginning() > UNIX_EPOCH);
    let (emulator, _) = with_clock().await;
    let key = key(&emulator, json!({ "type": "user", "userId": "admin" })).await;
    let id = text(&key, "accessKeyId");
    assert_eq!(
        (&key["enable"], &key["userPoolId"]),
        (&json!(true), &json!(emulator.genauth_user_pool()))
    );
    assert_eq!(signed(&emulator, &key, "n1").await.0, 200);
    let token = exchanged(&emulator, &key).await.unwrap();

    let switch = async |enable: bool| {
        let body = json!({ "accessKeyId": id, "enable": enable });
        data(post(&emulator, "update-access-key", body).await)
    };
    assert_eq!(switch(false).await, json!({ "success": true }));
    assert_eq!(
        signed(&emulator, &key, "n2").await,
        (json!(401), json!(1300))
    );
    assert_eq!(exchanged(&emulator, &key).await, Err(json!(401)));
    let url = format!("{}/api/v3/list-groups", emulator.genauth_url());
    let pool = emulator.genauth_user_pool().to_owned();
    let before = client().get(url).bearer_auth(token);
    let before = before.header("x-genauth-userpool-id", pool);
    assert_eq!(
        answer(before).await.1["statusCode"],
        200,
        "a token holds until it expires"
    );
    switch(true).await;
    assert_eq!(signed(&emulator, &key, "n3").await.0, 200);

    let body = json!({ "accessKeyId": id });
    assert_eq!(
        post(&emulator, "delete-access-key", body.clone()).await["statusCode"],
        200
    );
    assert_eq!(
        signed(&emulator, &key, "n4").await,
        (json!(401), json!(1300))
    );
    assert_eq!(exchanged(&emulator, &key).await, Err(json!(401)));
    for path in ["delete-access-key", "update-access-key"] {
        let mut body = body.clone();
        if path.starts_with("update") {
            body["enable"] = json!(true);
        }
        assert_eq!(
            post(&emulator, path, body).await["statusCode"],
            404,
            "{path}"
        );
    }
}

#[tokio::test]
async fn keys_are_listed_by_owner_type_and_status_and_the_first_one_is_not_among_them() {
    let emulator = Emulator::start().await.unwrap();
    let list = async |query: &str| {
        let listed = data(get(&emulator, &format!("list-access-key{query}")).await);
        listed.as_array().unwrap().len()
    };
    assert_eq!(list("").await, 0);
    let one = key(&emulator, json!({ "type": "user", "userId": "ann" })).await;
    key(&emulator, json!({ "type": "tenant", "tenantId": "t1" })).await;
    for (query, count) in [
        ("", 2),
        ("?userId=ann", 1),
        ("?userId=bob", 0),
        ("?type=tenant", 1),
        ("?status[]=activated", 2),
        ("?status[]=revoked", 0),
    ] {
        assert_eq!(list(query).await, count, "{query}");
    }
    let id = text(&one, "accessKeyId");
    let read = data(
        get(
            &emulator,
            &format!("get-access-key?userId=ann&accessKeyId={id}"),
        )
        .await,
    );
    assert_eq!(read, json!([one]));
    let other = get(
        &emulator,
        &format!("get-access-key?userId=bob&accessKeyId={id}"),
    )
    .await;
    assert_eq!(other["statusCode"], 404, "it is somebody else's");
}
