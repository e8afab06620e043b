//! The universal invitation: one link for everybody, whose applicants an administrator approves or rejects.

use genauth_raw::invitations::{
    ApproveUniversalInvitationApplicantsCall, FilterUniversalInvitationApplicantsCall,
    GenerateUniversalInvitationCall, GetUniversalInvitationSettingsCall,
    RejectUniversalInvitationApplicantsCall, UpdateUniversalInvitationSettingsCall,
};
use identity_facade_core::{IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::universal_invitation -> UniversalInvitation,
    "genauth-invitations",
    "The universal invitation: its settings, its link and its applicants."
);

impl UniversalInvitation {
    /// Returns the universal invitation settings for administrators and members.
    ///
    /// `GET /api/v3/get-universal-invitation-settings`. Idempotent. One request. Limits and errors:
    /// [`get_universal_invitation_settings`](genauth_raw::Client::get_universal_invitation_settings).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let settings = genauth.universal_invitation().get_settings().await?;
    /// println!("{settings:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUniversalInvitation")]
    pub fn get_settings(&self) -> GetUniversalInvitationSettingsCall {
        self.client.raw().get_universal_invitation_settings()
    }

    /// Updates the universal invitation settings for administrators and members.
    ///
    /// `POST /api/v3/update-universal-invitation-settings`. One request. Limits and errors:
    /// [`update_universal_invitation_settings`](genauth_raw::Client::update_universal_invitation_settings).
    #[doc(alias = "updateUniversalInvitation")]
    pub fn update_settings(&self) -> UpdateUniversalInvitationSettingsCall {
        self.client.raw().update_universal_invitation_settings()
    }

    /// Generates a universal invitation link and returns it.
    ///
    /// `POST /api/v3/generate-universal-invitation-link`. One request. Limits and errors:
    /// [`generate_universal_invitation`](genauth_raw::Client::generate_universal_invitation).
    #[doc(alias = "generateUniversalInvitation")]
    pub fn generate_link(&self) -> GenerateUniversalInvitationCall {
        self.client.raw().generate_universal_invitation()
    }

    /// Lists applicants of the universal invitation, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/filter-universal-invitation-applicants`. Idempotent. One request. Limits and errors:
    /// [`filter_universal_invitation_applicants`](genauth_raw::Client::filter_universal_invitation_applicants).
    #[doc(alias = "filter")]
    pub fn list_applicants(&self) -> FilterUniversalInvitationApplicantsCall {
        self.client.raw().filter_universal_invitation_applicants()
    }

    /// Approves several applicants of the universal invitation.
    ///
    /// `POST /api/v3/batch-approval-universal-invitation-applicants`. One request. Limits and errors:
    /// [`approve_universal_invitation_applicants`](genauth_raw::Client::approve_universal_invitation_applicants).
    #[doc(alias = "approval")]
    pub fn approve_applicants<M>(
        &self,
        applicant_ids: impl IntoList<List<String>, M>,
    ) -> ApproveUniversalInvitationApplicantsCall {
        self.client
            .raw()
            .approve_universal_invitation_applicants()
            .applicant_ids(applicant_ids)
    }

    /// Rejects several applicants of the universal invitation.
    ///
    /// `POST /api/v3/batch-reject-universal-invitation-applicant`. One request. Limits and errors:
    /// [`reject_universal_invitation_applicants`](genauth_raw::Client::reject_universal_invitation_applicants).
    #[doc(alias = "reject")]
    pub fn reject_applicants<M>(
        &self,
        applicant_ids: impl IntoList<List<String>, M>,
    ) -> RejectUniversalInvitationApplicantsCall {
        self.client
            .raw()
            .reject_universal_invitation_applicants()
            .applicant_ids(applicant_ids)
    }
}
