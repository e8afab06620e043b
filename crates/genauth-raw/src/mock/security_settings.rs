// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List};

/// Which `POST /api/v3/disable-global-mfa-settings` a mock answers.
pub struct CloseGlobalMfaSettingsWhen(::httpmock::When);
impl CloseGlobalMfaSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/disable-global-mfa-settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/disable-global-mfa-settings` answers.
pub struct CloseGlobalMfaSettingsThen(::httpmock::Then);
impl CloseGlobalMfaSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CloseGlobalMfaSettingsWhen {
    /// Requires this `disableFactors` in the body.
    #[track_caller]
    pub fn disable_factors<M>(
        self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        Self(super::member(self.0, "disableFactors", value.into_list()))
    }
}

/// Which `GET /api/v3/get-global-mfa-settings` a mock answers.
pub struct GetGlobalMfaSettingsWhen(::httpmock::When);
impl GetGlobalMfaSettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-global-mfa-settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-global-mfa-settings` answers.
pub struct GetGlobalMfaSettingsThen(::httpmock::Then);
impl GetGlobalMfaSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-security-settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-security-settings` answers.
pub struct GetSecuritySettingsThen(::httpmock::Then);
impl GetSecuritySettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-global-mfa-settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-global-mfa-settings` answers.
pub struct UpdateGlobalMfaSettingsThen(::httpmock::Then);
impl UpdateGlobalMfaSettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateGlobalMfaSettingsWhen {
    /// Requires this `enabledFactors` in the body.
    #[track_caller]
    pub fn enabled_factors<M>(
        self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        Self(super::member(self.0, "enabledFactors", value.into_list()))
    }
}

/// Which `POST /api/v3/update-security-settings` a mock answers.
pub struct UpdateSecuritySettingsWhen(::httpmock::When);
impl UpdateSecuritySettingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-security-settings$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-security-settings` answers.
pub struct UpdateSecuritySettingsThen(::httpmock::Then);
impl UpdateSecuritySettingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateSecuritySettingsWhen {
    /// Requires this `allowedOrigins` in the body.
    #[track_caller]
    pub fn allowed_origins<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "allowedOrigins", value.into_list()))
    }

    /// Requires this `changeEmailStrategy` in the body.
    #[track_caller]
    pub fn change_email_strategy(
        self,
        value: impl IntoInput<crate::security_settings::ChangeEmailStrategyDtoInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "changeEmailStrategy",
            value.into_input(),
        ))
    }

    /// Requires this `changePhoneStrategy` in the body.
    #[track_caller]
    pub fn change_phone_strategy(
        self,
        value: impl IntoInput<crate::security_settings::ChangePhoneStrategyDtoInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "changePhoneStrategy",
            value.into_input(),
        ))
    }

    /// Requires this `completePasswordAfterPassCodeLogin` in the body.
    #[track_caller]
    pub fn complete_password_after_pass_code_login(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "completePasswordAfterPassCodeLogin",
            value.into_input(),
        ))
    }

    /// Requires this `cookieSettings` in the body.
    #[track_caller]
    pub fn cookie_settings(
        self,
        value: impl IntoInput<crate::security_settings::CookieSettingsDtoInput>,
    ) -> Self {
        Self(super::member(self.0, "cookieSettings", value.into_input()))
    }

    /// Requires this `enableLoginAccountSwitch` in the body.
    #[track_caller]
    pub fn enable_login_account_switch(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enableLoginAccountSwitch",
            value.into_input(),
        ))
    }

    /// Requires this `genauthTokenExpiresIn` in the body.
    #[track_caller]
    pub fn genauth_token_expires_in(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "genauthTokenExpiresIn",
            value.into_input(),
        ))
    }

    /// Requires this `loginAnomalyDetection` in the body.
    #[track_caller]
    pub fn login_anomaly_detection(
        self,
        value: impl IntoInput<crate::security_settings::LoginAnomalyDetectionConfigDtoInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "loginAnomalyDetection",
            value.into_input(),
        ))
    }

    /// Requires this `loginRequireEmailVerified` in the body.
    #[track_caller]
    pub fn login_require_email_verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "loginRequireEmailVerified",
            value.into_input(),
        ))
    }

    /// Requires this `qrcodeLoginStrategy` in the body.
    #[track_caller]
    pub fn qrcode_login_strategy(
        self,
        value: impl IntoInput<crate::security_settings::QrcodeLoginStrategyDtoInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "qrcodeLoginStrategy",
            value.into_input(),
        ))
    }

    /// Requires this `registerAnomalyDetection` in the body.
    #[track_caller]
    pub fn register_anomaly_detection(
        self,
        value: impl IntoInput<crate::security_settings::RegisterAnomalyDetectionConfigDtoInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "registerAnomalyDetection",
            value.into_input(),
        ))
    }

    /// Requires this `registerDisabled` in the body.
    #[track_caller]
    pub fn register_disabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "registerDisabled",
            value.into_input(),
        ))
    }

    /// Requires this `selfUnlockAccount` in the body.
    #[track_caller]
    pub fn self_unlock_account(
        self,
        value: impl IntoInput<crate::security_settings::SelfUnlockAccountConfigDtoInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "selfUnlockAccount",
            value.into_input(),
        ))
    }

    /// Requires this `verifyCodeLength` in the body.
    #[track_caller]
    pub fn verify_code_length(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "verifyCodeLength",
            value.into_input(),
        ))
    }

    /// Requires this `verifyCodeMaxAttempts` in the body.
    #[track_caller]
    pub fn verify_code_max_attempts(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "verifyCodeMaxAttempts",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::security_settings::ChangeEmailStrategyDto {
    verify_old_email: "verifyOldEmail",
});
identity_facade_core::sample!(
    crate::security_settings::ChangeEmailStrategyDto,
    "{\"verifyOldEmail\":false}"
);
identity_facade_core::to_wire!(crate::security_settings::ChangePhoneStrategyDto {
    verify_old_phone: "verifyOldPhone",
});
identity_facade_core::sample!(
    crate::security_settings::ChangePhoneStrategyDto,
    "{\"verifyOldPhone\":false}"
);
identity_facade_core::to_wire!(crate::security_settings::CookieSettingsDto {
    cookie_expires_in: "cookieExpiresIn",
    cookie_expires_on_browser_session: "cookieExpiresOnBrowserSession",
});
identity_facade_core::sample!(
    crate::security_settings::CookieSettingsDto,
    "{\"cookieExpiresIn\":0,\"cookieExpiresOnBrowserSession\":false}"
);
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
identity_facade_core::sample!(
    crate::security_settings::LoginAnomalyDetectionConfigDto,
    "{\"accountLock\":\"accountLock\",\"loginFailCheck\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"loginFailStrategy\":\"captcha\",\"loginPasswordFailCheck\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"robotVerify\":\"robotVerify\",\"robotVerifyLoginIpWhitelistCheck\":{\"enabled\":false,\"ipWhitelist\":\"ipWhitelist\"},\"robotVerifyLoginPasswordFailCheck\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"robotVerifyLoginTimeCheckEnable\":false,\"robotVerifyloginWeekStartEndTime\":[]}"
);
identity_facade_core::to_wire!(crate::security_settings::LoginFailCheckConfigDto {
    enabled: "enabled",
    limit: "limit",
    time_interval: "timeInterval",
    unit: "unit",
});
identity_facade_core::sample!(
    crate::security_settings::LoginFailCheckConfigDto,
    "{\"enabled\":false,\"limit\":0,\"timeInterval\":0}"
);
identity_facade_core::to_wire!(crate::security_settings::LoginIpWhitelistCheckConfigDto {
    enabled: "enabled",
    ip_whitelist: "ipWhitelist",
});
identity_facade_core::sample!(
    crate::security_settings::LoginIpWhitelistCheckConfigDto,
    "{\"enabled\":false,\"ipWhitelist\":\"ipWhitelist\"}"
);
identity_facade_core::to_wire!(crate::security_settings::LoginPassowrdFailCheckConfigDto {
    enabled: "enabled",
    limit: "limit",
    time_interval: "timeInterval",
    unit: "unit",
});
identity_facade_core::sample!(
    crate::security_settings::LoginPassowrdFailCheckConfigDto,
    "{\"enabled\":false,\"limit\":0,\"timeInterval\":0}"
);
identity_facade_core::to_wire!(crate::security_settings::QrcodeLoginStrategyDto {
    allow_exchange_user_info_from_browser: "allowExchangeUserInfoFromBrowser",
    qrcode_expires_in: "qrcodeExpiresIn",
    qrcode_expires_in_unit: "qrcodeExpiresInUnit",
    return_full_user_info: "returnFullUserInfo",
    ticket_expires_in: "ticketExpiresIn",
    ticket_expires_in_unit: "ticketExpiresInUnit",
});
identity_facade_core::sample!(
    crate::security_settings::QrcodeLoginStrategyDto,
    "{\"allowExchangeUserInfoFromBrowser\":false,\"qrcodeExpiresIn\":0,\"returnFullUserInfo\":false,\"ticketExpiresIn\":0}"
);
identity_facade_core::to_wire!(
    crate::security_settings::RegisterAnomalyDetectionConfigDto {
        enabled: "enabled",
        limit: "limit",
        time_interval: "timeInterval",
    }
);
identity_facade_core::sample!(
    crate::security_settings::RegisterAnomalyDetectionConfigDto,
    "{\"enabled\":false,\"limit\":0,\"timeInterval\":0}"
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
identity_facade_core::sample!(
    crate::security_settings::SecuritySettingsDto,
    "{\"changeEmailStrategy\":{\"verifyOldEmail\":false},\"changePhoneStrategy\":{\"verifyOldPhone\":false},\"completePasswordAfterPassCodeLogin\":false,\"enableLoginAccountSwitch\":false,\"genauthTokenExpiresIn\":0,\"loginAnomalyDetection\":{\"accountLock\":\"accountLock\",\"loginFailCheck\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"loginFailStrategy\":\"captcha\",\"loginPasswordFailCheck\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"robotVerify\":\"robotVerify\",\"robotVerifyLoginIpWhitelistCheck\":{\"enabled\":false,\"ipWhitelist\":\"ipWhitelist\"},\"robotVerifyLoginPasswordFailCheck\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"robotVerifyLoginTimeCheckEnable\":false,\"robotVerifyloginWeekStartEndTime\":[]},\"loginRequireEmailVerified\":false,\"qrcodeLoginStrategy\":{\"allowExchangeUserInfoFromBrowser\":false,\"qrcodeExpiresIn\":0,\"returnFullUserInfo\":false,\"ticketExpiresIn\":0},\"registerAnomalyDetection\":{\"enabled\":false,\"limit\":0,\"timeInterval\":0},\"registerDisabled\":false,\"selfUnlockAccount\":{\"enabled\":false,\"strategy\":\"captcha\"},\"verifyCodeLength\":0,\"verifyCodeMaxAttempts\":0}"
);
identity_facade_core::to_wire!(crate::security_settings::SelfUnlockAccountConfigDto {
    enabled: "enabled",
    strategy: "strategy",
});
identity_facade_core::sample!(
    crate::security_settings::SelfUnlockAccountConfigDto,
    "{\"enabled\":false,\"strategy\":\"captcha\"}"
);
