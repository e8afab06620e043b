//! Permissions, of which the roles of organizations are made.

use clerk_raw::ids::PermissionId;
use clerk_raw::organization_permissions::{
    CreateOrganizationPermissionCall, DeleteOrganizationPermissionCall,
    GetOrganizationPermissionCall, ListOrganizationPermissionsCall,
    UpdateOrganizationPermissionCall,
};
use clerk_raw::patterns::CreateOrganizationPermissionBodyKeyPattern;
use identity_facade_core::{IntoInput, Text};

use super::Client;
use crate::group::group;

group!(Client::permissions -> Permissions, "clerk-organization-permissions", "Permissions, of which roles of organizations are made.");

impl Permissions {
    /// Lists the permissions of the instance.
    ///
    /// `GET /v1/organization_permissions`. Idempotent. Limits and errors:
    /// [`list_organization_permissions`](clerk_raw::Client::list_organization_permissions).
    #[doc(alias = "getOrganizationPermissionList")]
    pub fn list(&self) -> ListOrganizationPermissionsCall {
        self.client.raw().list_organization_permissions()
    }

    /// Returns one permission by its id.
    ///
    /// `GET /v1/organization_permissions/{permission_id}`. Idempotent. Limits and errors:
    /// [`get_organization_permission`](clerk_raw::Client::get_organization_permission).
    #[doc(alias = "getOrganizationPermission")]
    pub fn get(
        &self,
        permission_id: impl IntoInput<PermissionId>,
    ) -> GetOrganizationPermissionCall {
        self.client.raw().get_organization_permission(permission_id)
    }

    /// Creates a custom permission that roles can contain.
    ///
    /// `POST /v1/organization_permissions`. Limits and errors:
    /// [`create_organization_permission`](clerk_raw::Client::create_organization_permission).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let read = clerk.permissions().create("Read invoices", "org:invoices:read").await?;
    /// assert_eq!(read.key, "org:invoices:read");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganizationPermission")]
    pub fn create(
        &self,
        name: impl IntoInput<String>,
        key: impl IntoInput<Text<0, { usize::MAX }, CreateOrganizationPermissionBodyKeyPattern>>,
    ) -> CreateOrganizationPermissionCall {
        self.client
            .raw()
            .create_organization_permission()
            .name(name)
            .key(key)
    }

    /// Updates a custom permission; system permissions are read-only.
    ///
    /// `PATCH /v1/organization_permissions/{permission_id}`. Limits and errors:
    /// [`update_organization_permission`](clerk_raw::Client::update_organization_permission).
    #[doc(alias = "updateOrganizationPermission")]
    pub fn update(
        &self,
        permission_id: impl IntoInput<PermissionId>,
    ) -> UpdateOrganizationPermissionCall {
        self.client
            .raw()
            .update_organization_permission(permission_id)
    }

    /// Deletes a custom permission; system permissions are refused.
    ///
    /// `DELETE /v1/organization_permissions/{permission_id}`. Idempotent. Limits and errors:
    /// [`delete_organization_permission`](clerk_raw::Client::delete_organization_permission).
    #[doc(alias = "deleteOrganizationPermission")]
    pub fn delete(
        &self,
        permission_id: impl IntoInput<PermissionId>,
    ) -> DeleteOrganizationPermissionCall {
        self.client
            .raw()
            .delete_organization_permission(permission_id)
    }
}
