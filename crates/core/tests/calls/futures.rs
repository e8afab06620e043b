//! A call is a value: it can be kept, cloned, sent to another thread and sent later; only what was set is sent, in the
//! order in which it was set, and nothing before it is polled.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::declared::{MachineId, MakeThingCall, Part};
use crate::support::{self, Vendor, ok, say};
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use identity_facade_core::{
    BodyKind, BodyRule, BoxFuture, CallOptions, ConnectionError, ErrorKind, Operation, ReplyFuture,
    ResponseBody, ResponseFuture, RetryPolicy, Settings, Transport,
};
use serde_json::{Value, json};

const fn make(kind: BodyKind) -> Operation {
    Operation::new("MakeThing", Method::POST, "/things/{machine_id}", "things").body(kind)
}

static OPTIONAL: Operation = make(BodyKind::Optional);
static REQUIRED: Operation = make(BodyKind::Required);
static OBJECT: Operation = make(BodyKind::Object);
static NAMED: Operation = make(BodyKind::Required).rules(&[BodyRule::Required("name")]);
static IDEMPOTENT: Operation = make(BodyKind::Optional).idempotent();

fn call(transport: &Transport, operation: &'static Operation) -> MakeThingCall {
    MakeThingCall::new(transport, operation, "mch_1")
}

/// A client whose requests go nowhere: their bodies are kept.
fn kept() -> (Transport, Arc<Mutex<Vec<String>>>) {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let seen = bodies.clone();
    let settings = Settings::new().base_url("https://api.example.com");
    let settings = settings.exchange(move |request: Request<Bytes>| {
        let body = String::from_utf8(request.body().to_vec()).unwrap();
        seen.lock().unwrap().push(body);
        let answer = Response::new(ResponseBody::new("{}".to_owned()));
        Box::pin(async { Ok(answer) }) as BoxFuture<'static, Result<_, ConnectionError>>
    });
    (settings.build(support::Plain).unwrap(), bodies)
}

/// What is sent as the body of a call that `set` fills.
async fn body(
    operation: &'static Operation,
    set: impl FnOnce(MakeThingCall) -> MakeThingCall,
) -> String {
    let (transport, bodies) = kept();
    set(call(&transport, operation)).await.unwrap();
    bodies.lock().unwrap().pop().unwrap()
}

/// Why a call that `set` fills is refused; nothing is sent then.
async fn refused(
    operation: &'static Operation,
    set: impl FnOnce(MakeThingCall) -> MakeThingCall,
) -> Vec<String> {
    let (transport, bodies) = kept();
    let error = set(call(&transport, operation)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(bodies.lock().unwrap().is_empty());
    error.violations().iter().map(ToString::to_string).collect()
}

#[test]
fn a_call_and_its_futures_go_anywhere() {
    fn call<T: Clone + Send + Sync + Unpin + 'static>() {}
    fn future<T: Send + Unpin + 'static>() {}
    fn awaited<C: IntoFuture<IntoFuture: Send + Unpin + 'static>>() {}
    call::<MakeThingCall>();
    call::<identity_facade_core::Call>();
    future::<ResponseFuture<Value>>();
    future::<ReplyFuture<Value>>();
    // Also of a content that is none of these itself.
    future::<ResponseFuture<std::rc::Rc<Value>>>();
    future::<ReplyFuture<std::marker::PhantomPinned>>();
    awaited::<MakeThingCall>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_is_awaited_on_another_thread_by_each_of_its_names() {
    let vendor = Vendor::saying(ok("7")).await;
    let transport = vendor.transport();
    let call = || call(&transport, &OPTIONAL);
    let awaited = tokio::spawn(call().into_future());
    let sent = tokio::spawn(call().send());
    let replied = tokio::spawn(call().reply());
    assert_eq!(awaited.await.unwrap().unwrap(), 7);
    assert_eq!(sent.await.unwrap().unwrap(), 7);
    let reply = replied.await.unwrap().unwrap();
    assert_eq!(reply.status(), StatusCode::OK);
    assert_eq!(*reply.content().unwrap(), 7);
    assert_eq!(reply.into_content().unwrap(), 7);
    assert_eq!(vendor.seen().len(), 3);
}

#[tokio::test]
async fn a_call_is_cloned_and_sent_twice_and_each_goes_its_own_way() {
    let vendor = Vendor::saying(ok("{}")).await;
    let first = call(&vendor.transport(), &OPTIONAL).name("a").limit(1);
    let second = first.clone().name("b");
    first.clone().await.unwrap();
    first.await.unwrap();
    second.await.unwrap();
    let bodies: Vec<_> = vendor.seen().iter().map(support::Seen::body).collect();
    assert_eq!(
        bodies,
        [r#"{"name":"a"}"#, r#"{"name":"a"}"#, r#"{"name":"b"}"#]
    );
}

#[tokio::test]
async fn a_call_outlives_what_it_was_made_of() {
    let vendor = Vendor::saying(ok("{}")).await;
    let kept = {
        let transport = vendor.transport();
        let (id, name) = (MachineId::try_from("mch_2").unwrap(), "a".to_owned());
        MakeThingCall::new(&transport, &OPTIONAL, &id).name(&name)
    };
    kept.await.unwrap();
    assert!(vendor.only().line.starts_with("POST /things/mch_2 "));
}

#[tokio::test]
async fn what_is_dropped_before_it_is_polled_is_not_sent() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    drop(call(&transport, &OPTIONAL));
    drop(call(&transport, &OPTIONAL).send());
    drop(call(&transport, &OPTIONAL).reply());
    drop(call(&transport, &OPTIONAL).into_future());
    assert!(vendor.seen().is_empty());
    // Neither is one that was refused: it says so only when it is awaited.
    drop(call(&transport, &OPTIONAL).name("").send());
    call(&transport, &OPTIONAL).await.unwrap();
    assert_eq!(vendor.seen().len(), 1);
}

#[tokio::test]
async fn later_options_replace_earlier_ones() {
    let vendor = Vendor::saying(say("503 Service Unavailable", &[], "")).await;
    let once = CallOptions::new().retry(RetryPolicy::never());
    let never_in_time = CallOptions::new().total_timeout(Duration::ZERO);
    let error = call(&vendor.transport(), &IDEMPOTENT)
        .with_options(never_in_time)
        .with_options(once)
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 1));
    assert_eq!(vendor.seen().len(), 1);
}

#[tokio::test]
async fn a_body_that_nothing_was_set_of_depends_on_its_kind() {
    let vendor = Vendor::saying(ok("{}")).await;
    call(&vendor.transport(), &OPTIONAL).await.unwrap();
    let seen = vendor.only();
    assert_eq!(
        (seen.body().as_str(), seen.header("content-type")),
        ("", None)
    );

    let vendor = Vendor::saying(ok("{}")).await;
    call(&vendor.transport(), &OBJECT).await.unwrap();
    let seen = vendor.only();
    let json = Some("application/json");
    assert_eq!(
        (seen.body().as_str(), seen.header("content-type")),
        ("{}", json)
    );

    assert_eq!(refused(&REQUIRED, |call| call).await, ["`body`: required"]);
    assert_eq!(refused(&NAMED, |call| call).await, ["`name`: required"]);
    assert_eq!(
        refused(&NAMED, |call| call.note("x")).await,
        ["`name`: required"]
    );
    // What was set and refused is not told a second time.
    for operation in [&OPTIONAL, &OBJECT, &REQUIRED, &NAMED] {
        let told = refused(operation, |call| call.name("")).await;
        assert_eq!(told, ["`name`: at least 1 characters, got 0"]);
    }
}

#[tokio::test]
async fn members_are_sent_in_the_order_in_which_they_were_set() {
    let set = |call: MakeThingCall| {
        call.note("n")
            .active(false)
            .name("a")
            .mode("wet")
            .ratio(2.0)
    };
    let written = body(&OPTIONAL, set).await;
    assert_eq!(
        written,
        r#"{"note":"n","active":false,"name":"a","mode":"wet","ratio":2}"#
    );
}

#[tokio::test]
async fn a_whole_number_has_no_fraction_wherever_it_stands_in_a_body() {
    let free = json!({"deep": [1.0, {"x": 2.0}], "half": 0.5, "zero": -0.0});
    let written = body(&OPTIONAL, |call| {
        call.ratio(1.0).anything(&free).extra(&free)
    })
    .await;
    let deep = r#""deep":[1,{"x":2}],"half":0.5,"zero":0"#;
    assert_eq!(
        written,
        format!(r#"{{"ratio":1,"anything":{{{deep}}},{deep}}}"#)
    );
}

#[tokio::test]
async fn a_member_that_is_set_again_is_sent_as_it_was_set_last() {
    let written = body(&OPTIONAL, |call| call.name("a").name("").name("b")).await;
    assert_eq!(written, r#"{"name":"b"}"#);
    let told = refused(&OPTIONAL, |call| call.name("a").name("")).await;
    assert_eq!(told, ["`name`: at least 1 characters, got 0"]);
    let written = body(&OPTIONAL, |call| call.note("x").note_null()).await;
    assert_eq!(written, r#"{"note":null}"#);
    let written = body(&OPTIONAL, |call| call.note_null().note("x")).await;
    assert_eq!(written, r#"{"note":"x"}"#);
    let written = body(&OPTIONAL, |call| {
        call.part(Part::builder()).part(Part::builder().name("a"))
    })
    .await;
    assert_eq!(written, r#"{"part":{"name":"a"}}"#);
}

#[tokio::test]
async fn a_parameter_that_is_set_again_replaces_its_refusal() {
    let vendor = Vendor::saying(ok("{}")).await;
    call(&vendor.transport(), &OPTIONAL)
        .limit(0)
        .limit(7)
        .await
        .unwrap();
    assert_eq!(vendor.only().line, "POST /things/mch_1?limit=7 HTTP/1.1");
    let told = refused(&OPTIONAL, |call| call.limit(7).limit(0)).await;
    assert_eq!(told, ["`limit`: from 1 to 500, got 0"]);
}

#[tokio::test]
async fn members_without_a_setter_stand_behind_those_with_one() {
    let set = |call: MakeThingCall| {
        call.extra(json!({"later": 1}))
            .name("a")
            .extra(json!({"new": 2}))
    };
    assert_eq!(body(&OPTIONAL, set).await, r#"{"name":"a","new":2}"#);
    let written = body(&OBJECT, |call| {
        call.extra(BTreeMap::from([("quo\"te", true)]))
    })
    .await;
    assert_eq!(written, r#"{"quo\"te":true}"#);
    let told = refused(&OPTIONAL, |call| {
        call.extra(json!({"name": "b", "new": 1})).name("a")
    })
    .await;
    assert_eq!(told, ["`extra.name`: is set by its own setter, too"]);
    let told = refused(&OPTIONAL, |call| call.extra(json!(["name"]))).await;
    assert_eq!(told, ["`extra`: a JSON object is needed"]);
}

#[tokio::test]
async fn a_whole_body_replaces_what_was_set_and_can_be_changed_member_by_member() {
    let part = || Part::builder().name("a").size(1);
    let written = body(&REQUIRED, |call| {
        call.note("gone").owner("..").with_body(part())
    })
    .await;
    assert_eq!(written, r#"{"name":"a","size":1}"#);
    let written = body(&NAMED, |call| call.with_body(part()).note("n").name("b")).await;
    assert_eq!(written, r#"{"size":1,"note":"n","name":"b"}"#);
    let told = refused(&REQUIRED, |call| call.with_body(Part::builder().size(10))).await;
    assert_eq!(told, ["`size`: from 0 to 9, got 10", "`name`: required"]);
    let written = body(&REQUIRED, |call| {
        call.with_body(Part::builder()).with_body(part())
    })
    .await;
    assert_eq!(written, r#"{"name":"a","size":1}"#);
}

/// The call keeps their JSON text, in one piece, and no string of each: what is lent can go before the call is sent.
#[tokio::test]
async fn a_list_of_lent_ids_is_kept_as_its_text_alone() {
    let vendor = Vendor::saying(ok("{}")).await;
    let listing = (0..500).map(|n| format!("user_{n}"));
    let listing = listing.collect::<Vec<_>>().join("\n");
    let filled = call(&vendor.transport(), &OPTIONAL).users(listing.lines());
    let expected = json!({"users": listing.lines().collect::<Vec<_>>()}).to_string();
    drop(listing);
    filled.await.unwrap();
    assert_eq!(vendor.only().body(), expected);
}

#[test]
fn a_future_names_its_operation_and_nothing_that_was_set() {
    let transport = Settings::new()
        .base_url("http://127.0.0.1:1")
        .build(support::Plain)
        .unwrap();
    let filled = || {
        call(&transport, &OPTIONAL)
            .secret("hunter2")
            .note("hunter2")
    };
    assert_eq!(
        format!("{:?}", filled().send()),
        "ResponseFuture(MakeThing)"
    );
    assert_eq!(format!("{:?}", filled().reply()), "ReplyFuture(MakeThing)");
    assert_eq!(format!("{:?}", filled().call), "Call(MakeThing)");
    assert!(!format!("{:?}", filled()).contains("hunter2"));
}
