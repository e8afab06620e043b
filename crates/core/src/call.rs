//! One call, while it is filled. Values arrive checked or refused; what is refused is kept, and `send` reports all
//! of it at once before anything leaves. Only the thin typed ends are generic.

use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::answer::receipt::Named;
use crate::answer::reply::Reply;
use crate::error::Error;
use crate::input::checks::Checks;
use crate::input::header;
use crate::input::identifier::{check_segment, encode_segment};
use crate::input::json_text;
use crate::input::multipart::Multipart;
use crate::input::query::{QueryText, QueryValue, check_separated};
use crate::operation::{BodyKind, Location, Operation, QueryRule, Style};
use crate::send::delivered::Delivered;
use crate::send::future::BoxFuture;
use crate::send::options::CallOptions;
use crate::send::outgoing::{Outgoing, QueryPair};
use crate::send::transport::Transport;
use crate::violation::{Invalid, Rule};

/// A call that was not sent yet.
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    transport: Transport,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(&'static str, QueryText)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Body,
    checks: Checks,
    options: CallOptions,
}

enum Body {
    Absent,
    Ready(Bytes, HeaderValue),
    Refused(Invalid),
}

impl Transport {
    /// Starts a call of `operation`.
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }
}

impl Call {
    fn new(transport: Transport, operation: &'static Operation) -> Self {
        Self {
            transport,
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Absent,
            checks: Checks::default(),
            options: CallOptions::default(),
        }
    }

    /// Sets a path parameter. A list cannot stand in a path.
    pub fn path<T: QueryValue, E: Into<Invalid>>(
        &mut self,
        name: &'static str,
        value: Result<T, E>,
    ) {
        self.set_path(
            name,
            value.map(|value| value.to_query()).map_err(Into::into),
        );
    }

    /// Sets a query parameter.
    pub fn query<T: QueryValue, E: Into<Invalid>>(
        &mut self,
        name: &'static str,
        value: Result<T, E>,
    ) {
        self.set_query(
            name,
            value.map(|value| value.to_query()).map_err(Into::into),
        );
    }

    /// Sets a header parameter. Refused are characters that no header can carry, and headers that the client sets
    /// itself, such as `Authorization`. A list is written with commas; one without items is not sent.
    pub fn header<T: QueryValue, E: Into<Invalid>>(
        &mut self,
        name: &'static str,
        value: Result<T, E>,
    ) {
        self.set_header(
            name,
            value.map(|value| value.to_query()).map_err(Into::into),
        );
    }

    /// Sets the JSON body. What a body breaks keeps its own path; the body itself is called `body`.
    pub fn json<T: Serialize, E: Into<Invalid>>(&mut self, value: Result<T, E>) {
        let written = value.map_err(Into::into).and_then(|value| {
            json_text::write(&value)
                .map_err(|_| Invalid::of(Rule::Other("cannot be written as JSON".into())))
        });
        self.body = match written {
            Ok(body) => Body::Ready(body.into(), HeaderValue::from_static("application/json")),
            Err(invalid) => Body::Refused(invalid.rooted("body")),
        };
    }

    /// Sets a form with files as the body.
    pub fn multipart(&mut self, form: Multipart) {
        self.body = match form.encode() {
            Ok((body, content_type)) => Body::Ready(body, content_type),
            Err(invalid) => Body::Refused(invalid),
        };
    }

    /// Sets how this call differs from the client's other calls, instead of anything said of it before.
    pub fn options(&mut self, options: CallOptions) {
        self.options = options;
    }

    /// Sends the call and reads its answer as `T`.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Reply<T>, Error> {
        let operation = self.operation;
        let strict = self.options.strict;
        let named = self.named();
        let delivered = self.deliver().await?;
        Ok(Reply::read(operation, delivered, &named, strict))
    }

    /// Sends the call; whatever a success says is ignored.
    pub async fn send_empty(self) -> Result<Reply<()>, Error> {
        let operation = self.operation;
        let delivered = self.deliver().await?;
        Ok(Reply::empty(operation, delivered))
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

    fn deliver(mut self) -> BoxFuture<'static, Result<Delivered, Error>> {
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

    fn set_query(&mut self, name: &'static str, value: Result<QueryText, Invalid>) {
        let value = value.and_then(|value| match &value {
            QueryText::Many(items) if self.operation.style(name) == Style::Comma => {
                check_separated(items, |_| Ok(())).map(|()| value)
            }
            _ => Ok(value),
        });
        match value {
            Ok(text) => {
                self.checks.clear(name);
                replace(&mut self.query, name, text);
            }
            Err(invalid) => self.checks.refuse(name, invalid),
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
        let body = match std::mem::replace(&mut self.body, Body::Absent) {
            Body::Ready(body, content_type) => Some((body, content_type)),
            Body::Refused(invalid) => {
                self.checks.merge(invalid);
                None
            }
            Body::Absent => {
                let needed = matches!(
                    self.operation.body,
                    BodyKind::Required | BodyKind::Multipart
                );
                self.checks.required("body", !needed);
                None
            }
        };
        let path = self.filled_path();
        self.checks.finish(())?;
        let style = |name| self.operation.style(name);
        let query = self.query.into_iter().map(|(name, value)| QueryPair {
            name,
            value,
            style: style(name),
        });
        let mut request = Outgoing::build(self.operation, path, query.collect());
        for (name, value) in self.headers {
            request.set_header(name, value);
        }
        Ok(match body {
            Some((body, content_type)) => request.with_body(body, content_type),
            None => request,
        })
    }

    fn require_parameters(&mut self) {
        for parameter in self
            .operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required)
        {
            let name = parameter.name;
            let present = match parameter.location {
                Location::Path => self.path.iter().any(|(set, _)| *set == name),
                // A list without items leaves nothing in the query.
                Location::Query => self.queried(name).is_some_and(
                    |text| !matches!(text, QueryText::Many(items) if items.is_empty()),
                ),
                Location::Header => self.carried(name).is_some(),
            };
            self.checks.required(name, present);
        }
    }

    fn check_conditions(&mut self) {
        for condition in self.operation.conditions {
            match *condition {
                QueryRule::Required {
                    parameter,
                    other,
                    equals,
                    why,
                } => {
                    let applies = match equals {
                        Some(value) => self.has_value(other, value),
                        None => self.is_set(other),
                    };
                    let present = self.is_set(parameter);
                    self.checks.required_when(parameter, present, applies, why);
                }
                QueryRule::Exclusive {
                    parameter,
                    other,
                    why,
                } => {
                    if self.is_set(parameter) && self.is_set(other) {
                        self.checks.push(parameter, Rule::Other(why.into()));
                    }
                }
            }
        }
    }

    /// Whether a parameter of the query or of the headers is set.
    fn is_set(&self, name: &str) -> bool {
        self.queried(name).is_some() || self.carried(name).is_some()
    }

    fn has_value(&self, name: &str, wanted: &str) -> bool {
        match self.queried(name) {
            Some(QueryText::One(text)) => text == wanted,
            Some(QueryText::Many(_)) => false,
            None => self.carried(name).is_some_and(|value| value == wanted),
        }
    }

    fn carried(&self, name: &str) -> Option<&HeaderValue> {
        let mut headers = self.headers.iter();
        headers
            .find(|(set, _)| set.as_str().eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    fn queried(&self, name: &str) -> Option<&QueryText> {
        self.query
            .iter()
            .find(|(set, _)| *set == name)
            .map(|(_, text)| text)
    }

    /// The template with every parameter filled in. One that stays open is a violation, declared or not.
    fn filled_path(&mut self) -> String {
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
