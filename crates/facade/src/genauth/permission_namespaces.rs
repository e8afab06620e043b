//! Permission namespaces: what data resources and their roles are grouped in.

use genauth_raw::data_permissions::{
    CheckPermissionNamespaceExistsCall, CreatePermissionNamespaceCall,
    CreatePermissionNamespacesBatchCall, CreatePermissionNamespacesBatchItemDto,
    DeletePermissionNamespaceCall, DeletePermissionNamespacesBatchCall, GetPermissionNamespaceCall,
    GetPermissionNamespacesBatchCall, ListPermissionNamespaceRolesCall,
    ListPermissionNamespacesCall, UpdatePermissionNamespaceCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList, Text};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::permission_namespaces -> PermissionNamespaces,
    "genauth-data-permissions",
    "Permission namespaces for data resources. For regular resources: `namespaces()`."
);

impl PermissionNamespaces {
    /// Creates one permission namespace for data resources and returns it.
    ///
    /// `POST /api/v3/create-permission-namespace`. One request. Limits and errors:
    /// [`create_permission_namespace`](genauth_raw::Client::create_permission_namespace).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let namespaces = genauth.permission_namespaces();
    /// namespaces.create("files", "Files").await?;
    /// assert!(!namespaces.check_available().code("files").await?.is_valid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPermissionNamespace")]
    pub fn create(
        &self,
        code: impl IntoInput<Text<1, 50>>,
        name: impl IntoInput<Text<1, 255>>,
    ) -> CreatePermissionNamespaceCall {
        self.client
            .raw()
            .create_permission_namespace()
            .code(code)
            .name(name)
    }

    /// Creates up to 50 permission namespaces for data resources.
    ///
    /// `POST /api/v3/create-permission-namespaces-batch`. One request. Limits and errors:
    /// [`create_permission_namespaces_batch`](genauth_raw::Client::create_permission_namespaces_batch).
    #[doc(alias = "createPermissionNamespacesBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<CreatePermissionNamespacesBatchItemDto, 50, 1>, M>,
    ) -> CreatePermissionNamespacesBatchCall {
        self.client
            .raw()
            .create_permission_namespaces_batch()
            .list(list)
    }

    /// Returns one permission namespace for data resources by code.
    ///
    /// `GET /api/v3/get-permission-namespace`. Idempotent. One request. Limits and errors:
    /// [`get_permission_namespace`](genauth_raw::Client::get_permission_namespace).
    #[doc(alias = "getPermissionNamespace")]
    pub fn get(&self, code: impl IntoInput<String>) -> GetPermissionNamespaceCall {
        self.client.raw().get_permission_namespace().code(code)
    }

    /// Returns up to 50 permission namespaces for data resources by code.
    ///
    /// `GET /api/v3/get-permission-namespaces-batch`. Idempotent. One request. Limits and errors:
    /// [`get_permission_namespaces_batch`](genauth_raw::Client::get_permission_namespaces_batch).
    #[doc(alias = "getPermissionNamespacesBatch")]
    pub fn get_batch<M>(
        &self,
        codes: impl IntoList<AtMost<String, 50>, M>,
    ) -> GetPermissionNamespacesBatchCall {
        self.client
            .raw()
            .get_permission_namespaces_batch()
            .codes(codes)
    }

    /// Lists the permission namespaces for data resources, with an optional search text.
    ///
    /// `GET /api/v3/list-permission-namespaces`. Idempotent. One request. Limits and errors:
    /// [`list_permission_namespaces`](genauth_raw::Client::list_permission_namespaces).
    #[doc(alias = "listPermissionNamespaces")]
    pub fn list(&self) -> ListPermissionNamespacesCall {
        self.client.raw().list_permission_namespaces()
    }

    /// Lists the roles of one permission namespace (data permissions).
    ///
    /// `GET /api/v3/list-permission-namespace-roles`. Idempotent. One request. Limits and errors:
    /// [`list_permission_namespace_roles`](genauth_raw::Client::list_permission_namespace_roles).
    #[doc(alias = "listPermissionNamespaceRoles")]
    pub fn list_roles(&self, code: impl IntoInput<String>) -> ListPermissionNamespaceRolesCall {
        self.client
            .raw()
            .list_permission_namespace_roles()
            .code(code)
    }

    /// Updates name, description or code of one permission namespace for data resources.
    ///
    /// `POST /api/v3/update-permission-namespace`. One request. Limits and errors:
    /// [`update_permission_namespace`](genauth_raw::Client::update_permission_namespace).
    #[doc(alias = "updatePermissionNamespace")]
    pub fn update(&self, code: impl IntoInput<Text<0, 50>>) -> UpdatePermissionNamespaceCall {
        self.client.raw().update_permission_namespace().code(code)
    }

    /// Deletes one permission namespace for data resources by code.
    ///
    /// `POST /api/v3/delete-permission-namespace`. Idempotent. One request. Limits and errors:
    /// [`delete_permission_namespace`](genauth_raw::Client::delete_permission_namespace).
    #[doc(alias = "deletePermissionNamespace")]
    pub fn delete(&self, code: impl IntoInput<Text<0, 50>>) -> DeletePermissionNamespaceCall {
        self.client.raw().delete_permission_namespace().code(code)
    }

    /// Deletes up to 10 permission namespaces for data resources by code.
    ///
    /// `POST /api/v3/delete-permission-namespaces-batch`. Idempotent. One request. Limits and errors:
    /// [`delete_permission_namespaces_batch`](genauth_raw::Client::delete_permission_namespaces_batch).
    #[doc(alias = "deletePermissionNamespacesBatch")]
    pub fn delete_batch<M>(
        &self,
        codes: impl IntoList<AtMost<String, 10, 1>, M>,
    ) -> DeletePermissionNamespacesBatchCall {
        self.client
            .raw()
            .delete_permission_namespaces_batch()
            .codes(codes)
    }

    /// Checks whether a permission namespace code or name is still free.
    ///
    /// `POST /api/v3/check-permission-namespace-exists`. Idempotent. One request. Set `code` or `name`: `isValid` of
    /// the answer is true if it is free. Limits and errors:
    /// [`check_permission_namespace_exists`](genauth_raw::Client::check_permission_namespace_exists).
    #[doc(alias = "checkPermissionNamespaceExists")]
    pub fn check_available(&self) -> CheckPermissionNamespaceExistsCall {
        self.client.raw().check_permission_namespace_exists()
    }
}
