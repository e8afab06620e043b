//! The resources that decide access, as facts: which operation does what with which kind of thing. The engine reads this
//! table; a further resource of the usual kind is a further entry.

/// A kind of thing.
pub(crate) struct Resource {
    /// The table that it is kept in, and what refusals call it.
    pub(crate) kind: &'static str,
    /// The member by which requests name it.
    pub(crate) key: &'static str,
    /// Whether the key is one within a namespace only.
    pub(crate) namespaced: bool,
    /// A member that the emulator makes up.
    pub(crate) id: Option<&'static str>,
    /// The operation whose answer is the shape of a row.
    pub(crate) shown_by: &'static str,
    /// Members that no two may share, besides the key.
    pub(crate) unique: &'static [&'static str],
    /// The apiCode of its absence, if the vendor has one.
    pub(crate) missing: Option<u32>,
}

/// What an operation does.
#[derive(Clone, Copy)]
pub(crate) enum Verb {
    Create,
    CreateMany,
    CreateOrUpdate,
    Read,
    /// Reads those that this member names; what is not there is left out.
    ReadMany(&'static str),
    List,
    All,
    Update,
    UpdateMany,
    Delete,
    /// Deletes those that this member names, or whose description it holds.
    DeleteMany(&'static str),
    Exists,
    AddMembers,
    RemoveMembers,
    /// The users that are in a group or have a role.
    Members,
    Assign,
    Revoke,
    /// The groups or the roles of a user.
    OfUser,
    HasAny,
    /// Grants actions on resources.
    Authorize,
    /// The resources that somebody may do something with.
    AuthorizedResources,
    /// Those who may do something with a resource.
    AuthorizedTargets,
}

const fn coded(kind: &'static str, shown_by: &'static str, id: Option<&'static str>) -> Resource {
    Resource {
        kind,
        key: "code",
        namespaced: false,
        id,
        shown_by,
        unique: &[],
        missing: None,
    }
}

static APPLICATION: Resource = Resource {
    key: "appId",
    unique: &["appIdentifier"],
    missing: Some(2011),
    ..coded("application", "getApplication", Some("appId"))
};
pub(crate) static USER: Resource = Resource {
    key: "userId",
    unique: &["username", "email", "phone", "externalId"],
    missing: Some(2004),
    ..coded("user", "getUser", Some("userId"))
};
pub(crate) static GROUP: Resource = coded("group", "getGroup", Some("id"));
pub(crate) static ROLE: Resource = Resource {
    namespaced: true,
    ..coded("role", "getRole", Some("id"))
};
static NAMESPACE: Resource = coded("namespace", "getNamespace", None);
pub(crate) static RESOURCE: Resource = Resource {
    namespaced: true,
    ..coded("resource", "getResource", None)
};

/// What an operation does, and with which kind of thing.
pub(crate) fn of(operation: &str) -> Option<(&'static Resource, Verb)> {
    use Verb::{
        AddMembers, All, Assign, Authorize, AuthorizedResources, AuthorizedTargets, Create,
        CreateMany, CreateOrUpdate, Delete, DeleteMany, Exists, HasAny, List, Members, OfUser,
        Read, ReadMany, RemoveMembers, Revoke, Update, UpdateMany,
    };
    let fact = match operation {
        "createApplication" => (&APPLICATION, Create),
        "getApplication" | "getApplicationSimpleInfo" => (&APPLICATION, Read),
        "listApplications" | "listApplicationSimpleInfo" => (&APPLICATION, List),
        "updateApplication" => (&APPLICATION, Update),
        "deleteApplication" => (&APPLICATION, Delete),

        "createUser" => (&USER, Create),
        "createUsersBatch" => (&USER, CreateMany),
        "getUser" => (&USER, Read),
        "getUserBatch" => (&USER, ReadMany("userIds")),
        "listUsers" | "listUsersLegacy" => (&USER, List),
        "updateUser" => (&USER, Update),
        "updateUserBatch" => (&USER, UpdateMany),
        "deleteUsersBatch" => (&USER, DeleteMany("userIds")),
        "isUserExists" => (&USER, Exists),

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
        "updateRole" => (&ROLE, Update),
        "deleteRolesBatch" => (&ROLE, DeleteMany("codeList")),
        "deleteRoles" => (&ROLE, DeleteMany("roleList")),
        "assignRole" | "assignRoleBatch" => (&ROLE, Assign),
        "revokeRole" | "revokeRoleBatch" => (&ROLE, Revoke),
        "listRoleMembers" => (&ROLE, Members),
        "getUserRoles" => (&ROLE, OfUser),
        "hasAnyRole" => (&ROLE, HasAny),

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

        "createResource" => (&RESOURCE, Create),
        "createResourcesBatch" => (&RESOURCE, CreateMany),
        "getResource" => (&RESOURCE, Read),
        "getResourcesBatch" => (&RESOURCE, ReadMany("codeList")),
        "listResources" => (&RESOURCE, List),
        "updateResource" => (&RESOURCE, Update),
        "deleteResource" => (&RESOURCE, Delete),
        "deleteResourcesBatch" => (&RESOURCE, DeleteMany("codeList")),
        "authorizeResources" => (&RESOURCE, Authorize),
        "getAuthorizedResources" => (&RESOURCE, AuthorizedResources),
        "getUserAuthorizedResources" => (&USER, AuthorizedResources),
        "getGroupAuthorizedResources" => (&GROUP, AuthorizedResources),
        "getRoleAuthorizedResources" => (&ROLE, AuthorizedResources),
        "getResourceAuthorizedTargets" => (&RESOURCE, AuthorizedTargets),
        _ => return None,
    };
    Some(fact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::GENAUTH;

    #[test]
    fn no_fact_is_about_an_operation_that_is_gone() {
        let operations = GENAUTH.operations().iter();
        let known = operations.filter(|operation| of(&operation.id).is_some());
        assert_eq!(known.count(), 73);
    }
}
