//! Session tokens of Clerk.

use std::time::Duration;

use identity_emulator::Clock as _;
use identity_verify::Reason;
use identity_verify::clerk::{Feature, Permission, Plan, Reverification, Role, SessionToken};
use serde_json::{Value, json};

use super::{acme, call, clerk_verifier, emulator, scene, text};

#[tokio::test]
async fn a_session_token_has_the_rights_that_state_gives_the_user() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let (ada, acme) = (text(&named, "ada", "id"), text(&named, "acme", "id"));
    let verifier = clerk_verifier(&emulator, &clock)
        .authorized_parties(["https://app.example.com"])
        .build()
        .unwrap();
    let begun = || {
        let token = emulator.session_token(ada).organization(acme);
        token.authorized_party("https://app.example.com")
    };
    for (version, token) in [(2, begun()), (1, begun().version_1())] {
        let token = token.issue().unwrap();
        let session: SessionToken = verifier.verify(&token).await.unwrap();
        assert_eq!(session.user_id(), ada);
        let organization = session.organization().unwrap();
        assert_eq!(organization.id, acme, "version {version}");
        assert_eq!(organization.slug.as_deref(), Some("acme"));
        let mut permissions = organization.permissions.clone();
        permissions.sort();
        assert_eq!(
            permissions,
            [
                "org:invoices:create",
                "org:invoices:read",
                "org:reports:read"
            ]
        );
        assert!(session.has((Role("org:accountant"), Permission("org:invoices:create"))));
        assert!(!session.has(Permission("org:reports:create")));
        assert_eq!(session.has(Feature("org:invoices")), version == 2);
    }
    // Of the state: the sessions that the tokens are of.
    let sessions = emulator.state()["clerk"]["session"].clone();
    assert_eq!(sessions.as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn a_permission_that_the_role_loses_is_in_no_later_token() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let (ada, acme) = (text(&named, "ada", "id"), text(&named, "acme", "id"));
    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    let withdrawn = format!(
        "DELETE /v1/organization_roles/{}/permissions/{}",
        text(&named, "role", "id"),
        text(&named, "create", "id")
    );
    scene(&emulator, json!([{ "call": withdrawn }]));
    let token = emulator.session_token(ada).organization(acme).issue();
    let session: SessionToken = verifier.verify(&token.unwrap()).await.unwrap();
    assert!(session.has(Permission("org:invoices:read")));
    assert!(!session.has(Permission("org:invoices:create")));
}

#[tokio::test]
async fn a_session_token_says_what_the_test_says() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let (ada, bob) = (text(&named, "ada", "id"), text(&named, "bob", "id"));
    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    let token = emulator
        .session_token(ada)
        .factor_ages(Some(30), None)
        .actor(bob)
        .plan("u:pro")
        .feature("u:export")
        .claim("department", "billing");
    let session: SessionToken = verifier.verify(&token.issue().unwrap()).await.unwrap();
    assert!(session.organization().is_none());
    assert!(session.has((
        Plan("user:pro"),
        Feature("user:export"),
        Reverification::MODERATE
    )));
    assert!(!session.has(Reverification::STRICT));
    assert_eq!(session.actor().unwrap().subject.as_deref(), Some(bob));
    assert_eq!(session.claims().get("department"), Some(&json!("billing")));

    let pending = emulator.session_token(ada).pending().issue().unwrap();
    let refused = verifier.verify::<SessionToken>(&pending).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::SessionPending);
}

#[tokio::test]
async fn a_token_lives_as_long_as_the_clock_says() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let ada = text(&named, "ada", "id");
    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    let token = emulator.session_token(ada).issue().unwrap();
    let long = emulator
        .session_token(ada)
        .expires_in(Duration::from_secs(600));
    let long = long.issue().unwrap();
    let hour = Duration::from_secs(3600);
    let old = emulator.session_token(ada).issued_at(clock.now() - hour);
    let future = emulator.session_token(ada).issued_at(clock.now() + hour);
    for (token, reason) in [(old, Reason::Expired), (future, Reason::NotActiveYet)] {
        let refused = verifier
            .verify::<SessionToken>(&token.issue().unwrap())
            .await;
        assert_eq!(refused.unwrap_err().reason(), reason);
    }
    clock.advance(Duration::from_secs(66));
    let refused = verifier.verify::<SessionToken>(&token).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Expired);
    verifier.verify::<SessionToken>(&long).await.unwrap();
}

#[tokio::test]
async fn tokens_of_the_operations_and_of_the_test_are_of_the_same_session() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let ada = text(&named, "ada", "id");
    let body = json!({ "user_id": ada });
    let (_, session) = call(&emulator, "/v1/sessions", &body).await;
    let session: Value = serde_json::from_slice(&session).unwrap();
    let id = session["id"].as_str().unwrap();
    let (_, answer) = call(&emulator, &format!("/v1/sessions/{id}/tokens"), &json!({})).await;
    let answer: Value = serde_json::from_slice(&answer).unwrap();
    let issued = emulator.session_token(ada).session(id).issue().unwrap();
    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    for token in [answer["jwt"].as_str().unwrap(), issued.as_str()] {
        let session: SessionToken = verifier.verify(token).await.unwrap();
        assert_eq!(session.session_id(), Some(id));
    }
    call(&emulator, &format!("/v1/sessions/{id}/revoke"), &json!({})).await;
    let refused = emulator.session_token(ada).session(id).issue().unwrap_err();
    assert!(refused.to_string().contains("active session"), "{refused}");
}
