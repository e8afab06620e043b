//! The Clerk Backend API. Operations without a method here are methods of [`Client::raw`].

mod bulk;
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
