//! What Clerk refuses, and in which words.

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{answer, clerk, clerk_as, code};

async fn refused(body: Value) -> Value {
    let emulator = Emulator::start().await.unwrap();
    let (status, body) = answer(clerk(&emulator, Method::POST, "/machines").json(&body)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
    body
}

#[tokio::test]
async fn a_wrong_key_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let (status, body) = answer(clerk_as(
        &emulator,
        "sk_test_other",
        Method::GET,
        "/machines",
    ))
    .await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNAUTHORIZED, "clerk_key_invalid")
    );
    let bare = crate::client().get(format!("{}/v1/machines", emulator.clerk_url()));
    let (status, body) = answer(bare).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNAUTHORIZED, "authentication_invalid")
    );
}

#[tokio::test]
async fn an_unknown_route_is_not_found_in_the_vendors_shape() {
    let emulator = Emulator::start().await.unwrap();
    for path in [
        "/machine",
        "/machines/a/scopes/",
        "/machines//scopes/b",
        "/machines/a/b/c/d",
    ] {
        let (status, body) = answer(clerk(&emulator, Method::DELETE, path)).await;
        assert_eq!(
            (status, code(&body)),
            (StatusCode::NOT_FOUND, "resource_not_found"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn an_unknown_member_is_refused() {
    let body = refused(json!({ "name": "billing", "nmae": "billing" })).await;
    assert_eq!(code(&body), "form_param_unknown");
    assert_eq!(body["errors"][0]["meta"]["param_name"], "nmae");
}

#[tokio::test]
async fn an_unknown_query_parameter_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    let (status, body) = answer(clerk(&emulator, Method::GET, "/machines?limits=5")).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "form_param_unknown")
    );
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once() {
    let body = refused(json!({ "name": "", "default_token_ttl": 0, "scoped_machines": [7] })).await;
    let errors = body["errors"].as_array().unwrap();
    let mut fields: Vec<&str> = errors
        .iter()
        .map(|error| error["meta"]["param_name"].as_str().unwrap())
        .collect();
    fields.sort_unstable();
    assert_eq!(fields, ["default_token_ttl", "name", "scoped_machines[0]"]);
}

#[tokio::test]
async fn a_missing_body_lacks_its_required_members() {
    let emulator = Emulator::start().await.unwrap();
    let (_, body) = answer(clerk(&emulator, Method::POST, "/machines")).await;
    assert_eq!(code(&body), "form_param_missing");
    assert_eq!(body["errors"][0]["meta"]["param_name"], "name");
}

#[tokio::test]
async fn a_limit_holds_at_its_last_value() {
    let emulator = Emulator::start().await.unwrap();
    for (limit, expected) in [
        ("1", 200),
        ("500", 200),
        ("501", 422),
        ("0", 422),
        ("ten", 422),
    ] {
        let (status, body) = answer(clerk(
            &emulator,
            Method::GET,
            &format!("/machines?limit={limit}"),
        ))
        .await;
        assert_eq!(status, expected, "{limit}: {body}");
    }
}

#[tokio::test]
async fn a_version_is_a_date() {
    let emulator = Emulator::start().await.unwrap();
    for (version, expected) in [("2026-05-12", 200), ("latest", 400)] {
        let request =
            clerk(&emulator, Method::GET, "/machines").header("clerk-api-version", version);
        assert_eq!(answer(request).await.0, expected, "{version}");
    }
}

#[tokio::test]
async fn an_operation_without_state_is_checked_like_any_other() {
    let emulator = Emulator::start().await.unwrap();
    let (status, _) = answer(clerk(&emulator, Method::GET, "/users?limit=501")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, _) = answer(clerk_as(&emulator, "sk_test_other", Method::GET, "/users")).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn parameters_that_need_or_exclude_each_other_do_so() {
    let emulator = Emulator::start().await.unwrap();
    for query in ["provider=oauth_google", "starting_after=user_1&offset=1"] {
        let (status, body) =
            answer(clerk(&emulator, Method::GET, &format!("/users?{query}"))).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{query}: {body}");
    }
}

#[tokio::test]
async fn a_parameter_that_takes_one_value_is_not_given_two() {
    let emulator = Emulator::start().await.unwrap();
    for query in ["limit=1&limit=2", "query=a&query=a", "banned=true&banned="] {
        let (status, body) =
            answer(clerk(&emulator, Method::GET, &format!("/users?{query}"))).await;
        let name = query.split('=').next().unwrap();
        assert_eq!(
            (
                status,
                code(&body),
                &body["errors"][0]["meta"]["param_name"]
            ),
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                "form_param_format_invalid",
                &json!(name)
            ),
            "{query}"
        );
    }
    // Of several orders the first counts, says Clerk's reference.
    for name in ["one", "two"] {
        let body = json!({ "username": name });
        answer(clerk(&emulator, Method::POST, "/users").json(&body)).await;
    }
    let path = "/users?order_by=-username&order_by=username";
    let (_, users) = answer(clerk(&emulator, Method::GET, path)).await;
    assert_eq!(users[0]["username"], "two");
}
