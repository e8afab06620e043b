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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
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
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::instance_settings::Instance {
    allowed_origins: "allowed_origins",
    environment_type: "environment_type",
    id: "id",
    object: "object",
    workspace_id: "workspace_id",
});
identity_facade_core::to_wire!(crate::instance_settings::InstanceCommunication {
    blocked_country_codes: "blocked_country_codes",
    object: "object",
});
identity_facade_core::to_wire!(crate::instance_settings::InstanceProtect {
    checks_bypassed: "checks_bypassed",
    object: "object",
    rules_enabled: "rules_enabled",
    specter_enabled: "specter_enabled",
});
identity_facade_core::to_wire!(crate::instance_settings::InstanceRestrictions {
    allowlist: "allowlist",
    allowlist_blocklist_disabled_on_sign_in: "allowlist_blocklist_disabled_on_sign_in",
    block_disposable_email_domains: "block_disposable_email_domains",
    block_email_subaddresses: "block_email_subaddresses",
    blocklist: "blocklist",
    object: "object",
});
identity_facade_core::to_wire!(crate::instance_settings::OAuthApplicationSettings {
    client_id_metadata_documents_advertised: "client_id_metadata_documents_advertised",
    client_id_metadata_documents_block_implicitly_allowed_clients: "client_id_metadata_documents_block_implicitly_allowed_clients",
    client_id_metadata_documents_only_allow_pre_registered_clients: "client_id_metadata_documents_only_allow_pre_registered_clients",
    default_scopes: "default_scopes",
    dynamic_oauth_client_registration: "dynamic_oauth_client_registration",
    oauth_jwt_access_tokens: "oauth_jwt_access_tokens",
    object: "object",
});
identity_facade_core::to_wire!(crate::instance_settings::OrganizationSettings {
    admin_delete_enabled: "admin_delete_enabled",
    creator_role: "creator_role",
    domains_default_role: "domains_default_role",
    domains_enabled: "domains_enabled",
    domains_enrollment_modes: "domains_enrollment_modes",
    enabled: "enabled",
    initial_role_set_key: "initial_role_set_key",
    max_allowed_domains: "max_allowed_domains",
    max_allowed_memberships: "max_allowed_memberships",
    max_allowed_permissions: "max_allowed_permissions",
    max_allowed_roles: "max_allowed_roles",
    max_role_sets_allowed: "max_role_sets_allowed",
    object: "object",
    slug_disabled: "slug_disabled",
});
