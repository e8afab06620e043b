// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, List, Nullable, Open,
    Operation, Receipt, Reply, Text,
};

/// Facts of `GET /instance`.
pub static GET_INSTANCE: Operation = Operation::new(
    "GetInstance",
    http::Method::GET,
    "/instance",
    "instance-settings",
)
.idempotent();
/// `GET /instance`, made by [`get_instance`](crate::Client::get_instance).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInstanceCall {
    call: Call,
}

impl GetInstanceCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Instance>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /instance`
    ///
    /// Success is 200 with `Instance`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance>)
    pub fn get_instance(&self) -> GetInstanceCall {
        GetInstanceCall {
            call: self.transport.call(&GET_INSTANCE),
        }
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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `PATCH /instance`, made by [`update_instance`](crate::Client::update_instance).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceCall {
    call: Call,
}

impl UpdateInstanceCall {
    /// The JSON body. `UpdateInstanceBody`.
    pub fn body(mut self, value: impl TryInto<UpdateInstanceBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `PATCH /instance`
    ///
    /// Success is 204 without content.
    /// Failures that the vendor lists: 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance>)
    pub fn update_instance(&self) -> UpdateInstanceCall {
        UpdateInstanceCall {
            call: self.transport.call(&UPDATE_INSTANCE),
        }
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
/// `GET /instance/communication`, made by [`get_instance_communication`](crate::Client::get_instance_communication).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInstanceCommunicationCall {
    call: Call,
}

impl GetInstanceCommunicationCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InstanceCommunication>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /instance/communication`
    ///
    /// Success is 200 with `InstanceCommunication`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/communication>)
    pub fn get_instance_communication(&self) -> GetInstanceCommunicationCall {
        GetInstanceCommunicationCall {
            call: self.transport.call(&GET_INSTANCE_COMMUNICATION),
        }
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
/// `PATCH /instance/communication`, made by [`update_instance_communication`](crate::Client::update_instance_communication).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceCommunicationCall {
    call: Call,
}

impl UpdateInstanceCommunicationCall {
    /// The JSON body. `UpdateInstanceCommunicationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInstanceCommunicationBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InstanceCommunication>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /instance/communication`
    ///
    /// Success is 200 with `InstanceCommunication`.
    /// Failures that the vendor lists: 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/communication>)
    pub fn update_instance_communication(&self) -> UpdateInstanceCommunicationCall {
        UpdateInstanceCommunicationCall {
            call: self.transport.call(&UPDATE_INSTANCE_COMMUNICATION),
        }
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
/// `GET /instance/oauth_application_settings`, made by [`get_instance_oauth_application_settings`](crate::Client::get_instance_oauth_application_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInstanceOAuthApplicationSettingsCall {
    call: Call,
}

impl GetInstanceOAuthApplicationSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OAuthApplicationSettings>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /instance/oauth_application_settings`
    ///
    /// Success is 200 with `OAuthApplicationSettings`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/oauth_application_settings>)
    pub fn get_instance_oauth_application_settings(
        &self,
    ) -> GetInstanceOAuthApplicationSettingsCall {
        GetInstanceOAuthApplicationSettingsCall {
            call: self
                .transport
                .call(&GET_INSTANCE_OAUTH_APPLICATION_SETTINGS),
        }
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
/// `PATCH /instance/oauth_application_settings`, made by [`update_instance_oauth_application_settings`](crate::Client::update_instance_oauth_application_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceOAuthApplicationSettingsCall {
    call: Call,
}

impl UpdateInstanceOAuthApplicationSettingsCall {
    /// The JSON body. `UpdateInstanceOAuthApplicationSettingsBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInstanceOAuthApplicationSettingsBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OAuthApplicationSettings>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /instance/oauth_application_settings`
    ///
    /// Success is 200 with `OAuthApplicationSettings`.
    /// Failures that the vendor lists: 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/oauth_application_settings>)
    pub fn update_instance_oauth_application_settings(
        &self,
    ) -> UpdateInstanceOAuthApplicationSettingsCall {
        UpdateInstanceOAuthApplicationSettingsCall {
            call: self
                .transport
                .call(&UPDATE_INSTANCE_OAUTH_APPLICATION_SETTINGS),
        }
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
/// `GET /instance/organization_settings`, made by [`get_instance_organization_settings`](crate::Client::get_instance_organization_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInstanceOrganizationSettingsCall {
    call: Call,
}

impl GetInstanceOrganizationSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OrganizationSettings>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /instance/organization_settings`
    ///
    /// Success is 200 with `OrganizationSettings`.
    /// Failures that the vendor lists: 402, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/organization_settings>)
    pub fn get_instance_organization_settings(&self) -> GetInstanceOrganizationSettingsCall {
        GetInstanceOrganizationSettingsCall {
            call: self.transport.call(&GET_INSTANCE_ORGANIZATION_SETTINGS),
        }
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
/// `PATCH /instance/organization_settings`, made by [`update_instance_organization_settings`](crate::Client::update_instance_organization_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceOrganizationSettingsCall {
    call: Call,
}

impl UpdateInstanceOrganizationSettingsCall {
    /// The JSON body. `UpdateInstanceOrganizationSettingsBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInstanceOrganizationSettingsBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OrganizationSettings>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /instance/organization_settings`
    ///
    /// Success is 200 with `OrganizationSettings`.
    /// Failures that the vendor lists: 400, 402, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/organization_settings>)
    pub fn update_instance_organization_settings(&self) -> UpdateInstanceOrganizationSettingsCall {
        UpdateInstanceOrganizationSettingsCall {
            call: self.transport.call(&UPDATE_INSTANCE_ORGANIZATION_SETTINGS),
        }
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
/// `GET /instance/protect`, made by [`get_instance_protect`](crate::Client::get_instance_protect).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetInstanceProtectCall {
    call: Call,
}

impl GetInstanceProtectCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InstanceProtect>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /instance/protect`
    ///
    /// Success is 200 with `InstanceProtect`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/get/instance/protect>)
    pub fn get_instance_protect(&self) -> GetInstanceProtectCall {
        GetInstanceProtectCall {
            call: self.transport.call(&GET_INSTANCE_PROTECT),
        }
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
/// `PATCH /instance/protect`, made by [`update_instance_protect`](crate::Client::update_instance_protect).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceProtectCall {
    call: Call,
}

impl UpdateInstanceProtectCall {
    /// The JSON body. `UpdateInstanceProtectBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInstanceProtectBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InstanceProtect>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /instance/protect`
    ///
    /// Success is 200 with `InstanceProtect`.
    /// Failures that the vendor lists: 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/protect>)
    pub fn update_instance_protect(&self) -> UpdateInstanceProtectCall {
        UpdateInstanceProtectCall {
            call: self.transport.call(&UPDATE_INSTANCE_PROTECT),
        }
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
/// `PATCH /instance/restrictions`, made by [`update_instance_restrictions`](crate::Client::update_instance_restrictions).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceRestrictionsCall {
    call: Call,
}

impl UpdateInstanceRestrictionsCall {
    /// The JSON body. `UpdateInstanceRestrictionsBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInstanceRestrictionsBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<InstanceRestrictions>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /instance/restrictions`
    ///
    /// Success is 200 with `InstanceRestrictions`.
    /// Failures that the vendor lists: 402, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/instance-settings/patch/instance/restrictions>)
    pub fn update_instance_restrictions(&self) -> UpdateInstanceRestrictionsCall {
        UpdateInstanceRestrictionsCall {
            call: self.transport.call(&UPDATE_INSTANCE_RESTRICTIONS),
        }
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

/// Object `Instance`. Received.
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
    /// `id`. Always there.
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

/// Object `InstanceCommunication`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InstanceCommunication {
    /// `blocked_country_codes`. Always there.
    pub blocked_country_codes: Items<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `InstanceProtect`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InstanceProtect {
    /// `checks_bypassed`. Always there.
    pub checks_bypassed: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `rules_enabled`. Always there.
    pub rules_enabled: bool,
    /// `specter_enabled`. Always there.
    pub specter_enabled: bool,
}

/// Object `InstanceRestrictions`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct InstanceRestrictions {
    /// `allowlist`. Always there.
    pub allowlist: bool,
    /// `allowlist_blocklist_disabled_on_sign_in`. Always there.
    pub allowlist_blocklist_disabled_on_sign_in: bool,
    /// `block_disposable_email_domains`. Always there.
    pub block_disposable_email_domains: bool,
    /// `block_email_subaddresses`. Always there.
    pub block_email_subaddresses: bool,
    /// `blocklist`. Always there.
    pub blocklist: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `OAuthApplicationSettings`. Received.
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
    /// `client_id_metadata_documents_block_implicitly_allowed_clients`. Always there.
    pub client_id_metadata_documents_block_implicitly_allowed_clients: bool,
    /// `client_id_metadata_documents_only_allow_pre_registered_clients`. Always there.
    pub client_id_metadata_documents_only_allow_pre_registered_clients: bool,
    /// `default_scopes`, may be null. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub default_scopes: Option<Items<String>>,
    /// `dynamic_oauth_client_registration`. Always there.
    pub dynamic_oauth_client_registration: bool,
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

/// Object `OrganizationSettings`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// `admin_delete_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_delete_enabled: bool,
    /// `creator_role`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub creator_role: String,
    /// `domains_default_role`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub domains_default_role: String,
    /// `domains_enabled`. Always there.
    pub domains_enabled: bool,
    /// `domains_enrollment_modes`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub domains_enrollment_modes: Items<Open<OrganizationSettingsDomainsEnrollmentModesItem>>,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `initial_role_set_key`, may be absent or null.
    pub initial_role_set_key: Option<String>,
    /// `max_allowed_domains`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_domains: i64,
    /// `max_allowed_memberships`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_memberships: i64,
    /// `max_allowed_permissions`, may be absent. The vendor advises against it.
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

/// One of a few texts `OrganizationSettings domains_enrollment_modesItem`. Received.
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
/// Object `UpdateInstanceBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_origins: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    clerk_js_version: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    cookieless_dev: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    development_origin: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    hibp: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    preferred_sign_in_strategy_when_password_required:
        Option<Nullable<UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    support_email: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    test_mode: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    url_based_session_syncing: Option<Nullable<bool>>,
}

impl UpdateInstanceBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceBodyBuilder {
    checks: Checks,
    value: UpdateInstanceBody,
}

impl UpdateInstanceBodyBuilder {
    /// `allowed_origins`: a list of texts.
    pub fn allowed_origins(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allowed_origins = self.checks.take("allowed_origins", value);
        self
    }

    /// `clerk_js_version`: a text.
    pub fn clerk_js_version(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.clerk_js_version = self
            .checks
            .take("clerk_js_version", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `clerk_js_version`.
    pub fn clerk_js_version_null(mut self) -> Self {
        self.checks.clear("clerk_js_version");
        self.value.clerk_js_version = Some(Nullable::Null);
        self
    }

    /// `cookieless_dev`: true or false. The vendor advises against it.
    pub fn cookieless_dev(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.cookieless_dev = self
            .checks
            .take("cookieless_dev", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `cookieless_dev`.
    pub fn cookieless_dev_null(mut self) -> Self {
        self.checks.clear("cookieless_dev");
        self.value.cookieless_dev = Some(Nullable::Null);
        self
    }

    /// `development_origin`: a text.
    pub fn development_origin(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.development_origin = self
            .checks
            .take("development_origin", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `development_origin`.
    pub fn development_origin_null(mut self) -> Self {
        self.checks.clear("development_origin");
        self.value.development_origin = Some(Nullable::Null);
        self
    }

    /// `hibp`: true or false.
    pub fn hibp(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.hibp = self.checks.take("hibp", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `hibp`.
    pub fn hibp_null(mut self) -> Self {
        self.checks.clear("hibp");
        self.value.hibp = Some(Nullable::Null);
        self
    }

    /// `preferred_sign_in_strategy_when_password_required`: `UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired`.
    pub fn preferred_sign_in_strategy_when_password_required(
        mut self,
        value: impl TryInto<
            UpdateInstanceBodyPreferredSignInStrategyWhenPasswordRequired,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.preferred_sign_in_strategy_when_password_required = self
            .checks
            .take("preferred_sign_in_strategy_when_password_required", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `preferred_sign_in_strategy_when_password_required`.
    pub fn preferred_sign_in_strategy_when_password_required_null(mut self) -> Self {
        self.checks
            .clear("preferred_sign_in_strategy_when_password_required");
        self.value.preferred_sign_in_strategy_when_password_required = Some(Nullable::Null);
        self
    }

    /// `support_email`: a text.
    pub fn support_email(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.support_email = self
            .checks
            .take("support_email", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `support_email`.
    pub fn support_email_null(mut self) -> Self {
        self.checks.clear("support_email");
        self.value.support_email = Some(Nullable::Null);
        self
    }

    /// `test_mode`: true or false.
    pub fn test_mode(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.test_mode = self.checks.take("test_mode", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `test_mode`.
    pub fn test_mode_null(mut self) -> Self {
        self.checks.clear("test_mode");
        self.value.test_mode = Some(Nullable::Null);
        self
    }

    /// `url_based_session_syncing`: true or false.
    pub fn url_based_session_syncing(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.url_based_session_syncing = self
            .checks
            .take("url_based_session_syncing", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `url_based_session_syncing`.
    pub fn url_based_session_syncing_null(mut self) -> Self {
        self.checks.clear("url_based_session_syncing");
        self.value.url_based_session_syncing = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceBodyBuilder> for UpdateInstanceBody {
    type Error = Invalid;
    fn try_from(builder: UpdateInstanceBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceBody);
/// One of a few texts `UpdateInstanceBody preferred_sign_in_strategy_when_password_required`. Sent.
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
/// Object `UpdateInstanceCommunicationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceCommunicationBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    blocked_country_codes: Option<
        Nullable<
            AtMost<
                Text<0, { usize::MAX }, crate::patterns::BlockedCountryCodesPattern>,
                250,
                0,
                true,
            >,
        >,
    >,
}

impl UpdateInstanceCommunicationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceCommunicationBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceCommunicationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceCommunicationBodyBuilder {
    checks: Checks,
    value: UpdateInstanceCommunicationBody,
}

impl UpdateInstanceCommunicationBodyBuilder {
    /// `blocked_country_codes`: a list, at most 250 long, without repeats, of items, each a text that matches `^[A-Z]{2}$`.
    pub fn blocked_country_codes(
        mut self,
        value: impl TryInto<
            AtMost<
                Text<0, { usize::MAX }, crate::patterns::BlockedCountryCodesPattern>,
                250,
                0,
                true,
            >,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.blocked_country_codes = self
            .checks
            .take("blocked_country_codes", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `blocked_country_codes`.
    pub fn blocked_country_codes_null(mut self) -> Self {
        self.checks.clear("blocked_country_codes");
        self.value.blocked_country_codes = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceCommunicationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceCommunicationBodyBuilder> for UpdateInstanceCommunicationBody {
    type Error = Invalid;
    fn try_from(builder: UpdateInstanceCommunicationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceCommunicationBody);
/// Object `UpdateInstanceOAuthApplicationSettingsBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceOAuthApplicationSettingsBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_id_metadata_documents_advertised: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_id_metadata_documents_block_implicitly_allowed_clients: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_id_metadata_documents_only_allow_pre_registered_clients: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    default_scopes: Option<Nullable<List<String>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    dynamic_oauth_client_registration: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    oauth_jwt_access_tokens: Option<Nullable<bool>>,
}

impl UpdateInstanceOAuthApplicationSettingsBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceOAuthApplicationSettingsBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceOAuthApplicationSettingsBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceOAuthApplicationSettingsBodyBuilder {
    checks: Checks,
    value: UpdateInstanceOAuthApplicationSettingsBody,
}

impl UpdateInstanceOAuthApplicationSettingsBodyBuilder {
    /// `client_id_metadata_documents_advertised`: true or false.
    pub fn client_id_metadata_documents_advertised(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.client_id_metadata_documents_advertised = self
            .checks
            .take("client_id_metadata_documents_advertised", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id_metadata_documents_advertised`.
    pub fn client_id_metadata_documents_advertised_null(mut self) -> Self {
        self.checks.clear("client_id_metadata_documents_advertised");
        self.value.client_id_metadata_documents_advertised = Some(Nullable::Null);
        self
    }

    /// `client_id_metadata_documents_block_implicitly_allowed_clients`: true or false.
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value
            .client_id_metadata_documents_block_implicitly_allowed_clients = self
            .checks
            .take(
                "client_id_metadata_documents_block_implicitly_allowed_clients",
                value,
            )
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id_metadata_documents_block_implicitly_allowed_clients`.
    pub fn client_id_metadata_documents_block_implicitly_allowed_clients_null(mut self) -> Self {
        self.checks
            .clear("client_id_metadata_documents_block_implicitly_allowed_clients");
        self.value
            .client_id_metadata_documents_block_implicitly_allowed_clients = Some(Nullable::Null);
        self
    }

    /// `client_id_metadata_documents_only_allow_pre_registered_clients`: true or false.
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value
            .client_id_metadata_documents_only_allow_pre_registered_clients = self
            .checks
            .take(
                "client_id_metadata_documents_only_allow_pre_registered_clients",
                value,
            )
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id_metadata_documents_only_allow_pre_registered_clients`.
    pub fn client_id_metadata_documents_only_allow_pre_registered_clients_null(mut self) -> Self {
        self.checks
            .clear("client_id_metadata_documents_only_allow_pre_registered_clients");
        self.value
            .client_id_metadata_documents_only_allow_pre_registered_clients = Some(Nullable::Null);
        self
    }

    /// `default_scopes`: a list of texts.
    pub fn default_scopes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.default_scopes = self
            .checks
            .take("default_scopes", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `default_scopes`.
    pub fn default_scopes_null(mut self) -> Self {
        self.checks.clear("default_scopes");
        self.value.default_scopes = Some(Nullable::Null);
        self
    }

    /// `dynamic_oauth_client_registration`: true or false.
    pub fn dynamic_oauth_client_registration(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.dynamic_oauth_client_registration = self
            .checks
            .take("dynamic_oauth_client_registration", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `dynamic_oauth_client_registration`.
    pub fn dynamic_oauth_client_registration_null(mut self) -> Self {
        self.checks.clear("dynamic_oauth_client_registration");
        self.value.dynamic_oauth_client_registration = Some(Nullable::Null);
        self
    }

    /// `oauth_jwt_access_tokens`: true or false.
    pub fn oauth_jwt_access_tokens(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.oauth_jwt_access_tokens = self
            .checks
            .take("oauth_jwt_access_tokens", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `oauth_jwt_access_tokens`.
    pub fn oauth_jwt_access_tokens_null(mut self) -> Self {
        self.checks.clear("oauth_jwt_access_tokens");
        self.value.oauth_jwt_access_tokens = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceOAuthApplicationSettingsBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceOAuthApplicationSettingsBodyBuilder>
    for UpdateInstanceOAuthApplicationSettingsBody
{
    type Error = Invalid;
    fn try_from(
        builder: UpdateInstanceOAuthApplicationSettingsBodyBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceOAuthApplicationSettingsBody);
/// Object `UpdateInstanceOrganizationSettingsBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceOrganizationSettingsBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    admin_delete_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    creator_role_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    domains_default_role_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    domains_enabled: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domains_enrollment_modes: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    max_allowed_memberships: Option<Nullable<i64>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    slug_disabled: Option<Nullable<bool>>,
}

impl UpdateInstanceOrganizationSettingsBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceOrganizationSettingsBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceOrganizationSettingsBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceOrganizationSettingsBodyBuilder {
    checks: Checks,
    value: UpdateInstanceOrganizationSettingsBody,
}

impl UpdateInstanceOrganizationSettingsBodyBuilder {
    /// `admin_delete_enabled`: true or false.
    pub fn admin_delete_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.admin_delete_enabled = self
            .checks
            .take("admin_delete_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `admin_delete_enabled`.
    pub fn admin_delete_enabled_null(mut self) -> Self {
        self.checks.clear("admin_delete_enabled");
        self.value.admin_delete_enabled = Some(Nullable::Null);
        self
    }

    /// `creator_role_id`: a text.
    pub fn creator_role_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.creator_role_id = self
            .checks
            .take("creator_role_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `creator_role_id`.
    pub fn creator_role_id_null(mut self) -> Self {
        self.checks.clear("creator_role_id");
        self.value.creator_role_id = Some(Nullable::Null);
        self
    }

    /// `domains_default_role_id`: a text.
    pub fn domains_default_role_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.domains_default_role_id = self
            .checks
            .take("domains_default_role_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `domains_default_role_id`.
    pub fn domains_default_role_id_null(mut self) -> Self {
        self.checks.clear("domains_default_role_id");
        self.value.domains_default_role_id = Some(Nullable::Null);
        self
    }

    /// `domains_enabled`: true or false.
    pub fn domains_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.domains_enabled = self
            .checks
            .take("domains_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `domains_enabled`.
    pub fn domains_enabled_null(mut self) -> Self {
        self.checks.clear("domains_enabled");
        self.value.domains_enabled = Some(Nullable::Null);
        self
    }

    /// `domains_enrollment_modes`: a list of texts.
    pub fn domains_enrollment_modes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.domains_enrollment_modes = self.checks.take("domains_enrollment_modes", value);
        self
    }

    /// `enabled`: true or false.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `enabled`.
    pub fn enabled_null(mut self) -> Self {
        self.checks.clear("enabled");
        self.value.enabled = Some(Nullable::Null);
        self
    }

    /// `max_allowed_memberships`: a whole number.
    pub fn max_allowed_memberships(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.max_allowed_memberships = self
            .checks
            .take("max_allowed_memberships", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `max_allowed_memberships`.
    pub fn max_allowed_memberships_null(mut self) -> Self {
        self.checks.clear("max_allowed_memberships");
        self.value.max_allowed_memberships = Some(Nullable::Null);
        self
    }

    /// `slug_disabled`: true or false.
    pub fn slug_disabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.slug_disabled = self
            .checks
            .take("slug_disabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `slug_disabled`.
    pub fn slug_disabled_null(mut self) -> Self {
        self.checks.clear("slug_disabled");
        self.value.slug_disabled = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceOrganizationSettingsBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceOrganizationSettingsBodyBuilder>
    for UpdateInstanceOrganizationSettingsBody
{
    type Error = Invalid;
    fn try_from(builder: UpdateInstanceOrganizationSettingsBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceOrganizationSettingsBody);
/// Object `UpdateInstanceProtectBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceProtectBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    rules_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    specter_enabled: Option<Nullable<bool>>,
}

impl UpdateInstanceProtectBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceProtectBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceProtectBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceProtectBodyBuilder {
    checks: Checks,
    value: UpdateInstanceProtectBody,
}

impl UpdateInstanceProtectBodyBuilder {
    /// `rules_enabled`: true or false.
    pub fn rules_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.rules_enabled = self
            .checks
            .take("rules_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `rules_enabled`.
    pub fn rules_enabled_null(mut self) -> Self {
        self.checks.clear("rules_enabled");
        self.value.rules_enabled = Some(Nullable::Null);
        self
    }

    /// `specter_enabled`: true or false.
    pub fn specter_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.specter_enabled = self
            .checks
            .take("specter_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `specter_enabled`.
    pub fn specter_enabled_null(mut self) -> Self {
        self.checks.clear("specter_enabled");
        self.value.specter_enabled = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceProtectBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceProtectBodyBuilder> for UpdateInstanceProtectBody {
    type Error = Invalid;
    fn try_from(builder: UpdateInstanceProtectBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceProtectBody);
/// Object `UpdateInstanceRestrictionsBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceRestrictionsBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allowlist: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allowlist_blocklist_disabled_on_sign_in: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    block_disposable_email_domains: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    block_email_subaddresses: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    blocklist: Option<Nullable<bool>>,
}

impl UpdateInstanceRestrictionsBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceRestrictionsBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceRestrictionsBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceRestrictionsBodyBuilder {
    checks: Checks,
    value: UpdateInstanceRestrictionsBody,
}

impl UpdateInstanceRestrictionsBodyBuilder {
    /// `allowlist`: true or false.
    pub fn allowlist(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.allowlist = self.checks.take("allowlist", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `allowlist`.
    pub fn allowlist_null(mut self) -> Self {
        self.checks.clear("allowlist");
        self.value.allowlist = Some(Nullable::Null);
        self
    }

    /// `allowlist_blocklist_disabled_on_sign_in`: true or false.
    pub fn allowlist_blocklist_disabled_on_sign_in(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allowlist_blocklist_disabled_on_sign_in = self
            .checks
            .take("allowlist_blocklist_disabled_on_sign_in", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allowlist_blocklist_disabled_on_sign_in`.
    pub fn allowlist_blocklist_disabled_on_sign_in_null(mut self) -> Self {
        self.checks.clear("allowlist_blocklist_disabled_on_sign_in");
        self.value.allowlist_blocklist_disabled_on_sign_in = Some(Nullable::Null);
        self
    }

    /// `block_disposable_email_domains`: true or false.
    pub fn block_disposable_email_domains(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.block_disposable_email_domains = self
            .checks
            .take("block_disposable_email_domains", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `block_disposable_email_domains`.
    pub fn block_disposable_email_domains_null(mut self) -> Self {
        self.checks.clear("block_disposable_email_domains");
        self.value.block_disposable_email_domains = Some(Nullable::Null);
        self
    }

    /// `block_email_subaddresses`: true or false.
    pub fn block_email_subaddresses(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.block_email_subaddresses = self
            .checks
            .take("block_email_subaddresses", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `block_email_subaddresses`.
    pub fn block_email_subaddresses_null(mut self) -> Self {
        self.checks.clear("block_email_subaddresses");
        self.value.block_email_subaddresses = Some(Nullable::Null);
        self
    }

    /// `blocklist`: true or false.
    pub fn blocklist(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.blocklist = self.checks.take("blocklist", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `blocklist`.
    pub fn blocklist_null(mut self) -> Self {
        self.checks.clear("blocklist");
        self.value.blocklist = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceRestrictionsBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceRestrictionsBodyBuilder> for UpdateInstanceRestrictionsBody {
    type Error = Invalid;
    fn try_from(builder: UpdateInstanceRestrictionsBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceRestrictionsBody);
