//! Bulk forms of Clerk, by group.

#[cfg(feature = "clerk-users")]
mod users;

use super::Client;

crate::bulk::each!(Client);
