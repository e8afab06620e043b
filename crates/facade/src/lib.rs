//! Access administration at Clerk and GenAuth: decide, grant, check and take away access from a Rust service.
//!
//! [`clerk`] speaks to the Clerk Backend API, [`genauth`] to the V3 management API of GenAuth and of its other brand,
//! Authing. Both check every input before anything is sent, read every answer with tolerance, and fail with one
//! [`Error`].
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::start().await?;
//! # let url = emulator.clerk_url();
//! use identity_facade::{ErrorKind, clerk};
//!
//! let clerk = clerk::Client::builder("sk_test_emulator").base_url(url).build()?;
//! match clerk.machines().delete_scope("mch_123", "mch_456").await {
//!     Ok(scope) => println!("{} lost access to {}", scope.from_machine_id, scope.to_machine_id),
//!     Err(error) if error.kind() == ErrorKind::NotFound => println!("there was no access"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Operations without a method here are reached through `raw()`, with the same credentials, checks and errors; each
//! resource group is a cargo feature, named in the docs of its items.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "clerk-client")]
pub mod clerk;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod environment;
#[cfg(feature = "genauth-client")]
pub mod genauth;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod instance;
mod json;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod settings;

#[cfg(feature = "clerk-client")]
pub use clerk_raw;
#[cfg(feature = "genauth-client")]
pub use genauth_raw;
#[cfg(feature = "reqwest-builder")]
pub use identity_facade_core::reqwest;
pub use identity_facade_core::{
    Admission, AtMost, Attempted, BoxFuture, Bucket, CallOptions, CarriedOut, ConnectionError,
    Deadline, Detail, Dropped, Error, ErrorKind, Exchange, Finished, GaveUp, Int, Invalid, Items,
    JsonObject, Limiter, List, LocalLimiter, Metrics, Nullable, Open, Operation, Pause, Quota,
    RateLimit, Redacted, Reply, Request, ResponseBody, RetryPolicy, Rule, Secret, Text, Transport,
    UnixMillis, UnixSeconds, UnknownValue, Unreadable, Violation,
};
#[cfg(feature = "redis")]
pub use identity_facade_core::{OnOutage, RedisLimiter};

/// The code of the package's README is compiled with the other examples.
#[cfg(all(doctest, feature = "clerk-machines"))]
#[doc = include_str!("../README.md")]
mod readme {}
