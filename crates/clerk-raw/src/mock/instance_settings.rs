// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, IntoInput, IntoList, List, Text};

/// Which `GET /instance` a mock answers.
pub struct GetInstanceWhen(::httpmock::When);
impl GetInstanceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance` answers.
pub struct GetInstanceThen(::httpmock::Then);
impl GetInstanceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /instance` answers.
pub struct UpdateInstanceThen(::httpmock::Then);
impl UpdateInstanceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl UpdateInstanceWhen {
    /// Requires this `allowed_origins` in the body.
    #[track_caller]
    pub fn allowed_origins<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "allowed_origins", value.into_list()))
    }

    /// Requires this `clerk_js_version` in the body.
    #[track_caller]
    pub fn clerk_js_version(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "clerk_js_version",
            value.into_input(),
        ))
    }

    /// Requires null as `clerk_js_version` in the body.
    pub fn clerk_js_version_null(self) -> Self {
        Self(super::member(self.0, "clerk_js_version", Ok(())))
    }

    /// Requires this `cookieless_dev` in the body.
    #[track_caller]
    pub fn cookieless_dev(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "cookieless_dev", value.into_input()))
    }

    /// Requires null as `cookieless_dev` in the body.
    pub fn cookieless_dev_null(self) -> Self {
        Self(super::member(self.0, "cookieless_dev", Ok(())))
    }

    /// Requires this `development_origin` in the body.
    #[track_caller]
    pub fn development_origin(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "development_origin",
            value.into_input(),
        ))
    }

    /// Requires null as `development_origin` in the body.
    pub fn development_origin_null(self) -> Self {
        Self(super::member(self.0, "development_origin", Ok(())))
    }

    /// Requires this `hibp` in the body.
    #[track_caller]
    pub fn hibp(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "hibp", value.into_input()))
    }

    /// Requires null as `hibp` in the body.
    pub fn hibp_null(self) -> Self {
        Self(super::member(self.0, "hibp", Ok(())))
    }

    /// Requires this `preferred_sign_in_strategy_when_password_required` in the body.
    #[track_caller]
    pub fn preferred_sign_in_strategy_when_password_required(
        self,
        value: impl IntoInput<
            crate::instance_settings::UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired,
        >,
    ) -> Self {
        Self(super::member(
            self.0,
            "preferred_sign_in_strategy_when_password_required",
            value.into_input(),
        ))
    }

    /// Requires null as `preferred_sign_in_strategy_when_password_required` in the body.
    pub fn preferred_sign_in_strategy_when_password_required_null(self) -> Self {
        Self(super::member(
            self.0,
            "preferred_sign_in_strategy_when_password_required",
            Ok(()),
        ))
    }

    /// Requires this `support_email` in the body.
    #[track_caller]
    pub fn support_email(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "support_email", value.into_input()))
    }

    /// Requires null as `support_email` in the body.
    pub fn support_email_null(self) -> Self {
        Self(super::member(self.0, "support_email", Ok(())))
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

    /// Requires this `url_based_session_syncing` in the body.
    #[track_caller]
    pub fn url_based_session_syncing(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "url_based_session_syncing",
            value.into_input(),
        ))
    }

    /// Requires null as `url_based_session_syncing` in the body.
    pub fn url_based_session_syncing_null(self) -> Self {
        Self(super::member(self.0, "url_based_session_syncing", Ok(())))
    }
}

/// Which `GET /instance/communication` a mock answers.
pub struct GetInstanceCommunicationWhen(::httpmock::When);
impl GetInstanceCommunicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/communication$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/communication` answers.
pub struct GetInstanceCommunicationThen(::httpmock::Then);
impl GetInstanceCommunicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/communication$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /instance/communication` answers.
pub struct UpdateInstanceCommunicationThen(::httpmock::Then);
impl UpdateInstanceCommunicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateInstanceCommunicationWhen {
    /// Requires this `blocked_country_codes` in the body.
    #[track_caller]
    pub fn blocked_country_codes<M>(
        self,
        value: impl IntoList<
            AtMost<
                Text<0, { usize::MAX }, crate::patterns::BlockedCountryCodesPattern>,
                250,
                0,
                true,
            >,
            M,
        >,
    ) -> Self {
        Self(super::member(
            self.0,
            "blocked_country_codes",
            value.into_list(),
        ))
    }

    /// Requires null as `blocked_country_codes` in the body.
    pub fn blocked_country_codes_null(self) -> Self {
        Self(super::member(self.0, "blocked_country_codes", Ok(())))
    }
}

/// Which `GET /instance/oauth_application_settings` a mock answers.
pub struct GetInstanceOAuthApplicationSettingsWhen(::httpmock::When);
impl GetInstanceOAuthApplicationSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/instance/oauth_application_settings$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/oauth_application_settings` answers.
pub struct GetInstanceOAuthApplicationSettingsThen(::httpmock::Then);
impl GetInstanceOAuthApplicationSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::PATCH).path_matches(
                regex::Regex::new("^/v1/instance/oauth_application_settings$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /instance/oauth_application_settings` answers.
pub struct UpdateInstanceOAuthApplicationSettingsThen(::httpmock::Then);
impl UpdateInstanceOAuthApplicationSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateInstanceOAuthApplicationSettingsWhen {
    /// Requires this `client_id_metadata_documents_advertised` in the body.
    #[track_caller]
    pub fn client_id_metadata_documents_advertised(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "client_id_metadata_documents_advertised",
            value.into_input(),
        ))
    }

    /// Requires null as `client_id_metadata_documents_advertised` in the body.
    pub fn client_id_metadata_documents_advertised_null(self) -> Self {
        Self(super::member(
            self.0,
            "client_id_metadata_documents_advertised",
            Ok(()),
        ))
    }

    /// Requires this `client_id_metadata_documents_block_implicitly_allowed_clients` in the body.
    #[track_caller]
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients(
        self,
        value: impl IntoInput<bool>,
    ) -> Self {
        Self(super::member(
            self.0,
            "client_id_metadata_documents_block_implicitly_allowed_clients",
            value.into_input(),
        ))
    }

    /// Requires null as `client_id_metadata_documents_block_implicitly_allowed_clients` in the body.
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients_null(self) -> Self {
        Self(super::member(
            self.0,
            "client_id_metadata_documents_block_implicitly_allowed_clients",
            Ok(()),
        ))
    }

    /// Requires this `client_id_metadata_documents_only_allow_pre_registered_clients` in the body.
    #[track_caller]
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients(
        self,
        value: impl IntoInput<bool>,
    ) -> Self {
        Self(super::member(
            self.0,
            "client_id_metadata_documents_only_allow_pre_registered_clients",
            value.into_input(),
        ))
    }

    /// Requires null as `client_id_metadata_documents_only_allow_pre_registered_clients` in the body.
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients_null(self) -> Self {
        Self(super::member(
            self.0,
            "client_id_metadata_documents_only_allow_pre_registered_clients",
            Ok(()),
        ))
    }

    /// Requires this `default_scopes` in the body.
    #[track_caller]
    pub fn default_scopes<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "default_scopes", value.into_list()))
    }

    /// Requires null as `default_scopes` in the body.
    pub fn default_scopes_null(self) -> Self {
        Self(super::member(self.0, "default_scopes", Ok(())))
    }

    /// Requires this `dynamic_oauth_client_registration` in the body.
    #[track_caller]
    pub fn dynamic_oauth_client_registration(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "dynamic_oauth_client_registration",
            value.into_input(),
        ))
    }

    /// Requires null as `dynamic_oauth_client_registration` in the body.
    pub fn dynamic_oauth_client_registration_null(self) -> Self {
        Self(super::member(
            self.0,
            "dynamic_oauth_client_registration",
            Ok(()),
        ))
    }

    /// Requires this `oauth_jwt_access_tokens` in the body.
    #[track_caller]
    pub fn oauth_jwt_access_tokens(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "oauth_jwt_access_tokens",
            value.into_input(),
        ))
    }

    /// Requires null as `oauth_jwt_access_tokens` in the body.
    pub fn oauth_jwt_access_tokens_null(self) -> Self {
        Self(super::member(self.0, "oauth_jwt_access_tokens", Ok(())))
    }
}

/// Which `GET /instance/organization_settings` a mock answers.
pub struct GetInstanceOrganizationSettingsWhen(::httpmock::When);
impl GetInstanceOrganizationSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/organization_settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/organization_settings` answers.
pub struct GetInstanceOrganizationSettingsThen(::httpmock::Then);
impl GetInstanceOrganizationSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/organization_settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /instance/organization_settings` answers.
pub struct UpdateInstanceOrganizationSettingsThen(::httpmock::Then);
impl UpdateInstanceOrganizationSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateInstanceOrganizationSettingsWhen {
    /// Requires this `admin_delete_enabled` in the body.
    #[track_caller]
    pub fn admin_delete_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "admin_delete_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `admin_delete_enabled` in the body.
    pub fn admin_delete_enabled_null(self) -> Self {
        Self(super::member(self.0, "admin_delete_enabled", Ok(())))
    }

    /// Requires this `creator_role_id` in the body.
    #[track_caller]
    pub fn creator_role_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "creator_role_id", value.into_input()))
    }

    /// Requires null as `creator_role_id` in the body.
    pub fn creator_role_id_null(self) -> Self {
        Self(super::member(self.0, "creator_role_id", Ok(())))
    }

    /// Requires this `domains_default_role_id` in the body.
    #[track_caller]
    pub fn domains_default_role_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "domains_default_role_id",
            value.into_input(),
        ))
    }

    /// Requires null as `domains_default_role_id` in the body.
    pub fn domains_default_role_id_null(self) -> Self {
        Self(super::member(self.0, "domains_default_role_id", Ok(())))
    }

    /// Requires this `domains_enabled` in the body.
    #[track_caller]
    pub fn domains_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "domains_enabled", value.into_input()))
    }

    /// Requires null as `domains_enabled` in the body.
    pub fn domains_enabled_null(self) -> Self {
        Self(super::member(self.0, "domains_enabled", Ok(())))
    }

    /// Requires this `domains_enrollment_modes` in the body.
    #[track_caller]
    pub fn domains_enrollment_modes<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(
            self.0,
            "domains_enrollment_modes",
            value.into_list(),
        ))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires null as `enabled` in the body.
    pub fn enabled_null(self) -> Self {
        Self(super::member(self.0, "enabled", Ok(())))
    }

    /// Requires this `max_allowed_memberships` in the body.
    #[track_caller]
    pub fn max_allowed_memberships(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "max_allowed_memberships",
            value.into_input(),
        ))
    }

    /// Requires null as `max_allowed_memberships` in the body.
    pub fn max_allowed_memberships_null(self) -> Self {
        Self(super::member(self.0, "max_allowed_memberships", Ok(())))
    }

    /// Requires this `slug_disabled` in the body.
    #[track_caller]
    pub fn slug_disabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "slug_disabled", value.into_input()))
    }

    /// Requires null as `slug_disabled` in the body.
    pub fn slug_disabled_null(self) -> Self {
        Self(super::member(self.0, "slug_disabled", Ok(())))
    }
}

/// Which `GET /instance/protect` a mock answers.
pub struct GetInstanceProtectWhen(::httpmock::When);
impl GetInstanceProtectWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/instance/protect$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /instance/protect` answers.
pub struct GetInstanceProtectThen(::httpmock::Then);
impl GetInstanceProtectThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/protect$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /instance/protect` answers.
pub struct UpdateInstanceProtectThen(::httpmock::Then);
impl UpdateInstanceProtectThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateInstanceProtectWhen {
    /// Requires this `rules_enabled` in the body.
    #[track_caller]
    pub fn rules_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "rules_enabled", value.into_input()))
    }

    /// Requires null as `rules_enabled` in the body.
    pub fn rules_enabled_null(self) -> Self {
        Self(super::member(self.0, "rules_enabled", Ok(())))
    }

    /// Requires this `specter_enabled` in the body.
    #[track_caller]
    pub fn specter_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "specter_enabled", value.into_input()))
    }

    /// Requires null as `specter_enabled` in the body.
    pub fn specter_enabled_null(self) -> Self {
        Self(super::member(self.0, "specter_enabled", Ok(())))
    }
}

/// Which `PATCH /instance/restrictions` a mock answers.
pub struct UpdateInstanceRestrictionsWhen(::httpmock::When);
impl UpdateInstanceRestrictionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/instance/restrictions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /instance/restrictions` answers.
pub struct UpdateInstanceRestrictionsThen(::httpmock::Then);
impl UpdateInstanceRestrictionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateInstanceRestrictionsWhen {
    /// Requires this `allowlist` in the body.
    #[track_caller]
    pub fn allowlist(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "allowlist", value.into_input()))
    }

    /// Requires null as `allowlist` in the body.
    pub fn allowlist_null(self) -> Self {
        Self(super::member(self.0, "allowlist", Ok(())))
    }

    /// Requires this `allowlist_blocklist_disabled_on_sign_in` in the body.
    #[track_caller]
    pub fn allowlist_blocklist_disabled_on_sign_in(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allowlist_blocklist_disabled_on_sign_in",
            value.into_input(),
        ))
    }

    /// Requires null as `allowlist_blocklist_disabled_on_sign_in` in the body.
    pub fn allowlist_blocklist_disabled_on_sign_in_null(self) -> Self {
        Self(super::member(
            self.0,
            "allowlist_blocklist_disabled_on_sign_in",
            Ok(()),
        ))
    }

    /// Requires this `block_disposable_email_domains` in the body.
    #[track_caller]
    pub fn block_disposable_email_domains(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "block_disposable_email_domains",
            value.into_input(),
        ))
    }

    /// Requires null as `block_disposable_email_domains` in the body.
    pub fn block_disposable_email_domains_null(self) -> Self {
        Self(super::member(
            self.0,
            "block_disposable_email_domains",
            Ok(()),
        ))
    }

    /// Requires this `block_email_subaddresses` in the body.
    #[track_caller]
    pub fn block_email_subaddresses(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "block_email_subaddresses",
            value.into_input(),
        ))
    }

    /// Requires null as `block_email_subaddresses` in the body.
    pub fn block_email_subaddresses_null(self) -> Self {
        Self(super::member(self.0, "block_email_subaddresses", Ok(())))
    }

    /// Requires this `blocklist` in the body.
    #[track_caller]
    pub fn blocklist(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "blocklist", value.into_input()))
    }

    /// Requires null as `blocklist` in the body.
    pub fn blocklist_null(self) -> Self {
        Self(super::member(self.0, "blocklist", Ok(())))
    }
}

identity_facade_core::to_wire!(crate::instance_settings::Instance {
    allowed_origins: "allowed_origins",
    environment_type: "environment_type",
    id: "id",
    object: "object",
    workspace_id: "workspace_id",
});
identity_facade_core::sample!(
    crate::instance_settings::Instance,
    "{\"allowed_origins\":null,\"environment_type\":\"environment_type\",\"id\":\"instance_1\",\"object\":\"object\",\"workspace_id\":null}"
);
identity_facade_core::to_wire!(crate::instance_settings::InstanceCommunication {
    blocked_country_codes: "blocked_country_codes",
    object: "object",
});
identity_facade_core::sample!(
    crate::instance_settings::InstanceCommunication,
    "{\"blocked_country_codes\":[],\"object\":\"object\"}"
);
identity_facade_core::to_wire!(crate::instance_settings::InstanceProtect {
    checks_bypassed: "checks_bypassed",
    object: "object",
    rules_enabled: "rules_enabled",
    specter_enabled: "specter_enabled",
});
identity_facade_core::sample!(
    crate::instance_settings::InstanceProtect,
    "{\"checks_bypassed\":false,\"object\":\"object\",\"rules_enabled\":false,\"specter_enabled\":false}"
);
identity_facade_core::to_wire!(crate::instance_settings::InstanceRestrictions {
    allowlist: "allowlist",
    allowlist_blocklist_disabled_on_sign_in: "allowlist_blocklist_disabled_on_sign_in",
    block_disposable_email_domains: "block_disposable_email_domains",
    block_email_subaddresses: "block_email_subaddresses",
    blocklist: "blocklist",
    object: "object",
});
identity_facade_core::sample!(
    crate::instance_settings::InstanceRestrictions,
    "{\"allowlist\":false,\"allowlist_blocklist_disabled_on_sign_in\":false,\"block_disposable_email_domains\":false,\"block_email_subaddresses\":false,\"blocklist\":false,\"object\":\"object\"}"
);
identity_facade_core::to_wire!(crate::instance_settings::OAuthApplicationSettings {
    client_id_metadata_documents_advertised: "client_id_metadata_documents_advertised",
    client_id_metadata_documents_block_implicitly_allowed_clients: "client_id_metadata_documents_block_implicitly_allowed_clients",
    client_id_metadata_documents_only_allow_pre_registered_clients: "client_id_metadata_documents_only_allow_pre_registered_clients",
    default_scopes: "default_scopes",
    dynamic_oauth_client_registration: "dynamic_oauth_client_registration",
    oauth_jwt_access_tokens: "oauth_jwt_access_tokens",
    object: "object",
});
identity_facade_core::sample!(
    crate::instance_settings::OAuthApplicationSettings,
    "{\"client_id_metadata_documents_advertised\":false,\"client_id_metadata_documents_block_implicitly_allowed_clients\":false,\"client_id_metadata_documents_only_allow_pre_registered_clients\":false,\"default_scopes\":null,\"dynamic_oauth_client_registration\":false,\"oauth_jwt_access_tokens\":false,\"object\":\"object\"}"
);
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
identity_facade_core::sample!(
    crate::instance_settings::OrganizationSettings,
    "{\"admin_delete_enabled\":false,\"creator_role\":\"creator_role\",\"domains_default_role\":\"domains_default_role\",\"domains_enabled\":false,\"domains_enrollment_modes\":[],\"enabled\":false,\"max_allowed_domains\":0,\"max_allowed_memberships\":0,\"max_allowed_roles\":0,\"object\":\"object\"}"
);
