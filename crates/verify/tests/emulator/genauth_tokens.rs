//! Tokens of GenAuth of every kind, and introspection.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, StatusCode};
use identity_emulator::{Emulator, Fault};
use identity_verify::Reason;
use identity_verify::genauth::{AccessToken, IdToken, MachineToken};
use serde_json::{Value, json};

use super::{emulator, genauth_verifier, scene, send};

/// A user and an application: its identifier, its secret and the user's.
pub fn shop(emulator: &Emulator) -> (String, String, String) {
    let named: BTreeMap<String, Value> = scene(
        emulator,
        json!([
            { "call": "POST /api/v3/create-application", "body": { "appName": "shop" }, "as": "shop" },
            { "call": "POST /api/v3/create-user", "body": { "username": "ada" }, "as": "ada" },
        ]),
    );
    let secret = emulator.state()["genauth"]["application"][0]["secret"].clone();
    let own = |value: &Value| value.as_str().unwrap().to_owned();
    (
        own(&named["shop"]["data"]["appId"]),
        own(&secret),
        own(&named["ada"]["data"]["userId"]),
    )
}

/// A question about a token, as a client.
async fn introspect(emulator: &Emulator, client: (&str, &str), token: &str) -> (StatusCode, Bytes) {
    ask(emulator, "/oidc/token/introspection", client, token).await
}

async fn ask(
    emulator: &Emulator,
    path: &str,
    (id, secret): (&str, &str),
    token: &str,
) -> (StatusCode, Bytes) {
    let basic = STANDARD.encode(format!("{id}:{secret}"));
    let request = Request::post(format!("https://genauth.example.com{path}"))
        .header("authorization", format!("Basic {basic}"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Bytes::from(format!(
            "token={token}&token_type_hint=access_token"
        )));
    send(emulator, request.unwrap()).await
}

#[tokio::test]
async fn an_access_token_names_the_user_and_its_scopes() {
    let (emulator, clock) = emulator();
    let (app, _, ada) = shop(&emulator);
    let verifier = genauth_verifier(&emulator, &clock, &app).build().unwrap();
    let token = emulator
        .genauth_access_token(&app, &ada)
        .scopes(["book:1:read"]);
    let token = token.issue().unwrap();
    let access: AccessToken = verifier.verify(&token).await.unwrap();
    assert_eq!(access.user_id(), ada);
    assert!(access.has_scope("book:1:read") && !access.has_scope("book:2:read"));
    verifier.verify::<IdToken>(&token).await.unwrap_err();
    clock.advance(Duration::from_secs(15 * 24 * 3600));
    let refused = verifier.verify::<AccessToken>(&token).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::Expired);
}

#[tokio::test]
async fn an_id_token_is_signed_with_the_published_key_or_with_the_secret() {
    let (emulator, clock) = emulator();
    let (app, secret, ada) = shop(&emulator);
    let verifier = genauth_verifier(&emulator, &clock, &app).app_secret(&secret);
    let verifier = verifier.build().unwrap();
    for token in [
        emulator.genauth_id_token(&app, &ada).nonce("n1"),
        emulator.genauth_id_token(&app, &ada).nonce("n1").hs256(),
    ] {
        let token = token.claim("nickname", "ada").issue().unwrap();
        let id: IdToken = verifier.verify_answer_to("n1", &token).await.unwrap();
        assert_eq!(id.user_id(), ada);
        assert_eq!(id.claims().get("nickname"), Some(&json!("ada")));
        verifier.verify::<AccessToken>(&token).await.unwrap_err();
    }
}

#[tokio::test]
async fn a_machine_token_is_of_nobody_and_for_the_access_key() {
    let (emulator, clock) = emulator();
    let (app, ..) = shop(&emulator);
    let (key, _) = emulator.genauth_key();
    let verifier = genauth_verifier(&emulator, &clock, key).build().unwrap();
    let token = emulator
        .genauth_machine_token(&app)
        .scopes(["book:*:read"])
        .issue();
    let machine: MachineToken = verifier.verify(&token.unwrap()).await.unwrap();
    assert!(machine.has_scope("book:7:read"));
    assert_eq!(machine.claims().authorized_party(), Some(app.as_str()));
}

#[tokio::test]
async fn an_opaque_token_is_active_until_it_is_revoked_or_expires() {
    let (emulator, clock) = emulator();
    let (app, secret, ada) = shop(&emulator);
    let verifier = genauth_verifier(&emulator, &clock, &app).build().unwrap();
    let client = (app.as_str(), secret.as_str());
    let judge = async |token: &str| {
        let (status, body) = introspect(&emulator, client, token).await;
        verifier.judge_introspection(status.as_u16(), &body)
    };
    let opaque = || {
        let token = emulator.genauth_access_token(&app, &ada).opaque();
        token.scopes(["book:1:read"]).issue().unwrap()
    };
    let (first, second, third) = (opaque(), opaque(), opaque());
    let introspection = judge(&first).await.unwrap();
    assert_eq!(introspection.user_id(), Some(ada.as_str()));
    assert!(introspection.has_scope("book:1:read"));
    // A signed token can be asked about, too; an unknown one is not active.
    let signed = emulator.genauth_access_token(&app, &ada).issue().unwrap();
    judge(&signed).await.unwrap();
    assert_eq!(
        judge("unknown").await.unwrap_err().reason(),
        Reason::TokenInvalid
    );

    assert!(emulator.revoke_genauth_token(&first));
    assert_eq!(
        judge(&first).await.unwrap_err().reason(),
        Reason::TokenInvalid
    );
    let (status, _) = ask(&emulator, "/oidc/token/revocation", client, &second).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        judge(&second).await.unwrap_err().reason(),
        Reason::TokenInvalid
    );
    judge(&third).await.unwrap();
    clock.advance(Duration::from_secs(14 * 24 * 3600));
    assert_eq!(
        judge(&third).await.unwrap_err().reason(),
        Reason::TokenInvalid
    );
}

#[tokio::test]
async fn introspection_answers_an_application_about_its_own_tokens_only() {
    let (emulator, _) = emulator();
    let (app, secret, ada) = shop(&emulator);
    let other = json!([{ "call": "POST /api/v3/create-application", "body": { "appName": "other" }, "as": "other" }]);
    let other = scene(&emulator, other)["other"]["data"]["appId"].clone();
    let other_secret = emulator.state()["genauth"]["application"][1]["secret"].clone();
    let (other, other_secret) = (other.as_str().unwrap(), other_secret.as_str().unwrap());
    let token = emulator
        .genauth_access_token(&app, &ada)
        .opaque()
        .issue()
        .unwrap();
    let (status, _) = introspect(&emulator, (&app, "guessed"), &token).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (status, body) = introspect(&emulator, (other, other_secret), &token).await;
    assert_eq!(
        (status, &body[..]),
        (StatusCode::OK, &br#"{"active":false}"#[..])
    );
    let (_, body) = introspect(&emulator, (&app, &secret), &token).await;
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(
        (&body["active"], &body["client_id"]),
        (&json!(true), &json!(app))
    );
}

#[tokio::test]
async fn keys_or_introspection_that_fail_are_503() {
    let (emulator, clock) = emulator();
    let (app, secret, ada) = shop(&emulator);
    let verifier = genauth_verifier(&emulator, &clock, &app).build().unwrap();
    emulator.inject(Fault::status(503).on("getOidcJwks").once());
    let signed = emulator.genauth_access_token(&app, &ada).issue().unwrap();
    let refused = verifier.verify::<AccessToken>(&signed).await.unwrap_err();
    assert_eq!(refused.status(), 503);
    emulator.inject(Fault::status(503).on("introspectToken").once());
    let opaque = emulator.genauth_access_token(&app, &ada).opaque();
    let opaque = opaque.issue().unwrap();
    let (status, body) = introspect(&emulator, (&app, &secret), &opaque).await;
    let refused = verifier.judge_introspection(status.as_u16(), &body);
    assert_eq!(refused.unwrap_err().status(), 503);
}

#[test]
fn no_token_is_issued_for_what_is_not_there() {
    let (emulator, _) = emulator();
    let (app, _, ada) = shop(&emulator);
    let refusals = [
        (
            emulator.genauth_access_token(&app, "none").issue(),
            "no user none",
        ),
        (
            emulator.genauth_id_token("none", &ada).issue(),
            "no application none",
        ),
        (
            emulator.genauth_machine_token("none").issue(),
            "no application none",
        ),
        (
            emulator
                .genauth_access_token(&app, &ada)
                .claim("scope", "x")
                .issue(),
            "claim `scope`",
        ),
    ];
    for (refused, why) in refusals {
        let error = refused.unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
}
