// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, IntoInput, IntoList, Items, List, Open, Operation,
};

/// Facts of `POST /api/v3/disable-global-mfa-settings`.
pub static CLOSE_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
    "closeGlobalMfaSettings",
    http::Method::POST,
    "/api/v3/disable-global-mfa-settings",
    "security-settings",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("disableFactors")])
.enveloped()
.idempotent();
/// The call of [`Client::close_global_mfa_settings`](crate::Client::close_global_mfa_settings), `POST /api/v3/disable-global-mfa-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CloseGlobalMfaSettingsCall {
    call: Call,
}

impl CloseGlobalMfaSettingsCall {
    /// `disableFactors`: list of `MfaFactor`. Required.
    pub fn disable_factors<M>(
        mut self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        self.call.member("disableFactors", value.into_list());
        self
    }
}

identity_facade_core::call!(
    CloseGlobalMfaSettingsCall -> crate ::shared::MfaSettingsDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CloseGlobalMfaSettingsCall,
    crate::Client,
    CLOSE_GLOBAL_MFA_SETTINGS,
    "Disables the given MFA factors for the user pool; returns those still enabled.",
    false,
    [member::<List<crate::shared::MfaFactor>>("disableFactors")]
);
impl crate::Client {
    /// Disables the given MFA factors for the user pool; returns those still enabled.
    ///
    /// `POST /api/v3/disable-global-mfa-settings`
    ///
    /// * Required: `disableFactors`.
    /// * Returns [`MfaSettingsDto`](crate::shared::MfaSettingsDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `security-settings`; in `identity-facade`, `genauth-security-settings`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn close_global_mfa_settings(&self) -> CloseGlobalMfaSettingsCall {
        let call = self.transport.call(&CLOSE_GLOBAL_MFA_SETTINGS);
        CloseGlobalMfaSettingsCall { call }
    }
}

/// Facts of `GET /api/v3/get-global-mfa-settings`.
pub static GET_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
    "getGlobalMfaSettings",
    http::Method::GET,
    "/api/v3/get-global-mfa-settings",
    "security-settings",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_global_mfa_settings`](crate::Client::get_global_mfa_settings), `GET /api/v3/get-global-mfa-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetGlobalMfaSettingsCall {
    call: Call,
}

identity_facade_core::call!(GetGlobalMfaSettingsCall -> crate ::shared::MfaSettingsDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetGlobalMfaSettingsCall,
    crate::Client,
    GET_GLOBAL_MFA_SETTINGS,
    "Returns the MFA factors that are enabled for the whole user pool.",
    false,
    []
);
impl crate::Client {
    /// Returns the MFA factors that are enabled for the whole user pool.
    ///
    /// `GET /api/v3/get-global-mfa-settings`
    ///
    /// * Returns [`MfaSettingsDto`](crate::shared::MfaSettingsDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `security-settings`; in `identity-facade`, `genauth-security-settings`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_global_mfa_settings(&self) -> GetGlobalMfaSettingsCall {
        let call = self.transport.call(&GET_GLOBAL_MFA_SETTINGS);
        GetGlobalMfaSettingsCall { call }
    }
}

/// Facts of `GET /api/v3/get-security-settings`.
pub static GET_SECURITY_SETTINGS: Operation = Operation::new(
    "getSecuritySettings",
    http::Method::GET,
    "/api/v3/get-security-settings",
    "security-settings",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_security_settings`](crate::Client::get_security_settings), `GET /api/v3/get-security-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetSecuritySettingsCall {
    call: Call,
}

identity_facade_core::call!(GetSecuritySettingsCall -> SecuritySettingsDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetSecuritySettingsCall,
    crate::Client,
    GET_SECURITY_SETTINGS,
    "Returns the security settings of the user pool.",
    false,
    []
);
impl crate::Client {
    /// Returns the security settings of the user pool.
    ///
    /// `GET /api/v3/get-security-settings`
    ///
    /// * Returns [`SecuritySettingsDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `security-settings`; in `identity-facade`, `genauth-security-settings`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_security_settings(&self) -> GetSecuritySettingsCall {
        let call = self.transport.call(&GET_SECURITY_SETTINGS);
        GetSecuritySettingsCall { call }
    }
}

/// Facts of `POST /api/v3/update-global-mfa-settings`.
pub static UPDATE_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
    "updateGlobalMfaSettings",
    http::Method::POST,
    "/api/v3/update-global-mfa-settings",
    "security-settings",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("enabledFactors")])
.enveloped();
/// The call of [`Client::update_global_mfa_settings`](crate::Client::update_global_mfa_settings), `POST /api/v3/update-global-mfa-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateGlobalMfaSettingsCall {
    call: Call,
}

impl UpdateGlobalMfaSettingsCall {
    /// `enabledFactors`: list of `MfaFactor`. Required.
    pub fn enabled_factors<M>(
        mut self,
        value: impl IntoList<List<crate::shared::MfaFactor>, M>,
    ) -> Self {
        self.call.member("enabledFactors", value.into_list());
        self
    }
}

identity_facade_core::call!(
    UpdateGlobalMfaSettingsCall -> crate ::shared::MfaSettingsDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateGlobalMfaSettingsCall,
    crate::Client,
    UPDATE_GLOBAL_MFA_SETTINGS,
    "Enables the given MFA factors for the whole user pool.",
    false,
    [member::<List<crate::shared::MfaFactor>>("enabledFactors")]
);
impl crate::Client {
    /// Enables the given MFA factors for the whole user pool.
    ///
    /// `POST /api/v3/update-global-mfa-settings`
    ///
    /// * Required: `enabledFactors`.
    /// * Returns [`MfaSettingsDto`](crate::shared::MfaSettingsDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `security-settings`; in `identity-facade`, `genauth-security-settings`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_global_mfa_settings(&self) -> UpdateGlobalMfaSettingsCall {
        let call = self.transport.call(&UPDATE_GLOBAL_MFA_SETTINGS);
        UpdateGlobalMfaSettingsCall { call }
    }
}

/// Facts of `POST /api/v3/update-security-settings`.
pub static UPDATE_SECURITY_SETTINGS: Operation = Operation::new(
    "updateSecuritySettings",
    http::Method::POST,
    "/api/v3/update-security-settings",
    "security-settings",
)
.body(BodyKind::Object)
.enveloped();
/// The call of [`Client::update_security_settings`](crate::Client::update_security_settings), `POST /api/v3/update-security-settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateSecuritySettingsCall {
    call: Call,
}

impl UpdateSecuritySettingsCall {
    /// Allowed CORS origins; a list in the request, one string in the answer.
    ///
    /// `allowedOrigins`: list of strings.
    pub fn allowed_origins<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("allowedOrigins", value.into_list());
        self
    }

    /// `changeEmailStrategy`: `ChangeEmailStrategyDtoInput`.
    pub fn change_email_strategy(
        mut self,
        value: impl IntoInput<ChangeEmailStrategyDtoInput>,
    ) -> Self {
        self.call.member("changeEmailStrategy", value.into_input());
        self
    }

    /// `changePhoneStrategy`: `ChangePhoneStrategyDtoInput`.
    pub fn change_phone_strategy(
        mut self,
        value: impl IntoInput<ChangePhoneStrategyDtoInput>,
    ) -> Self {
        self.call.member("changePhoneStrategy", value.into_input());
        self
    }

    /// `completePasswordAfterPassCodeLogin`: boolean. Default: `false`.
    pub fn complete_password_after_pass_code_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("completePasswordAfterPassCodeLogin", value.into_input());
        self
    }

    /// `cookieSettings`: `CookieSettingsDtoInput`.
    pub fn cookie_settings(mut self, value: impl IntoInput<CookieSettingsDtoInput>) -> Self {
        self.call.member("cookieSettings", value.into_input());
        self
    }

    /// `enableLoginAccountSwitch`: boolean. Default: `false`.
    pub fn enable_login_account_switch(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("enableLoginAccountSwitch", value.into_input());
        self
    }

    /// `genauthTokenExpiresIn`: integer. Default: `129600`.
    pub fn genauth_token_expires_in(mut self, value: impl IntoInput<i64>) -> Self {
        self.call
            .member("genauthTokenExpiresIn", value.into_input());
        self
    }

    /// `loginAnomalyDetection`: `LoginAnomalyDetectionConfigDtoInput`.
    pub fn login_anomaly_detection(
        mut self,
        value: impl IntoInput<LoginAnomalyDetectionConfigDtoInput>,
    ) -> Self {
        self.call
            .member("loginAnomalyDetection", value.into_input());
        self
    }

    /// Login by email requires a verified email address.
    ///
    /// `loginRequireEmailVerified`: boolean.
    pub fn login_require_email_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("loginRequireEmailVerified", value.into_input());
        self
    }

    /// `qrcodeLoginStrategy`: `QrcodeLoginStrategyDtoInput`.
    pub fn qrcode_login_strategy(
        mut self,
        value: impl IntoInput<QrcodeLoginStrategyDtoInput>,
    ) -> Self {
        self.call.member("qrcodeLoginStrategy", value.into_input());
        self
    }

    /// `registerAnomalyDetection`: `RegisterAnomalyDetectionConfigDtoInput`.
    pub fn register_anomaly_detection(
        mut self,
        value: impl IntoInput<RegisterAnomalyDetectionConfigDtoInput>,
    ) -> Self {
        self.call
            .member("registerAnomalyDetection", value.into_input());
        self
    }

    /// Users cannot register themselves.
    ///
    /// `registerDisabled`: boolean. Default: `false`.
    pub fn register_disabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("registerDisabled", value.into_input());
        self
    }

    /// `selfUnlockAccount`: `SelfUnlockAccountConfigDtoInput`.
    pub fn self_unlock_account(
        mut self,
        value: impl IntoInput<SelfUnlockAccountConfigDtoInput>,
    ) -> Self {
        self.call.member("selfUnlockAccount", value.into_input());
        self
    }

    /// `verifyCodeLength`: integer. Default: `6`.
    pub fn verify_code_length(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("verifyCodeLength", value.into_input());
        self
    }

    /// Number of attempts allowed per verification code.
    ///
    /// `verifyCodeMaxAttempts`: integer. Default: `1`.
    pub fn verify_code_max_attempts(mut self, value: impl IntoInput<i64>) -> Self {
        self.call
            .member("verifyCodeMaxAttempts", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateSecuritySettingsCall -> SecuritySettingsDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateSecuritySettingsCall,
    crate::Client,
    UPDATE_SECURITY_SETTINGS,
    "Updates the security settings of the user pool: login, registration, cookies, tokens.",
    false,
    [
        member::<List<String>>(
            "allowedOrigins",
            "Allowed CORS origins; a list in the request, one string in the answer."
        ),
        member::<ChangeEmailStrategyDtoInput>("changeEmailStrategy"),
        member::<ChangePhoneStrategyDtoInput>("changePhoneStrategy"),
        member::<bool>("completePasswordAfterPassCodeLogin", "Default: `false`."),
        member::<CookieSettingsDtoInput>("cookieSettings"),
        member::<bool>("enableLoginAccountSwitch", "Default: `false`."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "genauthTokenExpiresIn",
            "Default: `129600`."
        ),
        member::<LoginAnomalyDetectionConfigDtoInput>("loginAnomalyDetection"),
        member::<bool>(
            "loginRequireEmailVerified",
            "Login by email requires a verified email address."
        ),
        member::<QrcodeLoginStrategyDtoInput>("qrcodeLoginStrategy"),
        member::<RegisterAnomalyDetectionConfigDtoInput>("registerAnomalyDetection"),
        member::<bool>(
            "registerDisabled",
            "Users cannot register themselves. Default: `false`."
        ),
        member::<SelfUnlockAccountConfigDtoInput>("selfUnlockAccount"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "verifyCodeLength",
            "Default: `6`."
        ),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "verifyCodeMaxAttempts",
            "Number of attempts allowed per verification code. Default: `1`."
        )
    ]
);
impl crate::Client {
    /// Updates the security settings of the user pool: login, registration, cookies, tokens.
    ///
    /// `POST /api/v3/update-security-settings`
    ///
    /// * Returns [`SecuritySettingsDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `security-settings`; in `identity-facade`, `genauth-security-settings`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_security_settings(&self) -> UpdateSecuritySettingsCall {
        let call = self.transport.call(&UPDATE_SECURITY_SETTINGS);
        UpdateSecuritySettingsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CLOSE_GLOBAL_MFA_SETTINGS,
    &GET_GLOBAL_MFA_SETTINGS,
    &GET_SECURITY_SETTINGS,
    &UPDATE_GLOBAL_MFA_SETTINGS,
    &UPDATE_SECURITY_SETTINGS,
];

/// Object `ChangeEmailStrategyDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChangeEmailStrategyDto {
    /// A change of email requires verification of the old address.
    ///
    /// `verifyOldEmail`.
    #[serde(rename = "verifyOldEmail")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub verify_old_email: bool,
}

/// Object `ChangeEmailStrategyDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ChangeEmailStrategyDtoInput {
    #[serde(
        rename = "verifyOldEmail",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verify_old_email: Option<bool>,
}

impl ChangeEmailStrategyDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("verifyOldEmail", self.verify_old_email.is_some());
    }
}

/// Builds a [`ChangeEmailStrategyDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangeEmailStrategyDtoInputBuilder {
    checks: Checks,
    value: ChangeEmailStrategyDtoInput,
}

impl ChangeEmailStrategyDtoInputBuilder {
    /// A change of email requires verification of the old address.
    ///
    /// `verifyOldEmail`: boolean. Required.
    pub fn verify_old_email(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.verify_old_email = self.checks.take("verifyOldEmail", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ChangeEmailStrategyDtoInput,
    ChangeEmailStrategyDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangeEmailStrategyDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ChangeEmailStrategyDtoInput,
    false,
    [member::<bool>(
        "verifyOldEmail",
        "A change of email requires verification of the old address."
    )],
    [identity_facade_core::BodyRule::Required("verifyOldEmail")]
);
/// Object `ChangePhoneStrategyDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChangePhoneStrategyDto {
    /// A change of phone requires verification of the old number.
    ///
    /// `verifyOldPhone`.
    #[serde(rename = "verifyOldPhone")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub verify_old_phone: bool,
}

/// Object `ChangePhoneStrategyDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ChangePhoneStrategyDtoInput {
    #[serde(
        rename = "verifyOldPhone",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verify_old_phone: Option<bool>,
}

impl ChangePhoneStrategyDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("verifyOldPhone", self.verify_old_phone.is_some());
    }
}

/// Builds a [`ChangePhoneStrategyDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangePhoneStrategyDtoInputBuilder {
    checks: Checks,
    value: ChangePhoneStrategyDtoInput,
}

impl ChangePhoneStrategyDtoInputBuilder {
    /// A change of phone requires verification of the old number.
    ///
    /// `verifyOldPhone`: boolean. Required.
    pub fn verify_old_phone(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.verify_old_phone = self.checks.take("verifyOldPhone", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ChangePhoneStrategyDtoInput,
    ChangePhoneStrategyDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangePhoneStrategyDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ChangePhoneStrategyDtoInput,
    false,
    [member::<bool>(
        "verifyOldPhone",
        "A change of phone requires verification of the old number."
    )],
    [identity_facade_core::BodyRule::Required("verifyOldPhone")]
);
/// Object `CookieSettingsDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CookieSettingsDto {
    /// `cookieExpiresIn`.
    #[serde(rename = "cookieExpiresIn")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cookie_expires_in: i64,
    /// The cookie ends with the browser session.
    ///
    /// `cookieExpiresOnBrowserSession`.
    #[serde(rename = "cookieExpiresOnBrowserSession")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub cookie_expires_on_browser_session: bool,
}

/// Object `CookieSettingsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CookieSettingsDtoInput {
    #[serde(
        rename = "cookieExpiresIn",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    cookie_expires_in: Option<i64>,
    #[serde(
        rename = "cookieExpiresOnBrowserSession",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    cookie_expires_on_browser_session: Option<bool>,
}

impl CookieSettingsDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("cookieExpiresIn", self.cookie_expires_in.is_some());
        checks.required(
            "cookieExpiresOnBrowserSession",
            self.cookie_expires_on_browser_session.is_some(),
        );
    }
}

/// Builds a [`CookieSettingsDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CookieSettingsDtoInputBuilder {
    checks: Checks,
    value: CookieSettingsDtoInput,
}

impl CookieSettingsDtoInputBuilder {
    /// `cookieExpiresIn`: integer. Required.
    pub fn cookie_expires_in(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.cookie_expires_in = self.checks.take("cookieExpiresIn", value.into_input());
        self
    }

    /// The cookie ends with the browser session.
    ///
    /// `cookieExpiresOnBrowserSession`: boolean. Required.
    pub fn cookie_expires_on_browser_session(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.cookie_expires_on_browser_session = self
            .checks
            .take("cookieExpiresOnBrowserSession", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CookieSettingsDtoInput, CookieSettingsDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CookieSettingsDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CookieSettingsDtoInput,
    false,
    [
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("cookieExpiresIn"),
        member::<bool>(
            "cookieExpiresOnBrowserSession",
            "The cookie ends with the browser session."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("cookieExpiresIn"),
        identity_facade_core::BodyRule::Required("cookieExpiresOnBrowserSession")
    ]
);
/// Object `LoginAnomalyDetectionConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LoginAnomalyDetectionConfigDto {
    /// `accountLock`.
    #[serde(rename = "accountLock")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub account_lock: String,
    /// `accountLockLoginPasswordFailCheck`, may be absent.
    #[serde(rename = "accountLockLoginPasswordFailCheck")]
    pub account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDto>,
    /// `loginFailCheck`.
    #[serde(rename = "loginFailCheck")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_fail_check: LoginFailCheckConfigDto,
    /// Reaction to repeated login failures: captcha or account lock.
    ///
    /// `loginFailStrategy`.
    #[serde(rename = "loginFailStrategy")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_fail_strategy: Open<LoginAnomalyDetectionConfigDtoLoginFailStrategy>,
    /// `loginPasswordFailCheck`.
    #[serde(rename = "loginPasswordFailCheck")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// `robotVerify`.
    #[serde(rename = "robotVerify")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub robot_verify: String,
    /// `robotVerifyLoginIpWhitelistCheck`.
    #[serde(rename = "robotVerifyLoginIpWhitelistCheck")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// `robotVerifyLoginPasswordFailCheck`.
    #[serde(rename = "robotVerifyLoginPasswordFailCheck")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// `robotVerifyLoginTimeCheckEnable`.
    #[serde(rename = "robotVerifyLoginTimeCheckEnable")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub robot_verify_login_time_check_enable: bool,
    /// `robotVerifyloginWeekStartEndTime`.
    #[serde(rename = "robotVerifyloginWeekStartEndTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub robot_verifylogin_week_start_end_time: Items<String>,
}

/// Object `LoginAnomalyDetectionConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LoginAnomalyDetectionConfigDtoInput {
    #[serde(
        rename = "accountLock",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    account_lock: Option<String>,
    #[serde(
        rename = "accountLockLoginPasswordFailCheck",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDtoInput>,
    #[serde(
        rename = "loginFailCheck",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    login_fail_check: Option<LoginFailCheckConfigDtoInput>,
    #[serde(
        rename = "loginFailStrategy",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    login_fail_strategy: Option<LoginAnomalyDetectionConfigDtoLoginFailStrategy>,
    #[serde(
        rename = "loginPasswordFailCheck",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    login_password_fail_check: Option<LoginPassowrdFailCheckConfigDtoInput>,
    #[serde(
        rename = "robotVerify",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify: Option<String>,
    #[serde(
        rename = "robotVerifyLoginIpWhitelistCheck",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify_login_ip_whitelist_check: Option<LoginIpWhitelistCheckConfigDtoInput>,
    #[serde(
        rename = "robotVerifyLoginPasswordFailCheck",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDtoInput>,
    #[serde(
        rename = "robotVerifyLoginTimeCheckEnable",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify_login_time_check_enable: Option<bool>,
    #[serde(
        rename = "robotVerifyloginWeekStartEndTime",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verifylogin_week_start_end_time: Option<List<String>>,
}

impl LoginAnomalyDetectionConfigDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("accountLock", self.account_lock.is_some());
        checks.required("loginFailCheck", self.login_fail_check.is_some());
        checks.required("loginFailStrategy", self.login_fail_strategy.is_some());
        checks.required(
            "loginPasswordFailCheck",
            self.login_password_fail_check.is_some(),
        );
        checks.required("robotVerify", self.robot_verify.is_some());
        checks.required(
            "robotVerifyLoginIpWhitelistCheck",
            self.robot_verify_login_ip_whitelist_check.is_some(),
        );
        checks.required(
            "robotVerifyLoginPasswordFailCheck",
            self.robot_verify_login_password_fail_check.is_some(),
        );
        checks.required(
            "robotVerifyLoginTimeCheckEnable",
            self.robot_verify_login_time_check_enable.is_some(),
        );
        checks.required(
            "robotVerifyloginWeekStartEndTime",
            self.robot_verifylogin_week_start_end_time.is_some(),
        );
    }
}

/// Builds a [`LoginAnomalyDetectionConfigDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginAnomalyDetectionConfigDtoInputBuilder {
    checks: Checks,
    value: LoginAnomalyDetectionConfigDtoInput,
}

impl LoginAnomalyDetectionConfigDtoInputBuilder {
    /// `accountLock`: string. Required.
    pub fn account_lock(mut self, value: impl IntoInput<String>) -> Self {
        self.value.account_lock = self.checks.take("accountLock", value.into_input());
        self
    }

    /// `accountLockLoginPasswordFailCheck`: `LoginPassowrdFailCheckConfigDtoInput`.
    pub fn account_lock_login_password_fail_check(
        mut self,
        value: impl IntoInput<LoginPassowrdFailCheckConfigDtoInput>,
    ) -> Self {
        self.value.account_lock_login_password_fail_check = self
            .checks
            .take("accountLockLoginPasswordFailCheck", value.into_input());
        self
    }

    /// `loginFailCheck`: `LoginFailCheckConfigDtoInput`. Required.
    pub fn login_fail_check(mut self, value: impl IntoInput<LoginFailCheckConfigDtoInput>) -> Self {
        self.value.login_fail_check = self.checks.take("loginFailCheck", value.into_input());
        self
    }

    /// Reaction to repeated login failures: captcha or account lock.
    ///
    /// `loginFailStrategy`: `LoginAnomalyDetectionConfigDtoLoginFailStrategy`. Required.
    pub fn login_fail_strategy(
        mut self,
        value: impl IntoInput<LoginAnomalyDetectionConfigDtoLoginFailStrategy>,
    ) -> Self {
        self.value.login_fail_strategy = self.checks.take("loginFailStrategy", value.into_input());
        self
    }

    /// `loginPasswordFailCheck`: `LoginPassowrdFailCheckConfigDtoInput`. Required.
    pub fn login_password_fail_check(
        mut self,
        value: impl IntoInput<LoginPassowrdFailCheckConfigDtoInput>,
    ) -> Self {
        self.value.login_password_fail_check = self
            .checks
            .take("loginPasswordFailCheck", value.into_input());
        self
    }

    /// `robotVerify`: string. Required.
    pub fn robot_verify(mut self, value: impl IntoInput<String>) -> Self {
        self.value.robot_verify = self.checks.take("robotVerify", value.into_input());
        self
    }

    /// `robotVerifyLoginIpWhitelistCheck`: `LoginIpWhitelistCheckConfigDtoInput`. Required.
    pub fn robot_verify_login_ip_whitelist_check(
        mut self,
        value: impl IntoInput<LoginIpWhitelistCheckConfigDtoInput>,
    ) -> Self {
        self.value.robot_verify_login_ip_whitelist_check = self
            .checks
            .take("robotVerifyLoginIpWhitelistCheck", value.into_input());
        self
    }

    /// `robotVerifyLoginPasswordFailCheck`: `LoginPassowrdFailCheckConfigDtoInput`. Required.
    pub fn robot_verify_login_password_fail_check(
        mut self,
        value: impl IntoInput<LoginPassowrdFailCheckConfigDtoInput>,
    ) -> Self {
        self.value.robot_verify_login_password_fail_check = self
            .checks
            .take("robotVerifyLoginPasswordFailCheck", value.into_input());
        self
    }

    /// `robotVerifyLoginTimeCheckEnable`: boolean. Required.
    pub fn robot_verify_login_time_check_enable(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.robot_verify_login_time_check_enable = self
            .checks
            .take("robotVerifyLoginTimeCheckEnable", value.into_input());
        self
    }

    /// `robotVerifyloginWeekStartEndTime`: list of strings. Required.
    pub fn robot_verifylogin_week_start_end_time<M>(
        mut self,
        value: impl IntoList<List<String>, M>,
    ) -> Self {
        self.value.robot_verifylogin_week_start_end_time = self
            .checks
            .take("robotVerifyloginWeekStartEndTime", value.into_list());
        self
    }
}

identity_facade_core::object_input!(
    LoginAnomalyDetectionConfigDtoInput,
    LoginAnomalyDetectionConfigDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginAnomalyDetectionConfigDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LoginAnomalyDetectionConfigDtoInput,
    false,
    [
        member::<String>("accountLock"),
        member::<LoginPassowrdFailCheckConfigDtoInput>("accountLockLoginPasswordFailCheck"),
        member::<LoginFailCheckConfigDtoInput>("loginFailCheck"),
        member::<LoginAnomalyDetectionConfigDtoLoginFailStrategy>(
            "loginFailStrategy",
            "Reaction to repeated login failures: captcha or account lock."
        ),
        member::<LoginPassowrdFailCheckConfigDtoInput>("loginPasswordFailCheck"),
        member::<String>("robotVerify"),
        member::<LoginIpWhitelistCheckConfigDtoInput>("robotVerifyLoginIpWhitelistCheck"),
        member::<LoginPassowrdFailCheckConfigDtoInput>("robotVerifyLoginPasswordFailCheck"),
        member::<bool>("robotVerifyLoginTimeCheckEnable"),
        member::<List<String>>("robotVerifyloginWeekStartEndTime")
    ],
    [
        identity_facade_core::BodyRule::Required("accountLock"),
        identity_facade_core::BodyRule::Required("loginFailCheck"),
        identity_facade_core::BodyRule::Required("loginFailStrategy"),
        identity_facade_core::BodyRule::Required("loginPasswordFailCheck"),
        identity_facade_core::BodyRule::Required("robotVerify"),
        identity_facade_core::BodyRule::Required("robotVerifyLoginIpWhitelistCheck"),
        identity_facade_core::BodyRule::Required("robotVerifyLoginPasswordFailCheck"),
        identity_facade_core::BodyRule::Required("robotVerifyLoginTimeCheckEnable"),
        identity_facade_core::BodyRule::Required("robotVerifyloginWeekStartEndTime")
    ]
);
/// Enum `LoginAnomalyDetectionConfigDto loginFailStrategy`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoginAnomalyDetectionConfigDtoLoginFailStrategy {
    /// `captcha`
    Captcha,
    /// `block-account`
    BlockAccount,
}

identity_facade_core::wire_strings!(LoginAnomalyDetectionConfigDtoLoginFailStrategy {
    Captcha: "captcha",
    BlockAccount: "block-account"
});
/// Object `LoginFailCheckConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LoginFailCheckConfigDto {
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `limit`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub limit: i64,
    /// `timeInterval`.
    #[serde(rename = "timeInterval")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub time_interval: i64,
    /// `unit`, may be absent.
    pub unit: Option<String>,
}

/// Object `LoginFailCheckConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LoginFailCheckConfigDtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    limit: Option<i64>,
    #[serde(
        rename = "timeInterval",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    time_interval: Option<i64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    unit: Option<String>,
}

impl LoginFailCheckConfigDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("limit", self.limit.is_some());
        checks.required("timeInterval", self.time_interval.is_some());
    }
}

/// Builds a [`LoginFailCheckConfigDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginFailCheckConfigDtoInputBuilder {
    checks: Checks,
    value: LoginFailCheckConfigDtoInput,
}

impl LoginFailCheckConfigDtoInputBuilder {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }

    /// `limit`: integer. Required.
    pub fn limit(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.limit = self.checks.take("limit", value.into_input());
        self
    }

    /// `timeInterval`: integer. Required.
    pub fn time_interval(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.time_interval = self.checks.take("timeInterval", value.into_input());
        self
    }

    /// `unit`: string. Default: `Second`.
    pub fn unit(mut self, value: impl IntoInput<String>) -> Self {
        self.value.unit = self.checks.take("unit", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    LoginFailCheckConfigDtoInput,
    LoginFailCheckConfigDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginFailCheckConfigDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LoginFailCheckConfigDtoInput,
    false,
    [
        member::<bool>("enabled"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("limit"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("timeInterval"),
        member::<String>("unit", "Default: `Second`.")
    ],
    [
        identity_facade_core::BodyRule::Required("enabled"),
        identity_facade_core::BodyRule::Required("limit"),
        identity_facade_core::BodyRule::Required("timeInterval")
    ]
);
/// Object `LoginIpWhitelistCheckConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LoginIpWhitelistCheckConfigDto {
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `ipWhitelist`.
    #[serde(rename = "ipWhitelist")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_whitelist: String,
}

/// Object `LoginIpWhitelistCheckConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LoginIpWhitelistCheckConfigDtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
    #[serde(
        rename = "ipWhitelist",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ip_whitelist: Option<String>,
}

impl LoginIpWhitelistCheckConfigDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("ipWhitelist", self.ip_whitelist.is_some());
    }
}

/// Builds a [`LoginIpWhitelistCheckConfigDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginIpWhitelistCheckConfigDtoInputBuilder {
    checks: Checks,
    value: LoginIpWhitelistCheckConfigDtoInput,
}

impl LoginIpWhitelistCheckConfigDtoInputBuilder {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }

    /// `ipWhitelist`: string. Required.
    pub fn ip_whitelist(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ip_whitelist = self.checks.take("ipWhitelist", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    LoginIpWhitelistCheckConfigDtoInput,
    LoginIpWhitelistCheckConfigDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginIpWhitelistCheckConfigDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LoginIpWhitelistCheckConfigDtoInput,
    false,
    [member::<bool>("enabled"), member::<String>("ipWhitelist")],
    [
        identity_facade_core::BodyRule::Required("enabled"),
        identity_facade_core::BodyRule::Required("ipWhitelist")
    ]
);
/// Object `LoginPassowrdFailCheckConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LoginPassowrdFailCheckConfigDto {
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `limit`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub limit: i64,
    /// `timeInterval`.
    #[serde(rename = "timeInterval")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub time_interval: i64,
    /// `unit`, may be absent.
    pub unit: Option<String>,
}

/// Object `LoginPassowrdFailCheckConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct LoginPassowrdFailCheckConfigDtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    limit: Option<i64>,
    #[serde(
        rename = "timeInterval",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    time_interval: Option<i64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    unit: Option<String>,
}

impl LoginPassowrdFailCheckConfigDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("limit", self.limit.is_some());
        checks.required("timeInterval", self.time_interval.is_some());
    }
}

/// Builds a [`LoginPassowrdFailCheckConfigDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginPassowrdFailCheckConfigDtoInputBuilder {
    checks: Checks,
    value: LoginPassowrdFailCheckConfigDtoInput,
}

impl LoginPassowrdFailCheckConfigDtoInputBuilder {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }

    /// `limit`: integer. Required.
    pub fn limit(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.limit = self.checks.take("limit", value.into_input());
        self
    }

    /// `timeInterval`: integer. Required.
    pub fn time_interval(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.time_interval = self.checks.take("timeInterval", value.into_input());
        self
    }

    /// `unit`: string. Default: `Second`.
    pub fn unit(mut self, value: impl IntoInput<String>) -> Self {
        self.value.unit = self.checks.take("unit", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    LoginPassowrdFailCheckConfigDtoInput,
    LoginPassowrdFailCheckConfigDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginPassowrdFailCheckConfigDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    LoginPassowrdFailCheckConfigDtoInput,
    false,
    [
        member::<bool>("enabled"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("limit"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("timeInterval"),
        member::<String>("unit", "Default: `Second`.")
    ],
    [
        identity_facade_core::BodyRule::Required("enabled"),
        identity_facade_core::BodyRule::Required("limit"),
        identity_facade_core::BodyRule::Required("timeInterval")
    ]
);
/// Object `QrcodeLoginStrategyDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QrcodeLoginStrategyDto {
    /// `allowExchangeUserInfoFromBrowser`.
    #[serde(rename = "allowExchangeUserInfoFromBrowser")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_exchange_user_info_from_browser: bool,
    /// `qrcodeExpiresIn`.
    #[serde(rename = "qrcodeExpiresIn")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub qrcode_expires_in: i64,
    /// `qrcodeExpiresInUnit`, may be absent.
    #[serde(rename = "qrcodeExpiresInUnit")]
    pub qrcode_expires_in_unit: Option<String>,
    /// `returnFullUserInfo`.
    #[serde(rename = "returnFullUserInfo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub return_full_user_info: bool,
    /// `ticketExpiresIn`.
    #[serde(rename = "ticketExpiresIn")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub ticket_expires_in: i64,
    /// `ticketExpiresInUnit`, may be absent.
    #[serde(rename = "ticketExpiresInUnit")]
    pub ticket_expires_in_unit: Option<String>,
}

/// Object `QrcodeLoginStrategyDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct QrcodeLoginStrategyDtoInput {
    #[serde(
        rename = "allowExchangeUserInfoFromBrowser",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_exchange_user_info_from_browser: Option<bool>,
    #[serde(
        rename = "qrcodeExpiresIn",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    qrcode_expires_in: Option<i64>,
    #[serde(
        rename = "qrcodeExpiresInUnit",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    qrcode_expires_in_unit: Option<String>,
    #[serde(
        rename = "returnFullUserInfo",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    return_full_user_info: Option<bool>,
    #[serde(
        rename = "ticketExpiresIn",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ticket_expires_in: Option<i64>,
    #[serde(
        rename = "ticketExpiresInUnit",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ticket_expires_in_unit: Option<String>,
}

impl QrcodeLoginStrategyDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required(
            "allowExchangeUserInfoFromBrowser",
            self.allow_exchange_user_info_from_browser.is_some(),
        );
        checks.required("qrcodeExpiresIn", self.qrcode_expires_in.is_some());
        checks.required("returnFullUserInfo", self.return_full_user_info.is_some());
        checks.required("ticketExpiresIn", self.ticket_expires_in.is_some());
    }
}

/// Builds a [`QrcodeLoginStrategyDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct QrcodeLoginStrategyDtoInputBuilder {
    checks: Checks,
    value: QrcodeLoginStrategyDtoInput,
}

impl QrcodeLoginStrategyDtoInputBuilder {
    /// `allowExchangeUserInfoFromBrowser`: boolean. Required.
    pub fn allow_exchange_user_info_from_browser(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.allow_exchange_user_info_from_browser = self
            .checks
            .take("allowExchangeUserInfoFromBrowser", value.into_input());
        self
    }

    /// `qrcodeExpiresIn`: integer. Required.
    pub fn qrcode_expires_in(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.qrcode_expires_in = self.checks.take("qrcodeExpiresIn", value.into_input());
        self
    }

    /// `qrcodeExpiresInUnit`: string. Default: `Second`.
    pub fn qrcode_expires_in_unit(mut self, value: impl IntoInput<String>) -> Self {
        self.value.qrcode_expires_in_unit =
            self.checks.take("qrcodeExpiresInUnit", value.into_input());
        self
    }

    /// `returnFullUserInfo`: boolean. Required.
    pub fn return_full_user_info(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.return_full_user_info =
            self.checks.take("returnFullUserInfo", value.into_input());
        self
    }

    /// `ticketExpiresIn`: integer. Required.
    pub fn ticket_expires_in(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.ticket_expires_in = self.checks.take("ticketExpiresIn", value.into_input());
        self
    }

    /// `ticketExpiresInUnit`: string. Default: `Second`.
    pub fn ticket_expires_in_unit(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ticket_expires_in_unit =
            self.checks.take("ticketExpiresInUnit", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    QrcodeLoginStrategyDtoInput,
    QrcodeLoginStrategyDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(QrcodeLoginStrategyDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    QrcodeLoginStrategyDtoInput,
    false,
    [
        member::<bool>("allowExchangeUserInfoFromBrowser"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("qrcodeExpiresIn"),
        member::<String>("qrcodeExpiresInUnit", "Default: `Second`."),
        member::<bool>("returnFullUserInfo"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("ticketExpiresIn"),
        member::<String>("ticketExpiresInUnit", "Default: `Second`.")
    ],
    [
        identity_facade_core::BodyRule::Required("allowExchangeUserInfoFromBrowser"),
        identity_facade_core::BodyRule::Required("qrcodeExpiresIn"),
        identity_facade_core::BodyRule::Required("returnFullUserInfo"),
        identity_facade_core::BodyRule::Required("ticketExpiresIn")
    ]
);
/// Object `RegisterAnomalyDetectionConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RegisterAnomalyDetectionConfigDto {
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `limit`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub limit: i64,
    /// `timeInterval`.
    #[serde(rename = "timeInterval")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub time_interval: i64,
}

/// Object `RegisterAnomalyDetectionConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct RegisterAnomalyDetectionConfigDtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    limit: Option<i64>,
    #[serde(
        rename = "timeInterval",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    time_interval: Option<i64>,
}

impl RegisterAnomalyDetectionConfigDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("limit", self.limit.is_some());
        checks.required("timeInterval", self.time_interval.is_some());
    }
}

/// Builds a [`RegisterAnomalyDetectionConfigDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RegisterAnomalyDetectionConfigDtoInputBuilder {
    checks: Checks,
    value: RegisterAnomalyDetectionConfigDtoInput,
}

impl RegisterAnomalyDetectionConfigDtoInputBuilder {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }

    /// `limit`: integer. Required.
    pub fn limit(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.limit = self.checks.take("limit", value.into_input());
        self
    }

    /// `timeInterval`: integer. Required.
    pub fn time_interval(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.time_interval = self.checks.take("timeInterval", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    RegisterAnomalyDetectionConfigDtoInput,
    RegisterAnomalyDetectionConfigDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RegisterAnomalyDetectionConfigDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    RegisterAnomalyDetectionConfigDtoInput,
    false,
    [
        member::<bool>("enabled"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("limit"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("timeInterval")
    ],
    [
        identity_facade_core::BodyRule::Required("enabled"),
        identity_facade_core::BodyRule::Required("limit"),
        identity_facade_core::BodyRule::Required("timeInterval")
    ]
);
/// Object `SecuritySettingsDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SecuritySettingsDto {
    /// Allowed CORS origins; a list in the request, one string in the answer.
    ///
    /// `allowedOrigins`, may be absent.
    #[serde(rename = "allowedOrigins")]
    pub allowed_origins: Option<String>,
    /// `changeEmailStrategy`.
    #[serde(rename = "changeEmailStrategy")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// `changePhoneStrategy`.
    #[serde(rename = "changePhoneStrategy")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// `completePasswordAfterPassCodeLogin`.
    #[serde(rename = "completePasswordAfterPassCodeLogin")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub complete_password_after_pass_code_login: bool,
    /// `cookieSettings`, may be absent.
    #[serde(rename = "cookieSettings")]
    pub cookie_settings: Option<CookieSettingsDto>,
    /// `enableLoginAccountSwitch`.
    #[serde(rename = "enableLoginAccountSwitch")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enable_login_account_switch: bool,
    /// `genauthTokenExpiresIn`.
    #[serde(rename = "genauthTokenExpiresIn")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub genauth_token_expires_in: i64,
    /// `loginAnomalyDetection`.
    #[serde(rename = "loginAnomalyDetection")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// Login by email requires a verified email address.
    ///
    /// `loginRequireEmailVerified`. Required.
    #[serde(rename = "loginRequireEmailVerified")]
    pub login_require_email_verified: bool,
    /// `qrcodeLoginStrategy`.
    #[serde(rename = "qrcodeLoginStrategy")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
    /// `registerAnomalyDetection`.
    #[serde(rename = "registerAnomalyDetection")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// Users cannot register themselves.
    ///
    /// `registerDisabled`. Required.
    #[serde(rename = "registerDisabled")]
    pub register_disabled: bool,
    /// `selfUnlockAccount`.
    #[serde(rename = "selfUnlockAccount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// `verifyCodeLength`.
    #[serde(rename = "verifyCodeLength")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub verify_code_length: i64,
    /// Number of attempts allowed per verification code.
    ///
    /// `verifyCodeMaxAttempts`.
    #[serde(rename = "verifyCodeMaxAttempts")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub verify_code_max_attempts: i64,
}

/// Object `SelfUnlockAccountConfigDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SelfUnlockAccountConfigDto {
    /// `enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enabled: bool,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: Open<SelfUnlockAccountConfigDtoStrategy>,
}

/// Object `SelfUnlockAccountConfigDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SelfUnlockAccountConfigDtoInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    enabled: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    strategy: Option<SelfUnlockAccountConfigDtoStrategy>,
}

impl SelfUnlockAccountConfigDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("strategy", self.strategy.is_some());
    }
}

/// Builds a [`SelfUnlockAccountConfigDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SelfUnlockAccountConfigDtoInputBuilder {
    checks: Checks,
    value: SelfUnlockAccountConfigDtoInput,
}

impl SelfUnlockAccountConfigDtoInputBuilder {
    /// `enabled`: boolean. Required.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.enabled = self.checks.take("enabled", value.into_input());
        self
    }

    /// `strategy`: `SelfUnlockAccountConfigDtoStrategy`. Required.
    pub fn strategy(mut self, value: impl IntoInput<SelfUnlockAccountConfigDtoStrategy>) -> Self {
        self.value.strategy = self.checks.take("strategy", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    SelfUnlockAccountConfigDtoInput,
    SelfUnlockAccountConfigDtoInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SelfUnlockAccountConfigDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SelfUnlockAccountConfigDtoInput,
    false,
    [
        member::<bool>("enabled"),
        member::<SelfUnlockAccountConfigDtoStrategy>("strategy")
    ],
    [
        identity_facade_core::BodyRule::Required("enabled"),
        identity_facade_core::BodyRule::Required("strategy")
    ]
);
/// Enum `SelfUnlockAccountConfigDto strategy`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SelfUnlockAccountConfigDtoStrategy {
    /// `captcha`
    Captcha,
    /// `password-captcha`
    PasswordCaptcha,
}

identity_facade_core::wire_strings!(SelfUnlockAccountConfigDtoStrategy {
    Captcha: "captcha",
    PasswordCaptcha: "password-captcha"
});
