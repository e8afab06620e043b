//! Invitations of people to organizations. Invitations to the application are in `invitations()`.

use clerk_raw::ids::{OrganizationId, OrganizationInvitationId};
use clerk_raw::organization_invitations::{
    CreateOrganizationInvitationBulkBodyItem, CreateOrganizationInvitationBulkCall,
    CreateOrganizationInvitationCall, GetOrganizationInvitationCall,
    ListInstanceOrganizationInvitationsCall, ListOrganizationInvitationsCall,
    ListPendingOrganizationInvitationsCall, RevokeOrganizationInvitationCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::Client;
use crate::group::group;

group!(Client::organization_invitations -> OrganizationInvitations, "clerk-organization-invitations", "Invitations to organizations.");

impl OrganizationInvitations {
    /// Lists the invitations of one organization, without those that a domain created.
    ///
    /// `GET /v1/organizations/{organization_id}/invitations`. Idempotent.
    /// [`list_across_organizations`](Self::list_across_organizations) takes no organization. Limits and errors:
    /// [`list_organization_invitations`](clerk_raw::Client::list_organization_invitations).
    #[doc(alias = "getOrganizationInvitationList")]
    pub fn list(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> ListOrganizationInvitationsCall {
        self.client
            .raw()
            .list_organization_invitations(organization_id)
    }

    /// Lists invitations of all organizations in the instance, newest first.
    ///
    /// `GET /v1/organization_invitations`. Idempotent. Limits and errors:
    /// [`list_instance_organization_invitations`](clerk_raw::Client::list_instance_organization_invitations).
    #[doc(alias = "listInstanceOrganizationInvitations")]
    pub fn list_across_organizations(&self) -> ListInstanceOrganizationInvitationsCall {
        self.client.raw().list_instance_organization_invitations()
    }

    /// Lists the pending invitations of an organization (deprecated: filter the list by status).
    ///
    /// `GET /v1/organizations/{organization_id}/invitations/pending`. Idempotent. Limits and errors:
    /// [`list_pending_organization_invitations`](clerk_raw::Client::list_pending_organization_invitations).
    #[doc(alias = "getPendingOrganizationInvitationList")]
    #[deprecated = "use `list` with the status `pending`"]
    #[allow(deprecated)] // the raw call is, too
    pub fn list_pending(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
    ) -> ListPendingOrganizationInvitationsCall {
        self.client
            .raw()
            .list_pending_organization_invitations(organization_id)
    }

    /// Returns one invitation of an organization.
    ///
    /// `GET /v1/organizations/{organization_id}/invitations/{invitation_id}`. Idempotent. Limits and errors:
    /// [`get_organization_invitation`](clerk_raw::Client::get_organization_invitation).
    #[doc(alias = "getOrganizationInvitation")]
    pub fn get(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        invitation_id: impl IntoInput<OrganizationInvitationId>,
    ) -> GetOrganizationInvitationCall {
        self.client
            .raw()
            .get_organization_invitation(organization_id, invitation_id)
    }

    /// Invites one email address to an organization with a role and emails it by default.
    ///
    /// `POST /v1/organizations/{organization_id}/invitations`. `role` is the key of a role, such as `org:admin`. Rate
    /// limit: 250 requests an hour. Limits and errors:
    /// [`create_organization_invitation`](clerk_raw::Client::create_organization_invitation).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let acme = clerk.organizations().create("Acme").await?;
    /// let invitations = clerk.organization_invitations();
    /// let invitation = invitations.create(&acme.id, "ada@example.com", "org:member").await?;
    /// invitations.revoke(&acme.id, &invitation.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganizationInvitation")]
    pub fn create(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        email_address: impl IntoInput<String>,
        role: impl IntoInput<String>,
    ) -> CreateOrganizationInvitationCall {
        self.client
            .raw()
            .create_organization_invitation(organization_id)
            .email_address(email_address)
            .role(role)
    }

    /// Invites up to 10 email addresses to an organization, each with its own role.
    ///
    /// `POST /v1/organizations/{organization_id}/invitations/bulk`. 1 to 10 invitations in one request. Rate limit: 50
    /// requests an hour. Limits and errors:
    /// [`create_organization_invitation_bulk`](clerk_raw::Client::create_organization_invitation_bulk).
    #[doc(alias = "createOrganizationInvitationBulk")]
    pub fn create_bulk<M>(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        invitations: impl IntoList<AtMost<CreateOrganizationInvitationBulkBodyItem, 10, 1>, M>,
    ) -> CreateOrganizationInvitationBulkCall {
        self.client
            .raw()
            .create_organization_invitation_bulk(organization_id)
            .with_body(invitations)
    }

    /// Revokes a pending organization invitation; the invitee cannot join with it.
    ///
    /// `POST /v1/organizations/{organization_id}/invitations/{invitation_id}/revoke`. Idempotent. A member who has
    /// accepted it stays: delete the membership. Limits and errors:
    /// [`revoke_organization_invitation`](clerk_raw::Client::revoke_organization_invitation).
    #[doc(alias = "revokeOrganizationInvitation")]
    pub fn revoke(
        &self,
        organization_id: impl IntoInput<OrganizationId>,
        invitation_id: impl IntoInput<OrganizationInvitationId>,
    ) -> RevokeOrganizationInvitationCall {
        self.client
            .raw()
            .revoke_organization_invitation(organization_id, invitation_id)
    }
}
