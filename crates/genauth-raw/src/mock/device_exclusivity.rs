// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct GetDeviceExclusiveRuleSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveRuleSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-rule-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetDeviceExclusiveRuleSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveRuleSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::device_exclusivity::GetDeviceExclusiveRuleDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveValidScopeSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveValidScopeSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::device_exclusivity::GetDeviceExclusiveValidScopeDataDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetDeviceExclusiveWhiteListSettingsWhen(::httpmock::When);
impl GetDeviceExclusiveWhiteListSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-device-exclusive-white-list-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetDeviceExclusiveWhiteListSettingsThen(::httpmock::Then);
impl GetDeviceExclusiveWhiteListSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::device_exclusivity::GetDeviceExclusiveWhiteListDataDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetSupportedDeviceExclusiveAppsWhen(::httpmock::When);
impl GetSupportedDeviceExclusiveAppsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-supported-device-exclusive-apps$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn keyword(self, value: &str) -> Self {
        Self(self.0.query_param("keyword", value.to_string()))
    }
}

pub struct GetSupportedDeviceExclusiveAppsThen(::httpmock::Then);
impl GetSupportedDeviceExclusiveAppsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::device_exclusivity::DeviceExclusiveValidScopeAppDataDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RemoveDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl RemoveDeviceExclusiveValidScopeSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/remove-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::device_exclusivity::DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RemoveDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl RemoveDeviceExclusiveValidScopeSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct SaveDeviceExclusiveValidScopeSettingsWhen(::httpmock::When);
impl SaveDeviceExclusiveValidScopeSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/save-device-exclusive-valid-scope-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::device_exclusivity::SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SaveDeviceExclusiveValidScopeSettingsThen(::httpmock::Then);
impl SaveDeviceExclusiveValidScopeSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateDeviceExclusiveRuleSettingsWhen(::httpmock::When);
impl UpdateDeviceExclusiveRuleSettingsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-device-exclusive-rule-settings$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::device_exclusivity::UpdateDeviceExclusiveRuleDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateDeviceExclusiveRuleSettingsThen(::httpmock::Then);
impl UpdateDeviceExclusiveRuleSettingsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::device_exclusivity::GetDeviceExclusiveRuleDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}
