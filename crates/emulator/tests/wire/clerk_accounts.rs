//! Accounts elsewhere, passkeys, wallets and devices, which a scene takes for given, and what second factors do to a user.

use std::time::Duration;

use identity_emulator::{Emulator, Scene, WebhookEndpoint};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clerk_calls::{changed, created, deleted, post, read, user};
use crate::{answer, beginning, clerk, code, id, with_clock};

/// Takes a thing of Clerk's for given.
pub(crate) fn given(emulator: &Emulator, kind: &str, body: impl Into<Value>) -> Value {
    try_given(emulator, kind, body).unwrap()
}

/// The same, or why it was refused.
pub(crate) fn try_given(
    emulator: &Emulator,
    kind: &str,
    body: impl Into<Value>,
) -> Result<Value, String> {
    let body: Value = body.into();
    let given = format!("clerk {kind}");
    let scene = json!([{ "given": given, "body": body, "as": "it" }]);
    let scene: Scene = serde_json::from_value(scene).unwrap();
    let named = emulator.set_scene(&scene);
    let mut named = named.map_err(|error| error.to_string())?;
    Ok(named.remove("it").unwrap())
}

/// Tells an endpoint of this test what happens from now on.
fn tell(emulator: &Emulator) {
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let endpoint = WebhookEndpoint::clerk("http://127.0.0.1:9/hooks", secret);
    let endpoint = endpoint.handler(|_| async { StatusCode::OK });
    emulator.send_webhooks(endpoint).unwrap();
}

fn millis(after: Duration) -> u64 {
    let since = beginning().duration_since(std::time::UNIX_EPOCH).unwrap();
    u64::try_from((since + after).as_millis()).unwrap()
}

#[tokio::test]
async fn an_external_account_is_shown_by_its_user_and_takes_its_token_along() {
    let (emulator, _) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let account = given(
        &emulator,
        "external_account",
        json!({
            "user_id": id(&ada), "provider": "google", "email_address": "ada@gmail.example",
            "scopes": ["openid", "email"], "token": "ya29.ada",
        }),
    );
    let path = format!("/users/{}", id(&ada));
    let shown = read(&emulator, &path).await;
    assert_eq!(shown["external_accounts"], json!([account]));
    assert_eq!(account["provider"], "oauth_google");
    assert_eq!(account["approved_scopes"], "openid email");

    let tokens = format!("{path}/oauth_access_tokens");
    for provider in ["oauth_google", "google"] {
        let listed = read(&emulator, &format!("{tokens}/{provider}")).await;
        let token = &listed.as_array().unwrap()[0];
        assert_eq!(token["token"], "ya29.ada");
        assert_eq!(token["scopes"], json!(["openid", "email"]));
        assert_eq!(token["external_account_id"], account["id"]);
        assert_eq!(token["expires_at"], millis(Duration::from_secs(3600)));
    }
    let paged = read(&emulator, &format!("{tokens}/oauth_google?paginated=true")).await;
    assert_eq!(paged["total_count"], 1);
    assert_eq!(
        read(&emulator, &format!("{tokens}/oauth_github")).await,
        json!([])
    );

    let gone = deleted(
        &emulator,
        &format!("{path}/external_accounts/{}", id(&account)),
    )
    .await;
    assert_eq!(gone["deleted"], true);
    assert_eq!(read(&emulator, &path).await["external_accounts"], json!([]));
    assert_eq!(
        read(&emulator, &format!("{tokens}/oauth_google")).await,
        json!([])
    );
}

#[tokio::test]
async fn a_token_of_an_account_that_has_expired_is_renewed_if_it_may_be() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    for (provider, renewed) in [("google", true), ("github", false)] {
        let body = json!({
            "user_id": id(&ada), "provider": provider, "token": "first",
            "token_expires_in_seconds": 60, "token_is_renewed": renewed,
        });
        given(&emulator, "external_account", body);
    }
    clock.advance(Duration::from_secs(60));
    let path = format!("/users/{}/oauth_access_tokens", id(&ada));
    let renewed = read(&emulator, &format!("{path}/oauth_google")).await;
    assert_ne!(renewed[0]["token"], "first");
    assert_eq!(renewed[0]["expires_at"], millis(Duration::from_secs(3660)));
    let again = read(&emulator, &format!("{path}/oauth_google")).await;
    assert_eq!(again, renewed, "only what has expired is renewed");
    let expired = read(&emulator, &format!("{path}/oauth_github")).await;
    assert_eq!(expired[0]["token"], "first");
    assert_eq!(expired[0]["expires_at"], millis(Duration::from_secs(60)));
}

#[tokio::test]
async fn no_two_users_have_the_same_account_elsewhere() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let account = |user: &Value| json!({ "user_id": id(user), "provider": "google", "provider_user_id": "108" });
    given(&emulator, "external_account", account(&ada));
    let refused = try_given(&emulator, "external_account", account(&bob)).unwrap_err();
    assert!(refused.contains("provider_user_id"), "{refused}");
}

#[tokio::test]
async fn passkeys_and_wallets_are_taken_away_one_by_one() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let path = format!("/users/{}", id(&ada));
    let passkey = given(
        &emulator,
        "passkey",
        json!({ "user_id": id(&ada), "name": "laptop" }),
    );
    let wallet = |address: &str| json!({ "user_id": id(&ada), "web3_wallet": address });
    let first = given(&emulator, "web3_wallet", wallet("0x1"));
    let second = given(&emulator, "web3_wallet", wallet("0x2"));
    let shown = read(&emulator, &path).await;
    assert_eq!(shown["passkeys"][0]["name"], "laptop");
    assert_eq!(shown["primary_web3_wallet_id"], first["id"]);

    deleted(&emulator, &format!("{path}/passkeys/{}", id(&passkey))).await;
    deleted(&emulator, &format!("{path}/web3_wallets/{}", id(&first))).await;
    let shown = read(&emulator, &path).await;
    assert_eq!(shown["passkeys"], json!([]));
    assert_eq!(shown["web3_wallets"], json!([second]));
    assert_eq!(shown["primary_web3_wallet_id"], second["id"]);
}

#[tokio::test]
async fn a_trusted_device_is_revoked_once_and_no_longer_listed() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let devices = format!("/users/{}/trusted_devices", id(&ada));
    for at in 0..12 {
        let body = json!({ "user_id": id(&ada), "name": format!("phone-{at}"), "platform": "ios" });
        given(&emulator, "trusted_device", body);
    }
    let listed = read(&emulator, &devices).await;
    assert_eq!(
        listed["data"].as_array().unwrap().len(),
        12,
        "the list has no pages"
    );
    let path = format!("{devices}/{}", id(&listed["data"][0]));
    let revoked = deleted(&emulator, &path).await;
    assert_eq!(
        (&revoked["status"], &revoked["platform"]),
        (&json!("revoked"), &json!("ios"))
    );
    assert_eq!(read(&emulator, &devices).await["total_count"], 11);
}

#[tokio::test]
async fn what_a_user_signs_in_with_goes_with_the_user_and_is_told_as_a_change() {
    let emulator = Emulator::start().await.unwrap();
    tell(&emulator);
    let ada = user(&emulator, "ada").await;
    let body = json!({ "user_id": id(&ada), "provider": "google" });
    given(&emulator, "external_account", body);
    deleted_quietly(&emulator, &format!("/users/{}", id(&ada))).await;
    emulator.settle_webhooks().await;
    let told = emulator.deliveries();
    let told: Vec<&str> = told
        .iter()
        .map(|delivery| delivery.event.as_str())
        .collect();
    assert_eq!(told, ["user.created", "user.updated", "user.deleted"]);
    let left = &emulator.state()["clerk"]["external_account_token"];
    assert_eq!(*left, json!([]));
}

async fn deleted_quietly(emulator: &Emulator, path: &str) {
    let (status, body) = answer(clerk(emulator, Method::DELETE, path)).await;
    assert_eq!(status, StatusCode::OK, "{body}");
}

#[tokio::test]
async fn a_sign_in_token_signs_in_once_and_in_time() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let token = async |seconds: u64| {
        let body = json!({ "user_id": id(&ada), "expires_in_seconds": seconds });
        created(&emulator, "/sign_in_tokens", body).await
    };
    let good = token(60).await;
    let session = given(
        &emulator,
        "sign_in",
        json!({ "sign_in_token": good["token"] }),
    );
    assert_eq!(
        (&session["user_id"], &session["status"]),
        (&ada["id"], &json!("active"))
    );
    let again = try_given(
        &emulator,
        "sign_in",
        json!({ "sign_in_token": good["token"] }),
    );
    assert!(again.unwrap_err().contains("was used"));
    let path = format!("/sign_in_tokens/{}/revoke", id(&good));
    let (status, body) = post(&emulator, &path, json!({})).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::BAD_REQUEST, "sign_in_token_not_pending"),
        "what was accepted is not revoked"
    );

    let revoked = token(60).await;
    let path = format!("/sign_in_tokens/{}/revoke", id(&revoked));
    created(&emulator, &path, json!({})).await;
    let late = token(60).await;
    clock.advance(Duration::from_secs(60));
    for (token, why) in [(&revoked, "revoked"), (&late, "expired")] {
        let refused = try_given(
            &emulator,
            "sign_in",
            json!({ "sign_in_token": token["token"] }),
        );
        let refused = refused.unwrap_err();
        assert!(refused.contains(why), "{refused}");
    }
    let shown = read(&emulator, &format!("/users/{}", id(&ada))).await;
    assert_eq!(shown["last_sign_in_at"], millis(Duration::ZERO));
}

#[tokio::test]
async fn a_sign_in_token_activates_an_organization_that_the_user_is_in() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let acme = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let body = json!({ "user_id": id(&ada), "org_id": id(&acme) });
    let (status, refused) = post(&emulator, "/sign_in_tokens", body.clone()).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_param_value_invalid")
    );
    let members = format!("/organizations/{}/memberships", id(&acme));
    let member = json!({ "user_id": id(&ada), "role": "org:member" });
    created(&emulator, &members, member).await;
    let token = created(&emulator, "/sign_in_tokens", body).await;
    let session = given(
        &emulator,
        "sign_in",
        json!({ "sign_in_token": token["token"] }),
    );
    assert_eq!(session["last_active_organization_id"], acme["id"]);
}

#[tokio::test]
async fn a_banned_user_does_not_sign_in() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let token = created(&emulator, "/sign_in_tokens", json!({ "user_id": id(&ada) })).await;
    created(&emulator, &format!("/users/{}/ban", id(&ada)), json!({})).await;
    let refused = try_given(
        &emulator,
        "sign_in",
        json!({ "sign_in_token": token["token"] }),
    );
    assert!(refused.unwrap_err().contains("banned"));
    let kept = &emulator.state()["clerk"]["sign_in_token"][0]["status"];
    assert_eq!(kept, "pending", "a sign-in that is refused uses nothing up");
}

#[tokio::test]
async fn an_accepted_invitation_makes_a_member_and_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let acme = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let path = format!("/organizations/{}/invitations", id(&acme));
    let body = json!({ "email_address": "ada@example.com", "role": "org:admin" });
    let invitation = created(&emulator, &path, body).await;
    tell(&emulator);
    let accepted = "accepted_organization_invitation";
    let body = json!({ "invitation_id": id(&invitation) });
    let member = given(&emulator, accepted, body.clone());
    assert_eq!(member["role"], "org:admin");
    assert_eq!(member["public_user_data"]["user_id"], ada["id"]);
    let shown = read(&emulator, &format!("{path}/{}", id(&invitation))).await;
    assert_eq!(shown["status"], "accepted");
    assert!(try_given(&emulator, accepted, body).is_err());
    emulator.settle_webhooks().await;
    let told = emulator.deliveries();
    let told: Vec<(&str, Value)> = told
        .iter()
        .map(|delivery| {
            (
                delivery.event.as_str(),
                delivery.json()["data"]["user_id"].take(),
            )
        })
        .collect();
    let by_ada = ("organizationInvitation.accepted", ada["id"].clone());
    let member = ("organizationMembership.created", Value::Null);
    assert_eq!(told, [by_ada, member]);
}

#[tokio::test]
async fn a_user_says_which_second_factors_there_are_and_since_when() {
    let (emulator, clock) = with_clock().await;
    let body = json!({ "username": "ada", "backup_codes": ["one"] });
    let ada = created(&emulator, "/users", body).await;
    let path = format!("/users/{}", id(&ada));
    assert_eq!(ada["backup_code_enabled"], true);
    assert_eq!(
        ada["two_factor_enabled"], false,
        "backup codes are no factor alone"
    );
    assert_eq!(
        (&ada["mfa_enabled_at"], &ada["mfa_disabled_at"]),
        (&Value::Null, &Value::Null)
    );

    clock.advance(Duration::from_secs(1));
    let secret = json!({ "totp_secret": "GEZDGNBVGY3TQOJQ" });
    let with = changed(&emulator, &path, secret).await;
    assert_eq!(
        (&with["totp_enabled"], &with["two_factor_enabled"]),
        (&json!(true), &json!(true))
    );
    let since = json!(millis(Duration::from_secs(1)));
    assert_eq!(
        (&with["mfa_enabled_at"], &with["mfa_disabled_at"]),
        (&since, &Value::Null)
    );

    clock.advance(Duration::from_secs(1));
    let mfa = clerk(&emulator, Method::DELETE, &format!("{path}/mfa"));
    assert_eq!(answer(mfa).await.0, StatusCode::OK);
    let without = read(&emulator, &path).await;
    for member in ["totp_enabled", "backup_code_enabled", "two_factor_enabled"] {
        assert_eq!(without[member], false, "{member}");
    }
    let until = json!(millis(Duration::from_secs(2)));
    assert_eq!(
        (&without["mfa_enabled_at"], &without["mfa_disabled_at"]),
        (&since, &until)
    );
}

#[tokio::test]
async fn what_cannot_be_given_is_refused_by_name() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    for (kind, body, why) in [
        ("nothing", json!({}), "external_account"),
        (
            "external_account",
            json!({ "user_id": id(&ada) }),
            "`provider` is missing",
        ),
        (
            "passkey",
            json!({ "user_id": id(&ada), "nam": "x" }),
            "`nam` is not understood",
        ),
        ("passkey", json!({ "user_id": "user_1" }), "no such user"),
        ("passkey", json!("x"), "as an object"),
    ] {
        let refused = try_given(&emulator, kind, body).unwrap_err();
        assert!(
            refused.contains("call 1: clerk ") && refused.contains(why),
            "{refused}"
        );
    }
    for (step, why) in [
        (json!({ "body": {} }), "`call` or `given`"),
        (
            json!({ "call": "GET /", "given": "clerk passkey" }),
            "not both",
        ),
        (json!({ "given": "clerk passkey", "key": "k" }), "no `key`"),
    ] {
        let scene: Result<Scene, _> = serde_json::from_value(json!([step]));
        let refused = scene.unwrap_err().to_string();
        assert!(refused.contains(why), "{refused}");
    }
}

#[tokio::test]
async fn a_token_of_an_oauth_application_is_revoked_by_the_application() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let body = json!({ "name": "app", "redirect_uris": ["https://app.example.com/callback"] });
    let app = created(&emulator, "/oauth_applications", body.clone()).await;
    let other = created(&emulator, "/oauth_applications", body).await;
    let opaque = emulator.oauth_token(id(&ada), id(&app)).opaque();
    let token = opaque.issue().unwrap();
    let jwt = emulator.oauth_token(id(&ada), id(&app)).issue().unwrap();
    let revoke = async |app: &Value, token: &str| {
        let path = format!("/oauth_applications/{}/revoke_token", id(app));
        let call = clerk(&emulator, Method::POST, &path).json(&json!({ "token": token }));
        call.send().await.unwrap().status()
    };
    let verify = async || {
        let path = "/oauth_applications/access_tokens/verify";
        post(&emulator, path, json!({ "access_token": token }))
            .await
            .1["revoked"]
            .clone()
    };
    assert_eq!(revoke(&other, &token).await, StatusCode::NOT_FOUND);
    assert_eq!(revoke(&app, &jwt).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(verify().await, false);
    assert_eq!(revoke(&app, &token).await, StatusCode::NO_CONTENT);
    assert_eq!(verify().await, true);
}
