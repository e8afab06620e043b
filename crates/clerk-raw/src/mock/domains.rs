// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /domains` a mock answers.
pub struct ListDomainsWhen(::httpmock::When);
impl ListDomainsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/domains$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /domains` answers.
pub struct ListDomainsThen(::httpmock::Then);
impl ListDomainsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/domains$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::domains::AddDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /domains` answers.
pub struct AddDomainThen(::httpmock::Then);
impl AddDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /domains/{domain_id}` a mock answers.
pub struct DeleteDomainWhen(::httpmock::When);
impl DeleteDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/domains/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `domain_id` in the path.
    pub fn domain_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/domains/", value, "")))
    }
}

/// What a mock of `DELETE /domains/{domain_id}` answers.
pub struct DeleteDomainThen(::httpmock::Then);
impl DeleteDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /domains/{domain_id}` a mock answers.
pub struct UpdateDomainWhen(::httpmock::When);
impl UpdateDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/domains/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `domain_id` in the path.
    pub fn domain_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/domains/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::domains::UpdateDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /domains/{domain_id}` answers.
pub struct UpdateDomainThen(::httpmock::Then);
impl UpdateDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::domains::CNameTarget {
    host: "host",
    required: "required",
    value: "value",
});
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
identity_facade_core::to_wire!(crate::domains::Domains {
    data: "data",
    total_count: "total_count",
});
