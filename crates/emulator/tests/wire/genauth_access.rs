//! Application access: granting, revoking, listing, and the limits of each.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::answer;
use crate::genauth_token::call;

const APP: &str = "6229ffaaaaaaaaaacade3e3d9";

fn users(prefix: &str, count: usize) -> Value {
    let ids: Vec<String> = (0..count)
        .map(|number| format!("{prefix}{number}"))
        .collect();
    json!({ "targetType": "USER", "targetIdentifier": ids })
}

fn allowed(mut item: Value) -> Value {
    item["effect"] = json!("ALLOW");
    item
}

async fn authorize(emulator: &Emulator, list: Vec<Value>) -> Value {
    let body = json!({ "appId": APP, "list": list.into_iter().map(allowed).collect::<Vec<_>>() });
    call(
        emulator,
        Method::POST,
        "/api/v3/authorize-application-access",
        Some(body),
    )
    .await
}

async fn revoke(emulator: &Emulator, list: Vec<Value>) -> Value {
    let body = json!({ "appId": APP, "list": list });
    call(
        emulator,
        Method::POST,
        "/api/v3/revoke-application-access",
        Some(body),
    )
    .await
}

async fn list(emulator: &Emulator, mut body: Value) -> Value {
    body["appId"] = json!(APP);
    call(
        emulator,
        Method::POST,
        "/api/v3/list-applications-auth",
        Some(body),
    )
    .await["data"]
        .clone()
}

#[tokio::test]
async fn what_was_granted_is_listed_until_it_is_revoked() {
    let emulator = Emulator::start().await.unwrap();
    let role =
        json!({ "targetType": "ROLE", "namespaceCode": "code1", "targetIdentifier": ["admin"] });
    let granted = authorize(&emulator, vec![users("u", 2), role.clone()]).await;
    assert_eq!(
        (&granted["statusCode"], &granted["data"]),
        (&json!(200), &json!({ "success": true }))
    );
    assert_eq!(list(&emulator, json!({})).await["totalCount"], 3);

    let roles = list(&emulator, json!({ "targetTypeList": ["ROLE"] })).await;
    assert_eq!(roles["list"][0]["targetId"], "admin");
    assert_eq!(roles["list"][0]["effect"], "ALLOW");

    assert_eq!(revoke(&emulator, vec![role]).await["data"]["success"], true);
    assert_eq!(
        list(&emulator, json!({ "targetTypeList": ["ROLE"] })).await["totalCount"],
        0
    );
    assert_eq!(list(&emulator, json!({})).await["totalCount"], 2);
}

#[tokio::test]
async fn revoking_what_is_not_there_is_no_error() {
    let emulator = Emulator::start().await.unwrap();
    for _ in 0..2 {
        let body = revoke(&emulator, vec![users("nobody", 1)]).await;
        assert_eq!(
            (&body["statusCode"], &body["data"]["success"]),
            (&json!(200), &json!(true))
        );
    }
}

#[tokio::test]
async fn a_role_of_another_namespace_is_another_role() {
    let emulator = Emulator::start().await.unwrap();
    let role = |namespace: &str| json!({ "targetType": "ROLE", "namespaceCode": namespace, "targetIdentifier": ["admin"] });
    authorize(&emulator, vec![role("one"), role("two")]).await;
    revoke(&emulator, vec![role("one")]).await;
    assert_eq!(list(&emulator, json!({})).await["totalCount"], 1);
}

#[tokio::test]
async fn granting_again_replaces_the_effect() {
    let emulator = Emulator::start().await.unwrap();
    authorize(&emulator, vec![users("u", 1)]).await;
    let mut denied = users("u", 1);
    denied["effect"] = json!("DENY");
    let body = json!({ "appId": APP, "list": [denied] });
    call(
        &emulator,
        Method::POST,
        "/api/v3/authorize-application-access",
        Some(body),
    )
    .await;
    assert_eq!(
        list(&emulator, json!({ "effect": "ALLOW" })).await["totalCount"],
        0
    );
    assert_eq!(
        list(&emulator, json!({ "effect": "DENY" })).await["totalCount"],
        1
    );
}

#[tokio::test]
async fn a_call_takes_at_most_ten_subjects() {
    let emulator = Emulator::start().await.unwrap();
    let subjects = |count: usize| {
        (0..count)
            .map(|number| users(&format!("s{number}-"), 1))
            .collect::<Vec<_>>()
    };
    for body in [
        authorize(&emulator, subjects(10)).await,
        revoke(&emulator, subjects(10)).await,
    ] {
        assert_eq!(body["statusCode"], 200, "{body}");
    }
    for body in [
        authorize(&emulator, subjects(11)).await,
        revoke(&emulator, subjects(11)).await,
    ] {
        assert_eq!(body["statusCode"], 400);
        assert_eq!(body["message"], "list: takes at most 10 items, got 11");
        assert!(body.get("data").is_none() && body["requestId"].is_string());
    }
}

#[tokio::test]
async fn a_subject_takes_at_most_fifty_identifiers() {
    let emulator = Emulator::start().await.unwrap();
    for body in [
        authorize(&emulator, vec![users("u", 50)]).await,
        revoke(&emulator, vec![users("u", 50)]).await,
    ] {
        assert_eq!(body["statusCode"], 200, "{body}");
    }
    let many = || vec![users("u", 1), users("v", 51)];
    for body in [
        authorize(&emulator, many()).await,
        revoke(&emulator, many()).await,
    ] {
        assert_eq!(body["statusCode"], 400);
        assert_eq!(
            body["message"],
            "list[1].targetIdentifier: takes at most 50 items, got 51"
        );
    }
}

#[tokio::test]
async fn a_role_needs_its_namespace() {
    let emulator = Emulator::start().await.unwrap();
    let body = revoke(
        &emulator,
        vec![json!({ "targetType": "ROLE", "targetIdentifier": ["admin"] })],
    )
    .await;
    assert_eq!(body["statusCode"], 400);
    assert_eq!(body["message"], "list[0].namespaceCode: is required");
}

#[tokio::test]
async fn an_unknown_member_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let mut subject = users("u", 1);
    subject["targetIdentifiers"] = json!(["u1"]);
    let body = revoke(&emulator, vec![subject]).await;
    assert_eq!(
        body["message"],
        "list[0].targetIdentifiers: is not a known member"
    );
}

#[tokio::test]
async fn the_list_is_paged() {
    let emulator = Emulator::start().await.unwrap();
    authorize(&emulator, vec![users("u", 13)]).await;
    let first = list(&emulator, json!({})).await;
    assert_eq!(
        (
            first["totalCount"].as_u64(),
            first["list"].as_array().unwrap().len()
        ),
        (Some(13), 10)
    );
    let last = list(&emulator, json!({ "page": 3, "limit": 6 })).await;
    assert_eq!(last["list"].as_array().unwrap().len(), 1);
    assert_eq!(last["list"][0]["targetId"], "u12");
    let beyond = call(
        &emulator,
        Method::POST,
        "/api/v3/list-applications-auth",
        Some(json!({ "appId": APP, "limit": 51 })),
    )
    .await;
    assert_eq!(beyond["statusCode"], 400);
}

#[tokio::test]
async fn a_grant_is_deleted_by_its_own_id() {
    let emulator = Emulator::start().await.unwrap();
    authorize(&emulator, vec![users("u", 3)]).await;
    let rows = list(&emulator, json!({})).await["list"].clone();
    let (one, two) = (
        rows[0]["id"].as_str().unwrap(),
        rows[1]["id"].as_str().unwrap(),
    );
    let path = format!("/api/v3/batch-applications-auth?authIds[]={one}&authIds[]={two}");
    assert_eq!(
        call(&emulator, Method::DELETE, &path, None).await["data"]["success"],
        true
    );
    assert_eq!(list(&emulator, json!({})).await["totalCount"], 1);
}

#[tokio::test]
async fn one_of_several_members_is_demanded() {
    let emulator = Emulator::start().await.unwrap();
    let create = |body: Value| call(&emulator, Method::POST, "/api/v3/create-user", Some(body));
    assert_eq!(
        create(json!({ "nickname": "Zoë" })).await["statusCode"],
        400
    );
    assert_eq!(
        create(json!({ "nickname": "Zoë", "email": "zoe@example.com" })).await["statusCode"],
        200
    );
    let batch = json!({ "list": [{ "nickname": "Zoë" }] });
    let body = call(
        &emulator,
        Method::POST,
        "/api/v3/create-users-batch",
        Some(batch),
    )
    .await;
    assert_eq!(
        body["message"],
        "list[0]: needs at least one of email, phone, username"
    );
}

#[tokio::test]
async fn an_unknown_route_is_not_found_in_the_vendors_shape() {
    let emulator = Emulator::start().await.unwrap();
    let (status, body) =
        answer(crate::client().get(format!("{}/api/v3/nothing", emulator.genauth_url()))).await;
    assert_eq!((status.as_u16(), &body["statusCode"]), (200, &json!(404)));
}
