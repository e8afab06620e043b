//! Clerk and GenAuth in one process, for tests and demonstrations on the loopback.
//!
//! The emulator is judged by the vendors' descriptions and by the wire, never by our own client: it shares no code with
//! it, so that it can prove it wrong. It checks keys, signatures and management tokens, validates every request against
//! the description of its operation, and keeps state for what decides access: with Clerk machines, scopes, M2M tokens,
//! API keys, users and what they sign in with, sessions and their tokens, organizations with their memberships,
//! invitations, domains, roles and role sets, enterprise connections and directories, whatever lets somebody in, and the
//! settings, applications and templates of the instance; with GenAuth application access, access keys, applications and
//! who is signed in to them, users, groups, roles, namespaces, resources and data policies. Every other operation is routed, authenticated and validated too. One that verifies or checks something is
//! refused; any other is answered with a sample that fits its description, repeats what the request said and grants
//! nothing, with the header `x-emulator-sample`. See [`Unmodelled`] and [`Coverage`].
//!
//! Any other API can be mounted beside the vendors by its OpenAPI description: see [`Builder::api`].
//!
//! It listens on a port of the loopback, or nowhere: [`Emulator::in_memory`] and [`Emulator::connection`] are for clients
//! that take a function in place of an HTTP client.
//!
//! A test in another language uses the same over HTTP, under `/_emulator`: see [`Emulator::reset`] and its neighbours,
//! and the package's README. In a browser, `/` of its port is a page of requests, objects, faults and the clock.
//!
//! Whatever can go wrong between a client and a vendor goes wrong on demand: see [`Fault`] and [`RateLimits`].
//!
//! ```
//! # async fn demo() -> std::io::Result<()> {
//! let emulator = identity_emulator::Emulator::start().await?;
//! let (url, key) = (emulator.clerk_url(), emulator.clerk_key());
//! // … point a client at `url` with `key`, then look at what it has sent:
//! assert!(emulator.requests().is_empty());
//! # let _ = (url, key);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

mod builder;
mod clerk;
mod contract;
mod control;
mod emulator;
mod fault;
mod genauth;
mod http;
mod origin;
mod sample;
mod scene;
mod state;
pub mod token;
mod vendor;
mod webhook;

pub use crate::builder::Builder;
pub use crate::emulator::Emulator;
pub use crate::fault::{Drift, Fault, FaultFile};
pub use crate::http::in_memory::{InMemoryAnswer, InMemoryBody};
pub use crate::http::rate::RateLimits;
pub use crate::http::recorder::RecordedRequest;
pub use crate::sample::coverage::{Coverage, Unmodelled};
pub use crate::sample::operation::Sample;
pub use crate::scene::Scene;
pub use crate::state::clock::{Clock, ManualClock};
pub use crate::webhook::{WebhookDelivery, WebhookEndpoint, WebhookFault};
