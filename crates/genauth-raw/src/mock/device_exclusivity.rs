// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List};

/// Which `GET /api/v3/get-device-exclusive-rule-settings` a mock answers.
pub struct GetDeviceExclusiveRuleSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveRuleSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-rule-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-device-exclusive-rule-settings` answers.
pub struct GetDeviceExclusiveRuleSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveRuleSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::device_exclusivity::GetDeviceExclusiveRuleDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-device-exclusive-valid-scope-settings` a mock answers.
pub struct GetDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveValidScopeSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-device-exclusive-valid-scope-settings` answers.
pub struct GetDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveValidScopeSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::device_exclusivity::GetDeviceExclusiveValidScopeDataDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-device-exclusive-white-list-settings` a mock answers.
pub struct GetDeviceExclusiveWhiteListSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveWhiteListSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-white-list-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-device-exclusive-white-list-settings` answers.
pub struct GetDeviceExclusiveWhiteListSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveWhiteListSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::device_exclusivity::GetDeviceExclusiveWhiteListDataDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-supported-device-exclusive-apps` a mock answers.
pub struct GetSupportedDeviceExclusiveAppsWhen(::httpmock::When);
impl GetSupportedDeviceExclusiveAppsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-supported-device-exclusive-apps$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-supported-device-exclusive-apps` answers.
pub struct GetSupportedDeviceExclusiveAppsThen(::httpmock::Then);
impl GetSupportedDeviceExclusiveAppsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::device_exclusivity::DeviceExclusiveValidScopeAppDataDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetSupportedDeviceExclusiveAppsWhen {
    /// Requires this `keyword` in the query.
    #[track_caller]
    pub fn keyword(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keyword", false, value.into_input()))
    }
}

/// Which `POST /api/v3/remove-device-exclusive-valid-scope-settings` a mock answers.
pub struct RemoveDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl RemoveDeviceExclusiveValidScopeSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/remove-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/remove-device-exclusive-valid-scope-settings` answers.
pub struct RemoveDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl RemoveDeviceExclusiveValidScopeSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RemoveDeviceExclusiveValidScopeSettingsWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }
}

/// Which `POST /api/v3/save-device-exclusive-valid-scope-settings` a mock answers.
pub struct SaveDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl SaveDeviceExclusiveValidScopeSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/save-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/save-device-exclusive-valid-scope-settings` answers.
pub struct SaveDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl SaveDeviceExclusiveValidScopeSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl SaveDeviceExclusiveValidScopeSettingsWhen {
    /// Requires this `appIds` in the body.
    #[track_caller]
    pub fn app_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "appIds", value.into_list()))
    }
}

/// Which `POST /api/v3/update-device-exclusive-rule-settings` a mock answers.
pub struct UpdateDeviceExclusiveRuleSettingsWhen(::httpmock::When);
impl UpdateDeviceExclusiveRuleSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-device-exclusive-rule-settings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-device-exclusive-rule-settings` answers.
pub struct UpdateDeviceExclusiveRuleSettingsThen(::httpmock::Then);
impl UpdateDeviceExclusiveRuleSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::device_exclusivity::GetDeviceExclusiveRuleDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateDeviceExclusiveRuleSettingsWhen {
    /// Requires this `deviceRule` in the body.
    #[track_caller]
    pub fn device_rule(
        self,
        value: impl IntoInput<crate::device_exclusivity::DeviceRuleDtoInput>,
    ) -> Self {
        Self(super::member(self.0, "deviceRule", value.into_input()))
    }

    /// Requires this `ipRule` in the body.
    #[track_caller]
    pub fn ip_rule(self, value: impl IntoInput<crate::device_exclusivity::IpRuleDtoInput>) -> Self {
        Self(super::member(self.0, "ipRule", value.into_input()))
    }

    /// Requires this `rule` in the body.
    #[track_caller]
    pub fn rule(
        self,
        value: impl IntoInput<crate::device_exclusivity::DeviceExclusiveRule>,
    ) -> Self {
        Self(super::member(self.0, "rule", value.into_input()))
    }
}

identity_facade_core::to_wire!(
    crate::device_exclusivity::DeviceExclusiveValidScopeAppDataDto {
        app_id: "appId",
        app_logo: "appLogo",
        app_name: "appName",
        is_default: "isDefault",
    }
);
identity_facade_core::sample!(
    crate::device_exclusivity::DeviceExclusiveValidScopeAppDataDto,
    "{\"appId\":\"app_1\"}"
);
identity_facade_core::to_wire!(crate::device_exclusivity::DeviceRuleDto {
    max_online_devices: "maxOnlineDevices",
});
identity_facade_core::sample!(
    crate::device_exclusivity::DeviceRuleDto,
    "{\"maxOnlineDevices\":0}"
);
identity_facade_core::to_wire!(crate::device_exclusivity::GetDeviceExclusiveRuleDataDto {
    device_rule: "deviceRule",
    ip_rule: "ipRule",
    rule: "rule",
});
identity_facade_core::sample!(
    crate::device_exclusivity::GetDeviceExclusiveRuleDataDto,
    "{\"rule\":\"disable\"}"
);
identity_facade_core::to_wire!(
    crate::device_exclusivity::GetDeviceExclusiveValidScopeDataDto {
        app_id: "appId",
        app_logo: "appLogo",
        app_name: "appName",
        created_at: "createdAt",
        is_default: "isDefault",
    }
);
identity_facade_core::sample!(
    crate::device_exclusivity::GetDeviceExclusiveValidScopeDataDto,
    "{\"appId\":\"app_1\",\"createdAt\":\"createdAt\"}"
);
identity_facade_core::to_wire!(
    crate::device_exclusivity::GetDeviceExclusiveWhiteListDataDto {
        created_at: "createdAt",
        name: "name",
        name_path: "namePath",
        photo: "photo",
        target_id: "targetId",
        target_type: "targetType",
    }
);
identity_facade_core::sample!(
    crate::device_exclusivity::GetDeviceExclusiveWhiteListDataDto,
    "{\"createdAt\":\"createdAt\",\"targetId\":\"targetId\",\"targetType\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::device_exclusivity::IpRuleDto {
    max_online_ips: "maxOnlineIPs",
});
identity_facade_core::sample!(crate::device_exclusivity::IpRuleDto, "{\"maxOnlineIPs\":0}");
