//! What the emulator promises, asked of it over HTTP like any client would.

mod bounds;
mod bulk;
mod clerk_accounts;
mod clerk_calls;
mod clerk_enterprise;
mod clerk_m2m_tokens;
mod clerk_machines;
mod clerk_organizations;
mod clerk_paginated;
mod clerk_refusals;
mod clerk_resources;
mod clerk_sessions;
mod clerk_settings;
mod clerk_totp;
mod clerk_uploads;
mod clerk_users;
mod control;
mod coverage;
mod faults;
mod genauth_access;
mod genauth_calls;
mod genauth_data;
mod genauth_invitations;
mod genauth_keys;
mod genauth_lists;
mod genauth_organizations;
mod genauth_permissions;
mod genauth_resources;
mod genauth_sessions;
mod genauth_signature;
mod genauth_subjects;
mod genauth_token;
#[cfg(feature = "https")]
mod https;
mod in_memory;
mod kit;
mod layout;
mod mounted_api;
mod mounted_shapes;
mod process;
mod program;
mod rate_limits;
mod samples;
mod state_file;
mod unmodelled;
mod webhooks;

use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use identity_emulator::{Emulator, ManualClock};
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

/// A moment to begin at: 2025-11-21 20:38:00 UTC, the date of the signature vectors.
pub(crate) fn beginning() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_763_757_480)
}

/// An emulator whose clock the test holds.
pub(crate) async fn with_clock() -> (Emulator, ManualClock) {
    let clock = ManualClock::at(beginning());
    let emulator = Emulator::builder()
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    (emulator, clock)
}

/// A request to Clerk with the instance's key.
pub(crate) fn clerk(emulator: &Emulator, method: Method, path: &str) -> RequestBuilder {
    clerk_as(emulator, emulator.clerk_key(), method, path)
}

/// A request to Clerk with some key.
pub(crate) fn clerk_as(
    emulator: &Emulator,
    key: &str,
    method: Method,
    path: &str,
) -> RequestBuilder {
    let url = format!("{}/v1{path}", emulator.clerk_url());
    client().request(method, url).bearer_auth(key)
}

/// The client of all tests: with the TLS that other crates of the workspace turn on, making one takes long. It keeps no
/// connections, because each test has a runtime of its own.
pub(crate) fn client() -> &'static Client {
    static CLIENT: LazyLock<Client> = LazyLock::new(|| {
        // Whatever other crates turn on, answers are looked at as they were sent.
        let builder = Client::builder().no_gzip().pool_max_idle_per_host(0);
        builder.build().unwrap()
    });
    &CLIENT
}

/// Sends and reads the answer, which is JSON always.
pub(crate) async fn answer(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.unwrap();
    let status = response.status();
    (status, response.json().await.unwrap())
}

/// Creates a machine.
pub(crate) async fn machine(emulator: &Emulator, name: &str) -> Value {
    let request = clerk(emulator, Method::POST, "/machines").json(&json!({ "name": name }));
    let (status, machine) = answer(request).await;
    assert_eq!(status, StatusCode::OK, "{machine}");
    machine
}

/// The `id` of anything that has one.
pub(crate) fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}

/// The code of the only error in a Clerk answer.
pub(crate) fn code(body: &Value) -> &str {
    assert!(
        body["clerk_trace_id"]
            .as_str()
            .is_some_and(|trace| !trace.is_empty()),
        "{body}"
    );
    assert_eq!(body["errors"].as_array().map(Vec::len), Some(1), "{body}");
    body["errors"][0]["code"].as_str().unwrap()
}
