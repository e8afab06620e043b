// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/disable-global-mfa-settings` a mock answers.
pub struct CloseGlobalMfaSettingsWhen(::httpmock::When);
impl CloseGlobalMfaSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/disable-global-mfa-settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::security_settings::MfaDisableSettingsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/disable-global-mfa-settings` answers.
pub struct CloseGlobalMfaSettingsThen(::httpmock::Then);
impl CloseGlobalMfaSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::MfaSettingsDto) -> Self {
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

/// Which `GET /api/v3/get-global-mfa-settings` a mock answers.
pub struct GetGlobalMfaSettingsWhen(::httpmock::When);
impl GetGlobalMfaSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-global-mfa-settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-global-mfa-settings` answers.
pub struct GetGlobalMfaSettingsThen(::httpmock::Then);
impl GetGlobalMfaSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::MfaSettingsDto) -> Self {
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

/// Which `GET /api/v3/get-security-settings` a mock answers.
pub struct GetSecuritySettingsWhen(::httpmock::When);
impl GetSecuritySettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-security-settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-security-settings` answers.
pub struct GetSecuritySettingsThen(::httpmock::Then);
impl GetSecuritySettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::security_settings::SecuritySettingsDto) -> Self {
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

/// Which `POST /api/v3/update-global-mfa-settings` a mock answers.
pub struct UpdateGlobalMfaSettingsWhen(::httpmock::When);
impl UpdateGlobalMfaSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-global-mfa-settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::security_settings::MfaSettingsDtoInput) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-global-mfa-settings` answers.
pub struct UpdateGlobalMfaSettingsThen(::httpmock::Then);
impl UpdateGlobalMfaSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::MfaSettingsDto) -> Self {
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

/// Which `POST /api/v3/update-security-settings` a mock answers.
pub struct UpdateSecuritySettingsWhen(::httpmock::When);
impl UpdateSecuritySettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-security-settings$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::security_settings::UpdateSecuritySettingsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-security-settings` answers.
pub struct UpdateSecuritySettingsThen(::httpmock::Then);
impl UpdateSecuritySettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::security_settings::SecuritySettingsDto) -> Self {
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
