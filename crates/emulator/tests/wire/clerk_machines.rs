//! Machines, their secret keys and their scopes.

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::{answer, clerk, clerk_as, code, id, machine, with_clock};
use identity_emulator::Emulator;
use std::time::Duration;

#[tokio::test]
async fn a_machine_can_be_read_changed_listed_and_deleted() {
    let emulator = Emulator::start().await.unwrap();
    let created = machine(&emulator, "billing").await;
    assert!(created["secret_key"].as_str().unwrap().starts_with("ak_"));
    let path = format!("/machines/{}", id(&created));

    let (_, read) = answer(clerk(&emulator, Method::GET, &path)).await;
    assert_eq!(read["name"], "billing");
    assert!(
        read.get("secret_key").is_none(),
        "only the creation shows the key"
    );

    let (status, changed) =
        answer(clerk(&emulator, Method::PATCH, &path).json(&json!({ "name": "invoices" }))).await;
    assert_eq!(
        (status, &changed["name"]),
        (StatusCode::OK, &json!("invoices"))
    );
    assert_eq!(changed["default_token_ttl"], 3600);

    let (_, list) = answer(clerk(&emulator, Method::GET, "/machines?query=INVO")).await;
    assert_eq!(list["total_count"], 1);

    let (status, deleted) = answer(clerk(&emulator, Method::DELETE, &path)).await;
    assert_eq!(
        (status, &deleted["deleted"]),
        (StatusCode::OK, &json!(true))
    );
    let (status, body) = answer(clerk(&emulator, Method::GET, &path)).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn a_list_is_paged_and_counts_everything() {
    let emulator = Emulator::start().await.unwrap();
    for number in 0..13 {
        machine(&emulator, &format!("machine {number:02}")).await;
    }
    let (_, first) = answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(
        first["data"].as_array().unwrap().len(),
        10,
        "ten unless asked for more"
    );
    assert_eq!(first["data"][0]["name"], "machine 12", "newest first");
    let (_, rest) = answer(clerk(
        &emulator,
        Method::GET,
        "/machines?order_by=%2Bname&limit=5&offset=10",
    ))
    .await;
    assert_eq!(rest["data"].as_array().unwrap().len(), 3);
    assert_eq!(rest["data"][0]["name"], "machine 10");
    assert_eq!(rest["total_count"], 13);
}

#[tokio::test]
async fn a_scope_is_created_once_and_deleted_once() {
    let emulator = Emulator::start().await.unwrap();
    let (from, to) = (
        machine(&emulator, "from").await,
        machine(&emulator, "to").await,
    );
    let scopes = format!("/machines/{}/scopes", id(&from));
    let create = || {
        answer(clerk(&emulator, Method::POST, &scopes).json(&json!({ "to_machine_id": id(&to) })))
    };

    let (status, scope) = create().await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        (&scope["from_machine_id"], &scope["to_machine_id"]),
        (&from["id"], &to["id"])
    );
    let (status, body) = create().await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::CONFLICT, "duplicate_record")
    );

    let (_, read) = answer(clerk(
        &emulator,
        Method::GET,
        &format!("/machines/{}", id(&from)),
    ))
    .await;
    assert_eq!(read["scoped_machines"][0]["id"], to["id"]);

    let scope = format!("{scopes}/{}", id(&to));
    let (status, deleted) = answer(clerk(&emulator, Method::DELETE, &scope)).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        deleted,
        json!({ "object": "machine_scope", "from_machine_id": id(&from), "to_machine_id": id(&to), "deleted": true })
    );
    let (status, body) = answer(clerk(&emulator, Method::DELETE, &scope)).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn a_scope_to_a_machine_that_is_not_there_is_not_found() {
    let emulator = Emulator::start().await.unwrap();
    let from = machine(&emulator, "from").await;
    let path = format!("/machines/{}/scopes", id(&from));
    let (status, body) = answer(
        clerk(&emulator, Method::POST, &path).json(&json!({ "to_machine_id": "mch_nobody" })),
    )
    .await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::NOT_FOUND, "resource_not_found")
    );
}

#[tokio::test]
async fn a_machine_reaches_at_most_150_others() {
    let emulator = Emulator::start().await.unwrap();
    let mut others = Vec::new();
    for number in 0..151 {
        others.push(id(&machine(&emulator, &format!("other {number}")).await).to_owned());
    }
    let create = |scoped: &[String]| {
        clerk(&emulator, Method::POST, "/machines")
            .json(&json!({ "name": "hub", "scoped_machines": scoped }))
    };
    let (status, body) = answer(create(&others)).await;
    assert_eq!(
        (status, code(&body)),
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            "form_param_max_length_exceeded"
        )
    );
    let (status, hub) = answer(create(&others[..150])).await;
    assert_eq!(status, StatusCode::OK, "{hub}");

    let path = format!("/machines/{}/scopes", id(&hub));
    let (status, body) = answer(
        clerk(&emulator, Method::POST, &path).json(&json!({ "to_machine_id": others[150] })),
    )
    .await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_param_value_invalid")
    );
}

#[tokio::test]
async fn a_rotated_key_lives_as_long_as_it_was_granted() {
    let (emulator, clock) = with_clock().await;
    let machine = machine(&emulator, "billing").await;
    let old = machine["secret_key"].as_str().unwrap();
    let path = format!("/machines/{}/secret_key", id(&machine));
    let rotate = clerk(&emulator, Method::POST, &format!("{path}/rotate"))
        .json(&json!({ "previous_token_ttl": 60 }));
    let (_, rotated) = answer(rotate).await;
    let (_, read) = answer(clerk(&emulator, Method::GET, &path)).await;
    assert_eq!(rotated["secret"], read["secret"]);
    assert_ne!(rotated["secret"], old);

    let works = async |key: &str| {
        answer(clerk_as(&emulator, key, Method::POST, "/m2m_tokens").json(&json!({})))
            .await
            .0
    };
    clock.advance(Duration::from_secs(59));
    assert_eq!(works(old).await, StatusCode::CREATED);
    clock.advance(Duration::from_secs(1));
    assert_eq!(works(old).await, StatusCode::UNAUTHORIZED);
    assert_eq!(
        works(read["secret"].as_str().unwrap()).await,
        StatusCode::CREATED
    );
}
