//! One call, while it is filled. Values arrive checked or refused; what is refused is kept, and sending reports all of
//! it at once before anything leaves. A call is a value: it can be cloned, kept and sent later.

mod body;
mod conditions;
pub(crate) mod filled;
mod future;
mod generated;
mod numbers;
mod object;
pub(crate) mod request;

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use self::filled::Filled;
pub use self::future::{ReplyFuture, ResponseFuture};
use crate::error::Error;
use crate::input::json_object::JsonObject;
use crate::input::multipart::Multipart;
use crate::input::query::QueryValue;
use crate::operation::Operation;
use crate::send::delivered::Delivered;
use crate::send::future::BoxFuture;
use crate::send::options::CallOptions;
use crate::send::transport::Transport;
use crate::violation::Invalid;

/// A call that was not sent yet.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    transport: Transport,
    filled: Filled,
    options: Arc<CallOptions>,
}

impl Transport {
    /// Starts a call of `operation`.
    pub fn call(&self, operation: &'static Operation) -> Call {
        self.filled_call(Filled::new(operation))
    }

    /// A call of what was filled in before.
    pub(crate) fn filled_call(&self, filled: Filled) -> Call {
        Call {
            transport: self.clone(),
            filled,
            options: Arc::clone(self.options()),
        }
    }
}

impl Call {
    /// Sets a path parameter. A list cannot stand in a path.
    pub fn path<T: QueryValue>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.filled
            .set_path(name, value.map(QueryValue::into_query));
    }

    /// Sets a query parameter.
    pub fn query<T: QueryValue>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.filled
            .set_query(name.into(), value.map(QueryValue::into_query));
    }

    /// Sets a header parameter. Refused are characters that no header can carry, and headers that the client sets
    /// itself, such as `Authorization`. A list is written with commas; one without items is not sent.
    pub fn header<T: QueryValue>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.filled
            .set_header(name, value.map(QueryValue::into_query));
    }

    /// Sets a member of the JSON body, which becomes an object.
    pub fn member<T: Serialize>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.filled.body.member(name, value);
    }

    /// Sets a member of the JSON body to JSON text.
    #[doc(hidden)]
    pub fn __member(&mut self, name: &'static str, json: Result<String, Invalid>) {
        self.filled.body.set_member(name, json);
    }

    /// Sends `null` for a member of the JSON body.
    pub fn null(&mut self, name: &'static str) {
        self.filled.body.set_member(name, Ok("null".to_owned()));
    }

    /// Sets the members of the JSON body that no setter is there for, instead of those set so before.
    pub fn extra(&mut self, members: Result<JsonObject, Invalid>) {
        self.filled.body.extra(members);
    }

    /// Sets the whole JSON body, instead of everything set of it before. What a list or another value breaks is reported
    /// under `body`; the members of an object keep their own names and can still be set one by one.
    pub fn json<T: Serialize>(&mut self, value: Result<T, Invalid>) {
        self.filled.body.json(value);
    }

    /// Adds parts to the form with files that is the body: `call.form(|form| form.text("name", "value"))`.
    pub fn form(&mut self, add: impl FnOnce(Multipart) -> Multipart) {
        self.filled.body.form(add);
    }

    /// Keeps why the value of `name` was refused: the call is not sent then.
    pub fn refuse(&mut self, name: &'static str, invalid: Invalid) {
        self.filled.refuse(name, invalid);
    }

    /// Sets how this call differs from the client's other calls, instead of anything said of it before.
    pub fn options(&mut self, options: CallOptions) {
        self.options = Arc::new(options.or(self.transport.options()));
    }

    /// Sends the call; the content of its answer is read as `T`.
    pub fn send<T>(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.reply())
    }

    /// Sends the call; the content of its answer is read as `T`, and the rest of the answer is there, too.
    pub fn reply<T>(self) -> ReplyFuture<T> {
        let (operation, strict) = (self.operation(), self.options.strict);
        ReplyFuture::new(self.deliver(), operation, true, strict)
    }

    /// Sends the call; whatever a success says is ignored.
    pub fn send_empty(self) -> ResponseFuture<()> {
        ResponseFuture::new(self.reply_empty())
    }

    /// The same as [`send_empty`](Self::send_empty), with the rest of the answer.
    pub fn reply_empty(self) -> ReplyFuture<()> {
        let (operation, strict) = (self.operation(), self.options.strict);
        ReplyFuture::new(self.deliver(), operation, false, strict)
    }

    /// The facts of what is called.
    pub(crate) const fn operation(&self) -> &'static Operation {
        self.filled.operation
    }

    /// Whether an item that cannot be read makes the whole content unreadable.
    pub(crate) fn is_strict(&self) -> bool {
        self.options.strict
    }

    pub(crate) fn deliver(self) -> BoxFuture<'static, Result<Delivered, Error>> {
        let (transport, operation) = (self.transport, self.filled.operation);
        match self.filled.into_outgoing() {
            Ok(request) => transport.execute(request, self.options),
            Err(invalid) => Box::pin(async move { Err(transport.refuse(operation, invalid)) }),
        }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation().id)
    }
}
