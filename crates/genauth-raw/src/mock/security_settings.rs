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
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

impl CloseGlobalMfaSettingsWhen {
    /// Requires this `disableFactors` in the body.
    pub fn disable_factors<M>(
        self,
        value: impl IntoList<List<crate::security_settings::MfaDisableSettingsDtoDisableFactorsItem>, M>,
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
                    { "statusCode" : 200, "message" : "", "data" : value }
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
                    { "statusCode" : 200, "message" : "", "data" : value }
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
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

impl UpdateGlobalMfaSettingsWhen {
    /// Requires this `enabledFactors` in the body.
    pub fn enabled_factors<M>(
        self,
        value: impl IntoList<List<crate::shared::MfaSettingsDtoEnabledFactorsItem>, M>,
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
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

impl UpdateSecuritySettingsWhen {
    /// Requires this `allowedOrigins` in the body.
    pub fn allowed_origins<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "allowedOrigins", value.into_list()))
    }

    /// Requires this `changeEmailStrategy` in the body.
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
    pub fn complete_password_after_pass_code_login(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "completePasswordAfterPassCodeLogin",
            value.into_input(),
        ))
    }

    /// Requires this `cookieSettings` in the body.
    pub fn cookie_settings(
        self,
        value: impl IntoInput<crate::security_settings::CookieSettingsDtoInput>,
    ) -> Self {
        Self(super::member(self.0, "cookieSettings", value.into_input()))
    }

    /// Requires this `enableLoginAccountSwitch` in the body.
    pub fn enable_login_account_switch(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enableLoginAccountSwitch",
            value.into_input(),
        ))
    }

    /// Requires this `genauthTokenExpiresIn` in the body.
    pub fn genauth_token_expires_in(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "genauthTokenExpiresIn",
            value.into_input(),
        ))
    }

    /// Requires this `loginAnomalyDetection` in the body.
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
    pub fn login_require_email_verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "loginRequireEmailVerified",
            value.into_input(),
        ))
    }

    /// Requires this `qrcodeLoginStrategy` in the body.
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
    pub fn register_disabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "registerDisabled",
            value.into_input(),
        ))
    }

    /// Requires this `selfUnlockAccount` in the body.
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
    pub fn verify_code_length(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "verifyCodeLength",
            value.into_input(),
        ))
    }

    /// Requires this `verifyCodeMaxAttempts` in the body.
    pub fn verify_code_max_attempts(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "verifyCodeMaxAttempts",
            value.into_input(),
        ))
    }
}
