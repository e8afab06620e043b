//! Verifies who is calling: session tokens, machine tokens and webhooks of Clerk, tokens and webhooks of GenAuth and
//! Authing. What can be judged offline needs no API client: the only request that is sent loads public keys. Opaque tokens
//! are asked about at the vendor, if the builder says so.
//!
//! ```no_run
//! use identity_verify::clerk::{Permission, SessionToken, Verifier};
//!
//! # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let verifier = Verifier::builder()
//!     .publishable_key("pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA") // gives the issuer and where its keys are
//!     .authorized_parties(["https://app.shop.example"])
//!     .build()?;
//!
//! let session: SessionToken = verifier.verify(token).await?;
//! if session.has(Permission("org:invoices:create")) {
//!     println!("{} may create invoices", session.user_id());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `axum`, [`AuthLayer`] protects the routes of a service, and handlers take the caller as an argument:
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use axum::{Router, routing::get};
//! use identity_verify::AuthLayer;
//! use identity_verify::clerk::{Authenticator, SessionToken, Verifier};
//!
//! async fn me(session: SessionToken) -> String {
//!     session.user_id().to_owned()
//! }
//!
//! fn app(verifier: Verifier) -> Router {
//!     Router::new().route("/me", get(me)).layer(AuthLayer::new(Authenticator::new(verifier)))
//! }
//! # }
//! ```
//!
//! - The type that is asked for says which kind of token is accepted: a machine's token never becomes a
//!   [`clerk::SessionToken`].
//! - An [`Error`] has a [`Reason`] for logs. What a client may see is the same for all of them: 401, or 503 if the keys
//!   could not be loaded.
//! - All times come from one [`Clock`].
//!
//! Features: `rustls` (default) or `native-tls`, the HTTP client that loads keys; `tower`, layers for services; `axum`,
//! extractors of callers and webhooks; `tracing`, reasons of refusals as events.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod authenticate;
mod bearer;
mod claims;
pub mod clerk;
mod clock;
mod config;
mod error;
mod event;
mod forbidden;
pub mod genauth;
mod jwt;
mod keys;
mod opaque;
pub mod seen;
#[cfg(feature = "tower")]
mod service;
mod webhook;

pub use authenticate::Authenticate;
pub use bearer::bearer_token;
pub use claims::Claims;
pub use clock::{Clock, SystemClock};
pub use config::ConfigError;
pub use error::{Error, Reason};
pub use event::EventError;
pub use forbidden::Forbidden;
pub use keys::fetch::{Fetch, FetchError, FetchFuture};
pub use keys::policy::KeyPolicy;
pub use keys::rsa::Algorithm;
pub use keys::set::KeySet;
pub use keys::stats::KeyStats;
pub use opaque::policy::OpaquePolicy;
#[cfg(feature = "tower")]
pub use service::{AuthLayer, AuthService};
#[cfg(feature = "axum")]
pub use service::{AuthRejection, WebhookRejection};
pub use webhook::{WebhookError, WebhookReason};

/// The code of the package's README is compiled with the other examples.
#[cfg(all(doctest, feature = "clerk-events"))]
#[doc = include_str!("../README.md")]
mod readme {}
