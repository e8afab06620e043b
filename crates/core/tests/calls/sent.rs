//! One way out: what is refused is refused before anything leaves, and what leaves is what was set.

use crate::support::{self, Vendor, ok, say};
use http::Method;
use identity_facade_core::{
    AtMost, BodyKind, ErrorKind, Int, IntoList, Invalid, Operation, Parameter, Settings, Style,
    Text, identifier,
};
use serde::{Deserialize, Serialize};

identifier!(
    /// An id.
    Id
);

static GET: Operation = Operation::new(
    "GetThing",
    Method::GET,
    "/things/{thing_id}/parts/{part_id}",
    "things",
)
.parameters(&[
    Parameter::path("thing_id"),
    Parameter::path("part_id"),
    Parameter::query("limit").required(),
    Parameter::query("ids").style(Style::Brackets),
    Parameter::query("tags").style(Style::Comma),
    Parameter::query("no_tags").style(Style::Comma),
    Parameter::header("X-Trace"),
])
.idempotent();

static POST: Operation =
    Operation::new("CreateThing", Method::POST, "/things", "things").body(BodyKind::Required);

static PATCH: Operation =
    Operation::new("CreateThing", Method::PATCH, "/things", "things").body(BodyKind::Optional);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Thing {
    name: String,
}

/// A value that needed no check, as generated code passes it.
#[allow(clippy::unnecessary_wraps)]
fn valid<T>(value: T) -> Result<T, Invalid> {
    Ok(value)
}

#[tokio::test]
async fn everything_that_is_wrong_is_reported_at_once_and_nothing_is_sent() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&GET);
    call.path("thing_id", Id::try_from(".."));
    call.query("limit", Int::<1, 500>::try_from(501));
    call.header("X-Trace", valid("a\nb"));
    call.json::<AtMost<Text<1, 2>, 9>>(["a", ""].into_list());
    let error = call.reply::<Thing>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(
        error.to_string(),
        "GetThing: refused before sending: `thing_id`: cannot be a path segment: it names a directory; `limit`: from \
         1 to 500, got 501; `X-Trace`: has a character that no header can carry: a control character, or one \
         outside ASCII; `part_id`: required; `body[1]`: at least 1 characters, got 0"
    );
    assert_eq!(error.violations().len(), 5);
    assert_eq!((error.operation(), error.attempts()), (Some("GetThing"), 0));
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn a_bare_string_cannot_leave_its_segment_either() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    for text in ["", ".", "..", "a/b", "a\\b", "%2e%2e", "a\n"] {
        let mut call = transport.call(&GET);
        call.path("thing_id", valid(text));
        call.path("part_id", valid("1"));
        call.query("limit", valid(1_i64));
        assert_eq!(
            call.send_empty().await.unwrap_err().violations().len(),
            1,
            "{text:?}"
        );
    }
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn a_message_stays_readable_however_much_is_wrong() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&POST);
    call.json::<AtMost<Text<1, 2>, 99>>(vec![""; 30].into_list());
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.violations().len(), 30);
    assert!(
        error
            .to_string()
            .ends_with("`body[19]`: at least 1 characters, got 0; and 10 more"),
        "{error}"
    );
}

#[tokio::test]
async fn a_required_body_is_missed() {
    let vendor = Vendor::saying(ok("{}")).await;
    let error = vendor
        .transport()
        .call(&POST)
        .send_empty()
        .await
        .unwrap_err();
    assert_eq!(error.violations()[0].to_string(), "`body`: required");
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn a_required_list_without_items_is_missed() {
    static BATCH: Operation = Operation::new("GetThings", Method::GET, "/things", "things")
        .parameters(&[Parameter::query("ids").required().style(Style::Brackets)]);
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&BATCH);
    call.query("ids", valid(Vec::<String>::new()));
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.violations()[0].to_string(), "`ids`: required");
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn an_item_that_would_read_as_two_is_refused_where_commas_separate() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&GET);
    call.path("thing_id", valid("1"));
    call.path("part_id", valid("1"));
    call.query("limit", valid(1_i64));
    call.query("ids", valid(vec!["a,b"]));
    call.query("tags", valid(vec!["a", "b,c", ""]));
    let error = call.send_empty().await.unwrap_err();
    let violations = error.violations().iter().map(ToString::to_string);
    assert_eq!(
        violations.collect::<Vec<_>>(),
        [
            "`tags[1]`: has a comma, which separates the items of this list",
            "`tags[2]`: at least 1 characters, got 0"
        ]
    );
    assert!(vendor.seen().is_empty());
}

#[tokio::test]
async fn path_query_and_headers_arrive_as_they_were_set() {
    let vendor = Vendor::saying(ok(r#"{"name":"x"}"#)).await;
    let transport = vendor.transport();
    let mut call = transport.call(&GET);
    call.path("thing_id", Id::try_from("a b+100%ü"));
    call.path("part_id", valid("refused/first"));
    call.path("part_id", Id::try_from("p~1"));
    call.query("limit", valid(7_i64));
    call.query("limit", valid(0_i64));
    call.query("flag", valid(false));
    call.query("empty", valid(""));
    call.query("ids", valid(vec!["1", "x&y"]));
    call.query("tags", valid(vec!["a", "b"]));
    call.query("none", valid(Vec::<String>::new()));
    call.query("no_tags", valid(Vec::<String>::new()));
    call.query::<AtMost<String, 2>>("many", ["1", "2"].into_list());
    call.header("X-Trace", valid("abc"));
    let reply = call.reply::<Thing>().await.unwrap();
    assert_eq!(reply.into_content().unwrap(), Thing { name: "x".into() });
    let seen = vendor.only();
    assert_eq!(
        seen.line,
        "GET /things/a%20b%2B100%25%C3%BC/parts/p~1?limit=0&flag=false&empty=&ids[]=1&ids[]=x%26y&tags=a%2Cb&many=1&\
         many=2 HTTP/1.1"
    );
    assert_eq!(seen.header("x-trace"), Some("abc"));
    assert!(
        seen.header("user-agent")
            .unwrap()
            .starts_with("identity-facade/")
    );
    assert_eq!(seen.header("content-type"), None);
}

#[tokio::test]
async fn a_json_body_holds_what_was_set_and_nothing_else() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&POST);
    call.json(valid(Thing { name: "ü".into() }));
    call.send_empty().await.unwrap();
    let seen = vendor.only();
    assert_eq!(seen.body(), r#"{"name":"ü"}"#);
    assert_eq!(seen.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_body_that_was_not_set_is_not_sent() {
    let vendor = Vendor::saying(ok("{}")).await;
    vendor.transport().call(&PATCH).send_empty().await.unwrap();
    let seen = vendor.only();
    assert_eq!(
        (seen.body().as_str(), seen.header("content-type")),
        ("", None)
    );
}

#[tokio::test]
async fn a_whole_number_is_sent_without_a_fraction() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&POST);
    call.json(valid([3.0, -0.0, 0.5, 9_007_199_254_740_992.0]));
    call.query("ratio", valid(3.0));
    call.send_empty().await.unwrap();
    let seen = vendor.only();
    assert_eq!(seen.body(), "[3,0,0.5,9007199254740992]");
    assert_eq!(seen.line, "POST /things?ratio=3 HTTP/1.1");
}

#[tokio::test]
async fn a_prefix_of_the_base_url_stands_before_every_path() {
    let vendor = Vendor::saying(ok("{}")).await;
    for url in [format!("{}/v1", vendor.url), format!("{}/v1/", vendor.url)] {
        let transport = Settings::new().base_url(url).build(support::Plain).unwrap();
        let mut call = transport.call(&POST);
        call.json(valid(1));
        call.send_empty().await.unwrap();
    }
    assert!(
        vendor
            .seen()
            .iter()
            .all(|seen| seen.line == "POST /v1/things HTTP/1.1")
    );
}

#[tokio::test]
async fn a_form_carries_its_files_and_refuses_what_is_too_large() {
    let vendor = Vendor::saying(ok("{}")).await;
    let transport = vendor.transport();
    let mut call = transport.call(&POST);
    let image = b"identity-facade-00000000".as_slice();
    call.form(|form| form.text("kind", "logo"));
    call.form(|form| form.file("file", "a\"b.png", "image/png", image, 24));
    call.send_empty().await.unwrap();
    let seen = vendor.only();
    assert_eq!(
        seen.header("content-type"),
        Some("multipart/form-data; boundary=identity-facade-00000001")
    );
    assert_eq!(
        seen.body(),
        "--identity-facade-00000001\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nlogo\r\n\
         --identity-facade-00000001\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.png\"\r\n\
         Content-Type: image/png\r\n\r\nidentity-facade-00000000\r\n--identity-facade-00000001--\r\n"
    );

    let mut call = transport.call(&POST);
    call.form(|form| form.file("file", "a.png", "image/png\r\nX: y", image, 23));
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(
        Invalid::from_violations(error.violations().to_vec())
            .unwrap()
            .to_string(),
        "`file`: at most 23 bytes, got 24; `file`: its media type must look like `image/png`"
    );
    assert_eq!(vendor.seen().len(), 1);
}

#[tokio::test]
async fn a_call_and_its_transport_print_no_key() {
    let vendor = Vendor::saying(say(
        "500 Internal Server Error",
        &[],
        "key-that-must-not-print",
    ))
    .await;
    let transport = vendor.transport();
    let mut call = transport.call(&POST);
    call.json(valid("key-that-must-not-print"));
    let printed = format!("{transport:?} {call:?}");
    assert!(printed.contains(&vendor.url), "{printed}");
    let error = call.send_empty().await.unwrap_err();
    let printed = format!("{printed} {error} {error:?} {error:#?}");
    assert!(!printed.contains("must-not-print"), "{printed}");
}
