//! Clients that share connections, and calls of paths that no description has.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::future::{Ready, ready};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use identity_facade::genauth::ManagementClient;
use identity_facade::transport::ConnectionError;
use identity_facade::{CallOptions, ErrorKind, RetryPolicy, clerk};
use serde_json::{Value, json};

/// What arrived at a server that answers everything alike.
#[derive(Clone, Default)]
struct Arrived(Arc<Mutex<Vec<Request<Bytes>>>>);

impl Arrived {
    /// A connection to it.
    fn connection(
        &self,
        status: u16,
        answer: &'static str,
    ) -> impl Fn(Request<Bytes>) -> Ready<Result<Response<String>, ConnectionError>>
    + Send
    + Sync
    + 'static {
        let requests = self.clone();
        move |request| {
            requests.0.lock().unwrap().push(request);
            let mut response = Response::new(answer.to_owned());
            *response.status_mut() = status.try_into().unwrap();
            ready(Ok(response))
        }
    }

    fn lines(&self) -> Vec<String> {
        let requests = self.0.lock().unwrap();
        let line = |request: &Request<Bytes>| format!("{} {}", request.method(), request.uri());
        requests.iter().map(line).collect()
    }

    fn headers(&self, name: &str) -> Vec<String> {
        let requests = self.0.lock().unwrap();
        let value = |headers: &HeaderMap| headers.get(name)?.to_str().ok().map(str::to_owned);
        let values = requests.iter().map(|request| value(request.headers()));
        values.map(Option::unwrap_or_default).collect()
    }

    fn body(&self) -> Value {
        serde_json::from_slice(self.0.lock().unwrap()[0].body()).unwrap()
    }
}

const ENVELOPE: &str = r#"{"statusCode": 200, "message": "", "data": {"a": 1}}"#;

fn genauth(arrived: &Arrived, answer: &'static str) -> ManagementClient {
    ManagementClient::builder("id", "secret")
        .exchange(arrived.connection(200, answer))
        .build()
        .unwrap()
}

fn clerk(arrived: &Arrived, status: u16, answer: &'static str) -> clerk::Client {
    clerk::Client::builder("sk_test_ours")
        .exchange(arrived.connection(status, answer))
        .retry(
            RetryPolicy::new()
                .max_attempts(2)
                .backoff(Duration::ZERO..=Duration::ZERO),
        )
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_machine_calls_through_the_same_connections_with_its_own_key() {
    let arrived = Arrived::default();
    let clerk = clerk(&arrived, 200, "{}");
    let machine = clerk.as_machine("ak_theirs").unwrap();
    machine.request("POST", "/m2m_tokens/verify").await.unwrap();
    clerk.request("GET", "/machines").await.unwrap();
    assert_eq!(
        arrived.headers("authorization"),
        ["Bearer ak_theirs", "Bearer sk_test_ours"]
    );
    assert!(!format!("{machine:?}").contains("theirs"));
    let refused = clerk.as_machine(" ").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn a_client_for_a_tenant_differs_in_the_tenant_only() {
    let arrived = Arrived::default();
    let genauth = genauth(&arrived, ENVELOPE);
    let tenant = genauth.for_tenant("tenant_1").unwrap();
    tenant.request("GET", "/api/v3/list-users").await.unwrap();
    genauth.request("GET", "/api/v3/list-users").await.unwrap();
    assert_eq!(arrived.headers("x-genauth-app-id"), ["tenant_1", ""]);
    let refused = genauth.for_tenant("").unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn clients_of_many_tenants_share_one_pool() {
    let arrived = Arrived::default();
    let first = clerk(&arrived, 200, "{}");
    let second = clerk::Client::builder("sk_test_other")
        .share_connections(first.raw().transport())
        .build()
        .unwrap();
    second.request("GET", "/users").await.unwrap();
    assert_eq!(arrived.headers("authorization"), ["Bearer sk_test_other"]);
}

#[tokio::test]
async fn any_path_is_called_with_a_query_and_a_body() {
    let arrived = Arrived::default();
    let clerk = clerk(&arrived, 200, r#"{"id": "x"}"#);
    let answer: Value = clerk
        .request("POST", "/new things/{id}/of")
        .query("limit", 10)
        .query("kind", vec!["a&b", "c"])
        .json(json!({"name": "Ada"}))
        .await
        .unwrap();
    assert_eq!(answer, json!({"id": "x"}));
    assert_eq!(
        arrived.lines(),
        ["POST https://api.clerk.com/v1/new%20things/%7Bid%7D/of?limit=10&kind=a%26b&kind=c"]
    );
    assert_eq!(arrived.body(), json!({"name": "Ada"}));
}

#[tokio::test]
async fn the_content_of_any_path_is_taken_out_of_its_envelope_if_there_is_one() {
    #[derive(serde::Deserialize)]
    struct Data {
        a: i64,
    }
    let arrived = Arrived::default();
    let call = genauth(&arrived, ENVELOPE).request("GET", "/api/v3/new");
    assert_eq!(call.clone().send::<Data>().await.unwrap().a, 1);
    assert_eq!(call.reply::<Data>().await.unwrap().attempts(), 1);
    let bare = genauth(&arrived, r#"{"statusCode": 200, "token": "t"}"#);
    let answer = bare.request("GET", "/api/v3/new").await.unwrap();
    assert_eq!(answer["token"], "t");
}

#[tokio::test]
async fn a_path_that_could_lead_elsewhere_is_not_sent() {
    let arrived = Arrived::default();
    let clerk = clerk(&arrived, 200, "{}");
    for (method, path, field) in [
        ("GET", "users", "path"),
        ("GET", "/../admin", "path"),
        ("GET", "/users/%2e%2e", "path"),
        ("GET", "//evil.example", "path"),
        ("GET", "/users?limit=1", "path"),
        ("TRACE", "/users", "method"),
    ] {
        let refused = clerk.request(method, path).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Validation, "{method} {path}");
        assert_eq!(refused.violations()[0].field, field, "{method} {path}");
    }
    assert_eq!(arrived.lines(), [""; 0]);
}

#[tokio::test]
async fn any_path_is_retried_where_its_method_is_idempotent() {
    let arrived = Arrived::default();
    let clerk = clerk(&arrived, 500, "{}");
    clerk.request("GET", "/a").await.unwrap_err();
    clerk.request("POST", "/b").await.unwrap_err();
    let twice = CallOptions::new().assume_idempotent(true);
    let call = clerk.request("POST", "/c").with_options(twice);
    call.await.unwrap_err();
    assert_eq!(
        arrived.lines(),
        ["GET /a", "GET /a", "POST /b", "POST /c", "POST /c"].map(|line| line.replacen(
            '/',
            "https://api.clerk.com/v1/",
            1
        ))
    );
}
