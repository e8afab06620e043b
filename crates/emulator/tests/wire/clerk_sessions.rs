//! Sessions at Clerk: who is signed in, for how long, and the tokens that say so.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use std::time::Duration;

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clerk_calls::{changed, created, post, read, user};
use crate::{answer, clerk, code, id, with_clock};

#[tokio::test]
async fn banning_a_user_ends_the_sessions() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    assert_eq!(session["status"], "active");
    let listed = read(
        &emulator,
        &format!("/sessions?user_id={}&status=active", id(&ada)),
    )
    .await;
    assert_eq!(listed[0]["id"], session["id"]);
    answer(clerk(
        &emulator,
        Method::POST,
        &format!("/users/{}/ban", id(&ada)),
    ))
    .await;
    let path = format!("/sessions/{}", id(&session));
    assert_eq!(read(&emulator, &path).await["status"], "revoked");
    let (status, body) = post(&emulator, "/sessions", json!({ "user_id": "user_none" })).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn sessions_and_invitations_end_with_their_time() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let body = json!({ "email_address": "eve@example.com", "expires_in_days": 1 });
    created(&emulator, "/invitations", body).await;
    clock.advance(Duration::from_secs(7 * 24 * 60 * 60));
    let path = format!("/sessions/{}", id(&session));
    assert_eq!(read(&emulator, &path).await["status"], "expired");
    let invitations = read(&emulator, "/invitations?status=expired").await;
    assert_eq!(invitations[0]["email_address"], "eve@example.com");
}

/// The claims of a token, once the published key has verified it.
async fn claims(emulator: &Emulator, token: &Value) -> Value {
    let token = token["jwt"].as_str().unwrap();
    let [header, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else {
        panic!("a token has three parts");
    };
    let decode = |part: &Value| URL_SAFE_NO_PAD.decode(part.as_str().unwrap()).unwrap();
    let read_part = |part: &str| -> Value {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
    };
    let keys = read(emulator, "/jwks").await;
    let kid = read_part(header)["kid"].clone();
    let mut keys = keys["keys"].as_array().unwrap().iter();
    let key = keys.find(|key| key["kid"] == kid).unwrap();
    let key = RsaPublicKeyComponents {
        n: decode(&key["n"]),
        e: decode(&key["e"]),
    };
    let signed = format!("{header}.{claims}");
    let signature = decode(&json!(signature));
    key.verify(&RSA_PKCS1_2048_8192_SHA256, signed.as_bytes(), &signature)
        .unwrap();
    read_part(claims)
}

#[tokio::test]
async fn a_token_says_who_is_signed_in_and_the_published_key_verifies_it() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let path = format!("/sessions/{}/tokens", id(&session));
    let token = created(&emulator, &path, json!({})).await;
    let told = claims(&emulator, &token).await;
    assert_eq!((&told["sub"], &told["sid"]), (&ada["id"], &session["id"]));
    let now = 1_763_757_480;
    assert_eq!(
        (&told["iat"], &told["exp"]),
        (&json!(now), &json!(now + 60))
    );
    assert_eq!(told.get("o"), None);
    let longer = created(&emulator, &path, json!({ "expires_in_seconds": 600 })).await;
    assert_eq!(claims(&emulator, &longer).await["exp"], now + 600);

    clock.advance(Duration::from_secs(7 * 24 * 60 * 60));
    let (status, body) = post(&emulator, &path, json!({})).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn a_session_that_was_revoked_gives_no_token() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let path = format!("/sessions/{}", id(&session));
    created(&emulator, &format!("{path}/revoke"), json!({})).await;
    let (status, _) = post(&emulator, &format!("{path}/tokens"), json!({})).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_token_names_the_active_organization_as_long_as_the_user_is_in_it() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let body = json!({ "name": "Acme", "created_by": id(&ada) });
    let organization = created(&emulator, "/organizations", body).await;
    let body = json!({ "user_id": id(&ada), "active_organization_id": id(&organization) });
    let session = created(&emulator, "/sessions", body).await;
    let path = format!("/sessions/{}/tokens", id(&session));
    let told = claims(&emulator, &created(&emulator, &path, json!({})).await).await;
    let own = json!({ "id": organization["id"], "slg": "acme", "rol": "admin" });
    assert_eq!((&told["v"], &told["o"]), (&json!(2), &own));
    let member = format!(
        "/organizations/{}/memberships/{}",
        id(&organization),
        id(&ada)
    );
    answer(clerk(&emulator, Method::DELETE, &member)).await;
    let told = claims(&emulator, &created(&emulator, &path, json!({})).await).await;
    assert_eq!(told.get("o"), None);
    let body = json!({ "user_id": id(&ada), "active_organization_id": id(&organization) });
    let (_, refused) = post(&emulator, "/sessions", body).await;
    assert_eq!(code(&refused), "form_param_value_invalid");
}

#[tokio::test]
async fn a_template_decides_what_a_token_says() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let body = json!({ "public_metadata": { "seats": 3 } });
    changed(&emulator, &format!("/users/{}/metadata", id(&ada)), body).await;
    let template = json!({
        "name": "ledger",
        "lifetime": 300,
        "claims": {
            "role": "reader",
            "who": "{{user.first_name}} of {{ org.name }}",
            "seats": "{{user.public_metadata.seats}}",
        },
    });
    created(&emulator, "/jwt_templates", template).await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let path = format!("/sessions/{}/tokens", id(&session));
    let token = created(&emulator, &format!("{path}/ledger"), json!({})).await;
    let told = claims(&emulator, &token).await;
    assert_eq!(told["sub"], ada["id"]);
    assert_eq!(
        (&told["role"], &told["who"], &told["seats"]),
        (&json!("reader"), &json!("ada of "), &json!(3))
    );
    let lifetime = told["exp"].as_u64().unwrap() - told["iat"].as_u64().unwrap();
    assert_eq!((lifetime, told.get("sid")), (300, None));
    let (status, _) = post(&emulator, &format!("{path}/none"), json!({})).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_old_token_is_exchanged_for_a_new_one_of_the_same_session() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let mut sessions = Vec::new();
    for _ in 0..2 {
        sessions.push(created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await);
    }
    let path = |at: usize| format!("/sessions/{}", id(&sessions[at]));
    let old = created(&emulator, &format!("{}/tokens", path(0)), json!({})).await;
    clock.advance(Duration::from_secs(120));
    let body = json!({
        "expired_token": old["jwt"],
        "refresh_token": "secret",
        "request_origin": "https://example.com",
    });
    let new = created(&emulator, &format!("{}/refresh", path(0)), body.clone()).await;
    assert_eq!(claims(&emulator, &new).await["iat"], 1_763_757_600);
    let mut cookie = body.clone();
    cookie["format"] = json!("cookie");
    let cookies = created(&emulator, &format!("{}/refresh", path(0)), cookie).await;
    assert!(
        cookies["cookies"][0]
            .as_str()
            .unwrap()
            .starts_with("__session=")
    );
    let (status, _) = post(&emulator, &format!("{}/refresh", path(1)), body).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_session_token_is_no_machine_token() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let path = format!("/sessions/{}/tokens", id(&session));
    let token = created(&emulator, &path, json!({})).await;
    let body = json!({ "token": token["jwt"] });
    let (status, _) = post(&emulator, "/m2m_tokens/verify", body).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_banned_or_locked_user_does_not_sign_in() {
    let emulator = Emulator::start().await.unwrap();
    for (name, action, refused) in [
        ("ada", "ban", "user_banned"),
        ("bob", "lock", "user_locked"),
    ] {
        let user = user(&emulator, name).await;
        let path = format!("/users/{}", id(&user));
        created(&emulator, &format!("{path}/{action}"), json!({})).await;
        let body = json!({ "user_id": id(&user) });
        for (path, expected) in [
            ("/sessions", StatusCode::UNPROCESSABLE_ENTITY),
            ("/sign_in_tokens", StatusCode::FORBIDDEN),
        ] {
            let (status, answer) = post(&emulator, path, body.clone()).await;
            assert_eq!((status, code(&answer)), (expected, refused), "{path}");
        }
        created(&emulator, &format!("{path}/un{action}"), json!({})).await;
        created(&emulator, "/sessions", body.clone()).await;
        created(&emulator, "/sign_in_tokens", body).await;
    }
}

#[tokio::test]
async fn a_banned_user_gets_no_token_for_an_old_session() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let path = format!("/sessions/{}", id(&session));
    let template = json!({ "name": "ledger", "claims": {} });
    created(&emulator, "/jwt_templates", template).await;
    let old = created(&emulator, &format!("{path}/tokens"), json!({})).await;
    let refresh = json!({
        "expired_token": old["jwt"],
        "refresh_token": "unknown",
        "request_origin": "https://example.com",
        "request_originating_ip": "192.0.2.1",
    });
    created(&emulator, &format!("{path}/refresh"), refresh.clone()).await;
    let users = json!({ "user_ids": [id(&ada)] });
    created(&emulator, "/users/ban", users.clone()).await;
    created(&emulator, "/users/unban", users).await;
    for (last, body, expected) in [
        ("tokens", json!({}), StatusCode::NOT_FOUND),
        ("tokens/ledger", json!({}), StatusCode::NOT_FOUND),
        ("refresh", refresh, StatusCode::UNAUTHORIZED),
    ] {
        let (status, answer) = post(&emulator, &format!("{path}/{last}"), body).await;
        assert_eq!(status, expected, "{last}: {answer}");
    }
}
