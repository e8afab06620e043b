// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, JsonObject};

/// Which `GET /invitations` a mock answers.
pub struct ListInvitationsWhen(::httpmock::When);
impl ListInvitationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/invitations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /invitations` answers.
pub struct ListInvitationsThen(::httpmock::Then);
impl ListInvitationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::Invitation>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListInvitationsWhen {
    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status(self, value: impl IntoInput<crate::invitations::ListInvitationsStatus>) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }

    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
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

/// Which `POST /invitations` a mock answers.
pub struct CreateInvitationWhen(::httpmock::When);
impl CreateInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/invitations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /invitations` answers.
pub struct CreateInvitationThen(::httpmock::Then);
impl CreateInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Invitation) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateInvitationWhen {
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

    /// Requires this `ignore_existing` in the body.
    #[track_caller]
    pub fn ignore_existing(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "ignore_existing", value.into_input()))
    }

    /// Requires null as `ignore_existing` in the body.
    pub fn ignore_existing_null(self) -> Self {
        Self(super::member(self.0, "ignore_existing", Ok(())))
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

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
    }

    /// Requires this `redirect_url` in the body.
    #[track_caller]
    pub fn redirect_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "redirect_url", value.into_input()))
    }

    /// Requires this `template_slug` in the body.
    #[track_caller]
    pub fn template_slug(
        self,
        value: impl IntoInput<crate::invitations::InvitationTemplateSlug>,
    ) -> Self {
        Self(super::member(self.0, "template_slug", value.into_input()))
    }
}

/// Which `POST /invitations/bulk` a mock answers.
pub struct CreateBulkInvitationsWhen(::httpmock::When);
impl CreateBulkInvitationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/invitations/bulk$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /invitations/bulk` answers.
pub struct CreateBulkInvitationsThen(::httpmock::Then);
impl CreateBulkInvitationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::Invitation>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateBulkInvitationsWhen {
    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body<M>(
        self,
        value: impl IntoList<AtMost<crate::invitations::CreateBulkInvitationsBodyItem, 10, 1>, M>,
    ) -> Self {
        Self(super::body(self.0, value.into_list()))
    }
}

/// Which `POST /invitations/{invitation_id}/revoke` a mock answers.
pub struct RevokeInvitationWhen(::httpmock::When);
impl RevokeInvitationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/invitations/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /invitations/{invitation_id}/revoke` answers.
pub struct RevokeInvitationThen(::httpmock::Then);
impl RevokeInvitationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::invitations::RevokeInvitationResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeInvitationWhen {
    /// Requires this `invitation_id` in the path.
    #[track_caller]
    pub fn invitation_id(self, value: impl IntoInput<crate::ids::InvitationId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/invitations/",
            "/revoke",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::invitations::RevokeInvitationResponse {
    created_at: "created_at",
    email_address: "email_address",
    expires_at: "expires_at",
    id: "id",
    object: "object",
    public_metadata: "public_metadata",
    revoked: "revoked",
    status: "status",
    updated_at: "updated_at",
    url: "url",
});
identity_facade_core::sample!(
    crate::invitations::RevokeInvitationResponse,
    "{\"created_at\":1767225600000,\"email_address\":\"email_address\",\"id\":\"invitation_1\",\"object\":\"object\",\"public_metadata\":{},\"status\":\"status\",\"updated_at\":1767225600000}"
);
