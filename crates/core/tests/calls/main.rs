//! What a call checks, sends and keeps to itself.

#[path = "../support/declared.rs"]
mod declared;
#[path = "../support/mod.rs"]
mod support;

mod calls;
mod canary;
mod exchanges;
mod futures;
mod headers;
mod http;
mod identifiers;
mod inputs;
mod outgoing;
