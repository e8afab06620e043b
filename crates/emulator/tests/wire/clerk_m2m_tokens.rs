//! M2M tokens: issue, verification, expiry, revocation.

use std::time::Duration;

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{answer, clerk, clerk_as, code, id, machine, with_clock};

/// Two machines of which the first may reach the second.
async fn pair(emulator: &Emulator) -> (Value, Value) {
    let to = machine(emulator, "to").await;
    let body = json!({ "name": "from", "scoped_machines": [id(&to)] });
    let (_, from) = answer(clerk(emulator, Method::POST, "/machines").json(&body)).await;
    (from, to)
}

fn secret(machine: &Value) -> &str {
    machine["secret_key"].as_str().unwrap()
}

async fn issue(emulator: &Emulator, machine: &Value, body: Value) -> Value {
    let (status, token) =
        answer(clerk_as(emulator, secret(machine), Method::POST, "/m2m_tokens").json(&body)).await;
    assert_eq!(status, StatusCode::CREATED, "{token}");
    token
}

async fn verify(emulator: &Emulator, key: &str, token: &Value) -> (StatusCode, Value) {
    let body = json!({ "token": token["token"] });
    answer(clerk_as(emulator, key, Method::POST, "/m2m_tokens/verify").json(&body)).await
}

#[tokio::test]
async fn a_token_keeps_the_scopes_that_it_was_issued_with() {
    let emulator = Emulator::start().await.unwrap();
    let (from, to) = pair(&emulator).await;
    let before = issue(&emulator, &from, json!({})).await;
    let scope = format!("/machines/{}/scopes/{}", id(&from), id(&to));
    assert_eq!(
        answer(clerk(&emulator, Method::DELETE, &scope)).await.0,
        StatusCode::OK
    );
    let after = issue(&emulator, &from, json!({})).await;

    let (status, old) = verify(&emulator, secret(&to), &before).await;
    assert_eq!(
        (status, &old["scopes"]),
        (StatusCode::OK, &json!([id(&to)]))
    );
    let (status, _) = verify(&emulator, secret(&to), &after).await;
    assert_eq!(
        status,
        StatusCode::NOT_FOUND,
        "the later token does not reach the machine"
    );
    let (_, new) = verify(&emulator, emulator.clerk_key(), &after).await;
    assert_eq!(new["scopes"], json!([]));
}

#[tokio::test]
async fn a_token_expires_by_the_clock() {
    let (emulator, clock) = with_clock().await;
    let (from, _) = pair(&emulator).await;
    for format in ["opaque", "jwt"] {
        let token = issue(
            &emulator,
            &from,
            json!({ "seconds_until_expiration": 60, "token_format": format }),
        )
        .await;
        clock.advance(Duration::from_secs(59));
        assert_eq!(
            verify(&emulator, emulator.clerk_key(), &token).await.1["expired"],
            false,
            "{format}"
        );
        clock.advance(Duration::from_secs(1));
        assert_eq!(
            verify(&emulator, emulator.clerk_key(), &token).await.1["expired"],
            true,
            "{format}"
        );
    }
}

#[tokio::test]
async fn an_opaque_token_can_be_revoked_and_a_jwt_cannot() {
    let emulator = Emulator::start().await.unwrap();
    let (from, to) = pair(&emulator).await;
    let opaque = issue(&emulator, &from, json!({})).await;
    let jwt = issue(
        &emulator,
        &from,
        json!({ "token_format": "jwt", "claims": { "role": "reader" } }),
    )
    .await;
    let revoke = |token: &Value| {
        clerk(
            &emulator,
            Method::POST,
            &format!("/m2m_tokens/{}/revoke", id(token)),
        )
        .json(&json!({ "revocation_reason": "leaked" }))
    };
    let (status, revoked) = answer(revoke(&opaque)).await;
    assert_eq!(
        (status, &revoked["revoked"]),
        (StatusCode::OK, &json!(true))
    );
    assert_eq!(revoked["revocation_reason"], "leaked");
    let (status, body) = answer(revoke(&jwt)).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );

    let (status, still) = verify(&emulator, secret(&to), &jwt).await;
    assert_eq!((status, &still["revoked"]), (StatusCode::OK, &json!(false)));
    assert_eq!(still["claims"], json!({ "role": "reader" }));
}

#[tokio::test]
async fn a_list_shows_what_still_holds_unless_asked() {
    let emulator = Emulator::start().await.unwrap();
    let (from, to) = pair(&emulator).await;
    let first = issue(&emulator, &from, json!({})).await;
    issue(&emulator, &from, json!({})).await;
    issue(&emulator, &from, json!({ "token_format": "jwt" })).await;
    let path = format!("/m2m_tokens/{}/revoke", id(&first));
    answer(clerk_as(&emulator, secret(&from), Method::POST, &path).json(&json!({}))).await;

    let list = format!("/m2m_tokens?subject={}", id(&from));
    let (_, held) = answer(clerk(&emulator, Method::GET, &list)).await;
    assert_eq!(
        (
            held["total_count"].as_u64(),
            held["m2m_tokens"].as_array().unwrap().len()
        ),
        (Some(1), 1)
    );
    assert!(
        held["m2m_tokens"][0].get("token").is_none(),
        "a list shows no secret"
    );
    let (_, all) = answer(clerk(
        &emulator,
        Method::GET,
        &format!("{list}&revoked=true&limit=1&offset=1"),
    ))
    .await;
    assert_eq!(
        (all["total_count"].as_u64(), id(&all["m2m_tokens"][0])),
        (Some(2), id(&first))
    );

    let (status, _) = answer(clerk_as(&emulator, secret(&to), Method::GET, &list)).await;
    assert_eq!(
        status,
        StatusCode::FORBIDDEN,
        "a machine lists its own tokens only"
    );
}

#[tokio::test]
async fn a_token_that_lasts_long_enough_is_given_again() {
    let (emulator, clock) = with_clock().await;
    let (from, _) = pair(&emulator).await;
    let wish = json!({ "seconds_until_expiration": 100, "min_remaining_ttl_seconds": 50 });
    let first = issue(&emulator, &from, wish.clone()).await;
    clock.advance(Duration::from_secs(50));
    assert_eq!(
        issue(&emulator, &from, wish.clone()).await["id"],
        first["id"]
    );
    clock.advance(Duration::from_secs(1));
    assert_ne!(issue(&emulator, &from, wish).await["id"], first["id"]);

    let impossible = json!({ "seconds_until_expiration": 100, "min_remaining_ttl_seconds": 100 });
    let request = clerk_as(&emulator, secret(&from), Method::POST, "/m2m_tokens").json(&impossible);
    assert_eq!(answer(request).await.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_token_is_created_by_its_machine_only() {
    let emulator = Emulator::start().await.unwrap();
    let (from, _) = pair(&emulator).await;
    let (status, body) =
        answer(clerk(&emulator, Method::POST, "/m2m_tokens").json(&json!({}))).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNAUTHORIZED, "machine_secret_key_required")
    );
    let (status, body) = answer(clerk_as(&emulator, secret(&from), Method::GET, "/machines")).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNAUTHORIZED, "clerk_key_invalid")
    );
}

#[tokio::test]
async fn the_paths_without_a_version_are_served_too() {
    let emulator = Emulator::start().await.unwrap();
    let (from, _) = pair(&emulator).await;
    let url = format!("{}/m2m_tokens", emulator.clerk_url());
    let request = crate::client()
        .post(url)
        .bearer_auth(secret(&from))
        .json(&json!({}));
    assert_eq!(answer(request).await.0, StatusCode::CREATED);
}
