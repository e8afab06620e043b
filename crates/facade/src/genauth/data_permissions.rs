//! Data permissions: what users may do with data resources. Policies that grant it are in `data_policies`, the data in
//! `data_resources`.

use genauth_raw::data_permissions::{
    CheckExternalUserPermissionCall, CheckPermissionCall, CheckUserSameLevelPermissionCall,
    GetExternalUserResourceStructCall, GetUserPermissionListCall,
    GetUserResourcePermissionListCall, ListPermissionViewCall,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::data_permissions -> DataPermissions,
    "genauth-data-permissions",
    "Data permissions: checks and lists of what users may do with data resources."
);

impl DataPermissions {
    /// Checks one action on several data resources for a user given by `userId`.
    ///
    /// `POST /api/v3/check-permission`. Idempotent. One request. Limits and errors:
    /// [`check_permission`](genauth_raw::Client::check_permission).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// # let ada = genauth.users().create().username("ada").await?.user_id;
    /// # genauth.permission_namespaces().create("files", "Files").await?;
    /// # genauth.data_resources().create_string("files", "plan", "Plan", "/plans").actions(["read"]).await?;
    /// let checked = genauth.data_permissions().check("files", ada.as_str(), "read", ["/plan"]).await?;
    /// assert!(!checked.check_result_list[0].enabled);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPermission")]
    pub fn check<M>(
        &self,
        namespace_code: impl IntoInput<String>,
        user_id: impl IntoInput<String>,
        action: impl IntoInput<String>,
        resources: impl IntoList<List<String>, M>,
    ) -> CheckPermissionCall {
        self.client
            .raw()
            .check_permission()
            .namespace_code(namespace_code)
            .user_id(user_id)
            .action(action)
            .resources(resources)
    }

    /// Checks one action on several data resources for a user given by `externalId`.
    ///
    /// `POST /api/v3/check-external-user-permission`. Idempotent. One request. Limits and errors:
    /// [`check_external_user_permission`](genauth_raw::Client::check_external_user_permission).
    #[doc(alias = "checkExternalUserPermission")]
    pub fn check_external_user<M>(
        &self,
        namespace_code: impl IntoInput<String>,
        external_id: impl IntoInput<String>,
        action: impl IntoInput<String>,
        resources: impl IntoList<List<String>, M>,
    ) -> CheckExternalUserPermissionCall {
        self.client
            .raw()
            .check_external_user_permission()
            .namespace_code(namespace_code)
            .external_id(external_id)
            .action(action)
            .resources(resources)
    }

    /// Checks one action of a user on several sibling nodes of a tree data resource.
    ///
    /// `POST /api/v3/check-user-same-level-permission`. Idempotent. One request. Also required: `resource_node_codes`.
    /// Limits and errors: [`check_user_same_level_permission`](genauth_raw::Client::check_user_same_level_permission).
    #[doc(alias = "checkUserSameLevelPermission")]
    pub fn check_sibling_nodes(
        &self,
        namespace_code: impl IntoInput<String>,
        user_id: impl IntoInput<String>,
        action: impl IntoInput<String>,
        resource: impl IntoInput<String>,
    ) -> CheckUserSameLevelPermissionCall {
        self.client
            .raw()
            .check_user_same_level_permission()
            .namespace_code(namespace_code)
            .user_id(user_id)
            .action(action)
            .resource(resource)
    }

    /// Lists the actions that one user may perform on given data resources.
    ///
    /// `POST /api/v3/get-user-resource-permission-list`. Idempotent. One request. Limits and errors:
    /// [`get_user_resource_permission_list`](genauth_raw::Client::get_user_resource_permission_list).
    #[doc(alias = "getUserResourcePermissionList")]
    pub fn list_user_actions<M>(
        &self,
        namespace_code: impl IntoInput<String>,
        user_id: impl IntoInput<String>,
        resources: impl IntoList<List<String>, M>,
    ) -> GetUserResourcePermissionListCall {
        self.client
            .raw()
            .get_user_resource_permission_list()
            .namespace_code(namespace_code)
            .user_id(user_id)
            .resources(resources)
    }

    /// Lists all data permissions of several users, optionally in some namespaces only.
    ///
    /// `POST /api/v3/get-user-permission-list`. Idempotent. One request. Limits and errors:
    /// [`get_user_permission_list`](genauth_raw::Client::get_user_permission_list).
    #[doc(alias = "getUserPermissionList")]
    pub fn list_of_users<M>(
        &self,
        user_ids: impl IntoList<List<String>, M>,
    ) -> GetUserPermissionListCall {
        self.client
            .raw()
            .get_user_permission_list()
            .user_ids(user_ids)
    }

    /// Returns the part of a data resource that an external user may access, with the actions.
    ///
    /// `POST /api/v3/get-external-user-resource-struct`. Idempotent. One request. Limits and errors:
    /// [`get_external_user_resource_struct`](genauth_raw::Client::get_external_user_resource_struct).
    #[doc(alias = "getExternalUserResourceStruct")]
    pub fn get_external_user_structure(
        &self,
        namespace_code: impl IntoInput<String>,
        external_id: impl IntoInput<String>,
        resource_code: impl IntoInput<String>,
    ) -> GetExternalUserResourceStructCall {
        self.client
            .raw()
            .get_external_user_resource_struct()
            .namespace_code(namespace_code)
            .external_id(external_id)
            .resource_code(resource_code)
    }

    /// Lists data permissions per user: resource, nodes, policies, roles and groups.
    ///
    /// `POST /api/v3/list-permission-view/data`. Idempotent. One request. Limits and errors:
    /// [`list_permission_view`](genauth_raw::Client::list_permission_view).
    #[doc(alias = "listPermissionView")]
    pub fn list_view(&self) -> ListPermissionViewCall {
        self.client.raw().list_permission_view()
    }
}
