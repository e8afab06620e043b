//! Tokens of Clerk of the other kinds, and what is refused.

use std::time::Duration;

use identity_emulator::Emulator;
use identity_verify::clerk::{
    M2mToken, OAuthToken, OpaqueToken, SessionToken, TemplateToken, TokenKind, Verifier,
};
use identity_verify::{Error, Reason};
use serde_json::json;

use super::{acme, call, clerk_verifier, emulator, scene, text};

/// What the operation for a kind of opaque token says, judged.
async fn ask(
    emulator: &Emulator,
    verifier: &Verifier,
    kind: TokenKind,
    token: &str,
) -> Result<OpaqueToken, Error> {
    let (path, member) = match kind {
        TokenKind::M2m => ("/v1/m2m_tokens/verify", "token"),
        TokenKind::OAuth => (
            "/v1/oauth_applications/access_tokens/verify",
            "access_token",
        ),
        _ => ("/v1/api_keys/verify", "secret"),
    };
    let (status, body) = call(emulator, path, &json!({ member: token })).await;
    verifier.judge_answer(kind, status.as_u16(), &body)
}

#[tokio::test]
async fn a_template_token_is_no_session() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let template = json!({ "name": "ledger", "lifetime": 300, "claims": { "aud": "ledger", "who": "{{user.username}}" } });
    scene(
        &emulator,
        json!([{ "call": "POST /v1/jwt_templates", "body": template }]),
    );
    let token = emulator.template_token(text(&named, "ada", "id"), "ledger");
    let token = token.issue().unwrap();
    let verifier = clerk_verifier(&emulator, &clock)
        .audiences(["ledger"])
        .build();
    let verifier = verifier.unwrap();
    let template: TemplateToken = verifier.verify(&token).await.unwrap();
    assert_eq!(template.claims().get("who"), Some(&json!("ada")));
    let refused = verifier.verify::<SessionToken>(&token).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::TypeMismatch);
}

#[tokio::test]
async fn a_machine_token_reaches_the_machines_in_its_scopes_and_is_revoked_if_it_is_opaque() {
    let (emulator, clock) = emulator();
    let named = scene(
        &emulator,
        json!([
            { "call": "POST /v1/machines", "body": { "name": "reports" }, "as": "reports" },
            { "call": "POST /v1/machines", "body": { "name": "ledger" }, "as": "ledger" },
            { "call": "POST /v1/machines/{reports.id}/scopes", "body": { "to_machine_id": "{ledger.id}" } },
        ]),
    );
    let (reports, ledger) = (text(&named, "reports", "id"), text(&named, "ledger", "id"));
    let of = |machine: &str| {
        clerk_verifier(&emulator, &clock)
            .machine(machine)
            .build()
            .unwrap()
    };
    let signed = emulator
        .m2m_token(reports)
        .claim("batch", 7)
        .issue()
        .unwrap();
    let token: M2mToken = of(ledger).verify(&signed).await.unwrap();
    assert_eq!(
        (token.machine_id(), token.scopes()),
        (reports, &[ledger.to_owned()][..])
    );
    assert_eq!(token.claims().get("batch"), Some(&json!(7)));
    of(reports).verify::<M2mToken>(&signed).await.unwrap_err();

    let opaque = emulator.m2m_token(reports).opaque().issue().unwrap();
    let verifier = of(ledger);
    let judged = ask(&emulator, &verifier, TokenKind::M2m, &opaque)
        .await
        .unwrap();
    assert_eq!(judged.subject, reports);
    let revoke = format!("/v1/m2m_tokens/{}/revoke", judged.id.unwrap());
    call(&emulator, &revoke, &json!({})).await;
    let refused = ask(&emulator, &verifier, TokenKind::M2m, &opaque).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Revoked);
}

#[tokio::test]
async fn an_oauth_token_acts_for_a_user_and_is_revoked_if_it_is_opaque() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let ada = text(&named, "ada", "id");
    let application = json!({ "name": "planner", "scopes": "profile email" });
    let application =
        json!([{ "call": "POST /v1/oauth_applications", "body": application, "as": "planner" }]);
    let planner = scene(&emulator, application);
    let (id, client) = (
        text(&planner, "planner", "id"),
        text(&planner, "planner", "client_id"),
    );
    let verifier = clerk_verifier(&emulator, &clock).audiences(["https://api.example.com"]);
    let verifier = verifier.build().unwrap();
    let signed = emulator
        .oauth_token(ada, id)
        .audience("https://api.example.com")
        .issue();
    let token: OAuthToken = verifier.verify(&signed.unwrap()).await.unwrap();
    assert_eq!((token.user_id(), token.client_id()), (ada, Some(client)));
    assert!(token.has_scope("email") && !token.has_scope("admin"));
    let signed = emulator.oauth_token(ada, id).issue().unwrap();
    let refused = verifier.verify::<OAuthToken>(&signed).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::InvalidAudience);

    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    let opaque = || emulator.oauth_token(ada, id).opaque();
    let (first, second) = (
        opaque().issue().unwrap(),
        opaque().scopes(["email"]).issue().unwrap(),
    );
    let judged = ask(&emulator, &verifier, TokenKind::OAuth, &second)
        .await
        .unwrap();
    assert_eq!(
        (judged.subject.as_str(), judged.scopes),
        (ada, vec!["email".to_owned()])
    );
    assert_eq!(judged.client_id.as_deref(), Some(client));
    assert!(emulator.revoke_oauth_token(&first) && !emulator.revoke_oauth_token("oat_other"));
    let refused = ask(&emulator, &verifier, TokenKind::OAuth, &first).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Revoked);
    clock.advance(Duration::from_secs(24 * 3600));
    let refused = ask(&emulator, &verifier, TokenKind::OAuth, &second).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Expired);
    let refused = ask(&emulator, &verifier, TokenKind::OAuth, "oat_other").await;
    assert_eq!(refused.unwrap_err().reason(), Reason::TokenInvalid);
}

#[tokio::test]
async fn an_api_key_holds_until_it_is_revoked_or_expires() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let ada = text(&named, "ada", "id");
    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    let begun = || emulator.api_key(ada).scopes(["read"]);
    let key = begun().issue().unwrap();
    let short = begun().expires_in(Duration::from_secs(60)).issue().unwrap();
    let judged = ask(&emulator, &verifier, TokenKind::ApiKey, &key)
        .await
        .unwrap();
    assert_eq!(
        (judged.subject.as_str(), judged.scopes),
        (ada, vec!["read".to_owned()])
    );
    clock.advance(Duration::from_secs(60));
    let refused = ask(&emulator, &verifier, TokenKind::ApiKey, &short).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Expired);
    let revoke = format!("/v1/api_keys/{}/revoke", judged.id.unwrap());
    call(&emulator, &revoke, &json!({})).await;
    let refused = ask(&emulator, &verifier, TokenKind::ApiKey, &key).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Revoked);
}

#[test]
fn no_token_is_issued_for_what_is_not_there() {
    let (emulator, _) = emulator();
    let named = acme(&emulator);
    let (ada, bob) = (text(&named, "ada", "id"), text(&named, "bob", "id"));
    let acme = text(&named, "acme", "id");
    let before = emulator.state();
    let refusals = [
        (emulator.session_token("user_none").issue(), "no such user"),
        (
            emulator.session_token(bob).organization(acme).issue(),
            "no such organization",
        ),
        (
            emulator.session_token(ada).session("sess_none").issue(),
            "no such session",
        ),
        (
            emulator.session_token(ada).claim("sub", "user_2").issue(),
            "claim `sub`",
        ),
        (
            emulator.template_token(ada, "none").issue(),
            "no such jwt template",
        ),
        (emulator.m2m_token("mch_none").issue(), "no such machine"),
        (
            emulator.oauth_token(ada, "oa_none").issue(),
            "no such oauth application",
        ),
        (emulator.api_key("user_none").issue(), "no such user"),
        (emulator.api_key("org_none").issue(), "no such organization"),
    ];
    for (refused, why) in refusals {
        let error = refused.unwrap_err().to_string();
        assert!(
            error.starts_with("no token was issued: ") && error.contains(why),
            "{error}"
        );
    }
    assert_eq!(
        emulator.state()["clerk"]["session"],
        before["clerk"]["session"]
    );
    scene(
        &emulator,
        json!([{ "call": format!("POST /v1/users/{ada}/ban") }]),
    );
    let banned = emulator.session_token(ada).issue().unwrap_err();
    assert!(banned.to_string().contains("banned"), "{banned}");
}
