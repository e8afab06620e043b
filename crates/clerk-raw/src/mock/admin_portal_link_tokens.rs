// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List, Seconds, Text};

/// Which `POST /admin_portal_link_tokens` a mock answers.
pub struct CreateAdminPortalLinkTokenWhen(::httpmock::When);
impl CreateAdminPortalLinkTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/admin_portal_link_tokens$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /admin_portal_link_tokens` answers.
pub struct CreateAdminPortalLinkTokenThen(::httpmock::Then);
impl CreateAdminPortalLinkTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 201, with this as JSON.
    pub fn created(
        self,
        value: &crate::admin_portal_link_tokens::CreateAdminPortalLinkTokenResponse,
    ) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateAdminPortalLinkTokenWhen {
    /// Requires this `it_contact_id` in the body.
    #[track_caller]
    pub fn it_contact_id(self, value: impl IntoInput<Text<1, { usize::MAX }>>) -> Self {
        Self(super::member(self.0, "it_contact_id", value.into_input()))
    }

    /// Requires this `organization_id` in the body.
    #[track_caller]
    pub fn organization_id(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::OrganizationIdPattern>>,
    ) -> Self {
        Self(super::member(self.0, "organization_id", value.into_input()))
    }

    /// Requires this `scopes` in the body.
    #[track_caller]
    pub fn scopes<M>(self, value: impl IntoList<List<Text<1, { usize::MAX }>>, M>) -> Self {
        Self(super::member(self.0, "scopes", value.into_list()))
    }

    /// Requires this `seconds_until_expiration` in the body.
    #[track_caller]
    pub fn seconds_until_expiration(self, value: impl IntoInput<Seconds<1, 86400>>) -> Self {
        Self(super::member(
            self.0,
            "seconds_until_expiration",
            value.into_input(),
        ))
    }
}

/// Which `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke` a mock answers.
pub struct RevokeAdminPortalLinkTokenWhen(::httpmock::When);
impl RevokeAdminPortalLinkTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/admin_portal_link_tokens/[^/]*/revoke$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke` answers.
pub struct RevokeAdminPortalLinkTokenThen(::httpmock::Then);
impl RevokeAdminPortalLinkTokenThen {
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
        value: &crate::admin_portal_link_tokens::RevokeAdminPortalLinkTokenResponse,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeAdminPortalLinkTokenWhen {
    /// Requires this `adminPortalLinkTokenID` in the path.
    #[track_caller]
    pub fn admin_portal_link_token_id(
        self,
        value: impl IntoInput<crate::ids::AdminPortalLinkTokenId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/admin_portal_link_tokens/",
            "/revoke",
            value.into_input(),
        ))
    }

    /// Requires this `revocation_reason` in the body.
    #[track_caller]
    pub fn revocation_reason(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "revocation_reason",
            value.into_input(),
        ))
    }

    /// Requires null as `revocation_reason` in the body.
    pub fn revocation_reason_null(self) -> Self {
        Self(super::member(self.0, "revocation_reason", Ok(())))
    }
}

identity_facade_core::to_wire!(
    crate::admin_portal_link_tokens::CreateAdminPortalLinkTokenResponse {
        admin_portal_link_id: "admin_portal_link_id",
        created_at: "created_at",
        expiration: "expiration",
        expired: "expired",
        id: "id",
        instance_id: "instance_id",
        it_contact_id: "it_contact_id",
        object: "object",
        organization_id: "organization_id",
        revocation_reason: "revocation_reason",
        revoked: "revoked",
        scopes: "scopes",
        token: "token",
        updated_at: "updated_at",
    }
);
identity_facade_core::sample!(
    crate::admin_portal_link_tokens::CreateAdminPortalLinkTokenResponse,
    "{\"admin_portal_link_id\":\"admin_portal_link_1\",\"created_at\":1767225600000,\"expiration\":null,\"expired\":false,\"id\":\"admin_portal_link_token_1\",\"instance_id\":\"instance_1\",\"it_contact_id\":null,\"object\":\"object\",\"organization_id\":null,\"revocation_reason\":null,\"revoked\":false,\"scopes\":null,\"token\":\"secret\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(
    crate::admin_portal_link_tokens::RevokeAdminPortalLinkTokenResponse {
        admin_portal_link_id: "admin_portal_link_id",
        created_at: "created_at",
        expiration: "expiration",
        expired: "expired",
        id: "id",
        instance_id: "instance_id",
        it_contact_id: "it_contact_id",
        object: "object",
        organization_id: "organization_id",
        revocation_reason: "revocation_reason",
        revoked: "revoked",
        scopes: "scopes",
        updated_at: "updated_at",
    }
);
identity_facade_core::sample!(
    crate::admin_portal_link_tokens::RevokeAdminPortalLinkTokenResponse,
    "{\"admin_portal_link_id\":\"admin_portal_link_1\",\"created_at\":1767225600000,\"expiration\":null,\"expired\":false,\"id\":\"admin_portal_link_token_1\",\"instance_id\":\"instance_1\",\"it_contact_id\":null,\"object\":\"object\",\"organization_id\":null,\"revocation_reason\":null,\"revoked\":false,\"scopes\":null,\"updated_at\":1767225600000}"
);
