//! The operations of the resources that decide access, as facts: which operation does what with which kind of thing. The
//! engine reads this table; a further resource of the usual kind is a further entry.

use crate::clerk::resources::catalog::{
    ACTOR_TOKEN, ALLOWED, API_KEY, BLOCKED, DIRECTORY, DOMAIN, ENTERPRISE_CONNECTION,
    GROUP_ROLE_MAPPING, INVITATION, JWT_TEMPLATE, MEMBERSHIP, OAUTH_APPLICATION, ORGANIZATION,
    ORGANIZATION_DOMAIN, ORGANIZATION_INVITATION, PERMISSION, REDIRECT_URL, ROLE, ROLE_SET,
    Resource, SAML_CONNECTION, SESSION, SIGN_IN_TOKEN, TRUSTED_DEVICE, USER, WAITING,
};
use crate::clerk::resources::totp::{BACKUP_CODES, SECRET};
use crate::clerk::resources::users::{COMPROMISED, PASSWORD};

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
    /// Takes back what is pending, once.
    Revoke,
    /// Gives this member a new secret.
    Rotate(&'static str),
    /// The same as `Set` for all that this member of the body names, all or none.
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
    /// The present moment.
    Now,
    /// The verification of a domain, by this strategy.
    Verified(&'static str),
}

const BANNED: &[(&str, Fixed)] = &[("banned", Fixed::Yes)];
const IMAGE: &[(&str, Fixed)] = &[
    ("has_image", Fixed::Yes),
    ("image_url", Fixed::Text("https://img.example.com/uploaded")),
];
const NO_IMAGE: &[(&str, Fixed)] = &[("has_image", Fixed::No), ("image_url", Fixed::Text(""))];
const UNBANNED: &[(&str, Fixed)] = &[("banned", Fixed::No)];

/// What an operation does, and with which kind of thing.
pub(crate) fn of(operation: &str) -> Option<(&'static Resource, Verb)> {
    use Verb::{
        Count, Create, CreateMany, Delete, GrantPermission, List, Merge, Read, Replace, Revoke,
        Rotate, Set, SetMany, Update, Verify, WithdrawPermission,
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
        "SetUserProfileImage" => (&USER, Set(IMAGE)),
        "DeleteUserProfileImage" => (&USER, Set(NO_IMAGE)),
        "RemoveUserPassword" => (
            &USER,
            Set(&[("password_enabled", Fixed::No), (PASSWORD, Fixed::Null)]),
        ),
        "SetUserPasswordCompromised" => (&USER, Set(&[(COMPROMISED, Fixed::Yes)])),
        "UnsetUserPasswordCompromised" => (&USER, Set(&[(COMPROMISED, Fixed::No)])),
        "DisableMFA" => (
            &USER,
            Set(&[
                ("totp_enabled", Fixed::No),
                (SECRET, Fixed::Null),
                ("backup_code_enabled", Fixed::No),
                (BACKUP_CODES, Fixed::Null),
            ]),
        ),
        "DeleteTOTP" => (
            &USER,
            Set(&[("totp_enabled", Fixed::No), (SECRET, Fixed::Null)]),
        ),
        "DeleteBackupCode" => (
            &USER,
            Set(&[
                ("backup_code_enabled", Fixed::No),
                (BACKUP_CODES, Fixed::Null),
            ]),
        ),
        "ListUserTrustedDevices" => (&TRUSTED_DEVICE, List),
        "RevokeUserTrustedDevice" => (
            &TRUSTED_DEVICE,
            Set(&[
                ("status", Fixed::Text("revoked")),
                ("revoked_at", Fixed::Now),
            ]),
        ),

        "createSession" => (&SESSION, Create),
        "GetSession" => (&SESSION, Read),
        "GetSessionList" => (&SESSION, List),
        "RevokeSession" => (&SESSION, Set(&[("status", Fixed::Text("revoked"))])),

        "CreateOrganization" => (&ORGANIZATION, Create),
        "GetOrganization" => (&ORGANIZATION, Read),
        "ListOrganizations" => (&ORGANIZATION, List),
        "UpdateOrganization" => (&ORGANIZATION, Update),
        "MergeOrganizationMetadata" => (&ORGANIZATION, Merge),
        "ReplaceOrganizationMetadata" => (&ORGANIZATION, Replace),
        "UploadOrganizationLogo" => (&ORGANIZATION, Set(IMAGE)),
        "DeleteOrganizationLogo" => (&ORGANIZATION, Set(NO_IMAGE)),
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
        | "ListInstanceOrganizationInvitations"
        | "UsersGetOrganizationInvitations" => (&ORGANIZATION_INVITATION, List),
        "RevokeOrganizationInvitation" => (&ORGANIZATION_INVITATION, Revoke),

        "CreateInvitation" => (&INVITATION, Create),
        "CreateBulkInvitations" => (&INVITATION, CreateMany),
        "ListInvitations" => (&INVITATION, List),
        "RevokeInvitation" => (&INVITATION, Revoke),

        "CreateOrganizationDomain" => (&ORGANIZATION_DOMAIN, Create),
        "ListOrganizationDomains" | "ListAllOrganizationDomains" => (&ORGANIZATION_DOMAIN, List),
        "UpdateOrganizationDomain" => (&ORGANIZATION_DOMAIN, Update),
        "VerifyOrganizationDomainOwnership" => (
            &ORGANIZATION_DOMAIN,
            Set(&[("ownership_verification", Fixed::Verified("txt"))]),
        ),
        "DeleteOrganizationDomain" => (&ORGANIZATION_DOMAIN, Delete),

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

        "CreateRoleSet" => (&ROLE_SET, Create),
        "GetRoleSet" => (&ROLE_SET, Read),
        "ListRoleSets" => (&ROLE_SET, List),
        "UpdateRoleSet" | "AddRolesToRoleSet" => (&ROLE_SET, Update),

        "CreateSignInToken" => (&SIGN_IN_TOKEN, Create),
        "RevokeSignInToken" => (&SIGN_IN_TOKEN, Revoke),
        "CreateActorToken" => (&ACTOR_TOKEN, Create),
        "RevokeActorToken" => (&ACTOR_TOKEN, Revoke),

        "CreateRedirectURL" => (&REDIRECT_URL, Create),
        "GetRedirectURL" => (&REDIRECT_URL, Read),
        "ListRedirectURLs" => (&REDIRECT_URL, List),
        "DeleteRedirectURL" => (&REDIRECT_URL, Delete),

        "CreateJWTTemplate" => (&JWT_TEMPLATE, Create),
        "GetJWTTemplate" => (&JWT_TEMPLATE, Read),
        "ListJWTTemplates" => (&JWT_TEMPLATE, List),
        "UpdateJWTTemplate" => (&JWT_TEMPLATE, Update),
        "DeleteJWTTemplate" => (&JWT_TEMPLATE, Delete),

        "CreateOAuthApplication" => (&OAUTH_APPLICATION, Create),
        "GetOAuthApplication" => (&OAUTH_APPLICATION, Read),
        "ListOAuthApplications" => (&OAUTH_APPLICATION, List),
        "UpdateOAuthApplication" => (&OAUTH_APPLICATION, Update),
        "RotateOAuthApplicationSecret" => (&OAUTH_APPLICATION, Rotate("client_secret")),
        "UploadOAuthApplicationLogo" => (
            &OAUTH_APPLICATION,
            Set(&[(
                "client_image_url",
                Fixed::Text("https://img.example.com/uploaded"),
            )]),
        ),
        "DeleteOAuthApplication" => (&OAUTH_APPLICATION, Delete),

        "AddDomain" => (&DOMAIN, Create),
        "ListDomains" => (&DOMAIN, List),
        "UpdateDomain" => (&DOMAIN, Update),
        "DeleteDomain" => (&DOMAIN, Delete),

        "CreateEnterpriseConnection" => (&ENTERPRISE_CONNECTION, Create),
        "GetEnterpriseConnection" => (&ENTERPRISE_CONNECTION, Read),
        "ListEnterpriseConnections" => (&ENTERPRISE_CONNECTION, List),
        "UpdateEnterpriseConnection" => (&ENTERPRISE_CONNECTION, Update),
        "DeleteEnterpriseConnection" => (&ENTERPRISE_CONNECTION, Delete),
        "CreateSAMLConnection" => (&SAML_CONNECTION, Create),
        "GetSAMLConnection" => (&SAML_CONNECTION, Read),
        "ListSAMLConnections" => (&SAML_CONNECTION, List),
        "UpdateSAMLConnection" => (&SAML_CONNECTION, Update),
        "DeleteSAMLConnection" => (&SAML_CONNECTION, Delete),

        "CreateDirectory" | "CreateSCIMDirectory" => (&DIRECTORY, Create),
        "GetDirectory" | "GetSCIMDirectory" => (&DIRECTORY, Read),
        "ListDirectories" | "ListSCIMDirectories" => (&DIRECTORY, List),
        "UpdateDirectory" | "UpdateSCIMDirectory" => (&DIRECTORY, Merge),
        "RotateDirectoryAPIKey" | "RotateSCIMDirectoryAPIKey" => (&DIRECTORY, Rotate("api_key")),
        "DeleteDirectory" | "DeleteSCIMDirectory" => (&DIRECTORY, Delete),
        "CreateDirectoryGroupRoleMapping" | "CreateSCIMGroupRoleMapping" => {
            (&GROUP_ROLE_MAPPING, Create)
        }
        "ListDirectoryGroupRoleMappings" | "ListSCIMGroupRoleMappings" => {
            (&GROUP_ROLE_MAPPING, List)
        }
        "DeleteDirectoryGroupRoleMapping" | "DeleteSCIMGroupRoleMapping" => {
            (&GROUP_ROLE_MAPPING, Delete)
        }

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
        "InviteWaitlistEntry" => (
            &WAITING,
            Set(&[
                ("status", Fixed::Text("invited")),
                (".invited_at", Fixed::Now),
            ]),
        ),
        "RejectWaitlistEntry" => (&WAITING, Set(&[("status", Fixed::Text("rejected"))])),
        _ => return None,
    };
    Some(fact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clerk::description::CLERK;
    use crate::vendor::table::every_arm_is_described;

    #[test]
    fn no_fact_is_about_an_operation_that_is_gone() {
        let table = (file!(), include_str!("operations.rs"));
        every_arm_is_described(table, &CLERK, |id| of(id).is_some());
    }
}
