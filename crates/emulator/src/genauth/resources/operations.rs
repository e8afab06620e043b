//! The operations of the resources that decide access, as facts: which operation does what with which kind of thing. The
//! engine reads this table; a further resource of the usual kind is a further entry.

use crate::genauth::resources::access_keys::Keys;
use crate::genauth::resources::catalog::{
    ADMIN_ROLE, APPLICATION, DATA_POLICY, DATA_RESOURCE, GROUP, INVITATION_POLICY,
    INVITATION_ROSTER, NAMESPACE, RESOURCE, ROLE, Resource, USER,
};
use crate::genauth::resources::invitations::Invitations;
use crate::genauth::resources::sessions::Sessions;
use crate::genauth::resources::whitelists::Whitelist;

/// What an operation does.
#[derive(Clone, Copy)]
pub(crate) enum Verb {
    Create,
    /// Creates one of this type.
    CreateAs(&'static str),
    CreateMany,
    CreateOrUpdate,
    Read,
    /// Reads those that this member names; what is not there is left out.
    ReadMany(&'static str),
    List,
    /// Lists those of the namespace that this member names.
    ListIn(&'static str),
    /// Lists those of all namespaces, or of those that this member names.
    ListAcross(&'static str),
    All,
    Update,
    UpdateMany,
    /// Gives a member that has operations of its own another value.
    Put(&'static str),
    /// Gives this member a new secret.
    Rotate(&'static str),
    Delete,
    /// Deletes those that this member names, or whose description it holds.
    DeleteMany(&'static str),
    /// Deletes those whose own identifiers this member holds.
    DeleteById(&'static str),
    Exists,
    /// Whether these members are free for another.
    IsFree(&'static [&'static str]),
    AddMembers,
    RemoveMembers,
    /// The users that are in a group or have a role.
    Members,
    Assign,
    Revoke,
    /// Who was given a role, and when.
    Assignments,
    /// The groups or the roles of a user.
    OfUser,
    HasAny,
    /// Grants actions on resources.
    Authorize,
    /// Whether a user may do something with a resource.
    IsAllowed,
    /// The resources that somebody may do something with.
    AuthorizedResources,
    /// Those who may do something with a resource.
    AuthorizedTargets,
    Access(Access),
    Data(Data),
    Keys(Keys),
    Sessions(Sessions),
    Invitations(Invitations),
    Whitelist(Whitelist),
}

/// What an operation does with application access.
#[derive(Clone, Copy)]
pub(crate) enum Access {
    Grant,
    Withdraw,
    /// The grants on an application.
    List,
    /// The grants of a subject.
    OfSubject,
    /// Why a subject may or may not enter.
    Explain,
    Enable,
    Delete,
    /// The applications that a user was let into.
    Authorized,
    /// The applications that a user can enter, for whatever reason.
    Accessible,
}

/// What an operation does with data policies.
#[derive(Clone, Copy)]
pub(crate) enum Data {
    Grant,
    Withdraw,
    Targets,
    Check,
    /// The same for several nodes of one tree.
    CheckNodes,
    ActionsOn,
    PermissionsOf,
}

/// What an operation does, and with which kind of thing.
pub(crate) fn of(operation: &str) -> Option<(&'static Resource, Verb)> {
    use Verb::{
        AddMembers, All, Assign, Assignments, Authorize, AuthorizedResources, AuthorizedTargets,
        Create, CreateAs, CreateMany, CreateOrUpdate, Delete, DeleteById, DeleteMany, Exists,
        HasAny, IsAllowed, IsFree, List, ListAcross, ListIn, Members, OfUser, Put, Read, ReadMany,
        RemoveMembers, Revoke, Rotate, Update, UpdateMany,
    };
    let fact = match operation {
        "createApplication" => (&APPLICATION, Create),
        "getApplication"
        | "getApplicationSimpleInfo"
        | "getApplicationSecret"
        | "getApplicationPermissionStrategy" => (&APPLICATION, Read),
        "listApplications" | "listApplicationSimpleInfo" => (&APPLICATION, List),
        "updateApplication" => (&APPLICATION, Update),
        "refreshApplicationSecret" => (&APPLICATION, Rotate("secret")),
        "updateApplicationPermissionStrategy" => (&APPLICATION, Put("permissionStrategy")),
        "deleteApplication" => (&APPLICATION, Delete),

        "authorizeApplicationAccess" => (&APPLICATION, Verb::Access(Access::Grant)),
        "revokeApplicationAccess" => (&APPLICATION, Verb::Access(Access::Withdraw)),
        "listAuthApplication" => (&APPLICATION, Verb::Access(Access::List)),
        "listAuthSubject" => (&APPLICATION, Verb::Access(Access::OfSubject)),
        "detailAuthSubject" => (&APPLICATION, Verb::Access(Access::Explain)),
        "enabledAuth" => (&APPLICATION, Verb::Access(Access::Enable)),
        "deleteAuth" => (&APPLICATION, Verb::Access(Access::Delete)),
        "getUserAuthorizedApps" => (&USER, Verb::Access(Access::Authorized)),
        "getUserAccessibleApps" => (&USER, Verb::Access(Access::Accessible)),

        "createUser" => (&USER, Create),
        "createUsersBatch" => (&USER, CreateMany),
        "getUser" => (&USER, Read),
        "getUserBatch" => (&USER, ReadMany("userIds")),
        "listUsers" | "listUsersLegacy" => (&USER, List),
        "updateUser" => (&USER, Update),
        "updateUserBatch" => (&USER, UpdateMany),
        "deleteUsersBatch" => (&USER, DeleteMany("userIds")),
        "isUserExists" => (&USER, Exists),

        "kickUsers" => (&USER, Verb::Sessions(Sessions::Kick)),
        "checkSessionStatus" => (&USER, Verb::Sessions(Sessions::Status)),
        "getUserLoggedinApps" => (&USER, Verb::Sessions(Sessions::Applications)),
        "getUserLoginHistory" => (&USER, Verb::Sessions(Sessions::History)),

        "createAccessKey" => (&USER, Verb::Keys(Keys::Create)),
        "getAccessKey" => (&USER, Verb::Keys(Keys::Read)),
        "getAccessKeyList" => (&USER, Verb::Keys(Keys::List)),
        "updateAccessKey" => (&USER, Verb::Keys(Keys::Enable)),
        "deleteAccessKey" => (&USER, Verb::Keys(Keys::Delete)),

        "addWhitelist" | "addWhitelistOfApp" => (&APPLICATION, Verb::Whitelist(Whitelist::Add)),
        "listWhitelists" | "listWhitelistsOfApp" => {
            (&APPLICATION, Verb::Whitelist(Whitelist::List))
        }
        "deleteWhitelist" | "deleteWhitelistOfApp" => {
            (&APPLICATION, Verb::Whitelist(Whitelist::Remove))
        }

        "createInvitationPolicy" => (&INVITATION_POLICY, Create),
        "getPolicyDetailById" => (&INVITATION_POLICY, Read),
        "listInvitationPolicies" => (&INVITATION_POLICY, List),
        "updateInvitationPolicy" => (&INVITATION_POLICY, Update),
        "batchDeleteInvitationPolicies" => (&INVITATION_POLICY, DeleteById("policyIds")),
        "copyInvitationPolicyById" => (
            &INVITATION_POLICY,
            Verb::Invitations(Invitations::CopyPolicy),
        ),
        "addPolicyUserAttribution" | "addPolicyUserAttributionsBatch" => (
            &INVITATION_POLICY,
            Verb::Invitations(Invitations::Attribute),
        ),
        "removePolicyUserAttribution" | "removePolicyUserAttributionsBatch" => (
            &INVITATION_POLICY,
            Verb::Invitations(Invitations::Unattribute),
        ),
        "getPolicyUserAttributionDetail" => (
            &INVITATION_POLICY,
            Verb::Invitations(Invitations::Attribution),
        ),
        "listPolicyUserAttributionDetail" => (
            &INVITATION_POLICY,
            Verb::Invitations(Invitations::Attributions),
        ),
        "createInvitationRoster" => (&INVITATION_ROSTER, Create),
        "getInvitationRoster" => (&INVITATION_ROSTER, Read),
        "listInvitationRoster" => (&INVITATION_ROSTER, List),
        "updateInvitationRoster" => (&INVITATION_ROSTER, Update),
        "deleteInvitationRoster" => (&INVITATION_ROSTER, DeleteById("id")),
        "deleteInvitationRosterBatch" => (&INVITATION_ROSTER, DeleteById("ids")),
        "batchBindPolicy" => (&INVITATION_ROSTER, Verb::Invitations(Invitations::Bind)),
        "batchUnbindPolicy" => (&INVITATION_ROSTER, Verb::Invitations(Invitations::Unbind)),
        "listInvitationRostersByPolicyId" => (
            &INVITATION_ROSTER,
            Verb::Invitations(Invitations::BoundRosters),
        ),
        "listInvitationRostersByNonPolicyId" => (
            &INVITATION_ROSTER,
            Verb::Invitations(Invitations::UnboundRosters),
        ),
        "filterUsers" => (&INVITATION_ROSTER, Verb::Invitations(Invitations::Invitees)),
        "quickFilterInviteeList" => (
            &INVITATION_ROSTER,
            Verb::Invitations(Invitations::Everybody),
        ),
        "deleteInvitees" => (
            &INVITATION_ROSTER,
            Verb::Invitations(Invitations::DeleteInvitees),
        ),
        "sendRosterInvitation" | "sendRosterInvitationBatch" => {
            (&INVITATION_ROSTER, Verb::Invitations(Invitations::Send))
        }
        "revertRosterInvitation" | "revertRosterInvitationBatch" => {
            (&INVITATION_ROSTER, Verb::Invitations(Invitations::Revert))
        }

        "createGroup" => (&GROUP, Create),
        "createGroupsBatch" => (&GROUP, CreateMany),
        "createOrUpdateGroup" => (&GROUP, CreateOrUpdate),
        "getGroup" => (&GROUP, Read),
        "listGroups" => (&GROUP, List),
        "getAllGroups" => (&GROUP, All),
        "updateGroup" => (&GROUP, Update),
        "deleteGroupsBatch" => (&GROUP, DeleteMany("codeList")),
        "addGroupMembers" => (&GROUP, AddMembers),
        "removeGroupMembers" => (&GROUP, RemoveMembers),
        "listGroupMembers" => (&GROUP, Members),
        "getUserGroups" => (&GROUP, OfUser),

        "createRole" => (&ROLE, Create),
        "createRolesBatch" => (&ROLE, CreateMany),
        "getRole" => (&ROLE, Read),
        "listRoles" => (&ROLE, List),
        "listPermissionNamespaceRoles" => (&ROLE, ListIn("code")),
        "updateRole" => (&ROLE, Update),
        "deleteRolesBatch" => (&ROLE, DeleteMany("codeList")),
        "deleteRoles" => (&ROLE, DeleteMany("roleList")),
        "checkParamsNamespace" => (&ROLE, IsFree(&["code", "name"])),
        "assignRole" | "assignRoleBatch" => (&ROLE, Assign),
        "revokeRole" | "revokeRoleBatch" => (&ROLE, Revoke),
        "listRoleAssignments" => (&ROLE, Assignments),
        "listRoleMembers" => (&ROLE, Members),
        "getUserRoles" => (&ROLE, OfUser),
        "hasAnyRole" => (&ROLE, HasAny),
        "createAdminRole" => (&ADMIN_ROLE, Create),
        "deleteAdminRolesBatch" => (&ADMIN_ROLE, DeleteMany("codeList")),

        "createNamespace" | "createPermissionNamespace" => (&NAMESPACE, Create),
        "createNamespacesBatch" | "createPermissionNamespacesBatch" => (&NAMESPACE, CreateMany),
        "getNamespace" | "getPermissionNamespace" => (&NAMESPACE, Read),
        "getNamespacesBatch" => (&NAMESPACE, ReadMany("codeList")),
        "getPermissionNamespacesBatch" => (&NAMESPACE, ReadMany("codes")),
        "listNamespaces" | "listPermissionNamespaces" => (&NAMESPACE, List),
        "updateNamespace" | "updatePermissionNamespace" => (&NAMESPACE, Update),
        "deleteNamespace" | "deletePermissionNamespace" => (&NAMESPACE, Delete),
        "deleteNamespacesBatch" => (&NAMESPACE, DeleteMany("codeList")),
        "deletePermissionNamespacesBatch" => (&NAMESPACE, DeleteMany("codes")),
        "checkPermissionNamespaceExists" => (&NAMESPACE, IsFree(&["code", "name"])),

        "createResource" => (&RESOURCE, Create),
        "createResourcesBatch" => (&RESOURCE, CreateMany),
        "getResource" => (&RESOURCE, Read),
        "getResourcesBatch" => (&RESOURCE, ReadMany("codeList")),
        "listResources" => (&RESOURCE, List),
        "listCommonResource" => (&RESOURCE, ListAcross("namespaceCodeList")),
        "updateResource" => (&RESOURCE, Update),
        "deleteResource" => (&RESOURCE, Delete),
        "deleteResourcesBatch" => (&RESOURCE, DeleteMany("codeList")),
        "batchDeleteCommonResource" => (&RESOURCE, DeleteById("ids")),
        "authorizeResources" => (&RESOURCE, Authorize),
        "isActionAllowed" => (&USER, IsAllowed),
        "getAuthorizedResources" => (&RESOURCE, AuthorizedResources),
        "getUserAuthorizedResources" => (&USER, AuthorizedResources),
        "getGroupAuthorizedResources" => (&GROUP, AuthorizedResources),
        "getRoleAuthorizedResources" => (&ROLE, AuthorizedResources),
        "getResourceAuthorizedTargets" => (&RESOURCE, AuthorizedTargets),

        "createDataResource" => (&DATA_RESOURCE, Create),
        "createDataResourceByArray" => (&DATA_RESOURCE, CreateAs("ARRAY")),
        "createDataResourceByString" => (&DATA_RESOURCE, CreateAs("STRING")),
        "createDataResourceByTree" => (&DATA_RESOURCE, CreateAs("TREE")),
        "getDataResource" => (&DATA_RESOURCE, Read),
        "listDataResources" => (&DATA_RESOURCE, ListAcross("namespaceCodes")),
        "updateDataResource" => (&DATA_RESOURCE, Update),
        "deleteDataResource" => (&DATA_RESOURCE, Delete),
        "checkDataResourceExists" => (&DATA_RESOURCE, IsFree(&["resourceCode", "resourceName"])),

        "createDataPolicy" => (&DATA_POLICY, Create),
        "getDataPolicy" => (&DATA_POLICY, Read),
        "listDataPolices" | "listSimpleDataPolices" => (&DATA_POLICY, List),
        "updateDataPolicy" => (&DATA_POLICY, Update),
        "deleteDataPolicy" => (&DATA_POLICY, Delete),
        "checkDataPolicyExists" => (&DATA_POLICY, IsFree(&["policyName"])),
        "authorizeDataPolicies" => (&DATA_POLICY, Verb::Data(Data::Grant)),
        "revokeDataPolicy" => (&DATA_POLICY, Verb::Data(Data::Withdraw)),
        "listDataPolicyTargets" => (&DATA_POLICY, Verb::Data(Data::Targets)),
        "checkPermission" => (&DATA_POLICY, Verb::Data(Data::Check)),
        "checkUserSameLevelPermission" => (&DATA_POLICY, Verb::Data(Data::CheckNodes)),
        "getUserResourcePermissionList" => (&DATA_POLICY, Verb::Data(Data::ActionsOn)),
        "getUserPermissionList" => (&DATA_POLICY, Verb::Data(Data::PermissionsOf)),
        _ => return None,
    };
    Some(fact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::genauth::description::GENAUTH;
    use crate::vendor::table::every_arm_is_described;

    #[test]
    fn the_readme_says_of_every_bulk_change_what_one_refused_item_does() {
        let readme = include_str!("../../../README.md");
        for operation in GENAUTH.operations() {
            let bulk = match of(&operation.id) {
                Some((_, Verb::Access(access))) => {
                    matches!(access, Access::Grant | Access::Withdraw | Access::Delete)
                }
                Some((_, Verb::Data(data))) => matches!(data, Data::Grant),
                Some((_, verb)) => matches!(
                    verb,
                    Verb::CreateMany
                        | Verb::UpdateMany
                        | Verb::DeleteMany(_)
                        | Verb::DeleteById(_)
                        | Verb::AddMembers
                        | Verb::RemoveMembers
                        | Verb::Assign
                        | Verb::Revoke
                        | Verb::Authorize
                ),
                None => false,
            };
            let named = readme.contains(&format!("`{}`", operation.id));
            assert!(!bulk || named, "{} is not in the README", operation.id);
        }
    }

    #[test]
    fn no_fact_is_about_an_operation_that_is_gone() {
        let table = (file!(), include_str!("operations.rs"));
        every_arm_is_described(table, &GENAUTH, |id| of(id).is_some());
    }
}
