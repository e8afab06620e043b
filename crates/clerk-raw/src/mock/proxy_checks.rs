// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /proxy_checks` a mock answers.
pub struct VerifyDomainProxyWhen(::httpmock::When);
impl VerifyDomainProxyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/proxy_checks$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::proxy_checks::VerifyDomainProxyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /proxy_checks` answers.
pub struct VerifyDomainProxyThen(::httpmock::Then);
impl VerifyDomainProxyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::proxy_checks::ProxyCheck) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::proxy_checks::ProxyCheck {
    created_at: "created_at",
    domain_id: "domain_id",
    id: "id",
    last_run_at: "last_run_at",
    object: "object",
    proxy_url: "proxy_url",
    successful: "successful",
    updated_at: "updated_at",
});
