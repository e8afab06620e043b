//! What the two operations send, what they answer, and that nothing is sent when a limit is broken.

use std::error::Error;
use std::path::PathBuf;

use identity_emulator::{Emulator, Scene};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{ErrorKind, clerk};
use identity_facade_acceptance::{delete_scope, revoke_application_access};
use serde_json::{Value, json};

const APPLICATION: &str = "6229ffaxxxxxxxxcade3e3d9";

/// Two machines, of which the first reaches the second, and the access that is taken away.
fn scene() -> Scene {
    let grants = json!([
        { "targetType": "USER", "targetIdentifier": [APPLICATION], "effect": "ALLOW" },
        { "targetType": "ROLE", "namespaceCode": "code1", "targetIdentifier": ["admin"], "effect": "ALLOW" },
    ]);
    let calls = json!([
        { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
        { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
        { "call": "POST /v1/machines/{reports.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } },
        {
            "call": "POST /api/v3/authorize-application-access",
            "body": { "appId": APPLICATION, "list": grants },
        },
    ]);
    serde_json::from_value(calls).unwrap()
}

/// A file that is gone with the value.
struct State(PathBuf);

impl Drop for State {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// An emulator in which the machines have the identifiers that the program names.
async fn vendors(name: &str) -> Emulator {
    let first = Emulator::builder().scene(scene()).start().await.unwrap();
    let id = |machine: &str| first.scene()[machine]["id"].as_str().unwrap().to_owned();
    let state = first.state().to_string();
    let state = state
        .replace(&id("reports"), "mch_123")
        .replace(&id("ledger"), "mch_456");
    let file = format!(
        "identity-facade-acceptance-{}-{name}.json",
        std::process::id()
    );
    let file = State(std::env::temp_dir().join(file));
    std::fs::write(&file.0, state).unwrap();
    Emulator::builder()
        .clerk_key("sk_test_123")
        .genauth_key("ACCESS_KEY_ID", "ACCESS_KEY_SECRET")
        .state_file(&file.0)
        .start()
        .await
        .unwrap()
}

/// The only request that arrived: its line and its body.
fn only(emulator: &Emulator) -> (String, String) {
    let requests = emulator.requests();
    let [request] = requests.as_slice() else {
        panic!("one request: {requests:?}");
    };
    let body = String::from_utf8(request.body.to_vec()).unwrap();
    (format!("{} {}", request.method, request.path), body)
}

#[tokio::test]
async fn a_deleted_scope_is_gone() -> Result<(), Box<dyn Error>> {
    let emulator = vendors("scope").await;
    delete_scope(&emulator.clerk_url()).await?;
    let line = "DELETE /v1/machines/mch_123/scopes/mch_456";
    assert_eq!(only(&emulator), (line.to_owned(), String::new()));

    let again = delete_scope(&emulator.clerk_url()).await.unwrap_err();
    let again = again.downcast::<identity_facade::Error>()?;
    assert_eq!(
        (again.kind(), again.code()),
        (ErrorKind::NotFound, Some("resource_not_found"))
    );
    Ok(())
}

#[tokio::test]
async fn revoked_access_is_gone_and_may_be_revoked_again() -> Result<(), Box<dyn Error>> {
    let emulator = vendors("access").await;
    let grants = || {
        emulator.state()["genauth"]["application access"]
            .as_array()
            .map(Vec::len)
    };
    assert_eq!(grants(), Some(2));
    revoke_application_access(&emulator.genauth_url()).await?;
    assert_eq!(grants(), Some(0));
    let (line, body) = only(&emulator);
    assert_eq!(line, "POST /api/v3/revoke-application-access");
    let list = json!([
        { "targetType": "USER", "targetIdentifier": [APPLICATION] },
        { "targetType": "ROLE", "namespaceCode": "code1", "targetIdentifier": ["admin"] },
    ]);
    let body: Value = serde_json::from_str(&body)?;
    assert_eq!(body, json!({ "appId": APPLICATION, "list": list }));
    revoke_application_access(&emulator.genauth_url()).await
}

fn genauth(emulator: &Emulator) -> ManagementClient {
    let (id, secret) = emulator.genauth_key();
    ManagementClient::builder(id, secret)
        .host(emulator.genauth_url())
        .build()
        .unwrap()
}

fn users(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("user-{number}")).collect()
}

#[tokio::test]
async fn ten_subjects_are_sent_and_an_eleventh_is_refused_before_sending() {
    let emulator = Emulator::start().await.unwrap();
    let genauth = genauth(&emulator);
    let subjects = |count| vec![Subject::users(["ada"]); count];
    let outcome = genauth
        .revoke_application_access(APPLICATION, subjects(10))
        .await
        .unwrap();
    assert!(outcome.success);
    emulator.clear_requests();

    let refused = genauth
        .revoke_application_access(APPLICATION, subjects(11))
        .await
        .unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Validation);
    assert_eq!(
        refused.violations()[0].to_string(),
        "`list`: at most 10, got 11"
    );
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn fifty_identifiers_are_sent_and_a_fifty_first_is_refused_before_sending() {
    let emulator = Emulator::start().await.unwrap();
    let genauth = genauth(&emulator);
    let fifty = [Subject::users(users(50))];
    let outcome = genauth
        .revoke_application_access(APPLICATION, fifty)
        .await
        .unwrap();
    assert!(outcome.success);
    emulator.clear_requests();

    let fifty_one = [Subject::users(users(51))];
    let refused = genauth
        .revoke_application_access(APPLICATION, fifty_one)
        .await
        .unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Validation);
    let rule = "`list[0].targetIdentifier`: at most 50, got 51";
    assert_eq!(refused.violations()[0].to_string(), rule);
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn an_identifier_that_would_change_the_path_is_refused_before_sending() {
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .base_url(emulator.clerk_url())
        .build()
        .unwrap();
    for other in ["", "..", "a/b"] {
        let refused = clerk
            .machines()
            .delete_scope("mch_123", other)
            .await
            .unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Validation, "{other}");
    }
    assert!(emulator.requests().is_empty());
}
