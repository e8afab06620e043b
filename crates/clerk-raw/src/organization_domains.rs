// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, Style, UnixMillis,
};

/// Facts of `GET /organization_domains`.
pub static LIST_ALL_ORGANIZATION_DOMAINS: Operation = Operation::new(
    "ListAllOrganizationDomains",
    http::Method::GET,
    "/organization_domains",
    "organization-domains",
)
.parameters(&[
    Parameter::query("organization_id"),
    Parameter::query("verified"),
    Parameter::query("enrollment_mode").style(Style::Comma),
    Parameter::query("query"),
    Parameter::query("domains"),
    Parameter::query("order_by"),
    Parameter::query("offset"),
    Parameter::query("limit"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /organization_domains`, made by [`list_all_organization_domains`](crate::Client::list_all_organization_domains).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListAllOrganizationDomainsCall {
    call: Call,
}

impl ListAllOrganizationDomainsCall {
    /// Query parameter `organization_id`: a text.
    pub fn organization_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("organization_id", value.try_into());
        self
    }

    /// Query parameter `verified`: `ListAllOrganizationDomainsVerified`.
    pub fn verified(
        mut self,
        value: impl TryInto<ListAllOrganizationDomainsVerified, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("verified", value.try_into());
        self
    }

    /// Query parameter `enrollment_mode`: a list of `ListAllOrganizationDomainsEnrollmentModeItem`.
    pub fn enrollment_mode(
        mut self,
        value: impl TryInto<List<ListAllOrganizationDomainsEnrollmentModeItem>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("enrollment_mode", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `domains`: a list of texts.
    pub fn domains(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.call.query("domains", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
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

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OrganizationDomains>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organization_domains`
    ///
    /// Success is 200 with `OrganizationDomains`.
    /// Failures that the vendor lists: 401, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/get/organization_domains>)
    pub fn list_all_organization_domains(&self) -> ListAllOrganizationDomainsCall {
        ListAllOrganizationDomainsCall {
            call: self.transport.call(&LIST_ALL_ORGANIZATION_DOMAINS),
        }
    }
}

/// Facts of `GET /organizations/{organization_id}/domains`.
pub static LIST_ORGANIZATION_DOMAINS: Operation = Operation::new(
    "ListOrganizationDomains",
    http::Method::GET,
    "/organizations/{organization_id}/domains",
    "organization-domains",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::query("verified"),
    Parameter::query("enrollment_mode"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /organizations/{organization_id}/domains`, made by [`list_organization_domains`](crate::Client::list_organization_domains).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOrganizationDomainsCall {
    call: Call,
}

impl ListOrganizationDomainsCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Query parameter `verified`: a text.
    pub fn verified(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("verified", value.try_into());
        self
    }

    /// Query parameter `enrollment_mode`: a text.
    pub fn enrollment_mode(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("enrollment_mode", value.try_into());
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
    pub async fn send(self) -> Result<Reply<OrganizationDomains>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /organizations/{organization_id}/domains`
    ///
    /// Required: `organization_id`.
    /// Success is 200 with `OrganizationDomains`.
    /// Failures that the vendor lists: 401, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/get/organizations/%7Borganization_id%7D/domains>)
    pub fn list_organization_domains(&self) -> ListOrganizationDomainsCall {
        ListOrganizationDomainsCall {
            call: self.transport.call(&LIST_ORGANIZATION_DOMAINS),
        }
    }
}

/// Facts of `POST /organizations/{organization_id}/domains`.
pub static CREATE_ORGANIZATION_DOMAIN: Operation = Operation::new(
    "CreateOrganizationDomain",
    http::Method::POST,
    "/organizations/{organization_id}/domains",
    "organization-domains",
)
.parameters(&[Parameter::path("organization_id")])
.body(BodyKind::Required);
/// `POST /organizations/{organization_id}/domains`, made by [`create_organization_domain`](crate::Client::create_organization_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrganizationDomainCall {
    call: Call,
}

impl CreateOrganizationDomainCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// The JSON body. Required. `CreateOrganizationDomainBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrganizationDomainBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OrganizationDomain>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/domains`
    ///
    /// Required: `organization_id`, the body.
    /// Success is 200 with `OrganizationDomain`.
    /// Failures that the vendor lists: 400, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/post/organizations/%7Borganization_id%7D/domains>)
    pub fn create_organization_domain(&self) -> CreateOrganizationDomainCall {
        CreateOrganizationDomainCall {
            call: self.transport.call(&CREATE_ORGANIZATION_DOMAIN),
        }
    }
}

/// Facts of `DELETE /organizations/{organization_id}/domains/{domain_id}`.
pub static DELETE_ORGANIZATION_DOMAIN: Operation = Operation::new(
    "DeleteOrganizationDomain",
    http::Method::DELETE,
    "/organizations/{organization_id}/domains/{domain_id}",
    "organization-domains",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("domain_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "domain_id")],
});
/// `DELETE /organizations/{organization_id}/domains/{domain_id}`, made by [`delete_organization_domain`](crate::Client::delete_organization_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOrganizationDomainCall {
    call: Call,
}

impl DeleteOrganizationDomainCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `domain_id`: a text. Required.
    pub fn domain_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationDomainId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("domain_id", value.try_into());
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
    /// `DELETE /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// Required: `organization_id`, `domain_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/delete/organizations/%7Borganization_id%7D/domains/%7Bdomain_id%7D>)
    pub fn delete_organization_domain(&self) -> DeleteOrganizationDomainCall {
        DeleteOrganizationDomainCall {
            call: self.transport.call(&DELETE_ORGANIZATION_DOMAIN),
        }
    }
}

/// Facts of `PATCH /organizations/{organization_id}/domains/{domain_id}`.
pub static UPDATE_ORGANIZATION_DOMAIN: Operation = Operation::new(
    "UpdateOrganizationDomain",
    http::Method::PATCH,
    "/organizations/{organization_id}/domains/{domain_id}",
    "organization-domains",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("domain_id"),
])
.body(BodyKind::Required);
/// `PATCH /organizations/{organization_id}/domains/{domain_id}`, made by [`update_organization_domain`](crate::Client::update_organization_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOrganizationDomainCall {
    call: Call,
}

impl UpdateOrganizationDomainCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `domain_id`: a text. Required.
    pub fn domain_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationDomainId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("domain_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateOrganizationDomainBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOrganizationDomainBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OrganizationDomain>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// Required: `organization_id`, `domain_id`, the body.
    /// Success is 200 with `OrganizationDomain`.
    /// Failures that the vendor lists: 400, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/patch/organizations/%7Borganization_id%7D/domains/%7Bdomain_id%7D>)
    pub fn update_organization_domain(&self) -> UpdateOrganizationDomainCall {
        UpdateOrganizationDomainCall {
            call: self.transport.call(&UPDATE_ORGANIZATION_DOMAIN),
        }
    }
}

/// Facts of `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`.
pub static VERIFY_ORGANIZATION_DOMAIN_OWNERSHIP: Operation = Operation::new(
    "VerifyOrganizationDomainOwnership",
    http::Method::POST,
    "/organizations/{organization_id}/domains/{domain_id}/verify_ownership",
    "organization-domains",
)
.parameters(&[
    Parameter::path("organization_id"),
    Parameter::path("domain_id"),
])
.idempotent();
/// `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`, made by [`verify_organization_domain_ownership`](crate::Client::verify_organization_domain_ownership).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyOrganizationDomainOwnershipCall {
    call: Call,
}

impl VerifyOrganizationDomainOwnershipCall {
    /// Path segment `organization_id`: a text. Required.
    pub fn organization_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("organization_id", value.try_into());
        self
    }

    /// Path segment `domain_id`: a text. Required.
    pub fn domain_id(
        mut self,
        value: impl TryInto<crate::ids::OrganizationDomainId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("domain_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OrganizationDomain>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`
    ///
    /// Required: `organization_id`, `domain_id`.
    /// Success is 200 with `OrganizationDomain`.
    /// Failures that the vendor lists: 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/post/organizations/%7Borganization_id%7D/domains/%7Bdomain_id%7D/verify_ownership>)
    pub fn verify_organization_domain_ownership(&self) -> VerifyOrganizationDomainOwnershipCall {
        VerifyOrganizationDomainOwnershipCall {
            call: self.transport.call(&VERIFY_ORGANIZATION_DOMAIN_OWNERSHIP),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ALL_ORGANIZATION_DOMAINS,
    &LIST_ORGANIZATION_DOMAINS,
    &CREATE_ORGANIZATION_DOMAIN,
    &DELETE_ORGANIZATION_DOMAIN,
    &UPDATE_ORGANIZATION_DOMAIN,
    &VERIFY_ORGANIZATION_DOMAIN_OWNERSHIP,
];

/// Object `CreateOrganizationDomainBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrganizationDomainBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    enrollment_mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verified: Option<Nullable<bool>>,
}

impl CreateOrganizationDomainBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrganizationDomainBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateOrganizationDomainBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrganizationDomainBodyBuilder {
    checks: Checks,
    value: CreateOrganizationDomainBody,
}

impl CreateOrganizationDomainBodyBuilder {
    /// `enrollment_mode`: a text.
    pub fn enrollment_mode(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.enrollment_mode = self.checks.take("enrollment_mode", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `verified`: true or false.
    pub fn verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.verified = self.checks.take("verified", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.checks.clear("verified");
        self.value.verified = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrganizationDomainBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrganizationDomainBodyBuilder> for CreateOrganizationDomainBody {
    type Error = Invalid;
    fn try_from(builder: CreateOrganizationDomainBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrganizationDomainBody);
/// One of a few texts `ListAllOrganizationDomains enrollment_modeItem`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListAllOrganizationDomainsEnrollmentModeItem {
    /// `manual_invitation`
    ManualXinvitation,
    /// `automatic_invitation`
    AutomaticXinvitation,
    /// `automatic_suggestion`
    AutomaticXsuggestion,
    /// `enterprise_sso`
    EnterpriseXsso,
    /// `-manual_invitation`
    NotManualInvitation,
    /// `-automatic_invitation`
    NotAutomaticInvitation,
    /// `-automatic_suggestion`
    NotAutomaticSuggestion,
    /// `-enterprise_sso`
    NotEnterpriseSso,
}

identity_facade_core::wire_strings!(ListAllOrganizationDomainsEnrollmentModeItem {
    ManualXinvitation: "manual_invitation",
    AutomaticXinvitation: "automatic_invitation",
    AutomaticXsuggestion: "automatic_suggestion",
    EnterpriseXsso: "enterprise_sso",
    NotManualInvitation: "-manual_invitation",
    NotAutomaticInvitation: "-automatic_invitation",
    NotAutomaticSuggestion: "-automatic_suggestion",
    NotEnterpriseSso: "-enterprise_sso"
});
/// One of a few texts `ListAllOrganizationDomains verified`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListAllOrganizationDomainsVerified {
    /// `true`
    True,
    /// `false`
    False,
}

identity_facade_core::wire_strings!(ListAllOrganizationDomainsVerified {
    True: "true",
    False: "false"
});
/// Object `OrganizationDomain`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationDomain {
    /// `affiliation_email_address`, may be null.
    pub affiliation_email_address: Option<String>,
    /// `affiliation_verification`, may be null.
    pub affiliation_verification: Option<OrganizationDomainVerification>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `enrollment_mode`. Always there.
    pub enrollment_mode: Open<OrganizationDomainEnrollmentMode>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationDomainId,
    /// `name`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub organization_id: crate::ids::OrganizationId,
    /// `ownership_verification`, may be null.
    pub ownership_verification: Option<OrganizationDomainVerification>,
    /// `public_organization_data`, may be absent or null.
    pub public_organization_data:
        Option<crate::shared::OrganizationInvitationPublicOrganizationData>,
    /// `total_pending_invitations`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_pending_invitations: Option<i64>,
    /// `total_pending_suggestions`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_pending_suggestions: Option<i64>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `verification`, may be null. The vendor advises against it.
    pub verification: Option<OrganizationDomainVerification>,
}

/// One of a few texts `OrganizationDomain enrollment_mode`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrganizationDomainEnrollmentMode {
    /// `manual_invitation`
    ManualInvitation,
    /// `automatic_invitation`
    AutomaticInvitation,
    /// `automatic_suggestion`
    AutomaticSuggestion,
    /// `enterprise_sso`
    EnterpriseSso,
}

identity_facade_core::wire_strings!(OrganizationDomainEnrollmentMode {
    ManualInvitation: "manual_invitation",
    AutomaticInvitation: "automatic_invitation",
    AutomaticSuggestion: "automatic_suggestion",
    EnterpriseSso: "enterprise_sso"
});
/// Object `OrganizationDomainVerification`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationDomainVerification {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`, may be null, in milliseconds since 1970.
    pub expire_at: Option<UnixMillis>,
    /// `status`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at`, may be null, in milliseconds since 1970.
    pub verified_at: Option<UnixMillis>,
}

/// Object `OrganizationDomains`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationDomains {
    /// `data`. Always there.
    pub data: Items<OrganizationDomain>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateOrganizationDomainBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOrganizationDomainBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enrollment_mode: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verified: Option<Nullable<bool>>,
}

impl UpdateOrganizationDomainBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOrganizationDomainBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateOrganizationDomainBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOrganizationDomainBodyBuilder {
    checks: Checks,
    value: UpdateOrganizationDomainBody,
}

impl UpdateOrganizationDomainBodyBuilder {
    /// `enrollment_mode`: a text.
    pub fn enrollment_mode(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.enrollment_mode = self
            .checks
            .take("enrollment_mode", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `enrollment_mode`.
    pub fn enrollment_mode_null(mut self) -> Self {
        self.checks.clear("enrollment_mode");
        self.value.enrollment_mode = Some(Nullable::Null);
        self
    }

    /// `verified`: true or false.
    pub fn verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.verified = self.checks.take("verified", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.checks.clear("verified");
        self.value.verified = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOrganizationDomainBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOrganizationDomainBodyBuilder> for UpdateOrganizationDomainBody {
    type Error = Invalid;
    fn try_from(builder: UpdateOrganizationDomainBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOrganizationDomainBody);
