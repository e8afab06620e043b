//! Invitations of people to the application. Invitations to organizations are in `organization_invitations()`.

use clerk_raw::ids::InvitationId;
use clerk_raw::invitations::{
    CreateBulkInvitationsBodyItem, CreateBulkInvitationsCall, CreateInvitationCall,
    ListInvitationsCall, RevokeInvitationCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::Client;
use crate::group::group;

group!(Client::invitations -> Invitations, "clerk-invitations", "Invitations to the application.");

impl Invitations {
    /// Lists invitations to the application, newest first; for organizations there are other lists.
    ///
    /// `GET /v1/invitations`. Idempotent. Limits and errors: [`list_invitations`](clerk_raw::Client::list_invitations).
    #[doc(alias = "getInvitationList")]
    pub fn list(&self) -> ListInvitationsCall {
        self.client.raw().list_invitations()
    }

    /// Invites one email address to the application and emails it by default.
    ///
    /// `POST /v1/invitations`. Rate limit: 100 requests an hour. Limits and errors:
    /// [`create_invitation`](clerk_raw::Client::create_invitation).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let invitation = clerk.invitations().create("ada@example.com").expires_in_days(7).await?;
    /// clerk.invitations().revoke(&invitation.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createInvitation")]
    pub fn create(&self, email_address: impl IntoInput<String>) -> CreateInvitationCall {
        self.client
            .raw()
            .create_invitation()
            .email_address(email_address)
    }

    /// Invites up to 10 email addresses to the application in one call.
    ///
    /// `POST /v1/invitations/bulk`. 1 to 10 invitations in one request. Rate limit: 25 requests an hour. Limits and
    /// errors: [`create_bulk_invitations`](clerk_raw::Client::create_bulk_invitations).
    #[doc(alias = "createInvitationBulk")]
    pub fn create_bulk<M>(
        &self,
        invitations: impl IntoList<AtMost<CreateBulkInvitationsBodyItem, 10, 1>, M>,
    ) -> CreateBulkInvitationsCall {
        self.client
            .raw()
            .create_bulk_invitations()
            .with_body(invitations)
    }

    /// Revokes an application invitation: its link stops working, ordinary sign-up still works.
    ///
    /// `POST /v1/invitations/{invitation_id}/revoke`. Idempotent. A user who has accepted it stays. Limits and errors:
    /// [`revoke_invitation`](clerk_raw::Client::revoke_invitation).
    #[doc(alias = "revokeInvitation")]
    pub fn revoke(&self, invitation_id: impl IntoInput<InvitationId>) -> RevokeInvitationCall {
        self.client.raw().revoke_invitation(invitation_id)
    }
}
