//! What the tests of GenAuth's resources do all the time.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::genauth_token::call;

/// Sends a body.
pub(crate) async fn post(emulator: &Emulator, path: &str, body: Value) -> Value {
    call(
        emulator,
        Method::POST,
        &format!("/api/v3/{path}"),
        Some(body),
    )
    .await
}

/// Asks for something.
pub(crate) async fn get(emulator: &Emulator, path: &str) -> Value {
    call(emulator, Method::GET, &format!("/api/v3/{path}"), None).await
}

/// The data of a success.
pub(crate) fn data(mut answer: Value) -> Value {
    assert_eq!(answer["statusCode"], 200, "{answer}");
    answer["data"].take()
}

/// A user of this name; his identifier.
pub(crate) async fn user(emulator: &Emulator, name: &str) -> String {
    let body = json!({ "username": name, "email": format!("{name}@example.com") });
    let user = data(post(emulator, "create-user", body).await);
    user["userId"].as_str().unwrap().to_owned()
}
