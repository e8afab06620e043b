//! One call, while it is filled. Values arrive checked or refused; what is refused is kept, and sending reports all of
//! it at once before anything leaves. A call is a value: it can be cloned, kept and sent later.

mod body;
mod conditions;
mod future;
mod generated;
mod numbers;
mod object;
pub(crate) mod request;

use std::borrow::Cow;
use std::fmt;

use http::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use serde::Serialize;

use self::body::{Body, Finished};
pub use self::future::{ReplyFuture, ResponseFuture};
use crate::answer::receipt::Named;
use crate::input::checks::Checks;
use crate::input::header;
use crate::input::identifier::{check_segment, encode_segment};
use crate::input::json_object::JsonObject;
use crate::input::multipart::Multipart;
use crate::input::query::{QueryText, QueryValue, check_separated};
use crate::operation::{Operation, Style};
use crate::send::delivered::Delivered;
use crate::send::future::BoxFuture;
use crate::send::options::CallOptions;
use crate::send::outgoing::{Outgoing, QueryPair};
use crate::send::transport::Transport;
use crate::violation::{Invalid, Rule};

/// A call that was not sent yet.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    transport: Transport,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    /// The whole path, if the operation has none of its own.
    target: Option<String>,
    query: Vec<(Cow<'static, str>, QueryText)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Body,
    checks: Checks,
    options: CallOptions,
}

impl Transport {
    /// Starts a call of `operation`.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call {
            transport: self.clone(),
            operation,
            path: Vec::new(),
            target: None,
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::default(),
            checks: Checks::default(),
            options: self.options().clone(),
        }
    }
}

impl Call {
    /// Sets a path parameter. A list cannot stand in a path.
    pub fn path<T: QueryValue>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.set_path(name, value.map(|value| value.to_query()));
    }

    /// Sets a query parameter.
    pub fn query<T: QueryValue>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.set_query(name.into(), value.map(|value| value.to_query()));
    }

    /// Sets a header parameter. Refused are characters that no header can carry, and headers that the client sets
    /// itself, such as `Authorization`. A list is written with commas; one without items is not sent.
    pub fn header<T: QueryValue>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.set_header(name, value.map(|value| value.to_query()));
    }

    /// Sets a member of the JSON body, which becomes an object.
    pub fn member<T: Serialize>(&mut self, name: &'static str, value: Result<T, Invalid>) {
        self.body.member(name, value);
    }

    /// Sends `null` for a member of the JSON body.
    pub fn null(&mut self, name: &'static str) {
        self.body.set_member(name, Ok("null".to_owned()));
    }

    /// Sets the members of the JSON body that no setter is there for, instead of those set so before.
    pub fn extra(&mut self, members: Result<JsonObject, Invalid>) {
        self.body.extra(members);
    }

    /// Sets the whole JSON body, instead of everything set of it before. What a list or another value breaks is reported
    /// under `body`; the members of an object keep their own names and can still be set one by one.
    pub fn json<T: Serialize>(&mut self, value: Result<T, Invalid>) {
        self.body.json(value);
    }

    /// Adds parts to the form with files that is the body: `call.form(|form| form.text("name", "value"))`.
    pub fn form(&mut self, add: impl FnOnce(Multipart) -> Multipart) {
        self.body.form(add);
    }

    /// Keeps why the value of `name` was refused: the call is not sent then.
    pub fn refuse(&mut self, name: &'static str, invalid: Invalid) {
        self.checks.refuse(name, invalid);
    }

    /// Sets how this call differs from the client's other calls, instead of anything said of it before.
    pub fn options(&mut self, options: CallOptions) {
        self.options = options.or(self.transport.options());
    }

    /// Sends the call; the content of its answer is read as `T`.
    pub fn send<T>(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.reply())
    }

    /// Sends the call; the content of its answer is read as `T`, and the rest of the answer is there, too.
    pub fn reply<T>(self) -> ReplyFuture<T> {
        let (operation, strict, named) = (self.operation, self.options.strict, self.named());
        ReplyFuture::new(self.deliver(), operation, Some(named), strict)
    }

    /// Sends the call; whatever a success says is ignored.
    pub fn send_empty(self) -> ResponseFuture<()> {
        ResponseFuture::new(self.reply_empty())
    }

    /// The same as [`send_empty`](Self::send_empty), with the rest of the answer.
    pub fn reply_empty(self) -> ReplyFuture<()> {
        let (operation, strict) = (self.operation, self.options.strict);
        ReplyFuture::new(self.deliver(), operation, None, strict)
    }

    /// The facts of what is called.
    pub(crate) const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Whether an item that cannot be read makes the whole content unreadable.
    pub(crate) const fn is_strict(&self) -> bool {
        self.options.strict
    }

    /// What a receipt repeats of the path.
    fn named(&self) -> Named {
        let receipt = self.operation.receipt.iter();
        let members = receipt.flat_map(|receipt| receipt.named);
        let value = |parameter: &str| {
            let mut set = self.path.iter();
            let (_, text) = set.find(|(name, _)| *name == parameter)?;
            Some(percent_decode_str(text).decode_utf8_lossy().into_owned())
        };
        members
            .filter_map(|(member, parameter)| Some((*member, value(parameter)?)))
            .collect()
    }

    pub(crate) fn deliver(mut self) -> BoxFuture<'static, Result<Delivered, crate::error::Error>> {
        let transport = self.transport.clone();
        let operation = self.operation;
        let options = std::mem::take(&mut self.options);
        match self.into_outgoing() {
            Ok(request) => transport.execute(request, options),
            Err(invalid) => Box::pin(async move { Err(transport.refuse(operation, invalid)) }),
        }
    }

    fn set_path(&mut self, name: &'static str, value: Result<QueryText, Invalid>) {
        let segment = value.and_then(|value| match value {
            QueryText::One(text) => check_segment(&text).map(|()| encode_segment(&text)),
            QueryText::Many(_) => Err(Invalid::of(Rule::Segment("it is a list"))),
        });
        match segment {
            Ok(segment) => {
                self.checks.clear(name);
                replace(&mut self.path, name, segment);
            }
            Err(invalid) => self.checks.refuse(name, invalid),
        }
    }

    fn set_query(&mut self, name: Cow<'static, str>, value: Result<QueryText, Invalid>) {
        let value = value.and_then(|value| match &value {
            QueryText::Many(items) if self.operation.style(&name) == Style::Comma => {
                check_separated(items, |_| Ok(())).map(|()| value)
            }
            _ => Ok(value),
        });
        match value {
            Ok(text) => {
                self.checks.clear(&name);
                replace(&mut self.query, name, text);
            }
            Err(invalid) => self.checks.refuse(&name, invalid),
        }
    }

    fn set_header(&mut self, name: &'static str, value: Result<QueryText, Invalid>) {
        match value.and_then(|value| header::write(name, &value)) {
            Ok((header, value)) => {
                self.checks.clear(name);
                self.headers.retain(|(set, _)| *set != header);
                // A secret one does not print, whatever prints the headers.
                let secret = self.operation.is_secret(name);
                self.headers.extend(value.map(|mut value| {
                    value.set_sensitive(secret);
                    (header, value)
                }));
            }
            Err(invalid) => self.checks.refuse(name, invalid),
        }
    }

    /// The request, or everything that is wrong with it.
    fn into_outgoing(mut self) -> Result<Outgoing, Invalid> {
        self.require_parameters();
        self.check_conditions();
        let body = std::mem::take(&mut self.body);
        let Operation {
            body: kind, rules, ..
        } = self.operation;
        let body = body.finish(*kind, rules, &mut self.checks);
        let path = self.filled_path();
        self.checks.finish(())?;
        let query = self.query.into_iter().map(|(name, value)| QueryPair {
            style: self.operation.style(&name),
            name,
            value,
        });
        let mut request = Outgoing::build(self.operation, path, query.collect());
        for (name, value) in self.headers {
            request.set_header(name, value);
        }
        Ok(match body {
            Some(Finished::Json(body)) => request.with_json_body(body),
            Some(Finished::Form(body, content_type)) => request.with_form(body, content_type),
            None => request,
        })
    }

    /// The template with every parameter filled in. One that stays open is a violation, declared or not.
    fn filled_path(&mut self) -> String {
        if let Some(target) = self.target.take() {
            return target;
        }
        let mut filled = String::new();
        let mut rest = self.operation.path;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            filled.push_str(before);
            match self.path.iter().find(|(set, _)| *set == name) {
                Some((_, text)) => filled.push_str(text),
                None => self.checks.required(name, false),
            }
            rest = behind;
        }
        filled.push_str(rest);
        filled
    }
}

fn replace<K: PartialEq, V>(pairs: &mut Vec<(K, V)>, key: K, value: V) {
    match pairs.iter_mut().find(|(set, _)| *set == key) {
        Some(pair) => pair.1 = value,
        None => pairs.push((key, value)),
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}
