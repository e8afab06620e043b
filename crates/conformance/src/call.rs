//! A call of one operation, and what was seen of its answer.

use http::StatusCode;
use identity_core::{BoxFuture, Error, Operation, Reply};

/// One operation, called in two forms.
pub struct Call<C: 'static> {
    /// Its facts.
    pub operation: &'static Operation,
    /// With what is required and nothing else.
    pub lean: for<'c> fn(&'c C) -> BoxFuture<'c, Result<Seen, Error>>,
    /// With everything that goes together.
    pub full: for<'c> fn(&'c C) -> BoxFuture<'c, Result<Seen, Error>>,
}

/// An answer that was read.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    /// The HTTP status.
    pub status: StatusCode,
    /// Whether there was a body that the operation's type was read from.
    pub body: bool,
}

impl Seen {
    /// What is seen of a reply.
    #[allow(clippy::needless_pass_by_value)] // so that it fits `Result::map`
    pub fn of<T>(reply: Reply<T>) -> Self {
        Self {
            status: reply.status,
            body: reply.body.is_some(),
        }
    }
}
