//! A canary stands wherever a secret can: in credentials, queries, headers, bodies, answers and refused values. No
//! public type sings when it is printed, and a type that is not on a list here fails the test.

#![cfg(feature = "reqwest-builder")]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::support::{Vendor, ok, say};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use identity_facade_core::{
    Answer, AtMost, BodyKind, BoxFuture, CallOptions, Checks, ConnectionError, Detail, Dialect,
    Error, ErrorKind, Failure, Invalid, JsonItems, JsonMembers, Multipart, Opened, Operation,
    Outgoing, Parameter, Rate, Redacted, Reply, ResponseBody, RetryPolicy, Secret, Settings, Text,
    UnknownEvent, Wire,
};
use serde::de::IgnoredAny;

const CANARY: &str = "canary-7f3a";

/// Facts, numbers and names of ours: nothing secret gets in.
const FACTS: &[&str] = &[
    "Admission",
    "AnyText",
    "Attempted",
    "BodyKind",
    "BodyRule",
    "Bucket",
    "Bulk",
    "CallOptions",
    "CarriedOut",
    "CompiledPattern",
    "Counts",
    "Deadline",
    "Dropped",
    "Duplicate",
    "Entry",
    "ErrorKind",
    "Field",
    "Finished",
    "Form",
    "GaveUp",
    "InputHash",
    "Inputs",
    "Int",
    "Keyset",
    "LinesError",
    "Listing",
    "LocalLimiter",
    "Location",
    "OnOutage",
    "Operation",
    "Outcome",
    "Paginated",
    "Paging",
    "Parameter",
    "Pause",
    "Plan",
    "PlannedPart",
    "PlannedRequest",
    "Problem",
    "Progress",
    "Property",
    "QueryRule",
    "Quota",
    "Rate",
    "RateLimit",
    "Receipt",
    "Remedy",
    "Report",
    "ReportedError",
    "RetryPolicy",
    "Style",
    "Unreadable",
];

/// The caller's own values, which print as themselves; what is secret among them is a `Secret` or `Redacted`.
const VALUES: &[&str] = &[
    "AtMost",
    "Items",
    "JsonObject",
    "Lines",
    "Nullable",
    "Open",
    "Seconds",
    "Text",
    "UnknownValue",
];

/// They have no `Debug` at all.
const SILENT: &[&str] = &["Json", "QueryPair", "QueryText"];

/// Behind features, tested where they live: a client of a server of the user's own, and an input that prints its
/// operation.
const ELSEWHERE: &[&str] = &["Input", "RedisLimiter"];

static OPERATION: Operation =
    Operation::new("MakeThing", Method::POST, "/things/{thing_id}", "things")
        .parameters(&[
            Parameter::path("thing_id"),
            Parameter::query("token"),
            Parameter::header("x-token"),
        ])
        .body(BodyKind::Required)
        .rate(Rate::Uncounted);

/// What was printed, by the name of the type.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<(&'static str, String)>>>);

impl Printed {
    fn print(&self, name: &'static str, value: &dyn Debug) {
        let text = format!("{value:?} {value:#?}");
        self.0.lock().unwrap().push((name, text));
    }
}

/// A dialect that prints all it is given.
struct Spy(Printed);

impl Debug for Spy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Spy")
    }
}

impl Dialect for Spy {
    fn name(&self) -> &'static str {
        "spy"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            request.authorize(&format!("Bearer {CANARY}"))?;
            self.0.print("Outgoing", request);
            self.0
                .print("Outgoing", request.headers().get("authorization").unwrap());
            self.0.print("Wire", wire);
            Ok(())
        })
    }

    fn judge(&self, _: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        self.0.print("Answer", answer);
        let opened = Opened::new(answer.body.clone(), None);
        self.0.print("Opened", &opened);
        if answer.status.is_success() {
            return Ok(opened);
        }
        let mut failure = Failure::from_status(answer.status);
        failure.details = vec![Detail::new(None, Some(CANARY.to_owned()), None)];
        self.0.print("Failure", &failure);
        self.0.print("Detail", &failure.details[0]);
        Err(failure)
    }
}

async fn printed_by_calls(printed: &Printed) {
    let header = format!("set-cookie: {CANARY}");
    let answers = [
        say("200 OK", &[&header], format!(r#"{{"secret":"{CANARY}"}}"#)),
        say("422 Unprocessable", &[&header], CANARY),
        ok(CANARY),
        ok(&format!(r#"["{CANARY}"]"#)),
        say("200 OK", &["content-length: 99"], CANARY),
    ];
    for answer in answers {
        let vendor = Vendor::saying(answer).await;
        let builder = Settings::new().base_url(&vendor.url);
        printed.print("Settings", &builder);
        let builder = builder.reqwest(|client| {
            let mut headers = HeaderMap::new();
            headers.insert("x-key", HeaderValue::from_static(CANARY));
            client.default_headers(headers)
        });
        printed.print("Settings", &builder);
        let transport = builder.build(Spy(printed.clone())).unwrap();
        printed.print("Transport", &transport);
        let mut call = transport.call(&OPERATION);
        call.path("thing_id", Ok::<_, Invalid>(CANARY));
        call.query("token", Ok::<_, Invalid>(CANARY));
        call.header("x-token", Ok::<_, Invalid>(CANARY));
        call.json(Ok::<_, Invalid>(CANARY));
        call.options(CallOptions::new().retry(RetryPolicy::never()));
        printed.print("Call", &call);
        let request = transport.request("POST", &format!("/things/{CANARY}"));
        let request = request.query("token", CANARY).json(CANARY);
        printed.print("Request", &request);
        printed.print("ResponseFuture", &call.clone().send::<IgnoredAny>());
        let mut pages = call.clone().pages::<Secret>();
        printed.print("PageStream", &pages);
        printed.print("ItemStream", &call.clone().items::<Secret>());
        match pages.next().await {
            Some(Ok(page)) => printed.print("Page", &page),
            Some(Err(error)) => print_error(printed, &error),
            None => {}
        }
        let reply = call.reply::<IgnoredAny>();
        printed.print("ReplyFuture", &reply);
        match reply.await {
            Ok(reply) => {
                printed.print("Reply", &reply);
                let reply: Reply<Secret> = reply.map(|_| Secret::from(CANARY));
                printed.print("Reply", &reply);
            }
            Err(error) => print_error(printed, &error),
        }
    }
    let nowhere = Settings::new().base_url("http://127.0.0.1:1");
    let nowhere = nowhere
        .retry(RetryPolicy::never())
        .build(Spy(printed.clone()))
        .unwrap();
    let mut call = nowhere.call(&OPERATION);
    call.path("thing_id", Ok::<_, Invalid>(CANARY));
    call.query("token", Ok::<_, Invalid>(CANARY));
    call.json(Ok::<_, Invalid>(CANARY));
    print_error(printed, &call.send_empty().await.unwrap_err());
}

/// The error and everything behind it, in every way of printing.
fn print_error(printed: &Printed, error: &Error) {
    printed.print("Error", error);
    printed.print("Error", &error.to_string());
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        printed.print("Error", &error);
        printed.print("Error", &error.to_string());
        cause = error.source();
    }
}

fn printed_by_refusals(printed: &Printed) {
    let refused = Text::<1, 5>::try_from(CANARY).unwrap_err();
    let listed = AtMost::<Text<1, 5>, 3, 1>::try_from_iter([CANARY]).unwrap_err();
    for invalid in [refused, listed] {
        printed.print("Invalid", &invalid);
        printed.print("Invalid", &invalid.to_string());
        for violation in invalid.clone().into_violations() {
            printed.print("Violation", &violation);
            printed.print("Rule", &violation.rule);
        }
        let mut checks = Checks::default();
        checks.refuse("field", invalid.clone());
        printed.print("Checks", &checks);
        print_error(printed, &Error::from(invalid));
    }
    for base in [
        format!("https://user:{CANARY}@api.example.com"),
        format!("https://api.example.com?key={CANARY}"),
        format!("ftp://{CANARY}"),
    ] {
        let builder = Settings::new().base_url(base);
        printed.print("Settings", &builder);
        print_error(printed, &builder.build(Spy(printed.clone())).unwrap_err());
    }
    let roots = Settings::new().base_url("http://127.0.0.1:1");
    let roots = roots.root_certificates(CANARY);
    printed.print("Settings", &roots);
    let error = roots.build(Spy(printed.clone())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    print_error(printed, &error);
}

fn printed_by_events(printed: &Printed) {
    let data = format!(r#"{{"token":"{CANARY}","count":"{CANARY}"}}"#);
    let unknown = UnknownEvent::read("thing.happened", data.as_bytes()).unwrap();
    printed.print("UnknownEvent", &unknown);
    let text = format!(r#""{CANARY}"#);
    let unreadable = UnknownEvent::read("thing.happened", text.as_bytes()).unwrap_err();
    printed.print("UnreadableData", &unreadable);
    printed.print("UnreadableData", &unreadable.to_string());
}

#[tokio::test]
async fn no_public_type_prints_a_secret_and_none_is_forgotten() {
    let printed = Printed::default();
    printed_by_calls(&printed).await;
    printed_by_refusals(&printed);
    printed.print("Secret", &Secret::from(CANARY));
    printed.print("Redacted", &Redacted::from(CANARY));
    printed_by_events(&printed);
    let broken = ConnectionError::interrupted(format!("the server says {CANARY}"));
    printed.print("ConnectionError", &broken);
    printed.print("ResponseBody", &ResponseBody::new(CANARY.to_owned()));
    let object = format!(r#"{{"key": "{CANARY}"}}"#);
    let mut members = JsonMembers::of(object.as_bytes());
    printed.print("JsonMember", &members.next().unwrap());
    printed.print("JsonMembers", &members);
    printed.print("JsonItems", &JsonItems::of(CANARY.as_bytes()));
    let form = Multipart::new().text("key", CANARY);
    let form = form.file("image", CANARY, "image/png", CANARY, 100);
    printed.print("Multipart", &form);
    let failure = Failure::from_status(StatusCode::BAD_REQUEST);
    print_error(&printed, &Error::from_failure(failure).with_note("ours"));

    let printed = printed.0.lock().unwrap();
    for (name, text) in printed.iter() {
        assert!(!text.contains(CANARY), "{name} prints it: {text}");
    }
    let lists = [FACTS, VALUES, SILENT, ELSEWHERE].concat();
    let known = lists
        .into_iter()
        .chain(printed.iter().map(|(name, _)| *name));
    let known: BTreeSet<_> = known.map(str::to_owned).collect();
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    assert_eq!(
        known,
        public_types(&sources),
        "left: listed here, right: public in the sources"
    );
}

/// The names of all public structs and enums.
fn public_types(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(public_types(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let declared = text.lines().filter_map(|line| {
                let rest = line
                    .strip_prefix("pub struct ")
                    .or(line.strip_prefix("pub enum "))?;
                rest.split(|c: char| !c.is_alphanumeric()).next()
            });
            names.extend(declared.map(str::to_owned));
        }
    }
    names
}
