//! For the tests of the raw crates: every limit of a description is reached through the public client, in front of
//! a server that counts what arrives.

use http::StatusCode;
use httpmock::MockServer;
use identity_facade_core::{
    Answer, BoxFuture, Dialect, Error, ErrorKind, Failure, Opened, Operation, Outgoing, Rule,
    Settings, Transport, Wire,
};

#[path = "../../../conformance/src/sample.rs"]
pub mod sample;

/// A list whose length is limited, and a call whose list has `n` items.
pub struct ListLimit<C> {
    pub operation: &'static str,
    pub field: &'static str,
    pub min: usize,
    pub max: usize,
    pub call: for<'c> fn(&'c C, usize) -> BoxFuture<'c, Result<(), Error>>,
}

/// A parameter of a path, and a call in which it is `value`.
pub struct Segment<C> {
    pub operation: &'static str,
    pub parameter: &'static str,
    pub call: for<'c> fn(&'c C, &'c str) -> BoxFuture<'c, Result<(), Error>>,
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
    pub async fn requests<'c>(
        &'c self,
        call: BoxFuture<'c, Result<(), Error>>,
    ) -> (usize, Result<(), Error>) {
        let mock = self.server.mock(|when, then| {
            when.any_request();
            then.status(StatusCode::NO_CONTENT.as_u16());
        });
        let outcome = call.await;
        let requests = mock.calls();
        self.server.reset();
        (requests, outcome)
    }
}

/// At the limit a request is sent; one item more, or one fewer than the minimum, and none is.
pub async fn every_list_is_limited<C>(bench: &Bench<C>, limits: &[ListLimit<C>]) {
    for limit in limits {
        let place = format!("{} {}", limit.operation, limit.field);
        let allowed = if limit.max == usize::MAX {
            limit.min
        } else {
            limit.max
        };
        let (requests, outcome) = bench.requests((limit.call)(&bench.client, allowed)).await;
        outcome.unwrap_or_else(|error| panic!("{place}: {allowed} are allowed, but: {error}"));
        assert_eq!(requests, 1, "{place}: {allowed} items are sent");
        if limit.max != usize::MAX {
            let rule = Rule::AtMost {
                max: limit.max,
                got: limit.max + 1,
            };
            refused(bench, limit, limit.max + 1, &rule).await;
        }
        if limit.min > 0 {
            refused(
                bench,
                limit,
                limit.min - 1,
                &Rule::AtLeast {
                    min: limit.min,
                    got: limit.min - 1,
                },
            )
            .await;
        }
    }
}

async fn refused<C>(bench: &Bench<C>, limit: &ListLimit<C>, count: usize, rule: &Rule) {
    let place = format!("{} {} with {count} items", limit.operation, limit.field);
    let (requests, outcome) = bench.requests((limit.call)(&bench.client, count)).await;
    let error = outcome.expect_err(&place);
    assert_eq!(requests, 0, "{place}: nothing is sent");
    assert_eq!(error.kind(), ErrorKind::Validation, "{place}");
    assert!(
        error
            .violations()
            .iter()
            .any(|v| v.field == limit.field && v.rule == *rule),
        "{place}: {:?} does not say {rule:?}",
        error.violations()
    );
}

/// What could change the path of a request.
const HOSTILE: [&str; 7] = ["", ".", "..", "a/b", "a\\b", "%2e%2e", "a\nb"];

/// Nothing that could change the path is sent, whichever segment it is given for.
pub async fn every_segment_keeps_its_place<C>(bench: &Bench<C>, segments: &[Segment<C>]) {
    for segment in segments {
        for value in HOSTILE {
            let place = format!("{} {} = {value:?}", segment.operation, segment.parameter);
            let (requests, outcome) = bench.requests((segment.call)(&bench.client, value)).await;
            let error = outcome.expect_err(&place);
            assert_eq!(requests, 0, "{place}: nothing is sent");
            assert_eq!(error.kind(), ErrorKind::Validation, "{place}");
            assert!(
                error
                    .violations()
                    .iter()
                    .any(|v| v.field == segment.parameter),
                "{place}: {error}"
            );
        }
    }
}
