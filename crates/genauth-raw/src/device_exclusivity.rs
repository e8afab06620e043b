// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, List, Open, Operation, Parameter,
    Receipt, Reply,
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
/// `GET /api/v3/get-device-exclusive-rule-settings`, made by [`get_device_exclusive_rule_settings`](crate::Client::get_device_exclusive_rule_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDeviceExclusiveRuleSettingsCall {
    call: Call,
}

impl GetDeviceExclusiveRuleSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetDeviceExclusiveRuleDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-device-exclusive-rule-settings`
    ///
    /// Success is 200 with `GetDeviceExclusiveRuleDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_exclusive_rule_settings(&self) -> GetDeviceExclusiveRuleSettingsCall {
        GetDeviceExclusiveRuleSettingsCall {
            call: self.transport.call(&GET_DEVICE_EXCLUSIVE_RULE_SETTINGS),
        }
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
/// `GET /api/v3/get-device-exclusive-valid-scope-settings`, made by [`get_device_exclusive_valid_scope_settings`](crate::Client::get_device_exclusive_valid_scope_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDeviceExclusiveValidScopeSettingsCall {
    call: Call,
}

impl GetDeviceExclusiveValidScopeSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<GetDeviceExclusiveValidScopeDataDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-device-exclusive-valid-scope-settings`
    ///
    /// Success is 200 with a list of `GetDeviceExclusiveValidScopeDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_exclusive_valid_scope_settings(
        &self,
    ) -> GetDeviceExclusiveValidScopeSettingsCall {
        GetDeviceExclusiveValidScopeSettingsCall {
            call: self
                .transport
                .call(&GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS),
        }
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
/// `GET /api/v3/get-device-exclusive-white-list-settings`, made by [`get_device_exclusive_white_list_settings`](crate::Client::get_device_exclusive_white_list_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDeviceExclusiveWhiteListSettingsCall {
    call: Call,
}

impl GetDeviceExclusiveWhiteListSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<GetDeviceExclusiveWhiteListDataDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-device-exclusive-white-list-settings`
    ///
    /// Success is 200 with a list of `GetDeviceExclusiveWhiteListDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_exclusive_white_list_settings(
        &self,
    ) -> GetDeviceExclusiveWhiteListSettingsCall {
        GetDeviceExclusiveWhiteListSettingsCall {
            call: self
                .transport
                .call(&GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS),
        }
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
/// `GET /api/v3/get-supported-device-exclusive-apps`, made by [`get_supported_device_exclusive_apps`](crate::Client::get_supported_device_exclusive_apps).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSupportedDeviceExclusiveAppsCall {
    call: Call,
}

impl GetSupportedDeviceExclusiveAppsCall {
    /// Query parameter `keyword`: a text. Required.
    pub fn keyword(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keyword", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<DeviceExclusiveValidScopeAppDataDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-supported-device-exclusive-apps`
    ///
    /// Required: `keyword`.
    /// Success is 200 with a list of `DeviceExclusiveValidScopeAppDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_supported_device_exclusive_apps(&self) -> GetSupportedDeviceExclusiveAppsCall {
        GetSupportedDeviceExclusiveAppsCall {
            call: self.transport.call(&GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/remove-device-exclusive-valid-scope-settings`, made by [`remove_device_exclusive_valid_scope_settings`](crate::Client::remove_device_exclusive_valid_scope_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveDeviceExclusiveValidScopeSettingsCall {
    call: Call,
}

impl RemoveDeviceExclusiveValidScopeSettingsCall {
    /// The JSON body. Required. `DeleteDeviceExclusiveValidScopeSettingsByIdsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteDeviceExclusiveValidScopeSettingsByIdsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/remove-device-exclusive-valid-scope-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_device_exclusive_valid_scope_settings(
        &self,
    ) -> RemoveDeviceExclusiveValidScopeSettingsCall {
        RemoveDeviceExclusiveValidScopeSettingsCall {
            call: self
                .transport
                .call(&REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/save-device-exclusive-valid-scope-settings`, made by [`save_device_exclusive_valid_scope_settings`](crate::Client::save_device_exclusive_valid_scope_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SaveDeviceExclusiveValidScopeSettingsCall {
    call: Call,
}

impl SaveDeviceExclusiveValidScopeSettingsCall {
    /// The JSON body. Required. `SaveDeviceExclusiveValidScopeSettingsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SaveDeviceExclusiveValidScopeSettingsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/save-device-exclusive-valid-scope-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn save_device_exclusive_valid_scope_settings(
        &self,
    ) -> SaveDeviceExclusiveValidScopeSettingsCall {
        SaveDeviceExclusiveValidScopeSettingsCall {
            call: self
                .transport
                .call(&SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS),
        }
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
.enveloped();
/// `POST /api/v3/update-device-exclusive-rule-settings`, made by [`update_device_exclusive_rule_settings`](crate::Client::update_device_exclusive_rule_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateDeviceExclusiveRuleSettingsCall {
    call: Call,
}

impl UpdateDeviceExclusiveRuleSettingsCall {
    /// The JSON body. Required. `UpdateDeviceExclusiveRuleDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateDeviceExclusiveRuleDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetDeviceExclusiveRuleDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-device-exclusive-rule-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `GetDeviceExclusiveRuleDataDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_device_exclusive_rule_settings(&self) -> UpdateDeviceExclusiveRuleSettingsCall {
        UpdateDeviceExclusiveRuleSettingsCall {
            call: self.transport.call(&UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS),
        }
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

/// Object `DeleteDeviceExclusiveValidScopeSettingsByIdsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
}

impl DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteDeviceExclusiveValidScopeSettingsByIdsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
    }
}

/// Makes a [`DeleteDeviceExclusiveValidScopeSettingsByIdsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDtoBuilder {
    checks: Checks,
    value: DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
}

impl DeleteDeviceExclusiveValidScopeSettingsByIdsDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteDeviceExclusiveValidScopeSettingsByIdsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteDeviceExclusiveValidScopeSettingsByIdsDtoBuilder>
    for DeleteDeviceExclusiveValidScopeSettingsByIdsDto
{
    type Error = Invalid;
    fn try_from(
        builder: DeleteDeviceExclusiveValidScopeSettingsByIdsDtoBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteDeviceExclusiveValidScopeSettingsByIdsDto);
/// One of a few texts `DeviceExclusiveRule`. Sent and received.
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
/// Object `DeviceExclusiveValidScopeAppDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// `appId`. Always there.
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

/// Object `DeviceRuleDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceRuleDto {
    /// `maxOnlineDevices`.
    #[serde(rename = "maxOnlineDevices")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_online_devices: i64,
}

/// Object `DeviceRuleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeviceRuleDtoInput {
    #[serde(rename = "maxOnlineDevices", skip_serializing_if = "Option::is_none")]
    max_online_devices: Option<i64>,
}

impl DeviceRuleDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeviceRuleDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("maxOnlineDevices", self.max_online_devices.is_some());
    }
}

/// Makes a [`DeviceRuleDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeviceRuleDtoInputBuilder {
    checks: Checks,
    value: DeviceRuleDtoInput,
}

impl DeviceRuleDtoInputBuilder {
    /// `maxOnlineDevices`: a whole number. Required.
    pub fn max_online_devices(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.max_online_devices = self.checks.take("maxOnlineDevices", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeviceRuleDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeviceRuleDtoInputBuilder> for DeviceRuleDtoInput {
    type Error = Invalid;
    fn try_from(builder: DeviceRuleDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeviceRuleDtoInput);
/// Object `GetDeviceExclusiveRuleDataDto`. Received.
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
    /// `rule`. Always there.
    pub rule: Open<DeviceExclusiveRule>,
}

/// Object `GetDeviceExclusiveValidScopeDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// `appId`. Always there.
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

/// Object `GetDeviceExclusiveWhiteListDataDto`. Received.
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
    /// `targetId`. Always there.
    #[serde(rename = "targetId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_id: String,
    /// `targetType`. Always there.
    #[serde(rename = "targetType")]
    pub target_type: Open<GetDeviceExclusiveWhiteListDataDtoTargetType>,
}

/// One of a few texts `GetDeviceExclusiveWhiteListDataDto targetType`. Received.
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
/// Object `IPRuleDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IpRuleDto {
    /// `maxOnlineIPs`.
    #[serde(rename = "maxOnlineIPs")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_online_ips: i64,
}

/// Object `IPRuleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct IpRuleDtoInput {
    #[serde(rename = "maxOnlineIPs", skip_serializing_if = "Option::is_none")]
    max_online_ips: Option<i64>,
}

impl IpRuleDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> IpRuleDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("maxOnlineIPs", self.max_online_ips.is_some());
    }
}

/// Makes a [`IpRuleDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct IpRuleDtoInputBuilder {
    checks: Checks,
    value: IpRuleDtoInput,
}

impl IpRuleDtoInputBuilder {
    /// `maxOnlineIPs`: a whole number. Required.
    pub fn max_online_ips(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.max_online_ips = self.checks.take("maxOnlineIPs", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<IpRuleDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<IpRuleDtoInputBuilder> for IpRuleDtoInput {
    type Error = Invalid;
    fn try_from(builder: IpRuleDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(IpRuleDtoInput);
/// Object `SaveDeviceExclusiveValidScopeSettingsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SaveDeviceExclusiveValidScopeSettingsDto {
    #[serde(rename = "appIds", skip_serializing_if = "Option::is_none")]
    app_ids: Option<List<String>>,
}

impl SaveDeviceExclusiveValidScopeSettingsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SaveDeviceExclusiveValidScopeSettingsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appIds", self.app_ids.is_some());
    }
}

/// Makes a [`SaveDeviceExclusiveValidScopeSettingsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SaveDeviceExclusiveValidScopeSettingsDtoBuilder {
    checks: Checks,
    value: SaveDeviceExclusiveValidScopeSettingsDto,
}

impl SaveDeviceExclusiveValidScopeSettingsDtoBuilder {
    /// `appIds`: a list of texts. Required.
    pub fn app_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.app_ids = self.checks.take("appIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SaveDeviceExclusiveValidScopeSettingsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SaveDeviceExclusiveValidScopeSettingsDtoBuilder>
    for SaveDeviceExclusiveValidScopeSettingsDto
{
    type Error = Invalid;
    fn try_from(builder: SaveDeviceExclusiveValidScopeSettingsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SaveDeviceExclusiveValidScopeSettingsDto);
/// Object `UpdateDeviceExclusiveRuleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateDeviceExclusiveRuleDto {
    #[serde(rename = "deviceRule", skip_serializing_if = "Option::is_none")]
    device_rule: Option<DeviceRuleDtoInput>,
    #[serde(rename = "ipRule", skip_serializing_if = "Option::is_none")]
    ip_rule: Option<IpRuleDtoInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<DeviceExclusiveRule>,
}

impl UpdateDeviceExclusiveRuleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateDeviceExclusiveRuleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("rule", self.rule.is_some());
    }
}

/// Makes a [`UpdateDeviceExclusiveRuleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateDeviceExclusiveRuleDtoBuilder {
    checks: Checks,
    value: UpdateDeviceExclusiveRuleDto,
}

impl UpdateDeviceExclusiveRuleDtoBuilder {
    /// `deviceRule`: `DeviceRuleDtoInput`.
    pub fn device_rule(
        mut self,
        value: impl TryInto<DeviceRuleDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.device_rule = self.checks.take("deviceRule", value);
        self
    }

    /// `ipRule`: `IpRuleDtoInput`.
    pub fn ip_rule(mut self, value: impl TryInto<IpRuleDtoInput, Error: Into<Invalid>>) -> Self {
        self.value.ip_rule = self.checks.take("ipRule", value);
        self
    }

    /// `rule`: `DeviceExclusiveRule`. Required.
    pub fn rule(mut self, value: impl TryInto<DeviceExclusiveRule, Error: Into<Invalid>>) -> Self {
        self.value.rule = self.checks.take("rule", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateDeviceExclusiveRuleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateDeviceExclusiveRuleDtoBuilder> for UpdateDeviceExclusiveRuleDto {
    type Error = Invalid;
    fn try_from(builder: UpdateDeviceExclusiveRuleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateDeviceExclusiveRuleDto);
