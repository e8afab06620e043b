//! Lists of Clerk that are bare in its description, and an object with their total when `paginated=true` is sent, as its
//! own clients send it.

use identity_emulator::{Drift, Emulator, Fault};
use serde_json::{Value, json};

use crate::clerk_calls::{created, read, user};

/// Every list that takes the parameter.
const LISTS: [&str; 8] = [
    "/sessions",
    "/clients",
    "/allowlist_identifiers",
    "/invitations",
    "/templates/email",
    "/jwt_templates",
    "/redirect_urls",
    "/users/user_1/oauth_access_tokens/oauth_google",
];

fn with(path: &str, more: &str) -> String {
    format!("{path}?{more}")
}

#[tokio::test]
async fn a_sampled_list_has_the_form_that_was_asked_for() {
    let emulator = Emulator::builder().stateless().start().await.unwrap();
    for path in LISTS {
        let bare = read(&emulator, path).await;
        assert_eq!(bare.as_array().map(Vec::len), Some(1), "{path}: {bare}");
        let declined = read(&emulator, &with(path, "paginated=false")).await;
        assert!(declined.is_array(), "{path}: {declined}");
        let page = read(&emulator, &with(path, "paginated=true")).await;
        assert_eq!(page["total_count"], 1, "{path}: {page}");
        assert_eq!(page["data"].as_array().map(Vec::len), Some(1), "{path}");
        assert_eq!(page.as_object().map(serde_json::Map::len), Some(2));
    }
}

#[tokio::test]
async fn the_total_of_a_sampled_list_outlasts_its_last_page() {
    let emulator = Emulator::builder().stateless().start().await.unwrap();
    let page = read(&emulator, "/jwt_templates?paginated=true&offset=1").await;
    assert_eq!(page, json!({ "data": [], "total_count": 1 }));
}

/// Lists the same twice: bare, and as an object; returns the object.
async fn both(emulator: &Emulator, path: &str) -> Value {
    let and = if path.contains('?') { '&' } else { '?' };
    let bare = read(emulator, path).await;
    assert!(bare.is_array(), "{path}: {bare}");
    let page = read(emulator, &format!("{path}{and}paginated=true")).await;
    assert_eq!(page["data"], bare, "{path}");
    page
}

#[tokio::test]
async fn a_list_from_state_counts_what_is_there_and_not_what_the_page_holds() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    for _ in 0..3 {
        created(&emulator, "/sessions", json!({ "user_id": ada["id"] })).await;
    }
    let of_ada = with(
        "/sessions",
        &format!("user_id={}", ada["id"].as_str().unwrap()),
    );
    let page = both(&emulator, &format!("{of_ada}&limit=2")).await;
    assert_eq!(page["data"].as_array().map(Vec::len), Some(2));
    assert_eq!(page["total_count"], 3);

    let address = json!({ "identifier": "eve@example.com", "notify": false });
    created(&emulator, "/allowlist_identifiers", address).await;
    let invited = json!({ "email_address": "eve@example.com" });
    created(&emulator, "/invitations", invited).await;
    let template = json!({ "name": "t", "claims": {} });
    created(&emulator, "/jwt_templates", template).await;
    let url = json!({ "url": "https://example.com/back" });
    created(&emulator, "/redirect_urls", url).await;
    for path in [
        "/allowlist_identifiers",
        "/invitations",
        "/jwt_templates",
        "/redirect_urls",
    ] {
        assert_eq!(both(&emulator, path).await["total_count"], 1, "{path}");
    }
}

#[tokio::test]
async fn what_is_paginated_on_demand_drifts_inside_its_object_too() {
    let emulator = Emulator::start().await.unwrap();
    let url = json!({ "url": "https://example.com/back" });
    created(&emulator, "/redirect_urls", url).await;
    emulator.inject(Fault::drift([Drift::UnknownFields]));
    let page = read(&emulator, "/redirect_urls?paginated=true").await;
    assert_eq!(page["data"][0]["url"], "https://example.com/back");
    assert!(page["data"][0]["emulator_unheard_of"].is_object(), "{page}");
}
