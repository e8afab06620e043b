// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct CreateAdminPortalLinkTokenWhen(::httpmock::When);
impl CreateAdminPortalLinkTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/admin_portal_link_tokens$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::admin_portal_link_tokens::CreateAdminPortalLinkTokenBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateAdminPortalLinkTokenThen(::httpmock::Then);
impl CreateAdminPortalLinkTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn created(
        self,
        value: &crate::admin_portal_link_tokens::CreateAdminPortalLinkTokenResponse,
    ) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeAdminPortalLinkTokenWhen(::httpmock::When);
impl RevokeAdminPortalLinkTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/admin_portal_link_tokens/[^/]*/revoke$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn admin_portal_link_token_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/admin_portal_link_tokens/{}/revoke$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(
        self,
        value: &crate::admin_portal_link_tokens::RevokeAdminPortalLinkTokenBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevokeAdminPortalLinkTokenThen(::httpmock::Then);
impl RevokeAdminPortalLinkTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::admin_portal_link_tokens::RevokeAdminPortalLinkTokenResponse,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
