//! Roles, each in a namespace, and to whom they are assigned.

use genauth_raw::patterns::RoleCodePattern;
use genauth_raw::roles::{
    AssignRoleBatchCall, AssignRoleCall, CheckRoleMutualExclusionCall, CheckRoleParamsCall,
    CreateAdminRoleCall, CreateRoleCall, CreateRolesBatchCall, DeleteAdminRolesBatchCall,
    DeleteRolesBatchCall, DeleteRolesCall, GetRoleAuthorizedResourcesCall, GetRoleCall,
    ListRoleAssignmentsCall, ListRoleMembersCall, ListRolesCall, RevokeRoleBatchCall,
    RevokeRoleCall, RoleCodeAndNamespaceDto, RoleCodeDto, RoleListItem, TargetDto, UpdateRoleCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList, List, Text};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::roles -> Roles,
    "genauth-roles",
    "Roles and their assignments. Without `namespace` the vendor's default namespace is meant."
);

impl Roles {
    /// Creates one role in a namespace and returns it.
    ///
    /// `POST /api/v3/create-role`. One request. Limits and errors: [`create_role`](genauth_raw::Client::create_role).
    #[doc(alias = "createRole")]
    pub fn create(&self, code: impl IntoInput<String>) -> CreateRoleCall {
        self.client.raw().create_role().code(code)
    }

    /// Creates up to 50 roles, in the same or in different namespaces.
    ///
    /// `POST /api/v3/create-roles-batch`. One request. Limits and errors:
    /// [`create_roles_batch`](genauth_raw::Client::create_roles_batch).
    #[doc(alias = "createRolesBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<RoleListItem, 50, 1>, M>,
    ) -> CreateRolesBatchCall {
        self.client.raw().create_roles_batch().list(list)
    }

    /// Returns one role by code and namespace.
    ///
    /// `GET /api/v3/get-role`. Idempotent. One request. A role outside of the default namespace is named with
    /// `namespace`, too. Limits and errors: [`get_role`](genauth_raw::Client::get_role).
    #[doc(alias = "getRole")]
    pub fn get(&self, code: impl IntoInput<String>) -> GetRoleCall {
        self.client.raw().get_role().code(code)
    }

    /// Lists the roles of one namespace, with a keyword search.
    ///
    /// `GET /api/v3/list-roles`. Idempotent. One request. Limits and errors:
    /// [`list_roles`](genauth_raw::Client::list_roles).
    #[doc(alias = "listRoles")]
    pub fn list(&self) -> ListRolesCall {
        self.client.raw().list_roles()
    }

    /// Updates name, code, description or status of one role.
    ///
    /// `POST /api/v3/update-role`. One request. `new_code` is required, too: give `code` again to keep it. A role
    /// outside of the default namespace is named with `namespace`, too. Limits and errors:
    /// [`update_role`](genauth_raw::Client::update_role).
    #[doc(alias = "updateRole")]
    pub fn update(
        &self,
        code: impl IntoInput<String>,
        new_code: impl IntoInput<String>,
        name: impl IntoInput<String>,
    ) -> UpdateRoleCall {
        self.client
            .raw()
            .update_role()
            .code(code)
            .new_code(new_code)
            .name(name)
    }

    /// Deletes up to 50 roles of one namespace by code.
    ///
    /// `POST /api/v3/delete-roles-batch`. Idempotent. One request. Their subjects lose them. A role outside of the
    /// default namespace is named with `namespace`, too. Limits and errors:
    /// [`delete_roles_batch`](genauth_raw::Client::delete_roles_batch).
    #[doc(alias = "deleteRolesBatch")]
    pub fn delete_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> DeleteRolesBatchCall {
        self.client.raw().delete_roles_batch().code_list(code_list)
    }

    /// Deletes up to 50 roles across several namespaces.
    ///
    /// `POST /api/v3/multiple-namespace-delete-roles-batch`. Idempotent. One request. Their subjects
    /// lose them. Limits and errors: [`delete_roles`](genauth_raw::Client::delete_roles).
    #[doc(alias = "deleteRoles")]
    pub fn delete_batch_across_namespaces<M>(
        &self,
        role_list: impl IntoList<AtMost<RoleCodeAndNamespaceDto, 50, 1>, M>,
    ) -> DeleteRolesCall {
        self.client.raw().delete_roles().role_list(role_list)
    }

    /// Checks whether a role code and name are valid in a namespace.
    ///
    /// `POST /api/v3/check-role-params`. Idempotent. One request. Limits and errors:
    /// [`check_role_params`](genauth_raw::Client::check_role_params).
    #[doc(alias = "checkParamsNamespace")]
    pub fn check_available(
        &self,
        namespace: impl IntoInput<String>,
        code: impl IntoInput<String>,
    ) -> CheckRoleParamsCall {
        self.client
            .raw()
            .check_role_params()
            .namespace(namespace)
            .code(code)
    }

    /// Assigns one role to up to 50 subjects, optionally from `enableTime` to `endTime`.
    ///
    /// `POST /api/v3/assign-role`. One request. A role outside of the default namespace is named with `namespace`, too.
    /// Limits and errors: [`assign_role`](genauth_raw::Client::assign_role).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// # let ada = serde_json::json!({ "username": "ada" });
    /// # let ada = genauth.request("POST", "/api/v3/create-user").json(ada).await?;
    /// # let ada = ada["userId"].as_str().unwrap_or_default();
    /// use identity_facade::genauth::Target;
    ///
    /// let roles = genauth.roles();
    /// roles.create("auditor").await?;
    /// roles.assign("auditor", [Target::user(ada)]).await?;
    /// assert_eq!(roles.list_members("auditor").await?.list.len(), 1);
    ///
    /// roles.revoke("auditor", [Target::user(ada)]).await?;
    /// assert!(roles.list_members("auditor").await?.list.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assignRole")]
    pub fn assign<M>(
        &self,
        code: impl IntoInput<String>,
        targets: impl IntoList<AtMost<TargetDto, 50, 1>, M>,
    ) -> AssignRoleCall {
        self.client.raw().assign_role().code(code).targets(targets)
    }

    /// Assigns up to 10 roles to up to 10 subjects.
    ///
    /// `POST /api/v3/assign-role-batch`. One request. Limits and errors:
    /// [`assign_role_batch`](genauth_raw::Client::assign_role_batch).
    #[doc(alias = "assignRoleBatch")]
    pub fn assign_batch<M, N>(
        &self,
        roles: impl IntoList<AtMost<RoleCodeDto, 10, 1>, M>,
        targets: impl IntoList<AtMost<TargetDto, 10, 1>, N>,
    ) -> AssignRoleBatchCall {
        self.client
            .raw()
            .assign_role_batch()
            .roles(roles)
            .targets(targets)
    }

    /// Removes one role from up to 50 subjects; the role remains.
    ///
    /// `POST /api/v3/revoke-role`. Idempotent. One request. A role outside of the default namespace is named with
    /// `namespace`, too. Limits and errors: [`revoke_role`](genauth_raw::Client::revoke_role).
    #[doc(alias = "revokeRole")]
    pub fn revoke<M>(
        &self,
        code: impl IntoInput<String>,
        targets: impl IntoList<AtMost<TargetDto, 50, 1>, M>,
    ) -> RevokeRoleCall {
        self.client.raw().revoke_role().code(code).targets(targets)
    }

    /// Removes up to 10 roles from up to 50 subjects; the roles remain.
    ///
    /// `POST /api/v3/revoke-role-batch`. Idempotent. One request. Limits and errors:
    /// [`revoke_role_batch`](genauth_raw::Client::revoke_role_batch).
    #[doc(alias = "revokeRoleBatch")]
    pub fn revoke_batch<M, N>(
        &self,
        roles: impl IntoList<AtMost<RoleCodeDto, 10, 1>, M>,
        targets: impl IntoList<AtMost<TargetDto, 50, 1>, N>,
    ) -> RevokeRoleBatchCall {
        self.client
            .raw()
            .revoke_role_batch()
            .roles(roles)
            .targets(targets)
    }

    /// Lists the assignments of one role with their start and end times.
    ///
    /// `GET /api/v3/list-role-assignments`. Idempotent. One request. Every kind of subject; users only:
    /// [`list_members`](Self::list_members). A role outside of the default namespace is named with `namespace_code`,
    /// too. Limits and errors: [`list_role_assignments`](genauth_raw::Client::list_role_assignments).
    #[doc(alias = "listRoleAssignments")]
    pub fn list_assignments(
        &self,
        role_code: impl IntoInput<Text<0, 50, RoleCodePattern>>,
    ) -> ListRoleAssignmentsCall {
        self.client
            .raw()
            .list_role_assignments()
            .role_code(role_code)
    }

    /// Lists the users who have one role.
    ///
    /// `GET /api/v3/list-role-members`. Idempotent. One request. Every kind of subject, with start and end:
    /// [`list_assignments`](Self::list_assignments). A role outside of the default namespace is named with `namespace`,
    /// too. Limits and errors: [`list_role_members`](genauth_raw::Client::list_role_members).
    #[doc(alias = "listRoleMembers")]
    pub fn list_members(&self, code: impl IntoInput<String>) -> ListRoleMembersCall {
        self.client.raw().list_role_members().code(code)
    }

    /// Lists the resources that one role is authorized for.
    ///
    /// `GET /api/v3/get-role-authorized-resources`. Idempotent. One request. A role outside of the default namespace is
    /// named with `namespace`, too. Limits and errors:
    /// [`get_role_authorized_resources`](genauth_raw::Client::get_role_authorized_resources).
    #[doc(alias = "getRoleAuthorizedResources")]
    pub fn list_authorized_resources(
        &self,
        code: impl IntoInput<String>,
    ) -> GetRoleAuthorizedResourcesCall {
        self.client.raw().get_role_authorized_resources().code(code)
    }

    /// Checks whether some of the given roles exclude each other.
    ///
    /// `POST /api/v3/check-role-mutual-exclusion`. Idempotent. One request. Limits and errors:
    /// [`check_role_mutual_exclusion`](genauth_raw::Client::check_role_mutual_exclusion).
    #[doc(alias = "checkMutualExclusion")]
    pub fn check_mutual_exclusion<M>(
        &self,
        roles: impl IntoList<List<RoleCodeDto>, M>,
    ) -> CheckRoleMutualExclusionCall {
        self.client.raw().check_role_mutual_exclusion().roles(roles)
    }

    /// Creates one custom administrator role by code and name.
    ///
    /// `POST /api/v3/create-admin-role`. One request. It is for administrators of the console, not for users of
    /// applications. Limits and errors: [`create_admin_role`](genauth_raw::Client::create_admin_role).
    #[doc(alias = "createAdminRole")]
    pub fn create_admin(
        &self,
        code: impl IntoInput<String>,
        name: impl IntoInput<String>,
    ) -> CreateAdminRoleCall {
        self.client.raw().create_admin_role().code(code).name(name)
    }

    /// Deletes up to 50 custom administrator roles by code.
    ///
    /// `POST /api/v3/delete-admin-roles`. Idempotent. One request. Limits and errors:
    /// [`delete_admin_roles_batch`](genauth_raw::Client::delete_admin_roles_batch).
    #[doc(alias = "deleteAdminRolesBatch")]
    pub fn delete_admin_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> DeleteAdminRolesBatchCall {
        self.client
            .raw()
            .delete_admin_roles_batch()
            .code_list(code_list)
    }
}
