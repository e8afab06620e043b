// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.
// tests/kitchen-sink/openapi/api.json, sha256 256853a207680cf046ead01a80581f8cb099956471bd55fb63a00b71519bd19c
// tests/kitchen-sink/openapi/lock.toml, sha256 0960c1cf3cb7d8545c19857a4a3986e043b31ae0d3857cc2a46810b21dd7b290
// tests/kitchen-sink/openapi/overlay.yaml, sha256 30dc800219a02e2c14539eb53736dc8d5ba5601b127576f17f9c95c189d5c112

//! Generated client of the kitchen sink, version 2026-11-25: 30 operations.
//!
//! Each resource group is a module behind a cargo feature of the same name. Each operation is a method of
//! [`Client`]: parameters of the path are arguments, everything else is set on the call that it returns.
//! `.await` checks all values, sends the call and gives the content of the answer; every violation is in one
//! error, and then nothing is sent.
//!
//! A member that an answer leaves out is `None` where it is an `Option`, and empty, 0 or false where it is not.
//! Members that are documented as required are the exception: they decide access or name something, and an
//! answer without one of them is an error.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::pedantic, clippy::should_implement_trait)]
use identity_facade_core::{Operation, Transport};

/// Group `answers`: 10 operations; feature `answers`.
#[cfg(feature = "answers")]
pub mod answers;
pub mod ids;
/// Group `mixed-calls`: 4 operations; feature `mixed-calls`.
#[cfg(feature = "mixed-calls")]
pub mod mixed_calls;
#[cfg(feature = "mock")]
pub mod mock;
/// Group `parameters`: 5 operations; feature `parameters`.
#[cfg(feature = "parameters")]
pub mod parameters;
pub mod patterns;
/// Group `rules`: 3 operations; feature `rules`.
#[cfg(feature = "rules")]
pub mod rules;
/// Group `shapes`: 6 operations; feature `shapes`.
#[cfg(feature = "shapes")]
pub mod shapes;
pub mod shared;
/// Group `unions`: 2 operations; feature `unions`.
#[cfg(feature = "unions")]
pub mod unions;
#[cfg(feature = "mixed-calls")]
pub mod uploads;
/// Version of the kitchen sink whose description this crate is made from.
pub const API_VERSION: &str = "2026-11-25";
/// Every operation of the kitchen sink whose group is turned on, one method each.
///
/// Cheap to clone; clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Transport,
}

impl Client {
    /// A client that sends through `transport`.
    pub fn new(transport: Transport) -> Self {
        Self { transport }
    }

    /// What every call is sent through.
    pub fn transport(&self) -> &Transport {
        &self.transport
    }
}

/// The facts of every operation that is turned on, by group.
pub static OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "answers")]
    answers::OPERATIONS,
    #[cfg(feature = "mixed-calls")]
    mixed_calls::OPERATIONS,
    #[cfg(feature = "parameters")]
    parameters::OPERATIONS,
    #[cfg(feature = "rules")]
    rules::OPERATIONS,
    #[cfg(feature = "shapes")]
    shapes::OPERATIONS,
    #[cfg(feature = "unions")]
    unions::OPERATIONS,
];
