//! Lists at GenAuth: their pages, their filters and their order.

use std::time::Duration;

use identity_emulator::Emulator;
use serde_json::{Value, json};

use crate::genauth_calls::{data, get, post, user};
use crate::with_clock;

#[tokio::test]
async fn lists_are_paged_and_count_everything() {
    let emulator = Emulator::start().await.unwrap();
    let list: Vec<Value> = (0..13)
        .map(|n| json!({ "username": format!("user{n:02}") }))
        .collect();
    data(post(&emulator, "create-users-batch", json!({ "list": list })).await);
    let page = data(get(&emulator, "list-users?page=2&limit=10").await);
    assert_eq!(
        (page["list"].as_array().unwrap().len(), &page["totalCount"]),
        (3, &json!(13))
    );
    let body =
        json!({ "keywords": "user1", "options": { "pagination": { "page": 1, "limit": 2 } } });
    let page = data(post(&emulator, "list-users", body).await);
    assert_eq!(
        (page["list"].as_array().unwrap().len(), &page["totalCount"]),
        (2, &json!(3))
    );
    let list = json!({ "list": [{ "username": "new" }, { "username": "user01" }] });
    assert_eq!(
        post(&emulator, "create-users-batch", list).await["statusCode"],
        409
    );
    assert_eq!(
        data(get(&emulator, "list-users").await)["totalCount"],
        13,
        "all or none"
    );
}

#[tokio::test]
async fn a_list_without_pages_is_whole() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, "ada").await;
    for number in 0..12 {
        let code = format!("group{number}");
        let group = json!({ "code": code, "name": code, "type": "STATIC", "description": "" });
        data(post(&emulator, "create-group", group).await);
        data(
            post(
                &emulator,
                "add-group-members",
                json!({ "code": code, "userIds": [ada] }),
            )
            .await,
        );
    }
    let groups = data(get(&emulator, &format!("get-user-groups?userId={ada}")).await);
    assert_eq!(groups["list"].as_array().unwrap().len(), 12);
    let page = data(get(&emulator, "list-groups").await);
    assert_eq!(page["list"].as_array().unwrap().len(), 10);
}

/// The names of the users that a body asks for.
async fn asked(emulator: &Emulator, body: Value) -> Vec<String> {
    let page = data(post(emulator, "list-users", body).await);
    let users = page["list"].as_array().unwrap().iter();
    users
        .map(|user| user["username"].as_str().unwrap().to_owned())
        .collect()
}

async fn three(emulator: &Emulator) {
    for (name, more) in [
        ("ada", json!({ "company": "Engines", "gender": "F" })),
        ("bob", json!({ "company": "Looms" })),
        (
            "cyd",
            json!({ "nickname": "ada's friend", "phone": "5550100" }),
        ),
    ] {
        let mut body = more;
        body["username"] = json!(name);
        data(post(emulator, "create-user", body).await);
    }
}

#[tokio::test]
async fn elaborate_filters_are_applied_all_together() {
    let emulator = Emulator::start().await.unwrap();
    three(&emulator).await;
    for (field, operator, value, expected) in [
        ("username", "EQUAL", json!("ada"), vec!["ada"]),
        ("username", "NOT_EQUAL", json!("ada"), vec!["bob", "cyd"]),
        ("company", "CONTAINS", json!("engine"), vec!["ada"]),
        (
            "company",
            "NOT_CONTAINS",
            json!("engine"),
            vec!["bob", "cyd"],
        ),
        ("company", "IS_NULL", Value::Null, vec!["cyd"]),
        ("company", "NOT_NULL", Value::Null, vec!["ada", "bob"]),
        ("username", "IN", json!(["ada", "cyd"]), vec!["ada", "cyd"]),
        ("username", "GREATER", json!("ada"), vec!["bob", "cyd"]),
        ("username", "LESSER", json!("bob"), vec!["ada"]),
        (
            "username",
            "BETWEEN",
            json!(["ada", "bob"]),
            vec!["ada", "bob"],
        ),
        ("status", "EQUAL", json!("Suspended"), vec![]),
    ] {
        let filter = json!({ "field": field, "operator": operator, "value": value });
        let found = asked(&emulator, json!({ "advancedFilter": [filter] })).await;
        assert_eq!(found, expected, "{field} {operator}");
    }
    let both = json!([
        { "field": "company", "operator": "NOT_NULL" },
        { "field": "gender", "operator": "EQUAL", "value": "U" },
    ]);
    assert_eq!(
        asked(&emulator, json!({ "advancedFilter": both })).await,
        ["bob"]
    );
}

#[tokio::test]
async fn a_filter_that_is_not_understood_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    three(&emulator).await;
    for (body, field) in [
        (
            json!({ "searchQuery": { "match": "ada" } }),
            "searchQuery: ",
        ),
        (
            json!({ "advancedFilter": [{ "field": "shoeSize", "operator": "NOT_NULL" }] }),
            "advancedFilter[0].field: ",
        ),
        (
            json!({ "advancedFilter": [{ "field": "username", "operator": "BETWEEN", "value": "a" }] }),
            "advancedFilter[0].value: ",
        ),
        (
            json!({ "advancedFilter": [{ "field": "loginsCount", "operator": "GREATER", "value": "3" }] }),
            "advancedFilter[0].value: ",
        ),
    ] {
        let refused = post(&emulator, "list-users", body).await;
        assert_eq!(refused["statusCode"], 400, "{refused}");
        let message = refused["message"].as_str().unwrap();
        assert!(message.starts_with(field), "{message}");
    }
}

#[tokio::test]
async fn users_are_searched_in_the_members_that_are_named_and_sorted() {
    let emulator = Emulator::start().await.unwrap();
    three(&emulator).await;
    let options = |more: Value| json!({ "keywords": "ada", "options": more });
    assert_eq!(asked(&emulator, options(json!({}))).await, ["ada", "cyd"]);
    let on = json!({ "fuzzySearchOn": ["username"] });
    assert_eq!(asked(&emulator, options(on)).await, ["ada"]);
    let sort =
        json!([{ "field": "gender", "order": "desc" }, { "field": "username", "order": "desc" }]);
    let sorted = asked(&emulator, json!({ "options": { "sort": sort } })).await;
    assert_eq!(sorted, ["cyd", "bob", "ada"]);
}

#[tokio::test]
async fn users_are_filtered_by_the_time_of_their_last_change() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, "ada").await;
    user(&emulator, "bob").await;
    clock.advance(Duration::from_secs(60));
    data(
        post(
            &emulator,
            "update-user",
            json!({ "userId": ada, "nickname": "Countess" }),
        )
        .await,
    );
    let between = async |start: u64, end: u64| {
        let path = format!("list-users?updatedAtStart={start}&updatedAtEnd={end}");
        data(get(&emulator, &path).await)["totalCount"].clone()
    };
    let began = 1_763_757_480;
    assert_eq!(between(began, began + 60).await, 2);
    assert_eq!(between(began + 1, began + 60).await, 1);
    assert_eq!(between(began, began + 59).await, 1);
}

#[tokio::test]
async fn applications_are_filtered_by_sso_and_origin() {
    let emulator = Emulator::start().await.unwrap();
    for (name, sso) in [("one", true), ("two", false)] {
        let body = json!({ "appName": name, "appIdentifier": name, "ssoEnabled": sso });
        data(post(&emulator, "create-application", body).await);
    }
    for (query, count) in [
        ("", 2),
        ("?ssoEnabled=true", 1),
        ("?isSelfBuiltApp=true", 2),
        ("?isIntegrateApp=true", 0),
    ] {
        let path = format!("list-applications{query}");
        assert_eq!(
            data(get(&emulator, &path).await)["totalCount"],
            count,
            "{query}"
        );
    }
}
