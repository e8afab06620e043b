// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, JsonObject, List, Text};

/// Which `GET /organizations` a mock answers.
pub struct ListOrganizationsWhen(::httpmock::When);
impl ListOrganizationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations` answers.
pub struct ListOrganizationsThen(::httpmock::Then);
impl ListOrganizationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListOrganizationsWhen {
    /// Requires this `include_members_count` in the query.
    #[track_caller]
    pub fn include_members_count(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "include_members_count",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `include_missing_member_with_elevated_permissions` in the query.
    #[track_caller]
    pub fn include_missing_member_with_elevated_permissions(
        self,
        value: impl IntoInput<bool>,
    ) -> Self {
        Self(super::query(
            self.0,
            "include_missing_member_with_elevated_permissions",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `user_id` in the query.
    #[track_caller]
    pub fn user_id<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::query(self.0, "user_id", false, value.into_list()))
    }

    /// Requires this `organization_id` in the query.
    #[track_caller]
    pub fn organization_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "organization_id",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
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

/// Which `POST /organizations` a mock answers.
pub struct CreateOrganizationWhen(::httpmock::When);
impl CreateOrganizationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations` answers.
pub struct CreateOrganizationThen(::httpmock::Then);
impl CreateOrganizationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateOrganizationWhen {
    /// Requires this `created_at` in the body.
    #[track_caller]
    pub fn created_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "created_at", value.into_input()))
    }

    /// Requires null as `created_at` in the body.
    pub fn created_at_null(self) -> Self {
        Self(super::member(self.0, "created_at", Ok(())))
    }

    /// Requires this `created_by` in the body.
    #[track_caller]
    pub fn created_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "created_by", value.into_input()))
    }

    /// Requires null as `created_by` in the body.
    pub fn created_by_null(self) -> Self {
        Self(super::member(self.0, "created_by", Ok(())))
    }

    /// Requires this `max_allowed_memberships` in the body.
    #[track_caller]
    pub fn max_allowed_memberships(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::member(
            self.0,
            "max_allowed_memberships",
            value.into_input(),
        ))
    }

    /// Requires null as `max_allowed_memberships` in the body.
    pub fn max_allowed_memberships_null(self) -> Self {
        Self(super::member(self.0, "max_allowed_memberships", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<0, 256>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `private_metadata` in the body.
    #[track_caller]
    pub fn private_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(
            self.0,
            "private_metadata",
            value.into_input(),
        ))
    }

    /// Requires null as `private_metadata` in the body.
    pub fn private_metadata_null(self) -> Self {
        Self(super::member(self.0, "private_metadata", Ok(())))
    }

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
    }

    /// Requires null as `public_metadata` in the body.
    pub fn public_metadata_null(self) -> Self {
        Self(super::member(self.0, "public_metadata", Ok(())))
    }

    /// Requires this `role_set_key` in the body.
    #[track_caller]
    pub fn role_set_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role_set_key", value.into_input()))
    }

    /// Requires null as `role_set_key` in the body.
    pub fn role_set_key_null(self) -> Self {
        Self(super::member(self.0, "role_set_key", Ok(())))
    }

    /// Requires this `slug` in the body.
    #[track_caller]
    pub fn slug(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::SlugPattern>>,
    ) -> Self {
        Self(super::member(self.0, "slug", value.into_input()))
    }

    /// Requires null as `slug` in the body.
    pub fn slug_null(self) -> Self {
        Self(super::member(self.0, "slug", Ok(())))
    }
}

/// Which `DELETE /organizations/{organization_id}` a mock answers.
pub struct DeleteOrganizationWhen(::httpmock::When);
impl DeleteOrganizationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organizations/{organization_id}` answers.
pub struct DeleteOrganizationThen(::httpmock::Then);
impl DeleteOrganizationThen {
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

impl DeleteOrganizationWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /organizations/{organization_id}` a mock answers.
pub struct GetOrganizationWhen(::httpmock::When);
impl GetOrganizationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}` answers.
pub struct GetOrganizationThen(::httpmock::Then);
impl GetOrganizationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOrganizationWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `include_members_count` in the query.
    #[track_caller]
    pub fn include_members_count(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "include_members_count",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `include_missing_member_with_elevated_permissions` in the query.
    #[track_caller]
    pub fn include_missing_member_with_elevated_permissions(
        self,
        value: impl IntoInput<bool>,
    ) -> Self {
        Self(super::query(
            self.0,
            "include_missing_member_with_elevated_permissions",
            false,
            value.into_input(),
        ))
    }
}

/// Which `PATCH /organizations/{organization_id}` a mock answers.
pub struct UpdateOrganizationWhen(::httpmock::When);
impl UpdateOrganizationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organizations/{organization_id}` answers.
pub struct UpdateOrganizationThen(::httpmock::Then);
impl UpdateOrganizationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateOrganizationWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `admin_delete_enabled` in the body.
    #[track_caller]
    pub fn admin_delete_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "admin_delete_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `admin_delete_enabled` in the body.
    pub fn admin_delete_enabled_null(self) -> Self {
        Self(super::member(self.0, "admin_delete_enabled", Ok(())))
    }

    /// Requires this `created_at` in the body.
    #[track_caller]
    pub fn created_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "created_at", value.into_input()))
    }

    /// Requires null as `created_at` in the body.
    pub fn created_at_null(self) -> Self {
        Self(super::member(self.0, "created_at", Ok(())))
    }

    /// Requires this `max_allowed_memberships` in the body.
    #[track_caller]
    pub fn max_allowed_memberships(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::member(
            self.0,
            "max_allowed_memberships",
            value.into_input(),
        ))
    }

    /// Requires null as `max_allowed_memberships` in the body.
    pub fn max_allowed_memberships_null(self) -> Self {
        Self(super::member(self.0, "max_allowed_memberships", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<0, 256>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires null as `name` in the body.
    pub fn name_null(self) -> Self {
        Self(super::member(self.0, "name", Ok(())))
    }

    /// Requires this `role_set_key` in the body.
    #[track_caller]
    pub fn role_set_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role_set_key", value.into_input()))
    }

    /// Requires null as `role_set_key` in the body.
    pub fn role_set_key_null(self) -> Self {
        Self(super::member(self.0, "role_set_key", Ok(())))
    }

    /// Requires this `slug` in the body.
    #[track_caller]
    pub fn slug(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "slug", value.into_input()))
    }

    /// Requires null as `slug` in the body.
    pub fn slug_null(self) -> Self {
        Self(super::member(self.0, "slug", Ok(())))
    }
}

/// Which `GET /organizations/{organization_id}/billing/credits` a mock answers.
pub struct GetOrganizationBillingCreditBalanceWhen(::httpmock::When);
impl GetOrganizationBillingCreditBalanceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/billing/credits$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/billing/credits` answers.
pub struct GetOrganizationBillingCreditBalanceThen(::httpmock::Then);
impl GetOrganizationBillingCreditBalanceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOrganizationBillingCreditBalanceWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/billing/credits",
            value.into_input(),
        ))
    }
}

/// Which `POST /organizations/{organization_id}/billing/credits` a mock answers.
pub struct AdjustOrganizationBillingCreditBalanceWhen(::httpmock::When);
impl AdjustOrganizationBillingCreditBalanceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/billing/credits$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/billing/credits` answers.
pub struct AdjustOrganizationBillingCreditBalanceThen(::httpmock::Then);
impl AdjustOrganizationBillingCreditBalanceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl AdjustOrganizationBillingCreditBalanceWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/billing/credits",
            value.into_input(),
        ))
    }

    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(
        self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequestAction>,
    ) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `amount` in the body.
    #[track_caller]
    pub fn amount(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "amount", value.into_input()))
    }

    /// Requires this `currency` in the body.
    #[track_caller]
    pub fn currency(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "currency", value.into_input()))
    }

    /// Requires this `idempotency_key` in the body.
    #[track_caller]
    pub fn idempotency_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idempotency_key", value.into_input()))
    }

    /// Requires this `note` in the body.
    #[track_caller]
    pub fn note(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "note", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequest>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `GET /organizations/{organization_id}/billing/subscription` a mock answers.
pub struct GetOrganizationBillingSubscriptionWhen(::httpmock::When);
impl GetOrganizationBillingSubscriptionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/billing/subscription$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/billing/subscription` answers.
pub struct GetOrganizationBillingSubscriptionThen(::httpmock::Then);
impl GetOrganizationBillingSubscriptionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOrganizationBillingSubscriptionWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/billing/subscription",
            value.into_input(),
        ))
    }
}

/// Which `DELETE /organizations/{organization_id}/logo` a mock answers.
pub struct DeleteOrganizationLogoWhen(::httpmock::When);
impl DeleteOrganizationLogoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/logo$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organizations/{organization_id}/logo` answers.
pub struct DeleteOrganizationLogoThen(::httpmock::Then);
impl DeleteOrganizationLogoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteOrganizationLogoWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/logo",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /organizations/{organization_id}/metadata` a mock answers.
pub struct MergeOrganizationMetadataWhen(::httpmock::When);
impl MergeOrganizationMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/metadata$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/metadata` answers.
pub struct MergeOrganizationMetadataThen(::httpmock::Then);
impl MergeOrganizationMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl MergeOrganizationMetadataWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/metadata",
            value.into_input(),
        ))
    }

    /// Requires this `private_metadata` in the body.
    #[track_caller]
    pub fn private_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(
            self.0,
            "private_metadata",
            value.into_input(),
        ))
    }

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
    }
}

/// Which `PUT /organizations/{organization_id}/metadata` a mock answers.
pub struct ReplaceOrganizationMetadataWhen(::httpmock::When);
impl ReplaceOrganizationMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/metadata$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /organizations/{organization_id}/metadata` answers.
pub struct ReplaceOrganizationMetadataThen(::httpmock::Then);
impl ReplaceOrganizationMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ReplaceOrganizationMetadataWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/metadata",
            value.into_input(),
        ))
    }

    /// Requires this `private_metadata` in the body.
    #[track_caller]
    pub fn private_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(
            self.0,
            "private_metadata",
            value.into_input(),
        ))
    }

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
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
identity_facade_core::sample!(
    crate::organizations::OrganizationWithLogo,
    "{\"admin_delete_enabled\":false,\"created_at\":1767225600000,\"has_image\":false,\"id\":\"organization_1\",\"image_url\":\"image_url\",\"max_allowed_memberships\":0,\"name\":\"name\",\"object\":\"object\",\"public_metadata\":{},\"slug\":\"slug\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::organizations::Organizations {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::organizations::Organizations,
    "{\"data\":[],\"total_count\":0}"
);
