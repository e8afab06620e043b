//! Reviews of an application name the members behind its records.

#![cfg(feature = "genauth-tasks")]

use identity_emulator::{Emulator, Scene};
use identity_facade::genauth::ManagementClient;
use identity_facade::tasks::Review;
use identity_facade::{RateLimit, RetryPolicy};
use serde_json::{Value, json};

/// An application that a role of two namespaces, a group, and a department can reach; another department is denied.
fn scene(editors: usize) -> Value {
    let user = |name: &str, departments: &[&str]| {
        json!({ "call": "POST /api/v3/create-user", "as": name,
            "body": { "username": name, "departmentIds": departments } })
    };
    let assign = |role: &str, namespace: &str, name: &str| {
        json!({ "call": "POST /api/v3/assign-role", "body": { "code": role, "namespace": namespace,
            "targets": [{ "targetType": "USER", "targetIdentifier": format!("{{{name}.data.userId}}") }] } })
    };
    let mut calls = vec![
        user("ada", &["sales"]),
        user("bob", &["sales", "support"]),
        user("eve", &["archive"]),
        json!({ "call": "POST /api/v3/create-group",
            "body": { "code": "staff", "name": "Staff", "description": "", "type": "STATIC" } }),
        json!({ "call": "POST /api/v3/add-group-members",
            "body": { "code": "staff", "userIds": ["{eve.data.userId}"] } }),
        json!({ "call": "POST /api/v3/create-permission-namespace", "body": { "code": "one", "name": "One" } }),
        json!({ "call": "POST /api/v3/create-permission-namespace", "body": { "code": "two", "name": "Two" } }),
        json!({ "call": "POST /api/v3/create-role", "body": { "code": "reader", "namespace": "one" } }),
        json!({ "call": "POST /api/v3/create-role", "body": { "code": "reader", "namespace": "two" } }),
        json!({ "call": "POST /api/v3/create-role", "body": { "code": "editor" } }),
        assign("reader", "one", "ada"),
        assign("reader", "two", "bob"),
        json!({ "call": "POST /api/v3/create-application", "as": "app",
            "body": { "appName": "app", "appIdentifier": "app" } }),
        json!({ "call": "POST /api/v3/authorize-application-access", "body": { "appId": "{app.data.appId}", "list": [
            { "targetType": "ROLE", "namespaceCode": "one", "targetIdentifier": ["reader"], "effect": "ALLOW" },
            { "targetType": "ROLE", "namespaceCode": "default", "targetIdentifier": ["editor"], "effect": "ALLOW" },
            { "targetType": "ROLE", "namespaceCode": "one", "targetIdentifier": ["gone"], "effect": "ALLOW" },
            { "targetType": "GROUP", "targetIdentifier": ["staff"], "effect": "ALLOW" },
            { "targetType": "ORG", "targetIdentifier": ["sales"], "effect": "ALLOW" },
            { "targetType": "ORG", "targetIdentifier": ["support"], "effect": "DENY" },
        ] } }),
    ];
    for n in 0..editors {
        let name = format!("editor{n}");
        calls.push(user(&name, &[]));
        calls.push(assign("editor", "default", &name));
    }
    Value::Array(calls)
}

/// The emulator with the scene, a client, and the id of the application.
fn world(editors: usize) -> (Emulator, ManagementClient, String) {
    let emulator = Emulator::in_memory().unwrap();
    let scene: Scene = serde_json::from_value(scene(editors)).unwrap();
    let named = emulator.set_scene(&scene).unwrap();
    let app = named["app"].pointer("/data/appId").unwrap();
    let app = app.as_str().unwrap().to_owned();
    emulator.clear_requests();
    let (id, secret) = emulator.genauth_key();
    let client = ManagementClient::builder(id, secret).exchange(emulator.connection());
    let client = client
        .rate_limit(RateLimit::Off)
        .retry(RetryPolicy::never());
    (emulator, client.build().unwrap(), app)
}

/// Who is named behind this way, and whether it is allowed.
fn behind(review: &Review, how: &str) -> Vec<(String, bool)> {
    let reach = review.reach.iter().filter(|reach| reach.how == how);
    reach
        .map(|reach| (reach.name.clone().unwrap_or_default(), reach.allowed))
        .collect()
}

fn named(name: &str, allowed: bool) -> Vec<(String, bool)> {
    vec![(name.to_owned(), allowed)]
}

#[tokio::test]
async fn a_review_names_who_has_a_role_and_who_is_in_a_group_or_a_department() {
    let (_emulator, genauth, app) = world(1);
    let review = genauth
        .review_application(&*app)
        .with_members()
        .await
        .unwrap();
    assert_eq!(behind(&review, "is in group staff"), named("eve", true));
    let has = "has role editor of namespace default";
    assert_eq!(behind(&review, has), named("editor0", true));
    let sales = [named("ada", true), named("bob", true)].concat();
    assert_eq!(behind(&review, "is in department sales"), sales);
    assert_eq!(
        behind(&review, "is in department support"),
        named("bob", false)
    );

    // A record does not say of which namespace its role is.
    for (namespace, name) in [("one", "ada"), ("two", "bob")] {
        let has = format!("has role reader of namespace {namespace}, if the record is of that one");
        assert_eq!(behind(&review, &has), named(name, true));
    }
    let hidden = |what: &str| {
        review
            .cannot_be_seen
            .iter()
            .any(|hidden| hidden.contains(what))
    };
    assert!(hidden(
        "of which namespace role reader is: there is one in one, two"
    ));
    assert!(hidden("who has role gone, which is not there"));
    assert!(hidden("who is in a department below"));
    assert!(!hidden("unless it is asked for"));

    // Each member stands behind the record by which it reaches the application.
    let kinds: Vec<&str> = review.reach.iter().map(|reach| &*reach.kind).collect();
    let expected = [
        "role",
        "user",
        "user",
        "role",
        "user",
        "role",
        "group",
        "user",
        "organization",
        "user",
        "user",
        "organization",
        "user",
    ];
    assert_eq!(kinds, expected, "{review}");
}

#[tokio::test]
async fn members_are_read_page_by_page_to_the_end() {
    let (emulator, genauth, app) = world(120);
    let review = genauth
        .review_application(&*app)
        .with_members()
        .await
        .unwrap();
    let editors = behind(&review, "has role editor of namespace default");
    assert_eq!(editors.len(), 120);
    let requests = emulator.requests();
    let count = |operation: &str| {
        let of = |name: Option<&str>| name == Some(operation);
        requests
            .iter()
            .filter(|request| of(request.operation.as_deref()))
            .count()
    };
    assert_eq!(count("listRoleMembers"), 5); // 1 and 1 for `reader`, 50, 50 and 20 for `editor`
    assert_eq!(count("listUsers"), 3); // 123 users
}

#[tokio::test]
async fn a_review_without_members_says_that_they_are_not_there() {
    let (emulator, genauth, app) = world(1);
    let review = genauth.review_application(&*app).await.unwrap();
    assert_eq!(review.reach.len(), 6);
    assert!(
        review
            .cannot_be_seen
            .iter()
            .any(|hidden| hidden.contains("unless it is asked for"))
    );
    assert_eq!(emulator.requests().len(), 2);
}
