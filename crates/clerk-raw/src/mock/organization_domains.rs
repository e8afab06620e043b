// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List};

/// Which `GET /organization_domains` a mock answers.
pub struct ListAllOrganizationDomainsWhen(::httpmock::When);
impl ListAllOrganizationDomainsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_domains$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_domains` answers.
pub struct ListAllOrganizationDomainsThen(::httpmock::Then);
impl ListAllOrganizationDomainsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_domains::OrganizationDomains) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListAllOrganizationDomainsWhen {
    /// Requires this `organization_id` in the query.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "organization_id",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `verified` in the query.
    #[track_caller]
    pub fn verified(
        self,
        value: impl IntoInput<crate::organization_domains::ListAllOrganizationDomainsVerified>,
    ) -> Self {
        Self(super::query(self.0, "verified", false, value.into_input()))
    }

    /// Requires this `enrollment_mode` in the query.
    #[track_caller]
    pub fn enrollment_mode<M>(
        self,
        value: impl IntoList<
            List<crate::organization_domains::ListAllOrganizationDomainsEnrollmentModeItem>,
            M,
        >,
    ) -> Self {
        Self(super::query(
            self.0,
            "enrollment_mode",
            true,
            value.into_list(),
        ))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `domains` in the query.
    #[track_caller]
    pub fn domains<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::query(self.0, "domains", false, value.into_list()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }
}

/// Which `GET /organizations/{organization_id}/domains` a mock answers.
pub struct ListOrganizationDomainsWhen(::httpmock::When);
impl ListOrganizationDomainsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/domains$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/domains` answers.
pub struct ListOrganizationDomainsThen(::httpmock::Then);
impl ListOrganizationDomainsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_domains::OrganizationDomains) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListOrganizationDomainsWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/domains",
            value.into_input(),
        ))
    }

    /// Requires this `verified` in the query.
    #[track_caller]
    pub fn verified(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "verified", false, value.into_input()))
    }

    /// Requires this `enrollment_mode` in the query.
    #[track_caller]
    pub fn enrollment_mode(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "enrollment_mode",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /organizations/{organization_id}/domains` a mock answers.
pub struct CreateOrganizationDomainWhen(::httpmock::When);
impl CreateOrganizationDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/domains$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/domains` answers.
pub struct CreateOrganizationDomainThen(::httpmock::Then);
impl CreateOrganizationDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_domains::OrganizationDomain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateOrganizationDomainWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/domains",
            value.into_input(),
        ))
    }

    /// Requires this `enrollment_mode` in the body.
    #[track_caller]
    pub fn enrollment_mode(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "enrollment_mode", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `verified` in the body.
    #[track_caller]
    pub fn verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "verified", value.into_input()))
    }

    /// Requires null as `verified` in the body.
    pub fn verified_null(self) -> Self {
        Self(super::member(self.0, "verified", Ok(())))
    }
}

/// Which `DELETE /organizations/{organization_id}/domains/{domain_id}` a mock answers.
pub struct DeleteOrganizationDomainWhen(::httpmock::When);
impl DeleteOrganizationDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organizations/{organization_id}/domains/{domain_id}` answers.
pub struct DeleteOrganizationDomainThen(::httpmock::Then);
impl DeleteOrganizationDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteOrganizationDomainWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/domains/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `domain_id` in the path.
    #[track_caller]
    pub fn domain_id(self, value: impl IntoInput<crate::ids::OrganizationDomainId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/domains/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /organizations/{organization_id}/domains/{domain_id}` a mock answers.
pub struct UpdateOrganizationDomainWhen(::httpmock::When);
impl UpdateOrganizationDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::PATCH).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/domains/{domain_id}` answers.
pub struct UpdateOrganizationDomainThen(::httpmock::Then);
impl UpdateOrganizationDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_domains::OrganizationDomain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateOrganizationDomainWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/domains/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `domain_id` in the path.
    #[track_caller]
    pub fn domain_id(self, value: impl IntoInput<crate::ids::OrganizationDomainId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/domains/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `enrollment_mode` in the body.
    #[track_caller]
    pub fn enrollment_mode(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "enrollment_mode", value.into_input()))
    }

    /// Requires null as `enrollment_mode` in the body.
    pub fn enrollment_mode_null(self) -> Self {
        Self(super::member(self.0, "enrollment_mode", Ok(())))
    }

    /// Requires this `verified` in the body.
    #[track_caller]
    pub fn verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "verified", value.into_input()))
    }

    /// Requires null as `verified` in the body.
    pub fn verified_null(self) -> Self {
        Self(super::member(self.0, "verified", Ok(())))
    }
}

/// Which `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership` a mock answers.
pub struct VerifyOrganizationDomainOwnershipWhen(::httpmock::When);
impl VerifyOrganizationDomainOwnershipWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*/verify_ownership$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership` answers.
pub struct VerifyOrganizationDomainOwnershipThen(::httpmock::Then);
impl VerifyOrganizationDomainOwnershipThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_domains::OrganizationDomain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl VerifyOrganizationDomainOwnershipWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/domains/[^/]*/verify_ownership",
            value.into_input(),
        ))
    }

    /// Requires this `domain_id` in the path.
    #[track_caller]
    pub fn domain_id(self, value: impl IntoInput<crate::ids::OrganizationDomainId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/domains/",
            "/verify_ownership",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::organization_domains::OrganizationDomain {
    affiliation_email_address: "affiliation_email_address",
    affiliation_verification: "affiliation_verification",
    created_at: "created_at",
    enrollment_mode: "enrollment_mode",
    id: "id",
    name: "name",
    object: "object",
    organization_id: "organization_id",
    ownership_verification: "ownership_verification",
    public_organization_data: "public_organization_data",
    total_pending_invitations: "total_pending_invitations",
    total_pending_suggestions: "total_pending_suggestions",
    updated_at: "updated_at",
    verification: "verification",
});
identity_facade_core::sample!(
    crate::organization_domains::OrganizationDomain,
    "{\"affiliation_email_address\":null,\"affiliation_verification\":null,\"created_at\":1767225600000,\"enrollment_mode\":\"manual_invitation\",\"id\":\"organization_domain_1\",\"name\":\"name\",\"object\":\"object\",\"organization_id\":\"organization_1\",\"ownership_verification\":null,\"total_pending_invitations\":0,\"total_pending_suggestions\":0,\"updated_at\":1767225600000,\"verification\":null}"
);
identity_facade_core::to_wire!(
    crate::organization_domains::OrganizationDomainVerification {
        attempts: "attempts",
        expire_at: "expire_at",
        status: "status",
        strategy: "strategy",
        verified_at: "verified_at",
    }
);
identity_facade_core::sample!(
    crate::organization_domains::OrganizationDomainVerification,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"status\",\"strategy\":\"strategy\",\"verified_at\":null}"
);
identity_facade_core::to_wire!(crate::organization_domains::OrganizationDomains {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::organization_domains::OrganizationDomains,
    "{\"data\":[],\"total_count\":0}"
);
