//! Opaque access tokens of GenAuth: the introspection operation is asked as the application, and what it says is judged.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::common::{NOW, Watch};
use bytes::Bytes;
use http::{Request, Response};
use identity_verify::genauth::{AccessToken, Builder, IdToken, MachineToken, Verifier};
use identity_verify::{Fetch, FetchFuture, OpaquePolicy, Reason};
use serde_json::{Value, json};

const APP: &str = "63a1b2c3d4e5f60718293a4b";
const ISSUER: &str = "https://shop.genauth.ai/oidc";

/// The application's host.
#[derive(Clone)]
struct Host {
    answer: Arc<Mutex<(u16, String)>>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Host {
    fn new(body: &Value) -> Self {
        Self {
            answer: Arc::new(Mutex::new((200, body.to_string()))),
            requests: Arc::default(),
        }
    }

    fn answers(&self, status: u16, body: &Value) {
        *self.answer.lock().unwrap() = (status, body.to_string());
    }

    fn requests(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

impl Fetch for Host {
    fn fetch(&self, request: Request<Bytes>, _: usize) -> FetchFuture {
        self.requests.lock().unwrap().push(request);
        let (status, body) = self.answer.lock().unwrap().clone();
        let response = Response::builder().status(status).body(body.into());
        Box::pin(async move { Ok(response.unwrap()) })
    }
}

fn active(more: &Value) -> Value {
    let mut answer = json!({
        "active": true, "sub": "user-1", "client_id": APP, "iss": ISSUER, "scope": "book:read openid",
        "exp": NOW + 60, "iat": NOW, "token_type": "Bearer",
    });
    for (name, value) in more.as_object().unwrap() {
        answer[name] = value.clone();
    }
    answer
}

fn builder(host: &Host) -> Builder {
    Verifier::builder(ISSUER, APP)
        .fetch(host.clone())
        .clock(Watch::default())
        .introspection(APP, "a secret:/")
}

#[tokio::test]
async fn an_opaque_token_is_introspected_as_the_application() {
    let host = Host::new(&active(&json!({})));
    let verifier = builder(&host).build().unwrap();
    let token: AccessToken = verifier.verify("a+b/c=").await.unwrap();
    assert_eq!(token.user_id(), "user-1");
    assert!(token.has_scope("book:1:read"));

    let request = host.requests.lock().unwrap().remove(0);
    assert_eq!(request.method(), "POST");
    assert_eq!(
        request.uri(),
        "https://shop.genauth.ai/oidc/token/introspection"
    );
    let header = |name: &str| request.headers()[name].to_str().unwrap();
    assert_eq!(header("content-type"), "application/x-www-form-urlencoded");
    // 63a1b2c3d4e5f60718293a4b:a%20secret%3A%2F
    assert_eq!(
        header("authorization"),
        "Basic NjNhMWIyYzNkNGU1ZjYwNzE4MjkzYTRiOmElMjBzZWNyZXQlM0ElMkY="
    );
    assert!(
        !format!("{:?}", request.headers()).contains("NjNh"),
        "it does not print"
    );
    assert_eq!(
        request.body(),
        "token=a%2Bb%2Fc%3D&token_type_hint=access_token"
    );
}

#[tokio::test]
async fn a_person_is_told_from_a_program_and_a_refresh_token_is_neither() {
    let host = Host::new(&active(&json!({})));
    let verifier = builder(&host).build().unwrap();
    let error = verifier.verify::<MachineToken>("opaque").await.unwrap_err();
    assert_eq!(error.reason(), Reason::TypeMismatch);

    let mut program = active(&json!({}));
    program.as_object_mut().unwrap().remove("sub");
    host.answers(200, &program);
    assert!(verifier.verify::<MachineToken>("opaque").await.is_ok());
    let error = verifier.verify::<AccessToken>("opaque").await.unwrap_err();
    assert_eq!(error.reason(), Reason::TypeMismatch);

    host.answers(200, &active(&json!({"token_type": "refresh_token"})));
    let error = verifier.verify::<AccessToken>("opaque").await.unwrap_err();
    assert_eq!(error.reason(), Reason::TypeMismatch);
}

#[tokio::test]
async fn what_is_not_accepted_is_401_and_what_was_not_answered_503() {
    let host = Host::new(&json!({}));
    let verifier = builder(&host).build().unwrap();
    let answers = [
        (200, json!({"active": false}), 401, Reason::TokenInvalid),
        (
            200,
            active(&json!({"client_id": "other"})),
            401,
            Reason::InvalidAudience,
        ),
        (200, active(&json!({"exp": NOW - 5})), 401, Reason::Expired),
        (
            401,
            json!({"error": "invalid_client"}),
            503,
            Reason::SecretKeyInvalid,
        ),
        (
            400,
            json!({"error": "invalid_request"}),
            503,
            Reason::Unavailable,
        ),
        (500, json!({}), 503, Reason::Unavailable),
    ];
    for (status, body, expected, reason) in answers {
        host.answers(status, &body);
        let error = verifier.verify::<AccessToken>("opaque").await.unwrap_err();
        assert_eq!(
            (error.status(), error.reason()),
            (expected, reason),
            "{body}"
        );
        assert_eq!(error.retry_after().is_some(), expected == 503);
    }
}

#[tokio::test]
async fn a_signed_token_and_one_that_no_id_token_can_be_are_not_asked_about() {
    let host = Host::new(&active(&json!({})));
    let verifier = builder(&host).build().unwrap();
    for token in ["", "a.b", "a.b.c", "a.b.c.d"] {
        let error = verifier.verify::<AccessToken>(token).await.unwrap_err();
        assert_eq!(error.reason(), Reason::TokenInvalid);
    }
    let error = verifier.verify::<IdToken>("opaque").await.unwrap_err();
    assert_eq!(error.reason(), Reason::TokenInvalid);
    assert!(verifier.verify_now::<AccessToken>("opaque").is_err());
    assert_eq!(host.requests(), 0);

    let alone = Verifier::builder(ISSUER, APP)
        .fetch(host.clone())
        .build()
        .unwrap();
    let error = alone.verify::<AccessToken>("opaque").await.unwrap_err();
    assert_eq!((error.reason(), host.requests()), (Reason::TokenInvalid, 0));
}

#[tokio::test]
async fn an_answer_is_kept_for_its_time_and_no_longer_than_its_token_lives() {
    let host = Host::new(&active(&json!({})));
    let watch = Watch::default();
    let policy = OpaquePolicy::new().keep_for(Duration::from_secs(100));
    let verifier = builder(&host)
        .opaque_policy(policy)
        .clock(watch.clone())
        .build()
        .unwrap();
    for at in [0, 64] {
        watch.set(at);
        assert!(verifier.verify::<AccessToken>("opaque").await.is_ok());
    }
    watch.set(65); // with the skew of 5 seconds
    let error = verifier.verify::<AccessToken>("opaque").await.unwrap_err();
    assert_eq!((error.reason(), host.requests()), (Reason::Expired, 1));
}

#[test]
fn settings_of_introspection_are_checked() {
    let build = |id: &str, secret: &str| {
        let builder = Verifier::builder(ISSUER, APP).introspection(id, secret);
        builder.build().map_err(|error| error.setting())
    };
    assert_eq!(build("", "secret").unwrap_err(), "introspection");
    assert_eq!(build(APP, "").unwrap_err(), "introspection");
    let host = Host::new(&json!({}));
    for url in ["http://shop.genauth.ai/introspection", "not a url"] {
        let error = builder(&host).introspection_url(url).build().unwrap_err();
        assert_eq!(error.setting(), "introspection_url");
    }
    let alone = Verifier::builder(ISSUER, APP).introspection_url("https://x.example");
    assert_eq!(alone.build().unwrap_err().setting(), "introspection_url");
}
