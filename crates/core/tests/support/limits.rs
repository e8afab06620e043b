//! For the tests of the raw crates: every limit of a description is reached through the public client, in front of
//! a server that counts what arrives.

use http::StatusCode;
use httpmock::MockServer;
use identity_facade_core::{
    Answer, BoxFuture, Dialect, Error, ErrorKind, Failure, Opened, Operation, Outgoing,
    ReplyFuture, Rule, Settings, Transport, Violation, Wire,
};
use serde_json::{Value, json};

#[path = "../../../conformance/src/sample.rs"]
pub mod sample;

/// A call that a table makes: one type of future for all of them, because a thousand are slow to compile.
type Call = ReplyFuture<()>;

/// What a table does with an answer: nothing is read of it.
pub fn sent<T>(answer: ReplyFuture<T>) -> Call {
    answer.without_content()
}

/// A list whose length is limited, and a call whose list has `n` items.
pub struct ListLimit<C> {
    pub operation: &'static str,
    pub field: &'static str,
    pub min: usize,
    pub max: usize,
    pub call: fn(&C, usize) -> Call,
}

/// A string whose length is limited or that has to match a pattern, and a call in which it is `value`.
pub struct StringLimit<C> {
    pub operation: &'static str,
    pub field: &'static str,
    pub min: usize,
    pub max: usize,
    pub pattern: Option<&'static str>,
    pub call: fn(&C, String) -> Call,
}

/// A number whose range is limited, and a call in which it is `value`.
pub struct NumberLimit<C> {
    pub operation: &'static str,
    pub field: &'static str,
    pub min: i64,
    pub max: i64,
    pub call: fn(&C, i64) -> Call,
}

/// A JSON object whose size in bytes is limited, and a call in which it is `value`.
pub struct SizeLimit<C> {
    pub operation: &'static str,
    pub field: &'static str,
    pub max: usize,
    pub call: fn(&C, Value) -> Call,
}

/// A call that breaks a condition, and what is held against it: this rule, once for each field.
pub struct Broken<C> {
    pub operation: &'static str,
    pub fields: &'static [&'static str],
    pub rule: &'static str,
    pub call: fn(&C) -> Call,
}

/// A parameter of a path, and a call in which it is `value`.
pub struct Segment<C> {
    pub operation: &'static str,
    pub parameter: &'static str,
    pub call: fn(&C, &str) -> Call,
}

/// A vendor without rules: whatever is answered is a success.
#[derive(Debug)]
struct Plain;

impl Dialect for Plain {
    fn name(&self) -> &'static str {
        "plain"
    }

    fn authenticate<'a>(
        &'a self,
        _: &'a mut Outgoing,
        _: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }

    fn judge(&self, _: &Operation, _: &Answer) -> Result<Opened, Failure> {
        Ok(Opened::default())
    }
}

/// A server that takes everything, and a client of it.
pub struct Bench<C> {
    server: MockServer,
    pub client: C,
}

impl<C> Bench<C> {
    pub fn new(client: impl FnOnce(Transport) -> C) -> Self {
        let server = MockServer::start();
        let transport = Settings::new()
            .base_url(server.base_url())
            .build(Plain)
            .expect("a loopback origin is allowed");
        Self {
            client: client(transport),
            server,
        }
    }

    /// How many requests `call` causes, and what it answers.
    async fn requests(&self, call: Call) -> (usize, Result<(), Error>) {
        let mock = self.server.mock(|when, then| {
            when.any_request();
            then.status(StatusCode::NO_CONTENT.as_u16());
        });
        let outcome = call.await.map(drop);
        let requests = mock.calls();
        self.server.reset();
        (requests, outcome)
    }

    /// A call that has to be sent.
    async fn sent(&self, place: &str, call: Call) {
        let (requests, outcome) = self.requests(call).await;
        outcome.unwrap_or_else(|error| panic!("{place} is allowed, but: {error}"));
        assert_eq!(requests, 1, "{place} is sent");
    }

    /// A call that must not be sent, and what is held against it.
    async fn refused(&self, place: &str, call: Call) -> Vec<Violation> {
        let (requests, outcome) = self.requests(call).await;
        let error = outcome.expect_err(place);
        assert_eq!(requests, 0, "{place}: nothing is sent");
        assert_eq!(error.kind(), ErrorKind::Validation, "{place}");
        error.violations().to_vec()
    }

    /// A call that must not be sent because `field` breaks `rule`.
    async fn refused_for(&self, place: &str, field: &str, rule: &Rule, call: Call) {
        let violations = self.refused(place, call).await;
        assert!(
            violations
                .iter()
                .any(|v| v.field == field && v.rule == *rule),
            "{place}: {violations:?} does not say {rule:?}",
        );
    }
}

/// At the limit a request is sent; one item more, or one fewer than the minimum, and none is.
pub async fn every_list_is_limited<C>(bench: &Bench<C>, limits: &[ListLimit<C>]) {
    for limit in limits {
        let ListLimit {
            operation,
            field,
            min,
            max,
            call,
        } = *limit;
        let place = |count| format!("{operation} {field} with {count} items");
        let client = &bench.client;
        let allowed = if max == usize::MAX { min } else { max };
        bench.sent(&place(allowed), call(client, allowed)).await;
        if let Some(got) = max.checked_add(1) {
            let rule = Rule::AtMost { max, got };
            bench
                .refused_for(&place(got), field, &rule, call(client, got))
                .await;
        }
        if let Some(got) = min.checked_sub(1) {
            let rule = Rule::AtLeast { min, got };
            bench
                .refused_for(&place(got), field, &rule, call(client, got))
                .await;
        }
    }
}

/// A string within its limits is sent; one character more, or one fewer than the minimum, or what does not match the
/// pattern, and nothing is.
pub async fn every_string_is_limited<C>(bench: &Bench<C>, limits: &[StringLimit<C>]) {
    for limit in limits {
        let StringLimit {
            operation,
            field,
            min,
            max,
            pattern,
            call,
        } = *limit;
        let place = |what: &str| format!("{operation} {field} {what}");
        let client = &bench.client;
        let good = match pattern {
            Some(pattern) => sample::matching(pattern, min, 0),
            None if max == usize::MAX => "v".repeat(min),
            None => "v".repeat(max),
        };
        bench
            .sent(&place("within its limits"), call(client, good))
            .await;
        if let Some(got) = max.checked_add(1) {
            let rule = Rule::TooLong { max, got };
            let value = "v".repeat(got);
            bench
                .refused_for(&place("too long"), field, &rule, call(client, value))
                .await;
        }
        if let Some(got) = min.checked_sub(1) {
            let rule = Rule::TooShort { min, got };
            let value = "v".repeat(got);
            bench
                .refused_for(&place("too short"), field, &rule, call(client, value))
                .await;
        }
        if let Some(pattern) = pattern {
            let rule = Rule::Pattern(pattern);
            let value = unlike(pattern, min.max(1));
            bench
                .refused_for(&place("of another form"), field, &rule, call(client, value))
                .await;
        }
    }
}

/// A string of this length that does not match the pattern.
fn unlike(pattern: &str, length: usize) -> String {
    let regex = regex_lite::Regex::new(pattern).expect("a pattern of the description");
    let mut strings = ["0", "A", "a", "-", "é", " ", "/", "_"]
        .map(|character| character.repeat(length))
        .into_iter();
    strings
        .find(|string| !regex.is_match(string))
        .expect("a pattern refuses something")
}

/// The smallest and the largest number are sent; one less or one more, and nothing is.
pub async fn every_number_is_limited<C>(bench: &Bench<C>, limits: &[NumberLimit<C>]) {
    for limit in limits {
        let NumberLimit {
            operation,
            field,
            min,
            max,
            call,
        } = *limit;
        let place = |value: i64| format!("{operation} {field} = {value}");
        let client = &bench.client;
        for (edge, beyond) in [(min, min.checked_sub(1)), (max, max.checked_add(1))] {
            bench.sent(&place(edge), call(client, edge)).await;
            if let Some(got) = beyond {
                let rule = Rule::Range { min, max, got };
                bench
                    .refused_for(&place(got), field, &rule, call(client, got))
                    .await;
            }
        }
    }
}

/// An object as large as the vendor takes is sent; one byte more, and nothing is.
pub async fn every_size_is_limited<C>(bench: &Bench<C>, limits: &[SizeLimit<C>]) {
    for limit in limits {
        let SizeLimit {
            operation,
            field,
            max,
            call,
        } = *limit;
        let place = |bytes: usize| format!("{operation} {field} of {bytes} bytes");
        let client = &bench.client;
        let of = |bytes: usize| json!({ "k": "v".repeat(bytes - r#"{"k":""}"#.len()) });
        bench.sent(&place(max), call(client, of(max))).await;
        let rule = Rule::TooManyBytes { max, got: max + 1 };
        bench
            .refused_for(&place(max + 1), field, &rule, call(client, of(max + 1)))
            .await;
    }
}

/// A call that breaks a condition is not sent, and says which condition.
pub async fn every_condition_holds<C>(bench: &Bench<C>, broken: &[Broken<C>]) {
    for row in broken {
        let place = format!("{} breaks {} of {:?}", row.operation, row.rule, row.fields);
        let violations = bench.refused(&place, (row.call)(&bench.client)).await;
        for field in row.fields {
            let says =
                |v: &Violation| v.field == *field && format!("{:?}", v.rule).starts_with(row.rule);
            assert!(
                violations.iter().any(says),
                "{place}: {violations:?} does not say so of {field}"
            );
        }
    }
}

/// What could change the path of a request.
const HOSTILE: [&str; 7] = ["", ".", "..", "a/b", "a\\b", "%2e%2e", "a\nb"];

/// Nothing that could change the path is sent, whichever segment it is given for.
pub async fn every_segment_keeps_its_place<C>(bench: &Bench<C>, segments: &[Segment<C>]) {
    for segment in segments {
        for value in HOSTILE {
            let place = format!("{} {} = {value:?}", segment.operation, segment.parameter);
            let violations = bench
                .refused(&place, (segment.call)(&bench.client, value))
                .await;
            assert!(
                violations.iter().any(|v| v.field == segment.parameter),
                "{place}: {violations:?}"
            );
        }
    }
}
