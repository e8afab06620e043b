//! The verifier and the emulator, which share no code: what one issues, signs or says, the other judges.

mod clerk_sessions;
mod clerk_tokens;
mod genauth_tokens;
mod opaque;
mod rotation;
mod webhook_delivery;
mod webhook_faults;
mod webhooks;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{Method, Request, StatusCode};
use identity_emulator::{Clock as _, Emulator, ManualClock};
use identity_verify::{Clock, clerk, genauth};
use serde_json::{Value, json};

/// A moment to begin at: 2025-11-21 20:38:00 UTC.
pub(crate) const BEGINNING: u64 = 1_763_757_480;

/// An emulator in memory whose clock the test holds.
pub(crate) fn emulator() -> (Emulator, ManualClock) {
    let clock = ManualClock::at(UNIX_EPOCH + Duration::from_secs(BEGINNING));
    let emulator = Emulator::builder().clock(clock.clone()).in_memory();
    (emulator.unwrap(), clock)
}

/// A verifier's clock that is the emulator's.
pub(crate) fn same(clock: &ManualClock) -> impl Clock + use<> {
    let clock = clock.clone();
    move || -> SystemTime { clock.now() }
}

/// Clerk's verifier as a service builds it, but for the clock and the connection.
pub(crate) fn clerk_verifier(emulator: &Emulator, clock: &ManualClock) -> clerk::Builder {
    clerk::Verifier::builder()
        .publishable_key(emulator.publishable_key())
        .fetch(emulator.connection())
        .clock(same(clock))
}

/// GenAuth's verifier for an audience.
pub(crate) fn genauth_verifier(
    emulator: &Emulator,
    clock: &ManualClock,
    audience: &str,
) -> genauth::Builder {
    genauth::Verifier::builder(emulator.genauth_issuer(), audience)
        .fetch(emulator.connection())
        .clock(same(clock))
}

/// Sets a scene and returns its named answers.
pub(crate) fn scene(emulator: &Emulator, calls: Value) -> BTreeMap<String, Value> {
    let scene = serde_json::from_value(calls).unwrap();
    emulator.set_scene(&scene).unwrap()
}

/// Ada, who is an accountant of Acme: she may create and read invoices, and read reports.
pub(crate) fn acme(emulator: &Emulator) -> BTreeMap<String, Value> {
    let permission = |key: &str, name: &str| json!({ "call": "POST /v1/organization_permissions", "body": { "name": key, "key": key }, "as": name });
    scene(
        emulator,
        json!([
            permission("org:invoices:create", "create"),
            permission("org:invoices:read", "read"),
            permission("org:reports:read", "reports"),
            {
                "call": "POST /v1/organization_roles",
                "body": {
                    "name": "Accountant",
                    "key": "org:accountant",
                    "permissions": ["{create.id}", "{read.id}", "{reports.id}"],
                },
                "as": "role",
            },
            { "call": "POST /v1/users", "body": { "username": "ada" }, "as": "ada" },
            { "call": "POST /v1/users", "body": { "username": "bob" }, "as": "bob" },
            { "call": "POST /v1/organizations", "body": { "name": "Acme" }, "as": "acme" },
            {
                "call": "POST /v1/organizations/{acme.id}/memberships",
                "body": { "user_id": "{ada.id}", "role": "org:accountant" },
                "as": "membership",
            },
        ]),
    )
}

/// The string in a member of a named answer.
pub(crate) fn text<'a>(named: &'a BTreeMap<String, Value>, name: &str, member: &str) -> &'a str {
    named[name][member].as_str().unwrap()
}

/// Sends a request in memory: the status and the body.
pub(crate) async fn send(emulator: &Emulator, request: Request<Bytes>) -> (StatusCode, Bytes) {
    use http_body_util::BodyExt as _;

    let (head, body) = emulator.connection()(request).await.unwrap().into_parts();
    (head.status, body.collect().await.unwrap().to_bytes())
}

/// Calls an operation of Clerk: the status and the body.
pub(crate) async fn call(emulator: &Emulator, path: &str, body: &Value) -> (StatusCode, Bytes) {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("https://api.clerk.com{path}"))
        .header("authorization", format!("Bearer {}", emulator.clerk_key()))
        .header("content-type", "application/json")
        .body(Bytes::from(body.to_string()));
    send(emulator, request.unwrap()).await
}
