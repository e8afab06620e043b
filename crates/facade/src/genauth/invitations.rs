//! Invitations: sent to the invitees of a roster, or taken back.

use genauth_raw::invitations::{
    DeleteInvitationInviteesCall, ExportInvitationInviteesCall, GetInvitationInviteesTemplateCall,
    ImportInvitationInviteesCall, ListInvitationInviteesCall, QuickFilterInviteeListCall,
    RevertRosterInvitationBatchCall, RevertRosterInvitationCall, SendRosterInvitationBatchCall,
    SendRosterInvitationCall, UploadInvitationInviteesCall,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::invitations -> Invitations,
    "genauth-invitations",
    "Invitations and invitees. Their rosters: `invitation_rosters()`; their settings: `invitation_policies()`."
);

impl Invitations {
    /// Sends the invitation to the invitees of one roster.
    ///
    /// `POST /api/v3/send-roster-invitation`. One request. To every invitee of the roster; to some:
    /// [`send_batch`](Self::send_batch). Limits and errors:
    /// [`send_roster_invitation`](genauth_raw::Client::send_roster_invitation).
    #[doc(alias = "sendRosterInvitation")]
    pub fn send(&self, roster_id: impl IntoInput<String>) -> SendRosterInvitationCall {
        self.client
            .raw()
            .send_roster_invitation()
            .roster_id(roster_id)
    }

    /// Sends the invitation to the given invitees of a roster only.
    ///
    /// `POST /api/v3/send-roster-invitation-batch`. One request. Limits and errors:
    /// [`send_roster_invitation_batch`](genauth_raw::Client::send_roster_invitation_batch).
    #[doc(alias = "sendRosterInvitationBatch")]
    pub fn send_batch<M>(
        &self,
        roster_id: impl IntoInput<String>,
        invitee_ids: impl IntoList<List<String>, M>,
    ) -> SendRosterInvitationBatchCall {
        self.client
            .raw()
            .send_roster_invitation_batch()
            .roster_id(roster_id)
            .invitee_ids(invitee_ids)
    }

    /// Reverts the invitation of one invitee of a roster.
    ///
    /// `POST /api/v3/revert-roster-invitation`. One request. Limits and errors:
    /// [`revert_roster_invitation`](genauth_raw::Client::revert_roster_invitation).
    #[doc(alias = "revertRosterInvitation")]
    pub fn revert(
        &self,
        roster_id: impl IntoInput<String>,
        invitee_id: impl IntoInput<String>,
    ) -> RevertRosterInvitationCall {
        self.client
            .raw()
            .revert_roster_invitation()
            .roster_id(roster_id)
            .invitee_id(invitee_id)
    }

    /// Reverts the invitations of several invitees.
    ///
    /// `POST /api/v3/revert-roster-invitation-batch`. One request. Limits and errors:
    /// [`revert_roster_invitation_batch`](genauth_raw::Client::revert_roster_invitation_batch).
    #[doc(alias = "revertRosterInvitationBatch")]
    pub fn revert_batch<M>(
        &self,
        invitee_ids: impl IntoList<List<String>, M>,
    ) -> RevertRosterInvitationBatchCall {
        self.client
            .raw()
            .revert_roster_invitation_batch()
            .invitee_ids(invitee_ids)
    }

    /// Lists the invitees of one invitation roster, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/list-invitation-invitees`. Idempotent. One request. Limits and errors:
    /// [`list_invitation_invitees`](genauth_raw::Client::list_invitation_invitees).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let roster = genauth.invitation_rosters().create("Suppliers of May").await?;
    /// let invitees = genauth.invitations().list_invitees(roster.roster_id).await?;
    /// println!("{:?} invitees", invitees.total_count);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filterUsers")]
    pub fn list_invitees(&self, roster_id: impl IntoInput<String>) -> ListInvitationInviteesCall {
        self.client
            .raw()
            .list_invitation_invitees()
            .roster_id(roster_id)
    }

    /// Lists invitees across all rosters, with the name of their roster.
    ///
    /// `POST /api/v3/quick-filter-invitees`. Idempotent. One request. Limits and errors:
    /// [`quick_filter_invitee_list`](genauth_raw::Client::quick_filter_invitee_list).
    #[doc(alias = "quickFilterInviteeList")]
    pub fn list_invitees_across_rosters(&self) -> QuickFilterInviteeListCall {
        self.client.raw().quick_filter_invitee_list()
    }

    /// Deletes invitees from one invitation roster.
    ///
    /// `POST /api/v3/batch-delete-invitation-invitees`. Idempotent. One request. Limits and errors:
    /// [`delete_invitation_invitees`](genauth_raw::Client::delete_invitation_invitees).
    #[doc(alias = "deleteInvitees")]
    pub fn delete_invitees<M>(
        &self,
        roster_id: impl IntoInput<String>,
        invitee_ids: impl IntoList<List<String>, M>,
    ) -> DeleteInvitationInviteesCall {
        self.client
            .raw()
            .delete_invitation_invitees()
            .roster_id(roster_id)
            .invitee_ids(invitee_ids)
    }

    /// Exports the invitees of one invitation roster and returns the file URL.
    ///
    /// `POST /api/v3/invitation-invitee/export`. Idempotent. One request. Limits and errors:
    /// [`export_invitation_invitees`](genauth_raw::Client::export_invitation_invitees).
    #[doc(alias = "exportUsers")]
    pub fn export_invitees(
        &self,
        roster_id: impl IntoInput<String>,
    ) -> ExportInvitationInviteesCall {
        self.client
            .raw()
            .export_invitation_invitees()
            .roster_id(roster_id)
    }

    /// Returns the URL of the template file for importing invitees.
    ///
    /// `GET /api/v3/invitation-invitee/template`. Idempotent. One request. Limits and errors:
    /// [`get_invitation_invitees_template`](genauth_raw::Client::get_invitation_invitees_template).
    #[doc(alias = "importTemplate")]
    pub fn get_import_template(&self) -> GetInvitationInviteesTemplateCall {
        self.client.raw().get_invitation_invitees_template()
    }

    /// Uploads an invitee file and returns its key and URL; the document describes no body.
    ///
    /// `POST /api/v3/invitation-invitee/upload`. One request. It sends no file, because none is described. Limits and
    /// errors: [`upload_invitation_invitees`](genauth_raw::Client::upload_invitation_invitees).
    #[doc(alias = "upload")]
    pub fn upload_invitees(&self, private: impl IntoInput<bool>) -> UploadInvitationInviteesCall {
        self.client
            .raw()
            .upload_invitation_invitees()
            .private(private)
    }

    /// Imports invitees from a file into a roster and reports the failed ones.
    ///
    /// `POST /api/v3/invitation-invitee/import`. One request. Limits and errors:
    /// [`import_invitation_invitees`](genauth_raw::Client::import_invitation_invitees).
    #[doc(alias = "importUsers")]
    pub fn import_invitees(
        &self,
        roster_id: impl IntoInput<String>,
        file: impl IntoInput<String>,
    ) -> ImportInvitationInviteesCall {
        self.client
            .raw()
            .import_invitation_invitees()
            .roster_id(roster_id)
            .file(file)
    }
}
