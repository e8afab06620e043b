// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.
// tests/kitchen-sink/openapi/api.json, sha256 76fb5eaff584409c25b7d63474a40fd434c91468dea49cc25a75e4b46e30b8d0
// tests/kitchen-sink/openapi/lock.toml, sha256 68f8aa2adba713582b152a098de0ffc88e94e9dcddfb28d4399087e1d37fc42f
// tests/kitchen-sink/openapi/overlay.yaml, sha256 c513dea7718e564ff962704b2fa5a6c4899214ade0f1df142bef3748ac1e1c5b

//! Generated client of the kitchen sink, version 2026-11-25: 30 operations.
//!
//! Each resource group is a module behind a cargo feature of the same name. Each operation is a method of
//! [`Client`]: parameters of the path are arguments, everything else is set on the call that it returns.
//! `.await` validates the call, sends it and returns the content of the answer. One error lists every violation,
//! and nothing is sent then.
//!
//! The page of a method says what it does, what is required, what it returns, its errors, whether it is
//! idempotent (that decides about retries), its pagination, its rate limit if it has its own, and whether it is
//! deprecated. [`OPERATIONS`] has the same as data.
//!
//! A member that an answer leaves out is `None` where it is an `Option`, and empty, 0 or false where it is not.
//! Members that are documented as required are the exception: they decide access or name something, and an
//! answer without one of them is an error.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::pedantic, clippy::should_implement_trait)]
use identity_facade_core::{Operation, Transport};

/// Resource group `answers`: 10 operations, their types and their facts. Feature `answers`.
#[cfg(feature = "answers")]
pub mod answers;
pub mod ids;
/// Resource group `mixed-calls`: 4 operations, their types and their facts. Feature `mixed-calls`.
#[cfg(feature = "mixed-calls")]
pub mod mixed_calls;
#[cfg(feature = "mock")]
pub mod mock;
/// Resource group `parameters`: 5 operations, their types and their facts. Feature `parameters`.
#[cfg(feature = "parameters")]
pub mod parameters;
pub mod patterns;
/// Resource group `rules`: 3 operations, their types and their facts. Feature `rules`.
#[cfg(feature = "rules")]
pub mod rules;
/// Resource group `shapes`: 6 operations, their types and their facts. Feature `shapes`.
#[cfg(feature = "shapes")]
pub mod shapes;
pub mod shared;
/// Resource group `unions`: 2 operations, their types and their facts. Feature `unions`.
#[cfg(feature = "unions")]
pub mod unions;
#[cfg(feature = "mixed-calls")]
pub mod uploads;
/// Version of the kitchen sink whose description this crate is made from.
pub const API_VERSION: &str = "2026-11-25";
/// Client of the kitchen sink: a method for each operation whose feature is on.
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

/// The facts of every operation whose feature is on, by group: method, path, parameters, idempotent or not,
/// pagination, rate limit, secrets.
#[doc(alias("deprecated", "idempotent", "pagination", "rate limit", "retry"))]
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
