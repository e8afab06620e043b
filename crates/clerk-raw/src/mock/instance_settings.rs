// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /instance` a mock answers.
pub struct GetInstanceWhen(::httpmock::When);
impl GetInstanceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance` answers.
pub struct GetInstanceThen(::httpmock::Then);
impl GetInstanceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::Instance) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /instance` a mock answers.
pub struct UpdateInstanceWhen(::httpmock::When);
impl UpdateInstanceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::instance_settings::UpdateInstanceBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /instance` answers.
pub struct UpdateInstanceThen(::httpmock::Then);
impl UpdateInstanceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `GET /instance/communication` a mock answers.
pub struct GetInstanceCommunicationWhen(::httpmock::When);
impl GetInstanceCommunicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/communication$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/communication` answers.
pub struct GetInstanceCommunicationThen(::httpmock::Then);
impl GetInstanceCommunicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::InstanceCommunication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /instance/communication` a mock answers.
pub struct UpdateInstanceCommunicationWhen(::httpmock::When);
impl UpdateInstanceCommunicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/communication$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::instance_settings::UpdateInstanceCommunicationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /instance/communication` answers.
pub struct UpdateInstanceCommunicationThen(::httpmock::Then);
impl UpdateInstanceCommunicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::InstanceCommunication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `GET /instance/oauth_application_settings` a mock answers.
pub struct GetInstanceOAuthApplicationSettingsWhen(::httpmock::When);
impl GetInstanceOAuthApplicationSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/instance/oauth_application_settings$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/oauth_application_settings` answers.
pub struct GetInstanceOAuthApplicationSettingsThen(::httpmock::Then);
impl GetInstanceOAuthApplicationSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::OAuthApplicationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /instance/oauth_application_settings` a mock answers.
pub struct UpdateInstanceOAuthApplicationSettingsWhen(::httpmock::When);
impl UpdateInstanceOAuthApplicationSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::PATCH).path_matches(
                regex::Regex::new("^/v1/instance/oauth_application_settings$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::instance_settings::UpdateInstanceOAuthApplicationSettingsBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /instance/oauth_application_settings` answers.
pub struct UpdateInstanceOAuthApplicationSettingsThen(::httpmock::Then);
impl UpdateInstanceOAuthApplicationSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::OAuthApplicationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `GET /instance/organization_settings` a mock answers.
pub struct GetInstanceOrganizationSettingsWhen(::httpmock::When);
impl GetInstanceOrganizationSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/organization_settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/organization_settings` answers.
pub struct GetInstanceOrganizationSettingsThen(::httpmock::Then);
impl GetInstanceOrganizationSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::OrganizationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /instance/organization_settings` a mock answers.
pub struct UpdateInstanceOrganizationSettingsWhen(::httpmock::When);
impl UpdateInstanceOrganizationSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/organization_settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::instance_settings::UpdateInstanceOrganizationSettingsBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /instance/organization_settings` answers.
pub struct UpdateInstanceOrganizationSettingsThen(::httpmock::Then);
impl UpdateInstanceOrganizationSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::OrganizationSettings) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `GET /instance/protect` a mock answers.
pub struct GetInstanceProtectWhen(::httpmock::When);
impl GetInstanceProtectWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/protect$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/protect` answers.
pub struct GetInstanceProtectThen(::httpmock::Then);
impl GetInstanceProtectThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::InstanceProtect) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /instance/protect` a mock answers.
pub struct UpdateInstanceProtectWhen(::httpmock::When);
impl UpdateInstanceProtectWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/protect$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::instance_settings::UpdateInstanceProtectBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /instance/protect` answers.
pub struct UpdateInstanceProtectThen(::httpmock::Then);
impl UpdateInstanceProtectThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::InstanceProtect) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// Which `PATCH /instance/restrictions` a mock answers.
pub struct UpdateInstanceRestrictionsWhen(::httpmock::When);
impl UpdateInstanceRestrictionsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/restrictions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::instance_settings::UpdateInstanceRestrictionsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /instance/restrictions` answers.
pub struct UpdateInstanceRestrictionsThen(::httpmock::Then);
impl UpdateInstanceRestrictionsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::instance_settings::InstanceRestrictions) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
