// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /admin_portal_link_tokens` a mock answers.
pub struct CreateAdminPortalLinkTokenWhen(::httpmock::When);
impl CreateAdminPortalLinkTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/admin_portal_link_tokens$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::admin_portal_link_tokens::CreateAdminPortalLinkTokenBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /admin_portal_link_tokens` answers.
pub struct CreateAdminPortalLinkTokenThen(::httpmock::Then);
impl CreateAdminPortalLinkTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke` a mock answers.
pub struct RevokeAdminPortalLinkTokenWhen(::httpmock::When);
impl RevokeAdminPortalLinkTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/admin_portal_link_tokens/[^/]*/revoke$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `admin_portal_link_token_id` in the path.
    pub fn admin_portal_link_token_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/admin_portal_link_tokens/",
            value,
            "/revoke",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::admin_portal_link_tokens::RevokeAdminPortalLinkTokenBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke` answers.
pub struct RevokeAdminPortalLinkTokenThen(::httpmock::Then);
impl RevokeAdminPortalLinkTokenThen {
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
