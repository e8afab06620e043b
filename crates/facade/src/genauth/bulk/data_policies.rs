//! Bulk forms of data policies.

use genauth_raw::data_permissions::{AUTHORIZE_DATA_POLICIES, SubjectDto};

use crate::bulk::bulk;
use crate::genauth::DataPolicies;

bulk! { DataPolicies:
    /// Grants data policies to users, organizations, groups or roles: all of the policies to each of them.
    ///
    /// `POST /api/v3/authorize-data-policies`. The description has no limit for `targets`, so every request holds all of
    /// them.
    authorize_all(*targets: SubjectDto; usize::MAX, [policy_ids: String; 50]) => AUTHORIZE_DATA_POLICIES, |client| client.authorize_data_policies().policy_ids(policy_ids).target_list(targets) => ();
}
