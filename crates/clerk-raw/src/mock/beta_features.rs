// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `PUT /beta_features/domain` a mock answers.
pub struct UpdateProductionInstanceDomainWhen(::httpmock::When);
impl UpdateProductionInstanceDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/beta_features/domain$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::beta_features::UpdateProductionInstanceDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /beta_features/domain` answers.
pub struct UpdateProductionInstanceDomainThen(::httpmock::Then);
impl UpdateProductionInstanceDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 202.
    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
}

/// Which `PATCH /beta_features/instance_settings` a mock answers.
pub struct UpdateInstanceAuthConfigWhen(::httpmock::When);
impl UpdateInstanceAuthConfigWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/beta_features/instance_settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::beta_features::UpdateInstanceAuthConfigBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /beta_features/instance_settings` answers.
pub struct UpdateInstanceAuthConfigThen(::httpmock::Then);
impl UpdateInstanceAuthConfigThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::beta_features::UpdateInstanceAuthConfigResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /instance/change_domain` a mock answers.
pub struct ChangeProductionInstanceDomainWhen(::httpmock::When);
impl ChangeProductionInstanceDomainWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/instance/change_domain$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::beta_features::ChangeProductionInstanceDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /instance/change_domain` answers.
pub struct ChangeProductionInstanceDomainThen(::httpmock::Then);
impl ChangeProductionInstanceDomainThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 202.
    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
}

identity_facade_core::to_wire!(crate::beta_features::UpdateInstanceAuthConfigResponse {
    enhanced_email_deliverability: "enhanced_email_deliverability",
    from_email_address: "from_email_address",
    id: "id",
    object: "object",
    progressive_sign_up: "progressive_sign_up",
    restricted_to_allowlist: "restricted_to_allowlist",
});
