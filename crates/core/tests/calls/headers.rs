//! Header parameters: checked like every other input, never in the way of what the client sends itself, and never
//! printed when they are secret.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::support::{Plain, Vendor, ok, say};
use http::Method;
use identity_facade_core::{
    AtMost, BoxFuture, Dialect, Error, ErrorKind, Failure, Int, IntoList, Invalid, Opened,
    Operation, Outgoing, Parameter, QueryRule, Settings, Wire, wire_strings,
};

#[derive(Clone, Copy, Debug)]
enum Mode {
    Dry,
}

wire_strings!(Mode { Dry: "dry" });

static RUN: Operation = Operation::new("Run", Method::POST, "/runs", "runs")
    .parameters(&[
        Parameter::header("X-Mode"),
        Parameter::header("X-Depth"),
        Parameter::header("X-Force"),
        Parameter::header("X-Names"),
        Parameter::header("X-Pass"),
        Parameter::header("X-Reason"),
    ])
    .conditions(&[QueryRule::Required {
        parameter: "X-Reason",
        other: "X-Mode",
        equals: Some("dry"),
        why: "`X-Mode` is `dry`",
    }])
    .secrets(&["X-Pass"])
    .idempotent();

/// A value that needed no check, as generated code passes it.
#[allow(clippy::unnecessary_wraps)]
fn valid<T>(value: T) -> Result<T, Invalid> {
    Ok(value)
}

#[tokio::test]
async fn a_header_holds_whatever_a_query_may_hold() {
    let vendor = Vendor::saying(ok("{}")).await;
    let mut call = vendor.transport().call(&RUN);
    call.header("X-Mode", Mode::try_from("dry"));
    call.header("X-Depth", Int::<1, 9>::try_from(3));
    call.header("X-Force", valid(false));
    call.header::<AtMost<String, 2>>("X-Names", ["a", "b c"].into_list());
    call.header("X-Reason", valid(""));
    call.send_empty().await.unwrap();
    let seen = vendor.only();
    let sent = ["x-mode", "x-depth", "x-force", "x-names", "x-reason"].map(|n| seen.header(n));
    assert_eq!(
        sent[..4],
        [Some("dry"), Some("3"), Some("false"), Some("a,b c")]
    );
    assert!(sent[4].is_none_or(str::is_empty));
}

#[tokio::test]
async fn what_no_header_can_carry_is_a_violation_that_names_it() {
    let vendor = Vendor::saying(ok("{}")).await;
    for (text, why) in [
        ("a\r\nX-Admin: 1", "a character that no header can carry"),
        ("a\0", "a character that no header can carry"),
        ("a\tb", "a character that no header can carry"),
        ("a\u{7f}", "a character that no header can carry"),
        ("Zoë", "a character that no header can carry"),
        (" a", "white space"),
        ("a ", "white space"),
    ] {
        let mut call = vendor.transport().call(&RUN);
        call.header("X-Reason", valid(text));
        let error = call.send_empty().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Validation);
        let violations = error.violations();
        assert_eq!(
            (violations.len(), violations[0].field.as_str()),
            (1, "X-Reason")
        );
        assert!(violations[0].to_string().contains(why), "{text:?}: {error}");
    }
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn an_item_that_would_read_as_two_is_refused_by_its_index() {
    let vendor = Vendor::saying(ok("{}")).await;
    let mut call = vendor.transport().call(&RUN);
    call.header("X-Names", valid(vec!["a", "b,c", "", "d\n"]));
    let error = call.send_empty().await.unwrap_err();
    let fields = error.violations().iter().map(|v| v.field.as_str());
    assert_eq!(
        fields.collect::<Vec<_>>(),
        ["X-Names[1]", "X-Names[2]", "X-Names[3]"]
    );
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn an_empty_list_sends_no_header_and_is_missed_where_one_is_required() {
    static NAMED: Operation = Operation::new("Run", Method::GET, "/runs", "runs")
        .parameters(&[Parameter::header("X-Names").required()]);
    let vendor = Vendor::saying(ok("{}")).await;
    let mut call = vendor.transport().call(&NAMED);
    call.header("X-Names", valid(vec!["a"]));
    call.header("X-Names", valid(Vec::<String>::new()));
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.violations()[0].to_string(), "`X-Names`: required");
    let mut call = vendor.transport().call(&RUN);
    call.header("X-Names", valid(Vec::<String>::new()));
    call.send_empty().await.unwrap();
    assert_eq!(vendor.only().header("x-names"), None);
}

#[tokio::test]
async fn a_condition_between_headers_is_checked() {
    let vendor = Vendor::saying(ok("{}")).await;
    let mut call = vendor.transport().call(&RUN);
    call.header("x-mode", valid("dry"));
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(
        error.violations()[0].to_string(),
        "`X-Reason`: required when `X-Mode` is `dry`"
    );
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn a_header_of_the_client_itself_cannot_be_set_by_a_call() {
    let vendor = Vendor::saying(ok("{}")).await;
    for name in [
        "Authorization",
        "content-type",
        "Content-Length",
        "Host",
        "User-Agent",
        "Connection",
        "Transfer-Encoding",
        "Cookie",
        "Date",
        "Proxy-Authorization",
    ] {
        let mut call = vendor.transport().call(&RUN);
        call.header(name, valid("x"));
        let error = call.send_empty().await.unwrap_err();
        assert_eq!(
            error.violations()[0].to_string(),
            format!("`{name}`: is set by the client itself")
        );
    }
    assert!(vendor.seen().is_empty());
}

/// A vendor that wants a header of its own on each attempt, and keeps what the attempts looked like when printed.
#[derive(Debug, Default)]
struct Versioned {
    attempts: Arc<AtomicU32>,
    printed: Arc<std::sync::Mutex<String>>,
}

impl Dialect for Versioned {
    fn name(&self) -> &'static str {
        "versioned"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let attempt = self.attempts.fetch_add(1, Ordering::Relaxed);
            request.set_header(
                http::HeaderName::from_static("x-mode"),
                http::HeaderValue::from(attempt),
            );
            let shown = format!("{request:?} {:?}", request.headers());
            self.printed.lock().unwrap().push_str(&shown);
            request.authorize("Bearer key-that-must-not-print")
        })
    }

    fn judge(
        &self,
        operation: &Operation,
        answer: &identity_facade_core::Answer,
    ) -> Result<Opened, Failure> {
        Plain.judge(operation, answer)
    }
}

#[tokio::test]
async fn a_header_survives_retries_and_never_hides_what_the_vendor_is_told_on_each_attempt() {
    let vendor = Vendor::answering(|seen| match seen.header("x-mode") {
        Some("2") => ok("{}"),
        _ => say("503 Service Unavailable", &["retry-after: 0"], ""),
    })
    .await;
    let transport = Settings::new()
        .base_url(&vendor.url)
        .build(Versioned::default())
        .unwrap();
    let mut call = transport.call(&RUN);
    call.header("X-Mode", valid("of the caller"));
    call.header("X-Reason", valid("because"));
    call.send_empty().await.unwrap();
    let seen = vendor.seen();
    let sent = |name: &str| seen.iter().map(|s| s.header(name)).collect::<Vec<_>>();
    assert_eq!(sent("x-mode"), [Some("0"), Some("1"), Some("2")]);
    assert_eq!(sent("x-reason"), [Some("because"); 3]);
}

#[tokio::test]
async fn a_secret_header_is_sent_and_never_printed_or_repeated() {
    let vendor = Vendor::saying(say(
        "400 Bad Request",
        &["x-request-id: pass-that-must-not-print"],
        "pass-that-must-not-print",
    ))
    .await;
    let dialect = Versioned::default();
    let printed = dialect.printed.clone();
    let transport = Settings::new()
        .base_url(&vendor.url)
        .build(dialect)
        .unwrap();
    let mut call = transport.call(&RUN);
    call.header("X-Pass", valid("pass-that-must-not-print"));
    let shown = format!("{call:?}");
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(
        vendor.only().header("x-pass"),
        Some("pass-that-must-not-print")
    );
    let shown = format!("{shown} {error} {error:?} {} ", printed.lock().unwrap());
    assert!(shown.contains("x-pass"), "{shown}");
    assert!(!shown.contains("must-not-print"), "{shown}");
}

#[tokio::test]
async fn a_number_can_be_a_segment_of_the_path_and_a_list_cannot() {
    static GET: Operation = Operation::new("Run", Method::GET, "/runs/{number}", "runs")
        .parameters(&[Parameter::path("number")]);
    let vendor = Vendor::saying(ok("{}")).await;
    let mut call = vendor.transport().call(&GET);
    call.path("number", Int::<1, 9>::try_from(7));
    call.send_empty().await.unwrap();
    assert_eq!(vendor.only().line, "GET /runs/7 HTTP/1.1");
    let mut call = vendor.transport().call(&GET);
    call.path("number", valid(vec!["1", "2"]));
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.violations()[0].field, "number");
}
