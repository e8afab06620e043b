//! Bulk forms of GenAuth, by group.

#[cfg(feature = "genauth-applications")]
mod applications;
#[cfg(feature = "genauth-applications")]
pub(super) mod subject_id;

use super::ManagementClient;

crate::bulk::each!(ManagementClient);
