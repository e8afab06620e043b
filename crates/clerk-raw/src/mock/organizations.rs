// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /organizations` a mock answers.
pub struct ListOrganizationsWhen(::httpmock::When);
impl ListOrganizationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `include_members_count` in the query, or none in it.
    pub fn include_members_count<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("include_members_count", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("include_members_count"))
        }
    }

    /// This `include_missing_member_with_elevated_permissions` in the query, or none in it.
    pub fn include_missing_member_with_elevated_permissions<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param(
                "include_missing_member_with_elevated_permissions",
                value.to_string(),
            ))
        } else {
            Self(
                self.0
                    .query_param_missing("include_missing_member_with_elevated_permissions"),
            )
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
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("organization_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("organization_id")),
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

    /// This `user_id` in the query, or none in it.
    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("user_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("user_id")),
        }
    }
}

/// What a mock of `GET /organizations` answers.
pub struct ListOrganizationsThen(::httpmock::Then);
impl ListOrganizationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organizations::Organizations) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /organizations` a mock answers.
pub struct CreateOrganizationWhen(::httpmock::When);
impl CreateOrganizationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organizations::CreateOrganizationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations` answers.
pub struct CreateOrganizationThen(::httpmock::Then);
impl CreateOrganizationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /organizations/{organization_id}` a mock answers.
pub struct DeleteOrganizationWhen(::httpmock::When);
impl DeleteOrganizationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "")),
        )
    }
}

/// What a mock of `DELETE /organizations/{organization_id}` answers.
pub struct DeleteOrganizationThen(::httpmock::Then);
impl DeleteOrganizationThen {
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

/// Which `GET /organizations/{organization_id}` a mock answers.
pub struct GetOrganizationWhen(::httpmock::When);
impl GetOrganizationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "")),
        )
    }

    /// This `include_members_count` in the query, or none in it.
    pub fn include_members_count<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("include_members_count", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("include_members_count"))
        }
    }

    /// This `include_missing_member_with_elevated_permissions` in the query, or none in it.
    pub fn include_missing_member_with_elevated_permissions<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param(
                "include_missing_member_with_elevated_permissions",
                value.to_string(),
            ))
        } else {
            Self(
                self.0
                    .query_param_missing("include_missing_member_with_elevated_permissions"),
            )
        }
    }
}

/// What a mock of `GET /organizations/{organization_id}` answers.
pub struct GetOrganizationThen(::httpmock::Then);
impl GetOrganizationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /organizations/{organization_id}` a mock answers.
pub struct UpdateOrganizationWhen(::httpmock::When);
impl UpdateOrganizationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organizations::UpdateOrganizationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organizations/{organization_id}` answers.
pub struct UpdateOrganizationThen(::httpmock::Then);
impl UpdateOrganizationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /organizations/{organization_id}/billing/credits` a mock answers.
pub struct GetOrganizationBillingCreditBalanceWhen(::httpmock::When);
impl GetOrganizationBillingCreditBalanceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/billing/credits$").unwrap(),
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
                .path_matches(super::path("/v1/organizations/", value, "/billing/credits")),
        )
    }
}

/// What a mock of `GET /organizations/{organization_id}/billing/credits` answers.
pub struct GetOrganizationBillingCreditBalanceThen(::httpmock::Then);
impl GetOrganizationBillingCreditBalanceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceCreditBalanceResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /organizations/{organization_id}/billing/credits` a mock answers.
pub struct AdjustOrganizationBillingCreditBalanceWhen(::httpmock::When);
impl AdjustOrganizationBillingCreditBalanceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/billing/credits$").unwrap(),
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
                .path_matches(super::path("/v1/organizations/", value, "/billing/credits")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shared::AdjustCreditBalanceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations/{organization_id}/billing/credits` answers.
pub struct AdjustOrganizationBillingCreditBalanceThen(::httpmock::Then);
impl AdjustOrganizationBillingCreditBalanceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceCreditLedgerResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /organizations/{organization_id}/billing/subscription` a mock answers.
pub struct GetOrganizationBillingSubscriptionWhen(::httpmock::When);
impl GetOrganizationBillingSubscriptionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/billing/subscription$").unwrap(),
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
            "/billing/subscription",
        )))
    }
}

/// What a mock of `GET /organizations/{organization_id}/billing/subscription` answers.
pub struct GetOrganizationBillingSubscriptionThen(::httpmock::Then);
impl GetOrganizationBillingSubscriptionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceSubscription) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /organizations/{organization_id}/logo` a mock answers.
pub struct DeleteOrganizationLogoWhen(::httpmock::When);
impl DeleteOrganizationLogoWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/logo$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/logo")),
        )
    }
}

/// What a mock of `DELETE /organizations/{organization_id}/logo` answers.
pub struct DeleteOrganizationLogoThen(::httpmock::Then);
impl DeleteOrganizationLogoThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /organizations/{organization_id}/metadata` a mock answers.
pub struct MergeOrganizationMetadataWhen(::httpmock::When);
impl MergeOrganizationMetadataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/metadata$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/metadata")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organizations::MergeOrganizationMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/metadata` answers.
pub struct MergeOrganizationMetadataThen(::httpmock::Then);
impl MergeOrganizationMetadataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PUT /organizations/{organization_id}/metadata` a mock answers.
pub struct ReplaceOrganizationMetadataWhen(::httpmock::When);
impl ReplaceOrganizationMetadataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/metadata$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/metadata")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organizations::ReplaceOrganizationMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /organizations/{organization_id}/metadata` answers.
pub struct ReplaceOrganizationMetadataThen(::httpmock::Then);
impl ReplaceOrganizationMetadataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::organizations::OrganizationWithLogo {
    admin_delete_enabled: "admin_delete_enabled",
    created_at: "created_at",
    created_by: "created_by",
    has_image: "has_image",
    id: "id",
    image_url: "image_url",
    last_active_at: "last_active_at",
    logo_url: "logo_url",
    max_allowed_memberships: "max_allowed_memberships",
    members_count: "members_count",
    missing_member_with_elevated_permissions: "missing_member_with_elevated_permissions",
    name: "name",
    object: "object",
    pending_invitations_count: "pending_invitations_count",
    private_metadata: "private_metadata",
    public_metadata: "public_metadata",
    role_set_key: "role_set_key",
    slug: "slug",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::organizations::Organizations {
    data: "data",
    total_count: "total_count",
});
