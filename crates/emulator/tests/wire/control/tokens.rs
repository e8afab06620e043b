//! Tokens and keys from outside.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{get, post, refused, told};
use crate::{answer, clerk};

/// An emulator with all that tokens are about.
async fn emulator() -> (Emulator, Value) {
    let emulator = Emulator::start().await.unwrap();
    let scene = json!([
        { "call": "POST /v1/users", "body": { "username": "ada" }, "as": "ada" },
        { "call": "POST /v1/organizations", "body": { "name": "Acme", "created_by": "{ada.id}" }, "as": "acme" },
        { "call": "POST /v1/machines", "body": { "name": "billing" }, "as": "billing" },
        { "call": "POST /v1/jwt_templates", "body": { "name": "mine", "claims": { "a": 1 } } },
        { "call": "POST /v1/oauth_applications", "body": { "name": "app", "redirect_uris": ["https://a.example/cb"] }, "as": "oauth" },
        { "call": "POST /api/v3/create-user", "body": { "username": "eve" }, "as": "eve" },
        { "call": "POST /api/v3/create-application", "body": { "appName": "app", "appType": "web" }, "as": "app" },
    ]);
    let named = post(&emulator, "/scene", scene).await["named"].clone();
    (emulator, named)
}

/// What a JWT says.
fn claims(token: &str) -> Value {
    use base64::Engine as _;
    let part = token.split('.').nth(1).unwrap();
    let text = base64::engine::general_purpose::URL_SAFE_NO_PAD
        .decode(part)
        .unwrap();
    serde_json::from_slice(&text).unwrap()
}

#[tokio::test]
async fn a_token_of_every_kind_is_issued() {
    let (emulator, named) = emulator().await;
    let (ada, acme) = (&named["ada"]["id"], &named["acme"]["id"]);
    let (app, eve) = (
        &named["app"]["data"]["appId"],
        &named["eve"]["data"]["userId"],
    );
    let oauth = &named["oauth"]["id"];
    let issue = async |body: Value| {
        let token = post(&emulator, "/tokens", body).await["token"].clone();
        token.as_str().unwrap().to_owned()
    };
    let session = json!({
        "kind": "session", "user": ada, "organization": acme, "claims": { "team": "a" },
        "issued_at": "2026-01-31T12:00:00Z", "expires_in_seconds": 90,
    });
    let session = claims(&issue(session).await);
    assert_eq!(
        (&session["sub"], &session["o"]["id"], &session["team"]),
        (ada, acme, &json!("a"))
    );
    assert_eq!(
        session["exp"].as_u64().unwrap() - session["iat"].as_u64().unwrap(),
        90
    );
    assert_eq!(session["iat"], 1_769_860_800);
    let template = json!({ "kind": "template", "user": ada, "template": "mine" });
    assert_eq!(claims(&issue(template).await)["a"], 1);
    let m2m = json!({ "kind": "m2m", "machine": named["billing"]["id"], "opaque": true });
    assert!(issue(m2m).await.starts_with("mt_"));
    let granted = json!({ "kind": "oauth", "user": ada, "application": oauth, "scopes": ["email"], "opaque": true });
    assert!(issue(granted).await.starts_with("oat_"));
    assert!(
        issue(json!({ "kind": "api_key", "subject": ada, "scopes": ["a"] }))
            .await
            .starts_with("ak_")
    );
    let access = json!({ "kind": "genauth_access", "application": app, "user": eve, "scopes": ["book:1:read"] });
    assert_eq!(claims(&issue(access).await)["scope"], "book:1:read");
    let id = json!({ "kind": "genauth_id", "application": app, "user": eve });
    assert_eq!(&claims(&issue(id).await)["sub"], eve);
    let machine = json!({ "kind": "genauth_machine", "application": app });
    assert_eq!(&claims(&issue(machine).await)["azp"], app);
}

#[tokio::test]
async fn a_token_that_cannot_be_is_refused_with_its_field() {
    let (emulator, named) = emulator().await;
    let ada = &named["ada"]["id"];
    for (body, field, rule) in [
        (json!({ "kind": "session" }), "body.user", "required"),
        (
            json!({ "kind": "session", "user": ada, "machine": "mch_1" }),
            "body.machine",
            "kind",
        ),
        (
            json!({ "kind": "session", "user": ada, "opaque": true }),
            "body.opaque",
            "kind",
        ),
        (
            json!({ "kind": "session", "user": "user_nobody" }),
            "body",
            "token",
        ),
        (
            json!({ "kind": "session", "user": ada, "claims": { "sub": "me" } }),
            "body",
            "token",
        ),
    ] {
        let refusal = refused(&emulator, Method::POST, "/tokens", Some(body)).await;
        assert_eq!(refusal, told(422, field, rule));
    }
}

#[tokio::test]
async fn keys_are_rotated_and_the_ones_before_stay_as_long_as_it_is_said() {
    let emulator = Emulator::start().await.unwrap();
    let keys = async || {
        let published = answer(clerk(&emulator, Method::GET, "/jwks")).await.1;
        published["keys"].as_array().unwrap().len()
    };
    assert_eq!(keys().await, 1);
    post(&emulator, "/keys/rotate", json!({ "overlap_seconds": 60 })).await;
    assert_eq!(keys().await, 2);
    post(&emulator, "/clock/advance", json!({ "seconds": 61 })).await;
    assert_eq!(keys().await, 1);
    let info = get(&emulator, "/info").await;
    assert_eq!(info["clerk"]["publishable_key"], emulator.publishable_key());
    assert_eq!(info["genauth"]["user_pool"], emulator.genauth_user_pool());
    assert_eq!(info["genauth"]["base_path"], "/api/v3");
}
