//! Bulk forms of GenAuth, by group.

#[cfg(feature = "genauth-applications")]
mod applications;
#[cfg(feature = "genauth-applications")]
mod asa_accounts;
#[cfg(feature = "genauth-custom-fields")]
mod custom_fields;
#[cfg(feature = "genauth-data-permissions")]
mod data_policies;
#[cfg(feature = "genauth-groups")]
mod groups;
#[cfg(feature = "genauth-resources")]
mod namespaces;
#[cfg(feature = "genauth-data-permissions")]
mod permission_namespaces;
#[cfg(feature = "genauth-public-accounts")]
mod public_accounts;
#[cfg(feature = "genauth-resources")]
mod resources;
#[cfg(feature = "genauth-roles")]
mod roles;
#[cfg(feature = "genauth-applications")]
pub(super) mod subject_id;
#[cfg(feature = "genauth-users")]
mod users;

use super::ManagementClient;

crate::bulk::each!(ManagementClient);
