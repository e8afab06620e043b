//! A success, whole: what the vendor answered, its status, and what else the answer carried.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::decode;
use super::items::Items;
use super::unreadable::Unreadable;
use crate::error::Error;
use crate::operation::{Operation, Paginated};
use crate::send::delivered::Delivered;

/// A successful answer.
///
/// The call was carried out, also where the content cannot be read: then the content is an error, and the rest of the
/// answer is here.
pub struct Reply<T> {
    content: Result<T, Error>,
    unreadable: Unreadable,
    operation: &'static Operation,
    delivered: Delivered,
}

impl<T: DeserializeOwned> Reply<Items<T>> {
    /// Reads an answer that is a list, or has one where `paginated` says.
    pub(crate) fn list(
        operation: &'static Operation,
        delivered: Delivered,
        paginated: Option<Paginated>,
        strict: bool,
    ) -> Self {
        let read = decode::content(operation, &delivered, paginated, strict);
        Self {
            content: read.content,
            unreadable: read.unreadable,
            operation,
            delivered,
        }
    }
}

impl<T> Reply<T> {
    /// Reads an answer.
    pub(crate) fn read(operation: &'static Operation, delivered: Delivered, strict: bool) -> Self
    where
        T: DeserializeOwned,
    {
        let read = decode::decode(operation, &delivered, strict);
        Self {
            content: read.content,
            unreadable: read.unreadable,
            operation,
            delivered,
        }
    }

    /// A success whose content is not looked at: `T` is read from null.
    pub(crate) fn ignored(operation: &'static Operation, delivered: Delivered) -> Self
    where
        T: DeserializeOwned,
    {
        Self {
            content: decode::nothing(operation, &delivered),
            unreadable: Unreadable::default(),
            operation,
            delivered,
        }
    }

    /// The content, and the reply without it.
    pub(crate) fn split(self) -> Result<(T, Reply<()>), Error> {
        let rest = Reply {
            content: Ok(()),
            unreadable: self.unreadable,
            operation: self.operation,
            delivered: self.delivered,
        };
        self.content.map(|content| (content, rest))
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.delivered.status
    }

    /// The content, or why it cannot be read.
    pub fn content(&self) -> Result<&T, &Error> {
        self.content.as_ref()
    }

    /// The content by value. If it cannot be read, or if there is none, the error is of kind
    /// [`Decode`](crate::ErrorKind::Decode), though the call succeeded.
    pub fn into_content(self) -> Result<T, Error> {
        self.content
    }

    /// Items of lists, anywhere in the content, that could not be read and are missing there.
    pub fn unreadable(&self) -> &Unreadable {
        &self.unreadable
    }

    /// The content as a type of your own, for members that no description knows; out of the vendor's envelope.
    pub fn json<U: DeserializeOwned>(&self) -> Result<U, Error> {
        decode::as_type(self.operation, &self.delivered)
    }

    /// The body as it was received, the vendor's envelope included.
    pub fn bytes(&self) -> &Bytes {
        &self.delivered.received
    }

    /// What to quote to the vendor's support.
    pub fn request_id(&self) -> Option<&str> {
        self.delivered.opened.request_id.as_deref()
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.delivered.attempts
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.delivered.headers
    }

    /// The same reply with another content.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        Reply {
            content: self.content.map(change),
            unreadable: self.unreadable,
            operation: self.operation,
            delivered: self.delivered,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.delivered.status)
            .field("request_id", &self.request_id())
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}
