// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /organization_domains` a mock answers.
pub struct ListAllOrganizationDomainsWhen(::httpmock::When);
impl ListAllOrganizationDomainsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_domains$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `domains` in the query, or none in it.
    pub fn domains<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("domains", item.to_string())
            })),
            None => Self(self.0.query_param_missing("domains")),
        }
    }

    /// This `enrollment_mode` in the query, or none in it.
    pub fn enrollment_mode<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<
                    crate::organization_domains::ListAllOrganizationDomainsEnrollmentModeItem,
                >,
            >,
        >,
    {
        match value.into() {
            Some(value) => {
                let items: Vec<String> = value.iter().map(ToString::to_string).collect();
                Self(self.0.query_param("enrollment_mode", items.join(",")))
            }
            None => Self(self.0.query_param_missing("enrollment_mode")),
        }
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

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `order_by` in the query, or none in it.
    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }

    /// This `organization_id` in the query, or none in it.
    pub fn organization_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("organization_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("organization_id"))
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }

    /// This `verified` in the query, or none in it.
    pub fn verified<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::organization_domains::ListAllOrganizationDomainsVerified>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("verified", value.to_string()))
        } else {
            Self(self.0.query_param_missing("verified"))
        }
    }
}

/// What a mock of `GET /organization_domains` answers.
pub struct ListAllOrganizationDomainsThen(::httpmock::Then);
impl ListAllOrganizationDomainsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /organizations/{organization_id}/domains` a mock answers.
pub struct ListOrganizationDomainsWhen(::httpmock::When);
impl ListOrganizationDomainsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/domains$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_id` in the path.
    pub fn organization_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organizations/", value, "/domains")),
        )
    }

    /// This `enrollment_mode` in the query, or none in it.
    pub fn enrollment_mode<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("enrollment_mode", value.to_string()))
        } else {
            Self(self.0.query_param_missing("enrollment_mode"))
        }
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

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `verified` in the query, or none in it.
    pub fn verified<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("verified", value.to_string()))
        } else {
            Self(self.0.query_param_missing("verified"))
        }
    }
}

/// What a mock of `GET /organizations/{organization_id}/domains` answers.
pub struct ListOrganizationDomainsThen(::httpmock::Then);
impl ListOrganizationDomainsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /organizations/{organization_id}/domains` a mock answers.
pub struct CreateOrganizationDomainWhen(::httpmock::When);
impl CreateOrganizationDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/domains$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_id` in the path.
    pub fn organization_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organizations/", value, "/domains")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organization_domains::CreateOrganizationDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations/{organization_id}/domains` answers.
pub struct CreateOrganizationDomainThen(::httpmock::Then);
impl CreateOrganizationDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /organizations/{organization_id}/domains/{domain_id}` a mock answers.
pub struct DeleteOrganizationDomainWhen(::httpmock::When);
impl DeleteOrganizationDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_id` in the path.
    pub fn organization_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organizations/", value, "/domains/[^/]*")),
        )
    }

    /// This `domain_id` in the path.
    pub fn domain_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organizations/[^/]*/domains/", value, "")),
        )
    }
}

/// What a mock of `DELETE /organizations/{organization_id}/domains/{domain_id}` answers.
pub struct DeleteOrganizationDomainThen(::httpmock::Then);
impl DeleteOrganizationDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /organizations/{organization_id}/domains/{domain_id}` a mock answers.
pub struct UpdateOrganizationDomainWhen(::httpmock::When);
impl UpdateOrganizationDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::PATCH).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_id` in the path.
    pub fn organization_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organizations/", value, "/domains/[^/]*")),
        )
    }

    /// This `domain_id` in the path.
    pub fn domain_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organizations/[^/]*/domains/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organization_domains::UpdateOrganizationDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/domains/{domain_id}` answers.
pub struct UpdateOrganizationDomainThen(::httpmock::Then);
impl UpdateOrganizationDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership` a mock answers.
pub struct VerifyOrganizationDomainOwnershipWhen(::httpmock::When);
impl VerifyOrganizationDomainOwnershipWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*/verify_ownership$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_id` in the path.
    pub fn organization_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/",
            value,
            "/domains/[^/]*/verify_ownership",
        )))
    }

    /// This `domain_id` in the path.
    pub fn domain_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/[^/]*/domains/",
            value,
            "/verify_ownership",
        )))
    }
}

/// What a mock of `POST /organizations/{organization_id}/domains/{domain_id}/verify_ownership` answers.
pub struct VerifyOrganizationDomainOwnershipThen(::httpmock::Then);
impl VerifyOrganizationDomainOwnershipThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
identity_facade_core::to_wire!(
    crate::organization_domains::OrganizationDomainVerification {
        attempts: "attempts",
        expire_at: "expire_at",
        status: "status",
        strategy: "strategy",
        verified_at: "verified_at",
    }
);
identity_facade_core::to_wire!(crate::organization_domains::OrganizationDomains {
    data: "data",
    total_count: "total_count",
});
