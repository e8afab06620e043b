//! The kitchen sink in front of the emulator, which judges by the description alone: what the client sends is
//! accepted, its answers are read, and whatever breaks a limit is refused by both.

#![allow(missing_docs, reason = "a test")]

mod answers;
mod bodies;
mod breaks;
#[path = "../../../../crates/conformance/src/call.rs"]
mod call;
mod list;
mod mocks;
mod parameters;
#[path = "../../../../crates/conformance/src/sample.rs"]
mod sample;
mod table;
mod values;
mod vendor;
