//! What a vendor that signs requests sees of one.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{Plain, Vendor, ok, say};
use http::Method;
use identity_facade_core::{
    Answer, BoxFuture, Dialect, Error, ErrorKind, Failure, Invalid, Opened, Operation, Outgoing,
    Parameter, Settings, Wire,
};
use serde_json::json;

static ASK: Operation = Operation::new("Ask", Method::POST, "/ask", "things");

/// The members of a body, as text.
fn members(request: &Outgoing) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
    let members = request.members();
    members
        .map(|(name, value)| (name.to_owned(), text(value)))
        .collect()
}

#[test]
fn the_members_of_a_body_are_the_text_that_is_sent() {
    let body = json!({ "list": [{ "id": "a,}" }], "name": "a \"quoted\" 张三", "size": 2.0, "none": null });
    let request = Outgoing::new(&ASK).with_json(&body).unwrap();
    let sent = std::str::from_utf8(request.body().unwrap()).unwrap();
    let found = members(&request);
    assert_eq!(found.len(), 4);
    for (name, value) in &found {
        assert!(sent.contains(&format!("\"{name}\":{value}")), "{sent}");
    }
    assert!(found.contains(&("size".to_owned(), "2".to_owned())));
    assert!(found.contains(&("none".to_owned(), "null".to_owned())));
}

#[test]
fn a_body_that_is_no_object_has_no_members() {
    for body in [
        json!([{ "id": "a" }]),
        json!("text"),
        json!(null),
        json!({}),
    ] {
        let request = Outgoing::new(&ASK).with_json(&body).unwrap();
        assert!(members(&request).is_empty(), "{body}");
    }
    assert!(members(&Outgoing::new(&ASK)).is_empty());
}

static GET: Operation = Operation::new("GetThing", Method::GET, "/things/{id}/parts", "things")
    .parameters(&[Parameter::path("id"), Parameter::query("limit")]);

/// Keeps what it is given to sign.
#[derive(Debug, Default)]
struct Signing(Arc<Mutex<Vec<String>>>);

impl Dialect for Signing {
    fn name(&self) -> &'static str {
        "signing"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        let mut seen = self.0.lock().unwrap();
        seen.push(request.path().to_owned());
        seen.push(request.plain_path().into_owned());
        seen.push(request.path_value("id").unwrap().to_owned());
        seen.extend(request.query().iter().map(|pair| pair.name.to_string()));
        seen.push(format!("{request:?} within {:?}", wire.attempt_timeout()));
        Plain.authenticate(request, wire)
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        self.0.lock().unwrap().push(format!("{answer:?}"));
        Plain.judge(operation, answer)
    }
}

#[tokio::test]
async fn a_path_is_signed_as_it_is_sent_or_as_it_was_meant() {
    let seen = Arc::default();
    let vendor = Vendor::saying(ok("{}")).await;
    let settings = Settings::new().base_url(format!("{}/v1", vendor.url));
    let settings = settings.attempt_timeout(Duration::from_secs(7));
    let transport = settings.build(Signing(Arc::clone(&seen))).unwrap();
    let mut call = transport.call(&GET);
    call.path("id", Ok::<_, Invalid>("thing 1é"));
    call.query("limit", Ok::<_, Invalid>(10));
    call.send_empty().await.unwrap();
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "/things/thing%201%C3%A9/parts",
            "/things/thing 1é/parts",
            "thing%201%C3%A9",
            "limit",
            "Outgoing(GetThing) within 7s",
            "Answer(200 OK, 2 bytes)",
        ],
    );
    let line = vendor.only().line;
    assert_eq!(
        line,
        "GET /v1/things/thing%201%C3%A9/parts?limit=10 HTTP/1.1"
    );
}

#[tokio::test]
async fn of_a_refusal_64_kib_are_read() {
    for (sent, read) in [(60_000, 60_000), (70_000, 65_536)] {
        let seen = Arc::default();
        let refusal = say("400 Bad Request", &[], "x".repeat(sent));
        let vendor = Vendor::saying(refusal).await;
        let settings = Settings::new().base_url(&vendor.url);
        let transport = settings.build(Signing(Arc::clone(&seen))).unwrap();
        let mut call = transport.call(&GET);
        call.path("id", Ok::<_, Invalid>("a"));
        call.send_empty().await.unwrap_err();
        let said = seen.lock().unwrap().pop().unwrap();
        assert_eq!(said, format!("Answer(400 Bad Request, {read} bytes)"));
    }
}

static LOGIN: Operation =
    Operation::new("Login", Method::POST, "/login", "things").secrets(&["password"]);

#[test]
fn what_a_vendor_repeats_of_a_credential_is_dropped_and_nothing_else() {
    let body = json!({
        "name": "reports",
        "password": "hunter2",
        "more": [{ "password": ["battery", { "staple": "correct" }] }, { "password": "short" }],
    });
    let mut request = Outgoing::new(&LOGIN).with_json(&body).unwrap();
    request.authorize("Basic key-id:signature").unwrap();
    for (said, kept) in [
        ("reports", true),
        ("short", true),
        ("not text", false),
        ("is_hunter2", false),
        ("battery", false),
        ("correct", false),
        ("key-id", false),
        ("signature", false),
        ("Basic", true),
    ] {
        let mut failure = Failure::new(ErrorKind::Api);
        failure.code = Some(said.to_owned());
        failure.request_id = Some(said.to_owned());
        request.scrub(&mut failure);
        assert_eq!(failure.code.is_some(), kept, "{said}");
        assert_eq!(failure.request_id.is_some(), kept, "{said}");
    }
}

#[test]
fn a_success_prints_its_length_and_not_its_content() {
    let opened = Opened::new("canary".into(), Some("req_1".to_owned()));
    assert_eq!(
        format!("{opened:?}"),
        r#"Opened(6 bytes, request id Some("req_1"))"#
    );
}
