//! What a call costs does not depend on how much is remembered: rows are counted, not seconds.

use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::{Value, json};

use crate::genauth::GenAuth;
use crate::http::exchange::{Request, parse_query};
use crate::sample::coverage::{Sampling, SamplingSwitch};
use crate::state::store::OF;
use crate::vendor::Vendor as _;
use crate::vendor::engine::Settings;
use crate::webhook::Outbox;

/// A user pool and a token for it.
struct Pool {
    genauth: GenAuth,
    token: String,
}

impl Pool {
    fn new() -> Self {
        let (id, secret) = ("id".to_owned(), "secret".to_owned());
        let settings = Settings {
            origin: None,
            webhooks: Arc::new(Outbox::new(Arc::new(SystemTime::now), 0)),
            clock: Arc::new(SystemTime::now),
            seed: 0,
            sampling: SamplingSwitch::at(Sampling::Unmodelled),
        };
        let genauth = GenAuth::new(id, secret, settings);
        let mut pool = Self {
            genauth,
            token: String::new(),
        };
        let body = json!({ "accessKeyId": "id", "accessKeySecret": "secret" });
        let data = pool.ask("get-management-token", &body);
        pool.token = data["access_token"].as_str().unwrap().to_owned();
        pool
    }

    fn ask(&self, target: &str, body: &Value) -> Value {
        let mut headers = HeaderMap::new();
        let bearer = HeaderValue::from_str(&format!("Bearer {}", self.token));
        headers.insert(AUTHORIZATION, bearer.unwrap());
        let pool = HeaderValue::from_str(self.genauth.user_pool());
        let name = HeaderName::from_static("x-genauth-userpool-id");
        headers.insert(name, pool.unwrap());
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let (method, body) = match body {
            Value::Null => (Method::GET, Bytes::new()),
            body => (Method::POST, body.to_string().into()),
        };
        let answer = self.genauth.answer(&Request {
            method,
            path: format!("/api/v3/{path}"),
            query: parse_query(query),
            headers,
            body,
        });
        let mut body = answer.body.unwrap_or_default();
        assert_eq!(body["statusCode"], 200, "{target}: {body}");
        body["data"].take()
    }

    fn looked_at(&self) -> usize {
        self.genauth.state.lock().unwrap().store.looked_at()
    }
}

/// How many rows the calls of a user's life look at, in a pool with so many other users, all of whom have a role and
/// may enter an application.
fn looked_at(others: usize) -> usize {
    let pool = Pool::new();
    let first = pool.ask(
        "create-user",
        &json!({ "username": "first", "email": "first@example.com" }),
    );
    let application = json!({ "appName": "console", "appIdentifier": "console" });
    let application = pool.ask("create-application", &application);
    let grant = |user: &Value| {
        let item = json!({ "targetType": "USER", "targetIdentifier": [user], "effect": "ALLOW" });
        json!({ "appId": application["appId"], "list": [item] })
    };
    let target = |user: &Value| json!([{ "targetType": "USER", "targetIdentifier": user }]);
    pool.ask("create-role", &json!({ "code": "admin" }));
    let assign = |user: &Value| json!({ "code": "admin", "targets": target(user) });
    pool.ask("assign-role", &assign(&first["userId"]));
    pool.ask("authorize-application-access", &grant(&first["userId"]));

    let mut state = pool.genauth.snapshot().unwrap();
    for kind in ["user", "link", "application access"] {
        let rows = state[kind].as_array_mut().unwrap();
        for at in 0..others {
            let mut row = rows[0].clone();
            if kind == "user" {
                for name in ["userId", "username", "email"] {
                    row[name] = json!(format!("{name}{at}"));
                }
            } else {
                row[OF][1] = json!(format!("user::userId{at}"));
                row["id"] = json!(at.to_string());
            }
            rows.push(row);
        }
    }
    pool.genauth.restore(state).unwrap();

    let before = pool.looked_at();
    let ada =
        json!({ "username": "ada", "email": "ada@example.com", "phone": "123", "externalId": "1" });
    let ada = pool.ask("create-user", &ada)["userId"].take();
    pool.ask(
        "get-user?userId=ada%40example.com&userIdType=email",
        &Value::Null,
    );
    pool.ask("is-user-exists", &json!({ "username": "nobody" }));
    pool.ask(
        "update-user",
        &json!({ "userId": ada, "username": "countess" }),
    );
    pool.ask("authorize-application-access", &grant(&ada));
    pool.ask("authorize-application-access", &grant(&ada));
    pool.ask("assign-role", &assign(&ada));
    let roles = json!({ "userId": ada, "roles": [{ "code": "admin" }] });
    assert_eq!(pool.ask("has-any-role", &roles)["hasAnyRole"], true);
    let id = ada.as_str().unwrap();
    pool.ask(&format!("get-user-roles?userId={id}"), &Value::Null);
    pool.ask(
        &format!("get-user-accessible-apps?userId={id}"),
        &Value::Null,
    );
    // Without state, but for the user that it names.
    pool.ask(&format!("get-user-mfa-info?userId={id}"), &Value::Null);
    pool.ask("revoke-role", &assign(&ada));
    let mut revoked = grant(&ada);
    revoked["list"][0].as_object_mut().unwrap().remove("effect");
    pool.ask("revoke-application-access", &revoked);
    pool.ask("delete-users-batch", &json!({ "userIds": [ada] }));
    pool.looked_at() - before
}

#[test]
fn a_call_among_10_000_users_looks_at_no_more_rows_than_among_100() {
    let few = looked_at(100);
    assert!(few > 0, "nothing was counted");
    assert_eq!(looked_at(10_000), few);
}
