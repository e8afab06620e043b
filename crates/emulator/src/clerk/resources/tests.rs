//! What a call costs does not depend on how much is remembered: rows are counted, not seconds.

use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, Method};
use serde_json::{Value, json};

use crate::clerk::Clerk;
use crate::http::exchange::Request;
use crate::sample::coverage::{Sampling, SamplingSwitch};
use crate::state::store::OF;
use crate::vendor::Vendor as _;
use crate::vendor::engine::Settings;
use crate::webhook::Outbox;

fn ask(clerk: &Clerk, method: Method, path: &str, body: &Value) -> Value {
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer key"));
    let request = Request {
        method,
        path: format!("/v1{path}"),
        query: Vec::new(),
        headers,
        body: if body.is_null() {
            Bytes::new()
        } else {
            body.to_string().into()
        },
    };
    let answer = clerk.answer(&request);
    let body = answer.body.unwrap_or_default();
    assert!(answer.status.is_success(), "{path}: {body}");
    body
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// How many rows the calls of a user's life look at, in an instance with so many other users, all of whom are in the
/// same organization.
fn looked_at(others: usize) -> usize {
    let settings = Settings {
        origin: None,
        webhooks: Arc::new(Outbox::new(Arc::new(SystemTime::now), 0)),
        clock: Arc::new(SystemTime::now),
        seed: 0,
        sampling: SamplingSwitch::at(Sampling::Unmodelled),
    };
    let clerk = Clerk::new("key".to_owned(), settings);
    let body = json!({ "email_address": ["first@example.com"] });
    let first = ask(&clerk, Method::POST, "/users", &body);
    let body = json!({ "name": "everybody", "max_allowed_memberships": 0 });
    let organization = text(&ask(&clerk, Method::POST, "/organizations", &body)["id"]);
    let members = format!("/organizations/{organization}/memberships");
    let body = json!({ "user_id": first["id"], "role": "org:member" });
    ask(&clerk, Method::POST, &members, &body);

    let mut state = clerk.snapshot().unwrap();
    for (kind, change) in [
        ("user", other_user as fn(&mut Value, usize)),
        ("organization_membership", other_member),
    ] {
        let rows = state[kind].as_array_mut().unwrap();
        for at in 0..others {
            let mut row = rows[0].clone();
            change(&mut row, at);
            rows.push(row);
        }
    }
    clerk.restore(state).unwrap();

    let before = clerk.state.lock().unwrap().store.looked_at();
    let body =
        json!({ "email_address": ["ada@example.com"], "username": "ada", "external_id": "1" });
    let ada = text(&ask(&clerk, Method::POST, "/users", &body)["id"]);
    let user = format!("/users/{ada}");
    ask(
        &clerk,
        Method::PATCH,
        &user,
        &json!({ "username": "countess" }),
    );
    let codes = json!({ "backup_codes": ["ada-1"] });
    ask(&clerk, Method::PATCH, &user, &codes);
    let code = json!({ "code": "ada-1" });
    ask(&clerk, Method::POST, &format!("{user}/verify_totp"), &code);
    let accounts = format!("{user}/oauth_access_tokens/oauth_google");
    ask(&clerk, Method::GET, &accounts, &Value::Null);
    // Without state, but for the user that it names.
    let credits = format!("{user}/billing/credits");
    ask(&clerk, Method::GET, &credits, &Value::Null);
    let body = json!({ "user_id": ada, "email_address": "countess@example.com" });
    let address = text(&ask(&clerk, Method::POST, "/email_addresses", &body)["id"]);
    let address = format!("/email_addresses/{address}");
    ask(&clerk, Method::GET, &address, &Value::Null);
    ask(&clerk, Method::DELETE, &address, &Value::Null);
    let body = json!({ "user_id": ada, "role": "org:member" });
    ask(&clerk, Method::POST, &members, &body);
    ask(
        &clerk,
        Method::PATCH,
        &format!("{members}/{ada}"),
        &json!({ "role": "org:admin" }),
    );
    ask(
        &clerk,
        Method::POST,
        "/sessions",
        &json!({ "user_id": ada }),
    );
    ask(&clerk, Method::POST, &format!("{user}/ban"), &json!({}));
    ask(&clerk, Method::GET, &user, &Value::Null);
    ask(&clerk, Method::DELETE, &user, &Value::Null);
    let state = clerk.state.lock().unwrap();
    state.store.looked_at() - before
}

fn other_user(row: &mut Value, at: usize) {
    row["id"] = json!(format!("user_{at}"));
    row["email_addresses"][0]["id"] = json!(format!("idn_{at}"));
    row["email_addresses"][0]["email_address"] = json!(format!("{at}@example.com"));
}

fn other_member(row: &mut Value, at: usize) {
    row["id"] = json!(format!("orgmem_{at}"));
    row[".user"] = json!(format!("user_{at}"));
    row[OF][1] = json!(format!("user_{at}"));
}

#[test]
fn a_call_among_10_000_users_looks_at_no_more_rows_than_among_100() {
    let few = looked_at(100);
    assert!(few > 0, "nothing was counted");
    assert_eq!(looked_at(10_000), few);
}
