//! Invitations at Clerk: into an application, and into an organization.

use identity_emulator::Emulator;
use reqwest::StatusCode;
use serde_json::json;

use crate::clerk_calls::{created, post, read, user};
use crate::{code, id};

#[tokio::test]
async fn an_invitation_is_pending_until_it_is_revoked() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "email_address": "eve@example.com" });
    let invitation = created(&emulator, "/invitations", body.clone()).await;
    assert_eq!(
        code(&post(&emulator, "/invitations", body.clone()).await.1),
        "duplicate_record"
    );
    let bulk =
        json!([{ "email_address": "fay@example.com" }, { "email_address": "eve@example.com" }]);
    assert_ne!(
        post(&emulator, "/invitations/bulk", bulk).await.0,
        StatusCode::OK
    );
    let (_, refused) = post(
        &emulator,
        "/invitations/bulk",
        json!([{ "email_address": "nobody" }]),
    )
    .await;
    assert_eq!(code(&refused), "form_param_value_invalid");
    let pending = read(&emulator, "/invitations?status=pending").await;
    assert_eq!(pending.as_array().unwrap().len(), 1, "all or none");
    let revoke = format!("/invitations/{}/revoke", id(&invitation));
    assert_eq!(
        created(&emulator, &revoke, json!({})).await["status"],
        "revoked"
    );
    created(&emulator, "/invitations", body).await;

    let organization = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let path = format!("/organizations/{}/invitations", id(&organization));
    let body = json!({ "email_address": "eve@example.com", "role": "org:member" });
    let invitation = created(&emulator, &path, body).await;
    assert_eq!(invitation["organization_id"], organization["id"]);
    assert_eq!(
        read(&emulator, &format!("{path}/pending")).await["total_count"],
        1
    );
    let revoke = format!("{path}/{}/revoke", id(&invitation));
    assert_eq!(
        created(&emulator, &revoke, json!({})).await["status"],
        "revoked"
    );
    assert_eq!(
        read(&emulator, &format!("{path}/pending")).await["total_count"],
        0
    );
    assert_eq!(
        read(&emulator, "/organization_invitations").await["total_count"],
        1
    );
}

#[tokio::test]
async fn a_user_sees_the_organizations_that_sent_invitations() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let organization = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let path = format!("/organizations/{}/invitations", id(&organization));
    for address in ["ada@example.com", "eve@example.com"] {
        let body = json!({
            "email_address": address, "role": "org:member", "inviter_user_id": id(&bob),
        });
        let invitation = created(&emulator, &path, body).await;
        let inviter = &invitation["public_inviter_data"];
        assert_eq!(inviter["identifier"], "bob@example.com");
    }
    let path = format!("/users/{}/organization_invitations", id(&ada));
    let invited = read(&emulator, &path).await;
    assert_eq!(invited["total_count"], 1);
    assert_eq!(
        invited["data"][0]["public_organization_data"]["name"],
        "Acme"
    );
    let accepted = read(&emulator, &format!("{path}?status=accepted")).await;
    assert_eq!(accepted["total_count"], 0);
}

#[tokio::test]
async fn a_member_cannot_be_invited_again() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, _) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let body = json!({ "name": "Acme", "created_by": id(&ada) });
    let acme = created(&emulator, "/organizations", body).await;
    let path = format!("/organizations/{}/invitations", id(&acme));
    let invite = |address: &str| json!({ "email_address": address, "role": "org:member" });
    let (status, body) = post(&emulator, &path, invite("Ada@example.com")).await;
    assert_eq!(
        (status, code(&body)),
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            "already_a_member_in_organization"
        )
    );
    let many = json!([invite("eve@example.com"), invite("ada@example.com")]);
    post(&emulator, &format!("{path}/bulk"), many).await;
    assert_eq!(
        read(&emulator, &path).await["total_count"],
        0,
        "all or none"
    );
    created(&emulator, &path, invite("bob@example.com")).await;

    let mut body = json!({ "email_address": "bob@example.com" });
    let (status, refused) = post(&emulator, "/invitations", body.clone()).await;
    assert_eq!(
        (status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_identifier_exists")
    );
    body["ignore_existing"] = json!(true);
    created(&emulator, "/invitations", body).await;
}
