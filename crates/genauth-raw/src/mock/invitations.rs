// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct AddPolicyUserAttributionWhen(::httpmock::When);
impl AddPolicyUserAttributionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/add-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::AddInvitationPolicyUserAttributionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AddPolicyUserAttributionThen(::httpmock::Then);
impl AddPolicyUserAttributionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::UserAttributionDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct AddPolicyUserAttributionsBatchWhen(::httpmock::When);
impl AddPolicyUserAttributionsBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/add-invitation-policy-user-attributions-batch$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::invitations::AddInvitationPolicyUserAttributionsBatchDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AddPolicyUserAttributionsBatchThen(::httpmock::Then);
impl AddPolicyUserAttributionsBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ApproveUniversalInvitationApplicantsWhen(::httpmock::When);
impl ApproveUniversalInvitationApplicantsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/batch-approval-universal-invitation-applicants$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ApprovalUniversalInvitationApplicantDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ApproveUniversalInvitationApplicantsThen(::httpmock::Then);
impl ApproveUniversalInvitationApplicantsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteInvitationInviteesWhen(::httpmock::When);
impl DeleteInvitationInviteesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/batch-delete-invitation-invitees$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::DeleteRosterUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteInvitationInviteesThen(::httpmock::Then);
impl DeleteInvitationInviteesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RejectUniversalInvitationApplicantsWhen(::httpmock::When);
impl RejectUniversalInvitationApplicantsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/batch-reject-universal-invitation-applicant$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ApprovalUniversalInvitationApplicantDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RejectUniversalInvitationApplicantsThen(::httpmock::Then);
impl RejectUniversalInvitationApplicantsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CopyInvitationPolicyByIdWhen(::httpmock::When);
impl CopyInvitationPolicyByIdWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/copy-invitation-policy-by-id$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::CopyInvitationPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CopyInvitationPolicyByIdThen(::httpmock::Then);
impl CopyInvitationPolicyByIdThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateInvitationPolicyWhen(::httpmock::When);
impl CreateInvitationPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-invitation-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::CreateInvitationPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateInvitationPolicyThen(::httpmock::Then);
impl CreateInvitationPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateInvitationRosterWhen(::httpmock::When);
impl CreateInvitationRosterWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-invitation-roster$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::CreateInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateInvitationRosterThen(::httpmock::Then);
impl CreateInvitationRosterThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationRosterDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct BatchDeleteInvitationPoliciesWhen(::httpmock::When);
impl BatchDeleteInvitationPoliciesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-invitation-policies-batch$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::DeleteInvitationPolicyByIdsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct BatchDeleteInvitationPoliciesThen(::httpmock::Then);
impl BatchDeleteInvitationPoliciesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteInvitationRosterWhen(::httpmock::When);
impl DeleteInvitationRosterWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-invitation-roster$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::DeleteInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteInvitationRosterThen(::httpmock::Then);
impl DeleteInvitationRosterThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteInvitationRosterBatchWhen(::httpmock::When);
impl DeleteInvitationRosterBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-invitation-rosters-batch$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::DeleteInvitationRosterBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteInvitationRosterBatchThen(::httpmock::Then);
impl DeleteInvitationRosterBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct FilterUniversalInvitationApplicantsWhen(::httpmock::When);
impl FilterUniversalInvitationApplicantsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/filter-universal-invitation-applicants$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::invitations::PaginationUniversalInvitationApplicantQueryDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct FilterUniversalInvitationApplicantsThen(::httpmock::Then);
impl FilterUniversalInvitationApplicantsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::invitations::PaginationUniversalInvitationApplicantDataDto,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GenerateUniversalInvitationWhen(::httpmock::When);
impl GenerateUniversalInvitationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/generate-universal-invitation-link$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GenerateUniversalInvitationThen(::httpmock::Then);
impl GenerateUniversalInvitationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::GenerateInvitationLinkDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetPolicyDetailByIdWhen(::httpmock::When);
impl GetPolicyDetailByIdWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-invitation-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

    pub fn roster_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("rosterId", value.to_string()))
        } else {
            Self(self.0.query_param_missing("rosterId"))
        }
    }

    pub fn with_creator_detail<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withCreatorDetail", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withCreatorDetail"))
        }
    }
}

pub struct GetPolicyDetailByIdThen(::httpmock::Then);
impl GetPolicyDetailByIdThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetInviteEmailTemplateWhen(::httpmock::When);
impl GetInviteEmailTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-invitation-policy-email-template$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::EmailTemplateQueryDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetInviteEmailTemplateThen(::httpmock::Then);
impl GetInviteEmailTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::EmailTemplateDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetPolicyUserAttributionDetailWhen(::httpmock::When);
impl GetPolicyUserAttributionDetailWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn id(self, value: &str) -> Self {
        Self(self.0.query_param("id", value.to_string()))
    }

    pub fn with_target_detail<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withTargetDetail", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withTargetDetail"))
        }
    }
}

pub struct GetPolicyUserAttributionDetailThen(::httpmock::Then);
impl GetPolicyUserAttributionDetailThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::UserAttributionDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetInvitationRosterWhen(::httpmock::When);
impl GetInvitationRosterWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-invitation-roster$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn roster_id(self, value: &str) -> Self {
        Self(self.0.query_param("rosterId", value.to_string()))
    }

    pub fn with_assigned_policy<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withAssignedPolicy", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withAssignedPolicy"))
        }
    }

    pub fn with_creator_detail<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withCreatorDetail", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withCreatorDetail"))
        }
    }

    pub fn with_user_count<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withUserCount", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withUserCount"))
        }
    }
}

pub struct GetInvitationRosterThen(::httpmock::Then);
impl GetInvitationRosterThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationRosterDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetUniversalInvitationSettingsWhen(::httpmock::When);
impl GetUniversalInvitationSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-universal-invitation-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetUniversalInvitationSettingsThen(::httpmock::Then);
impl GetUniversalInvitationSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::GetUniversalInvitationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ExportInvitationInviteesWhen(::httpmock::When);
impl ExportInvitationInviteesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/export$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ExportUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ExportInvitationInviteesThen(::httpmock::Then);
impl ExportInvitationInviteesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::ImportExportTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ImportInvitationInviteesWhen(::httpmock::When);
impl ImportInvitationInviteesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/import$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ImportUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ImportInvitationInviteesThen(::httpmock::Then);
impl ImportInvitationInviteesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::ImportInviteeDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetInvitationInviteesTemplateWhen(::httpmock::When);
impl GetInvitationInviteesTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/template$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetInvitationInviteesTemplateThen(::httpmock::Then);
impl GetInvitationInviteesTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::ImportExportTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UploadInvitationInviteesWhen(::httpmock::When);
impl UploadInvitationInviteesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/upload$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn private(self, value: bool) -> Self {
        Self(self.0.query_param("private", value.to_string()))
    }
}

pub struct UploadInvitationInviteesThen(::httpmock::Then);
impl UploadInvitationInviteesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::ImportExportTemplateRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListInvitationInviteesWhen(::httpmock::When);
impl ListInvitationInviteesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-invitees$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ListInvitationUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListInvitationInviteesThen(::httpmock::Then);
impl ListInvitationInviteesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationUserPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListInvitationPoliciesWhen(::httpmock::When);
impl ListInvitationPoliciesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-policies$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::PaginationInvitationPolicyQueryDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListInvitationPoliciesThen(::httpmock::Then);
impl ListInvitationPoliciesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::PaginationInvitationPolicyDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListRegisterExtendsFieldsWhen(::httpmock::When);
impl ListRegisterExtendsFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-policy-extends-fields$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

    pub fn roster_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("rosterId", value.to_string()))
        } else {
            Self(self.0.query_param_missing("rosterId"))
        }
    }
}

pub struct ListRegisterExtendsFieldsThen(::httpmock::Then);
impl ListRegisterExtendsFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::GetExtendsFieldsDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListPolicyUserAttributionDetailWhen(::httpmock::When);
impl ListPolicyUserAttributionDetailWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-policy-user-attributions$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }

    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

    pub fn target_type(
        self,
        value: crate::invitations::ListPolicyUserAttributionDetailTargetType,
    ) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }

    pub fn with_target_detail<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withTargetDetail", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withTargetDetail"))
        }
    }
}

pub struct ListPolicyUserAttributionDetailThen(::httpmock::Then);
impl ListPolicyUserAttributionDetailThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::invitations::UserAttributionPaginationDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListInvitationRosterWhen(::httpmock::When);
impl ListInvitationRosterWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-rosters$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ListInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListInvitationRosterThen(::httpmock::Then);
impl ListInvitationRosterThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationRosterPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListInvitationRostersByNonPolicyIdWhen(::httpmock::When);
impl ListInvitationRostersByNonPolicyIdWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-rosters-by-no-policy-id$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ListInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListInvitationRostersByNonPolicyIdThen(::httpmock::Then);
impl ListInvitationRostersByNonPolicyIdThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationRosterPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListInvitationRostersByPolicyIdWhen(::httpmock::When);
impl ListInvitationRostersByPolicyIdWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-rosters-by-policy-id$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::ListInvitationRosterByPolicyIdDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListInvitationRostersByPolicyIdThen(::httpmock::Then);
impl ListInvitationRostersByPolicyIdThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationRosterPaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct QuickFilterInviteeListWhen(::httpmock::When);
impl QuickFilterInviteeListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/quick-filter-invitees$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::QuickFilterInvitationUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct QuickFilterInviteeListThen(::httpmock::Then);
impl QuickFilterInviteeListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::QuickFilterInviteePaginationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RemovePolicyUserAttributionWhen(::httpmock::When);
impl RemovePolicyUserAttributionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/remove-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::invitations::RemoveInvitationPolicyUserAttributionDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RemovePolicyUserAttributionThen(::httpmock::Then);
impl RemovePolicyUserAttributionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RemovePolicyUserAttributionsBatchWhen(::httpmock::When);
impl RemovePolicyUserAttributionsBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/remove-invitation-policy-user-attributions-batch$")
                    .unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::invitations::RemoveInvitationPolicyUserAttributionsBatchDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RemovePolicyUserAttributionsBatchThen(::httpmock::Then);
impl RemovePolicyUserAttributionsBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RevertRosterInvitationWhen(::httpmock::When);
impl RevertRosterInvitationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revert-roster-invitation$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::RevertRosterInvitationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevertRosterInvitationThen(::httpmock::Then);
impl RevertRosterInvitationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RevertRosterInvitationBatchWhen(::httpmock::When);
impl RevertRosterInvitationBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/revert-roster-invitation-batch$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::RevertRosterInvitationBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevertRosterInvitationBatchThen(::httpmock::Then);
impl RevertRosterInvitationBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct SendRosterInvitationWhen(::httpmock::When);
impl SendRosterInvitationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/send-roster-invitation$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::SendRosterInvitationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SendRosterInvitationThen(::httpmock::Then);
impl SendRosterInvitationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct SendRosterInvitationBatchWhen(::httpmock::When);
impl SendRosterInvitationBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/send-roster-invitation-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::SendRosterInvitationBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SendRosterInvitationBatchThen(::httpmock::Then);
impl SendRosterInvitationBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateInvitationPolicyWhen(::httpmock::When);
impl UpdateInvitationPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-invitation-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::UpdateInvitationPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInvitationPolicyThen(::httpmock::Then);
impl UpdateInvitationPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateInviteEmailTemplateWhen(::httpmock::When);
impl UpdateInviteEmailTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-policy-email-template$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::shared::UpdateEmailTemplateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInviteEmailTemplateThen(::httpmock::Then);
impl UpdateInviteEmailTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::EmailTemplateDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateRegisterExtendsFieldsWhen(::httpmock::When);
impl UpdateRegisterExtendsFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-policy-extends-fields$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::PolicyExtendsFieldsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateRegisterExtendsFieldsThen(::httpmock::Then);
impl UpdateRegisterExtendsFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::GetExtendsFieldsDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateInvitationRosterWhen(::httpmock::When);
impl UpdateInvitationRosterWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-invitation-roster$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::UpdateInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInvitationRosterThen(::httpmock::Then);
impl UpdateInvitationRosterThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::InvitationRosterDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct BatchBindPolicyWhen(::httpmock::When);
impl BatchBindPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-roster-batch-bind-policy$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::BatchBindPolicy) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct BatchBindPolicyThen(::httpmock::Then);
impl BatchBindPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct BatchUnbindPolicyWhen(::httpmock::When);
impl BatchUnbindPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-roster-batch-unbind-policy$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::BatchUnbindPolicy) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct BatchUnbindPolicyThen(::httpmock::Then);
impl BatchUnbindPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateUniversalInvitationSettingsWhen(::httpmock::When);
impl UpdateUniversalInvitationSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-universal-invitation-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::invitations::UpdateUniversalInvitationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateUniversalInvitationSettingsThen(::httpmock::Then);
impl UpdateUniversalInvitationSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::invitations::GetUniversalInvitationDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}
