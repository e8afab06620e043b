//! What a call checks, sends and keeps to itself.

mod canary;
mod exchanges;
mod futures;
mod headers;
mod http;
mod identifiers;
mod inputs;
mod outgoing;
mod sent;
