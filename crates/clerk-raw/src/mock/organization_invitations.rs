// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, JsonObject, List};

/// Which `GET /organization_invitations` a mock answers.
pub struct ListInstanceOrganizationInvitationsWhen(::httpmock::When);
impl ListInstanceOrganizationInvitationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_invitations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_invitations` answers.
pub struct ListInstanceOrganizationInvitationsThen(::httpmock::Then);
impl ListInstanceOrganizationInvitationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListInstanceOrganizationInvitationsWhen {
    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status<M>(
        self,
        value: impl IntoList<
            List<crate::organization_invitations::ListInstanceOrganizationInvitationsStatusItem>,
            M,
        >,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_list()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
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

/// Which `GET /organizations/{organization_id}/invitations` a mock answers.
pub struct ListOrganizationInvitationsWhen(::httpmock::When);
impl ListOrganizationInvitationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/invitations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/invitations` answers.
pub struct ListOrganizationInvitationsThen(::httpmock::Then);
impl ListOrganizationInvitationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListOrganizationInvitationsWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/invitations",
            value.into_input(),
        ))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status<M>(
        self,
        value: impl IntoList<
            List<crate::organization_invitations::ListOrganizationInvitationsStatusItem>,
            M,
        >,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_list()))
    }

    /// Requires this `email_address` in the query.
    #[track_caller]
    pub fn email_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "email_address",
            false,
            value.into_input(),
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

/// Which `POST /organizations/{organization_id}/invitations` a mock answers.
pub struct CreateOrganizationInvitationWhen(::httpmock::When);
impl CreateOrganizationInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/invitations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/invitations` answers.
pub struct CreateOrganizationInvitationThen(::httpmock::Then);
impl CreateOrganizationInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateOrganizationInvitationWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/invitations",
            value.into_input(),
        ))
    }

    /// Requires this `email_address` in the body.
    #[track_caller]
    pub fn email_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email_address", value.into_input()))
    }

    /// Requires this `expires_in_days` in the body.
    #[track_caller]
    pub fn expires_in_days(self, value: impl IntoInput<Int<1, 365>>) -> Self {
        Self(super::member(self.0, "expires_in_days", value.into_input()))
    }

    /// Requires null as `expires_in_days` in the body.
    pub fn expires_in_days_null(self) -> Self {
        Self(super::member(self.0, "expires_in_days", Ok(())))
    }

    /// Requires this `inviter_user_id` in the body.
    #[track_caller]
    pub fn inviter_user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "inviter_user_id", value.into_input()))
    }

    /// Requires null as `inviter_user_id` in the body.
    pub fn inviter_user_id_null(self) -> Self {
        Self(super::member(self.0, "inviter_user_id", Ok(())))
    }

    /// Requires this `notify` in the body.
    #[track_caller]
    pub fn notify(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "notify", value.into_input()))
    }

    /// Requires null as `notify` in the body.
    pub fn notify_null(self) -> Self {
        Self(super::member(self.0, "notify", Ok(())))
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

    /// Requires this `redirect_url` in the body.
    #[track_caller]
    pub fn redirect_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "redirect_url", value.into_input()))
    }

    /// Requires null as `redirect_url` in the body.
    pub fn redirect_url_null(self) -> Self {
        Self(super::member(self.0, "redirect_url", Ok(())))
    }

    /// Requires this `role` in the body.
    #[track_caller]
    pub fn role(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role", value.into_input()))
    }
}

/// Which `POST /organizations/{organization_id}/invitations/bulk` a mock answers.
pub struct CreateOrganizationInvitationBulkWhen(::httpmock::When);
impl CreateOrganizationInvitationBulkWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/invitations/bulk$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/invitations/bulk` answers.
pub struct CreateOrganizationInvitationBulkThen(::httpmock::Then);
impl CreateOrganizationInvitationBulkThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateOrganizationInvitationBulkWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/invitations/bulk",
            value.into_input(),
        ))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body<M>(
        self,
        value: impl IntoList<
            AtMost<
                crate::organization_invitations::CreateOrganizationInvitationBulkBodyItem,
                10,
                1,
            >,
            M,
        >,
    ) -> Self {
        Self(super::body(self.0, value.into_list()))
    }
}

/// Which `GET /organizations/{organization_id}/invitations/pending` a mock answers.
pub struct ListPendingOrganizationInvitationsWhen(::httpmock::When);
impl ListPendingOrganizationInvitationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/invitations/pending$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/invitations/pending` answers.
pub struct ListPendingOrganizationInvitationsThen(::httpmock::Then);
impl ListPendingOrganizationInvitationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListPendingOrganizationInvitationsWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/invitations/pending",
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

/// Which `GET /organizations/{organization_id}/invitations/{invitation_id}` a mock answers.
pub struct GetOrganizationInvitationWhen(::httpmock::When);
impl GetOrganizationInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/invitations/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organizations/{organization_id}/invitations/{invitation_id}` answers.
pub struct GetOrganizationInvitationThen(::httpmock::Then);
impl GetOrganizationInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOrganizationInvitationWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/invitations/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `invitation_id` in the path.
    #[track_caller]
    pub fn invitation_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationInvitationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/invitations/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke` a mock answers.
pub struct RevokeOrganizationInvitationWhen(::httpmock::When);
impl RevokeOrganizationInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/invitations/[^/]*/revoke$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organizations/{organization_id}/invitations/{invitation_id}/revoke` answers.
pub struct RevokeOrganizationInvitationThen(::httpmock::Then);
impl RevokeOrganizationInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RevokeOrganizationInvitationWhen {
    /// Requires this `organization_id` in the path.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<crate::ids::OrganizationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/",
            "/invitations/[^/]*/revoke",
            value.into_input(),
        ))
    }

    /// Requires this `invitation_id` in the path.
    #[track_caller]
    pub fn invitation_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationInvitationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organizations/[^/]*/invitations/",
            "/revoke",
            value.into_input(),
        ))
    }

    /// Requires this `requesting_user_id` in the body.
    #[track_caller]
    pub fn requesting_user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "requesting_user_id",
            value.into_input(),
        ))
    }

    /// Requires null as `requesting_user_id` in the body.
    pub fn requesting_user_id_null(self) -> Self {
        Self(super::member(self.0, "requesting_user_id", Ok(())))
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
identity_facade_core::sample!(
    crate::organization_invitations::OrganizationInvitation,
    "{\"created_at\":1767225600000,\"email_address\":\"email_address\",\"expires_at\":null,\"id\":\"organization_invitation_1\",\"inviter_id\":null,\"object\":\"object\",\"public_inviter_data\":null,\"public_metadata\":{},\"role\":\"role\",\"role_name\":\"role_name\",\"updated_at\":1767225600000,\"url\":null}"
);
identity_facade_core::to_wire!(crate::organization_invitations::OrganizationInvitations {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::organization_invitations::OrganizationInvitations,
    "{\"data\":[],\"total_count\":0}"
);
