// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Text};

/// Which `GET /domains` a mock answers.
pub struct ListDomainsWhen(::httpmock::When);
impl ListDomainsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/domains$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /domains` answers.
pub struct ListDomainsThen(::httpmock::Then);
impl ListDomainsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::domains::Domains) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /domains` a mock answers.
pub struct AddDomainWhen(::httpmock::When);
impl AddDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/domains$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /domains` answers.
pub struct AddDomainThen(::httpmock::Then);
impl AddDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::domains::Domain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl AddDomainWhen {
    /// Requires this `is_satellite` in the body.
    #[track_caller]
    pub fn is_satellite(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "is_satellite", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `proxy_url` in the body.
    #[track_caller]
    pub fn proxy_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "proxy_url", value.into_input()))
    }

    /// Requires null as `proxy_url` in the body.
    pub fn proxy_url_null(self) -> Self {
        Self(super::member(self.0, "proxy_url", Ok(())))
    }
}

/// Which `DELETE /domains/{domain_id}` a mock answers.
pub struct DeleteDomainWhen(::httpmock::When);
impl DeleteDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/domains/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /domains/{domain_id}` answers.
pub struct DeleteDomainThen(::httpmock::Then);
impl DeleteDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteDomainWhen {
    /// Requires this `domain_id` in the path.
    #[track_caller]
    pub fn domain_id(self, value: impl IntoInput<crate::ids::DomainId>) -> Self {
        Self(super::path(self.0, "/v1/domains/", "", value.into_input()))
    }
}

/// Which `PATCH /domains/{domain_id}` a mock answers.
pub struct UpdateDomainWhen(::httpmock::When);
impl UpdateDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/domains/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /domains/{domain_id}` answers.
pub struct UpdateDomainThen(::httpmock::Then);
impl UpdateDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::domains::Domain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateDomainWhen {
    /// Requires this `domain_id` in the path.
    #[track_caller]
    pub fn domain_id(self, value: impl IntoInput<crate::ids::DomainId>) -> Self {
        Self(super::path(self.0, "/v1/domains/", "", value.into_input()))
    }

    /// Requires this `is_secondary` in the body.
    #[track_caller]
    pub fn is_secondary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "is_secondary", value.into_input()))
    }

    /// Requires null as `is_secondary` in the body.
    pub fn is_secondary_null(self) -> Self {
        Self(super::member(self.0, "is_secondary", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::UpdateDomainBodyNamePattern>>,
    ) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires null as `name` in the body.
    pub fn name_null(self) -> Self {
        Self(super::member(self.0, "name", Ok(())))
    }

    /// Requires this `proxy_url` in the body.
    #[track_caller]
    pub fn proxy_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "proxy_url", value.into_input()))
    }

    /// Requires null as `proxy_url` in the body.
    pub fn proxy_url_null(self) -> Self {
        Self(super::member(self.0, "proxy_url", Ok(())))
    }
}

identity_facade_core::to_wire!(crate::domains::CNameTarget {
    host: "host",
    required: "required",
    value: "value",
});
identity_facade_core::sample!(
    crate::domains::CNameTarget,
    "{\"host\":\"host\",\"required\":false,\"value\":\"value\"}"
);
identity_facade_core::to_wire!(crate::domains::Domain {
    accounts_portal_url: "accounts_portal_url",
    cname_targets: "cname_targets",
    development_origin: "development_origin",
    frontend_api_url: "frontend_api_url",
    id: "id",
    is_satellite: "is_satellite",
    name: "name",
    object: "object",
    proxy_url: "proxy_url",
});
identity_facade_core::sample!(
    crate::domains::Domain,
    "{\"development_origin\":\"development_origin\",\"frontend_api_url\":\"frontend_api_url\",\"id\":\"domain_1\",\"is_satellite\":false,\"name\":\"name\",\"object\":\"object\"}"
);
identity_facade_core::to_wire!(crate::domains::Domains {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(crate::domains::Domains, "{\"data\":[],\"total_count\":0}");
