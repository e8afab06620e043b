//! What else decides access at Clerk: keys, tokens that let somebody in, templates, applications, domains, and the lists of
//! who is let in.

mod lists;

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::json;
use std::time::Duration;

use crate::clerk_calls::{changed, created, deleted, post, read, user};
use crate::{answer, clerk, code, id, machine, with_clock};

#[tokio::test]
async fn an_api_key_belongs_to_a_subject_that_may_have_one() {
    let emulator = Emulator::start().await.unwrap();
    for kind in ["user", "org", "mch", "scim"] {
        let subject = format!("{kind}_{}", "a".repeat(27));
        let body = json!({ "name": "deploy", "subject": subject });
        assert_eq!(
            created(&emulator, "/api_keys", body).await["subject"],
            subject
        );
        let listed = read(&emulator, &format!("/api_keys?subject={subject}")).await;
        assert_eq!(listed["total_count"], 1, "{subject}");
    }
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
async fn entries_of_allowlist_blocklist_and_waitlist_are_kept() {
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
async fn a_sign_in_or_actor_token_is_revoked_once() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    for (path, more) in [
        ("/sign_in_tokens", json!({})),
        (
            "/actor_tokens",
            json!({ "actor": { "sub": "user_support" } }),
        ),
    ] {
        let mut body = more;
        body["user_id"] = ada["id"].clone();
        let token = created(&emulator, path, body.clone()).await;
        assert_eq!(token["status"], "pending");
        assert!(
            token["token"].is_string() && token["url"].is_string(),
            "{token}"
        );
        let revoke = format!("{path}/{}/revoke", id(&token));
        assert_eq!(
            created(&emulator, &revoke, json!({})).await["status"],
            "revoked"
        );
        let (status, body) = post(&emulator, &revoke, json!({})).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    }
    let body = json!({ "user_id": "user_none" });
    let (status, _) = post(&emulator, "/sign_in_tokens", body).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn redirect_urls_templates_and_domains_can_be_read_changed_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let template = json!({ "name": "ledger", "claims": { "role": "reader" } });
    for (path, body, change, total) in [
        (
            "/redirect_urls",
            json!({ "url": "https://example.com/back" }),
            None,
            "/0/id",
        ),
        ("/jwt_templates", template.clone(), Some(template), "/0/id"),
        (
            "/domains",
            json!({ "name": "other.example", "is_satellite": true }),
            Some(json!({ "name": "third.example" })),
            "/data/0/id",
        ),
    ] {
        let thing = created(&emulator, path, body.clone()).await;
        let (_, refused) = post(&emulator, path, body).await;
        assert_eq!(code(&refused), "duplicate_record", "{path}");
        let listed = read(&emulator, path).await;
        assert_eq!(listed.pointer(total), Some(&thing["id"]), "{path}");
        let own = format!("{path}/{}", id(&thing));
        if let Some(change) = change {
            assert_eq!(
                changed(&emulator, &own, change.clone()).await["name"],
                change["name"]
            );
        }
        if path != "/domains" {
            assert_eq!(read(&emulator, &own).await["id"], thing["id"]);
        }
        deleted(&emulator, &own).await;
    }
}

#[tokio::test]
async fn an_oauth_application_shows_its_secret_when_it_is_new() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "name": "Ledger", "redirect_uris": ["https://example.com/back"] });
    let made = created(&emulator, "/oauth_applications", body).await;
    assert_eq!(made["callback_url"], "https://example.com/back");
    let path = format!("/oauth_applications/{}", id(&made));
    let rotated = created(&emulator, &format!("{path}/rotate_secret"), json!({})).await;
    assert!(rotated["client_secret"].is_string());
    assert_ne!(rotated["client_secret"], made["client_secret"]);
    assert_eq!(rotated["client_id"], made["client_id"]);
    let shown = changed(&emulator, &path, json!({ "name": "General ledger" })).await;
    assert_eq!(
        (&shown["name"], shown.get("client_secret")),
        (&json!("General ledger"), None)
    );
    let public = json!({ "name": "Phone", "public": true });
    let public = created(&emulator, "/oauth_applications", public).await;
    assert_eq!(public.get("client_secret"), None);
    let listed = read(&emulator, "/oauth_applications").await;
    assert_eq!(
        listed["data"][0]["id"], made["id"],
        "the oldest comes first here"
    );
    deleted(&emulator, &path).await;
}

#[tokio::test]
async fn an_api_key_ends_with_its_subject() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    let acme = created(&emulator, "/organizations", json!({ "name": "Acme" })).await;
    let billing = machine(&emulator, "billing").await;
    for path in [
        format!("/users/{}", id(&ada)),
        format!("/organizations/{}", id(&acme)),
        format!("/machines/{}", id(&billing)),
    ] {
        let subject = path.rsplit('/').next().unwrap();
        let body = json!({ "name": "deploy", "subject": subject });
        let key = created(&emulator, "/api_keys", body).await;
        deleted(&emulator, &path).await;
        let verify = json!({ "secret": key["secret"] });
        let (status, _) = post(&emulator, "/api_keys/verify", verify).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        let listed = format!("/api_keys?subject={subject}&include_invalid=true");
        assert_eq!(read(&emulator, &listed).await["total_count"], 0, "{path}");
    }
}

#[tokio::test]
async fn an_api_key_that_was_given_to_another_subject_ends_with_that_one() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob) = (user(&emulator, "ada").await, user(&emulator, "bob").await);
    let body = json!({ "name": "deploy", "subject": id(&ada) });
    let key = created(&emulator, "/api_keys", body).await;
    let path = format!("/api_keys/{}", id(&key));
    let body = json!({ "subject": id(&bob) });
    assert_eq!(changed(&emulator, &path, body).await["subject"], bob["id"]);
    deleted(&emulator, &format!("/users/{}", id(&ada))).await;
    assert_eq!(read(&emulator, &path).await["subject"], bob["id"]);
    deleted(&emulator, &format!("/users/{}", id(&bob))).await;
    let (status, _) = answer(clerk(&emulator, Method::GET, &path)).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}
