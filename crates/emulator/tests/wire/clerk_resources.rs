//! What decides access at Clerk: users, organizations, roles, keys and the lists of who is let in.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{answer, clerk, code, id, with_clock};
use std::time::Duration;

async fn post(emulator: &Emulator, path: &str, body: Value) -> (StatusCode, Value) {
    answer(clerk(emulator, Method::POST, path).json(&body)).await
}

async fn created(emulator: &Emulator, path: &str, body: Value) -> Value {
    let (status, thing) = post(emulator, path, body).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    thing
}

async fn read(emulator: &Emulator, path: &str) -> Value {
    let (status, thing) = answer(clerk(emulator, Method::GET, path)).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    thing
}

async fn changed(emulator: &Emulator, path: &str, body: Value) -> Value {
    let (status, thing) = answer(clerk(emulator, Method::PATCH, path).json(&body)).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    thing
}

/// Deletes it, and it is gone.
async fn deleted(emulator: &Emulator, path: &str) -> Value {
    let (status, thing) = answer(clerk(emulator, Method::DELETE, path)).await;
    assert_eq!(status, StatusCode::OK, "{path}: {thing}");
    let (status, body) = answer(clerk(emulator, Method::DELETE, path)).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
    thing
}

async fn user(emulator: &Emulator, name: &str) -> Value {
    let address = format!("{name}@example.com");
    let body = json!({ "email_address": [address], "first_name": name, "username": name });
    created(emulator, "/users", body).await
}

#[tokio::test]
async fn a_user_can_be_read_changed_banned_locked_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    assert_eq!(
        ada["email_addresses"][0]["email_address"],
        "ada@example.com"
    );
    assert_eq!(
        ada["primary_email_address_id"],
        ada["email_addresses"][0]["id"]
    );
    let path = format!("/users/{}", id(&ada));
    assert_eq!(read(&emulator, &path).await, ada);

    let renamed = changed(&emulator, &path, json!({ "first_name": "Augusta" })).await;
    assert_eq!(
        (&renamed["first_name"], &renamed["username"]),
        (&json!("Augusta"), &json!("ada"))
    );
    for (action, member, expected) in [
        ("ban", "banned", true),
        ("unban", "banned", false),
        ("lock", "locked", true),
        ("unlock", "locked", false),
    ] {
        let (status, user) =
            answer(clerk(&emulator, Method::POST, &format!("{path}/{action}"))).await;
        assert_eq!(
            (status, &user[member]),
            (StatusCode::OK, &json!(expected)),
            "{action}"
        );
    }
    let gone = deleted(&emulator, &path).await;
    assert_eq!((&gone["deleted"], &gone["id"]), (&json!(true), &ada["id"]));
}

#[tokio::test]
async fn metadata_is_merged_deeply_and_null_takes_away() {
    let emulator = Emulator::start().await.unwrap();
    let path = format!("/users/{}/metadata", id(&user(&emulator, "ada").await));
    let first =
        json!({ "public_metadata": { "plan": { "name": "pro", "seats": 3 }, "beta": true } });
    changed(&emulator, &path, first).await;
    let second = json!({ "public_metadata": { "plan": { "seats": 5 }, "beta": null } });
    let user = changed(&emulator, &path, second).await;
    assert_eq!(
        user["public_metadata"],
        json!({ "plan": { "name": "pro", "seats": 5 } })
    );
    let third =
        clerk(&emulator, Method::PUT, &path).json(&json!({ "public_metadata": { "a": 1 } }));
    assert_eq!(answer(third).await.1["public_metadata"], json!({ "a": 1 }));
}

#[tokio::test]
async fn users_are_filtered_paged_and_counted() {
    let emulator = Emulator::start().await.unwrap();
    let mut ids = Vec::new();
    for number in 0..13 {
        ids.push(id(&user(&emulator, &format!("user{number:02}")).await).to_owned());
    }
    let names = |page: &Value| -> Vec<String> {
        let rows = page.as_array().unwrap().iter();
        rows.map(|row| row["username"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        read(&emulator, "/users").await.as_array().unwrap().len(),
        10
    );
    let page = read(&emulator, "/users?order_by=%2Busername&limit=2&offset=11").await;
    assert_eq!(names(&page), ["user11", "user12"]);
    let page = read(&emulator, "/users?email_address=user03%40example.com").await;
    assert_eq!(names(&page), ["user03"]);
    let page = read(
        &emulator,
        &format!("/users?user_id={}&user_id={}", ids[1], ids[2]),
    )
    .await;
    assert_eq!(names(&page).len(), 2);
    assert_eq!(
        read(&emulator, "/users/count?query=user1").await["total_count"],
        3
    );

    let many = json!({ "user_ids": [ids[0], ids[1]] });
    assert_eq!(
        post(&emulator, "/users/ban", many)
            .await
            .1
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        read(&emulator, "/users/count?banned=true").await["total_count"],
        2
    );
    let (status, _) = post(
        &emulator,
        "/users/ban",
        json!({ "user_ids": [ids[3], "user_none"] }),
    )
    .await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(
        read(&emulator, "/users/count?banned=true").await["total_count"],
        2,
        "all or none"
    );
}

#[tokio::test]
async fn what_only_one_may_have_is_refused_to_a_second() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let (status, body) = post(
        &emulator,
        "/users",
        json!({ "email_address": ["ada@example.com"] }),
    )
    .await;
    assert_eq!(
        (
            status,
            code(&body),
            &body["errors"][0]["meta"]["param_name"]
        ),
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            "form_identifier_exists",
            &json!("email_address")
        )
    );
    let bob = user(&emulator, "bob").await;
    let path = format!("/users/{}", id(&bob));
    let taken = clerk(&emulator, Method::PATCH, &path).json(&json!({ "username": "ada" }));
    assert_eq!(code(&answer(taken).await.1), "form_identifier_exists");
    assert_eq!(read(&emulator, &path).await["username"], "bob");

    created(
        &emulator,
        "/organizations",
        json!({ "name": "Acme", "slug": "acme" }),
    )
    .await;
    let (_, body) = post(
        &emulator,
        "/organizations",
        json!({ "name": "Other", "slug": "acme" }),
    )
    .await;
    assert_eq!(code(&body), "duplicate_record");
    drop(ada);
}

#[tokio::test]
async fn whoever_is_banned_is_signed_out() {
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
async fn members_have_roles_and_roles_have_permissions() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let body = json!({ "name": "Acme Works", "created_by": id(&ada) });
    let organization = created(&emulator, "/organizations", body).await;
    assert_eq!(organization["slug"], "acme-works");
    let path = format!("/organizations/{}", id(&organization));
    let members = format!("{path}/memberships");
    assert_eq!(
        read(&emulator, &members).await["data"][0]["role"],
        "org:admin"
    );

    let permission = json!({ "key": "org:invoices:read", "name": "Read invoices" });
    let permission = created(&emulator, "/organization_permissions", permission).await;
    let role = json!({ "key": "org:accountant", "name": "Accountant" });
    let role = created(&emulator, "/organization_roles", role).await;
    let grant = format!(
        "/organization_roles/{}/permissions/{}",
        id(&role),
        id(&permission)
    );
    let granted = created(&emulator, &grant, json!({})).await;
    assert_eq!(granted["permissions"][0]["key"], "org:invoices:read");

    let join = json!({ "user_id": id(&bob), "role": "org:accountant" });
    let member = created(&emulator, &members, join.clone()).await;
    assert_eq!(member["permissions"], json!(["org:invoices:read"]));
    assert_eq!(
        member["organization"]["members_count"], 2,
        "who made it, and he"
    );
    assert_eq!(member["public_user_data"]["identifier"], "bob@example.com");
    let (_, body) = post(&emulator, &members, join).await;
    assert_eq!(code(&body), "already_a_member_in_organization");
    let (status, _) = post(
        &emulator,
        &members,
        json!({ "user_id": id(&bob), "role": "org:none" }),
    )
    .await;
    assert_eq!(status, StatusCode::NOT_FOUND);

    let own = format!("{members}/{}", id(&bob));
    assert_eq!(
        changed(&emulator, &own, json!({ "role": "org:member" })).await["role_name"],
        "Member"
    );
    let of_bob = read(
        &emulator,
        &format!("/users/{}/organization_memberships", id(&bob)),
    )
    .await;
    assert_eq!(of_bob["total_count"], 1);
    let theirs = read(
        &emulator,
        &format!("/users?organization_id={}", id(&organization)),
    )
    .await;
    assert_eq!(theirs.as_array().unwrap().len(), 2);
    deleted(&emulator, &own).await;
    deleted(&emulator, &format!("/users/{}", id(&ada))).await;
    assert_eq!(read(&emulator, &members).await["total_count"], 0);
    deleted(&emulator, &path).await;
    assert_eq!(
        answer(clerk(&emulator, Method::GET, &members)).await.0,
        StatusCode::NOT_FOUND
    );
}

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
async fn an_api_key_works_until_it_expires_or_is_revoked() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    let body = json!({ "name": "deploy", "subject": id(&ada), "seconds_until_expiration": 60 });
    let key = created(&emulator, "/api_keys", body).await;
    let verify = json!({ "secret": key["secret"] });
    let verified = created(&emulator, "/api_keys/verify", verify).await;
    assert_eq!(
        (&verified["id"], verified.get("secret")),
        (&key["id"], None)
    );
    let path = format!("/api_keys/{}", id(&key));
    assert_eq!(
        read(&emulator, &format!("{path}/secret")).await["secret"],
        key["secret"]
    );
    let listed = format!("/api_keys?subject={}", id(&ada));
    assert_eq!(read(&emulator, &listed).await["total_count"], 1);
    clock.advance(Duration::from_secs(60));
    assert_eq!(read(&emulator, &path).await["expired"], true);
    assert_eq!(read(&emulator, &listed).await["total_count"], 0);
    let all = read(&emulator, &format!("{listed}&include_invalid=true")).await;
    assert_eq!(all["total_count"], 1);
    let reason = json!({ "revocation_reason": "leaked" });
    let revoked = created(&emulator, &format!("{path}/revoke"), reason).await;
    assert_eq!(
        (&revoked["revoked"], &revoked["revocation_reason"]),
        (&json!(true), &json!("leaked"))
    );
    deleted(&emulator, &path).await;
}

#[tokio::test]
async fn the_lists_of_who_is_let_in_are_kept() {
    let emulator = Emulator::start().await.unwrap();
    for list in ["/allowlist_identifiers", "/blocklist_identifiers"] {
        let body = json!({ "identifier": "*@example.com" });
        let entry = created(&emulator, list, body.clone()).await;
        assert_eq!(entry["identifier_type"], "email_address");
        assert_eq!(
            code(&post(&emulator, list, body).await.1),
            "duplicate_record"
        );
        deleted(&emulator, &format!("{list}/{}", id(&entry))).await;
    }
    let body = json!({ "email_address": "zoe@example.com" });
    let entry = created(&emulator, "/waitlist_entries", body).await;
    let path = format!("/waitlist_entries/{}", id(&entry));
    assert_eq!(
        created(&emulator, &format!("{path}/invite"), json!({})).await["status"],
        "invited"
    );
    assert_eq!(
        read(&emulator, "/waitlist_entries?status=invited").await["total_count"],
        1
    );
    deleted(&emulator, &path).await;
}

#[tokio::test]
async fn a_role_that_changes_changes_what_its_members_may_do() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let permission = json!({ "key": "org:invoices:read", "name": "Read invoices" });
    let permission = created(&emulator, "/organization_permissions", permission).await;
    let role =
        json!({ "key": "org:accountant", "name": "Accountant", "permissions": [id(&permission)] });
    let role = created(&emulator, "/organization_roles", role).await;
    assert_eq!(role["permissions"][0]["id"], permission["id"]);
    let body = json!({ "name": "Acme", "max_allowed_memberships": 1 });
    let organization = created(&emulator, "/organizations", body).await;
    let members = format!("/organizations/{}/memberships", id(&organization));
    let join = json!({ "user_id": id(&ada), "role": "org:accountant" });
    created(&emulator, &members, join).await;
    let may = async || read(&emulator, &members).await["data"][0]["permissions"].clone();
    assert_eq!(may().await, json!(["org:invoices:read"]));
    deleted(
        &emulator,
        &format!("/organization_permissions/{}", id(&permission)),
    )
    .await;
    assert_eq!(may().await, json!([]));
    let shown = read(&emulator, &format!("/organization_roles/{}", id(&role))).await;
    assert_eq!(shown["permissions"], json!([]));

    let bob = user(&emulator, "bob").await;
    let join = json!({ "user_id": id(&bob), "role": "org:member" });
    let (status, body) = post(&emulator, &members, join).await;
    assert_eq!(
        (status, code(&body)),
        (
            StatusCode::FORBIDDEN,
            "organization_membership_quota_exceeded"
        )
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
