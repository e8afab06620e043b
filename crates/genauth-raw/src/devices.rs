// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, IntoInput, IntoList, List, Open, Operation, Receipt,
};

/// Facts of `POST /api/v3/add-device`.
pub static ADD_DEVICE: Operation = Operation::new(
    "addDevice",
    http::Method::POST,
    "/api/v3/add-device",
    "devices",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("customData"),
    BodyRule::Required("deviceUniqueId"),
    BodyRule::Required("type"),
])
.enveloped();
/// The call of [`Client::add_device`](crate::Client::add_device), `POST /api/v3/add-device`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddDeviceCall {
    call: Call,
}

impl AddDeviceCall {
    /// `cookie`: boolean. Default: `false`.
    pub fn cookie(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("cookie", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value. Required.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customData", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `deviceUniqueId`: string. Required.
    pub fn device_unique_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("deviceUniqueId", value.into_input());
        self
    }

    /// `fde`: string.
    pub fn fde(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fde", value.into_input());
        self
    }

    /// `hks`: string.
    pub fn hks(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("hks", value.into_input());
        self
    }

    /// `hor`: boolean. Default: `false`.
    pub fn hor(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("hor", value.into_input());
        self
    }

    /// `imei`: string.
    pub fn imei(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("imei", value.into_input());
        self
    }

    /// `language`: string.
    pub fn language(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("language", value.into_input());
        self
    }

    /// `meid`: string.
    pub fn meid(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("meid", value.into_input());
        self
    }

    /// `mod`: string.
    pub fn mod_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("mod", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `os`: string.
    pub fn os(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("os", value.into_input());
        self
    }

    /// `producer`: string.
    pub fn producer(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("producer", value.into_input());
        self
    }

    /// `sn`: string.
    pub fn sn(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sn", value.into_input());
        self
    }

    /// `type`: `CreateTerminalDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<CreateTerminalDtoType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `userAgent`: string.
    pub fn user_agent(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userAgent", value.into_input());
        self
    }

    /// `version`: string.
    pub fn version(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("version", value.into_input());
        self
    }

    /// Sets the whole JSON body: `CreateTerminalDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<CreateTerminalDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(AddDeviceCall -> TerminalInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddDeviceCall,
    crate::Client,
    ADD_DEVICE,
    "Adds a device and returns its ID.",
    false,
    [
        member::<bool>("cookie", "Default: `false`."),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("description"),
        member::<String>("deviceUniqueId"),
        member::<String>("fde"),
        member::<String>("hks"),
        member::<bool>("hor", "Default: `false`."),
        member::<String>("imei"),
        member::<String>("language"),
        member::<String>("meid"),
        member::<String>("mod"),
        member::<String>("name"),
        member::<String>("os"),
        member::<String>("producer"),
        member::<String>("sn"),
        member::<CreateTerminalDtoType>("type"),
        member::<String>("userAgent"),
        member::<String>("version")
    ]
);
impl crate::Client {
    /// Adds a device and returns its ID.
    ///
    /// `POST /api/v3/add-device`
    ///
    /// * Required: `customData`, `deviceUniqueId`, `type`.
    /// * Returns [`TerminalInfoDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_device(&self) -> AddDeviceCall {
        let call = self.transport.call(&ADD_DEVICE);
        AddDeviceCall { call }
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
.rules(&[
    BodyRule::Required("customData"),
    BodyRule::Required("deviceUniqueId"),
    BodyRule::Required("type"),
])
.enveloped()
.deprecated();
/// The call of [`Client::create_device`](crate::Client::create_device), `POST /api/v3/create-device`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDeviceCall {
    call: Call,
}

impl CreateDeviceCall {
    /// `cookie`: boolean. Default: `false`.
    pub fn cookie(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("cookie", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value. Required.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customData", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `deviceUniqueId`: string. Required.
    pub fn device_unique_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("deviceUniqueId", value.into_input());
        self
    }

    /// `fde`: string.
    pub fn fde(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fde", value.into_input());
        self
    }

    /// `hks`: string.
    pub fn hks(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("hks", value.into_input());
        self
    }

    /// `hor`: boolean. Default: `false`.
    pub fn hor(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("hor", value.into_input());
        self
    }

    /// `imei`: string.
    pub fn imei(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("imei", value.into_input());
        self
    }

    /// `language`: string.
    pub fn language(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("language", value.into_input());
        self
    }

    /// `meid`: string.
    pub fn meid(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("meid", value.into_input());
        self
    }

    /// `mod`: string.
    pub fn mod_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("mod", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `os`: string.
    pub fn os(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("os", value.into_input());
        self
    }

    /// `producer`: string.
    pub fn producer(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("producer", value.into_input());
        self
    }

    /// `sn`: string.
    pub fn sn(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("sn", value.into_input());
        self
    }

    /// `type`: `CreateTerminalDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<CreateTerminalDtoType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `userAgent`: string.
    pub fn user_agent(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userAgent", value.into_input());
        self
    }

    /// `version`: string.
    pub fn version(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("version", value.into_input());
        self
    }

    /// Sets the whole JSON body: `CreateTerminalDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<CreateTerminalDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(CreateDeviceCall -> TerminalInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDeviceCall,
    crate::Client,
    CREATE_DEVICE,
    "Creates a device and returns its ID; deprecated, use `add_device`.",
    false,
    [
        member::<bool>("cookie", "Default: `false`."),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("description"),
        member::<String>("deviceUniqueId"),
        member::<String>("fde"),
        member::<String>("hks"),
        member::<bool>("hor", "Default: `false`."),
        member::<String>("imei"),
        member::<String>("language"),
        member::<String>("meid"),
        member::<String>("mod"),
        member::<String>("name"),
        member::<String>("os"),
        member::<String>("producer"),
        member::<String>("sn"),
        member::<CreateTerminalDtoType>("type"),
        member::<String>("userAgent"),
        member::<String>("version")
    ]
);
impl crate::Client {
    /// Creates a device and returns its ID; deprecated, use `add_device`.
    ///
    /// `POST /api/v3/create-device`
    ///
    /// * Required: `customData`, `deviceUniqueId`, `type`.
    /// * Returns [`TerminalInfoDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated]
    pub fn create_device(&self) -> CreateDeviceCall {
        let call = self.transport.call(&CREATE_DEVICE);
        CreateDeviceCall { call }
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
.rules(&[BodyRule::Required("id"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_device`](crate::Client::delete_device), `POST /api/v3/delete-device-by-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDeviceCall {
    call: Call,
}

impl DeleteDeviceCall {
    /// Record ID that was returned when the device was added.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteDeviceCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDeviceCall,
    crate::Client,
    DELETE_DEVICE,
    "Removes one device from one user.",
    false,
    [
        member::<String>(
            "id",
            "Record ID that was returned when the device was added."
        ),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Removes one device from one user.
    ///
    /// `POST /api/v3/delete-device-by-user`
    ///
    /// * Required: `id`, `userId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_device(&self) -> DeleteDeviceCall {
        let call = self.transport.call(&DELETE_DEVICE);
        DeleteDeviceCall { call }
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
.rules(&[BodyRule::Required("id")])
.enveloped()
.idempotent();
/// The call of [`Client::get_device_status`](crate::Client::get_device_status), `POST /api/v3/device-status`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDeviceStatusCall {
    call: Call,
}

impl GetDeviceStatusCall {
    /// Record ID that was returned when the device was added.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }
}

identity_facade_core::call!(GetDeviceStatusCall -> DeviceStatusResponseDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDeviceStatusCall,
    crate::Client,
    GET_DEVICE_STATUS,
    "Returns whether one device is activated, suspended or deactivated.",
    false,
    [member::<String>(
        "id",
        "Record ID that was returned when the device was added."
    )]
);
impl crate::Client {
    /// Returns whether one device is activated, suspended or deactivated.
    ///
    /// `POST /api/v3/device-status`
    ///
    /// * Required: `id`.
    /// * Returns [`DeviceStatusResponseDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_device_status(&self) -> GetDeviceStatusCall {
        let call = self.transport.call(&GET_DEVICE_STATUS);
        GetDeviceStatusCall { call }
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
.rules(&[BodyRule::Required("id"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::disable_device`](crate::Client::disable_device), `POST /api/v3/disable-device-by-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DisableDeviceCall {
    call: Call,
}

impl DisableDeviceCall {
    /// Record ID that was returned when the device was added.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `UpdateTerminalUserDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<UpdateTerminalUserDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(DisableDeviceCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DisableDeviceCall,
    crate::Client,
    DISABLE_DEVICE,
    "Disables one device of one user without removing it.",
    false,
    [
        member::<String>(
            "id",
            "Record ID that was returned when the device was added."
        ),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Disables one device of one user without removing it.
    ///
    /// `POST /api/v3/disable-device-by-user`
    ///
    /// * Required: `id`, `userId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn disable_device(&self) -> DisableDeviceCall {
        let call = self.transport.call(&DISABLE_DEVICE);
        DisableDeviceCall { call }
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
.rules(&[BodyRule::Required("id"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::enable_device`](crate::Client::enable_device), `POST /api/v3/enable-device-by-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct EnableDeviceCall {
    call: Call,
}

impl EnableDeviceCall {
    /// Record ID that was returned when the device was added.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `UpdateTerminalUserDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<UpdateTerminalUserDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(EnableDeviceCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    EnableDeviceCall,
    crate::Client,
    ENABLE_DEVICE,
    "Enables one disabled device of one user.",
    false,
    [
        member::<String>(
            "id",
            "Record ID that was returned when the device was added."
        ),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Enables one disabled device of one user.
    ///
    /// `POST /api/v3/enable-device-by-user`
    ///
    /// * Required: `id`, `userId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn enable_device(&self) -> EnableDeviceCall {
        let call = self.transport.call(&ENABLE_DEVICE);
        EnableDeviceCall { call }
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
.rules(&[BodyRule::Required("deviceIds")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::find_last_login_apps_by_device_ids_v2`](crate::Client::find_last_login_apps_by_device_ids_v2), `POST /api/v3/get-last-login-apps-by-device-ids`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FindLastLoginAppsByDeviceIdsV2Call {
    call: Call,
}

impl FindLastLoginAppsByDeviceIdsV2Call {
    /// `deviceIds`: list of strings. Required.
    pub fn device_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("deviceIds", value.into_list());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `QueryTerminalAppsDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<QueryTerminalAppsDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(FindLastLoginAppsByDeviceIdsV2Call);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FindLastLoginAppsByDeviceIdsV2Call,
    crate::Client,
    FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2,
    "Looks up the last login applications of devices, optionally for one user only.",
    false,
    [
        member::<List<String>>("deviceIds"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Looks up the last login applications of devices, optionally for one user only.
    ///
    /// `POST /api/v3/get-last-login-apps-by-device-ids`
    ///
    /// * Required: `deviceIds`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_last_login_apps_by_device_ids_v2(&self) -> FindLastLoginAppsByDeviceIdsV2Call {
        let call = self.transport.call(&FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2);
        FindLastLoginAppsByDeviceIdsV2Call { call }
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
.rules(&[BodyRule::Required("deviceIds")])
.enveloped()
.idempotent()
.deprecated()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::find_last_login_apps_by_device_ids`](crate::Client::find_last_login_apps_by_device_ids), `POST /api/v3/get-last-login-apps-by-deviceIds`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FindLastLoginAppsByDeviceIdsCall {
    call: Call,
}

impl FindLastLoginAppsByDeviceIdsCall {
    /// `deviceIds`: list of strings. Required.
    pub fn device_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("deviceIds", value.into_list());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `QueryTerminalAppsDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<QueryTerminalAppsDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(FindLastLoginAppsByDeviceIdsCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FindLastLoginAppsByDeviceIdsCall,
    crate::Client,
    FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS,
    "Looks up the last login applications of devices; deprecated, use the `_v2` operation.",
    false,
    [
        member::<List<String>>("deviceIds"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Looks up the last login applications of devices; deprecated, use the `_v2` operation.
    ///
    /// `POST /api/v3/get-last-login-apps-by-deviceIds`
    ///
    /// * Required: `deviceIds`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated]
    pub fn find_last_login_apps_by_device_ids(&self) -> FindLastLoginAppsByDeviceIdsCall {
        let call = self.transport.call(&FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS);
        FindLastLoginAppsByDeviceIdsCall { call }
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
.rules(&[
    BodyRule::Required("endTime"),
    BodyRule::Required("id"),
    BodyRule::Required("userId"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::suspend_device`](crate::Client::suspend_device), `POST /api/v3/suspend-device-by-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SuspendDeviceCall {
    call: Call,
}

impl SuspendDeviceCall {
    /// `endTime`: string in format `date-time`. Required.
    pub fn end_time(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("endTime", value.into_input());
        self
    }

    /// Record ID that was returned when the device was added.
    ///
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(SuspendDeviceCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SuspendDeviceCall,
    crate::Client,
    SUSPEND_DEVICE,
    "Suspends one device of one user until `endTime`.",
    false,
    [
        member::<String>("endTime", "Format: `date-time`."),
        member::<String>(
            "id",
            "Record ID that was returned when the device was added."
        ),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Suspends one device of one user until `endTime`.
    ///
    /// `POST /api/v3/suspend-device-by-user`
    ///
    /// * Required: `endTime`, `id`, `userId`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `devices`; in `identity-facade`, `genauth-devices`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn suspend_device(&self) -> SuspendDeviceCall {
        let call = self.transport.call(&SUSPEND_DEVICE);
        SuspendDeviceCall { call }
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

/// Object `CreateTerminalDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateTerminalDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    cookie: Option<bool>,
    #[serde(
        rename = "customData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_data: Option<serde_json::Value>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        rename = "deviceUniqueId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    device_unique_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    fde: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    hks: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    hor: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    imei: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    language: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    meid: Option<String>,
    #[serde(
        rename = "mod",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mod_: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    os: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    producer: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sn: Option<String>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<CreateTerminalDtoType>,
    #[serde(
        rename = "userAgent",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_agent: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    version: Option<String>,
}

impl CreateTerminalDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("customData", self.custom_data.is_some());
        checks.required("deviceUniqueId", self.device_unique_id.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`CreateTerminalDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateTerminalDtoBuilder {
    checks: Checks,
    value: CreateTerminalDto,
}

impl CreateTerminalDtoBuilder {
    /// `cookie`: boolean. Default: `false`.
    pub fn cookie(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.cookie = self.checks.take("cookie", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value. Required.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.custom_data = self.checks.take("customData", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `deviceUniqueId`: string. Required.
    pub fn device_unique_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.device_unique_id = self.checks.take("deviceUniqueId", value.into_input());
        self
    }

    /// `fde`: string.
    pub fn fde(mut self, value: impl IntoInput<String>) -> Self {
        self.value.fde = self.checks.take("fde", value.into_input());
        self
    }

    /// `hks`: string.
    pub fn hks(mut self, value: impl IntoInput<String>) -> Self {
        self.value.hks = self.checks.take("hks", value.into_input());
        self
    }

    /// `hor`: boolean. Default: `false`.
    pub fn hor(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.hor = self.checks.take("hor", value.into_input());
        self
    }

    /// `imei`: string.
    pub fn imei(mut self, value: impl IntoInput<String>) -> Self {
        self.value.imei = self.checks.take("imei", value.into_input());
        self
    }

    /// `language`: string.
    pub fn language(mut self, value: impl IntoInput<String>) -> Self {
        self.value.language = self.checks.take("language", value.into_input());
        self
    }

    /// `meid`: string.
    pub fn meid(mut self, value: impl IntoInput<String>) -> Self {
        self.value.meid = self.checks.take("meid", value.into_input());
        self
    }

    /// `mod`: string.
    pub fn mod_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.mod_ = self.checks.take("mod", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `os`: string.
    pub fn os(mut self, value: impl IntoInput<String>) -> Self {
        self.value.os = self.checks.take("os", value.into_input());
        self
    }

    /// `producer`: string.
    pub fn producer(mut self, value: impl IntoInput<String>) -> Self {
        self.value.producer = self.checks.take("producer", value.into_input());
        self
    }

    /// `sn`: string.
    pub fn sn(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sn = self.checks.take("sn", value.into_input());
        self
    }

    /// `type`: `CreateTerminalDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<CreateTerminalDtoType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }

    /// `userAgent`: string.
    pub fn user_agent(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_agent = self.checks.take("userAgent", value.into_input());
        self
    }

    /// `version`: string.
    pub fn version(mut self, value: impl IntoInput<String>) -> Self {
        self.value.version = self.checks.take("version", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateTerminalDto, CreateTerminalDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateTerminalDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateTerminalDto,
    false,
    [
        member::<bool>("cookie", "Default: `false`."),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("description"),
        member::<String>("deviceUniqueId"),
        member::<String>("fde"),
        member::<String>("hks"),
        member::<bool>("hor", "Default: `false`."),
        member::<String>("imei"),
        member::<String>("language"),
        member::<String>("meid"),
        member::<String>("mod"),
        member::<String>("name"),
        member::<String>("os"),
        member::<String>("producer"),
        member::<String>("sn"),
        member::<CreateTerminalDtoType>("type"),
        member::<String>("userAgent"),
        member::<String>("version")
    ],
    [
        identity_facade_core::BodyRule::Required("customData"),
        identity_facade_core::BodyRule::Required("deviceUniqueId"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Enum `CreateTerminalDto type`.
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
/// Object `DeviceStatusResponseDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeviceStatusResponseDataDto {
    /// `diffTime`, may be absent.
    #[serde(rename = "diffTime")]
    pub diff_time: Option<f64>,
    /// `status`. Required.
    pub status: Open<DeviceStatusResponseDataDtoStatus>,
}

/// Enum `DeviceStatusResponseDataDto status`, open: answers keep unknown values.
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
/// Object `QueryTerminalAppsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct QueryTerminalAppsDto {
    #[serde(
        rename = "deviceIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    device_ids: Option<List<String>>,
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl QueryTerminalAppsDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("deviceIds", self.device_ids.is_some());
    }
}

/// Builds a [`QueryTerminalAppsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct QueryTerminalAppsDtoBuilder {
    checks: Checks,
    value: QueryTerminalAppsDto,
}

impl QueryTerminalAppsDtoBuilder {
    /// `deviceIds`: list of strings. Required.
    pub fn device_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.device_ids = self.checks.take("deviceIds", value.into_list());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("userId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(QueryTerminalAppsDto, QueryTerminalAppsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(QueryTerminalAppsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    QueryTerminalAppsDto,
    false,
    [
        member::<List<String>>("deviceIds"),
        member::<String>("userId")
    ],
    [identity_facade_core::BodyRule::Required("deviceIds")]
);
/// Object `TerminalInfoDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TerminalInfoDto {
    /// `deviceUniqueId`. Required.
    #[serde(rename = "deviceUniqueId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub device_unique_id: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
}

/// Object `UpdateTerminalUserDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateTerminalUserDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl UpdateTerminalUserDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Builds a [`UpdateTerminalUserDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateTerminalUserDtoBuilder {
    checks: Checks,
    value: UpdateTerminalUserDto,
}

impl UpdateTerminalUserDtoBuilder {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("userId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UpdateTerminalUserDto, UpdateTerminalUserDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateTerminalUserDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateTerminalUserDto,
    false,
    [member::<String>("id"), member::<String>("userId")],
    [
        identity_facade_core::BodyRule::Required("id"),
        identity_facade_core::BodyRule::Required("userId")
    ]
);
