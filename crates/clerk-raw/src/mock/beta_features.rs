// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::IntoInput;

/// Which `PUT /beta_features/domain` a mock answers.
pub struct UpdateProductionInstanceDomainWhen(::httpmock::When);
impl UpdateProductionInstanceDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/beta_features/domain$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /beta_features/domain` answers.
pub struct UpdateProductionInstanceDomainThen(::httpmock::Then);
impl UpdateProductionInstanceDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 202.
    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
}

impl UpdateProductionInstanceDomainWhen {
    /// Requires this `home_url` in the body.
    #[track_caller]
    pub fn home_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "home_url", value.into_input()))
    }

    /// Requires this `is_secondary` in the body.
    #[track_caller]
    pub fn is_secondary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "is_secondary", value.into_input()))
    }
}

/// Which `PATCH /beta_features/instance_settings` a mock answers.
pub struct UpdateInstanceAuthConfigWhen(::httpmock::When);
impl UpdateInstanceAuthConfigWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/beta_features/instance_settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /beta_features/instance_settings` answers.
pub struct UpdateInstanceAuthConfigThen(::httpmock::Then);
impl UpdateInstanceAuthConfigThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateInstanceAuthConfigWhen {
    /// Requires this `from_email_address` in the body.
    #[track_caller]
    pub fn from_email_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "from_email_address",
            value.into_input(),
        ))
    }

    /// Requires null as `from_email_address` in the body.
    pub fn from_email_address_null(self) -> Self {
        Self(super::member(self.0, "from_email_address", Ok(())))
    }

    /// Requires this `progressive_sign_up` in the body.
    #[track_caller]
    pub fn progressive_sign_up(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "progressive_sign_up",
            value.into_input(),
        ))
    }

    /// Requires null as `progressive_sign_up` in the body.
    pub fn progressive_sign_up_null(self) -> Self {
        Self(super::member(self.0, "progressive_sign_up", Ok(())))
    }

    /// Requires this `restricted_to_allowlist` in the body.
    #[track_caller]
    pub fn restricted_to_allowlist(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "restricted_to_allowlist",
            value.into_input(),
        ))
    }

    /// Requires null as `restricted_to_allowlist` in the body.
    pub fn restricted_to_allowlist_null(self) -> Self {
        Self(super::member(self.0, "restricted_to_allowlist", Ok(())))
    }

    /// Requires this `test_mode` in the body.
    #[track_caller]
    pub fn test_mode(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "test_mode", value.into_input()))
    }

    /// Requires null as `test_mode` in the body.
    pub fn test_mode_null(self) -> Self {
        Self(super::member(self.0, "test_mode", Ok(())))
    }
}

/// Which `POST /instance/change_domain` a mock answers.
pub struct ChangeProductionInstanceDomainWhen(::httpmock::When);
impl ChangeProductionInstanceDomainWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/instance/change_domain$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /instance/change_domain` answers.
pub struct ChangeProductionInstanceDomainThen(::httpmock::Then);
impl ChangeProductionInstanceDomainThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 202.
    pub fn accepted(self) -> Self {
        Self(self.0.status(202u16))
    }
}

impl ChangeProductionInstanceDomainWhen {
    /// Requires this `home_url` in the body.
    #[track_caller]
    pub fn home_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "home_url", value.into_input()))
    }

    /// Requires this `is_secondary` in the body.
    #[track_caller]
    pub fn is_secondary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "is_secondary", value.into_input()))
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
identity_facade_core::sample!(crate::beta_features::UpdateInstanceAuthConfigResponse, "{}");
