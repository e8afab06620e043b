//! What a call is filled with: everything of a request but the client that sends it.

use std::borrow::Cow;

use http::{HeaderName, HeaderValue};

use super::body::{Body, Finished};
use crate::input::checks::Checks;
use crate::input::header;
use crate::input::identifier::into_segment;
use crate::input::query::{QueryText, check_separated};
use crate::operation::{Operation, Style};
use crate::send::outgoing::{Outgoing, QueryPair};
use crate::violation::{Invalid, Rule};

/// A request of one operation, while it is filled.
#[derive(Clone)]
pub(crate) struct Filled {
    pub(super) operation: &'static Operation,
    pub(super) path: Vec<(&'static str, String)>,
    /// The whole path, if the operation has none of its own.
    pub(super) target: Option<String>,
    pub(super) query: Vec<(Cow<'static, str>, QueryText)>,
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    pub(super) checks: Checks,
}

impl Filled {
    /// A request that nothing is set of.
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: Vec::new(),
            target: None,
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::default(),
            checks: Checks::default(),
        }
    }

    /// The facts of what is called.
    #[cfg(feature = "schemars")]
    pub(crate) const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Keeps why the value of `name` was refused.
    pub(crate) fn refuse(&mut self, name: &str, invalid: Invalid) {
        self.checks.refuse(name, invalid);
    }

    /// Sets a path parameter.
    pub(crate) fn set_path(&mut self, name: &'static str, value: Result<QueryText, Invalid>) {
        let segment = value.and_then(|value| match value {
            QueryText::One(text) => into_segment(text),
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

    /// Sets a query parameter.
    pub(crate) fn set_query(&mut self, name: Cow<'static, str>, value: Result<QueryText, Invalid>) {
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

    /// Sets a header parameter.
    pub(crate) fn set_header(&mut self, name: &'static str, value: Result<QueryText, Invalid>) {
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
    pub(crate) fn into_outgoing(mut self) -> Result<Outgoing, Invalid> {
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
        let mut rest = self.operation.path;
        let values = self.path.iter().map(|(_, text)| text.len());
        let mut filled = String::with_capacity(rest.len() + values.sum::<usize>());
        while let Some((before, after)) = split_at_byte(rest, b'{') {
            let (name, behind) = split_at_byte(after, b'}').unwrap_or((after, ""));
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

/// `split_once` of an ASCII character, without the cost of a search for one in long texts.
fn split_at_byte(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|each| each == byte)?;
    Some((&text[..at], &text[at + 1..]))
}

pub(super) fn replace<K: PartialEq, V>(pairs: &mut Vec<(K, V)>, key: K, value: V) {
    match pairs.iter_mut().find(|(set, _)| *set == key) {
        Some(pair) => pair.1 = value,
        None => pairs.push((key, value)),
    }
}
