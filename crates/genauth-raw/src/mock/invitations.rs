// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/add-invitation-policy-user-attribution` a mock answers.
pub struct AddPolicyUserAttributionWhen(::httpmock::When);
impl AddPolicyUserAttributionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/add-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::AddInvitationPolicyUserAttributionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/add-invitation-policy-user-attribution` answers.
pub struct AddPolicyUserAttributionThen(::httpmock::Then);
impl AddPolicyUserAttributionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/add-invitation-policy-user-attributions-batch` a mock answers.
pub struct AddPolicyUserAttributionsBatchWhen(::httpmock::When);
impl AddPolicyUserAttributionsBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/add-invitation-policy-user-attributions-batch$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::invitations::AddInvitationPolicyUserAttributionsBatchDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/add-invitation-policy-user-attributions-batch` answers.
pub struct AddPolicyUserAttributionsBatchThen(::httpmock::Then);
impl AddPolicyUserAttributionsBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/batch-approval-universal-invitation-applicants` a mock answers.
pub struct ApproveUniversalInvitationApplicantsWhen(::httpmock::When);
impl ApproveUniversalInvitationApplicantsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/batch-approval-universal-invitation-applicants$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ApprovalUniversalInvitationApplicantDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/batch-approval-universal-invitation-applicants` answers.
pub struct ApproveUniversalInvitationApplicantsThen(::httpmock::Then);
impl ApproveUniversalInvitationApplicantsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/batch-delete-invitation-invitees` a mock answers.
pub struct DeleteInvitationInviteesWhen(::httpmock::When);
impl DeleteInvitationInviteesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/batch-delete-invitation-invitees$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::DeleteRosterUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/batch-delete-invitation-invitees` answers.
pub struct DeleteInvitationInviteesThen(::httpmock::Then);
impl DeleteInvitationInviteesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/batch-reject-universal-invitation-applicant` a mock answers.
pub struct RejectUniversalInvitationApplicantsWhen(::httpmock::When);
impl RejectUniversalInvitationApplicantsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/batch-reject-universal-invitation-applicant$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ApprovalUniversalInvitationApplicantDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/batch-reject-universal-invitation-applicant` answers.
pub struct RejectUniversalInvitationApplicantsThen(::httpmock::Then);
impl RejectUniversalInvitationApplicantsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/copy-invitation-policy-by-id` a mock answers.
pub struct CopyInvitationPolicyByIdWhen(::httpmock::When);
impl CopyInvitationPolicyByIdWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/copy-invitation-policy-by-id$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::CopyInvitationPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/copy-invitation-policy-by-id` answers.
pub struct CopyInvitationPolicyByIdThen(::httpmock::Then);
impl CopyInvitationPolicyByIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-invitation-policy` a mock answers.
pub struct CreateInvitationPolicyWhen(::httpmock::When);
impl CreateInvitationPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-invitation-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::CreateInvitationPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-invitation-policy` answers.
pub struct CreateInvitationPolicyThen(::httpmock::Then);
impl CreateInvitationPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-invitation-roster` a mock answers.
pub struct CreateInvitationRosterWhen(::httpmock::When);
impl CreateInvitationRosterWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-invitation-roster$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::CreateInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-invitation-roster` answers.
pub struct CreateInvitationRosterThen(::httpmock::Then);
impl CreateInvitationRosterThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-invitation-policies-batch` a mock answers.
pub struct BatchDeleteInvitationPoliciesWhen(::httpmock::When);
impl BatchDeleteInvitationPoliciesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-invitation-policies-batch$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::DeleteInvitationPolicyByIdsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-invitation-policies-batch` answers.
pub struct BatchDeleteInvitationPoliciesThen(::httpmock::Then);
impl BatchDeleteInvitationPoliciesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-invitation-roster` a mock answers.
pub struct DeleteInvitationRosterWhen(::httpmock::When);
impl DeleteInvitationRosterWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-invitation-roster$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::DeleteInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-invitation-roster` answers.
pub struct DeleteInvitationRosterThen(::httpmock::Then);
impl DeleteInvitationRosterThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-invitation-rosters-batch` a mock answers.
pub struct DeleteInvitationRosterBatchWhen(::httpmock::When);
impl DeleteInvitationRosterBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/delete-invitation-rosters-batch$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::DeleteInvitationRosterBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-invitation-rosters-batch` answers.
pub struct DeleteInvitationRosterBatchThen(::httpmock::Then);
impl DeleteInvitationRosterBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/filter-universal-invitation-applicants` a mock answers.
pub struct FilterUniversalInvitationApplicantsWhen(::httpmock::When);
impl FilterUniversalInvitationApplicantsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/filter-universal-invitation-applicants$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::invitations::PaginationUniversalInvitationApplicantQueryDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/filter-universal-invitation-applicants` answers.
pub struct FilterUniversalInvitationApplicantsThen(::httpmock::Then);
impl FilterUniversalInvitationApplicantsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/generate-universal-invitation-link` a mock answers.
pub struct GenerateUniversalInvitationWhen(::httpmock::When);
impl GenerateUniversalInvitationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/generate-universal-invitation-link$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/generate-universal-invitation-link` answers.
pub struct GenerateUniversalInvitationThen(::httpmock::Then);
impl GenerateUniversalInvitationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-invitation-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `policy_id` in the query.
    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

    /// This `roster_id` in the query, or none in it.
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

    /// This `with_creator_detail` in the query, or none in it.
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

/// What a mock of `GET /api/v3/get-invitation-policy` answers.
pub struct GetPolicyDetailByIdThen(::httpmock::Then);
impl GetPolicyDetailByIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/get-invitation-policy-email-template` a mock answers.
pub struct GetInviteEmailTemplateWhen(::httpmock::When);
impl GetInviteEmailTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-invitation-policy-email-template$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::EmailTemplateQueryDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-invitation-policy-email-template` answers.
pub struct GetInviteEmailTemplateThen(::httpmock::Then);
impl GetInviteEmailTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-invitation-policy-user-attribution` a mock answers.
pub struct GetPolicyUserAttributionDetailWhen(::httpmock::When);
impl GetPolicyUserAttributionDetailWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the query.
    pub fn id(self, value: &str) -> Self {
        Self(self.0.query_param("id", value.to_string()))
    }

    /// This `with_target_detail` in the query, or none in it.
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

/// What a mock of `GET /api/v3/get-invitation-policy-user-attribution` answers.
pub struct GetPolicyUserAttributionDetailThen(::httpmock::Then);
impl GetPolicyUserAttributionDetailThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-invitation-roster` a mock answers.
pub struct GetInvitationRosterWhen(::httpmock::When);
impl GetInvitationRosterWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-invitation-roster$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `roster_id` in the query.
    pub fn roster_id(self, value: &str) -> Self {
        Self(self.0.query_param("rosterId", value.to_string()))
    }

    /// This `with_assigned_policy` in the query, or none in it.
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

    /// This `with_creator_detail` in the query, or none in it.
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

    /// This `with_user_count` in the query, or none in it.
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

/// What a mock of `GET /api/v3/get-invitation-roster` answers.
pub struct GetInvitationRosterThen(::httpmock::Then);
impl GetInvitationRosterThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-universal-invitation-settings` a mock answers.
pub struct GetUniversalInvitationSettingsWhen(::httpmock::When);
impl GetUniversalInvitationSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-universal-invitation-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-universal-invitation-settings` answers.
pub struct GetUniversalInvitationSettingsThen(::httpmock::Then);
impl GetUniversalInvitationSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/export$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ExportUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/invitation-invitee/export` answers.
pub struct ExportInvitationInviteesThen(::httpmock::Then);
impl ExportInvitationInviteesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/invitation-invitee/import` a mock answers.
pub struct ImportInvitationInviteesWhen(::httpmock::When);
impl ImportInvitationInviteesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/import$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ImportUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/invitation-invitee/import` answers.
pub struct ImportInvitationInviteesThen(::httpmock::Then);
impl ImportInvitationInviteesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/invitation-invitee/template` a mock answers.
pub struct GetInvitationInviteesTemplateWhen(::httpmock::When);
impl GetInvitationInviteesTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/template$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/invitation-invitee/template` answers.
pub struct GetInvitationInviteesTemplateThen(::httpmock::Then);
impl GetInvitationInviteesTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/invitation-invitee/upload$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `private` in the query.
    pub fn private(self, value: bool) -> Self {
        Self(self.0.query_param("private", value.to_string()))
    }
}

/// What a mock of `POST /api/v3/invitation-invitee/upload` answers.
pub struct UploadInvitationInviteesThen(::httpmock::Then);
impl UploadInvitationInviteesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/list-invitation-invitees` a mock answers.
pub struct ListInvitationInviteesWhen(::httpmock::When);
impl ListInvitationInviteesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-invitees$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ListInvitationUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-invitation-invitees` answers.
pub struct ListInvitationInviteesThen(::httpmock::Then);
impl ListInvitationInviteesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/list-invitation-policies` a mock answers.
pub struct ListInvitationPoliciesWhen(::httpmock::When);
impl ListInvitationPoliciesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-policies$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::PaginationInvitationPolicyQueryDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-invitation-policies` answers.
pub struct ListInvitationPoliciesThen(::httpmock::Then);
impl ListInvitationPoliciesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-invitation-policy-extends-fields` a mock answers.
pub struct ListRegisterExtendsFieldsWhen(::httpmock::When);
impl ListRegisterExtendsFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-policy-extends-fields$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `policy_id` in the query.
    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

    /// This `roster_id` in the query, or none in it.
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

/// What a mock of `GET /api/v3/list-invitation-policy-extends-fields` answers.
pub struct ListRegisterExtendsFieldsThen(::httpmock::Then);
impl ListRegisterExtendsFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-invitation-policy-user-attributions` a mock answers.
pub struct ListPolicyUserAttributionDetailWhen(::httpmock::When);
impl ListPolicyUserAttributionDetailWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-policy-user-attributions$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
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

    /// This `page` in the query, or none in it.
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

    /// This `policy_id` in the query.
    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::invitations::InvitationTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }

    /// This `with_target_detail` in the query, or none in it.
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

/// What a mock of `GET /api/v3/list-invitation-policy-user-attributions` answers.
pub struct ListPolicyUserAttributionDetailThen(::httpmock::Then);
impl ListPolicyUserAttributionDetailThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/list-invitation-rosters` a mock answers.
pub struct ListInvitationRosterWhen(::httpmock::When);
impl ListInvitationRosterWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-invitation-rosters$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ListInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-invitation-rosters` answers.
pub struct ListInvitationRosterThen(::httpmock::Then);
impl ListInvitationRosterThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/list-invitation-rosters-by-no-policy-id` a mock answers.
pub struct ListInvitationRostersByNonPolicyIdWhen(::httpmock::When);
impl ListInvitationRostersByNonPolicyIdWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-rosters-by-no-policy-id$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ListInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-invitation-rosters-by-no-policy-id` answers.
pub struct ListInvitationRostersByNonPolicyIdThen(::httpmock::Then);
impl ListInvitationRostersByNonPolicyIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/list-invitation-rosters-by-policy-id` a mock answers.
pub struct ListInvitationRostersByPolicyIdWhen(::httpmock::When);
impl ListInvitationRostersByPolicyIdWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/list-invitation-rosters-by-policy-id$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::ListInvitationRosterByPolicyIdDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-invitation-rosters-by-policy-id` answers.
pub struct ListInvitationRostersByPolicyIdThen(::httpmock::Then);
impl ListInvitationRostersByPolicyIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/quick-filter-invitees` a mock answers.
pub struct QuickFilterInviteeListWhen(::httpmock::When);
impl QuickFilterInviteeListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/quick-filter-invitees$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::QuickFilterInvitationUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/quick-filter-invitees` answers.
pub struct QuickFilterInviteeListThen(::httpmock::Then);
impl QuickFilterInviteeListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/remove-invitation-policy-user-attribution` a mock answers.
pub struct RemovePolicyUserAttributionWhen(::httpmock::When);
impl RemovePolicyUserAttributionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/remove-invitation-policy-user-attribution$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::invitations::RemoveInvitationPolicyUserAttributionDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/remove-invitation-policy-user-attribution` answers.
pub struct RemovePolicyUserAttributionThen(::httpmock::Then);
impl RemovePolicyUserAttributionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/remove-invitation-policy-user-attributions-batch` a mock answers.
pub struct RemovePolicyUserAttributionsBatchWhen(::httpmock::When);
impl RemovePolicyUserAttributionsBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/remove-invitation-policy-user-attributions-batch$")
                    .unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::invitations::RemoveInvitationPolicyUserAttributionsBatchDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/remove-invitation-policy-user-attributions-batch` answers.
pub struct RemovePolicyUserAttributionsBatchThen(::httpmock::Then);
impl RemovePolicyUserAttributionsBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/revert-roster-invitation` a mock answers.
pub struct RevertRosterInvitationWhen(::httpmock::When);
impl RevertRosterInvitationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revert-roster-invitation$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::RevertRosterInvitationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/revert-roster-invitation` answers.
pub struct RevertRosterInvitationThen(::httpmock::Then);
impl RevertRosterInvitationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/revert-roster-invitation-batch` a mock answers.
pub struct RevertRosterInvitationBatchWhen(::httpmock::When);
impl RevertRosterInvitationBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/revert-roster-invitation-batch$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::RevertRosterInvitationBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/revert-roster-invitation-batch` answers.
pub struct RevertRosterInvitationBatchThen(::httpmock::Then);
impl RevertRosterInvitationBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/send-roster-invitation` a mock answers.
pub struct SendRosterInvitationWhen(::httpmock::When);
impl SendRosterInvitationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/send-roster-invitation$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::SendRosterInvitationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/send-roster-invitation` answers.
pub struct SendRosterInvitationThen(::httpmock::Then);
impl SendRosterInvitationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/send-roster-invitation-batch` a mock answers.
pub struct SendRosterInvitationBatchWhen(::httpmock::When);
impl SendRosterInvitationBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/send-roster-invitation-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::SendRosterInvitationBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/send-roster-invitation-batch` answers.
pub struct SendRosterInvitationBatchThen(::httpmock::Then);
impl SendRosterInvitationBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-invitation-policy` a mock answers.
pub struct UpdateInvitationPolicyWhen(::httpmock::When);
impl UpdateInvitationPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-invitation-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::UpdateInvitationPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-invitation-policy` answers.
pub struct UpdateInvitationPolicyThen(::httpmock::Then);
impl UpdateInvitationPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-invitation-policy-email-template` a mock answers.
pub struct UpdateInviteEmailTemplateWhen(::httpmock::When);
impl UpdateInviteEmailTemplateWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-policy-email-template$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shared::UpdateEmailTemplateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-invitation-policy-email-template` answers.
pub struct UpdateInviteEmailTemplateThen(::httpmock::Then);
impl UpdateInviteEmailTemplateThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-invitation-policy-extends-fields` a mock answers.
pub struct UpdateRegisterExtendsFieldsWhen(::httpmock::When);
impl UpdateRegisterExtendsFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-policy-extends-fields$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::PolicyExtendsFieldsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-invitation-policy-extends-fields` answers.
pub struct UpdateRegisterExtendsFieldsThen(::httpmock::Then);
impl UpdateRegisterExtendsFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-invitation-roster` a mock answers.
pub struct UpdateInvitationRosterWhen(::httpmock::When);
impl UpdateInvitationRosterWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-invitation-roster$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::UpdateInvitationRosterDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-invitation-roster` answers.
pub struct UpdateInvitationRosterThen(::httpmock::Then);
impl UpdateInvitationRosterThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-invitation-roster-batch-bind-policy` a mock answers.
pub struct BatchBindPolicyWhen(::httpmock::When);
impl BatchBindPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-roster-batch-bind-policy$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::BatchBindPolicy) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-invitation-roster-batch-bind-policy` answers.
pub struct BatchBindPolicyThen(::httpmock::Then);
impl BatchBindPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-invitation-roster-batch-unbind-policy` a mock answers.
pub struct BatchUnbindPolicyWhen(::httpmock::When);
impl BatchUnbindPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-invitation-roster-batch-unbind-policy$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::BatchUnbindPolicy) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-invitation-roster-batch-unbind-policy` answers.
pub struct BatchUnbindPolicyThen(::httpmock::Then);
impl BatchUnbindPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-universal-invitation-settings` a mock answers.
pub struct UpdateUniversalInvitationSettingsWhen(::httpmock::When);
impl UpdateUniversalInvitationSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-universal-invitation-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::invitations::UpdateUniversalInvitationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-universal-invitation-settings` answers.
pub struct UpdateUniversalInvitationSettingsThen(::httpmock::Then);
impl UpdateUniversalInvitationSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::invitations::AppValidateRuleDto {
    content: "content",
    error_message: "errorMessage",
    i18n: "i18n",
    type_: "type",
});
identity_facade_core::to_wire!(crate::invitations::CommonUserDto {
    display_name: "displayName",
    id: "id",
    photo: "photo",
});
identity_facade_core::to_wire!(crate::invitations::DepartmentI18nDto { name: "name" });
identity_facade_core::to_wire!(crate::invitations::ErrMsgI18nDto {
    error_message: "errorMessage",
});
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
identity_facade_core::to_wire!(crate::invitations::GenerateInvitationLinkDto { link: "link" });
identity_facade_core::to_wire!(crate::invitations::GetExtendsFieldsDto {
    extends_fields: "extendsFields",
});
identity_facade_core::to_wire!(crate::invitations::GetUniversalInvitationDto {
    admin_invitation_config: "adminInvitationConfig",
    enabled_member_invitation: "enabledMemberInvitation",
    member_invitation_config: "memberInvitationConfig",
});
identity_facade_core::to_wire!(crate::invitations::ImportExportTemplateRespDto {
    key: "key",
    url: "url",
});
identity_facade_core::to_wire!(crate::invitations::ImportInviteeDto {
    failed: "failed",
    insert_res: "insertRes",
    msg: "msg",
    success: "success",
});
identity_facade_core::to_wire!(crate::invitations::InvitationConfigDto {
    department_ids: "departmentIds",
    enabled_admin_consent: "enabledAdminConsent",
    expired_time_of_day: "expiredTimeOfDay",
    join_same_department: "joinSameDepartment",
});
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
identity_facade_core::to_wire!(crate::invitations::InvitationPostRespDto {
    code: "code",
    description: "description",
    id: "id",
    name: "name",
});
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
identity_facade_core::to_wire!(crate::invitations::InvitationRosterPaginationDto {
    list: "list",
    total_count: "totalCount",
});
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
identity_facade_core::to_wire!(crate::invitations::InvitationUserPaginationDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::invitations::PaginationInvitationPolicyDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(
    crate::invitations::PaginationUniversalInvitationApplicantDataDto {
        list: "list",
        total_count: "totalCount",
    }
);
identity_facade_core::to_wire!(crate::invitations::QuickFilterInviteePaginationDto {
    list: "list",
    total_count: "totalCount",
});
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
identity_facade_core::to_wire!(
    enum crate ::invitations::UserAttributionDtoTargetDetail { Department, Post, Role,
    Group, Unknown }
);
identity_facade_core::to_wire!(crate::invitations::UserAttributionPaginationDto {
    list: "list",
    total_count: "totalCount",
});
