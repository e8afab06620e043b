// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Invalid, Items, List, Listing,
    Open, Operation, Paging, Parameter, Receipt, Redacted, Seconds, Secret,
};

/// Facts of `POST /api/v3/add-invitation-policy-user-attribution`.
pub static ADD_POLICY_USER_ATTRIBUTION: Operation = Operation::new(
    "addPolicyUserAttribution",
    http::Method::POST,
    "/api/v3/add-invitation-policy-user-attribution",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::RequiredWhen {
        member: "namespace",
        other: "targetType",
        equals: "\"role\"",
        why: "`targetType` is `role`",
    },
    BodyRule::Required("policyId"),
    BodyRule::Required("targetIdentifier"),
    BodyRule::Required("targetType"),
])
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::add_policy_user_attribution`](crate::Client::add_policy_user_attribution), `POST /api/v3/add-invitation-policy-user-attribution`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddPolicyUserAttributionCall {
    call: Call,
}

impl AddPolicyUserAttributionCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Required when `targetType` is `role`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<InvitationTargetType>) -> Self {
        self.call.member("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(AddPolicyUserAttributionCall -> UserAttributionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddPolicyUserAttributionCall,
    crate::Client,
    ADD_POLICY_USER_ATTRIBUTION,
    "Adds one department, post, role or group to the user attribution of an invitation policy.",
    false,
    [
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<String>("policyId"),
        member::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<InvitationTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Adds one department, post, role or group to the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/add-invitation-policy-user-attribution`
    ///
    /// * Required: `policyId`, `targetIdentifier`, `targetType`.
    /// * Returns [`UserAttributionDto`], with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_policy_user_attribution(&self) -> AddPolicyUserAttributionCall {
        let call = self.transport.call(&ADD_POLICY_USER_ATTRIBUTION);
        AddPolicyUserAttributionCall { call }
    }
}

/// Facts of `POST /api/v3/add-invitation-policy-user-attributions-batch`.
pub static ADD_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation::new(
    "addPolicyUserAttributionsBatch",
    http::Method::POST,
    "/api/v3/add-invitation-policy-user-attributions-batch",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyId"),
    BodyRule::Required("targets"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::add_policy_user_attributions_batch`](crate::Client::add_policy_user_attributions_batch), `POST /api/v3/add-invitation-policy-user-attributions-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddPolicyUserAttributionsBatchCall {
    call: Call,
}

impl AddPolicyUserAttributionsBatchCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `targets`: list of `InvitationPolicyUserAttributionListDto`. Required.
    pub fn targets<M>(
        mut self,
        value: impl IntoList<List<InvitationPolicyUserAttributionListDto>, M>,
    ) -> Self {
        self.call.member("targets", value.into_list());
        self
    }
}

identity_facade_core::call!(
    AddPolicyUserAttributionsBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddPolicyUserAttributionsBatchCall,
    crate::Client,
    ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
    "Adds several departments, posts, roles or groups to the user attribution of an invitation policy.",
    false,
    [
        member::<String>("policyId"),
        member::<List<InvitationPolicyUserAttributionListDto>>("targets")
    ]
);
impl crate::Client {
    /// Adds several departments, posts, roles or groups to the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/add-invitation-policy-user-attributions-batch`
    ///
    /// * Required: `policyId`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_policy_user_attributions_batch(&self) -> AddPolicyUserAttributionsBatchCall {
        let call = self.transport.call(&ADD_POLICY_USER_ATTRIBUTIONS_BATCH);
        AddPolicyUserAttributionsBatchCall { call }
    }
}

/// Facts of `POST /api/v3/batch-approval-universal-invitation-applicants`.
pub static APPROVE_UNIVERSAL_INVITATION_APPLICANTS: Operation = Operation::new(
    "approval",
    http::Method::POST,
    "/api/v3/batch-approval-universal-invitation-applicants",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("applicantIds")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::approve_universal_invitation_applicants`](crate::Client::approve_universal_invitation_applicants), `POST /api/v3/batch-approval-universal-invitation-applicants`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ApproveUniversalInvitationApplicantsCall {
    call: Call,
}

impl ApproveUniversalInvitationApplicantsCall {
    /// `applicantIds`: list of strings. Required.
    pub fn applicant_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("applicantIds", value.into_list());
        self
    }

    /// Sets the whole JSON body: `ApprovalUniversalInvitationApplicantDto`. Required.
    pub fn with_body(
        mut self,
        value: impl IntoInput<ApprovalUniversalInvitationApplicantDto>,
    ) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(
    ApproveUniversalInvitationApplicantsCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ApproveUniversalInvitationApplicantsCall,
    crate::Client,
    APPROVE_UNIVERSAL_INVITATION_APPLICANTS,
    "Approves several applicants of the universal invitation.",
    false,
    [member::<List<String>>("applicantIds")]
);
impl crate::Client {
    /// Approves several applicants of the universal invitation.
    ///
    /// `POST /api/v3/batch-approval-universal-invitation-applicants`
    ///
    /// * Required: `applicantIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn approve_universal_invitation_applicants(
        &self,
    ) -> ApproveUniversalInvitationApplicantsCall {
        let call = self
            .transport
            .call(&APPROVE_UNIVERSAL_INVITATION_APPLICANTS);
        ApproveUniversalInvitationApplicantsCall { call }
    }
}

/// Facts of `POST /api/v3/batch-delete-invitation-invitees`.
pub static DELETE_INVITATION_INVITEES: Operation = Operation::new(
    "deleteInvitees",
    http::Method::POST,
    "/api/v3/batch-delete-invitation-invitees",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("inviteeIds"),
    BodyRule::Required("rosterId"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_invitation_invitees`](crate::Client::delete_invitation_invitees), `POST /api/v3/batch-delete-invitation-invitees`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteInvitationInviteesCall {
    call: Call,
}

impl DeleteInvitationInviteesCall {
    /// `inviteeIds`: list of strings. Required.
    pub fn invitee_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("inviteeIds", value.into_list());
        self
    }

    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    DeleteInvitationInviteesCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteInvitationInviteesCall,
    crate::Client,
    DELETE_INVITATION_INVITEES,
    "Deletes invitees from one invitation roster.",
    false,
    [
        member::<List<String>>("inviteeIds"),
        member::<String>("rosterId")
    ]
);
impl crate::Client {
    /// Deletes invitees from one invitation roster.
    ///
    /// `POST /api/v3/batch-delete-invitation-invitees`
    ///
    /// * Required: `inviteeIds`, `rosterId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_invitation_invitees(&self) -> DeleteInvitationInviteesCall {
        let call = self.transport.call(&DELETE_INVITATION_INVITEES);
        DeleteInvitationInviteesCall { call }
    }
}

/// Facts of `POST /api/v3/batch-reject-universal-invitation-applicant`.
pub static REJECT_UNIVERSAL_INVITATION_APPLICANTS: Operation = Operation::new(
    "reject",
    http::Method::POST,
    "/api/v3/batch-reject-universal-invitation-applicant",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("applicantIds")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::reject_universal_invitation_applicants`](crate::Client::reject_universal_invitation_applicants), `POST /api/v3/batch-reject-universal-invitation-applicant`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RejectUniversalInvitationApplicantsCall {
    call: Call,
}

impl RejectUniversalInvitationApplicantsCall {
    /// `applicantIds`: list of strings. Required.
    pub fn applicant_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("applicantIds", value.into_list());
        self
    }

    /// Sets the whole JSON body: `ApprovalUniversalInvitationApplicantDto`. Required.
    pub fn with_body(
        mut self,
        value: impl IntoInput<ApprovalUniversalInvitationApplicantDto>,
    ) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(
    RejectUniversalInvitationApplicantsCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RejectUniversalInvitationApplicantsCall,
    crate::Client,
    REJECT_UNIVERSAL_INVITATION_APPLICANTS,
    "Rejects several applicants of the universal invitation.",
    false,
    [member::<List<String>>("applicantIds")]
);
impl crate::Client {
    /// Rejects several applicants of the universal invitation.
    ///
    /// `POST /api/v3/batch-reject-universal-invitation-applicant`
    ///
    /// * Required: `applicantIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn reject_universal_invitation_applicants(
        &self,
    ) -> RejectUniversalInvitationApplicantsCall {
        let call = self.transport.call(&REJECT_UNIVERSAL_INVITATION_APPLICANTS);
        RejectUniversalInvitationApplicantsCall { call }
    }
}

/// Facts of `POST /api/v3/copy-invitation-policy-by-id`.
pub static COPY_INVITATION_POLICY_BY_ID: Operation = Operation::new(
    "copyInvitationPolicyById",
    http::Method::POST,
    "/api/v3/copy-invitation-policy-by-id",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyId")])
.enveloped();
/// The call of [`Client::copy_invitation_policy_by_id`](crate::Client::copy_invitation_policy_by_id), `POST /api/v3/copy-invitation-policy-by-id`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CopyInvitationPolicyByIdCall {
    call: Call,
}

impl CopyInvitationPolicyByIdCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }
}

identity_facade_core::call!(CopyInvitationPolicyByIdCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CopyInvitationPolicyByIdCall,
    crate::Client,
    COPY_INVITATION_POLICY_BY_ID,
    "Copies one invitation policy by `policyId`.",
    false,
    [member::<String>("policyId")]
);
impl crate::Client {
    /// Copies one invitation policy by `policyId`.
    ///
    /// `POST /api/v3/copy-invitation-policy-by-id`
    ///
    /// * Required: `policyId`.
    /// * Returns any JSON value, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn copy_invitation_policy_by_id(&self) -> CopyInvitationPolicyByIdCall {
        let call = self.transport.call(&COPY_INVITATION_POLICY_BY_ID);
        CopyInvitationPolicyByIdCall { call }
    }
}

/// Facts of `POST /api/v3/create-invitation-policy`.
pub static CREATE_INVITATION_POLICY: Operation = Operation::new(
    "createInvitationPolicy",
    http::Method::POST,
    "/api/v3/create-invitation-policy",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("name")])
.enveloped()
.secrets(&["custom"]);
/// The call of [`Client::create_invitation_policy`](crate::Client::create_invitation_policy), `POST /api/v3/create-invitation-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateInvitationPolicyCall {
    call: Call,
}

impl CreateInvitationPolicyCall {
    /// Invitees may skip the binding to an external identity provider.
    ///
    /// `allowSkipBindExtIdp`: boolean.
    pub fn allow_skip_bind_ext_idp(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("allowSkipBindExtIdp", value.into_input());
        self
    }

    /// Initial password of invitees: random or a fixed `custom` one.
    ///
    /// `defaultPasswordConfig`: `DefaultPasswordConfigDto`.
    pub fn default_password_config(
        mut self,
        value: impl IntoInput<DefaultPasswordConfigDto>,
    ) -> Self {
        self.call
            .member("defaultPasswordConfig", value.into_input());
        self
    }

    /// Invitees can bind an account of an external identity provider.
    ///
    /// `enabledExtIdp`: boolean.
    pub fn enabled_ext_idp(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabledExtIdp", value.into_input());
        self
    }

    /// `enabledIdentifierVerify`: boolean.
    pub fn enabled_identifier_verify(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("enabledIdentifierVerify", value.into_input());
        self
    }

    /// `enabledInfoFill`: boolean.
    pub fn enabled_info_fill(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabledInfoFill", value.into_input());
        self
    }

    /// `extIdpBindMsg`: string.
    pub fn ext_idp_bind_msg(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("extIdpBindMsg", value.into_input());
        self
    }

    /// `extIdpConnIds`: list of strings.
    pub fn ext_idp_conn_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("extIdpConnIds", value.into_list());
        self
    }

    /// `extendsFields`: list of strings.
    pub fn extends_fields<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("extendsFields", value.into_list());
        self
    }

    /// `inviteLinkConfig`: `InvitationLinkConfigDto`.
    pub fn invite_link_config(mut self, value: impl IntoInput<InvitationLinkConfigDto>) -> Self {
        self.call.member("inviteLinkConfig", value.into_input());
        self
    }

    /// `inviteMethod`: `InviteMethod`.
    pub fn invite_method(mut self, value: impl IntoInput<InviteMethod>) -> Self {
        self.call.member("inviteMethod", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `registerInfoFillMsg`: string.
    pub fn register_info_fill_msg(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("registerInfoFillMsg", value.into_input());
        self
    }

    /// Preferred channel for verification codes: SMS or email.
    ///
    /// `sendVerifyCodeMethod`: `SendVerifyCodeMethod`.
    pub fn send_verify_code_method(mut self, value: impl IntoInput<SendVerifyCodeMethod>) -> Self {
        self.call.member("sendVerifyCodeMethod", value.into_input());
        self
    }

    /// The invitation email contains the initial password.
    ///
    /// `showPasswordInInviteEmail`: boolean.
    pub fn show_password_in_invite_email(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("showPasswordInInviteEmail", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateInvitationPolicyCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateInvitationPolicyCall,
    crate::Client,
    CREATE_INVITATION_POLICY,
    "Creates an invitation policy: link lifetime, default password, identity providers, extra fields.",
    false,
    [
        member::<bool>(
            "allowSkipBindExtIdp",
            "Invitees may skip the binding to an external identity provider."
        ),
        member::<DefaultPasswordConfigDto>(
            "defaultPasswordConfig",
            "Initial password of invitees: random or a fixed `custom` one."
        ),
        member::<bool>(
            "enabledExtIdp",
            "Invitees can bind an account of an external identity provider."
        ),
        member::<bool>("enabledIdentifierVerify"),
        member::<bool>("enabledInfoFill"),
        member::<String>("extIdpBindMsg"),
        member::<List<String>>("extIdpConnIds"),
        member::<List<String>>("extendsFields"),
        member::<InvitationLinkConfigDto>("inviteLinkConfig"),
        member::<InviteMethod>("inviteMethod"),
        member::<String>("name"),
        member::<String>("registerInfoFillMsg"),
        member::<SendVerifyCodeMethod>(
            "sendVerifyCodeMethod",
            "Preferred channel for verification codes: SMS or email."
        ),
        member::<bool>(
            "showPasswordInInviteEmail",
            "The invitation email contains the initial password."
        )
    ]
);
impl crate::Client {
    /// Creates an invitation policy: link lifetime, default password, identity providers, extra fields.
    ///
    /// `POST /api/v3/create-invitation-policy`
    ///
    /// * Required: `name`.
    /// * Returns any JSON value, with status 200.
    /// * Secrets: `custom`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_invitation_policy(&self) -> CreateInvitationPolicyCall {
        let call = self.transport.call(&CREATE_INVITATION_POLICY);
        CreateInvitationPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/create-invitation-roster`.
pub static CREATE_INVITATION_ROSTER: Operation = Operation::new(
    "createInvitationRoster",
    http::Method::POST,
    "/api/v3/create-invitation-roster",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("name")])
.enveloped();
/// The call of [`Client::create_invitation_roster`](crate::Client::create_invitation_roster), `POST /api/v3/create-invitation-roster`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateInvitationRosterCall {
    call: Call,
}

impl CreateInvitationRosterCall {
    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateInvitationRosterCall -> InvitationRosterDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateInvitationRosterCall,
    crate::Client,
    CREATE_INVITATION_ROSTER,
    "Creates an invitation roster by name and returns it.",
    false,
    [member::<String>("name")]
);
impl crate::Client {
    /// Creates an invitation roster by name and returns it.
    ///
    /// `POST /api/v3/create-invitation-roster`
    ///
    /// * Required: `name`.
    /// * Returns [`InvitationRosterDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_invitation_roster(&self) -> CreateInvitationRosterCall {
        let call = self.transport.call(&CREATE_INVITATION_ROSTER);
        CreateInvitationRosterCall { call }
    }
}

/// Facts of `POST /api/v3/delete-invitation-policies-batch`.
pub static BATCH_DELETE_INVITATION_POLICIES: Operation = Operation::new(
    "batchDeleteInvitationPolicies",
    http::Method::POST,
    "/api/v3/delete-invitation-policies-batch",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyIds")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::batch_delete_invitation_policies`](crate::Client::batch_delete_invitation_policies), `POST /api/v3/delete-invitation-policies-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BatchDeleteInvitationPoliciesCall {
    call: Call,
}

impl BatchDeleteInvitationPoliciesCall {
    /// `policyIds`: list of strings. Required.
    pub fn policy_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("policyIds", value.into_list());
        self
    }
}

identity_facade_core::call!(
    BatchDeleteInvitationPoliciesCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BatchDeleteInvitationPoliciesCall,
    crate::Client,
    BATCH_DELETE_INVITATION_POLICIES,
    "Deletes several invitation policies by ID.",
    false,
    [member::<List<String>>("policyIds")]
);
impl crate::Client {
    /// Deletes several invitation policies by ID.
    ///
    /// `POST /api/v3/delete-invitation-policies-batch`
    ///
    /// * Required: `policyIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_delete_invitation_policies(&self) -> BatchDeleteInvitationPoliciesCall {
        let call = self.transport.call(&BATCH_DELETE_INVITATION_POLICIES);
        BatchDeleteInvitationPoliciesCall { call }
    }
}

/// Facts of `POST /api/v3/delete-invitation-roster`.
pub static DELETE_INVITATION_ROSTER: Operation = Operation::new(
    "deleteInvitationRoster",
    http::Method::POST,
    "/api/v3/delete-invitation-roster",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_invitation_roster`](crate::Client::delete_invitation_roster), `POST /api/v3/delete-invitation-roster`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteInvitationRosterCall {
    call: Call,
}

impl DeleteInvitationRosterCall {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteInvitationRosterCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteInvitationRosterCall,
    crate::Client,
    DELETE_INVITATION_ROSTER,
    "Deletes one invitation roster by ID.",
    false,
    [member::<String>("id")]
);
impl crate::Client {
    /// Deletes one invitation roster by ID.
    ///
    /// `POST /api/v3/delete-invitation-roster`
    ///
    /// * Required: `id`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_invitation_roster(&self) -> DeleteInvitationRosterCall {
        let call = self.transport.call(&DELETE_INVITATION_ROSTER);
        DeleteInvitationRosterCall { call }
    }
}

/// Facts of `POST /api/v3/delete-invitation-rosters-batch`.
pub static DELETE_INVITATION_ROSTER_BATCH: Operation = Operation::new(
    "deleteInvitationRosterBatch",
    http::Method::POST,
    "/api/v3/delete-invitation-rosters-batch",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("ids")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_invitation_roster_batch`](crate::Client::delete_invitation_roster_batch), `POST /api/v3/delete-invitation-rosters-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteInvitationRosterBatchCall {
    call: Call,
}

impl DeleteInvitationRosterBatchCall {
    /// `ids`: list of strings. Required.
    pub fn ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("ids", value.into_list());
        self
    }
}

identity_facade_core::call!(
    DeleteInvitationRosterBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteInvitationRosterBatchCall,
    crate::Client,
    DELETE_INVITATION_ROSTER_BATCH,
    "Deletes several invitation rosters by ID.",
    false,
    [member::<List<String>>("ids")]
);
impl crate::Client {
    /// Deletes several invitation rosters by ID.
    ///
    /// `POST /api/v3/delete-invitation-rosters-batch`
    ///
    /// * Required: `ids`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_invitation_roster_batch(&self) -> DeleteInvitationRosterBatchCall {
        let call = self.transport.call(&DELETE_INVITATION_ROSTER_BATCH);
        DeleteInvitationRosterBatchCall { call }
    }
}

/// Facts of `POST /api/v3/filter-universal-invitation-applicants`.
pub static FILTER_UNIVERSAL_INVITATION_APPLICANTS: Operation = Operation::new(
    "filter",
    http::Method::POST,
    "/api/v3/filter-universal-invitation-applicants",
    "invitations",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::filter_universal_invitation_applicants`](crate::Client::filter_universal_invitation_applicants), `POST /api/v3/filter-universal-invitation-applicants`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FilterUniversalInvitationApplicantsCall {
    call: Call,
}

impl FilterUniversalInvitationApplicantsCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// Includes name and photo of the inviter in the answer.
    ///
    /// `withInvitorDetail`: boolean.
    pub fn with_invitor_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withInvitorDetail", value.into_input());
        self
    }

    /// Includes name and photo of the approving or rejecting operator in the answer.
    ///
    /// `withOperatorDetail`: boolean.
    pub fn with_operator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withOperatorDetail", value.into_input());
        self
    }
}

identity_facade_core::call!(
    FilterUniversalInvitationApplicantsCall ->
    PaginationUniversalInvitationApplicantDataDto
);
identity_facade_core::paged!(
    FilterUniversalInvitationApplicantsCall -> UniversalInvitationApplicantData
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FilterUniversalInvitationApplicantsCall,
    crate::Client,
    FILTER_UNIVERSAL_INVITATION_APPLICANTS,
    "Lists applicants of the universal invitation, filtered by conditions or keyword.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<bool>(
            "withInvitorDetail",
            "Includes name and photo of the inviter in the answer."
        ),
        member::<bool>(
            "withOperatorDetail",
            "Includes name and photo of the approving or rejecting operator in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists applicants of the universal invitation, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/filter-universal-invitation-applicants`
    ///
    /// * Returns [`PaginationUniversalInvitationApplicantDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn filter_universal_invitation_applicants(
        &self,
    ) -> FilterUniversalInvitationApplicantsCall {
        let call = self.transport.call(&FILTER_UNIVERSAL_INVITATION_APPLICANTS);
        FilterUniversalInvitationApplicantsCall { call }
    }
}

/// Facts of `POST /api/v3/generate-universal-invitation-link`.
pub static GENERATE_UNIVERSAL_INVITATION: Operation = Operation::new(
    "generateUniversalInvitation",
    http::Method::POST,
    "/api/v3/generate-universal-invitation-link",
    "invitations",
)
.enveloped()
.secrets(&["link"]);
/// The call of [`Client::generate_universal_invitation`](crate::Client::generate_universal_invitation), `POST /api/v3/generate-universal-invitation-link`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GenerateUniversalInvitationCall {
    call: Call,
}

identity_facade_core::call!(
    GenerateUniversalInvitationCall -> GenerateInvitationLinkDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GenerateUniversalInvitationCall,
    crate::Client,
    GENERATE_UNIVERSAL_INVITATION,
    "Generates a universal invitation link and returns it.",
    false,
    []
);
impl crate::Client {
    /// Generates a universal invitation link and returns it.
    ///
    /// `POST /api/v3/generate-universal-invitation-link`
    ///
    /// * Returns [`GenerateInvitationLinkDto`], with status 200.
    /// * Secrets: `link`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn generate_universal_invitation(&self) -> GenerateUniversalInvitationCall {
        let call = self.transport.call(&GENERATE_UNIVERSAL_INVITATION);
        GenerateUniversalInvitationCall { call }
    }
}

/// Facts of `GET /api/v3/get-invitation-policy`.
pub static GET_POLICY_DETAIL_BY_ID: Operation = Operation::new(
    "getPolicyDetailById",
    http::Method::GET,
    "/api/v3/get-invitation-policy",
    "invitations",
)
.parameters(&[
    Parameter::query("policyId").required(),
    Parameter::query("rosterId"),
    Parameter::query("withCreatorDetail"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_policy_detail_by_id`](crate::Client::get_policy_detail_by_id), `GET /api/v3/get-invitation-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPolicyDetailByIdCall {
    call: Call,
}

impl GetPolicyDetailByIdCall {
    /// Query parameter `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("policyId", value.into_input());
        self
    }

    /// Query parameter `rosterId`: string.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("rosterId", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// Query parameter `withCreatorDetail`: boolean. Default: `false`.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCreatorDetail", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPolicyDetailByIdCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPolicyDetailByIdCall,
    crate::Client,
    GET_POLICY_DETAIL_BY_ID,
    "Returns one invitation policy by `policyId`.",
    false,
    [
        query::<String>("policyId"),
        query::<String>("rosterId"),
        query::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns one invitation policy by `policyId`.
    ///
    /// `GET /api/v3/get-invitation-policy`
    ///
    /// * Required: `policyId`.
    /// * Returns any JSON value, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_policy_detail_by_id(&self) -> GetPolicyDetailByIdCall {
        let call = self.transport.call(&GET_POLICY_DETAIL_BY_ID);
        GetPolicyDetailByIdCall { call }
    }
}

/// Facts of `POST /api/v3/get-invitation-policy-email-template`.
pub static GET_INVITE_EMAIL_TEMPLATE: Operation = Operation::new(
    "getInviteEmailTemplate",
    http::Method::POST,
    "/api/v3/get-invitation-policy-email-template",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyId"), BodyRule::Required("scene")])
.enveloped()
.idempotent();
/// The call of [`Client::get_invite_email_template`](crate::Client::get_invite_email_template), `POST /api/v3/get-invitation-policy-email-template`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInviteEmailTemplateCall {
    call: Call,
}

impl GetInviteEmailTemplateCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `rosterId`: string.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }

    /// Which email: the invitation or the welcome email.
    ///
    /// `scene`: `EmailTemplateQueryDtoScene`. Required.
    pub fn scene(mut self, value: impl IntoInput<EmailTemplateQueryDtoScene>) -> Self {
        self.call.member("scene", value.into_input());
        self
    }

    /// `templateType`: string.
    pub fn template_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("templateType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetInviteEmailTemplateCall -> crate ::shared::EmailTemplateDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInviteEmailTemplateCall,
    crate::Client,
    GET_INVITE_EMAIL_TEMPLATE,
    "Returns the invitation or welcome email template of an invitation policy.",
    false,
    [
        member::<String>("policyId"),
        member::<String>("rosterId"),
        member::<EmailTemplateQueryDtoScene>(
            "scene",
            "Which email: the invitation or the welcome email."
        ),
        member::<String>("templateType")
    ]
);
impl crate::Client {
    /// Returns the invitation or welcome email template of an invitation policy.
    ///
    /// `POST /api/v3/get-invitation-policy-email-template`
    ///
    /// * Required: `policyId`, `scene`.
    /// * Returns [`EmailTemplateDto`](crate::shared::EmailTemplateDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_invite_email_template(&self) -> GetInviteEmailTemplateCall {
        let call = self.transport.call(&GET_INVITE_EMAIL_TEMPLATE);
        GetInviteEmailTemplateCall { call }
    }
}

/// Facts of `GET /api/v3/get-invitation-policy-user-attribution`.
pub static GET_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation::new(
    "getPolicyUserAttributionDetail",
    http::Method::GET,
    "/api/v3/get-invitation-policy-user-attribution",
    "invitations",
)
.parameters(&[
    Parameter::query("id").required(),
    Parameter::query("withTargetDetail"),
])
.enveloped()
.idempotent()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::get_policy_user_attribution_detail`](crate::Client::get_policy_user_attribution_detail), `GET /api/v3/get-invitation-policy-user-attribution`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPolicyUserAttributionDetailCall {
    call: Call,
}

impl GetPolicyUserAttributionDetailCall {
    /// Query parameter `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("id", value.into_input());
        self
    }

    /// Includes the department, post, role or group itself in the answer.
    ///
    /// Query parameter `withTargetDetail`: boolean.
    pub fn with_target_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withTargetDetail", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPolicyUserAttributionDetailCall -> UserAttributionDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPolicyUserAttributionDetailCall,
    crate::Client,
    GET_POLICY_USER_ATTRIBUTION_DETAIL,
    "Returns one user attribution of an invitation policy by its ID.",
    false,
    [
        query::<String>("id"),
        query::<bool>(
            "withTargetDetail",
            "Includes the department, post, role or group itself in the answer."
        )
    ]
);
impl crate::Client {
    /// Returns one user attribution of an invitation policy by its ID.
    ///
    /// `GET /api/v3/get-invitation-policy-user-attribution`
    ///
    /// * Required: `id`.
    /// * Returns [`UserAttributionDto`], with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_policy_user_attribution_detail(&self) -> GetPolicyUserAttributionDetailCall {
        let call = self.transport.call(&GET_POLICY_USER_ATTRIBUTION_DETAIL);
        GetPolicyUserAttributionDetailCall { call }
    }
}

/// Facts of `GET /api/v3/get-invitation-roster`.
pub static GET_INVITATION_ROSTER: Operation = Operation::new(
    "getInvitationRoster",
    http::Method::GET,
    "/api/v3/get-invitation-roster",
    "invitations",
)
.parameters(&[
    Parameter::query("rosterId").required(),
    Parameter::query("withAssignedPolicy"),
    Parameter::query("withCreatorDetail"),
    Parameter::query("withUserCount"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_invitation_roster`](crate::Client::get_invitation_roster), `GET /api/v3/get-invitation-roster`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInvitationRosterCall {
    call: Call,
}

impl GetInvitationRosterCall {
    /// Query parameter `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("rosterId", value.into_input());
        self
    }

    /// Includes the bound invitation policy in the answer.
    ///
    /// Query parameter `withAssignedPolicy`: boolean. Default: `false`.
    pub fn with_assigned_policy(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withAssignedPolicy", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// Query parameter `withCreatorDetail`: boolean. Default: `false`.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCreatorDetail", value.into_input());
        self
    }

    /// Includes the number of users of the roster in the answer.
    ///
    /// Query parameter `withUserCount`: boolean. Default: `false`.
    pub fn with_user_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withUserCount", value.into_input());
        self
    }
}

identity_facade_core::call!(GetInvitationRosterCall -> InvitationRosterDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInvitationRosterCall,
    crate::Client,
    GET_INVITATION_ROSTER,
    "Returns one invitation roster, optionally with its policy, creator and user count.",
    false,
    [
        query::<String>("rosterId"),
        query::<bool>(
            "withAssignedPolicy",
            "Includes the bound invitation policy in the answer. Default: `false`."
        ),
        query::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer. Default: `false`."
        ),
        query::<bool>(
            "withUserCount",
            "Includes the number of users of the roster in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns one invitation roster, optionally with its policy, creator and user count.
    ///
    /// `GET /api/v3/get-invitation-roster`
    ///
    /// * Required: `rosterId`.
    /// * Returns [`InvitationRosterDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_invitation_roster(&self) -> GetInvitationRosterCall {
        let call = self.transport.call(&GET_INVITATION_ROSTER);
        GetInvitationRosterCall { call }
    }
}

/// Facts of `GET /api/v3/get-universal-invitation-settings`.
pub static GET_UNIVERSAL_INVITATION_SETTINGS: Operation = Operation::new(
    "getUniversalInvitation",
    http::Method::GET,
    "/api/v3/get-universal-invitation-settings",
    "invitations",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_universal_invitation_settings`](crate::Client::get_universal_invitation_settings), `GET /api/v3/get-universal-invitation-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUniversalInvitationSettingsCall {
    call: Call,
}

identity_facade_core::call!(
    GetUniversalInvitationSettingsCall -> GetUniversalInvitationDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUniversalInvitationSettingsCall,
    crate::Client,
    GET_UNIVERSAL_INVITATION_SETTINGS,
    "Returns the universal invitation settings for administrators and members.",
    false,
    []
);
impl crate::Client {
    /// Returns the universal invitation settings for administrators and members.
    ///
    /// `GET /api/v3/get-universal-invitation-settings`
    ///
    /// * Returns [`GetUniversalInvitationDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_universal_invitation_settings(&self) -> GetUniversalInvitationSettingsCall {
        let call = self.transport.call(&GET_UNIVERSAL_INVITATION_SETTINGS);
        GetUniversalInvitationSettingsCall { call }
    }
}

/// Facts of `POST /api/v3/invitation-invitee/export`.
pub static EXPORT_INVITATION_INVITEES: Operation = Operation::new(
    "exportUsers",
    http::Method::POST,
    "/api/v3/invitation-invitee/export",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("rosterId")])
.enveloped()
.idempotent()
.secrets(&["key", "url"]);
/// The call of [`Client::export_invitation_invitees`](crate::Client::export_invitation_invitees), `POST /api/v3/invitation-invitee/export`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ExportInvitationInviteesCall {
    call: Call,
}

impl ExportInvitationInviteesCall {
    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(ExportInvitationInviteesCall -> ImportExportTemplateRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ExportInvitationInviteesCall,
    crate::Client,
    EXPORT_INVITATION_INVITEES,
    "Exports the invitees of one invitation roster and returns the file URL.",
    false,
    [member::<String>("rosterId")]
);
impl crate::Client {
    /// Exports the invitees of one invitation roster and returns the file URL.
    ///
    /// `POST /api/v3/invitation-invitee/export`
    ///
    /// * Required: `rosterId`.
    /// * Returns [`ImportExportTemplateRespDto`], with status 200.
    /// * Secrets: `key`, `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn export_invitation_invitees(&self) -> ExportInvitationInviteesCall {
        let call = self.transport.call(&EXPORT_INVITATION_INVITEES);
        ExportInvitationInviteesCall { call }
    }
}

/// Facts of `POST /api/v3/invitation-invitee/import`.
pub static IMPORT_INVITATION_INVITEES: Operation = Operation::new(
    "importUsers",
    http::Method::POST,
    "/api/v3/invitation-invitee/import",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("file"), BodyRule::Required("rosterId")])
.enveloped();
/// The call of [`Client::import_invitation_invitees`](crate::Client::import_invitation_invitees), `POST /api/v3/invitation-invitee/import`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ImportInvitationInviteesCall {
    call: Call,
}

impl ImportInvitationInviteesCall {
    /// `file`: string. Required.
    pub fn file(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("file", value.into_input());
        self
    }

    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(ImportInvitationInviteesCall -> ImportInviteeDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ImportInvitationInviteesCall,
    crate::Client,
    IMPORT_INVITATION_INVITEES,
    "Imports invitees from a file into a roster and reports the failed ones.",
    false,
    [member::<String>("file"), member::<String>("rosterId")]
);
impl crate::Client {
    /// Imports invitees from a file into a roster and reports the failed ones.
    ///
    /// `POST /api/v3/invitation-invitee/import`
    ///
    /// * Required: `file`, `rosterId`.
    /// * Returns [`ImportInviteeDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_invitation_invitees(&self) -> ImportInvitationInviteesCall {
        let call = self.transport.call(&IMPORT_INVITATION_INVITEES);
        ImportInvitationInviteesCall { call }
    }
}

/// Facts of `GET /api/v3/invitation-invitee/template`.
pub static GET_INVITATION_INVITEES_TEMPLATE: Operation = Operation::new(
    "importTemplate",
    http::Method::GET,
    "/api/v3/invitation-invitee/template",
    "invitations",
)
.enveloped()
.idempotent()
.secrets(&["key", "url"]);
/// The call of [`Client::get_invitation_invitees_template`](crate::Client::get_invitation_invitees_template), `GET /api/v3/invitation-invitee/template`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInvitationInviteesTemplateCall {
    call: Call,
}

identity_facade_core::call!(
    GetInvitationInviteesTemplateCall -> ImportExportTemplateRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInvitationInviteesTemplateCall,
    crate::Client,
    GET_INVITATION_INVITEES_TEMPLATE,
    "Returns the URL of the template file for importing invitees.",
    false,
    []
);
impl crate::Client {
    /// Returns the URL of the template file for importing invitees.
    ///
    /// `GET /api/v3/invitation-invitee/template`
    ///
    /// * Returns [`ImportExportTemplateRespDto`], with status 200.
    /// * Secrets: `key`, `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_invitation_invitees_template(&self) -> GetInvitationInviteesTemplateCall {
        let call = self.transport.call(&GET_INVITATION_INVITEES_TEMPLATE);
        GetInvitationInviteesTemplateCall { call }
    }
}

/// Facts of `POST /api/v3/invitation-invitee/upload`.
pub static UPLOAD_INVITATION_INVITEES: Operation = Operation::new(
    "upload",
    http::Method::POST,
    "/api/v3/invitation-invitee/upload",
    "invitations",
)
.parameters(&[Parameter::query("private").required()])
.enveloped()
.secrets(&["key", "url"]);
/// The call of [`Client::upload_invitation_invitees`](crate::Client::upload_invitation_invitees), `POST /api/v3/invitation-invitee/upload`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UploadInvitationInviteesCall {
    call: Call,
}

impl UploadInvitationInviteesCall {
    /// Query parameter `private`: boolean. Required.
    pub fn private(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("private", value.into_input());
        self
    }
}

identity_facade_core::call!(UploadInvitationInviteesCall -> ImportExportTemplateRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UploadInvitationInviteesCall,
    crate::Client,
    UPLOAD_INVITATION_INVITEES,
    "Uploads an invitee file and returns its key and URL; the document describes no body.",
    false,
    [query::<bool>("private")]
);
impl crate::Client {
    /// Uploads an invitee file and returns its key and URL; the document describes no body.
    ///
    /// `POST /api/v3/invitation-invitee/upload`
    ///
    /// * Required: `private`.
    /// * Returns [`ImportExportTemplateRespDto`], with status 200.
    /// * Secrets: `key`, `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn upload_invitation_invitees(&self) -> UploadInvitationInviteesCall {
        let call = self.transport.call(&UPLOAD_INVITATION_INVITEES);
        UploadInvitationInviteesCall { call }
    }
}

/// Facts of `POST /api/v3/list-invitation-invitees`.
pub static LIST_INVITATION_INVITEES: Operation = Operation::new(
    "filterUsers",
    http::Method::POST,
    "/api/v3/list-invitation-invitees",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("rosterId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_invitation_invitees`](crate::Client::list_invitation_invitees), `POST /api/v3/list-invitation-invitees`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInvitationInviteesCall {
    call: Call,
}

impl ListInvitationInviteesCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// `withCreatorDetail`: boolean.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withCreatorDetail", value.into_input());
        self
    }
}

identity_facade_core::call!(ListInvitationInviteesCall -> InvitationUserPaginationDto);
identity_facade_core::paged!(ListInvitationInviteesCall -> InvitationUserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInvitationInviteesCall,
    crate::Client,
    LIST_INVITATION_INVITEES,
    "Lists the invitees of one invitation roster, filtered by conditions or keyword.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<String>("rosterId"),
        member::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists the invitees of one invitation roster, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/list-invitation-invitees`
    ///
    /// * Required: `rosterId`.
    /// * Returns [`InvitationUserPaginationDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_invitees(&self) -> ListInvitationInviteesCall {
        let call = self.transport.call(&LIST_INVITATION_INVITEES);
        ListInvitationInviteesCall { call }
    }
}

/// Facts of `POST /api/v3/list-invitation-policies`.
pub static LIST_INVITATION_POLICIES: Operation = Operation::new(
    "listInvitationPolicies",
    http::Method::POST,
    "/api/v3/list-invitation-policies",
    "invitations",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_invitation_policies`](crate::Client::list_invitation_policies), `POST /api/v3/list-invitation-policies`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInvitationPoliciesCall {
    call: Call,
}

impl ListInvitationPoliciesCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// `withCreatorDetail`: boolean.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withCreatorDetail", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListInvitationPoliciesCall -> PaginationInvitationPolicyDataDto
);
identity_facade_core::paged!(ListInvitationPoliciesCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInvitationPoliciesCall,
    crate::Client,
    LIST_INVITATION_POLICIES,
    "Lists invitation policies, filtered by conditions or keyword.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists invitation policies, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/list-invitation-policies`
    ///
    /// * Returns [`PaginationInvitationPolicyDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_policies(&self) -> ListInvitationPoliciesCall {
        let call = self.transport.call(&LIST_INVITATION_POLICIES);
        ListInvitationPoliciesCall { call }
    }
}

/// Facts of `GET /api/v3/list-invitation-policy-extends-fields`.
pub static LIST_REGISTER_EXTENDS_FIELDS: Operation = Operation::new(
    "listRegisterExtendsFields",
    http::Method::GET,
    "/api/v3/list-invitation-policy-extends-fields",
    "invitations",
)
.parameters(&[
    Parameter::query("policyId").required(),
    Parameter::query("rosterId"),
])
.enveloped()
.idempotent();
/// The call of [`Client::list_register_extends_fields`](crate::Client::list_register_extends_fields), `GET /api/v3/list-invitation-policy-extends-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListRegisterExtendsFieldsCall {
    call: Call,
}

impl ListRegisterExtendsFieldsCall {
    /// Query parameter `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("policyId", value.into_input());
        self
    }

    /// Query parameter `rosterId`: string.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(ListRegisterExtendsFieldsCall -> GetExtendsFieldsDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListRegisterExtendsFieldsCall,
    crate::Client,
    LIST_REGISTER_EXTENDS_FIELDS,
    "Lists the extra registration fields of an invitation policy.",
    false,
    [query::<String>("policyId"), query::<String>("rosterId")]
);
impl crate::Client {
    /// Lists the extra registration fields of an invitation policy.
    ///
    /// `GET /api/v3/list-invitation-policy-extends-fields`
    ///
    /// * Required: `policyId`.
    /// * Returns [`GetExtendsFieldsDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_register_extends_fields(&self) -> ListRegisterExtendsFieldsCall {
        let call = self.transport.call(&LIST_REGISTER_EXTENDS_FIELDS);
        ListRegisterExtendsFieldsCall { call }
    }
}

/// Facts of `GET /api/v3/list-invitation-policy-user-attributions`.
pub static LIST_POLICY_USER_ATTRIBUTION_DETAIL: Operation = Operation::new(
    "listPolicyUserAttributionDetail",
    http::Method::GET,
    "/api/v3/list-invitation-policy-user-attributions",
    "invitations",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("policyId").required(),
    Parameter::query("targetType").required(),
    Parameter::query("withTargetDetail"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_policy_user_attribution_detail`](crate::Client::list_policy_user_attribution_detail), `GET /api/v3/list-invitation-policy-user-attributions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPolicyUserAttributionDetailCall {
    call: Call,
}

impl ListPolicyUserAttributionDetailCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("policyId", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<InvitationTargetType>) -> Self {
        self.call.query("targetType", value.into_input());
        self
    }

    /// Includes the department, post, role or group itself in the answer.
    ///
    /// Query parameter `withTargetDetail`: boolean.
    pub fn with_target_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withTargetDetail", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListPolicyUserAttributionDetailCall -> Items < UserAttributionPaginationDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPolicyUserAttributionDetailCall,
    crate::Client,
    LIST_POLICY_USER_ATTRIBUTION_DETAIL,
    "Lists the user attributions of an invitation policy for one target type.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("policyId"),
        query::<InvitationTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        ),
        query::<bool>(
            "withTargetDetail",
            "Includes the department, post, role or group itself in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists the user attributions of an invitation policy for one target type.
    ///
    /// `GET /api/v3/list-invitation-policy-user-attributions`
    ///
    /// * Required: `policyId`, `targetType`.
    /// * Returns list of `UserAttributionPaginationDto`, with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`, not streamed.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_policy_user_attribution_detail(&self) -> ListPolicyUserAttributionDetailCall {
        let call = self.transport.call(&LIST_POLICY_USER_ATTRIBUTION_DETAIL);
        ListPolicyUserAttributionDetailCall { call }
    }
}

/// Facts of `POST /api/v3/list-invitation-rosters`.
pub static LIST_INVITATION_ROSTER: Operation = Operation::new(
    "listInvitationRoster",
    http::Method::POST,
    "/api/v3/list-invitation-rosters",
    "invitations",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_invitation_roster`](crate::Client::list_invitation_roster), `POST /api/v3/list-invitation-rosters`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInvitationRosterCall {
    call: Call,
}

impl ListInvitationRosterCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// Includes the bound invitation policy in the answer.
    ///
    /// `withAssignedPolicy`: boolean.
    pub fn with_assigned_policy(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withAssignedPolicy", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// `withCreatorDetail`: boolean.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withCreatorDetail", value.into_input());
        self
    }

    /// Includes the number of users of the roster in the answer.
    ///
    /// `withUserCount`: boolean.
    pub fn with_user_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withUserCount", value.into_input());
        self
    }

    /// Sets the whole JSON body: `ListInvitationRosterDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<ListInvitationRosterDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(ListInvitationRosterCall -> InvitationRosterPaginationDto);
identity_facade_core::paged!(ListInvitationRosterCall -> InvitationRosterDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInvitationRosterCall,
    crate::Client,
    LIST_INVITATION_ROSTER,
    "Lists invitation rosters of any policy, filtered by conditions or keyword.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<bool>(
            "withAssignedPolicy",
            "Includes the bound invitation policy in the answer."
        ),
        member::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer."
        ),
        member::<bool>(
            "withUserCount",
            "Includes the number of users of the roster in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists invitation rosters of any policy, filtered by conditions or keyword.
    ///
    /// `POST /api/v3/list-invitation-rosters`
    ///
    /// * Returns [`InvitationRosterPaginationDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_roster(&self) -> ListInvitationRosterCall {
        let call = self.transport.call(&LIST_INVITATION_ROSTER);
        ListInvitationRosterCall { call }
    }
}

/// Facts of `POST /api/v3/list-invitation-rosters-by-no-policy-id`.
pub static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation = Operation::new(
    "listInvitationRostersByNonPolicyId",
    http::Method::POST,
    "/api/v3/list-invitation-rosters-by-no-policy-id",
    "invitations",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_invitation_rosters_by_non_policy_id`](crate::Client::list_invitation_rosters_by_non_policy_id), `POST /api/v3/list-invitation-rosters-by-no-policy-id`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInvitationRostersByNonPolicyIdCall {
    call: Call,
}

impl ListInvitationRostersByNonPolicyIdCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// Includes the bound invitation policy in the answer.
    ///
    /// `withAssignedPolicy`: boolean.
    pub fn with_assigned_policy(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withAssignedPolicy", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// `withCreatorDetail`: boolean.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withCreatorDetail", value.into_input());
        self
    }

    /// Includes the number of users of the roster in the answer.
    ///
    /// `withUserCount`: boolean.
    pub fn with_user_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withUserCount", value.into_input());
        self
    }

    /// Sets the whole JSON body: `ListInvitationRosterDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<ListInvitationRosterDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListInvitationRostersByNonPolicyIdCall -> InvitationRosterPaginationDto
);
identity_facade_core::paged!(
    ListInvitationRostersByNonPolicyIdCall -> InvitationRosterDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInvitationRostersByNonPolicyIdCall,
    crate::Client,
    LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
    "Lists the invitation rosters that have no policy bound.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<bool>(
            "withAssignedPolicy",
            "Includes the bound invitation policy in the answer."
        ),
        member::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer."
        ),
        member::<bool>(
            "withUserCount",
            "Includes the number of users of the roster in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists the invitation rosters that have no policy bound.
    ///
    /// `POST /api/v3/list-invitation-rosters-by-no-policy-id`
    ///
    /// * Returns [`InvitationRosterPaginationDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_rosters_by_non_policy_id(
        &self,
    ) -> ListInvitationRostersByNonPolicyIdCall {
        let call = self
            .transport
            .call(&LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID);
        ListInvitationRostersByNonPolicyIdCall { call }
    }
}

/// Facts of `POST /api/v3/list-invitation-rosters-by-policy-id`.
pub static LIST_INVITATION_ROSTERS_BY_POLICY_ID: Operation = Operation::new(
    "listInvitationRostersByPolicyId",
    http::Method::POST,
    "/api/v3/list-invitation-rosters-by-policy-id",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_invitation_rosters_by_policy_id`](crate::Client::list_invitation_rosters_by_policy_id), `POST /api/v3/list-invitation-rosters-by-policy-id`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListInvitationRostersByPolicyIdCall {
    call: Call,
}

impl ListInvitationRostersByPolicyIdCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// Includes the bound invitation policy in the answer.
    ///
    /// `withAssignedPolicy`: boolean.
    pub fn with_assigned_policy(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withAssignedPolicy", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// `withCreatorDetail`: boolean.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withCreatorDetail", value.into_input());
        self
    }

    /// Includes the number of users of the roster in the answer.
    ///
    /// `withUserCount`: boolean.
    pub fn with_user_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withUserCount", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListInvitationRostersByPolicyIdCall -> InvitationRosterPaginationDto
);
identity_facade_core::paged!(ListInvitationRostersByPolicyIdCall -> InvitationRosterDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListInvitationRostersByPolicyIdCall,
    crate::Client,
    LIST_INVITATION_ROSTERS_BY_POLICY_ID,
    "Lists the invitation rosters that one policy is bound to.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<String>("policyId"),
        member::<bool>(
            "withAssignedPolicy",
            "Includes the bound invitation policy in the answer."
        ),
        member::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer."
        ),
        member::<bool>(
            "withUserCount",
            "Includes the number of users of the roster in the answer."
        )
    ]
);
impl crate::Client {
    /// Lists the invitation rosters that one policy is bound to.
    ///
    /// `POST /api/v3/list-invitation-rosters-by-policy-id`
    ///
    /// * Required: `policyId`.
    /// * Returns [`InvitationRosterPaginationDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_rosters_by_policy_id(&self) -> ListInvitationRostersByPolicyIdCall {
        let call = self.transport.call(&LIST_INVITATION_ROSTERS_BY_POLICY_ID);
        ListInvitationRostersByPolicyIdCall { call }
    }
}

/// Facts of `POST /api/v3/quick-filter-invitees`.
pub static QUICK_FILTER_INVITEE_LIST: Operation = Operation::new(
    "quickFilterInviteeList",
    http::Method::POST,
    "/api/v3/quick-filter-invitees",
    "invitations",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::quick_filter_invitee_list`](crate::Client::quick_filter_invitee_list), `POST /api/v3/quick-filter-invitees`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct QuickFilterInviteeListCall {
    call: Call,
}

impl QuickFilterInviteeListCall {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.call.member("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }
}

identity_facade_core::call!(
    QuickFilterInviteeListCall -> QuickFilterInviteePaginationDto
);
identity_facade_core::paged!(QuickFilterInviteeListCall -> QuickFilterInviteeRecordDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    QuickFilterInviteeListCall,
    crate::Client,
    QUICK_FILTER_INVITEE_LIST,
    "Lists invitees across all rosters, with the name of their roster.",
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page")
    ]
);
impl crate::Client {
    /// Lists invitees across all rosters, with the name of their roster.
    ///
    /// `POST /api/v3/quick-filter-invitees`
    ///
    /// * Returns [`QuickFilterInviteePaginationDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn quick_filter_invitee_list(&self) -> QuickFilterInviteeListCall {
        let call = self.transport.call(&QUICK_FILTER_INVITEE_LIST);
        QuickFilterInviteeListCall { call }
    }
}

/// Facts of `POST /api/v3/remove-invitation-policy-user-attribution`.
pub static REMOVE_POLICY_USER_ATTRIBUTION: Operation = Operation::new(
    "removePolicyUserAttribution",
    http::Method::POST,
    "/api/v3/remove-invitation-policy-user-attribution",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::RequiredWhen {
        member: "namespace",
        other: "targetType",
        equals: "\"role\"",
        why: "`targetType` is `role`",
    },
    BodyRule::Required("policyId"),
    BodyRule::Required("targetIdentifier"),
    BodyRule::Required("targetType"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::remove_policy_user_attribution`](crate::Client::remove_policy_user_attribution), `POST /api/v3/remove-invitation-policy-user-attribution`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemovePolicyUserAttributionCall {
    call: Call,
}

impl RemovePolicyUserAttributionCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Required when `targetType` is `role`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<InvitationTargetType>) -> Self {
        self.call.member("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    RemovePolicyUserAttributionCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemovePolicyUserAttributionCall,
    crate::Client,
    REMOVE_POLICY_USER_ATTRIBUTION,
    "Removes one department, post, role or group from the user attribution of an invitation policy.",
    false,
    [
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<String>("policyId"),
        member::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<InvitationTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Removes one department, post, role or group from the user attribution of an invitation policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attribution`
    ///
    /// * Required: `policyId`, `targetIdentifier`, `targetType`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_policy_user_attribution(&self) -> RemovePolicyUserAttributionCall {
        let call = self.transport.call(&REMOVE_POLICY_USER_ATTRIBUTION);
        RemovePolicyUserAttributionCall { call }
    }
}

/// Facts of `POST /api/v3/remove-invitation-policy-user-attributions-batch`.
pub static REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH: Operation = Operation::new(
    "removePolicyUserAttributionsBatch",
    http::Method::POST,
    "/api/v3/remove-invitation-policy-user-attributions-batch",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyId"),
    BodyRule::Required("targets"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::remove_policy_user_attributions_batch`](crate::Client::remove_policy_user_attributions_batch), `POST /api/v3/remove-invitation-policy-user-attributions-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemovePolicyUserAttributionsBatchCall {
    call: Call,
}

impl RemovePolicyUserAttributionsBatchCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `targets`: list of `InvitationPolicyUserAttributionListDto`. Required.
    pub fn targets<M>(
        mut self,
        value: impl IntoList<List<InvitationPolicyUserAttributionListDto>, M>,
    ) -> Self {
        self.call.member("targets", value.into_list());
        self
    }
}

identity_facade_core::call!(
    RemovePolicyUserAttributionsBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemovePolicyUserAttributionsBatchCall,
    crate::Client,
    REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
    "Removes several departments, posts, roles or groups from the user attribution of a policy.",
    false,
    [
        member::<String>("policyId"),
        member::<List<InvitationPolicyUserAttributionListDto>>("targets")
    ]
);
impl crate::Client {
    /// Removes several departments, posts, roles or groups from the user attribution of a policy.
    ///
    /// `POST /api/v3/remove-invitation-policy-user-attributions-batch`
    ///
    /// * Required: `policyId`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_policy_user_attributions_batch(&self) -> RemovePolicyUserAttributionsBatchCall {
        let call = self.transport.call(&REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH);
        RemovePolicyUserAttributionsBatchCall { call }
    }
}

/// Facts of `POST /api/v3/revert-roster-invitation`.
pub static REVERT_ROSTER_INVITATION: Operation = Operation::new(
    "revertRosterInvitation",
    http::Method::POST,
    "/api/v3/revert-roster-invitation",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("inviteeId"),
    BodyRule::Required("rosterId"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::revert_roster_invitation`](crate::Client::revert_roster_invitation), `POST /api/v3/revert-roster-invitation`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevertRosterInvitationCall {
    call: Call,
}

impl RevertRosterInvitationCall {
    /// `inviteeId`: string. Required.
    pub fn invitee_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("inviteeId", value.into_input());
        self
    }

    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(RevertRosterInvitationCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevertRosterInvitationCall,
    crate::Client,
    REVERT_ROSTER_INVITATION,
    "Reverts the invitation of one invitee of a roster.",
    false,
    [member::<String>("inviteeId"), member::<String>("rosterId")]
);
impl crate::Client {
    /// Reverts the invitation of one invitee of a roster.
    ///
    /// `POST /api/v3/revert-roster-invitation`
    ///
    /// * Required: `inviteeId`, `rosterId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revert_roster_invitation(&self) -> RevertRosterInvitationCall {
        let call = self.transport.call(&REVERT_ROSTER_INVITATION);
        RevertRosterInvitationCall { call }
    }
}

/// Facts of `POST /api/v3/revert-roster-invitation-batch`.
pub static REVERT_ROSTER_INVITATION_BATCH: Operation = Operation::new(
    "revertRosterInvitationBatch",
    http::Method::POST,
    "/api/v3/revert-roster-invitation-batch",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("inviteeIds")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::revert_roster_invitation_batch`](crate::Client::revert_roster_invitation_batch), `POST /api/v3/revert-roster-invitation-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevertRosterInvitationBatchCall {
    call: Call,
}

impl RevertRosterInvitationBatchCall {
    /// `inviteeIds`: list of strings. Required.
    pub fn invitee_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("inviteeIds", value.into_list());
        self
    }
}

identity_facade_core::call!(
    RevertRosterInvitationBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevertRosterInvitationBatchCall,
    crate::Client,
    REVERT_ROSTER_INVITATION_BATCH,
    "Reverts the invitations of several invitees.",
    false,
    [member::<List<String>>("inviteeIds")]
);
impl crate::Client {
    /// Reverts the invitations of several invitees.
    ///
    /// `POST /api/v3/revert-roster-invitation-batch`
    ///
    /// * Required: `inviteeIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revert_roster_invitation_batch(&self) -> RevertRosterInvitationBatchCall {
        let call = self.transport.call(&REVERT_ROSTER_INVITATION_BATCH);
        RevertRosterInvitationBatchCall { call }
    }
}

/// Facts of `POST /api/v3/send-roster-invitation`.
pub static SEND_ROSTER_INVITATION: Operation = Operation::new(
    "sendRosterInvitation",
    http::Method::POST,
    "/api/v3/send-roster-invitation",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("rosterId")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::send_roster_invitation`](crate::Client::send_roster_invitation), `POST /api/v3/send-roster-invitation`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SendRosterInvitationCall {
    call: Call,
}

impl SendRosterInvitationCall {
    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(SendRosterInvitationCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SendRosterInvitationCall,
    crate::Client,
    SEND_ROSTER_INVITATION,
    "Sends the invitation to the invitees of one roster.",
    false,
    [member::<String>("rosterId")]
);
impl crate::Client {
    /// Sends the invitation to the invitees of one roster.
    ///
    /// `POST /api/v3/send-roster-invitation`
    ///
    /// * Required: `rosterId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn send_roster_invitation(&self) -> SendRosterInvitationCall {
        let call = self.transport.call(&SEND_ROSTER_INVITATION);
        SendRosterInvitationCall { call }
    }
}

/// Facts of `POST /api/v3/send-roster-invitation-batch`.
pub static SEND_ROSTER_INVITATION_BATCH: Operation = Operation::new(
    "sendRosterInvitationBatch",
    http::Method::POST,
    "/api/v3/send-roster-invitation-batch",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("inviteeIds"),
    BodyRule::Required("rosterId"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::send_roster_invitation_batch`](crate::Client::send_roster_invitation_batch), `POST /api/v3/send-roster-invitation-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SendRosterInvitationBatchCall {
    call: Call,
}

impl SendRosterInvitationBatchCall {
    /// `inviteeIds`: list of strings. Required.
    pub fn invitee_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("inviteeIds", value.into_list());
        self
    }

    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    SendRosterInvitationBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SendRosterInvitationBatchCall,
    crate::Client,
    SEND_ROSTER_INVITATION_BATCH,
    "Sends the invitation to the given invitees of a roster only.",
    false,
    [
        member::<List<String>>("inviteeIds"),
        member::<String>("rosterId")
    ]
);
impl crate::Client {
    /// Sends the invitation to the given invitees of a roster only.
    ///
    /// `POST /api/v3/send-roster-invitation-batch`
    ///
    /// * Required: `inviteeIds`, `rosterId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn send_roster_invitation_batch(&self) -> SendRosterInvitationBatchCall {
        let call = self.transport.call(&SEND_ROSTER_INVITATION_BATCH);
        SendRosterInvitationBatchCall { call }
    }
}

/// Facts of `POST /api/v3/update-invitation-policy`.
pub static UPDATE_INVITATION_POLICY: Operation = Operation::new(
    "updateInvitationPolicy",
    http::Method::POST,
    "/api/v3/update-invitation-policy",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyId")])
.enveloped()
.secrets(&["custom"]);
/// The call of [`Client::update_invitation_policy`](crate::Client::update_invitation_policy), `POST /api/v3/update-invitation-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInvitationPolicyCall {
    call: Call,
}

impl UpdateInvitationPolicyCall {
    /// Invitees may skip the binding to an external identity provider.
    ///
    /// `allowSkipBindExtIdp`: boolean.
    pub fn allow_skip_bind_ext_idp(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("allowSkipBindExtIdp", value.into_input());
        self
    }

    /// Initial password of invitees: random or a fixed `custom` one.
    ///
    /// `defaultPasswordConfig`: `DefaultPasswordConfigDto`.
    pub fn default_password_config(
        mut self,
        value: impl IntoInput<DefaultPasswordConfigDto>,
    ) -> Self {
        self.call
            .member("defaultPasswordConfig", value.into_input());
        self
    }

    /// Invitees can bind an account of an external identity provider.
    ///
    /// `enabledExtIdp`: boolean.
    pub fn enabled_ext_idp(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabledExtIdp", value.into_input());
        self
    }

    /// `enabledIdentifierVerify`: boolean.
    pub fn enabled_identifier_verify(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("enabledIdentifierVerify", value.into_input());
        self
    }

    /// `enabledInfoFill`: boolean.
    pub fn enabled_info_fill(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabledInfoFill", value.into_input());
        self
    }

    /// `extIdpBindMsg`: string.
    pub fn ext_idp_bind_msg(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("extIdpBindMsg", value.into_input());
        self
    }

    /// `extIdpConnIds`: list of strings.
    pub fn ext_idp_conn_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("extIdpConnIds", value.into_list());
        self
    }

    /// `extendsFields`: list of strings.
    pub fn extends_fields<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("extendsFields", value.into_list());
        self
    }

    /// `inviteEmailTemplateType`: string.
    pub fn invite_email_template_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("inviteEmailTemplateType", value.into_input());
        self
    }

    /// `inviteLinkConfig`: `InvitationLinkConfigDto`.
    pub fn invite_link_config(mut self, value: impl IntoInput<InvitationLinkConfigDto>) -> Self {
        self.call.member("inviteLinkConfig", value.into_input());
        self
    }

    /// `inviteMethod`: `InviteMethod`.
    pub fn invite_method(mut self, value: impl IntoInput<InviteMethod>) -> Self {
        self.call.member("inviteMethod", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `registerInfoFillMsg`: string.
    pub fn register_info_fill_msg(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("registerInfoFillMsg", value.into_input());
        self
    }

    /// Preferred channel for verification codes: SMS or email.
    ///
    /// `sendVerifyCodeMethod`: `SendVerifyCodeMethod`.
    pub fn send_verify_code_method(mut self, value: impl IntoInput<SendVerifyCodeMethod>) -> Self {
        self.call.member("sendVerifyCodeMethod", value.into_input());
        self
    }

    /// The invitation email contains the initial password.
    ///
    /// `showPasswordInInviteEmail`: boolean.
    pub fn show_password_in_invite_email(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("showPasswordInInviteEmail", value.into_input());
        self
    }

    /// `welcomeEmailTemplateType`: string.
    pub fn welcome_email_template_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("welcomeEmailTemplateType", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateInvitationPolicyCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInvitationPolicyCall,
    crate::Client,
    UPDATE_INVITATION_POLICY,
    "Updates one invitation policy; only `policyId` is required.",
    false,
    [
        member::<bool>(
            "allowSkipBindExtIdp",
            "Invitees may skip the binding to an external identity provider."
        ),
        member::<DefaultPasswordConfigDto>(
            "defaultPasswordConfig",
            "Initial password of invitees: random or a fixed `custom` one."
        ),
        member::<bool>(
            "enabledExtIdp",
            "Invitees can bind an account of an external identity provider."
        ),
        member::<bool>("enabledIdentifierVerify"),
        member::<bool>("enabledInfoFill"),
        member::<String>("extIdpBindMsg"),
        member::<List<String>>("extIdpConnIds"),
        member::<List<String>>("extendsFields"),
        member::<String>("inviteEmailTemplateType"),
        member::<InvitationLinkConfigDto>("inviteLinkConfig"),
        member::<InviteMethod>("inviteMethod"),
        member::<String>("name"),
        member::<String>("policyId"),
        member::<String>("registerInfoFillMsg"),
        member::<SendVerifyCodeMethod>(
            "sendVerifyCodeMethod",
            "Preferred channel for verification codes: SMS or email."
        ),
        member::<bool>(
            "showPasswordInInviteEmail",
            "The invitation email contains the initial password."
        ),
        member::<String>("welcomeEmailTemplateType")
    ]
);
impl crate::Client {
    /// Updates one invitation policy; only `policyId` is required.
    ///
    /// `POST /api/v3/update-invitation-policy`
    ///
    /// * Required: `policyId`.
    /// * Returns any JSON value, with status 200.
    /// * Secrets: `custom`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_invitation_policy(&self) -> UpdateInvitationPolicyCall {
        let call = self.transport.call(&UPDATE_INVITATION_POLICY);
        UpdateInvitationPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/update-invitation-policy-email-template`.
pub static UPDATE_INVITE_EMAIL_TEMPLATE: Operation = Operation::new(
    "updateInviteEmailTemplate",
    http::Method::POST,
    "/api/v3/update-invitation-policy-email-template",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("content"),
    BodyRule::Required("customizeEnabled"),
    BodyRule::Required("name"),
    BodyRule::Required("sender"),
    BodyRule::Required("subject"),
    BodyRule::Required("type"),
])
.enveloped();
/// The call of [`Client::update_invite_email_template`](crate::Client::update_invite_email_template), `POST /api/v3/update-invitation-policy-email-template`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInviteEmailTemplateCall {
    call: Call,
}

impl UpdateInviteEmailTemplateCall {
    /// `content`: string. Required.
    pub fn content(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("content", value.into_input());
        self
    }

    /// Uses this custom template instead of the built-in one.
    ///
    /// `customizeEnabled`: boolean. Required.
    pub fn customize_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("customizeEnabled", value.into_input());
        self
    }

    /// Lifetime of the code or link in the email; the document gives no unit.
    ///
    /// `expiresIn`: integer >= 1.
    pub fn expires_in(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("expiresIn", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `redirectTo`: string.
    pub fn redirect_to(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("redirectTo", value.into_input());
        self
    }

    /// `sender`: string. Required.
    pub fn sender(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sender", value.into_input());
        self
    }

    /// `subject`: string. Required.
    pub fn subject(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("subject", value.into_input());
        self
    }

    /// Template engine of `content`: Handlebars or EJS.
    ///
    /// `tplEngine`: `EmailTemplateEngine`. Default: `handlebar`.
    pub fn tpl_engine(mut self, value: impl IntoInput<crate::shared::EmailTemplateEngine>) -> Self {
        self.call.member("tplEngine", value.into_input());
        self
    }

    /// `type`: `EmailTemplateType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::EmailTemplateType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// Sets the whole JSON body: `UpdateEmailTemplateDto`. Required.
    pub fn with_body(
        mut self,
        value: impl IntoInput<crate::shared::UpdateEmailTemplateDto>,
    ) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateInviteEmailTemplateCall -> crate ::shared::EmailTemplateDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInviteEmailTemplateCall,
    crate::Client,
    UPDATE_INVITE_EMAIL_TEMPLATE,
    "Updates an email template of the invitations.",
    false,
    [
        member::<String>("content"),
        member::<bool>(
            "customizeEnabled",
            "Uses this custom template instead of the built-in one."
        ),
        member::<Int<1, { i64::MAX }>>(
            "expiresIn",
            "Lifetime of the code or link in the email; the document gives no unit."
        ),
        member::<String>("name"),
        member::<String>("redirectTo"),
        member::<String>("sender"),
        member::<String>("subject"),
        member::<crate::shared::EmailTemplateEngine>(
            "tplEngine",
            "Template engine of `content`: Handlebars or EJS. Default: `handlebar`."
        ),
        member::<crate::shared::EmailTemplateType>("type")
    ]
);
impl crate::Client {
    /// Updates an email template of the invitations.
    ///
    /// `POST /api/v3/update-invitation-policy-email-template`
    ///
    /// * Required: `content`, `customizeEnabled`, `name`, `sender`, `subject`, `type`.
    /// * Returns [`EmailTemplateDto`](crate::shared::EmailTemplateDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_invite_email_template(&self) -> UpdateInviteEmailTemplateCall {
        let call = self.transport.call(&UPDATE_INVITE_EMAIL_TEMPLATE);
        UpdateInviteEmailTemplateCall { call }
    }
}

/// Facts of `POST /api/v3/update-invitation-policy-extends-fields`.
pub static UPDATE_REGISTER_EXTENDS_FIELDS: Operation = Operation::new(
    "updateRegisterExtendsFields",
    http::Method::POST,
    "/api/v3/update-invitation-policy-extends-fields",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("extendsField"),
    BodyRule::Required("policyId"),
])
.enveloped();
/// The call of [`Client::update_register_extends_fields`](crate::Client::update_register_extends_fields), `POST /api/v3/update-invitation-policy-extends-fields`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateRegisterExtendsFieldsCall {
    call: Call,
}

impl UpdateRegisterExtendsFieldsCall {
    /// `action`: string. Required.
    pub fn action(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// `extendsField`: `UpdateExtendsFieldDto`. Required.
    pub fn extends_field(mut self, value: impl IntoInput<UpdateExtendsFieldDto>) -> Self {
        self.call.member("extendsField", value.into_input());
        self
    }

    /// `newOrder`: list of strings.
    pub fn new_order<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("newOrder", value.into_list());
        self
    }

    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateRegisterExtendsFieldsCall -> GetExtendsFieldsDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateRegisterExtendsFieldsCall,
    crate::Client,
    UPDATE_REGISTER_EXTENDS_FIELDS,
    "Changes one extra registration field of an invitation policy, or the order of the fields.",
    false,
    [
        member::<String>("action"),
        member::<UpdateExtendsFieldDto>("extendsField"),
        member::<List<String>>("newOrder"),
        member::<String>("policyId")
    ]
);
impl crate::Client {
    /// Changes one extra registration field of an invitation policy, or the order of the fields.
    ///
    /// `POST /api/v3/update-invitation-policy-extends-fields`
    ///
    /// * Required: `action`, `extendsField`, `policyId`.
    /// * Returns [`GetExtendsFieldsDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_register_extends_fields(&self) -> UpdateRegisterExtendsFieldsCall {
        let call = self.transport.call(&UPDATE_REGISTER_EXTENDS_FIELDS);
        UpdateRegisterExtendsFieldsCall { call }
    }
}

/// Facts of `POST /api/v3/update-invitation-roster`.
pub static UPDATE_INVITATION_ROSTER: Operation = Operation::new(
    "updateInvitationRoster",
    http::Method::POST,
    "/api/v3/update-invitation-roster",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("rosterId")])
.enveloped();
/// The call of [`Client::update_invitation_roster`](crate::Client::update_invitation_roster), `POST /api/v3/update-invitation-roster`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInvitationRosterCall {
    call: Call,
}

impl UpdateInvitationRosterCall {
    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `policyId`: string.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `rosterId`: string. Required.
    pub fn roster_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rosterId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateInvitationRosterCall -> InvitationRosterDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInvitationRosterCall,
    crate::Client,
    UPDATE_INVITATION_ROSTER,
    "Updates the name or the policy of one invitation roster.",
    false,
    [
        member::<String>("name"),
        member::<String>("policyId"),
        member::<String>("rosterId")
    ]
);
impl crate::Client {
    /// Updates the name or the policy of one invitation roster.
    ///
    /// `POST /api/v3/update-invitation-roster`
    ///
    /// * Required: `rosterId`.
    /// * Returns [`InvitationRosterDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_invitation_roster(&self) -> UpdateInvitationRosterCall {
        let call = self.transport.call(&UPDATE_INVITATION_ROSTER);
        UpdateInvitationRosterCall { call }
    }
}

/// Facts of `POST /api/v3/update-invitation-roster-batch-bind-policy`.
pub static BATCH_BIND_POLICY: Operation = Operation::new(
    "batchBindPolicy",
    http::Method::POST,
    "/api/v3/update-invitation-roster-batch-bind-policy",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyId"),
    BodyRule::Required("rosterIds"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::batch_bind_policy`](crate::Client::batch_bind_policy), `POST /api/v3/update-invitation-roster-batch-bind-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BatchBindPolicyCall {
    call: Call,
}

impl BatchBindPolicyCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `rosterIds`: list of strings. Required.
    pub fn roster_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("rosterIds", value.into_list());
        self
    }
}

identity_facade_core::call!(BatchBindPolicyCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BatchBindPolicyCall,
    crate::Client,
    BATCH_BIND_POLICY,
    "Binds one invitation policy to several invitation rosters.",
    false,
    [
        member::<String>("policyId"),
        member::<List<String>>("rosterIds")
    ]
);
impl crate::Client {
    /// Binds one invitation policy to several invitation rosters.
    ///
    /// `POST /api/v3/update-invitation-roster-batch-bind-policy`
    ///
    /// * Required: `policyId`, `rosterIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_bind_policy(&self) -> BatchBindPolicyCall {
        let call = self.transport.call(&BATCH_BIND_POLICY);
        BatchBindPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/update-invitation-roster-batch-unbind-policy`.
pub static BATCH_UNBIND_POLICY: Operation = Operation::new(
    "batchUnbindPolicy",
    http::Method::POST,
    "/api/v3/update-invitation-roster-batch-unbind-policy",
    "invitations",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyId"),
    BodyRule::Required("rosterIds"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::batch_unbind_policy`](crate::Client::batch_unbind_policy), `POST /api/v3/update-invitation-roster-batch-unbind-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BatchUnbindPolicyCall {
    call: Call,
}

impl BatchUnbindPolicyCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `rosterIds`: list of strings. Required.
    pub fn roster_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("rosterIds", value.into_list());
        self
    }
}

identity_facade_core::call!(BatchUnbindPolicyCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BatchUnbindPolicyCall,
    crate::Client,
    BATCH_UNBIND_POLICY,
    "Unbinds one invitation policy from several invitation rosters.",
    false,
    [
        member::<String>("policyId"),
        member::<List<String>>("rosterIds")
    ]
);
impl crate::Client {
    /// Unbinds one invitation policy from several invitation rosters.
    ///
    /// `POST /api/v3/update-invitation-roster-batch-unbind-policy`
    ///
    /// * Required: `policyId`, `rosterIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_unbind_policy(&self) -> BatchUnbindPolicyCall {
        let call = self.transport.call(&BATCH_UNBIND_POLICY);
        BatchUnbindPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/update-universal-invitation-settings`.
pub static UPDATE_UNIVERSAL_INVITATION_SETTINGS: Operation = Operation::new(
    "updateUniversalInvitation",
    http::Method::POST,
    "/api/v3/update-universal-invitation-settings",
    "invitations",
)
.body(BodyKind::Object)
.enveloped();
/// The call of [`Client::update_universal_invitation_settings`](crate::Client::update_universal_invitation_settings), `POST /api/v3/update-universal-invitation-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateUniversalInvitationSettingsCall {
    call: Call,
}

impl UpdateUniversalInvitationSettingsCall {
    /// `adminInvitationConfig`: boolean.
    pub fn admin_invitation_config(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("adminInvitationConfig", value.into_input());
        self
    }

    /// `enabledMemberInvitation`: boolean.
    pub fn enabled_member_invitation(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("enabledMemberInvitation", value.into_input());
        self
    }

    /// `memberInvitationConfig`: boolean.
    pub fn member_invitation_config(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("memberInvitationConfig", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateUniversalInvitationSettingsCall -> GetUniversalInvitationDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateUniversalInvitationSettingsCall,
    crate::Client,
    UPDATE_UNIVERSAL_INVITATION_SETTINGS,
    "Updates the universal invitation settings for administrators and members.",
    false,
    [
        member::<bool>("adminInvitationConfig"),
        member::<bool>("enabledMemberInvitation"),
        member::<bool>("memberInvitationConfig")
    ]
);
impl crate::Client {
    /// Updates the universal invitation settings for administrators and members.
    ///
    /// `POST /api/v3/update-universal-invitation-settings`
    ///
    /// * Returns [`GetUniversalInvitationDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `invitations`; in `identity-facade`, `genauth-invitations`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_universal_invitation_settings(&self) -> UpdateUniversalInvitationSettingsCall {
        let call = self.transport.call(&UPDATE_UNIVERSAL_INVITATION_SETTINGS);
        UpdateUniversalInvitationSettingsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ADD_POLICY_USER_ATTRIBUTION,
    &ADD_POLICY_USER_ATTRIBUTIONS_BATCH,
    &APPROVE_UNIVERSAL_INVITATION_APPLICANTS,
    &DELETE_INVITATION_INVITEES,
    &REJECT_UNIVERSAL_INVITATION_APPLICANTS,
    &COPY_INVITATION_POLICY_BY_ID,
    &CREATE_INVITATION_POLICY,
    &CREATE_INVITATION_ROSTER,
    &BATCH_DELETE_INVITATION_POLICIES,
    &DELETE_INVITATION_ROSTER,
    &DELETE_INVITATION_ROSTER_BATCH,
    &FILTER_UNIVERSAL_INVITATION_APPLICANTS,
    &GENERATE_UNIVERSAL_INVITATION,
    &GET_POLICY_DETAIL_BY_ID,
    &GET_INVITE_EMAIL_TEMPLATE,
    &GET_POLICY_USER_ATTRIBUTION_DETAIL,
    &GET_INVITATION_ROSTER,
    &GET_UNIVERSAL_INVITATION_SETTINGS,
    &EXPORT_INVITATION_INVITEES,
    &IMPORT_INVITATION_INVITEES,
    &GET_INVITATION_INVITEES_TEMPLATE,
    &UPLOAD_INVITATION_INVITEES,
    &LIST_INVITATION_INVITEES,
    &LIST_INVITATION_POLICIES,
    &LIST_REGISTER_EXTENDS_FIELDS,
    &LIST_POLICY_USER_ATTRIBUTION_DETAIL,
    &LIST_INVITATION_ROSTER,
    &LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID,
    &LIST_INVITATION_ROSTERS_BY_POLICY_ID,
    &QUICK_FILTER_INVITEE_LIST,
    &REMOVE_POLICY_USER_ATTRIBUTION,
    &REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH,
    &REVERT_ROSTER_INVITATION,
    &REVERT_ROSTER_INVITATION_BATCH,
    &SEND_ROSTER_INVITATION,
    &SEND_ROSTER_INVITATION_BATCH,
    &UPDATE_INVITATION_POLICY,
    &UPDATE_INVITE_EMAIL_TEMPLATE,
    &UPDATE_REGISTER_EXTENDS_FIELDS,
    &UPDATE_INVITATION_ROSTER,
    &BATCH_BIND_POLICY,
    &BATCH_UNBIND_POLICY,
    &UPDATE_UNIVERSAL_INVITATION_SETTINGS,
];

/// Object `AppValidateRuleDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AppValidateRuleDto {
    /// `content`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub content: Open<AppValidateRuleDtoContent>,
    /// `errorMessage`, may be absent.
    #[serde(rename = "errorMessage")]
    pub error_message: Option<String>,
    /// `i18n`, may be absent.
    pub i18n: Option<ErrMsgI18nDto>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<AppValidateRuleDtoType>,
}

/// Enum `AppValidateRuleDto content`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppValidateRuleDtoContent {
    /// `None`
    None,
    /// `regExp`
    RegExp,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `isNumber`
    IsNumber,
}

identity_facade_core::wire_strings!(AppValidateRuleDtoContent {
    None: "None",
    RegExp: "regExp",
    Phone: "phone",
    Email: "email",
    IsNumber: "isNumber"
});
/// Object `AppValidateRuleDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AppValidateRuleDtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    content: Option<AppValidateRuleDtoContent>,
    #[serde(
        rename = "errorMessage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    error_message: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    i18n: Option<ErrMsgI18nDtoInput>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<AppValidateRuleDtoType>,
}

impl AppValidateRuleDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("content", self.content.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`AppValidateRuleDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AppValidateRuleDtoInputBuilder {
    checks: Checks,
    value: AppValidateRuleDtoInput,
}

impl AppValidateRuleDtoInputBuilder {
    /// `content`: `AppValidateRuleDtoContent`. Required.
    pub fn content(mut self, value: impl IntoInput<AppValidateRuleDtoContent>) -> Self {
        self.value.content = self.checks.take("content", value.into_input());
        self
    }

    /// `errorMessage`: string.
    pub fn error_message(mut self, value: impl IntoInput<String>) -> Self {
        self.value.error_message = self.checks.take("errorMessage", value.into_input());
        self
    }

    /// `i18n`: `ErrMsgI18nDtoInput`.
    pub fn i18n(mut self, value: impl IntoInput<ErrMsgI18nDtoInput>) -> Self {
        self.value.i18n = self.checks.take("i18n", value.into_input());
        self
    }

    /// `type`: `AppValidateRuleDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<AppValidateRuleDtoType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

identity_facade_core::object_input!(AppValidateRuleDtoInput, AppValidateRuleDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AppValidateRuleDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AppValidateRuleDtoInput,
    false,
    [
        member::<AppValidateRuleDtoContent>("content"),
        member::<String>("errorMessage"),
        member::<ErrMsgI18nDtoInput>("i18n"),
        member::<AppValidateRuleDtoType>("type")
    ],
    [
        identity_facade_core::BodyRule::Required("content"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Enum `AppValidateRuleDto type`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppValidateRuleDtoType {
    /// `None`
    None,
    /// `regExp`
    RegExp,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `isNumber`
    IsNumber,
}

identity_facade_core::wire_strings!(AppValidateRuleDtoType {
    None: "None",
    RegExp: "regExp",
    Phone: "phone",
    Email: "email",
    IsNumber: "isNumber"
});
/// Object `ApprovalUniversalInvitationApplicantDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApprovalUniversalInvitationApplicantDto {
    #[serde(
        rename = "applicantIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    applicant_ids: Option<List<String>>,
}

impl ApprovalUniversalInvitationApplicantDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("applicantIds", self.applicant_ids.is_some());
    }
}

/// Builds a [`ApprovalUniversalInvitationApplicantDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApprovalUniversalInvitationApplicantDtoBuilder {
    checks: Checks,
    value: ApprovalUniversalInvitationApplicantDto,
}

impl ApprovalUniversalInvitationApplicantDtoBuilder {
    /// `applicantIds`: list of strings. Required.
    pub fn applicant_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.applicant_ids = self.checks.take("applicantIds", value.into_list());
        self
    }
}

identity_facade_core::object_input!(
    ApprovalUniversalInvitationApplicantDto,
    ApprovalUniversalInvitationApplicantDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApprovalUniversalInvitationApplicantDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApprovalUniversalInvitationApplicantDto,
    false,
    [member::<List<String>>("applicantIds")],
    [identity_facade_core::BodyRule::Required("applicantIds")]
);
/// Object `CombineFilterItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CombineFilterItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    operator: Option<CombineFilterItemDtoOperator>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<CombineFilterItemDtoValue>,
}

impl CombineFilterItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("operator", self.operator.is_some());
        checks.required("type", self.type_.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Builds a [`CombineFilterItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CombineFilterItemDtoBuilder {
    checks: Checks,
    value: CombineFilterItemDto,
}

impl CombineFilterItemDtoBuilder {
    /// `operator`: `CombineFilterItemDtoOperator`. Required.
    pub fn operator(mut self, value: impl IntoInput<CombineFilterItemDtoOperator>) -> Self {
        self.value.operator = self.checks.take("operator", value.into_input());
        self
    }

    /// `type`: string. Required.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }

    /// `value`: `CombineFilterItemDtoValue`. Required.
    pub fn value(mut self, value: impl IntoInput<CombineFilterItemDtoValue>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CombineFilterItemDto, CombineFilterItemDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CombineFilterItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CombineFilterItemDto,
    false,
    [
        member::<CombineFilterItemDtoOperator>("operator"),
        member::<String>("type"),
        member::<CombineFilterItemDtoValue>("value")
    ],
    [
        identity_facade_core::BodyRule::Required("operator"),
        identity_facade_core::BodyRule::Required("type"),
        identity_facade_core::BodyRule::Required("value")
    ]
);
/// Enum `CombineFilterItemDto operator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CombineFilterItemDtoOperator {
    /// `EQUAL`
    Equal,
    /// `NOT_EQUAL`
    NotEqual,
    /// `CONTAINS`
    Contains,
    /// `NOT_CONTAINS`
    NotContains,
    /// `IS_NULL`
    IsNull,
    /// `NOT_NULL`
    NotNull,
    /// `IN`
    In,
    /// `NOT_IN`
    NotIn,
    /// `GREATER`
    Greater,
    /// `LESSER`
    Lesser,
    /// `BETWEEN`
    Between,
}

identity_facade_core::wire_strings!(CombineFilterItemDtoOperator {
    Equal: "EQUAL",
    NotEqual: "NOT_EQUAL",
    Contains: "CONTAINS",
    NotContains: "NOT_CONTAINS",
    IsNull: "IS_NULL",
    NotNull: "NOT_NULL",
    In: "IN",
    NotIn: "NOT_IN",
    Greater: "GREATER",
    Lesser: "LESSER",
    Between: "BETWEEN"
});
/// Union `CombineFilterItemDto value`.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CombineFilterItemDtoValue {
    /// string.
    Text(String),
    /// integer.
    Number(i64),
}

impl From<String> for CombineFilterItemDtoValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl identity_facade_core::FromText for CombineFilterItemDtoValue {
    fn from_text(text: String) -> Result<Self, Invalid> {
        Ok(Self::Text(text))
    }
}

impl From<i64> for CombineFilterItemDtoValue {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl IntoInput<CombineFilterItemDtoValue> for i64 {
    fn into_input(self) -> Result<CombineFilterItemDtoValue, Invalid> {
        Ok(self.into())
    }
}

identity_facade_core::__own_input!(CombineFilterItemDtoValue);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    CombineFilterItemDtoValue, [String, identity_facade_core::Int < { i64::MIN }, {
    i64::MAX } >]
);
/// Object `CombineFiltersBaseDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CombineFiltersBaseDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    filters: Option<List<CombineFilterItemDto>>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<CombineFiltersBaseDtoType>,
}

impl CombineFiltersBaseDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("filters", self.filters.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`CombineFiltersBaseDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CombineFiltersBaseDtoBuilder {
    checks: Checks,
    value: CombineFiltersBaseDto,
}

impl CombineFiltersBaseDtoBuilder {
    /// `filters`: list of `CombineFilterItemDto`. Required.
    pub fn filters<M>(mut self, value: impl IntoList<List<CombineFilterItemDto>, M>) -> Self {
        self.value.filters = self.checks.take("filters", value.into_list());
        self
    }

    /// `type`: `CombineFiltersBaseDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<CombineFiltersBaseDtoType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CombineFiltersBaseDto, CombineFiltersBaseDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CombineFiltersBaseDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CombineFiltersBaseDto,
    false,
    [
        member::<List<CombineFilterItemDto>>("filters"),
        member::<CombineFiltersBaseDtoType>("type")
    ],
    [
        identity_facade_core::BodyRule::Required("filters"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Enum `CombineFiltersBaseDto type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CombineFiltersBaseDtoType {
    /// `and`
    And,
    /// `or`
    Or,
}

identity_facade_core::wire_strings!(CombineFiltersBaseDtoType {
    And: "and",
    Or: "or"
});
/// Object `CommonUserDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommonUserDto {
    /// `displayName`, may be absent.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::UserId,
    /// `photo`, may be absent.
    pub photo: Option<String>,
}

/// Object `DefaultPasswordConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DefaultPasswordConfigDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom: Option<Secret>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<DefaultPasswordConfigDtoType>,
}

impl DefaultPasswordConfigDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`DefaultPasswordConfigDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DefaultPasswordConfigDtoBuilder {
    checks: Checks,
    value: DefaultPasswordConfigDto,
}

impl DefaultPasswordConfigDtoBuilder {
    /// `custom`: secret string.
    pub fn custom(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.custom = self.checks.take("custom", value.into_input());
        self
    }

    /// `type`: `DefaultPasswordConfigDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<DefaultPasswordConfigDtoType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

identity_facade_core::object_input!(DefaultPasswordConfigDto, DefaultPasswordConfigDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DefaultPasswordConfigDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DefaultPasswordConfigDto,
    false,
    [
        member::<Secret>("custom"),
        member::<DefaultPasswordConfigDtoType>("type")
    ],
    [identity_facade_core::BodyRule::Required("type")]
);
/// Enum `DefaultPasswordConfigDto type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DefaultPasswordConfigDtoType {
    /// `random`
    Random,
    /// `custom`
    Custom,
}

identity_facade_core::wire_strings!(DefaultPasswordConfigDtoType {
    Random: "random",
    Custom: "custom"
});
/// Object `DepartmentI18nDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DepartmentI18nDto {
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: crate::shared::LangObject,
}

/// Enum `EmailTemplateQueryDto scene`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailTemplateQueryDtoScene {
    /// `INVITE`
    Invite,
    /// `WELCOME`
    Welcome,
}

identity_facade_core::wire_strings!(EmailTemplateQueryDtoScene {
    Invite: "INVITE",
    Welcome: "WELCOME"
});
/// Object `ErrMsgI18nDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ErrMsgI18nDto {
    /// `errorMessage`, may be absent.
    #[serde(rename = "errorMessage")]
    pub error_message: Option<crate::shared::LangUnit>,
}

/// Object `ErrMsgI18nDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ErrMsgI18nDtoInput {
    #[serde(
        rename = "errorMessage",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    error_message: Option<crate::shared::LangUnitInput>,
}

impl ErrMsgI18nDtoInput {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ErrMsgI18nDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ErrMsgI18nDtoInputBuilder {
    checks: Checks,
    value: ErrMsgI18nDtoInput,
}

impl ErrMsgI18nDtoInputBuilder {
    /// `errorMessage`: `LangUnitInput`.
    pub fn error_message(mut self, value: impl IntoInput<crate::shared::LangUnitInput>) -> Self {
        self.value.error_message = self.checks.take("errorMessage", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ErrMsgI18nDtoInput, ErrMsgI18nDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ErrMsgI18nDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ErrMsgI18nDtoInput,
    false,
    [member::<crate::shared::LangUnitInput>("errorMessage")],
    []
);
/// Object `ExtendsFieldDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtendsFieldDto {
    /// `allowRewrite`.
    #[serde(rename = "allowRewrite")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_rewrite: bool,
    /// `i18n`, may be absent.
    pub i18n: Option<crate::shared::CustomFieldI18n>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `inputType`.
    #[serde(rename = "inputType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub input_type: Open<ExtendsFieldInputType>,
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `required`, may be absent.
    pub required: Option<bool>,
    /// `show`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show: bool,
    /// `source`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source: Open<ExtendsFieldDtoSource>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<ExtendsFieldType>,
    /// `validateRules`, may be absent.
    #[serde(rename = "validateRules")]
    pub validate_rules: Option<AppValidateRuleDto>,
}

/// Enum `ExtendsFieldDto source`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldDtoSource {
    /// `preset`
    Preset,
    /// `manual_add`
    ManualAdd,
}

identity_facade_core::wire_strings!(ExtendsFieldDtoSource {
    Preset: "preset",
    ManualAdd: "manual_add"
});
/// Enum `ExtendsFieldInputType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldInputType {
    /// `image`
    Image,
    /// `number`
    Number,
    /// `date`
    Date,
    /// `dateTime`
    DateTime,
    /// `datetime`
    Datetime,
    /// `select`
    Select,
    /// `dropdown`
    Dropdown,
    /// `boolean`
    Boolean,
    /// `string`
    String,
    /// `text`
    Text,
    /// `gender`
    Gender,
    /// `country`
    Country,
    /// `username`
    Username,
    /// `phone`
    Phone,
    /// `email`
    Email,
}

identity_facade_core::wire_strings!(ExtendsFieldInputType {
    Image: "image",
    Number: "number",
    Date: "date",
    DateTime: "dateTime",
    Datetime: "datetime",
    Select: "select",
    Dropdown: "dropdown",
    Boolean: "boolean",
    String: "string",
    Text: "text",
    Gender: "gender",
    Country: "country",
    Username: "username",
    Phone: "phone",
    Email: "email"
});
/// Enum `ExtendsFieldType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldType {
    /// `user`
    User,
    /// `internal`
    Internal,
}

identity_facade_core::wire_strings!(ExtendsFieldType {
    User: "user",
    Internal: "internal"
});
/// Object `GenerateInvitationLinkDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GenerateInvitationLinkDto {
    /// `link`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub link: Secret,
}

/// Object `GetExtendsFieldsDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExtendsFieldsDto {
    /// `extendsFields`, may be absent.
    #[serde(rename = "extendsFields")]
    pub extends_fields: Option<Items<ExtendsFieldDto>>,
}

/// Object `GetUniversalInvitationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUniversalInvitationDto {
    /// `adminInvitationConfig`, may be absent.
    #[serde(rename = "adminInvitationConfig")]
    pub admin_invitation_config: Option<InvitationConfigDto>,
    /// `enabledMemberInvitation`, may be absent.
    #[serde(rename = "enabledMemberInvitation")]
    pub enabled_member_invitation: Option<bool>,
    /// `memberInvitationConfig`, may be absent.
    #[serde(rename = "memberInvitationConfig")]
    pub member_invitation_config: Option<InvitationConfigDto>,
}

/// Object `ImportExportTemplateRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImportExportTemplateRespDto {
    /// `key`. Secret: redacted in debug output.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub key: Secret,
    /// `url`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Secret,
}

/// Object `ImportInviteeDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImportInviteeDto {
    /// `failed`, may be absent.
    pub failed: Option<Items<serde_json::Value>>,
    /// `insertRes`, may be absent.
    #[serde(rename = "insertRes")]
    pub insert_res: Option<Items<serde_json::Value>>,
    /// `msg`, may be absent.
    pub msg: Option<bool>,
    /// `success`. Required.
    pub success: bool,
}

/// Object `InvitationConfigDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationConfigDto {
    /// `departmentIds`, may be absent.
    #[serde(rename = "departmentIds")]
    pub department_ids: Option<Items<crate::ids::DepartmentId>>,
    /// An administrator must approve the applicants.
    ///
    /// `enabledAdminConsent`, may be absent.
    #[serde(rename = "enabledAdminConsent")]
    pub enabled_admin_consent: Option<bool>,
    /// Lifetime of the invitation, in days.
    ///
    /// `expiredTimeOfDay`.
    #[serde(rename = "expiredTimeOfDay")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub expired_time_of_day: i64,
    /// `joinSameDepartment`.
    #[serde(rename = "joinSameDepartment")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub join_same_department: bool,
}

/// Object `InvitationDepartmentRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationDepartmentRespDto {
    /// `allow`, may be absent.
    pub allow: Option<String>,
    /// `code`, may be absent.
    pub code: Option<String>,
    /// `codePath`, may be absent or null.
    #[serde(rename = "codePath")]
    pub code_path: Option<String>,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`, may be absent.
    #[serde(rename = "customData")]
    pub custom_data: Option<serde_json::Value>,
    /// `departmentId`.
    #[serde(rename = "departmentId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub department_id: crate::ids::DepartmentId,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `hasChildren`.
    #[serde(rename = "hasChildren")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_children: bool,
    /// `i18n`, may be absent.
    pub i18n: Option<DepartmentI18nDto>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
    /// `idPath`, may be absent.
    #[serde(rename = "idPath")]
    pub id_path: Option<Items<String>>,
    /// `isVirtualNode`, may be absent.
    #[serde(rename = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// `leaderUserIds`, may be absent.
    #[serde(rename = "leaderUserIds")]
    pub leader_user_ids: Option<Items<crate::ids::UserId>>,
    /// `membersCount`.
    #[serde(rename = "membersCount")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub members_count: i64,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `namePath`, may be absent.
    #[serde(rename = "namePath")]
    pub name_path: Option<Items<String>>,
    /// `openDepartmentId`, may be absent.
    #[serde(rename = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// `organizationCode`.
    #[serde(rename = "organizationCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub organization_code: crate::ids::OrganizationCode,
    /// `parentDepartmentCode`.
    #[serde(rename = "parentDepartmentCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub parent_department_code: String,
    /// `parentDepartmentId`.
    #[serde(rename = "parentDepartmentId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub parent_department_id: crate::ids::DepartmentId,
    /// `postIdList`, may be absent.
    #[serde(rename = "postIdList")]
    pub post_id_list: Option<Items<String>>,
    /// `posts`, may be absent.
    pub posts: Option<Items<String>>,
    /// `status`, may be absent.
    pub status: Option<bool>,
    /// `updatedAt`, may be absent.
    #[serde(rename = "updatedAt")]
    pub updated_at: Option<String>,
}

/// Object `InvitationLinkConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct InvitationLinkConfigDto {
    #[serde(
        rename = "inviteLinkDisuseRule",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    invite_link_disuse_rule: Option<InvitationLinkConfigDtoInviteLinkDisuseRule>,
    #[serde(
        rename = "linkExpiredTimeOfSecond",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    link_expired_time_of_second: Option<Seconds<{ i64::MIN }, { i64::MAX }>>,
    #[serde(
        rename = "linkExpiredTimeUnit",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    link_expired_time_unit: Option<InvitationLinkConfigDtoLinkExpiredTimeUnit>,
    #[serde(
        rename = "pageExpiredTimeOfSecond",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    page_expired_time_of_second: Option<Seconds<{ i64::MIN }, 2592000>>,
    #[serde(
        rename = "pageExpiredTimeUnit",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    page_expired_time_unit: Option<InvitationLinkConfigDtoPageExpiredTimeUnit>,
}

impl InvitationLinkConfigDto {
    fn check(&self, checks: &mut Checks) {
        checks.required(
            "inviteLinkDisuseRule",
            self.invite_link_disuse_rule.is_some(),
        );
        checks.required(
            "linkExpiredTimeOfSecond",
            self.link_expired_time_of_second.is_some(),
        );
        checks.required("linkExpiredTimeUnit", self.link_expired_time_unit.is_some());
        checks.required(
            "pageExpiredTimeOfSecond",
            self.page_expired_time_of_second.is_some(),
        );
        checks.required("pageExpiredTimeUnit", self.page_expired_time_unit.is_some());
    }
}

/// Builds a [`InvitationLinkConfigDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct InvitationLinkConfigDtoBuilder {
    checks: Checks,
    value: InvitationLinkConfigDto,
}

impl InvitationLinkConfigDtoBuilder {
    /// Whether the link ends after its lifetime or after the first click.
    ///
    /// `inviteLinkDisuseRule`: `InvitationLinkConfigDtoInviteLinkDisuseRule`. Required.
    pub fn invite_link_disuse_rule(
        mut self,
        value: impl IntoInput<InvitationLinkConfigDtoInviteLinkDisuseRule>,
    ) -> Self {
        self.value.invite_link_disuse_rule =
            self.checks.take("inviteLinkDisuseRule", value.into_input());
        self
    }

    /// Lifetime of the invitation link, in seconds.
    ///
    /// `linkExpiredTimeOfSecond`: seconds. Required.
    pub fn link_expired_time_of_second(
        mut self,
        value: impl IntoInput<Seconds<{ i64::MIN }, { i64::MAX }>>,
    ) -> Self {
        self.value.link_expired_time_of_second = self
            .checks
            .take("linkExpiredTimeOfSecond", value.into_input());
        self
    }

    /// Unit chosen for the lifetime, or `forever`; the number itself is in seconds.
    ///
    /// `linkExpiredTimeUnit`: `InvitationLinkConfigDtoLinkExpiredTimeUnit`. Required.
    pub fn link_expired_time_unit(
        mut self,
        value: impl IntoInput<InvitationLinkConfigDtoLinkExpiredTimeUnit>,
    ) -> Self {
        self.value.link_expired_time_unit =
            self.checks.take("linkExpiredTimeUnit", value.into_input());
        self
    }

    /// Lifetime of the page behind the link, in seconds; at most 2,592,000 (30 days).
    ///
    /// `pageExpiredTimeOfSecond`: seconds <= 2592000. Required.
    pub fn page_expired_time_of_second(
        mut self,
        value: impl IntoInput<Seconds<{ i64::MIN }, 2592000>>,
    ) -> Self {
        self.value.page_expired_time_of_second = self
            .checks
            .take("pageExpiredTimeOfSecond", value.into_input());
        self
    }

    /// Unit chosen for the lifetime; the number itself is in seconds.
    ///
    /// `pageExpiredTimeUnit`: `InvitationLinkConfigDtoPageExpiredTimeUnit`. Required.
    pub fn page_expired_time_unit(
        mut self,
        value: impl IntoInput<InvitationLinkConfigDtoPageExpiredTimeUnit>,
    ) -> Self {
        self.value.page_expired_time_unit =
            self.checks.take("pageExpiredTimeUnit", value.into_input());
        self
    }
}

identity_facade_core::object_input!(InvitationLinkConfigDto, InvitationLinkConfigDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(InvitationLinkConfigDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    InvitationLinkConfigDto,
    false,
    [
        member::<InvitationLinkConfigDtoInviteLinkDisuseRule>(
            "inviteLinkDisuseRule",
            "Whether the link ends after its lifetime or after the first click."
        ),
        member::<Seconds<{ i64::MIN }, { i64::MAX }>>(
            "linkExpiredTimeOfSecond",
            "Lifetime of the invitation link, in seconds."
        ),
        member::<InvitationLinkConfigDtoLinkExpiredTimeUnit>(
            "linkExpiredTimeUnit",
            "Unit chosen for the lifetime, or `forever`; the number itself is in seconds."
        ),
        member::<Seconds<{ i64::MIN }, 2592000>>(
            "pageExpiredTimeOfSecond",
            "Lifetime of the page behind the link, in seconds; at most 2,592,000 (30 days)."
        ),
        member::<InvitationLinkConfigDtoPageExpiredTimeUnit>(
            "pageExpiredTimeUnit",
            "Unit chosen for the lifetime; the number itself is in seconds."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("inviteLinkDisuseRule"),
        identity_facade_core::BodyRule::Required("linkExpiredTimeOfSecond"),
        identity_facade_core::BodyRule::Required("linkExpiredTimeUnit"),
        identity_facade_core::BodyRule::Required("pageExpiredTimeOfSecond"),
        identity_facade_core::BodyRule::Required("pageExpiredTimeUnit")
    ]
);
/// Enum `InvitationLinkConfigDto inviteLinkDisuseRule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationLinkConfigDtoInviteLinkDisuseRule {
    /// `period`
    Period,
    /// `afterFirstClick`
    AfterFirstClick,
}

identity_facade_core::wire_strings!(InvitationLinkConfigDtoInviteLinkDisuseRule {
    Period: "period",
    AfterFirstClick: "afterFirstClick"
});
/// Enum `InvitationLinkConfigDto linkExpiredTimeUnit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationLinkConfigDtoLinkExpiredTimeUnit {
    /// `forever`
    Forever,
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// `minute`
    Minute,
}

identity_facade_core::wire_strings!(InvitationLinkConfigDtoLinkExpiredTimeUnit {
    Forever: "forever",
    Day: "day",
    Hour: "hour",
    Minute: "minute"
});
/// Enum `InvitationLinkConfigDto pageExpiredTimeUnit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationLinkConfigDtoPageExpiredTimeUnit {
    /// `minute`
    Minute,
    /// `hour`
    Hour,
    /// `day`
    Day,
}

identity_facade_core::wire_strings!(InvitationLinkConfigDtoPageExpiredTimeUnit {
    Minute: "minute",
    Hour: "hour",
    Day: "day"
});
/// Object `InvitationPolicyUserAttributionListDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct InvitationPolicyUserAttributionListDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace: Option<String>,
    #[serde(
        rename = "targetIdentifiers",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_identifiers: Option<List<String>>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<InvitationTargetType>,
}

impl InvitationPolicyUserAttributionListDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("targetIdentifiers", self.target_identifiers.is_some());
        checks.required("targetType", self.target_type.is_some());
        checks.required_when(
            "namespace",
            self.namespace.is_some(),
            self.target_type == Some(InvitationTargetType::Role),
            "`targetType` is `role`",
        );
    }
}

/// Builds a [`InvitationPolicyUserAttributionListDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct InvitationPolicyUserAttributionListDtoBuilder {
    checks: Checks,
    value: InvitationPolicyUserAttributionListDto,
}

impl InvitationPolicyUserAttributionListDtoBuilder {
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Required when `targetType` is `role`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace = self.checks.take("namespace", value.into_input());
        self
    }

    /// Identifiers of the subjects; `targetType` tells their kind.
    ///
    /// `targetIdentifiers`: list of strings. Required.
    pub fn target_identifiers<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.target_identifiers = self.checks.take("targetIdentifiers", value.into_list());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<InvitationTargetType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    InvitationPolicyUserAttributionListDto,
    InvitationPolicyUserAttributionListDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(InvitationPolicyUserAttributionListDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    InvitationPolicyUserAttributionListDto,
    false,
    [
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<List<String>>(
            "targetIdentifiers",
            "Identifiers of the subjects; `targetType` tells their kind."
        ),
        member::<InvitationTargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::RequiredWhen {
            member: "namespace",
            other: "targetType",
            equals: "\"role\"",
            why: "`targetType` is `role`"
        },
        identity_facade_core::BodyRule::Required("targetIdentifiers"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
/// Object `InvitationPostRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationPostRespDto {
    /// `code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub code: String,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::PostId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
}

/// Object `InvitationRosterDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationRosterDto {
    /// `assignedPolicy`.
    #[serde(rename = "assignedPolicy")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub assigned_policy: serde_json::Value,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `creatorDetail`, may be absent.
    #[serde(rename = "creatorDetail")]
    pub creator_detail: Option<CommonUserDto>,
    /// `creatorId`.
    #[serde(rename = "creatorId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub creator_id: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `policyId`, may be absent.
    #[serde(rename = "policyId")]
    pub policy_id: Option<crate::ids::InvitationPolicyId>,
    /// `rosterId`. Required.
    #[serde(rename = "rosterId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub roster_id: crate::ids::InvitationRosterId,
    /// `status`. Required.
    pub status: Open<InvitationRosterDtoStatus>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `userCount`.
    #[serde(rename = "userCount")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub user_count: i64,
}

/// Enum `InvitationRosterDto status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationRosterDtoStatus {
    /// `editing`
    Editing,
    /// `invited`
    Invited,
}

identity_facade_core::wire_strings!(InvitationRosterDtoStatus {
    Editing: "editing",
    Invited: "invited"
});
/// Object `InvitationRosterPaginationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationRosterPaginationDto {
    /// `list`. Required.
    pub list: Items<InvitationRosterDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `InvitationTargetType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationTargetType {
    /// `department`
    Department,
    /// `post`
    Post,
    /// `role`
    Role,
    /// `group`
    Group,
}

identity_facade_core::wire_strings!(InvitationTargetType {
    Department: "department",
    Post: "post",
    Role: "role",
    Group: "group"
});
/// Object `InvitationUserDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationUserDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `creatorDetail`, may be absent.
    #[serde(rename = "creatorDetail")]
    pub creator_detail: Option<CommonUserDto>,
    /// `creatorId`.
    #[serde(rename = "creatorId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub creator_id: String,
    /// `email`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email: String,
    /// `inviteeId`. Required.
    #[serde(rename = "inviteeId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub invitee_id: crate::ids::InviteeId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `phone`, may be absent.
    pub phone: Option<String>,
    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`, may be absent.
    #[serde(rename = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// `rosterId`. Required.
    #[serde(rename = "rosterId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub roster_id: crate::ids::InvitationRosterId,
    /// `source`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source: Open<InviteeSource>,
    /// `status`. Required.
    pub status: Open<InviteeStatus>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `InvitationUserPaginationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationUserPaginationDto {
    /// `list`. Required.
    pub list: Items<InvitationUserDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `InviteMethod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteMethod {
    /// `email`
    Email,
}

identity_facade_core::wire_strings!(InviteMethod { Email: "email" });
/// Enum `InviteeSource`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteeSource {
    /// `manualCreate`
    ManualCreate,
    /// `fileImport`
    FileImport,
}

identity_facade_core::wire_strings!(InviteeSource {
    ManualCreate: "manualCreate",
    FileImport: "fileImport"
});
/// Enum `InviteeStatus`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteeStatus {
    /// `invited`
    Invited,
    /// `registering`
    Registering,
    /// `registered`
    Registered,
    /// `reverted`
    Reverted,
    /// `notInvited`
    NotInvited,
    /// `expired`
    Expired,
    /// `invitationSendFail`
    InvitationSendFail,
    /// `joinedByOther`
    JoinedByOther,
}

identity_facade_core::wire_strings!(InviteeStatus {
    Invited: "invited",
    Registering: "registering",
    Registered: "registered",
    Reverted: "reverted",
    NotInvited: "notInvited",
    Expired: "expired",
    InvitationSendFail: "invitationSendFail",
    JoinedByOther: "joinedByOther"
});
/// Object `ListInvitationRosterDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListInvitationRosterDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    keywords: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    limit: Option<Int<1, 50>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(
        rename = "withAssignedPolicy",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_assigned_policy: Option<bool>,
    #[serde(
        rename = "withCreatorDetail",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_creator_detail: Option<bool>,
    #[serde(
        rename = "withUserCount",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_user_count: Option<bool>,
}

impl ListInvitationRosterDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ListInvitationRosterDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListInvitationRosterDtoBuilder {
    checks: Checks,
    value: ListInvitationRosterDto,
}

impl ListInvitationRosterDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(mut self, value: impl IntoInput<CombineFiltersBaseDto>) -> Self {
        self.value.filter = self.checks.take("filter", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.value.keywords = self.checks.take("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.value.limit = self.checks.take("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.page = self.checks.take("page", value.into_input());
        self
    }

    /// Includes the bound invitation policy in the answer.
    ///
    /// `withAssignedPolicy`: boolean.
    pub fn with_assigned_policy(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_assigned_policy =
            self.checks.take("withAssignedPolicy", value.into_input());
        self
    }

    /// Includes name and photo of the creator in the answer.
    ///
    /// `withCreatorDetail`: boolean.
    pub fn with_creator_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_creator_detail = self.checks.take("withCreatorDetail", value.into_input());
        self
    }

    /// Includes the number of users of the roster in the answer.
    ///
    /// `withUserCount`: boolean.
    pub fn with_user_count(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_user_count = self.checks.take("withUserCount", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ListInvitationRosterDto, ListInvitationRosterDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListInvitationRosterDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListInvitationRosterDto,
    false,
    [
        member::<CombineFiltersBaseDto>("filter"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<bool>(
            "withAssignedPolicy",
            "Includes the bound invitation policy in the answer."
        ),
        member::<bool>(
            "withCreatorDetail",
            "Includes name and photo of the creator in the answer."
        ),
        member::<bool>(
            "withUserCount",
            "Includes the number of users of the roster in the answer."
        )
    ],
    []
);
/// Object `PaginationInvitationPolicyDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginationInvitationPolicyDataDto {
    /// `list`. Required.
    pub list: Items<serde_json::Value>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginationUniversalInvitationApplicantDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// `list`. Required.
    pub list: Items<UniversalInvitationApplicantData>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `QuickFilterInviteePaginationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QuickFilterInviteePaginationDto {
    /// `list`. Required.
    pub list: Items<QuickFilterInviteeRecordDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `QuickFilterInviteeRecordDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QuickFilterInviteeRecordDto {
    /// `inviteeEmail`.
    #[serde(rename = "inviteeEmail")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub invitee_email: String,
    /// `inviteeId`. Required.
    #[serde(rename = "inviteeId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub invitee_id: crate::ids::InviteeId,
    /// `inviteeName`.
    #[serde(rename = "inviteeName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub invitee_name: String,
    /// `inviteePhone`, may be absent.
    #[serde(rename = "inviteePhone")]
    pub invitee_phone: Option<String>,
    /// `inviteePhoneCountryCode`, may be absent.
    #[serde(rename = "inviteePhoneCountryCode")]
    pub invitee_phone_country_code: Option<String>,
    /// `inviteeSource`.
    #[serde(rename = "inviteeSource")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub invitee_source: Open<InviteeSource>,
    /// `inviteeStatus`. Required.
    #[serde(rename = "inviteeStatus")]
    pub invitee_status: Open<InviteeStatus>,
    /// `rosterId`. Required.
    #[serde(rename = "rosterId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub roster_id: crate::ids::InvitationRosterId,
    /// `rosterName`.
    #[serde(rename = "rosterName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub roster_name: String,
}

/// Enum `SendVerifyCodeMethod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SendVerifyCodeMethod {
    /// `prioritySMS`
    PrioritySms,
    /// `priorityEmail`
    PriorityEmail,
}

identity_facade_core::wire_strings!(SendVerifyCodeMethod {
    PrioritySms: "prioritySMS",
    PriorityEmail: "priorityEmail"
});
/// Object `UniversalInvitationApplicantData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UniversalInvitationApplicantData {
    /// `applicant`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub applicant: String,
    /// `channel`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub channel: Open<UniversalInvitationApplicantDataChannel>,
    /// `email`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `inviterDetail`, may be absent.
    #[serde(rename = "inviterDetail")]
    pub inviter_detail: Option<CommonUserDto>,
    /// `inviterId`.
    #[serde(rename = "inviterId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub inviter_id: crate::ids::UserId,
    /// `operatorDetail`, may be absent.
    #[serde(rename = "operatorDetail")]
    pub operator_detail: Option<CommonUserDto>,
    /// `operatorId`, may be absent.
    #[serde(rename = "operatorId")]
    pub operator_id: Option<crate::ids::UserId>,
    /// `status`. Required.
    pub status: Open<UniversalInvitationApplicantDataStatus>,
}

/// Enum `UniversalInvitationApplicantData channel`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataChannel {
    /// `MANUAL`
    Manual,
    /// `AUTO`
    Auto,
}

identity_facade_core::wire_strings!(UniversalInvitationApplicantDataChannel {
    Manual: "MANUAL",
    Auto: "AUTO"
});
/// Enum `UniversalInvitationApplicantData status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UniversalInvitationApplicantDataStatus {
    /// `PENDING`
    Pending,
    /// `PASSED`
    Passed,
    /// `REJECTED`
    Rejected,
}

identity_facade_core::wire_strings!(UniversalInvitationApplicantDataStatus {
    Pending: "PENDING",
    Passed: "PASSED",
    Rejected: "REJECTED"
});
/// Object `UpdateExtendsFieldDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateExtendsFieldDto {
    #[serde(
        rename = "allowRewrite",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_rewrite: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    i18n: Option<crate::shared::CustomFieldI18nInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        rename = "inputType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    input_type: Option<ExtendsFieldInputType>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    required: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    show: Option<bool>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<ExtendsFieldType>,
    #[serde(
        rename = "validateRules",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    validate_rules: Option<AppValidateRuleDtoInput>,
}

impl UpdateExtendsFieldDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("allowRewrite", self.allow_rewrite.is_some());
        checks.required("id", self.id.is_some());
        checks.required("inputType", self.input_type.is_some());
        checks.required("label", self.label.is_some());
        checks.required("name", self.name.is_some());
        checks.required("show", self.show.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`UpdateExtendsFieldDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateExtendsFieldDtoBuilder {
    checks: Checks,
    value: UpdateExtendsFieldDto,
}

impl UpdateExtendsFieldDtoBuilder {
    /// `allowRewrite`: boolean. Required.
    pub fn allow_rewrite(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.allow_rewrite = self.checks.take("allowRewrite", value.into_input());
        self
    }

    /// `i18n`: `CustomFieldI18nInput`.
    pub fn i18n(mut self, value: impl IntoInput<crate::shared::CustomFieldI18nInput>) -> Self {
        self.value.i18n = self.checks.take("i18n", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `inputType`: `ExtendsFieldInputType`. Required.
    pub fn input_type(mut self, value: impl IntoInput<ExtendsFieldInputType>) -> Self {
        self.value.input_type = self.checks.take("inputType", value.into_input());
        self
    }

    /// `label`: string. Required.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `required`: boolean.
    pub fn required(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.required = self.checks.take("required", value.into_input());
        self
    }

    /// `show`: boolean. Required.
    pub fn show(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.show = self.checks.take("show", value.into_input());
        self
    }

    /// `type`: `ExtendsFieldType`. Required.
    pub fn type_(mut self, value: impl IntoInput<ExtendsFieldType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }

    /// `validateRules`: `AppValidateRuleDtoInput`.
    pub fn validate_rules(mut self, value: impl IntoInput<AppValidateRuleDtoInput>) -> Self {
        self.value.validate_rules = self.checks.take("validateRules", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UpdateExtendsFieldDto, UpdateExtendsFieldDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateExtendsFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateExtendsFieldDto,
    false,
    [
        member::<bool>("allowRewrite"),
        member::<crate::shared::CustomFieldI18nInput>("i18n"),
        member::<String>("id"),
        member::<ExtendsFieldInputType>("inputType"),
        member::<String>("label"),
        member::<String>("name"),
        member::<bool>("required"),
        member::<bool>("show"),
        member::<ExtendsFieldType>("type"),
        member::<AppValidateRuleDtoInput>("validateRules")
    ],
    [
        identity_facade_core::BodyRule::Required("allowRewrite"),
        identity_facade_core::BodyRule::Required("id"),
        identity_facade_core::BodyRule::Required("inputType"),
        identity_facade_core::BodyRule::Required("label"),
        identity_facade_core::BodyRule::Required("name"),
        identity_facade_core::BodyRule::Required("show"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Object `UserAttributionDto`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserAttributionDto {
    /// `createdAt`.
    #[cfg_attr(feature = "serialize", serde(rename = "createdAt"))]
    pub created_at: String,
    /// `id`. Required.
    pub id: String,
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`, may be absent.
    pub namespace: Option<crate::ids::NamespaceCode>,
    /// `policyId`. Required.
    #[cfg_attr(feature = "serialize", serde(rename = "policyId"))]
    pub policy_id: crate::ids::InvitationPolicyId,
    /// `targetDetail`, may be absent.
    #[cfg_attr(feature = "serialize", serde(rename = "targetDetail"))]
    pub target_detail: Option<UserAttributionDtoTargetDetail>,
    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`. Required.
    #[cfg_attr(feature = "serialize", serde(rename = "targetIdentifier"))]
    pub target_identifier: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`. Required.
    #[cfg_attr(feature = "serialize", serde(rename = "targetType"))]
    pub target_type: Open<InvitationTargetType>,
    /// `updatedAt`.
    #[cfg_attr(feature = "serialize", serde(rename = "updatedAt"))]
    pub updated_at: String,
}

impl<'de> serde::Deserialize<'de> for UserAttributionDto {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Read<'j> {
            #[serde(rename = "createdAt")]
            #[serde(
                default,
                deserialize_with = "identity_facade_core::lenient::or_default"
            )]
            created_at: String,
            #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
            id: String,
            namespace: Option<crate::ids::NamespaceCode>,
            #[serde(rename = "policyId")]
            #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
            policy_id: crate::ids::InvitationPolicyId,
            #[serde(rename = "targetDetail")]
            #[serde(borrow, default)]
            target_detail: Option<identity_facade_core::lenient::Json<'j>>,
            #[serde(rename = "targetIdentifier")]
            #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
            target_identifier: String,
            #[serde(rename = "targetType")]
            target_type: Open<InvitationTargetType>,
            #[serde(rename = "updatedAt")]
            #[serde(
                default,
                deserialize_with = "identity_facade_core::lenient::or_default"
            )]
            updated_at: String,
        }
        let read = Read::deserialize(deserializer)?;
        Ok(Self {
            target_detail: match read.target_detail.filter(|json| !json.is_null()) {
                Some(json) => Some(<UserAttributionDtoTargetDetail>::told(
                    read.target_type.as_str(),
                    &json,
                )?),
                None => None,
            },
            created_at: read.created_at,
            id: read.id,
            namespace: read.namespace,
            policy_id: read.policy_id,
            target_identifier: read.target_identifier,
            target_type: read.target_type,
            updated_at: read.updated_at,
        })
    }
}

/// Union `UserAttributionDto targetDetail`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum UserAttributionDtoTargetDetail {
    /// `targetType` is `department`.
    Department(Box<InvitationDepartmentRespDto>),
    /// `targetType` is `post`.
    Post(Box<InvitationPostRespDto>),
    /// `targetType` is `role`.
    Role(Box<crate::shared::RoleDto>),
    /// `targetType` is `group`.
    Group(Box<crate::shared::GroupDto>),
    /// A kind that this version does not know. It may hold a secret, so it does not print.
    #[cfg_attr(
        feature = "serialize",
        serde(serialize_with = "identity_facade_core::lenient::left_out")
    )]
    Unknown(Redacted<serde_json::Value>),
}

/// An answer that does not say.
impl Default for UserAttributionDtoTargetDetail {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl UserAttributionDtoTargetDetail {
    /// Reads the alternative that `tag`, the member beside it, names.
    fn told<E: serde::de::Error>(
        tag: &str,
        json: &identity_facade_core::lenient::Json<'_>,
    ) -> Result<Self, E> {
        match Some(tag) {
            Some("department") => json.read().map(Self::Department),
            Some("post") => json.read().map(Self::Post),
            Some("role") => json.read().map(Self::Role),
            Some("group") => json.read().map(Self::Group),
            _ => Ok(Self::Unknown(json.value().into())),
        }
    }
}

/// Object `UserAttributionPaginationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserAttributionPaginationDto {
    /// `list`. Required.
    pub list: Items<UserAttributionDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
