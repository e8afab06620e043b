//! The resources that decide access, as facts: which operation does what with which kind of thing. The engine reads this
//! table; a further resource of the usual kind is a further entry.

/// A kind of thing.
pub(crate) struct Resource {
    /// What errors call it, and the table that it is kept in.
    pub(crate) kind: &'static str,
    pub(crate) id: Id,
    /// The operation that creates one; its answer is the shape of a row.
    pub(crate) created_by: &'static str,
    /// Members by which a path may name it.
    pub(crate) known_by: &'static [&'static str],
    /// Members that no two may share among the things that they belong to.
    pub(crate) unique: &'static [&'static str],
}

/// The form of an identifier.
pub(crate) enum Id {
    Base62(&'static str),
    Hex(&'static str),
}

/// What an operation does.
#[derive(Clone, Copy)]
pub(crate) enum Verb {
    Create,
    CreateMany,
    Read,
    List,
    Count,
    Update,
    /// Metadata: given members are merged in.
    Merge,
    /// Metadata: given members take the place of what was there.
    Replace,
    Delete,
    /// Gives members fixed values.
    Set(&'static [(&'static str, Fixed)]),
    /// The same for all that this member of the body names, all or none.
    SetMany(&'static str, &'static [(&'static str, Fixed)]),
    /// Finds an API key by its secret.
    Verify,
    GrantPermission,
    WithdrawPermission,
}

/// A value that an operation stands for.
#[derive(Clone, Copy)]
pub(crate) enum Fixed {
    Yes,
    No,
    Null,
    Text(&'static str),
}

const fn resource(
    kind: &'static str,
    prefix: &'static str,
    created_by: &'static str,
    unique: &'static [&'static str],
) -> Resource {
    Resource {
        kind,
        id: Id::Base62(prefix),
        created_by,
        known_by: &["id"],
        unique,
    }
}

pub(crate) static USER: Resource =
    resource("user", "user_", "CreateUser", &["username", "external_id"]);
pub(crate) static SESSION: Resource = resource("session", "sess_", "createSession", &[]);
pub(crate) static ORGANIZATION: Resource = Resource {
    known_by: &["id", "slug"],
    ..resource("organization", "org_", "CreateOrganization", &["slug"])
};
pub(crate) static MEMBERSHIP: Resource = Resource {
    known_by: &[".user"],
    ..resource(
        "organization_membership",
        "orgmem_",
        "CreateOrganizationMembership",
        &[".user"],
    )
};
static ORGANIZATION_INVITATION: Resource = resource(
    "organization_invitation",
    "orginv_",
    "CreateOrganizationInvitation",
    &[".pending"],
);
static INVITATION: Resource = resource("invitation", "inv_", "CreateInvitation", &[".pending"]);
pub(crate) static ROLE: Resource = resource("role", "role_", "CreateOrganizationRole", &["key"]);
pub(crate) static PERMISSION: Resource = resource(
    "permission",
    "perm_",
    "CreateOrganizationPermission",
    &["key"],
);
static API_KEY: Resource = Resource {
    id: Id::Hex("ak_"),
    ..resource("api_key", "", "createApiKey", &[])
};
static ALLOWED: Resource = resource(
    "allowlist_identifier",
    "alid_",
    "CreateAllowlistIdentifier",
    &["identifier"],
);
static BLOCKED: Resource = resource(
    "blocklist_identifier",
    "blid_",
    "CreateBlocklistIdentifier",
    &["identifier"],
);
static WAITING: Resource = resource(
    "waitlist_entry",
    "wle_",
    "CreateWaitlistEntry",
    &["email_address"],
);

const BANNED: &[(&str, Fixed)] = &[("banned", Fixed::Yes)];
const UNBANNED: &[(&str, Fixed)] = &[("banned", Fixed::No)];
const REVOKED: &[(&str, Fixed)] = &[
    ("status", Fixed::Text("revoked")),
    (".pending", Fixed::Null),
];

/// What an operation does, and with which kind of thing.
pub(crate) fn of(operation: &str) -> Option<(&'static Resource, Verb)> {
    use Verb::{
        Count, Create, CreateMany, Delete, GrantPermission, List, Merge, Read, Replace, Set,
        SetMany, Update, Verify, WithdrawPermission,
    };
    let fact = match operation {
        "CreateUser" => (&USER, Create),
        "GetUser" => (&USER, Read),
        "GetUserList" => (&USER, List),
        "GetUsersCount" => (&USER, Count),
        "UpdateUser" => (&USER, Update),
        "UpdateUserMetadata" => (&USER, Merge),
        "ReplaceUserMetadata" => (&USER, Replace),
        "DeleteUser" => (&USER, Delete),
        "BanUser" => (&USER, Set(BANNED)),
        "UnbanUser" => (&USER, Set(UNBANNED)),
        "UsersBan" => (&USER, SetMany("user_ids", BANNED)),
        "UsersUnban" => (&USER, SetMany("user_ids", UNBANNED)),
        "LockUser" => (&USER, Set(&[("locked", Fixed::Yes)])),
        "UnlockUser" => (&USER, Set(&[("locked", Fixed::No)])),
        "RemoveUserPassword" => (&USER, Set(&[("password_enabled", Fixed::No)])),

        "createSession" => (&SESSION, Create),
        "GetSession" => (&SESSION, Read),
        "GetSessionList" => (&SESSION, List),
        "RevokeSession" => (&SESSION, Set(REVOKED)),

        "CreateOrganization" => (&ORGANIZATION, Create),
        "GetOrganization" => (&ORGANIZATION, Read),
        "ListOrganizations" => (&ORGANIZATION, List),
        "UpdateOrganization" => (&ORGANIZATION, Update),
        "MergeOrganizationMetadata" => (&ORGANIZATION, Merge),
        "ReplaceOrganizationMetadata" => (&ORGANIZATION, Replace),
        "DeleteOrganization" => (&ORGANIZATION, Delete),

        "CreateOrganizationMembership" => (&MEMBERSHIP, Create),
        "ListOrganizationMemberships"
        | "InstanceGetOrganizationMemberships"
        | "UsersGetOrganizationMemberships" => (&MEMBERSHIP, List),
        "UpdateOrganizationMembership" => (&MEMBERSHIP, Update),
        "UpdateOrganizationMembershipMetadata" => (&MEMBERSHIP, Merge),
        "DeleteOrganizationMembership" => (&MEMBERSHIP, Delete),

        "CreateOrganizationInvitation" => (&ORGANIZATION_INVITATION, Create),
        "CreateOrganizationInvitationBulk" => (&ORGANIZATION_INVITATION, CreateMany),
        "GetOrganizationInvitation" => (&ORGANIZATION_INVITATION, Read),
        "ListOrganizationInvitations"
        | "ListPendingOrganizationInvitations"
        | "ListInstanceOrganizationInvitations" => (&ORGANIZATION_INVITATION, List),
        "RevokeOrganizationInvitation" => (&ORGANIZATION_INVITATION, Set(REVOKED)),

        "CreateInvitation" => (&INVITATION, Create),
        "CreateBulkInvitations" => (&INVITATION, CreateMany),
        "ListInvitations" => (&INVITATION, List),
        "RevokeInvitation" => (
            &INVITATION,
            Set(&[
                ("status", Fixed::Text("revoked")),
                ("revoked", Fixed::Yes),
                (".pending", Fixed::Null),
            ]),
        ),

        "CreateOrganizationRole" => (&ROLE, Create),
        "GetOrganizationRole" => (&ROLE, Read),
        "ListOrganizationRoles" => (&ROLE, List),
        "UpdateOrganizationRole" => (&ROLE, Update),
        "DeleteOrganizationRole" => (&ROLE, Delete),
        "AssignPermissionToOrganizationRole" => (&ROLE, GrantPermission),
        "RemovePermissionFromOrganizationRole" => (&ROLE, WithdrawPermission),

        "CreateOrganizationPermission" => (&PERMISSION, Create),
        "GetOrganizationPermission" => (&PERMISSION, Read),
        "ListOrganizationPermissions" => (&PERMISSION, List),
        "UpdateOrganizationPermission" => (&PERMISSION, Update),
        "DeleteOrganizationPermission" => (&PERMISSION, Delete),

        "createApiKey" => (&API_KEY, Create),
        "getApiKey" | "getApiKeySecret" => (&API_KEY, Read),
        "getApiKeys" => (&API_KEY, List),
        "updateApiKey" => (&API_KEY, Update),
        "deleteApiKey" => (&API_KEY, Delete),
        "revokeApiKey" => (&API_KEY, Set(&[("revoked", Fixed::Yes)])),
        "verifyApiKey" => (&API_KEY, Verify),

        "CreateAllowlistIdentifier" => (&ALLOWED, Create),
        "ListAllowlistIdentifiers" => (&ALLOWED, List),
        "DeleteAllowlistIdentifier" => (&ALLOWED, Delete),
        "CreateBlocklistIdentifier" => (&BLOCKED, Create),
        "ListBlocklistIdentifiers" => (&BLOCKED, List),
        "DeleteBlocklistIdentifier" => (&BLOCKED, Delete),

        "CreateWaitlistEntry" => (&WAITING, Create),
        "CreateBulkWaitlistEntries" => (&WAITING, CreateMany),
        "ListWaitlistEntries" => (&WAITING, List),
        "DeleteWaitlistEntry" => (&WAITING, Delete),
        "InviteWaitlistEntry" => (&WAITING, Set(&[("status", Fixed::Text("invited"))])),
        "RejectWaitlistEntry" => (&WAITING, Set(&[("status", Fixed::Text("rejected"))])),
        _ => return None,
    };
    Some(fact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::CLERK;

    #[test]
    fn no_fact_is_about_an_operation_that_is_gone() {
        let operations = CLERK.operations().iter();
        let known = operations.filter(|operation| of(&operation.id).is_some());
        assert_eq!(known.count(), 76);
    }
}
