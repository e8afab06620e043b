//! Verifies who is calling: session tokens, machine tokens and webhooks of Clerk, tokens and webhooks of GenAuth and
//! Authing. What can be judged offline needs no API client; the only request that is ever sent loads public keys.
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
//! - The type that is asked for says which kind of token is accepted: a machine's token never becomes a
//!   [`clerk::SessionToken`].
//! - An [`Error`] has a [`Reason`] for logs. What a client may see is the same for all of them: 401, or 503 if the keys
//!   could not be loaded.
//! - All times come from one [`Clock`].
#![cfg_attr(docsrs, feature(doc_cfg))]

mod bearer;
mod claims;
pub mod clerk;
mod clock;
mod config;
mod error;
mod event;
pub mod genauth;
mod jwt;
mod keys;
pub mod seen;
mod webhook;

pub use bearer::bearer_token;
pub use claims::Claims;
pub use clock::{Clock, SystemClock};
pub use config::ConfigError;
pub use error::{Error, Reason};
pub use event::EventError;
pub use keys::fetch::{Fetch, FetchError, FetchFuture};
pub use keys::policy::KeyPolicy;
pub use keys::rsa::Algorithm;
pub use keys::set::KeySet;
pub use keys::stats::KeyStats;
pub use webhook::{WebhookError, WebhookReason};

/// The code of the package's README is compiled with the other examples.
#[cfg(all(doctest, feature = "clerk-events"))]
#[doc = include_str!("../README.md")]
mod readme {}
