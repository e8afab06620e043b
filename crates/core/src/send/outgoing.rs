//! A request on its way out, still structured: a dialect can sign its query and body before they become a URL.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use percent_encoding::percent_decode_str;
use serde::Serialize;

use crate::error::Error;
use crate::input::identifier::encode_segment;
use crate::input::json_body::JsonBody;
use crate::input::json_text;
use crate::input::query::QueryText;
use crate::operation::{Operation, Style};

/// A request that passed all checks and was not sent yet.
#[derive(Clone)]
pub struct Outgoing {
    operation: &'static Operation,
    path: String,
    query: Vec<QueryPair>,
    headers: HeaderMap,
    body: Option<Content>,
}

/// What is sent as a body.
#[derive(Clone)]
enum Content {
    Json(JsonBody),
    Form(Bytes),
}

/// One query parameter.
#[non_exhaustive]
#[derive(Clone)]
pub struct QueryPair {
    /// Its name, without any brackets.
    pub name: Cow<'static, str>,
    /// Its value.
    pub value: QueryText,
    /// How a list is written.
    pub style: Style,
}

impl Outgoing {
    /// A request of an operation whose path has no parameters. Dialects use it for calls of their own.
    pub fn new(operation: &'static Operation) -> Self {
        Self::build(operation, operation.path.to_owned(), Vec::new())
    }

    pub(crate) fn build(
        operation: &'static Operation,
        path: String,
        query: Vec<QueryPair>,
    ) -> Self {
        Self {
            operation,
            path,
            query,
            headers: HeaderMap::new(),
            body: None,
        }
    }

    /// Sets the JSON body.
    pub fn with_json(self, body: &impl Serialize) -> Result<Self, Error> {
        let body = json_text::write(body)
            .map_err(|_| Error::configuration("a body cannot be written as JSON"))?;
        Ok(self.with_json_body(JsonBody::any(body)))
    }

    pub(crate) fn with_json_body(mut self, body: JsonBody) -> Self {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, JSON);
        self.body = Some(Content::Json(body));
        self
    }

    pub(crate) fn with_form(mut self, body: Bytes, content_type: HeaderValue) -> Self {
        self.headers.insert(CONTENT_TYPE, content_type);
        self.body = Some(Content::Form(body));
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.operation.method
    }

    /// The path as the operation has it, percent-encoded, without the prefix of the base URL.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path of a request that is not sent again.
    pub(crate) fn take_path(&mut self) -> String {
        std::mem::take(&mut self.path)
    }

    /// The same path without percent-encoding.
    pub fn plain_path(&self) -> Cow<'_, str> {
        percent_decode_str(&self.path).decode_utf8_lossy()
    }

    /// The value of a path parameter, percent-encoded as it stands in the path.
    pub fn path_value(&self, name: &str) -> Option<&str> {
        self.operation.path_value(&self.path, name)
    }

    /// The query, in the order in which it was set.
    pub fn query(&self) -> &[QueryPair] {
        &self.query
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, if there is one.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref().map(|body| match body {
            Content::Json(json) => json.text(),
            Content::Form(bytes) => bytes,
        })
    }

    /// The members of the body if it is a JSON object: names, and values as the JSON text that is sent.
    pub fn members(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let json = self.body.iter().filter_map(|body| match body {
            Content::Json(json) => Some(json),
            Content::Form(_) => None,
        });
        json.flat_map(JsonBody::members)
    }

    /// The headers, of which a copy stays. The copy has no room for more, which those that are sent still get.
    pub(crate) fn copy_headers(&mut self) -> HeaderMap {
        let copy = self.headers.clone();
        std::mem::replace(&mut self.headers, copy)
    }

    /// Sets all headers.
    pub(crate) fn set_headers(&mut self, headers: HeaderMap) {
        self.headers = headers;
    }

    /// Sets a header.
    pub fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.insert(name, value);
    }

    /// Sets the `Authorization` header, which prints as redacted from here on.
    pub fn authorize(&mut self, credentials: &str) -> Result<(), Error> {
        let mut value = HeaderValue::try_from(credentials).map_err(|_| {
            Error::configuration("the credentials hold characters that no header can carry")
        })?;
        value.set_sensitive(true);
        self.headers.insert(AUTHORIZATION, value);
        Ok(())
    }

    /// The query as it stands in the URL.
    pub(crate) fn query_text(&self) -> String {
        let mut pairs = Vec::new();
        for QueryPair { name, value, style } in &self.query {
            let name = encode_segment(name);
            let brackets = if *style == Style::Brackets { "[]" } else { "" };
            match value {
                QueryText::One(text) => {
                    pairs.push(format!("{name}{brackets}={}", encode_segment(text)));
                }
                QueryText::Many(texts) if texts.is_empty() => {}
                QueryText::Many(texts) if *style == Style::Comma => {
                    pairs.push(format!("{name}={}", encode_segment(&texts.join(","))));
                }
                QueryText::Many(texts) => {
                    pairs.extend(
                        texts
                            .iter()
                            .map(|text| format!("{name}{brackets}={}", encode_segment(text))),
                    );
                }
            }
        }
        pairs.join("&")
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outgoing({})", self.operation.id)
    }
}
