//! Roles of organizations and the permissions that they contain.

use clerk_raw::ids::{OrganizationRoleId, PermissionId};
use clerk_raw::organization_roles::{
    AssignPermissionToOrganizationRoleCall, CreateOrganizationRoleCall, DeleteOrganizationRoleCall,
    GetOrganizationRoleCall, ListOrganizationRolesCall, RemovePermissionFromOrganizationRoleCall,
    UpdateOrganizationRoleCall,
};
use clerk_raw::patterns::CreateOrganizationRoleBodyKeyPattern;
use identity_facade_core::{IntoInput, Text};

use super::Client;
use crate::group::group;

group!(Client::organization_roles -> OrganizationRoles, "clerk-organization-roles", "Roles of organizations and their permissions.");

impl OrganizationRoles {
    /// Lists the organization roles of the instance, newest first.
    ///
    /// `GET /v1/organization_roles`. Idempotent. Limits and errors:
    /// [`list_organization_roles`](clerk_raw::Client::list_organization_roles).
    #[doc(alias = "getOrganizationRoleList")]
    pub fn list(&self) -> ListOrganizationRolesCall {
        self.client.raw().list_organization_roles()
    }

    /// Returns one organization role with its permissions.
    ///
    /// `GET /v1/organization_roles/{organization_role_id}`. Idempotent. Limits and errors:
    /// [`get_organization_role`](clerk_raw::Client::get_organization_role).
    #[doc(alias = "getOrganizationRole")]
    pub fn get(
        &self,
        organization_role_id: impl IntoInput<OrganizationRoleId>,
    ) -> GetOrganizationRoleCall {
        self.client
            .raw()
            .get_organization_role(organization_role_id)
    }

    /// Creates an organization role with a unique key and optional permissions.
    ///
    /// `POST /v1/organization_roles`. Limits and errors:
    /// [`create_organization_role`](clerk_raw::Client::create_organization_role).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let auditor = clerk.organization_roles().create("Auditor", "org:auditor").await?;
    /// let read = clerk.permissions().create("Read invoices", "org:invoices:read").await?;
    /// clerk.organization_roles().add_permission(&auditor.id, &read.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganizationRole")]
    pub fn create(
        &self,
        name: impl IntoInput<String>,
        key: impl IntoInput<Text<0, { usize::MAX }, CreateOrganizationRoleBodyKeyPattern>>,
    ) -> CreateOrganizationRoleCall {
        self.client
            .raw()
            .create_organization_role()
            .name(name)
            .key(key)
    }

    /// Updates a role; a given `permissions` list replaces the old one.
    ///
    /// `PATCH /v1/organization_roles/{organization_role_id}`. [`add_permission`](Self::add_permission) and
    /// [`remove_permission`](Self::remove_permission) change one permission. Limits and errors:
    /// [`update_organization_role`](clerk_raw::Client::update_organization_role).
    #[doc(alias = "updateOrganizationRole")]
    pub fn update(
        &self,
        organization_role_id: impl IntoInput<OrganizationRoleId>,
    ) -> UpdateOrganizationRoleCall {
        self.client
            .raw()
            .update_organization_role(organization_role_id)
    }

    /// Deletes a role that no member, invitation or default setting uses.
    ///
    /// `DELETE /v1/organization_roles/{organization_role_id}`. Idempotent. Limits and errors:
    /// [`delete_organization_role`](clerk_raw::Client::delete_organization_role).
    #[doc(alias = "deleteOrganizationRole")]
    pub fn delete(
        &self,
        organization_role_id: impl IntoInput<OrganizationRoleId>,
    ) -> DeleteOrganizationRoleCall {
        self.client
            .raw()
            .delete_organization_role(organization_role_id)
    }

    /// Adds one permission to a role; its other permissions stay.
    ///
    /// `POST /v1/organization_roles/{organization_role_id}/permissions/{permission_id}`. Every member with the role has
    /// the permission then. Limits and errors:
    /// [`assign_permission_to_organization_role`](clerk_raw::Client::assign_permission_to_organization_role).
    #[doc(alias = "assignPermissionToOrganizationRole")]
    pub fn add_permission(
        &self,
        organization_role_id: impl IntoInput<OrganizationRoleId>,
        permission_id: impl IntoInput<PermissionId>,
    ) -> AssignPermissionToOrganizationRoleCall {
        self.client
            .raw()
            .assign_permission_to_organization_role(organization_role_id, permission_id)
    }

    /// Removes one permission from a role; the permission itself stays.
    ///
    /// `DELETE /v1/organization_roles/{organization_role_id}/permissions/{permission_id}`. Idempotent. Session tokens
    /// that were issued before name the permission until they expire. Limits and errors:
    /// [`remove_permission_from_organization_role`](clerk_raw::Client::remove_permission_from_organization_role).
    #[doc(alias = "removePermissionFromOrganizationRole")]
    pub fn remove_permission(
        &self,
        organization_role_id: impl IntoInput<OrganizationRoleId>,
        permission_id: impl IntoInput<PermissionId>,
    ) -> RemovePermissionFromOrganizationRoleCall {
        self.client
            .raw()
            .remove_permission_from_organization_role(organization_role_id, permission_id)
    }
}
