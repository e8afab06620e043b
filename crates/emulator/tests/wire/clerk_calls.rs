//! What the tests of Clerk's resources do all the time: create, read, change, delete, and expect that it goes well.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{answer, clerk, code};

/// Sends, whatever comes of it.
pub(crate) async fn post(emulator: &Emulator, path: &str, body: Value) -> (StatusCode, Value) {
    answer(clerk(emulator, Method::POST, path).json(&body)).await
}

/// Creates it, or does something to it.
pub(crate) async fn created(emulator: &Emulator, path: &str, body: Value) -> Value {
    let (status, thing) = post(emulator, path, body).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    thing
}

/// Reads it.
pub(crate) async fn read(emulator: &Emulator, path: &str) -> Value {
    let (status, thing) = answer(clerk(emulator, Method::GET, path)).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    thing
}

/// Changes it.
pub(crate) async fn changed(emulator: &Emulator, path: &str, body: Value) -> Value {
    let (status, thing) = answer(clerk(emulator, Method::PATCH, path).json(&body)).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    thing
}

/// Deletes it, and it is gone.
pub(crate) async fn deleted(emulator: &Emulator, path: &str) -> Value {
    let (status, thing) = answer(clerk(emulator, Method::DELETE, path)).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    let (status, body) = answer(clerk(emulator, Method::DELETE, path)).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
    thing
}

/// A user with an email address and a username of this name.
pub(crate) async fn user(emulator: &Emulator, name: &str) -> Value {
    let address = format!("{name}@example.com");
    let body = json!({ "email_address": [address], "first_name": name, "username": name });
    created(emulator, "/users", body).await
}
