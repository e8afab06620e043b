//! Calls of operations that no description has yet: any path, under the same authentication, limits, retries and errors
//! as every other call.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;

use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::{Call, ReplyFuture, ResponseFuture};
use crate::error::Error;
use crate::input::convert::IntoInput;
use crate::input::identifier::{check_segment, encode_segment};
use crate::input::query::QueryValue;
use crate::operation::{BodyKind, Operation};
use crate::send::options::CallOptions;
use crate::send::transport::Transport;
use crate::violation::{Invalid, Rule};

/// A call of any path, from [`Transport::request`].
///
/// `.await` gives the content as a [`serde_json::Value`], out of the vendor's envelope if it comes in one; `send` and
/// `reply` give it as a type of your own. An answer without content is null.
#[derive(Clone)]
#[must_use = "nothing is sent before `.await`"]
pub struct Request {
    call: Call,
}

/// What is known of such a call: its method. GET, PUT and DELETE are idempotent, as HTTP says.
macro_rules! operations {
    ($($name:ident: $method:ident $(.$idempotent:ident())?;)*) => {
        $(static $name: Operation =
            Operation::new("Request", Method::$method, "/{path}", "request")
                .body(BodyKind::Optional)
                .perhaps_enveloped()
                $(.$idempotent())?;)*

        fn operation(method: &str) -> Option<&'static Operation> {
            [$(&$name),*].into_iter().find(|operation| operation.method == method)
        }
    };
}

operations! {
    GET: GET.idempotent();
    PUT: PUT.idempotent();
    DELETE: DELETE.idempotent();
    POST: POST;
    PATCH: PATCH;
}

impl Transport {
    /// Starts a call of `path`, which begins with `/` and follows the base URL, as in `/users/user_1`. Each segment is
    /// checked and percent-encoded; a query is set by [`Request::query`].
    pub fn request(&self, method: &str, path: &str) -> Request {
        let known = operation(method);
        let mut call = self.call(known.unwrap_or(&GET));
        if known.is_none() {
            let rule = "must be GET, PUT, DELETE, POST or PATCH";
            call.refuse("method", Invalid::of(Rule::Other(rule.into())));
        }
        match target(path) {
            Ok(target) => call.filled.target = Some(target),
            Err(invalid) => call.refuse("path", invalid),
        }
        Request { call }
    }
}

/// The path as it is sent.
fn target(path: &str) -> Result<String, Invalid> {
    let Some(rest) = path.strip_prefix('/') else {
        return Err(Invalid::of(Rule::Other("must begin with `/`".into())));
    };
    let mut target = String::with_capacity(path.len());
    for segment in rest.split('/') {
        check_segment(segment)?;
        target.push('/');
        target.push_str(&encode_segment(segment));
    }
    Ok(target)
}

impl Request {
    /// Sets a query parameter; lists are repeated.
    #[allow(clippy::needless_pass_by_value)] // as every other setter takes its value
    pub fn query<T: QueryValue>(mut self, name: impl Into<String>, value: T) -> Self {
        self.call
            .filled
            .set_query(Cow::Owned(name.into()), Ok(value.to_query()));
        self
    }

    /// Sets the JSON body.
    pub fn json(mut self, body: impl Serialize) -> Self {
        let value: Result<Value, Invalid> = body.into_input();
        self.call.json(value);
        self
    }

    /// Sets how this call differs from the client's other calls. Where calling twice is the same as calling once, say so
    /// by [`CallOptions::assume_idempotent`].
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the call; the content of its answer is read as `T`.
    pub fn send<T>(self) -> ResponseFuture<T> {
        self.call.send()
    }

    /// Sends the call; what comes back has status, headers and request id beside the content.
    pub fn reply<T>(self) -> ReplyFuture<T> {
        self.call.reply()
    }
}

impl IntoFuture for Request {
    type Output = Result<Value, Error>;
    type IntoFuture = ResponseFuture<Value>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({})", self.call.operation().method)
    }
}
