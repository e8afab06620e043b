//! Invitation rosters: lists of invitees, each bound to a policy.

use genauth_raw::invitations::{
    BatchBindPolicyCall, BatchUnbindPolicyCall, CreateInvitationRosterCall,
    DeleteInvitationRosterBatchCall, DeleteInvitationRosterCall, GetInvitationRosterCall,
    ListInvitationRosterCall, ListInvitationRostersByNonPolicyIdCall,
    ListInvitationRostersByPolicyIdCall, UpdateInvitationRosterCall,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::invitation_rosters -> InvitationRosters,
    "genauth-invitations",
    "Invitation rosters and the policies that they are bound to."
);

impl InvitationRosters {
    /// Creates an invitation roster by name and returns it.
    ///
    /// `POST /api/v3/create-invitation-roster`. One request. Limits and errors:
    /// [`create_invitation_roster`](genauth_raw::Client::create_invitation_roster).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let roster = genauth.invitation_rosters().create("Suppliers of May").await?;
    /// println!("{}", roster.roster_id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createInvitationRoster")]
    pub fn create(&self, name: impl IntoInput<String>) -> CreateInvitationRosterCall {
        self.client.raw().create_invitation_roster().name(name)
    }

    /// Returns one invitation roster, optionally with its policy, creator and user count.
    ///
    /// `GET /api/v3/get-invitation-roster`. Idempotent. One request. Limits and errors:
    /// [`get_invitation_roster`](genauth_raw::Client::get_invitation_roster).
    #[doc(alias = "getInvitationRoster")]
    pub fn get(&self, roster_id: impl IntoInput<String>) -> GetInvitationRosterCall {
        self.client
            .raw()
            .get_invitation_roster()
            .roster_id(roster_id)
    }

    /// Lists invitation rosters of any policy, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/list-invitation-rosters`. Idempotent. One request. Limits and errors:
    /// [`list_invitation_roster`](genauth_raw::Client::list_invitation_roster).
    #[doc(alias = "listInvitationRoster")]
    pub fn list(&self) -> ListInvitationRosterCall {
        self.client.raw().list_invitation_roster()
    }

    /// Lists the invitation rosters that one policy is bound to.
    ///
    /// `POST /api/v3/list-invitation-rosters-by-policy-id`. Idempotent. One request. Limits and errors:
    /// [`list_invitation_rosters_by_policy_id`](genauth_raw::Client::list_invitation_rosters_by_policy_id).
    #[doc(alias = "listInvitationRostersByPolicyId")]
    pub fn list_of_policy(
        &self,
        policy_id: impl IntoInput<String>,
    ) -> ListInvitationRostersByPolicyIdCall {
        self.client
            .raw()
            .list_invitation_rosters_by_policy_id()
            .policy_id(policy_id)
    }

    /// Lists the invitation rosters that have no policy bound.
    ///
    /// `POST /api/v3/list-invitation-rosters-by-no-policy-id`. Idempotent. One request. Limits and errors:
    /// [`list_invitation_rosters_by_non_policy_id`](genauth_raw::Client::list_invitation_rosters_by_non_policy_id).
    #[doc(alias = "listInvitationRostersByNonPolicyId")]
    pub fn list_without_policy(&self) -> ListInvitationRostersByNonPolicyIdCall {
        self.client.raw().list_invitation_rosters_by_non_policy_id()
    }

    /// Updates the name or the policy of one invitation roster.
    ///
    /// `POST /api/v3/update-invitation-roster`. One request. Limits and errors:
    /// [`update_invitation_roster`](genauth_raw::Client::update_invitation_roster).
    #[doc(alias = "updateInvitationRoster")]
    pub fn update(&self, roster_id: impl IntoInput<String>) -> UpdateInvitationRosterCall {
        self.client
            .raw()
            .update_invitation_roster()
            .roster_id(roster_id)
    }

    /// Deletes one invitation roster by ID.
    ///
    /// `POST /api/v3/delete-invitation-roster`. Idempotent. One request. Limits and errors:
    /// [`delete_invitation_roster`](genauth_raw::Client::delete_invitation_roster).
    #[doc(alias = "deleteInvitationRoster")]
    pub fn delete(&self, id: impl IntoInput<String>) -> DeleteInvitationRosterCall {
        self.client.raw().delete_invitation_roster().id(id)
    }

    /// Deletes several invitation rosters by ID.
    ///
    /// `POST /api/v3/delete-invitation-rosters-batch`. Idempotent. One request. Limits and errors:
    /// [`delete_invitation_roster_batch`](genauth_raw::Client::delete_invitation_roster_batch).
    #[doc(alias = "deleteInvitationRosterBatch")]
    pub fn delete_batch<M>(
        &self,
        ids: impl IntoList<List<String>, M>,
    ) -> DeleteInvitationRosterBatchCall {
        self.client.raw().delete_invitation_roster_batch().ids(ids)
    }

    /// Binds one invitation policy to several invitation rosters.
    ///
    /// `POST /api/v3/update-invitation-roster-batch-bind-policy`. One request. Limits and errors:
    /// [`batch_bind_policy`](genauth_raw::Client::batch_bind_policy).
    #[doc(alias = "batchBindPolicy")]
    pub fn bind_policy<M>(
        &self,
        policy_id: impl IntoInput<String>,
        roster_ids: impl IntoList<List<String>, M>,
    ) -> BatchBindPolicyCall {
        self.client
            .raw()
            .batch_bind_policy()
            .policy_id(policy_id)
            .roster_ids(roster_ids)
    }

    /// Unbinds one invitation policy from several invitation rosters.
    ///
    /// `POST /api/v3/update-invitation-roster-batch-unbind-policy`. One request. Limits and errors:
    /// [`batch_unbind_policy`](genauth_raw::Client::batch_unbind_policy).
    #[doc(alias = "batchUnbindPolicy")]
    pub fn unbind_policy<M>(
        &self,
        policy_id: impl IntoInput<String>,
        roster_ids: impl IntoList<List<String>, M>,
    ) -> BatchUnbindPolicyCall {
        self.client
            .raw()
            .batch_unbind_policy()
            .policy_id(policy_id)
            .roster_ids(roster_ids)
    }
}
