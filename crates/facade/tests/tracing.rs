//! What both vendors' clients let be seen when somebody looks at everything. A program of its own: a subscriber changes
//! for the whole process which spans are made.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

#[path = "../../core/tests/support/notes.rs"]
mod notes;

use identity_emulator::Emulator;
use identity_facade::genauth::{Authentication, ManagementClient, Subject};
use identity_facade::{ErrorKind, clerk};
use notes::Notes;
use tracing::Level;

const CANARY: &str = "canary7d1f";
const MACHINE: &str = "mch_2f00";

#[tokio::test]
async fn no_key_token_or_signature_is_in_any_trace() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let emulator = Emulator::builder()
        .clerk_key(format!("sk_test_{CANARY}"))
        .genauth_key("key-id", format!("secret-{CANARY}"))
        .start()
        .await
        .unwrap();

    for key in [emulator.clerk_key(), &format!("sk_test_wrong_{CANARY}")] {
        let clerk = clerk::Client::builder(key)
            .base_url(emulator.clerk_url())
            .build()
            .unwrap();
        clerk
            .machines()
            .delete_scope(MACHINE, "mch_2")
            .await
            .unwrap_err();
    }
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        for secret in [emulator.genauth_key().1, &format!("wrong-{CANARY}")] {
            let genauth = ManagementClient::builder("key-id", secret)
                .host(emulator.genauth_url())
                .authentication(authentication)
                .build()
                .unwrap();
            let subjects = [Subject::users(["6229ffaxxxxxxxxcade3e3d9"]).unwrap()];
            let outcome = genauth
                .revoke_application_access("6229ffaxxxxxxxxcade3e3d9", subjects)
                .await;
            assert_ne!(outcome.is_ok(), secret.starts_with("wrong"));
        }
    }

    let everything = notes.at(Level::TRACE);
    let calls = everything.lines().filter(|line| line.starts_with("call "));
    assert_eq!(calls.count(), 6, "{everything}");
    assert!(!everything.contains(CANARY), "{everything}");
    for request in emulator.requests() {
        for (name, value) in &request.headers {
            let secret = name.as_str() == "authorization";
            let text = value.to_str().unwrap_or_default();
            assert!(
                !(secret && everything.contains(text)),
                "{name} is in a trace"
            );
        }
    }
}

#[tokio::test]
async fn a_failure_is_seen_by_its_facts_and_no_identifier_above_debug() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .base_url(emulator.clerk_url())
        .build()
        .unwrap();
    let missing = clerk
        .machines()
        .delete_scope(MACHINE, "mch_2")
        .await
        .unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);

    let above = notes.at(Level::INFO);
    for fact in [
        "otel.name=DELETE /v1/machines/{machine_id}/scopes/{other_machine_id}",
        "http.request.method=\"DELETE\"",
        "http.response.status_code=404",
        "error.type=\"not_found\"",
        "identity.vendor=\"clerk\"",
    ] {
        assert!(above.contains(fact), "{fact} is missing in\n{above}");
    }
    assert!(!above.contains(MACHINE), "{above}");
    let request_id = missing.request_id().unwrap();
    assert!(!above.contains(request_id) && notes.at(Level::DEBUG).contains(request_id));
}
