//! A success, whole: what the vendor answered, its status, and what else the answer carried.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::error::{Error, ErrorKind};
use crate::operation::Operation;
use crate::send::delivered::Delivered;

/// A successful answer.
#[non_exhaustive]
pub struct Reply<T> {
    /// The HTTP status.
    pub status: StatusCode,
    /// The content; `None` is a success without content.
    pub body: Option<T>,
    operation: &'static Operation,
    request_id: Option<String>,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Reply<T> {
    pub(crate) fn new(
        operation: &'static Operation,
        delivered: Delivered,
        body: Option<T>,
    ) -> Self {
        let Delivered {
            status,
            headers,
            opened,
            attempts,
        } = delivered;
        Self {
            status,
            body,
            operation,
            request_id: opened.request_id,
            headers,
            attempts,
        }
    }

    /// The content. It is a [`ErrorKind::Decode`] if there is none: the call succeeded, but said nothing.
    pub fn into_body(self) -> Result<T, Error> {
        self.body.ok_or_else(|| {
            Error::new(ErrorKind::Decode)
                .with_note("the call succeeded, but its answer has no content")
                .with_status(self.status)
                .with_request_id(self.request_id)
                .during(self.operation, self.attempts)
        })
    }

    /// What to quote to the vendor's support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The same reply with another content.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        let Self {
            status,
            body,
            operation,
            request_id,
            headers,
            attempts,
        } = self;
        Reply {
            status,
            body: body.map(change),
            operation,
            request_id,
            headers,
            attempts,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
