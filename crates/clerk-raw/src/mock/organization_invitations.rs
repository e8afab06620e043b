// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /organization_invitations` a mock answers.
pub struct ListInstanceOrganizationInvitationsWhen(::httpmock::When);
impl ListInstanceOrganizationInvitationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_invitations$").unwrap()),
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

    /// This `status` in the query, or none in it.
    pub fn status<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<
                    crate::organization_invitations::ListInstanceOrganizationInvitationsStatusItem,
                >,
            >,
        >,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("status", item.to_string())
            })),
            None => Self(self.0.query_param_missing("status")),
        }
    }
}

/// What a mock of `GET /organization_invitations` answers.
pub struct ListInstanceOrganizationInvitationsThen(::httpmock::Then);
impl ListInstanceOrganizationInvitationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(
        self,
        value: &crate::shared::OrganizationInvitationsWithPublicOrganizationData,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /organizations/{organization_id}/invitations` a mock answers.
pub struct ListOrganizationInvitationsWhen(::httpmock::When);
impl ListOrganizationInvitationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/invitations$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/invitations")),
        )
    }

    /// This `email_address` in the query, or none in it.
    pub fn email_address<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email_address", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email_address"))
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

    /// This `status` in the query, or none in it.
    pub fn status<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<
                    crate::organization_invitations::ListOrganizationInvitationsStatusItem,
                >,
            >,
        >,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("status", item.to_string())
            })),
            None => Self(self.0.query_param_missing("status")),
        }
    }
}

/// What a mock of `GET /organizations/{organization_id}/invitations` answers.
pub struct ListOrganizationInvitationsThen(::httpmock::Then);
impl ListOrganizationInvitationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_invitations::OrganizationInvitations) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /organizations/{organization_id}/invitations` a mock answers.
pub struct CreateOrganizationInvitationWhen(::httpmock::When);
impl CreateOrganizationInvitationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/invitations$").unwrap()),
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
                .path_matches(super::path("/v1/organizations/", value, "/invitations")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_invitations::CreateOrganizationInvitationBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations/{organization_id}/invitations` answers.
pub struct CreateOrganizationInvitationThen(::httpmock::Then);
impl CreateOrganizationInvitationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_invitations::OrganizationInvitation) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /organizations/{organization_id}/invitations/bulk` a mock answers.
pub struct CreateOrganizationInvitationBulkWhen(::httpmock::When);
impl CreateOrganizationInvitationBulkWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/invitations/bulk$").unwrap(),
            ),
        )
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
            "/invitations/bulk",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &::std::vec::Vec<
            crate::organization_invitations::CreateOrganizationInvitationBulkBodyItem,
        >,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations/{organization_id}/invitations/bulk` answers.
pub struct CreateOrganizationInvitationBulkThen(::httpmock::Then);
impl CreateOrganizationInvitationBulkThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_invitations::OrganizationInvitations) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /organizations/{organization_id}/invitations/pending` a mock answers.
pub struct ListPendingOrganizationInvitationsWhen(::httpmock::When);
impl ListPendingOrganizationInvitationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/invitations/pending$").unwrap(),
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
            "/invitations/pending",
        )))
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
}

/// What a mock of `GET /organizations/{organization_id}/invitations/pending` answers.
pub struct ListPendingOrganizationInvitationsThen(::httpmock::Then);
impl ListPendingOrganizationInvitationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_invitations::OrganizationInvitations) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /organizations/{organization_id}/invitations/{invitation_id}` a mock answers.
pub struct GetOrganizationInvitationWhen(::httpmock::When);
impl GetOrganizationInvitationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/invitations/[^/]*$").unwrap(),
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
            "/invitations/[^/]*",
        )))
    }

    /// This `invitation_id` in the path.
    pub fn invitation_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/[^/]*/invitations/",
            value,
            "",
        )))
    }
}

/// What a mock of `GET /organizations/{organization_id}/invitations/{invitation_id}` answers.
pub struct GetOrganizationInvitationThen(::httpmock::Then);
impl GetOrganizationInvitationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_invitations::OrganizationInvitation) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke` a mock answers.
pub struct RevokeOrganizationInvitationWhen(::httpmock::When);
impl RevokeOrganizationInvitationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/invitations/[^/]*/revoke$").unwrap(),
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
            "/invitations/[^/]*/revoke",
        )))
    }

    /// This `invitation_id` in the path.
    pub fn invitation_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organizations/[^/]*/invitations/",
            value,
            "/revoke",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_invitations::RevokeOrganizationInvitationBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke` answers.
pub struct RevokeOrganizationInvitationThen(::httpmock::Then);
impl RevokeOrganizationInvitationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_invitations::OrganizationInvitation) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::organization_invitations::OrganizationInvitation {
    created_at: "created_at",
    email_address: "email_address",
    expires_at: "expires_at",
    id: "id",
    inviter_id: "inviter_id",
    object: "object",
    organization_id: "organization_id",
    private_metadata: "private_metadata",
    public_inviter_data: "public_inviter_data",
    public_metadata: "public_metadata",
    role: "role",
    role_name: "role_name",
    status: "status",
    updated_at: "updated_at",
    url: "url",
});
identity_facade_core::to_wire!(crate::organization_invitations::OrganizationInvitations {
    data: "data",
    total_count: "total_count",
});
