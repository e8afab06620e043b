//! Invitation policies: how invitations look, how long they last, and what the invited users become.

use genauth_raw::invitations::{
    AddPolicyUserAttributionCall, AddPolicyUserAttributionsBatchCall,
    BatchDeleteInvitationPoliciesCall, CopyInvitationPolicyByIdCall, CreateInvitationPolicyCall,
    EmailTemplateQueryDtoScene, GetInviteEmailTemplateCall, GetPolicyDetailByIdCall,
    GetPolicyUserAttributionDetailCall, InvitationPolicyUserAttributionListDto,
    InvitationTargetType, ListInvitationPoliciesCall, ListPolicyUserAttributionDetailCall,
    ListRegisterExtendsFieldsCall, RemovePolicyUserAttributionCall,
    RemovePolicyUserAttributionsBatchCall, UpdateExtendsFieldDto, UpdateInvitationPolicyCall,
    UpdateInviteEmailTemplateCall, UpdateRegisterExtendsFieldsCall,
};
use genauth_raw::shared::EmailTemplateType;
use identity_facade_core::{IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::invitation_policies -> InvitationPolicies,
    "genauth-invitations",
    "Invitation policies: settings, emails, extra fields, and what invited users are made members of."
);

impl InvitationPolicies {
    /// Creates an invitation policy: link lifetime, default password, identity providers, extra fields.
    ///
    /// `POST /api/v3/create-invitation-policy`. One request. Limits and errors:
    /// [`create_invitation_policy`](genauth_raw::Client::create_invitation_policy).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let policy = genauth.invitation_policies().create("Suppliers").await?;
    /// println!("{policy}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createInvitationPolicy")]
    pub fn create(&self, name: impl IntoInput<String>) -> CreateInvitationPolicyCall {
        self.client.raw().create_invitation_policy().name(name)
    }

    /// Returns one invitation policy by `policyId`.
    ///
    /// `GET /api/v3/get-invitation-policy`. Idempotent. One request. Limits and errors:
    /// [`get_policy_detail_by_id`](genauth_raw::Client::get_policy_detail_by_id).
    #[doc(alias = "getPolicyDetailById")]
    pub fn get(&self, policy_id: impl IntoInput<String>) -> GetPolicyDetailByIdCall {
        self.client
            .raw()
            .get_policy_detail_by_id()
            .policy_id(policy_id)
    }

    /// Lists invitation policies, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/list-invitation-policies`. Idempotent. One request. Limits and errors:
    /// [`list_invitation_policies`](genauth_raw::Client::list_invitation_policies).
    #[doc(alias = "listInvitationPolicies")]
    pub fn list(&self) -> ListInvitationPoliciesCall {
        self.client.raw().list_invitation_policies()
    }

    /// Updates one invitation policy; only `policyId` is required.
    ///
    /// `POST /api/v3/update-invitation-policy`. One request. Limits and errors:
    /// [`update_invitation_policy`](genauth_raw::Client::update_invitation_policy).
    #[doc(alias = "updateInvitationPolicy")]
    pub fn update(&self, policy_id: impl IntoInput<String>) -> UpdateInvitationPolicyCall {
        self.client
            .raw()
            .update_invitation_policy()
            .policy_id(policy_id)
    }

    /// Copies one invitation policy by `policyId`.
    ///
    /// `POST /api/v3/copy-invitation-policy-by-id`. One request. Limits and errors:
    /// [`copy_invitation_policy_by_id`](genauth_raw::Client::copy_invitation_policy_by_id).
    #[doc(alias = "copyInvitationPolicyById")]
    pub fn copy(&self, policy_id: impl IntoInput<String>) -> CopyInvitationPolicyByIdCall {
        self.client
            .raw()
            .copy_invitation_policy_by_id()
            .policy_id(policy_id)
    }

    /// Deletes several invitation policies by ID.
    ///
    /// `POST /api/v3/delete-invitation-policies-batch`. Idempotent. One request. Limits and errors:
    /// [`batch_delete_invitation_policies`](genauth_raw::Client::batch_delete_invitation_policies).
    #[doc(alias = "batchDeleteInvitationPolicies")]
    pub fn delete_batch<M>(
        &self,
        policy_ids: impl IntoList<List<String>, M>,
    ) -> BatchDeleteInvitationPoliciesCall {
        self.client
            .raw()
            .batch_delete_invitation_policies()
            .policy_ids(policy_ids)
    }

    /// Returns the invitation or welcome email template of an invitation policy.
    ///
    /// `POST /api/v3/get-invitation-policy-email-template`. Idempotent. One request. Limits and errors:
    /// [`get_invite_email_template`](genauth_raw::Client::get_invite_email_template).
    #[doc(alias = "getInviteEmailTemplate")]
    pub fn get_email_template(
        &self,
        policy_id: impl IntoInput<String>,
        scene: impl IntoInput<EmailTemplateQueryDtoScene>,
    ) -> GetInviteEmailTemplateCall {
        self.client
            .raw()
            .get_invite_email_template()
            .policy_id(policy_id)
            .scene(scene)
    }

    /// Updates an email template of the invitations.
    ///
    /// `POST /api/v3/update-invitation-policy-email-template`. One request. Also required: `content` and
    /// `customize_enabled`. Limits and errors:
    /// [`update_invite_email_template`](genauth_raw::Client::update_invite_email_template).
    #[doc(alias = "updateInviteEmailTemplate")]
    pub fn update_email_template(
        &self,
        type_: impl IntoInput<EmailTemplateType>,
        name: impl IntoInput<String>,
        sender: impl IntoInput<String>,
        subject: impl IntoInput<String>,
    ) -> UpdateInviteEmailTemplateCall {
        self.client
            .raw()
            .update_invite_email_template()
            .type_(type_)
            .name(name)
            .sender(sender)
            .subject(subject)
    }

    /// Lists the extra registration fields of an invitation policy.
    ///
    /// `GET /api/v3/list-invitation-policy-extends-fields`. Idempotent. One request. Limits and errors:
    /// [`list_register_extends_fields`](genauth_raw::Client::list_register_extends_fields).
    #[doc(alias = "listRegisterExtendsFields")]
    pub fn list_extra_fields(
        &self,
        policy_id: impl IntoInput<String>,
    ) -> ListRegisterExtendsFieldsCall {
        self.client
            .raw()
            .list_register_extends_fields()
            .policy_id(policy_id)
    }

    /// Changes one extra registration field of an invitation policy, or the order of the fields.
    ///
    /// `POST /api/v3/update-invitation-policy-extends-fields`. One request. Limits and errors:
    /// [`update_register_extends_fields`](genauth_raw::Client::update_register_extends_fields).
    #[doc(alias = "updateRegisterExtendsFields")]
    pub fn update_extra_field(
        &self,
        policy_id: impl IntoInput<String>,
        action: impl IntoInput<String>,
        extends_field: impl IntoInput<UpdateExtendsFieldDto>,
    ) -> UpdateRegisterExtendsFieldsCall {
        self.client
            .raw()
            .update_register_extends_fields()
            .policy_id(policy_id)
            .action(action)
            .extends_field(extends_field)
    }

    /// Returns one user attribution of an invitation policy by its ID.
    ///
    /// `GET /api/v3/get-invitation-policy-user-attribution`. Idempotent. One request. Limits and errors:
    /// [`get_policy_user_attribution_detail`](genauth_raw::Client::get_policy_user_attribution_detail).
    #[doc(alias = "getPolicyUserAttributionDetail")]
    pub fn get_user_attribution(
        &self,
        id: impl IntoInput<String>,
    ) -> GetPolicyUserAttributionDetailCall {
        self.client
            .raw()
            .get_policy_user_attribution_detail()
            .id(id)
    }

    /// Lists the user attributions of an invitation policy for one target type.
    ///
    /// `GET /api/v3/list-invitation-policy-user-attributions`. Idempotent. One request. Limits and errors:
    /// [`list_policy_user_attribution_detail`](genauth_raw::Client::list_policy_user_attribution_detail).
    #[doc(alias = "listPolicyUserAttributionDetail")]
    pub fn list_user_attributions(
        &self,
        policy_id: impl IntoInput<String>,
        target_type: impl IntoInput<InvitationTargetType>,
    ) -> ListPolicyUserAttributionDetailCall {
        self.client
            .raw()
            .list_policy_user_attribution_detail()
            .policy_id(policy_id)
            .target_type(target_type)
    }

    /// Adds one department, post, role or group to the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/add-invitation-policy-user-attribution`. One request. Of a role, `namespace` is required. Limits
    /// and errors: [`add_policy_user_attribution`](genauth_raw::Client::add_policy_user_attribution).
    #[doc(alias = "addPolicyUserAttribution")]
    pub fn add_user_attribution(
        &self,
        policy_id: impl IntoInput<String>,
        target_type: impl IntoInput<InvitationTargetType>,
        target_identifier: impl IntoInput<String>,
    ) -> AddPolicyUserAttributionCall {
        self.client
            .raw()
            .add_policy_user_attribution()
            .policy_id(policy_id)
            .target_type(target_type)
            .target_identifier(target_identifier)
    }

    /// Adds several departments, posts, roles or groups to the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/add-invitation-policy-user-attributions-batch`. One request. Limits and errors:
    /// [`add_policy_user_attributions_batch`](genauth_raw::Client::add_policy_user_attributions_batch).
    #[doc(alias = "addPolicyUserAttributionsBatch")]
    pub fn add_user_attributions_batch<M>(
        &self,
        policy_id: impl IntoInput<String>,
        targets: impl IntoList<List<InvitationPolicyUserAttributionListDto>, M>,
    ) -> AddPolicyUserAttributionsBatchCall {
        self.client
            .raw()
            .add_policy_user_attributions_batch()
            .policy_id(policy_id)
            .targets(targets)
    }

    /// Removes one department, post, role or group from the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attribution`. Idempotent. One request. Of a role, `namespace` is
    /// required. Limits and errors:
    /// [`remove_policy_user_attribution`](genauth_raw::Client::remove_policy_user_attribution).
    #[doc(alias = "removePolicyUserAttribution")]
    pub fn remove_user_attribution(
        &self,
        policy_id: impl IntoInput<String>,
        target_type: impl IntoInput<InvitationTargetType>,
        target_identifier: impl IntoInput<String>,
    ) -> RemovePolicyUserAttributionCall {
        self.client
            .raw()
            .remove_policy_user_attribution()
            .policy_id(policy_id)
            .target_type(target_type)
            .target_identifier(target_identifier)
    }

    /// Removes several departments, posts, roles or groups from the user attribution of a policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attributions-batch`. Idempotent. One request. Limits and errors:
    /// [`remove_policy_user_attributions_batch`](genauth_raw::Client::remove_policy_user_attributions_batch).
    #[doc(alias = "removePolicyUserAttributionsBatch")]
    pub fn remove_user_attributions_batch<M>(
        &self,
        policy_id: impl IntoInput<String>,
        targets: impl IntoList<List<InvitationPolicyUserAttributionListDto>, M>,
    ) -> RemovePolicyUserAttributionsBatchCall {
        self.client
            .raw()
            .remove_policy_user_attributions_batch()
            .policy_id(policy_id)
            .targets(targets)
    }
}
