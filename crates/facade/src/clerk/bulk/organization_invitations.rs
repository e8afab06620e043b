//! Bulk forms of invitations to organizations.

use clerk_raw::ids::OrganizationId;
use clerk_raw::organization_invitations::{
    CREATE_ORGANIZATION_INVITATION_BULK, CreateOrganizationInvitationBulkBodyItem,
    OrganizationInvitations as Invited,
};

use crate::bulk::bulk;
use crate::clerk::OrganizationInvitations;

bulk! { OrganizationInvitations:
    /// Invites people to an organization. `on_answer` of the form gives the invitations.
    ///
    /// `POST /v1/organizations/{organization_id}/invitations/bulk`. Not idempotent: a refused request fails as a whole; see
    /// `per_request` of the form.
    create_all(organization_id: OrganizationId, [invitations: CreateOrganizationInvitationBulkBodyItem; 10]) => CREATE_ORGANIZATION_INVITATION_BULK, |client| client.create_organization_invitation_bulk(organization_id).with_body(invitations) => Invited;
}
