// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List};

/// Which `POST /api/v3/add-invitation-policy-user-attribution` a mock answers.
pub struct AddPolicyUserAttributionWhen(::httpmock::When);
impl AddPolicyUserAttributionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/add-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/add-invitation-policy-user-attribution` answers.
pub struct AddPolicyUserAttributionThen(::httpmock::Then);
impl AddPolicyUserAttributionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::UserAttributionDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AddPolicyUserAttributionWhen {
    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `targetIdentifier` in the body.
    #[track_caller]
    pub fn target_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "targetIdentifier",
            value.into_input(),
        ))
    }

    /// Requires this `targetType` in the body.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::invitations::InvitationTargetType>,
    ) -> Self {
        Self(super::member(self.0, "targetType", value.into_input()))
    }
}

/// Which `POST /api/v3/add-invitation-policy-user-attributions-batch` a mock answers.
pub struct AddPolicyUserAttributionsBatchWhen(::httpmock::When);
impl AddPolicyUserAttributionsBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/add-invitation-policy-user-attributions-batch$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/add-invitation-policy-user-attributions-batch` answers.
pub struct AddPolicyUserAttributionsBatchThen(::httpmock::Then);
impl AddPolicyUserAttributionsBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AddPolicyUserAttributionsBatchWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<List<crate::invitations::InvitationPolicyUserAttributionListDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }
}

/// Which `POST /api/v3/batch-approval-universal-invitation-applicants` a mock answers.
pub struct ApproveUniversalInvitationApplicantsWhen(::httpmock::When);
impl ApproveUniversalInvitationApplicantsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/batch-approval-universal-invitation-applicants$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/batch-approval-universal-invitation-applicants` answers.
pub struct ApproveUniversalInvitationApplicantsThen(::httpmock::Then);
impl ApproveUniversalInvitationApplicantsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ApproveUniversalInvitationApplicantsWhen {
    /// Requires this `applicantIds` in the body.
    #[track_caller]
    pub fn applicant_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "applicantIds", value.into_list()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::invitations::ApprovalUniversalInvitationApplicantDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/batch-delete-invitation-invitees` a mock answers.
pub struct DeleteInvitationInviteesWhen(::httpmock::When);
impl DeleteInvitationInviteesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/batch-delete-invitation-invitees$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/batch-delete-invitation-invitees` answers.
pub struct DeleteInvitationInviteesThen(::httpmock::Then);
impl DeleteInvitationInviteesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteInvitationInviteesWhen {
    /// Requires this `inviteeIds` in the body.
    #[track_caller]
    pub fn invitee_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "inviteeIds", value.into_list()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `POST /api/v3/batch-reject-universal-invitation-applicant` a mock answers.
pub struct RejectUniversalInvitationApplicantsWhen(::httpmock::When);
impl RejectUniversalInvitationApplicantsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/batch-reject-universal-invitation-applicant$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/batch-reject-universal-invitation-applicant` answers.
pub struct RejectUniversalInvitationApplicantsThen(::httpmock::Then);
impl RejectUniversalInvitationApplicantsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RejectUniversalInvitationApplicantsWhen {
    /// Requires this `applicantIds` in the body.
    #[track_caller]
    pub fn applicant_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "applicantIds", value.into_list()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::invitations::ApprovalUniversalInvitationApplicantDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/copy-invitation-policy-by-id` a mock answers.
pub struct CopyInvitationPolicyByIdWhen(::httpmock::When);
impl CopyInvitationPolicyByIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/copy-invitation-policy-by-id$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/copy-invitation-policy-by-id` answers.
pub struct CopyInvitationPolicyByIdThen(::httpmock::Then);
impl CopyInvitationPolicyByIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CopyInvitationPolicyByIdWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }
}

/// Which `POST /api/v3/create-invitation-policy` a mock answers.
pub struct CreateInvitationPolicyWhen(::httpmock::When);
impl CreateInvitationPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-invitation-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-invitation-policy` answers.
pub struct CreateInvitationPolicyThen(::httpmock::Then);
impl CreateInvitationPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateInvitationPolicyWhen {
    /// Requires this `allowSkipBindExtIdp` in the body.
    #[track_caller]
    pub fn allow_skip_bind_ext_idp(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allowSkipBindExtIdp",
            value.into_input(),
        ))
    }

    /// Requires this `defaultPasswordConfig` in the body.
    #[track_caller]
    pub fn default_password_config(
        self,
        value: impl IntoInput<crate::invitations::DefaultPasswordConfigDto>,
    ) -> Self {
        Self(super::member(
            self.0,
            "defaultPasswordConfig",
            value.into_input(),
        ))
    }

    /// Requires this `enabledExtIdp` in the body.
    #[track_caller]
    pub fn enabled_ext_idp(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabledExtIdp", value.into_input()))
    }

    /// Requires this `enabledIdentifierVerify` in the body.
    #[track_caller]
    pub fn enabled_identifier_verify(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enabledIdentifierVerify",
            value.into_input(),
        ))
    }

    /// Requires this `enabledInfoFill` in the body.
    #[track_caller]
    pub fn enabled_info_fill(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabledInfoFill", value.into_input()))
    }

    /// Requires this `extIdpBindMsg` in the body.
    #[track_caller]
    pub fn ext_idp_bind_msg(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "extIdpBindMsg", value.into_input()))
    }

    /// Requires this `extIdpConnIds` in the body.
    #[track_caller]
    pub fn ext_idp_conn_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "extIdpConnIds", value.into_list()))
    }

    /// Requires this `extendsFields` in the body.
    #[track_caller]
    pub fn extends_fields<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "extendsFields", value.into_list()))
    }

    /// Requires this `inviteLinkConfig` in the body.
    #[track_caller]
    pub fn invite_link_config(
        self,
        value: impl IntoInput<crate::invitations::InvitationLinkConfigDto>,
    ) -> Self {
        Self(super::member(
            self.0,
            "inviteLinkConfig",
            value.into_input(),
        ))
    }

    /// Requires this `inviteMethod` in the body.
    #[track_caller]
    pub fn invite_method(self, value: impl IntoInput<crate::invitations::InviteMethod>) -> Self {
        Self(super::member(self.0, "inviteMethod", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `registerInfoFillMsg` in the body.
    #[track_caller]
    pub fn register_info_fill_msg(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "registerInfoFillMsg",
            value.into_input(),
        ))
    }

    /// Requires this `sendVerifyCodeMethod` in the body.
    #[track_caller]
    pub fn send_verify_code_method(
        self,
        value: impl IntoInput<crate::invitations::SendVerifyCodeMethod>,
    ) -> Self {
        Self(super::member(
            self.0,
            "sendVerifyCodeMethod",
            value.into_input(),
        ))
    }

    /// Requires this `showPasswordInInviteEmail` in the body.
    #[track_caller]
    pub fn show_password_in_invite_email(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "showPasswordInInviteEmail",
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/create-invitation-roster` a mock answers.
pub struct CreateInvitationRosterWhen(::httpmock::When);
impl CreateInvitationRosterWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-invitation-roster$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-invitation-roster` answers.
pub struct CreateInvitationRosterThen(::httpmock::Then);
impl CreateInvitationRosterThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationRosterDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateInvitationRosterWhen {
    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-invitation-policies-batch` a mock answers.
pub struct BatchDeleteInvitationPoliciesWhen(::httpmock::When);
impl BatchDeleteInvitationPoliciesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-invitation-policies-batch$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-invitation-policies-batch` answers.
pub struct BatchDeleteInvitationPoliciesThen(::httpmock::Then);
impl BatchDeleteInvitationPoliciesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl BatchDeleteInvitationPoliciesWhen {
    /// Requires this `policyIds` in the body.
    #[track_caller]
    pub fn policy_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "policyIds", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-invitation-roster` a mock answers.
pub struct DeleteInvitationRosterWhen(::httpmock::When);
impl DeleteInvitationRosterWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-invitation-roster$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-invitation-roster` answers.
pub struct DeleteInvitationRosterThen(::httpmock::Then);
impl DeleteInvitationRosterThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteInvitationRosterWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-invitation-rosters-batch` a mock answers.
pub struct DeleteInvitationRosterBatchWhen(::httpmock::When);
impl DeleteInvitationRosterBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-invitation-rosters-batch$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-invitation-rosters-batch` answers.
pub struct DeleteInvitationRosterBatchThen(::httpmock::Then);
impl DeleteInvitationRosterBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteInvitationRosterBatchWhen {
    /// Requires this `ids` in the body.
    #[track_caller]
    pub fn ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "ids", value.into_list()))
    }
}

/// Which `POST /api/v3/filter-universal-invitation-applicants` a mock answers.
pub struct FilterUniversalInvitationApplicantsWhen(::httpmock::When);
impl FilterUniversalInvitationApplicantsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/filter-universal-invitation-applicants$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/filter-universal-invitation-applicants` answers.
pub struct FilterUniversalInvitationApplicantsThen(::httpmock::Then);
impl FilterUniversalInvitationApplicantsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &crate::invitations::PaginationUniversalInvitationApplicantDataDto,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl FilterUniversalInvitationApplicantsWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `withInvitorDetail` in the body.
    #[track_caller]
    pub fn with_invitor_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withInvitorDetail",
            value.into_input(),
        ))
    }

    /// Requires this `withOperatorDetail` in the body.
    #[track_caller]
    pub fn with_operator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withOperatorDetail",
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/generate-universal-invitation-link` a mock answers.
pub struct GenerateUniversalInvitationWhen(::httpmock::When);
impl GenerateUniversalInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/generate-universal-invitation-link$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/generate-universal-invitation-link` answers.
pub struct GenerateUniversalInvitationThen(::httpmock::Then);
impl GenerateUniversalInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::GenerateInvitationLinkDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-invitation-policy` a mock answers.
pub struct GetPolicyDetailByIdWhen(::httpmock::When);
impl GetPolicyDetailByIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-invitation-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-invitation-policy` answers.
pub struct GetPolicyDetailByIdThen(::httpmock::Then);
impl GetPolicyDetailByIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetPolicyDetailByIdWhen {
    /// Requires this `policyId` in the query.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "policyId", false, value.into_input()))
    }

    /// Requires this `rosterId` in the query.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "rosterId", false, value.into_input()))
    }

    /// Requires this `withCreatorDetail` in the query.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCreatorDetail",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/get-invitation-policy-email-template` a mock answers.
pub struct GetInviteEmailTemplateWhen(::httpmock::When);
impl GetInviteEmailTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-invitation-policy-email-template$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-invitation-policy-email-template` answers.
pub struct GetInviteEmailTemplateThen(::httpmock::Then);
impl GetInviteEmailTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::EmailTemplateDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetInviteEmailTemplateWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }

    /// Requires this `scene` in the body.
    #[track_caller]
    pub fn scene(
        self,
        value: impl IntoInput<crate::invitations::EmailTemplateQueryDtoScene>,
    ) -> Self {
        Self(super::member(self.0, "scene", value.into_input()))
    }

    /// Requires this `templateType` in the body.
    #[track_caller]
    pub fn template_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "templateType", value.into_input()))
    }
}

/// Which `GET /api/v3/get-invitation-policy-user-attribution` a mock answers.
pub struct GetPolicyUserAttributionDetailWhen(::httpmock::When);
impl GetPolicyUserAttributionDetailWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-invitation-policy-user-attribution` answers.
pub struct GetPolicyUserAttributionDetailThen(::httpmock::Then);
impl GetPolicyUserAttributionDetailThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::UserAttributionDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetPolicyUserAttributionDetailWhen {
    /// Requires this `id` in the query.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "id", false, value.into_input()))
    }

    /// Requires this `withTargetDetail` in the query.
    #[track_caller]
    pub fn with_target_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withTargetDetail",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-invitation-roster` a mock answers.
pub struct GetInvitationRosterWhen(::httpmock::When);
impl GetInvitationRosterWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-invitation-roster$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-invitation-roster` answers.
pub struct GetInvitationRosterThen(::httpmock::Then);
impl GetInvitationRosterThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationRosterDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetInvitationRosterWhen {
    /// Requires this `rosterId` in the query.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "rosterId", false, value.into_input()))
    }

    /// Requires this `withAssignedPolicy` in the query.
    #[track_caller]
    pub fn with_assigned_policy(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withAssignedPolicy",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withCreatorDetail` in the query.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCreatorDetail",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withUserCount` in the query.
    #[track_caller]
    pub fn with_user_count(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withUserCount",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-universal-invitation-settings` a mock answers.
pub struct GetUniversalInvitationSettingsWhen(::httpmock::When);
impl GetUniversalInvitationSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-universal-invitation-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-universal-invitation-settings` answers.
pub struct GetUniversalInvitationSettingsThen(::httpmock::Then);
impl GetUniversalInvitationSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::GetUniversalInvitationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/invitation-invitee/export` a mock answers.
pub struct ExportInvitationInviteesWhen(::httpmock::When);
impl ExportInvitationInviteesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/export$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/invitation-invitee/export` answers.
pub struct ExportInvitationInviteesThen(::httpmock::Then);
impl ExportInvitationInviteesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::ImportExportTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ExportInvitationInviteesWhen {
    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `POST /api/v3/invitation-invitee/import` a mock answers.
pub struct ImportInvitationInviteesWhen(::httpmock::When);
impl ImportInvitationInviteesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/import$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/invitation-invitee/import` answers.
pub struct ImportInvitationInviteesThen(::httpmock::Then);
impl ImportInvitationInviteesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::ImportInviteeDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ImportInvitationInviteesWhen {
    /// Requires this `file` in the body.
    #[track_caller]
    pub fn file(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "file", value.into_input()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `GET /api/v3/invitation-invitee/template` a mock answers.
pub struct GetInvitationInviteesTemplateWhen(::httpmock::When);
impl GetInvitationInviteesTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/template$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/invitation-invitee/template` answers.
pub struct GetInvitationInviteesTemplateThen(::httpmock::Then);
impl GetInvitationInviteesTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::ImportExportTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/invitation-invitee/upload` a mock answers.
pub struct UploadInvitationInviteesWhen(::httpmock::When);
impl UploadInvitationInviteesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/upload$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/invitation-invitee/upload` answers.
pub struct UploadInvitationInviteesThen(::httpmock::Then);
impl UploadInvitationInviteesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::ImportExportTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UploadInvitationInviteesWhen {
    /// Requires this `private` in the query.
    #[track_caller]
    pub fn private(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "private", false, value.into_input()))
    }
}

/// Which `POST /api/v3/list-invitation-invitees` a mock answers.
pub struct ListInvitationInviteesWhen(::httpmock::When);
impl ListInvitationInviteesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-invitees$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-invitation-invitees` answers.
pub struct ListInvitationInviteesThen(::httpmock::Then);
impl ListInvitationInviteesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationUserPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListInvitationInviteesWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }

    /// Requires this `withCreatorDetail` in the body.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withCreatorDetail",
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/list-invitation-policies` a mock answers.
pub struct ListInvitationPoliciesWhen(::httpmock::When);
impl ListInvitationPoliciesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-policies$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-invitation-policies` answers.
pub struct ListInvitationPoliciesThen(::httpmock::Then);
impl ListInvitationPoliciesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::PaginationInvitationPolicyDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListInvitationPoliciesWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `withCreatorDetail` in the body.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withCreatorDetail",
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-invitation-policy-extends-fields` a mock answers.
pub struct ListRegisterExtendsFieldsWhen(::httpmock::When);
impl ListRegisterExtendsFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-policy-extends-fields$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-invitation-policy-extends-fields` answers.
pub struct ListRegisterExtendsFieldsThen(::httpmock::Then);
impl ListRegisterExtendsFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::GetExtendsFieldsDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListRegisterExtendsFieldsWhen {
    /// Requires this `policyId` in the query.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "policyId", false, value.into_input()))
    }

    /// Requires this `rosterId` in the query.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "rosterId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-invitation-policy-user-attributions` a mock answers.
pub struct ListPolicyUserAttributionDetailWhen(::httpmock::When);
impl ListPolicyUserAttributionDetailWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-policy-user-attributions$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-invitation-policy-user-attributions` answers.
pub struct ListPolicyUserAttributionDetailThen(::httpmock::Then);
impl ListPolicyUserAttributionDetailThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::invitations::UserAttributionPaginationDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListPolicyUserAttributionDetailWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `policyId` in the query.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "policyId", false, value.into_input()))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::invitations::InvitationTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withTargetDetail` in the query.
    #[track_caller]
    pub fn with_target_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withTargetDetail",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/list-invitation-rosters` a mock answers.
pub struct ListInvitationRosterWhen(::httpmock::When);
impl ListInvitationRosterWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-rosters$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-invitation-rosters` answers.
pub struct ListInvitationRosterThen(::httpmock::Then);
impl ListInvitationRosterThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationRosterPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListInvitationRosterWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `withAssignedPolicy` in the body.
    #[track_caller]
    pub fn with_assigned_policy(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withAssignedPolicy",
            value.into_input(),
        ))
    }

    /// Requires this `withCreatorDetail` in the body.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withCreatorDetail",
            value.into_input(),
        ))
    }

    /// Requires this `withUserCount` in the body.
    #[track_caller]
    pub fn with_user_count(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "withUserCount", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::invitations::ListInvitationRosterDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/list-invitation-rosters-by-no-policy-id` a mock answers.
pub struct ListInvitationRostersByNonPolicyIdWhen(::httpmock::When);
impl ListInvitationRostersByNonPolicyIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-rosters-by-no-policy-id$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-invitation-rosters-by-no-policy-id` answers.
pub struct ListInvitationRostersByNonPolicyIdThen(::httpmock::Then);
impl ListInvitationRostersByNonPolicyIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationRosterPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListInvitationRostersByNonPolicyIdWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `withAssignedPolicy` in the body.
    #[track_caller]
    pub fn with_assigned_policy(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withAssignedPolicy",
            value.into_input(),
        ))
    }

    /// Requires this `withCreatorDetail` in the body.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withCreatorDetail",
            value.into_input(),
        ))
    }

    /// Requires this `withUserCount` in the body.
    #[track_caller]
    pub fn with_user_count(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "withUserCount", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::invitations::ListInvitationRosterDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/list-invitation-rosters-by-policy-id` a mock answers.
pub struct ListInvitationRostersByPolicyIdWhen(::httpmock::When);
impl ListInvitationRostersByPolicyIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-rosters-by-policy-id$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-invitation-rosters-by-policy-id` answers.
pub struct ListInvitationRostersByPolicyIdThen(::httpmock::Then);
impl ListInvitationRostersByPolicyIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationRosterPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListInvitationRostersByPolicyIdWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `withAssignedPolicy` in the body.
    #[track_caller]
    pub fn with_assigned_policy(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withAssignedPolicy",
            value.into_input(),
        ))
    }

    /// Requires this `withCreatorDetail` in the body.
    #[track_caller]
    pub fn with_creator_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "withCreatorDetail",
            value.into_input(),
        ))
    }

    /// Requires this `withUserCount` in the body.
    #[track_caller]
    pub fn with_user_count(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "withUserCount", value.into_input()))
    }
}

/// Which `POST /api/v3/quick-filter-invitees` a mock answers.
pub struct QuickFilterInviteeListWhen(::httpmock::When);
impl QuickFilterInviteeListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/quick-filter-invitees$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/quick-filter-invitees` answers.
pub struct QuickFilterInviteeListThen(::httpmock::Then);
impl QuickFilterInviteeListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::QuickFilterInviteePaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl QuickFilterInviteeListWhen {
    /// Requires this `filter` in the body.
    #[track_caller]
    pub fn filter(self, value: impl IntoInput<crate::invitations::CombineFiltersBaseDto>) -> Self {
        Self(super::member(self.0, "filter", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }
}

/// Which `POST /api/v3/remove-invitation-policy-user-attribution` a mock answers.
pub struct RemovePolicyUserAttributionWhen(::httpmock::When);
impl RemovePolicyUserAttributionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/remove-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/remove-invitation-policy-user-attribution` answers.
pub struct RemovePolicyUserAttributionThen(::httpmock::Then);
impl RemovePolicyUserAttributionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RemovePolicyUserAttributionWhen {
    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `targetIdentifier` in the body.
    #[track_caller]
    pub fn target_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "targetIdentifier",
            value.into_input(),
        ))
    }

    /// Requires this `targetType` in the body.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::invitations::InvitationTargetType>,
    ) -> Self {
        Self(super::member(self.0, "targetType", value.into_input()))
    }
}

/// Which `POST /api/v3/remove-invitation-policy-user-attributions-batch` a mock answers.
pub struct RemovePolicyUserAttributionsBatchWhen(::httpmock::When);
impl RemovePolicyUserAttributionsBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/remove-invitation-policy-user-attributions-batch$")
                    .unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/remove-invitation-policy-user-attributions-batch` answers.
pub struct RemovePolicyUserAttributionsBatchThen(::httpmock::Then);
impl RemovePolicyUserAttributionsBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RemovePolicyUserAttributionsBatchWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<List<crate::invitations::InvitationPolicyUserAttributionListDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }
}

/// Which `POST /api/v3/revert-roster-invitation` a mock answers.
pub struct RevertRosterInvitationWhen(::httpmock::When);
impl RevertRosterInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revert-roster-invitation$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/revert-roster-invitation` answers.
pub struct RevertRosterInvitationThen(::httpmock::Then);
impl RevertRosterInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RevertRosterInvitationWhen {
    /// Requires this `inviteeId` in the body.
    #[track_caller]
    pub fn invitee_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "inviteeId", value.into_input()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `POST /api/v3/revert-roster-invitation-batch` a mock answers.
pub struct RevertRosterInvitationBatchWhen(::httpmock::When);
impl RevertRosterInvitationBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/revert-roster-invitation-batch$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/revert-roster-invitation-batch` answers.
pub struct RevertRosterInvitationBatchThen(::httpmock::Then);
impl RevertRosterInvitationBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RevertRosterInvitationBatchWhen {
    /// Requires this `inviteeIds` in the body.
    #[track_caller]
    pub fn invitee_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "inviteeIds", value.into_list()))
    }
}

/// Which `POST /api/v3/send-roster-invitation` a mock answers.
pub struct SendRosterInvitationWhen(::httpmock::When);
impl SendRosterInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/send-roster-invitation$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/send-roster-invitation` answers.
pub struct SendRosterInvitationThen(::httpmock::Then);
impl SendRosterInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl SendRosterInvitationWhen {
    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `POST /api/v3/send-roster-invitation-batch` a mock answers.
pub struct SendRosterInvitationBatchWhen(::httpmock::When);
impl SendRosterInvitationBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/send-roster-invitation-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/send-roster-invitation-batch` answers.
pub struct SendRosterInvitationBatchThen(::httpmock::Then);
impl SendRosterInvitationBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl SendRosterInvitationBatchWhen {
    /// Requires this `inviteeIds` in the body.
    #[track_caller]
    pub fn invitee_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "inviteeIds", value.into_list()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-invitation-policy` a mock answers.
pub struct UpdateInvitationPolicyWhen(::httpmock::When);
impl UpdateInvitationPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-invitation-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-invitation-policy` answers.
pub struct UpdateInvitationPolicyThen(::httpmock::Then);
impl UpdateInvitationPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateInvitationPolicyWhen {
    /// Requires this `allowSkipBindExtIdp` in the body.
    #[track_caller]
    pub fn allow_skip_bind_ext_idp(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allowSkipBindExtIdp",
            value.into_input(),
        ))
    }

    /// Requires this `defaultPasswordConfig` in the body.
    #[track_caller]
    pub fn default_password_config(
        self,
        value: impl IntoInput<crate::invitations::DefaultPasswordConfigDto>,
    ) -> Self {
        Self(super::member(
            self.0,
            "defaultPasswordConfig",
            value.into_input(),
        ))
    }

    /// Requires this `enabledExtIdp` in the body.
    #[track_caller]
    pub fn enabled_ext_idp(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabledExtIdp", value.into_input()))
    }

    /// Requires this `enabledIdentifierVerify` in the body.
    #[track_caller]
    pub fn enabled_identifier_verify(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enabledIdentifierVerify",
            value.into_input(),
        ))
    }

    /// Requires this `enabledInfoFill` in the body.
    #[track_caller]
    pub fn enabled_info_fill(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabledInfoFill", value.into_input()))
    }

    /// Requires this `extIdpBindMsg` in the body.
    #[track_caller]
    pub fn ext_idp_bind_msg(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "extIdpBindMsg", value.into_input()))
    }

    /// Requires this `extIdpConnIds` in the body.
    #[track_caller]
    pub fn ext_idp_conn_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "extIdpConnIds", value.into_list()))
    }

    /// Requires this `extendsFields` in the body.
    #[track_caller]
    pub fn extends_fields<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "extendsFields", value.into_list()))
    }

    /// Requires this `inviteEmailTemplateType` in the body.
    #[track_caller]
    pub fn invite_email_template_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "inviteEmailTemplateType",
            value.into_input(),
        ))
    }

    /// Requires this `inviteLinkConfig` in the body.
    #[track_caller]
    pub fn invite_link_config(
        self,
        value: impl IntoInput<crate::invitations::InvitationLinkConfigDto>,
    ) -> Self {
        Self(super::member(
            self.0,
            "inviteLinkConfig",
            value.into_input(),
        ))
    }

    /// Requires this `inviteMethod` in the body.
    #[track_caller]
    pub fn invite_method(self, value: impl IntoInput<crate::invitations::InviteMethod>) -> Self {
        Self(super::member(self.0, "inviteMethod", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `registerInfoFillMsg` in the body.
    #[track_caller]
    pub fn register_info_fill_msg(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "registerInfoFillMsg",
            value.into_input(),
        ))
    }

    /// Requires this `sendVerifyCodeMethod` in the body.
    #[track_caller]
    pub fn send_verify_code_method(
        self,
        value: impl IntoInput<crate::invitations::SendVerifyCodeMethod>,
    ) -> Self {
        Self(super::member(
            self.0,
            "sendVerifyCodeMethod",
            value.into_input(),
        ))
    }

    /// Requires this `showPasswordInInviteEmail` in the body.
    #[track_caller]
    pub fn show_password_in_invite_email(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "showPasswordInInviteEmail",
            value.into_input(),
        ))
    }

    /// Requires this `welcomeEmailTemplateType` in the body.
    #[track_caller]
    pub fn welcome_email_template_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "welcomeEmailTemplateType",
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/update-invitation-policy-email-template` a mock answers.
pub struct UpdateInviteEmailTemplateWhen(::httpmock::When);
impl UpdateInviteEmailTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-policy-email-template$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-invitation-policy-email-template` answers.
pub struct UpdateInviteEmailTemplateThen(::httpmock::Then);
impl UpdateInviteEmailTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::EmailTemplateDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateInviteEmailTemplateWhen {
    /// Requires this `content` in the body.
    #[track_caller]
    pub fn content(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "content", value.into_input()))
    }

    /// Requires this `customizeEnabled` in the body.
    #[track_caller]
    pub fn customize_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "customizeEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `expiresIn` in the body.
    #[track_caller]
    pub fn expires_in(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "expiresIn", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `redirectTo` in the body.
    #[track_caller]
    pub fn redirect_to(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "redirectTo", value.into_input()))
    }

    /// Requires this `sender` in the body.
    #[track_caller]
    pub fn sender(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "sender", value.into_input()))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }

    /// Requires this `tplEngine` in the body.
    #[track_caller]
    pub fn tpl_engine(self, value: impl IntoInput<crate::shared::EmailTemplateEngine>) -> Self {
        Self(super::member(self.0, "tplEngine", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::shared::EmailTemplateType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::shared::UpdateEmailTemplateDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/update-invitation-policy-extends-fields` a mock answers.
pub struct UpdateRegisterExtendsFieldsWhen(::httpmock::When);
impl UpdateRegisterExtendsFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-policy-extends-fields$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-invitation-policy-extends-fields` answers.
pub struct UpdateRegisterExtendsFieldsThen(::httpmock::Then);
impl UpdateRegisterExtendsFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::GetExtendsFieldsDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateRegisterExtendsFieldsWhen {
    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `extendsField` in the body.
    #[track_caller]
    pub fn extends_field(
        self,
        value: impl IntoInput<crate::invitations::UpdateExtendsFieldDto>,
    ) -> Self {
        Self(super::member(self.0, "extendsField", value.into_input()))
    }

    /// Requires this `newOrder` in the body.
    #[track_caller]
    pub fn new_order<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "newOrder", value.into_list()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-invitation-roster` a mock answers.
pub struct UpdateInvitationRosterWhen(::httpmock::When);
impl UpdateInvitationRosterWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-invitation-roster$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-invitation-roster` answers.
pub struct UpdateInvitationRosterThen(::httpmock::Then);
impl UpdateInvitationRosterThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::InvitationRosterDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateInvitationRosterWhen {
    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `rosterId` in the body.
    #[track_caller]
    pub fn roster_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rosterId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-invitation-roster-batch-bind-policy` a mock answers.
pub struct BatchBindPolicyWhen(::httpmock::When);
impl BatchBindPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-roster-batch-bind-policy$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-invitation-roster-batch-bind-policy` answers.
pub struct BatchBindPolicyThen(::httpmock::Then);
impl BatchBindPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl BatchBindPolicyWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `rosterIds` in the body.
    #[track_caller]
    pub fn roster_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "rosterIds", value.into_list()))
    }
}

/// Which `POST /api/v3/update-invitation-roster-batch-unbind-policy` a mock answers.
pub struct BatchUnbindPolicyWhen(::httpmock::When);
impl BatchUnbindPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-roster-batch-unbind-policy$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-invitation-roster-batch-unbind-policy` answers.
pub struct BatchUnbindPolicyThen(::httpmock::Then);
impl BatchUnbindPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl BatchUnbindPolicyWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `rosterIds` in the body.
    #[track_caller]
    pub fn roster_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "rosterIds", value.into_list()))
    }
}

/// Which `POST /api/v3/update-universal-invitation-settings` a mock answers.
pub struct UpdateUniversalInvitationSettingsWhen(::httpmock::When);
impl UpdateUniversalInvitationSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-universal-invitation-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-universal-invitation-settings` answers.
pub struct UpdateUniversalInvitationSettingsThen(::httpmock::Then);
impl UpdateUniversalInvitationSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::invitations::GetUniversalInvitationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateUniversalInvitationSettingsWhen {
    /// Requires this `adminInvitationConfig` in the body.
    #[track_caller]
    pub fn admin_invitation_config(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "adminInvitationConfig",
            value.into_input(),
        ))
    }

    /// Requires this `enabledMemberInvitation` in the body.
    #[track_caller]
    pub fn enabled_member_invitation(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enabledMemberInvitation",
            value.into_input(),
        ))
    }

    /// Requires this `memberInvitationConfig` in the body.
    #[track_caller]
    pub fn member_invitation_config(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "memberInvitationConfig",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::invitations::AppValidateRuleDto {
    content: "content",
    error_message: "errorMessage",
    i18n: "i18n",
    type_: "type",
});
identity_facade_core::sample!(
    crate::invitations::AppValidateRuleDto,
    "{\"content\":\"None\",\"type\":\"None\"}"
);
identity_facade_core::to_wire!(crate::invitations::CommonUserDto {
    display_name: "displayName",
    id: "id",
    photo: "photo",
});
identity_facade_core::sample!(crate::invitations::CommonUserDto, "{\"id\":\"user_1\"}");
identity_facade_core::to_wire!(crate::invitations::DepartmentI18nDto { name: "name" });
identity_facade_core::sample!(
    crate::invitations::DepartmentI18nDto,
    "{\"name\":{\"en-US\":{\"enabled\":false,\"value\":\"value\"},\"ja-JP\":{\"enabled\":false,\"value\":\"value\"},\"zh-CN\":{\"enabled\":false,\"value\":\"value\"},\"zh-TW\":{\"enabled\":false,\"value\":\"value\"}}}"
);
identity_facade_core::to_wire!(crate::invitations::ErrMsgI18nDto {
    error_message: "errorMessage",
});
identity_facade_core::sample!(crate::invitations::ErrMsgI18nDto, "{}");
identity_facade_core::to_wire!(crate::invitations::ExtendsFieldDto {
    allow_rewrite: "allowRewrite",
    i18n: "i18n",
    id: "id",
    input_type: "inputType",
    label: "label",
    name: "name",
    required: "required",
    show: "show",
    source: "source",
    type_: "type",
    validate_rules: "validateRules",
});
identity_facade_core::sample!(
    crate::invitations::ExtendsFieldDto,
    "{\"allowRewrite\":false,\"id\":\"id\",\"inputType\":\"image\",\"label\":\"label\",\"name\":\"name\",\"show\":false,\"source\":\"preset\",\"type\":\"user\"}"
);
identity_facade_core::to_wire!(crate::invitations::GenerateInvitationLinkDto { link: "link" });
identity_facade_core::sample!(
    crate::invitations::GenerateInvitationLinkDto,
    "{\"link\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::invitations::GetExtendsFieldsDto {
    extends_fields: "extendsFields",
});
identity_facade_core::sample!(crate::invitations::GetExtendsFieldsDto, "{}");
identity_facade_core::to_wire!(crate::invitations::GetUniversalInvitationDto {
    admin_invitation_config: "adminInvitationConfig",
    enabled_member_invitation: "enabledMemberInvitation",
    member_invitation_config: "memberInvitationConfig",
});
identity_facade_core::sample!(crate::invitations::GetUniversalInvitationDto, "{}");
identity_facade_core::to_wire!(crate::invitations::ImportExportTemplateRespDto {
    key: "key",
    url: "url",
});
identity_facade_core::sample!(
    crate::invitations::ImportExportTemplateRespDto,
    "{\"key\":\"secret\",\"url\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::invitations::ImportInviteeDto {
    failed: "failed",
    insert_res: "insertRes",
    msg: "msg",
    success: "success",
});
identity_facade_core::sample!(crate::invitations::ImportInviteeDto, "{\"success\":false}");
identity_facade_core::to_wire!(crate::invitations::InvitationConfigDto {
    department_ids: "departmentIds",
    enabled_admin_consent: "enabledAdminConsent",
    expired_time_of_day: "expiredTimeOfDay",
    join_same_department: "joinSameDepartment",
});
identity_facade_core::sample!(
    crate::invitations::InvitationConfigDto,
    "{\"expiredTimeOfDay\":0,\"joinSameDepartment\":false}"
);
identity_facade_core::to_wire!(crate::invitations::InvitationDepartmentRespDto {
    allow: "allow",
    code: "code",
    code_path: "codePath",
    created_at: "createdAt",
    custom_data: "customData",
    department_id: "departmentId",
    description: "description",
    has_children: "hasChildren",
    i18n: "i18n",
    id: "id",
    id_path: "idPath",
    is_virtual_node: "isVirtualNode",
    leader_user_ids: "leaderUserIds",
    members_count: "membersCount",
    name: "name",
    name_path: "namePath",
    open_department_id: "openDepartmentId",
    organization_code: "organizationCode",
    parent_department_code: "parentDepartmentCode",
    parent_department_id: "parentDepartmentId",
    post_id_list: "postIdList",
    posts: "posts",
    status: "status",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::invitations::InvitationDepartmentRespDto,
    "{\"createdAt\":\"createdAt\",\"departmentId\":\"department_1\",\"hasChildren\":false,\"id\":\"id\",\"membersCount\":0,\"name\":\"name\",\"organizationCode\":\"organization_code_1\",\"parentDepartmentCode\":\"parentDepartmentCode\",\"parentDepartmentId\":\"department_1\"}"
);
identity_facade_core::to_wire!(crate::invitations::InvitationPostRespDto {
    code: "code",
    description: "description",
    id: "id",
    name: "name",
});
identity_facade_core::sample!(
    crate::invitations::InvitationPostRespDto,
    "{\"code\":\"code\",\"id\":\"post_1\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::invitations::InvitationRosterDto {
    assigned_policy: "assignedPolicy",
    created_at: "createdAt",
    creator_detail: "creatorDetail",
    creator_id: "creatorId",
    name: "name",
    policy_id: "policyId",
    roster_id: "rosterId",
    status: "status",
    updated_at: "updatedAt",
    user_count: "userCount",
});
identity_facade_core::sample!(
    crate::invitations::InvitationRosterDto,
    "{\"assignedPolicy\":{},\"createdAt\":\"createdAt\",\"creatorId\":\"creatorId\",\"name\":\"name\",\"rosterId\":\"invitation_roster_1\",\"status\":\"editing\",\"updatedAt\":\"updatedAt\",\"userCount\":0}"
);
identity_facade_core::to_wire!(crate::invitations::InvitationRosterPaginationDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::invitations::InvitationRosterPaginationDto,
    "{\"list\":[]}"
);
identity_facade_core::to_wire!(crate::invitations::InvitationUserDto {
    created_at: "createdAt",
    creator_detail: "creatorDetail",
    creator_id: "creatorId",
    email: "email",
    invitee_id: "inviteeId",
    name: "name",
    phone: "phone",
    phone_country_code: "phoneCountryCode",
    roster_id: "rosterId",
    source: "source",
    status: "status",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::invitations::InvitationUserDto,
    "{\"createdAt\":\"createdAt\",\"creatorId\":\"creatorId\",\"email\":\"email\",\"inviteeId\":\"invitee_1\",\"name\":\"name\",\"rosterId\":\"invitation_roster_1\",\"source\":\"manualCreate\",\"status\":\"invited\",\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(crate::invitations::InvitationUserPaginationDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::invitations::InvitationUserPaginationDto,
    "{\"list\":[]}"
);
identity_facade_core::to_wire!(crate::invitations::PaginationInvitationPolicyDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::invitations::PaginationInvitationPolicyDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(
    crate::invitations::PaginationUniversalInvitationApplicantDataDto {
        list: "list",
        total_count: "totalCount",
    }
);
identity_facade_core::sample!(
    crate::invitations::PaginationUniversalInvitationApplicantDataDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::invitations::QuickFilterInviteePaginationDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::invitations::QuickFilterInviteePaginationDto,
    "{\"list\":[]}"
);
identity_facade_core::to_wire!(crate::invitations::QuickFilterInviteeRecordDto {
    invitee_email: "inviteeEmail",
    invitee_id: "inviteeId",
    invitee_name: "inviteeName",
    invitee_phone: "inviteePhone",
    invitee_phone_country_code: "inviteePhoneCountryCode",
    invitee_source: "inviteeSource",
    invitee_status: "inviteeStatus",
    roster_id: "rosterId",
    roster_name: "rosterName",
});
identity_facade_core::sample!(
    crate::invitations::QuickFilterInviteeRecordDto,
    "{\"inviteeEmail\":\"inviteeEmail\",\"inviteeId\":\"invitee_1\",\"inviteeName\":\"inviteeName\",\"inviteeSource\":\"manualCreate\",\"inviteeStatus\":\"invited\",\"rosterId\":\"invitation_roster_1\",\"rosterName\":\"rosterName\"}"
);
identity_facade_core::to_wire!(crate::invitations::UniversalInvitationApplicantData {
    applicant: "applicant",
    channel: "channel",
    email: "email",
    id: "id",
    inviter_detail: "inviterDetail",
    inviter_id: "inviterId",
    operator_detail: "operatorDetail",
    operator_id: "operatorId",
    status: "status",
});
identity_facade_core::sample!(
    crate::invitations::UniversalInvitationApplicantData,
    "{\"applicant\":\"applicant\",\"channel\":\"MANUAL\",\"email\":\"email\",\"id\":\"id\",\"inviterId\":\"user_1\",\"status\":\"PENDING\"}"
);
identity_facade_core::to_wire!(crate::invitations::UserAttributionDto {
    created_at: "createdAt",
    id: "id",
    namespace: "namespace",
    policy_id: "policyId",
    target_detail: "targetDetail",
    target_identifier: "targetIdentifier",
    target_type: "targetType",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::invitations::UserAttributionDto,
    "{\"createdAt\":\"createdAt\",\"id\":\"id\",\"policyId\":\"invitation_policy_1\",\"targetIdentifier\":\"targetIdentifier\",\"targetType\":\"department\",\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(
    enum crate ::invitations::UserAttributionDtoTargetDetail { Department, Post, Role,
    Group, Unknown }
);
identity_facade_core::to_wire!(crate::invitations::UserAttributionPaginationDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::invitations::UserAttributionPaginationDto,
    "{\"list\":[]}"
);
