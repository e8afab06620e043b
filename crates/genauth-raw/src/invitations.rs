// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation, Paging,
    Parameter, Receipt, Redacted, Reply, Secret,
};

/// Facts of `POST /api/v3/add-invitation-policy-user-attribution`.
pub static ADD_POLICY_USER_ATTRIBUTION: Operation = Operation::new(
    "addPolicyUserAttribution",
    http::Method::POST,
    "/api/v3/add-invitation-policy-user-attribution",
    "invitations",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/add-invitation-policy-user-attribution`, made by [`add_policy_user_attribution`](crate::Client::add_policy_user_attribution).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddPolicyUserAttributionCall {
    call: Call,
}

impl AddPolicyUserAttributionCall {
    /// The JSON body. Required. `AddInvitationPolicyUserAttributionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<AddInvitationPolicyUserAttributionDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<UserAttributionDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/add-invitation-policy-user-attribution`
    ///
    /// Required: the body.
    /// Success is 200 with `UserAttributionDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_policy_user_attribution(&self) -> AddPolicyUserAttributionCall {
        AddPolicyUserAttributionCall {
            call: self.transport.call(&ADD_POLICY_USER_ATTRIBUTION),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/add-invitation-policy-user-attributions-batch`, made by [`add_policy_user_attributions_batch`](crate::Client::add_policy_user_attributions_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddPolicyUserAttributionsBatchCall {
    call: Call,
}

impl AddPolicyUserAttributionsBatchCall {
    /// The JSON body. Required. `AddInvitationPolicyUserAttributionsBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<AddInvitationPolicyUserAttributionsBatchDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/add-invitation-policy-user-attributions-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_policy_user_attributions_batch(&self) -> AddPolicyUserAttributionsBatchCall {
        AddPolicyUserAttributionsBatchCall {
            call: self.transport.call(&ADD_POLICY_USER_ATTRIBUTIONS_BATCH),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/batch-approval-universal-invitation-applicants`, made by [`approve_universal_invitation_applicants`](crate::Client::approve_universal_invitation_applicants).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ApproveUniversalInvitationApplicantsCall {
    call: Call,
}

impl ApproveUniversalInvitationApplicantsCall {
    /// The JSON body. Required. `ApprovalUniversalInvitationApplicantDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ApprovalUniversalInvitationApplicantDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/batch-approval-universal-invitation-applicants`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn approve_universal_invitation_applicants(
        &self,
    ) -> ApproveUniversalInvitationApplicantsCall {
        ApproveUniversalInvitationApplicantsCall {
            call: self
                .transport
                .call(&APPROVE_UNIVERSAL_INVITATION_APPLICANTS),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/batch-delete-invitation-invitees`, made by [`delete_invitation_invitees`](crate::Client::delete_invitation_invitees).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteInvitationInviteesCall {
    call: Call,
}

impl DeleteInvitationInviteesCall {
    /// The JSON body. Required. `DeleteRosterUsersDto`.
    pub fn body(mut self, value: impl TryInto<DeleteRosterUsersDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/batch-delete-invitation-invitees`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_invitation_invitees(&self) -> DeleteInvitationInviteesCall {
        DeleteInvitationInviteesCall {
            call: self.transport.call(&DELETE_INVITATION_INVITEES),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/batch-reject-universal-invitation-applicant`, made by [`reject_universal_invitation_applicants`](crate::Client::reject_universal_invitation_applicants).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RejectUniversalInvitationApplicantsCall {
    call: Call,
}

impl RejectUniversalInvitationApplicantsCall {
    /// The JSON body. Required. `ApprovalUniversalInvitationApplicantDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ApprovalUniversalInvitationApplicantDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/batch-reject-universal-invitation-applicant`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn reject_universal_invitation_applicants(
        &self,
    ) -> RejectUniversalInvitationApplicantsCall {
        RejectUniversalInvitationApplicantsCall {
            call: self.transport.call(&REJECT_UNIVERSAL_INVITATION_APPLICANTS),
        }
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
.enveloped();
/// `POST /api/v3/copy-invitation-policy-by-id`, made by [`copy_invitation_policy_by_id`](crate::Client::copy_invitation_policy_by_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CopyInvitationPolicyByIdCall {
    call: Call,
}

impl CopyInvitationPolicyByIdCall {
    /// The JSON body. Required. `CopyInvitationPolicyDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CopyInvitationPolicyDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/copy-invitation-policy-by-id`
    ///
    /// Required: the body.
    /// Success is 200 with any JSON value.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn copy_invitation_policy_by_id(&self) -> CopyInvitationPolicyByIdCall {
        CopyInvitationPolicyByIdCall {
            call: self.transport.call(&COPY_INVITATION_POLICY_BY_ID),
        }
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
.enveloped()
.secrets(&["custom"]);
/// `POST /api/v3/create-invitation-policy`, made by [`create_invitation_policy`](crate::Client::create_invitation_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateInvitationPolicyCall {
    call: Call,
}

impl CreateInvitationPolicyCall {
    /// The JSON body. Required. `CreateInvitationPolicyDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateInvitationPolicyDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-invitation-policy`
    ///
    /// Required: the body.
    /// Success is 200 with any JSON value.
    /// Secrets in it: `custom`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_invitation_policy(&self) -> CreateInvitationPolicyCall {
        CreateInvitationPolicyCall {
            call: self.transport.call(&CREATE_INVITATION_POLICY),
        }
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
.enveloped();
/// `POST /api/v3/create-invitation-roster`, made by [`create_invitation_roster`](crate::Client::create_invitation_roster).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateInvitationRosterCall {
    call: Call,
}

impl CreateInvitationRosterCall {
    /// The JSON body. Required. `CreateInvitationRosterDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateInvitationRosterDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationRosterDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-invitation-roster`
    ///
    /// Required: the body.
    /// Success is 200 with `InvitationRosterDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_invitation_roster(&self) -> CreateInvitationRosterCall {
        CreateInvitationRosterCall {
            call: self.transport.call(&CREATE_INVITATION_ROSTER),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-invitation-policies-batch`, made by [`batch_delete_invitation_policies`](crate::Client::batch_delete_invitation_policies).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BatchDeleteInvitationPoliciesCall {
    call: Call,
}

impl BatchDeleteInvitationPoliciesCall {
    /// The JSON body. Required. `DeleteInvitationPolicyByIdsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteInvitationPolicyByIdsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-invitation-policies-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_delete_invitation_policies(&self) -> BatchDeleteInvitationPoliciesCall {
        BatchDeleteInvitationPoliciesCall {
            call: self.transport.call(&BATCH_DELETE_INVITATION_POLICIES),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-invitation-roster`, made by [`delete_invitation_roster`](crate::Client::delete_invitation_roster).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteInvitationRosterCall {
    call: Call,
}

impl DeleteInvitationRosterCall {
    /// The JSON body. Required. `DeleteInvitationRosterDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteInvitationRosterDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-invitation-roster`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_invitation_roster(&self) -> DeleteInvitationRosterCall {
        DeleteInvitationRosterCall {
            call: self.transport.call(&DELETE_INVITATION_ROSTER),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-invitation-rosters-batch`, made by [`delete_invitation_roster_batch`](crate::Client::delete_invitation_roster_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteInvitationRosterBatchCall {
    call: Call,
}

impl DeleteInvitationRosterBatchCall {
    /// The JSON body. Required. `DeleteInvitationRosterBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteInvitationRosterBatchDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-invitation-rosters-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_invitation_roster_batch(&self) -> DeleteInvitationRosterBatchCall {
        DeleteInvitationRosterBatchCall {
            call: self.transport.call(&DELETE_INVITATION_ROSTER_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/filter-universal-invitation-applicants`.
pub static FILTER_UNIVERSAL_INVITATION_APPLICANTS: Operation = Operation::new(
    "filter",
    http::Method::POST,
    "/api/v3/filter-universal-invitation-applicants",
    "invitations",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/filter-universal-invitation-applicants`, made by [`filter_universal_invitation_applicants`](crate::Client::filter_universal_invitation_applicants).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FilterUniversalInvitationApplicantsCall {
    call: Call,
}

impl FilterUniversalInvitationApplicantsCall {
    /// The JSON body. Required. `PaginationUniversalInvitationApplicantQueryDto`.
    pub fn body(
        mut self,
        value: impl TryInto<PaginationUniversalInvitationApplicantQueryDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginationUniversalInvitationApplicantDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/filter-universal-invitation-applicants`
    ///
    /// Required: the body.
    /// Success is 200 with `PaginationUniversalInvitationApplicantDataDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn filter_universal_invitation_applicants(
        &self,
    ) -> FilterUniversalInvitationApplicantsCall {
        FilterUniversalInvitationApplicantsCall {
            call: self.transport.call(&FILTER_UNIVERSAL_INVITATION_APPLICANTS),
        }
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
/// `POST /api/v3/generate-universal-invitation-link`, made by [`generate_universal_invitation`](crate::Client::generate_universal_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GenerateUniversalInvitationCall {
    call: Call,
}

impl GenerateUniversalInvitationCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GenerateInvitationLinkDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/generate-universal-invitation-link`
    ///
    /// Success is 200 with `GenerateInvitationLinkDto`.
    /// Secrets in it: `link`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn generate_universal_invitation(&self) -> GenerateUniversalInvitationCall {
        GenerateUniversalInvitationCall {
            call: self.transport.call(&GENERATE_UNIVERSAL_INVITATION),
        }
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
/// `GET /api/v3/get-invitation-policy`, made by [`get_policy_detail_by_id`](crate::Client::get_policy_detail_by_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPolicyDetailByIdCall {
    call: Call,
}

impl GetPolicyDetailByIdCall {
    /// Query parameter `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("policyId", value.try_into());
        self
    }

    /// Query parameter `rosterId`: a text.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("rosterId", value.try_into());
        self
    }

    /// Query parameter `withCreatorDetail`: true or false. Unset, the vendor takes `false`.
    pub fn with_creator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCreatorDetail", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-invitation-policy`
    ///
    /// Required: `policyId`.
    /// Success is 200 with any JSON value.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_policy_detail_by_id(&self) -> GetPolicyDetailByIdCall {
        GetPolicyDetailByIdCall {
            call: self.transport.call(&GET_POLICY_DETAIL_BY_ID),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/get-invitation-policy-email-template`, made by [`get_invite_email_template`](crate::Client::get_invite_email_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInviteEmailTemplateCall {
    call: Call,
}

impl GetInviteEmailTemplateCall {
    /// The JSON body. Required. `EmailTemplateQueryDto`.
    pub fn body(
        mut self,
        value: impl TryInto<EmailTemplateQueryDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::EmailTemplateDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-invitation-policy-email-template`
    ///
    /// Required: the body.
    /// Success is 200 with `EmailTemplateDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_invite_email_template(&self) -> GetInviteEmailTemplateCall {
        GetInviteEmailTemplateCall {
            call: self.transport.call(&GET_INVITE_EMAIL_TEMPLATE),
        }
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
/// `GET /api/v3/get-invitation-policy-user-attribution`, made by [`get_policy_user_attribution_detail`](crate::Client::get_policy_user_attribution_detail).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPolicyUserAttributionDetailCall {
    call: Call,
}

impl GetPolicyUserAttributionDetailCall {
    /// Query parameter `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("id", value.try_into());
        self
    }

    /// Query parameter `withTargetDetail`: true or false.
    pub fn with_target_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withTargetDetail", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<UserAttributionDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-invitation-policy-user-attribution`
    ///
    /// Required: `id`.
    /// Success is 200 with `UserAttributionDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_policy_user_attribution_detail(&self) -> GetPolicyUserAttributionDetailCall {
        GetPolicyUserAttributionDetailCall {
            call: self.transport.call(&GET_POLICY_USER_ATTRIBUTION_DETAIL),
        }
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
/// `GET /api/v3/get-invitation-roster`, made by [`get_invitation_roster`](crate::Client::get_invitation_roster).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInvitationRosterCall {
    call: Call,
}

impl GetInvitationRosterCall {
    /// Query parameter `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("rosterId", value.try_into());
        self
    }

    /// Query parameter `withAssignedPolicy`: true or false. Unset, the vendor takes `false`.
    pub fn with_assigned_policy(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withAssignedPolicy", value.try_into());
        self
    }

    /// Query parameter `withCreatorDetail`: true or false. Unset, the vendor takes `false`.
    pub fn with_creator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCreatorDetail", value.try_into());
        self
    }

    /// Query parameter `withUserCount`: true or false. Unset, the vendor takes `false`.
    pub fn with_user_count(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withUserCount", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationRosterDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-invitation-roster`
    ///
    /// Required: `rosterId`.
    /// Success is 200 with `InvitationRosterDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_invitation_roster(&self) -> GetInvitationRosterCall {
        GetInvitationRosterCall {
            call: self.transport.call(&GET_INVITATION_ROSTER),
        }
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
/// `GET /api/v3/get-universal-invitation-settings`, made by [`get_universal_invitation_settings`](crate::Client::get_universal_invitation_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUniversalInvitationSettingsCall {
    call: Call,
}

impl GetUniversalInvitationSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetUniversalInvitationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-universal-invitation-settings`
    ///
    /// Success is 200 with `GetUniversalInvitationDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_universal_invitation_settings(&self) -> GetUniversalInvitationSettingsCall {
        GetUniversalInvitationSettingsCall {
            call: self.transport.call(&GET_UNIVERSAL_INVITATION_SETTINGS),
        }
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
.enveloped()
.idempotent()
.secrets(&["key", "url"]);
/// `POST /api/v3/invitation-invitee/export`, made by [`export_invitation_invitees`](crate::Client::export_invitation_invitees).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ExportInvitationInviteesCall {
    call: Call,
}

impl ExportInvitationInviteesCall {
    /// The JSON body. Required. `ExportUsersDto`.
    pub fn body(mut self, value: impl TryInto<ExportUsersDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ImportExportTemplateRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/invitation-invitee/export`
    ///
    /// Required: the body.
    /// Success is 200 with `ImportExportTemplateRespDto`.
    /// Secrets in it: `key`, `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn export_invitation_invitees(&self) -> ExportInvitationInviteesCall {
        ExportInvitationInviteesCall {
            call: self.transport.call(&EXPORT_INVITATION_INVITEES),
        }
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
.enveloped();
/// `POST /api/v3/invitation-invitee/import`, made by [`import_invitation_invitees`](crate::Client::import_invitation_invitees).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ImportInvitationInviteesCall {
    call: Call,
}

impl ImportInvitationInviteesCall {
    /// The JSON body. Required. `ImportUsersDto`.
    pub fn body(mut self, value: impl TryInto<ImportUsersDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ImportInviteeDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/invitation-invitee/import`
    ///
    /// Required: the body.
    /// Success is 200 with `ImportInviteeDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_invitation_invitees(&self) -> ImportInvitationInviteesCall {
        ImportInvitationInviteesCall {
            call: self.transport.call(&IMPORT_INVITATION_INVITEES),
        }
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
/// `GET /api/v3/invitation-invitee/template`, made by [`get_invitation_invitees_template`](crate::Client::get_invitation_invitees_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInvitationInviteesTemplateCall {
    call: Call,
}

impl GetInvitationInviteesTemplateCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ImportExportTemplateRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/invitation-invitee/template`
    ///
    /// Success is 200 with `ImportExportTemplateRespDto`.
    /// Secrets in it: `key`, `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_invitation_invitees_template(&self) -> GetInvitationInviteesTemplateCall {
        GetInvitationInviteesTemplateCall {
            call: self.transport.call(&GET_INVITATION_INVITEES_TEMPLATE),
        }
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
/// `POST /api/v3/invitation-invitee/upload`, made by [`upload_invitation_invitees`](crate::Client::upload_invitation_invitees).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadInvitationInviteesCall {
    call: Call,
}

impl UploadInvitationInviteesCall {
    /// Query parameter `private`: true or false. Required.
    pub fn private(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("private", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ImportExportTemplateRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/invitation-invitee/upload`
    ///
    /// Required: `private`.
    /// Success is 200 with `ImportExportTemplateRespDto`.
    /// Secrets in it: `key`, `url`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn upload_invitation_invitees(&self) -> UploadInvitationInviteesCall {
        UploadInvitationInviteesCall {
            call: self.transport.call(&UPLOAD_INVITATION_INVITEES),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-invitation-invitees`, made by [`list_invitation_invitees`](crate::Client::list_invitation_invitees).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInvitationInviteesCall {
    call: Call,
}

impl ListInvitationInviteesCall {
    /// The JSON body. Required. `ListInvitationUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListInvitationUserDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationUserPaginationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-invitation-invitees`
    ///
    /// Required: the body.
    /// Success is 200 with `InvitationUserPaginationDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_invitees(&self) -> ListInvitationInviteesCall {
        ListInvitationInviteesCall {
            call: self.transport.call(&LIST_INVITATION_INVITEES),
        }
    }
}

/// Facts of `POST /api/v3/list-invitation-policies`.
pub static LIST_INVITATION_POLICIES: Operation = Operation::new(
    "listInvitationPolicies",
    http::Method::POST,
    "/api/v3/list-invitation-policies",
    "invitations",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-invitation-policies`, made by [`list_invitation_policies`](crate::Client::list_invitation_policies).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInvitationPoliciesCall {
    call: Call,
}

impl ListInvitationPoliciesCall {
    /// The JSON body. Required. `PaginationInvitationPolicyQueryDto`.
    pub fn body(
        mut self,
        value: impl TryInto<PaginationInvitationPolicyQueryDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginationInvitationPolicyDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-invitation-policies`
    ///
    /// Required: the body.
    /// Success is 200 with `PaginationInvitationPolicyDataDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_policies(&self) -> ListInvitationPoliciesCall {
        ListInvitationPoliciesCall {
            call: self.transport.call(&LIST_INVITATION_POLICIES),
        }
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
/// `GET /api/v3/list-invitation-policy-extends-fields`, made by [`list_register_extends_fields`](crate::Client::list_register_extends_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListRegisterExtendsFieldsCall {
    call: Call,
}

impl ListRegisterExtendsFieldsCall {
    /// Query parameter `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("policyId", value.try_into());
        self
    }

    /// Query parameter `rosterId`: a text.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("rosterId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetExtendsFieldsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-invitation-policy-extends-fields`
    ///
    /// Required: `policyId`.
    /// Success is 200 with `GetExtendsFieldsDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_register_extends_fields(&self) -> ListRegisterExtendsFieldsCall {
        ListRegisterExtendsFieldsCall {
            call: self.transport.call(&LIST_REGISTER_EXTENDS_FIELDS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/list-invitation-policy-user-attributions`, made by [`list_policy_user_attribution_detail`](crate::Client::list_policy_user_attribution_detail).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPolicyUserAttributionDetailCall {
    call: Call,
}

impl ListPolicyUserAttributionDetailCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("policyId", value.try_into());
        self
    }

    /// Query parameter `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<InvitationTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Query parameter `withTargetDetail`: true or false.
    pub fn with_target_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withTargetDetail", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<UserAttributionPaginationDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-invitation-policy-user-attributions`
    ///
    /// Required: `policyId`, `targetType`.
    /// Success is 200 with a list of `UserAttributionPaginationDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_policy_user_attribution_detail(&self) -> ListPolicyUserAttributionDetailCall {
        ListPolicyUserAttributionDetailCall {
            call: self.transport.call(&LIST_POLICY_USER_ATTRIBUTION_DETAIL),
        }
    }
}

/// Facts of `POST /api/v3/list-invitation-rosters`.
pub static LIST_INVITATION_ROSTER: Operation = Operation::new(
    "listInvitationRoster",
    http::Method::POST,
    "/api/v3/list-invitation-rosters",
    "invitations",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-invitation-rosters`, made by [`list_invitation_roster`](crate::Client::list_invitation_roster).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInvitationRosterCall {
    call: Call,
}

impl ListInvitationRosterCall {
    /// The JSON body. Required. `ListInvitationRosterDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListInvitationRosterDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationRosterPaginationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-invitation-rosters`
    ///
    /// Required: the body.
    /// Success is 200 with `InvitationRosterPaginationDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_roster(&self) -> ListInvitationRosterCall {
        ListInvitationRosterCall {
            call: self.transport.call(&LIST_INVITATION_ROSTER),
        }
    }
}

/// Facts of `POST /api/v3/list-invitation-rosters-by-no-policy-id`.
pub static LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID: Operation = Operation::new(
    "listInvitationRostersByNonPolicyId",
    http::Method::POST,
    "/api/v3/list-invitation-rosters-by-no-policy-id",
    "invitations",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-invitation-rosters-by-no-policy-id`, made by [`list_invitation_rosters_by_non_policy_id`](crate::Client::list_invitation_rosters_by_non_policy_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInvitationRostersByNonPolicyIdCall {
    call: Call,
}

impl ListInvitationRostersByNonPolicyIdCall {
    /// The JSON body. Required. `ListInvitationRosterDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListInvitationRosterDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationRosterPaginationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-invitation-rosters-by-no-policy-id`
    ///
    /// Required: the body.
    /// Success is 200 with `InvitationRosterPaginationDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_rosters_by_non_policy_id(
        &self,
    ) -> ListInvitationRostersByNonPolicyIdCall {
        ListInvitationRostersByNonPolicyIdCall {
            call: self
                .transport
                .call(&LIST_INVITATION_ROSTERS_BY_NON_POLICY_ID),
        }
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
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-invitation-rosters-by-policy-id`, made by [`list_invitation_rosters_by_policy_id`](crate::Client::list_invitation_rosters_by_policy_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListInvitationRostersByPolicyIdCall {
    call: Call,
}

impl ListInvitationRostersByPolicyIdCall {
    /// The JSON body. Required. `ListInvitationRosterByPolicyIdDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListInvitationRosterByPolicyIdDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationRosterPaginationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-invitation-rosters-by-policy-id`
    ///
    /// Required: the body.
    /// Success is 200 with `InvitationRosterPaginationDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_invitation_rosters_by_policy_id(&self) -> ListInvitationRostersByPolicyIdCall {
        ListInvitationRostersByPolicyIdCall {
            call: self.transport.call(&LIST_INVITATION_ROSTERS_BY_POLICY_ID),
        }
    }
}

/// Facts of `POST /api/v3/quick-filter-invitees`.
pub static QUICK_FILTER_INVITEE_LIST: Operation = Operation::new(
    "quickFilterInviteeList",
    http::Method::POST,
    "/api/v3/quick-filter-invitees",
    "invitations",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/quick-filter-invitees`, made by [`quick_filter_invitee_list`](crate::Client::quick_filter_invitee_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QuickFilterInviteeListCall {
    call: Call,
}

impl QuickFilterInviteeListCall {
    /// The JSON body. Required. `QuickFilterInvitationUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<QuickFilterInvitationUserDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<QuickFilterInviteePaginationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/quick-filter-invitees`
    ///
    /// Required: the body.
    /// Success is 200 with `QuickFilterInviteePaginationDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn quick_filter_invitee_list(&self) -> QuickFilterInviteeListCall {
        QuickFilterInviteeListCall {
            call: self.transport.call(&QUICK_FILTER_INVITEE_LIST),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/remove-invitation-policy-user-attribution`, made by [`remove_policy_user_attribution`](crate::Client::remove_policy_user_attribution).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemovePolicyUserAttributionCall {
    call: Call,
}

impl RemovePolicyUserAttributionCall {
    /// The JSON body. Required. `RemoveInvitationPolicyUserAttributionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RemoveInvitationPolicyUserAttributionDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/remove-invitation-policy-user-attribution`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_policy_user_attribution(&self) -> RemovePolicyUserAttributionCall {
        RemovePolicyUserAttributionCall {
            call: self.transport.call(&REMOVE_POLICY_USER_ATTRIBUTION),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/remove-invitation-policy-user-attributions-batch`, made by [`remove_policy_user_attributions_batch`](crate::Client::remove_policy_user_attributions_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemovePolicyUserAttributionsBatchCall {
    call: Call,
}

impl RemovePolicyUserAttributionsBatchCall {
    /// The JSON body. Required. `RemoveInvitationPolicyUserAttributionsBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RemoveInvitationPolicyUserAttributionsBatchDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/remove-invitation-policy-user-attributions-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_policy_user_attributions_batch(&self) -> RemovePolicyUserAttributionsBatchCall {
        RemovePolicyUserAttributionsBatchCall {
            call: self.transport.call(&REMOVE_POLICY_USER_ATTRIBUTIONS_BATCH),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/revert-roster-invitation`, made by [`revert_roster_invitation`](crate::Client::revert_roster_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevertRosterInvitationCall {
    call: Call,
}

impl RevertRosterInvitationCall {
    /// The JSON body. Required. `RevertRosterInvitationDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RevertRosterInvitationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/revert-roster-invitation`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revert_roster_invitation(&self) -> RevertRosterInvitationCall {
        RevertRosterInvitationCall {
            call: self.transport.call(&REVERT_ROSTER_INVITATION),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/revert-roster-invitation-batch`, made by [`revert_roster_invitation_batch`](crate::Client::revert_roster_invitation_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevertRosterInvitationBatchCall {
    call: Call,
}

impl RevertRosterInvitationBatchCall {
    /// The JSON body. Required. `RevertRosterInvitationBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RevertRosterInvitationBatchDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/revert-roster-invitation-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revert_roster_invitation_batch(&self) -> RevertRosterInvitationBatchCall {
        RevertRosterInvitationBatchCall {
            call: self.transport.call(&REVERT_ROSTER_INVITATION_BATCH),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/send-roster-invitation`, made by [`send_roster_invitation`](crate::Client::send_roster_invitation).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SendRosterInvitationCall {
    call: Call,
}

impl SendRosterInvitationCall {
    /// The JSON body. Required. `SendRosterInvitationDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SendRosterInvitationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/send-roster-invitation`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn send_roster_invitation(&self) -> SendRosterInvitationCall {
        SendRosterInvitationCall {
            call: self.transport.call(&SEND_ROSTER_INVITATION),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/send-roster-invitation-batch`, made by [`send_roster_invitation_batch`](crate::Client::send_roster_invitation_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SendRosterInvitationBatchCall {
    call: Call,
}

impl SendRosterInvitationBatchCall {
    /// The JSON body. Required. `SendRosterInvitationBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SendRosterInvitationBatchDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/send-roster-invitation-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn send_roster_invitation_batch(&self) -> SendRosterInvitationBatchCall {
        SendRosterInvitationBatchCall {
            call: self.transport.call(&SEND_ROSTER_INVITATION_BATCH),
        }
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
.enveloped()
.secrets(&["custom"]);
/// `POST /api/v3/update-invitation-policy`, made by [`update_invitation_policy`](crate::Client::update_invitation_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInvitationPolicyCall {
    call: Call,
}

impl UpdateInvitationPolicyCall {
    /// The JSON body. Required. `UpdateInvitationPolicyDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInvitationPolicyDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-invitation-policy`
    ///
    /// Required: the body.
    /// Success is 200 with any JSON value.
    /// Secrets in it: `custom`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_invitation_policy(&self) -> UpdateInvitationPolicyCall {
        UpdateInvitationPolicyCall {
            call: self.transport.call(&UPDATE_INVITATION_POLICY),
        }
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
.enveloped();
/// `POST /api/v3/update-invitation-policy-email-template`, made by [`update_invite_email_template`](crate::Client::update_invite_email_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInviteEmailTemplateCall {
    call: Call,
}

impl UpdateInviteEmailTemplateCall {
    /// The JSON body. Required. `UpdateEmailTemplateDto`.
    pub fn body(
        mut self,
        value: impl TryInto<crate::shared::UpdateEmailTemplateDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::EmailTemplateDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-invitation-policy-email-template`
    ///
    /// Required: the body.
    /// Success is 200 with `EmailTemplateDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_invite_email_template(&self) -> UpdateInviteEmailTemplateCall {
        UpdateInviteEmailTemplateCall {
            call: self.transport.call(&UPDATE_INVITE_EMAIL_TEMPLATE),
        }
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
.enveloped();
/// `POST /api/v3/update-invitation-policy-extends-fields`, made by [`update_register_extends_fields`](crate::Client::update_register_extends_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateRegisterExtendsFieldsCall {
    call: Call,
}

impl UpdateRegisterExtendsFieldsCall {
    /// The JSON body. Required. `PolicyExtendsFieldsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<PolicyExtendsFieldsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetExtendsFieldsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-invitation-policy-extends-fields`
    ///
    /// Required: the body.
    /// Success is 200 with `GetExtendsFieldsDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_register_extends_fields(&self) -> UpdateRegisterExtendsFieldsCall {
        UpdateRegisterExtendsFieldsCall {
            call: self.transport.call(&UPDATE_REGISTER_EXTENDS_FIELDS),
        }
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
.enveloped();
/// `POST /api/v3/update-invitation-roster`, made by [`update_invitation_roster`](crate::Client::update_invitation_roster).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInvitationRosterCall {
    call: Call,
}

impl UpdateInvitationRosterCall {
    /// The JSON body. Required. `UpdateInvitationRosterDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInvitationRosterDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InvitationRosterDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-invitation-roster`
    ///
    /// Required: the body.
    /// Success is 200 with `InvitationRosterDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_invitation_roster(&self) -> UpdateInvitationRosterCall {
        UpdateInvitationRosterCall {
            call: self.transport.call(&UPDATE_INVITATION_ROSTER),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-invitation-roster-batch-bind-policy`, made by [`batch_bind_policy`](crate::Client::batch_bind_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BatchBindPolicyCall {
    call: Call,
}

impl BatchBindPolicyCall {
    /// The JSON body. Required. `BatchBindPolicy`.
    pub fn body(mut self, value: impl TryInto<BatchBindPolicy, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-invitation-roster-batch-bind-policy`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_bind_policy(&self) -> BatchBindPolicyCall {
        BatchBindPolicyCall {
            call: self.transport.call(&BATCH_BIND_POLICY),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-invitation-roster-batch-unbind-policy`, made by [`batch_unbind_policy`](crate::Client::batch_unbind_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BatchUnbindPolicyCall {
    call: Call,
}

impl BatchUnbindPolicyCall {
    /// The JSON body. Required. `BatchUnbindPolicy`.
    pub fn body(mut self, value: impl TryInto<BatchUnbindPolicy, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-invitation-roster-batch-unbind-policy`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_unbind_policy(&self) -> BatchUnbindPolicyCall {
        BatchUnbindPolicyCall {
            call: self.transport.call(&BATCH_UNBIND_POLICY),
        }
    }
}

/// Facts of `POST /api/v3/update-universal-invitation-settings`.
pub static UPDATE_UNIVERSAL_INVITATION_SETTINGS: Operation = Operation::new(
    "updateUniversalInvitation",
    http::Method::POST,
    "/api/v3/update-universal-invitation-settings",
    "invitations",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/update-universal-invitation-settings`, made by [`update_universal_invitation_settings`](crate::Client::update_universal_invitation_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateUniversalInvitationSettingsCall {
    call: Call,
}

impl UpdateUniversalInvitationSettingsCall {
    /// The JSON body. Required. `UpdateUniversalInvitationDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateUniversalInvitationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetUniversalInvitationDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-universal-invitation-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `GetUniversalInvitationDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_universal_invitation_settings(&self) -> UpdateUniversalInvitationSettingsCall {
        UpdateUniversalInvitationSettingsCall {
            call: self.transport.call(&UPDATE_UNIVERSAL_INVITATION_SETTINGS),
        }
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

/// Object `AddInvitationPolicyUserAttributionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddInvitationPolicyUserAttributionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<InvitationTargetType>,
}

impl AddInvitationPolicyUserAttributionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddInvitationPolicyUserAttributionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
        checks.required_when(
            "namespace",
            self.namespace.is_some(),
            self.target_type == Some(InvitationTargetType::Role),
            "`targetType` is `role`",
        );
    }
}

/// Makes a [`AddInvitationPolicyUserAttributionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddInvitationPolicyUserAttributionDtoBuilder {
    checks: Checks,
    value: AddInvitationPolicyUserAttributionDto,
}

impl AddInvitationPolicyUserAttributionDtoBuilder {
    /// `namespace`: a text. Required when `targetType` is `role`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<InvitationTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddInvitationPolicyUserAttributionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddInvitationPolicyUserAttributionDtoBuilder>
    for AddInvitationPolicyUserAttributionDto
{
    type Error = Invalid;
    fn try_from(builder: AddInvitationPolicyUserAttributionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddInvitationPolicyUserAttributionDto);
/// Object `AddInvitationPolicyUserAttributionsBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddInvitationPolicyUserAttributionsBatchDto {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<List<InvitationPolicyUserAttributionListDto>>,
}

impl AddInvitationPolicyUserAttributionsBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddInvitationPolicyUserAttributionsBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`AddInvitationPolicyUserAttributionsBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddInvitationPolicyUserAttributionsBatchDtoBuilder {
    checks: Checks,
    value: AddInvitationPolicyUserAttributionsBatchDto,
}

impl AddInvitationPolicyUserAttributionsBatchDtoBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `targets`: a list of `InvitationPolicyUserAttributionListDto`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<List<InvitationPolicyUserAttributionListDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddInvitationPolicyUserAttributionsBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddInvitationPolicyUserAttributionsBatchDtoBuilder>
    for AddInvitationPolicyUserAttributionsBatchDto
{
    type Error = Invalid;
    fn try_from(
        builder: AddInvitationPolicyUserAttributionsBatchDtoBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddInvitationPolicyUserAttributionsBatchDto);
/// Object `AppValidateRuleDto`. Received.
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

/// One of a few texts `AppValidateRuleDto content`. Sent and received.
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
/// Object `AppValidateRuleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AppValidateRuleDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<AppValidateRuleDtoContent>,
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    error_message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    i18n: Option<ErrMsgI18nDtoInput>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<AppValidateRuleDtoType>,
}

impl AppValidateRuleDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AppValidateRuleDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("content", self.content.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`AppValidateRuleDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AppValidateRuleDtoInputBuilder {
    checks: Checks,
    value: AppValidateRuleDtoInput,
}

impl AppValidateRuleDtoInputBuilder {
    /// `content`: `AppValidateRuleDtoContent`. Required.
    pub fn content(
        mut self,
        value: impl TryInto<AppValidateRuleDtoContent, Error: Into<Invalid>>,
    ) -> Self {
        self.value.content = self.checks.take("content", value);
        self
    }

    /// `errorMessage`: a text.
    pub fn error_message(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.error_message = self.checks.take("errorMessage", value);
        self
    }

    /// `i18n`: `ErrMsgI18nDtoInput`.
    pub fn i18n(mut self, value: impl TryInto<ErrMsgI18nDtoInput, Error: Into<Invalid>>) -> Self {
        self.value.i18n = self.checks.take("i18n", value);
        self
    }

    /// `type`: `AppValidateRuleDtoType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<AppValidateRuleDtoType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AppValidateRuleDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AppValidateRuleDtoInputBuilder> for AppValidateRuleDtoInput {
    type Error = Invalid;
    fn try_from(builder: AppValidateRuleDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AppValidateRuleDtoInput);
/// One of a few texts `AppValidateRuleDto type`. Sent and received.
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
/// Object `ApprovalUniversalInvitationApplicantDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApprovalUniversalInvitationApplicantDto {
    #[serde(rename = "applicantIds", skip_serializing_if = "Option::is_none")]
    applicant_ids: Option<List<String>>,
}

impl ApprovalUniversalInvitationApplicantDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApprovalUniversalInvitationApplicantDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("applicantIds", self.applicant_ids.is_some());
    }
}

/// Makes a [`ApprovalUniversalInvitationApplicantDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApprovalUniversalInvitationApplicantDtoBuilder {
    checks: Checks,
    value: ApprovalUniversalInvitationApplicantDto,
}

impl ApprovalUniversalInvitationApplicantDtoBuilder {
    /// `applicantIds`: a list of texts. Required.
    pub fn applicant_ids(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.applicant_ids = self.checks.take("applicantIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApprovalUniversalInvitationApplicantDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApprovalUniversalInvitationApplicantDtoBuilder>
    for ApprovalUniversalInvitationApplicantDto
{
    type Error = Invalid;
    fn try_from(builder: ApprovalUniversalInvitationApplicantDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApprovalUniversalInvitationApplicantDto);
/// Object `BatchBindPolicy`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct BatchBindPolicy {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "rosterIds", skip_serializing_if = "Option::is_none")]
    roster_ids: Option<List<String>>,
}

impl BatchBindPolicy {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> BatchBindPolicyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("rosterIds", self.roster_ids.is_some());
    }
}

/// Makes a [`BatchBindPolicy`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct BatchBindPolicyBuilder {
    checks: Checks,
    value: BatchBindPolicy,
}

impl BatchBindPolicyBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `rosterIds`: a list of texts. Required.
    pub fn roster_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.roster_ids = self.checks.take("rosterIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<BatchBindPolicy, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<BatchBindPolicyBuilder> for BatchBindPolicy {
    type Error = Invalid;
    fn try_from(builder: BatchBindPolicyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(BatchBindPolicy);
/// Object `BatchUnbindPolicy`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct BatchUnbindPolicy {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "rosterIds", skip_serializing_if = "Option::is_none")]
    roster_ids: Option<List<String>>,
}

impl BatchUnbindPolicy {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> BatchUnbindPolicyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("rosterIds", self.roster_ids.is_some());
    }
}

/// Makes a [`BatchUnbindPolicy`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct BatchUnbindPolicyBuilder {
    checks: Checks,
    value: BatchUnbindPolicy,
}

impl BatchUnbindPolicyBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `rosterIds`: a list of texts. Required.
    pub fn roster_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.roster_ids = self.checks.take("rosterIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<BatchUnbindPolicy, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<BatchUnbindPolicyBuilder> for BatchUnbindPolicy {
    type Error = Invalid;
    fn try_from(builder: BatchUnbindPolicyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(BatchUnbindPolicy);
/// Object `CombineFilterItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CombineFilterItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<CombineFilterItemDtoOperator>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<CombineFilterItemDtoValue>,
}

impl CombineFilterItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CombineFilterItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("operator", self.operator.is_some());
        checks.required("type", self.type_.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Makes a [`CombineFilterItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CombineFilterItemDtoBuilder {
    checks: Checks,
    value: CombineFilterItemDto,
}

impl CombineFilterItemDtoBuilder {
    /// `operator`: `CombineFilterItemDtoOperator`. Required.
    pub fn operator(
        mut self,
        value: impl TryInto<CombineFilterItemDtoOperator, Error: Into<Invalid>>,
    ) -> Self {
        self.value.operator = self.checks.take("operator", value);
        self
    }

    /// `type`: a text. Required.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `value`: `CombineFilterItemDtoValue`. Required.
    pub fn value(
        mut self,
        value: impl TryInto<CombineFilterItemDtoValue, Error: Into<Invalid>>,
    ) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CombineFilterItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CombineFilterItemDtoBuilder> for CombineFilterItemDto {
    type Error = Invalid;
    fn try_from(builder: CombineFilterItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CombineFilterItemDto);
/// One of a few texts `CombineFilterItemDto operator`. Sent.
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
/// One of several shapes `CombineFilterItemDto value`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CombineFilterItemDtoValue {
    /// a text.
    Text(String),
    /// a whole number.
    Number(i64),
}

impl From<String> for CombineFilterItemDtoValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CombineFilterItemDtoValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for CombineFilterItemDtoValue {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// Object `CombineFiltersBaseDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CombineFiltersBaseDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filters: Option<List<CombineFilterItemDto>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<CombineFiltersBaseDtoType>,
}

impl CombineFiltersBaseDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CombineFiltersBaseDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("filters", self.filters.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CombineFiltersBaseDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CombineFiltersBaseDtoBuilder {
    checks: Checks,
    value: CombineFiltersBaseDto,
}

impl CombineFiltersBaseDtoBuilder {
    /// `filters`: a list of `CombineFilterItemDto`. Required.
    pub fn filters(
        mut self,
        value: impl TryInto<List<CombineFilterItemDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filters = self.checks.take("filters", value);
        self
    }

    /// `type`: `CombineFiltersBaseDtoType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<CombineFiltersBaseDtoType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CombineFiltersBaseDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CombineFiltersBaseDtoBuilder> for CombineFiltersBaseDto {
    type Error = Invalid;
    fn try_from(builder: CombineFiltersBaseDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CombineFiltersBaseDto);
/// One of a few texts `CombineFiltersBaseDto type`. Sent.
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
/// Object `CommonUserDto`. Received.
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

/// Object `CopyInvitationPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CopyInvitationPolicyDto {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
}

impl CopyInvitationPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CopyInvitationPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
    }
}

/// Makes a [`CopyInvitationPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CopyInvitationPolicyDtoBuilder {
    checks: Checks,
    value: CopyInvitationPolicyDto,
}

impl CopyInvitationPolicyDtoBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CopyInvitationPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CopyInvitationPolicyDtoBuilder> for CopyInvitationPolicyDto {
    type Error = Invalid;
    fn try_from(builder: CopyInvitationPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CopyInvitationPolicyDto);
/// Object `CreateInvitationPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateInvitationPolicyDto {
    #[serde(
        rename = "allowSkipBindExtIdp",
        skip_serializing_if = "Option::is_none"
    )]
    allow_skip_bind_ext_idp: Option<bool>,
    #[serde(
        rename = "defaultPasswordConfig",
        skip_serializing_if = "Option::is_none"
    )]
    default_password_config: Option<DefaultPasswordConfigDto>,
    #[serde(rename = "enabledExtIdp", skip_serializing_if = "Option::is_none")]
    enabled_ext_idp: Option<bool>,
    #[serde(
        rename = "enabledIdentifierVerify",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_identifier_verify: Option<bool>,
    #[serde(rename = "enabledInfoFill", skip_serializing_if = "Option::is_none")]
    enabled_info_fill: Option<bool>,
    #[serde(rename = "extIdpBindMsg", skip_serializing_if = "Option::is_none")]
    ext_idp_bind_msg: Option<String>,
    #[serde(rename = "extIdpConnIds", skip_serializing_if = "Option::is_none")]
    ext_idp_conn_ids: Option<List<String>>,
    #[serde(rename = "extendsFields", skip_serializing_if = "Option::is_none")]
    extends_fields: Option<List<String>>,
    #[serde(rename = "inviteLinkConfig", skip_serializing_if = "Option::is_none")]
    invite_link_config: Option<InvitationLinkConfigDto>,
    #[serde(rename = "inviteMethod", skip_serializing_if = "Option::is_none")]
    invite_method: Option<InviteMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        rename = "registerInfoFillMsg",
        skip_serializing_if = "Option::is_none"
    )]
    register_info_fill_msg: Option<String>,
    #[serde(
        rename = "sendVerifyCodeMethod",
        skip_serializing_if = "Option::is_none"
    )]
    send_verify_code_method: Option<SendVerifyCodeMethod>,
    #[serde(
        rename = "showPasswordInInviteEmail",
        skip_serializing_if = "Option::is_none"
    )]
    show_password_in_invite_email: Option<bool>,
}

impl CreateInvitationPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateInvitationPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateInvitationPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateInvitationPolicyDtoBuilder {
    checks: Checks,
    value: CreateInvitationPolicyDto,
}

impl CreateInvitationPolicyDtoBuilder {
    /// `allowSkipBindExtIdp`: true or false.
    pub fn allow_skip_bind_ext_idp(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allow_skip_bind_ext_idp = self.checks.take("allowSkipBindExtIdp", value);
        self
    }

    /// `defaultPasswordConfig`: `DefaultPasswordConfigDto`.
    pub fn default_password_config(
        mut self,
        value: impl TryInto<DefaultPasswordConfigDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_password_config = self.checks.take("defaultPasswordConfig", value);
        self
    }

    /// `enabledExtIdp`: true or false.
    pub fn enabled_ext_idp(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled_ext_idp = self.checks.take("enabledExtIdp", value);
        self
    }

    /// `enabledIdentifierVerify`: true or false.
    pub fn enabled_identifier_verify(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_identifier_verify = self.checks.take("enabledIdentifierVerify", value);
        self
    }

    /// `enabledInfoFill`: true or false.
    pub fn enabled_info_fill(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled_info_fill = self.checks.take("enabledInfoFill", value);
        self
    }

    /// `extIdpBindMsg`: a text.
    pub fn ext_idp_bind_msg(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_bind_msg = self.checks.take("extIdpBindMsg", value);
        self
    }

    /// `extIdpConnIds`: a list of texts.
    pub fn ext_idp_conn_ids(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.ext_idp_conn_ids = self.checks.take("extIdpConnIds", value);
        self
    }

    /// `extendsFields`: a list of texts.
    pub fn extends_fields(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.extends_fields = self.checks.take("extendsFields", value);
        self
    }

    /// `inviteLinkConfig`: `InvitationLinkConfigDto`.
    pub fn invite_link_config(
        mut self,
        value: impl TryInto<InvitationLinkConfigDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.invite_link_config = self.checks.take("inviteLinkConfig", value);
        self
    }

    /// `inviteMethod`: `InviteMethod`.
    pub fn invite_method(
        mut self,
        value: impl TryInto<InviteMethod, Error: Into<Invalid>>,
    ) -> Self {
        self.value.invite_method = self.checks.take("inviteMethod", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `registerInfoFillMsg`: a text.
    pub fn register_info_fill_msg(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.register_info_fill_msg = self.checks.take("registerInfoFillMsg", value);
        self
    }

    /// `sendVerifyCodeMethod`: `SendVerifyCodeMethod`.
    pub fn send_verify_code_method(
        mut self,
        value: impl TryInto<SendVerifyCodeMethod, Error: Into<Invalid>>,
    ) -> Self {
        self.value.send_verify_code_method = self.checks.take("sendVerifyCodeMethod", value);
        self
    }

    /// `showPasswordInInviteEmail`: true or false.
    pub fn show_password_in_invite_email(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_password_in_invite_email =
            self.checks.take("showPasswordInInviteEmail", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateInvitationPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateInvitationPolicyDtoBuilder> for CreateInvitationPolicyDto {
    type Error = Invalid;
    fn try_from(builder: CreateInvitationPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateInvitationPolicyDto);
/// Object `CreateInvitationRosterDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateInvitationRosterDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl CreateInvitationRosterDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateInvitationRosterDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateInvitationRosterDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateInvitationRosterDtoBuilder {
    checks: Checks,
    value: CreateInvitationRosterDto,
}

impl CreateInvitationRosterDtoBuilder {
    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateInvitationRosterDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateInvitationRosterDtoBuilder> for CreateInvitationRosterDto {
    type Error = Invalid;
    fn try_from(builder: CreateInvitationRosterDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateInvitationRosterDto);
/// Object `DefaultPasswordConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DefaultPasswordConfigDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    custom: Option<Secret>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<DefaultPasswordConfigDtoType>,
}

impl DefaultPasswordConfigDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DefaultPasswordConfigDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`DefaultPasswordConfigDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DefaultPasswordConfigDtoBuilder {
    checks: Checks,
    value: DefaultPasswordConfigDto,
}

impl DefaultPasswordConfigDtoBuilder {
    /// `custom`: a secret text.
    pub fn custom(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.custom = self.checks.take("custom", value);
        self
    }

    /// `type`: `DefaultPasswordConfigDtoType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<DefaultPasswordConfigDtoType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DefaultPasswordConfigDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DefaultPasswordConfigDtoBuilder> for DefaultPasswordConfigDto {
    type Error = Invalid;
    fn try_from(builder: DefaultPasswordConfigDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DefaultPasswordConfigDto);
/// One of a few texts `DefaultPasswordConfigDto type`. Sent.
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
/// Object `DeleteInvitationPolicyByIdsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteInvitationPolicyByIdsDto {
    #[serde(rename = "policyIds", skip_serializing_if = "Option::is_none")]
    policy_ids: Option<List<String>>,
}

impl DeleteInvitationPolicyByIdsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteInvitationPolicyByIdsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyIds", self.policy_ids.is_some());
    }
}

/// Makes a [`DeleteInvitationPolicyByIdsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteInvitationPolicyByIdsDtoBuilder {
    checks: Checks,
    value: DeleteInvitationPolicyByIdsDto,
}

impl DeleteInvitationPolicyByIdsDtoBuilder {
    /// `policyIds`: a list of texts. Required.
    pub fn policy_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.policy_ids = self.checks.take("policyIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteInvitationPolicyByIdsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteInvitationPolicyByIdsDtoBuilder> for DeleteInvitationPolicyByIdsDto {
    type Error = Invalid;
    fn try_from(builder: DeleteInvitationPolicyByIdsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteInvitationPolicyByIdsDto);
/// Object `DeleteInvitationRosterBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteInvitationRosterBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    ids: Option<List<String>>,
}

impl DeleteInvitationRosterBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteInvitationRosterBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("ids", self.ids.is_some());
    }
}

/// Makes a [`DeleteInvitationRosterBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteInvitationRosterBatchDtoBuilder {
    checks: Checks,
    value: DeleteInvitationRosterBatchDto,
}

impl DeleteInvitationRosterBatchDtoBuilder {
    /// `ids`: a list of texts. Required.
    pub fn ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.ids = self.checks.take("ids", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteInvitationRosterBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteInvitationRosterBatchDtoBuilder> for DeleteInvitationRosterBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteInvitationRosterBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteInvitationRosterBatchDto);
/// Object `DeleteInvitationRosterDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteInvitationRosterDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl DeleteInvitationRosterDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteInvitationRosterDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`DeleteInvitationRosterDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteInvitationRosterDtoBuilder {
    checks: Checks,
    value: DeleteInvitationRosterDto,
}

impl DeleteInvitationRosterDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteInvitationRosterDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteInvitationRosterDtoBuilder> for DeleteInvitationRosterDto {
    type Error = Invalid;
    fn try_from(builder: DeleteInvitationRosterDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteInvitationRosterDto);
/// Object `DeleteRosterUsersDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteRosterUsersDto {
    #[serde(rename = "inviteeIds", skip_serializing_if = "Option::is_none")]
    invitee_ids: Option<List<String>>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl DeleteRosterUsersDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteRosterUsersDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("inviteeIds", self.invitee_ids.is_some());
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`DeleteRosterUsersDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteRosterUsersDtoBuilder {
    checks: Checks,
    value: DeleteRosterUsersDto,
}

impl DeleteRosterUsersDtoBuilder {
    /// `inviteeIds`: a list of texts. Required.
    pub fn invitee_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.invitee_ids = self.checks.take("inviteeIds", value);
        self
    }

    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteRosterUsersDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteRosterUsersDtoBuilder> for DeleteRosterUsersDto {
    type Error = Invalid;
    fn try_from(builder: DeleteRosterUsersDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteRosterUsersDto);
/// Object `DepartmentI18nDto`. Received.
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

/// Object `EmailTemplateQueryDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct EmailTemplateQueryDto {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scene: Option<EmailTemplateQueryDtoScene>,
    #[serde(rename = "templateType", skip_serializing_if = "Option::is_none")]
    template_type: Option<String>,
}

impl EmailTemplateQueryDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> EmailTemplateQueryDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("scene", self.scene.is_some());
    }
}

/// Makes a [`EmailTemplateQueryDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct EmailTemplateQueryDtoBuilder {
    checks: Checks,
    value: EmailTemplateQueryDto,
}

impl EmailTemplateQueryDtoBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `rosterId`: a text.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// `scene`: `EmailTemplateQueryDtoScene`. Required.
    pub fn scene(
        mut self,
        value: impl TryInto<EmailTemplateQueryDtoScene, Error: Into<Invalid>>,
    ) -> Self {
        self.value.scene = self.checks.take("scene", value);
        self
    }

    /// `templateType`: a text.
    pub fn template_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.template_type = self.checks.take("templateType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<EmailTemplateQueryDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<EmailTemplateQueryDtoBuilder> for EmailTemplateQueryDto {
    type Error = Invalid;
    fn try_from(builder: EmailTemplateQueryDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(EmailTemplateQueryDto);
/// One of a few texts `EmailTemplateQueryDto scene`. Sent.
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
/// Object `ErrMsgI18nDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ErrMsgI18nDto {
    /// `errorMessage`, may be absent.
    #[serde(rename = "errorMessage")]
    pub error_message: Option<crate::shared::LangUnit>,
}

/// Object `ErrMsgI18nDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ErrMsgI18nDtoInput {
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    error_message: Option<crate::shared::LangUnitInput>,
}

impl ErrMsgI18nDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ErrMsgI18nDtoInputBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ErrMsgI18nDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ErrMsgI18nDtoInputBuilder {
    checks: Checks,
    value: ErrMsgI18nDtoInput,
}

impl ErrMsgI18nDtoInputBuilder {
    /// `errorMessage`: `LangUnitInput`.
    pub fn error_message(
        mut self,
        value: impl TryInto<crate::shared::LangUnitInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.error_message = self.checks.take("errorMessage", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ErrMsgI18nDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ErrMsgI18nDtoInputBuilder> for ErrMsgI18nDtoInput {
    type Error = Invalid;
    fn try_from(builder: ErrMsgI18nDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ErrMsgI18nDtoInput);
/// Object `ExportUsersDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ExportUsersDto {
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl ExportUsersDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ExportUsersDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`ExportUsersDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExportUsersDtoBuilder {
    checks: Checks,
    value: ExportUsersDto,
}

impl ExportUsersDtoBuilder {
    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ExportUsersDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ExportUsersDtoBuilder> for ExportUsersDto {
    type Error = Invalid;
    fn try_from(builder: ExportUsersDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ExportUsersDto);
/// Object `ExtendsFieldDto`. Received.
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
    /// `id`. Always there.
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

/// One of a few texts `ExtendsFieldDto source`. Received.
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
/// One of a few texts `ExtendsFieldInputType`. Sent and received.
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
/// One of a few texts `ExtendsFieldType`. Sent and received.
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
/// Object `GenerateInvitationLinkDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GenerateInvitationLinkDto {
    /// `link`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub link: Secret,
}

/// Object `GetExtendsFieldsDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExtendsFieldsDto {
    /// `extendsFields`, may be absent.
    #[serde(rename = "extendsFields")]
    pub extends_fields: Option<Items<ExtendsFieldDto>>,
}

/// Object `GetUniversalInvitationDto`. Received.
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

/// Object `ImportExportTemplateRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImportExportTemplateRespDto {
    /// `key`. A secret: its debug output is redacted.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub key: Secret,
    /// `url`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Secret,
}

/// Object `ImportInviteeDto`. Received.
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
    /// `success`. Always there.
    pub success: bool,
}

/// Object `ImportUsersDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ImportUsersDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl ImportUsersDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ImportUsersDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("file", self.file.is_some());
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`ImportUsersDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportUsersDtoBuilder {
    checks: Checks,
    value: ImportUsersDto,
}

impl ImportUsersDtoBuilder {
    /// `file`: a text. Required.
    pub fn file(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.file = self.checks.take("file", value);
        self
    }

    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ImportUsersDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ImportUsersDtoBuilder> for ImportUsersDto {
    type Error = Invalid;
    fn try_from(builder: ImportUsersDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportUsersDto);
/// Object `InvitationConfigDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationConfigDto {
    /// `departmentIds`, may be absent.
    #[serde(rename = "departmentIds")]
    pub department_ids: Option<Items<crate::ids::DepartmentId>>,
    /// `enabledAdminConsent`, may be absent.
    #[serde(rename = "enabledAdminConsent")]
    pub enabled_admin_consent: Option<bool>,
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

/// Object `InvitationDepartmentRespDto`. Received.
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

/// Object `InvitationLinkConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct InvitationLinkConfigDto {
    #[serde(
        rename = "inviteLinkDisuseRule",
        skip_serializing_if = "Option::is_none"
    )]
    invite_link_disuse_rule: Option<InvitationLinkConfigDtoInviteLinkDisuseRule>,
    #[serde(
        rename = "linkExpiredTimeOfSecond",
        skip_serializing_if = "Option::is_none"
    )]
    link_expired_time_of_second: Option<i64>,
    #[serde(
        rename = "linkExpiredTimeUnit",
        skip_serializing_if = "Option::is_none"
    )]
    link_expired_time_unit: Option<InvitationLinkConfigDtoLinkExpiredTimeUnit>,
    #[serde(
        rename = "pageExpiredTimeOfSecond",
        skip_serializing_if = "Option::is_none"
    )]
    page_expired_time_of_second: Option<Int<{ i64::MIN }, 2592000>>,
    #[serde(
        rename = "pageExpiredTimeUnit",
        skip_serializing_if = "Option::is_none"
    )]
    page_expired_time_unit: Option<InvitationLinkConfigDtoPageExpiredTimeUnit>,
}

impl InvitationLinkConfigDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> InvitationLinkConfigDtoBuilder {
        Default::default()
    }

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

/// Makes a [`InvitationLinkConfigDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct InvitationLinkConfigDtoBuilder {
    checks: Checks,
    value: InvitationLinkConfigDto,
}

impl InvitationLinkConfigDtoBuilder {
    /// `inviteLinkDisuseRule`: `InvitationLinkConfigDtoInviteLinkDisuseRule`. Required.
    pub fn invite_link_disuse_rule(
        mut self,
        value: impl TryInto<InvitationLinkConfigDtoInviteLinkDisuseRule, Error: Into<Invalid>>,
    ) -> Self {
        self.value.invite_link_disuse_rule = self.checks.take("inviteLinkDisuseRule", value);
        self
    }

    /// `linkExpiredTimeOfSecond`: a whole number. Required.
    pub fn link_expired_time_of_second(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.link_expired_time_of_second = self.checks.take("linkExpiredTimeOfSecond", value);
        self
    }

    /// `linkExpiredTimeUnit`: `InvitationLinkConfigDtoLinkExpiredTimeUnit`. Required.
    pub fn link_expired_time_unit(
        mut self,
        value: impl TryInto<InvitationLinkConfigDtoLinkExpiredTimeUnit, Error: Into<Invalid>>,
    ) -> Self {
        self.value.link_expired_time_unit = self.checks.take("linkExpiredTimeUnit", value);
        self
    }

    /// `pageExpiredTimeOfSecond`: a whole number of at most 2592000. Required.
    pub fn page_expired_time_of_second(
        mut self,
        value: impl TryInto<Int<{ i64::MIN }, 2592000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.page_expired_time_of_second = self.checks.take("pageExpiredTimeOfSecond", value);
        self
    }

    /// `pageExpiredTimeUnit`: `InvitationLinkConfigDtoPageExpiredTimeUnit`. Required.
    pub fn page_expired_time_unit(
        mut self,
        value: impl TryInto<InvitationLinkConfigDtoPageExpiredTimeUnit, Error: Into<Invalid>>,
    ) -> Self {
        self.value.page_expired_time_unit = self.checks.take("pageExpiredTimeUnit", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<InvitationLinkConfigDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<InvitationLinkConfigDtoBuilder> for InvitationLinkConfigDto {
    type Error = Invalid;
    fn try_from(builder: InvitationLinkConfigDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(InvitationLinkConfigDto);
/// One of a few texts `InvitationLinkConfigDto inviteLinkDisuseRule`. Sent.
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
/// One of a few texts `InvitationLinkConfigDto linkExpiredTimeUnit`. Sent.
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
/// One of a few texts `InvitationLinkConfigDto pageExpiredTimeUnit`. Sent.
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
/// Object `InvitationPolicyUserAttributionListDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct InvitationPolicyUserAttributionListDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "targetIdentifiers", skip_serializing_if = "Option::is_none")]
    target_identifiers: Option<List<String>>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<InvitationTargetType>,
}

impl InvitationPolicyUserAttributionListDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> InvitationPolicyUserAttributionListDtoBuilder {
        Default::default()
    }

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

/// Makes a [`InvitationPolicyUserAttributionListDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct InvitationPolicyUserAttributionListDtoBuilder {
    checks: Checks,
    value: InvitationPolicyUserAttributionListDto,
}

impl InvitationPolicyUserAttributionListDtoBuilder {
    /// `namespace`: a text. Required when `targetType` is `role`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `targetIdentifiers`: a list of texts. Required.
    pub fn target_identifiers(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_identifiers = self.checks.take("targetIdentifiers", value);
        self
    }

    /// `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<InvitationTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<InvitationPolicyUserAttributionListDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<InvitationPolicyUserAttributionListDtoBuilder>
    for InvitationPolicyUserAttributionListDto
{
    type Error = Invalid;
    fn try_from(builder: InvitationPolicyUserAttributionListDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(InvitationPolicyUserAttributionListDto);
/// Object `InvitationPostRespDto`. Received.
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

/// Object `InvitationRosterDto`. Received.
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
    /// `rosterId`. Always there.
    #[serde(rename = "rosterId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub roster_id: crate::ids::InvitationRosterId,
    /// `status`. Always there.
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

/// One of a few texts `InvitationRosterDto status`. Received.
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
/// Object `InvitationRosterPaginationDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationRosterPaginationDto {
    /// `list`. Always there.
    pub list: Items<InvitationRosterDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// One of a few texts `InvitationTargetType`. Sent and received.
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
/// Object `InvitationUserDto`. Received.
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
    /// `email`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email: String,
    /// `inviteeId`. Always there.
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
    /// `phoneCountryCode`, may be absent.
    #[serde(rename = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// `rosterId`. Always there.
    #[serde(rename = "rosterId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub roster_id: crate::ids::InvitationRosterId,
    /// `source`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source: Open<InviteeSource>,
    /// `status`. Always there.
    pub status: Open<InviteeStatus>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `InvitationUserPaginationDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InvitationUserPaginationDto {
    /// `list`. Always there.
    pub list: Items<InvitationUserDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// One of a few texts `InviteMethod`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteMethod {
    /// `email`
    Email,
}

identity_facade_core::wire_strings!(InviteMethod { Email: "email" });
/// One of a few texts `InviteeSource`. Received.
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
/// One of a few texts `InviteeStatus`. Received.
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
/// Object `ListInvitationRosterByPolicyIdDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListInvitationRosterByPolicyIdDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "withAssignedPolicy", skip_serializing_if = "Option::is_none")]
    with_assigned_policy: Option<bool>,
    #[serde(rename = "withCreatorDetail", skip_serializing_if = "Option::is_none")]
    with_creator_detail: Option<bool>,
    #[serde(rename = "withUserCount", skip_serializing_if = "Option::is_none")]
    with_user_count: Option<bool>,
}

impl ListInvitationRosterByPolicyIdDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListInvitationRosterByPolicyIdDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
    }
}

/// Makes a [`ListInvitationRosterByPolicyIdDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListInvitationRosterByPolicyIdDtoBuilder {
    checks: Checks,
    value: ListInvitationRosterByPolicyIdDto,
}

impl ListInvitationRosterByPolicyIdDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(
        mut self,
        value: impl TryInto<CombineFiltersBaseDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filter = self.checks.take("filter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `withAssignedPolicy`: true or false.
    pub fn with_assigned_policy(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_assigned_policy = self.checks.take("withAssignedPolicy", value);
        self
    }

    /// `withCreatorDetail`: true or false.
    pub fn with_creator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_creator_detail = self.checks.take("withCreatorDetail", value);
        self
    }

    /// `withUserCount`: true or false.
    pub fn with_user_count(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_user_count = self.checks.take("withUserCount", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListInvitationRosterByPolicyIdDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListInvitationRosterByPolicyIdDtoBuilder> for ListInvitationRosterByPolicyIdDto {
    type Error = Invalid;
    fn try_from(builder: ListInvitationRosterByPolicyIdDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListInvitationRosterByPolicyIdDto);
/// Object `ListInvitationRosterDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListInvitationRosterDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "withAssignedPolicy", skip_serializing_if = "Option::is_none")]
    with_assigned_policy: Option<bool>,
    #[serde(rename = "withCreatorDetail", skip_serializing_if = "Option::is_none")]
    with_creator_detail: Option<bool>,
    #[serde(rename = "withUserCount", skip_serializing_if = "Option::is_none")]
    with_user_count: Option<bool>,
}

impl ListInvitationRosterDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListInvitationRosterDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListInvitationRosterDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListInvitationRosterDtoBuilder {
    checks: Checks,
    value: ListInvitationRosterDto,
}

impl ListInvitationRosterDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(
        mut self,
        value: impl TryInto<CombineFiltersBaseDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filter = self.checks.take("filter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `withAssignedPolicy`: true or false.
    pub fn with_assigned_policy(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_assigned_policy = self.checks.take("withAssignedPolicy", value);
        self
    }

    /// `withCreatorDetail`: true or false.
    pub fn with_creator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_creator_detail = self.checks.take("withCreatorDetail", value);
        self
    }

    /// `withUserCount`: true or false.
    pub fn with_user_count(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_user_count = self.checks.take("withUserCount", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListInvitationRosterDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListInvitationRosterDtoBuilder> for ListInvitationRosterDto {
    type Error = Invalid;
    fn try_from(builder: ListInvitationRosterDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListInvitationRosterDto);
/// Object `ListInvitationUserDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListInvitationUserDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
    #[serde(rename = "withCreatorDetail", skip_serializing_if = "Option::is_none")]
    with_creator_detail: Option<bool>,
}

impl ListInvitationUserDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListInvitationUserDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`ListInvitationUserDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListInvitationUserDtoBuilder {
    checks: Checks,
    value: ListInvitationUserDto,
}

impl ListInvitationUserDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(
        mut self,
        value: impl TryInto<CombineFiltersBaseDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filter = self.checks.take("filter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// `withCreatorDetail`: true or false.
    pub fn with_creator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_creator_detail = self.checks.take("withCreatorDetail", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListInvitationUserDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListInvitationUserDtoBuilder> for ListInvitationUserDto {
    type Error = Invalid;
    fn try_from(builder: ListInvitationUserDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListInvitationUserDto);
/// Object `PaginationInvitationPolicyDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginationInvitationPolicyDataDto {
    /// `list`. Always there.
    pub list: Items<serde_json::Value>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginationInvitationPolicyQueryDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PaginationInvitationPolicyQueryDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "withCreatorDetail", skip_serializing_if = "Option::is_none")]
    with_creator_detail: Option<bool>,
}

impl PaginationInvitationPolicyQueryDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PaginationInvitationPolicyQueryDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`PaginationInvitationPolicyQueryDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PaginationInvitationPolicyQueryDtoBuilder {
    checks: Checks,
    value: PaginationInvitationPolicyQueryDto,
}

impl PaginationInvitationPolicyQueryDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(
        mut self,
        value: impl TryInto<CombineFiltersBaseDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filter = self.checks.take("filter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `withCreatorDetail`: true or false.
    pub fn with_creator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_creator_detail = self.checks.take("withCreatorDetail", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PaginationInvitationPolicyQueryDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PaginationInvitationPolicyQueryDtoBuilder> for PaginationInvitationPolicyQueryDto {
    type Error = Invalid;
    fn try_from(builder: PaginationInvitationPolicyQueryDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PaginationInvitationPolicyQueryDto);
/// Object `PaginationUniversalInvitationApplicantDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// `list`. Always there.
    pub list: Items<UniversalInvitationApplicantData>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginationUniversalInvitationApplicantQueryDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PaginationUniversalInvitationApplicantQueryDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
    #[serde(rename = "withInvitorDetail", skip_serializing_if = "Option::is_none")]
    with_invitor_detail: Option<bool>,
    #[serde(rename = "withOperatorDetail", skip_serializing_if = "Option::is_none")]
    with_operator_detail: Option<bool>,
}

impl PaginationUniversalInvitationApplicantQueryDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PaginationUniversalInvitationApplicantQueryDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`PaginationUniversalInvitationApplicantQueryDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PaginationUniversalInvitationApplicantQueryDtoBuilder {
    checks: Checks,
    value: PaginationUniversalInvitationApplicantQueryDto,
}

impl PaginationUniversalInvitationApplicantQueryDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(
        mut self,
        value: impl TryInto<CombineFiltersBaseDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filter = self.checks.take("filter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// `withInvitorDetail`: true or false.
    pub fn with_invitor_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_invitor_detail = self.checks.take("withInvitorDetail", value);
        self
    }

    /// `withOperatorDetail`: true or false.
    pub fn with_operator_detail(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_operator_detail = self.checks.take("withOperatorDetail", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PaginationUniversalInvitationApplicantQueryDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PaginationUniversalInvitationApplicantQueryDtoBuilder>
    for PaginationUniversalInvitationApplicantQueryDto
{
    type Error = Invalid;
    fn try_from(
        builder: PaginationUniversalInvitationApplicantQueryDtoBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PaginationUniversalInvitationApplicantQueryDto);
/// Object `PolicyExtendsFieldsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PolicyExtendsFieldsDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(rename = "extendsField", skip_serializing_if = "Option::is_none")]
    extends_field: Option<UpdateExtendsFieldDto>,
    #[serde(rename = "newOrder", skip_serializing_if = "Option::is_none")]
    new_order: Option<List<String>>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
}

impl PolicyExtendsFieldsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PolicyExtendsFieldsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("extendsField", self.extends_field.is_some());
        checks.required("policyId", self.policy_id.is_some());
    }
}

/// Makes a [`PolicyExtendsFieldsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PolicyExtendsFieldsDtoBuilder {
    checks: Checks,
    value: PolicyExtendsFieldsDto,
}

impl PolicyExtendsFieldsDtoBuilder {
    /// `action`: a text. Required.
    pub fn action(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.action = self.checks.take("action", value);
        self
    }

    /// `extendsField`: `UpdateExtendsFieldDto`. Required.
    pub fn extends_field(
        mut self,
        value: impl TryInto<UpdateExtendsFieldDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.extends_field = self.checks.take("extendsField", value);
        self
    }

    /// `newOrder`: a list of texts.
    pub fn new_order(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.new_order = self.checks.take("newOrder", value);
        self
    }

    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PolicyExtendsFieldsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PolicyExtendsFieldsDtoBuilder> for PolicyExtendsFieldsDto {
    type Error = Invalid;
    fn try_from(builder: PolicyExtendsFieldsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PolicyExtendsFieldsDto);
/// Object `QuickFilterInvitationUserDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct QuickFilterInvitationUserDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    filter: Option<CombineFiltersBaseDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
}

impl QuickFilterInvitationUserDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> QuickFilterInvitationUserDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`QuickFilterInvitationUserDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct QuickFilterInvitationUserDtoBuilder {
    checks: Checks,
    value: QuickFilterInvitationUserDto,
}

impl QuickFilterInvitationUserDtoBuilder {
    /// `filter`: `CombineFiltersBaseDto`.
    pub fn filter(
        mut self,
        value: impl TryInto<CombineFiltersBaseDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.filter = self.checks.take("filter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<QuickFilterInvitationUserDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<QuickFilterInvitationUserDtoBuilder> for QuickFilterInvitationUserDto {
    type Error = Invalid;
    fn try_from(builder: QuickFilterInvitationUserDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(QuickFilterInvitationUserDto);
/// Object `QuickFilterInviteePaginationDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QuickFilterInviteePaginationDto {
    /// `list`. Always there.
    pub list: Items<QuickFilterInviteeRecordDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `QuickFilterInviteeRecordDto`. Received.
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
    /// `inviteeId`. Always there.
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
    /// `inviteeStatus`. Always there.
    #[serde(rename = "inviteeStatus")]
    pub invitee_status: Open<InviteeStatus>,
    /// `rosterId`. Always there.
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

/// Object `RemoveInvitationPolicyUserAttributionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RemoveInvitationPolicyUserAttributionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<InvitationTargetType>,
}

impl RemoveInvitationPolicyUserAttributionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RemoveInvitationPolicyUserAttributionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
        checks.required_when(
            "namespace",
            self.namespace.is_some(),
            self.target_type == Some(InvitationTargetType::Role),
            "`targetType` is `role`",
        );
    }
}

/// Makes a [`RemoveInvitationPolicyUserAttributionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RemoveInvitationPolicyUserAttributionDtoBuilder {
    checks: Checks,
    value: RemoveInvitationPolicyUserAttributionDto,
}

impl RemoveInvitationPolicyUserAttributionDtoBuilder {
    /// `namespace`: a text. Required when `targetType` is `role`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `InvitationTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<InvitationTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RemoveInvitationPolicyUserAttributionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RemoveInvitationPolicyUserAttributionDtoBuilder>
    for RemoveInvitationPolicyUserAttributionDto
{
    type Error = Invalid;
    fn try_from(builder: RemoveInvitationPolicyUserAttributionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RemoveInvitationPolicyUserAttributionDto);
/// Object `RemoveInvitationPolicyUserAttributionsBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<List<InvitationPolicyUserAttributionListDto>>,
}

impl RemoveInvitationPolicyUserAttributionsBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RemoveInvitationPolicyUserAttributionsBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`RemoveInvitationPolicyUserAttributionsBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RemoveInvitationPolicyUserAttributionsBatchDtoBuilder {
    checks: Checks,
    value: RemoveInvitationPolicyUserAttributionsBatchDto,
}

impl RemoveInvitationPolicyUserAttributionsBatchDtoBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `targets`: a list of `InvitationPolicyUserAttributionListDto`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<List<InvitationPolicyUserAttributionListDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RemoveInvitationPolicyUserAttributionsBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RemoveInvitationPolicyUserAttributionsBatchDtoBuilder>
    for RemoveInvitationPolicyUserAttributionsBatchDto
{
    type Error = Invalid;
    fn try_from(
        builder: RemoveInvitationPolicyUserAttributionsBatchDtoBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RemoveInvitationPolicyUserAttributionsBatchDto);
/// Object `RevertRosterInvitationBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevertRosterInvitationBatchDto {
    #[serde(rename = "inviteeIds", skip_serializing_if = "Option::is_none")]
    invitee_ids: Option<List<String>>,
}

impl RevertRosterInvitationBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevertRosterInvitationBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("inviteeIds", self.invitee_ids.is_some());
    }
}

/// Makes a [`RevertRosterInvitationBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevertRosterInvitationBatchDtoBuilder {
    checks: Checks,
    value: RevertRosterInvitationBatchDto,
}

impl RevertRosterInvitationBatchDtoBuilder {
    /// `inviteeIds`: a list of texts. Required.
    pub fn invitee_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.invitee_ids = self.checks.take("inviteeIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevertRosterInvitationBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevertRosterInvitationBatchDtoBuilder> for RevertRosterInvitationBatchDto {
    type Error = Invalid;
    fn try_from(builder: RevertRosterInvitationBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevertRosterInvitationBatchDto);
/// Object `RevertRosterInvitationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevertRosterInvitationDto {
    #[serde(rename = "inviteeId", skip_serializing_if = "Option::is_none")]
    invitee_id: Option<String>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl RevertRosterInvitationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevertRosterInvitationDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("inviteeId", self.invitee_id.is_some());
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`RevertRosterInvitationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevertRosterInvitationDtoBuilder {
    checks: Checks,
    value: RevertRosterInvitationDto,
}

impl RevertRosterInvitationDtoBuilder {
    /// `inviteeId`: a text. Required.
    pub fn invitee_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.invitee_id = self.checks.take("inviteeId", value);
        self
    }

    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevertRosterInvitationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevertRosterInvitationDtoBuilder> for RevertRosterInvitationDto {
    type Error = Invalid;
    fn try_from(builder: RevertRosterInvitationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevertRosterInvitationDto);
/// Object `SendRosterInvitationBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SendRosterInvitationBatchDto {
    #[serde(rename = "inviteeIds", skip_serializing_if = "Option::is_none")]
    invitee_ids: Option<List<String>>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl SendRosterInvitationBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SendRosterInvitationBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("inviteeIds", self.invitee_ids.is_some());
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`SendRosterInvitationBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SendRosterInvitationBatchDtoBuilder {
    checks: Checks,
    value: SendRosterInvitationBatchDto,
}

impl SendRosterInvitationBatchDtoBuilder {
    /// `inviteeIds`: a list of texts. Required.
    pub fn invitee_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.invitee_ids = self.checks.take("inviteeIds", value);
        self
    }

    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SendRosterInvitationBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SendRosterInvitationBatchDtoBuilder> for SendRosterInvitationBatchDto {
    type Error = Invalid;
    fn try_from(builder: SendRosterInvitationBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SendRosterInvitationBatchDto);
/// Object `SendRosterInvitationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SendRosterInvitationDto {
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl SendRosterInvitationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SendRosterInvitationDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`SendRosterInvitationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SendRosterInvitationDtoBuilder {
    checks: Checks,
    value: SendRosterInvitationDto,
}

impl SendRosterInvitationDtoBuilder {
    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SendRosterInvitationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SendRosterInvitationDtoBuilder> for SendRosterInvitationDto {
    type Error = Invalid;
    fn try_from(builder: SendRosterInvitationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SendRosterInvitationDto);
/// One of a few texts `SendVerifyCodeMethod`. Sent.
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
/// Object `UniversalInvitationApplicantData`. Received.
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
    /// `email`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email: String,
    /// `id`. Always there.
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
    /// `status`. Always there.
    pub status: Open<UniversalInvitationApplicantDataStatus>,
}

/// One of a few texts `UniversalInvitationApplicantData channel`. Received.
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
/// One of a few texts `UniversalInvitationApplicantData status`. Received.
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
/// Object `UpdateExtendsFieldDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateExtendsFieldDto {
    #[serde(rename = "allowRewrite", skip_serializing_if = "Option::is_none")]
    allow_rewrite: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    i18n: Option<crate::shared::CustomFieldI18nInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "inputType", skip_serializing_if = "Option::is_none")]
    input_type: Option<ExtendsFieldInputType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    show: Option<bool>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<ExtendsFieldType>,
    #[serde(rename = "validateRules", skip_serializing_if = "Option::is_none")]
    validate_rules: Option<AppValidateRuleDtoInput>,
}

impl UpdateExtendsFieldDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateExtendsFieldDtoBuilder {
        Default::default()
    }

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

/// Makes a [`UpdateExtendsFieldDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateExtendsFieldDtoBuilder {
    checks: Checks,
    value: UpdateExtendsFieldDto,
}

impl UpdateExtendsFieldDtoBuilder {
    /// `allowRewrite`: true or false. Required.
    pub fn allow_rewrite(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.allow_rewrite = self.checks.take("allowRewrite", value);
        self
    }

    /// `i18n`: `CustomFieldI18nInput`.
    pub fn i18n(
        mut self,
        value: impl TryInto<crate::shared::CustomFieldI18nInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.i18n = self.checks.take("i18n", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `inputType`: `ExtendsFieldInputType`. Required.
    pub fn input_type(
        mut self,
        value: impl TryInto<ExtendsFieldInputType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.input_type = self.checks.take("inputType", value);
        self
    }

    /// `label`: a text. Required.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `required`: true or false.
    pub fn required(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.required = self.checks.take("required", value);
        self
    }

    /// `show`: true or false. Required.
    pub fn show(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.show = self.checks.take("show", value);
        self
    }

    /// `type`: `ExtendsFieldType`. Required.
    pub fn type_(mut self, value: impl TryInto<ExtendsFieldType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `validateRules`: `AppValidateRuleDtoInput`.
    pub fn validate_rules(
        mut self,
        value: impl TryInto<AppValidateRuleDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.validate_rules = self.checks.take("validateRules", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateExtendsFieldDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateExtendsFieldDtoBuilder> for UpdateExtendsFieldDto {
    type Error = Invalid;
    fn try_from(builder: UpdateExtendsFieldDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateExtendsFieldDto);
/// Object `UpdateInvitationPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInvitationPolicyDto {
    #[serde(
        rename = "allowSkipBindExtIdp",
        skip_serializing_if = "Option::is_none"
    )]
    allow_skip_bind_ext_idp: Option<bool>,
    #[serde(
        rename = "defaultPasswordConfig",
        skip_serializing_if = "Option::is_none"
    )]
    default_password_config: Option<DefaultPasswordConfigDto>,
    #[serde(rename = "enabledExtIdp", skip_serializing_if = "Option::is_none")]
    enabled_ext_idp: Option<bool>,
    #[serde(
        rename = "enabledIdentifierVerify",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_identifier_verify: Option<bool>,
    #[serde(rename = "enabledInfoFill", skip_serializing_if = "Option::is_none")]
    enabled_info_fill: Option<bool>,
    #[serde(rename = "extIdpBindMsg", skip_serializing_if = "Option::is_none")]
    ext_idp_bind_msg: Option<String>,
    #[serde(rename = "extIdpConnIds", skip_serializing_if = "Option::is_none")]
    ext_idp_conn_ids: Option<List<String>>,
    #[serde(rename = "extendsFields", skip_serializing_if = "Option::is_none")]
    extends_fields: Option<List<String>>,
    #[serde(
        rename = "inviteEmailTemplateType",
        skip_serializing_if = "Option::is_none"
    )]
    invite_email_template_type: Option<String>,
    #[serde(rename = "inviteLinkConfig", skip_serializing_if = "Option::is_none")]
    invite_link_config: Option<InvitationLinkConfigDto>,
    #[serde(rename = "inviteMethod", skip_serializing_if = "Option::is_none")]
    invite_method: Option<InviteMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(
        rename = "registerInfoFillMsg",
        skip_serializing_if = "Option::is_none"
    )]
    register_info_fill_msg: Option<String>,
    #[serde(
        rename = "sendVerifyCodeMethod",
        skip_serializing_if = "Option::is_none"
    )]
    send_verify_code_method: Option<SendVerifyCodeMethod>,
    #[serde(
        rename = "showPasswordInInviteEmail",
        skip_serializing_if = "Option::is_none"
    )]
    show_password_in_invite_email: Option<bool>,
    #[serde(
        rename = "welcomeEmailTemplateType",
        skip_serializing_if = "Option::is_none"
    )]
    welcome_email_template_type: Option<String>,
}

impl UpdateInvitationPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInvitationPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
    }
}

/// Makes a [`UpdateInvitationPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInvitationPolicyDtoBuilder {
    checks: Checks,
    value: UpdateInvitationPolicyDto,
}

impl UpdateInvitationPolicyDtoBuilder {
    /// `allowSkipBindExtIdp`: true or false.
    pub fn allow_skip_bind_ext_idp(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allow_skip_bind_ext_idp = self.checks.take("allowSkipBindExtIdp", value);
        self
    }

    /// `defaultPasswordConfig`: `DefaultPasswordConfigDto`.
    pub fn default_password_config(
        mut self,
        value: impl TryInto<DefaultPasswordConfigDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_password_config = self.checks.take("defaultPasswordConfig", value);
        self
    }

    /// `enabledExtIdp`: true or false.
    pub fn enabled_ext_idp(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled_ext_idp = self.checks.take("enabledExtIdp", value);
        self
    }

    /// `enabledIdentifierVerify`: true or false.
    pub fn enabled_identifier_verify(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_identifier_verify = self.checks.take("enabledIdentifierVerify", value);
        self
    }

    /// `enabledInfoFill`: true or false.
    pub fn enabled_info_fill(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled_info_fill = self.checks.take("enabledInfoFill", value);
        self
    }

    /// `extIdpBindMsg`: a text.
    pub fn ext_idp_bind_msg(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_bind_msg = self.checks.take("extIdpBindMsg", value);
        self
    }

    /// `extIdpConnIds`: a list of texts.
    pub fn ext_idp_conn_ids(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.ext_idp_conn_ids = self.checks.take("extIdpConnIds", value);
        self
    }

    /// `extendsFields`: a list of texts.
    pub fn extends_fields(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.extends_fields = self.checks.take("extendsFields", value);
        self
    }

    /// `inviteEmailTemplateType`: a text.
    pub fn invite_email_template_type(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.invite_email_template_type = self.checks.take("inviteEmailTemplateType", value);
        self
    }

    /// `inviteLinkConfig`: `InvitationLinkConfigDto`.
    pub fn invite_link_config(
        mut self,
        value: impl TryInto<InvitationLinkConfigDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.invite_link_config = self.checks.take("inviteLinkConfig", value);
        self
    }

    /// `inviteMethod`: `InviteMethod`.
    pub fn invite_method(
        mut self,
        value: impl TryInto<InviteMethod, Error: Into<Invalid>>,
    ) -> Self {
        self.value.invite_method = self.checks.take("inviteMethod", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `registerInfoFillMsg`: a text.
    pub fn register_info_fill_msg(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.register_info_fill_msg = self.checks.take("registerInfoFillMsg", value);
        self
    }

    /// `sendVerifyCodeMethod`: `SendVerifyCodeMethod`.
    pub fn send_verify_code_method(
        mut self,
        value: impl TryInto<SendVerifyCodeMethod, Error: Into<Invalid>>,
    ) -> Self {
        self.value.send_verify_code_method = self.checks.take("sendVerifyCodeMethod", value);
        self
    }

    /// `showPasswordInInviteEmail`: true or false.
    pub fn show_password_in_invite_email(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.show_password_in_invite_email =
            self.checks.take("showPasswordInInviteEmail", value);
        self
    }

    /// `welcomeEmailTemplateType`: a text.
    pub fn welcome_email_template_type(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.welcome_email_template_type =
            self.checks.take("welcomeEmailTemplateType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInvitationPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInvitationPolicyDtoBuilder> for UpdateInvitationPolicyDto {
    type Error = Invalid;
    fn try_from(builder: UpdateInvitationPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInvitationPolicyDto);
/// Object `UpdateInvitationRosterDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInvitationRosterDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "rosterId", skip_serializing_if = "Option::is_none")]
    roster_id: Option<String>,
}

impl UpdateInvitationRosterDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInvitationRosterDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("rosterId", self.roster_id.is_some());
    }
}

/// Makes a [`UpdateInvitationRosterDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInvitationRosterDtoBuilder {
    checks: Checks,
    value: UpdateInvitationRosterDto,
}

impl UpdateInvitationRosterDtoBuilder {
    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `policyId`: a text.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `rosterId`: a text. Required.
    pub fn roster_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.roster_id = self.checks.take("rosterId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInvitationRosterDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInvitationRosterDtoBuilder> for UpdateInvitationRosterDto {
    type Error = Invalid;
    fn try_from(builder: UpdateInvitationRosterDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInvitationRosterDto);
/// Object `UpdateUniversalInvitationDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUniversalInvitationDto {
    #[serde(
        rename = "adminInvitationConfig",
        skip_serializing_if = "Option::is_none"
    )]
    admin_invitation_config: Option<bool>,
    #[serde(
        rename = "enabledMemberInvitation",
        skip_serializing_if = "Option::is_none"
    )]
    enabled_member_invitation: Option<bool>,
    #[serde(
        rename = "memberInvitationConfig",
        skip_serializing_if = "Option::is_none"
    )]
    member_invitation_config: Option<bool>,
}

impl UpdateUniversalInvitationDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUniversalInvitationDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateUniversalInvitationDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUniversalInvitationDtoBuilder {
    checks: Checks,
    value: UpdateUniversalInvitationDto,
}

impl UpdateUniversalInvitationDtoBuilder {
    /// `adminInvitationConfig`: true or false.
    pub fn admin_invitation_config(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.admin_invitation_config = self.checks.take("adminInvitationConfig", value);
        self
    }

    /// `enabledMemberInvitation`: true or false.
    pub fn enabled_member_invitation(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_member_invitation = self.checks.take("enabledMemberInvitation", value);
        self
    }

    /// `memberInvitationConfig`: true or false.
    pub fn member_invitation_config(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.member_invitation_config = self.checks.take("memberInvitationConfig", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateUniversalInvitationDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUniversalInvitationDtoBuilder> for UpdateUniversalInvitationDto {
    type Error = Invalid;
    fn try_from(builder: UpdateUniversalInvitationDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUniversalInvitationDto);
/// Object `UserAttributionDto`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserAttributionDto {
    /// `createdAt`.
    #[cfg_attr(feature = "serialize", serde(rename = "createdAt"))]
    pub created_at: String,
    /// `id`. Always there.
    pub id: String,
    /// `namespace`, may be absent.
    pub namespace: Option<crate::ids::NamespaceCode>,
    /// `policyId`. Always there.
    #[cfg_attr(feature = "serialize", serde(rename = "policyId"))]
    pub policy_id: crate::ids::InvitationPolicyId,
    /// `targetDetail`, may be absent.
    #[cfg_attr(feature = "serialize", serde(rename = "targetDetail"))]
    pub target_detail: Option<UserAttributionDtoTargetDetail>,
    /// `targetIdentifier`. Always there.
    #[cfg_attr(feature = "serialize", serde(rename = "targetIdentifier"))]
    pub target_identifier: String,
    /// `targetType`. Always there.
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

/// One of several shapes `UserAttributionDto targetDetail`. Received.
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

/// Object `UserAttributionPaginationDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserAttributionPaginationDto {
    /// `list`. Always there.
    pub list: Items<UserAttributionDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
