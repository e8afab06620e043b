// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, JsonObject, UnixMillis};

/// Which `GET /organization_memberships` a mock answers.
pub struct InstanceGetOrganizationMembershipsWhen(::httpmock::When);
impl InstanceGetOrganizationMembershipsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_memberships$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_memberships` answers.
pub struct InstanceGetOrganizationMembershipsThen(::httpmock::Then);
impl InstanceGetOrganizationMembershipsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMemberships) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl InstanceGetOrganizationMembershipsWhen {
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

/// Which `GET /organizations/{organization_id}/memberships` a mock answers.
pub struct ListOrganizationMembershipsWhen(::httpmock::When);
impl ListOrganizationMembershipsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/memberships$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/memberships` answers.
pub struct ListOrganizationMembershipsThen(::httpmock::Then);
impl ListOrganizationMembershipsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMemberships) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListOrganizationMembershipsWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/memberships",
            value.into_input(),
        ))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }

    /// Requires this `user_id` in the query.
    #[track_caller]
    pub fn user_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "user_id", false, value.into_list()))
    }

    /// Requires this `email_address` in the query.
    #[track_caller]
    pub fn email_address<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "email_address",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `phone_number` in the query.
    #[track_caller]
    pub fn phone_number<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "phone_number",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `username` in the query.
    #[track_caller]
    pub fn username<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "username", false, value.into_list()))
    }

    /// Requires this `web3_wallet` in the query.
    #[track_caller]
    pub fn web3_wallet<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "web3_wallet",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `role` in the query.
    #[track_caller]
    pub fn role<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "role", false, value.into_list()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `email_address_query` in the query.
    #[track_caller]
    pub fn email_address_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "email_address_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `phone_number_query` in the query.
    #[track_caller]
    pub fn phone_number_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "phone_number_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `username_query` in the query.
    #[track_caller]
    pub fn username_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "username_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `name_query` in the query.
    #[track_caller]
    pub fn name_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "name_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_active_at_before` in the query.
    #[track_caller]
    pub fn last_active_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_active_at_after` in the query.
    #[track_caller]
    pub fn last_active_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `created_at_before` in the query.
    #[track_caller]
    pub fn created_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "created_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `created_at_after` in the query.
    #[track_caller]
    pub fn created_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "created_at_after",
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

/// Which `POST /organizations/{organization_id}/memberships` a mock answers.
pub struct CreateOrganizationMembershipWhen(::httpmock::When);
impl CreateOrganizationMembershipWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/memberships$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/memberships` answers.
pub struct CreateOrganizationMembershipThen(::httpmock::Then);
impl CreateOrganizationMembershipThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateOrganizationMembershipWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/memberships",
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

    /// Requires this `role` in the body.
    #[track_caller]
    pub fn role(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role", value.into_input()))
    }

    /// Requires this `user_id` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "user_id", value.into_input()))
    }
}

/// Which `DELETE /organizations/{organization_id}/memberships/{user_id}` a mock answers.
pub struct DeleteOrganizationMembershipWhen(::httpmock::When);
impl DeleteOrganizationMembershipWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organizations/{organization_id}/memberships/{user_id}` answers.
pub struct DeleteOrganizationMembershipThen(::httpmock::Then);
impl DeleteOrganizationMembershipThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteOrganizationMembershipWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/memberships/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/memberships/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /organizations/{organization_id}/memberships/{user_id}` a mock answers.
pub struct UpdateOrganizationMembershipWhen(::httpmock::When);
impl UpdateOrganizationMembershipWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PATCH).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/memberships/{user_id}` answers.
pub struct UpdateOrganizationMembershipThen(::httpmock::Then);
impl UpdateOrganizationMembershipThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateOrganizationMembershipWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/memberships/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/memberships/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `role` in the body.
    #[track_caller]
    pub fn role(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role", value.into_input()))
    }
}

/// Which `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata` a mock answers.
pub struct UpdateOrganizationMembershipMetadataWhen(::httpmock::When);
impl UpdateOrganizationMembershipMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PATCH).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*/metadata$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata` answers.
pub struct UpdateOrganizationMembershipMetadataThen(::httpmock::Then);
impl UpdateOrganizationMembershipMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateOrganizationMembershipMetadataWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/memberships/[^/]*/metadata",
            value.into_input(),
        ))
    }

    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/memberships/",
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
