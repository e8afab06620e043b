//! Operations that have no state are answered from their descriptions.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::genauth_token::call;
use crate::{answer, clerk};

/// An emulator that answers everything from the descriptions.
async fn stateless() -> Emulator {
    Emulator::builder().stateless().start().await.unwrap()
}

#[tokio::test]
async fn a_sample_fits_its_request_and_says_that_it_is_one() {
    let emulator = stateless().await;
    let response = clerk(&emulator, Method::GET, "/users/user_1")
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["x-emulator-sample"], "true");
    let user: Value = response.json().await.unwrap();
    assert_eq!(
        (&user["object"], &user["id"]),
        (&json!("user"), &json!("user_1"))
    );
    let (_, again) = answer(clerk(&emulator, Method::GET, "/users/user_1")).await;
    assert_eq!(again, user, "the same request has the same answer");

    let emulator = Emulator::start().await.unwrap();
    let machines = clerk(&emulator, Method::GET, "/machines")
        .send()
        .await
        .unwrap();
    assert!(
        machines.headers().get("x-emulator-sample").is_none(),
        "what has state is no sample"
    );
}

#[tokio::test]
async fn a_sampled_list_ends_after_its_first_page() {
    let emulator = stateless().await;
    let (_, first) = answer(clerk(&emulator, Method::GET, "/users?limit=1")).await;
    let (_, second) = answer(clerk(&emulator, Method::GET, "/users?limit=1&offset=1")).await;
    assert_eq!(
        (
            first.as_array().unwrap().len(),
            second.as_array().unwrap().len()
        ),
        (1, 0)
    );
    let page = call(
        &emulator,
        Method::GET,
        "/api/v3/list-applications?page=1&limit=1",
        None,
    )
    .await;
    assert_eq!(
        (
            &page["data"]["totalCount"],
            page["data"]["list"].as_array().unwrap().len()
        ),
        (&json!(1), 1)
    );
}

#[tokio::test]
async fn an_answer_without_content_has_none() {
    let emulator = Emulator::start().await.unwrap();
    let response = clerk(&emulator, Method::DELETE, "/webhooks/svix")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert!(response.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_sampled_envelope_is_one_of_a_success() {
    let emulator = stateless().await;
    let body = json!({ "email": "zoe@example.com" });
    let created = call(&emulator, Method::POST, "/api/v3/create-user", Some(body)).await;
    assert_eq!(created["statusCode"], 200, "{created}");
    assert!(created.get("apiCode").is_none() && created["data"].is_object());
}
