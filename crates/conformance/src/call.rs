//! A call of one operation, and what was seen of its answer.

use http::StatusCode;
use identity_facade_core::{BoxFuture, Error, Operation, Redacted, Reply, ToWire, Unreadable};
use serde_json::Value;

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
#[derive(Clone, Debug)]
pub struct Seen {
    /// The HTTP status.
    pub status: StatusCode,
    /// Items of lists that could not be read.
    pub unreadable: Unreadable,
    /// The content as it was read, written as JSON again; it may hold secrets.
    pub content: Redacted<Value>,
}

/// What is seen of an answer, whatever its type. One future for both forms of a call: a thousand of them are compiled.
pub fn seen<'c, T: ToWire>(
    answer: impl Future<Output = Result<Reply<T>, Error>> + Send + 'c,
) -> BoxFuture<'c, Result<Seen, Error>> {
    Box::pin(async move {
        let reply = answer.await?;
        let content = reply.content().map_err(Error::clone)?;
        Ok(Seen {
            status: reply.status(),
            unreadable: reply.unreadable().clone(),
            content: content.to_wire().into(),
        })
    })
}
