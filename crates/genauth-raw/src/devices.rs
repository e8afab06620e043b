// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, List, Open, Operation, Receipt, Reply,
};

/// Facts of `POST /api/v3/add-device`.
pub static ADD_DEVICE: Operation = Operation::new(
    "addDevice",
    http::Method::POST,
    "/api/v3/add-device",
    "devices",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/add-device`, made by [`add_device`](crate::Client::add_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddDeviceCall {
    call: Call,
}

impl AddDeviceCall {
    /// The JSON body. Required. `CreateTerminalDto`.
    pub fn body(mut self, value: impl TryInto<CreateTerminalDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<TerminalInfoDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/add-device`
    ///
    /// Required: the body.
    /// Success is 200 with `TerminalInfoDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_device(&self) -> AddDeviceCall {
        AddDeviceCall {
            call: self.transport.call(&ADD_DEVICE),
        }
    }
}

/// Facts of `POST /api/v3/create-device`.
pub static CREATE_DEVICE: Operation = Operation::new(
    "createDevice",
    http::Method::POST,
    "/api/v3/create-device",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.deprecated();
/// `POST /api/v3/create-device`, made by [`create_device`](crate::Client::create_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDeviceCall {
    call: Call,
}

impl CreateDeviceCall {
    /// The JSON body. Required. `CreateTerminalDto`.
    pub fn body(mut self, value: impl TryInto<CreateTerminalDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<TerminalInfoDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-device`
    ///
    /// Required: the body.
    /// Success is 200 with `TerminalInfoDto`.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated = "the vendor advises against it"]
    pub fn create_device(&self) -> CreateDeviceCall {
        CreateDeviceCall {
            call: self.transport.call(&CREATE_DEVICE),
        }
    }
}

/// Facts of `POST /api/v3/delete-device-by-user`.
pub static DELETE_DEVICE: Operation = Operation::new(
    "deleteDevice",
    http::Method::POST,
    "/api/v3/delete-device-by-user",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/delete-device-by-user`, made by [`delete_device`](crate::Client::delete_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDeviceCall {
    call: Call,
}

impl DeleteDeviceCall {
    /// The JSON body. Required. `DeleteTerminalUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteTerminalUserDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-device-by-user`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_device(&self) -> DeleteDeviceCall {
        DeleteDeviceCall {
            call: self.transport.call(&DELETE_DEVICE),
        }
    }
}

/// Facts of `POST /api/v3/device-status`.
pub static GET_DEVICE_STATUS: Operation = Operation::new(
    "getDeviceStatus",
    http::Method::POST,
    "/api/v3/device-status",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/device-status`, made by [`get_device_status`](crate::Client::get_device_status).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDeviceStatusCall {
    call: Call,
}

impl GetDeviceStatusCall {
    /// The JSON body. Required. `TerminalBaseDto`.
    pub fn body(mut self, value: impl TryInto<TerminalBaseDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeviceStatusResponseDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/device-status`
    ///
    /// Required: the body.
    /// Success is 200 with `DeviceStatusResponseDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_status(&self) -> GetDeviceStatusCall {
        GetDeviceStatusCall {
            call: self.transport.call(&GET_DEVICE_STATUS),
        }
    }
}

/// Facts of `POST /api/v3/disable-device-by-user`.
pub static DISABLE_DEVICE: Operation = Operation::new(
    "disableDevice",
    http::Method::POST,
    "/api/v3/disable-device-by-user",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/disable-device-by-user`, made by [`disable_device`](crate::Client::disable_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DisableDeviceCall {
    call: Call,
}

impl DisableDeviceCall {
    /// The JSON body. Required. `UpdateTerminalUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateTerminalUserDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/disable-device-by-user`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn disable_device(&self) -> DisableDeviceCall {
        DisableDeviceCall {
            call: self.transport.call(&DISABLE_DEVICE),
        }
    }
}

/// Facts of `POST /api/v3/enable-device-by-user`.
pub static ENABLE_DEVICE: Operation = Operation::new(
    "enableDevice",
    http::Method::POST,
    "/api/v3/enable-device-by-user",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/enable-device-by-user`, made by [`enable_device`](crate::Client::enable_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct EnableDeviceCall {
    call: Call,
}

impl EnableDeviceCall {
    /// The JSON body. Required. `UpdateTerminalUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateTerminalUserDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/enable-device-by-user`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn enable_device(&self) -> EnableDeviceCall {
        EnableDeviceCall {
            call: self.transport.call(&ENABLE_DEVICE),
        }
    }
}

/// Facts of `POST /api/v3/get-last-login-apps-by-device-ids`.
pub static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2: Operation = Operation::new(
    "findLastLoginAppsByDeviceIdsV2",
    http::Method::POST,
    "/api/v3/get-last-login-apps-by-device-ids",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/get-last-login-apps-by-device-ids`, made by [`find_last_login_apps_by_device_ids_v2`](crate::Client::find_last_login_apps_by_device_ids_v2).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindLastLoginAppsByDeviceIdsV2Call {
    call: Call,
}

impl FindLastLoginAppsByDeviceIdsV2Call {
    /// The JSON body. Required. `QueryTerminalAppsDto`.
    pub fn body(mut self, value: impl TryInto<QueryTerminalAppsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-last-login-apps-by-device-ids`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_last_login_apps_by_device_ids_v2(&self) -> FindLastLoginAppsByDeviceIdsV2Call {
        FindLastLoginAppsByDeviceIdsV2Call {
            call: self.transport.call(&FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2),
        }
    }
}

/// Facts of `POST /api/v3/get-last-login-apps-by-deviceIds`.
pub static FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS: Operation = Operation::new(
    "findLastLoginAppsByDeviceIds",
    http::Method::POST,
    "/api/v3/get-last-login-apps-by-deviceIds",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.deprecated()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/get-last-login-apps-by-deviceIds`, made by [`find_last_login_apps_by_device_ids`](crate::Client::find_last_login_apps_by_device_ids).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindLastLoginAppsByDeviceIdsCall {
    call: Call,
}

impl FindLastLoginAppsByDeviceIdsCall {
    /// The JSON body. Required. `QueryTerminalAppsDto`.
    pub fn body(mut self, value: impl TryInto<QueryTerminalAppsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-last-login-apps-by-deviceIds`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated = "the vendor advises against it"]
    pub fn find_last_login_apps_by_device_ids(&self) -> FindLastLoginAppsByDeviceIdsCall {
        FindLastLoginAppsByDeviceIdsCall {
            call: self.transport.call(&FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS),
        }
    }
}

/// Facts of `POST /api/v3/suspend-device-by-user`.
pub static SUSPEND_DEVICE: Operation = Operation::new(
    "suspendDevice",
    http::Method::POST,
    "/api/v3/suspend-device-by-user",
    "devices",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/suspend-device-by-user`, made by [`suspend_device`](crate::Client::suspend_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SuspendDeviceCall {
    call: Call,
}

impl SuspendDeviceCall {
    /// The JSON body. Required. `SuspendTerminalUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SuspendTerminalUserDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/suspend-device-by-user`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn suspend_device(&self) -> SuspendDeviceCall {
        SuspendDeviceCall {
            call: self.transport.call(&SUSPEND_DEVICE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ADD_DEVICE,
    &CREATE_DEVICE,
    &DELETE_DEVICE,
    &GET_DEVICE_STATUS,
    &DISABLE_DEVICE,
    &ENABLE_DEVICE,
    &FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
    &FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
    &SUSPEND_DEVICE,
];

/// Object `CreateTerminalDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateTerminalDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    cookie: Option<bool>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    custom_data: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "deviceUniqueId", skip_serializing_if = "Option::is_none")]
    device_unique_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fde: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hks: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hor: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    imei: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meid: Option<String>,
    #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
    mod_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    os: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    producer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sn: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<CreateTerminalDtoType>,
    #[serde(rename = "userAgent", skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
}

impl CreateTerminalDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateTerminalDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("customData", self.custom_data.is_some());
        checks.required("deviceUniqueId", self.device_unique_id.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateTerminalDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateTerminalDtoBuilder {
    checks: Checks,
    value: CreateTerminalDto,
}

impl CreateTerminalDtoBuilder {
    /// `cookie`: true or false. Unset, the vendor takes `false`.
    pub fn cookie(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.cookie = self.checks.take("cookie", value);
        self
    }

    /// `customData`: any JSON value. Required.
    pub fn custom_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_data = self.checks.take("customData", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `deviceUniqueId`: a text. Required.
    pub fn device_unique_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.device_unique_id = self.checks.take("deviceUniqueId", value);
        self
    }

    /// `fde`: a text.
    pub fn fde(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.fde = self.checks.take("fde", value);
        self
    }

    /// `hks`: a text.
    pub fn hks(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.hks = self.checks.take("hks", value);
        self
    }

    /// `hor`: true or false. Unset, the vendor takes `false`.
    pub fn hor(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.hor = self.checks.take("hor", value);
        self
    }

    /// `imei`: a text.
    pub fn imei(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.imei = self.checks.take("imei", value);
        self
    }

    /// `language`: a text.
    pub fn language(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.language = self.checks.take("language", value);
        self
    }

    /// `meid`: a text.
    pub fn meid(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.meid = self.checks.take("meid", value);
        self
    }

    /// `mod`: a text.
    pub fn mod_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.mod_ = self.checks.take("mod", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `os`: a text.
    pub fn os(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.os = self.checks.take("os", value);
        self
    }

    /// `producer`: a text.
    pub fn producer(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.producer = self.checks.take("producer", value);
        self
    }

    /// `sn`: a text.
    pub fn sn(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sn = self.checks.take("sn", value);
        self
    }

    /// `type`: `CreateTerminalDtoType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<CreateTerminalDtoType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `userAgent`: a text.
    pub fn user_agent(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_agent = self.checks.take("userAgent", value);
        self
    }

    /// `version`: a text.
    pub fn version(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.version = self.checks.take("version", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateTerminalDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateTerminalDtoBuilder> for CreateTerminalDto {
    type Error = Invalid;
    fn try_from(builder: CreateTerminalDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateTerminalDto);
/// One of a few texts `CreateTerminalDto type`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateTerminalDtoType {
    /// `Browser`
    Browser,
    /// `Mobile`
    Mobile,
    /// `Desktop`
    Desktop,
}

identity_facade_core::wire_strings!(CreateTerminalDtoType {
    Browser: "Browser",
    Mobile: "Mobile",
    Desktop: "Desktop"
});
/// Object `DeleteTerminalUserDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteTerminalUserDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl DeleteTerminalUserDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteTerminalUserDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`DeleteTerminalUserDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteTerminalUserDtoBuilder {
    checks: Checks,
    value: DeleteTerminalUserDto,
}

impl DeleteTerminalUserDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteTerminalUserDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteTerminalUserDtoBuilder> for DeleteTerminalUserDto {
    type Error = Invalid;
    fn try_from(builder: DeleteTerminalUserDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteTerminalUserDto);
/// Object `DeviceStatusResponseDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceStatusResponseDataDto {
    /// `diffTime`, may be absent.
    #[serde(rename = "diffTime")]
    pub diff_time: Option<f64>,
    /// `status`. Always there.
    pub status: Open<DeviceStatusResponseDataDtoStatus>,
}

/// One of a few texts `DeviceStatusResponseDataDto status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceStatusResponseDataDtoStatus {
    /// `activated`
    Activated,
    /// `suspended`
    Suspended,
    /// `deactivated`
    Deactivated,
}

identity_facade_core::wire_strings!(DeviceStatusResponseDataDtoStatus {
    Activated: "activated",
    Suspended: "suspended",
    Deactivated: "deactivated"
});
/// Object `QueryTerminalAppsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct QueryTerminalAppsDto {
    #[serde(rename = "deviceIds", skip_serializing_if = "Option::is_none")]
    device_ids: Option<List<String>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl QueryTerminalAppsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> QueryTerminalAppsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("deviceIds", self.device_ids.is_some());
    }
}

/// Makes a [`QueryTerminalAppsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct QueryTerminalAppsDtoBuilder {
    checks: Checks,
    value: QueryTerminalAppsDto,
}

impl QueryTerminalAppsDtoBuilder {
    /// `deviceIds`: a list of texts. Required.
    pub fn device_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.device_ids = self.checks.take("deviceIds", value);
        self
    }

    /// `userId`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<QueryTerminalAppsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<QueryTerminalAppsDtoBuilder> for QueryTerminalAppsDto {
    type Error = Invalid;
    fn try_from(builder: QueryTerminalAppsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(QueryTerminalAppsDto);
/// Object `SuspendTerminalUserDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SuspendTerminalUserDto {
    #[serde(rename = "endTime", skip_serializing_if = "Option::is_none")]
    end_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl SuspendTerminalUserDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SuspendTerminalUserDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("endTime", self.end_time.is_some());
        checks.required("id", self.id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`SuspendTerminalUserDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SuspendTerminalUserDtoBuilder {
    checks: Checks,
    value: SuspendTerminalUserDto,
}

impl SuspendTerminalUserDtoBuilder {
    /// `endTime`: a text in format `date-time`. Required.
    pub fn end_time(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.end_time = self.checks.take("endTime", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SuspendTerminalUserDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SuspendTerminalUserDtoBuilder> for SuspendTerminalUserDto {
    type Error = Invalid;
    fn try_from(builder: SuspendTerminalUserDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SuspendTerminalUserDto);
/// Object `TerminalBaseDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct TerminalBaseDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl TerminalBaseDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> TerminalBaseDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`TerminalBaseDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TerminalBaseDtoBuilder {
    checks: Checks,
    value: TerminalBaseDto,
}

impl TerminalBaseDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<TerminalBaseDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<TerminalBaseDtoBuilder> for TerminalBaseDto {
    type Error = Invalid;
    fn try_from(builder: TerminalBaseDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TerminalBaseDto);
/// Object `TerminalInfoDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TerminalInfoDto {
    /// `deviceUniqueId`. Always there.
    #[serde(rename = "deviceUniqueId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub device_unique_id: String,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
}

/// Object `UpdateTerminalUserDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateTerminalUserDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl UpdateTerminalUserDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateTerminalUserDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UpdateTerminalUserDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateTerminalUserDtoBuilder {
    checks: Checks,
    value: UpdateTerminalUserDto,
}

impl UpdateTerminalUserDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateTerminalUserDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateTerminalUserDtoBuilder> for UpdateTerminalUserDto {
    type Error = Invalid;
    fn try_from(builder: UpdateTerminalUserDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateTerminalUserDto);
