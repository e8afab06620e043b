//! Access administration at Clerk and GenAuth: typed, validated, hard to misuse.

#[cfg(feature = "clerk-machines")]
pub mod clerk;
#[cfg(feature = "genauth-applications")]
pub mod genauth;
#[cfg(any(feature = "clerk-machines", feature = "genauth-applications"))]
mod timeouts;

pub use identity_core::{Error, ErrorKind};
