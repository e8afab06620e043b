//! Access administration at Clerk and GenAuth: decide, grant, check and take away access from a Rust service.
//!
//! [`clerk`] calls the Clerk Backend API, [`genauth`] the V3 management API of GenAuth and of its other brand, Authing.
//! Every input is checked before anything is sent, answers are read with tolerance, and all failures are one [`Error`].
//!
//! # Getting started
//!
//! Import [`clerk`] or [`genauth`], and what you use of the root: [`Error`], [`ErrorKind`], [`CallOptions`] and so on.
//! There is no prelude, and each item has one path. `.await` sends a call and gives its content.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::start().await?;
//! # let (url, key) = (emulator.clerk_url(), emulator.clerk_key());
//! use identity_facade::{ErrorKind, clerk};
//!
//! let clerk = clerk::Client::builder(key).base_url(url).build()?; // `base_url` is for tests
//! match clerk.machines().delete_scope("mch_123", "mch_456").await {
//!     Ok(scope) => println!("{} lost access to {}", scope.from_machine_id, scope.to_machine_id),
//!     Err(error) if error.kind() == ErrorKind::NotFound => println!("there was no access"),
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::start().await?;
//! # let (url, (id, secret)) = (emulator.genauth_url(), emulator.genauth_key());
//! use identity_facade::genauth::{ManagementClient, Subject};
//!
//! let genauth = ManagementClient::builder(id, secret).host(url).build()?; // `host` is for tests
//! let subjects = [Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?, Subject::roles("code1", ["admin"])?];
//! let outcome = genauth.revoke_application_access("6229ffaxxxxxxxxcade3e3d8", subjects).await?;
//! assert!(outcome.success);
//! # Ok(())
//! # }
//! ```
//!
//! # Calls
//!
//! Operations stand in groups: `clerk.users()`, `genauth.roles()`. What is required is an argument, up to four values;
//! everything else is a setter of the call. All operations, those without a method too, are methods of `raw()` by the
//! vendor's names, with the same credentials, checks and errors.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = identity_emulator::Emulator::in_memory()?;
//! # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
//! # let clerk = builder.exchange(emulator.connection()).build()?;
//! use std::time::Duration;
//! use identity_facade::CallOptions;
//!
//! let machine = clerk.machines().create("reports").await?; // the content
//! let reply = clerk.machines().get(&machine.id).reply().await?; // a `Reply`: status, headers, request id, content
//! println!("{} after {} attempts", reply.status(), reply.attempts());
//!
//! let hasty = CallOptions::new().total_timeout(Duration::from_secs(2));
//! let task = tokio::spawn(clerk.machines().list().limit(10).with_options(hasty).send());
//! assert_eq!(task.await??.data.len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! A call is a value: `Clone`, `Send` and `'static`. `set_opt(option, Call::setter)` sets what is there. What setters
//! take is in [`input::IntoInput`].
//!
//! # Errors
//!
//! [`Error::kind`] says what to do, [`Error::violations`] which input breaks which rule, [`Error::code`] and
//! [`Error::request_id`] what the vendor said. [`Error::is_retryable`] says whether the same call may be made again, and
//! [`Error::carried_out`] whether anything may have changed. A failure inside of HTTP 200 is an error.
//!
//! # Retries, timeouts, rate limits
//!
//! Idempotent operations are retried after timeouts, lost connections and 5xx; every operation is retried after 429.
//! `Retry-After` is respected. Calls are counted against the documented rate limits before they are sent. Defaults:
//! 3 attempts, 30 seconds for an attempt, 60 seconds for a call. [`RetryPolicy`], [`CallOptions`], [`RateLimit`] and the
//! builders of the clients change them; modules: [`rate_limit`], [`metrics`], [`transport`].
//!
//! # Pagination
//!
//! `.await` on the call of a list gives one page. [`items`](ItemStream) and [`pages`](PageStream) stream the whole list, in
//! the largest pages that the vendor allows; the streams are `futures_core::Stream`s and have a `next` of their own.
//!
//! ```no_run
//! use identity_facade::clerk;
//!
//! # async fn example(clerk: clerk::Client) -> Result<(), identity_facade::Error> {
//! let mut machines = clerk.machines().list().items();
//! while let Some(machine) = machines.next().await {
//!     println!("{}", machine?.id);
//! }
//!
//! let all = clerk.machines().list().items().collect().await?; // Vec<Machine>
//! # Ok(())
//! # }
//! ```
//!
//! Clerk's users are followed from user to user. All other lists are followed by offset or page number: an item that is
//! created or deleted meanwhile moves those behind it. So collect a list before you delete from it; [`ItemStream::shifted`]
//! says whether a change was seen. [`ItemStream::unreadable`] counts items that could not be read. [`PageStream`] says
//! where a list ends and how it goes on after an error.
//!
//! # Tasks
//!
//! What needs several calls has a plan before and a report after: off-board a person, take away every access of a machine
//! or a subject, bring scopes to a wanted set, review who can reach something. Module `tasks`, features `clerk-tasks` and
//! `genauth-tasks`.
//!
//! # Protecting a service
//!
//! Module `verify`, feature `axum`: a layer verifies who calls, handlers take the caller as an argument, and webhooks are
//! verified as they arrived. The client answers questions about opaque tokens.
//!
//! ```no_run
//! # #[cfg(all(feature = "axum", feature = "clerk-client"))] {
//! use axum::{Router, routing::get};
//! use identity_facade::clerk;
//! use identity_facade::verify::AuthLayer;
//! use identity_facade::verify::clerk::{Auth, Authenticator, TokenKind, Verifier};
//!
//! fn app(clerk: clerk::Client) -> Result<Router, identity_facade::verify::ConfigError> {
//!     let verifier = Verifier::builder()
//!         .publishable_key("pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA")
//!         .machine("mch_2vYVtestTESTtestTESTtestTEST") // the machine that this service is
//!         .opaque_tokens(clerk)
//!         .build()?;
//!     let callers = Authenticator::new(verifier).accept([TokenKind::Session, TokenKind::M2m]);
//!     let who = async |caller: Auth| caller.subject().to_owned();
//!     Ok(Router::new().route("/who", get(who)).layer(AuthLayer::new(callers)))
//! }
//! # }
//! ```
//!
//! # Testing
//!
//! [`identity-emulator`](https://docs.rs/identity-emulator) is both vendors in one process, with or without a socket. The
//! feature `mock` gives typed mocks for [httpmock](https://docs.rs/httpmock): `clerk_raw::mock`, `genauth_raw::mock`.
//!
//! # More
//!
//! In the repository: `docs/reliability.md` (retries, timeouts, rate limits, what was carried out), `docs/answers.md` (how
//! answers are read), `docs/bulk.md` (lists of any length), `docs/tasks.md` (what tasks do, leave and cost),
//! `docs/schemas.md` (JSON Schema of inputs), `docs/verification.md` (tokens, webhooks, protected routes),
//! `docs/testing.md`, `docs/coming-from.md` (from other SDKs),
//! `docs/platforms.md` (blocking code, WebAssembly), `docs/versioning.md`, and the lists of operations,
//! `docs/operations-clerk.md` and `docs/operations-genauth.md`.
//!
#![doc = include_str!("features.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod bulk;
#[cfg(feature = "clerk-client")]
pub mod clerk;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod environment;
#[cfg(feature = "genauth-client")]
pub mod genauth;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
#[allow(unused_imports, unused_macros)] // a client without any group
mod group;
pub mod input;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod instance;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod json;
pub mod metrics;
pub mod rate_limit;
#[cfg(feature = "schemars")]
pub mod schema;
#[cfg(any(feature = "clerk-client", feature = "genauth-client"))]
mod settings;
#[cfg(any(feature = "clerk-tasks", feature = "genauth-tasks"))]
pub mod tasks;
pub mod transport;

#[cfg(feature = "clerk-client")]
pub use clerk_raw;
#[cfg(feature = "genauth-client")]
pub use genauth_raw;
pub use identity_facade_core::{
    CallOptions, CarriedOut, Deadline, Detail, Error, ErrorKind, GaveUp, Invalid, ItemStream,
    Items, Open, Page, PageStream, Quota, RateLimit, Redacted, Reply, RetryPolicy, Rule, Secret,
    UnixMillis, UnixSeconds, UnknownValue, Unreadable, Violation,
};
/// Tokens and webhooks of both vendors, verified in your service. Features `verify`, `tower`, `axum` and, for events as
/// types, `clerk-events`.
#[cfg(feature = "verify")]
pub use identity_verify as verify;

/// The code of the package's README is compiled with the other examples.
#[cfg(all(doctest, feature = "clerk-machines"))]
#[doc = include_str!("../README.md")]
mod readme {}
