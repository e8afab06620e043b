// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /organization_memberships` a mock answers.
pub struct InstanceGetOrganizationMembershipsWhen(::httpmock::When);
impl InstanceGetOrganizationMembershipsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_memberships$").unwrap()),
        )
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
}

/// What a mock of `GET /organization_memberships` answers.
pub struct InstanceGetOrganizationMembershipsThen(::httpmock::Then);
impl InstanceGetOrganizationMembershipsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /organizations/{organization_id}/memberships` a mock answers.
pub struct ListOrganizationMembershipsWhen(::httpmock::When);
impl ListOrganizationMembershipsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/memberships$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/memberships")),
        )
    }

    /// This `created_at_after` in the query, or none in it.
    pub fn created_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_after"))
        }
    }

    /// This `created_at_before` in the query, or none in it.
    pub fn created_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_before"))
        }
    }

    /// This `email_address` in the query, or none in it.
    pub fn email_address<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("email_address", item.to_string())
            })),
            None => Self(self.0.query_param_missing("email_address")),
        }
    }

    /// This `email_address_query` in the query, or none in it.
    pub fn email_address_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email_address_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email_address_query"))
        }
    }

    /// This `last_active_at_after` in the query, or none in it.
    pub fn last_active_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_after", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_after"))
        }
    }

    /// This `last_active_at_before` in the query, or none in it.
    pub fn last_active_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_before", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_before"))
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

    /// This `name_query` in the query, or none in it.
    pub fn name_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name_query"))
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

    /// This `phone_number` in the query, or none in it.
    pub fn phone_number<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("phone_number", item.to_string())
            })),
            None => Self(self.0.query_param_missing("phone_number")),
        }
    }

    /// This `phone_number_query` in the query, or none in it.
    pub fn phone_number_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone_number_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone_number_query"))
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

    /// This `role` in the query, or none in it.
    pub fn role<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("role", item.to_string())
            })),
            None => Self(self.0.query_param_missing("role")),
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

    /// This `username` in the query, or none in it.
    pub fn username<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("username", item.to_string())
            })),
            None => Self(self.0.query_param_missing("username")),
        }
    }

    /// This `username_query` in the query, or none in it.
    pub fn username_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("username_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("username_query"))
        }
    }

    /// This `web3_wallet` in the query, or none in it.
    pub fn web3_wallet<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("web3_wallet", item.to_string())
            })),
            None => Self(self.0.query_param_missing("web3_wallet")),
        }
    }
}

/// What a mock of `GET /organizations/{organization_id}/memberships` answers.
pub struct ListOrganizationMembershipsThen(::httpmock::Then);
impl ListOrganizationMembershipsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /organizations/{organization_id}/memberships` a mock answers.
pub struct CreateOrganizationMembershipWhen(::httpmock::When);
impl CreateOrganizationMembershipWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/memberships$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/memberships")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_memberships::CreateOrganizationMembershipBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations/{organization_id}/memberships` answers.
pub struct CreateOrganizationMembershipThen(::httpmock::Then);
impl CreateOrganizationMembershipThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /organizations/{organization_id}/memberships/{user_id}` a mock answers.
pub struct DeleteOrganizationMembershipWhen(::httpmock::When);
impl DeleteOrganizationMembershipWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*$").unwrap(),
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
            "/memberships/[^/]*",
        )))
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/[^/]*/memberships/",
            value,
            "",
        )))
    }
}

/// What a mock of `DELETE /organizations/{organization_id}/memberships/{user_id}` answers.
pub struct DeleteOrganizationMembershipThen(::httpmock::Then);
impl DeleteOrganizationMembershipThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /organizations/{organization_id}/memberships/{user_id}` a mock answers.
pub struct UpdateOrganizationMembershipWhen(::httpmock::When);
impl UpdateOrganizationMembershipWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PATCH).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*$").unwrap(),
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
            "/memberships/[^/]*",
        )))
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/[^/]*/memberships/",
            value,
            "",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_memberships::UpdateOrganizationMembershipBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/memberships/{user_id}` answers.
pub struct UpdateOrganizationMembershipThen(::httpmock::Then);
impl UpdateOrganizationMembershipThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata` a mock answers.
pub struct UpdateOrganizationMembershipMetadataWhen(::httpmock::When);
impl UpdateOrganizationMembershipMetadataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PATCH).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*/metadata$").unwrap(),
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
            "/memberships/[^/]*/metadata",
        )))
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/[^/]*/memberships/",
            value,
            "/metadata",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_memberships::UpdateOrganizationMembershipMetadataBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organizations/{organization_id}/memberships/{user_id}/metadata` answers.
pub struct UpdateOrganizationMembershipMetadataThen(::httpmock::Then);
impl UpdateOrganizationMembershipMetadataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
