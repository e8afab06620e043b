// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, List, Open, Operation, Reply,
};

/// Facts of `POST /api/v3/disable-global-mfa-settings`.
pub static CLOSE_GLOBAL_MFA_SETTINGS: Operation = Operation::new(
    "closeGlobalMfaSettings",
    http::Method::POST,
    "/api/v3/disable-global-mfa-settings",
    "security-settings",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/disable-global-mfa-settings`, made by [`close_global_mfa_settings`](crate::Client::close_global_mfa_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CloseGlobalMfaSettingsCall {
    call: Call,
}

impl CloseGlobalMfaSettingsCall {
    /// The JSON body. Required. `MfaDisableSettingsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<MfaDisableSettingsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::MfaSettingsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/disable-global-mfa-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `MfaSettingsDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn close_global_mfa_settings(&self) -> CloseGlobalMfaSettingsCall {
        CloseGlobalMfaSettingsCall {
            call: self.transport.call(&CLOSE_GLOBAL_MFA_SETTINGS),
        }
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
/// `GET /api/v3/get-global-mfa-settings`, made by [`get_global_mfa_settings`](crate::Client::get_global_mfa_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetGlobalMfaSettingsCall {
    call: Call,
}

impl GetGlobalMfaSettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::MfaSettingsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-global-mfa-settings`
    ///
    /// Success is 200 with `MfaSettingsDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_global_mfa_settings(&self) -> GetGlobalMfaSettingsCall {
        GetGlobalMfaSettingsCall {
            call: self.transport.call(&GET_GLOBAL_MFA_SETTINGS),
        }
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
/// `GET /api/v3/get-security-settings`, made by [`get_security_settings`](crate::Client::get_security_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSecuritySettingsCall {
    call: Call,
}

impl GetSecuritySettingsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SecuritySettingsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-security-settings`
    ///
    /// Success is 200 with `SecuritySettingsDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_security_settings(&self) -> GetSecuritySettingsCall {
        GetSecuritySettingsCall {
            call: self.transport.call(&GET_SECURITY_SETTINGS),
        }
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
.enveloped();
/// `POST /api/v3/update-global-mfa-settings`, made by [`update_global_mfa_settings`](crate::Client::update_global_mfa_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateGlobalMfaSettingsCall {
    call: Call,
}

impl UpdateGlobalMfaSettingsCall {
    /// The JSON body. Required. `MfaSettingsDtoInput`.
    pub fn body(mut self, value: impl TryInto<MfaSettingsDtoInput, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::MfaSettingsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-global-mfa-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `MfaSettingsDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_global_mfa_settings(&self) -> UpdateGlobalMfaSettingsCall {
        UpdateGlobalMfaSettingsCall {
            call: self.transport.call(&UPDATE_GLOBAL_MFA_SETTINGS),
        }
    }
}

/// Facts of `POST /api/v3/update-security-settings`.
pub static UPDATE_SECURITY_SETTINGS: Operation = Operation::new(
    "updateSecuritySettings",
    http::Method::POST,
    "/api/v3/update-security-settings",
    "security-settings",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/update-security-settings`, made by [`update_security_settings`](crate::Client::update_security_settings).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateSecuritySettingsCall {
    call: Call,
}

impl UpdateSecuritySettingsCall {
    /// The JSON body. Required. `UpdateSecuritySettingsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateSecuritySettingsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<SecuritySettingsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-security-settings`
    ///
    /// Required: the body.
    /// Success is 200 with `SecuritySettingsDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_security_settings(&self) -> UpdateSecuritySettingsCall {
        UpdateSecuritySettingsCall {
            call: self.transport.call(&UPDATE_SECURITY_SETTINGS),
        }
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

/// Object `ChangeEmailStrategyDto`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChangeEmailStrategyDto {
    /// `verifyOldEmail`.
    #[serde(rename = "verifyOldEmail")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub verify_old_email: bool,
}

/// Object `ChangeEmailStrategyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ChangeEmailStrategyDtoInput {
    #[serde(rename = "verifyOldEmail", skip_serializing_if = "Option::is_none")]
    verify_old_email: Option<bool>,
}

impl ChangeEmailStrategyDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ChangeEmailStrategyDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("verifyOldEmail", self.verify_old_email.is_some());
    }
}

/// Makes a [`ChangeEmailStrategyDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangeEmailStrategyDtoInputBuilder {
    checks: Checks,
    value: ChangeEmailStrategyDtoInput,
}

impl ChangeEmailStrategyDtoInputBuilder {
    /// `verifyOldEmail`: true or false. Required.
    pub fn verify_old_email(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.verify_old_email = self.checks.take("verifyOldEmail", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ChangeEmailStrategyDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ChangeEmailStrategyDtoInputBuilder> for ChangeEmailStrategyDtoInput {
    type Error = Invalid;
    fn try_from(builder: ChangeEmailStrategyDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangeEmailStrategyDtoInput);
/// Object `ChangePhoneStrategyDto`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChangePhoneStrategyDto {
    /// `verifyOldPhone`.
    #[serde(rename = "verifyOldPhone")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub verify_old_phone: bool,
}

/// Object `ChangePhoneStrategyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ChangePhoneStrategyDtoInput {
    #[serde(rename = "verifyOldPhone", skip_serializing_if = "Option::is_none")]
    verify_old_phone: Option<bool>,
}

impl ChangePhoneStrategyDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ChangePhoneStrategyDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("verifyOldPhone", self.verify_old_phone.is_some());
    }
}

/// Makes a [`ChangePhoneStrategyDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangePhoneStrategyDtoInputBuilder {
    checks: Checks,
    value: ChangePhoneStrategyDtoInput,
}

impl ChangePhoneStrategyDtoInputBuilder {
    /// `verifyOldPhone`: true or false. Required.
    pub fn verify_old_phone(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.verify_old_phone = self.checks.take("verifyOldPhone", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ChangePhoneStrategyDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ChangePhoneStrategyDtoInputBuilder> for ChangePhoneStrategyDtoInput {
    type Error = Invalid;
    fn try_from(builder: ChangePhoneStrategyDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangePhoneStrategyDtoInput);
/// Object `CookieSettingsDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CookieSettingsDto {
    /// `cookieExpiresIn`.
    #[serde(rename = "cookieExpiresIn")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cookie_expires_in: i64,
    /// `cookieExpiresOnBrowserSession`.
    #[serde(rename = "cookieExpiresOnBrowserSession")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub cookie_expires_on_browser_session: bool,
}

/// Object `CookieSettingsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CookieSettingsDtoInput {
    #[serde(rename = "cookieExpiresIn", skip_serializing_if = "Option::is_none")]
    cookie_expires_in: Option<i64>,
    #[serde(
        rename = "cookieExpiresOnBrowserSession",
        skip_serializing_if = "Option::is_none"
    )]
    cookie_expires_on_browser_session: Option<bool>,
}

impl CookieSettingsDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CookieSettingsDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("cookieExpiresIn", self.cookie_expires_in.is_some());
        checks.required(
            "cookieExpiresOnBrowserSession",
            self.cookie_expires_on_browser_session.is_some(),
        );
    }
}

/// Makes a [`CookieSettingsDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CookieSettingsDtoInputBuilder {
    checks: Checks,
    value: CookieSettingsDtoInput,
}

impl CookieSettingsDtoInputBuilder {
    /// `cookieExpiresIn`: a whole number. Required.
    pub fn cookie_expires_in(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.cookie_expires_in = self.checks.take("cookieExpiresIn", value);
        self
    }

    /// `cookieExpiresOnBrowserSession`: true or false. Required.
    pub fn cookie_expires_on_browser_session(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.cookie_expires_on_browser_session =
            self.checks.take("cookieExpiresOnBrowserSession", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CookieSettingsDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CookieSettingsDtoInputBuilder> for CookieSettingsDtoInput {
    type Error = Invalid;
    fn try_from(builder: CookieSettingsDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CookieSettingsDtoInput);
/// Object `LoginAnomalyDetectionConfigDto`. Received.
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

/// Object `LoginAnomalyDetectionConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct LoginAnomalyDetectionConfigDtoInput {
    #[serde(rename = "accountLock", skip_serializing_if = "Option::is_none")]
    account_lock: Option<String>,
    #[serde(
        rename = "accountLockLoginPasswordFailCheck",
        skip_serializing_if = "Option::is_none"
    )]
    account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDtoInput>,
    #[serde(rename = "loginFailCheck", skip_serializing_if = "Option::is_none")]
    login_fail_check: Option<LoginFailCheckConfigDtoInput>,
    #[serde(rename = "loginFailStrategy", skip_serializing_if = "Option::is_none")]
    login_fail_strategy: Option<LoginAnomalyDetectionConfigDtoLoginFailStrategy>,
    #[serde(
        rename = "loginPasswordFailCheck",
        skip_serializing_if = "Option::is_none"
    )]
    login_password_fail_check: Option<LoginPassowrdFailCheckConfigDtoInput>,
    #[serde(rename = "robotVerify", skip_serializing_if = "Option::is_none")]
    robot_verify: Option<String>,
    #[serde(
        rename = "robotVerifyLoginIpWhitelistCheck",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify_login_ip_whitelist_check: Option<LoginIpWhitelistCheckConfigDtoInput>,
    #[serde(
        rename = "robotVerifyLoginPasswordFailCheck",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDtoInput>,
    #[serde(
        rename = "robotVerifyLoginTimeCheckEnable",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verify_login_time_check_enable: Option<bool>,
    #[serde(
        rename = "robotVerifyloginWeekStartEndTime",
        skip_serializing_if = "Option::is_none"
    )]
    robot_verifylogin_week_start_end_time: Option<List<String>>,
}

impl LoginAnomalyDetectionConfigDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> LoginAnomalyDetectionConfigDtoInputBuilder {
        Default::default()
    }

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

/// Makes a [`LoginAnomalyDetectionConfigDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginAnomalyDetectionConfigDtoInputBuilder {
    checks: Checks,
    value: LoginAnomalyDetectionConfigDtoInput,
}

impl LoginAnomalyDetectionConfigDtoInputBuilder {
    /// `accountLock`: a text. Required.
    pub fn account_lock(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.account_lock = self.checks.take("accountLock", value);
        self
    }

    /// `accountLockLoginPasswordFailCheck`: `LoginPassowrdFailCheckConfigDtoInput`.
    pub fn account_lock_login_password_fail_check(
        mut self,
        value: impl TryInto<LoginPassowrdFailCheckConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.account_lock_login_password_fail_check =
            self.checks.take("accountLockLoginPasswordFailCheck", value);
        self
    }

    /// `loginFailCheck`: `LoginFailCheckConfigDtoInput`. Required.
    pub fn login_fail_check(
        mut self,
        value: impl TryInto<LoginFailCheckConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_fail_check = self.checks.take("loginFailCheck", value);
        self
    }

    /// `loginFailStrategy`: `LoginAnomalyDetectionConfigDtoLoginFailStrategy`. Required.
    pub fn login_fail_strategy(
        mut self,
        value: impl TryInto<LoginAnomalyDetectionConfigDtoLoginFailStrategy, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_fail_strategy = self.checks.take("loginFailStrategy", value);
        self
    }

    /// `loginPasswordFailCheck`: `LoginPassowrdFailCheckConfigDtoInput`. Required.
    pub fn login_password_fail_check(
        mut self,
        value: impl TryInto<LoginPassowrdFailCheckConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_password_fail_check = self.checks.take("loginPasswordFailCheck", value);
        self
    }

    /// `robotVerify`: a text. Required.
    pub fn robot_verify(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.robot_verify = self.checks.take("robotVerify", value);
        self
    }

    /// `robotVerifyLoginIpWhitelistCheck`: `LoginIpWhitelistCheckConfigDtoInput`. Required.
    pub fn robot_verify_login_ip_whitelist_check(
        mut self,
        value: impl TryInto<LoginIpWhitelistCheckConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.robot_verify_login_ip_whitelist_check =
            self.checks.take("robotVerifyLoginIpWhitelistCheck", value);
        self
    }

    /// `robotVerifyLoginPasswordFailCheck`: `LoginPassowrdFailCheckConfigDtoInput`. Required.
    pub fn robot_verify_login_password_fail_check(
        mut self,
        value: impl TryInto<LoginPassowrdFailCheckConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.robot_verify_login_password_fail_check =
            self.checks.take("robotVerifyLoginPasswordFailCheck", value);
        self
    }

    /// `robotVerifyLoginTimeCheckEnable`: true or false. Required.
    pub fn robot_verify_login_time_check_enable(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.robot_verify_login_time_check_enable =
            self.checks.take("robotVerifyLoginTimeCheckEnable", value);
        self
    }

    /// `robotVerifyloginWeekStartEndTime`: a list of texts. Required.
    pub fn robot_verifylogin_week_start_end_time(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.robot_verifylogin_week_start_end_time =
            self.checks.take("robotVerifyloginWeekStartEndTime", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<LoginAnomalyDetectionConfigDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<LoginAnomalyDetectionConfigDtoInputBuilder> for LoginAnomalyDetectionConfigDtoInput {
    type Error = Invalid;
    fn try_from(builder: LoginAnomalyDetectionConfigDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginAnomalyDetectionConfigDtoInput);
/// One of a few texts `LoginAnomalyDetectionConfigDto loginFailStrategy`. Sent and received.
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
/// Object `LoginFailCheckConfigDto`. Received.
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

/// Object `LoginFailCheckConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct LoginFailCheckConfigDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
    #[serde(rename = "timeInterval", skip_serializing_if = "Option::is_none")]
    time_interval: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
}

impl LoginFailCheckConfigDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> LoginFailCheckConfigDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("limit", self.limit.is_some());
        checks.required("timeInterval", self.time_interval.is_some());
    }
}

/// Makes a [`LoginFailCheckConfigDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginFailCheckConfigDtoInputBuilder {
    checks: Checks,
    value: LoginFailCheckConfigDtoInput,
}

impl LoginFailCheckConfigDtoInputBuilder {
    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `limit`: a whole number. Required.
    pub fn limit(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `timeInterval`: a whole number. Required.
    pub fn time_interval(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.time_interval = self.checks.take("timeInterval", value);
        self
    }

    /// `unit`: a text. Unset, the vendor takes `"Second"`.
    pub fn unit(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.unit = self.checks.take("unit", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<LoginFailCheckConfigDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<LoginFailCheckConfigDtoInputBuilder> for LoginFailCheckConfigDtoInput {
    type Error = Invalid;
    fn try_from(builder: LoginFailCheckConfigDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginFailCheckConfigDtoInput);
/// Object `LoginIpWhitelistCheckConfigDto`. Received.
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

/// Object `LoginIpWhitelistCheckConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct LoginIpWhitelistCheckConfigDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(rename = "ipWhitelist", skip_serializing_if = "Option::is_none")]
    ip_whitelist: Option<String>,
}

impl LoginIpWhitelistCheckConfigDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> LoginIpWhitelistCheckConfigDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("ipWhitelist", self.ip_whitelist.is_some());
    }
}

/// Makes a [`LoginIpWhitelistCheckConfigDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginIpWhitelistCheckConfigDtoInputBuilder {
    checks: Checks,
    value: LoginIpWhitelistCheckConfigDtoInput,
}

impl LoginIpWhitelistCheckConfigDtoInputBuilder {
    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `ipWhitelist`: a text. Required.
    pub fn ip_whitelist(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ip_whitelist = self.checks.take("ipWhitelist", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<LoginIpWhitelistCheckConfigDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<LoginIpWhitelistCheckConfigDtoInputBuilder> for LoginIpWhitelistCheckConfigDtoInput {
    type Error = Invalid;
    fn try_from(builder: LoginIpWhitelistCheckConfigDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginIpWhitelistCheckConfigDtoInput);
/// Object `LoginPassowrdFailCheckConfigDto`. Received.
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

/// Object `LoginPassowrdFailCheckConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct LoginPassowrdFailCheckConfigDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
    #[serde(rename = "timeInterval", skip_serializing_if = "Option::is_none")]
    time_interval: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
}

impl LoginPassowrdFailCheckConfigDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> LoginPassowrdFailCheckConfigDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("limit", self.limit.is_some());
        checks.required("timeInterval", self.time_interval.is_some());
    }
}

/// Makes a [`LoginPassowrdFailCheckConfigDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LoginPassowrdFailCheckConfigDtoInputBuilder {
    checks: Checks,
    value: LoginPassowrdFailCheckConfigDtoInput,
}

impl LoginPassowrdFailCheckConfigDtoInputBuilder {
    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `limit`: a whole number. Required.
    pub fn limit(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `timeInterval`: a whole number. Required.
    pub fn time_interval(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.time_interval = self.checks.take("timeInterval", value);
        self
    }

    /// `unit`: a text. Unset, the vendor takes `"Second"`.
    pub fn unit(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.unit = self.checks.take("unit", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<LoginPassowrdFailCheckConfigDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<LoginPassowrdFailCheckConfigDtoInputBuilder> for LoginPassowrdFailCheckConfigDtoInput {
    type Error = Invalid;
    fn try_from(builder: LoginPassowrdFailCheckConfigDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LoginPassowrdFailCheckConfigDtoInput);
/// Object `MFADisableSettingsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct MfaDisableSettingsDto {
    #[serde(rename = "disableFactors", skip_serializing_if = "Option::is_none")]
    disable_factors: Option<List<crate::shared::MfaFactor>>,
}

impl MfaDisableSettingsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> MfaDisableSettingsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("disableFactors", self.disable_factors.is_some());
    }
}

/// Makes a [`MfaDisableSettingsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct MfaDisableSettingsDtoBuilder {
    checks: Checks,
    value: MfaDisableSettingsDto,
}

impl MfaDisableSettingsDtoBuilder {
    /// `disableFactors`: a list of `MfaFactor`. Required.
    pub fn disable_factors(
        mut self,
        value: impl TryInto<List<crate::shared::MfaFactor>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.disable_factors = self.checks.take("disableFactors", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<MfaDisableSettingsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<MfaDisableSettingsDtoBuilder> for MfaDisableSettingsDto {
    type Error = Invalid;
    fn try_from(builder: MfaDisableSettingsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(MfaDisableSettingsDto);
/// Object `MFASettingsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct MfaSettingsDtoInput {
    #[serde(rename = "enabledFactors", skip_serializing_if = "Option::is_none")]
    enabled_factors: Option<List<crate::shared::MfaFactor>>,
}

impl MfaSettingsDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> MfaSettingsDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabledFactors", self.enabled_factors.is_some());
    }
}

/// Makes a [`MfaSettingsDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct MfaSettingsDtoInputBuilder {
    checks: Checks,
    value: MfaSettingsDtoInput,
}

impl MfaSettingsDtoInputBuilder {
    /// `enabledFactors`: a list of `MfaFactor`. Required.
    pub fn enabled_factors(
        mut self,
        value: impl TryInto<List<crate::shared::MfaFactor>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enabled_factors = self.checks.take("enabledFactors", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<MfaSettingsDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<MfaSettingsDtoInputBuilder> for MfaSettingsDtoInput {
    type Error = Invalid;
    fn try_from(builder: MfaSettingsDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(MfaSettingsDtoInput);
/// Object `QrcodeLoginStrategyDto`. Received.
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

/// Object `QrcodeLoginStrategyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct QrcodeLoginStrategyDtoInput {
    #[serde(
        rename = "allowExchangeUserInfoFromBrowser",
        skip_serializing_if = "Option::is_none"
    )]
    allow_exchange_user_info_from_browser: Option<bool>,
    #[serde(rename = "qrcodeExpiresIn", skip_serializing_if = "Option::is_none")]
    qrcode_expires_in: Option<i64>,
    #[serde(
        rename = "qrcodeExpiresInUnit",
        skip_serializing_if = "Option::is_none"
    )]
    qrcode_expires_in_unit: Option<String>,
    #[serde(rename = "returnFullUserInfo", skip_serializing_if = "Option::is_none")]
    return_full_user_info: Option<bool>,
    #[serde(rename = "ticketExpiresIn", skip_serializing_if = "Option::is_none")]
    ticket_expires_in: Option<i64>,
    #[serde(
        rename = "ticketExpiresInUnit",
        skip_serializing_if = "Option::is_none"
    )]
    ticket_expires_in_unit: Option<String>,
}

impl QrcodeLoginStrategyDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> QrcodeLoginStrategyDtoInputBuilder {
        Default::default()
    }

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

/// Makes a [`QrcodeLoginStrategyDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct QrcodeLoginStrategyDtoInputBuilder {
    checks: Checks,
    value: QrcodeLoginStrategyDtoInput,
}

impl QrcodeLoginStrategyDtoInputBuilder {
    /// `allowExchangeUserInfoFromBrowser`: true or false. Required.
    pub fn allow_exchange_user_info_from_browser(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allow_exchange_user_info_from_browser =
            self.checks.take("allowExchangeUserInfoFromBrowser", value);
        self
    }

    /// `qrcodeExpiresIn`: a whole number. Required.
    pub fn qrcode_expires_in(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.qrcode_expires_in = self.checks.take("qrcodeExpiresIn", value);
        self
    }

    /// `qrcodeExpiresInUnit`: a text. Unset, the vendor takes `"Second"`.
    pub fn qrcode_expires_in_unit(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.qrcode_expires_in_unit = self.checks.take("qrcodeExpiresInUnit", value);
        self
    }

    /// `returnFullUserInfo`: true or false. Required.
    pub fn return_full_user_info(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.return_full_user_info = self.checks.take("returnFullUserInfo", value);
        self
    }

    /// `ticketExpiresIn`: a whole number. Required.
    pub fn ticket_expires_in(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.ticket_expires_in = self.checks.take("ticketExpiresIn", value);
        self
    }

    /// `ticketExpiresInUnit`: a text. Unset, the vendor takes `"Second"`.
    pub fn ticket_expires_in_unit(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.ticket_expires_in_unit = self.checks.take("ticketExpiresInUnit", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<QrcodeLoginStrategyDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<QrcodeLoginStrategyDtoInputBuilder> for QrcodeLoginStrategyDtoInput {
    type Error = Invalid;
    fn try_from(builder: QrcodeLoginStrategyDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(QrcodeLoginStrategyDtoInput);
/// Object `RegisterAnomalyDetectionConfigDto`. Received.
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

/// Object `RegisterAnomalyDetectionConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RegisterAnomalyDetectionConfigDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<i64>,
    #[serde(rename = "timeInterval", skip_serializing_if = "Option::is_none")]
    time_interval: Option<i64>,
}

impl RegisterAnomalyDetectionConfigDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RegisterAnomalyDetectionConfigDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("limit", self.limit.is_some());
        checks.required("timeInterval", self.time_interval.is_some());
    }
}

/// Makes a [`RegisterAnomalyDetectionConfigDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RegisterAnomalyDetectionConfigDtoInputBuilder {
    checks: Checks,
    value: RegisterAnomalyDetectionConfigDtoInput,
}

impl RegisterAnomalyDetectionConfigDtoInputBuilder {
    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `limit`: a whole number. Required.
    pub fn limit(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `timeInterval`: a whole number. Required.
    pub fn time_interval(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.time_interval = self.checks.take("timeInterval", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RegisterAnomalyDetectionConfigDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RegisterAnomalyDetectionConfigDtoInputBuilder>
    for RegisterAnomalyDetectionConfigDtoInput
{
    type Error = Invalid;
    fn try_from(builder: RegisterAnomalyDetectionConfigDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RegisterAnomalyDetectionConfigDtoInput);
/// Object `SecuritySettingsDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SecuritySettingsDto {
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
    /// `loginRequireEmailVerified`. Always there.
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
    /// `registerDisabled`. Always there.
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
    /// `verifyCodeMaxAttempts`.
    #[serde(rename = "verifyCodeMaxAttempts")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub verify_code_max_attempts: i64,
}

/// Object `SelfUnlockAccountConfigDto`. Received.
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

/// Object `SelfUnlockAccountConfigDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SelfUnlockAccountConfigDtoInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strategy: Option<SelfUnlockAccountConfigDtoStrategy>,
}

impl SelfUnlockAccountConfigDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SelfUnlockAccountConfigDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("enabled", self.enabled.is_some());
        checks.required("strategy", self.strategy.is_some());
    }
}

/// Makes a [`SelfUnlockAccountConfigDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SelfUnlockAccountConfigDtoInputBuilder {
    checks: Checks,
    value: SelfUnlockAccountConfigDtoInput,
}

impl SelfUnlockAccountConfigDtoInputBuilder {
    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `strategy`: `SelfUnlockAccountConfigDtoStrategy`. Required.
    pub fn strategy(
        mut self,
        value: impl TryInto<SelfUnlockAccountConfigDtoStrategy, Error: Into<Invalid>>,
    ) -> Self {
        self.value.strategy = self.checks.take("strategy", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SelfUnlockAccountConfigDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SelfUnlockAccountConfigDtoInputBuilder> for SelfUnlockAccountConfigDtoInput {
    type Error = Invalid;
    fn try_from(builder: SelfUnlockAccountConfigDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SelfUnlockAccountConfigDtoInput);
/// One of a few texts `SelfUnlockAccountConfigDto strategy`. Sent and received.
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
/// Object `UpdateSecuritySettingsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateSecuritySettingsDto {
    #[serde(rename = "allowedOrigins", skip_serializing_if = "Option::is_none")]
    allowed_origins: Option<List<String>>,
    #[serde(
        rename = "changeEmailStrategy",
        skip_serializing_if = "Option::is_none"
    )]
    change_email_strategy: Option<ChangeEmailStrategyDtoInput>,
    #[serde(
        rename = "changePhoneStrategy",
        skip_serializing_if = "Option::is_none"
    )]
    change_phone_strategy: Option<ChangePhoneStrategyDtoInput>,
    #[serde(
        rename = "completePasswordAfterPassCodeLogin",
        skip_serializing_if = "Option::is_none"
    )]
    complete_password_after_pass_code_login: Option<bool>,
    #[serde(rename = "cookieSettings", skip_serializing_if = "Option::is_none")]
    cookie_settings: Option<CookieSettingsDtoInput>,
    #[serde(
        rename = "enableLoginAccountSwitch",
        skip_serializing_if = "Option::is_none"
    )]
    enable_login_account_switch: Option<bool>,
    #[serde(
        rename = "genauthTokenExpiresIn",
        skip_serializing_if = "Option::is_none"
    )]
    genauth_token_expires_in: Option<i64>,
    #[serde(
        rename = "loginAnomalyDetection",
        skip_serializing_if = "Option::is_none"
    )]
    login_anomaly_detection: Option<LoginAnomalyDetectionConfigDtoInput>,
    #[serde(
        rename = "loginRequireEmailVerified",
        skip_serializing_if = "Option::is_none"
    )]
    login_require_email_verified: Option<bool>,
    #[serde(
        rename = "qrcodeLoginStrategy",
        skip_serializing_if = "Option::is_none"
    )]
    qrcode_login_strategy: Option<QrcodeLoginStrategyDtoInput>,
    #[serde(
        rename = "registerAnomalyDetection",
        skip_serializing_if = "Option::is_none"
    )]
    register_anomaly_detection: Option<RegisterAnomalyDetectionConfigDtoInput>,
    #[serde(rename = "registerDisabled", skip_serializing_if = "Option::is_none")]
    register_disabled: Option<bool>,
    #[serde(rename = "selfUnlockAccount", skip_serializing_if = "Option::is_none")]
    self_unlock_account: Option<SelfUnlockAccountConfigDtoInput>,
    #[serde(rename = "verifyCodeLength", skip_serializing_if = "Option::is_none")]
    verify_code_length: Option<i64>,
    #[serde(
        rename = "verifyCodeMaxAttempts",
        skip_serializing_if = "Option::is_none"
    )]
    verify_code_max_attempts: Option<i64>,
}

impl UpdateSecuritySettingsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateSecuritySettingsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateSecuritySettingsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSecuritySettingsDtoBuilder {
    checks: Checks,
    value: UpdateSecuritySettingsDto,
}

impl UpdateSecuritySettingsDtoBuilder {
    /// `allowedOrigins`: a list of texts.
    pub fn allowed_origins(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allowed_origins = self.checks.take("allowedOrigins", value);
        self
    }

    /// `changeEmailStrategy`: `ChangeEmailStrategyDtoInput`.
    pub fn change_email_strategy(
        mut self,
        value: impl TryInto<ChangeEmailStrategyDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.change_email_strategy = self.checks.take("changeEmailStrategy", value);
        self
    }

    /// `changePhoneStrategy`: `ChangePhoneStrategyDtoInput`.
    pub fn change_phone_strategy(
        mut self,
        value: impl TryInto<ChangePhoneStrategyDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.change_phone_strategy = self.checks.take("changePhoneStrategy", value);
        self
    }

    /// `completePasswordAfterPassCodeLogin`: true or false. Unset, the vendor takes `false`.
    pub fn complete_password_after_pass_code_login(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.complete_password_after_pass_code_login = self
            .checks
            .take("completePasswordAfterPassCodeLogin", value);
        self
    }

    /// `cookieSettings`: `CookieSettingsDtoInput`.
    pub fn cookie_settings(
        mut self,
        value: impl TryInto<CookieSettingsDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.cookie_settings = self.checks.take("cookieSettings", value);
        self
    }

    /// `enableLoginAccountSwitch`: true or false. Unset, the vendor takes `false`.
    pub fn enable_login_account_switch(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enable_login_account_switch =
            self.checks.take("enableLoginAccountSwitch", value);
        self
    }

    /// `genauthTokenExpiresIn`: a whole number. Unset, the vendor takes `129600`.
    pub fn genauth_token_expires_in(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.genauth_token_expires_in = self.checks.take("genauthTokenExpiresIn", value);
        self
    }

    /// `loginAnomalyDetection`: `LoginAnomalyDetectionConfigDtoInput`.
    pub fn login_anomaly_detection(
        mut self,
        value: impl TryInto<LoginAnomalyDetectionConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_anomaly_detection = self.checks.take("loginAnomalyDetection", value);
        self
    }

    /// `loginRequireEmailVerified`: true or false.
    pub fn login_require_email_verified(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_require_email_verified =
            self.checks.take("loginRequireEmailVerified", value);
        self
    }

    /// `qrcodeLoginStrategy`: `QrcodeLoginStrategyDtoInput`.
    pub fn qrcode_login_strategy(
        mut self,
        value: impl TryInto<QrcodeLoginStrategyDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.qrcode_login_strategy = self.checks.take("qrcodeLoginStrategy", value);
        self
    }

    /// `registerAnomalyDetection`: `RegisterAnomalyDetectionConfigDtoInput`.
    pub fn register_anomaly_detection(
        mut self,
        value: impl TryInto<RegisterAnomalyDetectionConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.register_anomaly_detection = self.checks.take("registerAnomalyDetection", value);
        self
    }

    /// `registerDisabled`: true or false. Unset, the vendor takes `false`.
    pub fn register_disabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.register_disabled = self.checks.take("registerDisabled", value);
        self
    }

    /// `selfUnlockAccount`: `SelfUnlockAccountConfigDtoInput`.
    pub fn self_unlock_account(
        mut self,
        value: impl TryInto<SelfUnlockAccountConfigDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.self_unlock_account = self.checks.take("selfUnlockAccount", value);
        self
    }

    /// `verifyCodeLength`: a whole number. Unset, the vendor takes `6`.
    pub fn verify_code_length(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.verify_code_length = self.checks.take("verifyCodeLength", value);
        self
    }

    /// `verifyCodeMaxAttempts`: a whole number. Unset, the vendor takes `1`.
    pub fn verify_code_max_attempts(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.verify_code_max_attempts = self.checks.take("verifyCodeMaxAttempts", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateSecuritySettingsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateSecuritySettingsDtoBuilder> for UpdateSecuritySettingsDto {
    type Error = Invalid;
    fn try_from(builder: UpdateSecuritySettingsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSecuritySettingsDto);
