//! Operations without state: what they are about must be there, and what decides something is refused.

use identity_emulator::{Coverage, Emulator, Sample, Unmodelled};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::genauth_token::call;
use crate::{answer, clerk, code, id};

async fn post(emulator: &Emulator, path: &str, body: Value) -> (StatusCode, Value) {
    answer(clerk(emulator, Method::POST, path).json(&body)).await
}

async fn ask(emulator: &Emulator, path: &str, body: Value) -> Value {
    let path = format!("/api/v3/{path}");
    call(emulator, Method::POST, &path, Some(body)).await
}

/// Whether the answer to the last request was a sample.
async fn is_sampled(emulator: &Emulator, method: Method, path: &str) -> bool {
    let response = clerk(emulator, method, path).send().await.unwrap();
    response.headers().contains_key("x-emulator-sample")
}

#[tokio::test]
async fn a_user_who_does_not_exist_is_not_verified() {
    let emulator = Emulator::start().await.unwrap();
    let path = "/users/user_1/verify_totp";
    let (status, body) = post(&emulator, path, json!({ "code": "123456" })).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn a_path_of_clerk_through_a_thing_that_does_not_exist_is_not_found() {
    let emulator = Emulator::start().await.unwrap();
    for (method, path) in [
        (Method::GET, "/users/user_1/billing/credits"),
        (
            Method::GET,
            "/users/user_1/oauth_access_tokens/oauth_google",
        ),
        (Method::GET, "/users/user_1/trusted_devices"),
        (Method::DELETE, "/users/user_1/passkeys/idn_1"),
        (Method::GET, "/organizations/org_1/billing/subscription"),
        (Method::POST, "/email_addresses/idn_1/prepare_verification"),
        (Method::POST, "/phone_numbers/idn_1/prepare_verification"),
    ] {
        let (status, body) = answer(clerk(&emulator, method, path)).await;
        assert_eq!(
            (status, code(&body)),
            (StatusCode::NOT_FOUND, "resource_not_found"),
            "{path}"
        );
    }
    let path = "/oauth_applications/oa_1/revoke_token";
    let (status, body) = post(&emulator, path, json!({ "token": "oat_1" })).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
    let body = json!({ "name": "acme", "organization_id": "org_1", "provider": "saml_okta", "domains": ["a.example"] });
    let (status, body) = post(&emulator, "/enterprise_connections", body).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn a_path_of_clerk_through_what_exists_is_sampled() {
    let emulator = Emulator::start().await.unwrap();
    let (_, ada) = post(&emulator, "/users", json!({ "username": "ada" })).await;
    let body = json!({ "name": "Acme", "slug": "acme", "created_by": id(&ada) });
    let (status, acme) = post(&emulator, "/organizations", body).await;
    assert_eq!(status, StatusCode::OK, "{acme}");
    let user = format!("/users/{}/billing/credits", id(&ada));
    assert!(is_sampled(&emulator, Method::GET, &user).await);
    for name in [id(&acme), "acme"] {
        let path = format!("/organizations/{name}/billing/credits");
        assert!(is_sampled(&emulator, Method::GET, &path).await, "{name}");
    }
}

/// Operations of GenAuth without state, and requests that name nothing that exists.
fn about_nothing() -> [(&'static str, Value, &'static str); 12] {
    let target = json!({ "targetType": "GROUP", "targetIdentifiers": ["developers"] });
    let custom = json!({
        "targetType": "ROLE", "targetIdentifier": "admin", "namespace": "default",
        "list": [{ "key": "k", "value": "v" }],
    });
    [
        (
            "kick-users",
            json!({ "userId": "u1", "appIds": ["a1"] }),
            "user",
        ),
        (
            "link-identity",
            json!({ "userId": "u1", "userIdInIdp": "i1", "extIdpId": "e1", "type": "oidc", "isSocial": true }),
            "user",
        ),
        (
            "set-mfa-status",
            json!({ "userId": "u1", "mfaTriggerData": { "mfaToken": "t", "applicationMfa": [] } }),
            "user",
        ),
        (
            "import-otp",
            json!({ "list": [{ "userId": "u1", "otp": { "secret": "s" } }] }),
            "user",
        ),
        (
            "check-session-status",
            json!({ "appId": "a1", "userId": "u1" }),
            "user",
        ),
        (
            "list-application-active-users",
            json!({ "appId": "a1" }),
            "application",
        ),
        (
            "create-asa-account",
            json!({ "appId": "a1", "accountInfo": {} }),
            "application",
        ),
        (
            "assign-asa-account",
            json!({ "appId": "a1", "accountId": "c1", "targets": [target] }),
            "application",
        ),
        ("set-custom-data", custom, "role"),
        (
            "set-public-account-of-groups",
            json!({ "userId": "p1", "groupIds": ["g1"] }),
            "group",
        ),
        (
            "set-public-account-of-roles",
            json!({ "userId": "p1", "roleIds": ["r1"] }),
            "role",
        ),
        (
            "delete-dnef",
            json!({ "namespaceCode": "n1", "resourceCode": "r1", "key": "k" }),
            "namespace",
        ),
    ]
}

#[tokio::test]
async fn a_request_to_genauth_about_a_thing_that_does_not_exist_is_not_found() {
    let emulator = Emulator::start().await.unwrap();
    for (path, body, kind) in about_nothing() {
        let refused = ask(&emulator, path, body).await;
        assert_eq!(refused["statusCode"], 404, "{path}: {refused}");
        let message = refused["message"].as_str().unwrap();
        assert!(message.ends_with(kind), "{path}: {message}");
    }
    let path = "/api/v3/get-user-mfa-info?userId=ada&userIdType=username";
    let refused = call(&emulator, Method::GET, path, None).await;
    assert_eq!(
        (&refused["statusCode"], &refused["apiCode"]),
        (&json!(404), &json!(2004))
    );
    ask(&emulator, "create-user", json!({ "username": "ada" })).await;
    let sampled = call(&emulator, Method::GET, path, None).await;
    assert_eq!(sampled["statusCode"], 200, "{sampled}");
}

#[tokio::test]
async fn whatever_has_no_state_and_verifies_or_checks_is_refused_by_default() {
    let emulator = Emulator::start().await.unwrap();
    for (path, body) in [
        ("/clients/verify", json!({ "token": "t" })),
        (
            "/proxy_checks",
            json!({ "domain_id": "d", "proxy_url": "https://example.com/p" }),
        ),
    ] {
        let (status, body) = post(&emulator, path, body).await;
        assert_eq!(
            (status, code(&body)),
            (StatusCode::NOT_IMPLEMENTED, "emulator_unmodelled"),
            "{path}"
        );
    }
    let body = json!({ "email_address": ["ada@example.com"] });
    let (_, ada) = post(&emulator, "/users", body).await;
    let address = format!("/email_addresses/{}", id(&ada["email_addresses"][0]));
    let body = json!({ "verification_id": "v", "code": "424242" });
    let path = format!("{address}/attempt_verification");
    let (status, body) = post(&emulator, &path, body).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_IMPLEMENTED, "emulator_unmodelled")
    );
    for (path, body) in [
        ("check-domain-available", json!({ "domain": "d" })),
        ("check-role-mutual-exclusion", json!({ "roles": [] })),
        ("list-permission-view/data", json!({})),
    ] {
        let refused = ask(&emulator, path, body).await;
        assert_eq!(refused["statusCode"], 501, "{path}: {refused}");
        assert!(refused.get("data").is_none(), "{path}: {refused}");
    }
}

#[tokio::test]
async fn an_emulator_that_may_not_sample_refuses_whatever_has_no_state() {
    let builder = Emulator::builder().unmodelled(Unmodelled::Refuse);
    let emulator = builder.start().await.unwrap();
    let (status, body) = answer(clerk(&emulator, Method::GET, "/clients")).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_IMPLEMENTED, "emulator_unmodelled")
    );
    let refused = call(&emulator, Method::GET, "/api/v3/list-webhooks", None).await;
    assert_eq!(refused["statusCode"], 501, "{refused}");
    let (status, _) = answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(status, StatusCode::OK, "what has state is answered");
    let path = "/users/user_1/billing/credits";
    let (status, _) = answer(clerk(&emulator, Method::GET, path)).await;
    assert_eq!(status, StatusCode::NOT_FOUND);

    let default = Emulator::start().await.unwrap();
    assert!(is_sampled(&default, Method::GET, "/clients").await);
}

#[tokio::test]
async fn a_stateless_emulator_samples_everything_and_grants_nothing() {
    for seed in 0..16 {
        let builder = Emulator::builder().stateless().seed(seed);
        let emulator = builder.unmodelled(Unmodelled::Refuse).start();
        let emulator = emulator.await.unwrap();
        let path = format!("/users/user_{seed}/verify_totp");
        let (status, totp) = post(&emulator, &path, json!({ "code": "123456" })).await;
        assert_eq!((status, &totp["verified"]), (StatusCode::OK, &json!(false)));
        let path = "/oauth_applications/access_tokens/verify";
        let (_, token) = post(&emulator, path, json!({ "access_token": "t" })).await;
        assert_eq!(token["active"], false, "{token}");
        let (_, user) = answer(clerk(&emulator, Method::GET, "/users/user_1")).await;
        assert_eq!(
            (&user["banned"], &user["locked"]),
            (&json!(true), &json!(true))
        );
        let body = json!({ "appId": "a1", "userId": "u1" });
        let session = ask(&emulator, "check-session-status", body).await;
        assert_eq!(session["data"]["active"], false, "{session}");
        let body =
            json!({ "namespaceCode": "n", "action": "read", "resources": ["r"], "userId": "u1" });
        let allowed = ask(&emulator, "check-permission", body).await;
        let results = &allowed["data"]["checkResultList"];
        assert_eq!(results[0]["enabled"], false, "{allowed}");
        let body = json!({ "code": "admin" });
        let deleted = ask(&emulator, "delete-resource", body).await;
        assert_eq!(deleted["data"]["success"], true, "{deleted}");
    }
}

/// How many operations of each vendor are covered in a way.
fn count(vendor: &str, coverage: Coverage) -> usize {
    let samples = Sample::all().filter(|sample| sample.vendor() == vendor);
    samples
        .filter(|sample| sample.coverage() == coverage)
        .count()
}

#[test]
fn the_readme_counts_what_has_state_what_is_sampled_and_what_is_refused() {
    let readme = include_str!("../../README.md");
    for (title, vendor) in [("Clerk", "clerk"), ("GenAuth", "genauth")] {
        let [state, sampled, refused] = [Coverage::State, Coverage::Sampled, Coverage::Refused]
            .map(|coverage| count(vendor, coverage));
        let row = format!(
            "| {title} | {} | {state} | {sampled} | {refused} |",
            state + sampled + refused
        );
        assert!(readme.contains(&row), "the README lacks: {row}");
    }
    let section = readme.split("## What has no state").nth(1).unwrap();
    for sample in Sample::all().filter(|sample| sample.coverage() == Coverage::Refused) {
        let name = format!("`{}`", sample.operation());
        assert!(section.contains(&name), "the README lacks: {name}");
    }
}
