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
    crate::client().request(method, format!("{}{path}", emulator.genauth_url()))
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
async fn a_token_is_taken_bare_and_with_bearer_under_the_headers_of_either_brand() {
    let emulator = Emulator::start().await.unwrap();
    let (token, pool) = token(&emulator).await;
    for authorization in [token.clone(), format!("Bearer {token}")] {
        for (header, pool, expected) in [
            ("x-genauth-userpool-id", pool.as_str(), 200),
            ("x-authing-userpool-id", pool.as_str(), 200),
            ("x-genauth-userpool-id", "another", 401),
            ("x-authing-userpool-id", "another", 401),
            ("x-other", pool.as_str(), 401),
        ] {
            let headers = [("authorization", authorization.as_str()), (header, pool)];
            assert_eq!(
                status(&emulator, &headers).await,
                expected,
                "{header}: {pool}"
            );
        }
    }
}

#[tokio::test]
async fn the_host_names_the_brand_of_a_request_whose_headers_do_not() {
    let emulator = Emulator::start().await.unwrap();
    let (token, _) = token(&emulator).await;
    for (host, header) in [
        ("api.authing.cn", "x-authing-userpool-id"),
        ("api.genauth.ai", "x-genauth-userpool-id"),
    ] {
        let request = request(&emulator, Method::GET, "/api/v3/get-user?userId=u1")
            .bearer_auth(&token)
            .header("host", host);
        let message = answer(request).await.1["message"].clone();
        assert!(message.as_str().unwrap().starts_with(header), "{message}");
    }
}

#[tokio::test]
async fn booleans_of_a_query_are_taken_as_python_writes_them() {
    let emulator = Emulator::builder().stateless().start().await.unwrap();
    let (token, pool) = token(&emulator).await;
    for (value, expected) in [("True", 200), ("False", 200), ("true", 200), ("TRUE", 400)] {
        let path = format!("/api/v3/get-user?userId=u1&withCustomData={value}");
        let request = request(&emulator, Method::GET, &path)
            .bearer_auth(&token)
            .header("x-genauth-userpool-id", &pool);
        assert_eq!(answer(request).await.1["statusCode"], expected, "{value}");
    }
}

#[tokio::test]
async fn days_are_taken_as_the_vendor_writes_them_in_its_examples() {
    let emulator = Emulator::start().await.unwrap();
    let (token, pool) = token(&emulator).await;
    let request = request(&emulator, Method::POST, "/api/v3/create-user")
        .bearer_auth(&token)
        .header("x-genauth-userpool-id", &pool)
        .json(&json!({ "username": "ada", "birthdate": "2022-06-03" }));
    assert_eq!(answer(request).await.1["statusCode"], 200);
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
