// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::IntoInput;

/// Which `POST /proxy_checks` a mock answers.
pub struct VerifyDomainProxyWhen(::httpmock::When);
impl VerifyDomainProxyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/proxy_checks$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /proxy_checks` answers.
pub struct VerifyDomainProxyThen(::httpmock::Then);
impl VerifyDomainProxyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl VerifyDomainProxyWhen {
    /// Requires this `domain_id` in the body.
    #[track_caller]
    pub fn domain_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "domain_id", value.into_input()))
    }

    /// Requires this `proxy_url` in the body.
    #[track_caller]
    pub fn proxy_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "proxy_url", value.into_input()))
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
identity_facade_core::sample!(
    crate::proxy_checks::ProxyCheck,
    "{\"created_at\":1767225600000,\"domain_id\":\"domain_1\",\"id\":\"id\",\"last_run_at\":null,\"object\":\"object\",\"proxy_url\":\"proxy_url\",\"successful\":false,\"updated_at\":1767225600000}"
);
