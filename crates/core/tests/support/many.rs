//! A bulk form over a function: what is sent is kept, and refused where a test says so.

#![allow(dead_code)] // each test file uses its part

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use http::{Method, StatusCode};
use identity_facade_core::bulk::{Bulk, Form, IntoInputs};
use identity_facade_core::{Error, Failure, IntoInput, Operation};

/// Inputs of a kind: the letter before the number.
pub(crate) static REVOKE: Operation =
    Operation::new("Revoke", Method::POST, "/revoke", "access").idempotent();
pub(crate) static INVITE: Operation = Operation::new("Invite", Method::POST, "/invite", "access");

pub(crate) type Request = Vec<Vec<String>>;

/// What was sent.
#[derive(Clone, Default)]
pub(crate) struct Sent(Arc<Mutex<Vec<Request>>>);

impl Sent {
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.0.lock().unwrap().clone()
    }

    /// Inputs of all requests.
    pub(crate) fn inputs(&self) -> Vec<String> {
        let requests = self.requests();
        requests.into_iter().flatten().flatten().collect()
    }

    fn add(&self, request: &Request) -> usize {
        let mut requests = self.0.lock().unwrap();
        requests.push(request.clone());
        requests.len() - 1
    }
}

/// The kind of an input.
#[allow(clippy::ptr_arg)] // a form is of its input's own type
pub(crate) fn kind(input: &String) -> Cow<'_, str> {
    let end = input
        .char_indices()
        .nth(1)
        .map_or(input.len(), |(at, _)| at);
    input[..end].into()
}

/// Revokes inputs, 10 parts of 50 in a request; `answer` is asked with the number of the request.
pub(crate) fn revoke<V: IntoInput<String>, M>(
    inputs: impl IntoInputs<V, M>,
    sent: &Sent,
    answer: impl Fn(usize, &Request) -> Result<(), Error> + Send + Sync + 'static,
) -> Bulk<String, ()> {
    bulk(Form::grouped(&REVOKE, 10, 50, kind), inputs, sent, answer)
}

/// Any form.
pub(crate) fn bulk<V: IntoInput<String>, M>(
    form: Form<String>,
    inputs: impl IntoInputs<V, M>,
    sent: &Sent,
    answer: impl Fn(usize, &Request) -> Result<(), Error> + Send + Sync + 'static,
) -> Bulk<String, ()> {
    let sent = sent.clone();
    Bulk::new(form, inputs.into_inputs(V::into_input), move |request| {
        let answer = answer(sent.add(&request), &request);
        async move {
            tokio::task::yield_now().await;
            answer
        }
    })
}

/// A refusal by the vendor.
pub(crate) fn refusal(status: u16) -> Error {
    Error::from_failure(Failure::from_status(StatusCode::from_u16(status).unwrap()))
}

/// Refuses requests that hold one of `refused`.
pub(crate) fn refusing(
    refused: HashSet<String>,
) -> impl Fn(usize, &Request) -> Result<(), Error> + Send + Sync + 'static {
    move |_, request| {
        let mut inputs = request.iter().flatten();
        if inputs.any(|id| refused.contains(id)) {
            return Err(refusal(404));
        }
        Ok(())
    }
}

/// Random numbers from a seed (xorshift).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
