//! Memberships: which user belongs to which organization, with which role.

use clerk_raw::ids::{OrganizationId, UserId};
use clerk_raw::organization_memberships::{
    CreateOrganizationMembershipCall, DeleteOrganizationMembershipCall,
    InstanceGetOrganizationMembershipsCall, ListOrganizationMembershipsCall,
    UpdateOrganizationMembershipCall, UpdateOrganizationMembershipMetadataCall,
};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::memberships -> Memberships, "clerk-organization-memberships", "Memberships of users in organizations.");

impl Memberships {
    /// Lists the members of one organization, with user filters.
    ///
    /// `GET /v1/organizations/{organization_id}/memberships`. Idempotent.
    /// [`list_across_organizations`](Self::list_across_organizations) takes no organization. Limits and errors:
    /// [`list_organization_memberships`](clerk_raw::Client::list_organization_memberships).
    #[doc(alias = "getOrganizationMembershipList")]
    pub fn list(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> ListOrganizationMembershipsCall {
        self.client
            .raw()
            .list_organization_memberships(organization_id)
    }

    /// Lists memberships across all organizations of the instance.
    ///
    /// `GET /v1/organization_memberships`. Idempotent. Limits and errors:
    /// [`instance_get_organization_memberships`](clerk_raw::Client::instance_get_organization_memberships).
    #[doc(alias = "getInstanceOrganizationMembershipList")]
    pub fn list_across_organizations(&self) -> InstanceGetOrganizationMembershipsCall {
        self.client.raw().instance_get_organization_memberships()
    }

    /// Adds a user to an organization with a role, without an invitation.
    ///
    /// `POST /v1/organizations/{organization_id}/memberships`. `role` is the key of a role, such as `org:admin`. Limits
    /// and errors: [`create_organization_membership`](clerk_raw::Client::create_organization_membership).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let acme = clerk.organizations().create("Acme").await?;
    /// let membership = clerk.memberships().create(&acme.id, &ada.id, "org:member").await?;
    /// assert_eq!(membership.role, "org:member");
    /// clerk.memberships().delete(&acme.id, &ada.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganizationMembership")]
    pub fn create(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        user_id: impl IntoInput<UserId>,
        role: impl IntoInput<String>,
    ) -> CreateOrganizationMembershipCall {
        self.client
            .raw()
            .create_organization_membership(organization_id)
            .user_id(user_id.into_input())
            .role(role)
    }

    /// Changes the role of a member; metadata has its own operation.
    ///
    /// `PATCH /v1/organizations/{organization_id}/memberships/{user_id}`. `role` is the key of a role, such as
    /// `org:admin`. [`merge_metadata`](Self::merge_metadata) changes the metadata. Limits and errors:
    /// [`update_organization_membership`](clerk_raw::Client::update_organization_membership).
    #[doc(alias = "updateOrganizationMembership")]
    pub fn update(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        user_id: impl IntoInput<UserId>,
        role: impl IntoInput<String>,
    ) -> UpdateOrganizationMembershipCall {
        self.client
            .raw()
            .update_organization_membership(organization_id, user_id)
            .role(role)
    }

    /// Merges metadata into a membership; `null` deletes a key.
    ///
    /// `PATCH /v1/organizations/{organization_id}/memberships/{user_id}/metadata`. Keys that are not named stay;
    /// nothing replaces the metadata of a membership as a whole. Up to 8 KB (8,192 bytes) for each of the members.
    /// Limits and errors:
    /// [`update_organization_membership_metadata`](clerk_raw::Client::update_organization_membership_metadata).
    #[doc(alias = "updateOrganizationMembershipMetadata")]
    pub fn merge_metadata(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        user_id: impl IntoInput<UserId>,
    ) -> UpdateOrganizationMembershipMetadataCall {
        self.client
            .raw()
            .update_organization_membership_metadata(organization_id, user_id)
    }

    /// Removes a user from an organization and returns the former membership.
    ///
    /// `DELETE /v1/organizations/{organization_id}/memberships/{user_id}`. Idempotent. Session tokens that were issued
    /// before name the organization until they expire. Limits and errors:
    /// [`delete_organization_membership`](clerk_raw::Client::delete_organization_membership).
    #[doc(alias = "deleteOrganizationMembership")]
    pub fn delete(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        user_id: impl IntoInput<UserId>,
    ) -> DeleteOrganizationMembershipCall {
        self.client
            .raw()
            .delete_organization_membership(organization_id, user_id)
    }
}
