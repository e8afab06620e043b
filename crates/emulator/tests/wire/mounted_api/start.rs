//! Which APIs an emulator starts with, and why it refuses the others.

use std::io::ErrorKind;

use identity_emulator::Emulator;
use reqwest::StatusCode;
use serde_json::{Value, json};

use super::books;
use crate::answer;

/// Why an emulator does not start with this API.
async fn refusal(name: &str, base_path: &str, description: impl Into<Value>) -> String {
    let started = Emulator::builder()
        .api(name, base_path, description)
        .start()
        .await;
    let error = started.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    error.to_string()
}

#[tokio::test]
async fn a_broken_description_is_refused_at_the_start_with_the_place() {
    let book = "/components/schemas/Book";
    let get = "/paths/~1books/get";
    for (pointer, value, place) in [
        ("/openapi", json!("3.1.0"), "openapi: "),
        ("/paths", json!([]), "paths: "),
        (
            get,
            json!({ "responses": {} }),
            "paths./books.get.operationId: ",
        ),
        (
            "/paths/~1books/post/operationId",
            json!("listBooks"),
            "paths./books.post.operationId: `listBooks`",
        ),
        (
            "/paths/~1books/get/parameters/0/in",
            json!("cookie"),
            "paths./books.get.parameters[0].in: ",
        ),
        (
            "/paths/~1books/get/parameters/0/schema",
            json!(null),
            "paths./books.get.parameters[0].schema: ",
        ),
        (
            "/paths/~1books~1{id}/parameters",
            json!([]),
            "paths./books/{id}.",
        ),
        (
            "/paths/~1books/get/responses",
            json!({}),
            "paths./books.get.responses: ",
        ),
        (
            "/paths/~1books/post/requestBody/content",
            json!({ "text/csv": {} }),
            "paths./books.post.requestBody.content: ",
        ),
        (
            "/paths/~1books/post/security",
            json!([{ "key": [] }]),
            "paths./books.post.security: the scheme `key`",
        ),
        (
            book,
            json!({ "$ref": "#/components/schemas/Bok" }),
            "components.schemas.Book.$ref: `#/components/schemas/Bok`",
        ),
        (
            book,
            json!({ "$ref": "#/components/schemas/Book" }),
            "components.schemas.Book.$ref: ",
        ),
        (
            book,
            json!({ "allOf": [{ "$ref": "#/components/schemas/Book" }] }),
            "components.schemas.Book: ",
        ),
        (
            book,
            json!({ "type": "object", "required": ["of"], "properties": { "of": { "$ref": "#/components/schemas/Book" } } }),
            "components.schemas.Book: ",
        ),
        (
            "/paths/~1books/get/parameters/0/schema/type",
            json!("integr"),
            "GET /books: the parameters in query: ",
        ),
        (
            "/components/schemas/NewBook/properties/title",
            json!({ "type": "string", "pattern": "(" }),
            "POST /books: requestBody: ",
        ),
        (
            "/components/schemas/NewBook/properties/title",
            json!({ "type": "string", "not": { "enum": [""] } }),
            "POST /books: requestBody: the schema is not valid: NewBook.properties.title.not: this keyword is not supported",
        ),
        (
            book,
            json!({ "type": "objct" }),
            "GET /books: responses.200: ",
        ),
    ] {
        let mut broken = books();
        *broken
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("{pointer}")) = value;
        let told = refusal("books", "/shop", broken).await;
        assert!(
            told.starts_with("the API `books`: ") && told.contains(place),
            "{pointer}: {told}"
        );
    }
    let told = refusal("books", "/shop", "{").await;
    assert!(told.contains("line 1"), "{told}");
    let mut partly = books();
    partly["paths"]["/books/{id}.txt"] = partly["paths"]["/books/{id}"].clone();
    let told = refusal("books", "/shop", partly).await;
    assert!(told.contains("`{id}.txt`"), "{told}");
}

#[tokio::test]
async fn an_api_cannot_be_mounted_where_or_as_what_another_one_is() {
    for (name, base_path, why) in [
        ("", "/shop", "the name is empty"),
        ("clerk", "/shop", "another API has this name"),
        ("books", "shop", "`shop`"),
        ("books", "/", "`/`"),
        ("books", "/shop/", "`/shop/`"),
        ("books", "/v1", "hide Clerk"),
        ("books", "/api", "hide GenAuth"),
        ("books", "/health", "/health"),
    ] {
        let told = refusal(name, base_path, books()).await;
        assert!(told.contains(why), "{name} {base_path}: {told}");
    }
    let builder = Emulator::builder()
        .api("a", "/shop", books())
        .api("b", "/shop", books());
    let told = builder.start().await.unwrap_err().to_string();
    assert!(
        told.contains("the API `b`: ") && told.contains("hide a"),
        "{told}"
    );
}

#[tokio::test]
async fn the_descriptions_of_the_vendors_can_be_mounted() {
    let builder = Emulator::builder()
        .api("c", "/c", include_str!("../../../descriptions/clerk.json"))
        .api(
            "g",
            "/g",
            include_str!("../../../descriptions/genauth.json"),
        );
    let emulator = builder.start().await.unwrap();
    let url = emulator.clerk_url();
    let user = crate::client()
        .get(format!("{url}/c/users/user_1"))
        .bearer_auth("any");
    let (status, user) = answer(user).await;
    assert_eq!((status, &user["id"]), (StatusCode::OK, &json!("user_1")));
    let (status, _) = answer(crate::client().get(format!("{url}/g/api/v3/list-users"))).await;
    assert_eq!(status, StatusCode::OK);
}
