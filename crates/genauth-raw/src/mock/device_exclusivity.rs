// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `GET /api/v3/get-device-exclusive-rule-settings` a mock answers.
pub struct GetDeviceExclusiveRuleSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveRuleSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-rule-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-device-exclusive-rule-settings` answers.
pub struct GetDeviceExclusiveRuleSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveRuleSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-device-exclusive-valid-scope-settings` answers.
pub struct GetDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveValidScopeSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-white-list-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-device-exclusive-white-list-settings` answers.
pub struct GetDeviceExclusiveWhiteListSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveWhiteListSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-supported-device-exclusive-apps$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `keyword` in the query.
    pub fn keyword(self, value: &str) -> Self {
        Self(self.0.query_param("keyword", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-supported-device-exclusive-apps` answers.
pub struct GetSupportedDeviceExclusiveAppsThen(::httpmock::Then);
impl GetSupportedDeviceExclusiveAppsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/remove-device-exclusive-valid-scope-settings` a mock answers.
pub struct RemoveDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl RemoveDeviceExclusiveValidScopeSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/remove-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::device_exclusivity::DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/remove-device-exclusive-valid-scope-settings` answers.
pub struct RemoveDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl RemoveDeviceExclusiveValidScopeSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/save-device-exclusive-valid-scope-settings` a mock answers.
pub struct SaveDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl SaveDeviceExclusiveValidScopeSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/save-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::device_exclusivity::SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/save-device-exclusive-valid-scope-settings` answers.
pub struct SaveDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl SaveDeviceExclusiveValidScopeSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-device-exclusive-rule-settings` a mock answers.
pub struct UpdateDeviceExclusiveRuleSettingsWhen(::httpmock::When);
impl UpdateDeviceExclusiveRuleSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-device-exclusive-rule-settings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::device_exclusivity::UpdateDeviceExclusiveRuleDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-device-exclusive-rule-settings` answers.
pub struct UpdateDeviceExclusiveRuleSettingsThen(::httpmock::Then);
impl UpdateDeviceExclusiveRuleSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(
    crate::device_exclusivity::DeviceExclusiveValidScopeAppDataDto {
        app_id: "appId",
        app_logo: "appLogo",
        app_name: "appName",
        is_default: "isDefault",
    }
);
identity_facade_core::to_wire!(crate::device_exclusivity::DeviceRuleDto {
    max_online_devices: "maxOnlineDevices",
});
identity_facade_core::to_wire!(crate::device_exclusivity::GetDeviceExclusiveRuleDataDto {
    device_rule: "deviceRule",
    ip_rule: "ipRule",
    rule: "rule",
});
identity_facade_core::to_wire!(
    crate::device_exclusivity::GetDeviceExclusiveValidScopeDataDto {
        app_id: "appId",
        app_logo: "appLogo",
        app_name: "appName",
        created_at: "createdAt",
        is_default: "isDefault",
    }
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
identity_facade_core::to_wire!(crate::device_exclusivity::IpRuleDto {
    max_online_ips: "maxOnlineIPs",
});
