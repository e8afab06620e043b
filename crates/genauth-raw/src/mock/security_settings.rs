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
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
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
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
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
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
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
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
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
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

identity_facade_core::to_wire!(crate::security_settings::ChangeEmailStrategyDto {
    verify_old_email: "verifyOldEmail",
});
identity_facade_core::to_wire!(crate::security_settings::ChangePhoneStrategyDto {
    verify_old_phone: "verifyOldPhone",
});
identity_facade_core::to_wire!(crate::security_settings::CookieSettingsDto {
    cookie_expires_in: "cookieExpiresIn",
    cookie_expires_on_browser_session: "cookieExpiresOnBrowserSession",
});
identity_facade_core::to_wire!(crate::security_settings::LoginAnomalyDetectionConfigDto {
    account_lock: "accountLock",
    account_lock_login_password_fail_check: "accountLockLoginPasswordFailCheck",
    login_fail_check: "loginFailCheck",
    login_fail_strategy: "loginFailStrategy",
    login_password_fail_check: "loginPasswordFailCheck",
    robot_verify: "robotVerify",
    robot_verify_login_ip_whitelist_check: "robotVerifyLoginIpWhitelistCheck",
    robot_verify_login_password_fail_check: "robotVerifyLoginPasswordFailCheck",
    robot_verify_login_time_check_enable: "robotVerifyLoginTimeCheckEnable",
    robot_verifylogin_week_start_end_time: "robotVerifyloginWeekStartEndTime",
});
identity_facade_core::to_wire!(crate::security_settings::LoginFailCheckConfigDto {
    enabled: "enabled",
    limit: "limit",
    time_interval: "timeInterval",
    unit: "unit",
});
identity_facade_core::to_wire!(crate::security_settings::LoginIpWhitelistCheckConfigDto {
    enabled: "enabled",
    ip_whitelist: "ipWhitelist",
});
identity_facade_core::to_wire!(crate::security_settings::LoginPassowrdFailCheckConfigDto {
    enabled: "enabled",
    limit: "limit",
    time_interval: "timeInterval",
    unit: "unit",
});
identity_facade_core::to_wire!(crate::security_settings::QrcodeLoginStrategyDto {
    allow_exchange_user_info_from_browser: "allowExchangeUserInfoFromBrowser",
    qrcode_expires_in: "qrcodeExpiresIn",
    qrcode_expires_in_unit: "qrcodeExpiresInUnit",
    return_full_user_info: "returnFullUserInfo",
    ticket_expires_in: "ticketExpiresIn",
    ticket_expires_in_unit: "ticketExpiresInUnit",
});
identity_facade_core::to_wire!(
    crate::security_settings::RegisterAnomalyDetectionConfigDto {
        enabled: "enabled",
        limit: "limit",
        time_interval: "timeInterval",
    }
);
identity_facade_core::to_wire!(crate::security_settings::SecuritySettingsDto {
    allowed_origins: "allowedOrigins",
    change_email_strategy: "changeEmailStrategy",
    change_phone_strategy: "changePhoneStrategy",
    complete_password_after_pass_code_login: "completePasswordAfterPassCodeLogin",
    cookie_settings: "cookieSettings",
    enable_login_account_switch: "enableLoginAccountSwitch",
    genauth_token_expires_in: "genauthTokenExpiresIn",
    login_anomaly_detection: "loginAnomalyDetection",
    login_require_email_verified: "loginRequireEmailVerified",
    qrcode_login_strategy: "qrcodeLoginStrategy",
    register_anomaly_detection: "registerAnomalyDetection",
    register_disabled: "registerDisabled",
    self_unlock_account: "selfUnlockAccount",
    verify_code_length: "verifyCodeLength",
    verify_code_max_attempts: "verifyCodeMaxAttempts",
});
identity_facade_core::to_wire!(crate::security_settings::SelfUnlockAccountConfigDto {
    enabled: "enabled",
    strategy: "strategy",
});
