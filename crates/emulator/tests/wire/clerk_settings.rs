//! Settings of the instance, and whom its restrictions keep out.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clerk_accounts::{given, try_given};
use crate::clerk_calls::{changed, created, post, read, user};
use crate::{clerk, code, id};

#[tokio::test]
async fn a_setting_that_was_changed_stays_and_null_changes_none() {
    let emulator = Emulator::start().await.unwrap();
    for (path, body) in [
        (
            "/instance/organization_settings",
            json!({ "max_allowed_memberships": 3, "domains_enabled": true }),
        ),
        (
            "/instance/oauth_application_settings",
            json!({ "dynamic_oauth_client_registration": true }),
        ),
        (
            "/instance/communication",
            json!({ "blocked_country_codes": ["AQ"] }),
        ),
        ("/instance/protect", json!({ "rules_enabled": true })),
    ] {
        changed(&emulator, path, body.clone()).await;
        let nothing = body
            .as_object()
            .unwrap()
            .keys()
            .map(|name| (name.clone(), Value::Null));
        changed(&emulator, path, Value::Object(nothing.collect())).await;
        let shown = read(&emulator, path).await;
        for (name, value) in body.as_object().unwrap() {
            assert_eq!(shown[name], *value, "{path}");
        }
    }
    let body = json!({ "allowed_origins": ["https://app.example.com"], "hibp": true });
    let update = clerk(&emulator, Method::PATCH, "/instance").json(&body);
    let answer = update.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
    assert_eq!(answer.text().await.unwrap(), "");
    let shown = read(&emulator, "/instance").await;
    assert_eq!(shown["allowed_origins"], json!(["https://app.example.com"]));
    assert_eq!(shown["id"], emulator.state()["clerk"]["instance_id"]);
    assert!(shown.get("hibp").is_none(), "the answer has no such member");
}

#[tokio::test]
async fn two_operations_switch_the_allowlist_on_and_off() {
    let emulator = Emulator::start().await.unwrap();
    let (restrictions, beta) = ("/instance/restrictions", "/beta_features/instance_settings");
    let shown = changed(&emulator, restrictions, json!({ "allowlist": true })).await;
    assert_eq!(
        (&shown["allowlist"], &shown["blocklist"]),
        (&json!(true), &json!(false))
    );
    let shown = changed(&emulator, beta, json!({ "progressive_sign_up": true })).await;
    assert_eq!(shown["restricted_to_allowlist"], true);
    changed(&emulator, beta, json!({ "restricted_to_allowlist": false })).await;
    let shown = changed(&emulator, restrictions, json!({})).await;
    assert_eq!(shown["allowlist"], false);
}

#[tokio::test]
async fn who_creates_an_organization_has_the_role_that_the_settings_name() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let body = json!({ "name": "Founder", "key": "org:founder" });
    let founder = created(&emulator, "/organization_roles", body).await;
    let settings = "/instance/organization_settings";
    let body = json!({ "creator_role_id": id(&founder), "max_allowed_memberships": 1 });
    let shown = changed(&emulator, settings, body).await;
    assert_eq!(shown["creator_role"], "org:founder");
    let body = json!({ "name": "Acme", "created_by": id(&ada) });
    let acme = created(&emulator, "/organizations", body.clone()).await;
    let members = format!("/organizations/{}/memberships", id(&acme));
    let listed = read(&emulator, &members).await;
    assert_eq!(listed["data"][0]["role"], "org:founder");
    let bob = user(&emulator, "bob").await;
    let member = json!({ "user_id": id(&bob), "role": "org:member" });
    let (status, full) = post(&emulator, &members, member).await;
    assert_eq!(
        (status, code(&full)),
        (
            StatusCode::FORBIDDEN,
            "organization_membership_quota_exceeded"
        )
    );

    changed(&emulator, settings, json!({ "enabled": false })).await;
    let (status, refused) = post(&emulator, "/organizations", body).await;
    assert_eq!(
        (status, code(&refused)),
        (
            StatusCode::FORBIDDEN,
            "organization_not_enabled_in_instance"
        )
    );
    let body = json!({ "creator_role_id": "role_1" });
    let call = clerk(&emulator, Method::PATCH, settings).json(&body);
    let (status, refused) = crate::answer(call).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

fn sign_up(emulator: &Emulator, address: &str) -> Result<Value, String> {
    try_given(emulator, "sign_up", json!({ "email_address": address }))
}

#[tokio::test]
async fn the_lists_keep_users_out_who_sign_up_once_they_are_switched_on() {
    let emulator = Emulator::start().await.unwrap();
    let list = async |list: &str, identifier: &str| {
        let body = json!({ "identifier": identifier });
        created(&emulator, &format!("/{list}_identifiers"), body).await
    };
    list("blocklist", "Mallory@example.com").await;
    list("allowlist", "ada@example.com").await;
    sign_up(&emulator, "mallory@example.com").unwrap();
    let users = read(&emulator, "/users").await;
    let path = format!("/users/{}", id(&users[0]));
    crate::answer(clerk(&emulator, Method::DELETE, &path)).await;

    let on = json!({ "blocklist": true, "block_email_subaddresses": true });
    changed(&emulator, "/instance/restrictions", on).await;
    let refused = sign_up(&emulator, "mallory@example.com").unwrap_err();
    assert!(refused.contains("blocklist"), "{refused}");
    let refused = sign_up(&emulator, "bob+1@example.com").unwrap_err();
    assert!(refused.contains("subaddress"), "{refused}");
    sign_up(&emulator, "bob@example.com").unwrap();

    changed(
        &emulator,
        "/instance/restrictions",
        json!({ "allowlist": true }),
    )
    .await;
    let refused = sign_up(&emulator, "eve@example.com").unwrap_err();
    assert!(refused.contains("allowlist"), "{refused}");
    sign_up(&emulator, "ada@example.com").unwrap();
    let users = read(&emulator, "/users/count").await;
    assert_eq!(users["total_count"], 2, "who was refused is nobody");
    let body = json!({ "email_address": ["eve@example.com"] });
    created(&emulator, "/users", body).await;
}

#[tokio::test]
async fn an_invitation_takes_the_place_of_the_allowlist_and_is_accepted_once() {
    let emulator = Emulator::start().await.unwrap();
    changed(
        &emulator,
        "/instance/restrictions",
        json!({ "allowlist": true }),
    )
    .await;
    let body = json!({ "email_address": "eve@example.com", "public_metadata": { "team": "red" } });
    let invitation = created(&emulator, "/invitations", body).await;
    let with =
        |address: &str| json!({ "email_address": address, "invitation_id": id(&invitation) });
    assert!(try_given(&emulator, "sign_up", with("bob@example.com")).is_err());
    let eve = given(&emulator, "sign_up", with("eve@example.com"));
    assert_eq!(eve["public_metadata"], json!({ "team": "red" }));
    let listed = read(&emulator, "/invitations?status=accepted").await;
    assert_eq!(listed[0]["id"], invitation["id"]);
    assert!(try_given(&emulator, "sign_up", with("eve@example.com")).is_err());
}

#[tokio::test]
async fn the_lists_keep_users_out_who_sign_in_unless_they_are_about_signing_up() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let body = json!({ "identifier": "ada@example.com" });
    created(&emulator, "/blocklist_identifiers", body).await;
    let restrictions = "/instance/restrictions";
    changed(&emulator, restrictions, json!({ "blocklist": true })).await;
    let body = json!({ "user_id": id(&ada) });
    let refused = try_given(&emulator, "sign_in", body.clone()).unwrap_err();
    assert!(refused.contains("blocklist"), "{refused}");
    let only = json!({ "allowlist_blocklist_disabled_on_sign_in": true });
    changed(&emulator, restrictions, only).await;
    given(&emulator, "sign_in", body);
}
