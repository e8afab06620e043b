//! A vendor whose calls all share one rate limit.

use std::time::Duration;

use http::Method;
use identity_facade_core::{
    Answer, BoxFuture, Bucket, Dialect, Error, Failure, Opened, Operation, Outgoing, Quota, Wire,
};

use crate::support::Plain;

pub(crate) const SECOND: Duration = Duration::from_secs(1);

pub(crate) static READ: Operation =
    Operation::new("ReadThing", Method::GET, "/thing", "things").idempotent();

/// It has one bucket for everything.
#[derive(Debug)]
pub(crate) struct Metered(Bucket);

impl Metered {
    /// So many calls in ten seconds.
    pub(crate) fn new(calls: u32) -> Self {
        Self(Bucket::new("metered:all", Quota::new(calls, 10 * SECOND)))
    }
}

impl Dialect for Metered {
    fn name(&self) -> &'static str {
        "metered"
    }

    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Plain.authenticate(request, wire)
    }

    fn buckets(&self, request: &Outgoing) -> Vec<Bucket> {
        request.operation().rate.buckets(&self.0, request)
    }

    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure> {
        Plain.judge(operation, answer)
    }
}
