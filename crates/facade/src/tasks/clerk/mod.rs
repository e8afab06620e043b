//! Tasks of Clerk.

mod machine_access;
mod machine_scopes;
mod offboard_user;
mod review;

pub use self::machine_access::RemoveMachineAccess;
pub use self::machine_scopes::SetMachineScopes;
pub use self::offboard_user::OffboardUser;
#[cfg(feature = "genauth-tasks")]
pub(super) use self::offboard_user::Offboarding;
use super::read;
use super::step::{Repeatable, Step, Vendor};
use crate::clerk::Client;

/// The same client, as a task calls.
fn client(client: &Client) -> Client {
    client.with_options(read::options())
}

/// A step that takes something away.
fn removal<T>(
    operation: &identity_facade_core::Operation,
    ids: &[&str],
    does: String,
    call: impl Repeatable<T>,
) -> Step {
    Step::removal(Vendor::Clerk, operation, ids, does, call)
}

/// A step that adds or sets something.
fn change<T>(
    operation: &identity_facade_core::Operation,
    ids: &[&str],
    does: String,
    call: impl Repeatable<T>,
) -> Step {
    Step::change(Vendor::Clerk, operation, ids, does, call)
}
