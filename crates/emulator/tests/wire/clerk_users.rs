//! Users at Clerk: their names, metadata, bans and locks, passwords and second factors.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::clerk_calls::{changed, created, deleted, post, read, user};
use crate::{answer, clerk, code, id};

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
async fn a_unique_value_is_refused_a_second_time() {
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
async fn a_password_is_verified_until_it_is_removed() {
    let emulator = Emulator::start().await.unwrap();
    let ada = created(
        &emulator,
        "/users",
        json!({ "username": "ada", "password": "correct horse" }),
    )
    .await;
    assert_eq!(ada["password_enabled"], true);
    let path = format!("/users/{}", id(&ada));
    let verify = async |password: &str| {
        let body = json!({ "password": password });
        post(&emulator, &format!("{path}/verify_password"), body).await
    };
    assert_eq!(verify("correct horse").await.1["verified"], true);
    let (status, body) = verify("wrong horse").await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "incorrect_password")
    );
    changed(&emulator, &path, json!({ "password": "other horse" })).await;
    assert_eq!(verify("other horse").await.1["verified"], true);
    let removed = created(&emulator, &format!("{path}/remove_password"), json!({})).await;
    assert_eq!(removed["password_enabled"], false);
    let (status, body) = verify("other horse").await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::BAD_REQUEST, "no_password_set")
    );
    assert!(!emulator.state().to_string().contains("horse"));
}

#[tokio::test]
async fn a_digest_is_verified_if_it_is_understood() {
    let emulator = Emulator::start().await.unwrap();
    let digest = "5E884898DA28047151D0E56F8DC6292773603D0D6AABBDD62A11EF721D1542D8";
    for (name, hasher, expected) in [
        ("ada", "sha256", StatusCode::OK),
        ("bob", "phpass", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let body =
            json!({ "username": name, "password_digest": digest, "password_hasher": hasher });
        let user = created(&emulator, "/users", body).await;
        let path = format!("/users/{}/verify_password", id(&user));
        let (status, body) = post(&emulator, &path, json!({ "password": "password" })).await;
        assert_eq!(status, expected, "{body}");
    }
}

#[tokio::test]
async fn a_password_that_is_compromised_can_end_all_sessions() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let session = created(&emulator, "/sessions", json!({ "user_id": id(&ada) })).await;
    let status =
        async || read(&emulator, &format!("/sessions/{}", id(&session))).await["status"].clone();
    let path = format!("/users/{}/password", id(&ada));
    created(&emulator, &format!("{path}/set_compromised"), json!({})).await;
    assert_eq!(status().await, "active");
    created(&emulator, &format!("{path}/unset_compromised"), json!({})).await;
    let all = json!({ "revoke_all_sessions": true });
    created(&emulator, &format!("{path}/set_compromised"), all).await;
    assert_eq!(status().await, "revoked");
}

#[tokio::test]
async fn second_factors_go_one_by_one_or_all_at_once() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({
        "username": "ada",
        "phone_number": ["+15550100"],
        "totp_secret": "JBSWY3DPEHPK3PXP",
        "backup_codes": ["one", "two"],
    });
    let ada = created(&emulator, "/users", body).await;
    let path = format!("/users/{}", id(&ada));
    let factors = async || {
        let user = read(&emulator, &path).await;
        ["two_factor_enabled", "totp_enabled", "backup_code_enabled"]
            .map(|name| user[name].as_bool().unwrap())
    };
    assert_eq!(factors().await, [true, true, true]);
    for (factor, left) in [
        ("backup_code", [true, true, false]),
        ("totp", [false, false, false]),
    ] {
        let path = format!("{path}/{factor}");
        let (status, body) = answer(clerk(&emulator, Method::DELETE, &path)).await;
        assert_eq!((status, &body["user_id"]), (StatusCode::OK, &ada["id"]));
        assert_eq!(factors().await, left, "{factor}");
    }
    let phone = format!("/phone_numbers/{}", id(&ada["phone_numbers"][0]));
    changed(
        &emulator,
        &phone,
        json!({ "reserved_for_second_factor": true }),
    )
    .await;
    assert_eq!(factors().await, [true, false, false]);
    answer(clerk(&emulator, Method::DELETE, &format!("{path}/mfa"))).await;
    assert_eq!(factors().await, [false, false, false]);
}

#[tokio::test]
async fn an_address_is_shown_by_its_user_at_once_and_belongs_to_no_other() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let path = format!("/users/{}", id(&ada));
    let body = json!({ "user_id": id(&ada), "email_address": "countess@example.com" });
    let second = created(&emulator, "/email_addresses", body.clone()).await;
    assert_eq!(second["verification"], Value::Null);
    let shown = read(&emulator, &path).await;
    assert_eq!(shown["email_addresses"][1], second);
    assert_eq!(
        shown["primary_email_address_id"],
        ada["primary_email_address_id"]
    );
    for (owner, conflict) in [
        (&ada, "form_identifier_exists"),
        (&bob, "form_identifier_exists"),
    ] {
        let mut body = body.clone();
        body["user_id"] = owner["id"].clone();
        let (status, refused) = post(&emulator, "/email_addresses", body).await;
        assert_eq!((status, code(&refused)), (StatusCode::CONFLICT, conflict));
    }
    let own = format!("/email_addresses/{}", id(&second));
    let body = json!({ "verified": true, "primary": true });
    let verified = changed(&emulator, &own, body).await;
    assert_eq!(verified["verification"]["status"], "verified");
    assert_eq!(read(&emulator, &own).await, verified);
    assert_eq!(
        read(&emulator, &path).await["primary_email_address_id"],
        second["id"]
    );
    let found = read(&emulator, "/users?email_address=countess%40example.com").await;
    assert_eq!(found[0]["id"], ada["id"]);
    deleted(&emulator, &own).await;
    let shown = read(&emulator, &path).await;
    assert_eq!(
        shown["primary_email_address_id"],
        ada["primary_email_address_id"]
    );
    let wrong = json!({ "primary_email_address_id": second["id"] });
    let wrong = clerk(&emulator, Method::PATCH, &path).json(&wrong);
    assert_eq!(code(&answer(wrong).await.1), "form_param_value_invalid");
}

#[tokio::test]
async fn a_replacing_phone_number_is_the_only_one() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "username": "ada", "phone_number": ["+15550100", "+15550101"] });
    let ada = created(&emulator, "/users", body).await;
    let bob = json!({ "username": "bob", "phone_number": ["+15550102"] });
    created(&emulator, "/users", bob).await;
    let path = format!("/users/{}/phone_number", id(&ada));
    let put = async |number: &str| {
        let body = json!({ "phone_number": number, "identification_status": "verified" });
        answer(clerk(&emulator, Method::PUT, &path).json(&body)).await
    };
    assert_eq!(code(&put("+15550102").await.1), "form_identifier_exists");
    let (status, number) = put("+15550101").await;
    assert_eq!(status, StatusCode::OK, "{number}");
    let shown = read(&emulator, &format!("/users/{}", id(&ada))).await;
    assert_eq!(shown["phone_numbers"], json!([number]));
    assert_eq!(shown["primary_phone_number_id"], number["id"]);
    let body = json!({ "user_id": id(&ada), "phone_number": "+15550100" });
    created(&emulator, "/phone_numbers", body).await;
}

#[tokio::test]
async fn addresses_have_their_form_and_no_case() {
    let emulator = Emulator::start().await.unwrap();
    for (member, wrong) in [
        ("email_address", "ada"),
        ("email_address", "@example.com"),
        ("email_address", "ada@b@example.com"),
        ("phone_number", "5550100"),
        ("phone_number", "+0555"),
        ("phone_number", "+1555-0100"),
    ] {
        let (status, body) = post(&emulator, "/users", json!({ member: [wrong] })).await;
        assert_eq!(
            (status, &body["errors"][0]["meta"]["param_name"]),
            (StatusCode::UNPROCESSABLE_ENTITY, &json!(member)),
            "{wrong}"
        );
    }
    let body = json!({ "email_address": ["Ada@Example.com"] });
    let ada = created(&emulator, "/users", body).await;
    assert_eq!(
        ada["email_addresses"][0]["email_address"],
        "ada@example.com"
    );
    let again = json!({ "email_address": ["ADA@example.com"] });
    let (_, body) = post(&emulator, "/users", again).await;
    assert_eq!(code(&body), "form_identifier_exists");
    let found = read(&emulator, "/users?email_address=aDa%40example.com").await;
    assert_eq!(found[0]["id"], ada["id"]);
    let invite = json!({ "email_address": "Eve@Example.com" });
    created(&emulator, "/invitations", invite).await;
    let again = json!({ "email_address": "eve@example.com" });
    let (_, body) = post(&emulator, "/invitations", again).await;
    assert_eq!(code(&body), "duplicate_record");
}
