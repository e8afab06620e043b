// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, IntoInput, IntoList, Items, List, Open, Operation, Receipt, Text,
};

/// Facts of `GET /instance`.
pub static GET_INSTANCE: Operation = Operation::new(
    "GetInstance",
    http::Method::GET,
    "/instance",
    "instance-settings",
)
.idempotent();
/// The call of [`Client::get_instance`](crate::Client::get_instance), `GET /instance`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInstanceCall {
    call: Call,
}

identity_facade_core::call!(GetInstanceCall -> Instance);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInstanceCall,
    crate::Client,
    GET_INSTANCE,
    "Returns the instance that the secret key belongs to.",
    false,
    []
);
impl crate::Client {
    /// Returns the instance that the secret key belongs to.
    ///
    /// `GET /instance`
    ///
    /// * Returns [`Instance`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance>)
    pub fn get_instance(&self) -> GetInstanceCall {
        let call = self.transport.call(&GET_INSTANCE);
        GetInstanceCall { call }
    }
}

/// Facts of `PATCH /instance`.
pub static UPDATE_INSTANCE: Operation = Operation::new(
    "UpdateInstance",
    http::Method::PATCH,
    "/instance",
    "instance-settings",
)
.body(BodyKind::Optional)
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::update_instance`](crate::Client::update_instance), `PATCH /instance`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceCall {
    call: Call,
}

impl UpdateInstanceCall {
    /// `allowed_origins`: list of strings.
    pub fn allowed_origins<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("allowed_origins", value.into_list());
        self
    }

    /// `clerk_js_version`: string.
    pub fn clerk_js_version(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("clerk_js_version", value.into_input());
        self
    }

    /// Sends `null` for `clerk_js_version`.
    pub fn clerk_js_version_null(mut self) -> Self {
        self.call.null("clerk_js_version");
        self
    }

    /// Deprecated: use `url_based_session_syncing`.
    ///
    /// `cookieless_dev`: boolean. Deprecated.
    pub fn cookieless_dev(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("cookieless_dev", value.into_input());
        self
    }

    /// Sends `null` for `cookieless_dev`.
    pub fn cookieless_dev_null(mut self) -> Self {
        self.call.null("cookieless_dev");
        self
    }

    /// `development_origin`: string.
    pub fn development_origin(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("development_origin", value.into_input());
        self
    }

    /// Sends `null` for `development_origin`.
    pub fn development_origin_null(mut self) -> Self {
        self.call.null("development_origin");
        self
    }

    /// Whether passwords are checked against known breaches (Have I Been Pwned).
    ///
    /// `hibp`: boolean.
    pub fn hibp(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("hibp", value.into_input());
        self
    }

    /// Sends `null` for `hibp`.
    pub fn hibp_null(mut self) -> Self {
        self.call.null("hibp");
        self
    }

    /// `preferred_sign_in_strategy_when_password_required`: `UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired`.
    pub fn preferred_sign_in_strategy_when_password_required(
        mut self,
        value: impl IntoInput<UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired>,
    ) -> Self {
        self.call.member(
            "preferred_sign_in_strategy_when_password_required",
            value.into_input(),
        );
        self
    }

    /// Sends `null` for `preferred_sign_in_strategy_when_password_required`.
    pub fn preferred_sign_in_strategy_when_password_required_null(mut self) -> Self {
        self.call
            .null("preferred_sign_in_strategy_when_password_required");
        self
    }

    /// `support_email`: string.
    pub fn support_email(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("support_email", value.into_input());
        self
    }

    /// Sends `null` for `support_email`.
    pub fn support_email_null(mut self) -> Self {
        self.call.null("support_email");
        self
    }

    /// Whether test phone numbers and test emails work; on by default in development.
    ///
    /// `test_mode`: boolean.
    pub fn test_mode(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("test_mode", value.into_input());
        self
    }

    /// Sends `null` for `test_mode`.
    pub fn test_mode_null(mut self) -> Self {
        self.call.null("test_mode");
        self
    }

    /// Whether development uses URLs in place of third-party cookies.
    ///
    /// `url_based_session_syncing`: boolean.
    pub fn url_based_session_syncing(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("url_based_session_syncing", value.into_input());
        self
    }

    /// Sends `null` for `url_based_session_syncing`.
    pub fn url_based_session_syncing_null(mut self) -> Self {
        self.call.null("url_based_session_syncing");
        self
    }
}

identity_facade_core::call!(UpdateInstanceCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceCall,
    crate::Client,
    UPDATE_INSTANCE,
    "Updates general settings: origins, support email, breach check, session syncing.",
    false,
    [
        member::<List<String>>("allowed_origins"),
        member::<identity_facade_core::Nullable<String>>("clerk_js_version"),
        member::<identity_facade_core::Nullable<bool>>(
            "cookieless_dev",
            "Deprecated: use `url_based_session_syncing`."
        )
        .deprecated(),
        member::<identity_facade_core::Nullable<String>>("development_origin"),
        member::<identity_facade_core::Nullable<bool>>(
            "hibp",
            "Whether passwords are checked against known breaches (Have I Been Pwned)."
        ),
        member::<
            identity_facade_core::Nullable<
                UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired,
            >,
        >("preferred_sign_in_strategy_when_password_required"),
        member::<identity_facade_core::Nullable<String>>("support_email"),
        member::<identity_facade_core::Nullable<bool>>(
            "test_mode",
            "Whether test phone numbers and test emails work; on by default in development."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "url_based_session_syncing",
            "Whether development uses URLs in place of third-party cookies."
        )
    ]
);
impl crate::Client {
    /// Updates general settings: origins, support email, breach check, session syncing.
    ///
    /// `PATCH /instance`
    ///
    /// * Returns no content, with status 204.
    /// * Errors: 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance>)
    pub fn update_instance(&self) -> UpdateInstanceCall {
        let call = self.transport.call(&UPDATE_INSTANCE);
        UpdateInstanceCall { call }
    }
}

/// Facts of `GET /instance/communication`.
pub static GET_INSTANCE_COMMUNICATION: Operation = Operation::new(
    "GetInstanceCommunication",
    http::Method::GET,
    "/instance/communication",
    "instance-settings",
)
.idempotent();
/// The call of [`Client::get_instance_communication`](crate::Client::get_instance_communication), `GET /instance/communication`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInstanceCommunicationCall {
    call: Call,
}

identity_facade_core::call!(GetInstanceCommunicationCall -> InstanceCommunication);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInstanceCommunicationCall,
    crate::Client,
    GET_INSTANCE_COMMUNICATION,
    "Returns the countries to which no SMS is sent.",
    false,
    []
);
impl crate::Client {
    /// Returns the countries to which no SMS is sent.
    ///
    /// `GET /instance/communication`
    ///
    /// * Returns [`InstanceCommunication`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/communication>)
    pub fn get_instance_communication(&self) -> GetInstanceCommunicationCall {
        let call = self.transport.call(&GET_INSTANCE_COMMUNICATION);
        GetInstanceCommunicationCall { call }
    }
}

/// Facts of `PATCH /instance/communication`.
pub static UPDATE_INSTANCE_COMMUNICATION: Operation = Operation::new(
    "UpdateInstanceCommunication",
    http::Method::PATCH,
    "/instance/communication",
    "instance-settings",
)
.body(BodyKind::Optional);
/// The call of [`Client::update_instance_communication`](crate::Client::update_instance_communication), `PATCH /instance/communication`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceCommunicationCall {
    call: Call,
}

impl UpdateInstanceCommunicationCall {
    /// Complete list of two-letter uppercase country codes (ISO 3166-1); unset changes nothing.
    ///
    /// `blocked_country_codes`: up to 250 items, each: string that matches `^[A-Z]{2}$`, without duplicates.
    pub fn blocked_country_codes<M>(
        mut self,
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
        self.call.member("blocked_country_codes", value.into_list());
        self
    }

    /// Sends `null` for `blocked_country_codes`.
    pub fn blocked_country_codes_null(mut self) -> Self {
        self.call.null("blocked_country_codes");
        self
    }
}

identity_facade_core::call!(UpdateInstanceCommunicationCall -> InstanceCommunication);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceCommunicationCall,
    crate::Client,
    UPDATE_INSTANCE_COMMUNICATION,
    "Replaces the list of countries to which SMS delivery is blocked.",
    false,
    [member::<
        identity_facade_core::Nullable<
            AtMost<
                Text<0, { usize::MAX }, crate::patterns::BlockedCountryCodesPattern>,
                250,
                0,
                true,
            >,
        >,
    >(
        "blocked_country_codes",
        "Complete list of two-letter uppercase country codes (ISO 3166-1); unset changes nothing."
    )]
);
impl crate::Client {
    /// Replaces the list of countries to which SMS delivery is blocked.
    ///
    /// `PATCH /instance/communication`
    ///
    /// * Returns [`InstanceCommunication`], with status 200.
    /// * Errors: 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/communication>)
    pub fn update_instance_communication(&self) -> UpdateInstanceCommunicationCall {
        let call = self.transport.call(&UPDATE_INSTANCE_COMMUNICATION);
        UpdateInstanceCommunicationCall { call }
    }
}

/// Facts of `GET /instance/oauth_application_settings`.
pub static GET_INSTANCE_OAUTH_APPLICATION_SETTINGS: Operation = Operation::new(
    "GetInstanceOAuthApplicationSettings",
    http::Method::GET,
    "/instance/oauth_application_settings",
    "instance-settings",
)
.idempotent();
/// The call of [`Client::get_instance_oauth_application_settings`](crate::Client::get_instance_oauth_application_settings), `GET /instance/oauth_application_settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInstanceOAuthApplicationSettingsCall {
    call: Call,
}

identity_facade_core::call!(
    GetInstanceOAuthApplicationSettingsCall -> OAuthApplicationSettings
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInstanceOAuthApplicationSettingsCall,
    crate::Client,
    GET_INSTANCE_OAUTH_APPLICATION_SETTINGS,
    "Returns how OAuth applications work here: registration, scopes, JWT tokens.",
    false,
    []
);
impl crate::Client {
    /// Returns how OAuth applications work here: registration, scopes, JWT tokens.
    ///
    /// `GET /instance/oauth_application_settings`
    ///
    /// * Returns [`OAuthApplicationSettings`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/oauth_application_settings>)
    pub fn get_instance_oauth_application_settings(
        &self,
    ) -> GetInstanceOAuthApplicationSettingsCall {
        let call = self
            .transport
            .call(&GET_INSTANCE_OAUTH_APPLICATION_SETTINGS);
        GetInstanceOAuthApplicationSettingsCall { call }
    }
}

/// Facts of `PATCH /instance/oauth_application_settings`.
pub static UPDATE_INSTANCE_OAUTH_APPLICATION_SETTINGS: Operation = Operation::new(
    "UpdateInstanceOAuthApplicationSettings",
    http::Method::PATCH,
    "/instance/oauth_application_settings",
    "instance-settings",
)
.body(BodyKind::Optional);
/// The call of [`Client::update_instance_oauth_application_settings`](crate::Client::update_instance_oauth_application_settings), `PATCH /instance/oauth_application_settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceOAuthApplicationSettingsCall {
    call: Call,
}

impl UpdateInstanceOAuthApplicationSettingsCall {
    /// `client_id_metadata_documents_advertised`: boolean.
    pub fn client_id_metadata_documents_advertised(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member(
            "client_id_metadata_documents_advertised",
            value.into_input(),
        );
        self
    }

    /// Sends `null` for `client_id_metadata_documents_advertised`.
    pub fn client_id_metadata_documents_advertised_null(mut self) -> Self {
        self.call.null("client_id_metadata_documents_advertised");
        self
    }

    /// `true` rejects implicitly allowed CIMD clients; issued tokens stay valid.
    ///
    /// `client_id_metadata_documents_block_implicitly_allowed_clients`: boolean.
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients(
        mut self,
        value: impl IntoInput<bool>,
    ) -> Self {
        self.call.member(
            "client_id_metadata_documents_block_implicitly_allowed_clients",
            value.into_input(),
        );
        self
    }

    /// Sends `null` for `client_id_metadata_documents_block_implicitly_allowed_clients`.
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients_null(mut self) -> Self {
        self.call
            .null("client_id_metadata_documents_block_implicitly_allowed_clients");
        self
    }

    /// `true` rejects unknown CIMD clients; known ones stay admitted.
    ///
    /// `client_id_metadata_documents_only_allow_pre_registered_clients`: boolean.
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients(
        mut self,
        value: impl IntoInput<bool>,
    ) -> Self {
        self.call.member(
            "client_id_metadata_documents_only_allow_pre_registered_clients",
            value.into_input(),
        );
        self
    }

    /// Sends `null` for `client_id_metadata_documents_only_allow_pre_registered_clients`.
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients_null(mut self) -> Self {
        self.call
            .null("client_id_metadata_documents_only_allow_pre_registered_clients");
        self
    }

    /// `default_scopes`: list of strings.
    pub fn default_scopes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("default_scopes", value.into_list());
        self
    }

    /// Sends `null` for `default_scopes`.
    pub fn default_scopes_null(mut self) -> Self {
        self.call.null("default_scopes");
        self
    }

    /// `dynamic_oauth_client_registration`: boolean.
    pub fn dynamic_oauth_client_registration(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("dynamic_oauth_client_registration", value.into_input());
        self
    }

    /// Sends `null` for `dynamic_oauth_client_registration`.
    pub fn dynamic_oauth_client_registration_null(mut self) -> Self {
        self.call.null("dynamic_oauth_client_registration");
        self
    }

    /// `true`: access tokens are JWTs; `false`: opaque.
    ///
    /// `oauth_jwt_access_tokens`: boolean.
    pub fn oauth_jwt_access_tokens(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("oauth_jwt_access_tokens", value.into_input());
        self
    }

    /// Sends `null` for `oauth_jwt_access_tokens`.
    pub fn oauth_jwt_access_tokens_null(mut self) -> Self {
        self.call.null("oauth_jwt_access_tokens");
        self
    }
}

identity_facade_core::call!(
    UpdateInstanceOAuthApplicationSettingsCall -> OAuthApplicationSettings
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceOAuthApplicationSettingsCall,
    crate::Client,
    UPDATE_INSTANCE_OAUTH_APPLICATION_SETTINGS,
    "Updates client registration, default scopes and token format for OAuth applications.",
    false,
    [
        member::<identity_facade_core::Nullable<bool>>("client_id_metadata_documents_advertised"),
        member::<identity_facade_core::Nullable<bool>>(
            "client_id_metadata_documents_block_implicitly_allowed_clients",
            "`true` rejects implicitly allowed CIMD clients; issued tokens stay valid."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "client_id_metadata_documents_only_allow_pre_registered_clients",
            "`true` rejects unknown CIMD clients; known ones stay admitted."
        ),
        member::<identity_facade_core::Nullable<List<String>>>("default_scopes"),
        member::<identity_facade_core::Nullable<bool>>("dynamic_oauth_client_registration"),
        member::<identity_facade_core::Nullable<bool>>(
            "oauth_jwt_access_tokens",
            "`true`: access tokens are JWTs; `false`: opaque."
        )
    ]
);
impl crate::Client {
    /// Updates client registration, default scopes and token format for OAuth applications.
    ///
    /// `PATCH /instance/oauth_application_settings`
    ///
    /// * Returns [`OAuthApplicationSettings`], with status 200.
    /// * Errors: 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/oauth_application_settings>)
    pub fn update_instance_oauth_application_settings(
        &self,
    ) -> UpdateInstanceOAuthApplicationSettingsCall {
        let call = self
            .transport
            .call(&UPDATE_INSTANCE_OAUTH_APPLICATION_SETTINGS);
        UpdateInstanceOAuthApplicationSettingsCall { call }
    }
}

/// Facts of `GET /instance/organization_settings`.
pub static GET_INSTANCE_ORGANIZATION_SETTINGS: Operation = Operation::new(
    "GetInstanceOrganizationSettings",
    http::Method::GET,
    "/instance/organization_settings",
    "instance-settings",
)
.idempotent();
/// The call of [`Client::get_instance_organization_settings`](crate::Client::get_instance_organization_settings), `GET /instance/organization_settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInstanceOrganizationSettingsCall {
    call: Call,
}

identity_facade_core::call!(GetInstanceOrganizationSettingsCall -> OrganizationSettings);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInstanceOrganizationSettingsCall,
    crate::Client,
    GET_INSTANCE_ORGANIZATION_SETTINGS,
    "Returns the organization settings: limits, default roles and domain enrollment.",
    false,
    []
);
impl crate::Client {
    /// Returns the organization settings: limits, default roles and domain enrollment.
    ///
    /// `GET /instance/organization_settings`
    ///
    /// * Returns [`OrganizationSettings`], with status 200.
    /// * Errors: 402, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/organization_settings>)
    pub fn get_instance_organization_settings(&self) -> GetInstanceOrganizationSettingsCall {
        let call = self.transport.call(&GET_INSTANCE_ORGANIZATION_SETTINGS);
        GetInstanceOrganizationSettingsCall { call }
    }
}

/// Facts of `PATCH /instance/organization_settings`.
pub static UPDATE_INSTANCE_ORGANIZATION_SETTINGS: Operation = Operation::new(
    "UpdateInstanceOrganizationSettings",
    http::Method::PATCH,
    "/instance/organization_settings",
    "instance-settings",
)
.body(BodyKind::Optional);
/// The call of [`Client::update_instance_organization_settings`](crate::Client::update_instance_organization_settings), `PATCH /instance/organization_settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceOrganizationSettingsCall {
    call: Call,
}

impl UpdateInstanceOrganizationSettingsCall {
    /// Whether admins may delete the organization through the Frontend API.
    ///
    /// `admin_delete_enabled`: boolean.
    pub fn admin_delete_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("admin_delete_enabled", value.into_input());
        self
    }

    /// Sends `null` for `admin_delete_enabled`.
    pub fn admin_delete_enabled_null(mut self) -> Self {
        self.call.null("admin_delete_enabled");
        self
    }

    /// Id of the role that the creator of an organization receives.
    ///
    /// `creator_role_id`: string.
    pub fn creator_role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("creator_role_id", value.into_input());
        self
    }

    /// Sends `null` for `creator_role_id`.
    pub fn creator_role_id_null(mut self) -> Self {
        self.call.null("creator_role_id");
        self
    }

    /// `domains_default_role_id`: string.
    pub fn domains_default_role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("domains_default_role_id", value.into_input());
        self
    }

    /// Sends `null` for `domains_default_role_id`.
    pub fn domains_default_role_id_null(mut self) -> Self {
        self.call.null("domains_default_role_id");
        self
    }

    /// `domains_enabled`: boolean.
    pub fn domains_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("domains_enabled", value.into_input());
        self
    }

    /// Sends `null` for `domains_enabled`.
    pub fn domains_enabled_null(mut self) -> Self {
        self.call.null("domains_enabled");
        self
    }

    /// `domains_enrollment_modes`: list of strings.
    pub fn domains_enrollment_modes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call
            .member("domains_enrollment_modes", value.into_list());
        self
    }

    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// Sends `null` for `enabled`.
    pub fn enabled_null(mut self) -> Self {
        self.call.null("enabled");
        self
    }

    /// Most members of an organization; 0: unlimited.
    ///
    /// `max_allowed_memberships`: integer.
    pub fn max_allowed_memberships(mut self, value: impl IntoInput<i64>) -> Self {
        self.call
            .member("max_allowed_memberships", value.into_input());
        self
    }

    /// Sends `null` for `max_allowed_memberships`.
    pub fn max_allowed_memberships_null(mut self) -> Self {
        self.call.null("max_allowed_memberships");
        self
    }

    /// `slug_disabled`: boolean.
    pub fn slug_disabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("slug_disabled", value.into_input());
        self
    }

    /// Sends `null` for `slug_disabled`.
    pub fn slug_disabled_null(mut self) -> Self {
        self.call.null("slug_disabled");
        self
    }
}

identity_facade_core::call!(
    UpdateInstanceOrganizationSettingsCall -> OrganizationSettings
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceOrganizationSettingsCall,
    crate::Client,
    UPDATE_INSTANCE_ORGANIZATION_SETTINGS,
    "Updates the organization settings: limits, default roles and domain enrollment.",
    false,
    [
        member::<identity_facade_core::Nullable<bool>>(
            "admin_delete_enabled",
            "Whether admins may delete the organization through the Frontend API."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "creator_role_id",
            "Id of the role that the creator of an organization receives."
        ),
        member::<identity_facade_core::Nullable<String>>("domains_default_role_id"),
        member::<identity_facade_core::Nullable<bool>>("domains_enabled"),
        member::<List<String>>("domains_enrollment_modes"),
        member::<identity_facade_core::Nullable<bool>>("enabled"),
        member::<
            identity_facade_core::Nullable<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>,
        >(
            "max_allowed_memberships",
            "Most members of an organization; 0: unlimited."
        ),
        member::<identity_facade_core::Nullable<bool>>("slug_disabled")
    ]
);
impl crate::Client {
    /// Updates the organization settings: limits, default roles and domain enrollment.
    ///
    /// `PATCH /instance/organization_settings`
    ///
    /// * Returns [`OrganizationSettings`], with status 200.
    /// * Errors: 400, 402, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/organization_settings>)
    pub fn update_instance_organization_settings(&self) -> UpdateInstanceOrganizationSettingsCall {
        let call = self.transport.call(&UPDATE_INSTANCE_ORGANIZATION_SETTINGS);
        UpdateInstanceOrganizationSettingsCall { call }
    }
}

/// Facts of `GET /instance/protect`.
pub static GET_INSTANCE_PROTECT: Operation = Operation::new(
    "GetInstanceProtect",
    http::Method::GET,
    "/instance/protect",
    "instance-settings",
)
.idempotent();
/// The call of [`Client::get_instance_protect`](crate::Client::get_instance_protect), `GET /instance/protect`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetInstanceProtectCall {
    call: Call,
}

identity_facade_core::call!(GetInstanceProtectCall -> InstanceProtect);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetInstanceProtectCall,
    crate::Client,
    GET_INSTANCE_PROTECT,
    "Returns the Protect settings of the instance.",
    false,
    []
);
impl crate::Client {
    /// Returns the Protect settings of the instance.
    ///
    /// `GET /instance/protect`
    ///
    /// * Returns [`InstanceProtect`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/protect>)
    pub fn get_instance_protect(&self) -> GetInstanceProtectCall {
        let call = self.transport.call(&GET_INSTANCE_PROTECT);
        GetInstanceProtectCall { call }
    }
}

/// Facts of `PATCH /instance/protect`.
pub static UPDATE_INSTANCE_PROTECT: Operation = Operation::new(
    "UpdateInstanceProtect",
    http::Method::PATCH,
    "/instance/protect",
    "instance-settings",
)
.body(BodyKind::Optional);
/// The call of [`Client::update_instance_protect`](crate::Client::update_instance_protect), `PATCH /instance/protect`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceProtectCall {
    call: Call,
}

impl UpdateInstanceProtectCall {
    /// `rules_enabled`: boolean.
    pub fn rules_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("rules_enabled", value.into_input());
        self
    }

    /// Sends `null` for `rules_enabled`.
    pub fn rules_enabled_null(mut self) -> Self {
        self.call.null("rules_enabled");
        self
    }

    /// `specter_enabled`: boolean.
    pub fn specter_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("specter_enabled", value.into_input());
        self
    }

    /// Sends `null` for `specter_enabled`.
    pub fn specter_enabled_null(mut self) -> Self {
        self.call.null("specter_enabled");
        self
    }
}

identity_facade_core::call!(UpdateInstanceProtectCall -> InstanceProtect);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceProtectCall,
    crate::Client,
    UPDATE_INSTANCE_PROTECT,
    "Turns Protect rules and Specter on or off.",
    false,
    [
        member::<identity_facade_core::Nullable<bool>>("rules_enabled"),
        member::<identity_facade_core::Nullable<bool>>("specter_enabled")
    ]
);
impl crate::Client {
    /// Turns Protect rules and Specter on or off.
    ///
    /// `PATCH /instance/protect`
    ///
    /// * Returns [`InstanceProtect`], with status 200.
    /// * Errors: 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/protect>)
    pub fn update_instance_protect(&self) -> UpdateInstanceProtectCall {
        let call = self.transport.call(&UPDATE_INSTANCE_PROTECT);
        UpdateInstanceProtectCall { call }
    }
}

/// Facts of `PATCH /instance/restrictions`.
pub static UPDATE_INSTANCE_RESTRICTIONS: Operation = Operation::new(
    "UpdateInstanceRestrictions",
    http::Method::PATCH,
    "/instance/restrictions",
    "instance-settings",
)
.body(BodyKind::Optional);
/// The call of [`Client::update_instance_restrictions`](crate::Client::update_instance_restrictions), `PATCH /instance/restrictions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceRestrictionsCall {
    call: Call,
}

impl UpdateInstanceRestrictionsCall {
    /// `allowlist`: boolean.
    pub fn allowlist(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("allowlist", value.into_input());
        self
    }

    /// Sends `null` for `allowlist`.
    pub fn allowlist_null(mut self) -> Self {
        self.call.null("allowlist");
        self
    }

    /// `allowlist_blocklist_disabled_on_sign_in`: boolean.
    pub fn allowlist_blocklist_disabled_on_sign_in(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member(
            "allowlist_blocklist_disabled_on_sign_in",
            value.into_input(),
        );
        self
    }

    /// Sends `null` for `allowlist_blocklist_disabled_on_sign_in`.
    pub fn allowlist_blocklist_disabled_on_sign_in_null(mut self) -> Self {
        self.call.null("allowlist_blocklist_disabled_on_sign_in");
        self
    }

    /// `block_disposable_email_domains`: boolean.
    pub fn block_disposable_email_domains(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("block_disposable_email_domains", value.into_input());
        self
    }

    /// Sends `null` for `block_disposable_email_domains`.
    pub fn block_disposable_email_domains_null(mut self) -> Self {
        self.call.null("block_disposable_email_domains");
        self
    }

    /// `block_email_subaddresses`: boolean.
    pub fn block_email_subaddresses(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("block_email_subaddresses", value.into_input());
        self
    }

    /// Sends `null` for `block_email_subaddresses`.
    pub fn block_email_subaddresses_null(mut self) -> Self {
        self.call.null("block_email_subaddresses");
        self
    }

    /// `blocklist`: boolean.
    pub fn blocklist(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("blocklist", value.into_input());
        self
    }

    /// Sends `null` for `blocklist`.
    pub fn blocklist_null(mut self) -> Self {
        self.call.null("blocklist");
        self
    }
}

identity_facade_core::call!(UpdateInstanceRestrictionsCall -> InstanceRestrictions);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceRestrictionsCall,
    crate::Client,
    UPDATE_INSTANCE_RESTRICTIONS,
    "Turns allowlist, blocklist and email address restrictions on or off.",
    false,
    [
        member::<identity_facade_core::Nullable<bool>>("allowlist"),
        member::<identity_facade_core::Nullable<bool>>("allowlist_blocklist_disabled_on_sign_in"),
        member::<identity_facade_core::Nullable<bool>>("block_disposable_email_domains"),
        member::<identity_facade_core::Nullable<bool>>("block_email_subaddresses"),
        member::<identity_facade_core::Nullable<bool>>("blocklist")
    ]
);
impl crate::Client {
    /// Turns allowlist, blocklist and email address restrictions on or off.
    ///
    /// `PATCH /instance/restrictions`
    ///
    /// * Returns [`InstanceRestrictions`], with status 200.
    /// * Errors: 402, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `instance-settings`; in `identity-facade`, `clerk-instance-settings`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/restrictions>)
    pub fn update_instance_restrictions(&self) -> UpdateInstanceRestrictionsCall {
        let call = self.transport.call(&UPDATE_INSTANCE_RESTRICTIONS);
        UpdateInstanceRestrictionsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_INSTANCE,
    &UPDATE_INSTANCE,
    &GET_INSTANCE_COMMUNICATION,
    &UPDATE_INSTANCE_COMMUNICATION,
    &GET_INSTANCE_OAUTH_APPLICATION_SETTINGS,
    &UPDATE_INSTANCE_OAUTH_APPLICATION_SETTINGS,
    &GET_INSTANCE_ORGANIZATION_SETTINGS,
    &UPDATE_INSTANCE_ORGANIZATION_SETTINGS,
    &GET_INSTANCE_PROTECT,
    &UPDATE_INSTANCE_PROTECT,
    &UPDATE_INSTANCE_RESTRICTIONS,
];

/// Object `Instance`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Instance {
    /// `allowed_origins`, may be null.
    pub allowed_origins: Option<Items<String>>,
    /// `environment_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub environment_type: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::InstanceId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `workspace_id`, may be null.
    pub workspace_id: Option<String>,
}

/// Object `InstanceCommunication`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InstanceCommunication {
    /// Complete list of two-letter uppercase country codes (ISO 3166-1); unset changes nothing.
    ///
    /// `blocked_country_codes`. Required.
    pub blocked_country_codes: Items<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `InstanceProtect`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InstanceProtect {
    /// `checks_bypassed`. Required.
    pub checks_bypassed: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `rules_enabled`. Required.
    pub rules_enabled: bool,
    /// `specter_enabled`. Required.
    pub specter_enabled: bool,
}

/// Object `InstanceRestrictions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InstanceRestrictions {
    /// `allowlist`. Required.
    pub allowlist: bool,
    /// `allowlist_blocklist_disabled_on_sign_in`. Required.
    pub allowlist_blocklist_disabled_on_sign_in: bool,
    /// `block_disposable_email_domains`. Required.
    pub block_disposable_email_domains: bool,
    /// `block_email_subaddresses`. Required.
    pub block_email_subaddresses: bool,
    /// `blocklist`. Required.
    pub blocklist: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `OAuthApplicationSettings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OAuthApplicationSettings {
    /// `client_id_metadata_documents_advertised`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub client_id_metadata_documents_advertised: bool,
    /// `true` rejects implicitly allowed CIMD clients; issued tokens stay valid.
    ///
    /// `client_id_metadata_documents_block_implicitly_allowed_clients`. Required.
    pub client_id_metadata_documents_block_implicitly_allowed_clients: bool,
    /// `true` rejects unknown CIMD clients; known ones stay admitted.
    ///
    /// `client_id_metadata_documents_only_allow_pre_registered_clients`. Required.
    pub client_id_metadata_documents_only_allow_pre_registered_clients: bool,
    /// `default_scopes`, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub default_scopes: Option<Items<String>>,
    /// `dynamic_oauth_client_registration`. Required.
    pub dynamic_oauth_client_registration: bool,
    /// `true`: access tokens are JWTs; `false`: opaque.
    ///
    /// `oauth_jwt_access_tokens`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub oauth_jwt_access_tokens: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `OrganizationSettings`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// Whether admins may delete the organization through the Frontend API.
    ///
    /// `admin_delete_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_delete_enabled: bool,
    /// `creator_role`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub creator_role: String,
    /// `domains_default_role`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub domains_default_role: String,
    /// `domains_enabled`. Required.
    pub domains_enabled: bool,
    /// `domains_enrollment_modes`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub domains_enrollment_modes: Items<Open<OrganizationSettingsDomainsEnrollmentModesItem>>,
    /// `enabled`. Required.
    pub enabled: bool,
    /// `initial_role_set_key`, may be absent or null.
    pub initial_role_set_key: Option<String>,
    /// `max_allowed_domains`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_domains: i64,
    /// Most members of an organization; 0: unlimited.
    ///
    /// `max_allowed_memberships`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_memberships: i64,
    /// `max_allowed_permissions`, may be absent. Deprecated.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub max_allowed_permissions: Option<i64>,
    /// `max_allowed_roles`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_roles: i64,
    /// `max_role_sets_allowed`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub max_role_sets_allowed: Option<i64>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `slug_disabled`, may be absent.
    pub slug_disabled: Option<bool>,
}

/// Enum `OrganizationSettings domains_enrollment_modesItem`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrganizationSettingsDomainsEnrollmentModesItem {
    /// `manual_invitation`
    ManualInvitation,
    /// `automatic_invitation`
    AutomaticInvitation,
    /// `automatic_suggestion`
    AutomaticSuggestion,
}

identity_facade_core::wire_strings!(OrganizationSettingsDomainsEnrollmentModesItem {
    ManualInvitation: "manual_invitation",
    AutomaticInvitation: "automatic_invitation",
    AutomaticSuggestion: "automatic_suggestion"
});
/// Enum `UpdateInstanceBody preferred_sign_in_strategy_when_password_required`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired {
    /// `password`
    Password,
    /// `otp`
    Otp,
    /// ``
    X,
}

identity_facade_core::wire_strings!(
    UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired {
        Password: "password",
        Otp: "otp",
        X: ""
    }
);
