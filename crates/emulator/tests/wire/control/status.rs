//! What the emulator is and holds, as its page asks for it.

use identity_emulator::Emulator;
use reqwest::Method;
use serde_json::{Value, json};

use crate::control::{get, post, refused, told};
use crate::machine;

fn names(found: &Value) -> Vec<&str> {
    let rows = found["data"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_glance_counts_what_there_is_and_shows_no_secret() {
    let list = json!({ "get": { "operationId": "listBooks", "responses": { "204": { "description": "None." } } } });
    let info = json!({ "title": "Books", "version": "1" });
    let books = json!({ "openapi": "3.0.3", "info": info, "paths": { "/books": list } });
    let emulator = Emulator::builder()
        .api("books", "/books/v1", books)
        .keep_requests(2)
        .start()
        .await
        .unwrap();
    let mut secrets = Vec::new();
    for name in ["one", "two", "three"] {
        let made = machine(&emulator, name).await;
        secrets.push(made["secret_key"].as_str().unwrap().to_owned());
    }
    let status = get(&emulator, "/status").await;
    let apis = status["apis"].as_array().unwrap();
    let places: Vec<_> = apis
        .iter()
        .map(|api| (&api["name"], &api["base_path"]))
        .collect();
    let expected = [
        ("clerk", "/v1"),
        ("genauth", "/api/v3"),
        ("books", "/books/v1"),
    ];
    let expected = expected.map(|(name, path)| (json!(name), json!(path)));
    assert_eq!(places, expected.each_ref().map(|(name, path)| (name, path)));
    assert_eq!(apis[0]["counts"]["machine"], 3);
    assert_eq!(apis[2]["counts"], json!({}));
    assert_eq!(
        status["requests"],
        json!({ "last": 3, "kept": 2, "dropped": 1 })
    );
    assert_eq!(status["clock"]["frozen"], false);
    let text = status.to_string();
    secrets.push(emulator.clerk_key().to_owned());
    secrets.push(emulator.genauth_key().1.to_owned());
    assert!(
        secrets.iter().all(|secret| !text.contains(secret)),
        "{text}"
    );
}

#[tokio::test]
async fn objects_of_a_kind_are_listed_latest_first_by_a_text_in_them() {
    let emulator = Emulator::start().await.unwrap();
    for name in ["reports", "ledger", "Reports of old"] {
        machine(&emulator, name).await;
    }
    let scene = json!([{ "call": "POST /api/v3/create-user", "body": { "username": "ada" } }]);
    post(&emulator, "/scene", scene).await;

    let all = get(&emulator, "/objects?api=clerk&kind=machine").await;
    assert_eq!(names(&all), ["Reports of old", "ledger", "reports"]);
    let state = emulator.state();
    assert_eq!(
        all["data"][2], state["clerk"]["machine"][0],
        "rows are those of the state"
    );
    let found = get(
        &emulator,
        "/objects?api=clerk&kind=machine&search=REPORTS&limit=1",
    )
    .await;
    assert_eq!(
        (names(&found), &found["total"]),
        (vec!["Reports of old"], &json!(2))
    );
    let users = get(&emulator, "/objects?api=genauth&kind=user").await;
    assert_eq!(users["data"], state["genauth"]["user"]);
    let none = get(&emulator, "/objects?api=clerk&kind=nothing").await;
    assert_eq!(none, json!({ "data": [], "total": 0 }));

    let unknown = refused(&emulator, Method::GET, "/objects?api=book&kind=user", None).await;
    assert_eq!(unknown, told(422, "query.api", "api"));
    let endless = "/objects?api=clerk&kind=user&limit=1001";
    let endless = refused(&emulator, Method::GET, endless, None).await;
    assert_eq!(endless, told(400, "query.limit", "maximum"));
}
