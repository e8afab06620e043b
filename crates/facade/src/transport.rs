//! How calls are sent: the facts of an operation, calls of any path, the futures of calls, and the exchange of one
//! request for one response, which a program can replace.

#[cfg(feature = "reqwest-builder")]
pub use identity_facade_core::reqwest;
pub use identity_facade_core::{
    BoxFuture, ConnectionError, Exchange, Operation, ReplyFuture, Request, ResponseBody,
    ResponseFuture, Transport,
};
