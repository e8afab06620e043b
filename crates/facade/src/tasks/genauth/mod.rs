//! Tasks of GenAuth.

mod application_access;
mod members;
mod offboard_user;
mod records;
mod review;

pub use self::application_access::RemoveApplicationAccess;
pub use self::offboard_user::OffboardGenAuthUser;
#[cfg(feature = "clerk-tasks")]
pub(super) use self::offboard_user::Offboarding;
pub use self::review::ReviewApplication;
use super::read;
use crate::genauth::ManagementClient;

/// The same client, as a task calls.
fn client(client: &ManagementClient) -> ManagementClient {
    client.with_options(read::options())
}
