// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, Int, IntoInput, IntoList, Items, List, Listing, Open, Operation, Paging,
    Parameter, Receipt, Style, UnixMillis,
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_all_organization_domains`](crate::Client::list_all_organization_domains), `GET /organization_domains`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListAllOrganizationDomainsCall {
    call: Call,
}

impl ListAllOrganizationDomainsCall {
    /// Query parameter `organization_id`: string.
    pub fn organization_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("organization_id", value.into_input());
        self
    }

    /// Query parameter `verified`: `ListAllOrganizationDomainsVerified`.
    pub fn verified(mut self, value: impl IntoInput<ListAllOrganizationDomainsVerified>) -> Self {
        self.call.query("verified", value.into_input());
        self
    }

    /// Modes to select; prefix `-` excludes a mode; both conditions must hold.
    ///
    /// Query parameter `enrollment_mode`: list of `ListAllOrganizationDomainsEnrollmentModeItem`.
    pub fn enrollment_mode<M>(
        mut self,
        value: impl IntoList<List<ListAllOrganizationDomainsEnrollmentModeItem>, M>,
    ) -> Self {
        self.call.query("enrollment_mode", value.into_list());
        self
    }

    /// Part of a domain name, or an exact organization id (`org_...`); not blank.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Query parameter `domains`: list of strings.
    pub fn domains<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.query("domains", value.into_list());
        self
    }

    /// `name` or `created_at`, with `+` or `-`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }
}

identity_facade_core::call!(ListAllOrganizationDomainsCall -> OrganizationDomains);
identity_facade_core::paged!(ListAllOrganizationDomainsCall -> OrganizationDomain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListAllOrganizationDomainsCall,
    crate::Client,
    LIST_ALL_ORGANIZATION_DOMAINS,
    "Lists domains of every organization in the instance, with filters.",
    false,
    [
        query::<String>("organization_id"),
        query::<ListAllOrganizationDomainsVerified>("verified"),
        query::<List<ListAllOrganizationDomainsEnrollmentModeItem>>(
            "enrollment_mode",
            "Modes to select; prefix `-` excludes a mode; both conditions must hold."
        ),
        query::<String>(
            "query",
            "Part of a domain name, or an exact organization id (`org_...`); not blank."
        ),
        query::<List<String>>("domains"),
        query::<String>(
            "order_by",
            "`name` or `created_at`, with `+` or `-`; default `-created_at`."
        ),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<Int<1, 500>>("limit", "Default: `10`.")
    ]
);
impl crate::Client {
    /// Lists domains of every organization in the instance, with filters.
    ///
    /// `GET /organization_domains`
    ///
    /// * Returns [`OrganizationDomains`], with status 200.
    /// * Errors: 401, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-domains`; in `identity-facade`, `clerk-organization-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/get/organization_domains>)
    pub fn list_all_organization_domains(&self) -> ListAllOrganizationDomainsCall {
        let call = self.transport.call(&LIST_ALL_ORGANIZATION_DOMAINS);
        ListAllOrganizationDomainsCall { call }
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_organization_domains`](crate::Client::list_organization_domains), `GET /organizations/{organization_id}/domains`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOrganizationDomainsCall {
    call: Call,
}

impl ListOrganizationDomainsCall {
    /// Query parameter `verified`: string.
    pub fn verified(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("verified", value.into_input());
        self
    }

    /// Modes to select; prefix `-` excludes a mode; both conditions must hold.
    ///
    /// Query parameter `enrollment_mode`: string.
    pub fn enrollment_mode(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("enrollment_mode", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(ListOrganizationDomainsCall -> OrganizationDomains);
identity_facade_core::paged!(ListOrganizationDomainsCall -> OrganizationDomain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOrganizationDomainsCall,
    crate::Client,
    LIST_ORGANIZATION_DOMAINS,
    "Lists the domains of one organization.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        query::<String>("verified"),
        query::<String>(
            "enrollment_mode",
            "Modes to select; prefix `-` excludes a mode; both conditions must hold."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the domains of one organization.
    ///
    /// `GET /organizations/{organization_id}/domains`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`OrganizationDomains`], with status 200.
    /// * Errors: 401, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-domains`; in `identity-facade`, `clerk-organization-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/get/organizations/%7Borganization_id%7D/domains>)
    pub fn list_organization_domains(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> ListOrganizationDomainsCall {
        let mut call = self.transport.call(&LIST_ORGANIZATION_DOMAINS);
        call.path("organization_id", organization_id.into_input());
        ListOrganizationDomainsCall { call }
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
.body(BodyKind::Object);
/// The call of [`Client::create_organization_domain`](crate::Client::create_organization_domain), `POST /organizations/{organization_id}/domains`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationDomainCall {
    call: Call,
}

impl CreateOrganizationDomainCall {
    /// How users with this email domain join: by manual or automatic invitation, suggestion or SSO.
    ///
    /// `enrollment_mode`: string.
    pub fn enrollment_mode(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("enrollment_mode", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `verified`: boolean.
    pub fn verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("verified", value.into_input());
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.call.null("verified");
        self
    }
}

identity_facade_core::call!(CreateOrganizationDomainCall -> OrganizationDomain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationDomainCall,
    crate::Client,
    CREATE_ORGANIZATION_DOMAIN,
    "Adds a domain to an organization, verified unless you say otherwise.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        member::<String>(
            "enrollment_mode",
            "How users with this email domain join: by manual or automatic invitation, suggestion or SSO."
        ),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<bool>>("verified")
    ]
);
impl crate::Client {
    /// Adds a domain to an organization, verified unless you say otherwise.
    ///
    /// `POST /organizations/{organization_id}/domains`
    ///
    /// * Required: `organization_id`.
    /// * Returns [`OrganizationDomain`], with status 200.
    /// * Errors: 400, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-domains`; in `identity-facade`, `clerk-organization-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/post/organizations/%7Borganization_id%7D/domains>)
    pub fn create_organization_domain(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
    ) -> CreateOrganizationDomainCall {
        let mut call = self.transport.call(&CREATE_ORGANIZATION_DOMAIN);
        call.path("organization_id", organization_id.into_input());
        CreateOrganizationDomainCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[("id", "domain_id")]));
/// The call of [`Client::delete_organization_domain`](crate::Client::delete_organization_domain), `DELETE /organizations/{organization_id}/domains/{domain_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOrganizationDomainCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteOrganizationDomainCall -> crate ::shared::DeletedObject
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOrganizationDomainCall,
    crate::Client,
    DELETE_ORGANIZATION_DOMAIN,
    "Deletes a domain of an organization.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::OrganizationDomainId>("domain_id")
    ]
);
impl crate::Client {
    /// Deletes a domain of an organization.
    ///
    /// `DELETE /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// * Required: `organization_id`, `domain_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-domains`; in `identity-facade`, `clerk-organization-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/delete/organizations/%7Borganization_id%7D/domains/%7Bdomain_id%7D>)
    pub fn delete_organization_domain(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        domain_id: impl IntoInput<crate::ids::OrganizationDomainId>,
    ) -> DeleteOrganizationDomainCall {
        let mut call = self.transport.call(&DELETE_ORGANIZATION_DOMAIN);
        call.path("organization_id", organization_id.into_input());
        call.path("domain_id", domain_id.into_input());
        DeleteOrganizationDomainCall { call }
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
.body(BodyKind::Object);
/// The call of [`Client::update_organization_domain`](crate::Client::update_organization_domain), `PATCH /organizations/{organization_id}/domains/{domain_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOrganizationDomainCall {
    call: Call,
}

impl UpdateOrganizationDomainCall {
    /// How users with this email domain join: by manual or automatic invitation, suggestion or SSO.
    ///
    /// `enrollment_mode`: string.
    pub fn enrollment_mode(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("enrollment_mode", value.into_input());
        self
    }

    /// Sends `null` for `enrollment_mode`.
    pub fn enrollment_mode_null(mut self) -> Self {
        self.call.null("enrollment_mode");
        self
    }

    /// `verified`: boolean.
    pub fn verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("verified", value.into_input());
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.call.null("verified");
        self
    }
}

identity_facade_core::call!(UpdateOrganizationDomainCall -> OrganizationDomain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOrganizationDomainCall,
    crate::Client,
    UPDATE_ORGANIZATION_DOMAIN,
    "Updates the enrollment mode or the verified state of an organization's domain.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::OrganizationDomainId>("domain_id"),
        member::<identity_facade_core::Nullable<String>>(
            "enrollment_mode",
            "How users with this email domain join: by manual or automatic invitation, suggestion or SSO."
        ),
        member::<identity_facade_core::Nullable<bool>>("verified")
    ]
);
impl crate::Client {
    /// Updates the enrollment mode or the verified state of an organization's domain.
    ///
    /// `PATCH /organizations/{organization_id}/domains/{domain_id}`
    ///
    /// * Required: `organization_id`, `domain_id`.
    /// * Returns [`OrganizationDomain`], with status 200.
    /// * Errors: 400, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-domains`; in `identity-facade`, `clerk-organization-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/patch/organizations/%7Borganization_id%7D/domains/%7Bdomain_id%7D>)
    pub fn update_organization_domain(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        domain_id: impl IntoInput<crate::ids::OrganizationDomainId>,
    ) -> UpdateOrganizationDomainCall {
        let mut call = self.transport.call(&UPDATE_ORGANIZATION_DOMAIN);
        call.path("organization_id", organization_id.into_input());
        call.path("domain_id", domain_id.into_input());
        UpdateOrganizationDomainCall { call }
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
/// The call of [`Client::verify_organization_domain_ownership`](crate::Client::verify_organization_domain_ownership), `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyOrganizationDomainOwnershipCall {
    call: Call,
}

identity_facade_core::call!(VerifyOrganizationDomainOwnershipCall -> OrganizationDomain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyOrganizationDomainOwnershipCall,
    crate::Client,
    VERIFY_ORGANIZATION_DOMAIN_OWNERSHIP,
    "Marks domain ownership as verified without a DNS challenge; idempotent.",
    false,
    [
        identifier::<crate::ids::OrganizationId>("organization_id"),
        identifier::<crate::ids::OrganizationDomainId>("domain_id")
    ]
);
impl crate::Client {
    /// Marks domain ownership as verified without a DNS challenge; idempotent.
    ///
    /// `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership`
    ///
    /// * Required: `organization_id`, `domain_id`.
    /// * Returns [`OrganizationDomain`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-domains`; in `identity-facade`, `clerk-organization-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-domains/post/organizations/%7Borganization_id%7D/domains/%7Bdomain_id%7D/verify_ownership>)
    pub fn verify_organization_domain_ownership(
        &self,
        organization_id: impl IntoInput<crate::ids::OrganizationId>,
        domain_id: impl IntoInput<crate::ids::OrganizationDomainId>,
    ) -> VerifyOrganizationDomainOwnershipCall {
        let mut call = self.transport.call(&VERIFY_ORGANIZATION_DOMAIN_OWNERSHIP);
        call.path("organization_id", organization_id.into_input());
        call.path("domain_id", domain_id.into_input());
        VerifyOrganizationDomainOwnershipCall { call }
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

/// Enum `ListAllOrganizationDomains enrollment_modeItem`.
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
/// Enum `ListAllOrganizationDomains verified`.
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
/// Object `OrganizationDomain`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationDomain {
    /// `affiliation_email_address`, may be null.
    pub affiliation_email_address: Option<String>,
    /// `affiliation_verification`, may be null.
    pub affiliation_verification: Option<OrganizationDomainVerification>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// How users with this email domain join: by manual or automatic invitation, suggestion or SSO.
    ///
    /// `enrollment_mode`. Required.
    pub enrollment_mode: Open<OrganizationDomainEnrollmentMode>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationDomainId,
    /// `name`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`. Required.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `verification`, may be null. Deprecated.
    pub verification: Option<OrganizationDomainVerification>,
}

/// Enum `OrganizationDomain enrollment_mode`, open: answers keep unknown values.
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
/// Object `OrganizationDomainVerification`.
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
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `status`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at`: Unix time in milliseconds, may be null.
    pub verified_at: Option<UnixMillis>,
}

/// Object `OrganizationDomains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationDomains {
    /// `data`. Required.
    pub data: Items<OrganizationDomain>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
