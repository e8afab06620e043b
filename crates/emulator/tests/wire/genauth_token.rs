//! Management tokens, in both brands.

use std::time::Duration;

use identity_emulator::Emulator;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{answer, with_clock};

/// Calls GenAuth with a management token, as the vendor's Java, Go and Python clients do.
pub(crate) async fn call(
    emulator: &Emulator,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> Value {
    let (token, user_pool) = token(emulator).await;
    let request = request(emulator, method, path)
        .bearer_auth(token)
        .header("x-genauth-userpool-id", user_pool);
    let request = match body {
        Some(body) => request.json(&body),
        None => request,
    };
    let (status, body) = answer(request).await;
    assert_eq!(status, 200, "the envelope travels with HTTP 200");
    body
}

fn request(emulator: &Emulator, method: Method, path: &str) -> RequestBuilder {
    reqwest::Client::new().request(method, format!("{}{path}", emulator.genauth_url()))
}

/// A token and the user pool that it is for.
async fn token(emulator: &Emulator) -> (String, String) {
    let (id, secret) = emulator.genauth_key();
    let body = json!({ "accessKeyId": id, "accessKeySecret": secret });
    let (_, body) =
        answer(request(emulator, Method::POST, "/api/v3/get-management-token").json(&body)).await;
    assert_eq!(body["data"]["expires_in"], 7200, "{body}");
    let token = body["data"]["access_token"].as_str().unwrap().to_owned();
    let claims = token.split('.').nth(1).unwrap();
    let claims =
        base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, claims).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    (
        token,
        claims["scoped_userpool_id"].as_str().unwrap().to_owned(),
    )
}

/// What listing an application's access is answered with under some headers.
async fn status(emulator: &Emulator, headers: &[(&str, &str)]) -> Value {
    let body = json!({ "appId": "6229ffaaaaaaaaaacade3e3d9" });
    let request = request(emulator, Method::POST, "/api/v3/list-applications-auth").json(&body);
    let request = headers.iter().fold(request, |request, (name, value)| {
        request.header(*name, *value)
    });
    answer(request).await.1["statusCode"].clone()
}

#[tokio::test]
async fn a_token_is_a_bearer_in_one_brand_and_bare_in_the_other() {
    let emulator = Emulator::start().await.unwrap();
    let (token, pool) = token(&emulator).await;
    let bearer = format!("Bearer {token}");
    assert_eq!(
        status(
            &emulator,
            &[("authorization", &bearer), ("x-genauth-userpool-id", &pool)]
        )
        .await,
        200
    );
    assert_eq!(
        status(
            &emulator,
            &[("authorization", &token), ("x-authing-userpool-id", &pool)]
        )
        .await,
        200
    );
    assert_eq!(
        status(
            &emulator,
            &[("authorization", &token), ("x-genauth-userpool-id", &pool)]
        )
        .await,
        401
    );
}

#[tokio::test]
async fn a_token_expires_by_the_clock() {
    let (emulator, clock) = with_clock().await;
    let (token, pool) = token(&emulator).await;
    let bearer = format!("Bearer {token}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("x-genauth-userpool-id", pool.as_str()),
    ];
    clock.advance(Duration::from_secs(7199));
    assert_eq!(status(&emulator, &headers).await, 200);
    clock.advance(Duration::from_secs(1));
    assert_eq!(status(&emulator, &headers).await, 401);
}

#[tokio::test]
async fn a_token_that_was_issued_elsewhere_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let other = Emulator::builder().seed(7).start().await.unwrap();
    let (token, pool) = token(&other).await;
    let bearer = format!("Bearer {token}");
    assert_eq!(
        status(
            &emulator,
            &[("authorization", &bearer), ("x-genauth-userpool-id", &pool)]
        )
        .await,
        401
    );
    assert_eq!(status(&emulator, &[]).await, 401);
}

#[tokio::test]
async fn a_wrong_access_key_gets_no_token() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "accessKeyId": "emulator-key-id", "accessKeySecret": "guessed" });
    let (status, body) =
        answer(request(&emulator, Method::POST, "/api/v3/get-management-token").json(&body)).await;
    assert_eq!((status.as_u16(), &body["statusCode"]), (200, &json!(401)));
}

#[tokio::test]
async fn a_query_parameter_of_one_brand_is_unknown_to_the_other() {
    let emulator = Emulator::builder().stateless().start().await.unwrap();
    let (token, pool) = token(&emulator).await;
    let path = "/api/v3/get-user?userId=u1&withPost=true";
    let bearer = request(&emulator, Method::GET, path)
        .bearer_auth(&token)
        .header("x-genauth-userpool-id", &pool);
    assert_eq!(answer(bearer).await.1["statusCode"], 400);
    let bare = request(&emulator, Method::GET, path)
        .header("authorization", &token)
        .header("x-authing-userpool-id", &pool);
    assert_eq!(answer(bare).await.1["statusCode"], 200);
}
