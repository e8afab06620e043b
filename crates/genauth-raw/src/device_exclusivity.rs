// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, IntoInput, IntoList, Items, List, Open, Operation, Parameter,
    Receipt,
};

/// Facts of `GET /api/v3/get-device-exclusive-rule-settings`.
pub static GET_DEVICE_EXCLUSIVE_RULE_SETTINGS: Operation = Operation::new(
    "getRuleSettings",
    http::Method::GET,
    "/api/v3/get-device-exclusive-rule-settings",
    "device-exclusivity",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_device_exclusive_rule_settings`](crate::Client::get_device_exclusive_rule_settings), `GET /api/v3/get-device-exclusive-rule-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDeviceExclusiveRuleSettingsCall {
    call: Call,
}

identity_facade_core::call!(
    GetDeviceExclusiveRuleSettingsCall -> GetDeviceExclusiveRuleDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDeviceExclusiveRuleSettingsCall,
    crate::Client,
    GET_DEVICE_EXCLUSIVE_RULE_SETTINGS,
    "Returns the device exclusivity rule: disabled, by device count or by IP count.",
    false,
    []
);
impl crate::Client {
    /// Returns the device exclusivity rule: disabled, by device count or by IP count.
    ///
    /// `GET /api/v3/get-device-exclusive-rule-settings`
    ///
    /// * Returns [`GetDeviceExclusiveRuleDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_exclusive_rule_settings(&self) -> GetDeviceExclusiveRuleSettingsCall {
        let call = self.transport.call(&GET_DEVICE_EXCLUSIVE_RULE_SETTINGS);
        GetDeviceExclusiveRuleSettingsCall { call }
    }
}

/// Facts of `GET /api/v3/get-device-exclusive-valid-scope-settings`.
pub static GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: Operation = Operation::new(
    "getAllValidScopeSettings",
    http::Method::GET,
    "/api/v3/get-device-exclusive-valid-scope-settings",
    "device-exclusivity",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_device_exclusive_valid_scope_settings`](crate::Client::get_device_exclusive_valid_scope_settings), `GET /api/v3/get-device-exclusive-valid-scope-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDeviceExclusiveValidScopeSettingsCall {
    call: Call,
}

identity_facade_core::call!(
    GetDeviceExclusiveValidScopeSettingsCall -> Items <
    GetDeviceExclusiveValidScopeDataDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDeviceExclusiveValidScopeSettingsCall,
    crate::Client,
    GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    "Lists the applications that the device exclusivity rule applies to.",
    false,
    []
);
impl crate::Client {
    /// Lists the applications that the device exclusivity rule applies to.
    ///
    /// `GET /api/v3/get-device-exclusive-valid-scope-settings`
    ///
    /// * Returns list of `GetDeviceExclusiveValidScopeDataDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_exclusive_valid_scope_settings(
        &self,
    ) -> GetDeviceExclusiveValidScopeSettingsCall {
        let call = self
            .transport
            .call(&GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS);
        GetDeviceExclusiveValidScopeSettingsCall { call }
    }
}

/// Facts of `GET /api/v3/get-device-exclusive-white-list-settings`.
pub static GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS: Operation = Operation::new(
    "getAllWhiteListSettings",
    http::Method::GET,
    "/api/v3/get-device-exclusive-white-list-settings",
    "device-exclusivity",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_device_exclusive_white_list_settings`](crate::Client::get_device_exclusive_white_list_settings), `GET /api/v3/get-device-exclusive-white-list-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDeviceExclusiveWhiteListSettingsCall {
    call: Call,
}

identity_facade_core::call!(
    GetDeviceExclusiveWhiteListSettingsCall -> Items < GetDeviceExclusiveWhiteListDataDto
    >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDeviceExclusiveWhiteListSettingsCall,
    crate::Client,
    GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS,
    "Lists the users, groups and roles on the device exclusivity whitelist.",
    false,
    []
);
impl crate::Client {
    /// Lists the users, groups and roles on the device exclusivity whitelist.
    ///
    /// `GET /api/v3/get-device-exclusive-white-list-settings`
    ///
    /// * Returns list of `GetDeviceExclusiveWhiteListDataDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_exclusive_white_list_settings(
        &self,
    ) -> GetDeviceExclusiveWhiteListSettingsCall {
        let call = self
            .transport
            .call(&GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS);
        GetDeviceExclusiveWhiteListSettingsCall { call }
    }
}

/// Facts of `GET /api/v3/get-supported-device-exclusive-apps`.
pub static GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS: Operation = Operation::new(
    "findAppLists",
    http::Method::GET,
    "/api/v3/get-supported-device-exclusive-apps",
    "device-exclusivity",
)
.parameters(&[Parameter::query("keyword").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_supported_device_exclusive_apps`](crate::Client::get_supported_device_exclusive_apps), `GET /api/v3/get-supported-device-exclusive-apps`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetSupportedDeviceExclusiveAppsCall {
    call: Call,
}

impl GetSupportedDeviceExclusiveAppsCall {
    /// Query parameter `keyword`: string. Required.
    pub fn keyword(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keyword", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetSupportedDeviceExclusiveAppsCall -> Items < DeviceExclusiveValidScopeAppDataDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetSupportedDeviceExclusiveAppsCall,
    crate::Client,
    GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS,
    "Lists applications that the device exclusivity rule can be applied to, found by keyword.",
    false,
    [query::<String>("keyword")]
);
impl crate::Client {
    /// Lists applications that the device exclusivity rule can be applied to, found by keyword.
    ///
    /// `GET /api/v3/get-supported-device-exclusive-apps`
    ///
    /// * Required: `keyword`.
    /// * Returns list of `DeviceExclusiveValidScopeAppDataDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_supported_device_exclusive_apps(&self) -> GetSupportedDeviceExclusiveAppsCall {
        let call = self.transport.call(&GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS);
        GetSupportedDeviceExclusiveAppsCall { call }
    }
}

/// Facts of `POST /api/v3/remove-device-exclusive-valid-scope-settings`.
pub static REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: Operation = Operation::new(
    "remove",
    http::Method::POST,
    "/api/v3/remove-device-exclusive-valid-scope-settings",
    "device-exclusivity",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::remove_device_exclusive_valid_scope_settings`](crate::Client::remove_device_exclusive_valid_scope_settings), `POST /api/v3/remove-device-exclusive-valid-scope-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveDeviceExclusiveValidScopeSettingsCall {
    call: Call,
}

impl RemoveDeviceExclusiveValidScopeSettingsCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    RemoveDeviceExclusiveValidScopeSettingsCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveDeviceExclusiveValidScopeSettingsCall,
    crate::Client,
    REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    "Removes one application from the scope of the device exclusivity rule.",
    false,
    [member::<String>("appId")]
);
impl crate::Client {
    /// Removes one application from the scope of the device exclusivity rule.
    ///
    /// `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    ///
    /// * Required: `appId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_device_exclusive_valid_scope_settings(
        &self,
    ) -> RemoveDeviceExclusiveValidScopeSettingsCall {
        let call = self
            .transport
            .call(&REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS);
        RemoveDeviceExclusiveValidScopeSettingsCall { call }
    }
}

/// Facts of `POST /api/v3/save-device-exclusive-valid-scope-settings`.
pub static SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS: Operation = Operation::new(
    "saveInvitationPolicies",
    http::Method::POST,
    "/api/v3/save-device-exclusive-valid-scope-settings",
    "device-exclusivity",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("appIds")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::save_device_exclusive_valid_scope_settings`](crate::Client::save_device_exclusive_valid_scope_settings), `POST /api/v3/save-device-exclusive-valid-scope-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SaveDeviceExclusiveValidScopeSettingsCall {
    call: Call,
}

impl SaveDeviceExclusiveValidScopeSettingsCall {
    /// `appIds`: list of strings. Required.
    pub fn app_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("appIds", value.into_list());
        self
    }
}

identity_facade_core::call!(
    SaveDeviceExclusiveValidScopeSettingsCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SaveDeviceExclusiveValidScopeSettingsCall,
    crate::Client,
    SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    "Saves the applications that the device exclusivity rule applies to.",
    false,
    [member::<List<String>>("appIds")]
);
impl crate::Client {
    /// Saves the applications that the device exclusivity rule applies to.
    ///
    /// `POST /api/v3/save-device-exclusive-valid-scope-settings`
    ///
    /// * Required: `appIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn save_device_exclusive_valid_scope_settings(
        &self,
    ) -> SaveDeviceExclusiveValidScopeSettingsCall {
        let call = self
            .transport
            .call(&SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS);
        SaveDeviceExclusiveValidScopeSettingsCall { call }
    }
}

/// Facts of `POST /api/v3/update-device-exclusive-rule-settings`.
pub static UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS: Operation = Operation::new(
    "updateRuleSettings",
    http::Method::POST,
    "/api/v3/update-device-exclusive-rule-settings",
    "device-exclusivity",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("rule")])
.enveloped();
/// The call of [`Client::update_device_exclusive_rule_settings`](crate::Client::update_device_exclusive_rule_settings), `POST /api/v3/update-device-exclusive-rule-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateDeviceExclusiveRuleSettingsCall {
    call: Call,
}

impl UpdateDeviceExclusiveRuleSettingsCall {
    /// `deviceRule`: `DeviceRuleDtoInput`.
    pub fn device_rule(mut self, value: impl IntoInput<DeviceRuleDtoInput>) -> Self {
        self.call.member("deviceRule", value.into_input());
        self
    }

    /// `ipRule`: `IpRuleDtoInput`.
    pub fn ip_rule(mut self, value: impl IntoInput<IpRuleDtoInput>) -> Self {
        self.call.member("ipRule", value.into_input());
        self
    }

    /// `disable`, limit by devices (`condition:device`) or by IP addresses (`condition:ip`).
    ///
    /// `rule`: `DeviceExclusiveRule`. Required.
    pub fn rule(mut self, value: impl IntoInput<DeviceExclusiveRule>) -> Self {
        self.call.member("rule", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateDeviceExclusiveRuleSettingsCall -> GetDeviceExclusiveRuleDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateDeviceExclusiveRuleSettingsCall,
    crate::Client,
    UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS,
    "Updates the device exclusivity rule and its limit of online devices or IP addresses.",
    false,
    [
        member::<DeviceRuleDtoInput>("deviceRule"),
        member::<IpRuleDtoInput>("ipRule"),
        member::<DeviceExclusiveRule>(
            "rule",
            "`disable`, limit by devices (`condition:device`) or by IP addresses (`condition:ip`)."
        )
    ]
);
impl crate::Client {
    /// Updates the device exclusivity rule and its limit of online devices or IP addresses.
    ///
    /// `POST /api/v3/update-device-exclusive-rule-settings`
    ///
    /// * Required: `rule`.
    /// * Returns [`GetDeviceExclusiveRuleDataDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `device-exclusivity`; in `identity-facade`, `genauth-device-exclusivity`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_device_exclusive_rule_settings(&self) -> UpdateDeviceExclusiveRuleSettingsCall {
        let call = self.transport.call(&UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS);
        UpdateDeviceExclusiveRuleSettingsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_DEVICE_EXCLUSIVE_RULE_SETTINGS,
    &GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    &GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS,
    &GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS,
    &REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    &SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS,
    &UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS,
];

/// Enum `DeviceExclusiveRule`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceExclusiveRule {
    /// `disable`
    Disable,
    /// `condition:device`
    ConditionDevice,
    /// `condition:ip`
    ConditionIp,
}

identity_facade_core::wire_strings!(DeviceExclusiveRule {
    Disable: "disable",
    ConditionDevice: "condition:device",
    ConditionIp: "condition:ip"
});
/// Object `DeviceExclusiveValidScopeAppDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appLogo`, may be absent.
    #[serde(rename = "appLogo")]
    pub app_logo: Option<String>,
    /// `appName`, may be absent.
    #[serde(rename = "appName")]
    pub app_name: Option<String>,
    /// `isDefault`, may be absent.
    #[serde(rename = "isDefault")]
    pub is_default: Option<String>,
}

/// Object `DeviceRuleDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceRuleDto {
    /// Number of devices that one user may have online at the same time.
    ///
    /// `maxOnlineDevices`.
    #[serde(rename = "maxOnlineDevices")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_online_devices: i64,
}

/// Object `DeviceRuleDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DeviceRuleDtoInput {
    #[serde(
        rename = "maxOnlineDevices",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    max_online_devices: Option<i64>,
}

impl DeviceRuleDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("maxOnlineDevices", self.max_online_devices.is_some());
    }
}

/// Builds a [`DeviceRuleDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeviceRuleDtoInputBuilder {
    checks: Checks,
    value: DeviceRuleDtoInput,
}

impl DeviceRuleDtoInputBuilder {
    /// Number of devices that one user may have online at the same time.
    ///
    /// `maxOnlineDevices`: integer. Required.
    pub fn max_online_devices(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.max_online_devices = self.checks.take("maxOnlineDevices", value.into_input());
        self
    }
}

identity_facade_core::object_input!(DeviceRuleDtoInput, DeviceRuleDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeviceRuleDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DeviceRuleDtoInput,
    false,
    [member::<
        identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>,
    >(
        "maxOnlineDevices",
        "Number of devices that one user may have online at the same time."
    )],
    [identity_facade_core::BodyRule::Required("maxOnlineDevices")]
);
/// Object `GetDeviceExclusiveRuleDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDeviceExclusiveRuleDataDto {
    /// `deviceRule`, may be absent.
    #[serde(rename = "deviceRule")]
    pub device_rule: Option<DeviceRuleDto>,
    /// `ipRule`, may be absent.
    #[serde(rename = "ipRule")]
    pub ip_rule: Option<IpRuleDto>,
    /// `disable`, limit by devices (`condition:device`) or by IP addresses (`condition:ip`).
    ///
    /// `rule`. Required.
    pub rule: Open<DeviceExclusiveRule>,
}

/// Object `GetDeviceExclusiveValidScopeDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// `appId`. Required.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appLogo`, may be absent.
    #[serde(rename = "appLogo")]
    pub app_logo: Option<String>,
    /// `appName`, may be absent.
    #[serde(rename = "appName")]
    pub app_name: Option<String>,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `isDefault`, may be absent.
    #[serde(rename = "isDefault")]
    pub is_default: Option<bool>,
}

/// Object `GetDeviceExclusiveWhiteListDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDeviceExclusiveWhiteListDataDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `namePath`, may be absent.
    #[serde(rename = "namePath")]
    pub name_path: Option<String>,
    /// `photo`, may be absent.
    pub photo: Option<String>,
    /// `targetId`. Required.
    #[serde(rename = "targetId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_id: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`. Required.
    #[serde(rename = "targetType")]
    pub target_type: Open<GetDeviceExclusiveWhiteListDataDtoTargetType>,
}

/// Enum `GetDeviceExclusiveWhiteListDataDto targetType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetDeviceExclusiveWhiteListDataDtoTargetType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// `ROLE`
    Role,
}

identity_facade_core::wire_strings!(GetDeviceExclusiveWhiteListDataDtoTargetType {
    User: "USER",
    Group: "GROUP",
    Role: "ROLE"
});
/// Object `IPRuleDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IpRuleDto {
    /// Number of IP addresses that one user may have online at the same time.
    ///
    /// `maxOnlineIPs`.
    #[serde(rename = "maxOnlineIPs")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_online_ips: i64,
}

/// Object `IPRuleDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct IpRuleDtoInput {
    #[serde(
        rename = "maxOnlineIPs",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    max_online_ips: Option<i64>,
}

impl IpRuleDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("maxOnlineIPs", self.max_online_ips.is_some());
    }
}

/// Builds a [`IpRuleDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct IpRuleDtoInputBuilder {
    checks: Checks,
    value: IpRuleDtoInput,
}

impl IpRuleDtoInputBuilder {
    /// Number of IP addresses that one user may have online at the same time.
    ///
    /// `maxOnlineIPs`: integer. Required.
    pub fn max_online_ips(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.max_online_ips = self.checks.take("maxOnlineIPs", value.into_input());
        self
    }
}

identity_facade_core::object_input!(IpRuleDtoInput, IpRuleDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(IpRuleDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    IpRuleDtoInput,
    false,
    [member::<
        identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>,
    >(
        "maxOnlineIPs",
        "Number of IP addresses that one user may have online at the same time."
    )],
    [identity_facade_core::BodyRule::Required("maxOnlineIPs")]
);
