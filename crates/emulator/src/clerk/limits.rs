//! The rate limits that Clerk documents: of the instance, of invitations, and of updates of one object.

use crate::http::rate::Bucket;

/// The buckets of a request for `operation`, by name. `key` says whether the instance is a live one.
pub(super) fn buckets(operation: &str, path: &str, key: &str) -> Vec<(String, Bucket)> {
    if operation == "GetJWKS" {
        return Vec::new();
    }
    let instance = if key.starts_with("sk_live_") {
        1000
    } else {
        100
    };
    let mut buckets = vec![("instance".to_owned(), Bucket::of(instance, 10))];
    let own = match operation {
        "CreateInvitation" => Some(Bucket::of(100, 3600)),
        "CreateBulkInvitations" => Some(Bucket::of(25, 3600)),
        "CreateOrganizationInvitation" => Some(Bucket::of(250, 3600)),
        "CreateOrganizationInvitationBulk" => Some(Bucket::of(50, 3600)),
        _ => None,
    };
    buckets.extend(own.map(|bucket| (operation.to_owned(), bucket)));
    let updates = [
        "UpdateUser",
        "UpdateUserMetadata",
        "ReplaceUserMetadata",
        "UpdateOrganization",
        "MergeOrganizationMetadata",
        "ReplaceOrganizationMetadata",
        "UpdateOrganizationMembership",
        "UpdateOrganizationMembershipMetadata",
    ];
    if updates.contains(&operation) {
        let object = path.strip_suffix("/metadata").unwrap_or(path);
        buckets.push((object.to_owned(), Bucket::of(10, 10)));
    }
    buckets
}
