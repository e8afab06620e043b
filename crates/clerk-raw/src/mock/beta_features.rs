// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct UpdateProductionInstanceDomainWhen(::httpmock::When);
impl UpdateProductionInstanceDomainWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/beta_features/domain$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::beta_features::UpdateProductionInstanceDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateProductionInstanceDomainThen(::httpmock::Then);
impl UpdateProductionInstanceDomainThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
}

pub struct UpdateInstanceAuthConfigWhen(::httpmock::When);
impl UpdateInstanceAuthConfigWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/beta_features/instance_settings$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::beta_features::UpdateInstanceAuthConfigBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateInstanceAuthConfigThen(::httpmock::Then);
impl UpdateInstanceAuthConfigThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::beta_features::UpdateInstanceAuthConfigResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ChangeProductionInstanceDomainWhen(::httpmock::When);
impl ChangeProductionInstanceDomainWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/instance/change_domain$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::beta_features::ChangeProductionInstanceDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ChangeProductionInstanceDomainThen(::httpmock::Then);
impl ChangeProductionInstanceDomainThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
}
