//! How GenAuth and Authing are called and understood, on the wire.

#![cfg(feature = "genauth-applications")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{Vendor, ok};
use http::Method;
use identity_emulator::{Emulator, ManualClock};
use identity_facade::genauth::{Authentication, Brand, Language, ManagementClient};
use identity_facade::{Error, ErrorKind, RetryPolicy};
use identity_facade_core::{BodyKind, Operation, Parameter, Reply, Style};
use serde_json::{Value, json};

const POST: Operation = Operation::new(
    "revokeApplicationAccess",
    Method::POST,
    "/api/v3/revoke-application-access",
    "applications",
)
.body(BodyKind::Required)
.idempotent();
static REVOKE: Operation = POST.enveloped();
static GET_USERS: Operation = Operation::new(
    "getUserBatch",
    Method::GET,
    "/api/v3/get-user-batch",
    "applications",
)
.parameters(&[Parameter::query("userIds")
    .required()
    .style(Style::Brackets)])
.enveloped()
.idempotent();
static DELETE_AUTH: Operation = Operation::new(
    "deleteAuth",
    Method::DELETE,
    "/api/v3/batch-applications-auth",
    "applications",
)
.parameters(&[Parameter::query("authIds")
    .required()
    .style(Style::Brackets)])
.enveloped()
.idempotent();

fn revocation() -> Value {
    json!({"appId": "6229ffa0000000000cade3e3", "list": [
        {"targetType": "ROLE", "targetIdentifier": ["zoë 张三&=?\"\n"], "namespaceCode": "code1"}]})
}

async fn revoke(client: &ManagementClient) -> Result<Reply<Value>, Error> {
    let mut call = client.raw().transport().call(&REVOKE);
    call.json(Ok(revocation()));
    call.reply().await
}

fn at(emulator: &Emulator) -> identity_facade::genauth::ManagementClientBuilder {
    let (id, secret) = emulator.genauth_key();
    ManagementClient::builder(id, secret).host(emulator.genauth_url())
}

#[tokio::test]
async fn a_header_parameter_of_the_brand_is_signed_with_the_others() {
    static TRACED: Operation = POST.enveloped().parameters(&[
        Parameter::header("X-GenAuth-Trace"),
        Parameter::header("X-Authing-Trace"),
        Parameter::header("X-Other"),
    ]);
    let emulator = Emulator::start().await.unwrap();
    for brand in [Brand::GenAuth, Brand::Authing] {
        let client = at(&emulator).brand(brand).build().unwrap();
        let mut call = client.raw().transport().call(&TRACED);
        call.json(Ok(revocation()));
        for parameter in TRACED.parameters {
            call.header(parameter.name, Ok("a  b,c"));
        }
        let reply: Reply<Value> = call.reply().await.unwrap();
        assert_eq!(reply.into_content().unwrap(), json!({"success": true}));
    }
    let requests = emulator.requests();
    let traces = requests
        .iter()
        .map(|request| request.header("x-genauth-trace"));
    assert_eq!(traces.collect::<Vec<_>>(), [Some("a  b,c"); 2]);
}

#[tokio::test]
async fn a_signature_is_accepted_for_both_brands_and_every_kind_of_parameter() {
    let emulator = Emulator::start().await.unwrap();
    for brand in [Brand::GenAuth, Brand::Authing] {
        let client = at(&emulator)
            .brand(brand)
            .language(Language::EnUs)
            .tenant_id("tenant1")
            .build()
            .unwrap();
        let reply = revoke(&client).await.unwrap();
        assert_eq!(reply.into_content().unwrap(), json!({"success": true}));
        for operation in [&GET_USERS, &DELETE_AUTH] {
            let mut call = client.raw().transport().call(operation);
            let name = operation.parameters[0].name;
            call.query(name, Ok(vec!["a b", "c&d"]));
            // Answered or not, the signature is judged first.
            let kind = call.send_empty().await.err().map(|error| error.kind());
            assert_ne!(kind, Some(ErrorKind::Unauthorized), "{}", operation.id);
        }
    }
}

#[tokio::test]
async fn every_request_is_signed_anew() {
    let emulator = Emulator::start().await.unwrap();
    let client = at(&emulator).build().unwrap();
    for _ in 0..3 {
        revoke(&client).await.unwrap();
    }
    let requests = emulator.requests();
    let nonces: std::collections::BTreeSet<_> = requests
        .iter()
        .map(|request| request.header("x-genauth-signature-nonce").unwrap())
        .collect();
    assert_eq!(nonces.len(), 3);
    assert!(nonces.iter().all(|nonce| nonce.len() == 32));
}

#[tokio::test]
async fn a_wrong_secret_is_told_with_the_vendors_code() {
    let emulator = Emulator::start().await.unwrap();
    let client =
        ManagementClient::builder(emulator.genauth_key().0, "wrong").host(emulator.genauth_url());
    let error = revoke(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Unauthorized, Some("1300"))
    );
}

#[tokio::test]
async fn a_management_token_is_fetched_once_however_many_calls_need_it() {
    for brand in [Brand::GenAuth, Brand::Authing] {
        let emulator = Emulator::start().await.unwrap();
        let builder = at(&emulator)
            .brand(brand)
            .authentication(Authentication::ManagementToken);
        let client = builder.build().unwrap();
        let calls: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { revoke(&client).await.map(|reply| reply.status()) })
            })
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        let fetched = emulator
            .requests()
            .iter()
            .filter(|r| r.path == "/api/v3/get-management-token")
            .count();
        assert_eq!((fetched, emulator.requests().len()), (1, 9));
    }
}

#[tokio::test]
async fn a_management_token_is_renewed_before_it_expires() {
    let now = SystemTime::now();
    let theirs = ManualClock::at(now);
    let emulator = Emulator::builder()
        .clock(theirs.clone())
        .start()
        .await
        .unwrap();
    let ours = Arc::new(Mutex::new(now));
    let read = Arc::clone(&ours);
    let builder = at(&emulator).authentication(Authentication::ManagementToken);
    let client = builder
        .clock(move || *read.lock().unwrap())
        .build()
        .unwrap();
    let fetched = || {
        emulator
            .requests()
            .iter()
            .filter(|r| r.path.ends_with("token"))
            .count()
    };
    for (seconds, expected) in [(0, 1), (6000, 1), (950, 2), (6000, 2), (1000, 3)] {
        let step = Duration::from_secs(seconds);
        theirs.advance(step);
        *ours.lock().unwrap() += step;
        revoke(&client).await.unwrap();
        assert_eq!(fetched(), expected);
    }
}

#[tokio::test]
async fn a_refused_management_token_is_forgotten() {
    let vendor = Vendor::answering(|seen| {
        if seen.line.contains("get-management-token") {
            ok(r#"{"statusCode":200,"data":{"access_token":"a.e30.c","expires_in":7200}}"#)
        } else {
            ok(r#"{"statusCode":401,"message":"x","requestId":"req_1"}"#)
        }
    });
    let vendor = vendor.await;
    let builder = ManagementClient::builder("id", "hunter2").host(&vendor.url);
    let client = builder
        .authentication(Authentication::ManagementToken)
        .build()
        .unwrap();
    for _ in 0..2 {
        assert_eq!(
            revoke(&client).await.unwrap_err().kind(),
            ErrorKind::Unauthorized
        );
    }
    assert_eq!(
        vendor
            .seen()
            .iter()
            .filter(|seen| seen.line.contains("token"))
            .count(),
        4,
        "each call renews it once"
    );
}

#[tokio::test]
async fn a_token_that_cannot_be_had_says_so() {
    let vendor = Vendor::saying(ok(
        r#"{"statusCode":401,"message":"hunter2","requestId":"req_1"}"#,
    ))
    .await;
    let builder = ManagementClient::builder("id", "hunter2").host(&vendor.url);
    let client = builder
        .authentication(Authentication::ManagementToken)
        .build()
        .unwrap();
    let error = revoke(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "revokeApplicationAccess: the credentials were not accepted (status 401, request id req_1): while fetching the \
         management token"
    );
    assert_eq!(
        vendor.only().body(),
        r#"{"accessKeyId":"id","accessKeySecret":"hunter2"}"#
    );
}

#[tokio::test]
async fn only_what_was_set_is_sent() {
    let vendor = Vendor::saying(ok(r#"{"statusCode":200}"#)).await;
    let plain = ManagementClient::builder("id", "secret")
        .host(&vendor.url)
        .retry(RetryPolicy::never());
    revoke(&plain.clone().build().unwrap()).await.unwrap();
    let set = plain
        .brand(Brand::Authing)
        .language(Language::ZhTw)
        .tenant_id("t1");
    revoke(&set.build().unwrap()).await.unwrap();
    let seen = vendor.seen();
    assert_eq!(seen[0].header("x-genauth-lang"), None);
    assert_eq!(seen[0].header("x-genauth-app-id"), None);
    assert!(
        seen[0]
            .header("authorization")
            .unwrap()
            .starts_with("GenAuth id:")
    );
    assert_eq!(seen[1].header("x-authing-lang"), Some("zh-TW"));
    assert_eq!(seen[1].header("x-authing-app-id"), Some("t1"));
    assert!(
        seen[1]
            .header("authorization")
            .unwrap()
            .starts_with("authing id:")
    );
}

#[test]
fn a_wrong_set_up_is_noticed_before_it_is_used() {
    for (id, secret) in [
        ("", "hunter2"),
        ("a b", "hunter2"),
        ("a:b", "hunter2"),
        ("id", ""),
        ("id", "hunter2\n"),
    ] {
        let error = ManagementClient::builder(id, secret).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    let builder = ManagementClient::builder("id", "hunter2");
    assert!(
        builder
            .clone()
            .host("http://genauth.example.com")
            .build()
            .is_err()
    );
    assert!(
        builder
            .clone()
            .tenant_id("a\tb")
            .host("http://localhost")
            .build()
            .is_err()
    );
    let error = builder
        .clone()
        .host("http://localhost/api/v3")
        .build()
        .unwrap_err();
    assert!(
        error.to_string().contains("an origin, without a path"),
        "{error}"
    );
    let built = builder.host("http://localhost");
    let printed = format!("{built:?} {:?}", built.clone().build().unwrap());
    assert!(!printed.contains("hunter2"), "{printed}");
}
