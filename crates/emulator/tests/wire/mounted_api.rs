//! An API that is mounted at run time, beside the vendors.

mod start;

use std::time::Duration;

use identity_emulator::{Drift, Emulator, Fault, FaultFile, RateLimits, Scene};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};

use crate::genauth_token::call;
use crate::{answer, clerk, client, code, machine, with_clock};

/// A small description that uses every place where a parameter can stand.
fn books() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Books", "version": "1" },
        "paths": {
            "/books": {
                "get": {
                    "operationId": "listBooks",
                    "parameters": [
                        { "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 100 } },
                        { "name": "X-Shelf", "in": "header", "schema": { "type": "integer", "maximum": 9 } },
                    ],
                    "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                        "type": "array", "items": { "$ref": "#/components/schemas/Book" },
                    } } } } },
                },
                "post": {
                    "operationId": "createBook",
                    "security": [{ "token": [] }],
                    "requestBody": { "required": true, "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/NewBook" },
                    } } },
                    "responses": { "201": { "description": "", "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Book" },
                    } } } },
                },
            },
            "/books/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "minLength": 2 } }],
                "get": {
                    "operationId": "getBook",
                    "responses": { "200": { "description": "", "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Book" },
                    } } } },
                },
                "delete": { "operationId": "deleteBook", "responses": { "204": { "description": "" } } },
            },
        },
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": {
                "NewBook": {
                    "type": "object",
                    "properties": { "title": { "type": "string", "maxLength": 20 }, "pages": { "type": "integer" } },
                    "required": ["title"],
                },
                "Book": {
                    "type": "object",
                    "properties": { "id": { "type": "string" }, "title": { "type": "string" } },
                    "required": ["id", "title"],
                },
            },
        },
    })
}

async fn with_books() -> Emulator {
    let builder = Emulator::builder().api("books", "/shop/v1", books());
    builder.start().await.unwrap()
}

fn ask(emulator: &Emulator, method: Method, path: &str) -> RequestBuilder {
    let url = emulator.api_url("books").unwrap();
    crate::client().request(method, format!("{url}{path}"))
}

/// The only error of a refusal: where, which rule, and the message.
fn error(body: &Value) -> (&str, &str, &str) {
    assert_eq!(body["errors"].as_array().map(Vec::len), Some(1), "{body}");
    let member = |name: &str| body["errors"][0][name].as_str().unwrap();
    (member("place"), member("rule"), member("message"))
}

#[tokio::test]
async fn a_mounted_api_answers_valid_calls_with_samples() {
    let emulator = with_books().await;
    assert!(emulator.api_url("books").unwrap().ends_with("/shop/v1"));
    let response = ask(&emulator, Method::GET, "/books?limit=5")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["x-emulator-sample"], "true");
    let list: Value = response.json().await.unwrap();
    assert!(list[0]["title"].is_string(), "{list}");

    let (status, book) = answer(ask(&emulator, Method::GET, "/books/b1")).await;
    assert_eq!((status, &book["id"]), (StatusCode::OK, &json!("b1")));
    let gone = ask(&emulator, Method::DELETE, "/books/b1")
        .send()
        .await
        .unwrap();
    assert_eq!(gone.status(), StatusCode::NO_CONTENT);

    let operations: Vec<_> = emulator
        .requests()
        .into_iter()
        .map(|seen| seen.operation.unwrap())
        .collect();
    assert_eq!(operations, ["listBooks", "getBook", "deleteBook"]);
}

#[tokio::test]
async fn a_broken_call_of_a_mounted_api_is_told_the_place_and_the_rule() {
    let emulator = with_books().await;
    let create = |body: Value| {
        ask(&emulator, Method::POST, "/books")
            .bearer_auth("any")
            .json(&body)
    };
    let shelf = ask(&emulator, Method::GET, "/books").header("x-shelf", "10");
    for (request, place, rule) in [
        (
            ask(&emulator, Method::GET, "/books?limit=101"),
            "query limit",
            "maximum",
        ),
        (
            ask(&emulator, Method::GET, "/books?limt=1"),
            "query limt",
            "additionalProperties",
        ),
        (
            ask(&emulator, Method::GET, "/books/1"),
            "path id",
            "minLength",
        ),
        (shelf, "header X-Shelf", "maximum"),
        (create(json!({ "pages": 3 })), "body title", "required"),
        (
            create(json!({ "title": "t", "page": 3 })),
            "body page",
            "additionalProperties",
        ),
        (create(json!([])), "body", "type"),
    ] {
        let (status, body) = answer(request).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        let (told, broken, message) = error(&body);
        assert_eq!((told, broken), (place, rule), "{body}");
        assert!(!message.is_empty());
    }
    let requests = emulator.requests();
    let refused = requests
        .iter()
        .find(|seen| seen.header("x-shelf") == Some("10"));
    let refused = refused.expect("headers of the description are recorded");
    assert_eq!(
        refused.refusal().unwrap(),
        "header X-Shelf: must be 9 or less"
    );
}

#[tokio::test]
async fn a_path_or_a_method_that_a_mounted_api_does_not_have_is_404_or_405() {
    let emulator = with_books().await;
    let (status, body) = answer(ask(&emulator, Method::GET, "/authors")).await;
    assert_eq!((status, error(&body).0), (StatusCode::NOT_FOUND, "path"));
    let (status, body) = answer(ask(&emulator, Method::PUT, "/books/b1")).await;
    assert_eq!(
        (status, error(&body).0),
        (StatusCode::METHOD_NOT_ALLOWED, "method")
    );
    let mut methods: Vec<&str> = error(&body)
        .2
        .trim_start_matches("this path takes ")
        .split(", ")
        .collect();
    methods.sort_unstable();
    assert_eq!(methods, ["DELETE", "GET"]);
    let elsewhere = format!("{}/shop/v10/books", emulator.clerk_url());
    let (status, body) = answer(crate::client().get(elsewhere)).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(
        body["message"]
            .as_str()
            .unwrap()
            .contains("books is under /shop/v1"),
        "{body}"
    );
}

#[tokio::test]
async fn a_mounted_api_takes_any_bearer_where_its_description_demands_one() {
    let emulator = with_books().await;
    let create = || ask(&emulator, Method::POST, "/books").json(&json!({ "title": "t" }));
    for request in [
        create(),
        create().header("authorization", "Bearer  "),
        create().basic_auth("a", Some("b")),
    ] {
        let (status, body) = answer(request).await;
        assert_eq!(
            (status, error(&body).0),
            (StatusCode::UNAUTHORIZED, "header authorization")
        );
    }
    let (status, book) = answer(create().bearer_auth("anything")).await;
    assert_eq!((status, &book["title"]), (StatusCode::CREATED, &json!("t")));

    let mut all = books();
    all["security"] = json!([{ "token": [] }]);
    let emulator = Emulator::builder()
        .api("books", "/b", all.clone())
        .start()
        .await
        .unwrap();
    let (status, _) = answer(ask(&emulator, Method::GET, "/books")).await;
    assert_eq!(
        status,
        StatusCode::UNAUTHORIZED,
        "the document's own security holds"
    );
    all["security"] = json!([{ "token": [] }, {}]);
    let emulator = Emulator::builder()
        .api("books", "/b", all)
        .start()
        .await
        .unwrap();
    let (status, _) = answer(ask(&emulator, Method::GET, "/books")).await;
    assert_eq!(
        status,
        StatusCode::OK,
        "a way without a scheme lets everybody in"
    );
}

#[tokio::test]
async fn the_vendors_answer_beside_mounted_apis() {
    let builder = Emulator::builder()
        .api("deep", "/v1/books", books())
        .api("books", "/shop", books().to_string())
        .api("beta", "/shop/beta", books());
    let emulator = builder.start().await.unwrap();
    machine(&emulator, "billing").await;
    let (_, machines) = answer(clerk(&emulator, Method::GET, "/machines")).await;
    assert_eq!(machines["total_count"], 1);
    let (_, body) = answer(clerk(&emulator, Method::GET, "/nope")).await;
    assert_eq!(code(&body), "resource_not_found");
    let users = call(&emulator, Method::GET, "/api/v3/list-users", None).await;
    assert_eq!(users["statusCode"], 200);
    for name in ["deep", "books", "beta"] {
        let url = format!("{}/books", emulator.api_url(name).unwrap());
        let (status, _) = answer(crate::client().get(url)).await;
        assert_eq!(status, StatusCode::OK, "{name}");
    }
    assert!(emulator.api_url("clerk").unwrap().ends_with("/v1"));
    assert_eq!(emulator.api_url("nope"), None);
    let state = emulator.state();
    assert_eq!(
        state.as_object().unwrap().len(),
        2,
        "mounted APIs have no state"
    );
    let url = format!("{}/_emulator/status", emulator.clerk_url());
    let (_, status) = answer(client().get(url)).await;
    let apis = status["apis"].as_array().unwrap();
    assert!(apis.iter().any(|api| api["name"] == "beta"), "{status}");
}

#[tokio::test]
async fn faults_limits_and_scenes_work_with_mounted_apis() {
    let (clock_holder, clock) = with_clock().await;
    drop(clock_holder);
    let scene: Scene = serde_json::from_value(json!([
        { "call": "POST /shop/v1/books", "body": { "title": "first" }, "as": "first" },
        { "call": "GET /shop/v1/books/{first.id}", "as": "again" },
    ]))
    .unwrap();
    let file = FaultFile {
        faults: vec![Fault::status(503).on("getBook").once()],
        ..FaultFile::default()
    };
    let builder = Emulator::builder()
        .clock(clock.clone())
        .api("books", "/shop/v1", books());
    let emulator = builder.scene(scene).faults(file).start().await.unwrap();
    assert_eq!(
        emulator.scene()["again"]["id"],
        emulator.scene()["first"]["id"]
    );

    let (status, body) = answer(ask(&emulator, Method::GET, "/books/b1")).await;
    assert_eq!(
        (status, error(&body).1),
        (StatusCode::SERVICE_UNAVAILABLE, "injected_fault")
    );
    emulator.inject(Fault::drift([Drift::UnknownFields]).on("getBook").once());
    let (_, book) = answer(ask(&emulator, Method::GET, "/books/b1")).await;
    assert!(book["emulator_unheard_of"].is_object(), "{book}");

    emulator.limit_rates(RateLimits::documented().api("books", 1, 60));
    let get = || ask(&emulator, Method::GET, "/books/b1");
    assert_eq!(answer(get()).await.0, StatusCode::OK);
    let limited = get().send().await.unwrap();
    assert_eq!(limited.headers()["retry-after"], "60");
    assert_eq!(limited.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(error(&limited.json().await.unwrap()).1, "too_many_requests");
    clock.advance(Duration::from_secs(60));
    assert_eq!(answer(get()).await.0, StatusCode::OK);
}
