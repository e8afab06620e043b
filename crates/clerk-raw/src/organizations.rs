// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, List,
    Nullable, Operation, Paging, Parameter, Rate, Receipt, Reply, Text, UnixMillis,
};

/// Facts of `GET /organizations`.
pub static LIST_ORGANIZATIONS: Operation = Operation::new(
    "ListOrganizations",
    http::Method::GET,
    "/organizations",
    "organizations",
)
.parameters(&[
    Parameter::query("include_members_count"),
    Parameter::query("include_missing_member_with_elevated_permissions"),
    Parameter::query("query"),
    Parameter::query("user_id"),
    Parameter::query("organization_id"),
    Parameter::query("order_by"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /organizations`, made by [`list_organizations`](crate::Client::list_organizations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOrganizationsCall {
    call: Call,
}

impl ListOrganizationsCall {
    /// Query parameter `include_members_count`: true or false.
    pub fn include_members_count(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("include_members_count", value.try_into());
        self
    }

    /// Query parameter `include_missing_member_with_elevated_permissions`: true or false.
    pub fn include_missing_member_with_elevated_permissions(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query(
            "include_missing_member_with_elevated_permissions",
            value.try_into(),
        );
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `user_id`: a list of texts.
    pub fn user_id(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.call.query("user_id", value.try_into());
        self
    }

    /// Query parameter `organization_id`: a list, at most 100 long, of texts.
    pub fn organization_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("organization_id", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Organizations>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations`
    ///
    /// Success is 200 with `Organizations`.
    /// Failures that the vendor lists: 400, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations>)
    pub fn list_organizations(&self) -> ListOrganizationsCall {
        ListOrganizationsCall {
            call: self.transport.call(&LIST_ORGANIZATIONS),
        }
    }
}

/// Facts of `POST /organizations`.
pub static CREATE_ORGANIZATION: Operation = Operation::new(
    "CreateOrganization",
    http::Method::POST,
    "/organizations",
    "organizations",
)
.body(BodyKind::Required);
/// `POST /organizations`, made by [`create_organization`](crate::Client::create_organization).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationCall {
    call: Call,
}

impl CreateOrganizationCall {
    /// The JSON body. Required. `CreateOrganizationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrganizationBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Organization>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations`
    ///
    /// Required: the body.
    /// Success is 200 with `Organization`.
    /// Failures that the vendor lists: 400, 402, 403, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/post/organizations>)
    pub fn create_organization(&self) -> CreateOrganizationCall {
        CreateOrganizationCall {
            call: self.transport.call(&CREATE_ORGANIZATION),
        }
    }
}

/// Facts of `DELETE /organizations/{organization_id}`.
pub static DELETE_ORGANIZATION: Operation = Operation::new(
    "DeleteOrganization",
    http::Method::DELETE,
    "/organizations/{organization_id}",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "organization_id")],
});
/// `DELETE /organizations/{organization_id}`, made by [`delete_organization`](crate::Client::delete_organization).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOrganizationCall {
    call: Call,
}

impl DeleteOrganizationCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /organizations/{organization_id}`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/delete/organizations/%7Borganization_id%7D>)
    pub fn delete_organization(&self) -> DeleteOrganizationCall {
        DeleteOrganizationCall {
            call: self.transport.call(&DELETE_ORGANIZATION),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}`.
pub static GET_ORGANIZATION: Operation = Operation::new(
    "GetOrganization",
    http::Method::GET,
    "/organizations/{organization_id}",
    "organizations",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::query("include_members_count"),
    Parameter::query("include_missing_member_with_elevated_permissions"),
])
.idempotent();
/// `GET /organizations/{organization_id}`, made by [`get_organization`](crate::Client::get_organization).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrganizationCall {
    call: Call,
}

impl GetOrganizationCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Query parameter `include_members_count`: true or false.
    pub fn include_members_count(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("include_members_count", value.try_into());
        self
    }

    /// Query parameter `include_missing_member_with_elevated_permissions`: true or false.
    pub fn include_missing_member_with_elevated_permissions(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query(
            "include_missing_member_with_elevated_permissions",
            value.try_into(),
        );
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Organization>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `Organization`.
    /// Failures that the vendor lists: 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations/%7Borganization_id%7D>)
    pub fn get_organization(&self) -> GetOrganizationCall {
        GetOrganizationCall {
            call: self.transport.call(&GET_ORGANIZATION),
        }
    }
}

/// Facts of `PATCH /organizations/{organization_id}`.
pub static UPDATE_ORGANIZATION: Operation = Operation::new(
    "UpdateOrganization",
    http::Method::PATCH,
    "/organizations/{organization_id}",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.rate(Rate::own("organization", 10, 10, &["organization_id"]));
/// `PATCH /organizations/{organization_id}`, made by [`update_organization`](crate::Client::update_organization).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOrganizationCall {
    call: Call,
}

impl UpdateOrganizationCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateOrganizationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOrganizationBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Organization>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organizations/{organization_id}`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `Organization`.
    /// Failures that the vendor lists: 400, 402, 403, 404, 422.
    /// The vendor lets 10 of these through in 10 seconds for each `organization_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/patch/organizations/%7Borganization_id%7D>)
    pub fn update_organization(&self) -> UpdateOrganizationCall {
        UpdateOrganizationCall {
            call: self.transport.call(&UPDATE_ORGANIZATION),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}/billing/credits`.
pub static GET_ORGANIZATION_BILLING_CREDIT_BALANCE: Operation = Operation::new(
    "GetOrganizationBillingCreditBalance",
    http::Method::GET,
    "/organizations/{organization_id}/billing/credits",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent();
/// `GET /organizations/{organization_id}/billing/credits`, made by [`get_organization_billing_credit_balance`](crate::Client::get_organization_billing_credit_balance).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrganizationBillingCreditBalanceCall {
    call: Call,
}

impl GetOrganizationBillingCreditBalanceCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceCreditBalanceResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/billing/credits`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `CommerceCreditBalanceResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations/%7Borganization_id%7D/billing/credits>)
    pub fn get_organization_billing_credit_balance(
        &self,
    ) -> GetOrganizationBillingCreditBalanceCall {
        GetOrganizationBillingCreditBalanceCall {
            call: self
                .transport
                .call(&GET_ORGANIZATION_BILLING_CREDIT_BALANCE),
        }
    }
}

/// Facts of `POST /organizations/{organization_id}/billing/credits`.
pub static ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE: Operation = Operation::new(
    "AdjustOrganizationBillingCreditBalance",
    http::Method::POST,
    "/organizations/{organization_id}/billing/credits",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.idempotent();
/// `POST /organizations/{organization_id}/billing/credits`, made by [`adjust_organization_billing_credit_balance`](crate::Client::adjust_organization_billing_credit_balance).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AdjustOrganizationBillingCreditBalanceCall {
    call: Call,
}

impl AdjustOrganizationBillingCreditBalanceCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `AdjustCreditBalanceRequest`.
    pub fn body(
        mut self,
        value: impl TryInto<crate::shared::AdjustCreditBalanceRequest, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceCreditLedgerResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/billing/credits`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `CommerceCreditLedgerResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/post/organizations/%7Borganization_id%7D/billing/credits>)
    pub fn adjust_organization_billing_credit_balance(
        &self,
    ) -> AdjustOrganizationBillingCreditBalanceCall {
        AdjustOrganizationBillingCreditBalanceCall {
            call: self
                .transport
                .call(&ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}/billing/subscription`.
pub static GET_ORGANIZATION_BILLING_SUBSCRIPTION: Operation = Operation::new(
    "GetOrganizationBillingSubscription",
    http::Method::GET,
    "/organizations/{organization_id}/billing/subscription",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent();
/// `GET /organizations/{organization_id}/billing/subscription`, made by [`get_organization_billing_subscription`](crate::Client::get_organization_billing_subscription).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrganizationBillingSubscriptionCall {
    call: Call,
}

impl GetOrganizationBillingSubscriptionCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceSubscription>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/billing/subscription`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `CommerceSubscription`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/get/organizations/%7Borganization_id%7D/billing/subscription>)
    pub fn get_organization_billing_subscription(&self) -> GetOrganizationBillingSubscriptionCall {
        GetOrganizationBillingSubscriptionCall {
            call: self.transport.call(&GET_ORGANIZATION_BILLING_SUBSCRIPTION),
        }
    }
}

/// Facts of `DELETE /organizations/{organization_id}/logo`.
pub static DELETE_ORGANIZATION_LOGO: Operation = Operation::new(
    "DeleteOrganizationLogo",
    http::Method::DELETE,
    "/organizations/{organization_id}/logo",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.idempotent();
/// `DELETE /organizations/{organization_id}/logo`, made by [`delete_organization_logo`](crate::Client::delete_organization_logo).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOrganizationLogoCall {
    call: Call,
}

impl DeleteOrganizationLogoCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::Organization>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /organizations/{organization_id}/logo`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `Organization`.
    /// Failures that the vendor lists: 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/delete/organizations/%7Borganization_id%7D/logo>)
    pub fn delete_organization_logo(&self) -> DeleteOrganizationLogoCall {
        DeleteOrganizationLogoCall {
            call: self.transport.call(&DELETE_ORGANIZATION_LOGO),
        }
    }
}

/// Facts of `PUT /organizations/{organization_id}/logo`.
pub static UPLOAD_ORGANIZATION_LOGO: Operation = Operation::new(
    "UploadOrganizationLogo",
    http::Method::PUT,
    "/organizations/{organization_id}/logo",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Multipart)
.idempotent();
/// Facts of `PATCH /organizations/{organization_id}/metadata`.
pub static MERGE_ORGANIZATION_METADATA: Operation = Operation::new(
    "MergeOrganizationMetadata",
    http::Method::PATCH,
    "/organizations/{organization_id}/metadata",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.rate(Rate::own("organization", 10, 10, &["organization_id"]));
/// `PATCH /organizations/{organization_id}/metadata`, made by [`merge_organization_metadata`](crate::Client::merge_organization_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct MergeOrganizationMetadataCall {
    call: Call,
}

impl MergeOrganizationMetadataCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `MergeOrganizationMetadataBody`.
    pub fn body(
        mut self,
        value: impl TryInto<MergeOrganizationMetadataBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Organization>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organizations/{organization_id}/metadata`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `Organization`.
    /// Failures that the vendor lists: 400, 401, 404, 422.
    /// The vendor lets 10 of these through in 10 seconds for each `organization_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/patch/organizations/%7Borganization_id%7D/metadata>)
    pub fn merge_organization_metadata(&self) -> MergeOrganizationMetadataCall {
        MergeOrganizationMetadataCall {
            call: self.transport.call(&MERGE_ORGANIZATION_METADATA),
        }
    }
}

/// Facts of `PUT /organizations/{organization_id}/metadata`.
pub static REPLACE_ORGANIZATION_METADATA: Operation = Operation::new(
    "ReplaceOrganizationMetadata",
    http::Method::PUT,
    "/organizations/{organization_id}/metadata",
    "organizations",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required)
.idempotent()
.rate(Rate::own("organization", 10, 10, &["organization_id"]));
/// `PUT /organizations/{organization_id}/metadata`, made by [`replace_organization_metadata`](crate::Client::replace_organization_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceOrganizationMetadataCall {
    call: Call,
}

impl ReplaceOrganizationMetadataCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceOrganizationMetadataBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceOrganizationMetadataBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::Organization>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /organizations/{organization_id}/metadata`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `Organization`.
    /// Failures that the vendor lists: 400, 401, 404, 422.
    /// Sending it twice does no harm.
    /// The vendor lets 10 of these through in 10 seconds for each `organization_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organizations/put/organizations/%7Borganization_id%7D/metadata>)
    pub fn replace_organization_metadata(&self) -> ReplaceOrganizationMetadataCall {
        ReplaceOrganizationMetadataCall {
            call: self.transport.call(&REPLACE_ORGANIZATION_METADATA),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ORGANIZATIONS,
    &CREATE_ORGANIZATION,
    &DELETE_ORGANIZATION,
    &GET_ORGANIZATION,
    &UPDATE_ORGANIZATION,
    &GET_ORGANIZATION_BILLING_CREDIT_BALANCE,
    &ADJUST_ORGANIZATION_BILLING_CREDIT_BALANCE,
    &GET_ORGANIZATION_BILLING_SUBSCRIPTION,
    &DELETE_ORGANIZATION_LOGO,
    &UPLOAD_ORGANIZATION_LOGO,
    &MERGE_ORGANIZATION_METADATA,
    &REPLACE_ORGANIZATION_METADATA,
];

/// Object `CreateOrganizationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    created_at: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    created_by: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    max_allowed_memberships: Option<Nullable<Int<0, { i64::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 256>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    private_metadata: Option<Nullable<JsonObject<8192>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    public_metadata: Option<Nullable<JsonObject<8192>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    role_set_key: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    slug: Option<Nullable<Text<0, { usize::MAX }, crate::patterns::SlugPattern>>>,
}

impl CreateOrganizationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateOrganizationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationBodyBuilder {
    checks: Checks,
    value: CreateOrganizationBody,
}

impl CreateOrganizationBodyBuilder {
    /// `created_at`: a text in format `date-time`.
    pub fn created_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.created_at = self.checks.take("created_at", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.checks.clear("created_at");
        self.value.created_at = Some(Nullable::Null);
        self
    }

    /// `created_by`: a text.
    pub fn created_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.created_by = self.checks.take("created_by", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `created_by`.
    pub fn created_by_null(mut self) -> Self {
        self.checks.clear("created_by");
        self.value.created_by = Some(Nullable::Null);
        self
    }

    /// `max_allowed_memberships`: a whole number of at least 0.
    pub fn max_allowed_memberships(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.max_allowed_memberships = self
            .checks
            .take("max_allowed_memberships", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `max_allowed_memberships`.
    pub fn max_allowed_memberships_null(mut self) -> Self {
        self.checks.clear("max_allowed_memberships");
        self.value.max_allowed_memberships = Some(Nullable::Null);
        self
    }

    /// `name`: a text of at most 256 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<0, 256>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self
            .checks
            .take("private_metadata", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `private_metadata`.
    pub fn private_metadata_null(mut self) -> Self {
        self.checks.clear("private_metadata");
        self.value.private_metadata = Some(Nullable::Null);
        self
    }

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self
            .checks
            .take("public_metadata", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `public_metadata`.
    pub fn public_metadata_null(mut self) -> Self {
        self.checks.clear("public_metadata");
        self.value.public_metadata = Some(Nullable::Null);
        self
    }

    /// `role_set_key`: a text.
    pub fn role_set_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_set_key = self.checks.take("role_set_key", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `role_set_key`.
    pub fn role_set_key_null(mut self) -> Self {
        self.checks.clear("role_set_key");
        self.value.role_set_key = Some(Nullable::Null);
        self
    }

    /// `slug`: a text that matches `^[a-z0-9-]+$`.
    pub fn slug(
        mut self,
        value: impl TryInto<Text<0, { usize::MAX }, crate::patterns::SlugPattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.slug = self.checks.take("slug", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `slug`.
    pub fn slug_null(mut self) -> Self {
        self.checks.clear("slug");
        self.value.slug = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationBodyBuilder> for CreateOrganizationBody {
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationBody);
/// Object `MergeOrganizationMetadataBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct MergeOrganizationMetadataBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    private_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
}

impl MergeOrganizationMetadataBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> MergeOrganizationMetadataBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`MergeOrganizationMetadataBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct MergeOrganizationMetadataBodyBuilder {
    checks: Checks,
    value: MergeOrganizationMetadataBody,
}

impl MergeOrganizationMetadataBodyBuilder {
    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self.checks.take("private_metadata", value);
        self
    }

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self.checks.take("public_metadata", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<MergeOrganizationMetadataBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<MergeOrganizationMetadataBodyBuilder> for MergeOrganizationMetadataBody {
    type Error = Invalid;
    fn try_from(builder: MergeOrganizationMetadataBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(MergeOrganizationMetadataBody);
/// Object `OrganizationWithLogo`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationWithLogo {
    /// `admin_delete_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_delete_enabled: bool,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be absent.
    pub created_by: Option<String>,
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationId,
    /// `image_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub image_url: String,
    /// `last_active_at`, may be absent, in milliseconds since 1970.
    pub last_active_at: Option<UnixMillis>,
    /// `logo_url`, may be absent. The vendor advises against it.
    pub logo_url: Option<String>,
    /// `max_allowed_memberships`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_memberships: i64,
    /// `members_count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub members_count: Option<i64>,
    /// `missing_member_with_elevated_permissions`, may be absent.
    pub missing_member_with_elevated_permissions: Option<bool>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `pending_invitations_count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub pending_invitations_count: Option<i64>,
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `role_set_key`, may be absent or null.
    pub role_set_key: Option<String>,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `Organizations`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Organizations {
    /// `data`. Always there.
    pub data: Items<crate::shared::Organization>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ReplaceOrganizationMetadataBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceOrganizationMetadataBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    private_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
}

impl ReplaceOrganizationMetadataBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceOrganizationMetadataBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ReplaceOrganizationMetadataBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceOrganizationMetadataBodyBuilder {
    checks: Checks,
    value: ReplaceOrganizationMetadataBody,
}

impl ReplaceOrganizationMetadataBodyBuilder {
    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self.checks.take("private_metadata", value);
        self
    }

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self.checks.take("public_metadata", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceOrganizationMetadataBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceOrganizationMetadataBodyBuilder> for ReplaceOrganizationMetadataBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceOrganizationMetadataBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceOrganizationMetadataBody);
/// Object `UpdateOrganizationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOrganizationBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    admin_delete_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    created_at: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    max_allowed_memberships: Option<Nullable<Int<0, { i64::MAX }>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<Text<0, 256>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    role_set_key: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    slug: Option<Nullable<String>>,
}

impl UpdateOrganizationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOrganizationBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateOrganizationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOrganizationBodyBuilder {
    checks: Checks,
    value: UpdateOrganizationBody,
}

impl UpdateOrganizationBodyBuilder {
    /// `admin_delete_enabled`: true or false.
    pub fn admin_delete_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.admin_delete_enabled = self
            .checks
            .take("admin_delete_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `admin_delete_enabled`.
    pub fn admin_delete_enabled_null(mut self) -> Self {
        self.checks.clear("admin_delete_enabled");
        self.value.admin_delete_enabled = Some(Nullable::Null);
        self
    }

    /// `created_at`: a text in format `date-time`.
    pub fn created_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.created_at = self.checks.take("created_at", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.checks.clear("created_at");
        self.value.created_at = Some(Nullable::Null);
        self
    }

    /// `max_allowed_memberships`: a whole number of at least 0.
    pub fn max_allowed_memberships(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.max_allowed_memberships = self
            .checks
            .take("max_allowed_memberships", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `max_allowed_memberships`.
    pub fn max_allowed_memberships_null(mut self) -> Self {
        self.checks.clear("max_allowed_memberships");
        self.value.max_allowed_memberships = Some(Nullable::Null);
        self
    }

    /// `name`: a text of at most 256 characters.
    pub fn name(mut self, value: impl TryInto<Text<0, 256>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }

    /// `role_set_key`: a text.
    pub fn role_set_key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.role_set_key = self.checks.take("role_set_key", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `role_set_key`.
    pub fn role_set_key_null(mut self) -> Self {
        self.checks.clear("role_set_key");
        self.value.role_set_key = Some(Nullable::Null);
        self
    }

    /// `slug`: a text.
    pub fn slug(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.slug = self.checks.take("slug", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `slug`.
    pub fn slug_null(mut self) -> Self {
        self.checks.clear("slug");
        self.value.slug = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOrganizationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOrganizationBodyBuilder> for UpdateOrganizationBody {
    type Error = Invalid;
    fn try_from(builder: UpdateOrganizationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOrganizationBody);
