//! What a vendor must answer to be called through [`Transport`](crate::Transport): how a request is authenticated
//! and how an answer is judged. Core knows no vendor; it holds one dialect behind a pointer.

use std::fmt;

use bytes::Bytes;

use super::future::BoxFuture;
use super::limit::Bucket;
use super::outgoing::Outgoing;
use super::received::Answer;
use super::wire::Wire;
use crate::error::{Error, Failure};
use crate::operation::Operation;

/// One vendor's way of being called.
pub trait Dialect: Send + Sync + fmt::Debug + 'static {
    /// The vendor's name, in lower case.
    fn name(&self) -> &'static str;

    /// Adds credentials and whatever else the vendor wants on every request, once per attempt. `wire` is for a
    /// dialect that must fetch a token first.
    fn authenticate<'a>(
        &'a self,
        request: &'a mut Outgoing,
        wire: &'a Wire,
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// What a request counts in at the vendor, the widest first. Nothing, unless the dialect knows better.
    fn buckets(&self, request: &Outgoing) -> Vec<Bucket> {
        let _ = request;
        Vec::new()
    }

    /// Tells success from failure and opens the vendor's envelope.
    fn judge(&self, operation: &Operation, answer: &Answer) -> Result<Opened, Failure>;

    /// Puts right what made the vendor refuse the credentials of `request`, if it can: the next attempt authenticates
    /// anew and is made at once. Each remedy is used once per call.
    fn recover(&self, request: &Outgoing, failure: &Failure, answer: &Answer) -> Option<Remedy> {
        let _ = (request, failure, answer);
        None
    }
}

/// What a dialect did about credentials that were refused.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// The clock was wrong, and is corrected now.
    CorrectedClock,
    /// The signature was seen before; the next one is another. As no signature of ours goes out twice, something on the
    /// way repeated the request, which may thus have been carried out: only what may happen twice is attempted again.
    FreshSignature,
    /// The token or key was not accepted any more; the next attempt asks for another. It is made even if the policy
    /// allows no further attempt.
    RenewedToken,
}

/// A success, out of its envelope.
#[non_exhaustive]
#[derive(Clone, Default)]
pub struct Opened {
    /// What the operation's type is read from; empty if there is no content.
    pub body: Bytes,
    /// What to quote to the vendor's support.
    pub request_id: Option<String>,
}

impl Opened {
    /// A success with this content.
    pub fn new(body: Bytes, request_id: Option<String>) -> Self {
        Self { body, request_id }
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Opened({} bytes, request id {:?})",
            self.body.len(),
            self.request_id
        )
    }
}
