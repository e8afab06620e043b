//! Lists at Clerk: who is asked for, who is not, and in which order.

use identity_emulator::Emulator;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::clerk_calls::{created, read, user};
use crate::{answer, clerk, code, id};

/// Ada and Bob with a number each, and the organization that both are in.
async fn members(emulator: &Emulator) -> (Value, Value, Value) {
    let mut users = Vec::new();
    for (name, first, address, number) in [
        ("ada", "Zoë", "x@example.com", "+15550101"),
        ("bob", "Bob", "y@example.com", "+15550100"),
    ] {
        let body = json!({
            "username": name,
            "first_name": first,
            "email_address": [address],
            "phone_number": [number],
        });
        users.push(created(emulator, "/users", body).await);
    }
    let (bob, ada) = (users.pop().unwrap(), users.pop().unwrap());
    let body = json!({ "name": "Acme", "created_by": id(&ada) });
    let acme = created(emulator, "/organizations", body).await;
    let path = format!("/organizations/{}/memberships", id(&acme));
    let body = json!({ "user_id": id(&bob), "role": "org:member" });
    created(emulator, &path, body).await;
    (ada, bob, acme)
}

/// A member of all rows of a list.
fn each(list: &Value, pointer: &str) -> Vec<String> {
    let rows = list.get("data").unwrap_or(list).as_array().unwrap().iter();
    rows.map(|row| row.pointer(pointer).unwrap().as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn members_are_found_by_what_their_users_are_called() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob, acme) = members(&emulator).await;
    let path = format!("/organizations/{}/memberships", id(&acme));
    for query in [
        "email_address=Y%40example.com",
        "email_address_query=Y%40EX",
        "name_query=bo",
        "phone_number=%2B15550100",
        "phone_number_query=0100",
        "username=bob",
        "username_query=ob",
        "query=y%40example",
        "role=org:member",
        &format!("user_id={}", id(&bob)),
        &format!("user_id=-{}", id(&ada)),
    ] {
        let found = read(&emulator, &format!("{path}?{query}")).await;
        let found = each(&found, "/public_user_data/user_id");
        assert_eq!(found, [id(&bob)], "{query}");
    }
    let secret = read(&emulator, &format!("{path}?query=acme")).await;
    assert_eq!(secret["total_count"], 0, "the organization is not the user");
}

#[tokio::test]
async fn a_minus_excludes_and_a_plus_includes() {
    let emulator = Emulator::start().await.unwrap();
    let (ada, bob, acme) = members(&emulator).await;
    let eve = user(&emulator, "eve").await;
    let other = created(&emulator, "/organizations", json!({ "name": "Other" })).await;
    let (ada, bob, eve) = (id(&ada), id(&bob), id(&eve));
    let (acme, other) = (id(&acme), id(&other));
    for (query, expected) in [
        (
            format!("users?user_id=%2B{ada}&user_id={bob}"),
            vec![ada, bob],
        ),
        (format!("users?user_id=+{ada}"), vec![ada]),
        (format!("users?user_id=-{ada}"), vec![bob, eve]),
        (format!("users?user_id={ada}&user_id=-{ada}"), vec![]),
        (format!("users?organization_id={acme}"), vec![ada, bob]),
        (format!("users?organization_id=-{acme}"), vec![eve]),
        (format!("organizations?user_id=%2B{ada}"), vec![acme]),
        (format!("organizations?user_id=-{ada}"), vec![other]),
        (
            format!("organizations?organization_id=-{acme}"),
            vec![other],
        ),
    ] {
        let path = format!("/{query}&order_by=created_at");
        assert_eq!(
            each(&read(&emulator, &path).await, "/id"),
            expected,
            "{query}"
        );
    }
}

#[tokio::test]
async fn a_list_has_the_orders_that_are_documented_and_no_others() {
    let emulator = Emulator::start().await.unwrap();
    let (_, _, acme) = members(&emulator).await;
    let memberships = format!("/organizations/{}/memberships", id(&acme));
    for (order, first) in [
        ("email_address", "ada"),
        ("-email_address", "bob"),
        ("phone_number", "bob"),
        ("%2Bfirst_name", "bob"),
        ("-username", "bob"),
        ("-last_name", "bob"),
        ("created_at", "ada"),
    ] {
        let users = read(&emulator, &format!("/users?order_by={order}")).await;
        assert_eq!(users[0]["username"], first, "{order}");
        let listed = read(&emulator, &format!("{memberships}?order_by={order}")).await;
        let shown = &listed["data"][0]["public_user_data"]["username"];
        assert_eq!(shown, first, "{order}");
    }
    created(&emulator, "/organizations", json!({ "name": "None" })).await;
    let fewest = read(&emulator, "/organizations?order_by=members_count").await;
    assert_eq!(fewest["data"][0]["name"], "None");
    for path in [
        "/users?order_by=banned",
        "/organizations?order_by=slug",
        "/invitations?order_by=status",
        "/organization_roles?order_by=",
        &format!("{memberships}?order_by=--created_at"),
    ] {
        let (status, body) = answer(clerk(&emulator, reqwest::Method::GET, path)).await;
        assert_eq!(
            (status, code(&body)),
            (StatusCode::UNPROCESSABLE_ENTITY, "form_param_value_invalid"),
            "{path}"
        );
    }
}
