//! Clerk's Backend API: a client that signs in with a secret key. What has no method here is reached through
//! [`Client::raw`].

mod client;
mod dialect;
mod error_code;
mod items;
#[cfg(feature = "clerk-machines")]
mod machines;

pub use client::{Client, ClientBuilder};
pub use error_code::ErrorCode;
#[cfg(feature = "clerk-machines")]
pub use machines::Machines;
