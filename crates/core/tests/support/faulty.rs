//! A vendor that fails as told before it succeeds, and the calls that meet it.

#![allow(dead_code)] // each test file uses its part

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use identity_facade_core::{CallOptions, Error, Operation, Rate, Reply, Transport};
use serde::de::IgnoredAny;

use crate::support::{Say, Vendor, ok, say};

pub(crate) const READ: Operation = Operation::new("ReadThing", Method::GET, "/thing", "things")
    .idempotent()
    .rate(Rate::Uncounted);
pub(crate) static GET: Operation = READ;
pub(crate) static POST: Operation =
    Operation::new("MakeThing", Method::POST, "/thing", "things").rate(Rate::Uncounted);

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// The connection ends without an answer.
pub(crate) fn silence() -> Say {
    Say {
        head: String::new(),
        ..say("200 OK", &[], "")
    }
}

pub(crate) fn late(after: Duration) -> Say {
    Say { after, ..ok("{}") }
}

pub(crate) fn throttled(retry_after: &str) -> Say {
    say(
        "429 Too Many",
        &[&format!("retry-after: {retry_after}")],
        "",
    )
}

pub(crate) fn broken() -> Say {
    say("503 Unavailable", &[], "")
}

/// A vendor that says these in turn, then success.
pub(crate) async fn saying(answers: Vec<Say>) -> Vendor {
    let turn = AtomicUsize::new(0);
    Vendor::answering(move |_| {
        let turn = turn.fetch_add(1, Ordering::Relaxed);
        answers.get(turn).cloned().unwrap_or_else(|| ok("{}"))
    })
    .await
}

pub(crate) type Outcome = Result<Reply<IgnoredAny>, Error>;

pub(crate) async fn ask(
    transport: &Transport,
    operation: &'static Operation,
    options: CallOptions,
) -> Outcome {
    let mut call = transport.call(operation);
    call.options(options);
    call.reply().await
}

pub(crate) async fn plainly(vendor: &Vendor, operation: &'static Operation) -> Outcome {
    ask(&vendor.transport(), operation, CallOptions::new()).await
}
