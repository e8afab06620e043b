//! Bulk forms of Clerk, by group.

#[cfg(feature = "clerk-invitations")]
mod invitations;
#[cfg(feature = "clerk-organization-invitations")]
mod organization_invitations;
#[cfg(feature = "clerk-users")]
mod users;
#[cfg(feature = "clerk-waitlist-entries")]
mod waitlist;

use super::Client;

crate::bulk::each!(Client);
